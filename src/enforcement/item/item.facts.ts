import { fact } from '../../kernel/act.js';

/** An item of the catalogue, as cases and inspections need it; bands in fen. */
export interface ItemFacts {
  readonly key: string;
  readonly kind: string;
  readonly statute: string;
  readonly article: string;
  readonly sectors: readonly string[];
  readonly fineRule: string;
  readonly unitMin: string | null;
  readonly unitMax: string | null;
  readonly personMin: string | null;
  readonly personMax: string | null;
  readonly incomePercentMin: number | null;
  readonly incomePercentMax: number | null;
  readonly grave: boolean;
  readonly daily: boolean;
  readonly effectiveFrom: string;
  readonly effectiveUntil: string | null;
}
export const itemByCode = fact<ItemFacts>(
  'itemByCode',
  `select code as key, kind, statute, article, sectors, fine_rule as "fineRule", unit_min_fen::text as "unitMin", unit_max_fen::text as "unitMax", person_min_fen::text as "personMin", person_max_fen::text as "personMax",
  income_percent_min as "incomePercentMin", income_percent_max as "incomePercentMax", grave, daily, effective_from as "effectiveFrom", effective_to as "effectiveUntil" from enforcement_item where code = any($1::text[])`,
);

/** The items in force on a day: the law applied is that of the day of the conduct (行政处罚法 第三十七条). */
export const heldOn = (items: readonly ItemFacts[], day: string): ItemFacts[] =>
  items.filter(
    ({ effectiveFrom, effectiveUntil }) => effectiveFrom <= day && (effectiveUntil === null || effectiveUntil >= day),
  );
