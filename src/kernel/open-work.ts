import { count, question, text, type FactOf } from './fact.js';

/**
 * What an office has open: entries at no end whose tables name it as who acts, by type. Answered from the tables that
 * every noun has anyway, so that a new noun is asked about from its first day.
 */
export const openWork = question('openWork', { entryType: text, open: count });
export type OpenWork = FactOf<typeof openWork>;
