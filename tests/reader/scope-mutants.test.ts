import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// The scope broken on purpose, in a copy: the drawn queries must notice each time, or the story that tells of it
// where few of them would. Of what few departments are asked of, a seed is named that asks one.
const drawn = 'reader/random';
test.each([
  [
    'a township sees every hazard',
    drawn,
    'src/hazard/hazard/hazard.noun.ts',
    'TOWNSHIP:       (caller) => ({ townshipCode: oneOf(caller.townships) })',
    "TOWNSHIP:       () => 'all'",
  ],
  [
    'one `sees` is gone',
    drawn,
    'src/organisation/organisation.scope.ts',
    "SECTOR_DEPT: (caller: Caller): Rows<AnEnterprise> => cells<AnEnterprise>(caller, 'id'),",
    '',
    '7',
  ],
  [
    'what is asked takes the place of what may be seen',
    drawn,
    'src/access/reading/rows-text.ts',
    '        this.#scope(noun, alias, ask, used),',
    '        ...(wanted.length > 0 ? [] : [this.#scope(noun, alias, ask, used)]),',
  ],
  [
    'the past is judged by the past',
    'door/keys',
    'src/access/reading/rows-text.ts',
    'if (ask.position === null || !noun.historical || noun.sees',
    'if (ask.now !== null || !noun.historical || noun.sees',
  ],
])(
  '%s',
  (_, suite, file, right, wrong, seed = '13') => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-mutant-'));
    try {
      for (const part of [
        'src',
        'tests',
        'data',
        'schema',
        'package.json',
        'jest.config.js',
        '.swcrc',
        'tsconfig.json',
        'dist',
      ])
        cpSync(part, path.join(folder, part), { recursive: true });
      symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
      const text = readFileSync(path.join(folder, file), 'utf8');
      expect(text).toContain(right);
      writeFileSync(path.join(folder, file), text.replace(right, wrong));
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--rootDir', folder, suite],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, CASES: '1000', SEED: seed, TEST_DATABASE: '', TEST_FOLDER: '' },
        },
      );
      expect([status, /expect\(received\)\.toEqual\(expected\)/.test(stderr)]).toEqual([1, true]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);
