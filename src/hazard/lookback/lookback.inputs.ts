import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { LookbackFinding, LookbackStatus, PursuitMeasure, PursuitStatus } from './lookback.js';

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

@InputType({ description: 'A person pursued by a look-back, by post. 被追责人员' })
export class PursuitInput {
  @OneLine() @Field(() => String, { description: 'Post of the person. 职务' }) position!: string;
  @Field(() => String, { description: 'Breach of duty. 失职事实' }) conduct!: string;
  @Field(() => PursuitMeasure, { description: 'Measure. 追责措施' }) measure!: PursuitMeasure;
  @IdOf('Operator')
  @Field(() => ID, { nullable: true, description: 'Person, where in the register. 被追责人' })
  personId?: string | null;
}

@InputType({ description: 'To record that what a look-back imposed on a person was carried out. 登记追责执行' })
export class ExecuteLookbackPursuitInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day it was carried out. 执行日期' }) executedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Document that shows it. 执行文号' }) document!: string;
}

@InputType({ description: 'Filters what look-backs impose on persons. 追责事项筛选条件' })
export class LookbackPursuitsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [PursuitStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    PursuitStatus[] | null;
}
@ArgsType()
export class LookbackPursuitsArgs extends PageArgs {
  @Field(() => LookbackPursuitsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: LookbackPursuitsWhere | null;
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
  @UpTo(20)
  @Field(() => [PursuitInput], {
    nullable: true,
    description: 'Persons pursued, at most 20; needed unless the finding is NONE. 被追责人员，至多20人',
  })
  persons?: PursuitInput[] | null;
  @IdOf('SelfCheck')
  @UpTo(20)
  @Field(() => [ID], {
    nullable: true,
    description:
      'Reports of own checks that missed the hazard, at most 20; needed for MISSED where there are any. 未查出的自查报告，至多20份',
  })
  missedCheckIds?: string[] | null;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'File of the report. 倒查报告' })
  reportFileId?: string | null;
}
