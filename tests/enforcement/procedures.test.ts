import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// Enforcement and accidents, each procedure told to its end by those who own its steps: what is refused on the way,
// and what is told of it when time passes and nobody acts.
let w: World;
const { read, refused, done } = telling(() => w);
let one: string;
let two: string;
let three: string;
let four: string;
let bureau: string;
beforeAll(async () => {
  w = await world();
  [one, two, three, four] = (await Promise.all([1, 2, 3, 4].map((n) => operator(`officer-${n}`)))) as [
    string,
    string,
    string,
    string,
  ];
  bureau = (await read('head', '{ viewer { organisation { id } } }')).viewer.organisation.id;
});
afterAll(() => w.close());

interface Entry {
  readonly id: string;
  readonly version: number;
}
const operator = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;
const of = ({ id, version }: Entry) => ({ id, expectedVersion: version });
const firmOf = async (sector: string): Promise<{ id: string; name: string }> =>
  (
    await read(
      'head',
      'query($s: [SupervisionSector!]) { enterprises(where: { sector: $s }, first: 1) { nodes { id name } } }',
      {
        s: [sector],
      },
    )
  ).enterprises.nodes[0];
/** Signed by the second of two officers. */
async function signed(who: string, change: any, when: When): Promise<void> {
  await done(who, 'countersign', { id: change.entry.id, expectedVersion: change.entry.version }, when);
}
const proposal = 'change { entry { id ... on Proposal { version } } }';
const waiting =
  'query($k: [ActName!]) { worklist(kinds: $k, first: 100) { nodes { action due overdue entry { id } } } }';
const waitsFor = async (who: string, kind: string, id: string, when: When): Promise<any[]> =>
  (await read(who, waiting, { k: [kind] }, when)).worklist.nodes
    .filter((each: any) => each.entry.id === id)
    .map(({ due, overdue }: any) => ({ due, overdue }));
const gapsOf =
  'query($m: Month!) { enforcementGaps(region: "500238000000", month: $m) { kind office subject since entry { id } } }';
const visit = (enterpriseId: string, itemCodes: string[], over: object = {}) => ({
  enterpriseId,
  method: 'ORDINARY',
  itemCodes,
  purposes: ['ENFORCEMENT'],
  officerIds: [one, two],
  assistantIds: [],
  credentialsShown: true,
  recorderUsed: true,
  adHocReason: 'UPPER_ORDER',
  ...over,
});
/** A case on a tip-off, handled by the first two officers. */
const filed = async (firm: { id: string; name: string }, item: string, when: When, over: object = {}): Promise<any> =>
  (
    await done(
      'head',
      'fileCase',
      {
        enterpriseId: firm.id,
        procedure: 'ORDINARY',
        source: 'TIP_OFF',
        sourceRef: '12350-1',
        hazardIds: [],
        findingIds: [],
        cause: '举报查实',
        itemCodes: [item],
        violatedOn: when.at.slice(0, 10),
        discoveredOn: when.at.slice(0, 10),
        grave: false,
        handlerIds: [one, two],
        parties: [{ kind: 'UNIT', unitName: firm.name }],
        ...over,
      },
      when,
      'enforcementCase { id version parties { id } }',
    )
  ).enforcementCase;

test('F-04 inspection, penalty, recheck: what was found becomes a hazard and a case; till both are done the recheck is refused, is overdue with nobody acting, and only then the loop counts as closed', async () => {
  const firm = await firmOf('INDUSTRY_TRADE');
  const start = visit(firm.id, ['JC-03']);
  expect(
    await refused(
      'officer-1',
      'startInspection',
      { ...start, officerIds: [one], credentialsShown: false },
      { at: '2026-03-02T01:00:00Z' },
    ),
  ).toEqual(['INSPECTION_OFFICERS_ARE_CERTIFIED', 'INSPECTION_SHOWS_ITS_CREDENTIALS']);
  let inspection: any = (
    await done('officer-1', 'startInspection', start, { at: '2026-03-02T01:00:00Z' }, 'inspection { id version }')
  ).inspection;
  for (const [who, finding] of [
    [
      'officer-1',
      { content: '设备无防护罩', location: '冲压车间', itemCode: 'CF-99', disposition: 'HAZARD', category: 'OBJECT' },
    ],
    ['officer-2', { content: '未悬挂警示标志', location: '配电房', itemCode: 'CF-99', disposition: 'CASE' }],
  ] as const)
    inspection = (
      await done(
        who,
        'recordFinding',
        { ...of(inspection), ...finding },
        { at: '2026-03-02T01:30:00Z' },
        'inspection { id version }',
      )
    ).inspection;
  const conclusion = { ...of(inspection), note: '责令整改，拟立案', signedByEnterprise: true };
  expect(
    await refused(
      'officer-1',
      'concludeInspection',
      { ...conclusion, result: 'NO_PROBLEM' },
      { at: '2026-03-02T03:00:00Z' },
    ),
  ).toEqual(['INSPECTION_RESULT_FITS_WHAT_WAS_FOUND']);
  const concluding = await done(
    'officer-1',
    'concludeInspection',
    { ...conclusion, result: 'CASE_PROPOSED' },
    { at: '2026-03-02T03:00:00Z' },
    proposal,
  );
  await signed('officer-2', concluding.change, { at: '2026-03-02T03:10:00Z' });
  const look =
    'query($id: ID!) { inspection(id: $id) { id version status recheckDue findings { id disposition hazard { id version status } } } }';
  inspection = (await read('officer-1', look, { id: inspection.id }, { at: '2026-03-02T04:00:00Z' })).inspection;
  expect(inspection).toMatchObject({ status: 'CASE_PROPOSED', recheckDue: '2026-03-12T15:59:59.999Z' });
  const found = inspection.findings.find(({ disposition }: any) => disposition === 'CASE').id;
  const { hazard } = inspection.findings.find((each: any) => each.hazard);

  // Ten days with nobody acting: the recheck is overdue to its officers, and leaders are told of both ends left open.
  expect(await waitsFor('officer-1', 'recheckInspection', inspection.id, { at: '2026-03-13T01:00:00Z' })).toEqual([
    { due: '2026-03-12T15:59:59.999Z', overdue: true },
  ]);
  const kinds = async (when: When) =>
    (await read('leader', gapsOf, { m: '2026-03' }, when)).enforcementGaps
      .filter(({ entry }: any) => entry.id === inspection.id)
      .map(({ kind }: any) => kind)
      .sort();
  expect(await kinds({ at: '2026-03-13T01:00:00Z' })).toEqual(['NOT_FILED', 'NOT_RECHECKED']);
  const recheck = { passed: true, opinion: '合格', officerIds: [one, two] };
  expect(
    await refused('officer-1', 'recheckInspection', { ...of(inspection), ...recheck }, { at: '2026-03-13T02:00:00Z' }),
  ).toEqual(['RECHECK_PASSES_WHEN_ALL_IS_RIGHT']);

  // The penalty, by the simple procedure; the hazard, by its own; then the recheck.
  let kase: any = (
    await done(
      'officer-1',
      'fileCase',
      {
        enterpriseId: firm.id,
        procedure: 'SIMPLE',
        source: 'INSPECTION',
        inspectionId: inspection.id,
        hazardIds: [],
        findingIds: [found],
        cause: '未悬挂警示标志',
        itemCodes: ['CF-99'],
        violatedOn: '2026-03-02',
        discoveredOn: '2026-03-02',
        grave: false,
        handlerIds: [one, two],
        parties: [{ kind: 'UNIT', unitName: firm.name }],
      },
      { at: '2026-03-13T03:00:00Z' },
      'enforcementCase { id version parties { id } }',
    )
  ).enforcementCase;
  const partyId = kase.parties[0].id;
  const on = async (who: string, name: string, input: object, when: When) => {
    kase = (
      await done(
        who,
        name,
        { ...of(kase), partyId, ...input },
        when,
        'enforcementCase { id version parties { status } }',
      )
    ).enforcementCase;
  };
  const notice = {
    itemCode: 'CF-99',
    kinds: ['FINE'],
    circumstance: 'LIGHT',
    facts: '未悬挂',
    reasons: '第九十九条',
    hearingOffered: false,
    method: 'ON_THE_SPOT',
  };
  expect(
    await refused(
      'officer-1',
      'serveNotice',
      { ...of(kase), partyId, ...notice, fine: '3000.01' },
      { at: '2026-03-13T03:05:00Z' },
    ),
  ).toEqual(['NOTICE_FITS_THE_SIMPLE_PROCEDURE']);
  await on('officer-1', 'serveNotice', { ...notice, fine: '2000.00' }, { at: '2026-03-13T03:05:00Z' });
  await on(
    'officer-1',
    'recordDefence',
    { statement: '', waived: true, hearingWaived: false },
    { at: '2026-03-13T03:10:00Z' },
  );
  const decision = { outcome: 'PENALTY', kinds: ['FINE'], fine: '2000.00', reasons: '事实清楚' };
  await on('officer-1', 'decideCase', decision, { at: '2026-03-13T03:15:00Z' });
  await on('officer-1', 'serveDecision', { method: 'ON_THE_SPOT' }, { at: '2026-03-13T03:20:00Z' });
  const paid = { amount: '2000.00', paidOn: '2026-03-16', channel: 'BANK', receipt: '非税1' };
  await on('finance', 'recordPayment', paid, { at: '2026-03-16T02:00:00Z' });
  expect(kase.parties[0].status).toBe('PERFORMED');
  await done('head', 'gradeHazard', { ...of(hazard), grade: 'GENERAL' }, { at: '2026-03-16T03:00:00Z' });
  const photo = (await w.send('officer-1', pdf)).id;
  await done(
    'officer-1',
    'fixHazardOnSpot',
    { id: hazard.id, expectedVersion: hazard.version + 1, fix: '已加装防护罩', fixFileIds: [photo] },
    { at: '2026-03-16T04:00:00Z' },
  );
  const rate = '{ closedLoopRate(region: "500238000000", month: "2026-03") { office withProblem closed rate } }';
  const whole = ({ closedLoopRate }: any) => closedLoopRate.find(({ office }: any) => office === null);
  expect(whole(await read('leader', rate, {}, { at: '2026-03-17T01:00:00Z' }))).toMatchObject({
    closed: 0,
    rate: '0.00',
  });
  await done('officer-1', 'recheckInspection', { ...of(inspection), ...recheck }, { at: '2026-03-17T02:00:00Z' });
  // The month is over: nothing is left open of it, and it counts as a closed loop.
  expect(await kinds({ at: '2026-04-05T01:00:00Z' })).toEqual([]);
  expect(whole(await read('leader', rate, {}, { at: '2026-04-05T01:00:00Z' }))).toMatchObject({
    withProblem: 1,
    closed: 1,
    rate: '100.00',
  });
});

test('F-10 F-11 enforcement watched throughout: visits for form, findings unpunished, cases unfiled and undecided are told with the entry behind them, each from the day it is late', async () => {
  const firm = await firmOf('CONSTRUCTION');
  // Eight minutes, no recorder, nothing found: a visit for form.
  const hasty: Entry = (
    await done(
      'officer-1',
      'startInspection',
      visit(firm.id, ['JC-04'], { recorderUsed: false }),
      { at: '2026-05-06T01:00:00Z' },
      'inspection { id version }',
    )
  ).inspection;
  const ending = { ...of(hasty), result: 'NO_PROBLEM', note: '未发现问题' };
  expect(
    await refused(
      'officer-1',
      'concludeInspection',
      { ...ending, signedByEnterprise: false },
      { at: '2026-05-06T01:08:00Z' },
    ),
  ).toEqual(['INSPECTION_RECORD_IS_SIGNED_OR_SAYS_WHY']);
  const ended = await done(
    'officer-1',
    'concludeInspection',
    { ...ending, signedByEnterprise: true },
    { at: '2026-05-06T01:08:00Z' },
    proposal,
  );
  await signed('officer-2', ended.change, { at: '2026-05-06T01:08:30Z' });
  // Another finds what the law says must be fined, and lets it pass as a hazard; who would write it off says why.
  let lenient: Entry = (
    await done(
      'officer-3',
      'startInspection',
      visit(firm.id, ['JC-04'], { officerIds: [three, four] }),
      { at: '2026-05-07T01:00:00Z' },
      'inspection { id version }',
    )
  ).inspection;
  const grave = { content: '拒不执行整改指令', location: '二号楼', itemCode: 'CF-102-2' };
  expect(
    await refused(
      'officer-3',
      'recordFinding',
      { ...of(lenient), ...grave, disposition: 'REASONED' },
      { at: '2026-05-07T01:30:00Z' },
    ),
  ).toEqual(['FINDING_NOT_PUNISHED_SAYS_WHY']);
  lenient = (
    await done(
      'officer-3',
      'recordFinding',
      { ...of(lenient), ...grave, disposition: 'HAZARD', category: 'MANAGEMENT' },
      { at: '2026-05-07T01:30:00Z' },
      'inspection { id version }',
    )
  ).inspection;
  const ordered = await done(
    'officer-3',
    'concludeInspection',
    { ...of(lenient), result: 'ORDERED', note: '责令改正', signedByEnterprise: true },
    { at: '2026-05-07T03:00:00Z' },
    proposal,
  );
  await signed('officer-4', ordered.change, { at: '2026-05-07T03:10:00Z' });
  const lacking = async (who: string, month: string, when: When) =>
    (await read(who, gapsOf, { m: month }, when)).enforcementGaps.map(({ kind, entry, since }: any) => [
      kind,
      entry?.id,
      since,
    ]);
  const early = await lacking('leader', '2026-05', { at: '2026-05-08T01:00:00Z' });
  expect(early.filter(([, id]: string[]) => id === hasty.id)).toEqual([
    ['FORMALITY', hasty.id, '2026-05-06T01:00:00.000Z'],
  ]);
  expect(early.filter(([, id]: string[]) => id === lenient.id).map(([kind]: string[]) => kind)).toEqual([
    'NOT_PENALISED',
  ]);
  expect(early.map(([kind]: string[]) => kind)).toContain('ZERO_PENALTY');
  // It is the offices' to know: neither the public nor the firm is told whom an unfiled case is about.
  expect([
    await lacking('public', '2026-05', { at: '2026-05-08T01:00:00Z' }),
    await lacking('enterprise', '2026-05', { at: '2026-05-08T01:00:00Z' }),
  ]).toEqual([[], []]);
  // A case is filed and left lying.
  const kase = await filed(firm, 'CF-108', { at: '2026-05-09T01:00:00Z' });
  expect(
    await refused(
      'officer-1',
      'concludeCaseInvestigation',
      { ...of(kase), report: '查明', fourAlways: [] },
      { at: '2026-05-10T01:00:00Z' },
    ),
  ).toEqual(['CASE_HAS_EVIDENCE', 'CASE_NAMES_A_PERSON_OR_SAYS_WHY']);
  expect(await lacking('leader', '2026-08', { at: '2026-08-07T01:00:00Z' })).not.toContainEqual(
    expect.arrayContaining(['NOT_DECIDED']),
  );
  // Ninety days later, with nobody acting, it is undecided; and the recheck of May is still owed.
  expect(await lacking('leader', '2026-08', { at: '2026-08-08T01:00:00Z' })).toContainEqual([
    'NOT_DECIDED',
    kase.id,
    '2026-08-07T15:59:59.999Z',
  ]);
  expect(
    await waitsFor('officer-1', 'concludeCaseInvestigation', kase.id, { at: '2026-08-08T01:00:00Z' }),
  ).toMatchObject([{ overdue: true }]);
  expect(await lacking('leader', '2026-05', { at: '2026-08-08T01:00:00Z' })).toContainEqual([
    'NOT_RECHECKED',
    lenient.id,
    expect.any(String),
  ]);
});

test('F-18 from enforcement to criminal justice: looked into by two, decided by the head in three days, transferred in a day with a copy to the procuratorate, answered, contested and handed over; each term is missed by itself', async () => {
  const firm = await firmOf('GAS');
  const kase = await filed(firm, 'CF-108', { at: '2026-06-01T01:00:00Z' });
  const referring = {
    caseId: kase.id,
    crime: '危险作业罪',
    article: '刑法第一百三十四条之一',
    facts: '关闭报警设施继续作业',
    officerIds: [three, four],
  };
  expect(
    await refused('officer-3', 'referCriminal', { ...referring, officerIds: [three] }, { at: '2026-06-08T01:00:00Z' }),
  ).toEqual(['REFERRAL_IS_LOOKED_INTO_BY_TWO']);
  let referral: any = (
    await done(
      'officer-3',
      'referCriminal',
      referring,
      { at: '2026-06-08T01:00:00Z' },
      'criminalReferral { id version }',
    )
  ).criminalReferral;
  expect(await refused('officer-3', 'referCriminal', referring, { at: '2026-06-08T02:00:00Z' })).toEqual([
    'REFERRAL_OF_A_CRIME_IS_ONE',
  ]);
  const terms = async (when: When) =>
    (
      await read(
        'head',
        'query($id: ID!) { node(id: $id) { ... on CriminalReferral { deadlines { kind state } } } }',
        { id: referral.id },
        when,
      )
    ).node.deadlines.map(({ kind, state }: any) => [kind, state]);
  // Three days for the head: they end whether he looks or not.
  expect(await terms({ at: '2026-06-11T01:00:00Z' })).toEqual([['HEAD_DECISION', 'RUNNING']]);
  expect(await terms({ at: '2026-06-12T01:00:00Z' })).toEqual([['HEAD_DECISION', 'MISSED']]);
  expect(await waitsFor('head', 'decideReferral', referral.id, { at: '2026-06-12T01:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  const step = async (who: string, name: string, input: object, when: When) => {
    referral = (await done(who, name, { ...of(referral), ...input }, when, 'criminalReferral { id version status }'))
      .criminalReferral;
  };
  expect(
    await refused('head', 'decideReferral', { ...of(referral), approved: false }, { at: '2026-06-12T02:00:00Z' }),
  ).toEqual(['REFERRAL_NOT_APPROVED_SAYS_WHY']);
  await step('head', 'decideReferral', { approved: true }, { at: '2026-06-12T02:00:00Z' });
  const transfer = { police: '巫溪县公安局', procuratorateCopied: true };
  expect(
    await refused(
      'officer-3',
      'transferReferral',
      { ...of(referral), ...transfer, procuratorateCopied: false },
      { at: '2026-06-12T03:00:00Z' },
    ),
  ).toEqual(['REFERRAL_IS_COPIED_TO_THE_PROCURATORATE']);
  await step('officer-3', 'transferReferral', transfer, { at: '2026-06-13T01:00:00Z' });
  await step(
    'officer-3',
    'recordPoliceDecision',
    { filed: false, decidedOn: '2026-06-15', number: '溪公不立〔2026〕1号' },
    { at: '2026-06-15T05:00:00Z' },
  );
  await step('head', 'reconsiderReferral', { reasons: '证据充分' }, { at: '2026-06-17T05:00:00Z' });
  await step(
    'officer-3',
    'recordPoliceDecision',
    { filed: true, decidedOn: '2026-06-19', number: '溪公立〔2026〕9号' },
    { at: '2026-06-19T05:00:00Z' },
  );
  expect(await waitsFor('officer-3', 'handOverReferral', referral.id, { at: '2026-07-19T05:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  await step('officer-3', 'handOverReferral', { things: '材料二卷' }, { at: '2026-07-20T05:00:00Z' });
  expect(referral.status).toBe('HANDED_OVER');
  // Nothing waits any more; what was late stays told as late.
  expect(await waitsFor('officer-3', 'handOverReferral', referral.id, { at: '2026-08-20T05:00:00Z' })).toEqual([]);
  expect(await terms({ at: '2026-08-20T05:00:00Z' })).toContainEqual(['HEAD_DECISION', 'MISSED']);
});

const harm = { missing: 0, minorInjuries: 1, trapped: 0, evacuated: 0, directLoss: '200000.00' };
const accidentAt = (enterpriseId: string, happenedAt: string, unitReportedAt: string, over: object = {}) => ({
  region: '500238100205',
  enterpriseId,
  sector: 'INDUSTRY_TRADE',
  kind: 'FALL',
  production: true,
  happenedAt,
  unitReportedAt,
  location: '钢结构厂房',
  summary: '高处坠落',
  deaths: 0,
  seriousInjuries: 1,
  ...harm,
  ...over,
});
const county100 =
  '{ enterprises(where: { region: "500238100000", sector: [INDUSTRY_TRADE] }, first: 1) { nodes { id name } } }';

test('A-02 A-03 three responsibilities pursued and nothing let go: all three are found or said to be none, each person answered for, and the investigation closed only with all four shown; what is not fed back is overdue', async () => {
  const firm = (await read('head', county100)).enterprises.nodes[0] as { id: string; name: string };
  const accident = (
    await done(
      'township-100',
      'reportAccident',
      accidentAt(firm.id, '2026-03-10T02:00:00Z', '2026-03-10T02:40:00Z'),
      { at: '2026-03-10T03:00:00Z' },
      'accident { id version grade }',
    )
  ).accident;
  expect(accident.grade).toBe('GENERAL');
  const group = {
    accidentId: accident.id,
    order: '巫溪府发〔2026〕30号',
    leaderId: await operator('head'),
    memberIds: [three, four],
    officeIds: [bureau],
    unionTakesPart: true,
    procuratorateInvited: true,
  };
  expect(
    await refused('leader', 'formInvestigation', { ...group, unionTakesPart: false }, { at: '2026-03-11T01:00:00Z' }),
  ).toEqual(['INVESTIGATION_INVITES_UNION_AND_PROCURATORATE']);
  const shown = 'investigation { id version status accountability { id version } }';
  let inquiry: any = (await done('leader', 'formInvestigation', group, { at: '2026-03-11T01:00:00Z' }, shown))
    .investigation;
  const step = async (who: string, name: string, input: object, when: When) => {
    inquiry = (await done(who, name, { ...of(inquiry), ...input }, when, shown)).investigation;
  };
  const item = (head: string, unitName: string, personName: string, proposal: string) => ({
    head,
    subjectKind: 'PERSON',
    unitName,
    personName,
    position: '负责人',
    basis: '安全生产法第二十一条',
    conduct: '未履行职责',
    proposal,
  });
  const ofEnterprise = {
    strand: 'ENTERPRISE',
    conclusion: '主体责任不落实',
    enterpriseFinding: '未设置防护、未培训',
    items: [item('ENTERPRISE', firm.name, '赵六', 'EDUCATION')],
  };
  await step('head', 'concludeStrand', ofEnterprise, { at: '2026-03-20T01:00:00Z' });
  const report = {
    causes: '直接原因、间接原因',
    liability: true,
    signedByAll: true,
    reportFileId: (await w.send('head', pdf)).id,
  };
  // One responsibility of three is not enough, and a strand finds only its own.
  expect(
    await refused('head', 'submitInvestigation', { ...of(inquiry), ...report }, { at: '2026-03-21T01:00:00Z' }),
  ).toEqual(['INVESTIGATION_FINDS_ALL_THREE_RESPONSIBILITIES', 'INVESTIGATION_HAS_CONCLUDED_BOTH_STRANDS']);
  const regulators = {
    strand: 'REGULATOR',
    conclusion: '监管检查不到位',
    departmentFinding: '未按计划检查',
    leadershipFinding: '已按要求部署，不承担责任',
    items: [item('DEPARTMENT', '巫溪县经济和信息化委员会', '周八', 'GOVERNMENT_SANCTION')],
  };
  expect(
    await refused(
      'discipline',
      'concludeStrand',
      { ...of(inquiry), ...regulators, leadershipFinding: ' ' },
      { at: '2026-03-21T02:00:00Z' },
    ),
  ).toEqual(['STRAND_FINDS_ITS_RESPONSIBILITIES']);
  await step('discipline', 'concludeStrand', regulators, { at: '2026-03-21T02:00:00Z' });
  await step('head', 'submitInvestigation', report, { at: '2026-03-30T01:00:00Z' });
  // Fifteen days for the reply; nobody replies, and the county leader has it overdue.
  expect(await waitsFor('leader', 'replyInvestigation', inquiry.id, { at: '2026-04-15T01:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  await step('leader', 'replyInvestigation', { number: '巫溪府函〔2026〕40号' }, { at: '2026-04-16T01:00:00Z' });
  await step('head', 'publishInvestigation', { publishedPlace: '县政府网站' }, { at: '2026-04-17T01:00:00Z' });
  // Thirty days after the strand was concluded, who is to be dealt with has not been: that is overdue with discipline.
  const [first, second] = inquiry.accountability as Entry[];
  for (const each of [first!, second!])
    expect(await waitsFor('discipline', 'recordAccountability', each.id, { at: '2026-04-22T01:00:00Z' })).toMatchObject(
      [{ overdue: true }],
    );
  const ticks = {
    causeTick: '查清',
    personsTick: '已处理',
    measuresTick: '已落实',
    educationTick: '已开展',
    tickFileIds: await Promise.all([1, 2, 3, 4].map(async () => (await w.send('head', pdf)).id)),
  };
  expect(
    await refused('head', 'closeInvestigation', { ...of(inquiry), ...ticks }, { at: '2026-04-22T02:00:00Z' }),
  ).toEqual(['CLOSING_FOLLOWS_THE_ACCOUNTABILITY', 'CLOSING_FOLLOWS_THE_EVALUATION']);
  for (const each of [first!, second!])
    await done(
      'discipline',
      'recordAccountability',
      {
        ...of(each),
        decidedBy: '县纪委监委',
        decidedOn: '2026-04-23',
        decision: '已处理',
        document: '溪纪〔2026〕8号',
        executedOn: '2026-04-24',
      },
      { at: '2026-04-24T02:00:00Z' },
    );
  const ownOffice = '{ viewer { organisation { id } } }';
  const whole = { evaluation: '整改到位', publishedPlace: '县政府网站' };
  expect(
    await refused('head', 'evaluateRectification', { ...of(inquiry), ...whole }, { at: '2026-04-25T01:00:00Z' }),
  ).toEqual(['EVALUATION_IS_OF_MEASURES']);
  const measure = (
    await done(
      'head',
      'setRectificationMeasure',
      {
        ...{
          investigationId: inquiry.id,
          organisationId: (await read('construction', ownOffice)).viewer.organisation.id,
        },
        ...{ content: '临边防护排查', dueOn: '2026-08-31' },
      },
      { at: '2026-04-25T01:00:00Z' },
      'rectificationMeasure { id }',
    )
  ).rectificationMeasure as { id: string };
  const proof = { note: '已排查', proofFileIds: [(await w.send('construction', pdf)).id] };
  await done(
    'construction',
    'reportRectificationDone',
    { id: measure.id, expectedVersion: 1, ...proof },
    {
      at: '2026-08-20T01:00:00Z',
    },
  );
  const righted = { id: measure.id, expectedVersion: 2, righted: true, finding: '已落实' };
  await done('head', 'evaluateRectificationMeasure', righted, { at: '2026-08-25T01:00:00Z' });
  await step('head', 'evaluateRectification', whole, { at: '2026-10-09T01:00:00Z' });
  expect(
    await refused(
      'head',
      'closeInvestigation',
      { ...of(inquiry), ...ticks, educationTick: ' ', tickFileIds: ticks.tickFileIds.slice(1) },
      { at: '2026-10-10T01:00:00Z' },
    ),
  ).toEqual(['CLOSING_LETS_NOTHING_GO', 'CLOSING_SHOWS_ALL_FOUR', 'NOT_SAID']);
  await step('head', 'closeInvestigation', ticks, { at: '2026-10-10T02:00:00Z' });
  // A year on it is closed, and nobody has anything left to do of it.
  const end =
    'query($id: ID!) { investigation(id: $id) { status causeTick personsTick measuresTick educationTick accountability { status } } }';
  expect((await read('discipline', end, { id: inquiry.id }, { at: '2027-04-20T01:00:00Z' })).investigation).toEqual({
    status: 'CLOSED',
    causeTick: '查清',
    personsTick: '已处理',
    measuresTick: '已落实',
    educationTick: '已开展',
    accountability: [{ status: 'EXECUTED' }, { status: 'EXECUTED' }],
  });
  expect(await waitsFor('head', 'closeInvestigation', inquiry.id, { at: '2027-04-20T01:00:00Z' })).toEqual([]);
});

test('A-10 reported within the hour: the unit to the county, the county upward, graver ones counted apart; an hour in which nobody reports upward is missed by itself and lowers the rate', async () => {
  const firm = (await read('head', county100)).enterprises.nodes[0] as { id: string; name: string };
  const rates =
    '{ reportingTimeliness(region: "500238000000", year: 2027) { accidents byUnit upward gravestWithinAnHour } }';
  const prompt = accidentAt(firm.id, '2027-01-10T02:00:00Z', '2027-01-10T02:40:00Z', {
    deaths: 10,
    seriousInjuries: 0,
  });
  expect(
    await refused(
      'township-100',
      'reportAccident',
      { ...prompt, unitReportedAt: '2027-01-10T01:00:00Z' },
      { at: '2027-01-10T03:00:00Z' },
    ),
  ).toEqual(['ACCIDENT_TIMES_ARE_IN_ORDER']);
  const grave = (
    await done(
      'township-100',
      'reportAccident',
      prompt,
      { at: '2027-01-10T02:50:00Z' },
      'accident { id version grade deadlines { kind state } }',
    )
  ).accident;
  expect(grave.grade).toBe('MAJOR');
  expect(grave.deadlines).toContainEqual({ kind: 'UNIT_REPORT', state: 'MET' });
  const upward = (over: object) => ({
    deaths: 10,
    seriousInjuries: 0,
    ...harm,
    content: '已上报市局',
    reportedUpAt: '2027-01-10T03:20:00Z',
    ...over,
  });
  await done('officer-1', 'supplementAccident', { ...of(grave), ...upward({}) }, { at: '2027-01-10T03:30:00Z' });
  expect(
    await refused(
      'officer-1',
      'supplementAccident',
      { id: grave.id, expectedVersion: 2, ...upward({ reportedUpAt: '2027-01-10T03:25:00Z' }) },
      { at: '2027-01-10T03:40:00Z' },
    ),
  ).toEqual(['ACCIDENT_IS_REPORTED_UP_ONCE']);
  expect((await read('leader', rates, {}, { at: '2027-01-11T01:00:00Z' })).reportingTimeliness).toEqual({
    accidents: 1,
    byUnit: '100.00',
    upward: '100.00',
    gravestWithinAnHour: '100.00',
  });
  // A second of the same grade: the unit was an hour and a half, and nobody reports it upward.
  const slow = (
    await done(
      'township-100',
      'reportAccident',
      accidentAt(firm.id, '2027-02-10T02:00:00Z', '2027-02-10T03:30:00Z', { deaths: 10, seriousInjuries: 0 }),
      { at: '2027-02-10T03:40:00Z' },
      'accident { id reportUpDue }',
    )
  ).accident;
  expect(slow.reportUpDue).toBe('2027-02-10T04:30:00.000Z');
  expect(await waitsFor('officer-1', 'supplementAccident', slow.id, { at: '2027-02-10T04:29:00Z' })).toMatchObject([
    { overdue: false },
  ]);
  expect(await waitsFor('officer-1', 'supplementAccident', slow.id, { at: '2027-02-10T04:31:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  const terms = 'query($id: ID!) { accident(id: $id) { deadlines { kind state } } }';
  expect((await read('leader', terms, { id: slow.id }, { at: '2027-02-10T04:31:00Z' })).accident.deadlines).toEqual(
    expect.arrayContaining([
      { kind: 'UNIT_REPORT', state: 'MISSED' },
      { kind: 'REPORT_UPWARD', state: 'MISSED' },
    ]),
  );
  expect((await read('leader', rates, {}, { at: '2027-02-11T01:00:00Z' })).reportingTimeliness).toEqual({
    accidents: 2,
    byUnit: '50.00',
    upward: '50.00',
    gravestWithinAnHour: '50.00',
  });
});
