import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    establishCommittee: step('leader', async (walking) => ({
      region: '500238000000',
      kind: 'SPECIALISED',
      name: `演示专业委员会${walking.serial}`,
      organisationId: await walking.officeOf('head'),
      memberIds: [await walking.officeOf('fire'), await walking.officeOf('transport')],
      meetsMonths: 3,
      document: '巫溪府发〔2026〕6号',
      establishedOn: walking.on(),
    })),
    dissolveCommittee: step('leader', { document: '巫溪府发〔2026〕7号' }),
  },
  nouns: {
    Committee: { stages: { STANDING: [null, 'establishCommittee'], DISSOLVED: ['STANDING', 'dissolveCommittee'] } },
  },
};
