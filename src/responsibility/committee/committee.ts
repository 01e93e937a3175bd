import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Organisation, Post } from '../../organisation/organisation.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';

export enum CommitteeStatus { STANDING = 'STANDING', DISSOLVED = 'DISSOLVED' }
enumType(CommitteeStatus, 'CommitteeStatus', 'The stage of a committee. 机构状态.', { STANDING: 'Standing. 运行中', DISSOLVED: 'Dissolved. 已撤销' });
export enum CommitteeKind { SAFETY = 'SAFETY', DISASTER_REDUCTION = 'DISASTER_REDUCTION', SPECIALISED = 'SPECIALISED', SPECIAL_OFFICE = 'SPECIAL_OFFICE', HEADQUARTERS = 'HEADQUARTERS', TASK_FORCE = 'TASK_FORCE' }
enumType(CommitteeKind, 'CommitteeKind', 'What kind of body. 议事协调机构类别.', { SAFETY: 'The work-safety committee. 安全生产委员会', DISASTER_REDUCTION: 'The disaster-reduction committee. 减灾委员会', SPECIALISED: 'A specialised committee of a sector. 专业委员会', SPECIAL_OFFICE: 'A special office. 专项办公室', HEADQUARTERS: 'A headquarters for emergencies. 指挥部', TASK_FORCE: 'A task force with an end. 工作专班' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A body that deliberates and coordinates: who leads it, which office serves it, who sits in it and how often it meets. 议事协调机构' })
@Entity('committee')
export class Committee extends RegisterEntry {
  @Field(() => CommitteeStatus, { description: 'Its stage. 状态' })                                         @Column('text')                                                  status!: CommitteeStatus;
  @Field(() => CommitteeKind, { description: 'What kind. 类别' })                                           @Column('text')                                                  kind!: CommitteeKind;
  @Field(() => String, { description: 'Its name. 名称' })                                                   @Column('text')                                                  name!: string;
  @Field(() => Int, { description: 'It meets once in so many months. 会议间隔（月）' })                     @Column('integer', { name: 'meets_months' })                     meetsMonths!: number;
  @Field(() => String, { description: 'The document that set it up. 设立文件' })                            @Column('text')                                                  document!: string;
  @Field(() => String, { nullable: true, description: 'Its clause. 条款' })                                 @Column('text', { nullable: true })                              clause!: string | null;
  @Field(() => CivilDateScalar, { description: 'Since when. 设立日期' })                                    @Column('date', { name: 'established_on' })                      establishedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Of a task force: its last day. 专班期限' }) @Column('date', { nullable: true })                              until!: CivilDate | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was dissolved. 撤销时间' })                @Column('timestamptz', { name: 'dissolved_at', nullable: true }) dissolvedAt!: Instant | null;
                                                                                                            @Column('uuid', { name: 'organisation_id' })                     organisationId!: string;
                                                                                                            @Column('uuid', { name: 'leader_post_id', nullable: true })      leaderPostId!: string | null;
                                                                                                            @Column('uuid', { name: 'member_ids', array: true })             memberIds!: string[];

  @Reads(one<Committee>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'The office that serves it. 办公室' })
  office?: Organisation | null;

  @Reads(one<Committee>(() => posts, 'leaderPostId'))
  @Field(() => Post, { nullable: true, description: 'The post that leads it. 主任' })
  leader?: Post | null;
}
export const CommitteeConnection = connectionOf('Committee', '议事协调机构', () => Committee);
export const CommitteeChange = changeOf('Committee', '议事协调机构', () => Committee);
