import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
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

export enum MeetingBody { PARTY_STANDING_COMMITTEE = 'PARTY_STANDING_COMMITTEE', GOVERNMENT_EXECUTIVE = 'GOVERNMENT_EXECUTIVE', WORK_COMMITTEE = 'WORK_COMMITTEE', COMMITTEE = 'COMMITTEE', OFFICE = 'OFFICE' }
enumType(MeetingBody, 'MeetingBody', 'Which body met. 会议主体.', { PARTY_STANDING_COMMITTEE: 'Standing committee of the party committee. 党委常委会', GOVERNMENT_EXECUTIVE: 'Executive meeting of the government. 政府常务会', WORK_COMMITTEE: 'A party working committee. 党工委会', COMMITTEE: 'A committee that coordinates. 议事协调机构', OFFICE: 'An office. 单位' });
export enum MeetingKind { HEARING = 'HEARING', DELIBERATION = 'DELIBERATION', EVALUATION = 'EVALUATION', DISPATCH = 'DISPATCH', JOINT = 'JOINT', INSPECTION = 'INSPECTION', TRAINING = 'TRAINING' }
enumType(MeetingKind, 'MeetingKind', 'What it was for. 会议事项.', { HEARING: 'Hearing leaders on their safety duties, each half-year. 听取履职报告', DELIBERATION: 'Deliberating on safety, each quarter. 审议研究', EVALUATION: 'Evaluating the ten measures, each quarter. 季度绩效评估', DISPATCH: 'Dispatching. 调度', JOINT: 'Joint meeting of departments. 联席会议', INSPECTION: 'A leader inspected in person. 领导带队检查', TRAINING: 'Leaders were trained. 干部培训' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'That those who lead met, heard, deliberated, inspected or were trained. 议事会议' })
@Entity('leadership_meeting')
export class LeadershipMeeting extends RegisterEntry {
  @Field(() => String, { description: 'Number of the minutes. 纪要文号' }) @Column('text')                                           number!: string;
  @Field(() => MeetingBody, { description: 'Which body. 主体' })           @Column('text')                                           body!: MeetingBody;
  @Field(() => MeetingKind, { description: 'What for. 事项' })             @Column('text')                                           kind!: MeetingKind;
  @Field(() => CivilDateScalar, { description: 'When. 日期' })             @Column('date', { name: 'held_on' })                      heldOn!: CivilDate;
  @Field(() => String, { description: 'The topic. 议题' })                 @Column('text')                                           topic!: string;
  @Field(() => String, { description: 'What was resolved. 议定事项' })     @Column('text')                                           resolutions!: string;
  @Field(() => Int, { description: 'How many attended. 出席人数' })        @Column('integer')                                        attendees!: number;
                                                                           @Column('uuid', { name: 'organisation_id' })              organisationId!: string;
                                                                           @Column('uuid', { name: 'committee_id', nullable: true }) committeeId!: string | null;

  @Reads(one<LeadershipMeeting>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Whose meeting. 单位' })
  organisation?: Organisation | null;

  @Reads(one<LeadershipMeeting>(() => committees, 'committeeId'))
  @Field(() => Committee, { nullable: true, description: 'The committee, where one met. 议事协调机构' })
  committee?: Committee | null;
}
export const LeadershipMeetingConnection = connectionOf('LeadershipMeeting', '议事会议', () => LeadershipMeeting);
export const LeadershipMeetingChange = changeOf('LeadershipMeeting', '议事会议', () => LeadershipMeeting);
