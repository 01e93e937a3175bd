import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/import/findings.js';
import { oddLedger, type Meant, type OddLedger } from './odd-ledgers.js';
import { reading, type ReadLedger } from './reading.js';

const runs = Number(process.env.RUNS ?? 200);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** As the register keeps it. */
const kept = (field: string, value: string): string =>
  field === 'creditCode' || field === 'legalRepresentativeIdNumber' ? value.toUpperCase() : value;
const about = (findings: readonly Finding[], line: number, header: string) =>
  findings.some((each) => each.line === line && each.column === header);

/** What of a row was entered otherwise than meant, or dropped without a word. */
function wrongs(line: number, meant: Meant, { rows, findings }: ReadLedger, headers: OddLedger['headers']): string[] {
  const entered = rows.find((each) => each.line === line)?.row;
  if (!entered)
    return findings.some((each) => each.line === line && each.outcome === 'REJECTED')
      ? []
      : [`line ${line}: gone without a word`];
  return Object.entries(meant).flatMap(([field, { means, cell }]) => {
    const value = entered[field] ?? null;
    const header = field === 'region' ? '村（社区）' : headers[field]!;
    if (value !== null)
      return kept(field, value) === means
        ? []
        : [`line ${line} ${field}: ${JSON.stringify(cell)} was entered as ${value}, and means ${means}`];
    return cell === '' || cell === null || about(findings, line, header)
      ? []
      : [`line ${line} ${field}: ${JSON.stringify(cell)} was dropped without a word`];
  });
}

describe(`${runs} ledgers as offices keep them (SEED=${seed})`, () => {
  test('each cell is entered as it is meant, or told', async () => {
    console.log(`SEED=${seed}`);
    let rows = 0;
    let entered = 0;
    for (let run = 0; run < runs; run++) {
      const ledger = oddLedger(seed + run);
      const read = await reading(ledger.bytes);
      const where = `SEED=${seed + run} RUNS=1: ${ledger.form}`;
      expect([where, read.fault]).toEqual([where, null]);
      const wrong = [...ledger.meant].flatMap(([line, meant]) => wrongs(line, meant, read, ledger.headers));
      const untold = ledger.unread.filter(
        (column) => !read.findings.some((each) => each.column === column && each.code === 'COLUMN_NOT_READ'),
      );
      expect([where, wrong, untold]).toEqual([where, [], []]);
      // No row that nobody meant.
      expect([where, read.rows.filter(({ line }) => !ledger.meant.has(line))]).toEqual([where, []]);
      rows += ledger.meant.size;
      entered += read.rows.length;
    }
    // Refusing everything would be no way out.
    expect(entered / rows).toBeGreaterThan(0.4);
    console.log(`${runs} ledgers, ${rows} rows, ${entered} entered`);
  }, 300_000);

  test('nothing that is told holds digits of a person', async () => {
    for (let run = 0; run < Math.min(runs, 100); run++) {
      const { findings } = await reading(oddLedger(seed + run).bytes);
      for (const { value, says } of findings)
        expect([seed + run, `${value}${says.zh}${says.en}`.normalize('NFKC')]).toEqual([
          seed + run,
          expect.not.stringMatching(/(?<!\d)(1[3-9]\d{9}|500299\d{11}[\dX])(?!\d)/),
        ]);
    }
  }, 120_000);
});
