import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../api/connection.js';
import type { RequestContext } from '../api/context.js';
import { StatutoryParametersArgs } from './law.inputs.js';
import { statutoryParameters } from './law.noun.js';
import { StatutoryParameter, StatutoryParameterConnection } from './statutory-parameter.js';

@Resolver(() => StatutoryParameter)
export class LawResolver {
  @Query(() => StatutoryParameterConnection, {
    description: 'Statutory parameters: limits, rates and other values set by law. 法定参数列表',
  })
  async statutoryParameters(
    @Args(() => StatutoryParametersArgs) args: StatutoryParametersArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<StatutoryParameter>> {
    return records.page(statutoryParameters, args, info);
  }
}
