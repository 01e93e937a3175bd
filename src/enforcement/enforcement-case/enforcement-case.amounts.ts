import { civilDateOf, daysBetween, type CivilDate } from '../../kernel/civil-date.js';
import { fenOf, type Fen } from '../../kernel/fen.js';
import type { Law } from '../../kernel/law.js';
import type { ItemFacts } from '../item/item.facts.js';
import type { CaseParty } from './case-party.js';

/** A span of fines in whole fen, both ends included. */
export interface Band {
  readonly least: Fen;
  readonly most: Fen;
}

/** What a fine goes by beside the article: a person's income, a unit's gains, and what makes the case the gravest. */
export interface GoesBy {
  readonly income: Fen | null;
  readonly gains: Fen | null;
}
const times = ({ least, most }: Band, min: number, max: number): Band => ({
  least: least * BigInt(min),
  most: most * BigInt(max),
});
/**
 * What an article allows to be fined: a unit or a person, a person perhaps by last year's income, a unit perhaps by its
 * illegal gains; null where it does not fine such a party, or what the fine goes by is not known.
 */
export function bandOf(item: ItemFacts, kind: string, { income, gains }: GoesBy): Band | null {
  if (kind === 'UNIT') {
    if (item.unitMax === null || (item.gainsFrom !== null && gains === null)) return null;
    return item.gainsFrom !== null && gains! >= BigInt(item.gainsFrom)
      ? times({ least: gains!, most: gains! }, item.gainsTimesMin!, item.gainsTimesMax!)
      : { least: BigInt(item.unitMin ?? '0'), most: BigInt(item.unitMax) };
  }
  if (item.incomePercentMax !== null)
    return income === null
      ? null
      : {
          least: (income * BigInt(item.incomePercentMin!)) / 100n,
          most: (income * BigInt(item.incomePercentMax)) / 100n,
        };
  return item.personMax === null ? null : { least: BigInt(item.personMin ?? '0'), most: BigInt(item.personMax) };
}
/** The part of the band for the circumstances; where they are the gravest, as many times it (第一百一十四条第二款). */
export function bandFor(
  item: ItemFacts,
  kind: string,
  by: GoesBy,
  weight: { readonly circumstance: string; readonly gravest: string | null },
  at: { readonly law: Law; readonly day: CivilDate; readonly region: string },
): Band | null {
  const whole = bandOf(item, kind, by);
  const band = whole && discretion(whole, weight.circumstance, at.law, at.day, at.region);
  return band && weight.gravest !== null && kind === 'UNIT' && item.gravestTimesMin !== null
    ? times(band, item.gravestTimesMin, item.gravestTimesMax!)
    : band;
}
/** Whether all that the fine of the article goes by for this party is stated. */
export const saysWhatTheFineGoesBy = (item: ItemFacts, kind: string, { income, gains }: GoesBy): boolean =>
  kind === 'UNIT'
    ? item.unitMax === null || item.gainsFrom === null || gains !== null
    : item.incomePercentMax === null || income !== null;
/** Whether the article punishes a person beside the unit. 一案双罚 */
export const punishesPersons = (item: ItemFacts): boolean => item.personMax !== null || item.incomePercentMax !== null;
/**
 * Whether persons are punished beside the unit for it: by the article itself or, after an accident, by the article on
 * its head (安全生产法 第九十五条、第一百一十四条). 一案双罚
 */
export const punishesBoth = (item: ItemFacts): boolean =>
  punishesPersons(item) || (item.statute === '安全生产法' && item.article.startsWith('第一百一十四条'));
/** Whether the article fines a party of this kind. */
export const fines = (item: ItemFacts, kind: string): boolean =>
  kind === 'UNIT' ? item.unitMax !== null : punishesPersons(item);

/** The part of a band that fits the circumstances: below it, its lower, its middle or its upper part. 裁量 */
export function within({ least, most }: Band, circumstance: string, light: number, heavy: number): Band {
  const at = (percent: number): Fen => least + ((most - least) * BigInt(percent)) / 100n;
  switch (circumstance) {
    case 'LIGHTENED':
      return { least: 0n, most: least > 0n ? least - 1n : 0n };
    case 'LIGHT':
      return { least, most: at(light) };
    case 'HEAVY':
      return { least: at(heavy), most };
    default:
      return { least: at(light), most: at(heavy) };
  }
}
export const discretion = (band: Band, circumstance: string, law: Law, day: CivilDate, region: string): Band =>
  within(
    band,
    circumstance,
    law.number('discretion.light.percent', day, region),
    law.number('discretion.heavy.percent', day, region),
  );

/** A ratio written with up to four places, in ten-thousandths. */
export const tenThousandths = (ratio: string): bigint => {
  const [whole, part = ''] = ratio.split('.');
  return BigInt(whole!) * 10_000n + BigInt(part.padEnd(4, '0').slice(0, 4));
};

/**
 * The surcharge for paying late: three per cent of the fine a day, and never more than the fine (行政处罚法
 * 第七十二条); days of reconsideration or suit do not count (第七十三条). Whole fen, rounded down.
 */
export function surchargeOf(
  fine: Fen,
  payDue: CivilDate,
  day: CivilDate,
  stayedDays: number,
  rate: string,
  cap: string,
): Fen {
  const late = daysBetween(payDue, day) - stayedDays;
  if (late <= 0) return 0n;
  const grown = (fine * tenThousandths(rate) * BigInt(late)) / 10_000n;
  const most = (fine * tenThousandths(cap)) / 10_000n;
  return grown < most ? grown : most;
}

const heavyKinds: readonly string[] = [
  'CONFISCATION',
  'GRADE_LOWERED',
  'LICENCE_REVOKED',
  'BUSINESS_RESTRICTED',
  'SUSPENSION',
  'CLOSURE',
  'OCCUPATION_RESTRICTED',
];
/**
 * Whether a hearing must be offered: a fine from the threshold on, its own for persons and units, or one of the heavy
 * kinds (行政处罚法 第六十三条).
 */
export const hearingIsDue = (
  kinds: readonly string[],
  fine: Fen,
  partyKind: string,
  law: Law,
  day: CivilDate,
  region: string,
): boolean =>
  kinds.some((kind) => heavyKinds.includes(kind)) ||
  (fine > 0n &&
    fine >=
      fenOf(
        law.parameter(partyKind === 'PERSON' ? 'hearing.threshold.person' : 'hearing.threshold.org', day, region).value,
      )!);

const fen = (money: string | null | undefined): Fen => BigInt(money ?? '0');
/** Everything imposed in money. */
export const imposed = (row: Pick<CaseParty, 'fine' | 'confiscation' | 'dailyFine'>): Fen =>
  fen(row.fine) + fen(row.confiscation) + fen(row.dailyFine);
/** The later of the day to pay and the day it was contested: from there on days do not count. */
export const stayedFrom = (payDue: CivilDate, appealedOn: CivilDate): CivilDate =>
  appealedOn > payDue ? appealedOn : payDue;
/** The surcharge on the fine itself; what was fined day by day grows by its own days. */
function surchargeOn(row: CaseParty, day: CivilDate, law: Law, region: string): Fen {
  if (row.payDue === null) return 0n;
  const due = civilDateOf(row.payDue);
  const open =
    row.appealedOn !== null && row.appealSettledOn === null
      ? Math.max(0, daysBetween(stayedFrom(due, row.appealedOn), day))
      : 0;
  return surchargeOf(
    fen(row.fine),
    due,
    day,
    row.stayedDays + open,
    law.parameter('surcharge.rate.daily', day, region).value,
    law.parameter('surcharge.cap', day, region).value,
  );
}
/** What a party still owes on a day, the surcharge with it: for as long as the fine itself is unpaid it grows. */
export function owedOn(
  row: CaseParty,
  day: CivilDate,
  law: Law,
  region: string,
): { readonly imposed: Fen; readonly surcharge: Fen; readonly paid: Fen; readonly left: Fen } {
  const whole = imposed(row);
  const surcharge = row.settledOn === null ? surchargeOn(row, day, law, region) : fen(row.surcharge);
  const paid = fen(row.paid);
  const left = whole + surcharge - paid;
  return { imposed: whole, surcharge, paid, left: left > 0n ? left : 0n };
}
