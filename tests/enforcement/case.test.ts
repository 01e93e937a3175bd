import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import * as cases from '../../src/enforcement/enforcement-case/enforcement-case.acts.js';
import {
  bandFor,
  bandOf,
  discretion,
  hearingIsDue,
  owedOn,
  surchargeOf,
} from '../../src/enforcement/enforcement-case/enforcement-case.amounts.js';
import { caseLifecycle, partyLifecycle } from '../../src/enforcement/enforcement-case/enforcement-case.lifecycle.js';
import {
  gradeOf,
  isNearMiss,
  jurisdictionOf,
  reachesCriminalJustice,
} from '../../src/enforcement/accident/accident.grade.js';
import { supplementAccident } from '../../src/enforcement/accident/accident.acts.js';
import { failures, type Act } from '../../src/kernel/act.js';
import { calendarWith, dueAfter } from '../../src/kernel/working-days.js';
import { at, bothSides, earlier, everyMove, later, law, merge, operator, type Over } from '../support/musts.js';

const village = '500238100205';
const signers = ['x'];
const head = { operatorId: 'h', organisationId: 'o', clientId: 'c', roles: ['BUREAU_HEAD'] };
const officer = { operatorId: 'a', roles: ['LAW_OFFICER'] };
const acts = (all: Record<string, unknown>): Record<string, Act> =>
  Object.fromEntries(
    Object.entries(all).filter(([, each]) => typeof each === 'object' && each !== null && 'musts' in each),
  ) as never;
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}, entry: object = {}, row: object | null = null): Over => ({
    input: { ...well, ...over },
    facts,
    entry,
    ...(row && { children: [{ ...party, ...row }] }),
  });
const files = [{ key: 'f', organisationId: 'o' }];
const foreign = { files: [{ key: 'f', organisationId: 'p' }] };
const officers = [operator('a'), operator('b')];
const item = (key: string, over: object = {}): any => ({
  key,
  kind: 'PENALTY',
  statute: '安全生产法',
  article: '第九十九条',
  sectors: [],
  fineRule: 'MAY',
  unitMin: '0',
  unitMax: '10000000',
  personMin: '0',
  personMax: '1000000',
  incomePercentMin: null,
  incomePercentMax: null,
  level: 'COUNTY',
  townships: null,
  gainsFrom: null,
  gainsTimesMin: null,
  gainsTimesMax: null,
  gravestTimesMin: null,
  gravestTimesMax: null,
  grave: true,
  daily: true,
  regionCode: '000000000000',
  baseId: null,
  exercised: null,
  effectiveFrom: '2021-09-01',
  effectiveUntil: null,
  ...over,
});
const byGains = {
  unitMin: '10000000',
  unitMax: '20000000',
  gainsFrom: '10000000',
  gainsTimesMin: 2,
  gainsTimesMax: 5,
};
const party: any = {
  id: 'y',
  caseId: 'k',
  kind: 'UNIT',
  status: 'DEFENDED',
  noticedAt: earlier,
  defendedAt: earlier,
  defenceDue: at,
  hearingOffered: false,
  hearingDue: null,
  hearingRequestedAt: null,
  hearingWaived: null,
  heardAt: null,
  hearingHostId: null,
  reviewedAt: null,
  reviewerId: null,
  reviewResult: null,
  deliberatedAt: null,
  proposedItem: 'CF',
  proposedKinds: ['FINE'],
  proposedFine: '4000000',
  circumstance: 'ORDINARY',
  income: null,
  gains: null,
  gravest: null,
  fine: '4000000',
  confiscation: '0',
  dailyFine: null,
  dailyDays: null,
  paid: '0',
  settledOn: null,
  surcharge: null,
  stayedDays: 0,
  servedAt: '2026-06-01T00:00:00.000Z',
  payDue: earlier,
  urgedAt: earlier,
  courtFrom: at,
  appealedOn: null,
  appealSettledOn: null,
  outcome: 'PENALTY',
  kinds: ['FINE'],
  decidedAt: earlier,
  publishedAt: null,
  deliberatorIds: [],
};
const entry = {
  id: 'k',
  status: 'CONCLUDED',
  procedure: 'ORDINARY',
  regionCode: village,
  createdAt: '2026-06-01T00:00:00.000Z',
  decisionDue: at,
  itemCodes: ['CF'],
  violatedOn: '2026-05-01',
  illegalOperation: false,
  publicInterest: false,
  complex: false,
  handlerIds: ['a', 'b'],
  hazardIds: ['d'],
  noPersonReason: null,
  noPersonGround: null,
  concludedAt: earlier,
  recheckPassed: true,
  suspendedDays: 0,
  overdueReason: null,
  organisationId: 'o',
};
const handled = ['a', 'b'].map((operatorId) => ({ key: 'k', operatorId, part: 'HANDLED', number: '案1' }));
/** Somebody who was at the inspection or gathered proof, though no handler. */
const found = (part: string, operatorId: string) => ({
  investigators: [...handled, { key: 'k', operatorId, part, number: '检1' }],
});
const judged = (part: string, operatorId: string) => ({ judges: [{ key: 'k', operatorId, part }] });
const facts = {
  investigators: handled,
  judges: [],
  behind: [],
  matter: [],
  office: [{ key: 'o', kind: 'BUREAU', regionCode: '500238000000', countyCode: '500238' }],
  acting: [operator('h'), ...officers],
  officers,
  files,
  items: [item('CF')],
  parties: [
    {
      key: 'k',
      id: 'y',
      kind: 'UNIT',
      status: 'PERFORMED',
      outcome: 'PENALTY',
      decidedAt: earlier,
      fine: '1',
      publishedAt: earlier,
    },
    {
      key: 'k',
      id: 'z',
      kind: 'PERSON',
      status: 'PERFORMED',
      outcome: 'PENALTY',
      decidedAt: earlier,
      fine: '1',
      publishedAt: earlier,
    },
  ],
  evidence: [{ key: 'k', kind: 'OBJECT', title: '证据' }],
  operation: [],
  called: [],
  shown: [{ key: 'v', caseId: 'k' }],
  referred: [],
  elsewhere: [],
  unrecorded: [],
  hazards: [{ key: 'd', number: '隐1', status: 'CLOSED', enterpriseId: 'e' }],
  measures: [],
  always: [],
  others: [],
  enterprise: [
    { key: 'e', townshipCode: '500238100', status: 'OPERATING', sector: 'GAS', regionCode: village, name: '甲' },
  ],
  inspection: [],
  findings: [],
  accident: [],
  host: [operator('s')],
  attendees: [operator('l'), operator('m'), operator('n')],
};

const filed = given({
  enterpriseId: 'e',
  procedure: 'ORDINARY',
  source: 'TIP_OFF',
  sourceRef: '举报1',
  hazardIds: [],
  findingIds: [],
  cause: '案由',
  itemCodes: ['CF'],
  violatedOn: '2024-06-01',
  discoveredOn: '2026-06-01',
  grave: false,
  illegalOperation: false,
  publicInterest: false,
  complex: false,
  handlerIds: ['a', 'b'],
  parties: [{ kind: 'UNIT', unitName: '甲' }],
});
const pit = { name: '山口采石点', address: '城厢镇山口村', regionCode: '500238100000', sector: 'NON_COAL_MINE' };
/** Against who is in no ledger. */
const nobody = {
  enterpriseId: null,
  unregistered: pit,
  illegalOperation: true,
  parties: [{ kind: 'UNIT', unitName: '山口采石点' }],
};
const operates = (over: object) => ({
  operation: [
    {
      key: 'e',
      sector: 'CONSTRUCTION',
      status: 'OPERATING',
      licenceNumber: '1',
      licenceValidUntil: '2030-01-01',
      suspendedOn: null,
      ...over,
    },
  ],
});
const noPerson = { noPersonGround: 'NO_FAULT', noPersonReason: '已履行职责', noPersonEvidenceIds: ['v'] };
const noUnit = { noUnitGround: 'DISSOLVED', noUnitEvidenceIds: ['v'] };
const banning = given({
  ...{ document: '（溪）应急取缔〔2026〕1号', bannedOn: '2026-07-01', measures: '封堵洞口、收缴设备' },
  ...{ officerIds: ['a', 'b'], fileId: 'f' },
});
const banned = (over: object = {}, told: object = {}, of: object = {}) =>
  banning(over, told, {
    ...{ illegalOperation: true, unregisteredName: '山口采石点', bannedOn: null, discoveredOn: '2026-06-01' },
    ...of,
  });
const byIncome = { personMax: null, incomePercentMin: 40, incomePercentMax: 40 };
const multiplied = { gravestTimesMin: 2, gravestTimesMax: 5 };
const gravest = { gravest: 'STOP_ORDER_REFUSED', circumstance: 'HEAVY', fine: '15000000' };
const township = [{ key: 'o', kind: 'TOWNSHIP', regionCode: '500238100000' }];
const noHazards = { hazards: [] };
const person = { kind: 'PERSON', personName: '某', position: '经理' };
const noticed = given({
  partyId: 'y',
  itemCode: 'CF',
  kinds: ['FINE'],
  fine: '4000000',
  circumstance: 'ORDINARY',
  facts: '事实',
  reasons: '理由',
  hearingOffered: false,
  method: 'DIRECT',
});
const decided = given({ partyId: 'y', outcome: 'PENALTY', kinds: ['FINE'], fine: '4000000', reasons: '理由' });
const paid = given({ partyId: 'y', amount: '1000000', paidOn: '2026-07-01', channel: 'BANK', receipt: '1' });
const finance = { operatorId: 'm', roles: ['FINANCE'] };
/** A party whose penalty was revoked after it had paid. */
const refunded = (over: object = {}, more: object = {}, row: object = {}): any => ({
  input: { partyId: 'y', amount: '1000000', refundedOn: '2026-07-01', refundPaper: '退1', ...over },
  facts: more,
  children: [
    { ...party, status: 'REVOKED', refundOwed: '1000000', refundedOn: null, appealSettledOn: '2026-06-10', ...row },
  ],
});
const firm = { operatorId: 'x', roles: ['ENTERPRISE'] };
const closed = given({ note: '执行完毕' });
const concluded = given({ report: '查明', fourAlways: [] });
const answeredAlways = (...measures: string[]) => ({ always: measures.map((measure) => ({ key: 'k', measure })) });
const as = (actor: object, over: Over): Over => ({ ...over, actor });
const withParty = (over: Over): Over => ({ children: [party], ...over });

describe('cases', () => {
  const tables = acts(cases);
  bothSides(
    tables,
    { signers, actor: head, entry, facts },
    (
      [
        ['fileCase', 'CASE_IS_FILED_BY_THE_HEAD', filed({}, noHazards), as(officer, filed({}, noHazards))],
        [
          'fileCase',
          'CASE_IS_FILED_BY_THE_HEAD',
          as(officer, filed({ procedure: 'SIMPLE' }, noHazards)),
          filed({ procedure: 'SIMPLE' }, noHazards),
        ],
        ['fileCase', 'CASE_HANDLERS_ARE_CERTIFIED', filed(), filed({ handlerIds: ['a', 'z'] })],
        [
          'fileCase',
          'CASE_IS_NOT_HANDLED_BY_ITS_DECIDER',
          filed(),
          as({ operatorId: 'a', roles: ['BUREAU_HEAD'] }, filed()),
        ],
        [
          'fileCase',
          'CASE_INSPECTOR_DOES_NOT_HANDLE',
          filed({}, { behind: [{ key: 'i', number: '检1', officerIds: ['q'] }] }),
          filed({}, { behind: [{ key: 'i', number: '检1', officerIds: ['a', 'q'] }] }),
        ],
        [
          'fileCase',
          'CASE_ITEMS_ARE_OF_THE_OFFICES_LEVEL',
          filed({}, { office: township, items: [item('CF', { level: 'TOWNSHIP', townships: ['500238100000'] })] }),
          filed({}, { office: township, items: [item('CF', { level: 'TOWNSHIP', townships: ['500238101000'] })] }),
        ],
        ['fileCase', 'CASE_ITEMS_ARE_OF_THE_OFFICES_LEVEL', filed(), filed({}, { office: township })],
        [
          'fileCase',
          'CASE_HANDLER_DID_NOT_INSPECT_THE_MATTER',
          filed({}, { matter: [{ key: 'i', number: '检1', officerIds: ['q'] }] }),
          filed({}, { matter: [{ key: 'i', number: '检1', officerIds: ['a', 'q'] }] }),
        ],
        ['fileCase', 'CASE_NAMES_ITS_SOURCE', filed({}, noHazards), filed({ sourceRef: ' ' }, noHazards)],
        [
          'fileCase',
          'CASE_NAMES_ITS_SOURCE',
          filed({ source: 'HAZARD', hazardIds: ['d'] }),
          filed(
            { source: 'HAZARD', hazardIds: ['d'] },
            { hazards: [{ key: 'd', number: '隐1', status: 'ORDERED', enterpriseId: 'other' }] },
          ),
        ],
        [
          'fileCase',
          'CASE_NAMES_ITS_SOURCE',
          filed({}, noHazards),
          filed({ source: 'ACCIDENT', accidentId: 'a' }, noHazards),
        ],
        [
          'fileCase',
          'CASE_ARTICLES_ARE_PUBLISHED',
          filed(),
          filed({}, { items: [item('CF', { effectiveFrom: '2024-06-02' })] }),
        ],
        [
          'fileCase',
          'CASE_GRAVE_RESTS_ON_ITS_ARTICLE',
          filed({ grave: true }),
          filed({ grave: true }, { items: [item('CF', { grave: false })] }),
        ],
        // What counts is the item as it was when the conduct ended, not as it became.
        [
          'fileCase',
          'CASE_GRAVE_RESTS_ON_ITS_ARTICLE',
          filed({ grave: true }),
          filed(
            { grave: true },
            {
              items: [
                item('CF', { grave: false, effectiveUntil: '2024-12-31' }),
                item('CF', { effectiveFrom: '2025-01-01' }),
              ],
            },
          ),
        ],
        [
          'fileCase',
          'CASE_UNIT_IS_CALLED_AS_REGISTERED',
          filed({ parties: [{ kind: 'UNIT', unitName: ' 甲 ' }, person] }),
          filed({ parties: [{ kind: 'UNIT', unitName: '甲公司' }] }),
        ],
        [
          'fileCase',
          'CASE_DAYS_ARE_IN_ORDER',
          filed({ discoveredOn: '2026-07-01' }),
          filed({ discoveredOn: '2026-07-02' }),
        ],
        // 行政处罚法 第三十六条: two years to the day, five where life is endangered.
        ['fileCase', 'CASE_IS_WITHIN_LIMITATION', filed(), filed({ discoveredOn: '2026-06-02' })],
        [
          'fileCase',
          'CASE_IS_WITHIN_LIMITATION',
          filed({ grave: true, violatedOn: '2021-06-01' }),
          filed({ grave: true, violatedOn: '2021-05-31' }),
        ],
        [
          'fileCase',
          'CASE_NAMES_ITS_PARTIES',
          filed({
            parties: [
              { kind: 'UNIT', unitName: '甲' },
              { ...person, idNumber: '11010519491231002X' },
            ],
          }),
          filed({ parties: [{ ...person, idNumber: '110105194912310021' }] }),
        ],
        [
          'fileCase',
          'CASE_NAMES_ITS_PARTIES',
          filed(),
          filed({
            parties: [
              { kind: 'UNIT', unitName: '甲' },
              { kind: 'UNIT', unitName: '乙' },
            ],
          }),
        ],
        [
          'fileCase',
          'CASE_SIMPLE_IS_SIMPLE',
          filed({ procedure: 'SIMPLE' }),
          filed({ procedure: 'SIMPLE', complex: true }),
        ],
        [
          'fileCase',
          'CASE_IS_AGAINST_AN_ENTERPRISE_OR_WHO_IS_NONE',
          filed(nobody, { enterprise: [] }),
          filed({ ...nobody, unregistered: { ...pit, regionCode: '500237100000' } }, { enterprise: [] }),
        ],
        ['fileCase', 'CASE_IS_AGAINST_AN_ENTERPRISE_OR_WHO_IS_NONE', filed(), filed({ ...nobody, enterpriseId: 'e' })],
        [
          'fileCase',
          'CASE_UNREGISTERED_IS_IN_NO_LEDGER',
          filed(nobody, { enterprise: [] }),
          filed(nobody, { enterprise: [], called: [{ key: 'x', name: '山口采石点' }] }),
        ],
        [
          'fileCase',
          'CASE_ILLEGAL_OPERATION_RESTS_ON_A_FACT',
          filed(nobody, { enterprise: [] }),
          filed({ ...nobody, illegalOperation: false }, { enterprise: [] }),
        ],
        // The ledger tells: in force until the day of the conduct, and a day short of it.
        [
          'fileCase',
          'CASE_ILLEGAL_OPERATION_RESTS_ON_A_FACT',
          filed({ illegalOperation: true }, operates({ licenceValidUntil: '2024-05-31' })),
          filed({ illegalOperation: true }, operates({ licenceValidUntil: '2024-06-01' })),
        ],
        [
          'fileCase',
          'CASE_ILLEGAL_OPERATION_RESTS_ON_A_FACT',
          filed({ illegalOperation: true }, operates({ suspendedOn: '2024-06-01' })),
          filed({ illegalOperation: true }, operates({ suspendedOn: '2024-06-02' })),
        ],
        [
          'fileCase',
          'CASE_ILLEGAL_OPERATION_RESTS_ON_A_FACT',
          filed({ illegalOperation: true, noLicenceDocument: '5号', noLicenceFileId: 'f' }, operates({})),
          filed({ illegalOperation: true, noLicenceDocument: '5号' }, operates({})),
        ],
        [
          'fileCase',
          'CASE_LICENCE_ANSWER_SENT_BY_THE_OFFICE',
          filed({ noLicenceFileId: 'f' }),
          filed({ noLicenceFileId: 'f' }, foreign),
        ],
        ['fileCase', 'CASE_SAYS_WHAT_IT_IS_ABOUT', filed(), filed({ cause: '' })],
        [
          'addEvidence',
          'EVIDENCE_IS_COLLECTED_BY_TWO',
          { input: { collectorIds: ['a', 'b'], collectedOn: '2026-07-01' } },
          { input: { collectorIds: ['a'], collectedOn: '2026-07-01' } },
        ],
        // Who was an officer on the day of collecting collected it, though the certificate has lapsed since.
        [
          'addEvidence',
          'EVIDENCE_IS_COLLECTED_BY_TWO',
          {
            input: { collectorIds: ['a', 'b'], collectedOn: '2026-06-04' },
            facts: { officers: [operator('a'), operator('b', 'LAW_OFFICER', { certificateValidUntil: '2026-06-04' })] },
          },
          {
            input: { collectorIds: ['a', 'b'], collectedOn: '2026-06-05' },
            facts: { officers: [operator('a'), operator('b', 'LAW_OFFICER', { certificateValidUntil: '2026-06-04' })] },
          },
        ],
        [
          'addEvidence',
          'EVIDENCE_IS_NOT_COLLECTED_BY_WHO_JUDGES',
          { input: { collectorIds: ['a', 'b'] }, facts: judged('REVIEWED', 'r') },
          { input: { collectorIds: ['a', 'r'] }, facts: judged('REVIEWED', 'r') },
        ],
        [
          'addEvidence',
          'EVIDENCE_IS_NOT_COLLECTED_BY_THE_INSPECTOR',
          { input: { collectorIds: ['a', 'q'], collectedOn: '2026-06-01' }, facts: found('INSPECTED', 'q') },
          { input: { collectorIds: ['a', 'q'], collectedOn: '2026-06-02' }, facts: found('INSPECTED', 'q') },
        ],
        ...(
          [
            'addEvidence',
            'concludeCaseInvestigation',
            'serveNotice',
            'recordDefence',
            'serveDecision',
            'urgePayment',
          ] as const
        ).flatMap(
          (act) =>
            [
              [
                act,
                'OFFICER_ACTS_WITH_A_CERTIFICATE',
                as({ operatorId: 'a' }, { input: {}, signers: ['a'] }),
                as(
                  { operatorId: 'a' },
                  {
                    input: {},
                    signers: ['a'],
                    facts: { acting: [operator('a', 'LAW_OFFICER', { certificateValidUntil: '2026-06-30' })] },
                  },
                ),
              ],
              [
                act,
                'OFFICER_ACTS_WITH_A_CERTIFICATE',
                as({ operatorId: 'a' }, { input: {}, signers: ['a'] }),
                as(
                  { operatorId: 'a' },
                  {
                    input: {},
                    signers: ['a'],
                    facts: {
                      acting: [
                        operator('a', 'LAW_OFFICER', {
                          posts: [
                            {
                              roles: ['LAW_OFFICER'],
                              from: '2020-01-01',
                              to: null,
                              organisationId: 'o',
                              countyCode: '610525',
                            },
                          ],
                        }),
                      ],
                    },
                  },
                ),
              ],
            ] as const,
        ),
        ...(['serveNotice', 'recordDefence', 'serveDecision'] as const).map(
          (act) =>
            [
              act,
              'CASE_INSPECTOR_STAYS_OUT',
              as({ operatorId: 'a' }, { input: {}, facts: found('INSPECTED', 'q') }),
              as({ operatorId: 'q' }, { input: {}, facts: found('INSPECTED', 'q') }),
            ] as const,
        ),
        ...Object.keys(tables)
          // A refund is the treasury's.
          .filter((act) => act !== 'fileCase' && act !== 'recordRefund')
          .map(
            (act) =>
              [
                act,
                'CASE_IS_OF_ONES_OWN_OFFICE',
                { input: {} },
                as({ ...head, organisationId: 'p' }, { input: {} }),
              ] as const,
          ),
        [
          'recordPayment',
          'CASE_IS_OF_ONES_OWN_OFFICE',
          as({ ...finance, organisationId: 'p' }, { input: {} }),
          as({ ...officer, organisationId: 'p' }, { input: {} }),
        ],
        [
          'requestHearing',
          'CASE_IS_OF_ONES_OWN_OFFICE',
          as({ ...firm, organisationId: 'p' }, { input: {} }),
          as({ ...officer, organisationId: 'p' }, { input: {} }),
        ],
        [
          'addEvidence',
          'EVIDENCE_DAY_HAS_COME',
          { input: { collectedOn: '2026-07-01' } },
          { input: { collectedOn: '2026-07-02' } },
        ],
        [
          'addEvidence',
          'EVIDENCE_IS_DESCRIBED',
          { input: { title: '证', source: '场', proves: '事' } },
          { input: { title: '证', source: '场', proves: '' } },
        ],
        [
          'addEvidence',
          'EVIDENCE_FILE_SENT_BY_THE_OFFICE',
          { input: { fileIds: ['f', 'f'] } },
          { input: { fileIds: ['f', 'other'] } },
        ],
        ['suspendCase', 'CASE_STANDS_STILL_FOR_A_REASON', { input: { reason: '鉴定' } }, { input: { reason: '' } }],
        ['resumeCase', 'CASE_GOES_ON_FOR_A_REASON', { input: { reason: '鉴定完成' } }, { input: { reason: '' } }],
        ['concludeCaseInvestigation', 'CASE_HAS_EVIDENCE', concluded(), concluded({}, { evidence: [] })],
        ['concludeCaseInvestigation', 'CASE_IS_CONCLUDED_BY_ITS_HANDLER', as(officer, concluded()), concluded()],
        ['concludeCaseInvestigation', 'CASE_REPORT_IS_WRITTEN', concluded(), concluded({ report: ' ' })],
        [
          'concludeCaseInvestigation',
          'CASE_NAMES_A_PERSON_OR_SAYS_WHY',
          concluded(),
          concluded({}, { parties: facts.parties.slice(0, 1) }),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_NAMES_A_PERSON_OR_SAYS_WHY',
          concluded(noPerson, { parties: [] }),
          concluded({ noPersonReason: '无个人责任' }, { parties: [] }),
        ],
        // After an accident the unit stands in one article and its head in another: both are asked for.
        [
          'concludeCaseInvestigation',
          'CASE_NAMES_A_PERSON_OR_SAYS_WHY',
          concluded({}, { parties: [], items: [item('CF', { article: '第九十八条', personMax: null })] }),
          concluded({}, { parties: [], items: [item('CF', { article: '第一百一十四条第一项', personMax: null })] }),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_GROUND_FOR_NO_PERSON_IS_SHOWN',
          concluded(noPerson),
          concluded({ ...noPerson, noPersonEvidenceIds: ['w'] }),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_GROUND_FOR_NO_PERSON_IS_SHOWN',
          concluded(noPerson),
          concluded(noPerson, { shown: [{ key: 'v', caseId: 'j' }] }),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_GROUND_FOR_NO_PERSON_HOLDS',
          concluded(
            { ...noPerson, noPersonGround: 'TRANSFERRED_AS_A_CRIME' },
            { referred: [{ key: 'k', number: '移1' }] },
          ),
          concluded({ ...noPerson, noPersonGround: 'TRANSFERRED_AS_A_CRIME' }),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_GROUND_FOR_NO_PERSON_HOLDS',
          concluded(
            { ...noPerson, noPersonGround: 'PUNISHED_IN_ANOTHER_CASE', noPersonCaseId: 'j' },
            { elsewhere: [{ key: 'k/j', kind: 'PERSON' }] },
          ),
          concluded(
            { ...noPerson, noPersonGround: 'PUNISHED_IN_ANOTHER_CASE', noPersonCaseId: 'j' },
            { elsewhere: [{ key: 'k/j', kind: 'UNIT' }] },
          ),
        ],
        // A worker alone, under an article that fines the unit.
        [
          'concludeCaseInvestigation',
          'CASE_NAMES_THE_UNIT_OR_SAYS_WHY',
          concluded(noUnit, { parties: facts.parties.slice(1) }),
          concluded({}, { parties: facts.parties.slice(1) }),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_NAMES_THE_UNIT_OR_SAYS_WHY',
          concluded({}, { parties: facts.parties.slice(1), items: [item('CF', { unitMax: null })] }),
          concluded({}, { parties: facts.parties.slice(1) }),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_GROUND_FOR_NO_UNIT_IS_SHOWN',
          concluded(noUnit, { parties: facts.parties.slice(1) }),
          concluded(noUnit),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_GROUND_FOR_NO_UNIT_IS_SHOWN',
          concluded(noUnit, { parties: facts.parties.slice(1) }),
          concluded({ ...noUnit, noUnitEvidenceIds: ['w'] }, { parties: facts.parties.slice(1) }),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_GROUND_FOR_NO_UNIT_HOLDS',
          concluded(
            { ...noUnit, noUnitGround: 'PUNISHED_IN_ANOTHER_CASE', noUnitCaseId: 'j' },
            { elsewhere: [{ key: 'k/j', kind: 'UNIT' }] },
          ),
          concluded(
            { ...noUnit, noUnitGround: 'PUNISHED_IN_ANOTHER_CASE', noUnitCaseId: 'j' },
            { elsewhere: [{ key: 'k/i', kind: 'UNIT' }] },
          ),
        ],
        ['banOperation', 'BAN_IS_OF_WHO_HAS_NO_REGISTRATION', banned(), banned({}, {}, { unregisteredName: null })],
        ['banOperation', 'BAN_IS_MADE_ONCE', banned(), banned({}, {}, { bannedOn: '2026-06-30' })],
        ['banOperation', 'BAN_IS_NUMBERED', banned(), banned({ document: '取缔书' })],
        ['banOperation', 'BAN_DAY_IS_IN_ORDER', banned(), banned({ bannedOn: '2026-05-31' })],
        ['banOperation', 'BAN_DAY_IS_IN_ORDER', banned(), banned({ bannedOn: '2026-07-02' })],
        ['banOperation', 'BAN_SAYS_HOW_IT_WAS_SHUT_DOWN', banned(), banned({ measures: ' ' })],
        ['banOperation', 'BAN_IS_CARRIED_OUT_BY_TWO', banned(), banned({ officerIds: ['a', 'a'] })],
        ['banOperation', 'BAN_FILE_SENT_BY_THE_OFFICE', banned(), banned({ fileId: 'z' })],
        [
          'concludeCaseInvestigation',
          'CASE_ANSWERS_THE_ALWAYS_BEFORE_IT_IS_CONCLUDED',
          concluded({}, answeredAlways('CLOSE', 'SUSPEND', 'PURSUE'), { illegalOperation: true }),
          concluded({}, answeredAlways('CLOSE', 'PUNISH', 'PURSUE'), { illegalOperation: true }),
        ],
        [
          'closeCase',
          'CASE_ANSWERS_ALL_THE_ALWAYS',
          closed({}, answeredAlways('CLOSE', 'PUNISH', 'SUSPEND', 'PURSUE'), { illegalOperation: true }),
          closed({}, answeredAlways('CLOSE', 'SUSPEND', 'PURSUE'), { illegalOperation: true }),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_DECIDES_THE_FOUR_ALWAYS',
          concluded({ fourAlways: ['一', '二', '三', '四'] }, {}, { illegalOperation: true }),
          concluded({ fourAlways: ['一', '二', '三', ' '] }, {}, { illegalOperation: true }),
        ],
        [
          'concludeCaseInvestigation',
          'CASE_FILE_SENT_BY_THE_OFFICE',
          concluded({ reportFileId: 'f' }),
          concluded({ reportFileId: 'f' }, foreign),
        ],
        ['serveNotice', 'NOTICE_RESTS_ON_AN_ARTICLE_OF_THE_CASE', noticed(), noticed({}, {}, { itemCodes: ['ZZ'] })],
        ['serveNotice', 'NOTICE_SAYS_WHAT_IS_MEANT', noticed(), noticed({ fine: null })],
        [
          'serveNotice',
          'NOTICE_SAYS_WHAT_IS_MEANT',
          noticed({ kinds: ['WARNING'], fine: null }),
          noticed({ kinds: ['WARNING'] }),
        ],
        ['serveNotice', 'NOTICE_SAYS_WHY', noticed(), noticed({ reasons: '' })],
        // 0 to 100,000 yuan: the middle part is 30,000 to 70,000.
        ['serveNotice', 'NOTICE_FINE_FITS_THE_ARTICLE', noticed({ fine: '3000000' }), noticed({ fine: '2999999' })],
        ['serveNotice', 'NOTICE_FINE_FITS_THE_ARTICLE', noticed({ fine: '7000000' }), noticed({ fine: '7000001' })],
        [
          'serveNotice',
          'NOTICE_FINE_FITS_THE_ARTICLE',
          noticed({ fine: '10000000', circumstance: 'HEAVY' }),
          noticed({ fine: '10000001', circumstance: 'HEAVY' }),
        ],
        [
          'serveNotice',
          'NOTICE_FINES_WHERE_THE_ARTICLE_MUST',
          noticed({}, { items: [item('CF', { fineRule: 'MUST' })] }),
          noticed({ kinds: ['WARNING'], fine: null }, { items: [item('CF', { fineRule: 'MUST' })] }),
        ],
        // An income that is not given is no way around the fine.
        [
          'serveNotice',
          'NOTICE_FINES_WHERE_THE_ARTICLE_MUST',
          noticed(
            { kinds: ['WARNING'], fine: null },
            { items: [item('CF', { fineRule: 'MUST', personMax: null })] },
            {},
            {
              kind: 'PERSON',
            },
          ),
          noticed(
            { kinds: ['WARNING'], fine: null },
            { items: [item('CF', { fineRule: 'MUST', personMax: null, incomePercentMin: 40, incomePercentMax: 40 })] },
            {},
            { kind: 'PERSON' },
          ),
        ],
        // Gains that are not given are no way around the fine either.
        [
          'serveNotice',
          'NOTICE_STATES_WHAT_THE_FINE_GOES_BY',
          noticed({ kinds: ['WARNING'], fine: null, gains: '0' }, { items: [item('CF', byGains)] }),
          noticed({ kinds: ['WARNING'], fine: null }, { items: [item('CF', byGains)] }),
        ],
        [
          'serveNotice',
          'NOTICE_STATES_WHAT_THE_FINE_GOES_BY',
          noticed({ income: '1' }, { items: [item('CF', byIncome)] }, {}, { kind: 'PERSON' }),
          noticed({}, { items: [item('CF', byIncome)] }, {}, { kind: 'PERSON' }),
        ],
        [
          'serveNotice',
          'NOTICE_FINE_FITS_THE_ARTICLE',
          noticed({ fine: '26000000', gains: '10000000', circumstance: 'LIGHT' }, { items: [item('CF', byGains)] }),
          noticed({ fine: '19999999', gains: '10000000', circumstance: 'LIGHT' }, { items: [item('CF', byGains)] }),
        ],
        [
          'serveNotice',
          'NOTICE_MULTIPLIES_BY_ITS_ARTICLE',
          noticed(gravest, { items: [item('CF', multiplied)] }),
          noticed(gravest),
        ],
        [
          'serveNotice',
          'NOTICE_MULTIPLIES_BY_ITS_ARTICLE',
          noticed(gravest, { items: [item('CF', multiplied)] }),
          noticed({ ...gravest, circumstance: 'ORDINARY' }, { items: [item('CF', multiplied)] }),
        ],
        [
          'serveNotice',
          'NOTICE_MULTIPLIES_BY_ITS_ARTICLE',
          noticed({ ...gravest, gravest: 'OTHER' }, { items: [item('CF', multiplied)] }, { complex: true }),
          noticed({ ...gravest, gravest: 'OTHER' }, { items: [item('CF', multiplied)] }),
        ],
        [
          'decideCase',
          'DECISION_TAKES_THE_ILLEGAL_GAINS',
          decided(
            { kinds: ['FINE', 'CONFISCATION'], confiscation: '500' },
            { items: [item('CF', byGains)] },
            {},
            { gains: '500' },
          ),
          decided(
            { kinds: ['FINE', 'CONFISCATION'], confiscation: '499' },
            { items: [item('CF', byGains)] },
            {},
            { gains: '500' },
          ),
        ],
        // The threshold is inclusive: 50,000 yuan for a unit, 5,000 for a person (重庆市人民政府令第354号).
        [
          'serveNotice',
          'NOTICE_OFFERS_THE_HEARING_THAT_IS_DUE',
          noticed({ fine: '4999999' }),
          noticed({ fine: '5000000' }),
        ],
        [
          'serveNotice',
          'NOTICE_OFFERS_THE_HEARING_THAT_IS_DUE',
          noticed({ fine: '499999' }, {}, {}, { kind: 'PERSON' }),
          noticed({ fine: '500000' }, {}, {}, { kind: 'PERSON' }),
        ],
        [
          'serveNotice',
          'NOTICE_OFFERS_THE_HEARING_THAT_IS_DUE',
          noticed({ kinds: ['SUSPENSION'], fine: null, hearingOffered: true }),
          noticed({ kinds: ['SUSPENSION'], fine: null }),
        ],
        [
          'serveNotice',
          'NOTICE_FITS_THE_SIMPLE_PROCEDURE',
          noticed({ fine: '300000' }, {}, { procedure: 'SIMPLE' }),
          noticed({ fine: '300001' }, {}, { procedure: 'SIMPLE' }),
        ],
        [
          'serveNotice',
          'SERVICE_BY_WIRE_HAS_CONSENT',
          noticed({ method: 'ELECTRONIC', consentFileId: 'f' }),
          noticed({ method: 'ELECTRONIC' }),
        ],
        [
          'serveNotice',
          'NOTICE_FILE_SENT_BY_THE_OFFICE',
          noticed({ noticeFileId: 'f' }),
          noticed({ noticeFileId: 'f' }, foreign),
        ],
        [
          'recordDefence',
          'DEFENCE_IS_SAID_OR_WAIVED',
          { input: { waived: true } },
          { input: { waived: true, statement: '申辩' } },
        ],
        [
          'recordDefence',
          'DEFENCE_IS_LOOKED_AT_AGAIN',
          { input: { waived: false, statement: '申辩', opinion: '不采纳' } },
          { input: { waived: false, statement: '申辩' } },
        ],
        [
          'recordDefence',
          'DEFENCE_WAIVES_ONLY_WHAT_WAS_OFFERED',
          { input: { hearingWaived: true }, children: [{ ...party, hearingOffered: true }] },
          { input: { hearingWaived: true } },
        ],
        [
          'requestHearing',
          'HEARING_WAS_OFFERED',
          { input: { reasons: '要求' }, children: [{ ...party, hearingOffered: true }] },
          { input: { reasons: '要求' } },
        ],
        [
          'requestHearing',
          'HEARING_IS_ASKED_FOR_IN_TIME',
          { input: {}, children: [{ ...party, hearingDue: at }] },
          { input: {}, children: [{ ...party, hearingDue: earlier }] },
        ],
        [
          'requestHearing',
          'HEARING_IS_ASKED_FOR_BY_ITS_PARTY',
          { input: { reasons: '要求' }, actor: firm, children: [{ ...party, kind: 'UNIT', noticedAt: at }] },
          { input: { reasons: '要求' }, actor: firm, children: [{ ...party, kind: 'PERSON', noticedAt: at }] },
        ],
        [
          'requestHearing',
          'HEARING_IS_ASKED_FOR_BY_ITS_PARTY',
          { input: { reasons: '要求' }, actor: firm, children: [{ ...party, kind: 'UNIT', noticedAt: at }] },
          { input: { reasons: '要求' }, actor: firm, children: [{ ...party, kind: 'UNIT', noticedAt: null }] },
        ],
        ['requestHearing', 'HEARING_REQUEST_SAYS_WHY', { input: { reasons: '要求' } }, { input: { reasons: '' } }],
        // Seven working days before 1 July: 22 June at the latest, the Dragon Boat holiday (19 to 21 June) not
        // counting.
        [
          'holdHearing',
          'HEARING_IS_TOLD_IN_TIME',
          { input: { notifiedOn: '2026-06-22' } },
          { input: { notifiedOn: '2026-06-23' } },
        ],
        [
          'holdHearing',
          'HEARING_IS_TOLD_AFTER_IT_IS_ASKED_FOR',
          {
            input: { notifiedOn: '2026-06-20' },
            children: [{ ...party, hearingRequestedAt: '2026-06-20T01:00:00.000Z' }],
          },
          {
            input: { notifiedOn: '2026-06-19' },
            children: [{ ...party, hearingRequestedAt: '2026-06-20T01:00:00.000Z' }],
          },
        ],
        [
          'holdHearing',
          'HEARING_HOST_DID_NOT_INVESTIGATE',
          { input: { hostId: 's' } },
          { input: { hostId: 'a' }, facts: { host: [operator('a')] } },
        ],
        [
          'holdHearing',
          'HEARING_HOST_DID_NOT_INVESTIGATE',
          { input: { hostId: 's' } },
          { input: { hostId: 's' }, facts: found('COLLECTED', 's') },
        ],
        [
          'holdHearing',
          'HEARING_IS_RECORDED',
          { input: { place: '局', opinion: '意见' } },
          { input: { place: '局', opinion: '' } },
        ],
        [
          'holdHearing',
          'HEARING_MINUTES_SENT_BY_THE_OFFICE',
          { input: { minutesFileId: 'f' } },
          { input: { minutesFileId: 'f' }, facts: foreign },
        ],
        [
          'reviewCase',
          'REVIEWER_DID_NOT_INVESTIGATE',
          { input: { opinion: '同意' } },
          as({ operatorId: 'a' }, { input: { opinion: '同意' } }),
        ],
        [
          'reviewCase',
          'REVIEWER_DID_NOT_INVESTIGATE',
          { input: { opinion: '同意' } },
          { input: { opinion: '同意' }, facts: found('INSPECTED', 'h') },
        ],
        // Also of a hearing that a new notice has set aside.
        ['reviewCase', 'REVIEWER_DID_NOT_HOST', { input: {} }, { input: {}, facts: judged('HOSTED', 'h') }],
        ['reviewCase', 'REVIEW_SAYS_ITS_OPINION', { input: { opinion: '同意' } }, { input: { opinion: '' } }],
        [
          'deliberateCase',
          'DELIBERATION_IS_COLLECTIVE',
          { input: { attendeeIds: ['l', 'm', 'n'] } },
          { input: { attendeeIds: ['l', 'm'] }, facts: { attendees: facts.attendees.slice(0, 2) } },
        ],
        [
          'deliberateCase',
          'DELIBERATION_IS_COLLECTIVE',
          { input: { attendeeIds: ['l', 'm', 'n'] } },
          { input: { attendeeIds: ['l', 'm', 'n'] }, facts: found('COLLECTED', 'n') },
        ],
        [
          'deliberateCase',
          'DELIBERATION_SAYS_WHAT_IT_FOUND',
          { input: { opinion: '同意' } },
          { input: { opinion: '' } },
        ],
        [
          'deliberateCase',
          'DELIBERATION_MINUTES_SENT_BY_THE_OFFICE',
          { input: { minutesFileId: 'f' } },
          { input: { minutesFileId: 'f' }, facts: foreign },
        ],
        ...(['reviewCase', 'deliberateCase', 'decideCase'] as const).flatMap(
          (act) =>
            [
              // The party has its days to speak, and to ask for a hearing that was offered: the fifth working day and
              // the next.
              [
                act,
                'DECISION_HEARS_THE_PARTY',
                { input: {} },
                { input: {}, children: [{ ...party, defendedAt: null }] },
              ],
              [
                act,
                'DECISION_HEARS_THE_PARTY',
                { input: {}, children: [{ ...party, defendedAt: null, defenceDue: earlier }] },
                { input: {}, children: [{ ...party, defendedAt: null, defenceDue: at }] },
              ],
              [
                act,
                'DECISION_FOLLOWS_THE_HEARING',
                { input: {}, children: [{ ...party, hearingOffered: true, hearingDue: earlier }] },
                { input: {}, children: [{ ...party, hearingOffered: true, hearingDue: at }] },
              ],
              [
                act,
                'DECISION_FOLLOWS_THE_HEARING',
                {
                  input: {},
                  children: [
                    {
                      ...party,
                      hearingOffered: true,
                      hearingDue: earlier,
                      hearingRequestedAt: earlier,
                      heardAt: earlier,
                    },
                  ],
                },
                {
                  input: {},
                  children: [{ ...party, hearingOffered: true, hearingDue: earlier, hearingRequestedAt: earlier }],
                },
              ],
            ] as const,
        ),
        ['decideCase', 'DECISION_IS_THE_HEADS', decided(), as(officer, decided())],
        [
          'decideCase',
          'DECISION_IS_THE_HEADS',
          as(officer, decided({}, {}, { procedure: 'SIMPLE' })),
          decided({}, {}, { procedure: 'SIMPLE' }),
        ],
        [
          'decideCase',
          'DECIDER_DID_NOT_INVESTIGATE',
          decided(),
          as({ operatorId: 'a', roles: ['BUREAU_HEAD'] }, decided()),
        ],
        ['decideCase', 'DECIDER_DID_NOT_INVESTIGATE', decided(), decided({}, found('COLLECTED', 'h'))],
        ['decideCase', 'DECIDER_DID_NOT_INVESTIGATE', decided(), decided({}, found('INSPECTED', 'h'))],
        ['decideCase', 'DECIDER_NEITHER_REVIEWED_NOR_HOSTED', decided(), decided({}, judged('REVIEWED', 'h'))],
        ['decideCase', 'DECIDER_NEITHER_REVIEWED_NOR_HOSTED', decided(), decided({}, judged('HOSTED', 'h'))],
        ['decideCase', 'DECISION_FOLLOWS_THE_NOTICE', decided(), decided({}, {}, {}, { noticedAt: null })],
        [
          'decideCase',
          'DECISION_FOLLOWS_THE_LEGAL_REVIEW',
          decided({}, {}, {}, { heardAt: earlier, reviewedAt: earlier, reviewResult: 'AGREED' }),
          decided({}, {}, {}, { heardAt: earlier }),
        ],
        [
          'decideCase',
          'DECISION_FOLLOWS_THE_LEGAL_REVIEW',
          decided(),
          decided({}, {}, { publicInterest: true }, { reviewedAt: earlier, reviewResult: 'CORRECT' }),
        ],
        [
          'decideCase',
          'DECISION_FOLLOWS_THE_DISCUSSION',
          decided({}, {}, { complex: true }, { deliberatedAt: earlier }),
          decided({}, {}, { complex: true }),
        ],
        ['decideCase', 'DECISION_IS_WITHIN_ITS_DAYS', decided(), decided({}, {}, { decisionDue: earlier })],
        [
          'decideCase',
          'DECISION_IS_WITHIN_ITS_DAYS',
          decided({ overdueReason: '当事人失联' }, {}, { decisionDue: earlier }),
          decided({}, {}, { decisionDue: earlier }),
        ],
        ['decideCase', 'DECISION_IS_NOT_HEAVIER_THAN_THE_NOTICE', decided(), decided({ fine: '4000001' })],
        ['decideCase', 'DECISION_IS_NOT_HEAVIER_THAN_THE_NOTICE', decided(), decided({ kinds: ['FINE', 'CLOSURE'] })],
        ['decideCase', 'DECISION_FINE_FITS_THE_ARTICLE', decided({ fine: '3000000' }), decided({ fine: '2999999' })],
        ['decideCase', 'DECISION_IMPOSES_WHAT_IT_SAYS', decided(), decided({ outcome: 'NO_PENALTY_MINOR' })],
        [
          'decideCase',
          'DECISION_IMPOSES_WHAT_IT_SAYS',
          decided({ outcome: 'NO_PENALTY_MINOR', kinds: [], fine: null }),
          decided({ kinds: [] }),
        ],
        [
          'decideCase',
          'DECISION_FINES_ONCE_FOR_ONE_ACT',
          decided(),
          decided({}, { others: [{ key: 'y', caseNumber: '案2' }] }),
        ],
        ['decideCase', 'DECISION_SAYS_WHY', decided(), decided({ reasons: '' })],
        [
          'decideCase',
          'DECISION_FILE_SENT_BY_THE_OFFICE',
          decided({ decisionFileId: 'f' }),
          decided({ decisionFileId: 'f' }, foreign),
        ],
        [
          'serveDecision',
          'SERVICE_BY_WIRE_HAS_CONSENT',
          { input: { method: 'MAIL' } },
          { input: { method: 'ELECTRONIC' } },
        ],
        [
          'serveDecision',
          'SERVICE_BY_WIRE_HAS_CONSENT',
          { input: { method: 'ELECTRONIC' }, children: [{ ...party, consentFileId: 'f' }] },
          { input: { method: 'ELECTRONIC' } },
        ],
        [
          'serveDecision',
          'CONSENT_SENT_BY_THE_OFFICE',
          { input: { method: 'ELECTRONIC', consentFileId: 'f' } },
          { input: { method: 'ELECTRONIC', consentFileId: 'f' }, facts: foreign },
        ],
        [
          'serveNotice',
          'CONSENT_SENT_BY_THE_OFFICE',
          noticed({ method: 'ELECTRONIC', consentFileId: 'f' }),
          noticed({ method: 'ELECTRONIC', consentFileId: 'f' }, foreign),
        ],
        // What was told as a fine that must be is not decided as a mere warning; lightened, it may be.
        [
          'decideCase',
          'DECISION_FINES_WHERE_THE_ARTICLE_MUST',
          decided(
            { kinds: ['WARNING'], fine: null },
            { items: [item('CF', { fineRule: 'MUST' })] },
            {},
            { circumstance: 'LIGHTENED' },
          ),
          decided({ kinds: ['WARNING'], fine: null }, { items: [item('CF', { fineRule: 'MUST' })] }),
        ],
        [
          'decideCase',
          'DECISION_FINES_WHERE_THE_ARTICLE_MUST',
          decided({}, { items: [item('CF', { fineRule: 'MUST' })] }),
          decided({ kinds: ['WARNING'], fine: null }, { items: [item('CF', { fineRule: 'MUST' })] }),
        ],
        [
          'publishOtherDecision',
          'OTHER_DECISION_IS_PUBLISHED_ONCE',
          { input: { platform: '县政府网站' }, children: [{ ...party, outcome: 'NO_PENALTY_MINOR' }] },
          { input: { platform: '县政府网站' }, children: [{ ...party, outcome: 'PENALTY' }] },
        ],
        [
          'publishOtherDecision',
          'OTHER_DECISION_IS_PUBLISHED_ONCE',
          { input: { platform: '县政府网站' }, children: [{ ...party, outcome: 'NO_PENALTY_NOT_PROVEN' }] },
          {
            input: { platform: '县政府网站' },
            children: [{ ...party, outcome: 'NO_PENALTY_NOT_PROVEN', publishedAt: earlier }],
          },
        ],
        [
          'publishOtherDecision',
          'OTHER_DECISION_NAMES_ITS_PLACE',
          { input: { platform: '县政府网站' }, children: [{ ...party, outcome: 'NO_PENALTY_MINOR' }] },
          { input: { platform: ' ' }, children: [{ ...party, outcome: 'NO_PENALTY_MINOR' }] },
        ],
        [
          'publishDecision',
          'PUBLICATION_IS_OF_A_PENALTY',
          { input: {} },
          { input: {}, children: [{ ...party, publishedAt: earlier }] },
        ],
        [
          'publishDecision',
          'PUBLICATION_NAMES_ITS_PLACE',
          { input: { platform: '平台' } },
          { input: { platform: '' } },
        ],
        [
          'publishDecision',
          'PUBLICATION_LASTS_AS_ITS_LEVEL_ALLOWS',
          { input: { level: 'GENERAL', months: 3 } },
          { input: { level: 'GENERAL', months: 2 } },
        ],
        [
          'publishDecision',
          'PUBLICATION_LASTS_AS_ITS_LEVEL_ALLOWS',
          { input: { level: 'SEVERE', months: 36 } },
          { input: { level: 'SEVERE', months: 37 } },
        ],
        [
          'publishDecision',
          'PUBLICATION_OF_A_SIMPLE_CASE_IS_MINOR',
          { input: { level: 'GENERAL' } },
          { input: { level: 'GENERAL' }, children: [{ ...party, kinds: ['WARNING'] }] },
        ],
        ['recordPayment', 'PAYMENT_IS_SOMETHING', paid(), paid({ amount: '0' })],
        ['recordPayment', 'PAYMENT_DAY_HAS_COME', paid(), paid({ paidOn: '2026-07-02' })],
        [
          'recordPayment',
          'PAYMENT_FOLLOWS_THE_SERVICE',
          paid({ paidOn: '2026-06-01' }),
          paid({ paidOn: '2026-05-31' }),
        ],
        ['recordPayment', 'PAYMENT_IS_NOT_MORE_THAN_IS_OWED', paid({ amount: '4000000' }), paid({ amount: '4000001' })],
        ['recordPayment', 'PAYMENT_IS_COLLECTED_BY_A_BANK', as(finance, paid()), as(officer, paid())],
        [
          'recordPayment',
          'PAYMENT_IS_COLLECTED_BY_A_BANK',
          as(officer, paid({ channel: 'ON_SPOT', amount: '10000' })),
          as(officer, paid({ channel: 'ON_SPOT', amount: '10001' })),
        ],
        ['recordPayment', 'PAYMENT_HAS_A_RECEIPT', paid(), paid({ receipt: '' })],
        [
          'deferPayment',
          'DEFERRAL_HAS_A_REASON',
          { input: { reason: '困难', dueOn: '2026-08-01' } },
          { input: { reason: '', dueOn: '2026-08-01' } },
        ],
        [
          'deferPayment',
          'DEFERRAL_IS_OF_AN_UNPAID_FINE',
          { input: {} },
          { input: {}, children: [{ ...party, settledOn: '2026-06-30' }] },
        ],
        ['deferPayment', 'DEFERRAL_IS_LATER', { input: { dueOn: '2026-07-02' } }, { input: { dueOn: '2026-07-01' } }],
        [
          'urgePayment',
          'URGING_FOLLOWS_THE_DAY_TO_PAY',
          { input: {} },
          { input: {}, children: [{ ...party, payDue: at }] },
        ],
        [
          'urgePayment',
          'URGING_SAYS_WHAT_IS_TO_BE_DONE',
          { input: { content: '限期缴纳' } },
          { input: { content: '' } },
        ],
        [
          'applyToCourt',
          'COURT_IS_ASKED_AFTER_URGING',
          { input: {} },
          { input: {}, children: [{ ...party, courtFrom: later }] },
        ],
        // Six months to sue; then three to ask the court.
        [
          'applyToCourt',
          'COURT_IS_ASKED_WHEN_NOBODY_CONTESTS',
          { input: {}, children: [{ ...party, servedAt: '2025-12-30T04:00:00.000Z' }] },
          { input: {}, children: [{ ...party, servedAt: '2026-01-01T04:00:00.000Z' }] },
        ],
        [
          'applyToCourt',
          'COURT_IS_ASKED_WHEN_NOBODY_CONTESTS',
          { input: {}, children: [{ ...party, servedAt: '2025-12-01T04:00:00.000Z' }] },
          { input: {}, children: [{ ...party, servedAt: '2025-12-01T04:00:00.000Z', appealedOn: '2026-01-01' }] },
        ],
        // What was contested and upheld is enforced once the time to sue against that has passed too: 1 July is its
        // sixteenth day, 15 June.
        [
          'applyToCourt',
          'COURT_IS_ASKED_WHEN_NOBODY_CONTESTS',
          {
            input: {},
            children: [
              {
                ...party,
                servedAt: '2025-12-01T04:00:00.000Z',
                appealKind: 'RECONSIDERATION',
                appealedOn: '2026-01-01',
                appealSettledOn: '2026-06-15',
              },
            ],
          },
          {
            input: {},
            children: [
              {
                ...party,
                servedAt: '2025-12-01T04:00:00.000Z',
                appealKind: 'RECONSIDERATION',
                appealedOn: '2026-01-01',
                appealSettledOn: '2026-06-16',
              },
            ],
          },
        ],
        [
          'applyToCourt',
          'COURT_IS_ASKED_IN_TIME',
          { input: {}, children: [{ ...party, servedAt: '2025-10-01T04:00:00.000Z' }] },
          { input: {}, children: [{ ...party, servedAt: '2025-09-30T04:00:00.000Z' }] },
        ],
        ['applyToCourt', 'COURT_IS_NAMED', { input: { court: '县法院' } }, { input: { court: '' } }],
        [
          'applyToCourt',
          'COURT_FILE_SENT_BY_THE_OFFICE',
          { input: { fileId: 'f' } },
          { input: { fileId: 'f' }, facts: foreign },
        ],
        ['recordCourtResult', 'COURT_RESULT_HAS_A_PAPER', { input: { document: '1' } }, { input: { document: '' } }],
        [
          'recordAppeal',
          'APPEAL_DAY_HAS_COME',
          { input: { filedOn: '2026-07-01' } },
          { input: { filedOn: '2026-07-02' } },
        ],
        [
          'recordAppeal',
          'APPEAL_IS_THE_ONLY_ONE_OPEN',
          { input: {} },
          { input: {}, children: [{ ...party, appealedOn: '2026-06-10' }] },
        ],
        // Sixty days for reconsideration from 1 May end on 30 June; a suit has six months.
        [
          'recordAppeal',
          'APPEAL_IS_IN_TIME',
          {
            input: { kind: 'RECONSIDERATION', filedOn: '2026-06-30' },
            children: [{ ...party, servedAt: '2026-05-01T04:00:00.000Z' }],
          },
          {
            input: { kind: 'RECONSIDERATION', filedOn: '2026-07-01' },
            children: [{ ...party, servedAt: '2026-05-01T04:00:00.000Z' }],
          },
        ],
        [
          'recordAppeal',
          'APPEAL_IS_IN_TIME',
          {
            input: { kind: 'LITIGATION', filedOn: '2026-07-01' },
            children: [{ ...party, servedAt: '2026-01-01T04:00:00.000Z' }],
          },
          {
            input: { kind: 'LITIGATION', filedOn: '2026-07-01' },
            children: [{ ...party, servedAt: '2025-12-31T04:00:00.000Z' }],
          },
        ],
        ['recordAppeal', 'APPEAL_HAS_A_PAPER', { input: { document: '1' } }, { input: { document: '' } }],
        [
          'settleAppeal',
          'APPEAL_END_HAS_COME',
          { input: { settledOn: '2026-07-01' } },
          { input: { settledOn: '2026-07-02' } },
        ],
        [
          'settleAppeal',
          'APPEAL_IS_OPEN',
          { input: { settledOn: '2026-06-20' }, children: [{ ...party, appealedOn: '2026-06-20' }] },
          { input: { settledOn: '2026-06-19' }, children: [{ ...party, appealedOn: '2026-06-20' }] },
        ],
        [
          'settleAppeal',
          'APPEAL_CHANGES_TO_LESS',
          { input: { outcome: 'CHANGED', fine: '4000000' } },
          { input: { outcome: 'CHANGED', fine: '4000001' } },
        ],
        ['settleAppeal', 'APPEAL_CHANGES_TO_LESS', { input: { outcome: 'UPHELD' } }, { input: { outcome: 'CHANGED' } }],
        ['recordRefund', 'REFUND_IS_OWED', refunded(), refunded({ amount: '1000001' })],
        ['recordRefund', 'REFUND_IS_OWED', refunded(), refunded({}, {}, { refundedOn: '2026-06-30' })],
        ['recordRefund', 'REFUND_IS_OWED', refunded(), refunded({}, {}, { refundOwed: null })],
        ['recordRefund', 'REFUND_FOLLOWS_THE_RESULT', refunded(), refunded({ refundedOn: '2026-07-02' })],
        [
          'recordRefund',
          'REFUND_FOLLOWS_THE_RESULT',
          refunded({ refundedOn: '2026-06-10' }),
          refunded({ refundedOn: '2026-06-09' }),
        ],
        ['recordRefund', 'REFUND_HAS_A_PAPER', refunded(), refunded({ refundPaper: ' ' })],
        [
          'closeCase',
          'CASE_REFUNDS_ARE_MADE',
          closed({}, { parties: [{ ...facts.parties[0], refundOwed: '1', refundedOn: '2026-07-01' }] }),
          closed({}, { parties: [{ ...facts.parties[0], refundOwed: '1', refundedOn: null }] }),
        ],
        ['settleAppeal', 'APPEAL_END_HAS_A_PAPER', { input: { document: '1' } }, { input: { document: '' } }],
        [
          'imposeDailyPenalty',
          'DAILY_PENALTY_FOLLOWS_A_FAILED_RECHECK',
          { input: {}, entry: { recheckPassed: false } },
          { input: {} },
        ],
        [
          'imposeDailyPenalty',
          'DAILY_PENALTY_RESTS_ON_ITS_ARTICLE',
          { input: {} },
          { input: {}, facts: { items: [item('CF', { daily: false })] } },
        ],
        [
          'imposeDailyPenalty',
          'DAILY_PENALTY_COUNTS_FROM_THE_ORDER',
          { input: { orderedOn: '2026-06-20', until: '2026-07-01' } },
          { input: { orderedOn: '2026-06-20', until: '2026-07-02' } },
        ],
        // The fifth working day after 23 June is 30 June: from 1 July on.
        [
          'imposeDailyPenalty',
          'DAILY_PENALTY_WAS_TOLD',
          { input: { noticedOn: '2026-06-23' } },
          { input: { noticedOn: '2026-06-24' } },
        ],
        [
          'imposeDailyPenalty',
          'DAILY_PENALTY_SAYS_HOW_IT_WAS_REFUSED',
          { input: { finding: '拒不改正' } },
          { input: { finding: '' } },
        ],
        [
          'imposeDailyPenalty',
          'DAILY_PENALTY_FILE_SENT_BY_THE_OFFICE',
          { input: { fileId: 'f' } },
          { input: { fileId: 'f' }, facts: foreign },
        ],
        [
          'recheckCase',
          'CASE_RECHECK_IS_BY_CERTIFIED_OFFICERS',
          { input: { officerIds: ['a', 'b'] } },
          { input: { officerIds: ['a'] } },
        ],
        ['recheckCase', 'CASE_RECHECK_IS_DESCRIBED', { input: { opinion: '合格' } }, { input: { opinion: '' } }],
        [
          'recheckCase',
          'CASE_RECHECK_PASSES_WHEN_HAZARDS_ARE_CLOSED',
          { input: { passed: true } },
          {
            input: { passed: true },
            facts: { hazards: [{ key: 'd', number: '隐1', status: 'RECTIFYING', enterpriseId: 'e' }] },
          },
        ],
        [
          'recheckCase',
          'CASE_RECHECK_FILE_SENT_BY_THE_OFFICE',
          { input: { fileId: 'f' } },
          { input: { fileId: 'f' }, facts: foreign },
        ],
        [
          'withdrawCase',
          'CASE_IS_WITHDRAWN_BEFORE_ANY_DECISION',
          { input: {}, facts: { parties: [{ decidedAt: null }] } },
          { input: {} },
        ],
        ['withdrawCase', 'CASE_IS_WITHDRAWN_FOR_A_REASON', { input: { reason: '不成立' } }, { input: { reason: '' } }],
        ['closeCase', 'CASE_STEPS_ARE_RECORDED', closed(), closed({}, { unrecorded: [{ key: 'k', step: 'HEARING' }] })],
        ['closeCase', 'CASE_IS_INVESTIGATED', closed(), closed({}, {}, { concludedAt: null })],
        [
          'closeCase',
          'CASE_PARTIES_ARE_DECIDED',
          closed(),
          closed({}, { parties: [{ ...facts.parties[0], decidedAt: null }] }),
        ],
        [
          'closeCase',
          'CASE_PARTIES_HAVE_PERFORMED',
          closed(),
          closed({}, { parties: [{ ...facts.parties[0], status: 'SERVED' }] }),
        ],
        [
          'closeCase',
          'CASE_PUNISHES_A_PERSON_OR_SAYS_WHY',
          closed(),
          closed({}, { parties: facts.parties.slice(0, 1) }),
        ],
        [
          'closeCase',
          'CASE_IS_MADE_PUBLIC',
          closed(),
          closed({}, { parties: [{ ...facts.parties[0], publishedAt: null }] }),
        ],
        [
          'closeCase',
          'CASE_MEASURES_ARE_LIFTED',
          closed({}, { measures: [{ key: 'k', number: '强1', status: 'RELEASED' }] }),
          closed({}, { measures: [{ key: 'k', number: '强1', status: 'IN_FORCE' }] }),
        ],
        ['closeCase', 'CASE_IS_RECHECKED', closed(), closed({}, {}, { recheckPassed: false })],
        [
          'closeCase',
          'CASE_HAS_NO_OPEN_ORDER',
          closed(),
          closed({}, { hazards: [{ key: 'd', number: '隐1', status: 'ORDERED', enterpriseId: 'e' }] }),
        ],
        ['closeCase', 'CASE_CLOSING_SAYS_ITS_RESULT', closed(), closed({ note: '' })],
        ['archiveCase', 'ARCHIVE_HAS_ITS_NUMBER', { input: { archiveNumber: '1' } }, { input: { archiveNumber: '' } }],
        [
          'archiveCase',
          'ARCHIVE_CATALOGUE_SENT_BY_THE_OFFICE',
          { input: { catalogueFileId: 'f' } },
          { input: { catalogueFileId: 'f' }, facts: foreign },
        ],
      ] as const
    ).map(([act, code, passes, fails]) => [act, code, withParty(passes as Over), withParty(fails as Over)] as const),
  );

  const caseStages = ['FILED', 'SUSPENDED', 'CONCLUDED', 'DECIDED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN'];
  const on = (names: readonly string[], from: readonly string[], to: string) =>
    Object.fromEntries(names.flatMap((name) => from.map((stage) => [`${stage} ${name}`, to])));
  const stay = (names: readonly string[], from: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => from.map((stage) => [`${stage} ${name}`, stage])));
  everyMove(caseLifecycle, caseStages, {
    ...stay(['addEvidence'], ['FILED', 'CONCLUDED']),
    ...Object.fromEntries(
      ['FILED', 'SUSPENDED', 'CONCLUDED', 'DECIDED'].map((stage) => [`${stage} banOperation`, stage]),
    ),
    ...on(['suspendCase'], ['FILED', 'CONCLUDED'], 'SUSPENDED'),
    'SUSPENDED resumeCase': 'FILED',
    'FILED concludeCaseInvestigation': 'CONCLUDED',
    ...on(
      ['serveNotice', 'recordDefence', 'requestHearing', 'holdHearing', 'reviewCase', 'deliberateCase', 'decideCase'],
      ['CONCLUDED'],
      'CONCLUDED',
    ),
    ...stay(
      [
        'serveDecision',
        'publishDecision',
        'recordPayment',
        'deferPayment',
        'urgePayment',
        'applyToCourt',
        'recordCourtResult',
        'imposeDailyPenalty',
        'recheckCase',
      ],
      ['CONCLUDED', 'DECIDED'],
    ),
    ...stay(
      ['recordAppeal', 'settleAppeal', 'recordRefund', 'publishOtherDecision'],
      ['CONCLUDED', 'DECIDED', 'CLOSED'],
    ),
    ...on(['withdrawCase'], ['FILED', 'SUSPENDED', 'CONCLUDED'], 'WITHDRAWN'),
    ...on(['closeCase'], ['FILED', 'CONCLUDED', 'DECIDED'], 'CLOSED'),
    'CLOSED archiveCase': 'ARCHIVED',
  });
  const undecided = [
    'NAMED',
    'NOTICED',
    'DEFENDED',
    'HEARING_REQUESTED',
    'HEARD',
    'REVIEWED',
    'RETURNED',
    'DELIBERATED',
  ];
  const owing = ['SERVED', 'URGED', 'IN_COURT'];
  everyMove(partyLifecycle, [...undecided, 'DECIDED', ...owing, 'PERFORMED', 'DISCHARGED', 'REVOKED', 'RELEASED'], {
    ...on(['serveNotice'], ['NAMED', 'NOTICED', 'DEFENDED', 'HEARD', 'REVIEWED', 'RETURNED', 'DELIBERATED'], 'NOTICED'),
    ...on(['recordDefence'], ['NOTICED', 'HEARING_REQUESTED'], 'DEFENDED'),
    ...on(['requestHearing'], ['NOTICED', 'DEFENDED'], 'HEARING_REQUESTED'),
    'HEARING_REQUESTED holdHearing': 'HEARD',
    ...on(['reviewCase'], ['NOTICED', 'DEFENDED', 'HEARD', 'RETURNED'], 'REVIEWED'),
    ...on(['deliberateCase'], ['NOTICED', 'DEFENDED', 'HEARD', 'REVIEWED'], 'DELIBERATED'),
    ...on(['decideCase'], undecided, 'DECIDED'),
    'DECIDED serveDecision': 'SERVED',
    ...stay(['publishDecision'], ['DECIDED', ...owing, 'PERFORMED']),
    ...stay(['publishOtherDecision'], ['DECIDED', 'DISCHARGED']),
    ...stay(['recordPayment'], owing),
    ...on(['deferPayment'], ['SERVED', 'URGED'], 'SERVED'),
    'SERVED urgePayment': 'URGED',
    'URGED applyToCourt': 'IN_COURT',
    'IN_COURT recordCourtResult': 'IN_COURT',
    ...stay(['recordAppeal', 'settleAppeal', 'imposeDailyPenalty'], [...owing, 'PERFORMED']),
    ...stay(['recordRefund'], ['REVOKED', 'PERFORMED']),
    ...on(['withdrawCase'], undecided, 'RELEASED'),
  });
});

describe('the numbers the articles draw', () => {
  const fen = (yuan: number) => BigInt(yuan) * 100n;
  const day = (text: string) => text as never;
  test('行政处罚法 第六十四条: the fifth working day after a notice before the National Day, over the make-up Saturday', () => {
    // 28 September: 29, 30, then 8, 9 and Saturday the 10th of October.
    expect(dueAfter(calendarWith(), day('2026-09-28'), 5, 'WORKING').day).toBe('2026-10-10');
    expect(dueAfter(calendarWith(), day('2026-09-29'), 5, 'WORKING').day).toBe('2026-10-12');
  });
  test('行政处罚法 第六十条: the ninetieth day from filing, and the next; days that the case stood still are added', () => {
    const { decisionDue } = cases.resumeCase.decide(
      merge(
        {
          signers,
          actor: head as never,
          facts: {},
          entry: { ...entry, suspendedOn: '2026-06-11', createdAt: '2026-06-01T00:00:00.000Z' },
        },
        { input: { reason: '恢复' } },
      ),
    ) as { decisionDue: string };
    // 1 June and ninety days are 30 August, a Sunday: the 31st; twenty days still make it 19 September, a Saturday
    // before the make-up Sunday of the 20th.
    expect(decisionDue).toBe('2026-09-20T15:59:59.999Z');
    const last = (due: string, now: string) =>
      failures(
        cases.decideCase.musts.filter(({ code }) => code === 'DECISION_IS_WITHIN_ITS_DAYS'),
        merge(
          { signers, actor: head as never, facts, entry: { ...entry, decisionDue: due } },
          { input: {}, children: [party], at: now },
        ),
      ).length;
    expect([
      last('2026-08-31T15:59:59.999Z', '2026-08-31T15:59:59.999Z'),
      last('2026-08-31T15:59:59.999Z', '2026-08-31T16:00:00.000Z'),
    ]).toEqual([0, 1]);
  });
  test.each([
    [0, '0'],
    [1, '3000000'],
    [33, '99000000'],
    [34, '100000000'],
    [35, '100000000'],
    [400, '100000000'],
  ])('行政处罚法 第七十二条: a fine of 1,000,000 yuan, %s days late', (late, due) => {
    const from = new Date(Date.UTC(2026, 0, 1));
    const to = new Date(from.getTime() + late * 86_400_000).toISOString().slice(0, 10);
    expect(String(surchargeOf(fen(1_000_000), day('2026-01-01'), day(to), 0, '0.03', '1.00'))).toBe(due);
  });
  test('行政处罚法 第七十三条: days of reconsideration do not count', () => {
    expect(surchargeOf(fen(10_000), day('2026-01-01'), day('2026-01-21'), 15, '0.03', '1.00')).toBe(fen(1_500));
    const contested = { ...party, fine: '1000000', payDue: '2026-06-01T15:59:59.999Z', appealedOn: '2026-06-11' };
    expect(owedOn(contested, day('2026-07-01'), law, village)).toMatchObject({ surcharge: 300_000n, left: 1_300_000n });
  });
  test.each([
    ['PERSON', 499_999n, false],
    ['PERSON', 500_000n, true],
    ['UNIT', 4_999_999n, false],
    ['UNIT', 5_000_000n, true],
  ])('重庆市人民政府令第354号: a hearing for a %s fined %s fen', (kind, fine, due) => {
    expect(hearingIsDue(['FINE'], fine, kind, law, day('2026-07-01'), village)).toBe(due);
  });
  test("安全生产法 第九十五条: by last year's income, forty per cent", () => {
    const byIncome = item('95', { unitMax: null, personMax: null, incomePercentMin: 40, incomePercentMax: 40 });
    const by = (income: bigint | null) => ({ income, gains: null });
    expect(bandOf(byIncome, 'PERSON', by(fen(123_456)))).toEqual({ least: 4_938_240n, most: 4_938_240n });
    expect([bandOf(byIncome, 'PERSON', by(null)), bandOf(byIncome, 'UNIT', by(fen(1)))]).toEqual([null, null]);
    expect(discretion({ least: fen(300_000), most: fen(1_000_000) }, 'LIGHT', law, day('2026-07-01'), village)).toEqual(
      { least: fen(300_000), most: fen(510_000) },
    );
  });
  test('安全生产法 第一百零三条: two to five times the gains from 100,000 yuan on, else the band; unsaid, none', () => {
    const band = (gains: bigint | null) => bandOf(item('103', byGains), 'UNIT', { income: null, gains });
    expect([band(fen(100_000) - 1n), band(fen(100_000)), band(null)]).toEqual([
      { least: fen(100_000), most: fen(200_000) },
      { least: fen(200_000), most: fen(500_000) },
      null,
    ]);
  });
  test('安全生产法 第一百一十四条第二款: two to five times the upper part of the band', () => {
    const general = item('114', { unitMin: '30000000', unitMax: '100000000', gravestTimesMin: 2, gravestTimesMax: 5 });
    const where = { law, day: day('2026-07-01'), region: village };
    const band = (kind: string, gravest: string | null) =>
      bandFor(general, kind, { income: null, gains: null }, { circumstance: 'HEAVY', gravest }, where);
    expect([band('UNIT', null), band('UNIT', 'STOP_ORDER_REFUSED')]).toEqual([
      { least: fen(790_000), most: fen(1_000_000) },
      { least: fen(1_580_000), most: fen(5_000_000) },
    ]);
  });
  test.each([
    [2, 9, 999_999_999, 'GENERAL'],
    [3, 0, 0, 'LARGER'],
    [9, 0, 0, 'LARGER'],
    [10, 0, 0, 'MAJOR'],
    [29, 0, 0, 'MAJOR'],
    [30, 0, 0, 'GRAVEST'],
    [0, 10, 0, 'LARGER'],
    [0, 50, 0, 'MAJOR'],
    [0, 100, 0, 'GRAVEST'],
    [0, 0, 1_000_000_000, 'LARGER'],
    [0, 0, 5_000_000_000, 'MAJOR'],
    [0, 0, 10_000_000_000, 'GRAVEST'],
  ])('生产安全事故报告和调查处理条例 第三条: %s dead, %s injured, %s fen', (deaths, seriousInjuries, loss, grade) => {
    expect(gradeOf({ deaths, seriousInjuries, directLoss: String(loss) })).toBe(grade);
  });
  test("第十九条: in a municipality what the prefecture would investigate is the municipality's", () => {
    expect(
      ['GENERAL', 'LARGER', 'MAJOR', 'GRAVEST'].map((grade) => [
        jurisdictionOf(grade as never, 'MUNICIPALITY_COUNTY'),
        jurisdictionOf(grade as never, 'PROVINCE_CITY_COUNTY'),
      ]),
    ).toEqual([
      ['COUNTY', 'COUNTY'],
      ['PROVINCE', 'PREFECTURE'],
      ['PROVINCE', 'PROVINCE'],
      ['STATE', 'STATE'],
    ]);
  });
  test.each([
    ['FALL', '2026-07-31T15:59:59.999Z', 'LARGER'],
    ['FALL', '2026-07-31T16:00:00.000Z', 'GENERAL'],
    ['ROAD_TRAFFIC', '2026-07-08T15:59:59.999Z', 'LARGER'],
    ['ROAD_TRAFFIC', '2026-07-08T16:00:00.000Z', 'GENERAL'],
  ])('第十三条: a third death of a %s at %s', (kind, now, grade) => {
    const regradeUntil = kind === 'FALL' ? '2026-07-31' : '2026-07-08';
    const changed = supplementAccident.decide(
      merge(
        {
          signers,
          actor: head as never,
          facts: {},
          entry: {
            kind,
            regionCode: village,
            regradeUntil,
            grade: 'GENERAL',
            deaths: 2,
            reports: 1,
            reportedUpAt: at,
            unitReportedAt: earlier,
          },
        },
        {
          input: {
            deaths: 3,
            missing: 0,
            seriousInjuries: 0,
            minorInjuries: 0,
            trapped: 0,
            evacuated: 0,
            directLoss: '0',
            polluted: false,
            content: '又一人死亡',
          },
          at: now,
        },
      ),
    ) as { deaths: number; grade?: string };
    expect([changed.deaths, changed.grade ?? 'GENERAL']).toEqual([3, grade]);
  });
  test('法释〔2015〕22号 第六条, 较大涉险事故: the least that each wants', () => {
    const least = { deaths: 1, injuries: 3, loss: 100_000_000n };
    const none = { deaths: 0, seriousInjuries: 0, directLoss: '0' };
    expect(
      [
        { deaths: 1 },
        { seriousInjuries: 2 },
        { seriousInjuries: 3 },
        { directLoss: '99999999' },
        { directLoss: '100000000' },
      ].map((over) => reachesCriminalJustice({ ...none, ...over }, least)),
    ).toEqual([true, false, true, false, true]);
    const quiet = { ...none, missing: 0, trapped: 0, evacuated: 0, polluted: false };
    expect(
      [{ trapped: 2 }, { trapped: 2, missing: 1 }, { evacuated: 499 }, { evacuated: 500 }, { polluted: true }].map(
        (over) => isNearMiss({ ...quiet, ...over }),
      ),
    ).toEqual([false, true, false, true, true]);
  });
});
