import { judgedWithin } from '../../law/law.facts.js';
import { absent, oneOf, before, is, tableOf, type ColumnOf, type Test } from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { has } from '../../access/rights/caller.js';
import { draftedId, draftedFrom, noun, type Drafted, type Noun, waitOn } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { startOf } from '../../kernel/civil-date.js';
import { answering } from '../../kernel/roles.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { isGoverning, standsAbovePost } from '../responsibility/responsibility.above.js';
import { addressable, addressableOf, closes, forMe, notToMe } from './supervision.above.js';
import { callsForNext, isUnheldInSql, rungAfterInSql, undoneItems } from '../responsibility/responsibility.ladder.js';
import { subjects } from '../responsibility/responsibility.owed.facts.js';
import { spanOfMonth } from '../assessment/assessment.facts.js';
import { assignments } from '../assignment/assignment.noun.js';
import { dutyItems } from '../duty/duty.noun.js';
import { dueWhenDrawn, undecided } from '../issue/issue.musts.js';
import { issues } from '../issue/issue.noun.js';
import { issueMeasures } from '../issue-measure/issue-measure.noun.js';
import { safetyTargets } from '../safety-target/safety-target.noun.js';
import { ofATarget } from './supervision.facts.js';
import { lastSpeeches } from '../speech/speech.noun.js';
import { behindOn } from '../task/task.musts.js';
import { keyTasks, latestOfAspect, taskChecks, underWay } from '../task/task.noun.js';
import { hazards } from '../../hazard/hazard/hazard.noun.js';
import { listings } from '../../hazard/listing/listing.noun.js';
import {
  answerSupervision,
  closeSupervision,
  holdInterview,
  issueSupervision,
  withdrawSupervision,
} from './supervision.acts.js';
import type { SupervisionsWhere } from './supervision.inputs.js';
import { basis, firstLetter, leaderOf, noLetter, reportMissed } from './supervision.waits.js';
import { supervisionLifecycle } from './supervision.lifecycle.js';
import { Supervision } from './supervision.js';

/** The letter is late, or was closed without resolving its matter, and a rung is above it. */
const calledFor =
  (caller: Caller): Test =>
  (column, bind) =>
    callsForNext(tableOf(column), bind(startOf(caller.on)));
const tagOf = (columnOf: ColumnOf): string =>
  `case ${columnOf('aboutType')} when 'DutyItem' then '${dutyItems.tag}' when 'KeyTask' then '${keyTasks.tag}'
  when 'Issue' then '${issues.tag}' when 'Hazard' then '${hazards.tag}' when 'Listing' then '${listings.tag}' when 'LastSpeech' then '${lastSpeeches.tag}' when 'SafetyTarget' then '${safetyTargets.tag}'
  when 'Assignment' then '${assignments.tag}' when 'IssueMeasure' then '${issueMeasures.tag}' end`;
/** The next rung, on the same matter. */
const nextLetter: { readonly [field: string]: Drafted } = {
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

/** To an office of the caller's, or to them in person, wherever they sit by then. */
const toMe = (caller: Caller) => [ofOffices(caller), { addresseeId: is(caller.operatorId) }];

type Letters = 'issueSupervision' | 'holdInterview' | 'answerSupervision' | 'closeSupervision' | 'withdrawSupervision';
export const supervisions: Noun<Supervision, SupervisionsWhere, Letters> = noun<
  Supervision,
  SupervisionsWhere,
  Letters
>({
  entity: Supervision,
  names: {
    organisationId: 'acts',
    issuerId: 'acts',
    addresseePostId: 'acts',
    addresseeId: 'acts',
    owedPostId: 'mentioned',
    aboutId: 'entry',
    convenorPostId: 'mentioned',
    intervieweePostId: 'mentioned',
    minutesFileId: 'entry',
    planFileId: 'entry',
  },
  tag: 'w',
  historical: true,
  lifecycle: supervisionLifecycle,
  sees: { ...ofCountyOrOffice, SECTOR_DEPT: toMe, TOWNSHIP: toMe, FINANCE: toMe, ENTERPRISE: ofOffices },
  // prettier-ignore
  may: {
    issueSupervision:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
    holdInterview:     ['COUNTY_LEADER', 'BUREAU_HEAD'],
    answerSupervision: [...answering, 'ENTERPRISE'],
    closeSupervision:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
    withdrawSupervision: ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { issueSupervision, holdInterview, answerSupervision, closeSupervision, withdrawSupervision },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    level: (levels) => ({ level: oneOf(levels) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      answerDue: (column, bind, columnOf) =>
        `(coalesce(${column} < ${bind(now)}, false) and ${columnOf('status')} in ('ISSUED', 'HELD')) = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['answerDue'] }, NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    { act: 'answerSupervision', status: ['ISSUED', 'HELD'], dueBy: 'answerDue', basis, only: forMe },
    {
      act: 'holdInterview',
      status: ['ISSUED'],
      dueBy: 'answerDue',
      basis,
      only: (caller) => [
        { level: is('INTERVIEW'), issuerId: is(caller.organisationId) },
        // One that is left past its day any leader of another office may hold or close.
        ...(has(caller, ['COUNTY_LEADER'])
          ? [
              {
                level: is('INTERVIEW'),
                addresseePostId: absent,
                answerDue: before(startOf(caller.on)),
                organisationId: ((column, bind) => `${column} <> ${bind(caller.organisationId)}`) as Test,
              },
            ]
          : []),
      ],
    },
    {
      act: 'closeSupervision',
      status: ['ANSWERED'],
      dueBy: 'planDueOn',
      // A plan has its own last day; where none was given the answer is judged within the days of the county.
      dueAt: () =>
        `coalesce((t.plan_due_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond', ${judgedWithin()})`,
      basis,
      only: closes,
    },
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
    waitOn(() => supervisions, {
      act: 'issueSupervision',
      status: ['ISSUED', 'HELD', 'CLOSED'],
      dueBy: 'answerDue',
      basis,
      only: (caller) => [
        { answerDue: calledFor(caller), addresseePostId: absent, organisationId: addressable(caller) },
        { answerDue: calledFor(caller), addresseePostId: standsAbovePost(caller), addresseeId: notToMe(caller) },
      ],
      draft: nextLetter,
    }),
  ],
  answers: {
    // An interview is severe once it was held, in the month in which that was entered; what was taken back is nothing.
    lettersOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", m.measure, m.value from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
      join lateral (select l.organisation_id, count(*) filter (where l.created_at >= x.begins) as received, count(*) filter (where case l.level when 'CRITICISM' then l.created_at >= x.begins when 'INTERVIEW'
  then coalesce(l.held_entered_on, l.held_on)::timestamp at time zone 'Asia/Shanghai' >= x.begins
  and coalesce(l.held_entered_on, l.held_on)::timestamp at time zone 'Asia/Shanghai' < x.ends end) as severe,
        count(*) filter (where l.answer_due >= x.begins and l.answer_due < x.ends and (l.answered_at is null
  or l.answered_at > l.answer_due) and not ${isUnheldInSql('l')}) as late
  from supervision l where l.county_code = x.county and l.status <> 'WITHDRAWN'
  and l.created_at < x.ends group by 1) c on true
      join organisation g on g.id = c.organisation_id cross join lateral (values ('LETTERS', c.received), ('LETTERS_LATE', c.late), ('LETTERS_SEVERE', c.severe)) m (measure, value) order by g.name, m.measure`,
  },
});
