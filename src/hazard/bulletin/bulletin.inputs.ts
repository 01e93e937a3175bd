import { ArgsType, Field, InputType } from 'type-graphql';
import { AnyActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { OneLine } from '../../api/input-fields.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { Month } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';

@InputType({ description: 'Filters a list of bulletins of MAJOR hazards. 重大事故隐患通报筛选条件' })
export class HazardBulletinsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [Month], { nullable: true, description: 'Of one of these months. 月份' }) month?: string[] | null;
}
@ArgsType()
export class HazardBulletinsArgs extends PageArgs {
  @Field(() => HazardBulletinsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: HazardBulletinsWhere | null;
}

@InputType({ description: 'To issue the bulletin of the list of MAJOR hazards of a month. 发布重大事故隐患月度通报' })
export class IssueHazardBulletinInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @Field(() => Month, { description: 'The month, YYYY-MM; it must have ended. 月份' }) month!: string;
  @OneLine() @Field(() => String, { description: 'Document by which it is announced. 通报文号' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'Day it is announced. 通报日期' }) announcedOn!: CivilDate;
}
