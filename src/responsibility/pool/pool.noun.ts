import { oneOf, is } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { spanOfMonth } from '../assessment/assessment.facts.js';
import { settledIn } from '../issue/issue.musts.js';
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
  waits: [],
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
  waits: [{ act: 'concludeSpotCheck', status: ['DRAWN'], dueBy: 'dueOn', basis }],
  answers: {
    // Who collected an issue answers for how it was collected, and not the office that it accuses.
    spotChecksOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", m.measure, m.value from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
      join lateral (select coalesce(s.collector_id, s.organisation_id) as organisation_id, count(*) as made, count(*) filter (where not (s.genuine
  and s.complete)) as failed from spot_check s where s.county_code = x.county and s.checked_at >= x.begins
  and s.checked_at < x.ends group by 1) c on true
      join organisation g on g.id = c.organisation_id cross
  join lateral (values ('SPOT_CHECKS', c.made), ('SPOT_CHECKS_FAILED', c.failed)) m (measure, value)
  order by g.name, m.measure`,
  },
});
