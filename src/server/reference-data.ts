import { readFileSync } from 'node:fs';
import { seedRows, type SeededBy } from '../access/journal/seeding.js';
import { namedKey } from '../access/privacy/ids.js';
import type { Services } from '../access/services.js';
import { addDays, type CivilDate } from '../kernel/civil-date.js';
import { instantOfDate, type Instant } from '../kernel/instant.js';
import { parentOf, wholeCountry, type RegionCode } from '../kernel/region-code.js';
import { fenOf } from '../kernel/fen.js';
import { enforcementItems } from '../enforcement/item/item.noun.js';
import { criteria } from '../hazard/criterion/criterion.noun.js';
import { statutoryParameters } from '../law/law.noun.js';
import { withOwner, type Address } from './database.js';

const lines = (name: string): string[][] =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Who founds what is there before anyone can act. */
export const seededBy = (at: Instant = instantOfDate(new Date())): SeededBy => ({
  clientId: '00000000-0000-7000-8000-000000000001',
  operatorId: null,
  organisationId: '00000000-0000-7000-8000-000000000001',
  at,
});

/**
 * What every register stands on, whatever county it serves: the tree of regions, the numbers of the law and the
 * published criteria.
 */
export async function seedReferenceData(services: Services, direct: Address, by: SeededBy = seededBy()): Promise<void> {
  await withOwner(direct, async (owner) => {
    const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from region');
    if (rows[0]!.n === 0)
      await owner.query(
        `insert into region (code, level, name, parent_code, townships, valid_from, valid_to, successor_codes)
      select code, level, name, parent_code, coalesce(townships, '{}'), valid_from, valid_to, coalesce(successor_codes, '{}') from jsonb_populate_recordset(null::region, $1)`,
        [JSON.stringify(regions())],
      );
  });
  await layParameters(services, by);
  await layCriteria(services, by);
  await layItems(services, by);
}

/** What a later release has learnt is added; what is there is never changed by a start. */
async function missing(
  services: Services,
  sql: string,
  rows: readonly string[][],
  place: (row: string[]) => string,
): Promise<readonly string[][]> {
  const known = new Set((await services.reads.query<{ place: string }>(sql)).rows.map((row) => row.place));
  return rows.filter((row) => !known.has(place(row)));
}

async function layParameters(services: Services, by: SeededBy): Promise<void> {
  const parameters = await missing(
    services,
    `select concat_ws(' ', key, region_prefix, effective_from) as place from statutory_parameter`,
    lines('statutory-parameters.tsv'),
    (row) => `${row[0]} ${row[1]} ${row[8]}`,
  );
  await seedRows(
    services,
    by,
    statutoryParameters,
    parameters.map(
      ([key, regionPrefix, value, unit, dayType, basisTitle, basisArticle, certainty, effectiveFrom]) =>
        ({
          regionCode: regionPrefix === '' ? wholeCountry : regionPrefix!.padEnd(12, '0'),
          id: namedKey(`parameter ${key} ${regionPrefix} ${effectiveFrom}`),
          key,
          regionPrefix,
          value,
          unit,
          dayType: dayType === '' ? null : dayType,
          basisTitle,
          basisArticle,
          certainty,
          effectiveFrom,
          effectiveUntil: null,
        }) as never,
    ),
  );
}

async function layCriteria(services: Services, by: SeededBy): Promise<void> {
  const standards = await missing(
    services,
    `select concat_ws(' ', code, effective_from) as place from hazard_criterion where region_code = '${wholeCountry}'`,
    lines('hazard-criteria.tsv'),
    (row) => `${row[0]} ${row[6]}`,
  );
  await seedRows(
    services,
    by,
    criteria,
    standards.map(
      ([code, sectors, document, article, content, certainty, effectiveFrom, effectiveUntil]) =>
        ({
          regionCode: wholeCountry,
          id: namedKey(`criterion ${code} ${effectiveFrom}`),
          code,
          sectors: sectors === '' ? [] : sectors!.split(' '),
          document,
          article,
          content,
          certainty,
          effectiveFrom,
          effectiveUntil: effectiveUntil === '' ? null : effectiveUntil,
        }) as never,
    ),
  );
}

const money = (yuan: string | undefined): string | null => (yuan ? String(fenOf(yuan)!) : null);
const whole = (text: string | undefined): number | null => (text ? Number(text) : null);
async function layItems(services: Services, by: SeededBy): Promise<void> {
  const items = await missing(
    services,
    `select concat_ws(' ', code, effective_from) as place from enforcement_item where region_code = '${wholeCountry}'`,
    lines('enforcement-items.tsv'),
    (row) => `${row[0]} ${row[17]}`,
  );
  await seedRows(services, by, enforcementItems, items.map(itemOf));
}
const itemOf = (row: string[]) => {
  const [
    code,
    level,
    kind,
    content,
    statute,
    article,
    sectors,
    fineRule,
    unitMin,
    unitMax,
    personMin,
    personMax,
    incomeMin,
    incomeMax,
    grave,
    daily,
    certainty,
    effectiveFrom,
    effectiveUntil,
    gainsFrom,
    gainsTimesMin,
    gainsTimesMax,
    gravestTimesMin,
    gravestTimesMax,
  ] = row;
  return {
    regionCode: wholeCountry,
    id: namedKey(`enforcement item ${code} ${effectiveFrom}`),
    code,
    level,
    kind,
    content,
    statute,
    article,
    sectors: sectors === '' ? [] : sectors!.split(' '),
    fineRule,
    unitMin: money(unitMin),
    unitMax: money(unitMax),
    personMin: money(personMin),
    personMax: money(personMax),
    incomePercentMin: whole(incomeMin),
    incomePercentMax: whole(incomeMax),
    gainsFrom: money(gainsFrom),
    gainsTimesMin: whole(gainsTimesMin),
    gainsTimesMax: whole(gainsTimesMax),
    gravestTimesMin: whole(gravestTimesMin),
    gravestTimesMax: whole(gravestTimesMax),
    grave: grave === '1',
    daily: daily === '1',
    certainty,
    effectiveFrom,
    effectiveUntil: effectiveUntil ? effectiveUntil : null,
  } as never;
};

function regions(): object[] {
  const tree = lines('regions.tsv').map(([code, level, name]) => ({
    code,
    level,
    name,
    parent_code: parentOf(code as RegionCode),
  }));
  return [
    { code: wholeCountry, level: 'NATION', name: '中华人民共和国', parent_code: null },
    ...tree.sort((a, b) => depth(a.level!) - depth(b.level!)),
    // Ended regions stay: an identity number or an old paper may still name them.
    ...lines('region-changes.tsv').map(([code, name, ended, successor]) => ({
      code,
      level: 'COUNTY',
      name,
      parent_code: '500000000000',
      valid_to: dayBefore(ended!),
      successor_codes: [successor],
    })),
    ...lines('functional-areas.tsv').map(([code, name, townships]) => ({
      code,
      level: 'FUNCTIONAL_AREA',
      name,
      parent_code: parentOf(code as RegionCode),
      townships: townships!.split(' '),
    })),
  ];
}
const depth = (level: string): number => ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'].indexOf(level);
const dayBefore = (day: string): string => addDays(day as CivilDate, -1);
