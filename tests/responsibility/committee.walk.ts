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
    changeCommittee: step('leader', async (walking) => ({
      organisationId: await walking.officeOf('fire'),
      leaderPostId: await walking.postOf('leader'),
      memberIds: [await walking.officeOf('fire')],
      memberPostIds: [await walking.postOf('fire')],
      sectors: [],
      document: '巫溪府发〔2026〕8号',
    })),
    staffCommitteeOffice: step('leader', async (walking) => ({
      postIds: [await walking.postOf('officer-1')],
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
