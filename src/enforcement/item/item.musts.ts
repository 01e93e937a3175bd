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
