import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, optional } from '../../api/columns.js';
import { AssessmentCycle } from '../assessment/assessment.js';
import { assessmentCycles } from '../assessment/assessment.noun.js';
import { LeadershipMeeting } from '../meeting/meeting.js';
import { leadershipMeetings } from '../meeting/meeting.noun.js';

export enum SpeechStatus {
  OWED = 'OWED',
  SUBMITTED = 'SUBMITTED',
  HELD = 'HELD',
}
enumType(SpeechStatus, 'LastSpeechStatus', 'Stage of a speech from the last place. 末位发言状态.', {
  OWED: 'To be submitted by the office. 待提交',
  SUBMITTED: 'Submitted, to be heard at a meeting. 待发言',
  HELD: 'Held at a meeting. 已发言',
});
export enum SpeechGround {
  LAST_PLACE = 'LAST_PLACE',
  MANY_ACCIDENTS = 'MANY_ACCIDENTS',
}
enumType(SpeechGround, 'LastSpeechGround', 'Why an office speaks. 末位发言事由.', {
  LAST_PLACE: 'It stands last in the bulletin. 位次末位',
  MANY_ACCIDENTS: 'Accidents were many in what it answers for. 事故多发',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'The speech that an office, enterprise or institution owes by a bulletin, and the meeting of the county at which it was held. 末位发言',
})
@Entity('last_speech')
export class LastSpeech extends RegisterEntry {
  @Shown(SpeechStatus, 'text', 'Current stage. 状态') status!: SpeechStatus;
  @Shown(SpeechGround, 'text', 'Why the office speaks. 事由') ground!: SpeechGround;
  @Shown(CivilDateScalar, 'date', 'Last day by which it is to be held. 期限') dueOn!: CivilDate;
  @Shown(String, 'text', 'What the office said of its causes; null until submitted. 发言内容', optional)
  speech!: string | null;
  @Shown(String, 'text', 'Measures that the office undertook; null until submitted. 整改措施', optional)
  measures!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time at which it was submitted; null until then, and of one submitted before this was kept. 提交时间',
    optional,
  )
  submittedAt!: Instant | null;
  @Shown(CivilDateScalar, 'date', 'Day of the meeting; null until held. 发言日期', optional)
  heldOn!: CivilDate | null;
  @Kept('uuid') cycleId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) meetingId!: string | null;
  @Kept('uuid', optional) speakerId!: string | null;
  @Kept('uuid', optional) enterpriseId!: string | null;

  @Reads(one<LastSpeech>(() => assessmentCycles, 'cycleId'))
  @Field(() => AssessmentCycle, { nullable: true, description: 'Bulletin by which it is owed. 考核通报' })
  cycle?: AssessmentCycle | null;

  @Reads(one<LastSpeech>(() => organisations, 'organisationId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office that speaks; for an enterprise without an account, that of its township. 发言单位',
  })
  organisation?: Organisation | null;

  @Reads(one<LastSpeech>(() => leadershipMeetings, 'meetingId'))
  @Field(() => LeadershipMeeting, { nullable: true, description: 'Meeting at which it was held. 会议' })
  meeting?: LeadershipMeeting | null;

  @Reads(one<LastSpeech>(() => operators, 'speakerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who spoke for the office. 发言人' })
  speaker?: Operator | null;
}
export const LastSpeechConnection = connectionOf('LastSpeech', '末位发言', () => LastSpeech);
export const LastSpeechChange = changeOf('LastSpeech', '末位发言', () => LastSpeech);
