import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    HazardBulletin: {
      table: 'hazard_bulletin',
      tag: 'hb',
      orders: { NEWEST: [['month'], true] },
      lists: { hazardBulletins: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated) }),
      kept: { hazards: ['hazard_ids'] },
      wanted: (row, w, { has, within }) => (w.region == null || within(row, w.region)) && has(w.month, row.month),
    },
  },
};
