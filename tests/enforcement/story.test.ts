import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clerk, codes, type Clerk } from '../support/enforcement.js';
import { world, type World } from '../support/world.js';

// One accident over HTTP, from the first report to the closed investigation: both strands, a unit and a person punished
// at different speeds, a crime referred, an interference made public, a listing. The days cross the National Day
// holiday with its make-up Saturday.
let w: World;
let c: Clerk;
let firm: { id: string; name: string };
let bureau: string;
let accident: string;
let investigation: { id: string; version: number; accountability: { id: string; version: number; head: string }[] };
beforeAll(async () => {
  w = await world();
  c = clerk(w);
  firm = (
    await c.read(
      'head',
      '{ enterprises(where: { region: "500238100000", sector: [INDUSTRY_TRADE] }, first: 1) { nodes { id name } } }',
    )
  ).enterprises.nodes[0];
  bureau = (
    await c.read('head', '{ organisations(where: { kind: [BUREAU], region: "500238000000" }) { nodes { id } } }')
  ).organisations.nodes[0].id;
}, 60_000);
afterAll(() => w.close());

const happened = '2026-09-14T02:00:00Z';
const first = {
  deaths: 1,
  missing: 0,
  seriousInjuries: 1,
  minorInjuries: 0,
  trapped: 0,
  evacuated: 0,
  directLoss: '800000.00',
};

test('it is reported within the hour, graded, and followed; a group is formed by the government', async () => {
  const report = {
    region: '500238100205',
    enterpriseId: firm.id,
    sector: 'INDUSTRY_TRADE',
    kind: 'FALL',
    production: true,
    happenedAt: happened,
    location: '钢结构厂房',
    summary: '高处坠落，一人死亡',
    unitReportedAt: '2026-09-14T02:40:00Z',
    ...first,
  };
  expect(
    codes(
      await c.act('township-100', 'reportAccident', '2026-09-14T03:00:00Z', {
        ...report,
        unitReportedAt: '2026-09-14T01:00:00Z',
      }),
    ),
  ).toEqual(['ACCIDENT_TIMES_ARE_IN_ORDER']);
  const reported = await c.done(
    'township-100',
    'reportAccident',
    '2026-09-14T03:00:00Z',
    report,
    'accident { id version status grade jurisdiction criminalReview reportTo nearMiss regradeUntil deadlines { kind due state basis { article } } }',
  );
  // In a municipality a general accident is reported to it directly, and the county investigates.
  expect(reported).toMatchObject({
    status: 'REPORTED',
    grade: 'GENERAL',
    jurisdiction: 'COUNTY',
    criminalReview: true,
    reportTo: 'PROVINCE',
    nearMiss: false,
    regradeUntil: '2026-10-14',
  });
  expect(reported.deadlines).toEqual([
    { kind: 'UNIT_REPORT', due: '2026-09-14T03:00:00.000Z', state: 'MET', basis: { article: '第九条' } },
    { kind: 'REPORT_UPWARD', due: '2026-09-14T04:40:00.000Z', state: 'RUNNING', basis: { article: '第十一条' } },
    {
      kind: 'FORM_GROUP',
      due: '2026-09-17T15:59:59.999Z',
      state: 'RUNNING',
      basis: { article: '成立调查组期限（天数由县定）' },
    },
  ]);
  accident = reported.id;
  expect(
    (
      await c.read(
        'officer-1',
        '{ worklist(first: 50, kinds: [supplementAccident]) { totalCount nodes { action due } } }',
        {},
        '2026-09-14T03:10:00Z',
      )
    ).worklist,
  ).toEqual({ totalCount: 1, nodes: [{ action: 'supplementAccident', due: '2026-09-14T04:40:00.000Z' }] });
  await c.done('officer-1', 'supplementAccident', '2026-09-14T04:00:00Z', {
    id: accident,
    expectedVersion: 1,
    ...first,
    content: '已上报市局',
    reportedUpAt: '2026-09-14T03:50:00Z',
  });
  const form = {
    accidentId: accident,
    order: '巫溪府发〔2026〕30号',
    leaderId: await c.operator('head'),
    memberIds: [await c.operator('officer-3'), await c.operator('officer-4')],
    officeIds: [bureau],
    unionTakesPart: true,
    procuratorateInvited: true,
  };
  expect(
    codes(
      await c.act('leader', 'formInvestigation', '2026-09-15T01:00:00Z', {
        ...form,
        memberIds: [],
        procuratorateInvited: false,
      }),
    ),
  ).toEqual(['INVESTIGATION_GROUP_IS_WHOLE', 'INVESTIGATION_INVITES_UNION_AND_PROCURATORATE']);
  expect(codes(await c.act('head', 'formInvestigation', '2026-09-15T01:00:00Z', form))).toEqual(['NOT_PERMITTED']);
  investigation = await c.done('leader', 'formInvestigation', '2026-09-15T01:00:00Z', form);
  expect(codes(await c.act('leader', 'formInvestigation', '2026-09-15T01:00:00Z', form))).toEqual([
    'INVESTIGATION_HAS_ONE_SUBJECT',
  ]);
  expect(
    codes(
      await c.act('head', 'dismissAccident', '2026-09-15T02:00:00Z', {
        id: accident,
        expectedVersion: 2,
        reason: '非生产',
        document: '1',
      }),
    ),
  ).toEqual(['ACCIDENT_IS_NOT_BEING_INVESTIGATED']);
});

test('it is listed for supervision, and someone who interferes is recorded and made public', async () => {
  await c.done('leader', 'listForSupervision', '2026-09-16T01:00:00Z', {
    accidentId: accident,
    level: 'COUNTY',
    supervisorId: bureau,
    requirement: '六十日内查清',
    settlementDue: '2026-11-27T00:00:00Z',
    noticeNumber: '巫溪安委〔2026〕9号',
    noticedOn: '2026-09-16',
  });
  const record = {
    investigationId: investigation.id,
    happenedAt: '2026-09-17T06:00:00Z',
    personName: '王某',
    office: '某局',
    position: '副局长',
    means: '电话',
    content: '要求不追究甲公司责任',
  };
  expect(
    codes(
      await c.act('officer-3', 'recordInterference', '2026-09-17T07:00:00Z', {
        ...record,
        caseId: null,
        personName: ' ',
      }),
    ),
  ).toEqual(['INTERFERENCE_SAYS_WHO_AND_HOW']);
  const { id, version } = await c.done('officer-3', 'recordInterference', '2026-09-17T07:00:00Z', record);
  expect(
    codes(
      await c.act('officer-3', 'publishInterference', '2026-09-18T07:00:00Z', {
        id,
        expectedVersion: version,
        noticeNumber: '1',
        noticedOn: '2026-09-18',
        handling: '通报',
      }),
    ),
  ).toEqual(['NOT_PERMITTED']);
  await c.done('discipline', 'publishInterference', '2026-09-18T07:00:00Z', {
    id,
    expectedVersion: version,
    noticeNumber: '溪纪通〔2026〕3号',
    noticedOn: '2026-09-18',
    handling: '公开通报',
  });
  const names = '{ interferenceRecords { nodes { status noticeNumber personName { masked plain } } } }';
  // Whose office is none of the register goes to discipline alone, also once it is out.
  expect((await c.read('head', names)).interferenceRecords.nodes).toEqual([]);
  const { nodes } = (await c.read('discipline', names)).interferenceRecords;
  expect(nodes).toEqual([
    { status: 'PUBLISHED', noticeNumber: '溪纪通〔2026〕3号', personName: { masked: '王*', plain: null } },
  ]);
  // A notice that is out is read by townships too, without means and recorder.
  expect(
    (await c.read('township-100', '{ interferenceRecords { nodes { noticeNumber means } } }')).interferenceRecords
      .nodes,
  ).toEqual([{ noticeNumber: '溪纪通〔2026〕3号', means: null }]);
});

const ticks = async () => ({
  causeTick: '查清',
  personsTick: '已处理',
  measuresTick: '已落实',
  educationTick: '已开展',
  tickFileIds: await Promise.all([1, 2, 3, 4].map(() => c.file('head'))),
});
const closing = async (at: string) =>
  codes(
    await c.act('head', 'closeInvestigation', at, {
      id: investigation.id,
      expectedVersion: investigation.version,
      ...(await ticks()),
    }),
  );

test('both strands are concluded before the report goes up; closing early is refused with all that is lacking', async () => {
  expect(await closing('2026-09-20T02:00:00Z')).toEqual([
    'CLOSING_FOLLOWS_BOTH_STRANDS',
    'CLOSING_FOLLOWS_THE_EVALUATION',
    'CLOSING_FOLLOWS_THE_PUBLICATION',
    'CLOSING_FOLLOWS_THE_REPLY',
  ]);
  const item = (head: string, subjectKind: string, proposal: string, over: object = {}) => ({
    head,
    subjectKind,
    unitName: firm.name,
    basis: '安全生产法第二十一条',
    conduct: '未设置防护',
    proposal,
    ...(subjectKind === 'PERSON' && { personName: '赵六', position: '总经理' }),
    ...over,
  });
  const strand = {
    id: investigation.id,
    expectedVersion: 1,
    strand: 'ENTERPRISE',
    conclusion: '企业主体责任不落实',
    enterpriseFinding: '未设置防护、未培训',
    items: [
      item('ENTERPRISE', 'UNIT', 'PENALTY'),
      item('ENTERPRISE', 'PERSON', 'PENALTY'),
      item('ENTERPRISE', 'PERSON', 'CRIMINAL', { personName: '孙七', position: '现场负责人' }),
    ],
  };
  expect(
    codes(
      await c.act('head', 'concludeStrand', '2026-09-24T02:00:00Z', {
        ...strand,
        departmentFinding: '无',
        items: [item('DEPARTMENT', 'UNIT', 'EDUCATION')],
      }),
    ),
  ).toEqual([
    'STRAND_FINDS_ITS_RESPONSIBILITIES',
    'STRAND_NAMES_OFFICES_OF_THE_REGISTER',
    'STRAND_NAMES_WHO_IS_ITS_OWN',
  ]);
  investigation = await c.done('head', 'concludeStrand', '2026-09-24T02:00:00Z', strand);
  const submit = async () => ({
    id: investigation.id,
    expectedVersion: investigation.version,
    causes: '直接原因、间接原因',
    liability: true,
    signedByAll: true,
    reportFileId: await c.file('head'),
  });
  // One strand alone is not a double investigation.
  const early = await c.act('head', 'submitInvestigation', '2026-09-25T02:00:00Z', {
    ...(await submit()),
    signedByAll: false,
  });
  expect(codes(early)).toEqual([
    'INVESTIGATION_FINDS_ALL_THREE_RESPONSIBILITIES',
    'INVESTIGATION_HAS_CONCLUDED_BOTH_STRANDS',
    'INVESTIGATION_REPORT_IS_SIGNED_BY_ALL',
  ]);
  expect(early.refusals.find(({ code }) => code === 'INVESTIGATION_HAS_CONCLUDED_BOTH_STRANDS')!.basis).toEqual([
    { title: '安全生产法', article: '第八十七条' },
  ]);
  investigation = await c.done('discipline', 'concludeStrand', '2026-09-26T02:00:00Z', {
    id: investigation.id,
    expectedVersion: investigation.version,
    strand: 'REGULATOR',
    conclusion: '监管检查不到位',
    departmentFinding: '未按计划检查',
    leadershipFinding: '未发现，已按要求部署',
    items: [
      item('DEPARTMENT', 'PERSON', 'GOVERNMENT_SANCTION', {
        unitName: '巫溪县经济和信息化委员会',
        personName: '周八',
        position: '科长',
      }),
    ],
  });
  await c.done('leader', 'extendInvestigation', '2026-09-27T02:00:00Z', {
    id: investigation.id,
    expectedVersion: investigation.version,
    ground: 'APPRAISAL',
    days: 10,
    document: '鉴定委托书',
  });
  investigation = await c.done(
    'head',
    'submitInvestigation',
    '2026-09-28T02:00:00Z',
    { ...(await submit()), expectedVersion: investigation.version + 1 },
    'investigation { id version status reportDue replyDue accountability { id version head status } }',
  );
  // Sixty days from the accident end on 13 November, ten days of appraisal later on the 23rd; the reply is due in
  // fifteen days.
  expect(investigation).toMatchObject({
    status: 'SUBMITTED',
    reportDue: '2026-11-23T15:59:59.999Z',
    replyDue: '2026-10-13T15:59:59.999Z',
  });
  investigation = await c.done('leader', 'replyInvestigation', '2026-10-09T02:00:00Z', {
    id: investigation.id,
    expectedVersion: investigation.version,
    number: '巫溪府函〔2026〕40号',
  });
  investigation = await c.done('head', 'publishInvestigation', '2026-10-10T02:00:00Z', {
    id: investigation.id,
    expectedVersion: investigation.version,
    publishedPlace: '县政府网站',
  });
});

let kase: { id: string; version: number; parties: { id: string; kind: string; status: string; owed: any }[] };
const on = async (who: string, name: string, at: string, input: object, selection?: string) => {
  const told = await c.done(who, name, at, { id: kase.id, expectedVersion: kase.version, ...input }, selection);
  kase = { ...kase, ...told };
  return told;
};
const refused = async (who: string, name: string, at: string, input: object) =>
  codes(await c.act(who, name, at, { id: kase.id, expectedVersion: kase.version, ...input }));
const party = (kind: string) => kase.parties.find((each) => each.kind === kind)!;
const closeCase = (at: string) => refused('head', 'closeCase', at, { note: '执行完毕' });

test('the case names the unit and the person; each is told and heard on its own', async () => {
  const [one, two, five] = [
    await c.operator('officer-1'),
    await c.operator('officer-2'),
    await c.operator('officer-5'),
  ];
  const file = {
    enterpriseId: firm.id,
    procedure: 'ORDINARY',
    source: 'ACCIDENT',
    accidentId: accident,
    hazardIds: [],
    findingIds: [],
    cause: '高处坠落事故',
    itemCodes: ['CF-114-1', 'CF-95-1'],
    violatedOn: '2026-09-14',
    discoveredOn: '2026-09-14',
    grave: true,
    handlerIds: [one, two],
    parties: [
      { kind: 'UNIT', unitName: firm.name },
      { kind: 'PERSON', personName: '赵六', position: '总经理' },
    ],
  };
  // A unit is called as it is registered, for that is what its decision is published under.
  expect(
    codes(
      await c.act('head', 'fileCase', '2026-09-22T02:00:00Z', {
        ...file,
        parties: [{ kind: 'UNIT', unitName: '别家公司（误写）' }],
      }),
    ),
  ).toEqual(['CASE_UNIT_IS_CALLED_AS_REGISTERED']);
  expect(codes(await c.act('officer-1', 'fileCase', '2026-09-22T02:00:00Z', file))).toEqual([
    'CASE_IS_FILED_BY_THE_HEAD',
    'CASE_IS_NOT_HANDLED_BY_ITS_DECIDER',
  ]);
  expect(
    codes(
      await c.act('head', 'fileCase', '2026-09-22T02:00:00Z', {
        ...file,
        handlerIds: [one, one],
        violatedOn: '2020-01-01',
        discoveredOn: '2026-09-14',
        parties: [],
      }),
    ),
  ).toEqual([
    'CASE_ARTICLES_ARE_PUBLISHED',
    'CASE_GRAVE_RESTS_ON_ITS_ARTICLE',
    'CASE_HANDLERS_ARE_CERTIFIED',
    'CASE_IS_WITHIN_LIMITATION',
    'CASE_NAMES_ITS_PARTIES',
  ]);
  kase = await c.done('head', 'fileCase', '2026-09-22T02:00:00Z', file);
  expect(await closeCase('2026-09-22T03:00:00Z')).toEqual([
    'CASE_IS_INVESTIGATED',
    'CASE_IS_RECHECKED',
    'CASE_PARTIES_ARE_DECIDED',
    'CASE_PARTIES_HAVE_PERFORMED',
  ]);
  expect(
    await refused('officer-1', 'concludeCaseInvestigation', '2026-09-23T02:00:00Z', { report: '查明', fourAlways: [] }),
  ).toEqual(['CASE_HAS_EVIDENCE']);
  await on('officer-1', 'addEvidence', '2026-09-23T02:00:00Z', {
    kind: 'RECORD',
    title: '现场勘验笔录',
    proves: '未设防护',
    collectedOn: '2026-09-15',
    source: '现场',
    collectorIds: [one, two],
  });
  // Who does not handle it does not conclude it.
  expect(
    await refused('officer-3', 'concludeCaseInvestigation', '2026-09-24T02:00:00Z', { report: '查明', fourAlways: [] }),
  ).toEqual(['CASE_IS_CONCLUDED_BY_ITS_HANDLER']);
  await on('officer-1', 'concludeCaseInvestigation', '2026-09-24T02:00:00Z', {
    report: '查明未设防护',
    fourAlways: [],
  });
  const decide = (kind: string, over: object = {}) => ({
    partyId: party(kind).id,
    outcome: 'PENALTY',
    kinds: ['FINE'],
    fine: kind === 'UNIT' ? '600000.00' : '40000.00',
    reasons: '事实清楚',
    ...over,
  });
  // Nothing is decided without a notice, whoever asks.
  expect(await refused('head', 'decideCase', '2026-09-25T02:00:00Z', decide('UNIT'))).toEqual([
    'DECISION_FOLLOWS_THE_LEGAL_REVIEW',
    'DECISION_FOLLOWS_THE_NOTICE',
    'DECISION_HEARS_THE_PARTY',
    'DECISION_IS_NOT_HEAVIER_THAN_THE_NOTICE',
  ]);
  const notice = {
    kinds: ['FINE'],
    circumstance: 'ORDINARY',
    facts: '未设防护',
    reasons: '安全生产法',
    hearingOffered: true,
    method: 'DIRECT',
  };
  expect(
    await refused('officer-1', 'serveNotice', '2026-09-28T02:00:00Z', {
      partyId: party('UNIT').id,
      itemCode: 'CF-114-1',
      ...notice,
      fine: '900000.00',
      hearingOffered: false,
      method: 'ELECTRONIC',
    }),
  ).toEqual(['NOTICE_FINE_FITS_THE_ARTICLE', 'NOTICE_OFFERS_THE_HEARING_THAT_IS_DUE', 'SERVICE_BY_WIRE_HAS_CONSENT']);
  await on('officer-1', 'serveNotice', '2026-09-28T02:00:00Z', {
    partyId: party('UNIT').id,
    itemCode: 'CF-114-1',
    ...notice,
    fine: '600000.00',
  });
  const told = await on(
    'officer-1',
    'serveNotice',
    '2026-09-28T03:00:00Z',
    { partyId: party('PERSON').id, itemCode: 'CF-95-1', ...notice, fine: '40000.00', income: '100000.00' },
    'enforcementCase { id version status parties { id kind status noticeNumber deadlines { kind due dayType state } } }',
  );
  // Five working days after 28 September: 29, 30, 8, 9 and the make-up Saturday, 10 October.
  expect(told.parties[1]).toMatchObject({
    kind: 'PERSON',
    status: 'NOTICED',
    deadlines: [
      { kind: 'DEFENCE', due: '2026-10-08T15:59:59.999Z', dayType: 'WORKING', state: 'RUNNING' },
      { kind: 'HEARING_REQUEST', due: '2026-10-10T15:59:59.999Z', dayType: 'WORKING', state: 'RUNNING' },
    ],
  });
  expect(told.parties.map((each: any) => /罚告〔2026〕\d+号$/.test(each.noticeNumber))).toEqual([true, true]);
  await on('officer-1', 'recordDefence', '2026-09-30T02:00:00Z', {
    partyId: party('UNIT').id,
    statement: '已整改，请求从轻',
    waived: false,
    hearingWaived: true,
    opinion: '不予采纳',
  });
  await on('officer-1', 'requestHearing', '2026-10-10T15:59:59.999Z', {
    partyId: party('PERSON').id,
    reasons: '要求听证',
  });
  expect(
    await refused('officer-1', 'requestHearing', '2026-10-11T00:00:00Z', {
      partyId: party('UNIT').id,
      reasons: '要求听证',
    }),
  ).toEqual(['HEARING_IS_ASKED_FOR_IN_TIME', 'HEARING_WAS_OFFERED']);
  // The unit goes on while the person is still to be heard.
  await on('legal', 'reviewCase', '2026-10-11T02:00:00Z', {
    partyId: party('UNIT').id,
    result: 'AGREED',
    opinion: '同意',
  });
  expect(await refused('head', 'decideCase', '2026-10-12T02:00:00Z', decide('PERSON'))).toEqual([
    'DECISION_FOLLOWS_THE_HEARING',
    'DECISION_FOLLOWS_THE_LEGAL_REVIEW',
  ]);
  await on('head', 'decideCase', '2026-10-12T02:00:00Z', decide('UNIT'));
  await on('officer-1', 'serveDecision', '2026-10-13T02:00:00Z', { partyId: party('UNIT').id, method: 'DIRECT' });
  expect(
    await refused('officer-1', 'recordPayment', '2026-10-20T02:00:00Z', {
      partyId: party('UNIT').id,
      amount: '600000.00',
      paidOn: '2026-10-20',
      channel: 'ON_SPOT',
      receipt: '1',
    }),
  ).toEqual(['PAYMENT_IS_COLLECTED_BY_A_BANK']);
  await on('finance', 'recordPayment', '2026-10-20T02:00:00Z', {
    partyId: party('UNIT').id,
    amount: '600000.00',
    paidOn: '2026-10-20',
    channel: 'BANK',
    receipt: '非税1',
  });
  expect(party('UNIT')).toMatchObject({
    status: 'PERFORMED',
    owed: { imposed: '600000.00', surcharge: '0.00', left: '0.00' },
  });
  const hearing = { partyId: party('PERSON').id, place: '县应急局', hostId: five, opinion: '事实清楚' };
  expect(
    await refused('head', 'holdHearing', '2026-10-20T02:00:00Z', {
      ...hearing,
      notifiedOn: '2026-10-12',
      hostId: one,
      minutesFileId: await c.file('head'),
    }),
  ).toEqual(['HEARING_HOST_DID_NOT_INVESTIGATE', 'HEARING_IS_TOLD_IN_TIME']);
  await on('head', 'holdHearing', '2026-10-21T02:00:00Z', {
    ...hearing,
    notifiedOn: '2026-10-12',
    minutesFileId: await c.file('head'),
  });
  await on('legal', 'reviewCase', '2026-10-22T02:00:00Z', {
    partyId: party('PERSON').id,
    result: 'SUPPLEMENT',
    opinion: '补充收入证明',
  });
  expect(await refused('head', 'decideCase', '2026-10-22T03:00:00Z', decide('PERSON'))).toEqual([
    'DECISION_FOLLOWS_THE_LEGAL_REVIEW',
  ]);
  await on('legal', 'reviewCase', '2026-10-23T02:00:00Z', {
    partyId: party('PERSON').id,
    result: 'AGREED',
    opinion: '同意',
  });
  // Not heavier because it defended itself.
  expect(await refused('head', 'decideCase', '2026-10-26T02:00:00Z', decide('PERSON', { fine: '40000.01' }))).toEqual([
    'DECISION_IS_NOT_HEAVIER_THAN_THE_NOTICE',
  ]);
  expect(
    await refused('head', 'decideCase', '2026-10-26T02:00:00Z', decide('PERSON', { partyId: party('UNIT').id })),
  ).toEqual(['ILLEGAL_MOVE']);
  await on('head', 'decideCase', '2026-10-26T02:00:00Z', decide('PERSON'));
  await on('officer-1', 'serveDecision', '2026-10-26T03:00:00Z', { partyId: party('PERSON').id, method: 'DIRECT' });
});

test('the person pays late, with the surcharge; the case is closed when nothing is lacking', async () => {
  expect(await closeCase('2026-10-27T02:00:00Z')).toEqual([
    'CASE_IS_MADE_PUBLIC',
    'CASE_IS_RECHECKED',
    'CASE_PARTIES_HAVE_PERFORMED',
    'CASE_STEPS_ARE_RECORDED',
  ]);
  // The hearing wants its recording.
  const recording = {
    caseId: kase.id,
    step: 'HEARING',
    medium: 'VIDEO',
    begunAt: '2026-10-21T02:00:00Z',
    endedAt: '2026-10-21T03:00:00Z',
    device: '执法记录仪01',
    fileId: await c.file('officer-1'),
  };
  await c.done('officer-1', 'recordProcess', '2026-10-27T03:00:00Z', recording, 'processRecording { id version }');
  // Fifteen days after 26 October; ten days late is thirty per cent.
  const owed = await c.read(
    'head',
    'query($id: ID!) { enforcementCase(id: $id) { status parties { kind owed { imposed surcharge left } } } }',
    { id: kase.id },
    '2026-11-20T02:00:00Z',
  );
  expect(owed.enforcementCase).toMatchObject({
    status: 'DECIDED',
    parties: [
      { kind: 'UNIT', owed: { left: '0.00' } },
      { kind: 'PERSON', owed: { imposed: '40000.00', surcharge: '12000.00', left: '52000.00' } },
    ],
  });
  expect(
    await refused('finance', 'recordPayment', '2026-11-20T02:00:00Z', {
      partyId: party('PERSON').id,
      amount: '52000.01',
      paidOn: '2026-11-20',
      channel: 'BANK',
      receipt: '2',
    }),
  ).toEqual(['PAYMENT_IS_NOT_MORE_THAN_IS_OWED']);
  await on('finance', 'recordPayment', '2026-11-20T02:00:00Z', {
    partyId: party('PERSON').id,
    amount: '40000.00',
    paidOn: '2026-11-20',
    channel: 'BANK',
    receipt: '2',
  });
  // Once the fine is paid, the surcharge stands still.
  await on('finance', 'recordPayment', '2026-11-24T02:00:00Z', {
    partyId: party('PERSON').id,
    amount: '12000.00',
    paidOn: '2026-11-24',
    channel: 'ELECTRONIC',
    receipt: '3',
  });
  expect(party('PERSON').status).toBe('PERFORMED');
  const publish = (kind: string) => ({
    partyId: party(kind).id,
    platform: '国家企业信用信息公示系统',
    level: 'GENERAL',
    months: 12,
  });
  expect(
    await refused('officer-1', 'publishDecision', '2026-11-24T02:00:00Z', { ...publish('UNIT'), months: 13 }),
  ).toEqual(['PUBLICATION_LASTS_AS_ITS_LEVEL_ALLOWS']);
  await on('officer-1', 'publishDecision', '2026-11-24T02:00:00Z', publish('UNIT'));
  await on('officer-1', 'publishDecision', '2026-11-24T02:00:00Z', publish('PERSON'));
  await on('officer-1', 'recheckCase', '2026-11-24T03:00:00Z', {
    passed: true,
    opinion: '已整改',
    officerIds: [await c.operator('officer-1'), await c.operator('officer-2')],
  });
  await on('head', 'closeCase', '2026-11-24T04:00:00Z', { note: '执行完毕，整改到位' });
  await on('officer-1', 'archiveCase', '2026-11-24T05:00:00Z', {
    archiveNumber: '2026-罚-1',
    catalogueFileId: await c.file('officer-1'),
  });
  expect(kase).toMatchObject({ status: 'ARCHIVED' });
  const { publications } = await c.read(
    'head',
    '{ publications { nodes { number status shownUntil repairableFrom } } }',
  );
  expect(publications.nodes.map(({ shownUntil, repairableFrom }: any) => [repairableFrom, shownUntil]).sort()).toEqual([
    ['2027-01-12', '2027-10-12'],
    ['2027-01-26', '2027-10-26'],
  ]);
  // Everyone, and every system, reads what was decided on the unit; of the person nothing. Its time over, nobody does.
  const published = '{ publications { nodes { unitName unitCode decisionNumber cause fine enforcementCase { id } } } }';
  for (const [who, client] of [
    ['public', undefined],
    [null, 'partner'],
  ] as const) {
    const shown = async (at: string) =>
      (await w.ask(who, published, {}, { at, client })).data.publications.nodes as Record<string, unknown>[];
    expect(await shown('2026-11-24T06:00:00Z')).toEqual([
      {
        unitName: firm.name,
        unitCode: expect.stringMatching(/^91/),
        decisionNumber: expect.stringMatching(/〔2026〕\d+号$/),
        cause: expect.any(String),
        fine: expect.stringMatching(/\.00$/),
        enforcementCase: null,
      },
    ]);
    expect(await shown('2027-10-12T06:00:00Z')).toHaveLength(1);
    expect(await shown('2027-10-27T06:00:00Z')).toEqual([]);
  }
});

test('the crime goes to the police within its hours, accountability is entered, and the investigation is closed with nothing let go', async () => {
  expect(await closing('2026-11-24T06:00:00Z')).toEqual([
    'CLOSING_FOLLOWS_THE_ACCOUNTABILITY',
    'CLOSING_FOLLOWS_THE_EVALUATION',
    'CLOSING_FOLLOWS_THE_REFERRAL',
  ]);
  const refer = {
    investigationId: investigation.id,
    crime: '重大责任事故罪',
    article: '刑法第一百三十四条',
    facts: '强令冒险作业',
    officerIds: [await c.operator('officer-3'), await c.operator('officer-4')],
  };
  let referral = await c.done('officer-3', 'referCriminal', '2026-11-24T06:00:00Z', refer);
  expect(codes(await c.act('officer-3', 'referCriminal', '2026-11-24T06:00:00Z', refer))).toEqual([
    'REFERRAL_OF_A_CRIME_IS_ONE',
  ]);
  const step = async (who: string, name: string, at: string, input: object, selection?: string) => {
    referral = await c.done(who, name, at, { id: referral.id, expectedVersion: referral.version, ...input }, selection);
  };
  await step(
    'head',
    'decideReferral',
    '2026-11-25T06:00:00Z',
    { approved: true },
    'criminalReferral { id version deadlines { kind due state } }',
  );
  expect(referral.deadlines).toEqual([
    { kind: 'HEAD_DECISION', due: '2026-11-27T15:59:59.999Z', state: 'MET' },
    { kind: 'TRANSFER', due: '2026-11-26T06:00:00.000Z', state: 'RUNNING' },
  ]);
  await step('officer-3', 'transferReferral', '2026-11-26T05:00:00Z', {
    police: '巫溪县公安局',
    procuratorateCopied: true,
  });
  await step('officer-3', 'recordPoliceDecision', '2026-11-28T05:00:00Z', {
    filed: false,
    decidedOn: '2026-11-28',
    number: '溪公不立〔2026〕1号',
  });
  await step('head', 'reconsiderReferral', '2026-12-01T05:00:00Z', { reasons: '证据充分' });
  await step('officer-3', 'recordPoliceDecision', '2026-12-03T05:00:00Z', {
    filed: true,
    decidedOn: '2026-12-03',
    number: '溪公立〔2026〕9号',
  });
  await step('officer-3', 'handOverReferral', '2026-12-04T05:00:00Z', { things: '材料二卷' });
  for (const { id, version } of investigation.accountability)
    await c.done('discipline', 'recordAccountability', '2026-12-05T05:00:00Z', {
      id,
      expectedVersion: version,
      decidedBy: '县纪委监委',
      decidedOn: '2026-12-04',
      decision: '已处理',
      document: '溪纪〔2026〕8号',
      executedOn: '2026-12-05',
    });
  let measure = await c.done('head', 'setRectificationMeasure', '2026-12-05T06:00:00Z', {
    investigationId: investigation.id,
    organisationId: bureau,
    content: '高处作业专项检查',
    dueOn: '2027-02-01',
  });
  measure = await c.done('head', 'reportRectificationDone', '2027-01-20T05:00:00Z', {
    id: measure.id,
    expectedVersion: measure.version,
    note: '已检查',
    proofFileIds: [await c.file('head')],
  });
  // The bureau is asked for it itself, and so another evaluates it.
  await c.done('leader', 'evaluateRectificationMeasure', '2027-02-02T05:00:00Z', {
    id: measure.id,
    expectedVersion: measure.version,
    righted: true,
    finding: '现场查看，已落实',
  });
  investigation = await c.done('head', 'reviewAfterAction', '2026-12-06T05:00:00Z', {
    id: investigation.id,
    expectedVersion: investigation.version,
    lessons: '高处作业须审批',
    offices: '应急、经信、公安',
  });
  investigation = await c.done('head', 'evaluateRectification', '2027-03-01T05:00:00Z', {
    id: investigation.id,
    expectedVersion: investigation.version,
    evaluation: '整改到位',
    publishedPlace: '县政府网站',
  });
  expect(
    codes(
      await c.act('head', 'closeInvestigation', '2027-03-02T05:00:00Z', {
        id: investigation.id,
        expectedVersion: investigation.version,
        ...(await ticks()),
        educationTick: ' ',
        tickFileIds: [],
      }),
    ),
  ).toEqual(['CLOSING_LETS_NOTHING_GO', 'CLOSING_SHOWS_ALL_FOUR', 'NOT_SAID']);
  investigation = await c.done('head', 'closeInvestigation', '2027-03-02T05:00:00Z', {
    id: investigation.id,
    expectedVersion: investigation.version,
    ...(await ticks()),
  });
  expect(investigation).toMatchObject({ status: 'CLOSED' });
  const { listings, targetProgress } = await c.read(
    'head',
    '{ listings(where: { subject: [ACCIDENT] }) { nodes { id version status } } targetProgress(region: "500238000000", year: 2026) { actual } }',
    {},
    '2027-03-02T06:00:00Z',
  );
  expect(targetProgress).toBeInstanceOf(Array);
  expect(
    await c.done('leader', 'delist', '2027-03-03T05:00:00Z', {
      id: listings.nodes[0].id,
      expectedVersion: listings.nodes[0].version,
      acceptance: '验收合格',
      acceptanceFileId: await c.file('leader'),
    }),
  ).toMatchObject({ status: 'DELISTED' });
}, 30_000);
