import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// What enforcement rests on: who may judge, which item holds, against whom a case is, and what must be shown.
let w: World;
const { read, refused, done, waiting, latest } = telling(() => w);
let one: string;
let two: string;
beforeAll(async () => {
  w = await world();
  [one, two] = [(await me('officer-1')).id, (await me('officer-2')).id];
});
afterAll(() => w.close());

/** Who somebody is, and in which office. */
const me = async (who: string): Promise<{ id: string; name: string; office: { id: string; name: string } }> => {
  const { viewer } = await read(who, '{ viewer { operator { id name } organisation { id name } } }');
  return { ...viewer.operator, office: viewer.organisation };
};
const firmsIn = async (township: string): Promise<{ id: string; name: string }[]> =>
  (
    await read(
      'head',
      'query($r: RegionCode!) { enterprises(where: { region: $r }, first: 5) { nodes { id name } } }',
      {
        r: township,
      },
    )
  ).enterprises.nodes;
const waits = async (who: string, action: string, id: string, when: When) =>
  (await waiting(who, action, when)).filter((each) => each.id === id);
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;

const shown = 'enforcementCase { id version status parties { id kind status } }';
/** A case, followed through its acts at its latest version. */
async function caseOf(who: string, when: When, over: object) {
  const day = when.at.slice(0, 10);
  const filing = {
    procedure: 'ORDINARY',
    source: 'TIP_OFF',
    sourceRef: '12350-1',
    hazardIds: [],
    findingIds: [],
    cause: '举报查实',
    violatedOn: day,
    discoveredOn: day,
    grave: false,
    handlerIds: [one, two],
    ...over,
  };
  let kase: any = (await done(who, 'fileCase', filing, when, shown)).enforcementCase;
  const of = () => ({ id: kase.id, expectedVersion: kase.version });
  return {
    id: kase.id as string,
    unit: { partyId: kase.parties.find(({ kind }: any) => kind === 'UNIT').id as string },
    on: async (by: string, name: string, input: object, at: When) => {
      kase = (await done(by, name, { ...of(), ...input }, at, shown)).enforcementCase;
    },
    not: (by: string, name: string, input: object, at: When) => refused(by, name, { ...of(), ...input }, at),
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
  reasons: '依法处罚',
  hearingOffered: false,
  method: 'DIRECT',
  ...over,
});
const gone = { statement: '', waived: true, hearingWaived: true };
type Told = Awaited<ReturnType<typeof caseOf>>;
/** What proves it, by the evidence of the case. */
const proofOf = async (id: string, when: When): Promise<string[]> => {
  const query = 'query($id: ID!) { enforcementCase(id: $id) { evidence { id } } }';
  return (await read('head', query, { id }, when)).enforcementCase.evidence.map((each: { id: string }) => each.id);
};
/** A unit alone is investigated, told, reviewed and decided on, each on its day. */
async function penalise(kase: Told, item: string, fine: string, days: readonly string[]): Promise<void> {
  const [gathered, concluded, noticed, defended, decided] = days.map(morning) as [When, When, When, When, When];
  await kase.on('officer-1', 'addEvidence', evidence(days[0]!), gathered);
  const why = { noPersonGround: 'NO_FAULT', noPersonReason: '已履行职责' };
  const shownBy = { noPersonEvidenceIds: await proofOf(kase.id, gathered) };
  await kase.on(
    'officer-1',
    'concludeCaseInvestigation',
    { report: '查明', fourAlways: [], ...why, ...shownBy },
    concluded,
  );
  await kase.on('officer-1', 'serveNotice', { ...kase.unit, ...notice(item, { fine, hearingOffered: true }) }, noticed);
  await kase.on('officer-1', 'recordDefence', { ...kase.unit, ...gone }, defended);
  await kase.on('legal', 'reviewCase', { ...kase.unit, result: 'AGREED', opinion: '同意' }, decided);
  const deciding = { ...kase.unit, outcome: 'PENALTY', kinds: ['FINE'], fine, reasons: '事实清楚' };
  await kase.on('head', 'decideCase', deciding, { at: decided.at.replace('T02', 'T03') });
}
/** The unit pays, its penalty is made public, and it is found to have put things right. */
async function settle(
  kase: Told,
  by: string,
  amount: string,
  officerIds: string[],
  day: string,
  level = 'MINOR',
): Promise<void> {
  const paid = { ...kase.unit, amount, paidOn: day, channel: 'BANK', receipt: '非税1' };
  await kase.on('finance', 'recordPayment', paid, morning(day));
  const publishing = { ...kase.unit, platform: '县政府网站', level, months: level === 'MINOR' ? 3 : 12 };
  await kase.on(by, 'publishDecision', publishing, { at: `${day}T03:00:00Z` });
  await kase.on(by, 'recheckCase', { passed: true, opinion: '已整改', officerIds }, { at: `${day}T04:00:00Z` });
}

test('F-19 interference is neither seen nor judged by whom it names: a leader of the government is named from the register, neither they nor their office read it, the bureau may not close it, it goes to the first of the other office, and what is not borne out ends without a notice', async () => {
  const [firm] = await firmsIn('500238100000');
  const kase = await caseOf('head', morning('2026-03-02'), {
    enterpriseId: firm!.id,
    itemCodes: ['CF-108'],
    parties: [{ kind: 'UNIT', unitName: firm!.name }],
  });
  const leader = await me('leader');
  const record = {
    caseId: kase.id,
    happenedAt: '2026-03-03T01:00:00Z',
    personName: leader.name,
    office: leader.office.name,
    position: '副县长',
    means: '电话',
    content: '要求撤案',
  };
  const march = { at: '2026-03-03T02:00:00Z' };
  // Their name and office are in the register: words alone would let them read it.
  expect(await refused('officer-1', 'recordInterference', record, march)).toEqual([
    'INTERFERENCE_NAMES_WHO_IS_IN_THE_REGISTER',
  ]);
  const named = { ...record, organisationId: leader.office.id, interfererId: leader.id };
  expect(await refused('officer-1', 'recordInterference', { ...named, personName: '某人' }, march)).toEqual([
    'INTERFERENCE_PERSON_SAT_IN_THE_OFFICE',
  ]);
  const { interferenceRecord } = await done(
    'officer-1',
    'recordInterference',
    named,
    march,
    'interferenceRecord { id }',
  );
  const { id } = interferenceRecord;
  const sees = async (who: string, when: When): Promise<boolean> =>
    (await read(who, '{ interferenceRecords(first: 50) { nodes { id } } }', {}, when)).interferenceRecords.nodes.some(
      (each: any) => each.id === id,
    );
  const looks = async (when: When) =>
    Object.fromEntries(
      await Promise.all(
        ['leader', 'mayor', 'head', 'secretary', 'discipline', 'officer-1'].map(
          async (who) => [who, await sees(who, when)] as const,
        ),
      ),
    );
  expect(await looks(march)).toEqual({
    leader: false,
    mayor: false,
    head: true,
    secretary: true,
    discipline: true,
    'officer-1': true,
  });
  const due = { due: '2026-04-02T15:59:59.999Z', overdue: true };
  const on = { ...(await latest('discipline', id, march)) };
  const publishing = { noticeNumber: '溪委通〔2026〕3号', noticedOn: '2026-04-03', handling: '责令检讨，公开通报' };
  // The month passes and nobody acts: it is late with those above, and waits for nobody below.
  const late = { at: '2026-04-03T02:00:00Z' };
  for (const who of ['secretary', 'discipline'])
    expect(await waits(who, 'publishInterference', id, late)).toMatchObject([due]);
  for (const who of ['head', 'leader', 'mayor']) expect(await waits(who, 'publishInterference', id, late)).toEqual([]);
  expect(await refused('head', 'publishInterference', { ...on, ...publishing }, late)).toEqual([
    'INTERFERENCE_IS_JUDGED_FROM_ABOVE',
  ]);
  expect(await refused('mayor', 'publishInterference', { ...on, ...publishing }, late)).toEqual(['NOT_FOUND']);
  expect(await refused('leader', 'dismissInterference', { ...on, finding: '没有此事' }, late)).toEqual(['NOT_FOUND']);
  await done('secretary', 'publishInterference', { ...on, ...publishing }, late);
  expect(await sees('public', { at: '2026-04-04T02:00:00Z' })).toBe(true);
  expect(await sees('leader', { at: '2026-04-04T02:00:00Z' })).toBe(false);

  // Of the bureau itself: its head neither reads nor closes it; a leader of the county finds that it was none.
  const deputy = await me('deputy-head');
  const asked = { personName: deputy.name, office: deputy.office.name, interfererId: deputy.id };
  const inner = { ...named, ...asked, organisationId: deputy.office.id, position: '副局长', content: '询问进展' };
  const within = (await done('officer-1', 'recordInterference', inner, late, 'interferenceRecord { id }'))
    .interferenceRecord;
  const own = { ...(await latest('leader', within.id, late)) };
  expect(await refused('head', 'dismissInterference', { ...own, finding: '不属干预' }, late)).toEqual(['NOT_FOUND']);
  expect(await refused('leader', 'dismissInterference', { ...own, finding: ' ' }, late)).toContain(
    'INTERFERENCE_DISMISSAL_SAYS_WHY',
  );
  await done(
    'leader',
    'dismissInterference',
    { ...own, finding: '经核查，仅询问办理进展' },
    { at: '2026-04-08T02:00:00Z' },
  );
  const ended = await read(
    'discipline',
    'query($id: ID!) { node(id: $id) { ... on InterferenceRecord { status finding noticeNumber } } }',
    { id: within.id },
    { at: '2026-05-20T02:00:00Z' },
  );
  expect(ended.node).toEqual({ status: 'DISMISSED', finding: '经核查，仅询问办理进展', noticeNumber: null });
  expect(await waits('discipline', 'publishInterference', within.id, { at: '2026-05-20T02:00:00Z' })).toEqual([]);
});

test('F-23 a listing falls with its ground: while the penalty stands nobody takes it off early, once it is revoked the public reads it no more, no office has to answer, the head has it waiting with its draft by its day, and the sanctions end with it', async () => {
  const [firm] = (await read('enterprise', '{ enterprises(first: 1) { nodes { id name } } }')).enterprises.nodes;
  const kase = await caseOf('head', morning('2026-03-02'), {
    enterpriseId: firm.id,
    itemCodes: ['CF-108'],
    parties: [{ kind: 'UNIT', unitName: firm.name }],
  });
  await penalise(kase, 'CF-108', '100000.00', ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09']);
  await kase.on('officer-1', 'serveDecision', { ...kase.unit, method: 'DIRECT' }, morning('2026-03-10'));
  const urging = { ...kase.unit, content: '限十日内缴纳', method: 'DIRECT' };
  await kase.on('officer-1', 'urgePayment', urging, morning('2026-04-01'));
  const proposing = { enterpriseId: firm.id, caseId: kase.id, facts: '有能力而拒不履行', subjectKind: 'UNIT' };
  const told = { ground: 'UNPERFORMED', ...proposing };
  const { dishonestyListing } = await done(
    'officer-1',
    'proposeDishonesty',
    told,
    morning('2026-04-02'),
    'dishonestyListing { id }',
  );
  const { id } = dishonestyListing;
  const of = async (when: When) => ({ ...(await latest('head', id, when)) });
  const april = morning('2026-04-10');
  await done('enterprise', 'answerDishonesty', { ...(await of(april)), statement: '资金困难' }, morning('2026-04-03'));
  const finance = (await me('finance')).office.id;
  const listing = { listed: true, opinion: '陈述不成立', jointPunishment: '通知财政' };
  const sanctions = [{ organisationId: finance, measure: 'PROCUREMENT' }];
  await done('head', 'listDishonesty', { ...(await of(april)), ...listing, sanctions }, april);
  const sanctionsOf = async (when: When) =>
    (
      await read(
        'head',
        'query($id: ID!) { jointSanctions(where: { listingId: $id }) { nodes { id status until } } }',
        { id },
        when,
      )
    ).jointSanctions.nodes;
  const [sanction] = await sanctionsOf(april);
  expect(sanction).toMatchObject({ status: 'TOLD', until: '2029-04-10' });
  const listed = async (when: When): Promise<boolean> =>
    (
      await read('public', '{ dishonestyListings(first: 50) { nodes { id } } }', {}, when)
    ).dishonestyListings.nodes.some((each: any) => each.id === id);
  const may = morning('2026-05-06');
  expect(await listed(may)).toBe(true);
  expect(await waits('finance', 'answerJointSanction', sanction.id, may)).toHaveLength(1);
  const removing = { reason: '申请移出', penaltiesDone: false };
  expect(await refused('head', 'removeDishonesty', { ...(await of(may)), ...removing }, may)).toEqual([
    'DISHONESTY_IS_REMOVED_AFTER_ITS_LEAST_TIME',
    'DISHONESTY_IS_REMOVED_WHEN_CONDITIONS_ARE_MET',
  ]);
  const asking = { ...(await of(may)), removalStatement: '正在复议' };
  expect(await refused('enterprise', 'applyForDishonestyRemoval', asking, may)).toEqual([
    'DISHONESTY_REMOVAL_IS_APPLIED_FOR_IN_ITS_TIME',
  ]);

  // The reconsideration revokes the penalty: from that day on nothing of it is shown, and it is due to be taken off.
  const appeal = { ...kase.unit, kind: 'RECONSIDERATION', filedOn: '2026-05-04', document: '溪府复〔2026〕8号' };
  await kase.on('officer-1', 'recordAppeal', appeal, may);
  const end = { ...kase.unit, outcome: 'REVOKED', settledOn: '2026-06-10', document: '溪府复决〔2026〕8号' };
  await kase.on('officer-1', 'settleAppeal', end, morning('2026-06-10'));
  const june = morning('2026-06-16');
  expect(await listed(june)).toBe(false);
  expect(await waits('finance', 'answerJointSanction', sanction.id, june)).toEqual([]);
  // Five days pass and nobody takes it off: it is late with the head, with what is to be said of it.
  const [item] = await waits('head', 'removeDishonesty', id, june);
  expect(item).toMatchObject({ due: '2026-06-15T15:59:59.999Z', overdue: true });
  expect(item!.draft).toMatchObject({ reason: '据以列入的行政处罚已被撤销', penaltiesDone: 'false' });
  await done('enterprise', 'applyForDishonestyRemoval', { ...(await of(june)), removalStatement: '处罚已撤销' }, june);
  expect(
    await refused('head', 'refuseDishonestyRemoval', { ...(await of(june)), removalRefusal: '未满一年' }, june),
  ).toEqual(['DISHONESTY_REMOVAL_REFUSED_WAS_APPLIED_FOR']);
  const off = { ...(await of(june)), reason: item!.draft.reason, penaltiesDone: false };
  await done('head', 'removeDishonesty', off, { at: '2026-06-16T03:00:00Z' });
  expect(await sanctionsOf({ at: '2026-06-17T02:00:00Z' })).toMatchObject([{ status: 'ENDED' }]);
  expect(await waits('head', 'removeDishonesty', id, { at: '2026-06-17T02:00:00Z' })).toEqual([]);
});

test('F-01 F-03 items belong to a county: one of the state is delegated to a township by a document from a day on, which alone exercises it there on the spot and brings its case to the archive, another is ceased and taken up again', async () => {
  const items = async (
    code: string,
    when: When,
  ): Promise<{ id: string; level: string; townships: string[] | null }[]> =>
    (
      await read(
        'public',
        'query($c: [String!]) { enforcementItems(where: { code: $c, region: "500238000000" }) { nodes { id level townships exercised effectiveUntil } } }',
        { c: [code] },
        when,
      )
    ).enforcementItems.nodes;
  const may = morning('2026-05-04');
  const [state] = await items('CF-99', may);
  const delegating = {
    itemId: state!.id,
    townships: ['500238100000'],
    effectiveFrom: '2026-05-10',
    effectiveUntil: '2026-12-31',
    document: '巫溪府发〔2026〕30号',
  };
  expect(await refused('officer-1', 'delegateItem', delegating, may)).toEqual(['NOT_PERMITTED']);
  expect(
    await refused('head', 'delegateItem', { ...delegating, townships: ['500237100000'], document: ' ' }, may),
  ).toEqual(['ITEM_DELEGATION_NAMES_ITS_TOWNSHIPS', 'ITEM_IS_DELEGATED_BY_A_DOCUMENT']);
  await done('head', 'delegateItem', delegating, may);
  expect(await refused('head', 'delegateItem', { ...delegating, effectiveFrom: '2026-11-01' }, may)).toEqual([
    'ITEM_DELEGATION_NAMES_ITS_TOWNSHIPS',
  ]);
  const own = (await me('township-officer-100')).id;
  const other = (await me('township-officer-101')).id;
  const [here] = await firmsIn('500238100000');
  const [there] = await firmsIn('500238101000');
  const onTheSpot = (firm: { id: string; name: string }, handlerIds: string[]) => ({
    enterpriseId: firm.id,
    procedure: 'SIMPLE',
    itemCodes: ['CF-99'],
    handlerIds,
    parties: [{ kind: 'UNIT', unitName: firm.name }],
  });
  const filing = (firm: { id: string; name: string }, handlerIds: string[], day: string) => ({
    source: 'TIP_OFF',
    sourceRef: '12350-3',
    hazardIds: [],
    findingIds: [],
    cause: '未悬挂警示标志',
    violatedOn: day,
    discoveredOn: day,
    grave: false,
    ...onTheSpot(firm, handlerIds),
  });
  // Before its day the county still does it, from then on the township alone; and nowhere else any township.
  const early = filing(here!, [one, two], '2026-05-08');
  await done('officer-1', 'fileCase', early, morning('2026-05-08'));
  const day = morning('2026-05-12');
  const beyond = ['CASE_ITEMS_ARE_OF_THE_OFFICES_LEVEL'];
  expect(await refused('officer-1', 'fileCase', filing(here!, [one, two], '2026-05-12'), day)).toEqual(beyond);
  expect(await refused('township-officer-101', 'fileCase', filing(there!, [own, other], '2026-05-12'), day)).toEqual(
    beyond,
  );
  const kase = await caseOf('township-officer-100', day, onTheSpot(here!, [own, other]));
  const fine = { kinds: ['FINE'], fine: '3000.00' };
  const told = { ...notice('CF-99', fine), circumstance: 'LIGHT', method: 'ON_THE_SPOT' };
  const by = 'township-officer-100';
  await kase.on(by, 'serveNotice', { ...kase.unit, ...told }, { at: '2026-05-12T02:10:00Z' });
  await kase.on(by, 'recordDefence', { ...kase.unit, statement: '', waived: true }, { at: '2026-05-12T02:20:00Z' });
  const deciding = { ...kase.unit, outcome: 'PENALTY', ...fine, reasons: '事实清楚' };
  await kase.on(by, 'decideCase', deciding, { at: '2026-05-12T02:30:00Z' });
  await kase.on(by, 'serveDecision', { ...kase.unit, method: 'ON_THE_SPOT' }, { at: '2026-05-12T02:40:00Z' });
  await settle(kase, by, '3000.00', [own, other], '2026-05-14');
  const closing = { note: '执行完毕，整改到位' };
  expect(await kase.not('head', 'closeCase', closing, morning('2026-05-15'))).toEqual(['CASE_IS_OF_ONES_OWN_OFFICE']);
  // Nobody closes it for a month: it waits with the township whose case it is, and not with the bureau.
  expect(await waits('township-100', 'closeCase', kase.id, morning('2026-06-15'))).toHaveLength(1);
  expect(await waits('head', 'closeCase', kase.id, morning('2026-06-15'))).toEqual([]);
  await kase.on('township-100', 'closeCase', closing, morning('2026-06-15'));
  const archive = { archiveNumber: '2026-镇罚-1', catalogueFileId: await file(by) };
  await kase.on(by, 'archiveCase', archive, morning('2026-06-16'));

  // The year is over and nobody has done anything: the county exercises it there again.
  await done('officer-1', 'fileCase', filing(here!, [one, two], '2027-01-04'), morning('2027-01-05'));
  const [ceasing] = await items('CF-103', morning('2027-01-05'));
  const stop = {
    itemId: ceasing!.id,
    effectiveFrom: '2027-02-01',
    document: '巫溪府发〔2027〕2号',
    reason: '职责划转',
  };
  const { enforcementItem } = await done(
    'head',
    'ceaseItem',
    stop,
    morning('2027-01-05'),
    'enforcementItem { id version }',
  );
  const ordinary = { ...filing(there!, [one, two], '2027-02-02'), procedure: 'ORDINARY', itemCodes: ['CF-103'] };
  expect(await refused('head', 'fileCase', ordinary, morning('2027-02-03'))).toEqual(['CASE_ARTICLES_ARE_PUBLISHED']);
  const again = { id: enforcementItem.id, expectedVersion: enforcementItem.version, reason: '恢复行使' };
  const resuming = { ...again, lastOn: '2027-02-28', document: '巫溪府发〔2027〕9号' };
  await done('head', 'endItem', resuming, morning('2027-02-10'));
  await done(
    'head',
    'fileCase',
    { ...ordinary, violatedOn: '2027-03-01', discoveredOn: '2027-03-01' },
    { at: '2027-03-02T02:00:00Z' },
  );
  expect(await items('CF-103', { at: '2027-03-02T02:00:00Z' })).toHaveLength(2);
});

test('F-17 against who is registered nowhere a case is filed all the same: named by name and address, refused where the ledger knows them, illegal by a fact and by no tick, sealed and recorded, each of the four answered, and told to the archive', async () => {
  const pit = { name: '山口采石点', address: '城厢镇山口村三组', regionCode: '500238100000', sector: 'NON_COAL_MINE' };
  const day = morning('2026-07-01');
  const [firm] = await firmsIn('500238100000');
  const filing = {
    procedure: 'ORDINARY',
    source: 'TIP_OFF',
    sourceRef: '12350-17',
    hazardIds: [],
    findingIds: [],
    cause: '私挖滥采',
    itemCodes: ['CF-102-2'],
    violatedOn: '2026-07-01',
    discoveredOn: '2026-07-01',
    grave: false,
    illegalOperation: true,
    handlerIds: [one, two],
    unregistered: pit,
    parties: [
      { kind: 'UNIT', unitName: pit.name },
      { kind: 'PERSON', personName: '孙某', position: '实际控制人' },
    ],
  };
  expect(await refused('head', 'fileCase', { ...filing, illegalOperation: false }, day)).toEqual([
    'CASE_ILLEGAL_OPERATION_RESTS_ON_A_FACT',
  ]);
  expect(
    await refused(
      'head',
      'fileCase',
      { ...filing, unregistered: { ...pit, name: firm!.name }, parties: [{ kind: 'UNIT', unitName: firm!.name }] },
      day,
    ),
  ).toEqual(['CASE_UNREGISTERED_IS_IN_NO_LEDGER']);
  // Of an enterprise of the ledger a tick alone shows nothing.
  const ticked = {
    ...filing,
    unregistered: null,
    enterpriseId: firm!.id,
    parties: [{ kind: 'UNIT', unitName: firm!.name }],
  };
  expect(await refused('head', 'fileCase', ticked, day)).toContain('CASE_ILLEGAL_OPERATION_RESTS_ON_A_FACT');
  const kase = await caseOf('head', day, filing);
  const fact =
    'query($id: ID!) { enforcementCase(id: $id) { illegalGround unregisteredName unregisteredAddress enterprise { id } parties { id kind } } }';
  const { enforcementCase } = await read('township-100', fact, { id: kase.id }, day);
  expect(enforcementCase).toMatchObject({
    illegalGround: 'UNREGISTERED',
    unregisteredName: '山口采石点',
    enterprise: null,
  });
  const person = { partyId: enforcementCase.parties.find(({ kind }: any) => kind === 'PERSON').id };
  await kase.on('officer-1', 'addEvidence', evidence('2026-07-02'), morning('2026-07-02'));
  const sealing = { caseId: kase.id, kind: 'SEALING', things: ['破碎机一台'], reason: '无证开采', urgent: false };
  const seizing = { ...sealing, officerIds: [one, two], listFileId: await file('head') };
  const { coerciveMeasure } = await done(
    'head',
    'seize',
    seizing,
    morning('2026-07-02'),
    'coerciveMeasure { id version }',
  );
  const taped = {
    caseId: kase.id,
    step: 'COERCION',
    medium: 'VIDEO',
    device: '执法记录仪03',
    fileId: await file('officer-1'),
  };
  const times = { begunAt: '2026-07-02T01:00:00Z', endedAt: '2026-07-02T01:30:00Z' };
  expect((await waits('officer-1', 'recordProcess', kase.id, morning('2026-07-03')))[0]!.draft).toMatchObject({
    step: 'COERCION',
  });
  await done('officer-1', 'recordProcess', { ...taped, ...times }, morning('2026-07-03'));
  expect(await waits('officer-1', 'recordProcess', kase.id, morning('2026-07-04'))).toEqual([]);
  // Nobody shuts it down: it waits with the head, is late three days after it was found, and no ground does instead.
  const late = { due: '2026-07-04T15:59:59.999Z', overdue: true };
  expect(await waits('head', 'banOperation', kase.id, morning('2026-07-05'))).toMatchObject([late]);
  const left = { caseId: kase.id, measure: 'CLOSE', ground: 'NO_GROUND_OF_CLOSURE' };
  expect(await refused('officer-1', 'answerFourAlways', left, morning('2026-07-05'))).toEqual([
    'FOUR_ALWAYS_BAN_WHO_HAS_NO_REGISTRATION',
  ]);
  expect(await refused('officer-1', 'answerFourAlways', { ...left, ground: null }, morning('2026-07-05'))).toEqual([
    'FOUR_ALWAYS_ARE_TAKEN_BY_AN_ENTRY',
  ]);
  const ban = {
    ...{ document: '（溪）应急取缔〔2026〕1号', bannedOn: '2026-07-06', measures: '炸封洞口、收缴破碎机' },
    ...{ officerIds: [one, two], fileId: await file('head') },
  };
  expect(await kase.not('head', 'banOperation', { ...ban, officerIds: [one] }, morning('2026-07-06'))).toEqual([
    'BAN_IS_CARRIED_OUT_BY_TWO',
  ]);
  expect(await kase.not('officer-1', 'banOperation', ban, morning('2026-07-06'))).toEqual(['NOT_PERMITTED']);
  await kase.on('head', 'banOperation', ban, morning('2026-07-06'));
  expect(await waits('head', 'banOperation', kase.id, morning('2026-07-07'))).toEqual([]);
  expect(await kase.not('head', 'banOperation', ban, morning('2026-07-07'))).toEqual(['BAN_IS_MADE_ONCE']);
  for (const each of [
    { measure: 'SUSPEND' },
    { measure: 'CLOSE' },
    { measure: 'PURSUE', ground: 'NO_CRIME_SUSPECTED' },
  ])
    await done('officer-1', 'answerFourAlways', { caseId: kase.id, ...each }, morning('2026-07-06'));
  const taken =
    'query($id: ID!) { fourAlwaysAnswers(where: { caseId: $id, measure: [CLOSE] }) { nodes { taken takenBy } } }';
  expect((await read('head', taken, { id: kase.id }, morning('2026-07-06'))).fourAlwaysAnswers.nodes).toEqual([
    { taken: true, takenBy: ban.document },
  ]);
  const four = ['取缔', '处罚', '查封停产', '不构成犯罪'];
  await kase.on(
    'officer-1',
    'concludeCaseInvestigation',
    { report: '查明无证开采', fourAlways: four },
    morning('2026-07-07'),
  );
  for (const [party, fine] of [
    [kase.unit, '10000.00'],
    [person, '50000.00'],
  ] as const) {
    const told = { ...notice('CF-102-2', { fine }), circumstance: 'LIGHT', hearingOffered: true };
    await kase.on('officer-1', 'serveNotice', { ...party, ...told }, morning('2026-07-08'));
    await kase.on('officer-1', 'recordDefence', { ...party, ...gone }, morning('2026-07-09'));
  }
  for (const [party, fine] of [
    [kase.unit, '10000.00'],
    [person, '50000.00'],
  ] as const) {
    await kase.on('legal', 'reviewCase', { ...party, result: 'AGREED', opinion: '同意' }, morning('2026-07-20'));
    const deciding = { ...party, outcome: 'PENALTY', kinds: ['FINE'], fine, reasons: '事实清楚' };
    await kase.on('head', 'decideCase', deciding, morning('2026-07-21'));
  }
  await kase.on('officer-1', 'serveDecision', { ...person, method: 'DIRECT' }, morning('2026-07-22'));
  await kase.on('officer-1', 'serveDecision', { ...kase.unit, method: 'DIRECT' }, morning('2026-07-22'));
  const paying = { amount: '50000.00', paidOn: '2026-07-27', channel: 'BANK', receipt: '非税17' };
  await kase.on('finance', 'recordPayment', { ...person, ...paying }, morning('2026-07-27'));
  const publishing = { ...person, platform: '县政府网站', level: 'GENERAL', months: 12 };
  await kase.on('officer-1', 'publishDecision', publishing, morning('2026-07-27'));
  await settle(kase, 'officer-1', '10000.00', [one, two], '2026-07-28', 'GENERAL');
  const released = { id: coerciveMeasure.id, expectedVersion: coerciveMeasure.version, disposal: '依法没收' };
  await done('head', 'releaseSeizure', released, morning('2026-07-29'));
  const closing = { note: '已取缔' };
  expect(await kase.not('head', 'closeCase', closing, morning('2026-07-29'))).toEqual(['CASE_ANSWERS_ALL_THE_ALWAYS']);
  await done('officer-1', 'answerFourAlways', { caseId: kase.id, measure: 'PUNISH' }, morning('2026-07-29'));
  await kase.on('head', 'closeCase', closing, morning('2026-07-30'));
  const archive = { archiveNumber: '2026-罚-17', catalogueFileId: await file('officer-1') };
  await kase.on('officer-1', 'archiveCase', archive, { at: '2026-07-31T02:00:00Z' });
  const publicly = '{ publications(first: 50) { nodes { unitName cause } } }';
  // Months later, with nobody acting, the public still reads who it was.
  expect((await read('public', publicly, {}, { at: '2026-12-01T02:00:00Z' })).publications.nodes).toContainEqual({
    unitName: '山口采石点',
    cause: '私挖滥采',
  });
});

test('F-08 F-09 what is recorded and who is left unpunished: a ground of the law with its evidence, no sentence, leaves the person out, a hearing and a paper left at the door want their recording, are asked for and hold the closing up, until the head decides that there is none', async () => {
  const [firm] = await firmsIn('500238100000');
  const kase = await caseOf('head', morning('2026-08-03'), {
    enterpriseId: firm!.id,
    itemCodes: ['CF-108'],
    parties: [{ kind: 'UNIT', unitName: firm!.name }],
  });
  await kase.on('officer-1', 'addEvidence', evidence('2026-08-04'), morning('2026-08-04'));
  const report = { report: '查明', fourAlways: [] };
  const august = morning('2026-08-05');
  expect(
    await kase.not('officer-1', 'concludeCaseInvestigation', { ...report, noPersonReason: '无个人责任' }, august),
  ).toEqual(['CASE_NAMES_A_PERSON_OR_SAYS_WHY']);
  const excused = { ...report, noPersonGround: 'NO_FAULT', noPersonReason: '已履行职责' };
  expect(await kase.not('officer-1', 'concludeCaseInvestigation', excused, august)).toEqual([
    'CASE_GROUND_FOR_NO_PERSON_IS_SHOWN',
  ]);
  const noPersonEvidenceIds = await proofOf(kase.id, august);
  const transferred = { ...excused, noPersonGround: 'TRANSFERRED_AS_A_CRIME', noPersonEvidenceIds };
  expect(await kase.not('officer-1', 'concludeCaseInvestigation', transferred, august)).toEqual([
    'CASE_GROUND_FOR_NO_PERSON_HOLDS',
  ]);
  await kase.on('officer-1', 'concludeCaseInvestigation', { ...excused, noPersonEvidenceIds }, august);
  const counted =
    '{ enforcementCases(where: { noPersonGround: [NO_FAULT] }) { nodes { id noPersonEvidence { title } } } }';
  expect((await read('discipline', counted, {}, august)).enforcementCases.nodes).toContainEqual({
    id: kase.id,
    noPersonEvidence: [{ title: '现场勘验笔录' }],
  });
  const fine = { kinds: ['FINE'], fine: '100000.00' };
  const told = { ...notice('CF-108', fine), hearingOffered: true, method: 'LEFT' };
  await kase.on('officer-1', 'serveNotice', { ...kase.unit, ...told }, morning('2026-08-06'));
  await kase.on('officer-1', 'requestHearing', { ...kase.unit, reasons: '对数额有异议' }, morning('2026-08-07'));
  const hearing = {
    notifiedOn: '2026-08-10',
    place: '县应急局',
    hostId: (await me('officer-5')).id,
    opinion: '事实清楚',
  };
  const held = { ...kase.unit, ...hearing, minutesFileId: await file('head') };
  await kase.on('head', 'holdHearing', held, morning('2026-08-24'));
  await kase.on('legal', 'reviewCase', { ...kase.unit, result: 'AGREED', opinion: '同意' }, morning('2026-08-25'));
  await kase.on(
    'head',
    'decideCase',
    { ...kase.unit, outcome: 'PENALTY', ...fine, reasons: '清楚' },
    morning('2026-08-26'),
  );
  await kase.on('officer-1', 'serveDecision', { ...kase.unit, method: 'DIRECT' }, morning('2026-08-27'));
  await settle(kase, 'officer-1', '100000.00', [one, two], '2026-09-01', 'GENERAL');
  const closing = { note: '执行完毕' };
  const september = morning('2026-09-02');
  expect(await kase.not('head', 'closeCase', closing, september)).toEqual(['CASE_STEPS_ARE_RECORDED']);
  // Nobody records anything: past the time for deciding it is late with the handlers, and the head is told as well.
  const november = morning('2026-11-10');
  for (const [who, act] of [
    ['officer-1', 'recordProcess'],
    ['officer-2', 'recordProcess'],
    ['head', 'exemptRecording'],
  ] as const)
    expect(await waits(who, act, kase.id, november)).toMatchObject([{ overdue: true, draft: { step: 'HEARING' } }]);
  expect(await waits('officer-3', 'recordProcess', kase.id, november)).toEqual([]);
  const taped = { caseId: kase.id, step: 'HEARING', device: '执法记录仪05', fileId: await file('officer-1') };
  const times = { begunAt: '2026-08-24T01:00:00Z', endedAt: '2026-08-24T02:00:00Z' };
  await done('officer-1', 'recordProcess', { ...taped, ...times, medium: 'AUDIO' }, november);
  const none = { caseId: kase.id, noRecordingGround: 'RECORDER_FAILED', noRecordingReason: '记录仪电量耗尽' };
  expect(await refused('head', 'exemptRecording', { ...none, step: 'HEARING' }, november)).toEqual([
    'RECORDING_EXEMPTED_IS_OWED',
  ]);
  expect(await refused('officer-1', 'exemptRecording', { ...none, step: 'SERVICE' }, november)).toEqual([
    'NOT_PERMITTED',
  ]);
  await done('head', 'exemptRecording', { ...none, step: 'SERVICE' }, november);
  await kase.on('head', 'closeCase', closing, november);
  const archive = { archiveNumber: '2026-罚-8', catalogueFileId: await file('officer-1') };
  await kase.on('officer-1', 'archiveCase', archive, { at: '2026-11-11T02:00:00Z' });
  const index =
    'query($id: ID!) { processRecordings(where: { caseId: $id }) { nodes { step status noRecordingGround decider { id } } } }';
  expect((await read('legal', index, { id: kase.id }, { at: '2026-11-12T02:00:00Z' })).processRecordings.nodes).toEqual(
    [
      {
        step: 'SERVICE',
        status: 'KEPT',
        noRecordingGround: 'RECORDER_FAILED',
        decider: { id: (await me('head')).id },
      },
      { step: 'HEARING', status: 'KEPT', noRecordingGround: null, decider: null },
    ],
  );
});

test('what was paid on a penalty that falls goes back: the treasury has it waiting by its day, refunds all of it once, and no case closes before', async () => {
  const [firm] = await firmsIn('500238100000');
  const kase = await caseOf('head', morning('2027-03-01'), {
    enterpriseId: firm!.id,
    itemCodes: ['CF-108'],
    parties: [{ kind: 'UNIT', unitName: firm!.name }],
  });
  await penalise(kase, 'CF-108', '100000.00', ['2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05', '2027-03-08']);
  await kase.on('officer-1', 'serveDecision', { ...kase.unit, method: 'DIRECT' }, morning('2027-03-09'));
  await settle(kase, 'officer-1', '100000.00', [one, two], '2027-03-11', 'GENERAL');
  const appeal = { ...kase.unit, kind: 'RECONSIDERATION', filedOn: '2027-03-15', document: '溪府复〔2027〕2号' };
  await kase.on('officer-1', 'recordAppeal', appeal, morning('2027-03-16'));
  const end = { ...kase.unit, outcome: 'REVOKED', settledOn: '2027-05-06', document: '溪府复决〔2027〕2号' };
  await kase.on('officer-1', 'settleAppeal', end, morning('2027-05-06'));
  const late = morning('2027-05-22');
  expect(await waits('finance', 'recordRefund', kase.unit.partyId, late)).toMatchObject([
    { due: '2027-05-21T15:59:59.999Z', overdue: true },
  ]);
  expect(await kase.not('head', 'closeCase', { note: '已撤销' }, late)).toEqual(['CASE_REFUNDS_ARE_MADE']);
  const refund = { ...kase.unit, refundedOn: '2027-05-22', refundPaper: '退付1号' };
  expect(await kase.not('finance', 'recordRefund', { ...refund, amount: '99999.99' }, late)).toEqual([
    'REFUND_IS_OWED',
  ]);
  await kase.on('finance', 'recordRefund', { ...refund, amount: '100000.00' }, late);
  expect(await kase.not('finance', 'recordRefund', { ...refund, amount: '100000.00' }, late)).toEqual([
    'REFUND_IS_OWED',
  ]);
  await kase.on('head', 'closeCase', { note: '处罚决定被撤销，罚款已退付' }, { at: '2027-05-24T02:00:00Z' });
  expect(await waits('finance', 'recordRefund', kase.unit.partyId, { at: '2027-05-25T02:00:00Z' })).toEqual([]);
});

test('F-03 F-08 a delegation ends with its item and is taken back before the county ceases it; where the recorder of a township failed its own leader decides that there is none, who is no officer of the case, and the case closes', async () => {
  const county = morning('2028-03-01');
  const township = { townships: ['500238101000'], effectiveFrom: '2028-03-02', document: '巫溪府发〔2028〕3号' };
  const own = {
    ...{ code: 'CF-WX-28', level: 'COUNTY', kind: 'PENALTY', content: '未公示应急疏散图', sectors: [] },
    ...{ statute: '重庆市安全生产条例', article: '第六十条', fineRule: 'MAY', unitMin: '0.00', unitMax: '3000.00' },
    ...{ grave: false, daily: false, townships: [], effectiveFrom: '2028-03-01', document: '巫溪府发〔2028〕2号' },
  };
  const shown = 'enforcementItem { id version }';
  const { enforcementItem } = await done('head', 'publishItem', own, county, shown);
  await done('head', 'delegateItem', { ...township, itemId: enforcementItem.id }, county);
  const [firm] = await firmsIn('500238101000');
  const by = 'township-officer-101';
  const officers = [(await me(by)).id, (await me('township-officer-100')).id];
  const onTheSpot = (day: string) => ({
    ...{ enterpriseId: firm!.id, procedure: 'SIMPLE', itemCodes: [own.code], handlerIds: officers },
    ...{ parties: [{ kind: 'UNIT', unitName: firm!.name }], violatedOn: day, discoveredOn: day },
  });
  const day = morning('2028-03-06');
  const kase = await caseOf(by, day, onTheSpot('2028-03-06'));
  const fine = { kinds: ['FINE'], fine: '500.00' };
  const told = { ...notice(own.code, fine), circumstance: 'LIGHT', method: 'ON_THE_SPOT' };
  await kase.on(by, 'serveNotice', { ...kase.unit, ...told }, { at: '2028-03-06T02:10:00Z' });
  await kase.on(by, 'recordDefence', { ...kase.unit, statement: '', waived: true }, { at: '2028-03-06T02:20:00Z' });
  const deciding = { ...kase.unit, outcome: 'PENALTY', ...fine, reasons: '事实清楚' };
  await kase.on(by, 'decideCase', deciding, { at: '2028-03-06T02:30:00Z' });
  await kase.on(by, 'serveDecision', { ...kase.unit, method: 'LEFT' }, { at: '2028-03-06T02:40:00Z' });
  await settle(kase, by, '500.00', officers, '2028-03-08');

  // The paper was left and the recorder failed: it waits with the township's leaders, and with nobody of the bureau.
  const closing = { note: '执行完毕' };
  const june = morning('2028-06-12');
  expect(await kase.not('township-101', 'closeCase', closing, june)).toEqual(['CASE_STEPS_ARE_RECORDED']);
  for (const who of ['head-101', 'secretary-101'])
    expect(await waits(who, 'exemptRecording', kase.id, june)).toMatchObject([
      { overdue: true, draft: { step: 'SERVICE' } },
    ]);
  for (const who of ['head', 'township-101', 'head-100'])
    expect(await waits(who, 'exemptRecording', kase.id, june)).toEqual([]);
  const none = {
    ...{ caseId: kase.id, step: 'SERVICE', noRecordingGround: 'RECORDER_FAILED', noRecordingReason: '记录仪损坏' },
  };
  expect(await refused('head', 'exemptRecording', none, june)).toEqual(['RECORDING_EXEMPTED_IS_OWED']);
  expect(await refused('township-101', 'exemptRecording', none, june)).toEqual([
    'RECORDING_IS_EXEMPTED_BY_A_LEADER_ABOVE_ITS_OFFICERS',
  ]);
  expect(await refused(by, 'exemptRecording', none, june)).toEqual(['NOT_PERMITTED']);
  await done('head-101', 'exemptRecording', none, june);
  await kase.on('township-101', 'closeCase', closing, june);

  // The county ends its item: what was delegated of it ends that day, and the township files no case on it any more.
  const ending = { lastOn: '2028-06-30', document: '巫溪府发〔2028〕9号', reason: '条款修订' };
  const onItem = { id: enforcementItem.id, expectedVersion: enforcementItem.version };
  await done('head', 'endItem', { ...onItem, ...ending }, june);
  const items = async (code: string, when: When): Promise<any[]> =>
    (
      await read(
        'public',
        'query($c: [String!]) { enforcementItems(where: { code: $c, region: "500238000000" }) { nodes { id version level effectiveUntil } } }',
        { c: [code] },
        when,
      )
    ).enforcementItems.nodes;
  expect((await items(own.code, june)).map(({ level, effectiveUntil }) => [level, effectiveUntil]).sort()).toEqual([
    ['COUNTY', '2028-06-30'],
    ['TOWNSHIP', '2028-06-30'],
  ]);
  const filing = {
    ...{ source: 'TIP_OFF', sourceRef: '12350-28', hazardIds: [], findingIds: [], cause: '未公示', grave: false },
    ...onTheSpot('2028-07-03'),
  };
  expect(await refused(by, 'fileCase', filing, morning('2028-07-03'))).toContain('CASE_ARTICLES_ARE_PUBLISHED');

  // One of the state: it is not ceased under the township's hands, and once it is ceased it is not delegated.
  const july = morning('2028-07-03');
  const [state] = await items('CF-104', july);
  const given = { ...township, itemId: state!.id, effectiveFrom: '2028-07-03' };
  await done('head', 'delegateItem', given, july);
  const stop = { itemId: state!.id, effectiveFrom: '2028-08-01', document: '巫溪府发〔2028〕11号', reason: '职责划转' };
  expect(await refused('head', 'ceaseItem', stop, july)).toEqual(['ITEM_CEASES_AFTER_ITS_DELEGATIONS']);
  const delegation = (await items('CF-104', july)).find(({ level }) => level === 'TOWNSHIP');
  const back = { ...ending, lastOn: '2028-07-31', id: delegation.id, expectedVersion: delegation.version };
  await done('head', 'endItem', back, july);
  await done('head', 'ceaseItem', stop, july);
  const later = { at: '2028-08-02T02:00:00Z' };
  expect(await refused('head', 'delegateItem', { ...given, effectiveFrom: '2028-08-02' }, later)).toEqual([
    'ITEM_DELEGATED_IS_NOT_CEASED',
  ]);
});

test('F-09 a case under an article that fines the unit is not concluded against a worker alone without a ground of the law, and that it was punished elsewhere is believed of the same facts alone', async () => {
  const [firm, other] = await firmsIn('500238100000');
  const person = { kind: 'PERSON', personName: '钱某', position: '安全管理人员' };
  const filed = async (over: object, day: string) => {
    const filing = {
      ...{ procedure: 'ORDINARY', source: 'TIP_OFF', sourceRef: '12350-9', hazardIds: [], findingIds: [] },
      ...{ cause: '未落实协议', itemCodes: ['CF-108'], violatedOn: day, discoveredOn: day, grave: false },
      ...{ enterpriseId: firm!.id, handlerIds: [one, two], ...over },
    };
    const at = morning(day);
    const { id, parties } = (await done('head', 'fileCase', filing, at, shown)).enforcementCase;
    return { id: id as string, parties };
  };
  const acted = async (who: string, name: string, id: string, input: object, when: When) =>
    done(who, name, { ...(await latest('head', id, when)), ...input }, when);
  const not = async (name: string, id: string, input: object, when: When) =>
    refused('officer-1', name, { ...(await latest('head', id, when)), ...input }, when);
  const unit = { kind: 'UNIT', unitName: firm!.name };
  const evidenced = async (id: string, day: string): Promise<string[]> => {
    await acted('officer-1', 'addEvidence', id, evidence(day), morning(day));
    return proofOf(id, morning(day));
  };
  // Three cases: the unit of another firm is punished, the unit of this one for this is punished, the worker alone.
  const punished = async (over: object, day: string) => {
    const kase = await filed(over, day);
    const party = { partyId: kase.parties[0].id as string };
    const noPersonEvidenceIds = await evidenced(kase.id, day);
    const why = { noPersonGround: 'NO_FAULT', noPersonReason: '已履职', noPersonEvidenceIds };
    await acted(
      'officer-1',
      'concludeCaseInvestigation',
      kase.id,
      { report: '查明', fourAlways: [], ...why },
      morning(day),
    );
    const told = { ...notice('CF-108', { fine: '100000.00', hearingOffered: true }) };
    await acted('officer-1', 'serveNotice', kase.id, { ...party, ...told }, { at: `${day}T03:00:00Z` });
    await acted('officer-1', 'recordDefence', kase.id, { ...party, ...gone }, { at: `${day}T04:00:00Z` });
    const agreed = { ...party, result: 'AGREED', opinion: '同意' };
    await acted('legal', 'reviewCase', kase.id, agreed, { at: `${day}T05:00:00Z` });
    const deciding = { ...party, outcome: 'PENALTY', kinds: ['FINE'], fine: '100000.00', reasons: '清楚' };
    await acted('head', 'decideCase', kase.id, deciding, { at: `${day}T06:00:00Z` });
    return kase.id;
  };
  const strangers = await punished(
    { enterpriseId: other!.id, parties: [{ kind: 'UNIT', unitName: other!.name }] },
    '2028-09-04',
  );
  const same = await punished({ parties: [unit] }, '2028-09-04');
  const elsewhen = await punished({ parties: [unit] }, '2028-09-11');
  const worker = await filed({ parties: [person] }, '2028-09-04');
  const noUnitEvidenceIds = await evidenced(worker.id, '2028-09-05');
  const report = { report: '查明', fourAlways: [] };
  const day = morning('2028-09-12');
  expect(await not('concludeCaseInvestigation', worker.id, report, day)).toEqual(['CASE_NAMES_THE_UNIT_OR_SAYS_WHY']);
  const why = { noUnitGround: 'PUNISHED_IN_ANOTHER_CASE', noUnitEvidenceIds };
  for (const noUnitCaseId of [strangers, elsewhen, worker.id])
    expect(await not('concludeCaseInvestigation', worker.id, { ...report, ...why, noUnitCaseId }, day)).toEqual([
      'CASE_GROUND_FOR_NO_UNIT_HOLDS',
    ]);
  const unshown = { ...report, ...why, noUnitCaseId: same, noUnitEvidenceIds: [] };
  expect(await not('concludeCaseInvestigation', worker.id, unshown, day)).toEqual(['CASE_GROUND_FOR_NO_UNIT_IS_SHOWN']);
  // Nobody concludes it: past its ninety days it is overdue with its handlers.
  const late = { at: '2028-12-12T02:00:00Z' };
  expect(await waits('officer-2', 'concludeCaseInvestigation', worker.id, late)).toMatchObject([{ overdue: true }]);
  await acted('officer-1', 'concludeCaseInvestigation', worker.id, { ...report, ...why, noUnitCaseId: same }, late);
  const told =
    'query($id: ID!) { enforcementCase(id: $id) { status noUnitGround noUnitCase { id } noUnitEvidence { title } } }';
  expect((await read('discipline', told, { id: worker.id }, late)).enforcementCase).toEqual({
    ...{ status: 'CONCLUDED', noUnitGround: 'PUNISHED_IN_ANOTHER_CASE', noUnitCase: { id: same } },
    noUnitEvidence: [{ title: '现场勘验笔录' }],
  });
});
