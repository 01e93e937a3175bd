import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { LookbackFinding, LookbackStatus } from './lookback.js';

export enum LookbacksOrder {
  DUE = 'DUE',
  NEWEST = 'NEWEST',
}
enumType(LookbacksOrder, 'LookbacksOrder', 'The order of a list of look-backs. 责任倒查排序.', {
  DUE: 'Earliest due first. 期限升序',
  NEWEST: 'Newest first. 最新在前',
});

@InputType({ description: 'Filters a list of look-backs. 责任倒查筛选条件' })
export class LookbacksWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [LookbackStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    LookbackStatus[] | null;
  @Field(() => [LookbackFinding], { nullable: true, description: 'With one of these findings. 倒查结论' }) finding?:
    LookbackFinding[] | null;
}

@ArgsType()
export class LookbacksArgs extends PageArgs {
  @Field(() => LookbacksWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: LookbacksWhere | null;
  @Field(() => LookbacksOrder, { nullable: true, description: 'Sort order. 排序' }) orderBy?: LookbacksOrder | null;
}

@InputType({ description: 'To open a look-back from a closed MAJOR hazard that others found. 启动责任倒查' })
export class OpenLookbackInput extends AnyActInput {
  @IdOf('Hazard') @Field(() => ID, { description: 'Hazard to look back from. 隐患' }) hazardId!: string;
  @Field(() => String, { description: 'Matter to be looked into. 倒查事项' }) matter!: string;
}

@InputType({ description: 'To conclude a look-back. 办结责任倒查' })
export class ConcludeLookbackInput extends AnyEntryActInput {
  @Field(() => LookbackFinding, { description: 'Finding of the look-back. 倒查结论' }) finding!: LookbackFinding;
  @Field(() => String, { description: 'Grounds of the finding, in words. 认定理由' }) conclusion!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Handling, by post and not by name; needed unless the finding is NONE. 处理意见',
  })
  handling?: string | null;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'File of the report. 倒查报告' })
  reportFileId?: string | null;
}
