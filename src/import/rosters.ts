import { createHash } from 'node:crypto';
import type { Service } from './client.js';
import { LedgerFault, sentence, type Finding } from './findings.js';
import type { Ledger, Sheet } from './ledger.js';
import { mapped, plainText, type Listed, type Mapped, type Mapping } from './mapping.js';
import type { Import } from './enterprises.js';

/** A roster of a programme: a sheet for each village, and in each a row for each household. */
export interface AskedRoster {
  readonly ledger: Ledger;
  readonly mapping: Mapping;
  readonly service: Service;
  readonly file: { readonly name: string; readonly type: string; readonly bytes: Buffer };
  /** A digest of the file and its mapping: the same file again is the same import. */
  readonly digest: string;
  /** Number of the programme that all rows claim from. */
  readonly programme: string;
  readonly dryRun: boolean;
  readonly progress: (done: number, of: number) => void;
}

const listed: Listed = {
  needed: [['householdNumber', 'personIdNumber'], ['holderName'], ['accountNo'], ['bankName']],
  tells: ['personIdNumber', 'householdNumber', 'accountNo'],
  zh: '住户',
  en: 'household',
};
const rowsAtOnce = 500;
/** What nobody but the household and its offices reads: it stands in no file of refusals. */
const personal = new Set(['personIdNumber', 'holderName', 'accountNo']);

interface Line {
  readonly sheet: string;
  readonly line: number;
  readonly row: Readonly<Record<string, string | null>>;
}
interface Refused {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}
interface EnteredRow {
  readonly row: number;
  readonly refusals: readonly Refused[];
}

const entering = `mutation($input: ApplyForReliefBatchInput!) { applyForReliefBatch(input: $input) {
  refusals { message } outcomes { row refusals { code message path facts { name value } } } } }`;

/** The word of the service for the word of the roster; another word goes as it is and is refused by its row. */
const wordIn = ({ values }: Mapping, field: string, word: string): string =>
  Object.entries(values[field] ?? {}).find(([own]) => plainText(own) === plainText(word))?.[1] ?? word;

function linesOf(sheet: Sheet, read: Mapped, mapping: Mapping): Line[] {
  return read.rows.map(({ line, cells }) => {
    const cell = (field: string): string | null => {
      const place = read.columns.get(field)?.place;
      const text = place === undefined ? '' : (cells[place] ?? '').trim();
      return text === '' ? null : wordIn(mapping, field, text);
    };
    const of = (field: string) => [field, cell(field)] as const;
    return {
      sheet: sheet.name,
      line,
      row: {
        ...Object.fromEntries(Object.keys(mapping.headers).map(of)),
        // Whose number is given is named by it, and holds the account where no agent does.
        householdNumber: cell('personIdNumber') === null ? cell('householdNumber') : null,
        // Where a roster has one column of accounts, they are cards.
        accountKind: cell('accountKind') ?? 'CARD',
        loss: cell('loss') ?? '见花名册',
        holderName: cell('holderName') ?? '',
        accountNo: cell('accountNo') ?? '',
        bankName: cell('bankName') ?? '',
        rosterLine: `${sheet.name} ${line}`.trim(),
      },
    };
  });
}

/** Every visible sheet that has rows: each is a village's, and is read by its own headers. */
function sheetsOf({ ledger, mapping }: AskedRoster): { readonly lines: Line[]; readonly findings: Finding[] } {
  const lines: Line[] = [];
  const findings: Finding[] = [...ledger.findings];
  const told = ledger.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  for (const sheet of told) {
    try {
      const read = mapped({ sheets: [sheet], findings: [] }, mapping, sheet.name, listed);
      lines.push(...linesOf(sheet, read, mapping));
      findings.push(...read.findings.map((each) => ({ ...each, sheet: sheet.name })));
    } catch (error) {
      if (!(error instanceof LedgerFault)) throw error;
      // A sheet that is no roster, such as a cover, costs itself alone.
      const fault = { line: 1, column: '', value: '', code: 'SHEET_NOT_READ', outcome: 'NOT_READ' } as const;
      findings.push({ ...fault, sheet: sheet.name, says: error.says });
    }
  }
  if (lines.length === 0)
    throw new LedgerFault(
      sentence(
        '花名册中没有可读的工作表：每张须有表头，含户编号或身份证号、姓名、账号、开户行。',
        'The roster has no sheet that can be read: each must have headers with a household or identity number, a name, an account and a bank.',
      ),
    );
  return { lines, findings };
}

const pages = 'pageInfo { hasNextPage endCursor }';
interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
/** Every entry of a list, page by page. */
async function* all<Node>(
  service: Service,
  field: string,
  query: string,
  variables: object = {},
): AsyncGenerator<Node> {
  for (let after: string | null = null; ;) {
    const answer: Readonly<Record<string, Page<Node>>> = await service.ask(query, { ...variables, after });
    const { nodes, pageInfo } = answer[field]!;
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

async function programmeOf({ service, programme }: AskedRoster): Promise<string> {
  const query = `query($after: String) { reliefProgrammes(first: 200, after: $after) { nodes { id number } ${pages} } }`;
  for await (const { id, number } of all<{ id: string; number: string }>(service, 'reliefProgrammes', query))
    if (number === programme) return id;
  throw new LedgerFault(
    sentence(`没有编号为 ${programme} 的救助项目。`, `There is no programme with the number ${programme}.`),
  );
}
interface Entered {
  readonly rosterLine: string | null;
  readonly roster: { readonly sha256: string } | null;
}
/** The lines of this very file that were entered before, whoever sent it and from where. */
async function enteredBefore({ service, file }: AskedRoster, programmeId: string): Promise<ReadonlySet<string>> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const query = `query($after: String, $programmeId: ID!) { reliefClaims(first: 200, after: $after, where: { programmeId: $programmeId }) {
    nodes { rosterLine roster { sha256 } } ${pages} } }`;
  const lines = new Set<string>();
  for await (const { rosterLine, roster } of all<Entered>(service, 'reliefClaims', query, { programmeId }))
    if (rosterLine !== null && roster?.sha256 === sha256) lines.add(rosterLine);
  return lines;
}

const told = ({ message, facts }: Refused) => {
  const text = [message, ...facts.filter(({ name }) => name === 'fault').map(({ value }) => value)].join('');
  return sentence(text, text);
};

/**
 * Enters a roster: each row is claimed for by itself and refused by itself, and the file is kept with every claim. The
 * same file again enters nobody twice, and another file with the same people is refused by its rows.
 */
export async function importRoster(args: AskedRoster): Promise<Import> {
  const { service, digest, mapping } = args;
  const { lines, findings } = sheetsOf(args);
  const programmeId = await programmeOf(args);
  const before = await enteredBefore(args, programmeId);
  const rest = lines.filter(({ row }) => !before.has(row.rosterLine!));
  const { name, type, bytes } = args.file;
  const rosterFileId = args.dryRun || rest.length === 0 ? null : await service.send(name, type, bytes);
  const header = (field: string) => mapping.headers[field]?.[0] ?? field;
  let accepted = lines.length - rest.length;
  const replayed = accepted;
  for (let from = 0; from < rest.length; from += rowsAtOnce) {
    const part = rest.slice(from, from + rowsAtOnce);
    const {
      applyForReliefBatch: { refusals, outcomes },
    } = await service.ask<{ applyForReliefBatch: { refusals: { message: string }[]; outcomes: EnteredRow[] } }>(
      entering,
      {
        input: {
          idempotencyKey: `roster-${digest}-${rosterFileId}-${from}`,
          onError: 'REJECT_ROW',
          dryRun: args.dryRun,
          programmeId,
          rosterFileId,
          rows: part.map(({ row }) => (args.dryRun ? { ...row, rosterLine: null } : row)),
        },
      },
    );
    if (refusals.length > 0) throw new Error(refusals.map(({ message }) => message).join(' '));
    for (const outcome of outcomes) {
      const { sheet, line, row } = part[outcome.row]!;
      if (outcome.refusals.length === 0) accepted += 1;
      for (const each of outcome.refusals) {
        const field = fieldOf(each);
        const value = personal.has(field) ? '' : (row[field] ?? '');
        findings.push({
          ...{ sheet, line, column: header(field), value },
          ...{ code: each.code, says: told(each), outcome: 'REJECTED' },
        });
      }
    }
    args.progress(Math.min(from + rowsAtOnce, rest.length), rest.length);
  }
  return { read: lines.length, accepted, replayed, unchanged: 0, amended: 0, findings };
}
/** By the service's path of a row to the column of the roster. */
function fieldOf({ path }: Refused): string {
  const name = path?.at(-1) ?? '';
  const columns: Readonly<Record<string, string>> = {
    account: 'accountNo',
    householdId: 'personIdNumber',
    memberIds: 'personIdNumber',
    dwellingId: 'rooms',
  };
  return columns[name] ?? (name === '' ? 'personIdNumber' : name);
}
