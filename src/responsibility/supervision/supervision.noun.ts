import { judgedWithin } from '../../law/law.facts.js';
import { absent, oneOf, before, is, type Test } from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { has } from '../../access/rights/caller.js';
import { noun, waitOn, type Noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { startOf } from '../../kernel/civil-date.js';
import { answering } from '../../kernel/roles.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { addressable, closes, forMe, notToMe } from './supervision.above.js';
import { standsAbovePost } from '../responsibility/responsibility.above.js';
import { isUnheldInSql } from '../responsibility/responsibility.ladder.js';
import { spanOfMonth } from '../assessment/assessment.facts.js';
import {
  answerSupervision,
  closeSupervision,
  holdInterview,
  issueSupervision,
  withdrawSupervision,
} from './supervision.acts.js';
import type { SupervisionsWhere } from './supervision.inputs.js';
import { supervisionLifecycle } from './supervision.lifecycle.js';
import { calledFor, lateLetters, nextLetter } from './supervision.waits.js';
import { Supervision } from './supervision.js';

const basis = { title: '年度工作要点', article: '督办' };

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
    ...lateLetters,
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
