import { type RoomOracle } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Change: {
      table: 'journal',
      tag: 'J',
      key: 'position',
      historical: false,
      orders: { NEWEST: [['version'], true], RECORDED: [['recorded_at'], true] },
      sees: everyone,
      columns: { type: 'entry_type' },
      one: {
        client: ['Client', 'client_id'],
        operator: ['Operator', 'operator_id'],
        organisation: ['Organisation', 'organisation_id'],
      },
      fields: {
        entry: ({ row }, { found }) => found(row.entry_type, row.entry_id, 'now'),
        entryId: ({ row }, { idOf }) => idOf(row.entry_type, row.entry_id),
      },
    },
  },
  notDrawn: ['changes', 'worklist', 'requestStatus', 'refusalCodes', 'enumLabels'],
};
