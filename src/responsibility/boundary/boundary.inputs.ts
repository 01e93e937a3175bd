import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { BoundaryKind, BoundaryRulingStatus } from './boundary.js';

@InputType({ description: 'Which rulings. 职责明确筛选' })
export class BoundaryRulingsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })  region?: RegionCode | null;
  @Field(() => [BoundaryRulingStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: BoundaryRulingStatus[] | null;
  @Field(() => [BoundaryKind], { nullable: true, description: 'Of one of these kinds. 情形' })          kind?: BoundaryKind[] | null;
  @Field(() => [String], { nullable: true, description: 'About one of these business forms. 新兴业态' }) businessForm?: string[] | null;
}
@ArgsType()
export class BoundaryRulingsArgs extends PageArgs {
  @Field(() => BoundaryRulingsWhere, { nullable: true, description: 'Which. 筛选' }) where?: BoundaryRulingsWhere | null;
}

@InputType({ description: 'To ask for a ruling on who supervises. 提请明确监管职责' })
export class ProposeBoundaryInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Where: the county, a township or a functional area. 区域' })             region!: RegionCode;
  @Field(() => BoundaryKind, { description: 'What stands in doubt. 情形' })                                              kind!: BoundaryKind;
  @Field(() => String, { nullable: true, description: 'The new business form. 新兴业态' })                                businessForm?: string | null;
  @Field(() => ID, { nullable: true, description: 'The single enterprise or project. 企业' })                            enterpriseId?: string | null;
  @Field(() => String, { description: 'The doubt, in words. 事项' })                                                     matter!: string;
  @Field(() => [ID], { description: 'The departments proposed. 提请的部门' })                                             proposedIds!: string[];
  @Field(() => String, { description: 'Why these: how their business is alike. 业务相近的理由' })                            reason!: string;
}
@InputType({ description: 'To rule who supervises. 明确监管职责' })
export class RuleBoundaryInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'The department that supervises. 明确的部门' })                                          decidedId!: string;
  @Field(() => String, { description: 'Number of the government\'s document. 文号' })                                    document!: string;
  @Field(() => CivilDateScalar, { description: 'From which day it answers. 起始日' })                                     effectiveFrom!: CivilDate;
  @Field(() => String, { nullable: true, description: 'Why; needed where the department was not proposed. 理由' })           decisionReason?: string | null;
}
