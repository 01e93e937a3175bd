import type { Refusal } from '../../kernel/act.js';

/** The answer to an act; the type of a noun's own `<Noun>Change`. The entry stands under its response keys. */
export interface Outcome {
  readonly refusals: readonly Refusal[];
  readonly replayed: boolean;
  readonly dryRun: boolean;
  [held: `@${string}`]: unknown;
}

/** How an act ended. Where it has no position, nothing of it is kept. */
export interface Ended {
  readonly refusals: readonly Refusal[];
  readonly entryId: string | null;
  readonly position: string | null;
  readonly replayed: boolean;
}
export const refusedWith = (refusals: readonly Refusal[], entryId: string | null = null): Ended => ({
  refusals,
  entryId,
  position: null,
  replayed: false,
});
