import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { listMatching, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Hazard } from '../hazard/hazard.js';
import { issueHazardBulletin } from './bulletin.acts.js';
import { HazardBulletinsArgs, IssueHazardBulletinInput } from './bulletin.inputs.js';
import { hazardBulletins } from './bulletin.noun.js';
import { HazardBulletin, HazardBulletinChange, HazardBulletinConnection } from './bulletin.js';

type Context = RequestContext;

@Resolver(() => HazardBulletin)
export class HazardBulletinResolver {
  @Query(() => HazardBulletinConnection, {
    description: 'Monthly bulletins of the list of MAJOR hazards that the caller may see. 重大事故隐患月度通报列表',
  })
  async hazardBulletins(
    @Args(() => HazardBulletinsArgs) args: HazardBulletinsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<HazardBulletin>> {
    return records.page(hazardBulletins, args, info);
  }
}

/** What this room adds to a hazard. */
@Resolver(() => Hazard)
export class HazardBulletinsOfHazardResolver {
  @Reads(
    listMatching(
      () => hazardBulletins,
      (bulletin, own) => `${own('id')} = any(${bulletin('hazardIds')})`,
    ),
  )
  @FieldResolver(() => [HazardBulletin], {
    description: 'Bulletins that announced it, the newest first, at most 20. 通报过该隐患的月度通报，至多20份',
  })
  bulletins(
    @Root() hazard: Hazard,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): HazardBulletin[] | Promise<HazardBulletin[]> {
    return records.related(hazard, {}, info);
  }
}

export const HazardBulletinMutations = mutationsOf(
  hazardBulletins,
  HazardBulletinChange,
  { issueHazardBulletin },
  {
    issueHazardBulletin: [
      IssueHazardBulletinInput,
      'Issues the bulletin of the list of MAJOR hazards of a month. 发布重大事故隐患月度通报',
    ],
  },
);
