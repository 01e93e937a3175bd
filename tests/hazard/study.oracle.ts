import { all, type RoomOracle, type Sees } from '../reader/rules.js';
import { byRole, county, each, inCounty, seated } from '../reader/sight.js';

const ofItsPrincipal: Sees = (row, { who }) => row.enterprise_ids.some((id: string) => who.enterpriseIds.includes(id));

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    CriterionStudy: {
      table: 'criterion_study',
      tag: 'hs',
      orders: { NEWEST: [['held_on'], true] },
      lists: { criterionStudies: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated),
        ENTERPRISE: ofItsPrincipal,
      }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        recorder: ['Operator', 'recorder_id'],
        attendance: ['FileRef', 'file_id'],
        meeting: ['LeadershipMeeting', 'meeting_id'],
      },
      namedBy: {
        criteria: ['HazardCriterion', 'criterion_ids'],
        persons: ['Operator', 'person_ids'],
        enterprises: ['Enterprise', 'enterprise_ids'],
      },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        has(w.document, row.document) &&
        (w.withdrawn == null || (row.withdrawn_at !== null) === w.withdrawn),
    },
  },
  draws: { document: () => ['工贸企业重大事故隐患判定标准（应急管理部令第10号）', 'nothing'] },
  notDrawn: ['criterionStudyCoverage', 'missingCriterionStudies'],
};
