import { type RoomOracle } from '../reader/rules.js';

/** The catalogue is the contract itself, and no table's. */
export const oracle: RoomOracle = { types: {}, notDrawn: ['dataResources', 'explainAccess'] };
