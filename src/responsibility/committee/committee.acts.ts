import { act, ask, hasText } from '../../kernel/act.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { organisationById } from '../../organisation/organisation.facts.js';
import { postById } from '../responsibility/responsibility.facts.js';
import { committeesBeside, officePosts, type OfficePost } from './committee.facts.js';
import type {
  ChangeCommitteeInput,
  DissolveCommitteeInput,
  EstablishCommitteeInput,
  StaffCommitteeOfficeInput,
} from './committee.inputs.js';
import { basis, composedWell, statesItsDocument, stillStands, type CompositionFacts } from './committee.musts.js';
import type { Committee } from './committee.js';

/** Of which there is one in a county. */
const onlyOnes: readonly string[] = ['SAFETY', 'DISASTER_REDUCTION'];

/** Sets up a body that deliberates and coordinates. 设立 */
export const establishCommittee = act<Committee, EstablishCommitteeInput, CompositionFacts>({
  name: 'establishCommittee',
  begins: true,
  facts: {
    offices: ask(organisationById, ({ input }) => [input.organisationId, ...input.memberIds]),
    leader: ask(postById, ({ input }) => [input.leaderPostId]),
    posts: ask(postById, ({ input }) => input.memberPostIds ?? []),
    beside: ask(committeesBeside, ({ input }) => [countyOf(input.region)]),
  },
  musts: [
    {
      code: 'COMMITTEE_IS_OF_A_COUNTY',
      path: ['region'],
      basis,
      says: { zh: '区划须为县。', en: 'The region must be a county.' },
      holds: ({ input }) => levelOf(input.region) === 'COUNTY',
    },
    ...composedWell(({ input }: { input: EstablishCommitteeInput; facts: CompositionFacts }) => ({
      id: null,
      regionCode: input.region,
      kind: input.kind,
    })),
    {
      code: 'COMMITTEE_STATES_NAME_AND_DOCUMENT',
      path: ['name'],
      basis,
      says: {
        zh: '须写明名称和设立文件。',
        en: 'The name of the committee and the document that sets it up must both be stated.',
      },
      holds: ({ input }) => hasText(input.name) && hasText(input.document),
    },
    {
      code: 'COMMITTEE_IS_THE_ONLY_ONE_OF_ITS_KIND',
      path: ['kind'],
      basis,
      says: {
        zh: '一个县只能有一个安全生产委员会、一个减灾委员会。',
        en: 'A county may have only one work-safety committee and only one disaster-reduction committee.',
      },
      holds: ({ input, facts }) =>
        !onlyOnes.includes(input.kind) || !facts.beside.some(({ kind }) => kind === input.kind),
      remedies: [{ action: 'changeCommittee', role: 'COUNTY_LEADER' }],
    },
    {
      code: 'COMMITTEE_MEETS',
      path: ['meetsMonths'],
      basis,
      says: {
        zh: '会议间隔须为一、三、六或者十二个月。',
        en: 'The interval between meetings must be 1, 3, 6 or 12 months.',
      },
      holds: ({ input }) => [1, 3, 6, 12].includes(input.meetsMonths),
    },
    {
      code: 'COMMITTEE_TASK_FORCE_ENDS',
      path: ['until'],
      basis,
      says: {
        zh: '工作专班须写明期限，且不得早于设立日期；其他机构不得写明期限。',
        en: 'A task force must have a last day, not before the day it is set up; any other body may not have one.',
      },
      holds: ({ input }) =>
        (input.kind === 'TASK_FORCE') === (input.until != null) &&
        (input.until == null || input.until >= input.establishedOn),
    },
  ],
  decide: ({ input }) => ({
    regionCode: input.region,
    kind: input.kind,
    name: input.name.trim(),
    organisationId: input.organisationId,
    leaderPostId: input.leaderPostId ?? null,
    memberIds: [...new Set(input.memberIds)],
    memberPostIds: [...new Set(input.memberPostIds ?? [])],
    officePostIds: [],
    sectors: [...new Set(input.sectors ?? [])],
    meetsMonths: input.meetsMonths,
    document: input.document.trim(),
    clause: input.clause?.trim() ?? null,
    establishedOn: input.establishedOn,
    until: input.until ?? null,
  }),
});

/** Changes who leads, serves and belongs to it, and what it covers. 调整 */
export const changeCommittee = act<Committee, ChangeCommitteeInput, CompositionFacts>({
  name: 'changeCommittee',
  facts: {
    offices: ask(organisationById, ({ input }) => [input.organisationId, ...input.memberIds]),
    leader: ask(postById, ({ input }) => [input.leaderPostId]),
    posts: ask(postById, ({ input }) => input.memberPostIds),
    beside: ask(committeesBeside, ({ entry }) => [entry.countyCode]),
  },
  preconditions: [stillStands],
  musts: [
    ...composedWell(
      ({ entry }: { entry: Readonly<Committee>; input: ChangeCommitteeInput; facts: CompositionFacts }) => entry,
    ),
    statesItsDocument('COMMITTEE_CHANGED_BY_DOCUMENT'),
  ],
  decide: ({ input, entry }) => ({
    organisationId: input.organisationId,
    leaderPostId: input.leaderPostId ?? null,
    memberIds: [...new Set(input.memberIds)],
    memberPostIds: [...new Set(input.memberPostIds)],
    sectors: [...new Set(input.sectors)],
    changeDocument: input.document.trim(),
    // Posts of another organisation do not staff it any more.
    officePostIds: input.organisationId === entry.organisationId ? entry.officePostIds : [],
  }),
});

/** Gives its office posts, powers and rules of its own. 实体化 */
export const staffCommitteeOffice = act<Committee, StaffCommitteeOfficeInput, { posts: OfficePost[] }>({
  name: 'staffCommitteeOffice',
  facts: { posts: ask(officePosts, ({ input }) => input.postIds) },
  preconditions: [stillStands],
  musts: [
    {
      code: 'COMMITTEE_OFFICE_HAS_POSTS_OF_ITS_OWN',
      path: ['postIds'],
      basis,
      says: {
        zh: '须至少有一个岗位，且均属办公室所在单位。',
        en: 'At least one post must be named, and every one must belong to the organisation that serves as the office.',
      },
      holds: ({ entry, input, facts }) =>
        input.postIds.length > 0 &&
        input.postIds.every((id) =>
          facts.posts.some(({ key, organisationId }) => key === id && organisationId === entry.organisationId),
        ),
    },
    {
      code: 'COMMITTEE_OFFICE_POSTS_ARE_ITS_ALONE',
      path: ['postIds'],
      basis,
      says: {
        zh: '办公室岗位须为专职：不得为所在单位的领导岗位，不得同时为其他议事协调机构办公室的岗位。',
        en: "The posts of the office must be its alone: none may lead the organisation that serves, nor be of another standing committee's office.",
      },
      holds: ({ entry, facts }) =>
        facts.posts.every(({ leads, committeeIds }) => !leads && committeeIds.every((id) => id === entry.id)),
    },
    {
      code: 'COMMITTEE_OFFICE_STATES_POWERS_AND_RULES',
      path: ['powers'],
      basis,
      says: { zh: '须写明职权和运行规则。', en: 'The powers of the office and how it runs must both be stated.' },
      holds: ({ input }) => hasText(input.powers) && hasText(input.rules),
    },
    statesItsDocument('COMMITTEE_OFFICE_STAFFED_BY_DOCUMENT'),
  ],
  decide: ({ input }) => ({
    officePostIds: [...new Set(input.postIds)],
    officePowers: input.powers.trim(),
    officeRules: input.rules.trim(),
    officeDocument: input.document.trim(),
  }),
});

/** Dissolves it. 撤销 */
export const dissolveCommittee = act<Committee, DissolveCommitteeInput>({
  name: 'dissolveCommittee',
  preconditions: [
    {
      code: 'COMMITTEE_OF_WORK_SAFETY_STAYS',
      basis,
      says: {
        zh: '安全生产委员会不得撤销，只能调整。',
        en: 'The work-safety committee of a county may not be dissolved; it can only be changed.',
      },
      holds: ({ entry }) => entry.kind !== 'SAFETY',
      remedies: [{ action: 'changeCommittee', role: 'COUNTY_LEADER' }],
    },
  ],
  musts: [
    {
      code: 'COMMITTEE_DISSOLVED_BY_DOCUMENT',
      path: ['document'],
      basis,
      says: { zh: '须写明撤销文件。', en: 'The document that dissolves the committee must be stated.' },
      holds: ({ input }) => hasText(input.document),
    },
  ],
  decide: ({ input, at }) => ({ dissolvedAt: at, dissolvedDocument: input.document.trim() }),
});
