import { as, of, step, type RoomWalk, type Walking } from '../support/walk.js';

const partyOf = (kind: 'UNIT' | 'PERSON') => (walking: Walking) =>
  walking.part('case_party', 'case_id', 'EnforcementCase', `kind = '${kind}'`);
const party = async (walking: Walking) => ({ partyId: walking.idFor('CaseParty', (await partyOf('UNIT')(walking))!) });
const person = async (walking: Walking) => ({
  partyId: walking.idFor('CaseParty', (await partyOf('PERSON')(walking))!),
});
/** The same act on the person, whom the article fines otherwise. */
const ofPerson = (act: string, more: object = {}) =>
  as(act, async (walking) => ({ ...(await person(walking)), ...more }));

const told = ['serveNotice', 'recordDefence'] as const;
const decided = [...told, 'reviewCase', 'decideCase'] as const;
const decidedOfPerson = [
  ofPerson('serveNotice', { fine: '50000.00' }),
  ofPerson('recordDefence'),
  ofPerson('reviewCase'),
  ofPerson('decideCase', { fine: '50000.00' }),
] as const;
/** Decided without a penalty. */
const unpunished = as('decideCase', { outcome: 'NO_PENALTY_MINOR', kinds: [], fine: null });
const inCourt = ['urgePayment', 'applyToCourt'] as const;
const failed = as('recheckCase', { passed: false });
/** What was filed at court long ago and is entered only now. */
const enteredLate = as('recordAppeal', (walking) => ({ kind: 'LITIGATION', filedOn: walking.on(-60) }));
/** What is done with a decision on the unit once it is served, by the act; the same at each stage of the case. */
const afterService = {
  recordPayment: ['recordPayment'],
  deferPayment: ['deferPayment'],
  urgePayment: ['urgePayment'],
  applyToCourt: inCourt,
  recordCourtResult: [...inCourt, 'recordCourtResult'],
  recordAppeal: ['recordAppeal'],
  settleAppeal: ['recordAppeal', 'settleAppeal'],
  imposeDailyPenalty: [failed, 'imposeDailyPenalty'],
} as const;
const served = (stage: string, ...before: readonly string[]) =>
  Object.fromEntries(
    Object.entries(afterService).map(([act, acts]) => [`${stage} ${act}`, [...before, 'serveDecision', ...acts]]),
  );
const refunded = ['recordAppeal', 'settleAppeal', 'recordRefund'] as const;
const refused = (code: string) => `refused by ${code}, whatever the case`;

/** Nobody is punished, from the filing on. */
const otherwise = [
  ...told,
  'reviewCase',
  unpunished,
  ofPerson('serveNotice', { fine: '50000.00' }),
  ofPerson('recordDefence'),
  ofPerson('reviewCase'),
  ofPerson('decideCase', { outcome: 'NO_PENALTY_MINOR', kinds: [], fine: null }),
] as const;
/** Against who is registered nowhere, whose four measures are answered as not proven. */
const ofNobody = as('fileCase', {
  enterpriseId: null,
  unregistered: { name: '山口采石点', address: '山口村三组', regionCode: '500238100205', sector: 'NON_COAL_MINE' },
  illegalOperation: true,
  parties: [
    { kind: 'UNIT', unitName: '山口采石点' },
    { kind: 'PERSON', personName: '孙某', position: '实际控制人' },
  ],
});
const answered = ['CLOSE', 'SUSPEND', 'PURSUE'].map((measure) =>
  as('answerFourAlways', { measure, ground: 'NOT_PROVEN' }),
);
const concludedOfNobody = [
  null,
  ofNobody,
  'addEvidence',
  ...answered,
  as('concludeCaseInvestigation', { fourAlways: ['不实', '不实', '不实', '不实'] }),
] as const;
const investigated = of('EnforcementCase', 'CONCLUDED');

export const walk: RoomWalk = {
  acts: {
    fileCase: step('head', async (walking) => ({
      enterpriseId: await walking.other('Enterprise', 'OPERATING'),
      procedure: 'ORDINARY',
      source: 'TIP_OFF',
      sourceRef: '12350-1',
      hazardIds: [],
      findingIds: [],
      cause: '拒不执行消除事故隐患指令',
      itemCodes: ['CF-102-2'],
      violatedOn: walking.on(-2),
      discoveredOn: walking.on(-1),
      grave: false,
      handlerIds: await walking.people('officer-1', 'officer-2'),
      parties: [
        { kind: 'UNIT', unitName: '演示建筑公司' },
        { kind: 'PERSON', personName: '钱某', position: '经理' },
      ],
    })),
    addEvidence: step('officer-1', async (walking) => ({
      kind: 'RECORD',
      title: '现场勘验笔录',
      proves: '隐患未消除',
      collectedOn: walking.on(),
      source: '现场',
      collectorIds: await walking.people('officer-1', 'officer-2'),
    })),
    banOperation: step('head', async (walking) => ({
      document: '（溪）应急取缔〔2026〕1号',
      bannedOn: walking.on(),
      measures: '封堵洞口、收缴设备',
      officerIds: await walking.people('officer-1', 'officer-2'),
      fileId: await walking.file('head'),
    })),
    suspendCase: step('head', { reason: '等待鉴定' }),
    resumeCase: step('head', { reason: '鉴定完成' }),
    concludeCaseInvestigation: step('officer-1', { report: '查明隐患未消除', fourAlways: [] }),
    serveNotice: step('officer-1', async (walking) => ({
      ...(await party(walking)),
      itemCode: 'CF-102-2',
      kinds: ['FINE'],
      fine: '10000.00',
      circumstance: 'LIGHT',
      facts: '隐患未消除',
      reasons: '安全生产法第一百零二条',
      hearingOffered: true,
      method: 'DIRECT',
    })),
    recordDefence: step('officer-1', async (walking) => ({ ...(await party(walking)), waived: true })),
    requestHearing: step('officer-1', async (walking) => ({ ...(await party(walking)), reasons: '要求听证' })),
    // Told nine working days before.
    holdHearing: step(
      'head',
      async (walking) => ({
        ...(await party(walking)),
        notifiedOn: walking.on(-14),
        place: '县应急局',
        hostId: await walking.person('officer-5'),
        opinion: '事实清楚',
        minutesFileId: await walking.file('head'),
      }),
      14,
    ),
    // By then the days to ask for a hearing are over.
    reviewCase: step(
      'legal',
      async (walking) => ({ ...(await party(walking)), result: 'AGREED', opinion: '同意' }),
      10,
    ),
    deliberateCase: step(
      'head',
      async (walking) => ({
        ...(await party(walking)),
        attendeeIds: await walking.people('head', 'legal', 'officer-6'),
        opinion: '同意',
        minutesFileId: await walking.file('head'),
      }),
      10,
    ),
    decideCase: step('head', async (walking) => ({
      ...(await party(walking)),
      outcome: 'PENALTY',
      kinds: ['FINE'],
      fine: '10000.00',
      reasons: '事实清楚',
    })),
    serveDecision: step('officer-1', async (walking) => ({ ...(await party(walking)), method: 'DIRECT' })),
    publishDecision: step('officer-1', async (walking) => ({
      ...(await party(walking)),
      platform: '国家企业信用信息公示系统',
      level: 'GENERAL',
      months: 12,
    })),
    publishOtherDecision: step('officer-1', async (walking) => ({
      ...(await party(walking)),
      platform: '县政府网站',
    })),
    recordPayment: step('finance', async (walking) => ({
      ...(await party(walking)),
      amount: '10000.00',
      paidOn: walking.on(),
      channel: 'BANK',
      receipt: '非税1',
    })),
    deferPayment: step('head', async (walking) => ({
      ...(await party(walking)),
      dueOn: walking.on(40),
      reason: '经营困难',
    })),
    urgePayment: step(
      'officer-1',
      async (walking) => ({ ...(await party(walking)), content: '限十日内缴纳', method: 'DIRECT' }),
      20,
    ),
    // Six months after the service nobody can contest it any more.
    applyToCourt: step(
      'head',
      async (walking) => ({ ...(await party(walking)), court: '巫溪县人民法院', fileId: await walking.file('head') }),
      190,
    ),
    recordCourtResult: step('officer-1', async (walking) => ({
      ...(await party(walking)),
      result: 'ENDED',
      document: '（2026）渝0238执1号',
    })),
    recordAppeal: step('officer-1', async (walking) => ({
      ...(await party(walking)),
      kind: 'RECONSIDERATION',
      filedOn: walking.on(),
      document: '渝府复〔2026〕1号',
    })),
    settleAppeal: step('officer-1', async (walking) => ({
      ...(await party(walking)),
      outcome: 'REVOKED',
      settledOn: walking.on(),
      document: '渝府复决〔2026〕1号',
    })),
    recordRefund: step('finance', async (walking) => ({
      ...(await party(walking)),
      amount: '10000.00',
      refundedOn: walking.on(),
      refundPaper: '退付1',
    })),
    imposeDailyPenalty: step(
      'head',
      async (walking) => ({
        ...(await party(walking)),
        orderedOn: walking.on(-12),
        until: walking.on(),
        noticedOn: walking.on(-12),
        finding: '拒不改正',
      }),
      12,
    ),
    recheckCase: step('officer-1', async (walking) => ({
      passed: true,
      opinion: '已整改',
      officerIds: await walking.people('officer-1', 'officer-2'),
    })),
    withdrawCase: step('head', { reason: '违法事实不成立' }),
    closeCase: step('head', { note: '执行完毕，整改到位' }),
    archiveCase: step('officer-1', async (walking) => ({
      archiveNumber: '2026-罚-1',
      catalogueFileId: await walking.file('officer-1'),
    })),
  },
  nouns: {
    EnforcementCase: {
      stages: {
        FILED: [null, 'fileCase'],
        SUSPENDED: ['FILED', 'suspendCase'],
        CONCLUDED: ['FILED', 'addEvidence', 'concludeCaseInvestigation'],
        DECIDED: ['CONCLUDED', ...decided, ...decidedOfPerson],
        CLOSED: [
          'DECIDED',
          'serveDecision',
          ofPerson('serveDecision'),
          'publishDecision',
          ofPerson('publishDecision'),
          'recordPayment',
          ofPerson('recordPayment', { amount: '50000.00' }),
          'recheckCase',
          'closeCase',
        ],
        ARCHIVED: ['CLOSED', 'archiveCase'],
        WITHDRAWN: ['FILED', 'withdrawCase'],
      },
      moves: {
        'FILED banOperation': [null, ofNobody, 'banOperation'],
        'SUSPENDED banOperation': [null, ofNobody, 'suspendCase', 'banOperation'],
        'CONCLUDED banOperation': [...concludedOfNobody, 'banOperation'],
        'DECIDED banOperation': [...concludedOfNobody, ...decided, ...decidedOfPerson, 'banOperation'],
        'CONCLUDED recordDefence': told,
        'CONCLUDED requestHearing': ['serveNotice', 'requestHearing'],
        'CONCLUDED holdHearing': ['serveNotice', 'requestHearing', 'holdHearing'],
        'CONCLUDED reviewCase': [...told, 'reviewCase'],
        'CONCLUDED deliberateCase': [...told, 'deliberateCase'],
        'CONCLUDED serveDecision': [...decided, 'serveDecision'],
        'CONCLUDED publishDecision': [...decided, 'publishDecision'],
        'CONCLUDED publishOtherDecision': [...told, 'reviewCase', unpunished, 'publishOtherDecision'],
        'DECIDED publishOtherDecision': [investigated, ...otherwise, 'publishOtherDecision'],
        'CLOSED publishOtherDecision': [
          investigated,
          ...otherwise,
          'serveDecision',
          ofPerson('serveDecision'),
          'recheckCase',
          'closeCase',
          'publishOtherDecision',
        ],
        ...served('CONCLUDED', ...decided),
        ...served('DECIDED'),
        'CLOSED settleAppeal': ['recordAppeal', 'settleAppeal'],
        'CONCLUDED recordRefund': [...decided, 'serveDecision', 'recordPayment', ...refunded],
        'DECIDED recordRefund': ['serveDecision', 'recordPayment', ...refunded],
        'CLOSED recordRefund': refunded,
      },
      exempt: {
        'FILED closeCase': refused('CASE_IS_INVESTIGATED'),
        'CONCLUDED closeCase': refused('CASE_PARTIES_ARE_DECIDED'),
      },
    },
    CaseParty: {
      key: partyOf('UNIT'),
      stages: {
        NAMED: [{ type: 'EnforcementCase', stage: 'CONCLUDED' }],
        NOTICED: ['NAMED', 'serveNotice'],
        DEFENDED: ['NOTICED', 'recordDefence'],
        HEARING_REQUESTED: ['NOTICED', 'requestHearing'],
        HEARD: ['HEARING_REQUESTED', 'holdHearing'],
        REVIEWED: ['DEFENDED', 'reviewCase'],
        RETURNED: ['DEFENDED', as('reviewCase', { result: 'SUPPLEMENT', opinion: '补充收入证明' })],
        DELIBERATED: ['REVIEWED', 'deliberateCase'],
        DECIDED: ['REVIEWED', 'decideCase'],
        SERVED: ['DECIDED', 'serveDecision'],
        URGED: ['SERVED', 'urgePayment'],
        IN_COURT: ['URGED', 'applyToCourt'],
        PERFORMED: ['SERVED', 'recordPayment'],
        DISCHARGED: ['IN_COURT', 'recordCourtResult'],
        REVOKED: ['SERVED', 'recordAppeal', 'settleAppeal'],
        RELEASED: ['NAMED', 'withdrawCase'],
      },
      moves: {
        // On the spot: whoever is told speaks at once, and is decided on without a review.
        'DEFENDED decideCase': [
          null,
          as(
            'fileCase',
            { procedure: 'SIMPLE', itemCodes: ['CF-99'], parties: [{ kind: 'UNIT', unitName: '演示建筑公司' }] },
            { by: 'officer-1' },
          ),
          as('serveNotice', { itemCode: 'CF-99', fine: '3000.00', hearingOffered: false, method: 'ON_THE_SPOT' }),
          'recordDefence',
          as('decideCase', { fine: '3000.00' }, { by: 'officer-1' }),
        ],
        'DECIDED publishOtherDecision': [investigated, ...told, 'reviewCase', unpunished, 'publishOtherDecision'],
        'DISCHARGED publishOtherDecision': [
          investigated,
          ...told,
          'reviewCase',
          unpunished,
          'serveDecision',
          'publishOtherDecision',
        ],
        'URGED settleAppeal': ['recordAppeal', 'settleAppeal'],
        'IN_COURT recordAppeal': [enteredLate],
        'IN_COURT settleAppeal': [enteredLate, 'settleAppeal'],
        'PERFORMED settleAppeal': ['recordAppeal', 'settleAppeal'],
        'REVOKED recordRefund': [of('EnforcementCase', 'DECIDED'), 'serveDecision', 'recordPayment', ...refunded],
        'PERFORMED recordRefund': [
          'recordAppeal',
          as('settleAppeal', { outcome: 'CHANGED', fine: '4000.00' }),
          as('recordRefund', { amount: '6000.00' }),
        ],
        ...Object.fromEntries(
          ['SERVED', 'URGED', 'IN_COURT', 'PERFORMED'].map((stage) => [
            `${stage} imposeDailyPenalty`,
            [failed, 'imposeDailyPenalty'],
          ]),
        ),
      },
      exempt: {
        'NAMED decideCase': refused('DECISION_FOLLOWS_THE_NOTICE'),
        'NOTICED decideCase': refused('DECISION_FOLLOWS_THE_LEGAL_REVIEW'),
        'HEARING_REQUESTED decideCase': refused('DECISION_FOLLOWS_THE_HEARING'),
        'HEARD decideCase': refused('DECISION_FOLLOWS_THE_LEGAL_REVIEW'),
        'RETURNED decideCase': refused('DECISION_FOLLOWS_THE_LEGAL_REVIEW'),
      },
    },
  },
};
