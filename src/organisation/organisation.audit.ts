import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../access/privacy/ids.js';
import { ToldTo } from '../access/rights/audience.js';
import { Change, ChangeConnection, changes } from '../api/change.js';
import { PageArgs, type Connection } from '../api/connection.js';
import type { RequestContext } from '../api/context.js';
import { EntryType } from '../api/names.js';
import { DateTime, RegionCodeScalar } from '../api/scalars/index.js';
import type { Instant } from '../kernel/instant.js';
import type { RegionCode } from '../kernel/region-code.js';
import { clients, operators } from './organisation.noun.js';

/** An id of something else is nobody's: it must not ask for what was done by no person. */
const nobody = '00000000-0000-0000-0000-000000000000';

@InputType({ description: 'Filter for recorded acts. 办理记录筛选条件' })
export class RecordedActsWhere {
  @Field(() => ID, { nullable: true, description: 'By this person. 经办人' }) operatorId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Through this client system. 接入系统' }) clientId?: string | null;
  @Field(() => [String], { nullable: true, description: 'By one of these acts, as the journal names them. 事项' })
  actions?: string[] | null;
  @Field(() => [EntryType], { nullable: true, description: 'On entries of one of these types. 条目类型' })
  types?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Committed at this time or later. 入账起' })
  recordedFrom?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Committed at this time or earlier. 入账止' })
  recordedUntil?: Instant | null;
}
@ArgsType()
export class RecordedActsArgs extends PageArgs {
  @Field(() => RecordedActsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: RecordedActsWhere | null;
}

/** Who did what: every accepted act of a county, without what the entries say. */
@Resolver(() => Change)
export class RecordedActsResolver {
  @ToldTo({ AUDIT_ADMIN: 'countiesOfPosts' }, 'whoever looks into the register, of their county')
  @Query(() => ChangeConnection, {
    nullable: true,
    description:
      'Recorded acts of a county, the latest first; null to anybody but its audit administrator. 办理记录列表',
  })
  async recordedActs(
    @Arg('region', () => RegionCodeScalar, { description: 'County. 区县' }) region: RegionCode,
    @Args(() => RecordedActsArgs) { where, ...args }: RecordedActsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Change>> {
    const { operatorId, clientId, ...rest } = where ?? {};
    const by = {
      ...(operatorId != null && { operatorId: keyIn(operators, operatorId) ?? nobody }),
      ...(clientId != null && { clientId: keyIn(clients, clientId) ?? nobody }),
    };
    return records.page(changes, { ...args, orderBy: 'RECORDED', where: { ...rest, ...by, region } }, info);
  }
}
