import type { LetterFacts } from './supervision.facts.js';

/** The rungs, from the lowest. */
export const ladder: readonly string[] = ['REMINDER', 'URGING', 'INTERVIEW', 'CRITICISM'];

/** Letters since the matter was last resolved, the latest first: with it the ladder begins anew. */
export const sinceResolved = (letters: readonly LetterFacts[]): readonly LetterFacts[] => {
  const settled = letters.findIndex(({ status, resolved }) => status === 'CLOSED' && resolved !== false);
  return settled < 0 ? letters : letters.slice(0, settled);
};
export const reached = (letters: readonly LetterFacts[]): number =>
  Math.max(-1, ...sinceResolved(letters).map(({ level }) => ladder.indexOf(level)));
/** Whether the last letter has had its time: it was not answered by its day, or what was answered did not do. */
export const hasHadItsTime = ([last]: readonly LetterFacts[], at: string): boolean =>
  last === undefined ||
  (last.status === 'CLOSED' ? last.resolved === false : last.status !== 'ANSWERED' && last.answerDue < at);
