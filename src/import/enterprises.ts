import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Service } from './client.js';
import type { Finding, Language } from './findings.js';
import { judged } from './judge.js';
import type { Ledger } from './ledger.js';
import { mapped, type Mapping } from './mapping.js';
import { placesOf } from './places.js';
import { sent, type Sent } from './send.js';
import { wordsOf } from './words.js';

export interface Import {
  readonly read: number;
  readonly accepted: number;
  readonly replayed: number;
  readonly unchanged: number;
  readonly amended: number;
  readonly findings: readonly Finding[];
}
export interface Asked {
  readonly ledger: Ledger;
  readonly mapping: Mapping;
  readonly service: Service;
  /** A digest of the file and its mapping: the same file again is the same import. */
  readonly digest: string;
  /** Where it is kept how far the import has come. */
  readonly stateFile: string;
  readonly language: Language;
  /** The sheet of a workbook, where more than one has headers. */
  readonly sheet: string | null;
  /** What an amendment of an enterprise that is registered already rests on; null where it is only told. */
  readonly updateBasis: string | null;
  readonly validated: (rows: number, faults: number) => void;
  readonly progress: (done: number, of: number) => void;
  readonly dryRun: boolean;
}

// Raised whenever cells come to be read otherwise: a key stands for one content.
const reading = 'reading 2';
export const digestOf = (file: Buffer, mapping: string): string =>
  createHash('sha256').update(reading).update(file).update(mapping).digest('hex').slice(0, 32);
export const rejectedRows = (findings: readonly Finding[]): number =>
  new Set(findings.filter(({ outcome }) => outcome === 'REJECTED').map(({ line }) => line)).size;
export const readable = 0o600;

const rowsAtOnce = 500;
const atOnce = 3;

/**
 * The whole file is read and judged first, by the rules the service judges by; then it is entered, some rows at a
 * time.
 */
export async function importEnterprises(args: Asked): Promise<Import> {
  const { ledger, mapping, service, progress, language, digest } = args;
  const read = mapped(ledger, mapping, args.sheet);
  const { checked, findings, headerOf } = judged(read, await placesOf(service), await wordsOf(service, mapping));
  args.validated(checked.length, rejectedRows(findings));
  if (args.dryRun) return { read: checked.length, accepted: 0, replayed: 0, unchanged: 0, amended: 0, findings };

  const known = stateIn(args.stateFile, `${digest} ${args.updateBasis ?? ''}`);
  const chunks = Array.from({ length: Math.ceil(checked.length / rowsAtOnce) }, (_, chunk) => chunk);
  const sending = { service, digest, language, updateBasis: args.updateBasis, headerOf };
  let done = Math.min(checked.length, known.size * rowsAtOnce);
  progress(done, checked.length);
  const waiting = chunks.filter((chunk) => !known.has(chunk));
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let chunk = waiting.shift(); chunk !== undefined; chunk = waiting.shift()) {
        const part = checked.slice(chunk * rowsAtOnce, (chunk + 1) * rowsAtOnce);
        const ended = await sent(sending, chunk, part);
        known.set(chunk, ended);
        appendFileSync(args.stateFile, `${JSON.stringify(ended)}\n`, { mode: readable });
        progress((done += part.length), checked.length);
      }
    }),
  );
  const all = chunks.map((chunk) => known.get(chunk)!);
  const sum = (of: (each: Sent) => number) => all.reduce((total, each) => total + of(each), 0);
  rmSync(args.stateFile, { force: true });
  return {
    read: checked.length,
    accepted: sum(({ accepted }) => accepted),
    replayed: sum(({ replayed }) => replayed),
    unchanged: sum(({ unchanged }) => unchanged),
    amended: sum(({ amended }) => amended),
    findings: [...findings, ...all.flatMap((each) => each.findings)],
  };
}

function stateIn(file: string, digest: string): Map<number, Sent> {
  const [first, ...rest] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
  if (first !== JSON.stringify({ digest })) {
    keptFile(file, `${JSON.stringify({ digest })}\n`);
    return new Map();
  }
  return new Map(
    rest.flatMap((line) => {
      try {
        const each = JSON.parse(line) as Sent;
        return [[each.chunk, each] as const];
      } catch {
        return [];
      }
    }),
  );
}

/** Written so that only whoever runs the import reads it, also where it was there before. */
export function keptFile(file: string, text: string): void {
  writeFileSync(file, text, { mode: readable });
  chmodSync(file, readable);
}
