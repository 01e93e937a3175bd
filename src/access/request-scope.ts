import type { Instant } from '../kernel/instant.js';
import type { Caller, Purpose } from './rights/caller.js';
import type { Services } from './services.js';

/** What one request says of itself. */
export interface Request extends Purpose {
  readonly now: Instant;
  readonly trace: string;
  readonly language: 'zh' | 'en';
}

/** Who asks which register, and when: what every part of the door needs to know of a request. */
export interface RequestScope {
  readonly services: Services;
  readonly caller: Caller;
  readonly request: Request;
}
