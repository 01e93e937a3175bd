import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { registerEnterprise } from '../enterprise/enterprise/enterprise.acts.js';
import { enterpriseRow, ImportEnterpriseRow } from '../enterprise/enterprise/enterprise.rows.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { masks } from '../access/personal.js';
import { failures, type Refusal } from '../kernel/act.js';
import { instantOfDate } from '../kernel/instant.js';
import { levelOf, type RegionCode } from '../kernel/region-code.js';
import type { Service } from './client.js';
import type { Ledger, Note } from './ledger.js';
import { mapped, mended, type Mapping } from './mapping.js';

/** A row, or a cell of it, that cannot be entered. */
export interface Reject extends Note { readonly code: string }
export interface Import {
  readonly read: number; readonly accepted: number; readonly replayed: number; readonly unchanged: number;
  readonly rejects: readonly Reject[]; readonly notes: readonly Note[];
}
export interface Asked {
  readonly ledger: Ledger; readonly mapping: Mapping; readonly service: Service;
  /** A digest of the file and its mapping: the same file again is the same import. */
  readonly digest: string;
  /** Where it is kept how far the import has come. */
  readonly stateFile: string;
  readonly validated: (rows: number, faults: number) => void;
  readonly progress: (done: number, of: number) => void;
  readonly dryRun?: boolean;
}

type Row = ImportEnterpriseRow & Record<string, string | null | undefined>;
interface Checked { readonly line: number; readonly row: Row; readonly valid: boolean }
interface Sent { readonly chunk: number; readonly accepted: number; readonly replayed: number; readonly unchanged: number; readonly rejects: readonly Reject[] }

export const digestOf = (file: Buffer, mapping: string): string => createHash('sha256').update(file).update(mapping).digest('hex').slice(0, 32);

const rowsAtOnce = 500, atOnce = 3;
const empty: Row = { region: '', name: '', sector: '', industryCode: '', address: '' } as Row;
const says = ({ says: { zh }, facts }: Refusal): string => [zh, ...facts.filter(({ name }) => name === 'fault' || name === 'character').map(({ name, value }) => (name === 'character' ? `第${value}位` : value))].join(' ');
/** What goes into a file that people pass on: a person's data only as everyone may see them. */
const shown = (field: string, value: string): string => { const of = enterprises.personal[field as never] as keyof typeof masks | undefined; return of && value !== '' ? masks[of](value) : value; };

/** The whole file is read and judged first, by the rules the service judges by; then it is entered, some rows at a time. */
export async function importEnterprises(asked: Asked): Promise<Import> {
  const { ledger, mapping, service, progress } = asked, { columns, rows, notes: found } = mapped(ledger, mapping);
  const notes: Note[] = [...found], rejects: Reject[] = [], places = await placesOf(service), words = await wordsOf(service, mapping);
  const header = (field: string): string => columns.get(field)?.header ?? columns.get('village')?.header ?? field;
  const seen = new Map<string, number>(), now = instantOfDate(new Date());
  const checked = rows.map(({ line, cells }): Checked => {
    const row: Row = { ...empty };
    let valid = true;
    const bad = (field: string, value: string, code: string, reason: string) => { valid = false; rejects.push({ line, column: header(field), value: shown(field, value), code, reason }); };
    for (const [field, { place, header: column }] of columns) {
      const raw = cells[place] ?? '', text = mended(field, raw, (reason) => notes.push({ line, column, value: shown(field, raw), reason }));
      row[field] = text === '' ? null : words.get(field)?.get(text) ?? text;
    }
    const place = placed(row, places);
    if ('code' in place) row.region = place.code; else bad(place.field, place.value, 'UNKNOWN_PLACE', place.reason);
    const { township: _, village: __, ...told } = row;
    const read = enterpriseRow({ ...told, region: row.region || '500238000000' } as Row);
    if ('refusals' in read) for (const refused of read.refusals) bad(refused.path?.[0] ?? 'name', row[refused.path?.[0] ?? 'name'] ?? '', refused.code, says(refused));
    else {
      const region = places.byCode.has(row.region) ? [{ key: row.region, level: levelOf(row.region as RegionCode), validTo: null }] : [];
      const c = { entry: {}, input: read.input, facts: { region }, at: now, now, signers: [], law: null, actor: { roles: [] } } as never;
      for (const refused of failures(registerEnterprise.musts, c)) if ('code' in place || refused.path?.[0] !== 'region') bad(refused.path?.[0] ?? 'name', row[refused.path?.[0] ?? 'name'] ?? '', refused.code, says(refused));
      const code = (read.input as { creditCode: string | null; registrationNumber: string | null }).creditCode ?? (read.input as { registrationNumber: string | null }).registrationNumber;
      const first = code === null ? undefined : seen.get(code);
      if (first !== undefined) bad('creditCode', code!, 'DUPLICATE_IN_FILE', `与第${first}行代码重复`);
      else if (code !== null) seen.set(code, line);
    }
    return { line, row: told as Row, valid };
  });
  asked.validated(checked.length, new Set(rejects.map(({ line }) => line)).size);
  if (asked.dryRun) return { read: checked.length, accepted: 0, replayed: 0, unchanged: 0, rejects, notes };

  const known = stateIn(asked.stateFile, asked.digest), chunks = Array.from({ length: Math.ceil(checked.length / rowsAtOnce) }, (_, chunk) => chunk);
  let done = Math.min(checked.length, known.size * rowsAtOnce);
  progress(done, checked.length);
  const waiting = chunks.filter((chunk) => !known.has(chunk));
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let chunk = waiting.shift(); chunk !== undefined; chunk = waiting.shift()) {
      const part = checked.slice(chunk * rowsAtOnce, (chunk + 1) * rowsAtOnce), sent = await send(service, asked.digest, chunk, part, header);
      known.set(chunk, sent);
      appendFileSync(asked.stateFile, `${JSON.stringify(sent)}\n`);
      progress((done += part.length), checked.length);
    }
  }));
  const all = chunks.map((chunk) => known.get(chunk)!);
  rmSync(asked.stateFile, { force: true });
  const sum = (of: (sent: Sent) => number) => all.reduce((total, sent) => total + of(sent), 0);
  return { read: checked.length, accepted: sum(({ accepted }) => accepted), replayed: sum(({ replayed }) => replayed), unchanged: sum(({ unchanged }) => unchanged), rejects: [...rejects, ...all.flatMap((sent) => sent.rejects)].sort((a, b) => a.line - b.line), notes };
}

/** Rows keep their place in the batch whether they are valid or not, so that a row's key is the same however often the file is sent. */
async function send(service: Service, digest: string, chunk: number, part: readonly Checked[], header: (field: string) => string): Promise<Sent> {
  const { importEnterprises: answer } = await service.ask(
    'mutation($input: ImportEnterprisesInput!) { importEnterprises(input: $input) { refusals { message } outcomes { row replayed refusals { code message path facts { name value } } } } }',
    { input: { idempotencyKey: `import-${digest}-${chunk}`, onError: 'REJECT_ROW', rows: part.map(({ row, valid }) => (valid ? row : empty)) } },
  );
  if (answer.refusals.length > 0) throw new Error(answer.refusals.map(({ message }: { message: string }) => message).join(' '));
  const outcomes = answer.outcomes as { row: number; replayed: boolean; refusals: { code: string; message: string; path: string[] | null }[] }[];
  const told = outcomes.filter(({ row }) => part[row]!.valid), taken = told.filter(({ refusals }) => refusals.some(({ code }) => code === 'ALREADY_REGISTERED'));
  const standing = await standingAs(service, taken.map(({ row }) => part[row]!.row));
  const rejects: Reject[] = [];
  let unchanged = 0;
  for (const { row, refusals } of told) {
    const { line, row: own } = part[row]!;
    for (const { code, message, path } of refusals) {
      const field = path?.[2] ?? 'name';
      if (code !== 'ALREADY_REGISTERED') { rejects.push({ line, column: header(field), value: shown(field, own[field] ?? ''), code, reason: message }); continue; }
      const differing = standing(own);
      if (differing?.length === 0) unchanged += 1;
      else rejects.push({ line, column: header(differing?.[0] ?? field), value: shown(differing?.[0] ?? field, own[differing?.[0] ?? field] ?? ''), code, reason: differing ? `已在册，且${differing.map(header).join('、')}不同；请用 amendEnterprise 变更` : message });
    }
  }
  const accepted = told.filter(({ refusals }) => refusals.length === 0);
  return { chunk, accepted: accepted.length, replayed: accepted.filter(({ replayed }) => replayed).length, unchanged, rejects };
}

/** Tells of rows that are in the ledger already in what they differ from what stands there; null where it is not the caller's to see. */
async function standingAs(service: Service, rows: readonly Row[]): Promise<(row: Row) => readonly string[] | null> {
  const byCode = new Map<string, Record<string, unknown>>(), codes = rows.flatMap(({ creditCode }) => creditCode ?? []);
  for (let start = 0; start < codes.length; start += 200) {
    const { enterprises: { nodes } } = await service.ask('query($codes: [CreditCode!]!) { enterprises(where: { creditCode: $codes }, first: 200) { nodes { creditCode name sector industryCode address headcount status region { code } } } }', { codes: codes.slice(start, start + 200) });
    for (const node of nodes) if (node.status !== 'DEREGISTERED') byCode.set(node.creditCode, { ...node, region: node.region.code });
  }
  return (row) => {
    const standing = byCode.get((row.creditCode ?? '').toUpperCase());
    return standing ? ['name', 'sector', 'industryCode', 'address', 'headcount', 'region'].filter((field) => row[field] != null && String(row[field]) !== String(standing[field] ?? '')) : null;
  };
}

function stateIn(file: string, digest: string): Map<number, Sent> {
  const [first, ...rest] = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '') : [];
  if (first !== JSON.stringify({ digest })) { writeFileSync(file, `${JSON.stringify({ digest })}\n`); return new Map(); }
  return new Map(rest.flatMap((line) => { try { const sent = JSON.parse(line) as Sent; return [[sent.chunk, sent] as const]; } catch { return []; } }));
}

interface Places { readonly byCode: ReadonlySet<string>; readonly townships: ReadonlyMap<string, string>; readonly villages: ReadonlyMap<string, ReadonlyMap<string, string>> }
const plainPlace = (name: string): string => name.replace(/(村民委员会|居民委员会|委员会)$/, '').replace(/(?<=.)(社区|村|居)$/, '');

/** The townships and villages of the caller's counties, by code and by name. */
async function placesOf(service: Service): Promise<Places> {
  const { viewer } = await service.ask('{ viewer { counties townships } }'), counties = new Set<string>([...viewer.counties, ...viewer.townships.map((code: string) => code.slice(0, 6))]);
  const children = async (parent: string): Promise<{ code: string; name: string }[]> => {
    const all: { code: string; name: string }[] = [];
    for (let after: string | null = null; ;) {
      const { regions: { nodes, pageInfo } } = await service.ask('query($parent: RegionCode!, $after: String) { regions(where: { parent: $parent, current: true }, first: 200, after: $after) { nodes { code name } pageInfo { hasNextPage endCursor } } }', { parent, after });
      all.push(...nodes);
      if (!pageInfo.hasNextPage) return all;
      after = pageInfo.endCursor;
    }
  };
  const townships = (await Promise.all([...counties].map((county) => children(county.padEnd(12, '0'))))).flat();
  const villages = await Promise.all(townships.map(async ({ code }) => [code, await children(code)] as const));
  return {
    byCode: new Set([...townships.map(({ code }) => code), ...villages.flatMap(([, own]) => own.map(({ code }) => code))]),
    townships: new Map(townships.map(({ code, name }) => [name, code])), villages: new Map(villages.map(([township, own]) => [township, new Map(own.flatMap(({ code, name }) => [[name, code], [plainPlace(name), code]] as const))])),
  };
}

/** Where a row lies: by its code, or by the names of township and village. */
function placed(row: Row, { byCode, townships, villages }: Places): { readonly code: string } | { readonly field: string; readonly value: string; readonly reason: string } {
  if (row.region) { const code = /^\d+$/.test(row.region) ? row.region.padEnd(12, '0') : row.region; return byCode.has(code) ? { code } : { field: 'region', value: row.region, reason: '区划代码不是本县现行的乡镇（街道）或村（社区）' }; }
  const township = townships.get(row.township ?? '');
  if (township === undefined) return { field: 'township', value: row.township ?? '', reason: '本县没有该乡镇（街道）' };
  if (row.village == null) return { code: township };
  const own = villages.get(township)!, code = own.get(row.village) ?? own.get(plainPlace(row.village));
  return code === undefined ? { field: 'village', value: row.village, reason: `${row.township}没有该村（社区）` } : { code };
}

/** The Chinese names of enum values, as the service itself tells them, and the mapping's own words. */
async function wordsOf(service: Service, { values }: Mapping): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const enums: Readonly<Record<string, string>> = { sector: 'SupervisionSector', orgForm: 'OrgForm', scale: 'EnterpriseScale', riskGrade: 'RiskGrade', inspectionTier: 'InspectionTier' };
  const { enumLabels } = await service.ask('query($enums: [String!]!) { enumLabels(enums: $enums) { enum value label } }', { enums: Object.values(enums) });
  return new Map(Object.entries(enums).map(([field, name]) => [field, new Map([...(enumLabels as { enum: string; value: string; label: string }[]).filter((each) => each.enum === name).map(({ value, label }) => [label, value] as const), ...Object.entries(values[field] ?? {})])]));
}
