import { oneOf, is, upTo, type Test } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun, waitOn } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofCountyOrSeat } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { organisations } from '../../organisation/organisation.noun.js';
import {
  issueBulletin,
  liftVeto,
  publishAssessmentScheme,
  recordVeto,
  sealMonth,
  withdrawAssessmentScheme,
} from './assessment.acts.js';
import type {
  AssessmentCyclesWhere,
  AssessmentSchemesWhere,
  AssessmentTermsWhere,
  SealedMonthsWhere,
  VetoRecordsWhere,
} from './assessment.inputs.js';
import { schemeLifecycle, termLifecycle } from './assessment.lifecycle.js';
import { vetoesCalledFor } from './assessment.grounds.js';
import { AssessmentCycle, AssessmentScheme, AssessmentTerm, SealedMonth, VetoRecord } from './assessment.js';

/** SQL: nothing was done by a term yet. */
const unkept = (period: string, county: string): string =>
  `not exists (select from sealed_month z where z.county_code = ${county} and z.month = ${period})
  and not exists (select from assessment_cycle z where z.county_code = ${county} and z.period = ${period})`;
const notKept: Test = (column, _, columnOf) => unkept(column, columnOf('countyCode'));
const basis = { title: '年度工作要点', article: '季度通报、半年评估、年终考核' };

export const assessmentSchemes = noun<
  AssessmentScheme,
  AssessmentSchemesWhere,
  'publishAssessmentScheme' | 'withdrawAssessmentScheme'
>({
  entity: AssessmentScheme,
  names: { objectIds: 'mentioned' },
  tag: 'as',
  historical: true,
  lifecycle: schemeLifecycle,
  sees: ofCountyOrSeat,
  may: {
    publishAssessmentScheme: ['COUNTY_LEADER'],
    withdrawAssessmentScheme: ['COUNTY_LEADER'],
  },
  acts: { publishAssessmentScheme, withdrawAssessmentScheme },
  where: {
    region: (code) => within(code),
    year: (years) => ({ year: oneOf(years) }),
    status: (statuses) => ({ status: oneOf(statuses) }),
  },
  orders: { NEWEST: { by: ['year'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
  unique: [{ constraint: 'assessment_scheme_once', property: 'year', path: ['year'], freeAt: ['WITHDRAWN'] }],
});

export const assessmentTerms = noun<AssessmentTerm, AssessmentTermsWhere>({
  entity: AssessmentTerm,
  names: { schemeId: 'entry' },
  tag: 'at',
  historical: true,
  lifecycle: termLifecycle,
  sees: ofCountyOrSeat,
  may: {},
  acts: {},
  where: {
    region: (code) => within(code),
    kind: (kinds) => ({ kind: oneOf(kinds) }),
    status: (statuses) => ({ status: oneOf(statuses) }),
    period: (periods) => ({ period: oneOf(periods) }),
    missed: (wanted, now) => ({
      dueOn: (column, bind, columnOf) =>
        `(${column} < ${bind(civilDateOf(now))} and ${columnOf('status')} = 'PLANNED'
  and ${unkept(columnOf('period'), columnOf('countyCode'))}) = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  waits: [],
});

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
  waits: [
    waitOn(() => assessmentTerms, {
      act: 'sealMonth',
      status: ['PLANNED'],
      dueBy: 'dueOn',
      basis,
      only: ({ on }) => ({ kind: is('MONTH'), opensOn: upTo(on), period: notKept }),
    }),
  ],
  unique: [{ constraint: 'sealed_month_once', property: 'month', path: ['month'], freeAt: [] }],
});

export const assessmentCycles = noun<AssessmentCycle, AssessmentCyclesWhere, 'issueBulletin'>({
  entity: AssessmentCycle,
  names: {
    speakerId: 'mentioned',
    rewardedIds: 'mentioned',
    schemeId: 'entry',
    frequentIds: 'mentioned',
    deviationFileIds: 'entry',
  },
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
    rewardedId: (id) => ({
      rewardedIds: (column, bind) => `${bind(keyIn(organisations, id))}::uuid = any(${column})`,
    }),
    speakerId: (id) => ({ speakerId: is(keyIn(organisations, id)) }),
  },
  orders: { NEWEST: { by: ['issuedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    waitOn(() => assessmentTerms, {
      act: 'issueBulletin',
      status: ['PLANNED'],
      dueBy: 'dueOn',
      basis,
      only: ({ on }) => ({ kind: oneOf(['QUARTER', 'HALF_YEAR', 'YEAR']), opensOn: upTo(on), period: notKept }),
    }),
  ],
  unique: [{ constraint: 'assessment_cycle_once', property: 'period', path: ['period'], freeAt: [] }],
});

/** SQL: a veto bars on a day: begun by then, neither over nor lifted. */
export const barsOn =
  (day: string): Test =>
  (column, bind, columnOf) =>
    `(${column} >= ${bind(day)} and coalesce(${columnOf('vetoFrom')}, (${columnOf('createdAt')} at time zone 'Asia/Shanghai')::date) <= ${bind(day)} and (${columnOf('liftedOn')} is null or ${columnOf('liftedOn')} > ${bind(day)}))`;

export const vetoRecords = noun<VetoRecord, VetoRecordsWhere, 'recordVeto' | 'liftVeto'>({
  entity: VetoRecord,
  names: {
    organisationId: 'acts',
    operatorId: 'mentioned',
    letterId: 'entry',
    recorderId: 'mentioned',
    recorderOfficeId: 'mentioned',
  },
  tag: 'v',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrOffice,
  may: {
    recordVeto: ['COUNTY_LEADER', 'BUREAU_HEAD'],
    liftVeto: ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { recordVeto, liftVeto },
  where: {
    region: (code) => within(code),
    year: (years) => ({ year: oneOf(years) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    on: (day) => ({ vetoUntil: barsOn(day) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: vetoesCalledFor,
});
