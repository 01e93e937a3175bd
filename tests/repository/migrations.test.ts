import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Migrations of releases: whoever has run one would never run it again. A new release adds its own. */
const released: Readonly<Record<string, string>> = {
  '0001-engine.ts': 'bfb703d0ed5ce215a270ae41f160806c',
  '0002-ground.ts': '658cb7ae1bc1c1fff4a1ddfc98822a66',
  '0003-enterprise.ts': '408f6c923927cffd0fb56dcb9b61c458',
  '0004-hazard.ts': 'a97575a9e57035f93f2e4fe8c2cb211d',
  '0005-proposal.ts': '83ab5df6571f22f212f9cc3bdcd40e06',
  '0006-ledger.ts': 'bf6ab0ca3f36ef926683409a01deda58',
  '0007-hazard-whole.ts': '3f01686f7fdd9f5d337ba769c3d6b35b',
  '0008-pages.ts': '5ee4fac82e322553b484290a6a54e5f0',
  '0009-three-musts.ts': '989a569b6f6468af0f7aac9c57adc9e5',
  '0010-governance.ts': '8f1d5c48922f91cc622603e881ada23c',
  '0011-disaster.ts': 'a2cad7ab687199ff3628275d35ce3bec',
  '0012-household.ts': 'c63e631dfbb7e44eedf70ce6919447b4',
  '0013-relief.ts': 'd6d6bc3fdfd02caf366f50562a99596d',
  '0014-enforcement.ts': 'ddca3105b5f5158cc5c865007312c533',
  '0016-keys-and-files.ts': '0fc5cb3570374d0506b4152c6a32e894',
  '0017-keys-of-persons.ts': 'a19440de612eae90cb33854906d3c1a8',
  '0018-who-serves.ts': '198818ad1b2f98c0dae82521588a0fd3',
  '0019-bank-lines.ts': 'b927ccaf707ae880a5719a6fb9531e64',
  '0020-hazard-filters.ts': '79aa8638a4143201820a3df51b05c4ac',
  '0021-field-digests.ts': '721e950d9366ab7f7ddfb2cd7ae9ac0f',
  '0022-partner-filters.ts': 'ae55a4a3167ab1b4b78fb6630856b8e1',
  '0023-several-files.ts': 'b28649807a074a706be0957e025a46b6',
};

test('a migration that was released stays as it is', () => {
  const now = readdirSync('src/migrations').filter((file) => /^\d{4}-/.test(file));
  const digests = Object.fromEntries(
    now.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(`src/migrations/${file}`))
        .digest('hex')
        .slice(0, 32),
    ]),
  );
  expect(digests).toMatchObject(released);
});
