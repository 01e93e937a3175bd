import { digestOf } from '../../kernel/digest.js';

/** An enterprise on the list: how many tickets it holds is its weight. */
export interface Candidate {
  readonly id: string;
  readonly tickets: number;
}
export interface Conflict {
  readonly officerId: string;
  readonly enterpriseId: string;
  readonly reason: string;
}
export interface Drawn {
  readonly enterpriseId: string;
  readonly officerIds: readonly string[];
}

/** The list in its written form: sorted, one a line. What is signed by its digest is this text. */
export const written = (candidates: readonly Candidate[]): string =>
  candidates
    .map(({ id, tickets }) => `${id} ${tickets}`)
    .sort()
    .join('\n');

/**
 * The draw. Ticket `n` of an enterprise has the number SHA-256 of `seed/enterprise/n`; an enterprise stands where the
 * smallest of its tickets stands, so that each ticket is as likely as any other to come first. To each enterprise drawn
 * go the two officers with the smallest SHA-256 of `seed/enterprise/officer`, those kept apart from it left out. Whole
 * numbers and texts only: anyone draws the same, in any language.
 */
export function drawFrom(
  seed: string,
  candidates: readonly Candidate[],
  officers: readonly string[],
  conflicts: readonly Conflict[],
  count: number,
): Drawn[] {
  const placeOf = ({ id, tickets }: Candidate): string =>
    Array.from({ length: tickets }, (_, n) => digestOf(`${seed}/${id}/${n}`)).sort()[0]!;
  const inOrder = candidates
    .map((each) => ({ id: each.id, place: placeOf(each) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  return inOrder
    .slice(0, count)
    .map(({ id }) => ({ enterpriseId: id, officerIds: officersFor(seed, id, officers, conflicts).slice(0, 2) }));
}
export const officersFor = (
  seed: string,
  enterpriseId: string,
  officers: readonly string[],
  conflicts: readonly Conflict[],
): string[] =>
  officers
    .filter((officer) => !conflicts.some((each) => each.officerId === officer && each.enterpriseId === enterpriseId))
    .map((id) => ({ id, place: digestOf(`${seed}/${enterpriseId}/${id}`) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ id }) => id);
