import { all, type RoomOracle } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    ScriptPhrase: {
      table: 'script_phrase',
      tag: 'sp',
      orders: { NEWEST: [['created_at'], true] },
      lists: { scriptPhrases: all },
      sees: everyone,
      one: { organisation: ['Organisation', 'organisation_id'], former: ['ScriptPhrase', 'former_id'] },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.step, row.step) &&
        (w.on == null || (row.valid_from <= w.on && (row.last_on === null || row.last_on >= w.on))),
    },
  },
  notDrawn: ['wording'],
};
