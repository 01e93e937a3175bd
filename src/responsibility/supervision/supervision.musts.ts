import type { Must } from '../../kernel/act.js';
import { GOV } from '../../kernel/statutes.js';
import { holdsPostOn, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import type { FirstInCounty, PostFacts } from '../responsibility/responsibility.facts.js';
import { governing } from '../responsibility/responsibility.musts.js';
import type { LetterFacts } from './supervision.facts.js';

// What letters and whoever asks for the next step judge alike.

/** The rungs, from the lowest. */
export const ladder = ['REMINDER', 'URGING', 'INTERVIEW', 'CRITICISM'] as const;

/** Letters since the matter was last resolved, the latest first: with it the ladder begins anew. */
export const sinceResolved = (letters: readonly LetterFacts[]): readonly LetterFacts[] => {
  const settled = letters.findIndex(({ status, resolved }) => status === 'CLOSED' && resolved !== false);
  return settled < 0 ? letters : letters.slice(0, settled);
};
/** An interview that was only summoned to: nobody could answer it, and it is no rung that was climbed. */
const unheld = ({ level, held }: Pick<LetterFacts, 'level' | 'held'>): boolean => level === 'INTERVIEW' && !held;
export const reached = (letters: readonly LetterFacts[]): number =>
  Math.max(
    -1,
    ...sinceResolved(letters)
      .filter((letter) => letter.status !== 'CLOSED' || !unheld(letter))
      .map(({ level }) => (ladder as readonly string[]).indexOf(level)),
  );
/**
 * Whether the last letter has had its time: it was not answered by its day, or what was answered did not do. A summons
 * has none before the interview is held.
 */
export const hasHadItsTime = ([last]: readonly LetterFacts[], at: string): boolean =>
  last === undefined ||
  (last.status === 'CLOSED'
    ? last.resolved === false
    : last.status !== 'ANSWERED' && !unheld(last) && last.answerDue < at);

/** Whether somebody is first responsible on a day, by another post than the one that is judged. */
export const isFirstBeside = (
  firsts: readonly FirstInCounty[],
  operatorId: string | null,
  postId: string,
  day: string,
): boolean =>
  firsts.some((first) => first.operatorId === operatorId && first.postId !== postId && holdsPostOn(first, day));

interface ToALeader {
  readonly input: { readonly organisationId: string; readonly addresseePostId?: string | null };
  readonly facts: {
    readonly organisation: readonly OrganisationFacts[];
    readonly addressee: readonly PostFacts[];
    readonly firsts: readonly FirstInCounty[];
  };
  readonly actor: { readonly operatorId: string | null };
  readonly today: string;
}
/** A letter to a leader in person: of the county's, and by the first responsible persons, each the other's. */
export const toALeader: readonly Must<ToALeader>[] = [
  {
    code: 'SUPERVISION_LEADER_IS_OF_PARTY_OR_GOVERNMENT',
    path: ['addresseePostId'],
    basis: GOV('第三条'),
    says: {
      zh: '督办领导的，只能指明县委、县政府的岗位，且该岗位须属督办对象。',
      en: 'Only a post of the party committee or the government may be named as the leader addressed, and it must belong to the office addressed.',
    },
    holds: ({ input, facts }) =>
      input.addresseePostId == null ||
      (facts.addressee.some(
        ({ key, organisationId }) => key === input.addresseePostId && organisationId === input.organisationId,
      ) &&
        facts.organisation.some(({ kind }) => governing.includes(kind))),
  },
  {
    code: 'SUPERVISION_OF_A_LEADER_BY_THE_FIRST',
    path: ['addresseePostId'],
    basis: GOV('第三条'),
    says: {
      zh: '督办县委、县政府领导的，只能由另一岗位的第一责任人发出。',
      en: 'A letter to a leader of the party committee or the government may be issued only by a first responsible person, of another post than the one addressed.',
    },
    holds: ({ input, facts, actor, today }) =>
      input.addresseePostId == null || isFirstBeside(facts.firsts, actor.operatorId, input.addresseePostId, today),
  },
];
