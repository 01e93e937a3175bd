import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './process-recording.acts.js';
import { ProcessRecording, ProcessRecordingChange, ProcessRecordingConnection } from './process-recording.js';
import {
  ExemptRecordingInput,
  ProcessRecordingsArgs,
  RecordProcessInput,
  WithdrawRecordingInput,
} from './process-recording.inputs.js';
import { processRecordings } from './process-recording.noun.js';

@Resolver(() => ProcessRecording)
export class ProcessRecordingResolver {
  @Query(() => ProcessRecordingConnection, {
    description: 'Recordings of inspections and cases, by their steps. 执法全过程记录索引',
  })
  async processRecordings(
    @Args(() => ProcessRecordingsArgs) args: ProcessRecordingsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProcessRecording>> {
    return records.page(processRecordings, args, info);
  }
}

export const ProcessRecordingMutations = mutationsOf(processRecordings, ProcessRecordingChange, acts, {
  recordProcess: [RecordProcessInput, 'Enters a recording of a step. 登记执法记录'],
  withdrawRecording: [WithdrawRecordingInput, 'Withdraws a recording entered by mistake. 撤销执法记录登记'],
  exemptRecording: [
    ExemptRecordingInput,
    'Decides that a step which must be recorded has no recording, for a ground of the list. 批准未作音像记录',
  ],
});
