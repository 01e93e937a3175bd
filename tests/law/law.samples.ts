import { holidayNotices, statutoryParameters } from '../../src/law/law.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    StatutoryParameter: (s) => s.laid(statutoryParameters),
    HolidayNotice: (s) =>
      s.put(holidayNotices, {
        regionCode: '500238000000',
        year: 2031,
        offOn: ['2031-01-01', '2031-05-01', '2031-05-02', '2031-10-01', '2031-10-02', '2031-10-03'],
        madeUpOn: ['2031-09-28'],
        publishedOn: '2030-11-10',
        document: '国办发明电〔2030〕1号',
      }),
  },
  inputs: {
    enterStatutoryParameter: () => ({
      parameterKey: 'post.leave.entry.days',
      value: '15',
      effectiveFrom: '2099-01-01',
    }),
    enterHolidayNotice: () => ({
      year: 2032,
      offOn: ['2032-01-01', '2032-05-01', '2032-05-02', '2032-10-01', '2032-10-02', '2032-10-03'],
      madeUpOn: ['2032-09-26'],
    }),
  },
};
