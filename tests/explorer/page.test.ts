import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync, mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { explorerPaths } from '../../src/server/explorer.js';
import { world, type World } from '../support/world.js';

// A browser is not among what `npm install` brings; where the machine has none, these are told as skipped.
const program = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));
const inBrowser = program || process.env.CI ? test : test.skip;
const shots = process.env.SCREENSHOTS;

let w: World;
let browser: Browser;
let page: Page;
const outside: string[] = [];
const faults: string[] = [];
beforeAll(async () => {
  w = await world();
  if (!program && !process.env.CI) return;
  browser = await chromium.launch({
    executablePath: program ?? 'chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // Whatever would leave the machine is stopped and counted.
  await page.route('**/*', async (route) => {
    const { hostname, protocol } = new URL(route.request().url());
    if (hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:') {
      await route.continue();
      return;
    }
    outside.push(route.request().url());
    await route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
});
afterAll(async () => {
  await browser?.close();
  await w.close();
});
const shot = async (name: string) => {
  if (shots) {
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: `${shots}/${name}.png` });
  }
};
/** Runs what stands in the editor: what the service answered, which the page then shows. */
const run = async (operation: string, shows: string) => {
  const answered = page.waitForResponse(
    (response) =>
      response.url().endsWith('/graphql') &&
      (response.request().postData() ?? '').includes(`"operationName":"${operation}"`),
  );
  await page.locator('button.graphiql-execute-button').click();
  const answer = (await (await answered).json()) as { data: any };
  await page.locator('.result-window', { hasText: shows }).waitFor();
  return answer.data;
};

test('its files are open to anyone under a policy that lets nothing in from elsewhere', async () => {
  for (const path of explorerPaths) {
    const response = await fetch(`${w.service.address}${path}`);
    expect([
      path,
      response.status,
      response.headers.get('content-security-policy')?.includes("default-src 'none'"),
      response.headers.get('content-security-policy')?.includes("script-src 'self';"),
    ]).toEqual([path, 200, true, true]);
    expect(
      (await fetch(`${w.service.address}${path}`, { headers: { 'if-none-match': response.headers.get('etag')! } }))
        .status,
    ).toBe(304);
  }
  expect((await fetch(`${w.service.address}/explorer/other.js`)).status).toBe(401);
});

inBrowser(
  'opens, and a query is run from an example',
  async () => {
    await page.goto(`${w.service.address}/`);
    await page.locator('button.graphiql-execute-button').waitFor();
    await page.locator('#viewer').filter({ hasText: 'BUREAU_HEAD' }).waitFor();
    await shot('1-opened');
    await page.locator('[data-operation="Enterprises"]').click();
    await page.locator('.graphiql-tab-button', { hasText: 'Enterprises' }).waitFor();
    expect((await run('Enterprises', 'enterprises')).enterprises.totalCount).toBe(40);
    await shot('2-query');
  },
  120_000,
);

inBrowser(
  'an act is done as somebody else, and its entry is there',
  async () => {
    await page.locator('#who').selectOption('township-100');
    await page.locator('#viewer').filter({ hasText: 'TOWNSHIP' }).waitFor();
    await page.locator('#filter').fill('上报');
    await page.locator('[data-operation="ReportHazard"]').click();
    await page.locator('.graphiql-tab-button', { hasText: 'ReportHazard' }).waitFor();
    expect((await run('ReportHazard', '城厢府隐〔')).reportHazard).toMatchObject({
      refusals: [],
      replayed: false,
      hazard: { status: 'REPORTED', region: { code: '500238100205' } },
    });
    await shot('3-act');
    expect((await w.sql.query<{ n: number }>('select count(*)::int as n from hazard')).rows[0]!.n).toBe(1);
  },
  120_000,
);

inBrowser(
  'the schema is found by its Chinese terms',
  async () => {
    await page.locator('#tab-terms').click();
    await page.locator('#search').fill('挂牌督办');
    await page.locator('#hits button', { hasText: 'Mutation.listForSupervision' }).first().waitFor();
    await page.locator('#search').fill('统一社会信用代码');
    await page.locator('#hits button', { hasText: 'Enterprise.creditCode' }).first().waitFor();
    await shot('4-terms');
  },
  60_000,
);

inBrowser('nothing was asked of another machine, and nothing went wrong on the page', async () => {
  console.log(`requests to other machines: ${outside.length}; faults on the page: ${faults.length}`);
  expect(outside).toEqual([]);
  expect(faults).toEqual([]);
});
