import { is, lacks, oneOf, overlaps, type Bind, type Rows, type Test } from '../../access/model/conditions.js';
import { has, type Caller } from '../../access/rights/caller.js';
import { answering } from '../../kernel/roles.js';
import { keyIn } from '../../access/privacy/ids.js';
import { drafted, noun, type Noun, type Wait, waitOn } from '../../access/model/noun.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { settledIn } from '../issue/issue.musts.js';
import * as acts from './work-inspection.acts.js';
import type { WorkInspectionsWhere } from './work-inspection.inputs.js';
import { workInspectionLifecycle } from './work-inspection.lifecycle.js';
import { WorkInspection, WorkRectification } from './work-inspection.js';

const basis = { title: '年度工作要点', article: '优化督查考核' };
/** Those who inspect, and those whose work is inspected. */
const asOffice = ({ offices }: Caller) => [{ organisationId: oneOf(offices) }, { inspectedIds: overlaps(offices) }];

type Kind = 'QUARTERLY' | 'BEFORE_FLOOD' | 'DURING_FLOOD' | 'AFTER_FLOOD' | 'COMPREHENSIVE';
type Of = 'THIS_YEAR' | 'LAST_YEAR';
/**
 * What the county of an office owes of a kind and has not begun of every office that must be inspected, the earliest
 * first: its time has come. What ended with the year before is asked for once more as long as it had time.
 */
const owed = (kind: Kind, of: Of, { on }: Caller, bind: Bind, county: string, what: string): string => {
  const today = `${bind(on)}::date`;
  const day = of === 'THIS_YEAR' ? today : `(date_trunc('year', ${today}) - interval '1 day')::date`;
  const time =
    of === 'THIS_YEAR' ? `d.opens <= ${today}` : `d.due = ${day} and d.due + (d.due - d.opens) + 1 >= ${today}`;
  const inspects = `select from work_inspection w where w.county_code = ${county} and w.kind = d.kind
    and w.period = d.period`;
  return `(select ${what} from work_inspections_due(${county}, ${day}) d where d.kind = '${kind}' and ${time}
    and (not exists (${inspects}) or exists (select from work_inspection_offices(${county}, d.kind, d.period, ${day}) o
      where not exists (${inspects} and o.id = any(w.inspected_ids)))) order by d.due limit 1)`;
};
const endOfDue = `((d.due + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`;
/** It is the bureau that carries them out; a leader is told beside it. */
const startWaits = (kind: Kind, of: Of = 'THIS_YEAR'): Wait<WorkInspection, 'startWorkInspection'> =>
  waitOn(() => organisations, {
    act: 'startWorkInspection',
    status: [],
    dueBy: null,
    dueAt: (caller, bind) => owed(kind, of, caller, bind, 't.county_code', endOfDue),
    basis,
    only: ((caller: Caller) => ({
      ...ofCounty(caller),
      kind: is('BUREAU'),
      id: (_: string, bind: Bind) => `${owed(kind, of, caller, bind, 't.county_code', 'd.period')} is not null`,
    })) as unknown as Wait<WorkInspection>['only'] & object,
    draft: {
      kind: drafted(kind),
      period: { sql: (_, bind, caller) => owed(kind, of, caller, bind, 't.county_code', 'd.period') },
    },
  });

/**
 * Whose report it is (`WORK_RECTIFICATION_REPORTED_BY_WHO_WAS_INSPECTED`), once what was found at the office, of a tour
 * from above at any, is settled; each office is asked until it has reported.
 */
const reporting = (caller: Caller): Rows<WorkInspection> => [
  { kind: is('UPPER_TOUR'), ...(has(caller, ['COUNTY_LEADER']) ? {} : { organisationId: is(caller.organisationId) }) },
  {
    kind: oneOf(['QUARTERLY', 'BEFORE_FLOOD', 'DURING_FLOOD', 'AFTER_FLOOD', 'COMPREHENSIVE']),
    inspectedIds: overlaps(caller.organisationId === null ? [] : [caller.organisationId]),
  },
];
const readyToReport =
  ({ organisationId }: Caller): Test =>
  (column, bind, columnOf) =>
    `not exists (select from issue i where i.found_by_id = ${column} and not ${settledIn('i.status')}
    and (${columnOf('kind')} = 'UPPER_TOUR' or i.organisation_id = ${bind(organisationId)}))
  and not exists (select from work_rectification r where r.inspection_id = ${column}
    and r.organisation_id = ${bind(organisationId)})`;

/** As the must of that name: nobody judges their own work. */
const notOfOnesOwn = ({ organisationId }: Caller): Rows<WorkInspection> => [
  { kind: is('UPPER_TOUR') },
  { inspectedIds: lacks(organisationId) },
];

type Acts = keyof typeof acts;
export const workInspections: Noun<WorkInspection, WorkInspectionsWhere, Acts> = noun<
  WorkInspection,
  WorkInspectionsWhere,
  Acts
>({
  entity: WorkInspection,
  names: {
    organisationId: 'acts',
    inspectedIds: 'acts',
    handBackFileId: 'entry',
    reportFileId: 'entry',
    reporterId: 'mentioned',
    acceptanceFileId: 'entry',
  },
  tag: 'wi',
  historical: true,
  lifecycle: workInspectionLifecycle,
  // prettier-ignore
  sees: {
    COUNTY_LEADER:  ofCounty,
    BUREAU_HEAD:    ofCounty,
    LAW_OFFICER:    ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE:     ofCounty,
    SECTOR_DEPT:    asOffice,
    TOWNSHIP:       asOffice,
    FINANCE:        asOffice,
  },
  // prettier-ignore
  may: {
    startWorkInspection:     ['COUNTY_LEADER', 'BUREAU_HEAD'],
    recordWorkFinding:       ['COUNTY_LEADER', 'BUREAU_HEAD'],
    handBackWorkInspection:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
    reportWorkRectification: answering,
    closeWorkInspection:     ['COUNTY_LEADER'],
  },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    kind: (kinds) => ({ kind: oneOf(kinds) }),
    organisationId: (id) => {
      const key = keyIn(organisations, id);
      return key === null ? 'none' : { inspectedIds: overlaps([key]) };
    },
  },
  orders: { NEWEST: { by: ['startedOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    startWaits('QUARTERLY'),
    startWaits('BEFORE_FLOOD'),
    startWaits('DURING_FLOOD'),
    startWaits('AFTER_FLOOD'),
    startWaits('COMPREHENSIVE'),
    startWaits('QUARTERLY', 'LAST_YEAR'),
    startWaits('COMPREHENSIVE', 'LAST_YEAR'),
    { act: 'handBackWorkInspection', status: ['STARTED'], dueBy: 'inspectionDueOn', basis, only: notOfOnesOwn },
    {
      act: 'reportWorkRectification',
      status: ['HANDED_BACK'],
      dueBy: 'reportDue',
      basis,
      only: (caller) => (reporting(caller) as readonly object[]).map((own) => ({ ...own, id: readyToReport(caller) })),
    },
    { act: 'closeWorkInspection', status: ['REPORTED'], dueBy: null, basis, only: notOfOnesOwn },
  ],
});

/** Those who see the inspection see what each office reported of it. */
const ofItsInspections = ({ offices }: Caller): Rows<WorkRectification> => [
  { organisationId: oneOf(offices) },
  {
    inspectionId: (column, bind) =>
      `${column} in (select w.id from work_inspection w where w.organisation_id = any(${bind(offices)})
      or w.inspected_ids && ${bind(offices)})`,
  },
];
export const workRectifications = noun<WorkRectification>({
  entity: WorkRectification,
  names: { inspectionId: 'entry', organisationId: 'acts', reportFileId: 'entry', reporterId: 'mentioned' },
  tag: 'wr',
  historical: true,
  lifecycle: null,
  // prettier-ignore
  sees: {
    COUNTY_LEADER:  ofCounty,
    BUREAU_HEAD:    ofCounty,
    LAW_OFFICER:    ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE:     ofCounty,
    SECTOR_DEPT:    ofItsInspections,
    TOWNSHIP:       ofItsInspections,
    FINANCE:        ofItsInspections,
  },
  may: {},
  acts: {},
  where: {},
  orders: { OLDEST: { by: ['reportedAt'] } },
  personal: {},
  discloses: {},
  waits: [],
});
