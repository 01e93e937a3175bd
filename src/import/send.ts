import type { Service } from './client.js';
import { sentence, type Finding, type Language } from './findings.js';
import { emptyRow, needed, type Checked, type ImportRow } from './judge.js';
import { shown } from './shown.js';

/** What became of one chunk of a file; kept, so that an import that was cut off goes on. */
export interface Sent {
  readonly chunk: number;
  readonly accepted: number;
  readonly replayed: number;
  readonly unchanged: number;
  readonly amended: number;
  readonly findings: readonly Finding[];
}
export interface Sending {
  readonly service: Service;
  readonly digest: string;
  readonly language: Language;
  /** On what an amendment rests; null where what is registered already is told and left as it is. */
  readonly updateBasis: string | null;
  readonly headerOf: (field: string) => string;
}
interface Refused {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}
interface RowAnswer {
  readonly row: number;
  readonly replayed: boolean;
  readonly refusals: readonly Refused[];
  readonly differs: readonly string[] | null;
  readonly notCompared: readonly string[] | null;
  readonly standing: { readonly id: string; readonly version: number } | null;
}
interface BatchAnswer {
  readonly importEnterprises: {
    readonly refusals: readonly { readonly message: string }[];
    readonly outcomes: readonly RowAnswer[];
  };
}

const entering = `mutation($input: ImportEnterprisesInput!) { importEnterprises(input: $input) {
  refusals { message }
  outcomes { row replayed differs notCompared standing { id version } refusals { code message path facts { name value } } }
} }`;
const amending =
  'mutation($input: AmendEnterpriseInput!) { amendEnterprise(input: $input) { replayed refusals { code message path facts { name value } } } }';

async function asked(
  { service, digest }: Sending,
  key: string,
  rows: readonly ImportRow[],
): Promise<readonly RowAnswer[]> {
  const {
    importEnterprises: { refusals, outcomes },
  } = await service.ask<BatchAnswer>(entering, {
    input: { idempotencyKey: `import-${digest}-${key}`, onError: 'REJECT_ROW', rows },
  });
  if (refusals.length > 0) throw new Error(refusals.map(({ message }) => message).join(' '));
  return outcomes;
}
const fieldOf = ({ path }: Refused): string => path?.[2] ?? 'name';
/** The service refuses in the language that it was asked in; both stand for it here. */
function told({ message, facts }: Refused) {
  const text = [message, ...facts.filter(({ name }) => name === 'fault').map(({ value }) => value)].join('');
  return sentence(text, text);
}

/**
 * Rows keep their place in the batch whether they are valid or not, so that a row's key is the same however often
 * the file is sent.
 */
export async function sent(sending: Sending, chunk: number, part: readonly Checked[]): Promise<Sent> {
  const rows = part.map(({ row, valid }) => (valid ? row : emptyRow));
  const first = await asked(sending, String(chunk), rows);
  const findings: Finding[] = [];
  const find = (row: number, field: string, refused: Pick<Finding, 'code' | 'says' | 'outcome'>) =>
    findings.push({
      line: part[row]!.line,
      column: sending.headerOf(field),
      value: shown(field, part[row]!.row[field] ?? ''),
      ...refused,
    });
  // A cell that only the service refuses costs the cell, as one that is refused here.
  const without = new Map(
    first
      .filter(
        ({ row, refusals }) =>
          part[row]!.valid && refusals.length > 0 && refusals.every((each) => isOptional(each, rows[row]!)),
      )
      .map(({ row, refusals }) => [row, refusals]),
  );
  const again = rows.map(
    (row, i) =>
      ({
        ...(without.has(i) ? row : emptyRow),
        ...Object.fromEntries((without.get(i) ?? []).map((each) => [fieldOf(each), null])),
      }) as ImportRow,
  );
  const second = without.size > 0 ? await asked(sending, `${chunk}-without`, again) : [];
  for (const [row, refusals] of without)
    for (const each of refusals) find(row, fieldOf(each), { code: each.code, says: told(each), outcome: 'LEFT_OUT' });
  const ended = first
    .map((each) => (without.has(each.row) ? second[each.row]! : each))
    .filter(({ row }) => part[row]!.valid);
  let unchanged = 0;
  let amended = 0;
  for (const answer of ended) {
    for (const field of answer.notCompared ?? [])
      find(answer.row, field, { code: 'NOT_COMPARED', says: notCompared, outcome: 'NOT_READ' });
    const registered = answer.refusals.find(({ code }) => code === 'ALREADY_REGISTERED');
    if (registered && answer.differs?.length === 0) unchanged += 1;
    else if (
      registered &&
      answer.differs &&
      (await amends(sending, answer, (without.has(answer.row) ? again : rows)[answer.row]!, find))
    )
      amended += 1;
    else if (!registered || !answer.differs)
      for (const each of answer.refusals)
        find(answer.row, fieldOf(each), { code: each.code, says: told(each), outcome: 'REJECTED' });
  }
  const accepted = ended.filter(({ refusals }) => refusals.length === 0);
  return {
    chunk,
    accepted: accepted.length,
    replayed: accepted.filter(({ replayed }) => replayed).length,
    unchanged,
    amended,
    findings,
  };
}
const isOptional = (refused: Refused, row: ImportRow): boolean =>
  refused.code !== 'ALREADY_REGISTERED' && !needed.has(fieldOf(refused)) && row[fieldOf(refused)] != null;
const notCompared = sentence(
  '已在册；您的角色不得读取该项明文，未作比对',
  'it is registered already; your roles may not read this value plain, and it was not compared',
);

/** What a row that is registered already differs in: amended where that was asked for, and otherwise told. */
async function amends(
  { service, digest, updateBasis, headerOf }: Sending,
  { row, differs, standing }: RowAnswer,
  given: ImportRow,
  find: (row: number, field: string, refused: Pick<Finding, 'code' | 'says' | 'outcome'>) => void,
): Promise<boolean> {
  const fields = differs ?? [];
  const names = fields.map(headerOf);
  if (updateBasis === null || standing === null) {
    find(row, fields[0]!, {
      code: 'ALREADY_REGISTERED',
      outcome: 'REJECTED',
      says: sentence(
        `已在册，且${names.join('、')}不同；加 --update 则按台账变更`,
        `It is registered already, and differs in ${names.join(', ')}; with --update it is amended by the ledger.`,
      ),
    });
    return false;
  }
  const { id, version } = standing;
  const changes = Object.fromEntries(fields.map((field) => [field, typed(field, given[field]!)]));
  const {
    amendEnterprise: { refusals },
  } = await service.ask<{ amendEnterprise: { refusals: readonly Refused[] } }>(amending, {
    input: {
      id,
      expectedVersion: version,
      idempotencyKey: `import-${digest}-amend-${id}`,
      basis: updateBasis,
      ...changes,
    },
  });
  for (const each of refusals)
    find(row, each.path?.[0] ?? 'name', { code: each.code, says: told(each), outcome: 'REJECTED' });
  return refusals.length === 0;
}
const counted = new Set(['headcount', 'dispatchedWorkers', 'fullTimeSafetyManagers', 'partTimeSafetyManagers']);
const yesOrNo = new Set(['aboveScale', 'stateOwned']);
const typed = (field: string, text: string): string | number | boolean =>
  counted.has(field) ? Number(text) : yesOrNo.has(field) ? text === '是' : text;
