import { all, dayOf, drawnDay, type RoomOracle } from '../reader/rules.js';
import { aboutFirm, byRole } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Publication: {
      table: 'publication',
      tag: '2',
      orders: { NEWEST: [['created_at'], true] },
      lists: { publications: all },
      sees: byRole(aboutFirm),
      one: {
        enterprise: ['Enterprise', 'enterprise_id'],
        enforcementCase: ['EnforcementCase', 'case_id'],
        party: ['CaseParty', 'party_id'],
      },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.level, row.level) &&
        (w.shownOn == null ||
          (row.status === 'PUBLISHED' && dayOf(row.published_at) <= w.shownOn && row.shown_until >= w.shownOn)),
    },
  },
  notDrawn: ['deadlines'],
  draws: { shownOn: drawnDay },
};
