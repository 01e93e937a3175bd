import type { Bind, ColumnOf, Test } from '../../access/model/conditions.js';
import { draftedId, drafted, draftedAfter, waitOn, type Drafted } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { isGoverning } from '../responsibility/responsibility.above.js';
import { bare, isUnsettled } from '../responsibility/responsibility.ladder.js';
import {
  matterOfReport,
  missed,
  missedDue,
  reportsEver,
  type Subject,
} from '../responsibility/responsibility.owed.facts.js';
import { addressableOf } from './supervision.above.js';

export const basis = { title: '年度工作要点', article: '督办' };

/** Whoever is addressed in person: a leader of the county. */
export const leaderOf = (post: string): Drafted => ({
  sql: (columnOf) =>
    `case when ${isGoverning(columnOf('organisationId'))} and ${columnOf(post)} is not null then jsonb_build_array('${posts.tag}', ${columnOf(post)}) end`,
});
/** No letter about the entry is under way, nor was closed without resolving it. */
export const noLetter: Test = (column) => `not ${isUnsettled(column)}`;

/** A first letter about something that is late. */
export const firstLetter = (
  office: string,
  late: string,
  matter: string | null,
): { readonly [field: string]: Drafted } => ({
  organisationId: draftedId(() => organisations, office),
  level: drafted('REMINDER'),
  matter: matter === null ? drafted(late) : draftedAfter(late, matter),
  requirement: drafted('说明原因，限期完成并书面答复'),
});

/** A report that was missed: it is no entry, so that the post waits for the letter. */
export const reportMissed = (subject: Subject, which: 'LAST' | 'EARLIER') => {
  const asked = { subject, letter: true };
  const one = (columnOf: ColumnOf, bind: Bind, { on }: Caller): string =>
    missed(columnOf('id'), which, on, bind, asked);
  // Of two reports missed at a time the one on safety is urged first, and the other once that is settled.
  const alone = (post: string, bind: Bind, { on }: Caller): string =>
    subject === 'SAFETY' ? '' : `not exists ${missed(post, which, on, bind, { ...asked, subject: 'SAFETY' })} and `;
  const matterOf = (columnOf: ColumnOf): string => matterOfReport('m.period', 'g.name', columnOf('title'), subject);
  return waitOn(() => posts, {
    act: 'issueSupervision' as const,
    status: [],
    dueBy: null,
    dueAt: ({ on }, bind) => missedDue('t.id', which, on, bind, () => asked),
    basis,
    only: (caller) => ({
      organisationId: addressableOf(caller, 'id'),
      id: (column, bind, columnOf) =>
        `${reportsEver(column)} and ${alone(column, bind, caller)}exists (select from ${one(columnOf, bind, caller)} m
        join organisation g on g.id = ${columnOf('organisationId')} where not exists (select from holding h
          where h.post_id = ${column} and h.operator_id = ${bind(caller.operatorId)} and h.held_from <= m.last
            and (h.held_to is null or h.held_to >= m.last))
        and not exists (select from supervision s
          where s.organisation_id = g.id and s.about_id is null and s.status <> 'WITHDRAWN'
          and ${bare('s.matter')} = ${bare(matterOf(columnOf))}))`,
    }),
    draft: {
      organisationId: draftedId(() => organisations, 'organisationId'),
      level: drafted('REMINDER'),
      matter: {
        sql: (columnOf, bind, caller) =>
          `(select ${matterOf(columnOf)} from ${one(columnOf, bind, caller)} m, organisation g
            where g.id = ${columnOf('organisationId')})`,
      },
      requirement: drafted('说明原因，限期提交述职报告并书面答复'),
      addresseePostId: leaderOf('id'),
    },
  });
};
