import { act, ask, childrenOf, created, factValue, hasText, type Judging } from '../../kernel/act.js';
import { regionByCode, type RegionFacts } from '../../region/region.facts.js';
import { memberById, type MemberFacts } from './household.facts.js';
import type {
  ChangeHeadInput,
  DissolveHouseholdInput,
  KinshipLine,
  MoveHouseholdInput,
  SplitHouseholdInput,
} from './household.inputs.js';
import { addressed, inVillage, ledger, onPaper } from './household.musts.js';
import type { Household, HouseholdMember, Kinship } from './household.js';

/** How somebody stands to a new head: as it was said, or else as another relation. */
const statedFor = (lines: readonly KinshipLine[] | null | undefined, id: string): `${Kinship}` =>
  lines?.find(({ memberId }) => memberId === id)?.kinship ?? 'OTHER';
const named = (lines: readonly KinshipLine[] | null | undefined): string[] =>
  (lines ?? []).map((line) => line.memberId);
/** Every line is for one of these, each once, and makes nobody head. */
const restatesOnly = (lines: readonly KinshipLine[], of: readonly string[]): boolean =>
  new Set(lines.map(({ memberId }) => memberId)).size === lines.length &&
  lines.every(({ memberId, kinship }) => of.includes(memberId) && kinship !== 'HEAD');

const itsOwnPeopleLeave = ({
  entry,
  input,
  facts,
}: Judging<Household, SplitHouseholdInput, { leaving: MemberFacts[] }>): boolean =>
  input.memberIds.length > 0 &&
  new Set(input.memberIds).size === input.memberIds.length &&
  input.memberIds.every(
    (id) =>
      id !== entry.headId &&
      entry.memberIds.includes(id) &&
      facts.leaving.some(({ key, status }) => key === id && status === 'LIVING'),
  );

/** Some of its people now live as a household of their own. 分户 */
export const splitHousehold = act<Household, SplitHouseholdInput, { leaving: MemberFacts[] }, HouseholdMember>({
  name: 'splitHousehold',
  facts: { leaving: ask(memberById, ({ input }) => input.memberIds) },
  preconditions: [
    {
      code: 'HOUSEHOLD_HAS_SEVERAL_PEOPLE',
      basis: ledger,
      says: { zh: '只有两人以上的住户方可分户。', en: 'Only a household of two or more members can be split.' },
      holds: ({ entry }) => entry.memberIds.length > 1,
    },
  ],
  musts: [
    {
      code: 'HOUSEHOLD_SPLITS_BY_ITS_OWN_PEOPLE',
      path: ['memberIds'],
      basis: ledger,
      says: {
        zh: '分出人员须至少有一名，均须为本户在世成员，不得含户主，同一人只能列一次。',
        en: 'Those who leave must be one or more living members of the household, each named only once, and may not include its head.',
      },
      holds: itsOwnPeopleLeave,
    },
    {
      code: 'HOUSEHOLD_SPLIT_RESTATES_ITS_OWN',
      path: ['kinships'],
      basis: ledger,
      says: {
        zh: '填写新户关系的，只能为除新户主外的分出人员，同一人只能填一次，且不得为户主。',
        en: 'A relation to the new head may only be stated for those who leave beside the new head, once each, and never as head.',
      },
      holds: ({ input }) => restatesOnly(input.kinships ?? [], input.memberIds.slice(1)),
    },
    addressed,
    onPaper,
  ],
  // The first to leave heads the new household; how the others stand to them is said, or is another relation.
  children: childrenOf<HouseholdMember>()({
    entryType: 'HouseholdMember',
    keys: ({ input }: { readonly input: Readonly<SplitHouseholdInput> }) => [
      ...input.memberIds,
      ...named(input.kinships),
    ],
    decide: ({ input }: { readonly input: Readonly<SplitHouseholdInput> }, { id }) => ({
      kinship: id === input.memberIds[0] ? ('HEAD' as const) : statedFor(input.kinships, id),
    }),
  }),
  decide: ({ entry, input }) => {
    const memberIds = entry.memberIds.filter((id) => !input.memberIds.includes(id));
    return { memberIds, size: memberIds.length, changeBasis: input.basis.trim() };
  },
  creates: ({ entry, input, keyAt }) => [
    created<Household>('Household', {
      id: keyAt(0),
      regionCode: entry.regionCode,
      number: `${entry.number}-${entry.version}`,
      address: input.address.trim(),
      memberIds: input.memberIds,
      headId: input.memberIds[0],
      size: input.memberIds.length,
      splitFromId: entry.id,
      changeBasis: input.basis.trim(),
    }),
  ],
});

type OfHeading = { readonly entry: Readonly<Household>; readonly input: Readonly<ChangeHeadInput> };
type Heading = Judging<Household, ChangeHeadInput, { members: MemberFacts[] }>;
const livingOf = ({ entry, facts }: Heading): string[] =>
  facts.members.filter(({ key, status }) => status === 'LIVING' && entry.memberIds.includes(key)).map(({ key }) => key);

/** Another of its living members heads it; how the others stand to them is said anew. 变更户主 */
export const changeHead = act<Household, ChangeHeadInput, { members: MemberFacts[] }, HouseholdMember>({
  name: 'changeHead',
  preconditionFacts: { members: ask(memberById, ({ entry }) => entry.memberIds) },
  preconditions: [
    {
      code: 'HOUSEHOLD_HAS_ANOTHER_WHO_LIVES',
      basis: ledger,
      remedies: [{ action: 'dissolveHousehold', role: 'TOWNSHIP' }],
      says: {
        zh: '只有户主以外另有在世成员的住户，方可变更户主。',
        en: 'Only a household with a living member beside its head can change its head.',
      },
      holds: ({ entry, facts }) => facts.members.some(({ key, status }) => status === 'LIVING' && key !== entry.headId),
    },
  ],
  musts: [
    {
      code: 'HOUSEHOLD_HEAD_IS_ONE_WHO_LIVES',
      path: ['headId'],
      basis: ledger,
      says: {
        zh: '新户主须为本户在世成员，且不得为现户主。',
        en: 'The new head must be a living member of the household, and not its present head.',
      },
      holds: (ctx) => livingOf(ctx).includes(ctx.input.headId) && ctx.input.headId !== ctx.entry.headId,
    },
    {
      code: 'HOUSEHOLD_KINSHIP_IS_RESTATED',
      path: ['kinships'],
      basis: ledger,
      says: {
        zh: '须逐一写明其他在世成员与新户主的关系，同一人只能填一次，且不得为户主。',
        en: 'The relation of every other living member to the new head must be stated, once each, and never as head.',
      },
      holds: (ctx) => {
        const others = livingOf(ctx).filter((id) => id !== ctx.input.headId);
        return ctx.input.kinships.length === others.length && restatesOnly(ctx.input.kinships, others);
      },
    },
    onPaper,
  ],
  children: childrenOf<HouseholdMember>()({
    entryType: 'HouseholdMember',
    keys: ({ entry, input }: OfHeading) => [...entry.memberIds, ...named(input.kinships)],
    // Of who has died only the head of before is another's relation now.
    decide: ({ input }: OfHeading, { id, status, kinship }) =>
      status === 'DEAD' && kinship !== 'HEAD'
        ? null
        : { kinship: id === input.headId ? ('HEAD' as const) : statedFor(input.kinships, id) },
  }),
  decide: ({ input }) => ({ headId: input.headId, changeBasis: input.basis.trim() }),
});

/** It has moved; its people with it, its dwellings not. 迁居 */
export const moveHousehold = act<Household, MoveHouseholdInput, { region: RegionFacts[] }>({
  name: 'moveHousehold',
  facts: { region: ask(regionByCode, ({ input }) => [input.region]) },
  musts: [
    inVillage,
    addressed,
    onPaper,
    {
      code: 'HOUSEHOLD_MOVES_WITHIN_ITS_COUNTY',
      path: ['region'],
      basis: ledger,
      says: { zh: '住户只能在本县内迁居。', en: 'A household may only move within its county.' },
      holds: ({ entry, input }) => input.region.startsWith(entry.countyCode),
      facts: ({ entry }) => [factValue('county', entry.countyCode)],
    },
  ],
  decide: ({ input }) => ({
    regionCode: input.region,
    address: input.address.trim(),
    changeBasis: input.basis.trim(),
  }),
});

/** It is no longer there. 销户 */
export const dissolveHousehold = act<Household, DissolveHouseholdInput>({
  name: 'dissolveHousehold',
  musts: [
    {
      code: 'HOUSEHOLD_DISSOLVED_FOR_A_REASON',
      path: ['reason'],
      basis: ledger,
      says: { zh: '须写明销户原因。', en: 'The reason for striking the household off must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input }) => ({ dissolvedReason: input.reason.trim() }),
});
