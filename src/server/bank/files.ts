import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nothingSaid, type Bank, type BankAnswer, type PaymentOrder, type Said } from './bank.js';
import { nameToTell, readAnswerFile, type FileRead } from './reading.js';

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** A batch's number as the name of a file. */
const fileOf = (batch: string): string => batch.replace(/[^\p{L}\p{N}]/gu, '_');
/** How long a file has been left alone before its last line counts as whole without its end. */
const restMillis = 60_000;
const stillCarried = /^[.~]|\.(part|tmp|partial|crdownload|filepart)$/i;

/**
 * The 一卡通 batch by files: `out/<batch>.csv` and `out/<batch>.jws` are put there whole or not at all, for whoever
 * takes them to the bank;
 * what comes back is laid in `in/` as `<batch>….csv` with the columns endToEndId, outcome, amount, reference, reason,
 * and stays there.
 */
export class FileBank implements Bank {
  constructor(
    private readonly folder: string,
    private readonly now: () => number = Date.now,
  ) {}

  async hand({ batch, lines, manifest }: PaymentOrder): Promise<void> {
    const out = path.join(this.folder, 'out');
    await mkdir(out, { recursive: true, mode: 0o700 });
    await mkdir(path.join(this.folder, 'in'), { recursive: true, mode: 0o700 });
    const rows = [
      ['端到端编号', '户名', '账号', '开户行', '金额（元）'],
      ...lines.map(({ endToEndId, holderName, accountNo, bankName, amount }) => [
        endToEndId,
        holderName,
        accountNo,
        bankName,
        amount,
      ]),
    ];
    // The manifest last: whoever finds it finds the whole.
    await this.#put(
      path.join(out, `${fileOf(batch)}.csv`),
      `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`,
    );
    await this.#put(path.join(out, `${fileOf(batch)}.jws`), manifest);
  }

  async answers(batch: string): Promise<Said> {
    let names: string[];
    try {
      names = readdirSync(path.join(this.folder, 'in'))
        .filter((name) => !stillCarried.test(name))
        .sort();
    } catch {
      return nothingSaid;
    }
    const own = names.filter((name) => this.isNamedAfter(name, batch));
    const read = own.map((name) => this.#read(name, fileOf(batch)));
    return {
      answers: read.flatMap(({ answers }) => answers),
      unread: read.flatMap(({ unread }) => unread),
      others: names.filter((name) => !own.includes(name)),
    };
  }

  /** Nobody can be asked by file: a person does, and lays the answer in `in/`. */
  async inquire(): Promise<readonly BankAnswer[]> {
    return [];
  }

  isNamedAfter(file: string, batch: string): boolean {
    return file.startsWith(fileOf(batch));
  }

  wordsOf(file: string): string {
    try {
      return readFileSync(path.join(this.folder, 'in', file))
        .toString('latin1')
        .replaceAll('\0', '');
    } catch {
      return '';
    }
  }

  #read(name: string, stem: string): FileRead {
    const told = nameToTell(name, stem);
    const file = path.join(this.folder, 'in', name);
    const unreadable: FileRead = {
      answers: [],
      unread: [{ place: { file: told, line: 0 }, code: 'FILE_UNREADABLE', outcome: null, text: '' }],
    };
    if (!/\.(csv|txt)$/i.test(name)) return unreadable;
    try {
      return readAnswerFile(told, readFileSync(file), Math.abs(this.now() - statSync(file).mtimeMs) >= restMillis);
    } catch {
      return unreadable;
    }
  }

  async #put(file: string, content: string): Promise<void> {
    await writeFile(`${file}.part`, content, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
