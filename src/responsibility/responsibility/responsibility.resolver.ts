import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { one, Reads } from '../../access/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { ResponsibilitiesArgs } from './responsibility.inputs.js';
import { responsibilities } from './responsibility.noun.js';
import { Responsibility, ResponsibilityConnection } from './responsibility.js';

@Resolver(() => Responsibility)
export class ResponsibilityResolver {
  @Query(() => ResponsibilityConnection, { description: 'Who answers for what. 责任列表' })
  async responsibilities(@Args(() => ResponsibilitiesArgs) asked: ResponsibilitiesArgs, @Ctx() { records }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Connection<Responsibility>> {
    return records.page(responsibilities, asked, info);
  }

  @Reads(one<Responsibility>(() => organisations, 'organisationId'))
  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that answers. 责任单位' })
  organisation(@Root() responsibility: Responsibility, @Ctx() { records }: RequestContext, @Info() info: GraphQLResolveInfo): Organisation | Promise<Organisation> {
    return records.related(responsibility, {}, info);
  }
}
