import { all, between, drawnMoment, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    FourAlwaysAnswer: {
      table: 'four_always_answer',
      tag: 'fa',
      orders: { NEWEST: [['created_at'], true] },
      lists: { fourAlwaysAnswers: all },
      sees: byRole(each(county, inCounty)),
      one: { enforcementCase: ['EnforcementCase', 'case_id'], organisation: ['Organisation', 'organisation_id'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.measure, row.measure) &&
        (w.taken == null || row.taken === w.taken) &&
        ofId(w.caseId, 'EnforcementCase', row.case_id) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        between(row.answered_at, w.answeredFrom, w.answeredTo),
    },
  },
  draws: { taken: (d) => d.chance(0.5), answeredFrom: drawnMoment, answeredTo: drawnMoment },
};
