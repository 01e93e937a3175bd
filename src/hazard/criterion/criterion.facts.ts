import type { ColumnOf } from '../../access/model/conditions.js';
import { bool, day, fact, id, list, text, type FactOf } from '../../kernel/fact.js';

/** What is of the whole country, as its rows say it. */
const wholeCountry = '000000';
const columns = `c.id, c.sectors, c.county_code as "countyCode", coalesce(c.repeals, false) as repeals,
  c.effective_from as "effectiveFrom", c.effective_to as "effectiveUntil"`;
const shape = {
  id,
  sectors: list(text),
  countyCode: text,
  repeals: bool,
  effectiveFrom: day,
  effectiveUntil: day.orNull,
};

/** The versions of an item of a published standard, as grading needs them; keys are codes. */
export const criterionByCode = fact(
  'criterionByCode',
  shape,
  `select c.code as key, ${columns} from hazard_criterion c where c.code = any($1::text[])`,
);
export type CriterionFacts = FactOf<typeof criterionByCode>;

/** The versions of the item that a version is of; keys are versions. */
export const versionsBeside = fact(
  'versionsBeside',
  { ...shape, code: text, document: text, article: text, content: text },
  `select k.id as key, ${columns}, c.code, c.document, c.article, c.content
  from hazard_criterion k join hazard_criterion c on c.code = k.code where k.id = any($1::uuid[])`,
);
export type VersionFacts = FactOf<typeof versionsBeside>;

type Placed = Pick<CriterionFacts, 'countyCode' | 'effectiveFrom'>;
/** Of two versions the county's own goes before that of the whole country, and of one place the later. */
const goesBefore = (a: Placed, b: Placed): number =>
  Number(a.countyCode === wholeCountry) - Number(b.countyCode === wholeCountry) ||
  (a.effectiveFrom < b.effectiveFrom ? 1 : -1);
/** The last version of an item in a county, whether or not its first day has come. */
export const lastVersion = <V extends Placed>(versions: readonly V[], county: string): V | undefined =>
  versions.filter(({ countyCode }) => [county, wholeCountry].includes(countyCode)).sort(goesBefore)[0];

/** The version that judges a hazard of a sector in a county on a day; none where the item is out of force. */
export function criterionInForce(
  versions: readonly CriterionFacts[],
  { sector, county }: { readonly sector: string; readonly county: string },
  day: string,
): CriterionFacts | undefined {
  const version = lastVersion(
    versions.filter(({ effectiveFrom }) => effectiveFrom <= day),
    county,
  );
  return version &&
    !version.repeals &&
    (version.effectiveUntil === null || version.effectiveUntil >= day) &&
    (version.sectors.length === 0 || version.sectors.includes(sector))
    ? version
    : undefined;
}

/** SQL: a version is a later one of the same item, of the same place or of a county beside that of the country. */
export const isLaterIn = (later: ColumnOf, own: ColumnOf): string =>
  `(${later('code')} = ${own('code')} and (${later('countyCode')} = ${own('countyCode')}
      and ${later('effectiveFrom')} > ${own('effectiveFrom')}
    or ${own('countyCode')} = '${wholeCountry}' and ${later('countyCode')} <> '${wholeCountry}'))`;

/** SQL: a version judges in a county on a day, as `criterionInForce` says it but for the sector. */
export const judgesIn = (version: ColumnOf, county: string, on: string): string =>
  `(${version('countyCode')} in (${county}, '${wholeCountry}') and ${version('effectiveFrom')} <= ${on}
    and coalesce(${version('effectiveUntil')} >= ${on}, true) and not coalesce(${version('repeals')}, false)
    and not exists (select from hazard_criterion later where later.code = ${version('code')}
      and later.effective_from <= ${on} and (later.county_code = ${county} and (${version('countyCode')} = '${wholeCountry}'
        or later.effective_from > ${version('effectiveFrom')})
        or ${version('countyCode')} = '${wholeCountry}' and later.county_code = '${wholeCountry}'
          and later.effective_from > ${version('effectiveFrom')})))`;
/** SQL: a version was in force on a day in its own place. */
export const judgesThere = (version: ColumnOf, on: string): string =>
  `(coalesce(${version('effectiveUntil')} >= ${on}, true) and not coalesce(${version('repeals')}, false)
    and not exists (select from hazard_criterion later where later.code = ${version('code')}
      and later.county_code = ${version('countyCode')} and later.effective_from <= ${on}
      and later.effective_from > ${version('effectiveFrom')}))`;
