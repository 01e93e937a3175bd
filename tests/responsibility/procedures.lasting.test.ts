import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, part, telling, type Waiting, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// What is pursued until it lasts: draws from the reservoir, checks of what was put right, listings of accidents, and
// the letters that follow. Told by those who own each step, with what is refused and what time alone brings.
const region = '500238000000';
let w: World;
const { read, refused, done, latest, waiting, named } = telling(() => w);
let offices: Record<string, string>;
beforeAll(async () => {
  w = await world();
  ({ offices } = await named());
});
afterAll(() => w.close());

const office = (has: string): string => part(offices, has);
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
const act = async (who: string, name: string, id: string, input: object, when: When, selection = ''): Promise<any> =>
  done(who, name, { ...(await latest(who, id, when)), ...input }, when, selection);
const never = async (who: string, name: string, id: string, input: object, when: When): Promise<string[]> =>
  refused(who, name, { ...(await latest('head', id, when)), ...input }, when);
const waits = async (who: string, name: string, id: string, when: When): Promise<Waiting | undefined> =>
  (await waiting(who, name, when)).find((each) => each.id === id);
const raise = async (who: string, pool: string, content: string, day: string): Promise<string> =>
  (
    await done(
      who,
      'raiseIssue',
      {
        organisationId: office('水利'),
        pool,
        kind: 'SAFETY',
        content,
        source: '检查',
        rectificationDue: '2029-06-30T10:00:00Z',
      },
      morning(day),
      'issue { id }',
    )
  ).issue.id;
const answered = async () => ({ answer: '已整改', evidenceFileIds: [await file('water')] });

test('G-11 the day of a draw holds everywhere: in the filter of what is late, in the quality, and for the letter about it', async () => {
  const issue = await raise('transport', 'RESERVOIR', '山塘无警示牌', '2029-03-01');
  const draw = { issueId: issue, reason: '汛期临近', requirement: '月底前设置', dueOn: '2029-04-30' };
  const { issueDraw } = await done('head', 'drawIssue', draw, morning('2029-04-01'), 'issueDraw { id }');
  const late = async (day: string): Promise<boolean> => {
    const query = '{ issues(where: { overdue: true }, first: 200) { nodes { id } } }';
    return (await read('water', query, {}, morning(day))).issues.nodes.some(({ id }: any) => id === issue);
  };
  const overdue = async (day: string): Promise<number> => {
    const query = '{ collectionQuality(region: "500238000000", period: "2029Q2") { organisationId overdue } }';
    const { collectionQuality } = await read('head', query, {}, morning(day));
    return collectionQuality.find(({ organisationId }: any) => organisationId === office('水利')).overdue;
  };
  const before = await overdue('2029-04-30');
  expect(await late('2029-04-30')).toBe(false);
  // Nobody acts, and only the day of the draw passes: two months before its own.
  expect(await late('2029-05-01')).toBe(true);
  expect(await overdue('2029-05-01')).toBe(before + 1);
  const { draft } = (await waits('head', 'issueSupervision', issue, morning('2029-05-02')))!;
  expect(await refused('water', 'issueSupervision', draft, morning('2029-05-02'))).toEqual(['NOT_PERMITTED']);
  const sent = await done('head', 'issueSupervision', draft, morning('2029-05-02'), 'supervision { id }');
  await act('water', 'answerSupervision', sent.supervision.id, { answer: '正在采购' }, morning('2029-05-04'));
  const close = { conclusion: '已答复', resolved: true };
  expect(await never('head', 'closeSupervision', sent.supervision.id, close, morning('2029-05-05'))).toEqual([
    'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
  ]);
  // Put right and verified, the draw is settled, and the letter is closed as resolved.
  const day = morning('2029-05-10');
  await act('water', 'answerIssue', issue, await answered(), day);
  await act('head', 'verifyIssue', issue, { verification: '属实' }, day);
  await act('head', 'settleIssueDraw', issueDraw.id, { conclusion: '已设置' }, day);
  await act('head', 'closeSupervision', sent.supervision.id, close, day);
  expect(await late('2029-07-01')).toBe(false);
});

test('G-11 what was put right is looked at again later: by who neither answers for it nor collected it, and raised anew where it has not lasted', async () => {
  // The bureau collects one, and it is put right; nothing is old enough to be looked at yet.
  const issue = await raise('head', 'LIST', '闸门锈蚀', '2029-06-01');
  await act('water', 'answerIssue', issue, await answered(), morning('2029-06-05'));
  await act('leader', 'verifyIssue', issue, { verification: '属实' }, morning('2029-06-06'));
  const round = { region, pool: 'LIST', period: '2029Q3', purpose: 'LASTING', count: 2 };
  const young = morning('2029-06-20');
  expect(await refused('discipline', 'drawSpotChecks', round, young)).toEqual([
    'SPOT_CHECKS_ARE_DRAWN_FROM_WHAT_IS_THERE',
  ]);
  // Time passes with nobody acting: from the ninetieth day on it waits to be drawn, with its quarter.
  const asked = async (who: string, day: string) =>
    (await waiting(who, 'drawSpotChecks', morning(day))).map(({ due, draft }) => [due, draft.purpose, draft.period]);
  const old = morning('2029-09-10');
  expect(await asked('discipline', '2029-09-10')).toEqual([['2029-09-30T15:59:59.999Z', 'LASTING', '2029Q3']]);
  expect(await asked('water', '2029-09-10')).toEqual([]);
  const drawn = await done(
    'discipline',
    'drawSpotChecks',
    round,
    old,
    'spotCheckRound { purpose inPool checks { nodes { id issue { id } purpose } } }',
  );
  // The one of the reservoir, which was verified before, is as old.
  expect(drawn.spotCheckRound).toMatchObject({ purpose: 'LASTING', inPool: 2 });
  const check = drawn.spotCheckRound.checks.nodes.find((each: any) => each.issue.id === issue);
  expect(check).toMatchObject({ issue: { id: issue }, purpose: 'LASTING' });
  expect(await asked('discipline', '2029-09-11')).toEqual([]);
  // The bureau collected it and does not check it: it waits with discipline alone, and is overdue when left.
  const found = async (who: string) => ({
    genuine: true,
    complete: true,
    lasted: false,
    finding: '闸门再次锈蚀',
    fileIds: [await file(who)],
  });
  expect(await never('head', 'concludeSpotCheck', check.id, await found('head'), old)).toEqual([
    'SPOT_CHECK_NOT_OF_ONES_OWN_OFFICE',
  ]);
  expect(await waits('officer-1', 'concludeSpotCheck', check.id, old)).toBeUndefined();
  const over = morning('2029-10-08');
  expect(await waits('discipline', 'concludeSpotCheck', check.id, over)).toMatchObject({ overdue: true });
  expect(
    await never('discipline', 'concludeSpotCheck', check.id, { ...(await found('discipline')), lasted: null }, over),
  ).toEqual(['SPOT_CHECK_SAYS_WHETHER_IT_LASTED']);
  await act('discipline', 'concludeSpotCheck', check.id, await found('discipline'), over);
  // It is raised anew with its own day, asked of the same office, and counts against that office, not the collector.
  const query =
    '{ issues(where: { status: [OPEN] }, first: 200) { nodes { id content foundBy { ... on SpotCheck { lasted } } } } }';
  const anew = (await read('water', query, {}, over)).issues.nodes.find(
    ({ foundBy }: any) => foundBy?.lasted === false,
  );
  expect(anew.content).toBe('整改反弹：闸门锈蚀');
  expect(await waits('water', 'answerIssue', anew.id, over)).toMatchObject({ due: '2029-11-07T15:59:59.999Z' });
  expect(await waits('leader', 'issueSupervision', anew.id, morning('2029-11-09'))).toBeDefined();
  const quality =
    '{ collectionQuality(region: "500238000000", period: "2029Q4") { organisationId checked failed checkedLasting relapsed } }';
  const told = (await read('head', quality, {}, over)).collectionQuality;
  expect(told.find(({ organisationId }: any) => organisationId === office('水利'))).toMatchObject({
    ...{ checked: 0, failed: 0, checkedLasting: 1, relapsed: 1 },
  });
  const { sealedMonth } = await done(
    'head',
    'sealMonth',
    { region, month: '2029-10' },
    morning('2029-11-05'),
    'sealedMonth { figures { measure subject value } }',
  );
  expect(sealedMonth.figures).toContainEqual({ measure: 'SPOT_CHECKS_FAILED', subject: '巫溪县水利局', value: '1' });
});

const list = (over: object) => ({
  supervisorId: office('交通局'),
  level: 'COUNTY',
  requirement: '依法查处，按期结案',
  settlementDue: '2029-12-31T00:00:00Z',
  noticeNumber: '溪安委公告〔2029〕3号',
  noticedOn: '2029-11-20',
  ...over,
});
const accident = async (day: string, deaths: number): Promise<{ id: string; jurisdiction: string }> => {
  const reported = {
    ...{ region: '500238100205', sector: 'ROAD_TRANSPORT', kind: 'ROAD_TRAFFIC', production: true },
    ...{ happenedAt: `${day}T00:30:00Z`, location: '乡道弯坡', summary: '货车侧翻' },
    ...{ unitReportedAt: `${day}T01:00:00Z`, deaths, missing: 0, seriousInjuries: 0, minorInjuries: 0 },
    ...{ trapped: 0, evacuated: 0, directLoss: '0.00', polluted: false },
  };
  const selection = 'accident { id jurisdiction }';
  return (await done('township-100', 'reportAccident', reported, morning(day), selection)).accident;
};

test('G-06 a typical accident waits to be listed; one that another level investigates, and what the city listed, are taken off by the document of that level alone', async () => {
  const day = '2029-11-20';
  const none = (await waiting('head', 'listForSupervision', morning(day))).filter(({ draft }) => draft.accidentId);
  const larger = await accident(day, 3);
  expect(larger.jurisdiction).toBe('PROVINCE');
  // It waits with whoever may list, by its days; nobody acts, and it is overdue with them, and with nobody else.
  const asked = async (who: string, on: string) =>
    (await waiting(who, 'listForSupervision', morning(on))).find(({ draft }) => draft.accidentId === larger.id);
  expect(none).toEqual([]);
  for (const who of ['leader', 'head'])
    expect(await asked(who, '2029-11-21')).toMatchObject({ due: '2029-11-27T15:59:59.999Z', overdue: false });
  expect(await asked('head', '2029-11-28')).toMatchObject({ overdue: true });
  expect(await asked('transport', '2029-11-28')).toBeUndefined();
  const { draft } = (await asked('head', '2029-11-28'))!;
  expect(await refused('transport', 'listForSupervision', list(draft), morning('2029-11-28'))).toEqual([
    'NOT_PERMITTED',
  ]);
  const { listing } = await done(
    'head',
    'listForSupervision',
    list(draft),
    morning('2029-11-28'),
    'listing { id subject }',
  );
  expect(listing.subject).toBe('ACCIDENT');
  expect(await asked('head', '2029-11-28')).toBeUndefined();
  // The county closes no investigation of its own: it is taken off by the document of the city's result.
  const off = morning('2030-03-01');
  const accepted = { acceptance: '已按期结案', acceptanceFileId: await file('leader') };
  expect(await never('leader', 'delist', listing.id, accepted, off)).toEqual([
    'LISTING_ABOVE_ENDS_BY_THE_DOCUMENT_ABOVE',
  ]);
  expect(await never('head', 'delist', listing.id, { ...accepted, document: '渝府函〔2030〕9号' }, off)).toEqual([
    'NOT_PERMITTED',
  ]);
  expect(await waits('leader', 'delist', listing.id, off)).toMatchObject({ overdue: true });
  const ended = await act(
    'leader',
    'delist',
    listing.id,
    { ...accepted, document: '渝府函〔2030〕9号' },
    off,
    'listing { status delistDocument }',
  );
  expect(ended.listing).toEqual({ status: 'DELISTED', delistDocument: '渝府函〔2030〕9号' });
  // One of the county's own that the city listed: a county leader enters it, and takes it off by the city's document.
  const own = await accident('2030-03-02', 1);
  expect(own.jurisdiction).toBe('COUNTY');
  const later = morning('2030-03-05');
  const dates = { noticedOn: '2030-03-04', settlementDue: '2030-06-30T00:00:00Z' };
  const upper = list({ ...dates, accidentId: own.id, level: 'CITY', listerId: office('重庆市') });
  expect(await refused('head', 'listForSupervision', upper, later)).toEqual([
    'LISTING_ABOVE_THE_COUNTY_IS_ENTERED_BY_ITS_LEADER',
  ]);
  const city = await done('leader', 'listForSupervision', upper, later, 'listing { id }');
  const past = morning('2030-07-01');
  // Until its investigation is closed it waits for nobody, and no document of the county's own takes it off.
  expect(await waits('leader', 'delist', city.listing.id, past)).toBeUndefined();
  expect(await never('leader', 'delist', city.listing.id, accepted, past)).toEqual([
    'LISTING_ABOVE_ENDS_BY_THE_DOCUMENT_ABOVE',
    'LISTING_ENDS_WHEN_ITS_SUBJECT_IS_SETTLED',
  ]);
});
