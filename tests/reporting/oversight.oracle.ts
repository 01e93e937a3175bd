import { type RoomOracle } from '../reader/rules.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {},
  notDrawn: [
    'enforcementBacklog',
    'enforcementGaps',
    'enforcementGrowth',
    'enforcementRanking',
    'closedLoopRate',
    'caseQuality',
    'reportingTimeliness',
  ],
};
