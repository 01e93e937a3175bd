import { all, type RoomOracle } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    StatutoryParameter: {
      table: 'statutory_parameter',
      tag: 'L',
      orders: { KEY: [['key', 'effective_from'], false] },
      lists: { statutoryParameters: all },
      sees: everyone,
      columns: { effectiveUntil: 'effective_to' },
      wanted: (row, w) =>
        (w.key == null || w.key.includes(row.key)) &&
        (w.on == null || (row.effective_from <= w.on && (row.effective_to === null || row.effective_to >= w.on))),
    },
    HolidayNotice: {
      table: 'holiday_notice',
      tag: 'HN',
      orders: { NEWEST: [['year', 'created_at'], true] },
      lists: { holidayNotices: all },
      sees: everyone,
    },
  },
  draws: { key: (d, data) => [d.pick(data.StatutoryParameter!).key, 'nothing'] },
};
