import { childrenOf } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { isDelegated } from './item.facts.js';
import type { EnforcementItem } from './item.js';

const fen = (money: string | null | undefined): bigint => BigInt(money ?? '0');
const ordered = (min: string | null | undefined, max: string | null | undefined): boolean =>
  max == null ? min == null : fen(min) <= fen(max);

interface Fines {
  readonly fineRule: string;
  readonly unitMin?: string | null;
  readonly unitMax?: string | null;
  readonly personMin?: string | null;
  readonly personMax?: string | null;
}
/** Only a penalty has a fine, with a maximum and no minimum above it. */
export const finesFit = ({ fineRule, unitMin, unitMax, personMin, personMax }: Fines, kind: string): boolean =>
  fineRule === 'NONE'
    ? [unitMin, unitMax, personMin, personMax].every((each) => each == null)
    : kind === 'PENALTY' &&
      (unitMax != null || personMax != null) &&
      ordered(unitMin, unitMax) &&
      ordered(personMin, personMax);

interface Ending {
  readonly document: string;
  readonly reason: string;
}
/** What is delegated of an item ends with it, where it would run on. */
export const endedWith = <I extends Ending>(lastOn: (input: Readonly<I>) => CivilDate) =>
  childrenOf<EnforcementItem>()({
    entryType: 'EnforcementItem',
    by: 'baseId',
    decide: ({ input }: { readonly input: Readonly<I> }, row) => {
      const last = lastOn(input);
      return isDelegated(row) && row.effectiveFrom <= last && (row.effectiveUntil === null || row.effectiveUntil > last)
        ? { effectiveUntil: last, endDocument: input.document.trim(), endReason: input.reason.trim() }
        : null;
    },
  });
