import { type RoomOracle } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    FileRef: {
      table: 'file',
      tag: 'F',
      historical: false,
      orders: { NEWEST: [['created_at'], true] },
      sees: everyone,
    },
  },
  notDrawn: ['link', 'thumbnail'],
};
