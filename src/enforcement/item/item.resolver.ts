import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { EnforcementItem, EnforcementItemConnection } from './item.js';
import { EnforcementItemsArgs } from './item.inputs.js';
import { enforcementItems } from './item.noun.js';

type Context = RequestContext;

@Resolver(() => EnforcementItem)
export class EnforcementItemResolver {
  @Query(() => EnforcementItemConnection, {
    description: 'Published catalogue of inspection, penalty and coercion items. 执法事项目录',
  })
  async enforcementItems(
    @Args(() => EnforcementItemsArgs) args: EnforcementItemsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<EnforcementItem>> {
    return records.page(enforcementItems, args, info);
  }
}
