import { all, type RoomOracle } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    HazardCriterion: {
      table: 'hazard_criterion',
      tag: 'C',
      orders: { CODE: [['code', 'effective_from'], false] },
      lists: { hazardCriteria: all },
      sees: everyone,
      columns: { effectiveUntil: 'effective_to' },
      wanted: (row, w) =>
        (w.code == null || w.code.includes(row.code)) &&
        (w.sector == null || row.sectors.length === 0 || w.sector.some((each: string) => row.sectors.includes(each))) &&
        (w.content == null || row.content.includes(w.content)) &&
        (w.on == null || (row.effective_from <= w.on && (row.effective_to === null || row.effective_to >= w.on))),
    },
  },
  draws: { content: (d) => d.pick(['瓦斯', '未', '安全']) },
};
