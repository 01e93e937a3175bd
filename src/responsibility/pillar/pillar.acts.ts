import { act, ask, hasText, isSaid } from '../../kernel/act.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { committeeById, type CommitteeFacts } from '../committee/committee.facts.js';
import {
  listById,
  policyById,
  tagsOfElement,
  type ListFacts,
  type PolicyFacts,
  type TagOfElement,
} from './pillar.facts.js';
import type { TagPillarInput, UntagPillarInput } from './pillar.inputs.js';
import { pillarOf } from './pillar.musts.js';
import type { PillarElement, PillarTag } from './pillar.js';

const basis = [{ title: '巫溪县2021年工作要点', article: '第十二条' }] as const;

type Named = 'committeeId' | 'organisationId' | 'listId' | 'policyId';
/** What each element is, and of which kinds: coordination and headquarters are two bodies. */
const kindsOf: Readonly<Record<`${PillarElement}`, Partial<Record<Named, readonly string[]>>>> = {
  COORDINATION: { committeeId: ['SAFETY', 'DISASTER_REDUCTION', 'SPECIALISED', 'SPECIAL_OFFICE'] },
  HEADQUARTERS: { committeeId: ['HEADQUARTERS'] },
  BUREAU: { organisationId: ['BUREAU'] },
  GRASSROOTS: { organisationId: ['TOWNSHIP', 'PARK'] },
  PROFESSIONAL_TEAM: { organisationId: ['BUREAU', 'DEPARTMENT'] },
  TOWNSHIP_TEAM: { organisationId: ['TOWNSHIP'] },
  DUTY_LISTS: { listId: ['DUTY', 'POWER', 'RESPONSIBILITY'] },
  WORK_RULES: {
    committeeId: ['SAFETY', 'DISASTER_REDUCTION', 'SPECIALISED', 'SPECIAL_OFFICE', 'HEADQUARTERS', 'TASK_FORCE'],
    policyId: ['RULE'],
  },
};
const namedIn = ({ organisationId, committeeId, listId, policyId }: TagPillarInput): string[] =>
  [organisationId, committeeId, listId, policyId].filter((id) => id != null);

/** Says what a committee, an office or a list is in the four systems. 标记 */
export const tagPillar = act<
  PillarTag,
  TagPillarInput,
  {
    office: OrganisationFacts[];
    committee: CommitteeFacts[];
    list: ListFacts[];
    policy: PolicyFacts[];
    tagged: TagOfElement[];
  }
>({
  name: 'tagPillar',
  begins: true,
  facts: {
    office: ask(organisationById, ({ input }) => [input.organisationId]),
    committee: ask(committeeById, ({ input }) => [input.committeeId]),
    list: ask(listById, ({ input }) => [input.listId]),
    policy: ask(policyById, ({ input }) => [input.policyId]),
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
        zh: '须只指明一个本县现存的条目：协调机构为议事协调机构，指挥部为指挥部，应急管理部门为应急管理局，基层机构为乡镇（街道）或者园区，专业队伍为应急管理局或者部门，乡镇队伍为乡镇（街道），责任清单为职责、权力或者责任清单，工作规则为施行中的工作规则或者已写明办公室运行规则的机构。',
        en: 'One existing entry of the county must be named, and only one: for coordination a committee, for headquarters a headquarters, for the bureau the bureau, for grassroots a township or park, for a professional team the bureau or a department, for a team of a township the township, for lists one of duties, powers or responsibilities, and for rules of work such rules in force or a committee that has stated how its office runs.',
      },
      holds: ({ input, facts, today }) =>
        namedIn(input).length === 1 &&
        (Object.entries(kindsOf[input.element]) as [Named, readonly string[]][]).some(
          ([of, kinds]) =>
            input[of] != null &&
            {
              organisationId: facts.office.filter(({ endedOn }) => endedOn === null),
              committeeId: facts.committee.filter(
                ({ status, hasRules }) => status === 'STANDING' && (input.element !== 'WORK_RULES' || hasRules),
              ),
              listId: facts.list.filter(({ endedOn }) => endedOn === null || endedOn > today),
              policyId: facts.policy.filter(
                ({ status, validFrom, validUntil }) =>
                  status === 'ISSUED' && (validFrom ?? today) <= today && (validUntil ?? today) >= today,
              ),
            }[of].some(({ kind, countyCode }) => kinds.includes(kind) && countyCode === countyOf(input.region)),
        ),
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
    policyId: input.policyId ?? null,
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
