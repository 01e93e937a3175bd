import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// Accidents told to their end: who investigates when the grade changes, what is listed, published, put right and
// learnt, and what is told of it when time passes and nobody acts.
let w: World;
const { read, refused, done, latest, waiting } = telling(() => w);
let bureau: string;
let members: string[];
let head: string;
beforeAll(async () => {
  w = await world();
  [head, ...members] = (await Promise.all(['head', 'officer-3', 'officer-4'].map(operator))) as [string, ...string[]];
  bureau = (await read('head', '{ viewer { organisation { id } } }')).viewer.organisation.id;
});
afterAll(() => w.close());

const operator = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
const harm = {
  ...{ deaths: 0, missing: 0, seriousInjuries: 0, minorInjuries: 0, trapped: 0, evacuated: 0 },
  ...{ directLoss: '0.00', polluted: false },
};
/** An accident of half past eight in the morning, reported at nine. */
const accident = async (day: string, over: object = {}): Promise<{ id: string; jurisdiction: string }> => {
  const firm = (await read('head', '{ enterprises(where: { region: "500238100000" }, first: 1) { nodes { id } } }'))
    .enterprises.nodes[0].id as string;
  const reported = {
    ...{ region: '500238100205', enterpriseId: firm, sector: 'CONSTRUCTION', kind: 'FALL', production: true },
    ...{ happenedAt: `${day}T00:30:00Z`, location: '安置房工地', summary: '高处坠落' },
    ...{ unitReportedAt: `${day}T01:00:00Z`, ...harm, ...over },
  };
  return (await done('township-100', 'reportAccident', reported, morning(day), 'accident { id jurisdiction }'))
    .accident;
};
const group = (accidentId: string, over: object = {}) => ({
  ...{ accidentId, order: '巫溪府发〔2026〕30号', leaderId: head, memberIds: members, officeIds: [bureau] },
  ...{ unionTakesPart: true, procuratorateInvited: true, ...over },
});
/** An act on the entry as it then stands. */
const act = async (who: string, name: string, id: string, input: object, when: When, selection = ''): Promise<any> =>
  done(who, name, { ...(await latest(who, id, when)), ...input }, when, selection);
const never = async (who: string, name: string, id: string, input: object, when: When): Promise<string[]> =>
  refused(who, name, { ...(await latest('head', id, when)), ...input }, when);
const waits = async (who: string, name: string, id: string, when: When) =>
  (await waiting(who, name, when)).find((each) => each.id === id);
const person = (head: string, unitName: string) => ({
  ...{ head, subjectKind: 'PERSON', unitName, personName: '赵六', position: '负责人' },
  ...{ basis: '安全生产法第二十一条', conduct: '未履行职责', proposal: 'GOVERNMENT_SANCTION' },
});
const ticks = async () => ({
  ...{ causeTick: '查清', personsTick: '已处理', measuresTick: '已落实', educationTick: '已开展' },
  tickFileIds: await Promise.all([1, 2, 3, 4].map(() => file('head'))),
});
const gaps = async (month: string, kind: string, when: When) =>
  (
    await read(
      'head',
      `query($m: Month!, $k: [EnforcementGapKind!]) {
        enforcementGaps(region: "500238000000", month: $m, kinds: $k) { since entry { id } } }`,
      { m: month, k: [kind] },
      when,
    )
  ).enforcementGaps.map(({ since, entry }: any) => ({ since, id: entry.id }));

test('A-01 three dead on day twenty: the county’s group stops and hands over by a list, the city signs for it, its replied report comes back with who is to be dealt with, and the accident has its end here', async () => {
  const fallen = await accident('2026-03-10', { deaths: 1 });
  expect(fallen.jurisdiction).toBe('COUNTY');
  const shown = 'investigation { id accountability { id status } }';
  const { investigation: own } = await done(
    'leader',
    'formInvestigation',
    group(fallen.id),
    morning('2026-03-11'),
    shown,
  );
  const strand = {
    ...{ strand: 'ENTERPRISE', conclusion: '主体责任不落实', enterpriseFinding: '未设置防护' },
    items: [person('ENTERPRISE', '演示建筑公司')],
  };
  await act('head', 'concludeStrand', own.id, strand, morning('2026-03-20'));
  // While it is the county's there is nobody to hand it to.
  const handing = {
    ...{ receiver: '重庆市应急管理局', items: ['现场勘验记录', '询问笔录'], document: '溪应急函〔2026〕9号' },
    listFileId: await file('head'),
  };
  expect(await never('head', 'handOverInvestigation', own.id, handing, morning('2026-03-21'))).toEqual([
    'INVESTIGATION_IS_HANDED_TO_A_HIGHER_GOVERNMENT',
  ]);
  // Two of the injured die: the grade is LARGER, and in a municipality the city investigates.
  const graver = await act(
    'officer-1',
    'supplementAccident',
    fallen.id,
    { ...harm, deaths: 3, content: '两名伤者经抢救无效死亡' },
    morning('2026-03-30'),
    'accident { grade jurisdiction jurisdictionSince }',
  );
  expect(graver.accident).toEqual({
    grade: 'LARGER',
    jurisdiction: 'PROVINCE',
    jurisdictionSince: '2026-03-30T02:00:00.000Z',
  });
  const late = morning('2026-03-31');
  expect(await never('head', 'concludeStrand', own.id, strand, late)).toEqual([
    'INVESTIGATION_STAYS_WITH_ITS_GOVERNMENT',
  ]);
  const extension = { ground: 'EXTENSION', days: 10, document: '函' };
  expect(await never('leader', 'extendInvestigation', own.id, extension, late)).toEqual([
    'INVESTIGATION_STAYS_WITH_ITS_GOVERNMENT',
  ]);
  // Five days to hand over; nobody does, and it is overdue with the bureau.
  expect(await waits('head', 'submitInvestigation', own.id, late)).toBeUndefined();
  expect(await waits('head', 'handOverInvestigation', own.id, late)).toMatchObject({
    due: '2026-04-07T15:59:59.999Z',
    overdue: false,
  });
  expect(await waits('head', 'handOverInvestigation', own.id, morning('2026-04-08'))).toMatchObject({ overdue: true });
  expect(
    await never('head', 'handOverInvestigation', own.id, { ...handing, items: [] }, morning('2026-04-08')),
  ).toEqual(['HANDING_OVER_LISTS_WHAT_IS_HANDED']);
  const handed = await act('head', 'handOverInvestigation', own.id, handing, morning('2026-04-08'), shown);
  expect(handed.investigation.accountability.map(({ status }: any) => status)).toEqual(['HANDED_OVER']);
  const signed = { body: '重庆市人民政府事故调查组', receivedOn: '2026-04-07', document: '渝应急收〔2026〕3号' };
  expect(await never('head', 'recordReceipt', own.id, signed, morning('2026-04-10'))).toEqual([
    'RECEIPT_FOLLOWS_THE_HANDING_OVER',
  ]);
  expect(await waits('head', 'recordReceipt', own.id, morning('2026-04-14'))).toMatchObject({ overdue: true });
  await act('head', 'recordReceipt', own.id, { ...signed, receivedOn: '2026-04-09' }, morning('2026-04-14'));
  // The city has sixty days from the accident and fifteen for the reply; then its result is waited for.
  expect(await waits('head', 'recordResultAbove', own.id, morning('2026-05-27'))).toMatchObject({
    due: '2026-05-25T15:59:59.999Z',
    overdue: true,
  });
  const result = {
    ...{ reportedOn: '2026-05-20', repliedOn: '2026-05-19', replyNumber: '渝府函〔2026〕40号' },
    ...{ causes: '直接原因、间接原因', liability: true, reportFileId: await file('head') },
    items: [person('ENTERPRISE', '演示建筑公司'), person('DEPARTMENT', '巫溪县经济和信息化委员会')],
  };
  expect(await never('head', 'recordResultAbove', own.id, result, morning('2026-05-27'))).toEqual([
    'RESULT_ABOVE_IS_IN_ORDER',
  ]);
  const told = await act(
    'head',
    'recordResultAbove',
    own.id,
    { ...result, repliedOn: '2026-05-25' },
    morning('2026-05-27'),
    'investigation { status investigator investigatingBody reportedOn repliedAt accountability { id status } }',
  );
  expect(told.investigation).toMatchObject({
    ...{ status: 'REPLIED', investigator: 'PROVINCE', investigatingBody: '重庆市人民政府事故调查组' },
    ...{ reportedOn: '2026-05-20', repliedAt: '2026-05-24T16:00:00.000Z' },
  });
  // What follows is the county's, as of an investigation of its own.
  const items = told.investigation.accountability.filter(({ status }: any) => status === 'PROPOSED');
  expect(items).toHaveLength(2);
  await act('head', 'publishInvestigation', own.id, { publishedPlace: '县政府网站' }, morning('2026-05-28'));
  const dealt = {
    ...{ decidedBy: '县纪委监委', decidedOn: '2026-06-10', decision: '政务警告', document: '溪纪〔2026〕8号' },
    executedOn: '2026-06-10',
  };
  for (const { id } of items) await act('discipline', 'recordAccountability', id, dealt, morning('2026-06-11'));
  const evaluated = { evaluation: '整改到位', publishedPlace: '县政府网站' };
  await act('head', 'evaluateRectification', own.id, evaluated, morning('2026-10-09'));
  await act('head', 'closeInvestigation', own.id, await ticks(), morning('2026-10-10'));
  // Half a year on it is among the accidents that have their end, and nothing of it waits for anybody.
  const end = `{ accidents(where: { closed: true, jurisdiction: [PROVINCE] }) {
    nodes { id investigations { status accountability { status } } } } }`;
  const { accidents } = await read('head', end, {}, morning('2027-04-20'));
  expect(accidents.nodes).toContainEqual({
    id: fallen.id,
    investigations: [
      { status: 'CLOSED', accountability: ['EXECUTED', 'EXECUTED', 'HANDED_OVER'].map((status) => ({ status })) },
    ],
  });
  for (const name of ['recordResultAbove', 'closeInvestigation', 'handOverInvestigation'])
    expect(await waits('head', name, own.id, morning('2027-04-20'))).toBeUndefined();
});

test('A-01 raised by the city and given back: what nobody investigates is told with whoever should, the county forms its group anew, and entrusts it only as the law allows', async () => {
  const fallen = await accident('2026-06-10', { seriousInjuries: 1 });
  const raising = { to: 'PROVINCE', raisedOn: '2026-06-11', document: '渝府函〔2026〕11号' };
  expect(await never('head', 'raiseAccident', fallen.id, { ...raising, to: 'COUNTY' }, morning('2026-06-11'))).toEqual([
    'ACCIDENT_IS_RAISED_ABOVE_ITS_LEVEL',
  ]);
  expect(await waits('leader', 'formInvestigation', fallen.id, morning('2026-06-11'))).toMatchObject({
    due: '2026-06-15T15:59:59.999Z',
  });
  await act('head', 'raiseAccident', fallen.id, raising, morning('2026-06-11'));
  expect(await refused('leader', 'formInvestigation', group(fallen.id), morning('2026-06-12'))).toEqual([
    'INVESTIGATION_IS_THE_COUNTYS',
  ]);
  // Fifteen days to enter who investigates; nobody does, and it is overdue and a gap of that month.
  expect(await waits('leader', 'formInvestigation', fallen.id, morning('2026-06-27'))).toBeUndefined();
  expect(await waits('leader', 'recordInvestigationAbove', fallen.id, morning('2026-06-27'))).toMatchObject({
    due: '2026-06-26T15:59:59.999Z',
    overdue: true,
  });
  expect(await gaps('2026-06', 'NOT_INVESTIGATED', morning('2026-06-27'))).toContainEqual({
    since: '2026-06-26T15:59:59.999Z',
    id: fallen.id,
  });
  const above = {
    ...{ accidentId: fallen.id, body: '重庆市人民政府事故调查组', order: '渝府函〔2026〕12号' },
    formedOn: '2026-06-09',
  };
  expect(await refused('leader', 'recordInvestigationAbove', above, morning('2026-06-28'))).toEqual([
    'INVESTIGATION_ABOVE_FOLLOWS_THE_ACCIDENT',
  ]);
  const begun = await done(
    'leader',
    'recordInvestigationAbove',
    { ...above, formedOn: '2026-06-13' },
    morning('2026-06-28'),
    'investigation { id status formedAt }',
  );
  expect(begun.investigation).toMatchObject({ status: 'ABOVE', formedAt: '2026-06-12T16:00:00.000Z' });
  expect(await gaps('2026-06', 'NOT_INVESTIGATED', morning('2026-06-28'))).not.toContainEqual(
    expect.objectContaining({ id: fallen.id }),
  );
  const back = { document: '渝府函〔2026〕15号', leaderId: head, memberIds: members, officeIds: [bureau] };
  expect(await never('leader', 'returnInvestigation', begun.investigation.id, back, morning('2026-07-01'))).toEqual([
    'INVESTIGATION_IS_RETURNED_TO_THE_COUNTY',
  ]);
  await act('head', 'returnAccident', fallen.id, { document: '渝府函〔2026〕15号' }, morning('2026-07-01'));
  expect(await waits('leader', 'returnInvestigation', begun.investigation.id, morning('2026-07-01'))).toBeDefined();
  const returned = await act(
    'leader',
    'returnInvestigation',
    begun.investigation.id,
    back,
    morning('2026-07-02'),
    'investigation { status investigator leader { id } accident { jurisdiction raisedTo } }',
  );
  expect(returned.investigation).toEqual({
    ...{ status: 'GROUP_FORMED', investigator: null, leader: { id: head } },
    accident: { jurisdiction: 'COUNTY', raisedTo: null },
  });
  // Somebody was hurt: the unit may not be entrusted; a department may, by a document.
  const other = await accident('2026-07-10', { minorInjuries: 1 });
  const entrusted = { organiser: 'UNIT', entrustedId: bureau, entrustDocument: '巫溪府函〔2026〕51号' };
  expect(await refused('leader', 'formInvestigation', group(other.id, entrusted), morning('2026-07-11'))).toEqual([
    'INVESTIGATION_IS_ENTRUSTED_AS_THE_LAW_ALLOWS',
  ]);
  const formed = await done(
    'leader',
    'formInvestigation',
    group(other.id, { ...entrusted, organiser: 'DEPARTMENT' }),
    morning('2026-07-11'),
    'investigation { id organiser entrusted { id } }',
  );
  expect(formed.investigation).toMatchObject({ organiser: 'DEPARTMENT', entrusted: { id: bureau } });
  // Its sixty days pass: the report is overdue with the bureau.
  expect(await waits('head', 'submitInvestigation', formed.investigation.id, morning('2026-09-10'))).toMatchObject({
    overdue: true,
  });
});
