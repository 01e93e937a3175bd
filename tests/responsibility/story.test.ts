import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, world, type World } from '../support/world.js';

// Who answers for a new business form, over HTTP: from the gap to the ruling, and what the ruling changes for those
// who ask.
const county = '500238000000';
const township = '500238100000';
const village = '500238100205';
const form = '密室逃脱';
const dayFrom = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const today = dayFrom(0);
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const read = async (who: string, query: string, variables: object = {}) => {
  const { data, errors } = await w.ask(who, query, variables as never);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
async function act(who: string, name: string, input: object, selection = ''): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return (
    await read(
      who,
      `mutation($input: ${type}!) { ${name}(input: $input) { refusals { kind code facts { name value } remedies { action } basis { title article } } ${selection} } }`,
      { input: { idempotencyKey: newId(), ...input } },
    )
  )[name];
}
const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code).sort();
const office = async (name: string): Promise<string> =>
  (await read('head', '{ organisations(first: 200) { nodes { id name } } }')).organisations.nodes.find(
    (each: { name: string }) => each.name.includes(name),
  ).id;
const gaps = async (who = 'head', on = today) =>
  (
    await read(
      who,
      'query($on: CivilDate) { responsibilityGaps(region: "500238", on: $on) { kind businessForm enterprises enterpriseIds leader region } }',
      { on },
    )
  ).responsibilityGaps as {
    kind: string;
    businessForm: string | null;
    enterprises: number;
    enterpriseIds: string[];
    leader: string | null;
    region: string | null;
  }[];

test('a new business form is a gap; two departments are proposed, the government rules, and the ruled department sees what the other no longer does', async () => {
  const tourism = await office('文化和旅游');
  const market = await office('市场监督');
  const law =
    'query { enterprises(where: { businessForm: ["密室逃脱"] }) { nodes { id } } hazards(where: { region: "500238" }, first: 200) { nodes { id enterprise { id } } } }';
  const registered = await act(
    'township-100',
    'registerEnterprise',
    {
      region: village,
      creditCode: '91500299MA0T0002XY',
      name: '演示密室逃脱馆',
      sector: 'TOURISM',
      industryCode: '9011',
      address: '演示',
      businessForm: form,
    },
    'enterprise { id businessForm version responsibleBodies { category organisation { name } } }',
  );
  expect(registered.refusals).toEqual([]);
  const firm = registered.enterprise.id as string;
  expect(registered.enterprise.responsibleBodies.map((each: any) => each.organisation.name).sort()).toEqual([
    '城厢镇人民政府',
    '巫溪县文化和旅游发展委员会',
  ]);
  const hazard = (
    await act(
      'township-100',
      'reportHazard',
      {
        region: village,
        sector: 'TOURISM',
        source: 'TOWNSHIP',
        category: 'OBJECT',
        description: '疏散通道堵塞',
        location: '密室',
        foundAt: new Date().toISOString(),
        enterpriseId: firm,
      },
      'hazard { id }',
    )
  ).hazard.id as string;
  const sees = async (who: string) => {
    const { enterprises, hazards } = await read(who, law);
    return [
      enterprises.nodes.some((each: any) => each.id === firm),
      hazards.nodes.some((each: any) => each.id === hazard),
      (await read(who, 'query($id: ID!) { hazard(id: $id) { id } }', { id: hazard })).hazard !== null,
    ];
  };
  expect([await sees('tourism'), await sees('market')]).toEqual([
    [true, true, true],
    [false, false, false],
  ]);
  // Whatever sector it was entered under, whose the form is has not been said.
  expect((await gaps()).filter(({ kind }) => kind === 'BUSINESS_FORM_NOT_RULED')).toMatchObject([
    { businessForm: form, enterprises: 1, enterpriseIds: [firm] },
  ]);

  const matter = {
    region: county,
    kind: 'BUSINESS_FORM',
    businessForm: form,
    matter: '密室逃脱类经营场所安全监管',
    reason: '与文化娱乐、经营许可业务相近',
  };
  expect(codes(await act('head', 'proposeBoundary', { ...matter, proposedIds: [] }))).toEqual([
    'BOUNDARY_PROPOSES_DEPARTMENTS',
  ]);
  expect(codes(await act('head', 'proposeBoundary', { ...matter, businessForm: ' ', proposedIds: [market] }))).toEqual([
    'BOUNDARY_NAMES_WHAT_IS_IN_DOUBT',
  ]);
  const proposed = await act(
    'head',
    'proposeBoundary',
    { ...matter, proposedIds: [tourism, market] },
    'boundaryRuling { id version status }',
  );
  expect(proposed).toMatchObject({ refusals: [], boundaryRuling: { status: 'PROPOSED' } });
  const { id, version } = proposed.boundaryRuling;
  const rule = {
    id,
    expectedVersion: version,
    decidedId: market,
    document: '巫溪府办〔2026〕12号',
    effectiveFrom: today,
  };
  expect(codes(await act('head', 'ruleBoundary', rule))).toEqual(['NOT_PERMITTED']);
  expect(
    codes(
      await act('leader', 'ruleBoundary', {
        ...rule,
        document: ' ',
        effectiveFrom: dayFrom(-30),
        decidedId: await office('澄城'),
      }),
    ),
  ).toEqual([
    'BOUNDARY_OTHER_DEPARTMENT_HAS_A_REASON',
    'BOUNDARY_RULED_AHEAD',
    'BOUNDARY_RULED_BY_DOCUMENT',
    'BOUNDARY_RULED_FOR_A_DEPARTMENT',
  ]);
  expect((await gaps()).some(({ businessForm }) => businessForm === form)).toBe(true);
  // A dry run shows the ruling and leaves nothing, not even the duty that would follow.
  const before = await w.digest();
  expect(
    await act('leader', 'ruleBoundary', { ...rule, dryRun: true }, 'boundaryRuling { status decided { name } }'),
  ).toMatchObject({ refusals: [], boundaryRuling: { status: 'RULED', decided: { name: '巫溪县市场监督管理局' } } });
  expect(await w.digest()).toBe(before);
  const feed = async (who: string, after: string | null = null) =>
    (
      await read(
        who,
        'query($after: String) { changes(after: $after, first: 100) { head items { __typename ... on ViewChanged { types } } } }',
        { after },
      )
    ).changes as { head: string; items: { __typename: string; types?: string[] }[] };
  const cursors = {
    tourism: (await feed('tourism')).head,
    transport: (await feed('transport')).head,
    head: (await feed('head')).head,
  };
  const key = newId();
  const ruled = await act(
    'leader',
    'ruleBoundary',
    { ...rule, idempotencyKey: key },
    'boundaryRuling { status decisionDocument } change { position }',
  );
  expect(ruled).toMatchObject({
    refusals: [],
    boundaryRuling: { status: 'RULED', decisionDocument: '巫溪府办〔2026〕12号' },
  });
  expect(
    await act('leader', 'ruleBoundary', { ...rule, idempotencyKey: key }, 'replayed change { position }'),
  ).toMatchObject({ refusals: [], replayed: true, change: ruled.change });

  // The gap is closed; nothing was stamped anew, and the department that sees it is another from this moment.
  expect((await gaps()).some(({ businessForm }) => businessForm === form)).toBe(false);
  expect([await sees('tourism'), await sees('market'), await sees('township-100'), await sees('head')]).toEqual([
    [false, false, false],
    [true, true, true],
    [true, true, true],
    [true, true, true],
  ]);
  expect(
    (await read('tourism', 'query { hazardStatistics(where: { sector: [TOURISM] }, groupBy: []) { count } }'))
      .hazardStatistics,
  ).toEqual([{ count: 0 }]);
  expect(
    (await read('market', 'query { hazardStatistics(where: { sector: [TOURISM] }, groupBy: []) { count } }'))
      .hazardStatistics,
  ).toEqual([{ count: 1 }]);
  const graded = (who: string) => act(who, 'gradeHazard', { id: hazard, expectedVersion: 1, grade: 'GENERAL' });
  expect(codes(await graded('tourism'))).toEqual(['NOT_FOUND']);
  expect(codes(await graded('market'))).toEqual([]);
  // A department that follows the feed is told that what it sees has changed; the bureau's view has not.
  for (const who of ['tourism', 'transport', 'head'] as const)
    expect([
      who,
      (await feed(who, cursors[who])).items
        .filter(({ __typename }) => __typename === 'ViewChanged')
        .map(({ types }) => types!.includes('Hazard')),
    ]).toEqual([who, who === 'head' ? [] : [true]]);
  const cursor = (await feed('tourism')).head;
  // The duty that followed is of the journal, under the ruling's name.
  const duty = (
    await read(
      'head',
      'query { responsibilities(where: { businessForm: ["密室逃脱"] }) { nodes { status document validFrom lead organisation { name } history { nodes { action } } } } }',
    )
  ).responsibilities.nodes;
  expect(duty).toEqual([
    {
      status: 'PUBLISHED',
      document: '巫溪府办〔2026〕12号',
      validFrom: today,
      lead: true,
      organisation: { name: '巫溪县市场监督管理局' },
      history: { nodes: [{ action: 'ruleBoundary' }] },
    },
  ]);
  const bodies = async (on: string) =>
    (
      await read(
        'head',
        'query($id: ID!, $on: CivilDate) { responsibleBodies(enterpriseId: $id, on: $on) { category organisation responsibility { id } } }',
        { id: firm, on },
      )
    ).responsibleBodies
      .filter((each: any) => each.category === 'SPECIAL_SUPERVISION')
      .map((each: any) => each.organisation);
  expect([await bodies(today), await bodies(dayFrom(-30))]).toEqual([
    ['巫溪县市场监督管理局'],
    ['巫溪县文化和旅游发展委员会'],
  ]);

  // A ruling on the single enterprise goes before that on its form, but not while the first still holds it.
  const again = (
    await act(
      'township-100',
      'proposeBoundary',
      {
        region: township,
        kind: 'BUSINESS_FORM',
        businessForm: form,
        matter: '再议',
        reason: '争议',
        proposedIds: [tourism],
      },
      'boundaryRuling { id version }',
    )
  ).boundaryRuling;
  expect(
    codes(
      await act('leader', 'ruleBoundary', {
        ...rule,
        id: again.id,
        expectedVersion: again.version,
        decidedId: tourism,
      }),
    ),
  ).toEqual(['BOUNDARY_NOBODY_HOLDS_IT_STILL']);
  const single = (
    await act(
      'head',
      'proposeBoundary',
      { ...matter, kind: 'ENTERPRISE', businessForm: null, enterpriseId: firm, proposedIds: [tourism] },
      'boundaryRuling { id version }',
    )
  ).boundaryRuling;
  expect(
    codes(
      await act('leader', 'ruleBoundary', {
        ...rule,
        id: single.id,
        expectedVersion: single.version,
        decidedId: tourism,
        document: '巫溪府办〔2026〕13号',
      }),
    ),
  ).toEqual([]);
  expect([await sees('tourism'), await sees('market')]).toEqual([
    [true, true, true],
    [false, false, false],
  ]);
  // Told again, though there were narrower duties before.
  expect((await feed('tourism', cursor)).items.filter(({ __typename }) => __typename === 'ViewChanged')).toHaveLength(
    1,
  );
});

test('a duty is drafted, published with one lead, signed for by its holder, and a post is left when it is handed over', async () => {
  const [transport, fire] = [await office('交通局'), await office('消防')];
  const draft = {
    region: county,
    holder: 'DEPARTMENT',
    organisationId: fire,
    category: 'SPECIAL_SUPERVISION',
    must: 'MANAGE_INDUSTRY',
    sectors: ['ROAD_TRANSPORT'],
    regions: [township],
    content: '运输企业消防',
    document: '巫溪安委〔2026〕3号',
    validFrom: today,
  };
  expect(
    codes(
      await act('head', 'draftResponsibility', {
        ...draft,
        regions: [],
        sectors: [],
        content: '',
        validUntil: dayFrom(-1),
        organisationId: await office('城厢'),
      }),
    ),
  ).toEqual([
    'RESPONSIBILITY_ENDS_AFTER_IT_BEGAN',
    'RESPONSIBILITY_NAMES_A_STANDING_HOLDER',
    'RESPONSIBILITY_SAYS_OVER_WHAT',
    'RESPONSIBILITY_SAYS_WHERE',
    'RESPONSIBILITY_STATES_CONTENT_AND_BASIS',
  ]);
  expect(codes(await act('head', 'draftResponsibility', { ...draft, regions: ['500237000000'] }))).toEqual([
    'RESPONSIBILITY_KEEPS_TO_ITS_COUNTY',
  ]);
  const { id } = (await act('head', 'draftResponsibility', draft, 'responsibility { id }')).responsibility;
  // A draft is of no effect; publishing it beside the transport bureau's, with no lead among them, is refused.
  const refused = await act('leader', 'publishResponsibility', {
    id,
    expectedVersion: 1,
    approvalDocument: '巫溪府〔2026〕8号',
  });
  expect(refused.refusals).toMatchObject([
    { code: 'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD', facts: [{ name: 'also', value: '巫溪县交通局' }] },
  ]);
  expect(
    (
      await read(
        'leader',
        'query($id: ID!) { node(id: $id) { ... on Responsibility { can(actions: [publishResponsibility]) { allowed refusals { code } } } } }',
        { id },
      )
    ).node.can,
  ).toEqual([{ allowed: false, refusals: [{ code: 'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD' }] }]);
  // A draft is nobody's but its author's and those it would bind: an officer of another county does not see it.
  expect((await read('elsewhere', 'query($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
  expect(codes(await act('elsewhere', 'acknowledgeResponsibility', { id, expectedVersion: 1 }))).toEqual(['NOT_FOUND']);
  const led = (await act('head', 'draftResponsibility', { ...draft, lead: true }, 'responsibility { id }'))
    .responsibility.id;
  expect(
    codes(
      await act('leader', 'publishResponsibility', {
        id: led,
        expectedVersion: 1,
        approvalDocument: '巫溪府〔2026〕8号',
      }),
    ),
  ).toEqual([]);
  // Published it is read by everyone, and still not to be touched from elsewhere.
  expect((await read('elsewhere', 'query($id: ID!) { node(id: $id) { id } }', { id: led })).node).toEqual({ id: led });
  expect(codes(await act('elsewhere', 'acknowledgeResponsibility', { id: led, expectedVersion: 2 }))).toEqual([
    'OUTSIDE_SCOPE',
  ]);
  expect((await read('head', '{ responsibilityOverlaps(region: "500238") { kind } }')).responsibilityOverlaps).toEqual(
    [],
  );
  const matrix = (
    await read('head', 'query { responsibilityMatrix(region: "500238100") { sector supervisors clear } }')
  ).responsibilityMatrix;
  expect(matrix.find((each: any) => each.sector === 'ROAD_TRANSPORT')).toEqual({
    sector: 'ROAD_TRANSPORT',
    supervisors: ['巫溪县消防救援大队', '巫溪县交通局'],
    clear: true,
  });

  // Only who sits in the office signs.
  expect(codes(await act('transport', 'acknowledgeResponsibility', { id: led, expectedVersion: 2 }))).toEqual([
    'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER',
  ]);
  expect(
    await act('fire', 'acknowledgeResponsibility', { id: led, expectedVersion: 2 }, 'responsibility { status }'),
  ).toMatchObject({ refusals: [], responsibility: { status: 'ACKNOWLEDGED' } });
  expect(
    (await read('fire', '{ worklist(kinds: [acknowledgeResponsibility]) { nodes { action } } }')).worklist.nodes,
  ).toEqual([]);
  expect(
    codes(
      await act('leader', 'supersedeResponsibility', {
        id: led,
        expectedVersion: 3,
        document: '',
        lastDay: dayFrom(-1),
        reason: '',
      }),
    ),
  ).toEqual(['NOT_SAID', 'RESPONSIBILITY_ENDED_BY_A_DOCUMENT', 'RESPONSIBILITY_LAST_DAY_LIES_WITHIN']);
  expect(
    codes(
      await act('leader', 'supersedeResponsibility', {
        id: led,
        expectedVersion: 3,
        document: '巫溪府〔2026〕9号',
        lastDay: today,
        reason: '机构调整',
      }),
    ),
  ).toEqual([]);

  // Leaving a post that answers for something.
  const { nodes } = (
    await read(
      'head',
      'query($id: ID!) { organisation(id: $id) { posts { nodes { id title holdings { nodes { id version operator { name } } } } } } }',
      { id: transport },
    )
  ).organisation.posts;
  const holding = nodes[0].holdings.nodes[0];
  const impact = (
    await read(
      'head',
      'query($id: ID!) { impact(id: $id) { count clear open { entryType content entry { id } } inheritorIds } }',
      { id: holding.id },
    )
  ).impact;
  expect(impact).toMatchObject({
    clear: false,
    open: [{ entryType: 'Responsibility', content: '安全监督科科长岗位安全职责' }],
  });
  const leave = { id: holding.id, expectedVersion: holding.version, lastDay: today, reason: '调离' };
  expect((await act('leader', 'leavePost', leave)).refusals).toMatchObject([
    {
      code: 'POST_LEAVES_NOTHING_UNANSWERED',
      remedies: [{ action: 'handOverResponsibility' }],
      facts: [{ name: 'openDuties', value: '1' }, {}],
    },
  ]);
  const held = impact.open[0].entry.id;
  const version = (
    await read('head', 'query($id: ID!) { node(id: $id) { ... on Responsibility { version } } }', { id: held })
  ).node.version;
  const hand = { id: held, expectedVersion: version, lastDay: today, note: '岗位职责及台账移交' };
  expect(codes(await act('leader', 'handOverResponsibility', { ...hand, note: ' ' }))).toEqual([
    'RESPONSIBILITY_HANDOVER_IS_DESCRIBED',
    'RESPONSIBILITY_HAS_A_SUCCESSOR',
  ]);
  // Another post must be there to take it: the finance bureau's is in another office, so it is named with that office.
  const finance = await office('财政局');
  const heir = (
    await read('head', 'query($id: ID!) { organisation(id: $id) { posts { nodes { id } } } }', { id: finance })
  ).organisation.posts.nodes[0].id;
  expect(
    codes(
      await act(
        'leader',
        'handOverResponsibility',
        { ...hand, successorPostId: heir, successorOrganisationId: finance },
        'responsibility { status validUntil }',
      ),
    ),
  ).toEqual([]);
  expect(
    (await read('head', 'query($id: ID!) { impact(id: $id) { count clear } }', { id: holding.id })).impact,
  ).toEqual({ count: 0, clear: true });
  expect(codes(await act('leader', 'leavePost', leave))).toEqual([]);
  expect(codes(await act('leader', 'leavePost', { ...leave, expectedVersion: holding.version + 1 }))).toEqual([
    'POST_IS_STILL_HELD',
  ]);
  const after = (
    await read(
      'head',
      'query($on: CivilDate) { responsibilities(where: { holder: [POST], on: $on }, first: 100) { nodes { content post { id } } } }',
      { on: dayFrom(1) },
    )
  ).responsibilities.nodes.filter((each: any) => each.post.id === heir);
  expect(after).toEqual([{ content: '安全监督科科长岗位安全职责', post: { id: heir } }]);
});

test('what an enterprise holds waits for its own people, and they alone sign for it', async () => {
  const [firm] = (await read('enterprise', '{ enterprises { nodes { id } } }')).enterprises.nodes;
  const draft = {
    region: county,
    holder: 'ENTERPRISE',
    holderEnterpriseId: firm.id,
    category: 'PRINCIPAL',
    must: 'MANAGE_PRODUCTION',
    content: '全员安全生产责任',
    document: '巫溪安委〔2026〕4号',
    validFrom: today,
  };
  const { id } = (await act('head', 'draftResponsibility', draft, 'responsibility { id }')).responsibility;
  const publish = { id, expectedVersion: 1, approvalDocument: '巫溪府〔2026〕11号' };
  expect(codes(await act('leader', 'publishResponsibility', publish))).toEqual([]);
  const waiting = async (who: string) =>
    (
      await read(who, '{ worklist(first: 200, kinds: [acknowledgeResponsibility]) { nodes { entry { id } } } }')
    ).worklist.nodes.filter(({ entry }: any) => entry.id === id).length;
  expect([await waiting('enterprise'), await waiting('transport')]).toEqual([1, 0]);
  expect(codes(await act('transport', 'acknowledgeResponsibility', { id, expectedVersion: 2 }))).toEqual([
    'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER',
  ]);
  expect(codes(await act('enterprise', 'acknowledgeResponsibility', { id, expectedVersion: 2 }))).toEqual([]);
  expect(await waiting('enterprise')).toBe(0);
});

test('the demo county stands without gaps but for what it lacks, and a leader without a safety duty is one', async () => {
  const found = await gaps();
  // Enterprises that came without their principal, units of the named kinds, and offices that pushed nothing down.
  expect(
    [...new Set(found.map(({ kind }) => kind))].filter((kind) => kind !== 'BUSINESS_FORM_NOT_RULED').sort(),
  ).toEqual([
    'DEPARTMENT_WITHOUT_LEADER_DUTY',
    'DEPARTMENT_WITHOUT_POST_DUTY',
    'DEPARTMENT_WITHOUT_POWER_LIST',
    'DEPARTMENT_WITHOUT_RESPONSIBILITY_LIST',
    'DEPARTMENT_WITHOUT_UNIT_DUTY',
    'ENTERPRISE_WITHOUT_DISASTER_DUTY',
    'ENTERPRISE_WITHOUT_FIRST_RESPONSIBLE',
    'LEADER_WITHOUT_DUTY_LIST',
    'LEADER_WITHOUT_YEARLY_LIST',
  ]);
  // Its safety duty ended: the leader is left with the business alone.
  const { nodes } = (
    await read(
      'head',
      '{ responsibilities(where: { category: [LEADERSHIP], holder: [GOV_LEADER] }, first: 200) { nodes { id version aspect first region { level } post { title } } } }',
    )
  ).responsibilities;
  const duty = nodes.find((each: any) => each.aspect === 'SAFETY' && each.post.title === '副县长');
  const ended = {
    id: duty.id,
    expectedVersion: duty.version,
    document: '巫溪府〔2026〕10号',
    lastDay: today,
    reason: '分工调整',
  };
  expect(codes(await act('leader', 'supersedeResponsibility', ended))).toEqual(['RESPONSIBILITY_ENDS_FROM_ABOVE']);
  expect(codes(await act('mayor', 'supersedeResponsibility', ended))).toEqual([]);
  expect((await gaps('head', dayFrom(1))).filter(({ kind }) => kind === 'LEADER_WITHOUT_SAFETY_DUTY')).toMatchObject([
    { leader: '巫溪县人民政府副县长' },
  ]);
  expect((await gaps()).filter(({ kind }) => kind === 'LEADER_WITHOUT_SAFETY_DUTY')).toEqual([]);
});
