import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    establishCommittee: step('leader', async (c) => ({
      region: '500238000000',
      kind: 'SPECIALISED',
      name: `演示专业委员会${c.serial}`,
      organisationId: await c.officeOf('head'),
      memberIds: [await c.officeOf('fire'), await c.officeOf('transport')],
      meetsMonths: 3,
      document: '巫溪府发〔2026〕6号',
      establishedOn: c.on(),
    })),
    changeCommittee: step('leader', async (c) => ({
      organisationId: await c.officeOf('fire'),
      leaderPostId: await c.postOf('leader'),
      memberIds: [await c.officeOf('fire')],
      memberPostIds: [await c.postOf('fire')],
      sectors: [],
      document: '巫溪府发〔2026〕8号',
    })),
    staffCommitteeOffice: step('leader', async (c) => ({
      postIds: [await c.postOf('head')],
      powers: '督办、通报、约谈',
      rules: '每日值守、每月调度',
      document: '巫溪委编〔2026〕3号',
    })),
    dissolveCommittee: step('leader', { document: '巫溪府发〔2026〕7号' }),
  },
  nouns: {
    Committee: { stages: { STANDING: [null, 'establishCommittee'], DISSOLVED: ['STANDING', 'dissolveCommittee'] } },
  },
};
