import { factValue, hasText, type Must, type OfInput } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { AQF, POINTS } from '../../kernel/statutes.js';
import type { OrganisationFacts } from '../../organisation/organisation.facts.js';
import type { PostFacts } from '../responsibility/responsibility.facts.js';
import type { CommitteeBeside } from './committee.facts.js';

export const basis = AQF('第九条');

/** Who leads, serves and belongs to it, as it is set up or changed. */
export interface Composition {
  readonly organisationId: string;
  readonly leaderPostId?: string | null;
  readonly memberIds: readonly string[];
  readonly memberPostIds?: readonly string[] | null;
  readonly sectors?: readonly string[] | null;
}
export interface CompositionFacts {
  readonly offices: readonly OrganisationFacts[];
  readonly leader: readonly PostFacts[];
  readonly posts: readonly PostFacts[];
  readonly beside: readonly CommitteeBeside[];
}
/** What the musts below must be told of the committee: which it is, where and of what kind. */
interface Of {
  readonly id: string | null;
  readonly regionCode: string;
  readonly kind: string;
}
type Composing<I> = { readonly input: Readonly<I>; readonly facts: CompositionFacts };

/** The same musts over a committee that is set up and one that is changed. */
export const composedWell = <C extends Composing<Composition>>(of: (ctx: C) => Of): readonly Must<C>[] => [
  ...ledAndServed((ctx: C) => countyOf(of(ctx).regionCode as RegionCode)),
  {
    code: 'COMMITTEE_SECTORS_ARE_ONE_SPECIALISED_COMMITTEES',
    path: ['sectors'],
    basis,
    says: {
      zh: '只有专业委员会可以明确负责行业，且同一行业只能由一个运行中的专业委员会负责。',
      en: 'Only a SPECIALISED committee may name sectors, and a sector may be covered by only one standing committee.',
    },
    holds: (ctx) => {
      const { id, kind } = of(ctx);
      const sectors = ctx.input.sectors ?? [];
      const others = ctx.facts.beside.filter((other) => other.id !== id).flatMap((other) => other.sectors);
      return sectors.length === 0 || (kind === 'SPECIALISED' && !sectors.some((sector) => others.includes(sector)));
    },
  },
];

function ledAndServed<C extends Composing<Composition>>(inCounty: (ctx: C) => string): readonly Must<C>[] {
  return [
    {
      code: 'COMMITTEE_HAS_AN_OFFICE_AND_MEMBERS',
      path: ['memberIds'],
      basis,
      says: {
        zh: '办公室和成员单位均须为本县现存单位，成员单位不得少于一个。',
        en: 'At least one member must be named, and the serving office and every member must be existing offices of the county.',
      },
      holds: (ctx) =>
        ctx.input.memberIds.length > 0 &&
        [ctx.input.organisationId, ...ctx.input.memberIds].every((id) =>
          ctx.facts.offices.some(
            ({ key, endedOn, countyCode }) => key === id && endedOn === null && countyCode === inCounty(ctx),
          ),
        ),
    },
    {
      code: 'COMMITTEE_LEADER_IS_A_POST',
      path: ['leaderPostId'],
      basis,
      says: {
        zh: '指明主任岗位的，须为本县岗位。',
        en: 'The leading post, where one is named, must be a post of the county.',
      },
      holds: (ctx) =>
        ctx.input.leaderPostId == null ||
        ctx.facts.leader.some(({ regionCode }) => regionCode.startsWith(inCounty(ctx))),
    },
    {
      code: 'COMMITTEE_MEMBERS_SIT_IN_MEMBER_OFFICES',
      path: ['memberPostIds'],
      basis,
      says: {
        zh: '成员岗位须属于办公室所在单位或者成员单位。',
        en: 'Every post of a member must belong to the serving office or to a member office.',
      },
      holds: (ctx) =>
        (ctx.input.memberPostIds ?? []).every((id) =>
          ctx.facts.posts.some(
            ({ key, organisationId }) =>
              key === id && [ctx.input.organisationId, ...ctx.input.memberIds].includes(organisationId),
          ),
        ),
    },
  ];
}

/** A task force stands to its last day: afterwards it is neither changed nor staffed, only dissolved. */
export const stillStands: Must<{ readonly entry: { readonly until: CivilDate | null }; readonly today: CivilDate }> = {
  code: 'COMMITTEE_TASK_FORCE_STILL_STANDS',
  basis: POINTS('工作专班'),
  says: {
    zh: '工作专班期限届满后不得调整或者配备办公室，只能撤销。',
    en: 'A task force may not be changed or staffed after its last day; it can only be dissolved.',
  },
  holds: ({ entry, today }) => entry.until === null || entry.until >= today,
  facts: ({ entry }) => [factValue('until', entry.until)],
  remedies: [{ action: 'dissolveCommittee', role: 'COUNTY_LEADER' }],
};

export const statesItsDocument = <C extends OfInput<{ document: string }>>(code: string): Must<C> => ({
  code,
  path: ['document'],
  basis,
  says: { zh: '须写明依据的文件。', en: 'The document on which the act rests must be stated.' },
  holds: ({ input }) => hasText(input.document),
});
