import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CalendarYear, IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CareCategory, DwellingStructure, HouseholdStatus, Kinship } from './household.js';

@InputType({ description: 'Filters for households. 住户筛选条件' })
export class HouseholdsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [HouseholdStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    HouseholdStatus[] | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 户编号' }) number?: string[] | null;
}
@ArgsType()
export class HouseholdsArgs extends PageArgs {
  @Field(() => HouseholdsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: HouseholdsWhere | null;
}

@InputType({ description: 'A member of a household. 家庭成员' })
export class MemberLine {
  @OneLine() @Field(() => String, { description: 'Name; personal. 姓名' }) personName!: string;
  @OneLine()
  @Field(() => String, { description: 'Identity number, checked; personal. 公民身份号码' })
  idNumber!: string;
  @Field(() => Kinship, { description: 'Relation to the head of the household. 与户主关系' }) kinship!: Kinship;
  @OneLine() @Field(() => String, { nullable: true, description: 'Telephone; personal. 联系电话' }) phone?:
    string | null;
  @Field(() => [CareCategory], { defaultValue: [], description: 'Categories of special care. 困难类别' })
  categories!: CareCategory[];
  @Field(() => Boolean, { defaultValue: true, description: 'True when the person lives there all year. 是否常住' })
  resident!: boolean;
}
@InputType({ description: 'A dwelling of a household. 住房' })
export class DwellingLine {
  @OneLine() @Field(() => String, { description: 'Address; personal. 地址' }) address!: string;
  @Field(() => Int, { description: 'Number of rooms, 1 to 50. 间数' }) rooms!: number;
  @Field(() => DwellingStructure, { description: 'Structure of the building. 房屋结构' }) structure!: DwellingStructure;
  @Field(() => Boolean, {
    description: 'True when it is lived in; kitchens, sheds and long-vacant houses are not. 是否生活居住',
  })
  livedIn!: boolean;
  @CalendarYear()
  @Field(() => Int, { nullable: true, description: 'Year in which it was built. 建成年份' })
  builtYear?: number | null;
}

@InputType({ description: 'To enter a household with its members and dwellings. 住户建档' })
export class RegisterHouseholdInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Village or community the household lives in. 所在村（社区）' })
  region!: RegionCode;
  @OneLine() @Field(() => String, { description: 'Address; personal. 地址' }) address!: string;
  @Field(() => [MemberLine], { description: 'Members, 1 to 30, with exactly one head. 家庭成员' })
  members!: MemberLine[];
  @Field(() => [DwellingLine], { defaultValue: [], description: 'Dwellings of the household. 住房' })
  dwellings!: DwellingLine[];
}

@InputType({ description: 'To record that some members of a household now form one of their own. 分户' })
export class SplitHouseholdInput extends AnyEntryActInput {
  @IdOf('HouseholdMember')
  @Field(() => [ID], { description: 'Members who leave; the first becomes head of the new household. 分出人员' })
  memberIds!: string[];
  @OneLine() @Field(() => String, { description: 'Address of the new household; personal. 新户地址' }) address!: string;
  @Field(() => String, { description: 'Document the split is based on. 分户依据' }) basis!: string;
}

@InputType({ description: 'To record that a household has moved. 迁居' })
export class MoveHouseholdInput extends AnyEntryActInput {
  @Field(() => RegionCodeScalar, { description: 'Village or community the household has moved to. 迁入村（社区）' })
  region!: RegionCode;
  @OneLine() @Field(() => String, { description: 'New address; personal. 新地址' }) address!: string;
  @Field(() => String, { description: 'Document the move is based on. 迁居依据' }) basis!: string;
}

@InputType({ description: 'To strike a household off the register. 销户' })
export class DissolveHouseholdInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for striking the household off. 销户原因' }) reason!: string;
}

@InputType({ description: 'To correct what was entered wrongly of a member. 更正家庭成员' })
export class CorrectMemberInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for the correction. 更正理由' }) reason!: string;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Correct name; personal; null leaves it unchanged. 姓名' })
  personName?: string | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Correct identity number, checked; personal; null leaves it unchanged. 公民身份号码',
  })
  idNumber?: string | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Correct telephone; personal; null leaves it unchanged. 联系电话',
  })
  phone?: string | null;
  @Field(() => [CareCategory], {
    nullable: true,
    description: 'Correct categories of special care; null leaves them unchanged. 困难类别',
  })
  categories?: CareCategory[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the person lives there all year; null leaves it unchanged. 是否常住',
  })
  resident?: boolean | null;
}

@InputType({ description: 'To record that a member has died. 登记死亡' })
export class RecordDeathInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day of death. 死亡日期' }) diedOn!: CivilDate;
  @Field(() => String, { description: 'Document the record is based on. 死亡依据' }) basis!: string;
}

@InputType({ description: 'To record that a dwelling is gone. 住房灭失' })
export class LoseDwellingInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason why the dwelling is gone. 灭失原因' }) reason!: string;
}
