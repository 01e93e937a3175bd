import { Arg, Args, Ctx, Info, Query, Resolver, ID } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './responsibility.acts.js';
import {
  AcknowledgeResponsibilityInput,
  DraftResponsibilityInput,
  HandOverResponsibilityInput,
  PublishResponsibilityInput,
  ResponsibilitiesArgs,
  SupersedeResponsibilityInput,
} from './responsibility.inputs.js';
import { responsibilities } from './responsibility.noun.js';
import { Responsibility, ResponsibilityChange, ResponsibilityConnection } from './responsibility.js';
import { keyIn } from '../../access/privacy/ids.js';

type Context = RequestContext;

@Resolver(() => Responsibility)
export class ResponsibilityResolver {
  @Query(() => Responsibility, { nullable: true, description: 'One responsibility, by its id. 责任' })
  async responsibility(
    @Arg('id', () => ID, { description: 'Id of the responsibility. 标识' }) id: string,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Responsibility | null> {
    return records.find(responsibilities, keyIn(responsibilities, id), info);
  }

  @Query(() => ResponsibilityConnection, { description: 'Responsibilities that the caller may see. 责任列表' })
  async responsibilities(
    @Args(() => ResponsibilitiesArgs) args: ResponsibilitiesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Responsibility>> {
    return records.page(responsibilities, args, info);
  }
}

export const ResponsibilityMutations = mutationsOf(responsibilities, ResponsibilityChange, acts, {
  draftResponsibility: [
    DraftResponsibilityInput,
    'Drafts a responsibility; it has no effect until published. 起草责任',
  ],
  publishResponsibility: [PublishResponsibilityInput, 'Approves and publishes a responsibility. 公布责任'],
  acknowledgeResponsibility: [AcknowledgeResponsibilityInput, 'Signs for a responsibility as its holder. 签收责任'],
  handOverResponsibility: [
    HandOverResponsibilityInput,
    'Hands a responsibility over: the successor holds it from the next day. 责任交接',
  ],
  supersedeResponsibility: [SupersedeResponsibilityInput, 'Ends a responsibility by another document. 废止责任'],
});
