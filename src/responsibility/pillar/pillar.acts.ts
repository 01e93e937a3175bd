import { act, ask, hasText, isSaid } from '../../kernel/act.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { committeeById, type CommitteeFacts } from '../committee/committee.facts.js';
import { listById, tagsOfElement, type ListFacts, type TagOfElement } from './pillar.facts.js';
import type { TagPillarInput, UntagPillarInput } from './pillar.inputs.js';
import { pillarOf } from './pillar.musts.js';
import type { PillarElement, PillarTag } from './pillar.js';

const basis = [{ title: '巫溪县2021年工作要点', article: '第十二条' }] as const;

/** What each element is: a committee, an office or a list. */
const kindOf: Readonly<Record<`${PillarElement}`, 'committeeId' | 'organisationId' | 'listId'>> = {
  COORDINATION: 'committeeId',
  HEADQUARTERS: 'committeeId',
  BUREAU: 'organisationId',
  GRASSROOTS: 'organisationId',
  PROFESSIONAL_TEAM: 'organisationId',
  TOWNSHIP_TEAM: 'organisationId',
  DUTY_LISTS: 'listId',
  WORK_RULES: 'committeeId',
};
const namedIn = ({ organisationId, committeeId, listId }: TagPillarInput): string[] =>
  [organisationId, committeeId, listId].filter((id) => id != null);

/** Says what a committee, an office or a list is in the four systems. 标记 */
export const tagPillar = act<
  PillarTag,
  TagPillarInput,
  { office: OrganisationFacts[]; committee: CommitteeFacts[]; list: ListFacts[]; tagged: TagOfElement[] }
>({
  name: 'tagPillar',
  begins: true,
  facts: {
    office: ask(organisationById, ({ input }) => [input.organisationId]),
    committee: ask(committeeById, ({ input }) => [input.committeeId]),
    list: ask(listById, ({ input }) => [input.listId]),
    tagged: ask(tagsOfElement, ({ input }) => [`${countyOf(input.region)}/${input.element}`]),
  },
  musts: [
    {
      code: 'PILLAR_IS_A_COUNTYS',
      path: ['region'],
      basis,
      says: { zh: '区划须为县。', en: 'The region must be a county.' },
      holds: ({ input }) => levelOf(input.region) === 'COUNTY',
    },
    {
      code: 'PILLAR_ELEMENT_NAMES_WHAT_IT_IS',
      path: ['element'],
      basis,
      says: {
        zh: '须只指明一个本县现存的条目：协调机构、指挥部和工作规则为议事协调机构，部门、基层机构和队伍为单位，责任清单为清单。',
        en: 'One existing entry of the county must be named, and only one: a committee for coordination, headquarters and rules, an office for the bureau, grassroots and teams, a list for lists.',
      },
      holds: ({ input, facts, today }) =>
        namedIn(input).length === 1 &&
        input[kindOf[input.element]] != null &&
        [
          ...facts.office.filter(({ endedOn }) => endedOn === null),
          ...facts.committee.filter(({ status }) => status === 'STANDING'),
          ...facts.list.filter(({ endedOn }) => endedOn === null || endedOn > today),
        ].some(({ countyCode }) => countyCode === countyOf(input.region)),
    },
    {
      code: 'PILLAR_TAGGED_ONCE',
      path: ['element'],
      basis,
      says: {
        zh: '同一条目的同一要素只能标记一次。',
        en: 'The same entry can be tagged as the same element only once.',
      },
      holds: ({ input, facts }) => !facts.tagged.some(({ named }) => namedIn(input).includes(named)),
    },
    {
      code: 'PILLAR_TAG_SAYS_WHY',
      path: ['note'],
      basis,
      says: { zh: '须写明标记说明。', en: 'What makes it an element of the system must be stated.' },
      holds: ({ input }) => hasText(input.note),
    },
  ],
  decide: ({ input }) => ({
    regionCode: input.region,
    pillar: pillarOf[input.element],
    element: input.element,
    organisationId: input.organisationId ?? null,
    committeeId: input.committeeId ?? null,
    listId: input.listId ?? null,
    note: input.note.trim(),
  }),
});

/** Removes it. 取消 */
export const untagPillar = act<PillarTag, UntagPillarInput>({
  name: 'untagPillar',
  musts: [
    isSaid(
      'PILLAR_UNTAGGED_WITH_A_REASON',
      'reason',
      basis,
      '须写明取消理由。',
      'The reason must be stated when a tag is removed.',
    ),
  ],
  decide: ({ input }) => ({ removedReason: input.reason.trim() }),
});
