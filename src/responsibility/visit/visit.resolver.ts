import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Needs, one, page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './visit.acts.js';
import { hazardToFollow, issueToFollow } from './visit.facts.js';
import {
  FollowVisitFindingInput,
  LeaderVisitsArgs,
  RecordLeaderVisitInput,
  VisitFindingsArgs,
} from './visit.inputs.js';
import { leaderVisits, visitFindings } from './visit.noun.js';
import {
  LeaderVisit,
  LeaderVisitChange,
  LeaderVisitConnection,
  VisitFinding,
  VisitFindingChange,
  VisitFindingConnection,
} from './visit.js';

type Context = RequestContext;

@Resolver(() => LeaderVisit)
export class LeaderVisitResolver {
  @Query(() => LeaderVisitConnection, { description: 'Visits of leaders that the caller may see. 领导带队检查列表' })
  async leaderVisits(
    @Args(() => LeaderVisitsArgs) args: LeaderVisitsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<LeaderVisit>> {
    return records.page(leaderVisits, args, info);
  }

  @Reads(page(() => visitFindings, 'visitId'))
  @FieldResolver(() => VisitFindingConnection, {
    description: 'What was found, as far as the caller may see. 发现问题',
  })
  findings(
    @Root() visit: LeaderVisit,
    @Args(() => VisitFindingsArgs) args: VisitFindingsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<VisitFinding> | Promise<Connection<VisitFinding>> {
    return records.related(visit, args, info);
  }
}

const settled: readonly string[] = ['VERIFIED', 'CLOSED', 'FIXED_ON_SPOT'];
@Resolver(() => VisitFinding)
export class VisitFindingResolver {
  @Query(() => VisitFindingConnection, {
    description: 'What leaders found, as far as the caller may see. 检查发现问题列表',
  })
  async visitFindings(
    @Args(() => VisitFindingsArgs) args: VisitFindingsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<VisitFinding>> {
    return records.page(visitFindings, args, info);
  }

  @Reads(one<VisitFinding>(() => leaderVisits, 'visitId'))
  @FieldResolver(() => LeaderVisit, { nullable: true, description: 'Visit on which it was found. 所属检查' })
  visit(
    @Root() finding: VisitFinding,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): LeaderVisit | Promise<LeaderVisit> {
    return records.related(finding, {}, info);
  }

  @Needs<VisitFinding>('issueId', 'hazardId')
  @FieldResolver(() => Boolean, {
    description: 'Whether what it became is put right: the issue verified or the hazard closed. 是否整改到位',
  })
  async settled(@Root() { issueId, hazardId }: VisitFinding, @Ctx() { records }: Context): Promise<boolean> {
    const became =
      issueId !== null
        ? await records.lookUp(issueToFollow, issueId)
        : hazardId !== null
          ? await records.lookUp(hazardToFollow, hazardId)
          : [];
    return became.some(({ status }) => settled.includes(status));
  }
}

export const LeaderVisitMutations = mutationsOf(leaderVisits, LeaderVisitChange, acts, {
  recordLeaderVisit: [RecordLeaderVisitInput, 'Records the visit of a leader with its findings. 登记领导带队检查'],
});
export const VisitFindingMutations = mutationsOf(visitFindings, VisitFindingChange, acts, {
  followVisitFinding: [FollowVisitFindingInput, 'Says which issue or hazard a finding became. 转办检查发现问题'],
});
