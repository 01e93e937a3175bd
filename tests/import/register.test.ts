import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inventedCreditCode, inventedIdentityNumber } from '../../src/demo/names.js';
import { serviceAt } from '../../src/import/client.js';
import { digestOf, importEnterprises, type Import } from '../../src/import/enterprises.js';
import { ledgerIn } from '../../src/import/ledger.js';
import { newId, world, type World } from '../support/world.js';
import { oddLedger } from './odd-ledgers.js';
import { mapping } from './reading.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-register-'));
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
let w: World;
beforeAll(async () => {
  w = await world();
}, 60_000);
afterAll(async () => {
  await w.close();
  rmSync(folder, { recursive: true, force: true });
});

async function entering(bytes: Buffer, { as = 'officer-1', update = false } = {}): Promise<Import> {
  const service = serviceAt(w.service.address, await w.tokenOf(as), 'zh');
  return importEnterprises({
    ledger: await ledgerIn(bytes),
    mapping,
    service,
    digest: digestOf(bytes, ''),
    stateFile: path.join(folder, `${newId()}.jsonl`),
    language: 'zh',
    sheet: null,
    updateBasis: update ? '台账' : null,
    dryRun: false,
    validated: () => {},
    progress: () => {},
  });
}
const file = (name: string): Buffer => readFileSync(`tests/import/files/${name}`);
const counts = ({ accepted, unchanged, amended, findings }: Import) => ({
  accepted,
  unchanged,
  amended,
  rejected: findings.filter(({ outcome }) => outcome === 'REJECTED').map(({ code, column }) => `${code} ${column}`),
});

describe('what is registered already', () => {
  test("every field that a row gives is compared, persons' values by their keyed hash (I11)", async () => {
    expect(counts(await entering(file('register-first.csv')))).toEqual({
      accepted: 1,
      unchanged: 0,
      amended: 0,
      rejected: [],
    });
    const again = Buffer.concat([file('register-first.csv'), Buffer.from('\n')]);
    expect(counts(await entering(again))).toEqual({ accepted: 0, unchanged: 1, amended: 0, rejected: [] });
    const changed = await entering(file('register-changed.csv'));
    const [told] = changed.findings.filter(({ code }) => code === 'ALREADY_REGISTERED');
    expect(counts(changed)).toMatchObject({ accepted: 0, unchanged: 0, amended: 0 });
    for (const header of ['风险等级', '联系电话', '法定代表人']) expect(told!.says.zh).toContain(header);
    for (const header of ['从业人数', '地址', '企业名称']) expect(told!.says.zh).not.toContain(header);
    expect(JSON.stringify(changed.findings)).not.toMatch(/13900000009|演示人乙/);
  });

  // One field at a time: a field that is left out of the comparison is found here.
  test('a row that differs in one field alone is told so, whichever it is', async () => {
    const ids = [inventedIdentityNumber('1970-01-01', 1), inventedIdentityNumber('1988-02-28', 2)] as const;
    const fields: readonly (readonly [header: string, first: string, then: string])[] = [
      ['企业名称', '演示逐项厂', '演示逐项新厂'],
      ['监管行业', '工贸', '燃气'],
      ['国民经济行业代码', '3311', '4511'],
      ['村（社区）', '城北村', '渔渡村'],
      ['地址', '演示路', '新路'],
      ['组织形式', '有限公司', '合作社'],
      ['成立日期', '2020-02-03', '2021-02-03'],
      ['注册资本（元）', '8.00', '9.00'],
      ['从业人数', '8', '9'],
      ['劳务派遣人数', '2', '3'],
      ['专职安全管理人员数', '2', '3'],
      ['兼职安全管理人员数', '2', '3'],
      ['企业规模', '小型', '大型'],
      ['是否规上', '是', '否'],
      ['是否国有', '是', '否'],
      ['风险等级', '蓝', '红'],
      ['检查类别', '重点', '一般'],
      ['新兴业态', '密室', '民宿'],
      ['许可证号', '甲', '乙'],
      ['许可证有效期至', '2030-01-01', '2031-01-01'],
      ['法定代表人', '演示甲', '演示乙'],
      ['法定代表人身份证号', ...ids],
      ['实际控制人', '演示甲', '演示乙'],
      ['实际控制人身份证号', ...ids],
      ['主要负责人', '演示甲', '演示乙'],
      ['主要负责人电话', '13800000001', '13800000002'],
      ['安全总监', '演示甲', '演示乙'],
      ['安全管理负责人', '演示甲', '演示乙'],
      ['总工程师', '演示甲', '演示乙'],
      ['联系电话', '13800000001', '13800000002'],
    ];
    // As many as a row of a ledger may say, but for its codes and for the two ways to say where it lies.
    expect(fields.length).toBe(Object.keys(mapping.headers).length - 4);
    const ledger = (changing: boolean, end = '\n') =>
      Buffer.from(
        [
          ['统一社会信用代码', '乡镇（街道）', ...fields.map(([header]) => header)].join(','),
          ...fields.map((_, n) =>
            [
              inventedCreditCode('91', 771_000 + n),
              '城厢镇',
              ...fields.map(([, first, then], m) => (changing && m === n ? then : first)),
            ].join(','),
          ),
        ].join(end),
      );
    expect(counts(await entering(ledger(false)))).toEqual({
      accepted: fields.length,
      unchanged: 0,
      amended: 0,
      rejected: [],
    });
    expect(counts(await entering(ledger(false, '\r\n')))).toEqual({
      accepted: 0,
      unchanged: fields.length,
      amended: 0,
      rejected: [],
    });
    const done = await entering(ledger(true));
    expect(counts(done)).toEqual({
      accepted: 0,
      unchanged: 0,
      amended: 0,
      rejected: fields.map(([header]) => `ALREADY_REGISTERED ${header}`),
    });
    expect(done.findings.map(({ says }) => says.zh)).toEqual(
      fields.map(([header]) => `已在册，且${header}不同；加 --update 则按台账变更`),
    );
  }, 120_000);

  test('an individual business is told by its registration number (I12)', async () => {
    expect(counts(await entering(file('individual-first.csv')))).toEqual({
      accepted: 1,
      unchanged: 0,
      amended: 0,
      rejected: [],
    });
    expect(counts(await entering(file('individual-again.csv')))).toEqual({
      accepted: 1,
      unchanged: 1,
      amended: 0,
      rejected: [],
    });
  });

  test('with --update what differs is amended on the basis of the ledger, and then is unchanged (enterprise-hazard 11)', async () => {
    const changed = Buffer.concat([file('register-changed.csv'), Buffer.from('\r\n')]);
    expect(counts(await entering(changed, { update: true }))).toEqual({
      accepted: 0,
      unchanged: 0,
      amended: 1,
      rejected: [],
    });
    expect(
      (await w.sql.query(`select risk_grade, version from enterprise where credit_code = '91500299MAC00190XE'`)).rows,
    ).toEqual([{ risk_grade: 'RED', version: 2 }]);
    expect(counts(await entering(changed, { update: true }))).toEqual({
      accepted: 0,
      unchanged: 1,
      amended: 0,
      rejected: [],
    });
  });

  test("values that the caller's roles may not read are not tried: a township is told that identity numbers were not compared", async () => {
    const row = (id: string) =>
      Buffer.from(
        `企业名称,统一社会信用代码,监管行业,国民经济行业代码,乡镇,村,地址,法定代表人身份证号\n演示,${inventedCreditCode('91', 770_100)},工贸,3311,城厢镇,城北村,演示路,${id}\n`,
      );
    await entering(row(inventedIdentityNumber('1970-01-01', 5)));
    const done = await entering(row(inventedIdentityNumber('1971-01-01', 6)), { as: 'township-100' });
    expect(done.findings).toMatchObject([{ code: 'NOT_COMPARED', column: '法定代表人身份证号', value: '[***18]' }]);
    expect(counts(done)).toMatchObject({ unchanged: 1 });
  });
});

describe('a batch over the API', () => {
  const batch = `mutation($input: ImportEnterprisesInput!) { importEnterprises(input: $input) { accepted refusals { code } outcomes { row differs refusals { code path message facts { name value } } } } }`;
  const row = (over: object) => ({
    region: '500238100205',
    name: '演示',
    sector: 'GAS',
    industryCode: '4511',
    address: '演示路',
    ...over,
  });
  const rows = async (given: readonly object[], language = 'zh') =>
    (
      await w.ask(
        'officer-1',
        batch,
        { input: { idempotencyKey: newId(), onError: 'REJECT_ROW', rows: given } },
        { headers: { 'accept-language': language } },
      )
    ).data.importEnterprises;

  // Half a character does not come so far: its body is refused as a whole (400), since no row of it can be trusted.
  test.each(['演\u0000示'])(
    'a text that cannot be kept costs its row and no other (%j)',
    async (legalRepresentative) => {
      const n = 780_000 + [...legalRepresentative].length * 2 + (legalRepresentative.charCodeAt(0) % 7);
      const done = await rows([
        row({ creditCode: inventedCreditCode('91', n), legalRepresentative }),
        row({ creditCode: inventedCreditCode('91', n + 1000) }),
      ]);
      expect(done).toMatchObject({
        accepted: 1,
        refusals: [],
        outcomes: [{ refusals: [{ code: 'BAD_ROW', path: ['rows', '0', 'legalRepresentative'] }] }, { refusals: [] }],
      });
    },
  );

  test('hazards: an empty enterpriseId is none, and a text that cannot be kept costs its row', async () => {
    const report = `mutation($input: ReportHazardsInput!) { reportHazards(input: $input) { accepted outcomes { refusals { code path facts { value } } } } }`;
    const hazard = (over: object) => ({
      region: '500238100205',
      enterpriseId: '',
      sector: 'GAS',
      source: 'TOWNSHIP',
      category: 'OBJECT',
      description: '漏气',
      location: '后厨',
      foundAt: '2026-11-20T01:00:00Z',
      ...over,
    });
    const { data } = await w.ask(
      'township-100',
      report,
      {
        input: {
          idempotencyKey: newId(),
          onError: 'REJECT_ROW',
          rows: [hazard({}), hazard({ description: '漏\u0000气' }), hazard({ foundAt: '2026-02-30T00:00:00Z' })],
        },
      },
      { headers: { 'accept-language': 'zh' } },
    );
    expect(data.reportHazards).toMatchObject({
      accepted: 1,
      outcomes: [
        { refusals: [] },
        { refusals: [{ code: 'BAD_ROW', path: ['rows', '1', 'description'] }] },
        { refusals: [{ facts: [{ value: expect.stringContaining('真实存在的时间') }] }] },
      ],
    });
  });

  test('one enterprise is compared with one row of a batch, so that values are not tried by the thousand', async () => {
    const given = row({ creditCode: '91500299MAC00190XE' });
    const done = await rows(
      ['13800000001', '13900000009', '13700000000'].map((contactPhone) => ({ ...given, contactPhone })),
    );
    expect(done.outcomes.map(({ differs }: { differs: string[] | null }) => differs !== null)).toEqual([
      true,
      false,
      false,
    ]);
    // Trying a value is told as reading it would be.
    const {
      rows: [told],
    } = await w.sql.query(
      `select fields, purpose from disclosure where purpose = 'COMPARISON' order by at desc limit 1`,
    );
    expect(told).toEqual({ fields: ['contactPhone'], purpose: 'COMPARISON' });
  });

  const english = /[a-z]{3,} [a-z]{2,}/;
  const bad = [
    { creditCode: '91500299MA0T000118' },
    { creditCode: '91500299MA0T00011' },
    { creditCode: '9150029IMA0T000117' },
    { creditCode: '500299600339563' },
    { region: '5002' },
    { region: '50023X' },
    { sector: '航天' },
    { sector: '' },
    { establishedOn: '2020' },
    { registeredCapital: '5' },
    { headcount: 'x' },
    { aboveScale: 'x' },
    { name: '' },
    { legalRepresentative: '\u0000' },
    { legalRepresentativeIdNumber: '500299197506150123' },
    { legalRepresentativeIdNumber: '50029919750615012' },
    { legalRepresentativeIdNumber: '500299198102300027' },
    { contactPhone: '1' },
  ];
  test.each(bad)(
    '%j: sentence and facts are Chinese for who asks in Chinese, and English for who asks in English',
    async (over) => {
      const [zh, en] = await Promise.all(
        ['zh', 'en'].map(
          async (language) =>
            (await rows([row({ creditCode: '91500299MA0T000117', ...over })], language)).outcomes[0].refusals as {
              message: string;
              facts: { name: string; value: string }[];
            }[],
        ),
      );
      expect(zh!.length).toBeGreaterThan(0);
      for (const { message, facts } of zh!)
        for (const text of [message, ...facts.map(({ value }) => value)]) expect(text).not.toMatch(english);
      for (const { message, facts } of en!)
        for (const text of [message, ...facts.filter(({ name }) => name === 'fault').map(({ value }) => value)])
          expect(text).toMatch(english);
    },
  );

  test.each([
    [
      'CreditCode',
      'query($x: [CreditCode!]) { enterprises(where: { creditCode: $x }) { totalCount } }',
      ['91500299MA0T000118'],
    ],
    ['RegionCode', 'query($x: RegionCode!) { region(code: $x) { name } }', '5002'],
    ['CivilDate', 'query($x: CivilDate) { statutoryParameters(where: { on: $x }) { totalCount } }', '2026-02-30'],
    ['DateTime', 'query($x: DateTime) { enterprises(asOf: $x) { totalCount } }', 'gestern'],
    ['RegionCode', '{ region(code: "50023X") { name } }', null],
  ])('a refused %s says why in the language asked for, in variables and in the document', async (scalar, query, x) => {
    const asked = async (language: string) =>
      (await w.ask('officer-1', query, { x }, { headers: { 'accept-language': language } })).errors![0]!;
    const zh = await asked('zh');
    const en = await asked('en');
    expect(zh.extensions).toMatchObject({
      code: expect.stringMatching(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/),
      scalar,
    });
    expect(zh.message).toMatch(/的值不合格：.*[\u4e00-\u9fff]/);
    expect(`${zh.message} ${String(zh.extensions.reason)}`).not.toMatch(english);
    expect(en.message).toMatch(english);
    expect([zh.extensions.says, en.extensions.says]).toEqual([undefined, undefined]);
    if (x !== null) expect([zh.extensions.variable, zh.extensions.path]).toEqual(['x', Array.isArray(x) ? ['0'] : []]);
  });

  test('a refused value of an input tells its path as refusals tell theirs', async () => {
    const act = 'mutation($input: ReportHazardInput!) { reportHazard(input: $input) { refusals { code } } }';
    const found = { location: '乡道', description: '护栏缺失', foundAt: new Date().toISOString() };
    const kind = { source: 'TOWNSHIP', sector: 'ROAD_TRANSPORT', category: 'OBJECT' };
    const whole = { idempotencyKey: newId(), region: '500238100205', ...found, ...kind };
    for (const [input, path] of [
      [{ foundAt: 'gestern' }, ['foundAt']],
      [{ evidenceFileIds: ['x', {}] }, ['evidenceFileIds', '1']],
      [{ source: 'NOBODY' }, ['source']],
      [{ region: undefined }, ['region']],
    ] as const) {
      const { errors } = await w.ask('officer-1', act, { input: { ...whole, ...input } });
      const paths = errors!.map(({ extensions }) => extensions.path);
      expect([errors![0]!.extensions.variable, paths]).toEqual(['input', expect.arrayContaining([path])]);
    }
  });
});

describe('the command', () => {
  const run = async (ledger: string, ...more: string[]) => {
    const child = spawn(process.execPath, [
      'dist/import/main.js',
      'enterprises',
      ledger,
      '--url',
      w.service.address,
      '--token',
      await w.tokenOf('officer-1'),
      ...more,
    ]);
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes: Buffer) => {
        out += bytes.toString();
      });
    return new Promise<{ code: number | null; out: string }>((done) => {
      child.once('exit', (code) => {
        done({ code, out });
      });
    });
  };

  test('the sample is entered whole, and told in Chinese; what is told can be read by its owner alone', async () => {
    const ledger = path.join(folder, 'sample.csv');
    const rejects = `${ledger}.rejects.csv`;
    copyFileSync('data/import/sample.csv', ledger);
    writeFileSync(rejects, 'there before', { mode: 0o644 });
    const { code, out } = await run(ledger);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/导入：读取 3 行，录入 3（其中先前已录入 0），未变 0，变更 0，拒绝 0 行，未录入 0 项/),
    ]);
    expect(statSync(rejects).mode & 0o777).toBe(0o600);
  }, 180_000);

  test('formulas are marked, persons are hidden, and the sentences are of one language', async () => {
    const ledger = path.join(folder, 'odd.csv');
    const rejects = () => readFileSync(`${ledger}.rejects.csv`, 'utf8');
    const rows = (name: string) =>
      file(name)
        .toString()
        .split('\r\n')
        .slice(name === 'shifted-columns.csv' ? 0 : 1)
        .join('\r\n');
    writeFileSync(ledger, rows('shifted-columns.csv') + rows('totals-and-formulas.csv'));
    await run(ledger, '--check');
    expect(rejects()).toContain("'@SUM(1+1)");
    expect(rejects()).not.toMatch(/(^|,)"?[=+@]|500299(19|20)|13977778888/m);
    expect(rejects().split('\r\n').slice(1).join('\n')).not.toMatch(/ is | the |, it /);
    await run(ledger, '--check', '--lang', 'en');
    expect(rejects()).toMatch(/it must be/);
  }, 180_000);

  test('--help is in both languages; without a file it is in the one asked for', () => {
    const help = (...more: string[]) =>
      spawnSync(process.execPath, ['dist/import/main.js', ...more], { encoding: 'utf8' });
    expect(help('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/只判不入[\s\S]*judge the whole file/),
    });
    expect(help('--lang', 'en')).toMatchObject({ status: 2, stdout: expect.not.stringMatching(/[\u4e00-\u9fff]/) });
  });
});

describe(`odd ledgers, entered (SEED=${seed})`, () => {
  test('what the register holds is what was meant', async () => {
    console.log(`SEED=${seed}`);
    for (let run = 0; run < Number(process.env.RUNS ?? 3); run++) {
      const { bytes, meant, form } = oddLedger(seed + run);
      const done = await entering(bytes);
      const codes = new Map([...meant.values()].map((row) => [row.creditCode!.means!.toUpperCase(), row]));
      const { rows } = await w.sql.query<Record<string, string | null>>(
        `select credit_code, name, industry_code, region_code, established_on::text, registered_capital_fen::text, headcount::text, risk_grade from enterprise where credit_code = any($1)`,
        [[...codes.keys()]],
      );
      expect([seed + run, form, rows.length]).toEqual([seed + run, form, done.accepted]);
      for (const row of rows) {
        const means = codes.get(row.credit_code!)!;
        const fen = means.registeredCapital!.means?.replace('.', '').replace(/^0+(?=\d)/, '') ?? null;
        const pairs: [string, string | null, string | null][] = [
          ['name', row.name!, means.name!.means],
          ['industryCode', row.industry_code!, means.industryCode!.means],
          ['region', row.region_code!, means.region!.means],
          ['establishedOn', row.established_on!, means.establishedOn!.means],
          ['registeredCapital', row.registered_capital_fen!, fen],
          ['headcount', row.headcount!, means.headcount!.means],
          ['riskGrade', row.risk_grade!, means.riskGrade!.means],
        ];
        for (const [field, is, meant_] of pairs)
          expect([seed + run, form, field, is ?? meant_]).toEqual([seed + run, form, field, meant_]);
      }
    }
  }, 120_000);
});
