import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { LeadsTo, one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { InspectionTier, Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';

export enum InspectionPlanStatus { ADOPTED = 'ADOPTED', CLOSED = 'CLOSED' }
enumType(InspectionPlanStatus, 'InspectionPlanStatus', 'The stage of a plan of inspections. 检查计划状态.', { ADOPTED: 'In force. 执行中', CLOSED: 'Its year is over and told. 已总结' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A yearly plan of inspections, by category and grade of units. 年度监督检查计划' })
@Entity('inspection_plan')
export class InspectionPlan extends RegisterEntry {
  @Field(() => String, { description: 'Number of the plan. 计划文号' })                                              @Column('text')                                           number!: string;
  @Field(() => InspectionPlanStatus, { description: 'Its stage. 状态' })                                           @Column('text')                                           status!: InspectionPlanStatus;
  @Field(() => String, { description: 'What it is called. 名称' })                                                 @Column('text')                                           title!: string;
  @Field(() => Year, { description: 'For which year. 年度' })                                                       @Column('integer')                                        year!: number;
  @Field(() => [InspectionTier], { description: 'The categories of units it covers. 检查类别' })                     @Column('text', { array: true })                          tiers!: InspectionTier[];
  @Field(() => [SupervisionSector], { description: 'The sectors it covers; none named means every sector. 行业' }) @Column('text', { array: true })                          sectors!: SupervisionSector[];
  @Field(() => Int, { description: 'How many visits are planned. 计划检查次数' })                                      @Column('integer')                                        visits!: number;
  @Field(() => Int, { description: 'How many of a hundred visits are drawn at random. 双随机比例' })                  @Column('integer', { name: 'random_percent' })            randomPercent!: number;
  @Field(() => String, { description: 'The document that approved it. 批准文件' })                                   @Column('text')                                           document!: string;
  @Field(() => CivilDateScalar, { description: 'Its first day. 起始日' })                                           @Column('date', { name: 'begins_on' })                    beginsOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Its last day. 截止日' })                                            @Column('date', { name: 'ends_on' })                      endsOn!: CivilDate;
  @Field(() => String, { nullable: true, description: 'What came of it. 完成情况' })                                 @Column('text', { name: 'closing_note', nullable: true }) closingNote!: string | null;
                                                                                                                 @Column('uuid', { name: 'organisation_id' })              organisationId!: string;
                                                                                                                 @Column('uuid', { name: 'enterprise_ids', array: true })  enterpriseIds!: string[];

  @Reads(one<InspectionPlan>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Whose plan. 制定机关' })
  organisation?: Organisation | null;
}
export const InspectionPlanConnection = connectionOf('InspectionPlan', '年度监督检查计划', () => InspectionPlan);
export const InspectionPlanChange = changeOf('InspectionPlan', '年度监督检查计划', () => InspectionPlan);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A draw of enterprises and officers by chance, which anyone can draw again from its seed and list. 双随机抽取' })
@Entity('random_draw')
export class RandomDraw extends RegisterEntry {
  @Field(() => String, { description: 'Number of the draw. 抽取编号' })                                                                 @Column('text')                                          number!: string;
  @Field(() => DateTime, { description: 'When it was drawn. 抽取时间' })                                                                @Column('timestamptz', { name: 'drawn_at' })             drawnAt!: Instant;
  @Field(() => String, { description: 'What the draw starts from; with it and the list anyone draws the same again. 随机种子' })        @Column('text')                                          seed!: string;
  @Field(() => String, { description: 'SHA-256 of the list in its written form. 名单摘要' })                                            @Column('text', { name: 'list_digest' })                 listDigest!: string;
  @Field(() => String, { description: 'The list as it stood, in its written form: one enterprise a line, key and tickets; a text, since the published digest is over it. 抽取名单' })  @Column('text')                                          candidates!: string;
  @Field(() => String, { description: 'The officers it drew from, one a line; a text, as the list is. 执法人员名单' })                                            @Column('text')                                          officers!: string;
  @Field(() => String, { description: 'Whom it kept apart: officer, enterprise, reason, one a line; a text, as the list is. 回避名单' })                        @Column('text')                                          conflicts!: string;
  @Field(() => String, { description: 'What was drawn: enterprise and its two officers, one a line; a text, as the list is. `drawn` tells it by entries. 抽取结果' })                        @Column('text')                                          results!: string;
  @Field(() => Int, { description: 'How many enterprises were drawn. 抽取数量' })                                                       @Column('integer')                                       count!: number;
  @Field(() => String, { nullable: true, description: 'Why it was drawn again, if the plan had an open draw of that day. 重新抽取理由' }) @Column('text', { nullable: true })                      reason!: string | null;
                                                                                                                                    @Column('uuid', { name: 'plan_id' })                     planId!: string;
                                                                                                                                    @Column('uuid', { name: 'organisation_id' })             organisationId!: string;
                                                                                                                                    @Column('uuid', { name: 'enterprise_ids', array: true }) enterpriseIds!: string[];
                                                                                                                                    @Column('uuid', { name: 'officer_ids', array: true })    officerIds!: string[];

  @Reads(one<RandomDraw>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Who drew. 抽取机关' })
  organisation?: Organisation | null;
}
export const RandomDrawConnection = connectionOf('RandomDraw', '双随机抽取', () => RandomDraw);
export const RandomDrawChange = changeOf('RandomDraw', '双随机抽取', () => RandomDraw);

@ObjectType({ simpleResolvers: true, description: 'An enterprise that was drawn, and the two officers drawn for it. 抽取结果' })
export class DrawnVisit {
  entryType!: string;
  entryId!: string;
  @LeadsTo<DrawnVisit>('entryType', 'entryId')
  @Field(() => Enterprise, { nullable: true, description: 'The enterprise, if the caller may see it. 企业' })  enterprise?: Enterprise | null;
  officerType!: string;
  firstId!: string;
  @LeadsTo<DrawnVisit>('officerType', 'firstId')
  @Field(() => Operator, { nullable: true, description: 'One officer. 执法人员一' })                             first?: Operator | null;
  secondId!: string;
  @LeadsTo<DrawnVisit>('officerType', 'secondId')
  @Field(() => Operator, { nullable: true, description: 'The other. 执法人员二' })                              second?: Operator | null;
}
