import { bool, day, fact, fen, int, list, text, type FactOf } from '../../kernel/fact.js';

/** An item of the catalogue, as cases and inspections need it; bands in fen. */
export const itemByCode = fact(
  'itemByCode',
  {
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
    effectiveFrom: day,
    effectiveUntil: day.orNull,
  },
  `select code as key, kind, level, townships, statute, article, sectors, fine_rule as "fineRule", unit_min_fen::text as "unitMin", unit_max_fen::text as "unitMax", person_min_fen::text as "personMin", person_max_fen::text as "personMax",
  income_percent_min as "incomePercentMin", income_percent_max as "incomePercentMax", gains_from_fen::text as "gainsFrom", gains_times_min as "gainsTimesMin", gains_times_max as "gainsTimesMax",
  gravest_times_min as "gravestTimesMin", gravest_times_max as "gravestTimesMax", grave, daily, effective_from as "effectiveFrom", effective_to as "effectiveUntil" from enforcement_item where code = any($1::text[])`,
);
export type ItemFacts = FactOf<typeof itemByCode>;

/** The items in force on a day: the law applied is that of the day of the conduct (行政处罚法 第三十七条). */
export const heldOn = (items: readonly ItemFacts[], day: string): ItemFacts[] =>
  items.filter(
    ({ effectiveFrom, effectiveUntil }) => effectiveFrom <= day && (effectiveUntil === null || effectiveUntil >= day),
  );

/**
 * The items that an office of a kind may not use: a township uses what is of its level, and delegated to it.
 * 行政处罚法 第二十四条
 */
export const beyondItsLevel = (
  items: readonly ItemFacts[],
  office: { readonly kind: string; readonly regionCode: string } | undefined,
): readonly string[] =>
  office?.kind !== 'TOWNSHIP'
    ? []
    : items
        .filter(
          ({ level, townships }) =>
            level !== 'TOWNSHIP' || ((townships ?? []).length > 0 && !townships!.includes(office.regionCode)),
        )
        .map(({ key }) => key);
