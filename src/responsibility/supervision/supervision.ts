import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { LeadsTo, one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import type { Instant } from '../../kernel/instant.js';

export enum SupervisionStatus { ISSUED = 'ISSUED', ANSWERED = 'ANSWERED', CLOSED = 'CLOSED' }
enumType(SupervisionStatus, 'SupervisionStatus', 'Stage of a supervision letter. 督办状态.', { ISSUED: 'Issued; an answer is due. 已发出', ANSWERED: 'Answered. 已答复', CLOSED: 'Closed. 已办结' });
export enum SupervisionLevel { REMINDER = 'REMINDER', URGING = 'URGING', INTERVIEW = 'INTERVIEW', CRITICISM = 'CRITICISM' }
enumType(SupervisionLevel, 'SupervisionLevel', 'Level of a supervision letter, from lowest to highest. 督办层级.', { REMINDER: 'Reminder. 提示', URGING: 'Urging letter. 督促', INTERVIEW: 'Interview: the office is summoned to a formal talk. 约谈', CRITICISM: 'Public criticism in a bulletin. 通报' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A supervision letter to an office about a duty that was not done: reminder, urging, interview or criticism, in that order. 督办' })
@Entity('supervision')
export class Supervision extends RegisterEntry {
  @Field(() => String, { description: 'Document number of the letter. 文号' })                                     @Column('text')                                                 number!: string;
  @Field(() => SupervisionStatus, { description: 'Current stage. 状态' })                           @Column('text')                                                 status!: SupervisionStatus;
  @Field(() => SupervisionLevel, { description: 'Level of the letter. 督办层级' })                             @Column('text')                                                 level!: SupervisionLevel;
  @Field(() => String, { description: 'Matter: what was not done. 督办事项' })                              @Column('text')                                                 matter!: string;
  @Field(() => String, { description: 'What the office is required to do. 督办要求' })                               @Column('text')                                                 requirement!: string;
  @Field(() => String, { nullable: true, description: 'Reason for skipping a level; null if none was given. 越级理由' }) @Column('text', { name: 'skip_reason', nullable: true })        skipReason!: string | null;
  @Field(() => DateTime, { description: 'Deadline for the answer. 答复期限' })              @Column('timestamptz', { name: 'answer_due' })                  answerDue!: Instant;
  @Field(() => String, { nullable: true, description: 'Text of the answer; null until answered. 答复' })                     @Column('text', { nullable: true })                             answer!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of the answer; null until answered. 答复时间' })     @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Conclusion on closing; null until closed. 办结意见' })               @Column('text', { nullable: true })                             conclusion!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of closing; null until closed. 办结时间' })       @Column('timestamptz', { name: 'closed_at', nullable: true })   closedAt!: Instant | null;
                                                                                                @Column('uuid', { name: 'organisation_id' })                    organisationId!: string;
                                                                                                @Column('uuid', { name: 'issuer_id' })                          issuerId!: string;
                                                                                                @Column('text', { name: 'about_type', nullable: true })         aboutType!: string | null;
                                                                                                @Column('uuid', { name: 'about_id', nullable: true })           aboutId!: string | null;

  @Reads(one<Supervision>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office addressed. 督办对象' })
  organisation?: Organisation | null;

  @Reads(one<Supervision>(() => organisations, 'issuerId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that issued the letter. 发出单位' })
  issuer?: Organisation | null;

  @LeadsTo<Supervision>('aboutType', 'aboutId')
  @Field(() => RegisterEntry, { nullable: true, description: 'Entry it is about; null if none is named or the caller may not see it. 所涉条目' })
  about?: RegisterEntry | null;
}
export const SupervisionConnection = connectionOf('Supervision', '督办', () => Supervision);
export const SupervisionChange = changeOf('Supervision', '督办', () => Supervision);
