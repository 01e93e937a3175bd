import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, officials } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    TypicalCase: {
      table: 'typical_case',
      tag: 'ty',
      orders: { NEWEST: [['created_at'], true] },
      lists: { typicalCases: all },
      sees: (row, look) =>
        (row.status === 'EXPOSED' && row.shown_until >= look.who.on) || byRole(each(county, inCounty))(row, look),
      columns: { fine: 'fine_fen' },
      one: {
        publication: ['Publication', 'publication_id'],
        enforcementCase: ['EnforcementCase', 'case_id'],
        proposer: ['Operator', 'proposer_id'],
        decider: ['Operator', 'decider_id'],
      },
      toldTo: each(['publication', 'enforcementCase', 'proposer', 'decider'], officials),
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.status, row.status) && has(w.sector, row.sector),
    },
  },
};
