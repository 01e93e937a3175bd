import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, telling } from '../support/telling.js';
import { configFrom } from '../../src/server/config.js';
import { serve } from '../../src/server/service.js';
import { databaseUrl, world, type World } from '../support/world.js';

// The register of offices, posts, people and systems, kept by acts alone.
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const { read, told, done, refused, latest, named, waiting } = telling(() => w);
const on = morning('2027-03-01');
const next = morning('2027-03-02');
const later = morning('2027-03-15');
const county = '500238000000';
const paper = { document: '溪编〔2027〕1号' };
const sys = 'system-admin';

/** Signs the one thing that waits for the security administrator. */
const confirm = async (when = on): Promise<void> => {
  const [proposal] = await waiting('security-admin', 'countersign', when);
  await done('security-admin', 'countersign', await latest('security-admin', proposal!.id!, when), when);
};
const found = async (name: string, kind = 'DEPARTMENT', region = county): Promise<string> =>
  (await done(sys, 'foundOrganisation', { name, kind, mark: '溪新', region, ...paper }, on, 'organisation { id }'))
    .organisation.id;
const post = async (organisationId: string, title: string): Promise<string> =>
  (await done(sys, 'foundPost', { organisationId, title, ...paper }, on, 'post { id }')).post.id;
const person = async (name: string, account: string): Promise<string> =>
  (await done(sys, 'enterOperator', { name, account, region: county, ...paper }, on, 'operator { id }')).operator.id;
const rolesOf = async (who: string, when = on): Promise<string[]> =>
  (await read(who, '{ viewer { roles } }', {}, when)).viewer.roles;

test('an office, its post and its people come to be by acts, and roles only with two signatures', async () => {
  const office = await found('巫溪县能源局');
  const chief = await post(office, '安全科科长');
  const he = await person('能某', 'energy');
  expect(await rolesOf('energy')).toEqual([]);
  const appoint = async (id: string, operatorId: string) => ({
    ...(await latest(sys, id, on)),
    ...{ operatorId, beginsOn: '2027-03-01', ...paper },
  });
  await done(sys, 'appointToPost', await appoint(chief, he), on);
  expect(await rolesOf('energy')).toEqual([]);
  const roles = { title: '安全科科长', roles: ['SECTOR_DEPT'], ...paper };
  const change = { ...(await latest(sys, chief, on)), ...roles };
  expect(await refused('security-admin', 'changePost', change, on)).toEqual([
    'REGISTER_IS_KEPT_BY_ONE_AND_CONFIRMED_BY_ANOTHER',
  ]);
  for (const who of ['head', 'leader', 'audit-admin'])
    expect(await refused(who, 'changePost', change, on)).toEqual(['NOT_PERMITTED']);
  await done(sys, 'changePost', change, on);
  expect(await rolesOf('energy')).toEqual([]);
  await confirm();
  expect(await rolesOf('energy')).toEqual(['SECTOR_DEPT']);
  // What narrows rights needs nobody else.
  await done(sys, 'changePost', { ...(await latest(sys, chief, on)), ...roles, roles: [] }, on);
  expect(await rolesOf('energy')).toEqual([]);
});

test('one person is never two administrators, nor an administrator and something else', async () => {
  const { offices } = await named();
  const second = await post(offices['巫溪县应急管理局']!, '第二系统管理员');
  const roles = { title: '第二系统管理员', roles: ['SYSTEM_ADMIN'], ...paper };
  await done(sys, 'changePost', { ...(await latest(sys, second, on)), ...roles }, on);
  await confirm();
  const people = (await read(sys, '{ operators(first: 200) { nodes { id subject } } }', {}, on)).operators.nodes;
  const idOf = (subject: string) => people.find((each: { subject: string }) => each.subject === subject).id;
  const input = async (operatorId: string) => ({
    ...(await latest(sys, second, on)),
    ...{ operatorId, beginsOn: '2027-03-01', ...paper },
  });
  for (const subject of ['audit-admin', 'finance'])
    expect(await refused(sys, 'appointToPost', await input(idOf(subject)), on)).toEqual([
      'APPOINTED_KEEPS_ADMINISTRATORS_APART',
    ]);
  await done(sys, 'appointToPost', await input(await person('管某', 'second-admin')), on);
  expect(await rolesOf('second-admin')).toEqual([]);
  await confirm();
  expect(await rolesOf('second-admin')).toEqual(['SYSTEM_ADMIN']);
  // And has no business at all.
  const business = '{ hazards(first: 5) { totalCount } enforcementCases(first: 5) { totalCount } }';
  expect(await read('second-admin', business, {}, on)).toEqual({
    hazards: { totalCount: 0 },
    enforcementCases: { totalCount: 0 },
  });
});

test('an office is ended with nothing open, or another takes over what is, sees it and answers it', async () => {
  const old = await found('巫溪县粮食局');
  const successor = await found('巫溪县粮食和物资储备局');
  const seat = await post(successor, '监管科科长');
  const roles = { title: '监管科科长', roles: ['SECTOR_DEPT'], ...paper };
  await done(sys, 'changePost', { ...(await latest(sys, seat, on)), ...roles }, on);
  await confirm();
  const appointed = { operatorId: await person('储某', 'grain'), beginsOn: '2027-03-01', ...paper };
  await done(sys, 'appointToPost', { ...(await latest(sys, seat, on)), ...appointed }, on);
  const duty = {
    ...{ region: county, holder: 'DEPARTMENT', organisationId: old, category: 'SPECIAL_SUPERVISION' },
    ...{ must: 'MANAGE_INDUSTRY', businessForms: ['粮油仓储'], regions: ['500238100000'], content: '粮油仓储安全' },
    ...{ document: '巫溪安委〔2027〕3号', validFrom: '2027-03-01' },
  };
  const { responsibility } = await done('head', 'draftResponsibility', duty, on, 'responsibility { id }');
  const approval = { ...(await latest('leader', responsibility.id, on)), approvalDocument: '巫溪府〔2027〕8号' };
  await done('leader', 'publishResponsibility', approval, on);
  const end = async (more: object = {}) => ({ ...(await latest(sys, old, next)), ...paper, ...more });
  const open = await told(sys, 'endOrganisation', await end(), next, 'more: refusals { code facts { name value } }');
  expect(open.more).toEqual([
    { code: 'OFFICE_END_LEAVES_NOTHING_OPEN', facts: [{ name: 'Responsibility', value: '1' }] },
  ]);
  const sign = { idempotencyKey: 'grain', ...(await latest('leader', responsibility.id, next)) };
  expect(await refused('grain', 'acknowledgeResponsibility', sign, next)).toEqual([
    'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER',
  ]);
  await done(sys, 'endOrganisation', await end({ successorId: successor }), next);
  const seen = 'query($id: ID!) { node(id: $id) { ... on Organisation { endedOn succeededBy { name } } } }';
  expect((await read('head', seen, { id: old }, next)).node).toEqual({
    endedOn: '2027-03-02',
    succeededBy: { name: '巫溪县粮食和物资储备局' },
  });
  expect((await waiting('grain', 'acknowledgeResponsibility', next)).map(({ id }) => id)).toEqual([responsibility.id]);
  await done('grain', 'acknowledgeResponsibility', { ...sign, idempotencyKey: 'grain-2' }, next);
  expect(
    await refused(
      sys,
      'renameOrganisation',
      { ...(await latest(sys, old, next)), name: '甲', mark: '乙', ...paper },
      next,
    ),
  ).toEqual(['OFFICE_IS_IN_PLACE']);
});

test('who is relieved has no right from the next day on, and the post ends once nobody holds it', async () => {
  const office = await found('巫溪县统计局');
  const seat = await post(office, '统计科科长');
  const roles = { title: '统计科科长', roles: ['SECTOR_DEPT'], ...paper };
  await done(sys, 'changePost', { ...(await latest(sys, seat, on)), ...roles }, on);
  await confirm();
  const appointed = { operatorId: await person('统某', 'counter'), beginsOn: '2027-03-01', ...paper };
  await done(sys, 'appointToPost', { ...(await latest(sys, seat, on)), ...appointed }, on);
  const held = 'query($id: ID!) { node(id: $id) { ... on Post { holdings(first: 5) { nodes { id } } } } }';
  const [{ id: holding }] = (await read(sys, held, { id: seat }, on)).node.holdings.nodes;
  const end = async (when = on) => ({ ...(await latest(sys, seat, when)), ...paper });
  expect(await refused(sys, 'endPost', await end(), on)).toEqual(['POST_ENDS_WITH_NOBODY_IN_IT']);
  const left = { ...(await latest(sys, holding, on)), lastDay: '2027-03-01', reason: '调离' };
  expect(await refused('security-admin', 'leavePost', left, on)).toEqual(['NOT_PERMITTED']);
  await done(sys, 'leavePost', left, on);
  expect([await rolesOf('counter'), await rolesOf('counter', next)]).toEqual([['SECTOR_DEPT'], []]);
  await done(sys, 'endPost', await end(next), next);
  expect(await refused(sys, 'changePost', { ...(await latest(sys, seat, next)), ...roles }, next)).toEqual([
    'POST_IS_IN_PLACE',
  ]);
});

test('an office with people in it is not ended', async () => {
  const { offices } = await named();
  const transport = Object.entries(offices).find(([name]) => name.includes('交通'))![1];
  expect(await refused(sys, 'endOrganisation', { ...(await latest(sys, transport, next)), ...paper }, next)).toEqual([
    'OFFICE_END_LEAVES_NOBODY_IN_POST',
    'OFFICE_END_LEAVES_NOTHING_OPEN',
  ]);
});

test('a system is registered closed, opened by two for the offices named, and its key is changed with an overlap', async () => {
  const { offices } = await named();
  const bureau = offices['巫溪县应急管理局']!;
  const register = { name: '执法终端', clientKey: 'terminal', organisationId: bureau, ...paper };
  const { client } = await done(sys, 'registerClient', register, on, 'client { id open clientKey }');
  expect(client).toMatchObject({ open: false, clientKey: 'terminal' });
  const asks = async (who: string, key: string, when = on) =>
    w.ask(who, '{ viewer { roles } }', {}, { at: when.at, client: key });
  expect((await asks('head', 'terminal')).status).toBe(401);
  await done(sys, 'openClient', { ...(await latest(sys, client.id, on)), officeIds: [bureau], ...paper }, on);
  expect((await asks('head', 'terminal')).status).toBe(401);
  await confirm();
  expect((await asks('head', 'terminal')).data.viewer.roles).toEqual(['BUREAU_HEAD']);
  // Whoever sits in another office has no right through it.
  expect((await asks('finance', 'terminal')).data.viewer.roles).toEqual([]);
  const rotate = { clientKey: 'terminal-2', previousUntil: '2027-03-10', ...paper };
  expect(
    await refused(
      sys,
      'rotateClientKey',
      { ...(await latest(sys, client.id, on)), ...rotate, clientKey: 'front-end' },
      on,
    ),
  ).toEqual(['CLIENT_KEY_IS_ITS_OWN']);
  await done(sys, 'rotateClientKey', { ...(await latest(sys, client.id, on)), ...rotate }, on);
  await confirm();
  for (const key of ['terminal', 'terminal-2']) expect((await asks('head', key)).status).toBe(200);
  expect((await asks('head', 'terminal', later)).status).toBe(401);
  expect((await asks('head', 'terminal-2', later)).status).toBe(200);
  const seen = 'query($id: ID!) { node(id: $id) { ... on Client { clientKey previousKey lastUsedAt } } }';
  expect((await read(sys, seen, { id: client.id }, on)).node).toMatchObject({
    clientKey: 'terminal-2',
    previousKey: 'terminal',
    lastUsedAt: expect.any(String),
  });
  expect((await read('head', seen, { id: client.id }, on)).node).toEqual({
    clientKey: null,
    previousKey: null,
    lastUsedAt: null,
  });
  await done(sys, 'closeClient', { ...(await latest(sys, client.id, on)), ...paper }, on);
  expect((await asks('head', 'terminal-2')).status).toBe(401);
});

test('another account lets the person in and the old one no more; who has left signs in no more', async () => {
  const she = await person('林某', 'lin');
  expect(await rolesOf('lin')).toEqual([]);
  const change = { name: '林某', account: 'lin-2', ...paper };
  await done(sys, 'changeOperator', { ...(await latest(sys, she, on)), ...change }, on);
  await confirm();
  const status = async (who: string, when = on) => (await w.ask(who, '{ viewer { roles } }', {}, when)).status;
  expect([await status('lin'), await status('lin-2')]).toEqual([401, 200]);
  await done(sys, 'endOperator', { ...(await latest(sys, she, on)), ...paper }, on);
  expect(await status('lin-2')).toBe(401);
});

test('the audit administrator reads who did what in the county, and nobody else does', async () => {
  const query = `query($region: RegionCode!, $where: RecordedActsWhere) {
    recordedActs(region: $region, where: $where, first: 100) { nodes { type action operator { name subject } } }
  }`;
  const where = { actions: ['changeOperator', 'foundPost'] };
  const { recordedActs } = await read('audit-admin', query, { region: county, where }, on);
  expect(recordedActs.nodes.map((each: { action: string }) => each.action)).toContain('changeOperator');
  expect(new Set(recordedActs.nodes.map((each: any) => each.operator.subject))).toEqual(
    new Set(['security-admin', 'system-admin']),
  );
  for (const who of [sys, 'security-admin', 'head', 'discipline'])
    expect((await read(who, query, { region: county }, on)).recordedActs).toBeNull();
  expect((await read('audit-admin', query, { region: '610525000000' }, on)).recordedActs).toBeNull();
  // Looking into it changes nothing.
  const { can } = (await read('audit-admin', '{ viewer { can { action allowed } } }', {}, on)).viewer;
  expect(can.filter((each: { allowed: boolean }) => each.allowed)).toEqual([]);
});

test('a number of the law and the days of a year hold as soon as they are entered', async () => {
  const set = {
    ...{ parameterKey: 'assistant.term.months', value: '6', effectiveFrom: '2027-03-10', certainty: 'UNCERTAIN' },
    ...{ basisTitle: '国办发〔2024〕54号', basisArticle: '聘期（由县定）', document: '溪应急发〔2027〕2号' },
  };
  expect(await refused('head', 'enterStatutoryParameter', { ...set, effectiveFrom: '2027-03-01' }, on)).toEqual([
    'PARAMETER_HOLDS_FROM_A_DAY_AHEAD',
  ]);
  expect(await refused(sys, 'enterStatutoryParameter', set, on)).toEqual(['NOT_PERMITTED']);
  await done('head', 'enterStatutoryParameter', set, on);
  const { offices, posts } = await named();
  expect(offices['巫溪县应急管理局']).toBeDefined();
  const appoint = (account: string, day: string, lastDay: string) => ({
    ...{ postId: posts['巫溪县应急管理局 执法技术检查员'], name: '聘某', account, beginsOn: day, lastDay },
    document: '溪应急聘〔2027〕1号',
  });
  await done('head', 'appointAssistant', appoint('assistant-1', '2027-03-02', '2028-03-01'), next);
  const months = appoint('assistant-2', '2027-03-15', '2028-03-14');
  expect(await refused('head', 'appointAssistant', months, later)).toEqual(['APPOINTMENT_IS_FOR_A_TERM']);
});

test('what is set in one process holds in every other', async () => {
  const other = await serve(
    configFrom({
      ...{ DATABASE_URL: databaseUrl(w.database), DATA_DIR: process.env.TEST_FOLDER, PORT: '0', LOG_LEVEL: 'error' },
      ...{ MASTER_KEY: process.env.TEST_MASTER_KEY!, WORKER: 'off' },
    }),
  );
  try {
    const months = async () =>
      (await other.services.law()).number('assistant.term.months', '2028-06-01' as never, county);
    const worked = async () => (await other.services.law()).calendar.makeUpDays.has('2029-09-29');
    expect([await months(), await worked()]).toEqual([6, false]);
    const set = {
      ...{ parameterKey: 'assistant.term.months', value: '9', effectiveFrom: '2028-01-01', certainty: 'UNCERTAIN' },
      ...{ basisTitle: '国办发〔2024〕54号', basisArticle: '聘期（由县定）', document: '溪应急发〔2027〕3号' },
    };
    await done('head', 'enterStatutoryParameter', set, later);
    const off = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `2029-${day}`);
    const notice = { year: 2029, offOn: off, madeUpOn: ['2029-09-29'], publishedOn: '2028-11-10' };
    const number = { document: '国办发明电〔2028〕1号' };
    const out = morning('2028-11-12');
    expect(
      await refused('head', 'enterHolidayNotice', { ...notice, ...number, madeUpOn: ['2029-09-28'] }, out),
    ).toEqual(['NOTICE_MAKES_UP_ON_WEEKENDS']);
    await done('head', 'enterHolidayNotice', { ...notice, ...number }, out);
    // A notice of PostgreSQL tells the others: they need not wait for what they keep to grow old.
    for (let n = 0; n < 50 && !((await months()) === 9 && (await worked())); n++)
      await new Promise((next) => setTimeout(next, 100));
    expect([await months(), await worked()]).toEqual([9, true]);
  } finally {
    await other.stop();
  }
}, 60_000);
