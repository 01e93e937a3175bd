import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parse, type EnumTypeDefinitionNode } from 'graphql';
import { termIn } from '../../src/api/enums.js';
import { LedgerFault, type Finding } from '../../src/import/findings.js';
import { judged, type ImportRow } from '../../src/import/judge.js';
import { ledgerIn } from '../../src/import/ledger.js';
import { mapped, type Mapping } from '../../src/import/mapping.js';
import { placesFrom, type Places } from '../../src/import/places.js';
import { wordsFrom, type Label, type Words } from '../../src/import/words.js';

export const mapping = JSON.parse(readFileSync('data/import/enterprises.json', 'utf8')) as Mapping;

/** The Chinese words of the lists, from the printed schema: no service is needed to read a ledger. */
function labels(): Label[] {
  const { definitions } = parse(readFileSync('schema/schema.graphql', 'utf8'));
  const enums = definitions.filter((each): each is EnumTypeDefinitionNode => each.kind === 'EnumTypeDefinition');
  return enums.flatMap(({ name, values }) =>
    (values ?? []).map((value) => ({
      enum: name.value,
      value: value.name.value,
      label: termIn(value.description?.value ?? ''),
    })),
  );
}
export const words: Words = wordsFrom(labels(), mapping);

interface Region {
  readonly code: string;
  readonly level: string;
  readonly name: string;
}
const regions = readFileSync('data/regions.tsv', 'utf8')
  .split('\n')
  .map((line): Region => {
    const [code = '', level = '', name = ''] = line.split('\t');
    return { code, level, name };
  });
const county = regions.filter(({ code }) => code.startsWith('500238'));
export const townships = county.filter(({ level }) => level === 'TOWNSHIP');
export const villagesOf = ({ code }: { readonly code: string }): readonly Region[] =>
  county.filter((each) => each.level === 'VILLAGE' && each.code.startsWith(code.slice(0, 9)));
export const places: Places = placesFrom(
  ['巫溪县', '重庆市巫溪县', '巫溪'],
  townships,
  new Map(townships.map((township) => [township.code, villagesOf(township)])),
);

export interface ReadLedger {
  readonly fault: string | null;
  readonly rows: readonly { readonly line: number; readonly row: ImportRow }[];
  readonly findings: readonly Finding[];
  readonly refusedLines: readonly number[];
}

/** What the importer would send of a file, and what it would tell, without a service. */
export async function reading(
  bytes: Buffer,
  { asMapped = mapping, sheet = null as string | null } = {},
): Promise<ReadLedger> {
  try {
    const { checked, findings } = judged(mapped(await ledgerIn(bytes), asMapped, sheet), places, words);
    return {
      fault: null,
      findings,
      rows: checked.filter(({ valid }) => valid),
      refusedLines: [...new Set(findings.filter(({ outcome }) => outcome === 'REJECTED').map(({ line }) => line))],
    };
  } catch (error) {
    if (!(error instanceof LedgerFault)) throw error;
    return { fault: error.says.zh, rows: [], findings: [], refusedLines: [] };
  }
}
