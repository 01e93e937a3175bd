import { oneOf, is, type Bind, type Conditions } from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { endOf } from '../../kernel/civil-date.js';
import { halfYearsAt } from '../../kernel/period.js';
import { noun, waitOn } from '../../access/model/noun.js';
import { ofCountyOrOffice } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { keyIn } from '../../access/privacy/ids.js';
import type { Post } from '../../organisation/organisation.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { judgesAbove, notBy } from '../responsibility/responsibility.above.js';
import { resubmitDutyReport, returnDutyReport, reviewDutyReport, submitDutyReport } from './report.acts.js';
import type { DutyReportsWhere } from './report.inputs.js';
import { dutyReportLifecycle } from './report.lifecycle.js';
import { DutyReport } from './report.js';
import { answering } from '../../kernel/roles.js';

const basis = { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' };
/** The caller's posts that owe a report for a half-year, and for which none is in. */
const owing =
  (which: 'ended' | 'running') =>
  (caller: Caller): Conditions<Post> => ({
    id: (column, bind) => {
      const { name, to } = halfYearsAt(caller.on)[which];
      const day = bind(to < caller.on ? to : caller.on);
      return (
        `${column} = any(${bind(caller.posts.map(({ id }) => id))}) and not exists (select from duty_report d
  where d.post_id = ${column} and d.period = ${bind(name)})` +
        ` and exists (select from responsibility r where r.post_id = ${column} and r.category = 'LEADERSHIP'
  and r.aspect = 'SAFETY' and r.holder in ('PARTY_LEADER', 'GOV_LEADER', 'OFFICE_LEADER')
  and r.published_at is not null` +
        ` and r.valid_from <= ${day} and (r.valid_to is null or r.valid_to >= ${day}))`
      );
    },
  });
/** A report that is owed is no entry yet: the post waits for it, with the end of the half-year. */
const owed = (which: 'ended' | 'running') =>
  waitOn(() => posts, {
    act: 'submitDutyReport' as const,
    status: [],
    dueBy: null,
    dueAt: ({ on }: Caller, bind: Bind) => `${bind(endOf(halfYearsAt(on)[which].to))}::timestamptz`,
    basis,
    only: owing(which),
  });

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
  sees: ofCountyOrOffice,
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
    owed('ended'),
    owed('running'),
    {
      act: 'resubmitDutyReport',
      status: ['RETURNED'],
      dueBy: null,
      basis,
      only: ({ operatorId }) => ({ reporterId: is(operatorId) }),
    },
    {
      act: 'reviewDutyReport',
      status: ['SUBMITTED'],
      dueBy: null,
      basis,
      only: (caller) => ({ organisationId: judgesAbove(caller), reporterId: notBy(caller) }),
    },
  ],
  unique: [{ constraint: 'duty_report_once', property: 'period', path: ['period'], freeAt: [] }],
});
