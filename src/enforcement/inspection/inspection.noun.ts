import {
  absent,
  after,
  oneOf,
  before,
  from,
  is,
  overlaps,
  present,
  type Bind,
  type Test,
} from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { keyIn } from '../../access/privacy/ids.js';
import { drafted, draftedId, noun, waitOn } from '../../access/model/noun.js';
import { SAMR5 } from '../../kernel/statutes.js';
import { atEnterprises, cells, followsEnterprise, ofOfficers } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { inspectionPlans, randomDraws } from '../plan/plan.noun.js';
import * as acts from './inspection.acts.js';
import { Finding, Inspection } from './inspection.js';
import type { InspectionsWhere } from './inspection.inputs.js';
import { sealedBefore } from '../../responsibility/assessment/assessment.facts.js';
import { inspectionLifecycle } from './inspection.lifecycle.js';

const {
  startInspection,
  recordFinding,
  concludeInspection,
  recheckInspection,
  recordTechnicalOpinion,
  recordFeedback,
  publishRandomResult,
} = acts;
/** Officers see the visits that name them, wherever they are sent, and an office those in which it takes part. */
const namedIn = ({ operatorId }: Caller) => ({ officerIds: overlaps(operatorId === null ? [] : [operatorId]) });
const together = ({ offices }: Caller) => ({ jointOfficeIds: overlaps(offices) });
const ofVisits = (condition: (bind: Bind, caller: Caller) => string, caller: Caller) => ({
  inspectionId: ((column, bind) =>
    `${column} in (select v.id from inspection v where ${condition(bind, caller)})`) as Test,
});
const inspected = {
  ...atEnterprises(),
  LAW_OFFICER: (caller: Caller) => [ofOfficers<Inspection>('enterpriseId')(caller), namedIn(caller)],
  SECTOR_DEPT: (caller: Caller) => [cells<Inspection>(caller, 'enterpriseId'), together(caller)],
  TOWNSHIP: (caller: Caller) => [{ townshipCode: oneOf(caller.townships) }, together(caller)],
  TECH_INSPECTOR: ofCounty,
  EXPERT: ofCounty,
  SOCIAL_SUPERVISOR: ofCounty,
} as const;

const openly = SAMR5('抽查检查结果公示')[0]!;
/** SQL over a draw: the first unit drawn for an officer that nobody has visited under it. */
const unvisited = (operator: string): string =>
  `(select split_part(line, ' ', 1) from regexp_split_to_table(t.results, E'\\n') with ordinality r (line, n)
    where position(${operator}::text in line) > 37 and not exists (select from inspection i where i.draw_id = t.id
      and i.enterprise_id = split_part(line, ' ', 1)::uuid) order by n limit 1)`;
/** What is drawn waits for its own officers until it is visited. */
const drawnVisits = waitOn(() => randomDraws, {
  act: 'startInspection' as const,
  status: [],
  dueBy: 'visitsDue',
  basis: openly,
  only: ({ operatorId }) => ({
    officerIds: overlaps(operatorId === null ? [] : [operatorId]),
    visitsDue: present,
    planId: (column) => `exists (select from inspection_plan p where p.id = ${column} and p.status = 'ADOPTED')`,
    results: (_, bind) => `${unvisited(bind(operatorId ?? ''))} is not null`,
  }),
  draft: {
    enterpriseId: { sql: (_, bind, { operatorId }) => unvisited(bind(operatorId ?? '')), idOf: () => enterprises },
    method: drafted('RANDOM'),
    planId: draftedId(() => inspectionPlans, 'planId'),
    drawId: draftedId(() => randomDraws),
  },
});

const named = (bind: Bind, { operatorId }: Caller): string =>
  `v.officer_ids && ${bind(operatorId === null ? [] : [operatorId])}::uuid[]`;
const joined = (bind: Bind, { offices }: Caller): string => `v.joint_office_ids && ${bind(offices)}::uuid[]`;
const found = {
  ...inspected,
  LAW_OFFICER: (caller: Caller) => [ofOfficers<Finding>('enterpriseId')(caller), ofVisits(named, caller)],
  SECTOR_DEPT: (caller: Caller) => [cells<Finding>(caller, 'enterpriseId'), ofVisits(joined, caller)],
  TOWNSHIP: (caller: Caller) => [{ townshipCode: oneOf(caller.townships) }, ofVisits(joined, caller)],
} as const;

/** SQL: when an inspection came to its end: with its result, or with the recheck that was passed. */
const endedAt = `(case i.status when 'CLOSED' then i.rechecked_at when 'NO_PROBLEM' then i.ended_at
  when 'TRANSFERRED' then i.ended_at end)`;

export const inspections = noun<
  Inspection,
  InspectionsWhere,
  | 'startInspection'
  | 'recordFinding'
  | 'concludeInspection'
  | 'recheckInspection'
  | 'recordTechnicalOpinion'
  | 'recordFeedback'
  | 'publishRandomResult'
>({
  entity: Inspection,
  names: {
    enterpriseId: 'acts',
    planId: 'entry',
    drawId: 'entry',
    organisationId: 'acts',
    officerIds: 'acts',
    assistantIds: 'mentioned',
    recheckerIds: 'mentioned',
    opinionById: 'mentioned',
    recordFileId: 'entry',
    equipmentIds: 'entry',
    jointOfficeIds: 'acts',
    crossOfficeId: 'mentioned',
  },
  tag: 'n',
  historical: true,
  lifecycle: inspectionLifecycle,
  sees: inspected as never,
  follows: [followsEnterprise()],
  // prettier-ignore
  may: {
    startInspection:        ['LAW_OFFICER'],
    recordFinding:          ['LAW_OFFICER'],
    concludeInspection:     ['LAW_OFFICER'],
    recheckInspection:      ['LAW_OFFICER'],
    recordTechnicalOpinion: ['TECH_INSPECTOR', 'EXPERT'],
    recordFeedback:         ['SOCIAL_SUPERVISOR'],
    publishRandomResult:    ['LAW_OFFICER', 'BUREAU_HEAD'],
  },
  acts: {
    startInspection,
    recordFinding,
    concludeInspection,
    recheckInspection,
    recordTechnicalOpinion,
    recordFeedback,
    publishRandomResult,
  },
  // prettier-ignore
  where: {
    region:       (code) => within(code),
    status:       (statuses) => ({ status: oneOf(statuses) }),
    method:       (methods) => ({ method: oneOf(methods) }),
    sector:       (sectors) => ({ sector: oneOf(sectors) }),
    enterpriseId: (id) => ({ enterpriseId: is(keyIn(enterprises, id)) }),
    planId:       (id) => ({ planId: is(keyIn(inspectionPlans, id)) }),
    dueBefore:    (instant) => ({ recheckDue: before(instant) }),
    number: (numbers) => ({ number: oneOf(numbers) }),
    startedFrom: (instant) => ({ startedAt: from(instant) }),
    startedTo: (instant) => ({ startedAt: before(instant) }),
    updatedAfter: (instant) => ({ updatedAt: after(instant) }),
  },
  orders: { NEWEST: { by: ['startedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'concludeInspection',
      status: ['IN_PROGRESS'],
      dueBy: null,
      basis: { title: '安全生产法', article: '第六十八条' },
      // Its own officers sign it.
      only: ({ operatorId }) => ({ officerIds: overlaps(operatorId === null ? [] : [operatorId]) }),
    },
    {
      act: 'recheckInspection',
      status: ['ORDERED', 'CASE_PROPOSED'],
      dueBy: 'recheckDue',
      basis: { title: '安全生产法', article: '第六十五条' },
    },
    {
      act: 'publishRandomResult',
      status: ['NO_PROBLEM', 'ORDERED', 'CASE_PROPOSED', 'TRANSFERRED', 'CLOSED'],
      dueBy: 'publicityDue',
      basis: openly,
      only: ({ organisationId }) => ({
        organisationId: is(organisationId),
        publicityDue: present,
        resultPublishedAt: absent,
      }),
    },
    drawnVisits,
  ],
  // What a sealed month keeps of enforcement: never the amounts of fines (行政处罚法 第七十四条).
  answers: {
    // One that comes to its end after its month was sealed counts where it ends.
    enforcementOfMonth: `select k.key, o.name as subject, o.id::text as "subjectId", m.measure, m.value
      from unnest($1::text[]) k (key)
      cross join lateral (select split_part(k.key, '/', 1) as county, (split_part(k.key, '/', 2) || '-01')::date::timestamp at time zone 'Asia/Shanghai' as begins, ((split_part(k.key, '/', 2) || '-01')::date + interval '1 month') at time zone 'Asia/Shanghai' as ends) x
      join organisation o on o.county_code = x.county and exists (select from inspection i
        where i.organisation_id = o.id union all select from enforcement_case e where e.organisation_id = o.id)
      cross join lateral (select count(*) filter (where i.started_at >= x.begins and i.started_at < x.ends) as made, count(*) filter (where i.started_at >= x.begins and i.started_at < x.ends and i.result in ('ORDERED', 'CASE_PROPOSED')) as problems,
        count(*) filter (where case when i.started_at >= x.begins then i.started_at < x.ends and ${endedAt} is not null else ${endedAt} >= x.begins and ${endedAt} < x.ends and ${sealedBefore('x.county', 'i.started_at', endedAt)} end) as closed
        from inspection i where i.organisation_id = o.id) c
      cross join lateral (select count(*) filter (where p.outcome = 'PENALTY') as penalties from case_party p join enforcement_case e on e.id = p.case_id where e.organisation_id = o.id and p.decided_at >= x.begins and p.decided_at < x.ends) d
      cross join lateral (values ('INSPECTIONS', c.made), ('INSPECTIONS_WITH_PROBLEM', c.problems), ('INSPECTIONS_CLOSED', c.closed), ('PENALTIES', d.penalties)) m (measure, value) order by o.name, m.measure`,
  },
});

export const findings = noun<Finding>({
  entity: Finding,
  names: {
    inspectionId: 'entry',
    enterpriseId: 'acts',
    hazardId: 'entry',
    evidenceFileId: 'entry',
    evidenceFileIds: 'entry',
    organisationId: 'mentioned',
  },
  tag: 'f',
  historical: true,
  lifecycle: null,
  sees: found as never,
  follows: [
    followsEnterprise(),
    {
      entryType: 'Inspection',
      roles: ['LAW_OFFICER', 'SECTOR_DEPT', 'TOWNSHIP'],
      fields: ['officerIds', 'jointOfficeIds'],
      ours: (own, of) => `${own}.inspection_id = ${of}.id`,
      scopeOf: ({ operatorId, offices }, _, of, bind) =>
        `(${of}.officer_ids && ${bind(operatorId === null ? [] : [operatorId])}::uuid[] or ${of}.joint_office_ids && ${bind(offices)}::uuid[])`,
    },
  ],
  may: {},
  acts: {},
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
