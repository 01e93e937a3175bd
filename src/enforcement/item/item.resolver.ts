import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './item.acts.js';
import { EnforcementItem, EnforcementItemChange, EnforcementItemConnection } from './item.js';
import {
  CeaseItemInput,
  DelegateItemInput,
  EndItemInput,
  EnforcementItemsArgs,
  PublishItemInput,
  SupersedeItemInput,
} from './item.inputs.js';
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

export const EnforcementItemMutations = mutationsOf(enforcementItems, EnforcementItemChange, acts, {
  publishItem: [
    PublishItemInput,
    'Publishes an item of the catalogue, or delegates one to townships. 公布执法事项、赋权',
  ],
  delegateItem: [
    DelegateItemInput,
    'Delegates an item to townships by a document from a day on; only they exercise it there then. 赋权乡镇',
  ],
  ceaseItem: [
    CeaseItemInput,
    'Says by a document that the county does not exercise an item of the state from a day on. 停止行使',
  ],
  supersedeItem: [SupersedeItemInput, 'Puts another item in the place of one from a day on. 修订执法事项'],
  endItem: [EndItemInput, 'Ends an item of the catalogue, or takes a delegation back. 废止执法事项、收回赋权'],
});
