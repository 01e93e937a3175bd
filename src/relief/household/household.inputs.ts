import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CalendarYear, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CareCategory, DwellingStructure, HouseholdStatus, Kinship, MemberJoining } from './household.js';

/** Most members of a household. */
const householdMost = 30;

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

@InputType({ description: 'A person who becomes a member of a household. 增加的成员' })
export class AddedMemberLine {
  @OneLine() @Field(() => String, { description: 'Name; personal. 姓名' }) personName!: string;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Identity number, checked; personal; only a newborn child may come without it. 公民身份号码',
  })
  idNumber?: string | null;
  @Field(() => Kinship, { description: 'Relation to the head of the household; not the head. 与户主关系' })
  kinship!: Kinship;
  @OneLine() @Field(() => String, { nullable: true, description: 'Telephone; personal. 联系电话' }) phone?:
    string | null;
  @Field(() => [CareCategory], { defaultValue: [], description: 'Categories of special care. 困难类别' })
  categories!: CareCategory[];
  @Field(() => Boolean, { defaultValue: true, description: 'True when the person lives there all year. 是否常住' })
  resident!: boolean;
  @Field(() => MemberJoining, { description: 'Reason why they become a member. 增加原因' }) reason!: MemberJoining;
  @Field(() => CivilDateScalar, { description: 'Day from which they belong to it. 增加日期' }) since!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Document that this is based on. 依据文件' }) basis!: string;
}
@InputType({ description: 'How a member stands to a new head of the household. 与新户主关系' })
export class KinshipLine {
  @IdOf('HouseholdMember') @Field(() => ID, { description: 'Member concerned. 成员' }) memberId!: string;
  @Field(() => Kinship, { description: 'Relation to the new head. 与新户主关系' }) kinship!: Kinship;
}

@InputType({ description: 'To add members to a household. 增加成员' })
export class AddMembersInput extends AnyEntryActInput {
  @UpTo(householdMost)
  @Field(() => [AddedMemberLine], { description: 'Members who are added, at most 30. 增加的成员，至多三十人' })
  members!: AddedMemberLine[];
}

@InputType({ description: 'To record that another member now heads a household. 变更户主' })
export class ChangeHeadInput extends AnyEntryActInput {
  @IdOf('HouseholdMember') @Field(() => ID, { description: 'Member who now heads it. 新户主' }) headId!: string;
  @UpTo(householdMost)
  @Field(() => [KinshipLine], {
    defaultValue: [],
    description: 'Relation of every other living member to the new head, at most 30. 其他成员与新户主关系，至多三十人',
  })
  kinships!: KinshipLine[];
  @Field(() => String, { description: 'Document the change is based on. 变更依据' }) basis!: string;
}

@InputType({ description: 'To enter a dwelling that joins a household. 新增住房' })
export class AddDwellingInput extends AnyEntryActInput {
  @Field(() => DwellingLine, { description: 'Dwelling that joins it. 住房' }) dwelling!: DwellingLine;
  @OneLine() @Field(() => String, { description: 'Document it is based on. 依据文件' }) basis!: string;
}

@InputType({ description: 'To record that a person has joined another household. 转入他户' })
export class JoinHouseholdInput extends AnyEntryActInput {
  @IdOf('Household') @Field(() => ID, { description: 'Household that they join. 转入住户' }) householdId!: string;
  @Field(() => Kinship, { description: 'Relation to its head. 与户主关系' }) kinship!: Kinship;
  @Field(() => MemberJoining, { description: 'Reason why they join it. 转入原因' }) reason!: MemberJoining;
  @Field(() => CivilDateScalar, { description: 'Day from which they belong to it. 转入日期' }) since!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Document that this is based on. 依据文件' }) basis!: string;
}

@InputType({ description: 'To revoke a record of death that was a mistake. 撤销死亡登记' })
export class RevokeDeathInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for revoking it. 撤销理由' }) reason!: string;
  @OneLine()
  @Field(() => String, { description: 'Document that shows that the person lives. 依据文件' })
  basis!: string;
}

@InputType({ description: 'To record that some members of a household now form one of their own. 分户' })
export class SplitHouseholdInput extends AnyEntryActInput {
  @IdOf('HouseholdMember')
  @Field(() => [ID], { description: 'Members who leave; the first becomes head of the new household. 分出人员' })
  memberIds!: string[];
  @UpTo(householdMost)
  @Field(() => [KinshipLine], {
    nullable: true,
    description:
      'Relation of the others who leave to the new head, at most 30; another relation where none is stated. 其他分出人员与新户主关系，至多三十人',
  })
  kinships?: KinshipLine[] | null;
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
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day from which these categories hold; only with them, today where null. 困难类别起始日期',
  })
  categoriesFrom?: CivilDate | null;
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
  @IdOf('DisasterEvent')
  @Field(() => ID, { nullable: true, description: 'Disaster that killed them; null for none. 致死灾害过程' })
  eventId?: string | null;
}

@InputType({ description: 'To record that a dwelling is gone. 住房灭失' })
export class LoseDwellingInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason why the dwelling is gone. 灭失原因' }) reason!: string;
}
