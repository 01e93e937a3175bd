import { all, type RoomOracle } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    ReliefProgramme: {
      table: 'relief_programme',
      tag: 'A',
      orders: { NEWEST: [['starts_on'], true] },
      lists: { reliefProgrammes: all },
      sees: everyone,
      columns: { planDueOn: 'plan_due' },
      one: { event: ['DisasterEvent', 'event_id'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.status, row.status) &&
        has(w.season, row.occasion) &&
        ofId(w.eventId, 'DisasterEvent', row.event_id),
      fields: {
        standards: ({ row, past }, { inOrder }) =>
          inOrder('ReliefStandard', 'NEWEST')
            .filter((each) => each.programme_id === row.id)
            .map((each) => ({ $type: 'ReliefStandard', row: each, past })),
      },
    },
    ReliefStandard: {
      table: 'relief_standard',
      tag: 'I',
      orders: { NEWEST: [['created_at'], true] },
      sees: everyone,
      columns: { validUntil: 'valid_to' },
      one: { programme: ['ReliefProgramme', 'programme_id'] },
    },
  },
  draws: { season: (d) => ['2026-2027', '2025-2026'].slice(0, 1 + d.below(2)) },
};
