import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { MeetingBody, MeetingKind, TrainingSubject } from './meeting.js';

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
  @Field(() => ID, { nullable: true, description: 'Held by this office. 单位' }) organisationId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: withdrawn; false: all others. 是否撤回' })
  withdrawn?: boolean | null;
}
@ArgsType()
export class LeadershipMeetingsArgs extends PageArgs {
  @Field(() => LeadershipMeetingsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: LeadershipMeetingsWhere | null;
}

@InputType({ description: 'A resolution that an office is to carry out by a day. 议定事项' })
export class ResolutionLine {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office that carries it out. 责任单位' })
  organisationId!: string;
  @Field(() => String, { description: 'What is to be done. 事项' }) content!: string;
  @Field(() => CivilDateScalar, { description: 'Day by which it is done. 办结期限' }) dueOn!: CivilDate;
}

@InputType({ description: 'To record a meeting that was held. 登记会议' })
export class RecordMeetingInput extends AnyActInput {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office that held the meeting. 单位' })
  organisationId!: string;
  @Field(() => MeetingBody, { description: 'Body that met. 会议主体' }) body!: MeetingBody;
  @Field(() => MeetingKind, { description: 'Kind of meeting. 会议事项' }) kind!: MeetingKind;
  @IdOf('Committee')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the committee; only and always where the body is COMMITTEE. 议事协调机构',
  })
  committeeId?: string | null;
  @Field(() => CivilDateScalar, { description: 'Day of the meeting. 会议日期' }) heldOn!: CivilDate;
  @Field(() => String, { description: 'Topic of the meeting. 议题' }) topic!: string;
  @Field(() => String, { description: 'Resolutions of the meeting. 议定事项' }) resolutions!: string;
  @Field(() => Int, { description: 'Number of attendees, from 1. 出席人数' }) attendees!: number;
  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'Half-year whose duty reports were heard, only of a hearing; that of the day if omitted. 听取的半年',
  })
  heardPeriod?: string | null;
  @Field(() => TrainingSubject, {
    nullable: true,
    description: 'What the training was about; only and always of a training. 培训主题',
  })
  trainingSubject?: TrainingSubject | null;
  @IdOf('Operator')
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the persons who were trained; only of a training. 参训人员',
  })
  traineeIds?: string[] | null;
  @IdOf('Operator')
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the persons of the committee who came; only of a meeting of a committee. 到会成员',
  })
  presentIds?: string[] | null;
  @UpTo(50)
  @Field(() => [ResolutionLine], {
    nullable: true,
    description: 'Resolutions that are followed to their end, at most 50. 议定事项清单，至多五十项',
  })
  items?: ResolutionLine[] | null;
}

@InputType({ description: 'To withdraw the record of a meeting; it is kept and counts no more. 撤回会议登记' })
export class WithdrawMeetingInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason of the withdrawal. 理由' }) reason!: string;
}
