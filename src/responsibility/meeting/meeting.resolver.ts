import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './meeting.acts.js';
import { LeadershipMeetingsArgs, RecordMeetingInput } from './meeting.inputs.js';
import { leadershipMeetings } from './meeting.noun.js';
import { LeadershipMeeting, LeadershipMeetingChange, LeadershipMeetingConnection } from './meeting.js';

type Context = RequestContext;

@Resolver(() => LeadershipMeeting)
export class MeetingResolver {
  @Query(() => LeadershipMeetingConnection, {
    description: 'Leadership meetings that the caller may see. 议事会议列表',
  })
  async leadershipMeetings(
    @Args(() => LeadershipMeetingsArgs) args: LeadershipMeetingsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<LeadershipMeeting>> {
    return records.page(leadershipMeetings, args, info);
  }
}

export const LeadershipMeetingMutations = mutationsOf(leadershipMeetings, LeadershipMeetingChange, acts, {
  recordMeeting: [RecordMeetingInput, 'Records a meeting that was held. 登记会议'],
});
