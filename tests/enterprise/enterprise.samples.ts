import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import { type RoomSamples } from '../support/sampling.js';

const creditCode = '91500299MA0T0002XY';

export const samples: RoomSamples = {
  entries: {
    Enterprise: (s) =>
      s.put(enterprises, {
        status: 'OPERATING',
        creditCode: '91500299MA0T000117',
        name: '演示',
        sector: 'INDUSTRY_TRADE',
        industryCode: '3011',
        address: '演示',
      }),
  },
  inputs: { registerEnterprise: () => ({ creditCode }) },
  batches: {
    importEnterprises: { act: 'registerEnterprise', row: () => ({ sector: 'GAS', creditCode }), text: 'address' },
  },
};
