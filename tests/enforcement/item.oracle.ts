import { all, type RoomOracle } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    EnforcementItem: {
      table: 'enforcement_item',
      tag: 'e',
      orders: { CODE: [['code', 'effective_from'], false] },
      lists: { enforcementItems: all },
      sees: everyone,
      columns: { effectiveUntil: 'effective_to' },
      one: { base: ['EnforcementItem', 'base_id'] },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region) || row.region_code === '000000000000') &&
        has(w.code, row.code) &&
        has(w.kind, row.kind) &&
        has(w.level, row.level) &&
        (w.sector == null || row.sectors.length === 0 || w.sector.some((each: string) => row.sectors.includes(each))) &&
        (w.content == null || row.content.includes(w.content)) &&
        (w.on == null || (row.effective_from <= w.on && (row.effective_to === null || row.effective_to >= w.on))),
    },
  },
};
