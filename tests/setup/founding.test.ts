import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import pg from 'pg';

// From an empty server to the first query and the first act, in production, by what a county's own people have: the
// command, its file, and tokens of their issuer.
type Cells = readonly (string | null)[];
type Book = Record<string, Cells[]>;
const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-found-'));
const database = `found_${randomBytes(6).toString('hex')}`;
const urlOf = (name: string) => process.env.TEST_DATABASE!.replace('/NAME?', `/${name}?`);
const issuer = 'https://login.example.gov.cn';
const admin = new pg.Client({ connectionString: urlOf('postgres') });
let env: NodeJS.ProcessEnv;
let tokenOf: (account: string, client?: string) => Promise<string>;
let serving: ChildProcess | null = null;
let address = '';

beforeAll(async () => {
  await admin.connect();
  await admin.query(`create database ${database}`);
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'county' };
  tokenOf = (account, client = 'front-end') =>
    new SignJWT({ client_id: client })
      .setProtectedHeader({ alg: 'ES256', kid: 'county' })
      .setIssuer(issuer)
      .setAudience('sanbixu')
      .setSubject(account)
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(privateKey);
  env = {
    ...{ PATH: process.env.PATH, NODE_OPTIONS: '', MODE: 'production', DATABASE_URL: urlOf(database) },
    ...{ DATA_DIR: path.join(folder, 'data'), MASTER_KEY: randomBytes(32).toString('base64'), BANK: 'files' },
    ...{ JWT_ISSUER: issuer, JWT_KEYS: JSON.stringify({ keys: [jwk] }), PORT: '0', LOG_LEVEL: 'error', WORKER: 'off' },
  };
}, 60_000);
afterAll(async () => {
  serving?.kill('SIGKILL');
  await admin.query(`drop database if exists ${database} with (force)`);
  await admin.end();
  rmSync(folder, { recursive: true, force: true });
});

const command = path.resolve('dist/found/main.js');
function run(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...given], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}
const file = (name: string) => path.join(folder, name);
/** Keeps the template's headers and writes the rows under them. */
async function written(name: string, rows: Book): Promise<string> {
  const { sheets } = await readXlsx(readFileSync(file('county.xlsx')));
  const filled = sheets.map((sheet) => ({
    name: sheet.name,
    rows: rows[sheet.name] ? [sheet.rows[0]!, ...rows[sheet.name]!] : sheet.rows,
  }));
  writeFileSync(file(name), Buffer.from(await writeXlsx({ sheets: filled as never })));
  return name;
}
const bureau = '巫溪县应急管理局';
const township = '城厢镇人民政府';
const book = (): Book => ({
  登记: [['500238', '溪编〔2026〕1号']],
  单位: [
    ['巫溪县人民政府', '县政府', '溪府', '500238'],
    [bureau, '应急管理局', '溪应急', '500238000000'],
    [township, '乡镇街道', '城厢府', '500238100'],
  ],
  岗位: [
    ['巫溪县人民政府', '副县长', '县委县政府领导', '是', null],
    [bureau, '局长', '局主要负责人', '是', null],
    [bureau, '执法人员', '执法人员', '否', '执法大队'],
    [bureau, '系统管理员', '系统管理员', null, null],
    [bureau, '安全管理员', '安全管理员', null, null],
    [bureau, '审计管理员', '审计管理员', null, null],
    [township, '应急办主任', '乡镇应急办', '否', null],
  ],
  人员: [
    ['甲某', 'leader', '巫溪县人民政府'],
    ['乙某', 'head', bureau],
    ['丙某', 'officer', bureau],
    ['丁某', 'officer-2', bureau],
    ['戊某', 'keeper', bureau],
    ['己某', 'security', bureau],
    ['庚某', 'auditor', bureau],
    ['辛某', 'township', township],
  ],
  任职: [
    ['leader', '巫溪县人民政府', '副县长', null],
    ['head', bureau, '局长', null],
    ['officer', bureau, '执法人员', null],
    ['officer-2', bureau, '执法人员', null],
    ['keeper', bureau, '系统管理员', null],
    ['security', bureau, '安全管理员', null],
    ['auditor', bureau, '审计管理员', null],
    ['township', township, '应急办主任', null],
  ],
  接入系统: [
    ['应急管理局前端', 'front-end', bureau, '全部'],
    ['乡镇终端', 'terminal', bureau, township],
  ],
});
const empty = async (): Promise<boolean> => {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  const { rows } = await client.query<{ made: string | null }>(`select to_regclass('organisation')::text as made`);
  await client.end();
  return rows[0]!.made === null;
};

test('without a file it writes the one to fill in, once', () => {
  expect(run()).toMatchObject({ status: 0, err: '' });
  expect(existsSync(file('county.xlsx'))).toBe(true);
  expect(run()).toMatchObject({ status: 1, err: expect.stringContaining('已存在') });
  expect(run('nothing.xlsx')).toMatchObject({ status: 1, err: '没有文件 nothing.xlsx。\n' });
});

test('every fault of the file is told by sheet, row and column, and nothing is entered', async () => {
  const wrong = book();
  wrong['单位']![1] = [bureau, '应急局', '溪应急', '500238'];
  wrong['单位']![2] = [township, '乡镇街道', '', '500238'];
  wrong['岗位']![3] = [bureau, '系统管理员', '系统管理员、安全管理员', null, null];
  wrong['人员']![1] = ['乙某', 'leader', '没有的局'];
  wrong['任职']![7] = ['township', township, '镇长', '2020-01-01'];
  wrong['任职']!.push(['security', bureau, '执法人员', null]);
  wrong['接入系统']![1] = ['乡镇终端', 'front-end', bureau, '没有的镇'];
  const { status, out, err } = run(await written('wrong.xlsx', wrong));
  expect([status, out]).toEqual([1, '']);
  for (const told of [
    '“单位”表第3行“类别”列：须为下列之一',
    '“单位”表第4行“发文机关代字”列：须填写。',
    '“单位”表第4行“区划代码”列：区划层级与单位类别不符。',
    '“岗位”表第5行“角色”列：系统、安全、审计管理员须单独设岗。',
    '“人员”表第3行“账号”列：与前面的账号重复。',
    '“人员”表第3行“单位名称”列：“单位”表中没有“没有的局”。',
    '“任职”表第9行“职务”列：“岗位”表中没有“城厢镇人民政府”的“镇长”。',
    '“任职”表第9行“任职起始日”列：不得早于办理之日。',
    '“任职”表第10行“账号”列：管理员不得兼任其他岗位。',
    '“接入系统”表第3行“系统标识”列：与前面的系统标识重复。',
    '“接入系统”表第3行“可使用单位”列：“单位”表中没有“没有的镇”。',
    '处须改正，未作任何登记。',
  ])
    expect(err).toContain(told);
  expect(run('county.xlsx')).toMatchObject({ status: 1, err: expect.stringContaining('填写说明须删去') });
  expect(await empty()).toBe(true);
});

test('a check enters nothing', async () => {
  expect(run(await written('filled.xlsx', book()), '--check')).toEqual({
    ...{ status: 0, err: '' },
    out: '检查通过：单位 3，岗位 7，人员 8，任职 8，接入系统 2；未作登记。\n',
  });
  expect(await empty()).toBe(true);
});

test('it enters the county, and a second run finds nothing left to enter', async () => {
  const first = run('filled.xlsx');
  expect(first).toMatchObject({ status: 0, err: '' });
  expect(first.out).toContain('未登记 0 项');
  expect(run('filled.xlsx')).toEqual({ status: 0, err: '', out: '已办理登记事项 0 项，未登记 0 项。\n' });
  // A file that has grown is gone on with; another county's is refused.
  const more = book();
  more['人员']!.push(['壬某', 'officer-3', bureau]);
  more['任职']!.push(['officer-3', bureau, '执法人员', null]);
  expect(run(await written('more.xlsx', more)).out).toBe('已办理登记事项 2 项，未登记 0 项。\n');
  const other = book();
  other['人员']![4] = ['戊某', 'stranger', bureau];
  other['任职']![4] = ['stranger', bureau, '系统管理员', null];
  expect(run(await written('other.xlsx', other))).toMatchObject({
    status: 1,
    err: expect.stringContaining('须由其系统管理员办理登记'),
  });
}, 120_000);

const ask = async (account: string, query: string, variables: object = {}, client?: string) => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(account, client)}` },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as { data: any; errors?: unknown }) };
};

test('then the people of the file sign in with tokens of their issuer, ask, and act', async () => {
  serving = spawn(process.execPath, [path.resolve('dist/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise<string>((found, ended) => {
    serving!.stdout!.on('data', (bytes: Buffer) => {
      const at = /http:\/\/127\.0\.0\.1:\d+/.exec(bytes.toString());
      if (at) found(at[0]);
    });
    serving!.on('exit', (code) => ended(new Error(`ended with ${code}`)));
  });
  const viewer = '{ viewer { roles organisation { name } operator { name } } }';
  expect(await ask('officer', viewer)).toEqual({
    status: 200,
    data: { viewer: { roles: ['LAW_OFFICER'], organisation: { name: bureau }, operator: { name: '丙某' } } },
  });
  const rolesOf = async (account: string, client?: string) =>
    (await ask(account, '{ viewer { roles } }', {}, client)).data.viewer.roles;
  for (const [account, role] of [
    ['leader', 'COUNTY_LEADER'],
    ['keeper', 'SYSTEM_ADMIN'],
    ['security', 'SECURITY_ADMIN'],
    ['auditor', 'AUDIT_ADMIN'],
    ['officer-3', 'LAW_OFFICER'],
  ] as const)
    expect([account, await rolesOf(account)]).toEqual([account, [role]]);
  // A system lets in those whom it was opened for, and the issuer's word alone makes nobody.
  expect(await rolesOf('township', 'terminal')).toEqual(['TOWNSHIP']);
  expect(await rolesOf('head', 'terminal')).toEqual([]);
  expect((await ask('stranger', viewer)).status).toBe(401);
  const register = `mutation($input: RegisterEnterpriseInput!) {
    registerEnterprise(input: $input) { refusals { code } enterprise { name status } }
  }`;
  const input = {
    ...{ idempotencyKey: 'first', region: '500238100000', creditCode: '91500299MA0T0002XY', name: '城厢镇加油站' },
    ...{ sector: 'HAZARDOUS_CHEMICALS', industryCode: '5265', address: '城厢镇（示例）', headcount: 8 },
  };
  const { data, errors } = await ask('township', register, { input });
  expect(errors).toBeUndefined();
  expect(data.registerEnterprise).toMatchObject({ refusals: [], enterprise: { name: '城厢镇加油站' } });
  // Who keeps the register entered it, and who confirms it has signed: the journal says so of each.
  const acts = `{ recordedActs(region: "500238000000", first: 100) { nodes { action operator { name } } } }`;
  const { recordedActs } = (await ask('auditor', acts)).data;
  const by = (action: string) =>
    recordedActs.nodes.find((each: { action: string }) => each.action === action)?.operator?.name;
  expect([by('foundPost'), by('countersign'), by('registerEnterprise')]).toEqual(['戊某', '己某', '辛某']);
}, 60_000);
