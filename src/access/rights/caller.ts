import type { CivilDate } from '../../kernel/civil-date.js';
import type { Actor, Role } from '../../kernel/roles.js';
import type { Grant } from './grants.js';

/** The classes of personal data (domain reference, masking). */
export type PersonalClass = 'PERSON_NAME' | 'ID_NUMBER' | 'PHONE' | 'ACCOUNT' | 'ADDRESS';

/** Pairs of sector and township, told place by place. */
export interface Cells {
  readonly sectors: readonly string[];
  readonly townships: readonly string[];
  /**
   * The duties over single enterprises, industries or business forms that go, that day, before those over whole
   * sectors: their keys, and whether any is the caller's own offices'.
   */
  readonly narrow: readonly string[];
  readonly narrowOwn: boolean;
}

export interface NamedParty {
  readonly id: string;
  readonly name: string;
}

/** Who asks, read from the register on the day of asking; the token proves only client and operator. */
export interface Caller extends Actor {
  readonly client: NamedParty;
  readonly operator: NamedParty | null;
  readonly organisation: NamedParty & { readonly numberPrefix: string };
  readonly posts: readonly { readonly id: string; readonly title: string; readonly organisationId: string }[];
  /** Six digits each: the counties whose bureau, government or finance office the caller sits in. */
  readonly counties: readonly string[];
  /** Six digits each: the counties of all offices the caller sits in. */
  readonly countiesOfPosts: readonly string[];
  /** The offices the caller sits in, and those that these have taken over. */
  readonly offices: readonly string[];
  /** Of these the offices that have ended, each with the caller's own that took over what it had open. */
  readonly tookOver: readonly { readonly id: string; readonly by: string }[];
  /** Nine digits each. */
  readonly townships: readonly string[];
  /** Twelve digits each. */
  readonly villages: readonly string[];
  readonly cells: Cells;
  readonly enterpriseIds: readonly string[];
  /** What agreements let a system see beside what its role does; null of a person. */
  readonly grants: readonly Grant[] | null;
  /** The day the rights were read for. */
  readonly on: CivilDate;
}

/** What one request says beside who asks: for what it is. */
export interface Purpose {
  readonly purpose: string | null;
  readonly caseRef: string | null;
}

export const has = (caller: Pick<Caller, 'roles'>, among: readonly Role[]): boolean =>
  caller.roles.some((role) => among.includes(role));
