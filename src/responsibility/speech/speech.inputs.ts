import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf } from '../../api/input-fields.js';
import { AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SpeechStatus } from './speech.js';

@InputType({ description: 'Filter for speeches from the last place. 末位发言筛选条件' })
export class LastSpeechesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [SpeechStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    SpeechStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Owed by this office. 发言单位' }) organisationId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: owed, and its day is over; false: all others. 是否逾期' })
  overdue?: boolean | null;
}
@ArgsType()
export class LastSpeechesArgs extends PageArgs {
  @Field(() => LastSpeechesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: LastSpeechesWhere | null;
}

@InputType({ description: 'To submit a speech from the last place. 提交末位发言' })
export class SubmitLastSpeechInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What the office says of its causes. 发言内容' }) speech!: string;
  @Field(() => String, { description: 'Measures that the office undertakes. 整改措施' }) measures!: string;
}
@InputType({ description: 'To enter at which meeting a speech was heard. 登记会上发言' })
export class HearLastSpeechInput extends AnyEntryActInput {
  @IdOf('LeadershipMeeting')
  @Field(() => ID, { description: 'Id of the meeting at which it was heard. 会议' })
  meetingId!: string;
}
