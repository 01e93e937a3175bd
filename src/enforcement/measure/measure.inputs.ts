import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CoerciveMeasureStatus, CoerciveMeasureKind } from './measure.js';

@InputType({ description: 'Filters coercive measures; all that are given apply together. 强制措施筛选条件' })
export class CoerciveMeasuresWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [CoerciveMeasureStatus], { nullable: true, description: 'At one of these stages. 强制措施状态' })
  status?: CoerciveMeasureStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Of the enforcement case with this id. 行政处罚案件' }) caseId?:
    string | null;
}

@ArgsType()
export class CoerciveMeasuresArgs extends PageArgs {
  @Field(() => CoerciveMeasuresWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: CoerciveMeasuresWhere | null;
}

@InputType({ description: 'To take a coercive measure: to seal, detain or register evidence. 查封、扣押、登记保存' })
export class SeizeInput extends AnyActInput {
  @IdOf('EnforcementCase')
  @Field(() => ID, { description: 'Id of the enforcement case. 行政处罚案件' })
  caseId!: string;
  @Field(() => CoerciveMeasureKind, { description: 'Kind of the measure. 强制措施种类' }) kind!: CoerciveMeasureKind;
  @Field(() => [String], {
    description: 'Places or things the measure is taken on, one entry each; at least one. 财物清单',
  })
  things!: string[];
  @Field(() => String, { description: 'Reason for the measure. 强制措施理由' }) reason!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the measure was taken on the spot in an emergency. 是否当场实施',
  })
  urgent!: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the measure began; only for one taken on the spot. 当场实施时间',
  })
  begunAt?: Instant | null;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Ids of those who took the measure: at least two certified officers. 执法人员' })
  officerIds!: string[];
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'Id of the file of the signed list of things. 财物清单文书' })
  listFileId?: string | null;
}

@InputType({ description: 'To extend the time limit of a measure, once. 延长强制措施期限' })
export class ExtendSeizureInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for the extension. 延长理由' }) reason!: string;
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Days of testing, which do not count toward the time limit; 0 to 365. 检验检测天数',
  })
  testedDays!: number;
}

@InputType({ description: 'To lift a measure. 解除强制措施' })
export class ReleaseSeizureInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Disposal of the things. 财物处理结果' }) disposal!: string;
}
