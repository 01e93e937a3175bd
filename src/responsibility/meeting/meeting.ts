import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { Committee } from '../committee/committee.js';
import { committees } from '../committee/committee.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Kept, Shown, optional } from '../../api/columns.js';

export enum MeetingBody {
  PARTY_STANDING_COMMITTEE = 'PARTY_STANDING_COMMITTEE',
  GOVERNMENT_EXECUTIVE = 'GOVERNMENT_EXECUTIVE',
  WORK_COMMITTEE = 'WORK_COMMITTEE',
  COMMITTEE = 'COMMITTEE',
  OFFICE = 'OFFICE',
}
enumType(MeetingBody, 'MeetingBody', 'Body that met. 会议主体.', {
  PARTY_STANDING_COMMITTEE: 'Standing committee of the party committee. 党委常委会',
  GOVERNMENT_EXECUTIVE: 'Executive meeting of the government. 政府常务会',
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
}
export const LeadershipMeetingConnection = connectionOf('LeadershipMeeting', '议事会议', () => LeadershipMeeting);
export const LeadershipMeetingChange = changeOf('LeadershipMeeting', '议事会议', () => LeadershipMeeting);
