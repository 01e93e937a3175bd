import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { BoundaryKind, BoundaryRulingStatus } from './boundary.js';

@InputType({ description: 'Filter for rulings on supervision. 职责明确筛选条件' })
export class BoundaryRulingsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [BoundaryRulingStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    BoundaryRulingStatus[] | null;
  @Field(() => [BoundaryKind], { nullable: true, description: 'Of one of these kinds of case. 职责不清情形' }) kind?:
    BoundaryKind[] | null;
  @Field(() => [String], { nullable: true, description: 'About one of these business forms. 新兴业态' }) businessForm?:
    string[] | null;
  @Field(() => [String], { nullable: true, description: 'About one of these projects. 建设项目' })
  project?: string[] | null;
}
@ArgsType()
export class BoundaryRulingsArgs extends PageArgs {
  @Field(() => BoundaryRulingsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: BoundaryRulingsWhere | null;
}

@InputType({ description: 'To ask for a ruling on which department supervises. 提请明确监管职责' })
export class ProposeBoundaryInput extends AnyActInput {
  @Field(() => RegionCodeScalar, {
    description: 'Code of the region it applies to: a county, a township or a functional area. 适用区域',
  })
  region!: RegionCode;
  @Field(() => BoundaryKind, { description: 'Kind of case. 职责不清情形' }) kind!: BoundaryKind;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'New business form; only of a BUSINESS_FORM case. 新兴业态' })
  businessForm?: string | null;
  @IdOf('Enterprise')
  @Field(() => ID, { nullable: true, description: 'Id of the enterprise; only of an ENTERPRISE case. 企业' })
  enterpriseId?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the project; only of a PROJECT case. 建设项目' })
  project?: string | null;
  @Field(() => [SupervisionSector], {
    nullable: true,
    description: 'Sectors in which duties overlap; of an OVERLAP case, whose ruling then yields a duty. 监管行业',
  })
  sectors?: SupervisionSector[] | null;
  @Field(() => String, { description: 'Description of the matter that is unclear. 事项' }) matter!: string;
  @IdOf('Organisation')
  @Field(() => [ID], { description: 'Ids of the departments proposed, at least one. 提请的部门' })
  proposedIds!: string[];
  @Field(() => String, { description: 'Reason for proposing them: how their business is similar. 业务相近的理由' })
  reason!: string;
}
@InputType({ description: 'To rule which department supervises. 明确监管职责' })
export class RuleBoundaryInput extends AnyEntryActInput {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the department that supervises. 明确的部门' })
  decidedId!: string;
  @IdOf('Organisation')
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the departments that supervise beside it, under its lead. 协同监管部门',
  })
  coIds?: string[] | null;
  @OneLine() @Field(() => String, { description: 'Number of the government document. 明确文号' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'First day on which the department supervises. 起始日' })
  effectiveFrom!: CivilDate;
  @Field(() => String, {
    nullable: true,
    description: 'Reason; needed where the department was not proposed. 明确理由',
  })
  decisionReason?: string | null;
}
