import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    ForestFire: {
      table: 'forest_fire',
      tag: 'ff',
      orders: { NEWEST: [['surveyed_on'], true] },
      lists: { forestFires: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated) }),
      one: { event: ['DisasterEvent', 'event_id'], organisation: ['Organisation', 'organisation_id'] },
      kept: { files: ['file_ids'] },
      wanted: (row, w, { ofId, within }) =>
        (w.region == null || within(row, w.region)) && ofId(w.eventId, 'DisasterEvent', row.event_id),
    },
  },
};
