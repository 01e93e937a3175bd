import { afterEach, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { configFrom } from '../../src/server/config.js';
import { credentialsFrom } from '../../src/server/credentials.js';

afterEach(() => { jest.restoreAllMocks(); });

test('a token is good until it ends, whenever its proof was last looked at', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-keys-'));
  try {
    const { verify, issue } = await credentialsFrom(configFrom({ DATA_DIR: folder })), token = `Bearer ${await issue!('front-end', 'officer-1', 600)}`, good = { clientKey: 'front-end', subject: 'officer-1' };
    expect(await verify(token)).toEqual(good);
    const clock = jest.spyOn(Date, 'now'), began = Date.now();
    for (const later of [30_000, 61_000, 119_000, 122_000, 590_000]) { clock.mockReturnValue(began + later); expect(await verify(token)).toEqual(good); }
    jest.restoreAllMocks();
    const short = `Bearer ${await issue!('front-end', null, 1)}`;
    expect(await verify(short)).toEqual({ clientKey: 'front-end', subject: null });
    await new Promise((done) => { setTimeout(done, 1_100); });
    expect(await verify(short)).toBeNull();
    for (const bad of [undefined, '', 'Bearer', 'Bearer x', token.slice(7), `${token}x`, `${token} `]) expect(await verify(bad)).toBeNull();
  } finally { rmSync(folder, { recursive: true, force: true }); }
});
