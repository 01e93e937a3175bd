import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { Fault } from '../../access/faults.js';
import { globalId } from '../../access/privacy/ids.js';
import { momentOf, Needs, one, page, Reads } from '../../access/model/noun.js';
import { toCounty } from '../../organisation/organisation.scope.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { periodOf } from '../../kernel/period.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { organisations } from '../../organisation/organisation.noun.js';
import * as acts from './pool.acts.js';
import { qualityOf } from './pool.facts.js';
import {
  ConcludeSpotCheckInput,
  DrawIssueInput,
  DrawSpotChecksInput,
  IssueDrawsArgs,
  SettleIssueDrawInput,
  SpotCheckRoundsArgs,
  SpotChecksArgs,
} from './pool.inputs.js';
import { issueDraws, spotCheckRounds, spotChecks } from './pool.noun.js';
import {
  CollectionQuality,
  IssueDraw,
  IssueDrawChange,
  IssueDrawConnection,
  SpotCheck,
  SpotCheckChange,
  SpotCheckConnection,
  SpotCheckRound,
  SpotCheckRoundChange,
  SpotCheckRoundConnection,
} from './pool.js';

type Context = RequestContext;

@Resolver()
export class PoolResolver {
  @Query(() => IssueDrawConnection, { description: 'Draws from the reservoir that the caller may see. 蓄水池调取列表' })
  async issueDraws(
    @Args(() => IssueDrawsArgs) args: IssueDrawsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<IssueDraw>> {
    return records.page(issueDraws, args, info);
  }

  @Query(() => SpotCheckRoundConnection, { description: 'Rounds of spot checks. 抽查轮次列表' })
  async spotCheckRounds(
    @Args(() => SpotCheckRoundsArgs) args: SpotCheckRoundsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SpotCheckRound>> {
    return records.page(spotCheckRounds, args, info);
  }

  @Query(() => SpotCheckConnection, { description: 'Spot checks that the caller may see. 问题抽查列表' })
  async spotChecks(
    @Args(() => SpotChecksArgs) args: SpotChecksArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SpotCheck>> {
    return records.page(spotChecks, args, info);
  }

  @ToldTo(toCounty, 'those who see every issue of the county')
  @Query(() => [CollectionQuality], {
    description:
      'How the issues of each office stand, and how well each collects those that it raises, by the spot checks of a period. 清单采集质量',
  })
  async collectionQuality(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('period', () => PeriodScalar, { description: 'Period whose spot checks count. 期间' }) period: string,
    @Ctx() { records }: Context,
  ): Promise<CollectionQuality[]> {
    const span = periodOf(period);
    if (span === null) throw new Fault('BAD_USER_INPUT', '`period` must be a month, a quarter, a half-year or a year.');
    const key = `${countyOf(region)}/${span.from}/${span.to}/${records.request.now}`;
    return (await records.lookUp(qualityOf, key)).map(({ organisationId, ...each }) => ({
      ...each,
      organisationId: globalId(organisations, organisationId),
    }));
  }
}

@Resolver(() => IssueDraw)
export class IssueDrawResolver {
  @Needs<IssueDraw>('status', 'dueOn')
  @FieldResolver(() => Boolean, { description: 'Whether it is not settled and its day is over. 是否逾期' })
  overdue(@Root() draw: IssueDraw, @Ctx() { records }: Context): boolean {
    return draw.status === 'DRAWN' && draw.dueOn < civilDateOf(momentOf(draw, records.request.now));
  }
}

@Resolver(() => SpotCheckRound)
export class SpotCheckRoundResolver {
  @Reads(page(() => spotChecks, 'roundId'))
  @FieldResolver(() => SpotCheckConnection, { description: 'Checks of the round. 抽查问题' })
  checks(
    @Root() round: SpotCheckRound,
    @Args(() => SpotChecksArgs) args: SpotChecksArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<SpotCheck> | Promise<Connection<SpotCheck>> {
    return records.related(round, args, info);
  }
}

@Resolver(() => SpotCheck)
export class SpotCheckResolver {
  @Reads(one<SpotCheck>(() => spotCheckRounds, 'roundId'))
  @FieldResolver(() => SpotCheckRound, { nullable: true, description: 'Round it was drawn in. 抽查轮次' })
  round(
    @Root() check: SpotCheck,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): SpotCheckRound | null | Promise<SpotCheckRound | null> {
    return records.related(check, {}, info);
  }
}

export const IssueDrawMutations = mutationsOf(issueDraws, IssueDrawChange, acts, {
  drawIssue: [DrawIssueInput, 'Draws an issue from the reservoir onto the list. 调取蓄水池问题'],
  settleIssueDraw: [SettleIssueDrawInput, 'Settles a draw whose issue is verified. 销号'],
});
export const SpotCheckRoundMutations = mutationsOf(spotCheckRounds, SpotCheckRoundChange, acts, {
  drawSpotChecks: [DrawSpotChecksInput, 'Draws issues of a pool at random for spot checks. 抽取抽查问题'],
});
export const SpotCheckMutations = mutationsOf(spotChecks, SpotCheckChange, acts, {
  concludeSpotCheck: [ConcludeSpotCheckInput, 'Says what a spot check found. 登记核查结果'],
});
