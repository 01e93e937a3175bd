import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Bank, BankAnswer, PaymentOrder } from './bank.js';

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const outcomes: readonly string[] = ['SETTLED', 'REJECTED', 'UNKNOWN', 'RETURNED'];
/** A batch's number as the name of a file. */
const fileOf = (batch: string): string => batch.replace(/[^\p{L}\p{N}]/gu, '_');

/**
 * The 一卡通 batch by files: `out/<batch>.csv` and `out/<batch>.jws` are put there whole or not at all, for whoever takes them to the bank;
 * what comes back is laid in `in/` as `<batch>….csv` with the columns endToEndId, outcome, amount, reference, reason, and stays there.
 */
export class FileBank implements Bank {
  constructor(private readonly folder: string) {}

  async hand({ batch, lines, manifest }: PaymentOrder): Promise<void> {
    const out = path.join(this.folder, 'out');
    await mkdir(out, { recursive: true, mode: 0o700 });
    await mkdir(path.join(this.folder, 'in'), { recursive: true, mode: 0o700 });
    const rows = [['端到端编号', '户名', '账号', '开户行', '金额（元）'], ...lines.map(({ endToEndId, holderName, accountNo, bankName, amount }) => [endToEndId, holderName, accountNo, bankName, amount])];
    // The manifest last: whoever finds it finds the whole.
    await this.#put(path.join(out, `${fileOf(batch)}.csv`), `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`);
    await this.#put(path.join(out, `${fileOf(batch)}.jws`), manifest);
  }

  async answers(batch: string): Promise<readonly BankAnswer[]> {
    const folder = path.join(this.folder, 'in');
    if (!existsSync(folder)) return [];
    return readdirSync(folder).filter((name) => name.startsWith(fileOf(batch)) && name.endsWith('.csv')).sort().flatMap((name) => (parse(readFileSync(path.join(folder, name), 'utf8'), { columns: true, bom: true, skip_empty_lines: true, trim: true }) as Record<string, string>[])
      .filter(({ outcome }) => outcomes.includes(outcome ?? '')).map(({ endToEndId, outcome, amount, reference, reason }): BankAnswer => ({ endToEndId: endToEndId ?? '', outcome: outcome as BankAnswer['outcome'], amount: amount ?? '', reference: reference || null, reason: reason || null })));
  }

  /** Nobody can be asked by file: a person does, and lays the answer in `in/`. */
  async inquire(): Promise<readonly BankAnswer[]> { return []; }

  async #put(file: string, content: string): Promise<void> {
    await writeFile(`${file}.part`, content, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
