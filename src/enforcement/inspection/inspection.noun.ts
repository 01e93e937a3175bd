import { among, before, is } from '../../access/conditions.js';
import { keyIn } from '../../access/ids.js';
import { noun } from '../../access/noun.js';
import { atEnterprises, ofCounty, within } from '../../access/scope.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { inspectionPlans } from '../plan/plan.noun.js';
import * as acts from './inspection.acts.js';
import { Finding, Inspection } from './inspection.js';
import type { InspectionsWhere } from './inspection.inputs.js';
import { inspectionLifecycle } from './inspection.lifecycle.js';

const { startInspection, recordFinding, concludeInspection, recheckInspection, recordTechnicalOpinion, recordFeedback } = acts;
const inspected = { ...atEnterprises(), TECH_INSPECTOR: ofCounty, EXPERT: ofCounty, SOCIAL_SUPERVISOR: ofCounty } as const;

export const inspections = noun<Inspection, InspectionsWhere, 'startInspection' | 'recordFinding' | 'concludeInspection' | 'recheckInspection' | 'recordTechnicalOpinion' | 'recordFeedback'>({
  entity: Inspection, tag: 'n', historical: true, lifecycle: inspectionLifecycle, sees: inspected as never,
  may: {
    startInspection:        ['LAW_OFFICER'],
    recordFinding:          ['LAW_OFFICER'],
    concludeInspection:     ['LAW_OFFICER'],
    recheckInspection:      ['LAW_OFFICER'],
    recordTechnicalOpinion: ['TECH_INSPECTOR', 'EXPERT'],
    recordFeedback:         ['SOCIAL_SUPERVISOR'],
  },
  acts: { startInspection, recordFinding, concludeInspection, recheckInspection, recordTechnicalOpinion, recordFeedback },
  where: {
    region:       (code) => within(code),
    status:       (statuses) => ({ status: among(statuses) }),
    method:       (methods) => ({ method: among(methods) }),
    sector:       (sectors) => ({ sector: among(sectors) }),
    enterpriseId: (id) => ({ enterpriseId: is(keyIn(enterprises, id)) }),
    planId:       (id) => ({ planId: is(keyIn(inspectionPlans, id)) }),
    dueBefore:    (instant) => ({ recheckDue: before(instant) }),
  },
  orders: { NEWEST: { by: ['startedAt'], descending: true } },
  personal: {}, discloses: {},
  waits: [
    { act: 'concludeInspection', status: ['IN_PROGRESS'],              dueBy: null,         basis: { title: '安全生产法', article: '第六十八条' } },
    { act: 'recheckInspection',  status: ['ORDERED', 'CASE_PROPOSED'], dueBy: 'recheckDue', basis: { title: '安全生产法', article: '第六十五条' } },
  ],
});

export const findings = noun<Finding>({
  entity: Finding, tag: 'f', historical: true, lifecycle: null, sees: inspected as never, may: {}, acts: {},
  where: {}, orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {}, discloses: {}, waits: [],
});
