import { afterEach, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { configFrom } from '../../src/server/config.js';
import { credentialsFrom } from '../../src/server/credentials.js';
import { Outages } from '../../src/server/outages.js';

afterEach(() => {
  jest.restoreAllMocks();
});

test('a token is good until it ends, whenever its proof was last looked at', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-keys-'));
  try {
    const { verify, issue } = await credentialsFrom(
      configFrom({ DATA_DIR: folder }),
      new Outages({ error: () => {}, info: () => {} }, 15_000),
    );
    const token = `Bearer ${await issue!('front-end', 'officer-1', 600)}`;
    const good = { clientKey: 'front-end', subject: 'officer-1' };
    expect(await verify(token)).toEqual(good);
    const clock = jest.spyOn(Date, 'now');
    const began = Date.now();
    for (const later of [30_000, 61_000, 119_000, 122_000, 590_000]) {
      clock.mockReturnValue(began + later);
      expect(await verify(token)).toEqual(good);
    }
    jest.restoreAllMocks();
    const short = `Bearer ${await issue!('front-end', null, 1)}`;
    expect(await verify(short)).toEqual({ clientKey: 'front-end', subject: null });
    await new Promise((done) => {
      setTimeout(done, 1_100);
    });
    expect(await verify(short)).toBeNull();
    for (const bad of [undefined, '', 'Bearer', 'Bearer x', token.slice(7), `${token}x`, `${token} `])
      expect(await verify(bad)).toBeNull();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** An issuer whose keys are published over HTTP, and which can be away. */
async function issuer() {
  const signing = async (kid: string) => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    return { kid, secret: privateKey, shown: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' } };
  };
  const first = await signing('first');
  const second = await signing('second');
  const state = { away: false, asked: 0, keys: [first] };
  const server = http.createServer((_, response) => {
    state.asked += 1;
    if (state.away) response.writeHead(502).end();
    else response.end(JSON.stringify({ keys: state.keys.map(({ shown }) => shown) }));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const token = async (by: typeof first, claims: JWTPayload = {}) =>
    `Bearer ${await new SignJWT({
      client_id: 'c',
      sub: 's',
      iat: Math.floor(Date.now() / 1000),
      exp: Math.floor(Date.now() / 1000) + 1_000_000,
      ...claims,
    })
      .setProtectedHeader({ alg: 'ES256', kid: by.kid })
      .setIssuer('sanbixu-sandbox')
      .setAudience('sanbixu')
      .sign(by.secret)}`;
  const log: string[] = [];
  const outages = new Outages(
    {
      error: (_: unknown, message?: string) => {
        log.push(`begins: ${message}`);
      },
      info: (_: unknown, message?: string) => {
        log.push(`ends: ${message}`);
      },
    } as never,
    15_000,
  );
  const verifierOf = async () =>
    (
      await credentialsFrom(
        configFrom({
          DATA_DIR: os.tmpdir(),
          JWKS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
          JWKS_STALE_HOURS: '2',
        }),
        outages,
      )
    ).verify;
  return {
    first,
    second,
    state,
    log,
    token,
    verifierOf,
    end: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
const good = { clientKey: 'c', subject: 's' };

test('the issuer away: tokens of known keys go on for so long, one of an unknown key cannot be judged, and it is told once', async () => {
  const i = await issuer();
  try {
    const verify = await i.verifierOf();
    const began = Date.now();
    const clock = jest.spyOn(Date, 'now');
    const at = (minutes: number) => {
      clock.mockReturnValue(began + minutes * 60_000);
    };
    expect(await verify(await i.token(i.first))).toEqual(good);
    i.state.away = true;
    at(60);
    for (let n = 0; n < 5; n++) expect(await verify(await i.token(i.first, { jti: String(n) }))).toEqual(good);
    expect(await verify(await i.token(i.second))).toBe('ISSUER_AWAY');
    expect(await verify('Bearer nonsense.nonsense.nonsense')).toBeNull();
    expect(i.log).toEqual([expect.stringMatching(/^begins: .*keys cannot be read/)]);
    // Asked again only now and then.
    const asked = i.state.asked;
    for (let n = 0; n < 20; n++) await verify(await i.token(i.first, { jti: `more ${n}` }));
    expect(i.state.asked).toBe(asked);
    at(2 * 60 + 1);
    expect(await verify(await i.token(i.first, { jti: 'old' }))).toBe('ISSUER_AWAY');
    i.state.away = false;
    i.state.keys = [i.first, i.second];
    at(2 * 60 + 3);
    expect(await verify(await i.token(i.second))).toEqual(good);
    expect(i.log.slice(1)).toEqual([expect.stringMatching(/^ends: /)]);
    // A key that the issuer has withdrawn is out when its keys have been read again.
    i.state.keys = [i.second];
    at(2 * 60 + 30);
    expect(await verify(await i.token(i.first, { jti: 'withdrawn' }))).toBeNull();
  } finally {
    await i.end();
  }
});

test('the issuer away from the beginning: nothing can be judged until it is there', async () => {
  const i = await issuer();
  try {
    i.state.away = true;
    const verify = await i.verifierOf();
    const began = Date.now();
    const clock = jest.spyOn(Date, 'now');
    expect(await verify(await i.token(i.first))).toBe('ISSUER_AWAY');
    i.state.away = false;
    clock.mockReturnValue(began + 2_000);
    expect(await verify(await i.token(i.first))).toEqual(good);
  } finally {
    await i.end();
  }
});

test('the scheme in any case; names that no register could hold and tokens of the future prove nothing', async () => {
  const i = await issuer();
  try {
    const verify = await i.verifierOf();
    const seconds = Math.floor(Date.now() / 1000);
    for (const scheme of ['bearer', 'BEARER', 'Bearer'])
      expect(await verify((await i.token(i.first)).replace('Bearer', scheme))).toEqual(good);
    expect(await verify(await i.token(i.first, { iat: seconds + 30 }))).toEqual(good);
    for (const claims of [
      { iat: seconds + 3_600 },
      { sub: 'a\u0000' },
      { client_id: 'c\u0000' },
      { sub: '' },
      { sub: '\ud842' },
      { client_id: 5 },
    ])
      expect([claims, await verify(await i.token(i.first, claims as JWTPayload))]).toEqual([claims, null]);
  } finally {
    await i.end();
  }
});
