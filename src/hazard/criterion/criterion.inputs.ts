import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';

@InputType({ description: 'A county and a day. 县和日期' })
export class CriteriaInForceIn {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @Field(() => CivilDateScalar, { description: 'The day. 日期' }) on!: CivilDate;
}
@InputType({ description: 'Filters a list of criteria. 判定标准筛选条件' })
export class HazardCriteriaWhere {
  @Field(() => [String], { nullable: true, description: 'With one of these codes. 条目代码' }) code?: string[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Applicable to one of these sectors. 适用行业' })
  sector?: SupervisionSector[] | null;
  @Field(() => String, { nullable: true, description: 'Text that the wording contains. 内容包含' }) content?:
    string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'In force on this day in its own place. 有效日' })
  on?: CivilDate | null;
  @Field(() => CriteriaInForceIn, {
    nullable: true,
    description:
      'By which hazards of a county are judged on a day: its own versions go before those of the whole country. 某县某日适用',
  })
  inForceIn?: CriteriaInForceIn | null;
}

@ArgsType()
export class HazardCriteriaArgs extends PageArgs {
  @Field(() => HazardCriteriaWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: HazardCriteriaWhere | null;
}

/** What a version says, the first of an item or a later one. */
@InputType()
abstract class VersionInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county in which it judges. 县' }) region!: RegionCode;
  @UpTo(30)
  @Field(() => [SupervisionSector], {
    description: 'Sectors the item applies to, at most 30; empty means every sector. 适用行业，至多30个',
  })
  sectors!: SupervisionSector[];
  @OneLine()
  @Field(() => String, { description: 'Title of the standard, with its number. 判定标准' })
  document!: string;
  @OneLine() @Field(() => String, { description: 'Item of the standard. 条款' }) article!: string;
  @Field(() => String, { description: 'Wording of the item. 内容' }) content!: string;
  @Field(() => CivilDateScalar, { description: 'First day in force; not before today. 生效日期' })
  effectiveFrom!: CivilDate;
  @IdOf('FileRef') @Field(() => ID, { description: 'The standard as a file. 判定标准文件' }) fileId!: string;
}
@InputType({ description: 'To publish an item of a standard that the register lacks. 公布判定标准条目' })
export class PublishCriterionInput extends VersionInput {
  @OneLine()
  @Field(() => String, { description: 'Code of the item: capital letters, digits and hyphens. 条目代码' })
  code!: string;
}
@InputType({ description: 'To publish a new version of an item, in place of its last one. 公布判定标准条目新版本' })
export class SupersedeCriterionInput extends VersionInput {
  @IdOf('HazardCriterion') @Field(() => ID, { description: 'Last version of the item. 原版本' }) formerId!: string;
}
@InputType({ description: 'To put an item of a standard out of force. 废止判定标准条目' })
export class EndCriterionInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county in which it judges no more. 县' })
  region!: RegionCode;
  @IdOf('HazardCriterion') @Field(() => ID, { description: 'Last version of the item. 原版本' }) formerId!: string;
  @OneLine()
  @Field(() => String, { description: 'Document by which it is out of force. 废止文号' })
  endDocument!: string;
  @Field(() => CivilDateScalar, { description: 'First day out of force; not before today. 废止日期' })
  effectiveFrom!: CivilDate;
  @IdOf('FileRef') @Field(() => ID, { description: 'That document as a file. 废止文件' }) fileId!: string;
}
