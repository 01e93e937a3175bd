import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

// Procedures of the source documents, each told to its end by those who own its steps: what is refused on the way,
// and what follows by itself when time passes and nobody acts.
const county = '500238000000';
const street = '500238001000';
const village = '500238100205';
let w: World;
const { read, refused, done, told } = telling(() => w);
const offices: Record<string, string> = {};
let firm: string;
let own: string;
beforeAll(async () => {
  w = await world();
  for (const { id, name } of (await read('head', '{ organisations(first: 200) { nodes { id name } } }')).organisations
    .nodes)
    offices[name] = id;
  firm = (await read('enterprise', '{ enterprises(first: 1) { nodes { id } } }')).enterprises.nodes[0].id;
  own = (await read('enterprise', '{ viewer { organisation { id } } }')).viewer.organisation.id;
});
afterAll(() => w.close());

const office = (part: string): string => Object.entries(offices).find(([name]) => name.includes(part))![1];
const duty = (over: object) => ({
  region: county,
  holder: 'DEPARTMENT',
  category: 'SPECIAL_SUPERVISION',
  must: 'MANAGE_INDUSTRY',
  aspect: 'SAFETY',
  first: false,
  lead: false,
  sectors: [],
  industries: [],
  businessForms: [],
  enterpriseIds: [],
  regions: [],
  ...over,
});
/** Drafted by the bureau, published by the county. */
async function published(over: object, approvalDocument: string, when: When): Promise<string> {
  const { responsibility } = await done('head', 'draftResponsibility', duty(over), when, 'responsibility { id }');
  await done('leader', 'publishResponsibility', { ...first(responsibility.id), approvalDocument }, when);
  return responsibility.id;
}
const first = (id: string) => ({ id, expectedVersion: 1 });
const bodies = `query($id: ID!) { responsibleBodies(enterpriseId: $id) { category must organisation responsibility { ... on Responsibility { content } } } }`;
const special = (answer: any): string[] =>
  answer.responsibleBodies
    .filter((each: any) => each.category === 'SPECIAL_SUPERVISION')
    .map((each: any) => each.organisation);
const gapsNow = 'query { responsibilityGaps(region: "500238") { kind sector businessForm enterprises } }';

test('R-02 the three musts: each is drafted, approved, read by all and signed for by its holder; when its days are over the wider duty answers again', async () => {
  const [industry, business, production] = [
    {
      organisationId: office('市场监督'),
      enterpriseIds: [firm],
      content: '该企业特种设备专项监管',
      document: '巫溪安委〔2027〕3号',
      validFrom: '2027-03-01',
      validUntil: '2027-05-31',
    },
    {
      organisationId: office('经济和信息化'),
      category: 'SECTOR_COORDINATION',
      must: 'MANAGE_BUSINESS',
      lever: 'LICENSING',
      sectors: ['INDUSTRY_TRADE'],
      regions: [street],
      content: '技改项目许可同时审查安全',
      document: '巫溪安委〔2027〕3号',
      validFrom: '2027-03-01',
      validUntil: '2027-05-31',
    },
    {
      holder: 'ENTERPRISE',
      holderEnterpriseId: firm,
      organisationId: own,
      enterpriseIds: [firm],
      category: 'PRINCIPAL',
      must: 'MANAGE_PRODUCTION',
      content: '生产经营必须管安全：主体责任',
      document: '安全生产法第五条',
      validFrom: '2027-03-01',
      validUntil: '2027-05-31',
    },
  ];
  // An enterprise's duty, like a department's, rests on a document; and nobody but its kind of office drafts it.
  expect(
    await refused('head', 'draftResponsibility', duty({ ...industry, content: ' ' }), { at: '2027-03-01T01:00:00Z' }),
  ).toEqual(['RESPONSIBILITY_STATES_CONTENT_AND_BASIS']);
  expect(await refused('officer-1', 'draftResponsibility', duty(industry), { at: '2027-03-01T01:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  const drafts: string[] = [];
  for (const each of [industry, business, production])
    drafts.push(
      (
        await done(
          'head',
          'draftResponsibility',
          duty(each),
          { at: '2027-03-01T01:00:00Z' },
          'responsibility { id status }',
        )
      ).responsibility.id,
    );
  const [ofIndustry, ofBusiness, ofProduction] = drafts as [string, string, string];
  // Of no effect, and nobody else's to read, until it is approved.
  const node = 'query($id: ID!) { node(id: $id) { ... on Responsibility { status must } } }';
  expect((await read('public', node, { id: ofIndustry })).node).toBeNull();
  expect(special(await read('head', bodies, { id: firm }, { at: '2027-03-01T02:00:00Z' }))).toEqual([
    '巫溪县经济和信息化委员会',
  ]);
  const approve = { ...first(ofIndustry), approvalDocument: '巫溪府〔2027〕8号' };
  expect(await refused('head', 'publishResponsibility', approve, { at: '2027-03-02T01:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  expect(
    await refused(
      'leader',
      'publishResponsibility',
      { ...approve, approvalDocument: ' ' },
      { at: '2027-03-02T01:00:00Z' },
    ),
  ).toEqual(['RESPONSIBILITY_IS_APPROVED']);
  for (const id of drafts)
    await done('leader', 'publishResponsibility', { ...approve, id }, { at: '2027-03-02T01:00:00Z' });
  expect((await read('public', node, { id: ofIndustry }, { at: '2027-03-02T02:00:00Z' })).node).toEqual({
    status: 'PUBLISHED',
    must: 'MANAGE_INDUSTRY',
  });
  // Who answers for the enterprise, by each of the three musts; the narrowest duty goes before the sector's.
  const answering = await read('enterprise', bodies, { id: firm }, { at: '2027-03-02T02:00:00Z' });
  expect(special(answering)).toEqual(['巫溪县市场监督管理局']);
  for (const [must, content] of [
    ['MANAGE_BUSINESS', '技改项目许可同时审查安全'],
    ['MANAGE_PRODUCTION', '生产经营必须管安全：主体责任'],
  ])
    expect(
      answering.responsibleBodies
        .filter((each: any) => each.must === must)
        .map((each: any) => each.responsibility.content),
    ).toContain(content);
  // Each holder signs its own, and no other.
  expect(
    await refused(
      'economy',
      'acknowledgeResponsibility',
      { id: ofIndustry, expectedVersion: 2 },
      { at: '2027-03-03T01:00:00Z' },
    ),
  ).toEqual(['RESPONSIBILITY_SIGNED_BY_ITS_HOLDER']);
  const waiting = '{ worklist(kinds: [acknowledgeResponsibility], first: 100) { nodes { entry { id } } } }';
  const waits = async (who: string, id: string, when: When) =>
    (await read(who, waiting, {}, when)).worklist.nodes.some((each: any) => each.entry.id === id);
  expect(await waits('market', ofIndustry, { at: '2027-03-03T01:00:00Z' })).toBe(true);
  for (const [who, id] of [
    ['market', ofIndustry],
    ['economy', ofBusiness],
    ['enterprise', ofProduction],
  ] as const)
    await done(who, 'acknowledgeResponsibility', { id, expectedVersion: 2 }, { at: '2027-03-03T02:00:00Z' });
  expect(await waits('market', ofIndustry, { at: '2027-03-03T03:00:00Z' })).toBe(false);

  // The last day is the duty's; the day after, with nobody acting, the wider one answers again, and the past stays.
  const on = `query($id: ID!, $on: CivilDate) { responsibleBodies(enterpriseId: $id, on: $on) { category organisation } }`;
  expect(special(await read('head', bodies, { id: firm }, { at: '2027-05-31T15:59:00Z' }))).toEqual([
    '巫溪县市场监督管理局',
  ]);
  expect(special(await read('head', bodies, { id: firm }, { at: '2027-05-31T16:00:00Z' }))).toEqual([
    '巫溪县经济和信息化委员会',
  ]);
  expect(special(await read('head', on, { id: firm, on: '2027-04-15' }, { at: '2027-08-01T01:00:00Z' }))).toEqual([
    '巫溪县市场监督管理局',
  ]);
});

test('R-02 a first day that is over when a duty is published: what was answered of the days before stays; which must a department lacks is told', async () => {
  const ofDay = `query($id: ID!, $on: CivilDate) { responsibleBodies(enterpriseId: $id, on: $on) { category organisation } }`;
  const inForce = `query($id: ID!, $on: CivilDate!) { responsibilities(first: 50, where: { organisationId: $id, on: $on }) { totalCount } }`;
  const of = async (on: string, at: string) => ({
    special: special(await read('head', ofDay, { id: firm, on }, { at })),
    inForce: (await read('public', inForce, { id: office('市场监督'), on }, { at })).responsibilities.totalCount,
  });
  const before = await of('2028-03-10', '2028-03-19T01:00:00Z');
  const late = {
    organisationId: office('市场监督'),
    enterpriseIds: [firm],
    must: 'MANAGE_PRODUCTION',
    content: '该企业特种设备专项监管（补登）',
    document: '巫溪安委〔2027〕40号',
    validFrom: '2024-01-01',
  };
  const drafted = async (over: object, at: string): Promise<string> =>
    (await done('head', 'draftResponsibility', duty({ ...late, ...over }), { at }, 'responsibility { id }'))
      .responsibility.id;
  // What is over altogether cannot come into force any more.
  const over = await drafted({ validUntil: '2028-03-19' }, '2028-03-19T01:00:00Z');
  const approval = { approvalDocument: '巫溪府〔2028〕6号' };
  expect(
    await refused('leader', 'publishResponsibility', { ...first(over), ...approval }, { at: '2028-03-20T01:00:00Z' }),
  ).toEqual(['RESPONSIBILITY_HAS_DAYS_LEFT']);
  const id = await drafted({}, '2028-03-19T01:00:00Z');
  expect(
    await refused('market', 'publishResponsibility', { ...first(id), ...approval }, { at: '2028-03-20T01:00:00Z' }),
  ).toEqual(['NOT_PERMITTED']);
  const musts = `query($on: CivilDate) { dutyMusts(region: "500238", on: $on) { organisation held missing } }`;
  const mustsOf = async (who: string, name: string, at: string, on?: string) =>
    (await read(who, musts, { on }, { at })).dutyMusts.find(({ organisation }: any) => organisation === name);
  expect(await mustsOf('public', '巫溪县市场监督管理局', '2028-03-20T00:30:00Z')).toEqual({
    organisation: '巫溪县市场监督管理局',
    held: ['MANAGE_INDUSTRY'],
    missing: ['MANAGE_BUSINESS', 'MANAGE_PRODUCTION'],
  });
  // Nobody says that it was published before: it is public only from when it is entered.
  expect(
    await refused(
      'leader',
      'publishResponsibility',
      { ...first(id), ...approval, occurredAt: '2028-03-19T02:00:00.000Z' },
      { at: '2028-03-20T01:00:00Z' },
    ),
  ).toEqual(['ACT_IS_ENTERED_IN_TIME']);
  await done('leader', 'publishResponsibility', { ...first(id), ...approval }, { at: '2028-03-20T01:00:00Z' });
  expect(await of('2028-03-10', '2028-03-20T02:00:00Z')).toEqual(before);
  expect(await of('2028-03-19', '2028-03-20T02:00:00Z')).toEqual(before);
  expect(await of('2028-03-20', '2028-03-20T02:00:00Z')).toEqual({
    special: ['巫溪县市场监督管理局'],
    inForce: before.inForce + 1,
  });
  expect((await mustsOf('market', '巫溪县市场监督管理局', '2028-03-20T02:00:00Z')).missing).toEqual([
    'MANAGE_BUSINESS',
  ]);
  expect((await mustsOf('market', '巫溪县市场监督管理局', '2028-03-20T02:00:00Z', '2028-03-19')).missing).toEqual([
    'MANAGE_BUSINESS',
    'MANAGE_PRODUCTION',
  ]);
  // Its last day comes, nobody acts, and from the next day on the must is lacking again.
  await done(
    'leader',
    'supersedeResponsibility',
    { id, expectedVersion: 2, lastDay: '2028-04-30', document: '巫溪府〔2028〕9号', reason: '到期' },
    { at: '2028-03-21T01:00:00Z' },
  );
  expect((await mustsOf('market', '巫溪县市场监督管理局', '2028-04-30T15:59:00Z')).missing).toEqual([
    'MANAGE_BUSINESS',
  ]);
  expect((await mustsOf('market', '巫溪县市场监督管理局', '2028-04-30T16:00:00Z')).missing).toEqual([
    'MANAGE_BUSINESS',
    'MANAGE_PRODUCTION',
  ]);
});

test('R-11 coordination of a sector and special supervision in it: two departments stand side by side only with one lead, till the second duty ends', async () => {
  const fire = {
    organisationId: office('消防'),
    sectors: ['ROAD_TRANSPORT'],
    regions: ['500238100000'],
    content: '运输企业消防专项监管',
    document: '巫溪安委〔2027〕4号',
    validFrom: '2027-03-01',
    validUntil: '2027-03-31',
  };
  expect(
    await refused('fire', 'draftResponsibility', duty({ ...fire, sectors: [], regions: [] }), {
      at: '2027-03-01T01:00:00Z',
    }),
  ).toEqual(['RESPONSIBILITY_SAYS_OVER_WHAT', 'RESPONSIBILITY_SAYS_WHERE']);
  const beside = (
    await done('fire', 'draftResponsibility', duty(fire), { at: '2027-03-01T01:00:00Z' }, 'responsibility { id }')
  ).responsibility.id;
  // Beside the transport bureau's there would be no lead: that is not published.
  expect(
    await refused(
      'leader',
      'publishResponsibility',
      { ...first(beside), approvalDocument: '巫溪府〔2027〕9号' },
      { at: '2027-03-01T02:00:00Z' },
    ),
  ).toEqual(['RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD']);
  const led = (
    await done(
      'fire',
      'draftResponsibility',
      duty({ ...fire, lead: true }),
      { at: '2027-03-01T03:00:00Z' },
      'responsibility { id }',
    )
  ).responsibility.id;
  const approval = { ...first(led), approvalDocument: '巫溪府〔2027〕9号' };
  await done('leader', 'publishResponsibility', approval, { at: '2027-03-01T04:00:00Z' });
  const place = `{ responsibleBodies(region: "500238100000", sector: ROAD_TRANSPORT) { category organisation lead } }`;
  const both = (await read('township-100', place, {}, { at: '2027-03-02T01:00:00Z' })).responsibleBodies;
  const of = (category: string) =>
    both
      .filter((each: any) => each.category === category)
      .map(({ organisation, lead }: any) => [organisation, lead])
      .sort();
  expect(of('SECTOR_COORDINATION')).toEqual([['巫溪县交通局', false]]);
  expect(of('SPECIAL_SUPERVISION')).toEqual([
    ['巫溪县交通局', false],
    ['巫溪县消防救援大队', true],
  ]);
  const matrix = '{ responsibilityMatrix(region: "500238100") { sector supervisors clear } }';
  const cell = ({ responsibilityMatrix }: any) =>
    responsibilityMatrix.find((each: any) => each.sector === 'ROAD_TRANSPORT');
  expect(cell(await read('public', matrix, {}, { at: '2027-03-02T01:00:00Z' }))).toEqual({
    sector: 'ROAD_TRANSPORT',
    supervisors: ['巫溪县消防救援大队', '巫溪县交通局'],
    clear: true,
  });
  await done('fire', 'acknowledgeResponsibility', { id: led, expectedVersion: 2 }, { at: '2027-03-02T02:00:00Z' });
  // April: the second duty has run out, and the transport bureau alone answers, as clearly as before.
  expect(cell(await read('public', matrix, {}, { at: '2027-04-01T01:00:00Z' }))).toEqual({
    sector: 'ROAD_TRANSPORT',
    supervisors: ['巫溪县交通局'],
    clear: true,
  });
});

test('R-14 no blind spots: a duty that ends leaves a gap from the next day on, till another is published, and again when that one ends', async () => {
  const of = (answer: any) =>
    answer.responsibilityGaps.filter(
      ({ kind, sector }: any) => kind === 'CELL_WITHOUT_SUPERVISOR' && sector === 'MEDICAL',
    ).length;
  expect(of(await read('head', gapsNow, {}, { at: '2027-06-01T01:00:00Z' }))).toBe(0);
  const { nodes } = (
    await read(
      'leader',
      'query($id: ID!) { responsibilities(first: 20, where: { organisationId: $id, category: [SPECIAL_SUPERVISION], sector: [MEDICAL] }) { nodes { id version validFrom } } }',
      { id: office('卫生健康') },
    )
  ).responsibilities;
  expect(nodes).toHaveLength(1);
  const ending = {
    id: nodes[0].id,
    expectedVersion: nodes[0].version,
    lastDay: '2027-06-30',
    document: '巫溪府〔2027〕20号',
    reason: '机构改革',
  };
  expect(await refused('head', 'supersedeResponsibility', ending, { at: '2027-06-10T01:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  expect(
    await refused(
      'leader',
      'supersedeResponsibility',
      { ...ending, document: ' ', lastDay: '2019-01-01' },
      { at: '2027-06-10T01:00:00Z' },
    ),
  ).toEqual([
    'RESPONSIBILITY_ENDED_BY_A_DOCUMENT',
    'RESPONSIBILITY_ENDS_NO_EARLIER_THAN_YESTERDAY',
    'RESPONSIBILITY_LAST_DAY_LIES_WITHIN',
  ]);
  // Whoever ends it is told what that leaves open, before it is done and with it.
  const opened = 'responsibility { validUntil opensGaps { kind sector region enterprises } }';
  const dry = await told(
    'leader',
    'supersedeResponsibility',
    { ...ending, dryRun: true },
    { at: '2027-06-10T01:00:00Z' },
    opened,
  );
  const ended = await done('leader', 'supersedeResponsibility', ending, { at: '2027-06-10T01:00:00Z' }, opened);
  const unsupervised = ended.responsibility.opensGaps.filter(({ kind }: any) => kind === 'CELL_WITHOUT_SUPERVISOR');
  expect([...new Set(unsupervised.map(({ sector }: any) => sector))]).toEqual(['MEDICAL']);
  expect(dry.responsibility).toEqual(ended.responsibility);
  const still = 'query($id: ID!) { responsibility(id: $id) { validUntil opensGaps { kind } } }';
  expect((await read('public', still, { id: ending.id }, { at: '2027-06-10T02:00:00Z' })).responsibility).toEqual({
    validUntil: '2027-06-30',
    opensGaps: null,
  });
  const cells = (await read('head', '{ responsibilityMatrix(region: "500238") { sector } }')).responsibilityMatrix;
  const every = cells.filter(({ sector }: any) => sector === 'MEDICAL').length;
  expect(unsupervised).toHaveLength(every);
  // Its last day is still covered; on the next every township lacks a supervisor, and each office may ask.
  expect(of(await read('head', gapsNow, {}, { at: '2027-06-30T15:59:00Z' }))).toBe(0);
  expect(of(await read('head', gapsNow, {}, { at: '2027-06-30T16:00:00Z' }))).toBe(every);
  expect(of(await read('township-100', gapsNow, {}, { at: '2027-07-01T01:00:00Z' }))).toBe(every);
  expect((await read('public', gapsNow, {}, { at: '2027-07-01T01:00:00Z' })).responsibilityGaps).toEqual([]);
  // Half of the year for a successor: the gap is closed, and opens again by itself when its days are over.
  await published(
    {
      organisationId: office('县民政局'),
      sectors: ['MEDICAL'],
      regions: [county],
      content: '医疗机构安全专项监管',
      document: '巫溪府〔2027〕21号',
      validFrom: '2027-07-02',
      validUntil: '2027-12-31',
    },
    '巫溪府〔2027〕21号',
    { at: '2027-07-02T01:00:00Z' },
  );
  expect(of(await read('head', gapsNow, {}, { at: '2027-07-02T02:00:00Z' }))).toBe(0);
  // The day between stays a day of the gap, whatever is published after it.
  const gapsOf = 'query($on: CivilDate) { responsibilityGaps(region: "500238", on: $on) { kind sector } }';
  expect(of(await read('head', gapsOf, { on: '2027-07-01' }, { at: '2027-07-02T02:00:00Z' }))).toBe(every);
  expect(of(await read('head', gapsNow, {}, { at: '2028-01-01T01:00:00Z' }))).toBe(every);
});

test('R-15 a new business form: a gap, a proposal, a ruling from a day ahead, and from that day the ruled department sees what the other no longer does', async () => {
  const registered = await done(
    'township-100',
    'registerEnterprise',
    {
      region: village,
      creditCode: '91500299MA0T0002XY',
      name: '演示剧本娱乐馆',
      sector: 'TOURISM',
      industryCode: '9011',
      address: '演示',
      businessForm: '剧本娱乐',
    },
    { at: '2027-04-01T01:00:00Z' },
    'enterprise { id }',
  );
  const form = registered.enterprise.id as string;
  const of = (answer: any) =>
    answer.responsibilityGaps.filter(
      ({ kind, businessForm }: any) => kind === 'BUSINESS_FORM_NOT_RULED' && businessForm === '剧本娱乐',
    );
  expect(of(await read('head', gapsNow, {}, { at: '2027-04-01T02:00:00Z' }))).toMatchObject([{ enterprises: 1 }]);
  const matter = {
    region: county,
    kind: 'BUSINESS_FORM',
    businessForm: '剧本娱乐',
    matter: '剧本娱乐经营场所安全监管',
    reason: '与文化娱乐、经营许可业务相近',
    proposedIds: [office('文化和旅游'), office('市场监督')],
  };
  expect(
    await refused('township-100', 'proposeBoundary', { ...matter, proposedIds: [] }, { at: '2027-04-02T01:00:00Z' }),
  ).toEqual(['BOUNDARY_PROPOSES_DEPARTMENTS']);
  const { boundaryRuling } = await done(
    'township-100',
    'proposeBoundary',
    matter,
    { at: '2027-04-02T01:00:00Z' },
    'boundaryRuling { id }',
  );
  const ruling = {
    ...first(boundaryRuling.id),
    decidedId: office('市场监督'),
    document: '巫溪府办〔2027〕12号',
    effectiveFrom: '2027-05-01',
  };
  // A proposal is between who made it and who rules.
  expect(await refused('head', 'ruleBoundary', ruling, { at: '2027-04-10T01:00:00Z' })).toEqual(['NOT_FOUND']);
  expect(
    await refused(
      'leader',
      'ruleBoundary',
      { ...ruling, decidedId: office('教育'), effectiveFrom: '2027-04-01' },
      { at: '2027-04-10T01:00:00Z' },
    ),
  ).toEqual(['BOUNDARY_OTHER_DEPARTMENT_HAS_A_REASON', 'BOUNDARY_RULED_AHEAD']);
  await done('leader', 'ruleBoundary', ruling, { at: '2027-04-10T01:00:00Z' });
  const sees = async (who: string, when: When) =>
    (await read(who, 'query($id: ID!) { enterprise(id: $id) { id } }', { id: form }, when)).enterprise !== null;
  // Ruled for May: April stays as it was.
  expect(special(await read('head', bodies, { id: form }, { at: '2027-04-30T01:00:00Z' }))).toEqual([
    '巫溪县文化和旅游发展委员会',
  ]);
  // May has come, and nobody has done a thing.
  expect(special(await read('head', bodies, { id: form }, { at: '2027-05-01T01:00:00Z' }))).toEqual([
    '巫溪县市场监督管理局',
  ]);
  expect(of(await read('head', gapsNow, {}, { at: '2027-05-01T01:00:00Z' }))).toEqual([]);
  expect([
    await sees('market', { at: '2027-05-01T01:00:00Z' }),
    await sees('tourism', { at: '2027-05-01T01:00:00Z' }),
  ]).toEqual([true, false]);
});

test('G-23 measures of people, technique, engineering and management: each task says its kind and is counted by quarter; what is not confirmed by the end of the year leaves its target unmet', async () => {
  const task = (organisation: string, measureKind: string, content: string) => ({
    organisationId: office(organisation),
    content,
    measureKind,
    quantity: 4,
    unit: '项',
    byQuarter: [1, 2, 3, 4],
  });
  const list = {
    organisationId: office('应急管理局'),
    kind: 'ANNUAL_KEY',
    year: 2028,
    title: '2028年治本攻坚措施清单',
    document: '溪安办〔2028〕2号',
    clause: '一',
    publishedOn: '2028-01-05',
    items: [
      task('交通局', 'PEOPLE', '驾驶员全员培训'),
      task('交通局', 'TECHNICAL', '重点车辆智能监控'),
      task('交通局', 'ENGINEERING', '临水临崖护栏'),
      task('住房', 'MANAGEMENT', '施工企业标准化'),
    ],
  };
  expect(
    await refused(
      'head',
      'publishDutyList',
      { ...list, items: [{ ...list.items[0], measureKind: null }] },
      { at: '2028-01-05T01:00:00Z' },
    ),
  ).toEqual(['LIST_KEY_TASKS_ARE_COUNTED']);
  // A department does not set another's tasks.
  expect(await refused('construction', 'publishDutyList', list, { at: '2028-01-05T01:00:00Z' })).toEqual([
    'LIST_APPROVED_BEFORE_IT_BINDS',
    'LIST_PUBLISHED_BY_ITS_OWN_OFFICE',
  ]);
  await done('head', 'publishDutyList', list, { at: '2028-01-05T01:00:00Z' });
  await done(
    'leader',
    'setTarget',
    {
      region: county,
      year: 2028,
      measure: 'KEY_TASKS_DONE',
      bound: 'AT_LEAST',
      value: '100',
      unit: '%',
      document: '溪府〔2028〕1号',
      clause: '一',
    },
    { at: '2028-01-06T01:00:00Z' },
  );
  const kinds =
    'query($k: [MeasureKind!]) { keyTasks(where: { year: [2028], measureKind: $k }, first: 10) { nodes { id content status } } }';
  const engineering = (await read('transport', kinds, { k: ['ENGINEERING'] })).keyTasks.nodes;
  expect(engineering).toMatchObject([{ content: '临水临崖护栏', status: 'OPEN' }]);
  expect((await read('transport', kinds, { k: ['MANAGEMENT'] })).keyTasks.nodes).toEqual([]);
  const { id } = engineering[0];
  const report = { id, doneQuantity: 2, progress: '完成两处' };
  expect(
    await refused('construction', 'progressKeyTask', { ...report, expectedVersion: 1 }, { at: '2028-06-20T01:00:00Z' }),
  ).toEqual(['NOT_FOUND']);
  await done('transport', 'progressKeyTask', { ...report, expectedVersion: 1 }, { at: '2028-06-20T01:00:00Z' });
  expect(await refused('head', 'confirmKeyTask', { id, expectedVersion: 2 }, { at: '2028-06-21T01:00:00Z' })).toEqual([
    'TASK_CONFIRMED_WHEN_ALL_IS_IN_PLACE',
    'TASK_CONFIRMED_WHEN_DONE',
  ]);
  await done(
    'transport',
    'progressKeyTask',
    { id, doneQuantity: 4, progress: '全部完成', expectedVersion: 2 },
    { at: '2028-11-20T01:00:00Z' },
  );
  for (const aspect of ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'])
    await done(
      'discipline',
      'checkKeyTask',
      { taskId: id, aspect, inPlace: true, finding: '到位' },
      { at: '2028-11-22T01:00:00Z' },
    );
  await done('head', 'confirmKeyTask', { id, expectedVersion: 3 }, { at: '2028-11-25T01:00:00Z' });
  // A year's end with three of four kinds untouched: a quarter is done, and the target is not met.
  expect(
    (
      await read(
        'leader',
        '{ targetProgress(region: "500238", year: 2028) { actual met } }',
        {},
        {
          at: '2029-01-01T01:00:00Z',
        },
      )
    ).targetProgress,
  ).toEqual([{ actual: '25.0000', met: false }]);
});
