import type { Organisation } from '../../organisation/organisation.js';
import {
  absent,
  oneOf,
  before,
  is,
  tableOf,
  type Bind,
  type Conditions,
  type ColumnOf,
  type Test,
} from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { draftedId, drafted, draftedAfter, draftedFrom, type Drafted, waitOn } from '../../access/model/noun.js';
import { startOf } from '../../kernel/civil-date.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { isGoverning } from '../responsibility/responsibility.above.js';
import { addressable, addressableOf } from './supervision.above.js';
import {
  bare,
  callsForNext,
  isUnsettled,
  rungAfterInSql,
  undoneItems,
} from '../responsibility/responsibility.ladder.js';
import {
  matterOfReport,
  missed,
  missedDue,
  reportsUnsent,
  subjects,
  type Subject,
} from '../responsibility/responsibility.owed.facts.js';
import { assignments } from '../assignment/assignment.noun.js';
import { dutyItems } from '../duty/duty.noun.js';
import { dueWhenDrawn, undecided } from '../issue/issue.musts.js';
import { issueMeasures } from '../issue-measure/issue-measure.noun.js';
import { issues } from '../issue/issue.noun.js';
import { safetyTargets } from '../safety-target/safety-target.noun.js';
import { isLate, laterTypes, lateWith, ofATarget } from './supervision.facts.js';
import { lastSpeeches } from '../speech/speech.noun.js';
import { behindOn } from '../task/task.musts.js';
import { keyTasks, latestOfAspect, taskChecks, underWay } from '../task/task.noun.js';
import { hazards } from '../../hazard/hazard/hazard.noun.js';
import { listings } from '../../hazard/listing/listing.noun.js';

// What is late, and by which letter it is followed: the letter is drafted, and sent by nobody but a person.

const basis = { title: '年度工作要点', article: '督办' };

/** Whoever is addressed in person: a leader of the county. */
const leaderOf = (post: string): Drafted => ({
  sql: (columnOf) =>
    `case when ${isGoverning(columnOf('organisationId'))} and ${columnOf(post)} is not null then jsonb_build_array('${posts.tag}', ${columnOf(post)}) end`,
});
/** No letter about the entry is under way, nor was closed without resolving it. */
const noLetter: Test = (column) => `not ${isUnsettled(column)}`;

/** A first letter about something that is late. */
const firstLetter = (office: string, late: string, matter: string | null): { readonly [field: string]: Drafted } => ({
  organisationId: draftedId(() => organisations, office),
  level: drafted('REMINDER'),
  matter: matter === null ? drafted(late) : draftedAfter(late, matter),
  requirement: drafted('说明原因，限期完成并书面答复'),
});

/** A report that was missed: it is no entry, so that the post waits for the letter. */
const reportMissed = (subject: Subject, which: 'LAST' | 'EARLIER') => {
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
        `${reportsUnsent(column, which, caller.on, bind, subject)} and ${alone(column, bind, caller)}exists (select from ${one(columnOf, bind, caller)} m
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

/** The letter is late, or was closed without resolving its matter, and a rung is above it. */
export const calledFor =
  (caller: Caller): Test =>
  (column, bind) =>
    callsForNext(tableOf(column), bind(startOf(caller.on)));
const tagOf = (columnOf: ColumnOf): string =>
  `case ${columnOf('aboutType')} when 'DutyItem' then '${dutyItems.tag}' when 'KeyTask' then '${keyTasks.tag}'
  when 'Issue' then '${issues.tag}' when 'Hazard' then '${hazards.tag}' when 'Listing' then '${listings.tag}' when 'LastSpeech' then '${lastSpeeches.tag}' when 'SafetyTarget' then '${safetyTargets.tag}'
  when 'Assignment' then '${assignments.tag}' when 'IssueMeasure' then '${issueMeasures.tag}'
  ${Object.entries(laterTypes)
    .map(([type, tag]) => `when '${type}' then '${tag}'`)
    .join(' ')} end`;
/** The next rung, on the same matter. */
export const nextLetter: { readonly [field: string]: Drafted } = {
  organisationId: draftedId(() => organisations, 'organisationId'),
  level: { sql: (columnOf) => rungAfterInSql(tableOf(columnOf('level'))) },
  aboutId: {
    sql: (columnOf) =>
      `case when ${columnOf('aboutId')} is not null then jsonb_build_array(${tagOf(columnOf)}, ${columnOf('aboutId')}) end`,
  },
  addresseePostId: draftedId(() => posts, 'addresseePostId'),
  matter: draftedFrom('matter'),
  requirement: draftedFrom('requirement'),
};
/** Of a key task: what is done is less than what was to be by the last quarter that is over. */
const behind =
  ({ on }: Caller): Test =>
  (_, bind, columnOf) =>
    behindOn(bind(on), columnOf);

export const lateLetters = [
  // Whatever is late climbs the ladder: the letter is drafted, and sent by nobody but a person.
  waitOn(() => dutyItems, {
    act: 'issueSupervision',
    status: undoneItems,
    dueBy: 'submissionDue',
    basis,
    only: (caller) => ({
      submissionDue: before(startOf(caller.on)),
      kind: oneOf(['DUTY', 'ANNUAL_KEY']),
      organisationId: addressableOf(caller, 'postId'),
      // It goes to the leader who held the post on that day, and not from that leader.
      postId: (column, bind, columnOf) =>
        `not (${isGoverning(columnOf('organisationId'))} and exists (select from holding h
            where h.post_id = ${column} and h.operator_id = ${bind(caller.operatorId)}
              and h.held_from <= (${columnOf('submissionDue')} at time zone 'Asia/Shanghai')::date
              and (h.held_to is null or h.held_to >= (${columnOf('submissionDue')} at time zone 'Asia/Shanghai')::date)))`,
      id: noLetter,
    }),
    draft: {
      ...firstLetter('organisationId', '清单事项逾期未完成：', 'content'),
      aboutId: draftedId(() => dutyItems),
      addresseePostId: leaderOf('postId'),
    },
  }),
  ...subjects.flatMap((subject) => [reportMissed(subject, 'LAST'), reportMissed(subject, 'EARLIER')]),
  waitOn(() => keyTasks, {
    act: 'issueSupervision',
    status: ['OPEN', 'REPORTED'],
    dueBy: null,
    basis,
    only: (caller) => ({ doneQuantity: behind(caller), organisationId: addressable(caller), id: noLetter }),
    draft: { ...firstLetter('organisationId', '重点任务进度滞后：', 'content'), aboutId: draftedId(() => keyTasks) },
  }),
  // What was found not in place and is not answered by its day.
  waitOn(() => taskChecks, {
    act: 'issueSupervision',
    status: [],
    dueBy: 'answerDueOn',
    basis,
    only: (caller) => ({
      answerDueOn: (column, bind) => `${column} < ${bind(caller.on)}::date`,
      inPlace: is(false),
      answeredAt: absent,
      id: latestOfAspect,
      organisationId: addressable(caller),
      taskId: (...row) => `(${underWay(...row)} and ${noLetter(...row)})`,
    }),
    draft: {
      ...firstLetter('organisationId', '重点任务未到位且逾期未反馈：', 'finding'),
      aboutId: draftedId(() => keyTasks, 'taskId'),
    },
  }),
  waitOn(() => issues, {
    act: 'issueSupervision',
    status: ['OPEN'],
    dueBy: 'rectificationDue',
    basis,
    only: (caller) => ({
      rectificationDue: (column, bind, columnOf) =>
        `${dueWhenDrawn(columnOf('id'), column)} < ${bind(startOf(caller.on))}`,
      kind: oneOf(['SAFETY', 'DISASTER', 'COORDINATION', 'TWO_AND_TWO']),
      organisationId: addressable(caller),
      decidedAt: (_, __, columnOf) => `not ${undecided(columnOf)}`,
      id: noLetter,
    }),
    draft: { ...firstLetter('organisationId', '问题逾期未整改：', 'content'), aboutId: draftedId(() => issues) },
  }),
  waitOn(() => listings, {
    act: 'issueSupervision',
    status: ['LISTED'],
    dueBy: 'settlementDue',
    basis,
    only: (caller) => ({
      settlementDue: before(startOf(caller.on)),
      supervisorId: addressable(caller),
      id: noLetter,
    }),
    draft: {
      ...firstLetter('supervisorId', '挂牌督办逾期未办结：', 'requirement'),
      aboutId: draftedId(() => listings),
    },
  }),
  // What a meeting or a programme set and nobody has answered by its day.
  waitOn(() => assignments, {
    act: 'issueSupervision',
    status: ['OPEN'],
    dueBy: 'dueOn',
    basis,
    only: (caller) => ({
      dueOn: before(caller.on),
      organisationId: addressableOf(caller, 'postId'),
      postId: (column, bind, columnOf) =>
        `not (${isGoverning(columnOf('organisationId'))} and exists (select from holding h
            where h.post_id = ${column} and h.operator_id = ${bind(caller.operatorId)} and h.held_from <= ${columnOf('dueOn')}
              and (h.held_to is null or h.held_to >= ${columnOf('dueOn')})))`,
      id: noLetter,
    }),
    draft: {
      ...firstLetter('organisationId', '交办事项逾期未完成：', 'content'),
      aboutId: draftedId(() => assignments),
      addresseePostId: leaderOf('postId'),
    },
  }),
  // So do an investigation past its term and a measure of it that is not done, one at a time for an office.
  waitOn(() => organisations, {
    act: 'issueSupervision',
    status: [],
    dueBy: null,
    dueAt: ({ on }, bind) => lateWith('r.due', `${bind(startOf(on))}::timestamptz`),
    basis: { title: '生产安全事故报告和调查处理条例', article: '第二十九条、第三十三条' },
    only: (caller): Conditions<Organisation> => ({
      countyCode: oneOf(caller.counties),
      id: (column, bind, columnOf) =>
        `(${isLate(column, `${bind(startOf(caller.on))}::timestamptz`)} and ${addressable(caller)(column, bind, columnOf)}
          and ${lateWith('r.id', `${bind(startOf(caller.on))}::timestamptz`)} is not null)`,
    }),
    draft: {
      organisationId: draftedId(() => organisations),
      level: drafted('REMINDER'),
      matter: { sql: (_, bind, { on }) => lateWith('r.matter', `${bind(startOf(on))}::timestamptz`) },
      requirement: drafted('说明原因，限期完成并书面答复'),
      aboutId: {
        sql: (_, bind, { on }) => lateWith('jsonb_build_array(r.tag, r.id)', `${bind(startOf(on))}::timestamptz`),
      },
    },
  }),
  // What was adopted for an issue and is not carried out by its day.
  waitOn(() => issueMeasures, {
    act: 'issueSupervision',
    status: ['OPEN'],
    dueBy: 'dueOn',
    basis: { title: '巫溪县2021年安全生产工作要点', article: '第一条（措施制度清单）' },
    only: (caller) => ({
      dueOn: (column, bind) => `${column} < ${bind(caller.on)}::date`,
      organisationId: addressable(caller),
      id: noLetter,
    }),
    draft: {
      ...firstLetter('organisationId', '措施制度逾期未落实：', 'content'),
      aboutId: draftedId(() => issueMeasures),
    },
  }),
  // A target that was missed leads on.
  waitOn(() => safetyTargets, {
    act: 'issueSupervision',
    status: [],
    dueBy: 'concludedAt',
    basis: { title: '年度工作要点', article: '年度目标' },
    only: (caller) => ({
      outcome: is('MISSED'),
      organisationId: (_, bind, columnOf) => addressable(caller)(ofATarget('t'), bind, columnOf),
      id: noLetter,
    }),
    draft: {
      ...firstLetter('organisationId', '年度目标未完成：', 'clause'),
      organisationId: { sql: () => `jsonb_build_array('${organisations.tag}', ${ofATarget('t')})` },
      aboutId: draftedId(() => safetyTargets),
    },
  }),
  waitOn(() => lastSpeeches, {
    act: 'issueSupervision',
    status: ['OWED'],
    dueBy: 'dueOn',
    basis: { title: '年度工作要点', article: '通报事故多发单位并作末位发言' },
    only: (caller) => ({
      dueOn: (column, bind) => `${column} < ${bind(caller.on)}::date`,
      organisationId: addressable(caller),
      id: noLetter,
    }),
    draft: {
      ...firstLetter('organisationId', '末位发言逾期未提交', null),
      aboutId: draftedId(() => lastSpeeches),
    },
  }),
];
