import { bool, day, fact, fen, id, int, list, text, type FactOf } from '../../kernel/fact.js';
import { wholeCountry } from '../../kernel/region-code.js';

const days = { effectiveFrom: day, effectiveUntil: day.orNull };
const shape = {
  id,
  code: text,
  regionCode: text,
  baseId: id.orNull,
  exercised: bool.orNull,
  content: text,
  kind: text,
  level: text,
  townships: list(text).orNull,
  statute: text,
  article: text,
  sectors: list(text),
  fineRule: text,
  unitMin: fen.orNull,
  unitMax: fen.orNull,
  personMin: fen.orNull,
  personMax: fen.orNull,
  incomePercentMin: int.orNull,
  incomePercentMax: int.orNull,
  gainsFrom: fen.orNull,
  gainsTimesMin: int.orNull,
  gainsTimesMax: int.orNull,
  gravestTimesMin: int.orNull,
  gravestTimesMax: int.orNull,
  grave: bool,
  daily: bool,
  ...days,
};
const columns = `id, code, region_code as "regionCode", base_id as "baseId", exercised, content, kind, level, townships, statute, article, sectors, fine_rule as "fineRule", unit_min_fen::text as "unitMin", unit_max_fen::text as "unitMax", person_min_fen::text as "personMin", person_max_fen::text as "personMax",
  income_percent_min as "incomePercentMin", income_percent_max as "incomePercentMax", gains_from_fen::text as "gainsFrom", gains_times_min as "gainsTimesMin", gains_times_max as "gainsTimesMax",
  gravest_times_min as "gravestTimesMin", gravest_times_max as "gravestTimesMax", grave, daily, effective_from as "effectiveFrom", effective_to as "effectiveUntil"`;
/** An item of the catalogue, as cases and inspections need it; bands in fen. */
export const itemByCode = fact(
  'itemByCode',
  shape,
  `select code as key, ${columns} from enforcement_item where code = any($1::text[])`,
);
export type ItemFacts = FactOf<typeof itemByCode>;

/** The same by its key. */
export const itemById = fact(
  'itemById',
  shape,
  `select id as key, ${columns} from enforcement_item where id = any($1::uuid[])`,
);

/** Every item of the code of one; keys are items. */
export const itemsOfSameCode = fact(
  'itemsOfSameCode',
  { regionCode: text, baseId: id.orNull, level: text, townships: list(text).orNull, exercised: bool.orNull, ...days },
  `select b.id as key, i.region_code as "regionCode", i.base_id as "baseId", i.level, i.townships, i.exercised,
    i.effective_from as "effectiveFrom", i.effective_to as "effectiveUntil"
  from enforcement_item b join enforcement_item i on i.code = b.code where b.id = any($1::uuid[])`,
);
export type OfSameCode = FactOf<typeof itemsOfSameCode>;

type Standing = Pick<
  ItemFacts,
  'id' | 'key' | 'regionCode' | 'baseId' | 'level' | 'townships' | 'exercised' | 'effectiveFrom' | 'effectiveUntil'
>;
/** Whether an item was given to townships by a document, so that they exercise it there and the county does not. */
export const isDelegated = ({ baseId, level }: Pick<ItemFacts, 'baseId' | 'level'>): boolean =>
  baseId !== null && level === 'TOWNSHIP';
/** How near an item stands to a place: delegated there, the county's own, the state's; another county's not at all. */
function nearness(item: Standing, region: string): number {
  if (item.regionCode === wholeCountry) return 1;
  if (item.regionCode.slice(0, 6) !== region.slice(0, 6)) return 0;
  if (!isDelegated(item)) return 2;
  return (item.townships ?? []).some((code) => code.slice(0, 9) === region.slice(0, 9)) ? 3 : 0;
}
/** A delegation ends with what it rests on: with its item, and where the county ceases that item of the state. */
const standsOnItsBase = <Item extends Standing>(
  item: Item,
  items: readonly Item[],
  inForce: readonly Item[],
): boolean =>
  !isDelegated(item) ||
  ((!items.some(({ id }) => id === item.baseId) || inForce.some(({ id }) => id === item.baseId)) &&
    !inForce.some(
      ({ baseId, exercised, regionCode }) =>
        exercised === false && baseId === item.baseId && regionCode.slice(0, 6) === item.regionCode.slice(0, 6),
    ));
/**
 * The items in force at a place on a day: the law applied is that of the day of the conduct (行政处罚法 第三十七条). Of one
 * code what the county has said goes before the state's, and what it has delegated there before both.
 */
export function heldOn<Item extends Standing>(items: readonly Item[], day: string, region: string): Item[] {
  const inForce = items.filter(
    (item) => item.effectiveFrom <= day && (item.effectiveUntil === null || item.effectiveUntil >= day),
  );
  const held = inForce.filter((item) => nearness(item, region) > 0 && standsOnItsBase(item, items, inForce));
  const goesBefore = (one: Item, other: Item): boolean =>
    one.key === other.key && nearness(one, region) > nearness(other, region);
  return held.filter((item) => item.exercised !== false && !held.some((other) => goesBefore(other, item)));
}

/**
 * The items that an office of a kind may not use: a township uses what is of its level, and delegated to it; what was
 * delegated is the township's alone, but for cases under the ordinary procedure, which need a head that a township
 * has not. 行政处罚法 第二十四条
 */
export const beyondItsLevel = (
  items: readonly ItemFacts[],
  office: { readonly kind: string; readonly regionCode: string } | undefined,
  procedure?: string,
): readonly string[] =>
  office?.kind !== 'TOWNSHIP'
    ? procedure === 'ORDINARY'
      ? []
      : items.filter(isDelegated).map(({ key }) => key)
    : items
        .filter(
          ({ level, townships }) =>
            level !== 'TOWNSHIP' || ((townships ?? []).length > 0 && !townships!.includes(office.regionCode)),
        )
        .map(({ key }) => key);
