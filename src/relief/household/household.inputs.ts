import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CareCategory, DwellingStructure, HouseholdStatus, Kinship } from './household.js';

@InputType({ description: 'Which households. 住户筛选' })
export class HouseholdsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [HouseholdStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: HouseholdStatus[] | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 户编号' }) number?: string[] | null;
}
@ArgsType()
export class HouseholdsArgs extends PageArgs {
  @Field(() => HouseholdsWhere, { nullable: true, description: 'Which. 筛选' }) where?: HouseholdsWhere | null;
}

@InputType({ description: 'A person of a household. 家庭成员' })
export class MemberLine {
  @Field(() => String, { description: 'Name; personal. 姓名' })                                       personName!: string;
  @Field(() => String, { description: 'Identity number; personal, checked. 公民身份号码' })              idNumber!: string;
  @Field(() => Kinship, { description: 'What they are to the head. 与户主关系' })                       kinship!: Kinship;
  @Field(() => String, { nullable: true, description: 'Telephone; personal. 联系电话' })               phone?: string | null;
  @Field(() => [CareCategory], { defaultValue: [], description: 'Why they are cared for first. 困难类别' }) categories!: CareCategory[];
  @Field(() => Boolean, { defaultValue: true, description: 'Whether they live there all year. 是否常住' })  resident!: boolean;
}
@InputType({ description: 'A dwelling of a household. 住房' })
export class DwellingLine {
  @Field(() => String, { description: 'Where it stands; personal. 地址' })                              address!: string;
  @Field(() => Int, { description: 'How many rooms. 间数' })                                         rooms!: number;
  @Field(() => DwellingStructure, { description: 'What it is built of. 结构' })                        structure!: DwellingStructure;
  @Field(() => Boolean, { description: 'Whether it is lived in. 是否生活居住' })                         livedIn!: boolean;
  @Field(() => Int, { nullable: true, description: 'When it was built. 建成年份' })                    builtYear?: number | null;
}

@InputType({ description: 'To enter a household with its people and dwellings. 住户建档' })
export class RegisterHouseholdInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Its village. 所在村' }) region!: RegionCode;
  @Field(() => String, { description: 'Where it lives; personal. 地址' }) address!: string;
  @Field(() => [MemberLine], { description: 'Its people, the head among them, 1 to 30. 家庭成员' }) members!: MemberLine[];
  @Field(() => [DwellingLine], { defaultValue: [], description: 'Its dwellings. 住房' }) dwellings!: DwellingLine[];
}

@InputType({ description: 'To record that some people of a household now live as one of their own. 分户' })
export class SplitHouseholdInput extends AnyEntryActInput {
  @Field(() => [ID], { description: 'Who leaves; the first is the new head. 分出人员' }) memberIds!: string[];
  @Field(() => String, { description: 'Where they live; personal. 新户地址' }) address!: string;
  @Field(() => String, { description: 'On which paper it rests. 分户依据' }) basis!: string;
}

@InputType({ description: 'To record that a household has moved. 迁居' })
export class MoveHouseholdInput extends AnyEntryActInput {
  @Field(() => RegionCodeScalar, { description: 'The village it has moved to. 迁入村' }) region!: RegionCode;
  @Field(() => String, { description: 'Where it lives now; personal. 新地址' }) address!: string;
  @Field(() => String, { description: 'On which paper it rests. 迁居依据' }) basis!: string;
}

@InputType({ description: 'To strike a household off. 销户' })
export class DissolveHouseholdInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 销户原因' }) reason!: string;
}

@InputType({ description: 'To put right what was written wrong of a person. 更正家庭成员' })
export class CorrectMemberInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 更正理由' }) reason!: string;
  @Field(() => String, { nullable: true, description: 'Name; personal. 姓名' }) personName?: string | null;
  @Field(() => String, { nullable: true, description: 'Identity number; personal, checked. 公民身份号码' }) idNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone; personal. 联系电话' }) phone?: string | null;
  @Field(() => [CareCategory], { nullable: true, description: 'Why they are cared for first. 困难类别' }) categories?: CareCategory[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they live there all year. 是否常住' }) resident?: boolean | null;
}

@InputType({ description: 'To record that someone has died. 登记死亡' })
export class RecordDeathInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'When. 死亡日期' }) diedOn!: CivilDate;
  @Field(() => String, { description: 'On which paper it rests. 死亡依据' }) basis!: string;
}

@InputType({ description: 'To record that a dwelling is gone. 住房灭失' })
export class LoseDwellingInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 灭失原因' }) reason!: string;
}
