import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';

// The lint is asked about a text as though it stood in the house of relief.
const faults = (text: string): string[] => {
  const ran = spawnSync(
    process.execPath,
    [
      'node_modules/eslint/bin/eslint.js',
      '--format',
      'json',
      '--stdin',
      '--stdin-filename',
      'src/relief/fund/fund.facts.ts',
    ],
    { input: text, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return (JSON.parse(ran.stdout) as { messages: { ruleId: string; line: number }[] }[])[0]!.messages
    .filter(({ ruleId }) => ruleId === 'money/no-number')
    .map(({ line }) => `line ${line}`);
};

test('where money goes there is no number', () => {
  expect(
    faults(`export interface Bad { readonly amount: number; readonly fine: string }
export const total = 5;
export const made = (fen: bigint): number => Number(fen);
export const taken = ({ balance }: { balance: number | null }): boolean => balance === null;
export const right = (amount: bigint): string => String(amount * 2n);
export const text = { amount: '5', total: 5 };
`),
  ).toEqual(['line 1', 'line 2', 'line 3', 'line 4', 'line 4', 'line 6']);
}, 60_000);
