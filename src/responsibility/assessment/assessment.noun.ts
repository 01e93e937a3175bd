import { oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofCountyOrSeat, within } from '../../access/model/scope.js';
import { issueBulletin, recordVeto, sealMonth } from './assessment.acts.js';
import type { AssessmentCyclesWhere, SealedMonthsWhere } from './assessment.inputs.js';
import { AssessmentCycle, SealedMonth, VetoRecord } from './assessment.js';

export const sealedMonths = noun<SealedMonth, SealedMonthsWhere, 'sealMonth'>({
  entity: SealedMonth,
  names: {},
  tag: 'm',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrSeat,
  may: {
    sealMonth: ['BUREAU_HEAD'],
  },
  acts: { sealMonth },
  where: {
    region: (code) => within(code),
    month: (months) => ({ month: oneOf(months) }),
  },
  orders: { NEWEST: { by: ['month'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
  unique: [{ constraint: 'sealed_month_once', property: 'month', path: ['month'], freeAt: [] }],
});

export const assessmentCycles = noun<AssessmentCycle, AssessmentCyclesWhere, 'issueBulletin'>({
  entity: AssessmentCycle,
  names: { speakerId: 'mentioned', rewardedIds: 'mentioned' },
  tag: 'a',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrSeat,
  may: {
    issueBulletin: ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { issueBulletin },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    period: (periods) => ({ period: oneOf(periods) }),
  },
  orders: { NEWEST: { by: ['issuedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
  unique: [{ constraint: 'assessment_cycle_once', property: 'period', path: ['period'], freeAt: [] }],
});

export const vetoRecords = noun<VetoRecord, Record<never, never>, 'recordVeto'>({
  entity: VetoRecord,
  names: { organisationId: 'acts', operatorId: 'mentioned' },
  tag: 'v',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrOffice,
  may: {
    recordVeto: ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { recordVeto },
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
