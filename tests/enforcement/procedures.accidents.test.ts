import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, part, telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// Accidents told to their end: who investigates when the grade changes, what is listed, published, put right and
// learnt, and what is told of it when time passes and nobody acts.
let w: World;
const { read, refused, done, latest, waiting, named } = telling(() => w);
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
const numbered = 'investigation { id number }';
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

const construction = async (): Promise<string> =>
  (await read('construction', '{ viewer { organisation { id } } }')).viewer.organisation.id;
/** A measure of the report, set, shown to be done and found so. */
const righted = async (investigationId: string, days: { set: string; done: string }): Promise<string> => {
  const asked = { investigationId, organisationId: await construction(), content: '排查整改', dueOn: days.done };
  const selection = 'rectificationMeasure { id }';
  const { rectificationMeasure } = await done('head', 'setRectificationMeasure', asked, morning(days.set), selection);
  const shown = { note: '已整改', proofFileIds: [await file('construction')] };
  await act('construction', 'reportRectificationDone', rectificationMeasure.id, shown, morning(days.done));
  const found = { righted: true, finding: '已落实' };
  await act('head', 'evaluateRectificationMeasure', rectificationMeasure.id, found, morning(days.done));
  return rectificationMeasure.id;
};

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
    'accident { grade jurisdiction jurisdictionChangedAt }',
  );
  expect(graver.accident).toEqual({
    grade: 'LARGER',
    jurisdiction: 'PROVINCE',
    jurisdictionChangedAt: '2026-03-30T02:00:00.000Z',
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
  await righted(own.id, { set: '2026-06-12', done: '2026-09-10' });
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
  // Its sixty days pass: the strands, which come before the report, are overdue with the bureau.
  expect(await waits('head', 'concludeStrand', formed.investigation.id, morning('2026-09-10'))).toMatchObject({
    overdue: true,
  });
});

test('A-01 A-11 that an event is no accident is judged by another and by a document, told with number and reason, contested and undone: till then and after it counts and is investigated', async () => {
  const figures = async (day: string) => {
    const query = `{ accidentFigures(region: "500238000000", happenedFrom: "2033-01-01", happenedTo: "2033-12-31") {
      accidents deaths doubted leftOut { number ground reason deaths contested } } }`;
    return (await read('head', query, {}, morning(day))).accidentFigures;
  };
  const none = { accidents: 0, deaths: 0, doubted: 0, leftOut: [] };
  expect(await figures('2033-03-06')).toEqual(none);
  // Its reporter says that it is none: that takes it out of nothing.
  const fallen = await accident('2033-03-07', { deaths: 1, production: false });
  const { number } = (
    await read('head', 'query($id: ID!) { accident(id: $id) { number } }', { id: fallen.id }, morning('2033-03-07'))
  ).accident;
  expect(await figures('2033-03-08')).toEqual({ ...none, accidents: 1, deaths: 1, doubted: 1 });
  const due = { due: '2033-03-10T15:59:59.999Z', overdue: false };
  expect(await waits('leader', 'formInvestigation', fallen.id, morning('2033-03-08'))).toMatchObject(due);
  expect(await waits('head', 'dismissAccident', fallen.id, morning('2033-03-08'))).toMatchObject(due);
  expect(await waits('head', 'dismissAccident', fallen.id, morning('2033-03-11'))).toMatchObject({ overdue: true });
  expect(await gaps('2033-03', 'NOT_INVESTIGATED', morning('2033-03-11'))).toContainEqual({
    since: '2033-03-10T15:59:59.999Z',
    id: fallen.id,
  });

  // Judged by a document, and by nobody who entered it.
  const found = { reason: '死者系突发心梗', document: '溪应急认〔2033〕1号', ground: 'ILLNESS' };
  const day = morning('2033-03-14');
  expect(await never('head', 'dismissAccident', fallen.id, { ...found, document: ' ' }, day)).toEqual([
    'ACCIDENT_IS_DISMISSED_BY_A_PAPER',
  ]);
  const firm = (await read('head', '{ enterprises(where: { region: "500238100000" }, first: 1) { nodes { id } } }'))
    .enterprises.nodes[0].id as string;
  const own = {
    ...{ region: '500238100205', enterpriseId: firm, sector: 'CONSTRUCTION', kind: 'FALL', production: false },
    ...{
      happenedAt: '2033-03-13T00:30:00Z',
      location: '工地',
      summary: '轻伤',
      unitReportedAt: '2033-03-13T01:00:00Z',
    },
    ...{ ...harm, minorInjuries: 1 },
  };
  const heads = (await done('head', 'reportAccident', own, day, 'accident { id }')).accident.id as string;
  expect(await never('head', 'dismissAccident', heads, found, day)).toEqual(['ACCIDENT_IS_DISMISSED_BY_ANOTHER']);
  expect(await waits('head', 'dismissAccident', heads, day)).toBeUndefined();
  await done('leader', 'formInvestigation', group(heads), day);
  await act('head', 'dismissAccident', fallen.id, found, day);
  const out = { number, ground: 'ILLNESS', reason: '死者系突发心梗（溪应急认〔2033〕1号）', deaths: 1 };
  expect(await figures('2033-03-15')).toEqual({
    ...{ accidents: 1, deaths: 0, doubted: 0, leftOut: [{ ...out, contested: false }] },
  });
  expect(await waits('leader', 'formInvestigation', fallen.id, morning('2033-03-15'))).toBeUndefined();

  // Contested by another, it is reviewed above the bureau by a day, and undone with what follows.
  expect(await never('head', 'contestAccidentDismissal', fallen.id, { reason: '系坠落' }, day)).toEqual([
    'ACCIDENT_DISMISSAL_IS_CONTESTED_BY_ANOTHER',
  ]);
  const contested = morning('2033-03-21');
  await act('township-100', 'contestAccidentDismissal', fallen.id, { reason: '目击人称系坠落' }, contested);
  expect(await never('officer-1', 'contestAccidentDismissal', fallen.id, { reason: '同上' }, contested)).toEqual([
    'ACCIDENT_DISMISSAL_IS_CONTESTED_ONCE',
  ]);
  expect((await figures('2033-03-22')).leftOut).toEqual([{ ...out, contested: true }]);
  const reviewed = { due: '2033-04-05T15:59:59.999Z' };
  expect(await waits('leader', 'reviewAccidentDismissal', fallen.id, contested)).toMatchObject(reviewed);
  expect(await waits('leader', 'reviewAccidentDismissal', fallen.id, morning('2033-04-06'))).toMatchObject({
    overdue: true,
  });
  const undoing = { upheld: false, reason: '尸检系坠落致死', document: '巫溪府函〔2033〕31号' };
  const undone = morning('2033-04-11');
  expect(await never('leader', 'reviewAccidentDismissal', fallen.id, { ...undoing, document: ' ' }, undone)).toEqual([
    'ACCIDENT_DISMISSAL_IS_REVIEWED_BY_A_PAPER',
  ]);
  const again = await act(
    'leader',
    'reviewAccidentDismissal',
    fallen.id,
    undoing,
    undone,
    'accident { status dismissReason reinstatedAt investigationDue }',
  );
  expect(again.accident).toEqual({
    ...{ status: 'REPORTED', dismissReason: null, reinstatedAt: '2033-04-11T02:00:00.000Z' },
    investigationDue: '2033-04-14T15:59:59.999Z',
  });
  expect(await figures('2033-04-12')).toEqual({ ...none, accidents: 2, deaths: 1 });
  expect(await waits('head', 'dismissAccident', fallen.id, morning('2033-04-12'))).toBeUndefined();
  // What the leader has put back the head does not take out again, alone and before its group is formed.
  expect(await never('head', 'dismissAccident', fallen.id, found, morning('2033-04-12'))).toEqual([
    'ACCIDENT_PUT_BACK_IS_INVESTIGATED',
  ]);
  // It is investigated, and from then on leaves by nothing but its investigation.
  await done('leader', 'formInvestigation', group(fallen.id), morning('2033-04-13'));
  expect(await never('head', 'dismissAccident', fallen.id, found, morning('2033-04-14'))).toEqual([
    'ACCIDENT_IS_NOT_BEING_INVESTIGATED',
    'ACCIDENT_PUT_BACK_IS_INVESTIGATED',
  ]);
  const later = { at: '2034-01-10T02:00:00Z' };
  expect(await gaps('2033-04', 'NOT_INVESTIGATED', later)).not.toContainEqual(
    expect.objectContaining({ id: fallen.id }),
  );
  expect((await figures('2034-01-10')).deaths).toBe(1);
});

/** Both strands concluded, nobody to be dealt with, the report submitted and replied to on these days. */
async function investigated(accidentId: string, days: { formed: string; submitted: string; replied: string }) {
  const { investigation } = await done(
    'leader',
    'formInvestigation',
    group(accidentId),
    morning(days.formed),
    'investigation { id number }',
  );
  const { id } = investigation;
  const none = { items: [] };
  const enterprise = { strand: 'ENTERPRISE', conclusion: '已查清', enterpriseFinding: '已履职，不承担责任' };
  const regulator = {
    ...{ strand: 'REGULATOR', conclusion: '已查清' },
    ...{ departmentFinding: '已按计划检查', leadershipFinding: '已按要求部署' },
  };
  await act('head', 'concludeStrand', id, { ...enterprise, ...none }, morning(days.submitted));
  await act('discipline', 'concludeStrand', id, { ...regulator, ...none }, morning(days.submitted));
  const report = { causes: '意外', liability: false, signedByAll: true, reportFileId: await file('head') };
  await act('head', 'submitInvestigation', id, report, morning(days.submitted));
  await act('leader', 'replyInvestigation', id, { number: '巫溪府函〔2026〕40号' }, morning(days.replied));
  return investigation as { id: string; number: string };
}

test('A-01 what the bureau itself supervised: its head concludes no strand about the bureau, replies to nothing and publishes nothing; discipline concludes, the government publishes and closes, and where the government is named its other side replies', async () => {
  const fallen = await accident('2038-03-09', { deaths: 1, sector: 'HAZARDOUS_CHEMICALS', enterpriseId: null });
  const formed = await done('leader', 'formInvestigation', group(fallen.id), morning('2038-03-10'), numbered);
  const { id } = formed.investigation as { id: string };
  const enterprise = { strand: 'ENTERPRISE', conclusion: '已查清', enterpriseFinding: '违规动火', items: [] };
  const regulator = {
    ...{ strand: 'REGULATOR', conclusion: '已查清', items: [] as object[] },
    ...{ departmentFinding: '已按计划检查', leadershipFinding: '已按要求部署' },
  };
  await act('head', 'concludeStrand', id, enterprise, morning('2038-03-20'));
  // That no regulator is to blame is not for the bureau to find about itself.
  expect(await never('head', 'concludeStrand', id, regulator, morning('2038-03-21'))).toEqual([
    'STRAND_OF_REGULATORS_IS_CONCLUDED_FROM_ABOVE',
  ]);
  expect(await waits('head', 'concludeStrand', id, morning('2038-03-21'))).toBeUndefined();
  expect(await waits('discipline', 'concludeStrand', id, morning('2038-03-21'))).toMatchObject({ overdue: false });
  // Its sixty days pass and discipline does nothing: it is overdue with discipline, and no report is submitted.
  expect(await waits('discipline', 'concludeStrand', id, morning('2038-05-20'))).toMatchObject({ overdue: true });
  const report = { causes: '违规动火', liability: false, signedByAll: true, reportFileId: await file('head') };
  expect(await never('head', 'submitInvestigation', id, report, morning('2038-05-20'))).toEqual([
    'INVESTIGATION_FINDS_ALL_THREE_RESPONSIBILITIES',
    'INVESTIGATION_HAS_CONCLUDED_BOTH_STRANDS',
  ]);
  const { offices } = await named();
  const government = part(offices, '县人民政府');
  const leadership = { ...person('PARTY_GOV', '巫溪县人民政府'), organisationId: government };
  await act('discipline', 'concludeStrand', id, { ...regulator, items: [leadership] }, morning('2038-05-23'));
  await act('head', 'submitInvestigation', id, report, morning('2038-05-24'));
  // The report names the government: nobody who sits in it replies, but the committee's first.
  const reply = { number: '巫溪府函〔2038〕40号' };
  expect(await never('leader', 'replyInvestigation', id, reply, morning('2038-05-25'))).toEqual([
    'INVESTIGATION_IS_SETTLED_FROM_ABOVE',
  ]);
  expect(await waits('mayor', 'replyInvestigation', id, morning('2038-05-25'))).toBeUndefined();
  expect(await waits('secretary', 'replyInvestigation', id, morning('2038-05-25'))).toMatchObject({ overdue: false });
  expect(await waits('secretary', 'replyInvestigation', id, morning('2038-06-20'))).toMatchObject({ overdue: true });
  await act('secretary', 'replyInvestigation', id, reply, morning('2038-06-21'));
  const place = { publishedPlace: '县政府网站' };
  for (const who of ['head', 'mayor'])
    expect(await never(who, 'publishInvestigation', id, place, morning('2038-06-22'))).toEqual([
      'INVESTIGATION_IS_SETTLED_FROM_ABOVE',
    ]);
  expect(await waits('secretary', 'publishInvestigation', id, morning('2038-08-20'))).toMatchObject({ overdue: true });
  await act('secretary', 'publishInvestigation', id, place, morning('2038-08-22'));

  // What was decided is entered and made public by others too, and the end is theirs.
  const query = 'query($id: ID!) { investigation(id: $id) { accountability { id } } }';
  const [item] = (await read('discipline', query, { id }, morning('2038-08-22'))).investigation.accountability;
  const decision = {
    ...{ decidedBy: '县监委', decidedOn: '2038-08-23', decision: '警告', document: '溪监〔2038〕5号' },
    executedOn: '2038-08-24',
  };
  await act('discipline', 'recordAccountability', item.id, decision, morning('2038-08-24'));
  expect(await never('head', 'publishAccountability', id, place, morning('2038-08-25'))).toEqual([
    'INVESTIGATION_IS_SETTLED_FROM_ABOVE',
  ]);
  await act('secretary', 'publishAccountability', id, place, morning('2038-08-25'));
  await righted(id, { set: '2038-08-26', done: '2038-09-26' });
  const evaluation = { evaluation: '整改到位', publishedPlace: '县政府网站' };
  await act('head', 'evaluateRectification', id, evaluation, morning('2038-10-10'));
  expect(await never('head', 'closeInvestigation', id, await ticks(), morning('2038-10-11'))).toEqual([
    'INVESTIGATION_IS_SETTLED_FROM_ABOVE',
  ]);
  const shown = await Promise.all([1, 2, 3, 4].map(() => file('secretary')));
  const ended = { ...(await ticks()), tickFileIds: shown };
  const closed = await act(
    'secretary',
    'closeInvestigation',
    id,
    ended,
    morning('2038-10-12'),
    'investigation { status }',
  );
  expect(closed.investigation).toEqual({ status: 'CLOSED' });
  expect(await waits('secretary', 'closeInvestigation', id, morning('2038-10-13'))).toBeUndefined();
  const later = { at: '2039-03-01T02:00:00Z' };
  expect(await waits('head', 'closeInvestigation', id, later)).toBeUndefined();
});

test('A-04 a typical accident is listed within the term of its investigation, which is extended by document and the listing with it; an investigation past its term leads to a letter, and its reply settles the listing', async () => {
  const fallen = await accident('2027-03-09', { deaths: 1 });
  const { investigation } = await done(
    'leader',
    'formInvestigation',
    group(fallen.id),
    morning('2027-03-10'),
    'investigation { id number reportDue }',
  );
  expect(investigation.reportDue).toBe('2027-05-10T15:59:59.999Z');
  // Sixty days for the report and fifteen for the reply: the listing may not run on beyond them.
  const listed = {
    ...{ accidentId: fallen.id, level: 'COUNTY', supervisorId: await construction(), requirement: '按期结案' },
    ...{ noticeNumber: '溪安委公告〔2027〕3号', noticedOn: '2027-03-12', settlementDue: '2027-06-30T00:00:00Z' },
  };
  expect(await refused('leader', 'listForSupervision', listed, morning('2027-03-12'))).toEqual([
    'LISTING_DAY_IS_WITHIN_THE_INVESTIGATION',
  ]);
  const { listing } = await done(
    'leader',
    'listForSupervision',
    { ...listed, settlementDue: '2027-05-20T00:00:00Z' },
    morning('2027-03-12'),
    'listing { id settlementDue }',
  );
  const later = { settlementDue: '2027-06-20T00:00:00Z', document: '溪安委〔2027〕9号' };
  expect(await never('leader', 'extendListing', listing.id, later, morning('2027-05-06'))).toEqual([
    'LISTING_EXTENDED_WITH_ITS_INVESTIGATION',
  ]);
  const extension = { ground: 'EXTENSION', days: 30, document: '巫溪府函〔2027〕60号' };
  await act('leader', 'extendInvestigation', investigation.id, extension, morning('2027-05-06'));
  const extended = await act(
    'leader',
    'extendListing',
    listing.id,
    later,
    morning('2027-05-07'),
    'listing { settlementDue extensionDocument }',
  );
  expect(extended.listing).toEqual({
    settlementDue: '2027-06-20T00:00:00.000Z',
    extensionDocument: '溪安委〔2027〕9号',
  });
  // The extended term passes and nobody submits: a letter about it is drafted for a county leader, and for nobody in
  // the bureau itself.
  const letter = async (who: string, day: string) =>
    (await waiting(who, 'issueSupervision', morning(day))).find(({ draft }) => draft.aboutId === investigation.id);
  expect(await letter('leader', '2027-06-09')).toBeUndefined();
  // One at a time for an office, what is late for longest first: those of other accidents are sent before it.
  const next = async (): Promise<any> =>
    (await waiting('leader', 'issueSupervision', morning('2027-06-10'))).find(({ draft }) =>
      draft.matter?.startsWith('事故灾害调查逾期'),
    );
  for (let older = await next(); older.draft.aboutId !== investigation.id; older = await next())
    await done('leader', 'issueSupervision', older.draft, morning('2027-06-10'));
  const due = (await letter('leader', '2027-06-10'))!;
  expect(due.draft).toMatchObject({ matter: `事故灾害调查逾期未提交报告：${investigation.number}`, level: 'REMINDER' });
  expect(await letter('head', '2027-06-10')).toBeUndefined();
  const sent = due.draft;
  expect(
    await refused(
      'leader',
      'issueSupervision',
      { ...sent, organisationId: await construction() },
      morning('2027-06-10'),
    ),
  ).toEqual(['SUPERVISION_GOES_TO_WHO_ANSWERS']);
  await done('leader', 'issueSupervision', sent, morning('2027-06-10'));
  expect(await letter('leader', '2027-06-10')).toBeUndefined();
  const accepted = { acceptance: '已按期结案', acceptanceFileId: await file('leader') };
  expect(await never('leader', 'delist', listing.id, accepted, morning('2027-06-10'))).toEqual([
    'LISTING_ENDS_WHEN_ITS_SUBJECT_IS_SETTLED',
  ]);
  const none = { items: [] };
  const enterprise = { strand: 'ENTERPRISE', conclusion: '查清', enterpriseFinding: '不承担责任，理由' };
  const regulator = { strand: 'REGULATOR', conclusion: '查清', departmentFinding: '已查', leadershipFinding: '已部署' };
  for (const strand of [enterprise, regulator])
    await act('head', 'concludeStrand', investigation.id, { ...strand, ...none }, morning('2027-06-11'));
  const report = { causes: '意外', liability: false, signedByAll: true, reportFileId: await file('head') };
  await act('head', 'submitInvestigation', investigation.id, report, morning('2027-06-11'));
  await act(
    'leader',
    'replyInvestigation',
    investigation.id,
    { number: '巫溪府函〔2027〕70号' },
    morning('2027-06-14'),
  );
  // Replied to, it waits to be taken off; nobody does, and it is overdue with its listing's day.
  expect(await waits('leader', 'delist', listing.id, morning('2027-06-15'))).toMatchObject({ overdue: false });
  expect(await waits('leader', 'delist', listing.id, morning('2027-06-21'))).toMatchObject({ overdue: true });
  const off = await act('leader', 'delist', listing.id, accepted, morning('2027-06-21'), 'listing { status }');
  expect(off.listing.status).toBe('DELISTED');
  expect(await waits('leader', 'delist', listing.id, { at: '2027-09-01T02:00:00Z' })).toBeUndefined();
});

test('A-05 the result is published within twenty working days of the reply: later it is overdue and a gap; from then on everybody reads it, and of the investigation itself nothing', async () => {
  const fallen = await accident('2028-03-06', { minorInjuries: 1 });
  const own = await investigated(fallen.id, { formed: '2028-03-07', submitted: '2028-04-10', replied: '2028-04-12' });
  const results = `{ investigationResults(first: 50) {
    nodes { number causes liability replyNumber repliedOn publishedOn publishedPlace evaluation investigation { id } } } }`;
  const published = async (who: string, day: string) =>
    (await read(who, results, {}, morning(day))).investigationResults.nodes.filter(
      ({ number }: any) => number === own.number,
    );
  expect(await waits('head', 'publishInvestigation', own.id, morning('2028-05-10'))).toMatchObject({
    due: '2028-05-10T15:59:59.999Z',
    overdue: false,
  });
  expect(await waits('head', 'publishInvestigation', own.id, morning('2028-05-11'))).toMatchObject({ overdue: true });
  expect(await gaps('2028-05', 'RESULT_NOT_PUBLISHED', morning('2028-05-11'))).toEqual([
    { since: '2028-05-10T15:59:59.999Z', id: own.id },
  ]);
  expect(await published('public', '2028-05-11')).toEqual([]);
  const place = { publishedPlace: '县政府网站' };
  expect(await never('head', 'publishInvestigation', own.id, { publishedPlace: ' ' }, morning('2028-05-15'))).toEqual([
    'INVESTIGATION_IS_PUBLISHED_SOMEWHERE',
  ]);
  expect(await never('discipline', 'publishInvestigation', own.id, place, morning('2028-05-15'))).toEqual([
    'NOT_PERMITTED',
  ]);
  await act('head', 'publishInvestigation', own.id, place, morning('2028-05-15'));
  const told = {
    ...{ number: own.number, causes: '意外', liability: false, replyNumber: '巫溪府函〔2026〕40号' },
    ...{ repliedOn: '2028-04-12', publishedOn: '2028-05-15', publishedPlace: '县政府网站', evaluation: null },
  };
  expect(await published('public', '2028-05-16')).toEqual([{ ...told, investigation: null }]);
  expect(await published('head', '2028-05-16')).toEqual([{ ...told, investigation: { id: own.id } }]);
  // That it came late stays told of it; what is evaluated a year on everybody reads too.
  const terms = 'query($id: ID!) { investigation(id: $id) { deadlines { kind state } } }';
  const { deadlines } = (await read('head', terms, { id: own.id }, morning('2028-06-01'))).investigation;
  expect(deadlines).toContainEqual({ kind: 'PUBLICATION', state: 'MISSED' });
  const evaluated = { evaluation: '整改到位', publishedPlace: '县政府网站' };
  await righted(own.id, { set: '2028-06-02', done: '2028-12-01' });
  await act('head', 'evaluateRectification', own.id, evaluated, morning('2029-03-01'));
  expect((await published('public', '2029-03-02'))[0].evaluation).toBe('整改到位（公开：县政府网站）');
  expect(await gaps('2028-05', 'RESULT_NOT_PUBLISHED', morning('2029-03-02'))).toEqual([]);
});

test('A-06 each measure has its office, day and proof: what is undone leads to a letter, is evaluated one by one, counts for its office and holds up the closing until it is done', async () => {
  const fallen = await accident('2029-03-05', { minorInjuries: 1 });
  const own = await investigated(fallen.id, { formed: '2029-03-06', submitted: '2029-04-09', replied: '2029-04-11' });
  const office = await construction();
  const asked = { investigationId: own.id, organisationId: office, content: '临边防护逐栋排查', dueOn: '2029-06-29' };
  expect(
    (await waiting('head', 'setRectificationMeasure', morning('2029-04-12'))).find(
      ({ draft }) => draft.investigationId === own.id,
    ),
  ).toBeDefined();
  expect(
    await refused('head', 'setRectificationMeasure', { ...asked, dueOn: '2030-05-01' }, morning('2029-04-12')),
  ).toEqual(['MEASURE_IS_DUE_WITHIN_THE_YEAR']);
  const set = async (over: object) =>
    (
      await done(
        'head',
        'setRectificationMeasure',
        { ...asked, ...over },
        morning('2029-04-12'),
        'rectificationMeasure { id }',
      )
    ).rectificationMeasure.id as string;
  const first = await set({});
  const second = await set({ content: '开展警示教育', dueOn: '2029-05-31' });
  await act('head', 'publishInvestigation', own.id, { publishedPlace: '县政府网站' }, morning('2029-04-20'));
  // Only its own office reports it, with proof; the other passes its day with nobody acting.
  const shown = async () => ({ note: '已全部加装', proofFileIds: [await file('construction')] });
  expect(
    await never('township-100', 'reportRectificationDone', first, { ...(await shown()) }, morning('2029-05-20')),
  ).toEqual(['NOT_FOUND']);
  expect(
    await never(
      'construction',
      'reportRectificationDone',
      first,
      { note: '已加装', proofFileIds: [] },
      morning('2029-05-20'),
    ),
  ).toEqual(['MEASURE_IS_SHOWN_DONE']);
  await act('construction', 'reportRectificationDone', first, await shown(), morning('2029-05-20'));
  expect(await waits('construction', 'reportRectificationDone', second, morning('2029-06-01'))).toMatchObject({
    overdue: true,
  });
  const letter = async (day: string) =>
    (await waiting('head', 'issueSupervision', morning(day))).find(({ draft }) => draft.aboutId === second);
  expect(await letter('2029-05-31')).toBeUndefined();
  expect((await letter('2029-06-01'))!.draft).toMatchObject({
    organisationId: office,
    matter: '整改措施逾期未完成：开展警示教育',
  });
  const evaluated = { evaluation: '部分未落实', publishedPlace: '县政府网站' };
  expect(await never('head', 'evaluateRectification', own.id, evaluated, morning('2029-06-02'))).toEqual([
    'EVALUATION_FOLLOWS_EACH_MEASURE',
  ]);
  await act(
    'head',
    'evaluateRectificationMeasure',
    first,
    { righted: true, finding: '现场已落实' },
    morning('2029-06-04'),
  );
  const undone = {
    ...{ righted: false, finding: '未开展', newDueOn: '2029-07-31', newDueReason: '师资未落实' },
    newDueAgreedById: await operator('leader'),
  };
  expect(
    await never('head', 'evaluateRectificationMeasure', second, { ...undone, newDueOn: null }, morning('2029-06-04')),
  ).toEqual(['MEASURE_NOT_RIGHTED_HAS_A_NEW_DAY']);
  // Ninety days at most, for a reason, and with a leader of the county who agreed.
  const farther = { ...undone, newDueOn: '2029-09-03', newDueAgreedById: await operator('officer-1') };
  expect(await never('head', 'evaluateRectificationMeasure', second, farther, morning('2029-06-04'))).toEqual([
    'MEASURE_NEW_DAY_WAS_AGREED',
    'MEASURE_NOT_RIGHTED_HAS_A_NEW_DAY',
  ]);
  await act('head', 'evaluateRectificationMeasure', second, undone, morning('2029-06-04'));
  const whole = await act(
    'head',
    'evaluateRectification',
    own.id,
    evaluated,
    morning('2029-06-05'),
    'investigation { notRighted { id } }',
  );
  // It counts in the office's appraisal of that month, and it goes on until it is done.
  expect(whole.investigation.notRighted).toEqual([{ id: office }]);
  expect(await never('head', 'closeInvestigation', own.id, await ticks(), morning('2029-06-06'))).toEqual([
    'CLOSING_FOLLOWS_ITS_MEASURES',
  ]);
  expect(await waits('construction', 'reportRectificationDone', second, morning('2029-08-01'))).toMatchObject({
    due: '2029-07-31T15:59:59.999Z',
    overdue: true,
  });
  await act('construction', 'reportRectificationDone', second, await shown(), morning('2029-08-02'));
  await act(
    'head',
    'evaluateRectificationMeasure',
    second,
    { righted: true, finding: '已补做' },
    morning('2029-08-06'),
  );
  await act('head', 'closeInvestigation', own.id, await ticks(), morning('2029-08-07'));
  const late = '{ rectificationMeasures(where: { overdue: true }) { nodes { id } } }';
  expect((await read('head', late, {}, morning('2029-12-01'))).rectificationMeasures.nodes).toEqual([]);
});

test('A-06 the enterprise itself is asked: its own post answers with proof, its department checks and is written to when it is late, and a third new day is a leader’s to give', async () => {
  const [firm] = (await read('enterprise', '{ enterprises { nodes { id sector region { code } } } }')).enterprises
    .nodes;
  const reported = {
    ...{ region: firm.region.code, enterpriseId: firm.id, sector: firm.sector, kind: 'FALL', production: true },
    ...{ happenedAt: '2040-03-05T00:30:00Z', location: '车间', summary: '高处坠落' },
    ...{ unitReportedAt: '2040-03-05T01:00:00Z', ...harm, minorInjuries: 1 },
  };
  const fallen = (await done('officer-1', 'reportAccident', reported, morning('2040-03-05'), 'accident { id }'))
    .accident;
  const own = await investigated(fallen.id, { formed: '2040-03-06', submitted: '2040-04-09', replied: '2040-04-11' });
  const { offices } = await named();
  const [economy, building] = [part(offices, '经济和信息化'), await construction()];
  const april = morning('2040-04-12');
  const asked = {
    ...{ investigationId: own.id, enterpriseId: firm.id, organisationId: economy },
    ...{ content: '加装临边防护并复训', dueOn: '2040-05-31' },
  };
  const elsewhere = (
    await read('head', '{ enterprises(where: { region: "500238101000" }, first: 1) { nodes { id } } }')
  ).enterprises.nodes[0].id;
  expect(await refused('head', 'setRectificationMeasure', { ...asked, enterpriseId: elsewhere }, april)).toContain(
    'MEASURE_OF_AN_ENTERPRISE_IS_OF_ITS_INVESTIGATION',
  );
  expect(await refused('head', 'setRectificationMeasure', { ...asked, organisationId: building }, april)).toEqual([
    'MEASURE_OF_AN_ENTERPRISE_IS_CHECKED_BY_ITS_DEPARTMENT',
  ]);
  const selection = 'rectificationMeasure { id status }';
  const { id } = (await done('head', 'setRectificationMeasure', asked, april, selection)).rectificationMeasure;
  await act('head', 'publishInvestigation', own.id, { publishedPlace: '县政府网站' }, morning('2040-04-20'));

  // Nobody at the enterprise answers: it is overdue with it, and its department is to be written to.
  const june = morning('2040-06-01');
  expect(await waits('enterprise', 'reportRectificationDone', id, june)).toMatchObject({ overdue: true });
  expect(await waits('economy', 'reportRectificationDone', id, june)).toBeUndefined();
  const letter = (await waiting('head', 'issueSupervision', june)).find(({ draft }) => draft.aboutId === id);
  expect(letter!.draft).toMatchObject({ organisationId: economy });
  const shown = async () => ({ note: '已加装', proofFileIds: [await file('enterprise')] });
  const notTheirs = { note: '已加装', proofFileIds: [await file('economy')] };
  expect(await never('economy', 'reportRectificationDone', id, notTheirs, june)).toEqual([
    'MEASURE_IS_DONE_BY_ITS_OFFICE',
  ]);
  await act('enterprise', 'reportRectificationDone', id, await shown(), june);
  // Its word alone is not enough: the department looks, finds it wanting, and looks again.
  const found = { righted: true, finding: '已落实' };
  expect(await never('head', 'evaluateRectificationMeasure', id, found, morning('2040-06-04'))).toEqual([
    'MEASURE_OF_AN_ENTERPRISE_IS_CHECKED_FIRST',
  ]);
  expect(await waits('economy', 'checkRectificationMeasure', id, morning('2040-06-30'))).toMatchObject({
    overdue: true,
  });
  const checked = async (foundDone: boolean) => ({
    ...{ foundDone, checkFinding: foundDone ? '现场属实' : '二号楼未装', checkFileIds: [await file('economy')] },
  });
  expect(
    await never('construction', 'checkRectificationMeasure', id, await checked(true), morning('2040-07-02')),
  ).toEqual(['NOT_FOUND']);
  const back = await act(
    'economy',
    'checkRectificationMeasure',
    id,
    await checked(false),
    morning('2040-07-02'),
    selection,
  );
  expect(back.rectificationMeasure).toMatchObject({ status: 'OPEN' });
  // Twice it is given more time; a third time only a leader gives it.
  const undone = async (newDueOn: string) => ({
    ...{ righted: false, finding: '未落实', newDueOn, newDueReason: '停产检修' },
    newDueAgreedById: await operator('leader'),
  });
  await act('head', 'evaluateRectificationMeasure', id, await undone('2040-09-28'), morning('2040-07-03'));
  await act('head', 'evaluateRectificationMeasure', id, await undone('2040-12-20'), morning('2040-10-08'));
  const january = morning('2041-01-07');
  expect(await never('head', 'evaluateRectificationMeasure', id, await undone('2041-02-28'), january)).toEqual([
    'MEASURE_NEW_DAY_AGAIN_IS_THE_LEADERS',
  ]);
  await act('leader', 'evaluateRectificationMeasure', id, await undone('2041-02-28'), january);
  await act('enterprise', 'reportRectificationDone', id, await shown(), morning('2041-02-20'));
  await act('economy', 'checkRectificationMeasure', id, await checked(true), morning('2041-02-21'));
  await act('head', 'evaluateRectificationMeasure', id, found, morning('2041-02-22'));
  const query =
    'query($id: ID!) { node(id: $id) { ... on RectificationMeasure { status newDays checkFinding enterprise { id } newDueAgreedBy { id } } } }';
  const later = { at: '2041-03-01T02:00:00Z' };
  expect((await read('enterprise', query, { id }, later)).node).toMatchObject({
    ...{ status: 'RIGHTED', newDays: 3, checkFinding: '现场属实', enterprise: { id: firm.id } },
  });
  expect(await waits('enterprise', 'reportRectificationDone', id, later)).toBeUndefined();
});

test('A-08 a review falls due by the thresholds of its kind, though nobody died: a forest fire by the area that its survey found, a drought by its crops, a flood by its loss, and below them by none', async () => {
  const owed = async (who: string, name: string, event: string, when: When) =>
    (await waiting(who, name, when)).find(({ draft }) => draft.eventId === event);
  const review = (eventId: string) =>
    group(null as never, { eventId, unionTakesPart: false, procuratorateInvited: false });
  const fire = await disaster('2042-02-10', '040600', '后山林火');
  await losses(fire, 'FIRST', { at: '2042-02-10T03:00:00Z' }, {});
  expect(await owed('leader', 'formInvestigation', fire, morning('2042-02-12'))).toBeUndefined();
  expect(await refused('leader', 'formInvestigation', review(fire), morning('2042-02-12'))).toEqual([
    'INVESTIGATION_OF_A_DISASTER_HAS_ITS_DEAD',
  ]);
  // Less than a hectare burnt owes nothing; the survey anew finds twelve, and from then on the seven days run.
  const survey = async (burntHectares: string, over: object = {}) => ({
    ...{ eventId: fire, burntHectares, surveyedOn: '2042-02-13', document: '溪林勘〔2042〕1号' },
    ...{ fileIds: [await file('forestry')], ...over },
  });
  await done('forestry', 'surveyForestFire', await survey('0.8'), morning('2042-02-13'));
  expect(await owed('leader', 'formInvestigation', fire, morning('2042-02-14'))).toBeUndefined();
  const anew = { surveyedOn: '2042-02-16', replacesReason: '余火复燃' };
  await done('forestry', 'surveyForestFire', await survey('12.5', anew), morning('2042-02-16'));
  expect(await owed('leader', 'formInvestigation', fire, morning('2042-02-17'))).toMatchObject({
    due: '2042-02-23T15:59:59.999Z',
    overdue: false,
  });
  expect(await owed('leader', 'formInvestigation', fire, morning('2042-02-24'))).toMatchObject({ overdue: true });
  const formed = 'investigation { id reviewGrade }';
  const { investigation } = await done('leader', 'formInvestigation', review(fire), morning('2042-02-25'), formed);
  expect(investigation.reviewGrade).toBe('LARGER');
  expect(await owed('leader', 'formInvestigation', fire, morning('2042-02-26'))).toBeUndefined();

  // A drought of fifteen thousand mu of crops, and a flood of a hundred million, which the province reviews.
  const drought = await disaster('2042-07-01', '010100', '伏旱');
  await losses(drought, 'FIRST', { at: '2042-07-01T03:00:00Z' }, { cropsAffectedMu: 14_999 });
  expect(await owed('leader', 'formInvestigation', drought, morning('2042-07-03'))).toBeUndefined();
  await losses(drought, 'FOLLOW_UP', { at: '2042-07-10T03:00:00Z' }, { cropsAffectedMu: 15_000 });
  expect(await owed('leader', 'formInvestigation', drought, morning('2042-07-18'))).toMatchObject({ overdue: true });
  await done('leader', 'formInvestigation', review(drought), morning('2042-07-19'));
  const flood = await disaster('2042-08-01', '010200', '大宁河洪水');
  const loss = { infrastructureLoss: '100000000.00', directLoss: '100000000.00' };
  await losses(flood, 'FIRST', { at: '2042-08-01T03:00:00Z' }, loss);
  expect(await refused('leader', 'formInvestigation', review(flood), morning('2042-08-02'))).toEqual([
    'INVESTIGATION_OF_A_DISASTER_IS_THE_COUNTYS',
  ]);
  expect(await owed('leader', 'recordInvestigationAbove', flood, morning('2042-08-09'))).toMatchObject({
    overdue: true,
  });
  const above = { eventId: flood, body: '重庆市调查评估组', order: '渝府函〔2042〕50号', formedOn: '2042-08-03' };
  await done('head', 'recordInvestigationAbove', above, morning('2042-08-09'));
  const later = { at: '2042-12-01T02:00:00Z' };
  expect(await owed('leader', 'recordInvestigationAbove', flood, later)).toBeUndefined();
});

const nothing = {
  ...{ affected: 0, dead: 0, missing: 0, relocatedTogether: 0, relocatedApart: 0, needingEmergencyAid: 0 },
  ...{ needingTransitionAid: 0, shortOfWater: 0, collapsedHouseholds: 0, collapsedRooms: 0, severeHouseholds: 0 },
  ...{ severeRooms: 0, slightHouseholds: 0, slightRooms: 0, cropsAffectedMu: 0, cropsDamagedMu: 0, cropsRuinedMu: 0 },
  ...{ agricultureLoss: '0.00', industryLoss: '0.00', infrastructureLoss: '0.00', publicServiceLoss: '0.00' },
  ...{ householdLoss: '0.00', directLoss: '0.00' },
};
const disaster = async (day: string, kind: string, name: string): Promise<string> => {
  const declared = {
    ...{ region: '500238000000', kind, name, regions: ['500238100000'] },
    startedAt: `${day}T01:00:00Z`,
  };
  return (await done('head', 'declareDisaster', declared, morning(day), 'disasterEvent { id }')).disasterEvent.id;
};
const losses = (eventId: string, kind: string, when: When, over: object) =>
  done(
    'township-100',
    'reportLoss',
    { region: '500238100000', eventId, kind, observedAt: when.at, losses: { ...nothing, ...over } },
    when,
  );

test('A-07 A-08 from the third dead a disaster is to be reviewed by itself, graded by its kind, dead and loss: the county reviews what is the county’s, enters what the province reviews, and a flood has no strand of an enterprise', async () => {
  const flood = await disaster('2028-07-01', '010200', '城厢镇山洪');
  await losses(flood, 'FIRST', { at: '2028-07-01T03:00:00Z' }, { dead: 1, missing: 1 });
  const owed = async (who: string, act: string, event: string, day: string) =>
    (await waiting(who, act, morning(day))).find(({ draft }) => draft.eventId === event);
  expect(await owed('leader', 'formInvestigation', flood, '2028-07-03')).toBeUndefined();
  await losses(flood, 'FOLLOW_UP', { at: '2028-07-04T03:00:00Z' }, { dead: 2, missing: 1 });
  // Seven days from the report that told the third; nobody acts, and it is overdue and a gap.
  expect(await owed('leader', 'formInvestigation', flood, '2028-07-05')).toMatchObject({
    due: '2028-07-11T15:59:59.999Z',
    overdue: false,
  });
  expect(await owed('leader', 'formInvestigation', flood, '2028-07-12')).toMatchObject({ overdue: true });
  expect(await gaps('2028-07', 'NOT_INVESTIGATED', morning('2028-07-12'))).toEqual([
    { since: '2028-07-11T15:59:59.999Z', id: flood },
  ]);
  const review = (eventId: string) =>
    group(null as never, { eventId, unionTakesPart: false, procuratorateInvited: false });
  const { investigation } = await done(
    'leader',
    'formInvestigation',
    review(flood),
    morning('2028-07-12'),
    'investigation { id subject reviewGrade }',
  );
  expect(investigation).toMatchObject({ subject: 'DISASTER', reviewGrade: 'LARGER' });
  expect(await owed('leader', 'formInvestigation', flood, '2028-07-13')).toBeUndefined();
  const strand = { strand: 'ENTERPRISE', conclusion: '不涉及', enterpriseFinding: '不涉及', items: [] };
  expect(await never('head', 'concludeStrand', investigation.id, strand, morning('2028-07-14'))).toEqual([
    'STRAND_OF_A_DISASTER_IS_THE_REGULATORS',
  ]);
  // A landslide of five million yuan is the province's to review, whoever died of it.
  const slide = await disaster('2028-08-01', '020400', '后山滑坡');
  await losses(
    slide,
    'FIRST',
    { at: '2028-08-01T03:00:00Z' },
    { dead: 3, infrastructureLoss: '5000000.00', directLoss: '5000000.00' },
  );
  expect(await refused('leader', 'formInvestigation', review(slide), morning('2028-08-02'))).toEqual([
    'INVESTIGATION_OF_A_DISASTER_IS_THE_COUNTYS',
  ]);
  expect(await owed('leader', 'formInvestigation', slide, '2028-08-02')).toBeUndefined();
  expect(await owed('leader', 'recordInvestigationAbove', slide, '2028-08-09')).toMatchObject({ overdue: true });
  const above = { eventId: slide, body: '重庆市调查评估组', order: '渝府函〔2028〕50号', formedOn: '2028-08-03' };
  const begun = await done(
    'leader',
    'recordInvestigationAbove',
    above,
    morning('2028-08-09'),
    'investigation { id status investigator reviewGrade event { name } }',
  );
  expect(begun.investigation).toMatchObject({
    ...{ status: 'ABOVE', investigator: 'PROVINCE', reviewGrade: 'MAJOR', event: { name: '后山滑坡' } },
  });
  // Its result is waited for, and comes back as one of the county's own would.
  expect(await waits('head', 'recordResultAbove', begun.investigation.id, morning('2028-12-01'))).toMatchObject({
    overdue: true,
  });
});

test('A-05 A-06 who was held to account is published by a day of its own and without names, and the evaluation answers for each measure and each decision within a year of the reply', async () => {
  const fallen = await accident('2035-03-05', { minorInjuries: 1 });
  const formed = await done('leader', 'formInvestigation', group(fallen.id), morning('2035-03-06'), numbered);
  const { id, number } = formed.investigation;
  const enterprise = { strand: 'ENTERPRISE', conclusion: '主体责任不落实', enterpriseFinding: '未设置防护' };
  const regulator = {
    ...{ strand: 'REGULATOR', conclusion: '监管不到位', departmentFinding: '未按计划检查' },
    leadershipFinding: '已按要求部署，不承担责任',
  };
  const [firm, office] = [person('ENTERPRISE', '演示建筑公司'), person('DEPARTMENT', '巫溪县经济和信息化委员会')];
  await act('head', 'concludeStrand', id, { ...enterprise, items: [firm] }, morning('2035-03-20'));
  await act('discipline', 'concludeStrand', id, { ...regulator, items: [office] }, morning('2035-03-21'));
  const report = { causes: '直接原因', liability: true, signedByAll: true, reportFileId: await file('head') };
  await act('head', 'submitInvestigation', id, report, morning('2035-04-09'));
  await act('leader', 'replyInvestigation', id, { number: '巫溪府函〔2035〕40号' }, morning('2035-04-11'));
  const place = { publishedPlace: '县政府网站' };
  await act('head', 'publishInvestigation', id, place, morning('2035-04-20'));
  const told = async (day: string) =>
    (
      await read(
        'public',
        `{ investigationResults(first: 50) { nodes { number heldToAccount {
          subjectKind unitName position measure decidedOn executedOn publishedOn revokedOn } } } }`,
        {},
        morning(day),
      )
    ).investigationResults.nodes.find((each: any) => each.number === number).heldToAccount;
  expect(await told('2035-04-21')).toEqual([]);
  // Nothing is decided yet: there is nothing to publish.
  expect(
    await refused(
      'head',
      'publishAccountability',
      { ...(await latest('head', id, morning('2035-04-21'))), ...place },
      morning('2035-04-21'),
    ),
  ).toEqual(['ACCOUNTABILITY_PUBLISHED_WAS_DECIDED']);
  const items = (
    await read(
      'discipline',
      'query($id: ID!) { investigation(id: $id) { accountability { id head } } }',
      { id },
      morning('2035-04-21'),
    )
  ).investigation.accountability as { id: string; head: string }[];
  const [ofFirm, ofOffice] = ['ENTERPRISE', 'DEPARTMENT'].map((head) => items.find((each) => each.head === head)!.id);
  const decision = { decidedBy: '县监委', decidedOn: '2035-05-07', decision: '政务警告', document: '溪监〔2035〕8号' };
  await act('discipline', 'recordAccountability', ofFirm!, decision, morning('2035-05-08'));
  const late = morning('2035-07-02');
  const waiting = await waits('head', 'publishAccountability', id, late);
  expect(waiting).toMatchObject({ overdue: true });
  expect(await gaps(waiting!.due!.slice(0, 7), 'RESULT_NOT_PUBLISHED', late)).toContainEqual({
    since: waiting!.due,
    id,
  });
  expect(
    await refused('head', 'publishAccountability', { ...(await latest('head', id, late)), publishedPlace: ' ' }, late),
  ).toEqual(['ACCOUNTABILITY_IS_PUBLISHED_SOMEWHERE']);
  await act('head', 'publishAccountability', id, place, late);
  expect(await waits('head', 'publishAccountability', id, late)).toBeUndefined();
  const published = {
    ...{ subjectKind: 'PERSON', unitName: '演示建筑公司', position: '负责人', measure: 'GOVERNMENT_SANCTION' },
    ...{ decidedOn: '2035-05-07', executedOn: null, publishedOn: '2035-07-02', revokedOn: null },
  };
  expect(await told('2035-07-03')).toEqual([published]);

  // Not without a measure, and not while a decision is neither carried out nor answered for.
  const evaluated = { evaluation: '整改基本到位', publishedPlace: '县政府网站' };
  expect(
    await refused(
      'head',
      'evaluateRectification',
      { ...(await latest('head', id, morning('2035-07-03'))), ...evaluated },
      morning('2035-07-03'),
    ),
  ).toEqual(['EVALUATION_ANSWERS_EACH_DECISION', 'EVALUATION_IS_OF_MEASURES']);
  await righted(id, { set: '2035-07-04', done: '2035-12-03' });
  const answer = { carriedOut: true, evaluation: '已执行' };
  expect(await never('head', 'evaluateAccountability', ofFirm!, answer, morning('2035-12-04'))).toEqual([
    'ACCOUNTABILITY_IS_FOUND_CARRIED_OUT_ONCE_IT_WAS',
  ]);
  const executed = { ...decision, executedOn: '2035-12-05' };
  await act('discipline', 'recordAccountability', ofFirm!, executed, morning('2035-12-06'));
  expect(
    await refused(
      'head',
      'evaluateRectification',
      { ...(await latest('head', id, morning('2035-12-07'))), ...evaluated },
      morning('2035-12-07'),
    ),
  ).toEqual(['EVALUATION_ANSWERS_EACH_DECISION']);
  // Of the other nobody has decided: a year after the reply it and the whole are late.
  const year = { due: '2036-04-11T15:59:59.999Z', overdue: true };
  expect(await waits('head', 'evaluateAccountability', ofOffice!, morning('2036-04-14'))).toMatchObject(year);
  const unfinished = { carriedOut: false, evaluation: '处分程序尚未办结' };
  await act('head', 'evaluateAccountability', ofOffice!, unfinished, morning('2036-04-14'));
  expect(await waits('head', 'evaluateRectification', id, morning('2036-04-14'))).toMatchObject(year);
  await act('head', 'evaluateRectification', id, evaluated, morning('2036-04-15'));
  expect(await never('head', 'closeInvestigation', id, await ticks(), morning('2036-04-16'))).toEqual([
    'CLOSING_FOLLOWS_THE_ACCOUNTABILITY',
  ]);
  const last = { ...decision, decidedOn: '2036-05-06', executedOn: '2036-05-07', document: '溪监〔2036〕3号' };
  await act('discipline', 'recordAccountability', ofOffice!, last, morning('2036-05-08'));
  await act('head', 'closeInvestigation', id, await ticks(), morning('2036-05-09'));
  // Closed, it still owes the publication of what was decided last; what is quashed is told to be.
  expect(await waits('head', 'publishAccountability', id, morning('2036-07-01'))).toMatchObject({ overdue: true });
  await act('head', 'publishAccountability', id, place, morning('2036-07-01'));
  const quashed = { revokedBy: '市监委', revokedOn: '2036-08-01', reason: '事实不清', document: '渝监〔2036〕2号' };
  await act('discipline', 'revokeAccountability', ofFirm!, quashed, morning('2036-08-04'));
  const later = { at: '2037-02-02T02:00:00Z' };
  expect(await told(later.at.slice(0, 10))).toMatchObject([
    { ...published, executedOn: '2035-12-05', revokedOn: '2036-08-01' },
    { unitName: '巫溪县经济和信息化委员会', publishedOn: '2036-07-01', revokedOn: null },
  ]);
  expect(await waits('head', 'publishAccountability', id, later)).toBeUndefined();
});

test('A-01 A-08 what grows once its report was replied to goes to the higher government all the same: accident and disaster are handed over, and what the county asked for and listed stays with it', async () => {
  const fallen = await accident('2036-06-09', { deaths: 1 });
  const own = await investigated(fallen.id, { formed: '2036-06-10', submitted: '2036-07-07', replied: '2036-07-09' });
  const asked = { investigationId: own.id, organisationId: await construction(), content: '逐栋排查' };
  const selection = 'rectificationMeasure { id }';
  const set = { ...asked, dueOn: '2036-09-30' };
  const measure = (await done('head', 'setRectificationMeasure', set, morning('2036-07-10'), selection))
    .rectificationMeasure.id as string;
  const listed = {
    ...{ accidentId: fallen.id, level: 'COUNTY', supervisorId: await construction(), requirement: '按期结案' },
    ...{ noticeNumber: '溪安委公告〔2036〕3号', noticedOn: '2036-07-10', settlementDue: '2036-07-20T00:00:00Z' },
  };
  const { listing } = await done('leader', 'listForSupervision', listed, morning('2036-07-10'), 'listing { id }');
  const place = { publishedPlace: '县政府网站' };
  await act('head', 'publishInvestigation', own.id, place, morning('2036-07-15'));
  const raising = { to: 'PROVINCE', raisedOn: '2036-07-20', document: '渝府函〔2036〕11号' };
  await act('head', 'raiseAccident', fallen.id, raising, morning('2036-07-21'));
  // The county goes no further, and hands over what it has; nobody does, and it is overdue.
  const evaluated = { evaluation: '整改到位', publishedPlace: '县政府网站' };
  expect(await never('head', 'evaluateRectification', own.id, evaluated, morning('2036-07-22'))).toEqual([
    'EVALUATION_FOLLOWS_EACH_MEASURE',
    'INVESTIGATION_STAYS_WITH_ITS_GOVERNMENT',
  ]);
  const late = morning('2036-08-01');
  expect(await waits('head', 'handOverInvestigation', own.id, late)).toMatchObject({ overdue: true });
  const handing = {
    ...{ receiver: '重庆市应急管理局', items: ['调查报告', '批复'], document: '溪应急函〔2036〕9号' },
    listFileId: await file('head'),
  };
  const handed = await act(
    'head',
    'handOverInvestigation',
    own.id,
    handing,
    late,
    'investigation { status repliedAt publishedAt measuresAsked { id status } }',
  );
  expect(handed.investigation).toEqual({
    ...{ status: 'HANDED_OVER', repliedAt: null, publishedAt: null, measuresAsked: [{ id: measure, status: 'OPEN' }] },
  });
  // What it asked for is still to be done, and its listing ends by the document of the higher government.
  expect(await waits('construction', 'reportRectificationDone', measure, morning('2036-10-01'))).toMatchObject({
    overdue: true,
  });
  const ending = { acceptance: '验收合格', acceptanceFileId: await file('leader') };
  expect(await never('leader', 'delist', listing.id, ending, late)).toEqual([
    'LISTING_ABOVE_ENDS_BY_THE_DOCUMENT_ABOVE',
  ]);
  const signed = { body: '重庆市人民政府事故调查组', receivedOn: '2036-08-02', document: '渝应急收〔2036〕3号' };
  await act('head', 'recordReceipt', own.id, signed, morning('2036-08-04'));
  const result = {
    ...{ reportedOn: '2036-08-20', repliedOn: '2036-08-22', replyNumber: '渝府函〔2036〕40号' },
    ...{ causes: '直接原因、间接原因', liability: true, reportFileId: await file('head') },
  };
  expect(await never('head', 'recordResultAbove', own.id, { ...result, items: [] }, morning('2036-08-25'))).toEqual([
    'INVESTIGATION_LIABILITY_NAMES_WHO',
  ]);
  const items = [person('ENTERPRISE', '演示建筑公司')];
  const shown = 'investigation { accountability { id } }';
  const above = await act('head', 'recordResultAbove', own.id, { ...result, items }, morning('2036-08-25'), shown);
  await act('head', 'publishInvestigation', own.id, place, morning('2036-08-26'));
  const results = '{ investigationResults(first: 50) { nodes { number replyNumber } } }';
  const { investigationResults } = await read('public', results, {}, morning('2036-08-27'));
  expect(
    investigationResults.nodes.filter(({ number }: any) => number === own.number).map((each: any) => each.replyNumber),
  ).toEqual(['渝府函〔2036〕40号', '巫溪府函〔2026〕40号']);
  await act('leader', 'delist', listing.id, ending, morning('2036-08-28'));
  const dealt = {
    ...{ decidedBy: '县监委', decidedOn: '2036-09-10', decision: '政务警告', document: '溪监〔2036〕9号' },
    executedOn: '2036-09-11',
  };
  for (const { id } of above.investigation.accountability)
    await act('discipline', 'recordAccountability', id, dealt, morning('2036-09-12'));
  await act('head', 'publishAccountability', own.id, place, morning('2036-09-15'));
  const proof = { note: '已排查', proofFileIds: [await file('construction')] };
  await act('construction', 'reportRectificationDone', measure, proof, morning('2036-10-09'));
  const found = { righted: true, finding: '已落实' };
  await act('head', 'evaluateRectificationMeasure', measure, found, morning('2036-10-10'));
  await act('head', 'evaluateRectification', own.id, evaluated, morning('2037-03-02'));
  await act('head', 'closeInvestigation', own.id, await ticks(), morning('2037-03-03'));

  // A flood that ten have died of when the county reviews it is the province's from that report on.
  const flood = await disaster('2036-08-04', '010200', '宁河山洪');
  await losses(flood, 'FIRST', { at: '2036-08-04T03:00:00Z' }, { dead: 3 });
  const eventGroup = group(null as never, { eventId: flood, unionTakesPart: false, procuratorateInvited: false });
  const review = (await done('leader', 'formInvestigation', eventGroup, morning('2036-08-05'), numbered)).investigation;
  expect(await never('head', 'handOverInvestigation', review.id, handing, morning('2036-08-06'))).toEqual([
    'INVESTIGATION_IS_HANDED_TO_A_HIGHER_GOVERNMENT',
  ]);
  await losses(flood, 'FOLLOW_UP', { at: '2036-08-10T03:00:00Z' }, { dead: 10 });
  expect(await waits('head', 'handOverInvestigation', review.id, morning('2036-08-16'))).toMatchObject({
    due: '2036-08-15T15:59:59.999Z',
    overdue: true,
  });
  await act('head', 'handOverInvestigation', review.id, handing, morning('2036-08-16'));
  const receipt = { ...signed, receivedOn: '2036-08-16' };
  const taken = 'investigation { status investigator reviewGrade }';
  expect((await act('head', 'recordReceipt', review.id, receipt, morning('2036-08-17'), taken)).investigation).toEqual({
    ...{ status: 'ABOVE', investigator: 'PROVINCE', reviewGrade: 'MAJOR' },
  });
  // Its result does not come: that is overdue with the bureau, and nothing else of it waits for the county.
  const later = { at: '2037-04-20T02:00:00Z' };
  expect(await waits('head', 'recordResultAbove', review.id, later)).toMatchObject({ overdue: true });
  for (const name of ['handOverInvestigation', 'submitInvestigation', 'closeInvestigation'])
    expect(await waits('head', name, own.id, later)).toBeUndefined();
});

test('A-07 each disaster owes its own review: one is owed no more when the missing are found, nobody is hidden behind another, and a review comes to its end', async () => {
  const owed = async (event: string, day: string) =>
    (await waiting('leader', 'formInvestigation', morning(day))).find(({ draft }) => draft.eventId === event);
  const first = await disaster('2037-10-12', '020400', '前山滑坡');
  await losses(first, 'FIRST', { at: '2037-10-12T03:00:00Z' }, { missing: 3 });
  const second = await disaster('2037-10-13', '020400', '东沟滑坡');
  await losses(second, 'FIRST', { at: '2037-10-13T03:00:00Z' }, { dead: 3 });
  expect(await owed(first, '2037-10-14')).toMatchObject({ due: '2037-10-19T15:59:59.999Z', overdue: false });
  expect(await owed(second, '2037-10-14')).toMatchObject({ due: '2037-10-20T15:59:59.999Z', overdue: false });
  // The missing are found alive: nothing is owed of it, and it cannot be reviewed.
  await losses(first, 'FOLLOW_UP', { at: '2037-10-15T03:00:00Z' }, { missing: 0 });
  expect(await owed(first, '2037-10-16')).toBeUndefined();
  const review = (eventId: string) =>
    group(null as never, { eventId, unionTakesPart: false, procuratorateInvited: false });
  expect(await refused('leader', 'formInvestigation', review(first), morning('2037-10-16'))).toEqual([
    'INVESTIGATION_OF_A_DISASTER_HAS_ITS_DEAD',
  ]);
  const day = morning('2037-10-21');
  expect(await owed(second, '2037-10-21')).toMatchObject({ overdue: true });
  expect(await gaps('2037-10', 'NOT_INVESTIGATED', day)).toEqual([{ since: '2037-10-20T15:59:59.999Z', id: second }]);
  // By its loss alone another is owed, whoever died of it.
  const third = await disaster('2037-10-20', '020400', '西坡滑坡');
  const loss = { infrastructureLoss: '1000000.00', directLoss: '1000000.00' };
  await losses(third, 'FIRST', { at: '2037-10-20T03:00:00Z' }, loss);
  expect(await owed(third, '2037-10-21')).toMatchObject({ due: '2037-10-27T15:59:59.999Z' });

  const { id } = (await done('leader', 'formInvestigation', review(second), day, numbered)).investigation;
  const strand = {
    ...{ strand: 'REGULATOR', conclusion: '预警到位', departmentFinding: '已巡查' },
    ...{ leadershipFinding: '已部署', items: [] },
  };
  await act('discipline', 'concludeStrand', id, strand, morning('2037-11-02'));
  const report = { causes: '持续降雨', liability: false, signedByAll: true, reportFileId: await file('head') };
  expect(
    await refused(
      'head',
      'submitInvestigation',
      { ...(await latest('head', id, morning('2037-11-10'))), ...report, causes: ' ' },
      morning('2037-11-10'),
    ),
  ).toEqual(['INVESTIGATION_FINDS_THE_CAUSES']);
  await act('head', 'submitInvestigation', id, report, morning('2037-11-10'));
  await act('leader', 'replyInvestigation', id, { number: '巫溪府函〔2037〕71号' }, morning('2037-11-16'));
  await righted(id, { set: '2037-11-17', done: '2038-03-01' });
  await act('head', 'publishInvestigation', id, { publishedPlace: '县政府网站' }, morning('2037-11-20'));
  const evaluated = { evaluation: '整改到位', publishedPlace: '县政府网站' };
  await act('head', 'evaluateRectification', id, evaluated, morning('2038-06-01'));
  await act('head', 'closeInvestigation', id, await ticks(), morning('2038-06-02'));
  const later = { at: '2038-12-01T02:00:00Z' };
  const end = 'query($id: ID!) { investigation(id: $id) { status reviewGrade evaluation } }';
  expect((await read('head', end, { id }, later)).investigation).toEqual({
    ...{ status: 'CLOSED', reviewGrade: 'LARGER', evaluation: '整改到位（公开：县政府网站）' },
  });
  expect(await owed(second, '2038-12-01')).toBeUndefined();
  expect(await owed(third, '2038-12-01')).toMatchObject({ overdue: true });
});

test('A-11 a death counts by its day: told late, one within thirty days still counts and raises the grade, one after them does not; the days are asked for, and last year is counted to the same day', async () => {
  const set = async (measure: string, unit: string): Promise<string> =>
    (
      await done(
        'leader',
        'setTarget',
        {
          ...{ region: '500238000000', year: 2031, measure, bound: 'AT_MOST', value: '16', unit },
          ...{ document: '溪委办〔2031〕1号', clause: '死亡人数控制在16人以内' },
        },
        morning('2031-01-05'),
        'safetyTarget { id }',
      )
    ).safetyTarget.id;
  const [deaths, change] = [await set('DEATHS', '人'), await set('DEATHS_CHANGE', '%')];
  const counted = async (day: string): Promise<(string | undefined)[]> => {
    const query = `query($d: CivilDate!) {
      targetProgress(region: "500238000000", year: 2031, on: $d) { target { id } actual } }`;
    const { targetProgress } = await read('head', query, { d: day }, morning('2032-02-01'));
    return [deaths, change].map((id) => targetProgress.find(({ target }: any) => target.id === id)?.actual);
  };
  // Last year one death by June, and five in November, which this June has nothing to do with.
  await accident('2030-03-04', { deaths: 1 });
  await accident('2030-11-04', { deaths: 5 });
  const fallen = await accident('2031-05-06', { deaths: 2, seriousInjuries: 2 });
  const more = (dead: number, over: object) => ({
    ...{ ...harm, deaths: dead, seriousInjuries: 4 - dead, content: '伤者死亡' },
    ...over,
  });
  // Thirty days are over on 5 June: the day of death is asked for, one for each of the dead.
  const late = morning('2031-06-16');
  expect(await never('officer-1', 'supplementAccident', fallen.id, more(3, {}), late)).toEqual([
    'ACCIDENT_DEATHS_SAY_THEIR_DAYS',
  ]);
  expect(await never('officer-1', 'supplementAccident', fallen.id, more(3, { diedOn: ['2031-06-17'] }), late)).toEqual([
    'ACCIDENT_DEATHS_SAY_THEIR_DAYS',
  ]);
  const shown = 'accident { grade jurisdiction deaths countedDeaths }';
  const inTime = await act(
    'officer-1',
    'supplementAccident',
    fallen.id,
    more(3, { diedOn: ['2031-06-05'] }),
    late,
    shown,
  );
  expect(inTime.accident).toEqual({ grade: 'LARGER', jurisdiction: 'PROVINCE', deaths: 3, countedDeaths: 3 });
  const after = await act(
    'officer-1',
    'supplementAccident',
    fallen.id,
    more(4, { diedOn: ['2031-06-06'] }),
    morning('2031-06-17'),
    shown,
  );
  expect(after.accident).toEqual({ grade: 'LARGER', jurisdiction: 'PROVINCE', deaths: 4, countedDeaths: 3 });
  // What is told late counts from when it was told; nobody acts any more, and it stays so.
  expect(await counted('2031-06-10')).toEqual(['2.0000', '100.0000']);
  expect(await counted('2031-06-30')).toEqual(['3.0000', '200.0000']);
  expect(await counted('2031-12-31')).toEqual(['3.0000', '-50.0000']);
});

test('A-12 who of the county government was on the scene of a LARGER accident: nobody entered is late and a gap; who came, took over from whom and left is entered, each in its order', async () => {
  const grave = await accident('2032-03-08', { deaths: 3 });
  const minor = await accident('2032-03-08', { minorInjuries: 1 });
  const at = (time: string): When => ({ at: `2032-03-08T${time}:00Z` });
  const asked = async (accidentId: string, when: When) =>
    (await waiting('head', 'recordArrival', when)).find(({ draft }) => draft.accidentId === accidentId);
  // Two hours from when it was known; nobody enters anybody.
  expect(await asked(grave.id, at('02:30'))).toMatchObject({ due: '2032-03-08T03:00:00.000Z', overdue: false });
  expect(await asked(grave.id, at('03:30'))).toMatchObject({ overdue: true });
  expect(await asked(minor.id, at('03:30'))).toBeUndefined();
  expect(await gaps('2032-03', 'NOT_ON_SCENE', at('03:30'))).toEqual([
    { since: '2032-03-08T03:00:00.000Z', id: grave.id },
  ]);
  const { posts } = await named();
  const seat = async (who: string, title: string) => ({ operatorId: await operator(who), postId: part(posts, title) });
  const leader = await seat('leader', '人民政府 副县长');
  const came = { accidentId: grave.id, ...leader, arrivedAt: '2032-03-08T02:40:00Z' };
  expect(
    await refused('head', 'recordArrival', { ...came, ...(await seat('head', '应急管理局 ')) }, at('04:00')),
  ).toEqual(['SCENE_ARRIVAL_IS_OF_A_COUNTY_LEADER']);
  expect(await refused('head', 'recordArrival', { ...came, arrivedAt: '2032-03-08T00:20:00Z' }, at('04:00'))).toEqual([
    'SCENE_ARRIVAL_FOLLOWS_THE_ACCIDENT',
  ]);
  const { onSceneCommand } = await done('head', 'recordArrival', came, at('04:00'), 'onSceneCommand { id }');
  expect(await asked(grave.id, at('04:00'))).toBeUndefined();
  const taken = { from: '城厢镇人民政府 镇长', tookOverAt: '2032-03-08T02:50:00Z' };
  await act('head', 'takeCommand', onSceneCommand.id, taken, at('04:05'));
  const gone = { leftAt: '2032-03-08T09:00:00Z' };
  expect(await never('head', 'leaveScene', onSceneCommand.id, gone, at('10:00'))).toEqual([
    'LEAVING_HANDS_ON_THE_COMMAND',
  ]);
  await act('head', 'leaveScene', onSceneCommand.id, { ...gone, handedTo: '县应急管理局 局长' }, at('10:00'));
  const shown = `query($id: ID!) { accident(id: $id) {
    onScene { status arrivedAt tookOverAt tookOverFrom leftAt handedTo operator { id } } } }`;
  expect((await read('head', shown, { id: grave.id }, morning('2032-06-01'))).accident.onScene).toEqual([
    {
      ...{ status: 'LEFT', arrivedAt: '2032-03-08T02:40:00.000Z', tookOverAt: '2032-03-08T02:50:00.000Z' },
      ...{ tookOverFrom: '城厢镇人民政府 镇长', leftAt: '2032-03-08T09:00:00.000Z', handedTo: '县应急管理局 局长' },
      operator: { id: leader.operatorId },
    },
  ]);
  expect(await gaps('2032-03', 'NOT_ON_SCENE', morning('2032-06-01'))).toEqual([]);
});

test('A-09 a response and a drill are gone over together: what is not gone over is late, each lesson has its office, day and proof, a late one leads to a letter, and one that comes again is told as repeated', async () => {
  const flood = await disaster('2033-06-06', '010200', '六月洪涝');
  await losses(flood, 'FIRST', { at: '2033-06-06T02:30:00Z' }, { affected: 10 });
  const response = { responseLevel: 'LEVEL_4', responseDays: 3, responseMeasures: '转移群众', reason: '达到条件' };
  await act('head', 'adjustResponse', flood, response, { at: '2033-06-06T03:00:00Z' });
  const report = `{ lossReports(first: 50) { nodes { id event { id } } } }`;
  const { lossReports } = await read('head', report, {}, morning('2033-06-07'));
  const first = lossReports.nodes.find(({ event }: any) => event.id === flood).id;
  await act('head', 'verifyLoss', first, { opinion: '属实' }, morning('2033-06-07'));
  const off = { responseLevel: null, responseDays: null, responseMeasures: null, reason: '险情解除' };
  await act('head', 'adjustResponse', flood, off, morning('2033-06-08'));
  await act('leader', 'endDisaster', flood, { note: '灾情稳定' }, morning('2033-06-09'));
  const owed = async (day: string) =>
    (await waiting('head', 'holdAfterActionReview', morning(day))).find(({ draft }) => draft.eventId === flood);
  expect(await owed('2033-07-09')).toMatchObject({ due: '2033-07-09T15:59:59.999Z', overdue: false });
  expect(await owed('2033-07-10')).toMatchObject({ overdue: true });
  const office = await construction();
  const lesson = { topic: 'WARNING', content: '夜间叫应须双人', organisationId: office, dueOn: '2033-08-10' };
  const held = {
    ...{ region: '500238000000', subject: 'RESPONSE', eventId: flood, reviewedOn: '2033-07-11' },
    ...{ summary: '叫应不畅', officeIds: [bureau, office], lessons: [lesson], recordFileId: await file('head') },
  };
  expect(
    await refused('head', 'holdAfterActionReview', { ...held, officeIds: [bureau] }, morning('2033-07-11')),
  ).toEqual(['REVIEW_IS_OF_SEVERAL_OFFICES']);
  const shown = 'afterActionReview { lessons { id repeats { id } } }';
  const review = await done('head', 'holdAfterActionReview', held, morning('2033-07-11'), shown);
  const [own] = review.afterActionReview.lessons;
  expect(own.repeats).toBeNull();
  expect(await owed('2033-07-12')).toBeUndefined();
  // Nobody acts on it: it is late with its office, and a letter is drafted.
  expect(await waits('construction', 'reportLessonDone', own.id, morning('2033-08-11'))).toMatchObject({
    overdue: true,
  });
  const letter = (await waiting('leader', 'issueSupervision', morning('2033-08-11'))).find(
    ({ draft }) => draft.aboutId === own.id,
  );
  expect(letter!.draft).toMatchObject({ organisationId: office, matter: '复盘教训逾期未落实：夜间叫应须双人' });
  const proof = async () => ({ note: '已建立', proofFileIds: [await file('construction')] });
  expect(
    await never(
      'construction',
      'reportLessonDone',
      own.id,
      { note: '已建立', proofFileIds: [] },
      morning('2033-08-12'),
    ),
  ).toEqual(['LESSON_IS_SHOWN']);
  await act('construction', 'reportLessonDone', own.id, await proof(), morning('2033-08-12'));
  expect(
    await never('head', 'returnLesson', own.id, { opinion: '无记录', dueOn: '2033-08-13' }, morning('2033-08-13')),
  ).toEqual(['LESSON_RETURNED_HAS_A_DAY_AHEAD']);
  await act('head', 'confirmLesson', own.id, { opinion: '已落实' }, morning('2033-08-13'));
  // A drill finds the same of the same office: that is told.
  const drill = {
    ...{ ...held, subject: 'DRILL', eventId: null, drillName: '山洪演练', drilledOn: '2033-09-01' },
    ...{ reviewedOn: '2033-09-02', lessons: [{ ...lesson, dueOn: '2033-10-10' }], recordFileId: await file('head') },
  };
  const again = await done('head', 'holdAfterActionReview', drill, morning('2033-09-02'), shown);
  expect(again.afterActionReview.lessons).toEqual([expect.objectContaining({ repeats: { id: own.id } })]);
  const repeated = '{ lessons(where: { repeated: true, status: [OPEN] }) { nodes { topic dueOn } } }';
  expect((await read('head', repeated, {}, morning('2033-12-01'))).lessons.nodes).toEqual([
    { topic: 'WARNING', dueOn: '2033-10-10' },
  ]);
});
