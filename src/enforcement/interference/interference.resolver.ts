import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { InterferenceRecord, InterferenceRecordConnection, InterferenceRecordChange } from './interference.js';
import { InterferenceRecordsArgs, RecordInterferenceInput, PublishInterferenceInput } from './interference.inputs.js';
import { interferenceRecords } from './interference.noun.js';

import * as acts from './interference.acts.js';
type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => InterferenceRecord)
export class InterferenceResolver {
  @Query(() => InterferenceRecordConnection, { description: 'Records of interference that the caller may see. 干预登记列表' })
  async interferenceRecords(@Args(() => InterferenceRecordsArgs) asked: InterferenceRecordsArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<InterferenceRecord>> { return records.page(interferenceRecords, asked, info); }

  @Mutation(() => InterferenceRecordChange, { description: 'Records an interference. 登记干预' })
  async recordInterference(@Arg('input', () => RecordInterferenceInput, { description: 'What and how. 内容' }) input: RecordInterferenceInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(interferenceRecords, input, acts.recordInterference, info); }

  @Mutation(() => InterferenceRecordChange, { description: 'Publishes an interference. 干预公开通报' })
  async publishInterference(@Arg('input', () => PublishInterferenceInput, { description: 'What and how. 内容' }) input: PublishInterferenceInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(interferenceRecords, input, acts.publishInterference, info); }
}
