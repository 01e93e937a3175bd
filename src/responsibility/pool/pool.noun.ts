import { oneOf, is } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { drafted, noun, waitOn } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { spanOfMonth } from '../assessment/assessment.facts.js';
import { settledIn } from '../issue/issue.musts.js';
import { verifiedLongAgo } from './pool.facts.js';
import { concludeSpotCheck, drawIssue, drawSpotChecks, settleIssueDraw } from './pool.acts.js';
import type { IssueDrawsWhere, SpotCheckRoundsWhere, SpotChecksWhere } from './pool.inputs.js';
import { drawLifecycle, spotCheckLifecycle } from './pool.lifecycle.js';
import { IssueDraw, SpotCheck, SpotCheckRound } from './pool.js';

const basis = { title: '年度工作要点', article: '安全清单、蓄水池、全量库' };

/** The office responsible for the issue, and the one that collected it, which the check is of. */
const asConcerned = (caller: Caller) => [ofOffices(caller), { collectorId: oneOf(caller.offices) }];

export const issueDraws = noun<IssueDraw, IssueDrawsWhere, 'drawIssue' | 'settleIssueDraw'>({
  entity: IssueDraw,
  names: { issueId: 'entry', organisationId: 'acts' },
  tag: 'id',
  historical: true,
  lifecycle: drawLifecycle,
  sees: ofCountyOrOffice,
  may: { drawIssue: ['BUREAU_HEAD'], settleIssueDraw: ['BUREAU_HEAD'] },
  acts: { drawIssue, settleIssueDraw },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      dueOn: (column, bind, columnOf) =>
        `(${column} < ${bind(civilDateOf(now))} and ${columnOf('status')} = 'DRAWN') = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'settleIssueDraw',
      status: ['DRAWN'],
      dueBy: 'dueOn',
      basis,
      only: () => ({
        issueId: (column) => `exists (select from issue i where i.id = ${column} and ${settledIn('i.status')})`,
      }),
    },
  ],
  unique: [{ constraint: 'issue_draw_once', property: 'issueId', path: ['issueId'], freeAt: [] }],
});

export const spotCheckRounds = noun<SpotCheckRound, SpotCheckRoundsWhere, 'drawSpotChecks'>({
  entity: SpotCheckRound,
  names: {},
  tag: 'sr',
  historical: true,
  lifecycle: null,
  sees: { COUNTY_LEADER: ofCounty, BUREAU_HEAD: ofCounty, LAW_OFFICER: ofCounty, DISCIPLINE: ofCounty },
  may: { drawSpotChecks: ['BUREAU_HEAD', 'DISCIPLINE'] },
  acts: { drawSpotChecks },
  where: { region: (code) => within(code) },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    // Each quarter in which something put right is old enough to be looked at again.
    waitOn(() => organisations, {
      act: 'drawSpotChecks' as const,
      status: [],
      dueBy: null,
      dueAt: ({ on }, bind) =>
        `((date_trunc('quarter', ${bind(on)}::date::timestamp) + interval '3 months') at time zone 'Asia/Shanghai' - interval '1 millisecond')`,
      basis: { title: '2024年工作要点', article: '整改实效核查抽查' },
      only: (caller) => ({
        ...ofCounty(caller),
        kind: is('BUREAU'),
        id: (_, bind, columnOf) =>
          `exists (select from issue i where i.county_code = ${columnOf('countyCode')} and ${verifiedLongAgo('i', `${bind(caller.on)}::date`)})
          and not exists (select from spot_check_round z where z.county_code = ${columnOf('countyCode')} and z.purpose = 'LASTING'
          and z.created_at >= date_trunc('quarter', ${bind(caller.on)}::date::timestamp) at time zone 'Asia/Shanghai')`,
      }),
      draft: {
        pool: drafted('FULL'),
        purpose: drafted('LASTING'),
        period: {
          sql: (_, bind, { on }) => `to_char(${bind(on)}::date, 'YYYY"Q"Q')`,
        },
      },
    }),
  ],
});

export const spotChecks = noun<SpotCheck, SpotChecksWhere, 'concludeSpotCheck'>({
  entity: SpotCheck,
  names: {
    roundId: 'entry',
    issueId: 'entry',
    organisationId: 'acts',
    collectorId: 'acts',
    fileIds: 'entry',
    checkerId: 'mentioned',
  },
  tag: 'sc',
  historical: true,
  lifecycle: spotCheckLifecycle,
  sees: { ...ofCountyOrOffice, SECTOR_DEPT: asConcerned, TOWNSHIP: asConcerned, FINANCE: asConcerned },
  may: { concludeSpotCheck: ['BUREAU_HEAD', 'LAW_OFFICER', 'DISCIPLINE'] },
  acts: { concludeSpotCheck },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'concludeSpotCheck',
      status: ['DRAWN'],
      dueBy: 'dueOn',
      basis,
      // As the precondition of that name: nobody checks what is their own, or what they collected.
      only: ({ organisationId }) => ({
        organisationId: (column, bind, columnOf) =>
          `(${column} is distinct from ${bind(organisationId)} and ${columnOf('collectorId')} is distinct from ${bind(organisationId)})`,
      }),
    },
  ],
  answers: {
    // Who collected an issue answers for how it was collected, and the office that it accuses for whether what it put
    // right has lasted.
    spotChecksOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", m.measure, m.value from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
      join lateral (select case when s.purpose = 'LASTING' then s.organisation_id
          else coalesce(s.collector_id, s.organisation_id) end as organisation_id, count(*) as made,
        count(*) filter (where case when s.purpose = 'LASTING' then not s.lasted else not (s.genuine and s.complete) end) as failed from spot_check s where s.county_code = x.county and s.checked_at >= x.begins
  and s.checked_at < x.ends group by 1) c on true
      join organisation g on g.id = c.organisation_id
  cross join lateral (values ('SPOT_CHECKS', c.made), ('SPOT_CHECKS_FAILED', c.failed)) m (measure, value)
  order by g.name, m.measure`,
  },
});
