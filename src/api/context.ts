import type { ExecutionResult } from 'graphql';
import type { Caller } from '../access/rights/caller.js';
import type { Records } from '../access/acting/records.js';

/** What a resolver is given: who asks, and the door. */
export interface RequestContext {
  readonly caller: Caller;
  readonly records: Records;
  /** What execution has already given, where only its errors are still to be told. */
  readonly answered?: () => Promise<ExecutionResult>;
}
