import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { InterferenceRecord, InterferenceRecordConnection, InterferenceRecordChange } from './interference.js';
import {
  DismissInterferenceInput,
  InterferenceRecordsArgs,
  PublishInterferenceInput,
  RecordInterferenceInput,
} from './interference.inputs.js';
import { interferenceRecords } from './interference.noun.js';

import * as acts from './interference.acts.js';
type Context = RequestContext;

@Resolver(() => InterferenceRecord)
export class InterferenceResolver {
  @Query(() => InterferenceRecordConnection, {
    description: 'Records of interference that the caller may see. 干预登记列表',
  })
  async interferenceRecords(
    @Args(() => InterferenceRecordsArgs) args: InterferenceRecordsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<InterferenceRecord>> {
    return records.page(interferenceRecords, args, info);
  }
}

export const InterferenceRecordMutations = mutationsOf(interferenceRecords, InterferenceRecordChange, acts, {
  recordInterference: [RecordInterferenceInput, 'Records an interference. 登记干预'],
  publishInterference: [PublishInterferenceInput, 'Publishes an interference. 干预公开通报'],
  dismissInterference: [DismissInterferenceInput, 'Finds that an interference is not borne out. 不予认定干预'],
});
