import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { configFrom } from '../../src/server/config.js';
import { linkText } from '../../src/file/file.resolver.js';
import { newId, pdf, world, type World } from '../support/world.js';

// A page of another origin: what it may ask, and what a browser lets it read.
const program = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
);
const reporting =
  'mutation($input: ReportHazardInput!) { reportHazard(input: $input) { refusals { code } hazard { id number evidence { name link } } } }';
const found = (file: string) => ({
  idempotencyKey: newId(),
  region: '500238100205',
  location: '乡道转弯处',
  source: 'TOWNSHIP',
  sector: 'ROAD_TRANSPORT',
  category: 'OBJECT',
  description: '护栏缺失',
  foundAt: new Date(Date.now() - 3_600_000).toISOString(),
  evidenceFileIds: [file],
});
let w: World;
let portal: http.Server;
let origin: string;
beforeAll(async () => {
  portal = http.createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>门户</title>');
  });
  await new Promise<void>((done) => {
    portal.listen(0, '127.0.0.1', done);
  });
  origin = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
  w = await world({ CORS_ORIGINS: ` ${origin} , https://portal.example.gov.cn` });
});
afterAll(async () => {
  portal.close();
  portal.closeAllConnections();
  await w.close();
});

test('only pages of the named origins are let in, before their token is asked for', async () => {
  const preflight = async (from: string) => {
    const headers = { origin: from, 'access-control-request-method': 'POST' };
    const answer = await fetch(`${w.service.address}/graphql`, { method: 'OPTIONS', headers });
    return [answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')];
  };
  expect(await preflight(origin)).toEqual([204, origin, 'Origin']);
  expect(await preflight('https://elsewhere.example')).toEqual([204, null, 'Origin']);
  const ask = (from: string, token: string) =>
    fetch(`${w.service.address}/graphql`, {
      method: 'POST',
      body: '{"query":"{ viewer { operator { id } } }"}',
      headers: { origin: from, 'content-type': 'application/json', authorization: `Bearer ${token}` },
    });
  expect(() => configFrom({ CORS_ORIGINS: 'https://*.example.gov.cn' })).toThrow(/names origins/);
  const token = await w.tokenOf('head');
  const answered = await ask(origin, token);
  expect([answered.status, answered.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
  expect(answered.headers.get('access-control-expose-headers')).toContain('x-trace');
  expect(answered.headers.get('access-control-allow-credentials')).toBeNull();
  expect((await ask('https://elsewhere.example', token)).headers.get('access-control-allow-origin')).toBeNull();
  expect((await ask(origin, 'x'.repeat(30))).headers.get('access-control-allow-origin')).toBe(origin);
});

test('a link shows its file without a token, for its minutes; with the token of another, or changed, it shows nothing', async () => {
  const { id } = await w.send('township-100', pdf);
  const { data } = await w.ask('township-100', reporting, { input: found(id) });
  const link = data.reportHazard.hazard.evidence[0].link as string;
  const get = async (path: string, who?: string) =>
    (
      await fetch(`${w.service.address}${path}`, {
        headers: who === undefined ? {} : { authorization: `Bearer ${await w.tokenOf(who)}` },
      })
    ).status;
  expect([await get(link), await get(link, 'township-100'), await get(link, 'officer-2')]).toEqual([200, 200, 404]);
  const { clientId, operatorId } = { clientId: newId(), operatorId: newId() };
  for (const changed of [
    link.replace(/for=[^&]+/, `for=${clientId}.${operatorId}`),
    link.replace(/until=\d/, 'until=9'),
    link.replace(/signature=.{3}/, 'signature=AAA'),
  ])
    expect(await get(changed)).toBe(404);
  expect(await get(link.replace(/\?.*/, ''))).toBe(401);
  // Asked again in its minutes it is the same; what has expired says so to whom it was made for.
  const again = 'query($id: ID!) { hazard(id: $id) { evidence { link } } }';
  const same = await w.ask('township-100', again, { id: data.reportHazard.hazard.id });
  const [until, next] = [link, same.data.hazard.evidence[0].link as string].map((each) => /until=(\d+)/.exec(each)![1]);
  expect((Number(next) - Number(until)) % 300_000).toBe(0);
  expect(Number(until) - Date.now()).toBeGreaterThan(290_000);
  const [, key, who] = /^\/files\/([^?]+)\?.*for=([^&]+)/.exec(link)!;
  const over = Math.floor(Date.now() / 300_000) * 300_000;
  const [by, person] = who!.split('.');
  const signature = w.service.services.vault.sign(linkText(key!, over, by!, person!));
  const expired = await fetch(`${w.service.address}/files/${key}?until=${over}&for=${who}&signature=${signature}`);
  expect([expired.status, ((await expired.json()) as any).errors[0].extensions.code]).toEqual([410, 'LINK_EXPIRED']);
});

const inBrowser = program || process.env.CI ? test : test.skip;
inBrowser(
  'a page of another origin uploads a photo, shows it and does an act with it',
  async () => {
    const browser = await chromium.launch({
      executablePath: program ?? 'chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
    });
    try {
      const page = await browser.newPage();
      await page.goto(origin);
      const told = await page.evaluate(
        async ({ service, token, reporting, input }) => {
          // What a page has; the compiler knows only what Node has.
          const { document, Image } = globalThis as any;
          const canvas = document.createElement('canvas');
          canvas.width = 40;
          canvas.height = 30;
          canvas.getContext('2d').fillRect(5, 5, 20, 20);
          const photo = await new Promise<Blob | null>((done) => {
            canvas.toBlob(done, 'image/png');
          });
          const authorization = `Bearer ${token}`;
          const sent = await fetch(`${service}/files`, {
            method: 'POST',
            body: photo,
            headers: { authorization, 'x-file-name': encodeURIComponent('现场照片.png') },
          });
          const { id } = (await sent.json()) as { id: string };
          const ask = async (query: string, variables: object) => {
            const headers = { authorization, 'content-type': 'application/json' };
            const body = JSON.stringify({ query, variables });
            return (await (await fetch(`${service}/graphql`, { method: 'POST', headers, body })).json()) as any;
          };
          const act = await ask(reporting, { input: { ...input, evidenceFileIds: [id] } });
          const [file] = act.data.reportHazard.hazard.evidence as { name: string; link: string }[];
          const picture = new Image();
          picture.src = `${service}${file!.link}`;
          await picture.decode();
          return { status: sent.status, name: file!.name, size: [picture.width, picture.height], act };
        },
        {
          service: w.service.address,
          token: await w.tokenOf('township-100'),
          reporting,
          input: found(''),
        },
      );
      expect(told).toMatchObject({ status: 201, name: '现场照片.png', size: [40, 30] });
      expect(told.act.errors ?? told.act.data.reportHazard).toMatchObject({ hazard: { number: expect.any(String) } });
    } finally {
      await browser.close();
    }
  },
  120_000,
);
