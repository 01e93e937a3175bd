import { criterionStudies } from '../../src/hazard/study/study.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    CriterionStudy: async (s) =>
      s.put(criterionStudies, {
        ...county,
        number: '演判学1',
        document: '工贸企业重大事故隐患判定标准（应急管理部令第10号）',
        heldOn: '2026-06-20',
        topic: '逐条讲解',
        organisationId: s.ground.bureau,
        criterionIds: [await s.of('HazardCriterion')],
        personIds: [...s.ground.officers],
        enterpriseIds: [await s.of('Enterprise')],
        meetingId: await s.of('LeadershipMeeting'),
      }),
  },
  inputs: {
    recordCriterionStudy: (ids) => ({
      region: county.regionCode,
      document: '工贸企业重大事故隐患判定标准（应急管理部令第10号）',
      enterpriseIds: [ids.Enterprise],
      meetingId: ids.LeadershipMeeting,
    }),
  },
};
