import type { Refusal } from '../../kernel/act.js';

/** What is answered to an act; the type of a noun's own `<Noun>Change`. The entry stands under its response keys. */
export interface Payload {
  readonly refusals: readonly Refusal[];
  readonly replayed: boolean;
  readonly dryRun: boolean;
  [held: `@${string}`]: unknown;
}

/** How an act ended: of what was refused or tried nothing is kept, and of what was known before nothing new. */
export type Ended =
  | { readonly is: 'REFUSED'; readonly refusals: readonly Refusal[] }
  | { readonly is: 'ACCEPTED'; readonly entryId: string; readonly position: string }
  /** Accepted before, under the same key. Which entry it was on is told where the input or the key says so. */
  | { readonly is: 'REPLAYED'; readonly entryId: string | null; readonly position: string }
  | { readonly is: 'DRY'; readonly entryId: string };

export const refusedWith = (refusals: readonly Refusal[]): Extract<Ended, { is: 'REFUSED' }> => ({
  is: 'REFUSED',
  refusals,
});
