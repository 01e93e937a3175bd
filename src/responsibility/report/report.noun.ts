import { doneAgainWithin, judgedWithin } from '../../law/law.facts.js';
import { oneOf, is, type Bind, type Conditions } from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { endOf } from '../../kernel/civil-date.js';
import { halfYearsAt } from '../../kernel/period.js';
import { drafted, draftedId, noun, waitOn } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { keyIn } from '../../access/privacy/ids.js';
import type { Post } from '../../organisation/organisation.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { judgesAbove, notBy } from '../responsibility/responsibility.above.js';
import {
  isIn,
  missed,
  missedDue,
  owesOn,
  subjects,
  type Subject,
} from '../responsibility/responsibility.owed.facts.js';
import { resubmitDutyReport, returnDutyReport, reviewDutyReport, submitDutyReport } from './report.acts.js';
import type { DutyReportsWhere } from './report.inputs.js';
import { dutyReportLifecycle } from './report.lifecycle.js';
import { DutyReport } from './report.js';
import { answering } from '../../kernel/roles.js';

const basis = { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' };
const held = ({ posts: seats }: Caller, bind: Bind): string => `${bind(seats.map(({ id }) => id))}::uuid[]`;
/** A report that is owed is no entry yet: the post waits for it, with the end of the half-year. */
const owedNow = (subject: Subject) =>
  waitOn(() => posts, {
    act: 'submitDutyReport' as const,
    status: [],
    dueBy: null,
    dueAt: ({ on }: Caller, bind: Bind) => `${bind(endOf(halfYearsAt(on).running.to))}::timestamptz`,
    basis,
    only: (caller: Caller): Conditions<Post> => ({
      id: (column, bind) =>
        `${column} = any(${held(caller, bind)}) and ${owesOn(column, `${bind(caller.on)}::date`, subject)}
          and not ${isIn(column, bind(halfYearsAt(caller.on).running.name), `'${subject}'`)}`,
    }),
    draft: {
      postId: draftedId(() => posts),
      period: { sql: (_, bind, { on }) => `${bind(halfYearsAt(on).running.name)}::text` },
      reportSubject: drafted(subject),
    },
  });
/** One that was missed waits on with whoever held the post then, with the day on which it should have been in. */
const owedSince = (subject: Subject, which: 'LAST' | 'EARLIER') => {
  const mine = ({ operatorId }: Caller, bind: Bind) => ({ subject, by: `${bind(operatorId)}::uuid` });
  return waitOn(() => posts, {
    act: 'submitDutyReport' as const,
    status: [],
    dueBy: null,
    dueAt: (caller: Caller, bind: Bind) => missedDue('t.id', which, caller.on, bind, () => mine(caller, bind)),
    basis,
    only: (caller: Caller): Conditions<Post> => ({
      id: (column, bind) =>
        `${column} in (select then_held.post_id from holding then_held where then_held.operator_id = ${bind(caller.operatorId)})
          and exists ${missed(column, which, caller.on, bind, mine(caller, bind))}`,
    }),
    draft: {
      postId: draftedId(() => posts),
      period: {
        sql: (columnOf, bind, caller) =>
          `(select m.period from ${missed(columnOf('id'), which, caller.on, bind, mine(caller, bind))} m)`,
      },
      reportSubject: drafted(subject),
    },
  });
};

const ownToo = (caller: Caller) => [ofOffices(caller), { reporterId: is(caller.operatorId) }];
export const dutyReports = noun<
  DutyReport,
  DutyReportsWhere,
  'submitDutyReport' | 'returnDutyReport' | 'resubmitDutyReport' | 'reviewDutyReport'
>({
  entity: DutyReport,
  names: { organisationId: 'acts', postId: 'acts', reporterId: 'acts', meetingId: 'entry' },
  tag: 'r',
  historical: true,
  lifecycle: dutyReportLifecycle,
  // Whoever reports sees the report, also when they sit elsewhere by then.
  sees: { ...ofCountyOrOffice, SECTOR_DEPT: ownToo, TOWNSHIP: ownToo, FINANCE: ownToo },
  // prettier-ignore
  may: {
    submitDutyReport:   answering,
    returnDutyReport:   ['COUNTY_LEADER'],
    resubmitDutyReport: answering,
    reviewDutyReport:   ['COUNTY_LEADER'],
  },
  acts: { submitDutyReport, returnDutyReport, resubmitDutyReport, reviewDutyReport },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    period: (periods) => ({ period: oneOf(periods) }),
    postId: (id) => ({ postId: is(keyIn(posts, id)) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    ...subjects.flatMap((subject) => [owedNow(subject), owedSince(subject, 'LAST'), owedSince(subject, 'EARLIER')]),
    {
      act: 'resubmitDutyReport',
      status: ['RETURNED'],
      dueBy: null,
      dueAt: doneAgainWithin,
      basis,
      only: ({ operatorId }) => ({ reporterId: is(operatorId) }),
    },
    {
      act: 'reviewDutyReport',
      status: ['SUBMITTED'],
      dueBy: null,
      dueAt: judgedWithin,
      basis,
      only: (caller) => ({ organisationId: judgesAbove(caller), reporterId: notBy(caller) }),
    },
  ],
  unique: [{ constraint: 'duty_report_once', property: 'period', path: ['period'], freeAt: [] }],
});
