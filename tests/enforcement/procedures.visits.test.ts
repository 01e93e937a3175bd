import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

// Plans, draws, visits and those who make them, each told to its end by those who own its steps: what is refused on
// the way, and what is told of it when time passes and nobody acts.
let w: World;
const { read, refused, done, named, waiting, latest } = telling(() => w);
const people: Record<string, string> = {};
beforeAll(async () => {
  w = await world();
  for (const who of ['officer-1', 'officer-2', 'officer-3', 'officer-4', 'transport-officer', 'elsewhere'])
    people[who] = (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;
});
afterAll(() => w.close());

const officers = (...numbers: number[]): string[] => numbers.map((n) => people[`officer-${n}`]!);
const firms = async (sector: string, first = 10): Promise<{ id: string; name: string }[]> =>
  (
    await read(
      'head',
      `query($s: [SupervisionSector!]) {
        enterprises(where: { sector: $s }, first: ${first}) { nodes { id name } } }`,
      { s: [sector] },
    )
  ).enterprises.nodes;
const yearly = (year: number, over: object = {}) => ({
  region: '500238000000',
  title: '年度监督检查计划',
  year,
  tiers: ['KEY', 'GENERAL'],
  sectors: [],
  enterpriseIds: [],
  visits: 4,
  randomPercent: 0,
  document: '溪应急发〔2026〕3号',
  beginsOn: `${year}-01-01`,
  endsOn: `${year}-06-30`,
  ...over,
});
const visit = (enterpriseId: string, over: object = {}) => ({
  enterpriseId,
  method: 'ORDINARY',
  itemCodes: ['JC-03'],
  purposes: ['ENFORCEMENT'],
  officerIds: officers(1, 2),
  assistantIds: [],
  credentialsShown: true,
  recorderUsed: true,
  ...over,
});
const proposal = 'change { entry { id ... on Proposal { version } } }';
/** A visit that found nothing, concluded and signed an hour later. */
async function visited(by: readonly string[], input: object, day: string): Promise<string> {
  const [first, second] = by as [string, string];
  const selection = 'inspection { id version }';
  const { inspection } = await done(first, 'startInspection', input, { at: `${day}T01:00:00Z` }, selection);
  const conclusion = { result: 'NO_PROBLEM', note: '未发现问题', signedByEnterprise: true };
  const { change } = await done(
    first,
    'concludeInspection',
    { id: inspection.id, expectedVersion: inspection.version, ...conclusion },
    { at: `${day}T02:00:00Z` },
    proposal,
  );
  const signed = { id: change.entry.id, expectedVersion: change.entry.version };
  await done(second, 'countersign', signed, { at: `${day}T02:10:00Z` });
  return inspection.id;
}
const progress = `{ planned made left late randomPlanned randomMade unitsPlanned unitsMade unitsLeft unitsLate
  open { planned made enterprise { name } } }`;
const planOf = async (who: string, id: string, when: When): Promise<any> =>
  (
    await read(
      who,
      `query($id: ID!) { node(id: $id) { ... on InspectionPlan { status progress ${progress}
        leftUnits { reason enterprise { name } } shortfallReason adopter { name } } } }`,
      { id },
      when,
    )
  ).node;
const missingPlans = async (who: string, month: string, when: When): Promise<string[]> =>
  (
    await read(
      who,
      `query($m: Month!) {
        enforcementGaps(region: "500238000000", month: $m, kinds: [NO_PLAN]) { office subject since entry { id } } }`,
      { m: month },
      when,
    )
  ).enforcementGaps.map(({ subject }: any) => subject);

test('F-12 a plan that binds: drafted by one and adopted by another leader, its units visited or each left with a reason, how far it is told in one query, and an office without a plan past its day is told and has it waiting', async () => {
  const { offices } = await named();
  const [one, two] = await firms('INDUSTRY_TRADE');
  const [elsewhere] = await firms('ROAD_TRANSPORT');
  const morning = { at: '2026-01-12T02:00:00Z' };

  // Each office with officers owes one, from the first day of the year; a department only for what it supervises.
  const owed = await waiting('transport-officer', 'planInspections', morning);
  expect(owed).toEqual([
    {
      id: offices['巫溪县交通局'],
      due: '2026-03-31T15:59:59.999Z',
      overdue: false,
      draft: { region: '500238000000', year: '2026' },
    },
  ]);
  expect(await waiting('economy', 'planInspections', morning)).toEqual([]);
  expect(await refused('economy', 'planInspections', yearly(2026, { sectors: ['POWER'] }), morning)).toEqual([
    'PLAN_IS_OF_AN_OFFICE_WITH_OFFICERS',
  ]);
  expect(await refused('transport-officer', 'planInspections', yearly(2026, { sectors: ['GAS'] }), morning)).toEqual([
    'PLAN_KEEPS_TO_ITS_SECTORS',
  ]);

  // The bureau drafts; whoever drafted it does not adopt it, and nothing is inspected under a draft.
  const drafted = yearly(2026, {
    enterpriseIds: [one!.id, two!.id],
    unitVisits: 1,
    sectors: ['INDUSTRY_TRADE'],
    randomPercent: 25,
  });
  expect(await refused('head', 'planInspections', { ...drafted, visits: 1 }, morning)).toEqual([
    'PLAN_COUNTS_ITS_VISITS',
  ]);
  const { inspectionPlan } = await done(
    'head',
    'planInspections',
    drafted,
    morning,
    'inspectionPlan { id version status }',
  );
  expect(inspectionPlan.status).toBe('DRAFTED');
  const plan = async (when: When) => latest('head', inspectionPlan.id, when);
  const planId = inspectionPlan.id;
  const day = { at: '2026-01-13T01:00:00Z' };
  expect(await refused('officer-1', 'startInspection', visit(one!.id, { planId }), day)).toEqual([
    'INSPECTION_IS_PLANNED_OR_SAYS_WHY',
  ]);
  expect(await refused('head', 'adoptPlan', await plan(day), day)).toEqual(['PLAN_MAKER_DOES_NOT_ADOPT']);
  expect((await waiting('deputy-head', 'adoptPlan', day)).map(({ id, overdue }) => [id, overdue])).toEqual([
    [planId, false],
  ]);
  expect(await waiting('head', 'adoptPlan', day)).toEqual([]);
  await done('deputy-head', 'adoptPlan', await plan(day), day);
  expect((await missingPlans('leader', '2026-03', { at: '2026-04-01T02:00:00Z' })).includes('巫溪县应急管理局')).toBe(
    false,
  );

  // One named unit is visited, and none that the plan does not cover.
  await visited(['officer-1', 'officer-2'], visit(one!.id, { planId }), '2026-02-03');
  expect(
    await refused('officer-1', 'startInspection', visit(elsewhere!.id, { planId }), { at: '2026-02-04T01:00:00Z' }),
  ).toEqual(['INSPECTION_FITS_ITS_PLAN']);
  const june = { at: '2026-06-30T03:00:00Z' };
  const left = { planned: 1, made: 0, enterprise: { name: two!.name } };
  expect((await planOf('transport', planId, june)).progress).toEqual({
    ...{ planned: 4, made: 1, left: 3, late: 0, randomPlanned: 1, randomMade: 0 },
    ...{ unitsPlanned: 2, unitsMade: 1, unitsLeft: 1, unitsLate: 0 },
    open: [{ ...left, enterprise: null }],
  });

  // Its last day is over: what is left is late, and it closes only with a true reason for each.
  const after = { at: '2026-07-02T02:00:00Z' };
  expect((await planOf('head', planId, after)).progress).toMatchObject({ late: 3, unitsLate: 1, open: [left] });
  expect((await waiting('head', 'closePlan', after)).map(({ id, due }) => [id, due])).toEqual([
    [planId, '2026-07-31T15:59:59.999Z'],
  ]);
  const closing = async (over: object) => ({ ...(await plan(after)), note: '完成一家次', ...over });
  const unit = (reason: string) => ({
    leftUnits: [{ enterpriseId: two!.id, reason }],
    shortfallReason: 'OFFICERS_SHORT',
  });
  expect(await refused('head', 'closePlan', await closing({}), after)).toEqual([
    'PLAN_UNITS_ARE_VISITED_OR_SAY_WHY',
    'PLAN_VISITS_ARE_MADE_OR_SAY_WHY',
  ]);
  expect(await refused('head', 'closePlan', await closing(unit('NOT_OPERATING')), after)).toEqual([
    'PLAN_REASONS_ARE_BORNE_OUT',
  ]);
  await done('head', 'closePlan', await closing(unit('DISASTER')), after);
  expect(await planOf('head', planId, after)).toMatchObject({
    status: 'CLOSED',
    shortfallReason: 'OFFICERS_SHORT',
    leftUnits: [{ reason: 'DISASTER', enterprise: { name: two!.name } }],
  });

  // Nobody acted in the transport office: past the day its plan is missing, told in the month and overdue at home.
  const may = { at: '2026-05-06T02:00:00Z' };
  expect(await missingPlans('leader', '2026-02', may)).toEqual([]);
  expect(await missingPlans('leader', '2026-04', may)).toContain('巫溪县交通局');
  expect(await missingPlans('transport', '2026-04', may)).toEqual(['巫溪县交通局']);
  expect((await waiting('transport', 'planInspections', may)).map(({ overdue }) => overdue)).toEqual([true]);
});

const drawnOf = async (who: string, when: When, where: object = {}): Promise<any[]> =>
  (
    await read(
      who,
      `query($w: RandomDrawsWhere) { randomDraws(where: $w, first: 10) { nodes { number conflicts visitsDue
        visits { unitName certificateNumbers state publicResult enterprise { id } first { id } second { id } } } } }`,
      { w: where },
      when,
    )
  ).randomDraws.nodes;
const gaps = async (month: string, kinds: string[], when: When): Promise<string[]> =>
  (
    await read(
      'leader',
      `query($m: Month!, $k: [EnforcementGapKind!]) {
        enforcementGaps(region: "500238000000", month: $m, kinds: $k) { kind office subject } }`,
      { m: month, k: kinds },
      when,
    )
  ).enforcementGaps.map(({ kind, office, subject }: any) => `${kind} ${office} ${subject}`);

test('F-13 drawn by chance and open to all: the public and the drawn enterprise read who was drawn for whom, and what was found once it is published in its days; a drawn unit that nobody visits is late with its office and its officers', async () => {
  const when = { at: '2027-01-05T02:00:00Z' };
  // The firm of the enterprise's own account, and another of its sector, are in operation.
  const own = (await read('enterprise', '{ enterprises(first: 1) { nodes { id name } } }')).enterprises.nodes[0];
  const sector = (
    await read('head', 'query($id: ID!) { node(id: $id) { ... on Enterprise { sector } } }', { id: own.id })
  ).node.sector;
  const [other] = (await firms(sector)).filter(({ id }) => id !== own.id);
  const supervisor: Record<string, string> = { INDUSTRY_TRADE: 'economy', CONSTRUCTION: 'construction', FIRE: 'fire' };
  for (const { id } of [own, other!])
    await done(
      supervisor[sector]!,
      'admitEnterprise',
      { ...(await latest(supervisor[sector]!, id, when)), licenceNumber: '安许证1号', licenceValidUntil: '2029-12-31' },
      when,
    );
  const { inspectionPlan } = await done(
    'head',
    'planInspections',
    yearly(2027, { sectors: [sector], randomPercent: 100, visits: 2 }),
    when,
    'inspectionPlan { id version }',
  );
  const planId = inspectionPlan.id;
  await done('deputy-head', 'adoptPlan', await latest('head', planId, when), when);
  const asked = { planId, count: 2, officerIds: officers(1, 2, 3, 4), conflicts: [] };
  expect(await refused('transport', 'drawInspections', asked, when)).toEqual(['DRAW_IS_UNDER_ITS_OFFICES_PLAN']);
  const { randomDraw } = await done('head', 'drawInspections', asked, when, 'randomDraw { id visitsDue }');
  expect(randomDraw.visitsDue).toBe('2027-03-08T15:59:59.999Z');

  // Anyone reads it: units, certificate numbers, how far; what kept officers away from a unit is for officials.
  const [publicly] = await drawnOf('public', when);
  expect(publicly.visits.map(({ unitName }: any) => unitName).sort()).toEqual([own.name, other!.name].sort());
  expect(publicly.conflicts).toBeNull();
  for (const each of publicly.visits) {
    expect(each).toMatchObject({ state: 'DUE', publicResult: null });
    expect(each.certificateNumbers).toHaveLength(2);
  }
  expect(await drawnOf('enterprise', when, { enterpriseId: own.id })).toHaveLength(1);
  const [mine] = publicly.visits.filter(({ unitName }: any) => unitName === own.name);
  const who = Object.entries(people).filter(([, id]) => id === mine.first.id || id === mine.second.id);
  const [first, second] = who.map(([subject]) => subject) as [string, string];
  const officerIds = who.map(([, id]) => id);

  // One unit is visited by those drawn for it; until it is published the public is not told what was found.
  const start = visit(own.id, { planId, drawId: randomDraw.id, method: 'RANDOM', officerIds });
  const waits = await waiting(first, 'startInspection', when);
  expect(waits.some(({ id, due }) => id === randomDraw.id && due === '2027-03-08T15:59:59.999Z')).toBe(true);
  const stranger = Object.entries(people).find(
    ([subject]) => subject.startsWith('officer') && !officerIds.includes(people[subject]!),
  )!;
  expect(
    await refused(stranger[0], 'startInspection', { ...start, officerIds: [stranger[1], officerIds[0]!] }, when),
  ).toEqual(['INSPECTION_KEEPS_TO_ITS_DRAW']);
  const inspection = await visited([first, second], start, '2027-01-11');
  const stateOf = async (by: string, at: When) =>
    (await drawnOf(by, at, { enterpriseId: own.id }))[0].visits.find(({ unitName }: any) => unitName === own.name);
  const tuesday = { at: '2027-01-12T02:00:00Z' };
  expect(await stateOf('public', tuesday)).toMatchObject({ state: 'VISITED', publicResult: null });
  const due = await waiting(first, 'publishRandomResult', tuesday);
  expect(due.map(({ id, overdue }) => [id, overdue])).toEqual([[inspection, false]]);
  const platform = '国家企业信用信息公示系统（重庆）';
  const input = async () => ({ ...(await latest(first, inspection, tuesday)), platform });
  expect(await refused(first, 'publishRandomResult', { ...(await input()), platform: ' ' }, tuesday)).toEqual([
    'RESULT_NAMES_ITS_PLATFORM',
  ]);
  await done(first, 'publishRandomResult', await input(), tuesday);
  expect(await refused(first, 'publishRandomResult', await input(), tuesday)).toEqual(['RESULT_IS_PUBLISHED_ONCE']);
  expect(await stateOf('public', tuesday)).toMatchObject({ state: 'PUBLISHED', publicResult: 'NO_PROBLEM' });
  expect(await stateOf('enterprise', tuesday)).toMatchObject({ state: 'PUBLISHED', publicResult: 'NO_PROBLEM' });

  // Nobody visits the other: from its day on it is late, with the office and those drawn for it.
  const april = { at: '2027-04-02T02:00:00Z' };
  const [late] = (await drawnOf('public', april)).map(({ visits }: any) =>
    visits.find(({ unitName }: any) => unitName === other!.name),
  );
  expect(late).toMatchObject({ state: 'LATE', publicResult: null });
  const told = await gaps('2027-03', ['DRAWN_NOT_VISITED', 'DRAWN_NOT_PUBLISHED'], april);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(new RegExp(`^DRAWN_NOT_VISITED 巫溪县应急管理局 .* ${other!.name} .+、.+$`));
});

test('F-14 together and across: a joint visit names its offices, each sees and signs it; officers of another county come by a document for its term and place, and at no ordinary visit', async () => {
  const { offices } = await named();
  const [firm] = await firms('INDUSTRY_TRADE');
  const transport = offices['巫溪县交通局']!;
  const when = { at: '2027-05-11T01:00:00Z' };
  const adHoc = { adHocReason: 'UPPER_ORDER' };
  const both = [people['officer-1']!, people['transport-officer']!];
  const joint = visit(firm!.id, { ...adHoc, method: 'JOINT', officerIds: both, jointOfficeIds: [transport] });
  expect(await refused('officer-1', 'startInspection', { ...joint, jointOfficeIds: [] }, when)).toEqual([
    'INSPECTION_JOINT_NAMES_ITS_OFFICES',
    'INSPECTION_OFFICERS_ARE_OF_ITS_OFFICES',
  ]);
  expect(await refused('officer-1', 'startInspection', { ...joint, officerIds: officers(1, 2) }, when)).toEqual([
    'INSPECTION_OFFICERS_ARE_OF_ITS_OFFICES',
  ]);
  const selection = 'inspection { id version organisation { id } jointOffices { id } }';
  const { inspection } = await done('officer-1', 'startInspection', joint, when, selection);
  expect(inspection.jointOffices).toEqual([{ id: transport }]);

  // The other office sees it although it supervises no such firm, and records its own findings there.
  const seen = async (who: string, id: string, at: When): Promise<any> =>
    (
      await read(
        who,
        `query($id: ID!) { node(id: $id) { ... on Inspection { status crossUntil findings { content organisation { id } } } } }`,
        { id },
        at,
      )
    ).node;
  expect(await seen('construction', inspection.id, when)).toBeNull();
  const finding = { content: '运输车辆未检验', location: '停车场', itemCode: 'CF-99', disposition: 'FIXED_ON_SPOT' };
  const current = async (who: string, at: When) => latest(who, inspection.id, at);
  await done(
    'transport-officer',
    'recordFinding',
    { ...(await current('transport-officer', when)), ...finding },
    { at: '2027-05-11T01:30:00Z' },
  );
  expect((await seen('transport', inspection.id, when)).findings).toEqual([
    { content: '运输车辆未检验', organisation: { id: transport } },
  ]);
  const conclusion = { result: 'ORDERED', note: '责令改正', signedByEnterprise: true };
  const noon = { at: '2027-05-11T03:00:00Z' };
  const { change } = await done(
    'officer-1',
    'concludeInspection',
    { ...(await current('officer-1', noon)), ...conclusion },
    noon,
    proposal,
  );
  expect((await seen('leader', inspection.id, noon)).status).toBe('IN_PROGRESS');
  const waits = await waiting('transport-officer', 'countersign', noon);
  expect(waits.map(({ id }) => id)).toContain(change.entry.id);
  const sign = { id: change.entry.id, expectedVersion: change.entry.version };
  await done('transport-officer', 'countersign', sign, noon);
  expect((await seen('leader', inspection.id, noon)).status).toBe('ORDERED');

  // Officers of another county: never in an ordinary visit, and only in the term and at the place of their document.
  const abroad = [people['officer-1']!, people.elsewhere!];
  expect(
    await refused('officer-1', 'startInspection', visit(firm!.id, { ...adHoc, officerIds: abroad }), when),
  ).toEqual(['INSPECTION_OFFICERS_ARE_CERTIFIED', 'INSPECTION_OFFICERS_ARE_OF_ITS_OFFICES']);
  const crossing = {
    officeId:
      offices['澄城县应急管理局'] ??
      (await read('elsewhere', '{ viewer { organisation { id } } }')).viewer.organisation.id,
    document: '渭应急函〔2027〕8号',
    beginsOn: '2027-05-10',
    lastDay: '2027-05-14',
    place: '500238000000',
  };
  const across = visit(firm!.id, { ...adHoc, method: 'CROSS', officerIds: abroad, crossing });
  expect(await refused('officer-1', 'startInspection', across, { at: '2027-05-17T01:00:00Z' })).toEqual([
    'INSPECTION_CROSSES_BY_DOCUMENT',
  ]);
  const started = await done('officer-1', 'startInspection', across, when, 'inspection { id version crossUntil }');
  expect(started.inspection.crossUntil).toBe('2027-05-14');
  const crossed = async (at: When) => ({ ...(await latest('elsewhere', started.inspection.id, at)), ...finding });
  const thursday = { at: '2027-05-13T01:00:00Z' };
  await done('elsewhere', 'recordFinding', await crossed(thursday), thursday);

  // The term is over and nobody went home: the officer reads the visit and may do nothing more in it.
  const over = { at: '2027-05-15T01:00:00Z' };
  expect((await seen('elsewhere', started.inspection.id, over)).crossUntil).toBe('2027-05-14');
  expect(await refused('elsewhere', 'recordFinding', await crossed(over), over)).toEqual([
    'OFFICER_ACTS_WITH_A_CERTIFICATE',
  ]);
});

test('F-06 nobody enforces nothing: a department that supervises and has no officer is told each month, what is open is told by its age, and number and strength beside the same months of last year', async () => {
  const { offices } = await named();
  const [, , firm] = await firms('INDUSTRY_TRADE');
  const adHoc = { adHocReason: 'UPPER_ORDER' };
  const march = { at: '2029-03-05T01:00:00Z' };

  // It supervises and can neither plan nor inspect: it has nobody who may.
  expect(await refused('economy', 'planInspections', yearly(2029, { sectors: ['POWER'] }), march)).toEqual([
    'PLAN_IS_OF_AN_OFFICE_WITH_OFFICERS',
  ]);
  expect(await refused('economy', 'startInspection', visit(firm!.id, adHoc), march)).toEqual(['NOT_PERMITTED']);
  const zero = await gaps('2029-02', ['NO_OFFICER', 'ZERO_INSPECTION'], march);
  const economy = '巫溪县经济和信息化委员会';
  expect(zero).toContain(`NO_OFFICER ${economy} ${economy}`);
  expect(zero).toContain(`ZERO_INSPECTION ${economy} ${economy}`);
  expect(zero.some((each) => each.startsWith('NO_OFFICER 巫溪县交通局'))).toBe(false);

  // One visit in the spring of one year, three in that of the next: two thirds of a penalty are none.
  await visited(['officer-1', 'officer-2'], visit(firm!.id, adHoc), '2028-03-06');
  for (const day of ['2029-03-05', '2029-03-06', '2029-03-07'])
    await visited(['officer-1', 'officer-2'], visit(firm!.id, adHoc), day);
  const growth = async (month: string, when: When): Promise<any[]> =>
    (
      await read(
        'leader',
        `query($m: Month!) { enforcementGrowth(region: "500238000000", month: $m) {
          officeId inspections inspectionsBefore inspectionsGrowth penalties penaltiesGrowth strength } }`,
        { m: month },
        when,
      )
    ).enforcementGrowth;
  const april = { at: '2029-04-02T01:00:00Z' };
  const [whole, ...each] = await growth('2029-03', april);
  const told = { inspections: 3, inspectionsBefore: 1, inspectionsGrowth: '200.00', strength: '0.00' };
  expect(whole).toEqual({ officeId: null, penalties: 0, penaltiesGrowth: null, ...told });
  expect(each.find(({ officeId }) => officeId === offices['巫溪县应急管理局'])).toMatchObject(told);
  expect((await growth('2029-02', april))[0]).toMatchObject({ inspections: 0, inspectionsBefore: 0, strength: null });

  // A visit that ordered something and is never rechecked: it ages with nobody acting, and is overdue.
  const start = { at: '2029-04-02T01:00:00Z' };
  const { inspection } = await done('officer-1', 'startInspection', visit(firm!.id, adHoc), start, 'inspection { id }');
  const at = async (when: When) => latest('officer-1', inspection.id, when);
  const hazard = { content: '设备无防护罩', location: '车间', disposition: 'HAZARD', category: 'OBJECT' };
  await done('officer-1', 'recordFinding', { ...(await at(start)), ...hazard }, { at: '2029-04-02T01:10:00Z' });
  const noon = { at: '2029-04-02T04:00:00Z' };
  const conclusion = { result: 'ORDERED', note: '责令整改', signedByEnterprise: true };
  const { change } = await done(
    'officer-1',
    'concludeInspection',
    { ...(await at(noon)), ...conclusion },
    noon,
    proposal,
  );
  await done('officer-2', 'countersign', { id: change.entry.id, expectedVersion: change.entry.version }, noon);
  const open = async (who: string, when: When): Promise<any[]> =>
    (
      await read(
        who,
        `{ enforcementBacklog(region: "500238000000") {
          office kind open upTo30Days upTo90Days over90Days overdue since } }`,
        {},
        when,
      )
    ).enforcementBacklog.filter(({ kind, office }: any) => kind === 'OPEN_RECHECKS' && office === '巫溪县应急管理局');
  const [may] = await open('leader', { at: '2029-05-02T01:00:00Z' });
  const [july] = await open('leader', { at: '2029-07-31T01:00:00Z' });
  expect(may.upTo30Days).toBe(1);
  expect(july).toMatchObject({ open: may.open, upTo30Days: 0, over90Days: may.over90Days + 1, overdue: may.open });
  expect(await open('public', { at: '2029-07-31T01:00:00Z' })).toEqual([]);
});

test('F-19 interference is pursued by its day and its notice read by all: before it departments, townships and the public are told nothing, after it who interfered and what came of it, and not how or from whom it is known', async () => {
  const [firm] = await firms('FIRE');
  const when = { at: '2030-03-04T01:00:00Z' };
  const adHoc = { adHocReason: 'UPPER_ORDER' };
  const { inspection } = await done('officer-1', 'startInspection', visit(firm!.id, adHoc), when, 'inspection { id }');
  const record = {
    inspectionId: inspection.id,
    happenedAt: '2030-03-04T02:00:00Z',
    personName: '王某',
    office: '某局',
    position: '副局长',
    means: '电话',
    content: '要求停止检查',
  };
  expect(await refused('officer-1', 'recordInterference', record, when)).toEqual(['INTERFERENCE_HAS_HAPPENED']);
  const noon = { at: '2030-03-04T04:00:00Z' };
  const { interferenceRecord } = await done(
    'officer-1',
    'recordInterference',
    record,
    noon,
    'interferenceRecord { id }',
  );
  const { id } = interferenceRecord;
  const told = async (who: string, at: When): Promise<any[]> =>
    (
      await read(
        who,
        `{ interferenceRecords(first: 5) { nodes { id office position noticeNumber handling means content
          personName { masked } recorder { name } } } }`,
        {},
        at,
      )
    ).interferenceRecords.nodes.filter((each: any) => each.id === id);
  for (const who of ['transport', 'township-100', 'public']) expect(await told(who, noon)).toEqual([]);

  // Nobody pursues it: it waits with discipline alone, and is overdue from its day on.
  const waits = async (who: string, day: string) =>
    (await waiting(who, 'publishInterference', { at: `${day}T02:00:00Z` })).map(({ due, overdue }) => [due, overdue]);
  expect(await waits('discipline', '2030-04-03')).toEqual([['2030-04-03T15:59:59.999Z', false]]);
  // Its office is written as none is registered, and may be anybody's: no leader and no head reads or judges it.
  for (const who of ['head', 'leader', 'mayor', 'officer-2']) {
    expect(await waits(who, '2030-04-03')).toEqual([]);
    expect(await told(who, { at: '2030-04-03T02:00:00Z' })).toEqual([]);
  }
  expect(await waits('discipline', '2030-04-04')).toEqual([['2030-04-03T15:59:59.999Z', true]]);

  const april = { at: '2030-04-04T03:00:00Z' };
  const notice = { noticeNumber: '溪纪通〔2030〕1号', noticedOn: '2030-04-04', handling: '公开通报，责令检讨' };
  const on = { ...(await latest('discipline', id, april)) };
  expect(await refused('discipline', 'publishInterference', { ...on, ...notice, handling: ' ' }, april)).toEqual([
    'INTERFERENCE_NOTICE_IS_NUMBERED',
    'NOT_SAID',
  ]);
  await done('discipline', 'publishInterference', { ...on, ...notice }, april);
  const later = { at: '2030-05-01T01:00:00Z' };
  for (const who of ['transport', 'township-100', 'public'])
    expect(await told(who, later)).toMatchObject([
      {
        office: '某局',
        position: '副局长',
        noticeNumber: '溪纪通〔2030〕1号',
        means: null,
        content: null,
        recorder: null,
      },
    ]);
  expect(await told('officer-1', later)).toMatchObject([{ means: '电话', content: '要求停止检查' }]);
  expect(await waits('discipline', '2030-05-01')).toEqual([]);
});
