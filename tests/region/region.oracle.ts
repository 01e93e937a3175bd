import { all, type RoomOracle } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Region: {
      table: 'region',
      tag: 'R',
      key: 'code',
      historical: false,
      orders: { CODE: [[], false] },
      lists: { regions: all },
      sees: everyone,
      columns: { validUntil: 'valid_to' },
      one: { parent: ['Region', 'parent_code'] },
      many: { children: ['Region', 'parent_code'] },
      wanted: (row, w) =>
        (w.parent == null || row.parent_code === w.parent) &&
        (w.level == null || w.level.includes(row.level)) &&
        (w.name == null || row.name.includes(w.name)) &&
        (!w.current || row.valid_to === null),
    },
  },
  draws: { current: (d) => d.chance(0.5) },
};
