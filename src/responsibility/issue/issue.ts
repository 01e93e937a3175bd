import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import type { Instant } from '../../kernel/instant.js';

export enum IssueStatus { OPEN = 'OPEN', RECTIFIED = 'RECTIFIED', VERIFIED = 'VERIFIED' }
enumType(IssueStatus, 'IssueStatus', 'The stage of an issue. 问题状态.', { OPEN: 'To be put right. 整改中', RECTIFIED: 'Said to be put right. 已报整改', VERIFIED: 'Verified. 已核验' });
export enum IssuePool { LIST = 'LIST', RESERVOIR = 'RESERVOIR', FULL = 'FULL' }
enumType(IssuePool, 'IssuePool', 'Which pool it lies in. 问题库.', { LIST: 'The list that is followed. 清单库', RESERVOIR: 'Kept in reserve, to be drawn on. 蓄水池', FULL: 'Everything found. 全量库' });
export enum IssueKind { SAFETY = 'SAFETY', DISASTER = 'DISASTER', COORDINATION = 'COORDINATION', INTEGRITY = 'INTEGRITY' }
enumType(IssueKind, 'IssueKind', 'What it is about. 问题类别.', { SAFETY: 'Work safety. 安全生产', DISASTER: 'Natural disasters. 自然灾害', COORDINATION: 'Something for several offices to settle. 协调事项', INTEGRITY: 'Integrity; seen by discipline and leaders only. 廉政风险' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A problem found in how an office does its duty, kept in a pool and verified when put right. 问题清单' })
@Entity('issue')
export class Issue extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 编号' })                                  @Column('text')                                                  number!: string;
  @Field(() => IssueStatus, { description: 'Its stage. 状态' })                              @Column('text')                                                  status!: IssueStatus;
  @Field(() => IssuePool, { description: 'Which pool. 问题库' })                             @Column('text')                                                  pool!: IssuePool;
  @Field(() => IssueKind, { description: 'What it is about. 类别' })                         @Column('text')                                                  kind!: IssueKind;
  @Field(() => String, { description: 'The problem. 问题' })                                 @Column('text')                                                  content!: string;
  @Field(() => String, { description: 'Where it was found. 来源' })                          @Column('text')                                                  source!: string;
  @Field(() => DateTime, { description: 'By when. 期限' })                                   @Column('timestamptz', { name: 'due_at' })                       rectificationDue!: Instant;
  @Field(() => String, { nullable: true, description: 'What was done. 整改情况' })           @Column('text', { nullable: true })                              answer!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was put right. 整改时间' }) @Column('timestamptz', { name: 'rectified_at', nullable: true }) rectifiedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'What the check found. 核验意见' })    @Column('text', { nullable: true })                              verification!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was verified. 核验时间' })  @Column('timestamptz', { name: 'verified_at', nullable: true })  verifiedAt!: Instant | null;
  @Field(() => Int, { description: 'How often it was sent back. 退回次数' })                 @Column('integer')                                               returns!: number;
                                                                                             @Column('uuid', { name: 'organisation_id' })                     organisationId!: string;
                                                                                             @Column('uuid', { name: 'raiser_id', nullable: true })           raiserId!: string | null;
                                                                                             @Column('uuid', { name: 'answerer_id', nullable: true })         answererId!: string | null;
                                                                                             @Column('uuid', { name: 'evidence_ids', array: true })           evidenceIds!: string[];

  @Reads(one<Issue>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Whose it is to put right. 责任单位' })
  organisation?: Organisation | null;

  @Reads(listKept<Issue>(() => files, 'evidenceIds'))
  @Field(() => [FileRef], { description: 'What shows it, as given. 佐证材料' })
  evidence?: FileRef[];
}
export const IssueConnection = connectionOf('Issue', '问题', () => Issue);
export const IssueChange = changeOf('Issue', '问题', () => Issue);
