import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { globalId } from '../../access/privacy/ids.js';
import { momentOf, Needs } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import * as acts from './committee.acts.js';
import { committeesOnDay, postsAtWork } from './committee.facts.js';
import {
  ChangeCommitteeInput,
  CommitteesArgs,
  DissolveCommitteeInput,
  EstablishCommitteeInput,
  StaffCommitteeOfficeInput,
} from './committee.inputs.js';
import { committees } from './committee.noun.js';
import { Committee, CommitteeChange, CommitteeConnection, CommitteeSector, OfficePart } from './committee.js';

type Context = RequestContext;

@Resolver(() => Committee)
export class CommitteeResolver {
  @Query(() => CommitteeConnection, { description: 'Deliberative and coordinating committees. 议事协调机构列表' })
  async committees(
    @Args(() => CommitteesArgs) args: CommitteesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Committee>> {
    return records.page(committees, args, info);
  }

  @ToldTo('everyone', 'which bodies there are is public')
  @Query(() => [CommitteeSector], {
    description: 'Every supervision sector with the committees that cover it today. 行业与专业委员会',
  })
  async committeeSectors(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Ctx() { records }: Context,
  ): Promise<CommitteeSector[]> {
    const day = civilDateOf(records.request.now);
    const known = await records.lookUp(committeesOnDay, `${countyOf(region)}/${day}`);
    return Object.values(SupervisionSector).map((sector) => {
      const covering = known.filter(({ sectors }) => sectors.includes(sector));
      return {
        sector,
        committees: covering.map(({ name }) => name),
        committeeIds: covering.map(({ id }) => globalId(committees, id)),
        covered: covering.length > 0,
      };
    });
  }

  @Needs<Committee>('status', 'until')
  @FieldResolver(() => Boolean, {
    description: 'Whether it stands and, of a task force, its last day is not over. 是否运行',
  })
  running(@Root() committee: Committee, @Ctx() { records }: Context): boolean {
    const { status, until } = committee;
    const day = civilDateOf(momentOf(committee, records.request.now));
    return status === 'STANDING' && (until === null || until >= day);
  }

  @Needs<Committee>('officePostIds', 'officePowers', 'officeRules')
  @FieldResolver(() => [OfficePart], {
    description:
      'What its office lacks to be a substantive one; empty if nothing. A post counts while somebody holds it who has a duty in force or an open item of a list there. 实体化缺项',
  })
  async officeLacks(@Root() committee: Committee, @Ctx() { records }: Context): Promise<OfficePart[]> {
    const { officePostIds, officePowers, officeRules } = committee;
    const day = civilDateOf(momentOf(committee, records.request.now));
    const working = await Promise.all((officePostIds ?? []).map((id) => records.lookUp(postsAtWork, `${id}/${day}`)));
    return [
      ...(working.flat().length === 0 ? [OfficePart.POSTS] : []),
      ...(officePowers === null ? [OfficePart.POWERS] : []),
      ...(officeRules === null ? [OfficePart.RULES] : []),
    ];
  }
}

export const CommitteeMutations = mutationsOf(committees, CommitteeChange, acts, {
  establishCommittee: [EstablishCommitteeInput, 'Sets up a committee. 设立议事协调机构'],
  changeCommittee: [ChangeCommitteeInput, 'Changes the composition of a committee. 调整议事协调机构'],
  staffCommitteeOffice: [StaffCommitteeOfficeInput, 'Makes the office of a committee a substantive one. 办公室实体化'],
  dissolveCommittee: [DissolveCommitteeInput, 'Dissolves a committee. 撤销议事协调机构'],
});
