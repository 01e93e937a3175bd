import type { Instant } from '../../kernel/instant.js';

// The ladder of letters: what is left undone is followed letter by letter, and after the last of them by the veto. The
// acts, the worklists and what is told of lapses read it here, in memory and in SQL alike.

/** The rungs, from the lowest. */
export const ladder = ['REMINDER', 'URGING', 'INTERVIEW', 'CRITICISM'] as const;
type Rung = (typeof ladder)[number];

/** What the ladder asks of a letter. */
export interface Letter {
  readonly level: string;
  readonly status: string;
  readonly issuedAt: Instant;
  readonly answerDue: Instant;
  readonly closedAt: Instant | null;
  /** Null where it was closed before letters said so: then it was. */
  readonly resolved: boolean | null;
  /** Of an interview: whether it was held, or answered before days of holding were kept. */
  readonly held: boolean;
}

/** What tells no matter from another: spaces, and marks of either script; JavaScript and PostgreSQL read it alike. */
const marks = String.raw`[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff!-/:-@\[-\`{-~，。；：、！？“”‘’（）《》〔〕【】—…·]`;
/** The matter without its marks: the same in other punctuation is the same. */
export const matterKey = (matter: string): string => matter.replace(new RegExp(marks, 'g'), '');
/** SQL: words without their marks. */
export const bare = (words: string): string => `regexp_replace(${words}, '${marks}', '', 'g')`;
/** SQL: what tells the matter of a letter: the entry that it is about, or where none is named its words. */
export const matterInSql = (letter: string): string =>
  `coalesce(${letter}.about_id::text, ${bare(`${letter}.matter`)})`;

/** The letters on one matter since it was last resolved: with that the ladder begins anew. Given the latest first. */
export function sinceResolved<Given extends Letter>(letters: readonly Given[]): readonly Given[] {
  const resolving = letters.filter(({ status, resolved }) => status === 'CLOSED' && resolved !== false);
  const last = resolving[0] ? letters.indexOf(resolving[0]) : letters.length;
  // A letter may be closed as resolved when the next one was already sent: the matter of both was resolved then.
  return letters
    .slice(0, last)
    .filter(({ issuedAt }) => resolving.every(({ closedAt }) => closedAt === null || closedAt <= issuedAt));
}
/** What was taken back is no letter. */
const sameMatter = (one: string, other: string): string =>
  `${one}.organisation_id = ${other}.organisation_id and ${matterInSql(one)} = ${matterInSql(other)}
    and ${one}.status <> 'WITHDRAWN'`;
/** SQL: the matter of a letter was resolved with that letter or since. */
const wasResolved = (letter: string): string =>
  `exists (select from supervision resolving where ${sameMatter('resolving', letter)}
    and resolving.status = 'CLOSED' and resolving.resolved is distinct from false
    and ((resolving.created_at, resolving.id) >= (${letter}.created_at, ${letter}.id)
      or resolving.closed_at > ${letter}.created_at))`;
/** SQL: a letter about the entry was sent whose matter is not resolved since. */
export const isUnsettled = (about: string): string =>
  `exists (select from supervision letter where letter.about_id = ${about} and letter.status <> 'WITHDRAWN'
    and not ${wasResolved('letter')})`;

/** Whether an interview was not held: whoever summoned to it is late, and not whom it summons. */
const isUnheld = ({ level, held }: Pick<Letter, 'level' | 'held'>): boolean => level === 'INTERVIEW' && !held;
export const isUnheldInSql = (letter: string): string =>
  `(${letter}.level = 'INTERVIEW' and ${letter}.held_on is null and ${letter}.answered_at is null)`;
/** The highest rung that was reached since the matter was last resolved; null where none was. */
export const reached = (letters: readonly Letter[]): Rung | null =>
  ladder.findLast((rung) =>
    sinceResolved(letters).some(
      // A summons that was closed and never held is no rung that was climbed.
      (letter) => letter.level === rung && !(letter.status === 'CLOSED' && isUnheld(letter)),
    ),
  ) ?? null;
/** The rung above one, the lowest where there is none yet; null after the last, which the veto follows. */
export const rungAfter = (rung: Rung | null): Rung | null =>
  ladder[rung === null ? 0 : ladder.indexOf(rung) + 1] ?? null;
/** Whether a rung skips none: it is at most the one above the highest that was reached. */
export const isInTurn = (level: string, highest: Rung | null): boolean =>
  (ladder as readonly string[]).indexOf(level) <= ladder.indexOf(rungAfter(highest) ?? ladder.at(-1)!);
/** SQL: the rung above the highest that was reached on the matter of a letter. */
export const rungAfterInSql = (letter: string): string => {
  const rungs = `array['${ladder.join(`', '`)}']`;
  // A summons that was closed and never held is no rung that was climbed: the one below it was.
  const climbed = `array_position(${rungs}, other.level)
    - (other.status = 'CLOSED' and ${isUnheldInSql('other')})::int`;
  return `(${rungs})[1 + (select max(${climbed}) from supervision other
    where ${sameMatter('other', letter)} and not ${wasResolved('other')})]`;
};

/** Whether the last letter has had its time: it was not answered by its day, or what was answered did not do. */
export const hasHadItsTime = ([last]: readonly Letter[], at: Instant): boolean => {
  if (last === undefined) return true;
  if (last.status === 'CLOSED') return last.resolved === false;
  return !isUnheld(last) && last.status !== 'ANSWERED' && last.answerDue < at;
};
/** SQL: a letter is the last on its matter, which is not resolved, and has had its time by a moment. */
const isDue = (letter: string, moment: string): string =>
  `(case ${letter}.status when 'CLOSED' then ${letter}.resolved = false when 'ANSWERED' then false
    else not ${isUnheldInSql(letter)} and ${letter}.answer_due < ${moment} end
  and not exists (select from supervision later where ${sameMatter('later', letter)}
    and (later.created_at, later.id) > (${letter}.created_at, ${letter}.id))
  and not ${wasResolved(letter)})`;
/**
 * Stages of an item of a duty list that is not done: what was told as failed at the end of the year is not done either,
 * and its ladder goes on to the end (失职追责).
 */
export const undoneItems = ['OPEN', 'RETURNED', 'FAILED'] as const;
export const undoneInSql = `('${undoneItems.join("', '")}')`;
/** SQL: what a letter is about is still not done; of a matter in words nobody but a person knows. */
const isUndone = (letter: string): string =>
  `case when ${letter}.owed_post_id is not null then not exists (select from duty_report d
      where d.post_id = ${letter}.owed_post_id and d.period = ${letter}.owed_period
        and coalesce(d.report_subject, 'SAFETY') = ${letter}.owed_subject)
    when ${letter}.about_id is null then true
    else exists (select from duty_item i where i.id = ${letter}.about_id
        and i.status in ${undoneInSql})
      or exists (select from key_task k where k.id = ${letter}.about_id and k.status in ('OPEN', 'REPORTED'))
      or exists (select from issue i where i.id = ${letter}.about_id and i.status = 'OPEN')
      or exists (select from hazard h where h.id = ${letter}.about_id and h.ended_at is null)
      or exists (select from listing l where l.id = ${letter}.about_id and l.status = 'LISTED')
      or exists (select from last_speech p where p.id = ${letter}.about_id and p.status = 'OWED')
      or exists (select from investigation v where v.id = ${letter}.about_id and v.status = 'GROUP_FORMED')
      or exists (select from rectification_measure w where w.id = ${letter}.about_id and w.status in ('OPEN', 'NOT_RIGHTED'))
      or exists (select from issue_measure u where u.id = ${letter}.about_id and u.status = 'OPEN')
      or exists (select from lesson n where n.id = ${letter}.about_id and n.status = 'OPEN')
      or exists (select from assignment g where g.id = ${letter}.about_id and g.status = 'OPEN')
      or exists (select from safety_target m where m.id = ${letter}.about_id and m.outcome = 'MISSED') end`;
/** SQL: a rung above the letter is called for: nothing follows about what was done since, taken back or called off. */
export const callsForNext = (letter: string, moment: string): string =>
  `(${isDue(letter, moment)} and ${rungAfterInSql(letter)} is not null and ${isUndone(letter)})`;
/** SQL: after the last rung the veto is called for, once until the matter is resolved. */
export const callsForVeto = (letter: string, moment: string): string =>
  `(${letter}.status <> 'WITHDRAWN' and ${isDue(letter, moment)} and ${rungAfterInSql(letter)} is null and ${isUndone(letter)}
  and not exists (select from veto_record v join supervision vetoed on vetoed.id = v.letter_id
    where ${sameMatter('vetoed', letter)} and not ${wasResolved('vetoed')}))`;
/**
 * SQL: the leader whom a letter addresses in person: who held the post on the day that what was not done fell due or,
 * where that was not kept, on the day of the letter.
 */
export const personOfLetter = (letter: string): string => {
  const day = `coalesce(${letter}.fell_on, (${letter}.created_at at time zone 'Asia/Shanghai')::date)`;
  return `coalesce(${letter}.addressee_id, (select h.operator_id from holding h
    where h.post_id = ${letter}.addressee_post_id and h.held_from <= ${day} and (h.held_to is null or h.held_to >= ${day})
    order by h.held_from, h.id limit 1))`;
};
