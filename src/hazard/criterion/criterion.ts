import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { connectionOf } from '../../api/connection.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Certainty } from '../../law/statutory-parameter.js';
import { SupervisionSector } from '../../law/sector.js';

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A criterion, one item of a published standard by which a hazard is judged MAJOR, with the days it is in force. 重大事故隐患判定标准条目' })
@Entity('hazard_criterion')
export class HazardCriterion extends RegisterEntry {
  @Field(() => String, { description: 'Code of the criterion, named when grading. 条目代码' })                      @Column('text')                                             code!: string;
  @Field(() => [SupervisionSector], { description: 'Sectors the item applies to; empty means every sector. 适用行业' }) @Column('text', { array: true })                            sectors!: SupervisionSector[];
  @Field(() => String, { description: 'Title of the standard. 判定标准' })                                          @Column('text')                                             document!: string;
  @Field(() => String, { description: 'Item of the standard. 条款' })                                           @Column('text')                                             article!: string;
  @Field(() => String, { description: 'Wording of the item. 内容' })                                             @Column('text')                                             content!: string;
  @Field(() => Certainty, { description: 'Degree to which the item is verified against its source. 确定程度' })                             @Column('text')                                             certainty!: Certainty;
  @Field(() => CivilDateScalar, { description: 'First day in force. 生效日期' })                        @Column('date', { name: 'effective_from' })                 effectiveFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day in force; null while no end is set. 失效日期' })  @Column('date', { name: 'effective_to', nullable: true })   effectiveUntil!: CivilDate | null;
}
export const HazardCriterionConnection = connectionOf('HazardCriterion', '判定标准条目', () => HazardCriterion);
