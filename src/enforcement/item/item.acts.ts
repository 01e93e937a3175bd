import { act, ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import { CFF } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { isDelegated, itemByCode, type ItemFacts } from './item.facts.js';
import { endedWith, finesFit } from './item.musts.js';
import type { EndItemInput, PublishItemInput } from './item.inputs.js';
import type { EnforcementItem } from './item.js';

type Publishing = { items: ItemFacts[]; office: OrganisationFacts[] };
/** What an item sets of its own; those of the state stand beside the county's. */
const ownOf = ({ items, office }: Pick<Publishing, 'items' | 'office'>): readonly ItemFacts[] =>
  items.filter(
    ({ regionCode, baseId, level }) =>
      regionCode.slice(0, 6) === office[0]?.countyCode && (baseId === null || level !== 'TOWNSHIP'),
  );
const standsAlone = (facts: Pick<Publishing, 'items' | 'office'>, from: CivilDate): boolean =>
  ownOf(facts).every(({ effectiveUntil }) => effectiveUntil !== null && effectiveUntil < from);

/** Publishes an item of the catalogue from a day on, or delegates one to townships. 公布执法事项、赋权 */
export const publishItem = act<EnforcementItem, PublishItemInput, Publishing>({
  name: 'publishItem',
  begins: true,
  facts: {
    items: ask(itemByCode, ({ input }) => [input.code.trim()]),
    office: ask(organisationById, ({ actor }) => [actor.organisationId]),
  },
  musts: [
    {
      code: 'ITEM_STATES_ITS_BASIS',
      path: ['statute'],
      basis: CFF('第三十九条'),
      says: {
        zh: '须写明事项代码、内容、依据、条款和公布文号。',
        en: 'The code, the matter, the statute, its article and the number of the publishing document must be stated.',
      },
      holds: ({ input }) => [input.code, input.content, input.statute, input.article, input.document].every(hasText),
    },
    {
      code: 'ITEM_IS_THE_ONLY_ONE_OF_ITS_CODE',
      path: ['code'],
      basis: CFF('第三十九条'),
      says: {
        zh: '本县同一代码的事项同时只能有一项有效；须改变的，先废止原事项。国家目录的事项，由本县公布的同代码事项代替。',
        en: "A code may have only one item of the county at a time; one that changes must be ended first. What the county publishes takes the place of the state's item of that code.",
      },
      holds: ({ input, facts }) => standsAlone(facts, input.effectiveFrom),
    },
    {
      code: 'ITEM_BEGINS_TODAY_OR_LATER',
      path: ['effectiveFrom'],
      basis: CFF('第三十九条'),
      says: { zh: '生效日期不得早于今天。', en: 'The first day may not be before today.' },
      holds: ({ input, today }) => input.effectiveFrom >= today,
    },
    {
      code: 'ITEM_FINES_FIT_ITS_RULE',
      path: ['fineRule'],
      basis: CFF('第十六条'),
      says: {
        zh: '只有处罚事项可以设罚款；设罚款的须至少有一个上限，下限不得高于上限；不设罚款的不得填写数额。',
        en: 'Only a penalty may have a fine; with one there must be at least one maximum, no minimum above its maximum, and without one no amounts.',
      },
      holds: ({ input }) => finesFit(input, input.kind),
    },
    {
      code: 'ITEM_IS_DELEGATED_TO_TOWNSHIPS_OF_THE_COUNTY',
      path: ['townships'],
      basis: CFF('第二十四条'),
      says: {
        zh: '只有乡镇级事项可以列明乡镇，至多一百个，且均须属于本县。',
        en: 'Only an item of township level may name townships, at most 100, and each must be of this county.',
      },
      holds: ({ input, facts }) =>
        (input.level === 'TOWNSHIP' || input.townships.length === 0) &&
        input.townships.length <= 100 &&
        input.townships.every((code) => code.startsWith(facts.office[0]?.countyCode ?? '-') && code.endsWith('000')),
    },
  ],
  decide: ({ input, facts }) => ({
    regionCode: facts.office[0]!.regionCode,
    code: input.code.trim(),
    level: input.level,
    kind: input.kind,
    content: input.content.trim(),
    statute: input.statute.trim(),
    article: input.article.trim(),
    sectors: [...new Set(input.sectors)],
    fineRule: input.fineRule,
    unitMin: input.unitMin ?? null,
    unitMax: input.unitMax ?? null,
    personMin: input.personMin ?? null,
    personMax: input.personMax ?? null,
    grave: input.grave,
    daily: input.daily,
    certainty: 'CONFIRMED',
    effectiveFrom: input.effectiveFrom,
    document: input.document.trim(),
    townships: [...new Set(input.townships)],
  }),
});

/** Ends an item, or a delegation, with a day. 废止、收回 */
export const endItem = act<EnforcementItem, EndItemInput, Record<never, never>, EnforcementItem>({
  name: 'endItem',
  preconditions: [
    {
      code: 'ITEM_HAS_NO_END_YET',
      basis: CFF('第三十九条'),
      says: {
        zh: '已设失效日期的事项不得再次废止，赋权除外。',
        en: 'An item that already has its last day may not be ended again, unless it is a delegation.',
      },
      holds: ({ entry }) => entry.effectiveUntil === null || isDelegated(entry),
    },
  ],
  musts: [
    {
      code: 'ITEM_ENDS_TODAY_OR_LATER',
      path: ['lastOn'],
      basis: CFF('第三十九条'),
      says: {
        zh: '失效日期不得早于今天、不得早于生效日期；已有失效日期的，须更早。',
        en: 'The last day may not be before today, nor before the first day; where there is one already, it must be an earlier one.',
      },
      holds: ({ entry, input, today }) =>
        input.lastOn >= today &&
        input.lastOn >= entry.effectiveFrom &&
        (entry.effectiveUntil === null || input.lastOn < entry.effectiveUntil),
      facts: ({ entry }) => [factValue('effectiveFrom', entry.effectiveFrom)],
    },
    isSaid(
      'ITEM_ENDS_BY_A_DOCUMENT',
      'document',
      CFF('第三十九条'),
      '须写明废止文号。',
      'The document must be stated.',
    ),
    isSaid('ITEM_ENDS_FOR_A_REASON', 'reason', CFF('第三十九条'), '须写明废止理由。', 'The reason must be stated.'),
  ],
  decide: ({ input }) => ({
    effectiveUntil: input.lastOn,
    endDocument: input.document.trim(),
    endReason: input.reason.trim(),
  }),
  children: endedWith<EndItemInput>(({ lastOn }) => lastOn),
});

export * from './item.acts.changing.js';
