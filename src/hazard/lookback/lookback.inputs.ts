import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { LookbackFinding, LookbackStatus } from './lookback.js';

export enum LookbacksOrder { DUE = 'DUE', NEWEST = 'NEWEST' }
enumType(LookbacksOrder, 'LookbacksOrder', 'The order of a list of look-backs. 责任倒查排序.', { DUE: 'The earliest due first. 期限升序', NEWEST: 'The newest first. 最新在前' });

@InputType({ description: 'Which look-backs. 责任倒查筛选' })
export class LookbacksWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })         region?: RegionCode | null;
  @Field(() => [LookbackStatus], { nullable: true, description: 'At one of these stages. 状态' })             status?: LookbackStatus[] | null;
  @Field(() => [LookbackFinding], { nullable: true, description: 'With one of these findings. 结论' })        finding?: LookbackFinding[] | null;
}

@ArgsType()
export class LookbacksArgs extends PageArgs {
  @Field(() => LookbacksWhere, { nullable: true, description: 'Which. 筛选' })                              where?: LookbacksWhere | null;
  @Field(() => LookbacksOrder, { nullable: true, description: 'In which order. 排序' })                     orderBy?: LookbacksOrder | null;
}

@InputType({ description: 'To look back from a MAJOR hazard that others found. 启动责任倒查' })
export class OpenLookbackInput extends AnyActInput {
  @Field(() => ID, { description: 'The hazard. 隐患' })                                                   hazardId!: string;
  @Field(() => String, { description: 'What is to be looked into. 倒查事项' })                              matter!: string;
}

@InputType({ description: 'To conclude a look-back. 办结责任倒查' })
export class ConcludeLookbackInput extends AnyEntryActInput {
  @Field(() => LookbackFinding, { description: 'What was found. 结论' })                                   finding!: LookbackFinding;
  @Field(() => String, { description: 'Why, in words. 认定理由' })                                         conclusion!: string;
  @Field(() => String, { nullable: true, description: 'What was done about it, by post and not by name. 处理意见' }) handling?: string | null;
  @Field(() => ID, { nullable: true, description: 'The report. 倒查报告' })                                 reportFileId?: string | null;
}
