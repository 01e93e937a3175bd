import { expect, test } from '@jest/globals';
import * as acts from '../../src/enterprise/enterprise/enterprise.acts.js';
import { enterpriseLifecycle } from '../../src/enterprise/enterprise/enterprise.lifecycle.js';
import { at, bothSides, earlier, everyMove, later, merge, operator, type Case } from '../support/musts.js';

const major = [{ key: 'e', grade: 'MAJOR', n: 1 }];
const general = [{ key: 'e', grade: 'GENERAL', n: 2 }];
const base = {
  signers: ['a', 'b', 'h'],
  actor: { operatorId: 'h', organisationId: 'o', clientId: 'c', roles: ['BUREAU_HEAD'] },
  entry: {
    id: 'e',
    regionCode: '500238100205',
    townshipCode: '500238100',
    sector: 'CONSTRUCTION',
    status: 'ORDERED_SUSPENDED',
    name: '演示',
    formerNames: null,
    licenceNumber: 'L',
    licenceValidUntil: '2026-07-01',
    rectificationDue: earlier,
  },
  facts: {
    region: [{ key: '1', level: 'VILLAGE', validUntil: null }],
    files: [{ key: 'f', organisationId: 'o' }],
    supervisors: [{ key: 'k', organisationId: 'd' }],
    open: major,
    penalties: [],
    accidents: [],
    signers: [
      operator('a'),
      operator('b'),
      operator('h', 'BUREAU_HEAD', { certificateNumber: null }),
      operator('t', 'TOWNSHIP'),
    ],
  },
};
const penalties = (...days: string[]) => ({
  ground: 'REPEATED_PENALTIES',
  penalties: days.map((decidedOn, i) => ({ number: `罚${i}`, decidedOn })),
});
const decided = (...days: string[]) =>
  days.map((decidedOn, i) => ({ key: 'e', number: `罚${i}`, decidedOn, open: false, unpaid: '0' }));
const accident = (over: object = {}) => ({
  key: 'e',
  number: '事1',
  grade: 'GENERAL',
  happenedAt: '2025-07-01 04:00:00+00',
  ...over,
});
const stopped = { status: 'SELF_STOPPED', riskGrade: null };
const hearing = (hearingOfferedAt: string | null) => ({ basis: 'PENALTY', hearingOfferedAt });

const told: Case<typeof acts>[] = (['registerEnterprise', 'amendEnterprise'] as const).flatMap(
  (act): Case<typeof acts>[] => [
    [
      act,
      'ENTERPRISE_PLACE_IS_A_TOWNSHIP_OR_VILLAGE',
      { input: { region: '1' }, facts: { region: [{ key: '1', level: 'TOWNSHIP', validUntil: null }] } },
      { input: { region: '1' }, facts: { region: [{ key: '1', level: 'VILLAGE', validUntil: '2020-01-01' }] } },
    ],
    [
      act,
      'ENTERPRISE_INDUSTRY_CODE_HAS_FOUR_DIGITS',
      { input: { industryCode: '4511' } },
      { input: { industryCode: '451' } },
    ],
    [act, 'ENTERPRISE_HEADCOUNT_NOT_NEGATIVE', { input: { headcount: 0 } }, { input: { headcount: -1 } }],
    [
      act,
      'ENTERPRISE_HEADCOUNT_NOT_NEGATIVE',
      { input: { headcount: 5, dispatchedWorkers: 5, fullTimeSafetyManagers: 2, partTimeSafetyManagers: 3 } },
      { input: { headcount: 5, fullTimeSafetyManagers: 3, partTimeSafetyManagers: 3 } },
    ],
    [
      act,
      'ENTERPRISE_ESTABLISHED_BEFORE_TOLD',
      { input: { establishedOn: '2026-07-01' } },
      { input: { establishedOn: '2026-07-02' } },
    ],
    [
      act,
      'ENTERPRISE_LICENCE_ENDS_AFTER_IT_WAS_SET_UP',
      { input: { establishedOn: '2020-01-01', licenceValidUntil: '2020-01-01' } },
      { input: { establishedOn: '2020-01-01', licenceValidUntil: '2019-12-31' } },
    ],
    [
      act,
      'ENTERPRISE_CAPITAL_NOT_NEGATIVE',
      { input: { registeredCapital: '0' } },
      { input: { registeredCapital: '-1' } },
    ],
    [
      act,
      'ENTERPRISE_ID_NUMBER_VALID',
      { input: { legalRepresentativeIdNumber: '50029919800229002X' } },
      { input: { legalRepresentativeIdNumber: '500299198102290027' } },
    ],
    [
      act,
      'ENTERPRISE_CONTROLLER_ID_NUMBER_VALID',
      { input: { actualControllerIdNumber: '500299197506150122' } },
      { input: { actualControllerIdNumber: '500299197506150123' } },
    ],
    [
      act,
      'ENTERPRISE_PHONE_VALID',
      { input: { contactPhone: '023-51522222' } },
      { input: { contactPhone: '12800000000' } },
    ],
    [
      act,
      'ENTERPRISE_PRINCIPAL_PHONE_VALID',
      { input: { principalPhone: '13800000000' } },
      { input: { principalPhone: '1380000000' } },
    ],
  ],
);
const operating = { status: 'OPERATING', sector: 'FIRE', licenceNumber: null, licenceValidUntil: null };
const licence = { licenceNumber: '许1', licenceValidUntil: '2026-07-01' };
const cases: Case<typeof acts>[] = [
  ...told,
  // What holds of whoever begins to operate holds of whoever goes on under another sector or licence.
  [
    'amendEnterprise',
    'ENTERPRISE_HAS_ITS_LICENCE',
    { entry: operating, input: { sector: 'FIREWORKS', ...licence } },
    { entry: operating, input: { sector: 'FIREWORKS' } },
  ],
  [
    'amendEnterprise',
    'ENTERPRISE_HAS_ITS_LICENCE',
    { entry: { ...operating, sector: 'FIREWORKS' }, input: { headcount: 3 } },
    {
      entry: { ...operating, sector: 'FIREWORKS', ...licence },
      input: { licenceNumber: null, licenceValidUntil: null },
    },
  ],
  [
    'amendEnterprise',
    'ENTERPRISE_HAS_ITS_LICENCE',
    { entry: { ...operating, status: 'SELF_STOPPED' }, input: { sector: 'FIREWORKS' } },
    { entry: { ...operating, ...licence }, input: { sector: 'FIREWORKS', licenceValidUntil: '2026-06-30' } },
  ],
  [
    'amendEnterprise',
    'ENTERPRISE_HAS_ITS_DEPARTMENT',
    { entry: operating, input: { sector: 'FIRE' }, facts: { supervisors: [] } },
    { entry: operating, input: { sector: 'TOURISM' }, facts: { supervisors: [] } },
  ],
  [
    'correctEnterprise',
    'ENTERPRISE_HAS_ITS_LICENCE',
    { entry: { ...operating, ...licence }, input: { sector: 'FIREWORKS' } },
    { entry: operating, input: { sector: 'FIREWORKS' } },
  ],
  [
    'correctEnterprise',
    'ENTERPRISE_HAS_ITS_DEPARTMENT',
    { entry: { ...operating, status: 'REGISTERED' }, input: { sector: 'TOURISM' }, facts: { supervisors: [] } },
    { entry: operating, input: { sector: 'TOURISM' }, facts: { supervisors: [] } },
  ],
  ['resumeEnterprise', 'ENTERPRISE_RESUMES_WITH_ITS_LICENCE', {}, { entry: { licenceValidUntil: '2026-06-30' } }],
  [
    'resumeEnterprise',
    'ENTERPRISE_RESUMES_WITH_ITS_LICENCE',
    { entry: { sector: 'FIRE', licenceNumber: null } },
    { entry: { ...stopped, licenceNumber: ' ' } },
  ],
  ['resumeEnterprise', 'ENTERPRISE_HAS_ITS_DEPARTMENT', {}, { facts: { supervisors: [] } }],
  // Twelve months before 1 July 2026 begin with 1 July 2025 (004§8).
  [
    'resumeEnterprise',
    'ENTERPRISE_COMMITS_WITHOUT_ACCIDENT',
    {
      entry: stopped,
      actor: { roles: ['TOWNSHIP'] },
      facts: { accidents: [accident({ happenedAt: '2025-06-30 15:59:59.999+00' })] },
    },
    { entry: stopped, actor: { roles: ['TOWNSHIP'] }, facts: { accidents: [accident()] } },
  ],
  [
    'resumeEnterprise',
    'ENTERPRISE_COMMITS_WITHOUT_ACCIDENT',
    { entry: stopped, actor: { roles: ['LAW_OFFICER'] }, facts: { accidents: [accident()] } },
    { entry: { ...stopped, riskGrade: 'RED' }, actor: { roles: ['ENTERPRISE'] } },
  ],
  [
    'resumeEnterprise',
    'ENTERPRISE_RESUMPTION_SIGNED_BY_OFFICER_AND_HEAD',
    { entry: stopped, signers: ['t'] },
    { entry: stopped, signers: ['t'], facts: { accidents: [accident()] } },
  ],
  [
    'resumeEnterprise',
    'ENTERPRISE_RESUMPTION_IS_REVIEWED',
    { entry: stopped, input: { review: '合格', resumptionFileId: 'f' }, facts: { accidents: [accident()] } },
    { entry: stopped, input: { review: '承诺' }, facts: { accidents: [accident()] } },
  ],
  [
    'suspendEnterprise',
    'ENTERPRISE_UNLICENSED_HAS_NO_VALID_LICENCE',
    { input: { basis: 'UNLICENSED' }, entry: { licenceValidUntil: '2026-06-30' } },
    { input: { basis: 'UNLICENSED' } },
  ],
  [
    'suspendEnterprise',
    'ENTERPRISE_UNLICENSED_HAS_NO_VALID_LICENCE',
    { input: { basis: 'UNLICENSED' }, entry: { licenceNumber: null } },
    { input: { basis: 'UNLICENSED' }, entry: { licenceNumber: null, sector: 'FIRE' } },
  ],
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_PENALTIES_ARE_DECIDED',
    { input: penalties('2026-06-01', '2026-06-02'), facts: { penalties: decided('2026-06-01', '2026-06-02') } },
    { input: penalties('2026-06-01', '2026-06-02'), facts: { penalties: decided('2026-06-01', '2026-06-03') } },
  ],
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_PENALTIES_ARE_DECIDED',
    { input: { ...penalties('2026-06-01'), ground: 'GRAVE_ACCIDENT' } },
    { input: penalties('2026-06-01') },
  ],
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_HAS_ITS_ACCIDENT',
    { input: { ground: 'GRAVE_ACCIDENT' }, facts: { accidents: [accident(), accident({ grade: 'MAJOR' })] } },
    { input: { ground: 'GRAVE_ACCIDENT' }, facts: { accidents: [accident({ grade: 'LARGER' })] } },
  ],
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_FOLLOWS_SUSPENSION',
    { input: { ground: 'UNSAFE_AFTER_SUSPENSION' }, entry: { status: 'POWER_CUT' } },
    // What was lifted is no ground any more, however long ago its deadline was.
    { input: { ground: 'UNSAFE_AFTER_SUSPENSION' }, entry: { status: 'OPERATING' } },
  ],
  ['registerEnterprise', 'ENTERPRISE_IS_NAMED', { input: { name: '演示' } }, { input: { name: ' ' } }],
  [
    'registerEnterprise',
    'ENTERPRISE_HAS_ONE_CODE',
    { input: { creditCode: '91500299MA0T000117' } },
    { input: { orgForm: 'ENTERPRISE', registrationNumber: '500299000000001' } },
  ],
  [
    'registerEnterprise',
    'ENTERPRISE_HAS_ONE_CODE',
    { input: { orgForm: 'INDIVIDUAL', registrationNumber: '500299000000001' } },
    { input: { orgForm: 'INDIVIDUAL', registrationNumber: '50029900000000' } },
  ],
  ['amendEnterprise', 'ENTERPRISE_IS_LIVE', { entry: { status: 'CLOSED' } }, { entry: { status: 'DEREGISTERED' } }],
  [
    'amendEnterprise',
    'ENTERPRISE_CHANGE_RESTS_ON_SOMETHING',
    { input: { basis: '营业执照' } },
    { input: { basis: ' ' } },
  ],
  ['amendEnterprise', 'ENTERPRISE_CHANGE_LEAVES_ITS_IDENTITY', { input: { name: '新' } }, { input: { name: null } }],
  [
    'amendEnterprise',
    'ENTERPRISE_CHANGE_CHANGES_SOMETHING',
    { input: { headcount: null } },
    { input: { basis: '无' } },
  ],
  ['correctEnterprise', 'ENTERPRISE_CORRECTED_WITH_REASON', { input: { reason: '误' } }, { input: { reason: '' } }],
  ['correctEnterprise', 'ENTERPRISE_CORRECTION_CHANGES_SOMETHING', { input: { name: '演示' } }, { input: {} }],
  [
    'correctEnterprise',
    'ENTERPRISE_CORRECTION_CHANGES_SOMETHING',
    { input: { name: '演示' } },
    { input: { name: ' ' } },
  ],
  [
    'correctEnterprise',
    'ENTERPRISE_PLACE_IS_A_TOWNSHIP_OR_VILLAGE',
    { input: {} },
    { input: { region: '1' }, facts: { region: [] } },
  ],
  [
    'correctEnterprise',
    'ENTERPRISE_INDUSTRY_CODE_HAS_FOUR_DIGITS',
    { input: { industryCode: '4511' } },
    { input: { industryCode: '45111' } },
  ],
  ['admitEnterprise', 'ENTERPRISE_HAS_ITS_DEPARTMENT', {}, { facts: { supervisors: [] } }],
  [
    'admitEnterprise',
    'ENTERPRISE_HAS_ITS_DEPARTMENT',
    {
      facts: {
        supervisors: [
          { key: 'k', organisationId: 'd' },
          { key: 'k', organisationId: 'd' },
        ],
      },
    },
    {
      facts: {
        supervisors: [
          { key: 'k', organisationId: 'd' },
          { key: 'k', organisationId: 'e' },
        ],
      },
    },
  ],
  ['admitEnterprise', 'ENTERPRISE_HAS_ITS_LICENCE', {}, { entry: { licenceValidUntil: '2026-06-30' } }],
  [
    'admitEnterprise',
    'ENTERPRISE_HAS_ITS_LICENCE',
    { entry: { sector: 'FIRE', licenceNumber: null, licenceValidUntil: null } },
    { entry: { licenceNumber: null } },
  ],
  [
    'stopEnterprise',
    'ENTERPRISE_STOPPED_WITH_REASON_AND_GUARD',
    { input: { reason: '淡季', guardPlan: '值守' } },
    { input: { reason: '淡季', guardPlan: '' } },
  ],
  ['suspendEnterprise', 'ENTERPRISE_SUSPENDED_BY_TWO_OFFICERS_AND_THE_HEAD', {}, { signers: ['a', 'b', 't'] }],
  [
    'suspendEnterprise',
    'ENTERPRISE_SUSPENDED_BY_TWO_OFFICERS_AND_THE_HEAD',
    { signers: ['a'] },
    { signers: ['h', 'h'] },
  ],
  [
    'suspendEnterprise',
    'ENTERPRISE_SUSPENDED_BY_TWO_OFFICERS_AND_THE_HEAD',
    { signers: ['h', 'a'] },
    {
      signers: ['a', 'b', 'h'],
      facts: {
        signers: [
          operator('a'),
          operator('b', 'LAW_OFFICER', { certificateValidUntil: '2026-06-30' }),
          operator('h', 'BUREAU_HEAD'),
        ],
      },
    },
  ],
  [
    'suspendEnterprise',
    'ENTERPRISE_SUSPENSION_IS_DESCRIBED',
    { input: { reason: '险', scope: '车间' } },
    { input: { reason: '险', scope: '' } },
  ],
  [
    'suspendEnterprise',
    'ENTERPRISE_SUSPENSION_DEADLINE_IS_AHEAD',
    { input: { deadline: later } },
    { input: { deadline: at } },
  ],
  [
    'suspendEnterprise',
    'ENTERPRISE_SUSPENSION_RESTS_ON_AN_OPEN_HAZARD',
    { input: { basis: 'HAZARD_DANGER' } },
    { input: { basis: 'HAZARD_DANGER' }, facts: { open: general } },
  ],
  [
    'suspendEnterprise',
    'ENTERPRISE_SUSPENSION_RESTS_ON_AN_OPEN_HAZARD',
    { input: { basis: 'REFUSES_RECTIFICATION' }, facts: { open: general } },
    { input: { basis: 'REFUSES_RECTIFICATION' }, facts: { open: [] } },
  ],
  [
    'suspendEnterprise',
    'ENTERPRISE_HEARING_WAS_OFFERED',
    { input: hearing('2026-06-01T00:00:00.000Z') },
    { input: hearing(null) },
  ],
  ['suspendEnterprise', 'ENTERPRISE_HEARING_WAS_OFFERED', { input: { basis: 'UNLICENSED' } }, { input: hearing(at) }],
  // Offered on Monday 22 June 2026 the five working days end with the 29th; offered on the 24th, only with 1 July
  // (行政处罚法 第六十四条).
  [
    'suspendEnterprise',
    'ENTERPRISE_HEARING_TIME_HAS_PASSED',
    { input: hearing('2026-06-22T04:00:00.000Z') },
    { input: hearing('2026-06-24T04:00:00.000Z') },
  ],
  [
    'suspendEnterprise',
    'ENTERPRISE_FILE_SENT_BY_THE_OFFICE',
    { input: { suspensionFileId: 'f' } },
    { input: { suspensionFileId: 'g' } },
  ],
  ['cutPower', 'ENTERPRISE_POWER_CUT_NEEDS_A_MAJOR_HAZARD', {}, { facts: { open: general } }],
  [
    'cutPower',
    'ENTERPRISE_POWER_CUT_IS_FOUND_NECESSARY',
    { input: { finding: '拒不执行', supplier: '供电公司' } },
    { input: { finding: '拒不执行', supplier: '' } },
  ],
  [
    'cutPower',
    'ENTERPRISE_TOLD_BEFORE_POWER_IS_CUT',
    { input: { toldAt: '2026-06-30T04:00:00.000Z' } },
    { input: { toldAt: '2026-06-30T04:00:00.001Z' } },
  ],
  [
    'cutPower',
    'ENTERPRISE_TOLD_BEFORE_POWER_IS_CUT',
    { input: { urgent: true, toldAt: null } },
    { input: { urgent: false, toldAt: null } },
  ],
  [
    'resumeEnterprise',
    'ENTERPRISE_RESUMES_WITHOUT_MAJOR_HAZARD',
    { facts: { open: general } },
    { facts: { open: [...general, ...major] } },
  ],
  [
    'resumeEnterprise',
    'ENTERPRISE_ORDERED_IS_RESUMED_BY_THE_BUREAU',
    { actor: { roles: ['LAW_OFFICER'] } },
    { actor: { roles: ['ENTERPRISE'] } },
  ],
  [
    'resumeEnterprise',
    'ENTERPRISE_ORDERED_IS_RESUMED_BY_THE_BUREAU',
    { entry: { status: 'SELF_STOPPED' }, actor: { roles: ['ENTERPRISE'] } },
    { entry: { status: 'POWER_CUT' }, actor: { roles: ['TOWNSHIP'] } },
  ],
  [
    'resumeEnterprise',
    'ENTERPRISE_RESUMPTION_SIGNED_BY_OFFICER_AND_HEAD',
    { signers: ['a', 'h'] },
    { signers: ['a', 'b'] },
  ],
  [
    'resumeEnterprise',
    'ENTERPRISE_APPLIED_BEFORE_RESUMING',
    { input: { appliedAt: at } },
    { input: { appliedAt: later } },
  ],
  [
    'resumeEnterprise',
    'ENTERPRISE_RESUMPTION_IS_REVIEWED',
    { input: { review: '合格', resumptionFileId: 'f' } },
    { input: { review: '合格' } },
  ],
  [
    'resumeEnterprise',
    'ENTERPRISE_RESUMPTION_IS_REVIEWED',
    { entry: { status: 'SELF_STOPPED' }, input: { review: '承诺' } },
    { entry: { status: 'SELF_STOPPED' }, input: { review: '' } },
  ],
  ['resumeEnterprise', 'ENTERPRISE_FILE_SENT_BY_THE_OFFICE', { input: {} }, { input: { resumptionFileId: 'g' } }],
  ['proposeClosure', 'ENTERPRISE_CLOSURE_STATES_ITS_FACTS', { input: { facts: '多次受罚' } }, { input: { facts: '' } }],
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_HAS_MAJOR_HAZARD',
    { input: { ground: 'REPEATED_PENALTIES' } },
    { input: { ground: 'REPEATED_PENALTIES' }, facts: { open: general } },
  ],
  // Three within 180 days, or four within a year (安全生产法 第一百一十三条第一项).
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_HAS_ITS_PENALTIES',
    { input: penalties('2026-01-01', '2026-03-01', '2026-06-30') },
    { input: penalties('2026-01-01', '2026-03-01', '2026-07-01') },
  ],
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_HAS_ITS_PENALTIES',
    { input: penalties('2025-07-01', '2025-09-30', '2026-01-30', '2026-07-01') },
    { input: penalties('2025-06-30', '2025-12-30', '2026-01-30', '2026-07-01') },
  ],
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_HAS_ITS_PENALTIES',
    { input: { ground: 'GRAVE_ACCIDENT' } },
    {
      input: {
        ground: 'REPEATED_PENALTIES',
        penalties: [1, 2, 3].map(() => ({ number: '同一份', decidedOn: '2026-06-01' })),
      },
    },
  ],
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_FOLLOWS_SUSPENSION',
    { input: { ground: 'UNSAFE_AFTER_SUSPENSION' } },
    { input: { ground: 'UNSAFE_AFTER_SUSPENSION' }, entry: { rectificationDue: at } },
  ],
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_NAMES_ITS_ACCIDENT',
    { input: { ground: 'GRAVE_ACCIDENT', accidentReport: '渝府调〔2026〕1号' } },
    { input: { ground: 'GRAVE_ACCIDENT', accidentReport: '无此报告' } },
  ],
  [
    'proposeClosure',
    'ENTERPRISE_CLOSURE_OF_ONE_THAT_REFUSES',
    { input: { ground: 'REFUSES_SUSPENSION' } },
    { input: { ground: 'REFUSES_SUSPENSION' }, entry: { status: 'OPERATING' } },
  ],
  [
    'closeEnterprise',
    'ENTERPRISE_CLOSED_BY_DOCUMENT',
    { input: { document: '溪府关〔2026〕1号' } },
    { input: { document: '溪府关[2026]1号' } },
  ],
  [
    'closeEnterprise',
    'ENTERPRISE_CLOSURE_REVOKES_ITS_LICENCES',
    { input: { licencesRevoked: '营业执照' } },
    { input: { licencesRevoked: '' } },
  ],
  [
    'closeEnterprise',
    'ENTERPRISE_FILE_SENT_BY_THE_OFFICE',
    { input: {} },
    { input: { closureFileId: 'f' }, actor: { organisationId: 'p' } },
  ],
  [
    'deregisterEnterprise',
    'ENTERPRISE_DEREGISTERED_WITH_REASON',
    { input: { reason: '注销' } },
    { input: { reason: ' ' } },
  ],
];
bothSides(acts as never, base, cases as never);

everyMove(
  enterpriseLifecycle,
  [
    'REGISTERED',
    'OPERATING',
    'SELF_STOPPED',
    'ORDERED_SUSPENDED',
    'POWER_CUT',
    'CLOSURE_PROPOSED',
    'CLOSED',
    'DEREGISTERED',
  ],
  {
    'REGISTERED admitEnterprise': 'OPERATING',
    'REGISTERED suspendEnterprise': 'ORDERED_SUSPENDED',
    'REGISTERED proposeClosure': 'CLOSURE_PROPOSED',
    'REGISTERED deregisterEnterprise': 'DEREGISTERED',
    'OPERATING stopEnterprise': 'SELF_STOPPED',
    'OPERATING suspendEnterprise': 'ORDERED_SUSPENDED',
    'OPERATING proposeClosure': 'CLOSURE_PROPOSED',
    'OPERATING deregisterEnterprise': 'DEREGISTERED',
    'SELF_STOPPED suspendEnterprise': 'ORDERED_SUSPENDED',
    'SELF_STOPPED resumeEnterprise': 'OPERATING',
    'SELF_STOPPED proposeClosure': 'CLOSURE_PROPOSED',
    'SELF_STOPPED deregisterEnterprise': 'DEREGISTERED',
    'ORDERED_SUSPENDED cutPower': 'POWER_CUT',
    'ORDERED_SUSPENDED resumeEnterprise': 'OPERATING',
    'ORDERED_SUSPENDED proposeClosure': 'CLOSURE_PROPOSED',
    'ORDERED_SUSPENDED deregisterEnterprise': 'DEREGISTERED',
    'POWER_CUT resumeEnterprise': 'OPERATING',
    'POWER_CUT proposeClosure': 'CLOSURE_PROPOSED',
    'POWER_CUT deregisterEnterprise': 'DEREGISTERED',
    'CLOSURE_PROPOSED resumeEnterprise': 'OPERATING',
    'CLOSURE_PROPOSED closeEnterprise': 'CLOSED',
    'CLOSURE_PROPOSED deregisterEnterprise': 'DEREGISTERED',
    'CLOSED deregisterEnterprise': 'DEREGISTERED',
  },
);

test('the fifth working day after a hearing was offered is counted by the calendar, across the National Day', () => {
  // Offered on Monday 28 September 2026: 29 and 30 September are worked, 1 to 7 October are not, then 8, 9 and the
  // make-up Saturday the 10th.
  const must = acts.suspendEnterprise.musts.find(({ code }) => code === 'ENTERPRISE_HEARING_TIME_HAS_PASSED')!;
  const holds = (now: string) => must.holds(merge(base, { at: now, now, input: hearing('2026-09-28T02:00:00.000Z') }));
  expect(holds('2026-10-10T15:59:59.999Z')).toBe(false);
  expect(holds('2026-10-10T16:00:00.000Z')).toBe(true);
});
test('a new name keeps the old among the former; what is not given is not touched; null takes away', () => {
  expect(
    acts.amendEnterprise.decide(
      merge(base, {
        entry: { formerNames: ['更早'] },
        input: { basis: '执照', name: '新名', headcount: null },
      }) as never,
    ),
  ).toEqual({ name: '新名', formerNames: ['演示', '更早'], headcount: null, changeBasis: '执照' });
  expect(
    acts.amendEnterprise.decide(
      merge(base, { input: { basis: '执照', name: '演示', region: '500238101000' } }) as never,
    ),
  ).toEqual({ regionCode: '500238101000', changeBasis: '执照' });
});
test('who is struck off with hazards open is told to have been', () => {
  expect(
    acts.deregisterEnterprise.decide(
      merge(base, { input: { reason: '注销', kind: 'REVOKED' }, facts: { open: [...general, ...major] } }) as never,
    ),
  ).toMatchObject({ openHazardsAtEnd: 3, deregistrationKind: 'REVOKED' });
});
test('what is unpaid when it is struck off is told', () => {
  const penalties = [
    { key: 'e', number: '罚1', decidedOn: '2026-06-01', open: true, unpaid: '1320000' },
    { key: 'e', number: null, decidedOn: null, open: true, unpaid: '0' },
    { key: 'e', number: '罚2', decidedOn: '2025-06-01', open: false, unpaid: '0' },
  ];
  expect(
    acts.deregisterEnterprise.decide(merge(base, { input: { reason: '注销' }, facts: { penalties } }) as never),
  ).toMatchObject({ openPenaltiesAtEnd: 2, unpaidFinesAtEnd: '1320000' });
});
