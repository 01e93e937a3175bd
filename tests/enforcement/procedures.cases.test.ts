import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// Items, cases and what follows them, each told to its end by those who own its steps.
let w: World;
const { read, refused, done, waiting } = telling(() => w);
let one: string;
let two: string;
beforeAll(async () => {
  w = await world();
  [one, two] = (await Promise.all(['officer-1', 'officer-2'].map(operator))) as [string, string];
});
afterAll(() => w.close());

const operator = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;
const firmsOf = async (sector: string): Promise<{ id: string; name: string }[]> =>
  (
    await read(
      'head',
      'query($s: [SupervisionSector!]) { enterprises(where: { sector: $s }, first: 5) { nodes { id name } } }',
      { s: [sector] },
    )
  ).enterprises.nodes;
const waits = async (who: string, action: string, id: string, when: When) =>
  (await waiting(who, action, when)).filter((each) => each.id === id).map(({ due, overdue }) => ({ due, overdue }));

/** A case, followed through its acts at its latest version. */
interface Case {
  readonly id: string;
  readonly parties: readonly any[];
  readonly on: (who: string, name: string, input: object, when: When) => Promise<void>;
  readonly not: (who: string, name: string, input: object, when: When) => Promise<string[]>;
}
const shown = 'enforcementCase { id version status parties { id kind status fine gravest gains } }';
async function caseOf(firm: { id: string; name: string }, items: string[], when: When, over: object): Promise<Case> {
  const day = when.at.slice(0, 10);
  const filing = {
    enterpriseId: firm.id,
    procedure: 'ORDINARY',
    source: 'TIP_OFF',
    sourceRef: '12350-1',
    hazardIds: [],
    findingIds: [],
    cause: '举报查实',
    itemCodes: items,
    violatedOn: day,
    discoveredOn: day,
    grave: false,
    handlerIds: [one, two],
    parties: [{ kind: 'UNIT', unitName: firm.name }],
    ...over,
  };
  let kase: any = (await done('head', 'fileCase', filing, when, shown)).enforcementCase;
  const of = () => ({ id: kase.id, expectedVersion: kase.version });
  return {
    id: kase.id,
    get parties() {
      return kase.parties;
    },
    on: async (who, name, input, at) => {
      kase = (await done(who, name, { ...of(), ...input }, at, shown)).enforcementCase;
    },
    not: (who, name, input, at) => refused(who, name, { ...of(), ...input }, at),
  };
}
const evidence = (day: string) => ({
  kind: 'RECORD',
  title: '现场勘验笔录',
  proves: '违法事实',
  collectedOn: day,
  source: '现场',
  collectorIds: [one, two],
});
const notice = (itemCode: string, over: object) => ({
  itemCode,
  kinds: ['FINE'],
  circumstance: 'ORDINARY',
  facts: '违法事实',
  reasons: '依据条文',
  hearingOffered: true,
  method: 'DIRECT',
  ...over,
});
/** No person was at fault, as the evidence of the case shows. */
async function noFault(id: string, when: When): Promise<object> {
  const query = 'query($id: ID!) { enforcementCase(id: $id) { evidence { id } } }';
  const { evidence: shown } = (await read('head', query, { id }, when)).enforcementCase;
  return {
    noPersonGround: 'NO_FAULT',
    noPersonReason: '主管人员已履行职责',
    noPersonEvidenceIds: shown.map((each: { id: string }) => each.id),
  };
}
/** A penalty on a unit, decided and served: on which day it was filed, and what was asked otherwise. */
async function penalised(firm: { id: string; name: string }, from: string, over: object = {}): Promise<Case> {
  const on = (days: number): When => ({
    at: new Date(Date.parse(`${from}T02:00:00Z`) + days * 86_400_000).toISOString().slice(0, 19) + 'Z',
  });
  const kase = await caseOf(firm, ['CF-108'], on(0), over);
  await kase.on('officer-1', 'addEvidence', evidence(from), on(0));
  const concluding = { report: '查明', fourAlways: [], ...(await noFault(kase.id, on(0))) };
  await kase.on('officer-1', 'concludeCaseInvestigation', concluding, on(1));
  const unit = { partyId: kase.parties[0].id };
  const fine = { kinds: ['FINE'], fine: '100000.00' };
  await kase.on('officer-1', 'serveNotice', { ...unit, ...notice('CF-108', fine) }, on(2));
  await kase.on('officer-1', 'recordDefence', { ...unit, ...gone }, on(3));
  await kase.on('legal', 'reviewCase', { ...unit, result: 'AGREED', opinion: '同意' }, on(4));
  await kase.on('head', 'decideCase', { ...unit, outcome: 'PENALTY', ...fine, reasons: '事实清楚' }, on(7));
  await kase.on('officer-1', 'serveDecision', { ...unit, method: 'DIRECT' }, on(8));
  return kase;
}
const gone = { statement: '', waived: true, hearingWaived: true };

test('F-09 both are punished, by band, by gains and by multiples: an article that punishes persons is not concluded against the unit alone, and a fine that goes by gains is not escaped by leaving them out', async () => {
  const [firm] = await firmsOf('CONSTRUCTION');
  const filedAt = { at: '2026-03-02T01:00:00Z' };
  // A project without its approval (第九十八条): the article punishes who is responsible in the first tier too.
  const project = await caseOf(firm!, ['CF-98'], filedAt, {});
  await project.on('officer-1', 'addEvidence', evidence('2026-03-03'), { at: '2026-03-03T02:00:00Z' });
  const concluding = { report: '查明', fourAlways: [] };
  expect(
    await project.not('officer-1', 'concludeCaseInvestigation', concluding, { at: '2026-03-04T02:00:00Z' }),
  ).toEqual(['CASE_NAMES_A_PERSON_OR_SAYS_WHY']);

  const both = await caseOf(firm!, ['CF-103', 'CF-114-1'], filedAt, {
    complex: true,
    parties: [
      { kind: 'UNIT', unitName: firm!.name },
      { kind: 'PERSON', personName: '钱某', position: '经理' },
    ],
  });
  await both.on('officer-1', 'addEvidence', evidence('2026-03-03'), { at: '2026-03-03T02:00:00Z' });
  await both.on('officer-1', 'concludeCaseInvestigation', concluding, { at: '2026-03-04T02:00:00Z' });
  const unit = { partyId: both.parties.find(({ kind }) => kind === 'UNIT').id };
  const person = { partyId: both.parties.find(({ kind }) => kind === 'PERSON').id };
  const toldAt = { at: '2026-03-05T02:00:00Z' };
  const told = (over: object) => ({ ...unit, ...notice('CF-103', over) });
  // Nothing said of the gains: neither a fine nor a mere warning can be told.
  expect(await both.not('officer-1', 'serveNotice', told({ fine: '150000.00' }), toldAt)).toEqual([
    'NOTICE_FINE_FITS_THE_ARTICLE',
    'NOTICE_STATES_WHAT_THE_FINE_GOES_BY',
  ]);
  expect(await both.not('officer-1', 'serveNotice', told({ kinds: ['WARNING'] }), toldAt)).toEqual([
    'NOTICE_FINES_WHERE_THE_ARTICLE_MUST',
    'NOTICE_STATES_WHAT_THE_FINE_GOES_BY',
  ]);
  // With 300,000 yuan of gains the band is 600,000 to 1,500,000, and its middle part 870,000 to 1,230,000.
  const taking = { kinds: ['FINE', 'CONFISCATION'], gains: '300000.00' };
  expect(await both.not('officer-1', 'serveNotice', told({ ...taking, fine: '869999.99' }), toldAt)).toEqual([
    'NOTICE_FINE_FITS_THE_ARTICLE',
  ]);
  // A multiple is for the gravest, and no article has one for persons.
  const graver = { fine: '2000000.00', circumstance: 'HEAVY', gravest: 'STOP_ORDER_REFUSED' };
  expect(await both.not('officer-1', 'serveNotice', { ...person, ...notice('CF-114-1', graver) }, toldAt)).toEqual([
    'NOTICE_FINE_FITS_THE_ARTICLE',
    'NOTICE_MULTIPLIES_BY_ITS_ARTICLE',
  ]);
  // 生产安全事故: two to five times the upper part of 300,000 to 1,000,000.
  await both.on('officer-1', 'serveNotice', { ...unit, ...notice('CF-114-1', graver) }, toldAt);
  expect(both.parties.find(({ id }) => id === unit.partyId).gravest).toBe('STOP_ORDER_REFUSED');
  // It turns out to be the letting alone: told anew, by its gains.
  await both.on('officer-1', 'serveNotice', told({ ...taking, fine: '900000.00' }), toldAt);
  await both.on('officer-1', 'serveNotice', { ...person, ...notice('CF-103', { fine: '15000.00' }) }, toldAt);
  for (const partyId of [unit, person]) {
    await both.on('officer-1', 'recordDefence', { ...partyId, ...gone }, { at: '2026-03-06T02:00:00Z' });
    await both.on(
      'legal',
      'reviewCase',
      { ...partyId, result: 'AGREED', opinion: '同意' },
      { at: '2026-03-09T02:00:00Z' },
    );
    const attendeeIds = await Promise.all(['head', 'legal', 'officer-6'].map(operator));
    await both.on(
      'head',
      'deliberateCase',
      { ...partyId, attendeeIds, opinion: '同意', minutesFileId: (await w.send('head', pdf)).id },
      { at: '2026-03-09T03:00:00Z' },
    );
  }
  const decision = { ...unit, outcome: 'PENALTY', kinds: taking.kinds, fine: '900000.00', reasons: '事实清楚' };
  const decidedAt = { at: '2026-03-10T02:00:00Z' };
  expect(await both.not('head', 'decideCase', { ...decision, confiscation: '100000.00' }, decidedAt)).toEqual([
    'DECISION_TAKES_THE_ILLEGAL_GAINS',
  ]);
  await both.on('head', 'decideCase', { ...decision, confiscation: '300000.00' }, decidedAt);
  await both.on(
    'head',
    'decideCase',
    { ...person, outcome: 'PENALTY', kinds: ['FINE'], fine: '15000.00', reasons: '事实清楚' },
    decidedAt,
  );
  for (const partyId of [unit, person])
    await both.on('officer-1', 'serveDecision', { ...partyId, method: 'DIRECT' }, { at: '2026-03-11T02:00:00Z' });
  // Fifteen days on nobody has paid: both are to be urged, each by itself, and each owes its own.
  const later = { at: '2026-03-27T02:00:00Z' };
  const owing = await Promise.all(
    [unit, person].map(({ partyId }) => waits('officer-1', 'urgePayment', partyId, later)),
  );
  expect(owing).toEqual([[{ due: '2026-03-26T15:59:59.999Z', overdue: true }], [expect.anything()]]);
  const owed = 'query($id: ID!) { enforcementCase(id: $id) { parties { kind owed { imposed } } } }';
  expect((await read('head', owed, { id: both.id }, later)).enforcementCase.parties).toEqual([
    { kind: 'UNIT', owed: { imposed: '1200000.00' } },
    { kind: 'PERSON', owed: { imposed: '15000.00' } },
  ]);
});

test('F-17 the four measures against illegal operation: each is answered by the entry that takes it or by a ground of the law, the investigation is not concluded while one is open, and they are counted by month and office', async () => {
  const [, firm] = await firmsOf('CONSTRUCTION');
  const kase = await caseOf(
    firm!,
    ['CF-108'],
    { at: '2026-04-01T01:00:00Z' },
    {
      illegalOperation: true,
      noLicenceDocument: '溪建函〔2026〕12号',
      noLicenceFileId: (await w.send('head', pdf)).id,
      parties: [
        { kind: 'UNIT', unitName: firm!.name },
        { kind: 'PERSON', personName: '钱某', position: '经理' },
      ],
    },
  );
  const day = { at: '2026-04-02T02:00:00Z' };
  await kase.on('officer-1', 'addEvidence', evidence('2026-04-02'), day);
  const concluding = { report: '查明', fourAlways: ['关闭取缔', '行政处罚', '停产整顿', '依法追责'] };
  expect(await kase.not('officer-1', 'concludeCaseInvestigation', concluding, day)).toEqual([
    'CASE_ANSWERS_THE_ALWAYS_BEFORE_IT_IS_CONCLUDED',
  ]);
  const answer = { caseId: kase.id, measure: 'SUSPEND' };
  expect(await refused('officer-1', 'answerFourAlways', answer, day)).toEqual(['FOUR_ALWAYS_ARE_TAKEN_BY_AN_ENTRY']);
  expect(await refused('officer-1', 'answerFourAlways', { ...answer, ground: 'NO_CRIME_SUSPECTED' }, day)).toEqual([
    'FOUR_ALWAYS_ARE_LEFT_FOR_A_GROUND_OF_THEIRS',
  ]);
  // What is sealed stands still: that is the measure, and no ground can be chosen any more.
  await done(
    'head',
    'seize',
    {
      caseId: kase.id,
      kind: 'SEALING',
      things: ['冲压车间'],
      reason: '擅自开工',
      urgent: false,
      officerIds: [one, two],
      listFileId: (await w.send('head', pdf)).id,
    },
    day,
  );
  expect(await refused('officer-1', 'answerFourAlways', { ...answer, ground: 'CORRECTED_AND_QUALIFIED' }, day)).toEqual(
    ['FOUR_ALWAYS_ARE_LEFT_FOR_A_GROUND_OF_THEIRS'],
  );
  const answers = [
    { measure: 'SUSPEND' },
    { measure: 'CLOSE', ground: 'NO_GROUND_OF_CLOSURE' },
    { measure: 'PURSUE', ground: 'NO_CRIME_SUSPECTED' },
  ];
  for (const each of answers) {
    expect(await waits('officer-1', 'answerFourAlways', kase.id, day)).toHaveLength(1);
    await done('officer-1', 'answerFourAlways', { caseId: kase.id, ...each }, day);
  }
  expect(await waits('officer-1', 'answerFourAlways', kase.id, day)).toEqual([]);
  await kase.on('officer-1', 'concludeCaseInvestigation', concluding, { at: '2026-04-03T02:00:00Z' });
  // Nobody decides for ninety days; the penalty itself is what stays open, and the month still counts what it has.
  const later = { at: '2026-07-02T02:00:00Z' };
  expect(await kase.not('head', 'closeCase', { note: '结案' }, later)).toContain('CASE_ANSWERS_ALL_THE_ALWAYS');
  const counted = `query($taken: Boolean) { fourAlwaysAnswers(where: { region: "500238000000", taken: $taken,
    answeredFrom: "2026-03-31T16:00:00Z", answeredTo: "2026-04-30T16:00:00Z" }) {
      totalCount nodes { measure takenBy organisation { name } } } }`;
  const { fourAlwaysAnswers } = await read('leader', counted, { taken: true }, later);
  expect(fourAlwaysAnswers).toEqual({
    totalCount: 1,
    nodes: [{ measure: 'SUSPEND', takenBy: expect.any(String), organisation: { name: '巫溪县应急管理局' } }],
  });
  expect((await read('leader', counted, { taken: false }, later)).fourAlwaysAnswers.totalCount).toBe(2);
});

test('F-23 the list of the dishonest: who proposes neither decides nor removes, the unit answers by itself, a notice nobody decides is late, and each office told of the listing answers what it did', async () => {
  const firm = (
    await read('enterprise', '{ enterprises(first: 1) { nodes { id name } } }', {}, { at: '2026-05-01T02:00:00Z' })
  ).enterprises.nodes[0];
  const kase = await penalised(firm, '2026-05-04');
  const proposing = {
    enterpriseId: firm.id,
    caseId: kase.id,
    ground: 'OTHER',
    facts: '多次拒不整改',
    subjectKind: 'UNIT',
  };
  const told = { at: '2026-06-01T02:00:00Z' };
  // Another grave breach is one that an issued rule on credit names, as long as it holds.
  expect(await refused('officer-1', 'proposeDishonesty', proposing, told)).toEqual([
    'DISHONESTY_RESTS_ON_A_RULE_IN_FORCE',
  ]);
  const draft = await done(
    'head',
    'draftPolicy',
    { kind: 'RULE', title: '工贸行业安全生产诚信管理办法', content: '两次以上拒不整改的，列入名单' },
    { at: '2026-05-05T02:00:00Z' },
    'policyDocument { id version }',
  );
  const { id: policyId, version } = draft.policyDocument;
  await done(
    'leader',
    'issuePolicy',
    {
      id: policyId,
      expectedVersion: version,
      document: '巫溪安委〔2026〕8号',
      validFrom: '2026-05-10',
      validUntil: '2028-05-09',
    },
    { at: '2026-05-06T02:00:00Z' },
  );
  let listing: any = (
    await done('officer-1', 'proposeDishonesty', { ...proposing, policyId }, told, 'dishonestyListing { id version }')
  ).dishonestyListing;
  const of = () => ({ id: listing.id, expectedVersion: listing.version });
  const step = async (who: string, name: string, input: object, when: When) => {
    listing = (await done(who, name, { ...of(), ...input }, when, 'dishonestyListing { id version status }'))
      .dishonestyListing;
  };
  expect(await waits('enterprise', 'answerDishonesty', listing.id, told)).toHaveLength(1);
  await step('enterprise', 'answerDishonesty', { statement: '已停产整改' }, { at: '2026-06-03T02:00:00Z' });
  expect(
    await refused('enterprise', 'answerDishonesty', { ...of(), statement: '补充' }, { at: '2026-06-04T02:00:00Z' }),
  ).toEqual(['DISHONESTY_IS_ANSWERED_IN_TIME']);
  // Nobody decides: after three days to answer and fifteen to decide it is late with the head.
  expect(await waits('head', 'listDishonesty', listing.id, { at: '2026-07-01T02:00:00Z' })).toEqual([
    { due: '2026-06-26T15:59:59.999Z', overdue: true },
  ]);
  const office = async (who: string) => (await read(who, '{ viewer { organisation { id } } }')).viewer.organisation.id;
  const economy = await office('economy');
  const deciding = { listed: true, opinion: '陈述不成立', jointPunishment: '通知经信、财政' };
  expect(await refused('head', 'listDishonesty', { ...of(), ...deciding }, { at: '2026-07-01T03:00:00Z' })).toEqual([
    'DISHONESTY_NAMES_THE_OFFICES_TOLD',
  ]);
  await step(
    'head',
    'listDishonesty',
    {
      ...deciding,
      sanctions: [
        { organisationId: economy, measure: 'SUBSIDIES' },
        { organisationId: await office('finance'), measure: 'PROCUREMENT' },
      ],
    },
    { at: '2026-07-01T03:00:00Z' },
  );
  const joined =
    'query($id: ID!) { jointSanctions(where: { listingId: $id }) { nodes { id version status unitName answer } } }';
  const [mine] = (await read('economy', joined, { id: listing.id }, { at: '2026-07-02T02:00:00Z' })).jointSanctions
    .nodes;
  const answer = { id: mine.id, expectedVersion: mine.version, taken: true, answer: '已停止申报技改补贴' };
  expect(await refused('economy', 'answerJointSanction', answer, { at: '2026-07-03T02:00:00Z' })).toEqual([
    'SANCTION_DAY_IS_IN_ORDER',
  ]);
  await done('economy', 'answerJointSanction', { ...answer, takenOn: '2026-07-03' }, { at: '2026-07-03T02:00:00Z' });
  // The other office lets its days pass: that is late with it, and the bureau reads who has done what.
  const later = { at: '2026-08-03T02:00:00Z' };
  expect((await waiting('finance', 'answerJointSanction', later)).map(({ overdue }) => overdue)).toEqual([true]);
  expect(
    (await read('head', joined, { id: listing.id }, later)).jointSanctions.nodes
      .map(({ status }: any) => status)
      .sort(),
  ).toEqual(['ANSWERED', 'TOLD']);
  expect((await read('economy', joined, { id: listing.id }, later)).jointSanctions.nodes).toHaveLength(1);
  // Three years on it has run its time; the head, who did not propose it, takes it off, and the sanctions end with it.
  const over = { at: '2029-07-02T02:00:00Z' };
  expect(await waits('head', 'removeDishonesty', listing.id, over)).toHaveLength(1);
  await step('head', 'removeDishonesty', { reason: '列入期满', penaltiesDone: false }, over);
  const ended = (await read('head', joined, { id: listing.id }, { at: '2029-07-03T02:00:00Z' })).jointSanctions.nodes;
  expect(ended.map(({ status }: any) => status)).toEqual(['ENDED', 'ENDED']);
});

test('F-16 published wording at each step: what is in force for the next steps is shown with the inspection and the case, another takes its place from its day on, and an ended one is shown no more', async () => {
  const [firm] = await firmsOf('CONSTRUCTION');
  const adopting = { step: 'EVIDENCE', wording: '请如实提供与案件有关的材料。', document: '应急厅函〔2019〕538号' };
  const day = { at: '2026-08-03T02:00:00Z' };
  expect(await refused('head', 'adoptPhrase', { ...adopting, validFrom: '2026-08-02' }, day)).toEqual([
    'PHRASE_BEGINS_TODAY_OR_LATER',
  ]);
  const adopted = async (over: object): Promise<any> =>
    (
      await done(
        'head',
        'adoptPhrase',
        { ...adopting, validFrom: '2026-08-03', ...over },
        day,
        'scriptPhrase { id version }',
      )
    ).scriptPhrase;
  const proof = await adopted({});
  await adopted({ step: 'NOTICE', wording: '现向你告知拟作出的处罚。' });
  await adopted({ sectors: ['GAS'], wording: '请出示燃气设施检测记录。' });
  const kase = await caseOf(firm!, ['CF-108'], day, {});
  const shownAt = async (at: string): Promise<string[]> =>
    (
      await read(
        'officer-1',
        'query($id: ID!) { enforcementCase(id: $id) { wording { wording } } }',
        { id: kase.id },
        { at },
      )
    ).enforcementCase.wording.map(({ wording }: any) => wording);
  // Under investigation: what is said when evidence is collected, of its own sector or of all, and nothing else.
  expect(await shownAt('2026-08-04T02:00:00Z')).toEqual(['请如实提供与案件有关的材料。']);
  const of = { id: proof.id, expectedVersion: proof.version };
  const anew = {
    ...of,
    wording: '请提供材料，提供虚假材料将承担法律责任。',
    document: '应急〔2026〕9号',
    reason: '指引修订',
  };
  expect(
    await refused('head', 'supersedePhrase', { ...anew, validFrom: '2026-08-04' }, { at: '2026-08-05T02:00:00Z' }),
  ).toEqual(['PHRASE_ANEW_BEGINS_TODAY_OR_LATER']);
  await done('head', 'supersedePhrase', { ...anew, validFrom: '2026-08-20' }, { at: '2026-08-05T02:00:00Z' });
  // Nobody does anything: until the day before the old holds, from then on the new.
  expect(await shownAt('2026-08-19T15:59:00Z')).toEqual(['请如实提供与案件有关的材料。']);
  expect(await shownAt('2026-08-19T16:00:00Z')).toEqual(['请提供材料，提供虚假材料将承担法律责任。']);
  const now =
    '{ scriptPhrases(where: { step: [EVIDENCE], on: "2026-08-25" }, first: 10) { nodes { id version sectors } } }';
  const held = (await read('public', now, {}, { at: '2026-08-25T02:00:00Z' })).scriptPhrases.nodes;
  expect(held).toHaveLength(2);
  const latest = held.find(({ sectors }: any) => sectors.length === 0);
  const ending = { id: latest.id, expectedVersion: latest.version, lastOn: '2026-08-31', reason: '停止使用' };
  await done('head', 'endPhrase', ending, { at: '2026-08-25T03:00:00Z' });
  expect(await shownAt('2026-09-01T02:00:00Z')).toEqual([]);
});

test('F-24 a typical case is shown as a warning: from a published decision, naming nobody, decided by another than who proposed it, read by the public until its day and no longer', async () => {
  const [, , firm] = await firmsOf('CONSTRUCTION');
  const kase = await penalised(firm!, '2026-09-01');
  const unit = { partyId: kase.parties[0].id };
  await kase.on(
    'officer-1',
    'publishDecision',
    { ...unit, platform: '国家企业信用信息公示系统', level: 'GENERAL', months: 12 },
    { at: '2026-09-10T02:00:00Z' },
  );
  const listed = '{ publications(first: 1) { nodes { id unitName } } }';
  const [publication] = (await read('head', listed, {}, { at: '2026-09-10T03:00:00Z' })).publications.nodes;
  const proposing = {
    publicationId: publication.id,
    title: '阻碍监督检查受罚',
    summary: '某建筑企业多次拒绝检查',
    lesson: '监督检查不容拒绝',
  };
  const day = { at: '2026-09-11T02:00:00Z' };
  expect(
    await refused('officer-1', 'proposeTypicalCase', { ...proposing, summary: `${publication.unitName}拒绝检查` }, day),
  ).toEqual(['TYPICAL_CASE_NAMES_NOBODY']);
  const { typicalCase } = await done(
    'officer-1',
    'proposeTypicalCase',
    proposing,
    day,
    'typicalCase { id version maskedName }',
  );
  expect(typicalCase.maskedName).toMatch(/某/);
  const of = { id: typicalCase.id, expectedVersion: typicalCase.version };
  const seen = async (who: string, at: string): Promise<any[]> =>
    (
      await read(who, '{ typicalCases(first: 10) { nodes { id maskedName fine enforcementCase { id } } } }', {}, { at })
    ).typicalCases.nodes.filter(({ id }: any) => id === typicalCase.id);
  expect(await seen('public', '2026-09-11T03:00:00Z')).toEqual([]);
  // No longer than the decision itself is public, nor than the county lets it be.
  expect(
    await refused('head', 'exposeTypicalCase', { ...of, shownUntil: '2027-09-20' }, { at: '2026-09-12T02:00:00Z' }),
  ).toEqual(['EXPOSURE_ENDS_IN_TIME']);
  expect(await refused('officer-1', 'proposeTypicalCase', proposing, { at: '2026-09-12T02:00:00Z' })).toEqual([
    'TYPICAL_CASE_RESTS_ON_A_PUBLISHED_DECISION',
  ]);
  await done('head', 'exposeTypicalCase', { ...of, shownUntil: '2026-12-31' }, { at: '2026-09-12T03:00:00Z' });
  expect(await seen('public', '2026-12-31T15:59:00Z')).toEqual([
    { id: typicalCase.id, maskedName: typicalCase.maskedName, fine: '100000.00', enforcementCase: null },
  ]);
  // The day passes with nobody acting: the public reads it no more, and the head is to end it.
  expect(await seen('public', '2026-12-31T16:00:00Z')).toEqual([]);
  expect(await waits('head', 'endExposure', typicalCase.id, { at: '2027-01-01T02:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  await done(
    'head',
    'endExposure',
    { id: of.id, expectedVersion: of.expectedVersion + 1, reason: '曝光期满' },
    {
      at: '2027-01-01T03:00:00Z',
    },
  );
  expect(await waits('head', 'endExposure', typicalCase.id, { at: '2027-02-01T02:00:00Z' })).toEqual([]);
});

test('F-08 the three institutions: penalties and other decisions are published by their days and are a gap when late, the public reads them, and each step has its recording with where it is and how long it is kept', async () => {
  const [firm] = await firmsOf('CONSTRUCTION');
  const kase = await caseOf(firm!, ['CF-97'], { at: '2026-10-12T01:00:00Z' }, {});
  const day = { at: '2026-10-13T02:00:00Z' };
  await kase.on('officer-1', 'addEvidence', evidence('2026-10-13'), day);
  const recording = {
    caseId: kase.id,
    step: 'EVIDENCE',
    medium: 'VIDEO',
    begunAt: '2026-10-13T01:00:00Z',
    endedAt: '2026-10-13T01:40:00Z',
    device: '执法记录仪07',
    fileId: (await w.send('officer-1', pdf)).id,
  };
  expect(
    await refused('officer-1', 'recordProcess', { ...recording, endedAt: '2026-10-13T00:40:00Z', device: ' ' }, day),
  ).toEqual(['RECORDING_NAMES_ITS_DEVICE', 'RECORDING_TIMES_ARE_IN_ORDER']);
  await done('officer-1', 'recordProcess', recording, day);
  await kase.on(
    'officer-1',
    'concludeCaseInvestigation',
    { report: '查明', fourAlways: [] },
    { at: '2026-10-14T02:00:00Z' },
  );
  const unit = { partyId: kase.parties[0].id };
  const warned = { ...unit, ...notice('CF-97', { kinds: ['WARNING'], circumstance: 'LIGHT' }) };
  await kase.on('officer-1', 'serveNotice', warned, { at: '2026-10-15T02:00:00Z' });
  await kase.on('officer-1', 'recordDefence', { ...unit, ...gone }, { at: '2026-10-16T02:00:00Z' });
  await kase.on('legal', 'reviewCase', { ...unit, result: 'AGREED', opinion: '同意' }, { at: '2026-10-19T02:00:00Z' });
  const decision = { ...unit, outcome: 'NO_PENALTY_MINOR', kinds: [], reasons: '轻微并及时改正' };
  await kase.on('head', 'decideCase', decision, { at: '2026-10-20T02:00:00Z' });
  await kase.on('officer-1', 'serveDecision', { ...unit, method: 'DIRECT' }, { at: '2026-10-21T02:00:00Z' });
  expect(
    await kase.not(
      'officer-1',
      'publishDecision',
      { ...unit, platform: '县政府网站', level: 'MINOR', months: 3 },
      { at: '2026-10-22T02:00:00Z' },
    ),
  ).toContain('ILLEGAL_MOVE');
  // Twenty working days pass and nobody publishes it: late with the officer, and a gap that leaders are told of.
  const late = { at: '2026-11-18T02:00:00Z' };
  expect(await waits('officer-1', 'publishOtherDecision', unit.partyId, late)).toEqual([
    { due: '2026-11-17T15:59:59.999Z', overdue: true },
  ]);
  const gaps = async (when: When): Promise<string[]> =>
    (
      await read(
        'leader',
        '{ enforcementGaps(region: "500238000000", month: "2026-11") { kind entry { id } } }',
        {},
        when,
      )
    ).enforcementGaps
      .filter(({ entry }: any) => entry?.id === kase.id)
      .map(({ kind }: any) => kind);
  expect(await gaps(late)).toEqual(['NOT_PUBLISHED']);
  await kase.on('officer-1', 'publishOtherDecision', { ...unit, platform: '县政府网站' }, late);
  expect(await kase.not('officer-1', 'publishOtherDecision', { ...unit, platform: '县政府网站' }, late)).toEqual([
    'OTHER_DECISION_IS_PUBLISHED_ONCE',
  ]);
  const publicly = '{ publications(first: 50) { nodes { outcome unitName cause shownUntil } } }';
  const told = async (at: string): Promise<any[]> =>
    (await read('public', publicly, {}, { at })).publications.nodes.filter(({ outcome }: any) => outcome !== 'PENALTY');
  // Months later, with nobody acting, the public reads it until its day, and the recording is still kept.
  expect(await told('2027-01-20T02:00:00Z')).toEqual([
    { outcome: 'NO_PENALTY_MINOR', unitName: firm!.name, cause: '举报查实', shownUntil: '2027-01-20' },
  ]);
  expect(await told('2027-01-21T02:00:00Z')).toEqual([]);
  const index =
    'query($id: ID!) { processRecordings(where: { caseId: $id }) { nodes { step medium device keptUntil } } }';
  expect((await read('legal', index, { id: kase.id }, { at: '2027-01-21T02:00:00Z' })).processRecordings.nodes).toEqual(
    [{ step: 'EVIDENCE', medium: 'VIDEO', device: '执法记录仪07', keptUntil: '2028-10-13' }],
  );
  expect(await gaps({ at: '2027-01-21T02:00:00Z' })).toEqual([]);
});

test('F-02 inspecting and punishing apart, and together: who inspected on the matter handles no case on it whatever its source, hands over with a list, and is told what became of it by a day', async () => {
  const [firm] = await firmsOf('INDUSTRY_TRADE');
  const visit = {
    enterpriseId: firm!.id,
    method: 'ORDINARY',
    itemCodes: ['JC-03'],
    purposes: ['ENFORCEMENT'],
    officerIds: [one, two],
    assistantIds: [],
    credentialsShown: true,
    recorderUsed: true,
    adHocReason: 'UPPER_ORDER',
  };
  let inspection: any = (
    await done('officer-1', 'startInspection', visit, { at: '2026-03-02T01:00:00Z' }, 'inspection { id version }')
  ).inspection;
  const finding = { content: '未悬挂警示标志', location: '配电房', itemCode: 'CF-99', disposition: 'CASE' };
  const foundAt = { at: '2026-03-02T01:30:00Z' };
  const on = () => ({ id: inspection.id, expectedVersion: inspection.version });
  inspection = (await done('officer-1', 'recordFinding', { ...on(), ...finding }, foundAt, 'inspection { id version }'))
    .inspection;
  // A tip-off weeks later names neither the inspection nor its finding: it is the same matter all the same.
  const [three, four] = (await Promise.all(['officer-3', 'officer-4'].map(operator))) as [string, string];
  const tip = {
    enterpriseId: firm!.id,
    procedure: 'ORDINARY',
    source: 'TIP_OFF',
    sourceRef: '12350-7',
    hazardIds: [],
    findingIds: [],
    cause: '举报无警示标志',
    itemCodes: ['CF-99'],
    violatedOn: '2026-03-20',
    discoveredOn: '2026-03-20',
    grave: false,
    handlerIds: [one, three],
    parties: [{ kind: 'UNIT', unitName: firm!.name }],
  };
  const filedAt = { at: '2026-03-20T02:00:00Z' };
  expect(await refused('head', 'fileCase', tip, filedAt)).toEqual(['CASE_HANDLER_DID_NOT_INSPECT_THE_MATTER']);
  const kase = await caseOf(firm!, ['CF-99'], filedAt, { handlerIds: [three, four] });
  const handing = { caseId: kase.id, receiverId: three, things: ['现场检查记录', '照片三张'] };
  const handedAt = { at: '2026-03-23T02:00:00Z' };
  expect(await refused('officer-3', 'handOverCase', { ...handing, receiverId: four }, handedAt)).toEqual([
    'HANDOVER_IS_BY_WHO_INSPECTED',
  ]);
  const { caseHandover } = await done('officer-1', 'handOverCase', handing, handedAt, 'caseHandover { id version }');
  // Three working days and nobody receives it: late with the handler, and with nobody else.
  const late = { at: '2026-03-27T02:00:00Z' };
  expect(await waits('officer-3', 'receiveHandover', caseHandover.id, late)).toEqual([
    { due: '2026-03-26T15:59:59.999Z', overdue: true },
  ]);
  expect(await waits('officer-4', 'receiveHandover', caseHandover.id, late)).toEqual([]);
  const of = { id: caseHandover.id, expectedVersion: caseHandover.version };
  await done('officer-3', 'receiveHandover', { ...of, complete: true }, late);
  const next = { ...of, expectedVersion: of.expectedVersion + 1 };
  expect(
    await refused(
      'officer-3',
      'feedBackHandover',
      { ...next, outcome: 'PENALISED', feedback: '已处罚' },
      { at: '2026-04-01T02:00:00Z' },
    ),
  ).toEqual(['FEEDBACK_IS_AS_THE_CASE_STANDS']);
  expect(await waits('officer-3', 'feedBackHandover', of.id, { at: '2026-05-06T02:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  await kase.on('head', 'withdrawCase', { reason: '违法事实不成立' }, { at: '2026-05-06T03:00:00Z' });
  await done(
    'officer-3',
    'feedBackHandover',
    { ...next, outcome: 'WITHDRAWN', feedback: '经查不属实，已销案' },
    { at: '2026-05-07T02:00:00Z' },
  );
  const told = 'query($id: ID!) { node(id: $id) { ... on CaseHandover { status outcome feedback things } } }';
  expect((await read('officer-1', told, { id: of.id }, { at: '2026-06-01T02:00:00Z' })).node).toEqual({
    status: 'FED_BACK',
    outcome: 'WITHDRAWN',
    feedback: '经查不属实，已销案',
    things: ['现场检查记录', '照片三张'],
  });
});

test('F-01 F-03 the catalogue is published by act: an item begins on its day with its basis and document, is delegated to townships by name, is ended with its last day, and no case rests on it after that', async () => {
  const [firm] = await firmsOf('CONSTRUCTION');
  const item = {
    code: 'CF-DZ-1',
    level: 'COUNTY',
    kind: 'PENALTY',
    content: '在地质灾害危险区内爆破、削坡、进行工程建设',
    statute: '地质灾害防治条例',
    article: '第四十三条',
    fineRule: 'MUST',
    unitMin: '50000.00',
    unitMax: '200000.00',
    personMin: '10000.00',
    personMax: '50000.00',
    effectiveFrom: '2026-06-10',
    document: '巫溪府发〔2026〕21号',
  };
  const day = { at: '2026-06-01T02:00:00Z' };
  expect(await refused('officer-1', 'publishItem', item, day)).toEqual(['NOT_PERMITTED']);
  expect(
    await refused('head', 'publishItem', { ...item, unitMax: '40000.00', townships: ['500238100000'] }, day),
  ).toEqual(['ITEM_FINES_FIT_ITS_RULE', 'ITEM_IS_DELEGATED_TO_TOWNSHIPS_OF_THE_COUNTY']);
  const shown = 'enforcementItem { id version }';
  const published = (await done('head', 'publishItem', item, day, shown)).enforcementItem;
  expect(await refused('head', 'publishItem', item, day)).toEqual(['ITEM_IS_THE_ONLY_ONE_OF_ITS_CODE']);
  const delegated = {
    ...item,
    code: 'CF-XZ-1',
    level: 'TOWNSHIP',
    fineRule: 'MAY',
    townships: ['500238100000'],
    document: '巫溪府发〔2026〕22号',
  };
  await done('head', 'publishItem', delegated, day);
  const filing = (on: string) => ({
    enterpriseId: firm!.id,
    procedure: 'ORDINARY',
    source: 'TIP_OFF',
    sourceRef: '12350-9',
    hazardIds: [],
    findingIds: [],
    cause: '危险区内削坡',
    itemCodes: ['CF-DZ-1'],
    violatedOn: on,
    discoveredOn: on,
    grave: false,
    handlerIds: [one, two],
    parties: [{ kind: 'UNIT', unitName: firm!.name }],
  });
  // What was done before its first day is not punished by it.
  const early = { at: '2026-06-11T02:00:00Z' };
  expect(await refused('head', 'fileCase', filing('2026-06-09'), early)).toEqual(['CASE_ARTICLES_ARE_PUBLISHED']);
  await done('head', 'fileCase', filing('2026-06-10'), early);
  const ending = {
    id: published.id,
    expectedVersion: published.version,
    lastOn: '2026-08-31',
    document: '巫溪府发〔2026〕40号',
  };
  await done('head', 'endItem', { ...ending, reason: '职责划转' }, { at: '2026-08-01T02:00:00Z' });
  // Its last day passes with nobody acting: the public reads the catalogue of each day, and no new case rests on it.
  const catalogue = async (on: string): Promise<any[]> =>
    (
      await read(
        'public',
        'query($on: CivilDate) { enforcementItems(where: { code: ["CF-DZ-1", "CF-XZ-1"], on: $on }) { nodes { code level townships document } } }',
        { on },
        { at: '2026-09-02T02:00:00Z' },
      )
    ).enforcementItems.nodes;
  expect((await catalogue('2026-08-31')).map(({ code }) => code)).toEqual(['CF-DZ-1', 'CF-XZ-1']);
  expect(await catalogue('2026-09-01')).toEqual([
    { code: 'CF-XZ-1', level: 'TOWNSHIP', townships: ['500238100000'], document: '巫溪府发〔2026〕22号' },
  ]);
  expect(await refused('head', 'fileCase', filing('2026-09-01'), { at: '2026-09-02T02:00:00Z' })).toEqual([
    'CASE_ARTICLES_ARE_PUBLISHED',
  ]);
});
