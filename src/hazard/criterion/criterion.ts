import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { connectionOf } from '../../api/connection.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Certainty } from '../../law/statutory-parameter.js';
import { SupervisionSector } from '../../law/sector.js';

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One item of a published standard by which a hazard is judged MAJOR, and the days it holds. 重大事故隐患判定标准条目' })
@Entity('hazard_criterion')
export class HazardCriterion extends RegisterEntry {
  @Field(() => String, { description: 'Its code, by which a grade names it. 条目代码' })                      @Column('text')                                             code!: string;
  @Field(() => [SupervisionSector], { description: 'The sectors it is for; none named means every sector. 适用行业' }) @Column('text', { array: true })                            sectors!: SupervisionSector[];
  @Field(() => String, { description: 'The standard. 判定标准' })                                          @Column('text')                                             document!: string;
  @Field(() => String, { description: 'The item in it. 条款' })                                           @Column('text')                                             article!: string;
  @Field(() => String, { description: 'What it says. 内容' })                                             @Column('text')                                             content!: string;
  @Field(() => Certainty, { description: 'How well it is grounded. 确定程度' })                             @Column('text')                                             certainty!: Certainty;
  @Field(() => CivilDateScalar, { description: 'The first day it holds. 生效日期' })                        @Column('date', { name: 'effective_from' })                 effectiveFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day it holds, if one. 失效日期' })  @Column('date', { name: 'effective_to', nullable: true })   effectiveUntil!: CivilDate | null;
}
export const HazardCriterionConnection = connectionOf('HazardCriterion', '判定标准条目', () => HazardCriterion);
