import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { amendSeeded } from '../support/amend-seeded.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import { seededBy } from '../../src/server/reference-data.js';
import { clerk, codes, type Clerk } from '../support/enforcement.js';
import { world, type World } from '../support/world.js';

// The closed loop over HTTP: a plan, a draw that anyone draws again, an inspection whose finding becomes a hazard, a
// case by either procedure, what happens to who does not pay, and what leaders are told.
const county = '500238000000';
let w: World;
let c: Clerk;
let plan: { id: string; version: number };
let bureauOfficers: string[];
beforeAll(async () => {
  w = await world();
  c = clerk(w);
  for (const { id } of (
    await w.sql.query<{ id: string }>(`select id from enterprise where county_code = '500238' order by id limit 15`)
  ).rows)
    await amendSeeded(w.service.services, seededBy(), enterprises, id, { status: 'OPERATING' } as never);
  bureauOfficers = await Promise.all(
    ['officer-1', 'officer-2', 'officer-3', 'officer-4'].map((who) => c.operator(who)),
  );
}, 60_000);
afterAll(() => w.close());

const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-draw-'));
const replay = (draw: object): string => {
  writeFileSync(path.join(folder, 'draw.json'), JSON.stringify(draw));
  writeFileSync(
    path.join(folder, 'replay.mjs'),
    /```js\n([\s\S]*?)```/.exec(readFileSync('docs/enforcement.md', 'utf8'))![1]!,
  );
  try {
    return execFileSync(process.execPath, ['replay.mjs'], { cwd: folder, encoding: 'utf8' }).trim();
  } catch (failed) {
    return ((failed as { stdout: string }).stdout ?? '').trim();
  }
};
/** What an office as a whole has not done. */
const ofTheOffice = ['ZERO_INSPECTION', 'NO_PLAN', 'NO_OFFICER'];
const drawFields =
  'randomDraw { id number seed listDigest candidates officers conflicts results count visits { enterprise { id name } first { name } second { name } } }';

test('a plan is adopted, and a draw under it is drawn again by the script in the documents; a tampered list is caught', async () => {
  const adopt = {
    region: county,
    title: '2026年度监督检查计划',
    year: 2026,
    tiers: ['KEY', 'GENERAL'],
    sectors: [],
    enterpriseIds: [],
    visits: 40,
    randomPercent: 50,
    document: '巫溪应急发〔2026〕2号',
    beginsOn: '2026-01-01',
    endsOn: '2026-12-31',
  };
  expect(
    codes(
      await c.act('head', 'planInspections', '2026-09-01T01:00:00Z', {
        ...adopt,
        region: '500238100000',
        endsOn: '2027-01-01',
        tiers: [],
      }),
    ),
  ).toEqual(['PLAN_IS_A_COUNTYS', 'PLAN_SAYS_WHOM', 'PLAN_SPANS_ITS_YEAR']);
  plan = await c.done('head', 'planInspections', '2026-09-01T01:00:00Z', adopt);
  plan = await c.done('deputy-head', 'adoptPlan', '2026-09-01T01:30:00Z', {
    id: plan.id,
    expectedVersion: plan.version,
  });
  const candidate = (await c.read('head', '{ enterprises(where: { status: [OPERATING] }, first: 1) { nodes { id } } }'))
    .enterprises.nodes[0].id;
  const ask = {
    planId: plan.id,
    count: 6,
    officerIds: bureauOfficers,
    conflicts: [{ officerId: bureauOfficers[0], enterpriseId: candidate, reason: '配偶任职' }],
  };
  const draw = await c.done('head', 'drawInspections', '2026-09-02T01:00:00Z', ask, drawFields);
  expect(draw.visits).toHaveLength(6);
  for (const visit of draw.visits)
    expect([visit.enterprise.name !== '', visit.first.name === visit.second.name]).toEqual([true, false]);
  expect(replay(draw)).toBe('The draw is right.');
  // One more ticket for one enterprise; an enterprise taken off the list; another result; another seed.
  const [line] = draw.candidates.split('\n') as string[];
  expect(replay({ ...draw, candidates: draw.candidates.replace(line!, line!.replace(/\d+$/, '9')) })).toBe(
    'The list is not the one that was published.',
  );
  expect(replay({ ...draw, candidates: draw.candidates.split('\n').slice(1).join('\n') })).toBe(
    'The list is not the one that was published.',
  );
  expect(replay({ ...draw, results: draw.results.split('\n').reverse().join('\n') })).toBe('The draw is another.');
  expect(replay({ ...draw, seed: draw.seed.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')) })).toBe(
    'The draw is another.',
  );
  // A second draw of the day says why, and does not take the place of the first.
  expect(codes(await c.act('head', 'drawInspections', '2026-09-02T02:00:00Z', ask))).toEqual(['DRAW_AGAIN_SAYS_WHY']);
  const again = await c.done(
    'head',
    'drawInspections',
    '2026-09-02T02:00:00Z',
    { ...ask, reason: '两户已停产' },
    drawFields,
  );
  expect([
    again.seed === draw.seed,
    (await c.read('township-100', '{ randomDraws { nodes { number } } }')).randomDraws.nodes.length,
  ]).toEqual([false, 2]);
});

let hazard: { id: string; version: number };
test('an inspection finds a danger; it is ordered, put right and rechecked, and the case goes by the simple procedure', async () => {
  const firm = (
    await c.read('head', '{ enterprises(where: { sector: [INDUSTRY_TRADE] }, first: 1) { nodes { id name } } }')
  ).enterprises.nodes[0] as { id: string; name: string };
  const [one, two] = bureauOfficers as [string, string];
  const start = {
    enterpriseId: firm.id,
    method: 'ORDINARY',
    planId: plan.id,
    itemCodes: ['JC-03', 'JC-04'],
    purposes: ['ENFORCEMENT', 'STANDARDISATION'],
    officerIds: [one, two],
    assistantIds: [await c.operator('technician'), await c.operator('supervisor')],
    credentialsShown: true,
    recorderUsed: true,
  };
  expect(
    codes(
      await c.act('officer-1', 'startInspection', '2026-09-07T01:00:00Z', {
        ...start,
        officerIds: [one],
        assistantIds: [await c.operator('village')],
        credentialsShown: false,
        itemCodes: ['CF-99'],
      }),
    ),
  ).toEqual([
    'INSPECTION_ASSISTANTS_ARE_APPOINTED',
    'INSPECTION_ITEMS_ARE_PUBLISHED',
    'INSPECTION_OFFICERS_ARE_CERTIFIED',
    'INSPECTION_SHOWS_ITS_CREDENTIALS',
  ]);
  // Whoever only helps may neither begin nor conclude it.
  expect(codes(await c.act('technician', 'startInspection', '2026-09-07T01:00:00Z', start))).toEqual(['NOT_PERMITTED']);
  let visit = await c.done('officer-1', 'startInspection', '2026-09-07T01:00:00Z', start);
  const step = async (who: string, name: string, at: string, input: object) => {
    visit = await c.done(who, name, at, { id: visit.id, expectedVersion: visit.version, ...input });
  };
  await step('officer-1', 'recordFinding', '2026-09-07T01:30:00Z', {
    content: '设备无防护罩',
    location: '冲压车间',
    itemCode: 'CF-99',
    disposition: 'HAZARD',
    category: 'OBJECT',
  });
  await step('officer-2', 'recordFinding', '2026-09-07T01:40:00Z', {
    content: '未悬挂警示标志',
    location: '配电房',
    itemCode: 'CF-99',
    disposition: 'CASE',
  });
  await step('technician', 'recordTechnicalOpinion', '2026-09-07T02:00:00Z', { opinion: '防护罩不符合标准' });
  await step('supervisor', 'recordFeedback', '2026-09-07T02:10:00Z', { feedback: '检查规范' });
  const conclude = {
    id: visit.id,
    expectedVersion: visit.version,
    result: 'CASE_PROPOSED',
    note: '责令整改，拟立案',
    signedByEnterprise: true,
  };
  expect(
    codes(
      await c.act('officer-1', 'concludeInspection', '2026-09-07T03:00:00Z', { ...conclude, result: 'NO_PROBLEM' }),
    ),
  ).toEqual(['INSPECTION_RESULT_FITS_WHAT_WAS_FOUND']);
  const proposed = await c.act('officer-1', 'concludeInspection', '2026-09-07T03:00:00Z', conclude);
  // One signature is not two; another's is not theirs.
  expect(
    (await c.read('head', 'query($id: ID!) { inspection(id: $id) { status } }', { id: visit.id })).inspection.status,
  ).toBe('IN_PROGRESS');
  expect(codes(await c.sign('officer-9', proposed, '2026-09-07T03:10:00Z'))).toEqual([
    'INSPECTION_IS_SIGNED_BY_ITS_OFFICERS',
  ]);
  await c.sign('officer-2', proposed, '2026-09-07T03:10:00Z');
  visit = (
    await c.read(
      'head',
      'query($id: ID!) { inspection(id: $id) { id version status recheckDue findings { id disposition hazard { id version number status source } } } }',
      { id: visit.id },
    )
  ).inspection;
  // Ten days after 7 September.
  expect(visit).toMatchObject({ status: 'CASE_PROPOSED', recheckDue: '2026-09-17T15:59:59.999Z' });
  hazard = visit.findings.find((each: any) => each.hazard).hazard;
  expect(hazard).toMatchObject({ status: 'REPORTED', source: 'DEPT_INSPECTION' });
  const found = visit.findings.find((each: any) => each.disposition === 'CASE').id as string;
  const gaps = async () =>
    (
      await c.read(
        'head',
        'query($m: Month!) { enforcementGaps(region: "500238000000", month: $m) { kind office subject entry { id } } }',
        { m: '2026-09' },
        '2026-09-20T01:00:00Z',
      )
    ).enforcementGaps as { kind: string; office: string; subject: string; entry: { id: string } }[];
  // Townships have officers of their own, who have not inspected anything.
  const ofBureau = (await gaps()).filter(
    ({ kind, office }) => !ofTheOffice.includes(kind) || office === '巫溪县应急管理局',
  );
  expect(ofBureau.map(({ kind, entry }) => [kind, entry.id === visit.id])).toEqual([
    ['ZERO_PENALTY', false],
    ['NOT_FILED', true],
    ['NOT_RECHECKED', true],
  ]);
  expect(
    (await c.read('head', '{ enforcementGaps(region: "610525000000", month: "2026-09") { kind } }')).enforcementGaps,
  ).toEqual([]);
  expect(
    codes(
      await c.act('officer-1', 'recheckInspection', '2026-09-15T01:00:00Z', {
        id: visit.id,
        expectedVersion: visit.version,
        passed: true,
        opinion: '合格',
        officerIds: [one, two],
      }),
    ),
  ).toEqual(['RECHECK_PASSES_WHEN_ALL_IS_RIGHT']);

  // The simple procedure: on the spot, two officers, a small fine.
  const file = {
    enterpriseId: firm.id,
    procedure: 'SIMPLE',
    source: 'INSPECTION',
    inspectionId: visit.id,
    hazardIds: [],
    findingIds: [found],
    cause: '未悬挂警示标志',
    itemCodes: ['CF-99'],
    violatedOn: '2026-09-07',
    discoveredOn: '2026-09-07',
    grave: false,
    handlerIds: [one, two],
    parties: [{ kind: 'UNIT', unitName: firm.name }],
  };
  expect(codes(await c.act('head', 'fileCase', '2026-09-07T03:20:00Z', { ...file, procedure: 'ORDINARY' }))).toEqual([
    'CASE_INSPECTOR_DOES_NOT_HANDLE',
  ]);
  let kase = await c.done('officer-1', 'fileCase', '2026-09-07T03:20:00Z', file);
  const on = async (who: string, name: string, at: string, input: object) => {
    kase = await c.done(who, name, at, {
      id: kase.id,
      expectedVersion: kase.version,
      partyId: kase.parties[0].id,
      ...input,
    });
  };
  const tell = {
    itemCode: 'CF-99',
    kinds: ['FINE'],
    fine: '3000.00',
    circumstance: 'LIGHT',
    facts: '未悬挂',
    reasons: '第九十九条',
    hearingOffered: false,
    method: 'ON_THE_SPOT',
  };
  expect(
    codes(
      await c.act('officer-1', 'serveNotice', '2026-09-07T03:25:00Z', {
        id: kase.id,
        expectedVersion: kase.version,
        partyId: kase.parties[0].id,
        ...tell,
        fine: '3000.01',
      }),
    ),
  ).toEqual(['NOTICE_FITS_THE_SIMPLE_PROCEDURE']);
  await on('officer-1', 'serveNotice', '2026-09-07T03:25:00Z', tell);
  await on('officer-1', 'recordDefence', '2026-09-07T03:30:00Z', { waived: true });
  await on('officer-1', 'decideCase', '2026-09-07T03:35:00Z', {
    outcome: 'PENALTY',
    kinds: ['FINE'],
    fine: '3000.00',
    reasons: '事实清楚',
  });
  await on('officer-1', 'serveDecision', '2026-09-07T03:40:00Z', { method: 'ON_THE_SPOT' });
  await on('finance', 'recordPayment', '2026-09-09T03:40:00Z', {
    amount: '3000.00',
    paidOn: '2026-09-09',
    channel: 'BANK',
    receipt: '1',
  });
  expect(kase.parties[0].status).toBe('PERFORMED');
  // The same act is not fined twice.
  await c.done('head', 'fileCase', '2026-09-08T03:20:00Z', {
    ...file,
    procedure: 'ORDINARY',
    handlerIds: bureauOfficers.slice(2),
  });

  // The hazard is put right by its own procedure; then the recheck passes, and the loop is closed.
  const onHazard = async (who: string, name: string, at: string, input: object) => {
    const { data } = await w.ask(
      who,
      `mutation($i: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $i) { refusals { code } hazard { id version } } }`,
      { i: { idempotencyKey: `${name} ${at}`, id: hazard.id, expectedVersion: hazard.version, ...input } },
      { at },
    );
    if (data[name].refusals.length) throw new Error(JSON.stringify(data[name].refusals));
    hazard = { ...hazard, ...data[name].hazard };
  };
  await onHazard('head', 'gradeHazard', '2026-09-08T01:00:00Z', { grade: 'GENERAL' });
  await onHazard('officer-1', 'fixHazardOnSpot', '2026-09-08T02:00:00Z', {
    fix: '已加装防护罩',
    fixFileIds: [await c.file('officer-1')],
  });
  await step('officer-1', 'recheckInspection', '2026-09-15T01:00:00Z', {
    passed: true,
    opinion: '合格',
    officerIds: [one, two],
  });
  expect(visit.status).toBe('CLOSED');
  expect((await gaps()).filter(({ kind }) => !['NOT_DECIDED', 'NOT_PUBLISHED', ...ofTheOffice].includes(kind))).toEqual(
    [],
  );
});

test('leaders are told where offices stand, never by what they fined; the month is sealed with it', async () => {
  const month = await c.read(
    'leader',
    '{ enforcementRanking(region: "500238000000", month: "2026-09") { place office officeId points measures { measure value weight points } } closedLoopRate(region: "500238000000", month: "2026-09") { office officeId inspections withProblem closed rate } caseQuality(region: "500238000000", month: "2026-09") { office officeId score checks { kind looked failed } } }',
    {},
    '2026-10-08T01:00:00Z',
  );
  const { id: bureau } = (await c.read('head', '{ viewer { organisation { id } } }')).viewer.organisation;
  expect(month.caseQuality[0].officeId).toBe(bureau);
  expect(month.enforcementRanking[0]).toMatchObject({
    officeId: bureau,
    place: 1,
    office: '巫溪县应急管理局',
    measures: [
      { measure: 'INSPECTIONS', weight: 30 },
      { measure: 'CLOSED_LOOP', value: '100.00', weight: 40, points: '40.00' },
      { measure: 'QUALITY', weight: 30 },
    ],
  });
  const inspecting = month.closedLoopRate.filter(({ inspections }: { inspections: number }) => inspections > 0);
  expect(inspecting).toEqual([
    { office: null, officeId: null, inspections: 1, withProblem: 1, closed: 1, rate: '100.00' },
    { office: '巫溪县应急管理局', officeId: bureau, inspections: 1, withProblem: 1, closed: 1, rate: '100.00' },
  ]);
  expect(month.caseQuality[0].checks).toEqual([
    { kind: 'DECISION_IN_TIME', looked: 1, failed: 0 },
    { kind: 'SERVICE_IN_TIME', looked: 1, failed: 0 },
    { kind: 'PUBLICATION_IN_TIME', looked: 1, failed: 1 },
    { kind: 'NOT_REVOKED', looked: 1, failed: 0 },
    { kind: 'WHOLLY_RECORDED', looked: 1, failed: 0 },
  ]);
  expect(JSON.stringify(month)).not.toMatch(/fine|3000/);
  const { sealMonth } = (
    await w.ask(
      'head',
      'mutation($i: SealMonthInput!) { sealMonth(input: $i) { refusals { code } sealedMonth { figures { measure subject subjectId value } } } }',
      { i: { idempotencyKey: 'seal 2026-09', region: county, month: '2026-09' } },
      { at: '2026-10-09T01:00:00Z' },
    )
  ).data;
  expect(sealMonth.refusals).toEqual([]);
  expect((sealMonth.sealedMonth.figures as any[]).filter(({ measure }) => /INSPECTION|PENALT/.test(measure))).toEqual([
    ...['INSPECTIONS', 'INSPECTIONS_CLOSED', 'INSPECTIONS_WITH_PROBLEM', 'PENALTIES'].map((measure) => ({
      measure,
      subject: '巫溪县应急管理局',
      subjectId: month.caseQuality[0].officeId,
      value: '1',
    })),
  ]);
});

test('who does not pay is urged and taken to court; a decision that is revoked is withdrawn from the public; the able who refuse are listed', async () => {
  const firm = (
    await c.read('head', '{ enterprises(where: { sector: [CONSTRUCTION] }, first: 1) { nodes { id name } } }')
  ).enterprises.nodes[0] as { id: string; name: string };
  const handlers = bureauOfficers.slice(0, 2);
  const through = async (at: (n: number) => string) => {
    let kase = await c.done('head', 'fileCase', at(0), {
      enterpriseId: firm.id,
      procedure: 'ORDINARY',
      source: 'TIP_OFF',
      sourceRef: '12350-1',
      hazardIds: [],
      findingIds: [],
      cause: '阻碍检查',
      itemCodes: ['CF-108'],
      violatedOn: at(0).slice(0, 10),
      discoveredOn: at(0).slice(0, 10),
      grave: false,
      handlerIds: handlers,
      parties: [{ kind: 'UNIT', unitName: firm.name }],
    });
    const on = async (who: string, name: string, when: string, input: object = {}) => {
      kase = await c.done(who, name, when, {
        id: kase.id,
        expectedVersion: kase.version,
        ...(/^(addEvidence|conclude)/.test(name) ? {} : { partyId: kase.parties[0].id }),
        ...input,
      });
      return kase;
    };
    await on('officer-1', 'addEvidence', at(1), {
      kind: 'AUDIOVISUAL',
      title: '执法记录',
      proves: '阻碍',
      collectedOn: at(0).slice(0, 10),
      source: '记录仪',
      collectorIds: handlers,
    });
    const { enforcementCase: whole } = await c.read(
      'head',
      `{ enforcementCase(id: "${kase.id}") { evidence { id } } }`,
    );
    await on('officer-1', 'concludeCaseInvestigation', at(1), {
      report: '查明',
      fourAlways: [],
      noPersonReason: '个人未参与',
      noPersonGround: 'NO_FAULT',
      noPersonEvidenceIds: whole.evidence.map(({ id }: { id: string }) => id),
    });
    await on('officer-1', 'serveNotice', at(2), {
      itemCode: 'CF-108',
      kinds: ['FINE'],
      fine: '40000.00',
      circumstance: 'LIGHT',
      facts: '阻碍',
      reasons: '第一百零八条',
      hearingOffered: false,
      method: 'DIRECT',
    });
    await on('officer-1', 'recordDefence', at(3), { waived: true });
    await on('legal', 'reviewCase', at(4), { result: 'AGREED', opinion: '同意' });
    await on('head', 'decideCase', at(5), {
      outcome: 'PENALTY',
      kinds: ['FINE'],
      fine: '40000.00',
      reasons: '事实清楚',
    });
    await on('officer-1', 'serveDecision', at(6), { method: 'DIRECT' });
    await on('officer-1', 'publishDecision', at(7), { platform: '信用中国（重庆）', level: 'GENERAL', months: 12 });
    return { on, kase: () => kase };
  };
  const day =
    (from: string) =>
    (n: number): string =>
      new Date(Date.parse(from) + n * 86_400_000).toISOString();
  // Served on 7 January: to be paid by the 22nd; six months to sue end on 7 July.
  const unpaid = await through(day('2026-01-01T02:00:00Z'));
  const seized = await c
    .done('head', 'seize', '2026-01-20T02:00:00Z', {
      caseId: unpaid.kase().id,
      kind: 'DETENTION',
      things: ['切割机一台'],
      reason: '防止转移',
      officerIds: handlers,
    })
    .catch((error: Error) => error.message);
  expect(seized).toMatch(/MEASURE_IS_IN_AN_OPEN_CASE/);
  await expect(
    unpaid.on('officer-1', 'urgePayment', '2026-01-22T15:59:59.999Z', { content: '限十日内缴纳', method: 'DIRECT' }),
  ).rejects.toThrow('URGING_FOLLOWS_THE_DAY_TO_PAY');
  await unpaid.on('officer-1', 'urgePayment', '2026-02-25T02:00:00Z', { content: '限十日内缴纳', method: 'DIRECT' });
  const apply = { court: '巫溪县人民法院', fileId: await c.file('head') };
  await expect(unpaid.on('head', 'applyToCourt', '2026-07-07T02:00:00Z', apply)).rejects.toThrow(
    'COURT_IS_ASKED_WHEN_NOBODY_CONTESTS',
  );
  // The surcharge reached the fine itself on the thirty-fourth day, and grows no more.
  expect((await unpaid.on('head', 'applyToCourt', '2026-07-08T02:00:00Z', apply)).parties[0]).toMatchObject({
    status: 'IN_COURT',
    owed: { imposed: '40000.00', surcharge: '40000.00', left: '80000.00' },
  });
  const construction = (await c.read('construction', '{ viewer { organisation { id } } }')).viewer.organisation.id;
  const told = await c.done('officer-1', 'proposeDishonesty', '2026-07-10T02:00:00Z', {
    enterpriseId: firm.id,
    caseId: unpaid.kase().id,
    ground: 'UNPERFORMED',
    facts: '有能力而拒不履行',
    subjectKind: 'UNIT',
  });
  expect(
    codes(
      await c.act('head', 'listDishonesty', '2026-07-11T02:00:00Z', {
        id: told.id,
        expectedVersion: told.version,
        listed: true,
        opinion: '未申辩',
        jointPunishment: '通知发改、住建',
        sanctions: [{ organisationId: construction, measure: 'PROCUREMENT' }],
      }),
    ),
  ).toEqual(['DISHONESTY_LEAVES_TIME_TO_ANSWER']);
  const listed = await c.done('head', 'listDishonesty', '2026-07-20T02:00:00Z', {
    id: told.id,
    expectedVersion: told.version,
    listed: true,
    opinion: '未申辩',
    jointPunishment: '通知发改、住建',
    sanctions: [{ organisationId: construction, measure: 'PROCUREMENT' }],
  });
  expect(
    codes(
      await c.act('head', 'removeDishonesty', '2027-07-19T02:00:00Z', {
        id: listed.id,
        expectedVersion: listed.version,
        reason: '已履行',
        penaltiesDone: true,
      }),
    ),
  ).toEqual(['DISHONESTY_IS_REMOVED_AFTER_ITS_LEAST_TIME', 'DISHONESTY_IS_REMOVED_WHEN_CONDITIONS_ARE_MET']);
  // Nobody states that it has paid what it still owes; while it lasts, everyone reads the list.
  expect(
    codes(
      await c.act('head', 'removeDishonesty', '2027-07-20T02:00:00Z', {
        id: listed.id,
        expectedVersion: listed.version,
        reason: '已履行',
        penaltiesDone: true,
      }),
    ),
  ).toEqual(['DISHONESTY_IS_REMOVED_WHEN_CONDITIONS_ARE_MET']);
  const onList = async (at: string) =>
    (
      await c.read(
        'public',
        '{ dishonestyListings(first: 100) { nodes { id unitName ground until opinion } } }',
        {},
        at,
      )
    ).dishonestyListings.nodes.find(({ id }: { id: string }) => id === listed.id);
  expect(await onList('2027-07-20T02:00:00Z')).toEqual({
    id: listed.id,
    unitName: firm.name,
    ground: 'UNPERFORMED',
    until: '2029-07-20',
    opinion: null,
  });
  expect(await onList('2029-07-21T02:00:00Z')).toBeUndefined();
  await c.done('head', 'removeDishonesty', '2029-07-20T03:00:00Z', {
    id: listed.id,
    expectedVersion: listed.version,
    reason: '列入期满',
    penaltiesDone: false,
  });

  const revoked = await through(day('2026-03-02T02:00:00Z'));
  await revoked.on('officer-1', 'recordAppeal', '2026-03-20T02:00:00Z', {
    kind: 'RECONSIDERATION',
    filedOn: '2026-03-20',
    document: '渝府复〔2026〕1号',
  });
  const shown = async () =>
    await c.read(
      'head',
      '{ publications { nodes { id version status deadlines { kind due state } enforcementCase { id } } } worklist(first: 50, kinds: [withdrawPublication]) { nodes { action } } }',
      {},
      '2026-05-12T02:00:00Z',
    );
  const of = (nodes: any[]) => nodes.find((each) => each.enforcementCase.id === revoked.kase().id);
  const before = of((await shown()).publications.nodes);
  expect(
    codes(
      await c.act('officer-1', 'withdrawPublication', '2026-05-11T02:00:00Z', {
        id: before.id,
        expectedVersion: before.version,
        reason: '撤销',
      }),
    ),
  ).toEqual(['PUBLICATION_IS_WITHDRAWN_WHEN_CHANGED_OR_REVOKED']);
  await revoked.on('officer-1', 'settleAppeal', '2026-05-11T02:00:00Z', {
    outcome: 'REVOKED',
    settledOn: '2026-05-11',
    document: '渝府复决〔2026〕1号',
  });
  // Three working days after 11 May.
  expect(of((await shown()).publications.nodes).deadlines).toEqual([
    { kind: 'WITHDRAWAL', due: '2026-05-14T15:59:59.999Z', state: 'RUNNING' },
  ]);
  expect(
    (
      await c.read(
        'officer-1',
        '{ worklist(first: 50, kinds: [withdrawPublication]) { nodes { action } } }',
        {},
        '2026-05-12T02:00:00Z',
      )
    ).worklist.nodes,
  ).toEqual([{ action: 'withdrawPublication' }]);
  await c.done('officer-1', 'withdrawPublication', '2026-05-12T02:00:00Z', {
    id: before.id,
    expectedVersion: before.version,
    reason: '复议撤销',
  });
});

test('a natural disaster is investigated from three dead or missing on', async () => {
  const event = await c.declare('head', '2026-07-01T01:00:00Z');
  const form = {
    eventId: event,
    order: '巫溪府发〔2026〕31号',
    leaderId: await c.operator('head'),
    memberIds: [await c.operator('officer-3'), await c.operator('officer-4')],
    officeIds: [
      (await c.read('head', '{ organisations(where: { kind: [BUREAU], region: "500238000000" }) { nodes { id } } }'))
        .organisations.nodes[0].id,
    ],
    unionTakesPart: false,
    procuratorateInvited: false,
  };
  await c.losses('township-100', event, '2026-07-01T02:00:00Z', 'FIRST', { dead: 1, missing: 1 });
  expect(codes(await c.act('leader', 'formInvestigation', '2026-07-02T01:00:00Z', form))).toEqual([
    'INVESTIGATION_OF_A_DISASTER_HAS_ITS_DEAD',
  ]);
  await c.losses('township-100', event, '2026-07-02T02:00:00Z', 'FOLLOW_UP', { dead: 2, missing: 1 });
  expect(await c.done('leader', 'formInvestigation', '2026-07-02T03:00:00Z', form)).toMatchObject({
    status: 'GROUP_FORMED',
    accountability: [],
  });
  // One disaster, one investigation.
  const again = await c.act('leader', 'formInvestigation', '2026-07-02T04:00:00Z', form);
  expect([codes(again), again.refusals[0]!.facts]).toEqual([
    ['INVESTIGATION_HAS_ONE_SUBJECT'],
    [{ name: 'investigation', value: expect.stringContaining('查') }],
  ]);
});

test('parties go at speeds of their own: what happened to one is entered after the other has gone on', async () => {
  const firm = (await c.read('head', '{ enterprises(where: { sector: [FIRE] }, first: 1) { nodes { id name } } }'))
    .enterprises.nodes[0] as { id: string; name: string };
  const handlers = bureauOfficers.slice(0, 2);
  let kase = await c.done('head', 'fileCase', '2026-08-03T01:00:00Z', {
    enterpriseId: firm.id,
    procedure: 'ORDINARY',
    source: 'TIP_OFF',
    sourceRef: '12350-2',
    hazardIds: [],
    findingIds: [],
    cause: '未消除隐患',
    itemCodes: ['CF-102-2'],
    violatedOn: '2026-08-01',
    discoveredOn: '2026-08-02',
    grave: false,
    handlerIds: handlers,
    parties: [
      { kind: 'UNIT', unitName: firm.name },
      { kind: 'PERSON', personName: '钱某', position: '经理' },
    ],
  });
  const on = async (name: string, at: string, input: object) => {
    kase = await c.done('officer-1', name, at, { id: kase.id, expectedVersion: kase.version, ...input });
  };
  const [unit, person] = kase.parties.map(({ id }: { id: string }) => id);
  // Before it is told, the enterprise does not see what is being looked into.
  await on('addEvidence', '2026-08-04T01:00:00Z', {
    kind: 'RECORD',
    title: '笔录',
    proves: '事实',
    collectedOn: '2026-08-03',
    source: '现场',
    collectorIds: handlers,
  });
  await on('concludeCaseInvestigation', '2026-08-05T01:00:00Z', { report: '查明', fourAlways: [] });
  await on('serveNotice', '2026-08-06T01:00:00Z', {
    partyId: unit,
    itemCode: 'CF-102-2',
    kinds: ['FINE'],
    fine: '10000.00',
    circumstance: 'LIGHT',
    facts: '事实',
    reasons: '理由',
    hearingOffered: false,
    method: 'DIRECT',
  });
  await on('recordDefence', '2026-08-10T01:00:00Z', { partyId: unit, waived: true });
  // The person was told on the 7th; it is entered on the 10th.
  await on('serveNotice', '2026-08-10T02:00:00Z', {
    partyId: person,
    occurredAt: '2026-08-07T01:00:00Z',
    itemCode: 'CF-102-2',
    kinds: ['FINE'],
    fine: '50000.00',
    circumstance: 'LIGHT',
    facts: '事实',
    reasons: '理由',
    hearingOffered: true,
    method: 'DIRECT',
  });
  const { parties } = (
    await c.read(
      'head',
      'query($id: ID!) { enforcementCase(id: $id) { parties { kind deadlines { kind due } } } }',
      { id: kase.id },
      '2026-08-10T03:00:00Z',
    )
  ).enforcementCase;
  expect(parties[1]).toEqual({
    kind: 'PERSON',
    deadlines: [
      { kind: 'DEFENCE', due: '2026-08-12T15:59:59.999Z' },
      { kind: 'HEARING_REQUEST', due: '2026-08-14T15:59:59.999Z' },
    ],
  });
  expect(
    codes(
      await c.act('officer-1', 'recordDefence', '2026-08-10T04:00:00Z', {
        id: kase.id,
        expectedVersion: kase.version,
        partyId: person,
        occurredAt: '2026-08-06T23:00:00Z',
        waived: true,
      }),
    ),
  ).toEqual(['ACT_BEFORE_THE_ONE_IT_FOLLOWS']);
});
