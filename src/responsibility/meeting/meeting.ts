import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { Committee } from '../committee/committee.js';
import { committees } from '../committee/committee.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, optionalList, Shown, optional } from '../../api/columns.js';

export enum MeetingBody {
  PARTY_STANDING_COMMITTEE = 'PARTY_STANDING_COMMITTEE',
  GOVERNMENT_EXECUTIVE = 'GOVERNMENT_EXECUTIVE',
  WORK_COMMITTEE = 'WORK_COMMITTEE',
  COMMITTEE = 'COMMITTEE',
  OFFICE = 'OFFICE',
}
enumType(MeetingBody, 'MeetingBody', 'Body that met. 会议主体.', {
  PARTY_STANDING_COMMITTEE: 'Standing committee of the party committee. 党委常委会',
  GOVERNMENT_EXECUTIVE:
    'Executive meeting of the government; of a zone its directors. 政府常务会（管委会主任办公会议）',
  WORK_COMMITTEE: 'Party working committee. 党工委会',
  COMMITTEE: 'Deliberative and coordinating committee. 议事协调机构',
  OFFICE: 'Office. 单位',
});
export enum MeetingKind {
  HEARING = 'HEARING',
  DELIBERATION = 'DELIBERATION',
  EVALUATION = 'EVALUATION',
  DISPATCH = 'DISPATCH',
  JOINT = 'JOINT',
  INSPECTION = 'INSPECTION',
  TRAINING = 'TRAINING',
}
enumType(MeetingKind, 'MeetingKind', 'Kind of meeting or other leadership activity. 会议事项.', {
  HEARING: 'Hearing of duty reports of leaders, every half-year. 听取履职报告',
  DELIBERATION: 'Deliberation on work safety, every quarter. 审议研究',
  EVALUATION: 'Evaluation of the ten measures, every quarter. 季度绩效评估',
  DISPATCH: 'Dispatch meeting: progress is checked and tasks are set. 调度',
  JOINT: 'Joint meeting of departments. 联席会议',
  INSPECTION: 'Inspection led by a leader in person. 领导带队检查',
  TRAINING: 'Training of leaders. 干部培训',
});
export enum TrainingSubject {
  WORK_SAFETY = 'WORK_SAFETY',
  EMERGENCY_MANAGEMENT = 'EMERGENCY_MANAGEMENT',
  DISASTER_PREVENTION = 'DISASTER_PREVENTION',
  FIRE_SAFETY = 'FIRE_SAFETY',
  OTHER = 'OTHER',
}
enumType(TrainingSubject, 'TrainingSubject', 'What a training was about. 培训主题.', {
  WORK_SAFETY: 'Work safety. 安全生产',
  EMERGENCY_MANAGEMENT: 'Emergency management and command. 应急管理与指挥',
  DISASTER_PREVENTION: 'Prevention, reduction and relief of disasters. 防灾减灾救灾',
  FIRE_SAFETY: 'Fire safety. 消防安全',
  OTHER: 'Anything else: it counts in no yearly round. 其他（不计入年度轮训）',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A meeting, inspection or training of leaders that was held. 议事会议',
})
@Entity('leadership_meeting')
export class LeadershipMeeting extends RegisterEntry {
  @Shown(String, 'text', 'Document number of the minutes. 纪要文号') number!: string;
  @Shown(MeetingBody, 'text', 'Body that met. 会议主体') body!: MeetingBody;
  @Shown(MeetingKind, 'text', 'Kind of meeting. 会议事项') kind!: MeetingKind;
  @Shown(CivilDateScalar, 'date', 'Day of the meeting. 会议日期') heldOn!: CivilDate;
  @Shown(String, 'text', 'Topic of the meeting. 议题') topic!: string;
  @Shown(String, 'text', 'Resolutions of the meeting. 议定事项') resolutions!: string;
  @Shown(Int, 'integer', 'Number of attendees. 出席人数') attendees!: number;
  @Shown(PeriodScalar, 'text', 'Half-year whose duty reports were heard; null unless a hearing. 听取的半年', optional)
  heardPeriod!: string | null;
  @Shown(
    Boolean,
    'boolean',
    'Whether it was recorded later than the limit after the day of the meeting; null where that is not known. 是否补录',
    optional,
  )
  enteredLate!: boolean | null;
  @Shown(DateTime, 'timestamptz', 'Time at which the record was withdrawn; null while it counts. 撤回时间', optional)
  withdrawnAt!: Instant | null;
  @Shown(String, 'text', 'Reason of the withdrawal; null while it counts. 撤回理由', optional)
  withdrawnReason!: string | null;
  @Shown(
    Boolean,
    'boolean',
    'Whether the leader of the committee came to its meeting; null of any other, where none is named, and of those recorded before. 负责人是否到会',
    optional,
  )
  leaderCame!: boolean | null;
  @Shown(
    TrainingSubject,
    'text',
    'What a training was about; null of any other meeting and of those recorded before. 培训主题',
    optional,
  )
  trainingSubject!: TrainingSubject | null;
  @Kept('uuid', optional) withdrawerId!: string | null;
  @Kept('uuid', optionalList) traineeIds!: string[] | null;
  @Kept('uuid', optionalList) presentIds!: string[] | null;
  @Kept('uuid', optionalList) absentIds!: string[] | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) committeeId!: string | null;

  @Reads(one<LeadershipMeeting>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that held the meeting. 单位' })
  organisation?: Organisation | null;

  @Reads(one<LeadershipMeeting>(() => committees, 'committeeId'))
  @Field(() => Committee, {
    nullable: true,
    description: 'Committee that met; null where another body did. 议事协调机构',
  })
  committee?: Committee | null;

  @Reads(listKept<LeadershipMeeting>(() => operators, 'traineeIds'))
  @Field(() => [Operator], { nullable: true, description: 'Persons who were trained; of a training alone. 参训人员' })
  trainees?: Operator[] | null;

  @Reads(listKept<LeadershipMeeting>(() => operators, 'presentIds'))
  @Field(() => [Operator], {
    nullable: true,
    description:
      'Persons of a committee who came to its meeting; null of any other and of those recorded before. 到会成员',
  })
  present?: Operator[] | null;

  @Reads(listKept<LeadershipMeeting>(() => organisations, 'absentIds'))
  @Field(() => [Organisation], {
    nullable: true,
    description: 'Member offices of the committee from which nobody came. 缺席成员单位',
  })
  absentOffices?: Organisation[] | null;

  @Reads(one<LeadershipMeeting>(() => operators, 'withdrawerId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'Person who withdrew the record; null while it counts. 撤回人',
  })
  withdrawer?: Operator | null;
}
export const LeadershipMeetingConnection = connectionOf('LeadershipMeeting', '议事会议', () => LeadershipMeeting);
export const LeadershipMeetingChange = changeOf('LeadershipMeeting', '议事会议', () => LeadershipMeeting);
