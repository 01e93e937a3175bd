import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { MeetingBody, MeetingKind } from './meeting.js';

@InputType({ description: 'Filter for leadership meetings. 议事会议筛选条件' })
export class LeadershipMeetingsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [MeetingKind], { nullable: true, description: 'Of one of these kinds. 会议事项' }) kind?:
    MeetingKind[] | null;
  @Field(() => [MeetingBody], { nullable: true, description: 'Of one of these bodies. 会议主体' }) body?:
    MeetingBody[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Held on this day or later. 起始日' })
  heldFrom?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Held on this day or earlier. 截止日' })
  heldTo?: CivilDate | null;
}
@ArgsType()
export class LeadershipMeetingsArgs extends PageArgs {
  @Field(() => LeadershipMeetingsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: LeadershipMeetingsWhere | null;
}

@InputType({ description: 'To record a meeting that was held. 登记会议' })
export class RecordMeetingInput extends AnyActInput {
  @Field(() => ID, { description: 'Id of the office that held the meeting. 单位' }) organisationId!: string;
  @Field(() => MeetingBody, { description: 'Body that met. 会议主体' }) body!: MeetingBody;
  @Field(() => MeetingKind, { description: 'Kind of meeting. 会议事项' }) kind!: MeetingKind;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the committee; only and always where the body is COMMITTEE. 议事协调机构',
  })
  committeeId?: string | null;
  @Field(() => CivilDateScalar, { description: 'Day of the meeting. 会议日期' }) heldOn!: CivilDate;
  @Field(() => String, { description: 'Topic of the meeting. 议题' }) topic!: string;
  @Field(() => String, { description: 'Resolutions of the meeting. 议定事项' }) resolutions!: string;
  @Field(() => Int, { description: 'Number of attendees, from 1. 出席人数' }) attendees!: number;
}
