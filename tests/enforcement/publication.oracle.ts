import { all, dayOf, drawnDay, type RoomOracle, type Sees } from '../reader/rules.js';
import { aboutFirm, byRole } from '../reader/sight.js';

/** Whoever is no office of the county sees a decision on a unit as long as it is shown. */
const shown: Sees = (row, { who }) =>
  row.status === 'PUBLISHED' && row.party_kind === 'UNIT' && row.shown_until >= who.on;

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Publication: {
      table: 'publication',
      tag: '2',
      orders: { NEWEST: [['created_at'], true] },
      lists: { publications: all },
      sees: byRole({ ...aboutFirm, SYSTEM_CLIENT: shown, PUBLIC: shown }),
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
