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
import { WorkInspection } from './work-inspection.js';

const basis = { title: '年度工作要点', article: '优化督查考核' };
/** Those who inspect, and those whose work is inspected. */
const asOffice = ({ offices }: Caller) => [{ organisationId: oneOf(offices) }, { inspectedIds: overlaps(offices) }];

type Kind = 'QUARTERLY' | 'BEFORE_FLOOD' | 'DURING_FLOOD' | 'AFTER_FLOOD';
/** What the county of an office owes of a kind and has not carried out, the earliest first: its time has come. */
const owed = (kind: Kind, { on }: Caller, bind: Bind, county: string, what: string): string =>
  `(select ${what} from work_inspections_due(${county}, ${bind(on)}::date) d where d.kind = '${kind}'
  and d.opens <= ${bind(on)}::date` +
  ` and not exists (select from work_inspection w where w.county_code = ${county} and w.kind = d.kind
  and w.period = d.period) order by d.due limit 1)`;
const endOfDue = `((d.due + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`;
/** It is the bureau that carries them out; a leader is told beside it. */
const startWaits = (kind: Kind): Wait<WorkInspection, 'startWorkInspection'> =>
  waitOn(() => organisations, {
    act: 'startWorkInspection',
    status: [],
    dueBy: null,
    dueAt: (caller, bind) => owed(kind, caller, bind, 't.county_code', endOfDue),
    basis,
    only: ((caller: Caller) => ({
      ...ofCounty(caller),
      kind: is('BUREAU'),
      id: (_: string, bind: Bind) => `${owed(kind, caller, bind, 't.county_code', 'd.period')} is not null`,
    })) as unknown as Wait<WorkInspection>['only'] & object,
    draft: {
      kind: drafted(kind),
      period: { sql: (_, bind, caller) => owed(kind, caller, bind, 't.county_code', 'd.period') },
    },
  });

/** Whose report it is (`WORK_RECTIFICATION_REPORTED_BY_WHO_WAS_INSPECTED`). */
const reporting = (caller: Caller) => [
  { kind: is('UPPER_TOUR'), ...(has(caller, ['COUNTY_LEADER']) ? {} : { organisationId: is(caller.organisationId) }) },
  {
    kind: oneOf(['QUARTERLY', 'BEFORE_FLOOD', 'DURING_FLOOD', 'AFTER_FLOOD', 'COMPREHENSIVE']),
    inspectedIds: overlaps(caller.organisationId === null ? [] : [caller.organisationId]),
  },
];

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
    { act: 'handBackWorkInspection', status: ['STARTED'], dueBy: 'inspectionDueOn', basis, only: notOfOnesOwn },
    {
      act: 'reportWorkRectification',
      status: ['HANDED_BACK'],
      dueBy: 'reportDue',
      basis,
      only: (caller) =>
        reporting(caller).map((own) => ({
          ...own,
          id: ((column) =>
            `not exists (select from issue i where i.found_by_id = ${column} and not ${settledIn('i.status')})`) as Test,
        })),
    },
    { act: 'closeWorkInspection', status: ['REPORTED'], dueBy: null, basis, only: notOfOnesOwn },
  ],
});
