import {
  act,
  ask,
  created,
  factValue,
  hasText,
  isSaid,
  type Judging,
  type Must,
  type OfInput,
} from '../../kernel/act.js';
import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import { wholeCountry, type RegionCode } from '../../kernel/region-code.js';
import { CFF } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { isDelegated, itemById, itemsOfSameCode, type ItemFacts, type OfSameCode } from './item.facts.js';
import { endedWith, finesFit } from './item.musts.js';
import type { CeaseItemInput, DelegateItemInput, SupersedeItemInput } from './item.inputs.js';
import type { EnforcementItem } from './item.js';

const published = CFF('第三十九条');
const delegating = CFF('第二十四条');
interface Changing {
  readonly base: ItemFacts[];
  readonly others: OfSameCode[];
  readonly office: OrganisationFacts[];
}
interface NamesItem {
  readonly itemId: string;
  readonly effectiveFrom: CivilDate;
}
type On<I> = Pick<Judging<EnforcementItem, I, Changing>, 'input' | 'facts' | 'actor' | 'today'>;
const changing = {
  base: ask(itemById, ({ input }: { input: { readonly itemId: string } }) => [input.itemId]),
  others: ask(itemsOfSameCode, ({ input }: { input: { readonly itemId: string } }) => [input.itemId]),
  office: ask(organisationById, ({ actor }: { actor: { readonly organisationId: string } }) => [actor.organisationId]),
} as const;
const named = ({ itemId }: { readonly itemId: string }) => ({
  entryType: 'EnforcementItem' as const,
  id: itemId,
  path: 'itemId',
});
/** Of the county's own, or of the state. */
const isOurs = ({ regionCode }: Pick<ItemFacts, 'regionCode'>, { office }: Changing): boolean =>
  regionCode === wholeCountry || regionCode.slice(0, 6) === office[0]?.countyCode;
const overlaps = (one: Days, other: Days): boolean =>
  (one.effectiveUntil === null || other.effectiveFrom <= one.effectiveUntil) &&
  (other.effectiveUntil === null || one.effectiveFrom <= other.effectiveUntil);
type Days = Pick<ItemFacts, 'effectiveFrom' | 'effectiveUntil'>;
const beginsAhead = (
  code: string,
): Must<OfInput<{ readonly effectiveFrom: CivilDate }> & { readonly today: CivilDate }> => ({
  code,
  path: ['effectiveFrom'],
  basis: published,
  says: { zh: '起始日不得早于今天。', en: 'The first day may not be before today.' },
  holds: ({ input, today }) => input.effectiveFrom >= today,
});
const restsOnADocument = (code: string): Must<OfInput<{ readonly document: string }>> =>
  isSaid(code, 'document', published, '须写明文号。', 'The number of the document must be stated.');

/** What is the same in what a county says of an item as in the item itself. */
const copied = (base: ItemFacts) => ({
  code: base.code,
  kind: base.kind as EnforcementItem['kind'],
  content: base.content,
  statute: base.statute,
  article: base.article,
  sectors: base.sectors as EnforcementItem['sectors'],
  fineRule: base.fineRule as EnforcementItem['fineRule'],
  unitMin: base.unitMin,
  unitMax: base.unitMax,
  personMin: base.personMin,
  personMax: base.personMax,
  incomePercentMin: base.incomePercentMin,
  incomePercentMax: base.incomePercentMax,
  gainsFrom: base.gainsFrom,
  gainsTimesMin: base.gainsTimesMin,
  gainsTimesMax: base.gainsTimesMax,
  gravestTimesMin: base.gravestTimesMin,
  gravestTimesMax: base.gravestTimesMax,
  grave: base.grave,
  daily: base.daily,
  certainty: 'CONFIRMED' as const,
});

/** Gives an item to townships by a document: from its day on they exercise it there, and the county does not. 赋权 */
export const delegateItem = act<EnforcementItem, DelegateItemInput, Changing>({
  name: 'delegateItem',
  begins: true,
  concerns: named,
  facts: changing,
  musts: [
    {
      code: 'ITEM_DELEGATED_IS_THE_COUNTYS',
      path: ['itemId'],
      basis: delegating,
      says: {
        zh: '只能赋权国家目录或者本县的县级事项，且赋权期间该事项须有效、由本县行使。',
        en: 'Only an item of county level, of the state or of this county, may be delegated, and only for days on which it is in force and exercised.',
      },
      holds: ({ input, facts }) =>
        facts.base.some(
          (base) =>
            isOurs(base, facts) &&
            base.level === 'COUNTY' &&
            base.exercised !== false &&
            base.effectiveFrom <= input.effectiveFrom &&
            (base.effectiveUntil === null ||
              (input.effectiveUntil != null && input.effectiveUntil <= base.effectiveUntil)),
        ),
    },
    {
      code: 'ITEM_DELEGATED_IS_NOT_CEASED',
      path: ['itemId'],
      basis: delegating,
      says: {
        zh: '本县停止行使的事项，停止行使期间不得赋权。',
        en: 'An item that the county has ceased may not be delegated for any of the days on which it is ceased.',
      },
      holds: ({ input, facts }) => {
        const days = { effectiveFrom: input.effectiveFrom, effectiveUntil: input.effectiveUntil ?? null };
        return facts.others.every(
          (other) =>
            other.exercised !== false ||
            other.regionCode.slice(0, 6) !== facts.office[0]?.countyCode ||
            !overlaps(days, other),
        );
      },
    },
    {
      code: 'ITEM_DELEGATION_NAMES_ITS_TOWNSHIPS',
      path: ['townships'],
      basis: delegating,
      says: {
        zh: '须列明一至一百个本县乡镇（街道），且同一时期不得重复赋权。',
        en: 'One to a hundred townships of this county must be named, and none to which the item is delegated for some of the same days.',
      },
      holds: ({ input, facts }) => {
        const days = { effectiveFrom: input.effectiveFrom, effectiveUntil: input.effectiveUntil ?? null };
        const given = facts.others
          .filter((other) => other.baseId !== null && other.level === 'TOWNSHIP' && overlaps(days, other))
          .flatMap(({ townships }) => townships ?? []);
        return (
          input.townships.length > 0 &&
          input.townships.length <= 100 &&
          input.townships.every(
            (code) =>
              code.startsWith(facts.office[0]?.countyCode ?? '-') &&
              code.endsWith('000') &&
              !code.endsWith('000000') &&
              !given.includes(code),
          )
        );
      },
    },
    {
      code: 'ITEM_DELEGATION_DAYS_ARE_IN_ORDER',
      path: ['effectiveFrom'],
      basis: delegating,
      says: {
        zh: '赋权起始日不得早于今天，截止日不得早于起始日。',
        en: 'The first day of the delegation may not be before today, nor its last day before the first.',
      },
      holds: ({ input, today }) =>
        input.effectiveFrom >= today && (input.effectiveUntil == null || input.effectiveUntil >= input.effectiveFrom),
    },
    restsOnADocument('ITEM_IS_DELEGATED_BY_A_DOCUMENT'),
  ],
  decide: ({ input, facts }) => ({
    ...copied(facts.base[0]!),
    regionCode: facts.office[0]!.regionCode as RegionCode,
    level: 'TOWNSHIP',
    baseId: input.itemId,
    townships: [...new Set(input.townships)],
    effectiveFrom: input.effectiveFrom,
    effectiveUntil: input.effectiveUntil ?? null,
    document: input.document.trim(),
    ...(input.effectiveUntil != null && { endDocument: input.document.trim(), endReason: '赋权期满' }),
  }),
});

const saysItAlone = ({ input, facts }: On<NamesItem>): boolean =>
  facts.others.every(
    (other) =>
      other.regionCode.slice(0, 6) !== facts.office[0]?.countyCode ||
      (other.baseId !== null && other.level === 'TOWNSHIP') ||
      (other.effectiveUntil !== null && other.effectiveUntil < input.effectiveFrom),
  );
/** Says that the county does not exercise an item of the state. 停止行使 */
export const ceaseItem = act<EnforcementItem, CeaseItemInput, Changing>({
  name: 'ceaseItem',
  begins: true,
  concerns: named,
  facts: changing,
  musts: [
    {
      code: 'ITEM_CEASED_IS_THE_STATES',
      path: ['itemId'],
      basis: published,
      says: {
        zh: '只能停止行使国家目录的事项，且本县未另行公布该代码的事项；本县公布的事项，须予废止。',
        en: "Only an item of the state may be ceased, and one on whose code the county has no item of its own; the county's own must be ended.",
      },
      holds: (ctx) => ctx.facts.base.some(({ regionCode }) => regionCode === wholeCountry) && saysItAlone(ctx),
    },
    {
      code: 'ITEM_CEASES_AFTER_ITS_DELEGATIONS',
      path: ['effectiveFrom'],
      basis: delegating,
      remedies: [{ action: 'endItem', role: 'BUREAU_HEAD' }],
      says: {
        zh: '已赋权乡镇（街道）的事项，须先收回赋权，方可停止行使。',
        en: 'What is delegated to townships must be taken back from them before the item is ceased.',
      },
      holds: ({ input, facts }) =>
        facts.others.every(
          (other) =>
            !isDelegated(other) ||
            other.regionCode.slice(0, 6) !== facts.office[0]?.countyCode ||
            (other.effectiveUntil !== null && other.effectiveUntil < input.effectiveFrom),
        ),
    },
    beginsAhead('ITEM_CEASES_TODAY_OR_LATER'),
    restsOnADocument('ITEM_CEASES_BY_A_DOCUMENT'),
    isSaid('ITEM_CEASES_FOR_A_REASON', 'reason', published, '须写明理由。', 'The reason must be stated.'),
  ],
  decide: ({ input, facts }) => ({
    ...copied(facts.base[0]!),
    regionCode: facts.office[0]!.regionCode as RegionCode,
    level: facts.base[0]!.level as EnforcementItem['level'],
    baseId: input.itemId,
    exercised: false,
    effectiveFrom: input.effectiveFrom,
    document: input.document.trim(),
    ceaseReason: input.reason.trim(),
  }),
});

/** Puts another in the place of one of the county's own, from a day on. 修订 */
export const supersedeItem = act<EnforcementItem, SupersedeItemInput, Record<never, never>, EnforcementItem>({
  name: 'supersedeItem',
  preconditions: [
    {
      code: 'ITEM_SUPERSEDED_IS_IN_FORCE',
      basis: published,
      says: {
        zh: '只能修订未设失效日期、由本县行使的事项。',
        en: 'Only an item that has no last day yet and that the county exercises may be superseded.',
      },
      holds: ({ entry }) => entry.effectiveUntil === null && entry.exercised !== false,
    },
  ],
  musts: [
    {
      code: 'ITEM_ANEW_STATES_WHAT_IT_IS',
      path: ['content'],
      basis: published,
      says: { zh: '须写明事项内容和条款。', en: 'The matter and the article must be stated.' },
      holds: ({ input }) => hasText(input.content) && hasText(input.article),
    },
    {
      code: 'ITEM_ANEW_FINES_FIT_ITS_RULE',
      path: ['fineRule'],
      basis: CFF('第十六条'),
      says: {
        zh: '只有处罚事项可以设罚款；设罚款的须至少有一个上限，下限不得高于上限；不设罚款的不得填写数额。',
        en: 'Only a penalty may have a fine; with one there must be at least one maximum, no minimum above its maximum, and without one no amounts.',
      },
      holds: ({ entry, input }) => finesFit(input, entry.kind),
    },
    {
      code: 'ITEM_ANEW_BEGINS_AFTER_THE_FORMER',
      path: ['effectiveFrom'],
      basis: published,
      says: {
        zh: '新事项的生效日期不得早于今天，且须晚于原事项的生效日期。',
        en: 'The new item may not begin before today, and must begin after the first day of the former.',
      },
      holds: ({ entry, input, today }) => input.effectiveFrom >= today && input.effectiveFrom > entry.effectiveFrom,
      facts: ({ entry }) => [factValue('effectiveFrom', entry.effectiveFrom)],
    },
    restsOnADocument('ITEM_IS_SUPERSEDED_BY_A_DOCUMENT'),
    isSaid('ITEM_IS_SUPERSEDED_FOR_A_REASON', 'reason', published, '须写明修订理由。', 'The reason must be stated.'),
  ],
  decide: ({ input }) => ({
    effectiveUntil: addDays(input.effectiveFrom, -1),
    endDocument: input.document.trim(),
    endReason: input.reason.trim(),
  }),
  children: endedWith<SupersedeItemInput>(({ effectiveFrom }) => addDays(effectiveFrom, -1)),
  creates: ({ entry, input, keyAt }, { regionCode }) => [
    created<EnforcementItem>('EnforcementItem', {
      id: keyAt(0),
      regionCode,
      code: entry.code,
      level: entry.level,
      kind: entry.kind,
      content: input.content.trim(),
      statute: entry.statute,
      article: input.article.trim(),
      sectors: entry.sectors,
      fineRule: input.fineRule,
      unitMin: input.unitMin ?? null,
      unitMax: input.unitMax ?? null,
      personMin: input.personMin ?? null,
      personMax: input.personMax ?? null,
      incomePercentMin: entry.incomePercentMin,
      incomePercentMax: entry.incomePercentMax,
      gainsFrom: entry.gainsFrom,
      gainsTimesMin: entry.gainsTimesMin,
      gainsTimesMax: entry.gainsTimesMax,
      gravestTimesMin: entry.gravestTimesMin,
      gravestTimesMax: entry.gravestTimesMax,
      grave: entry.grave,
      daily: entry.daily,
      certainty: entry.certainty,
      effectiveFrom: input.effectiveFrom,
      document: input.document.trim(),
      townships: entry.townships,
      baseId: entry.baseId,
    }),
  ],
});
