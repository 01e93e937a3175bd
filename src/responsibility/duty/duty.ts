import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Organisation, Post } from '../../organisation/organisation.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';

export enum DutyListKind { DUTY = 'DUTY', ANNUAL_KEY = 'ANNUAL_KEY', POWER = 'POWER', RESPONSIBILITY = 'RESPONSIBILITY' }
enumType(DutyListKind, 'DutyListKind', 'What kind of list. 清单类别.', { DUTY: 'Duties of those who lead. 职责清单', ANNUAL_KEY: 'Key tasks of the year. 年度重点工作清单', POWER: 'Powers. 权力清单', RESPONSIBILITY: 'Responsibilities. 责任清单' });
export enum DutyItemStatus { OPEN = 'OPEN', SUBMITTED = 'SUBMITTED', RETURNED = 'RETURNED', CONFIRMED = 'CONFIRMED' }
enumType(DutyItemStatus, 'DutyItemStatus', 'The stage of a duty item. 清单事项状态.', { OPEN: 'To be done. 待办', SUBMITTED: 'Said to be done, with evidence. 已提交', RETURNED: 'Returned by the reviewer. 已退回', CONFIRMED: 'Confirmed. 已确认' });
export enum MeasureKind { PEOPLE = 'PEOPLE', TECHNICAL = 'TECHNICAL', ENGINEERING = 'ENGINEERING', MANAGEMENT = 'MANAGEMENT' }
enumType(MeasureKind, 'MeasureKind', 'By what kind of measure. 防范措施类别.', { PEOPLE: 'By people. 人防', TECHNICAL: 'By technology and goods. 技（物）防', ENGINEERING: 'By works. 工程防', MANAGEMENT: 'By management. 管理防' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A published list of duties, powers, responsibilities or the year\'s key tasks. 清单' })
@Entity('duty_list')
export class DutyList extends RegisterEntry {
  @Field(() => DutyListKind, { description: 'What kind. 类别' })                      @Column('text')                              kind!: DutyListKind;
  @Field(() => Year, { description: 'For which year. 年度' })                          @Column('integer')                           year!: number;
  @Field(() => String, { description: 'Its title. 名称' })                            @Column('text')                              title!: string;
  @Field(() => String, { description: 'The document. 文件' })                         @Column('text')                              document!: string;
  @Field(() => String, { nullable: true, description: 'Its clause. 条款' })           @Column('text', { nullable: true })          clause!: string | null;
  @Field(() => CivilDateScalar, { description: 'When it was made public. 公布日期' }) @Column('date', { name: 'published_on' })    publishedOn!: CivilDate;
  @Field(() => Int, { description: 'How many items it has. 事项数' })                 @Column('integer', { name: 'item_count' })   itemCount!: number;
                                                                                      @Column('uuid', { name: 'organisation_id' }) organisationId!: string;

  @Reads(one<DutyList>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Whose list. 单位' })
  organisation?: Organisation | null;
}
export const DutyListConnection = connectionOf('DutyList', '清单', () => DutyList);
export const DutyListChange = changeOf('DutyList', '清单', () => DutyList);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One item of a list, for one office or post to do and another to confirm. 清单事项' })
@Entity('duty_item')
export class DutyItem extends RegisterEntry {
  @Field(() => DutyItemStatus, { description: 'Its stage. 状态' })                              @Column('text')                                                  status!: DutyItemStatus;
  @Field(() => DutyListKind, { description: 'What kind of list it stands in. 清单类别' })       @Column('text')                                                  kind!: DutyListKind;
  @Field(() => Int, { description: 'Its place in the list. 序号' })                             @Column('integer')                                               place!: number;
  @Field(() => String, { description: 'What is to be done. 内容' })                             @Column('text')                                                  content!: string;
  @Field(() => String, { nullable: true, description: 'How. 措施' })                            @Column('text', { nullable: true })                              measure!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is written. 条款' })            @Column('text', { nullable: true })                              clause!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when. 期限' })                      @Column('timestamptz', { name: 'due_at', nullable: true })       submissionDue!: Instant | null;
  @Field(() => Int, { nullable: true, description: 'How much, where it is counted. 目标数量' }) @Column('integer', { name: 'target_quantity', nullable: true })  targetQuantity!: number | null;
  @Field(() => String, { nullable: true, description: 'In what unit. 单位' })                   @Column('text', { nullable: true })                              unit!: string | null;
  @Field(() => Int, { nullable: true, description: 'How much is done. 完成数量' })              @Column('integer', { name: 'done_quantity', nullable: true })    doneQuantity!: number | null;
  @Field(() => String, { nullable: true, description: 'How it stands. 进展' })                  @Column('text', { nullable: true })                              progress!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was submitted. 提交时间' })    @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'The reviewer\'s opinion. 审核意见' })    @Column('text', { nullable: true })                              opinion!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed. 确认时间' })    @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Instant | null;
                                                                                                @Column('uuid', { name: 'list_id' })                             listId!: string;
                                                                                                @Column('uuid', { name: 'organisation_id' })                     organisationId!: string;
                                                                                                @Column('uuid', { name: 'post_id', nullable: true })             postId!: string | null;
                                                                                                @Column('uuid', { name: 'evidence_ids', array: true })           evidenceIds!: string[];
                                                                                                @Column('uuid', { name: 'submitter_id', nullable: true })        submitterId!: string | null;
                                                                                                @Column('uuid', { name: 'confirmer_id', nullable: true })        confirmerId!: string | null;

  @Reads(one<DutyItem>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Who is to do it. 责任单位' })
  organisation?: Organisation | null;

  @Reads(one<DutyItem>(() => posts, 'postId'))
  @Field(() => Post, { nullable: true, description: 'The post that is to do it, if one is named. 责任岗位' })
  post?: Post | null;

  @Reads(listKept<DutyItem>(() => files, 'evidenceIds'))
  @Field(() => [FileRef], { description: 'What shows it, as given. 佐证材料' })
  evidence?: FileRef[];
}
export const DutyItemConnection = connectionOf('DutyItem', '清单事项', () => DutyItem);
export const DutyItemChange = changeOf('DutyItem', '清单事项', () => DutyItem);
