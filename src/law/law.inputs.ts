import { ArgsType, Field, InputType } from 'type-graphql';
import { AnyActInput } from '../api/act-input.js';
import { PageArgs } from '../api/connection.js';
import { OneLine, UpTo } from '../api/input-fields.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import { Year } from '../api/scalars/spans.js';
import type { CivilDate } from '../kernel/civil-date.js';
import { Certainty, DayType } from './statutory-parameter.js';

@InputType({ description: 'Filter for statutory parameters. 法定参数筛选条件' })
export class StatutoryParametersWhere {
  @Field(() => [String], { nullable: true, description: 'With one of these keys. 参数键' }) key?: string[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'In force on this day. 适用日期' })
  on?: CivilDate | null;
}

@ArgsType()
export class StatutoryParametersArgs extends PageArgs {
  @Field(() => StatutoryParametersWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: StatutoryParametersWhere | null;
}

@InputType({ description: 'To set a statutory parameter for the county. 设定法定参数' })
export class EnterStatutoryParameterInput extends AnyActInput {
  @OneLine()
  @Field(() => String, { description: 'Key of the parameter, such as case.decision.days. 参数键' })
  parameterKey!: string;
  @OneLine()
  @Field(() => String, { description: 'Value, written as those before it are. 参数值' })
  value!: string;
  @Field(() => DayType, {
    nullable: true,
    description: 'How days are counted; null for as before. 日期计算方式',
  })
  dayType?: DayType | null;
  @Field(() => CivilDateScalar, { description: 'First day on which it holds, ahead of this day. 生效日期' })
  effectiveFrom!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Law or document that says so. 依据' }) basisTitle!: string;
  @OneLine() @Field(() => String, { description: 'Article of it. 条款' }) basisArticle!: string;
  @Field(() => Certainty, { description: 'How certain it is. 确定程度' }) certainty!: Certainty;
  @OneLine()
  @Field(() => String, { description: 'Document by which the county sets it. 设定文件' })
  document!: string;
}

const daysMost = 60;
@InputType({ description: "To enter the State Council's notice of a year's holidays. 录入放假通知" })
export class EnterHolidayNoticeInput extends AnyActInput {
  @Field(() => Year, { description: 'Year that it is of. 年度' }) year!: number;
  @UpTo(daysMost)
  @Field(() => [CivilDateScalar], { description: 'Days off, at most 60. 放假日，至多六十日' })
  offOn!: CivilDate[];
  @UpTo(daysMost)
  @Field(() => [CivilDateScalar], {
    description: 'Saturdays and Sundays that are worked, at most 60. 调休上班日，至多六十日',
  })
  madeUpOn!: CivilDate[];
  @Field(() => CivilDateScalar, { description: 'Day of the notice. 通知日期' }) publishedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Number of the notice. 文号' }) document!: string;
}
