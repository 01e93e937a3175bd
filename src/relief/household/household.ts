import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { one, Reads } from '../../access/model/noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { DisasterEvent } from '../disaster/disaster.js';
import { disasterEvents } from '../disaster/disaster.noun.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';

export enum HouseholdStatus {
  REGISTERED = 'REGISTERED',
  DISSOLVED = 'DISSOLVED',
}
enumType(HouseholdStatus, 'HouseholdStatus', 'Stage of a household. 住户状态.', {
  REGISTERED: 'On the register. 在册',
  DISSOLVED: 'Struck off the register. 已销户',
});
export enum HouseholdMemberStatus {
  LIVING = 'LIVING',
  DEAD = 'DEAD',
}
enumType(HouseholdMemberStatus, 'HouseholdMemberStatus', 'Stage of a person. 人员状态.', {
  LIVING: 'Living. 在世',
  DEAD: 'Dead. 死亡',
});
export enum Kinship {
  HEAD = 'HEAD',
  SPOUSE = 'SPOUSE',
  CHILD = 'CHILD',
  PARENT = 'PARENT',
  GRANDCHILD = 'GRANDCHILD',
  OTHER = 'OTHER',
}
enumType(Kinship, 'Kinship', 'Relation of a member to the head of the household. 与户主关系.', {
  HEAD: 'Head of the household. 户主',
  SPOUSE: 'Spouse. 配偶',
  CHILD: 'Child. 子女',
  PARENT: 'Parent. 父母',
  GRANDCHILD: 'Grandchild. 孙子女',
  OTHER: 'Other relation. 其他',
});
export enum CareCategory {
  MINIMUM_LIVING = 'MINIMUM_LIVING',
  EXTREME_POVERTY = 'EXTREME_POVERTY',
  DISABLED = 'DISABLED',
  VETERAN = 'VETERAN',
  MONITORED = 'MONITORED',
}
enumType(CareCategory, 'CareCategory', 'Category of special care. 困难类别.', {
  MINIMUM_LIVING: 'Receives the minimum living allowance. 低保',
  EXTREME_POVERTY: 'Supported for extreme poverty. 特困',
  DISABLED: 'Disabled. 残疾',
  VETERAN: 'Entitled to preferential treatment for military service. 优抚',
  MONITORED: 'Monitored against falling back into poverty. 监测户',
});
export enum DwellingStatus {
  STANDING = 'STANDING',
  GONE = 'GONE',
}
enumType(DwellingStatus, 'DwellingStatus', 'Stage of a dwelling. 住房状态.', {
  STANDING: 'Standing. 存续',
  GONE: 'Gone. 灭失',
});
export enum DwellingStructure {
  STEEL_CONCRETE = 'STEEL_CONCRETE',
  BRICK_CONCRETE = 'BRICK_CONCRETE',
  BRICK_WOOD = 'BRICK_WOOD',
  EARTH_WOOD = 'EARTH_WOOD',
  OTHER = 'OTHER',
}
enumType(DwellingStructure, 'DwellingStructure', 'Structure of a dwelling. 房屋结构.', {
  STEEL_CONCRETE: 'Reinforced concrete. 钢混',
  BRICK_CONCRETE: 'Brick and concrete. 砖混',
  BRICK_WOOD: 'Brick and wood. 砖木',
  EARTH_WOOD: 'Earth and wood. 土木',
  OTHER: 'Other structure. 其他',
});

export enum MemberJoining {
  BIRTH = 'BIRTH',
  MARRIAGE = 'MARRIAGE',
  ADOPTION = 'ADOPTION',
  MOVING_IN = 'MOVING_IN',
  OMITTED = 'OMITTED',
}
enumType(MemberJoining, 'MemberJoining', 'Reason why somebody became a member of a household. 增加成员原因.', {
  BIRTH: 'Born into it. 出生',
  MARRIAGE: 'Married into it. 婚入',
  ADOPTION: 'Adopted into it. 收养',
  MOVING_IN: 'Moved in. 迁入',
  OMITTED: 'Omitted when it was entered. 漏登补录',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'People who live together as one household; relief is given by households. 住户',
})
@Entity('household')
export class Household extends RegisterEntry {
  @Shown(String, 'text', 'Number of the household. 户编号') number!: string;
  @Shown(HouseholdStatus, 'text', 'Stage of the household. 状态') status!: HouseholdStatus;
  @Shown(Int, 'integer', 'Number of members. 人数') size!: number;
  @Shown(String, 'text', 'Reason why it was struck off; null while it is on the register. 销户原因', optional)
  dissolvedReason!: string | null;
  @Shown(
    String,
    'text',
    'Document that its latest change is based on: a split, a move, a new head, a home or somebody who joined it; null before the first. 变更依据',
    optional,
  )
  changeBasis!: string | null;
  @Kept('uuid', list) memberIds!: string[];
  @Kept('uuid') headId!: string;
  @Kept('uuid', optional) splitFromId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Address of the household. 地址' })
  address?: PersonalText | null;
}
export const HouseholdConnection = connectionOf('Household', '住户', () => Household);
export const HouseholdChange = changeOf('Household', '住户', () => Household);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A member of a household. One person has one entry, whatever household they belong to. 家庭成员',
})
@Entity('household_member')
export class HouseholdMember extends RegisterEntry {
  @Shown(HouseholdMemberStatus, 'text', 'Stage of the person. 状态') status!: HouseholdMemberStatus;
  @Shown(Kinship, 'text', 'Relation to the head of the household. 与户主关系') kinship!: Kinship;
  @Shown([CareCategory], 'text', 'Categories of special care. 困难类别', list) categories!: CareCategory[];
  @Shown(
    CivilDateScalar,
    'date',
    'Day from which the categories hold; null where none was stated. 困难类别起始日期',
    optional,
  )
  categoriesFrom!: CivilDate | null;
  @Shown(Boolean, 'boolean', 'True when the person lives there all year. 是否常住') resident!: boolean;
  @Shown(CivilDateScalar, 'date', 'Day of death; null while living. 死亡日期', optional) diedOn!: CivilDate | null;
  @Shown(String, 'text', 'Document the record of death is based on. 死亡依据', optional) deathBasis!: string | null;

  @Shown(
    MemberJoining,
    'text',
    'Reason why they became a member of their household; null where they were in it when it was entered. 增加原因',
    optional,
  )
  joinedReason!: MemberJoining | null;
  @Shown(CivilDateScalar, 'date', 'Day from which they belong to it; null as above. 增加日期', optional)
  joinedOn!: CivilDate | null;
  @Shown(String, 'text', 'Document that this is based on; null as above. 增加依据', optional)
  joinedBasis!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Deadline for the identity number of a newborn child; null where the number is there. 身份号码补登期限',
    optional,
  )
  numberDue!: Instant | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which a record of their death was revoked; null where none was. 撤销死亡登记日期',
    optional,
  )
  deathRevokedOn!: CivilDate | null;
  @Shown(String, 'text', 'Reason for revoking it. 撤销死亡登记理由', optional) deathRevokedReason!: string | null;
  @Shown(String, 'text', 'Document that the revocation is based on. 撤销死亡登记依据', optional)
  deathRevokedBasis!: string | null;
  @Kept('uuid', optional) deathEventId!: string | null;

  @Reads(one<HouseholdMember>(() => disasterEvents, 'deathEventId'))
  @Field(() => DisasterEvent, { nullable: true, description: 'Disaster that killed them; null for none. 致死灾害过程' })
  deathEvent?: DisasterEvent | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the person. 姓名' })
  personName?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Identity number of the person. 公民身份号码' })
  idNumber?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Telephone of the person. 联系电话' })
  phone?: PersonalText | null;
}
export const HouseholdMemberConnection = connectionOf('HouseholdMember', '家庭成员', () => HouseholdMember);
export const HouseholdMemberChange = changeOf('HouseholdMember', '家庭成员', () => HouseholdMember);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A dwelling of a household, with its rooms. 住房',
})
@Entity('dwelling')
export class Dwelling extends RegisterEntry {
  @Shown(DwellingStatus, 'text', 'Stage of the dwelling. 状态') status!: DwellingStatus;
  @Shown(Int, 'integer', 'Number of rooms. 间数') rooms!: number;
  @Shown(DwellingStructure, 'text', 'Structure of the building. 房屋结构') structure!: DwellingStructure;
  @Shown(Boolean, 'boolean', 'True when it is lived in; kitchens, sheds and long-vacant houses are not. 是否生活居住')
  livedIn!: boolean;
  @Shown(Int, 'integer', 'Year in which it was built. 建成年份', optional) builtYear!: number | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which it was added to the household; null where it was entered with it. 新增日期',
    optional,
  )
  addedOn!: CivilDate | null;
  @Shown(String, 'text', 'Document that this is based on; null as above. 新增依据', optional)
  addedBasis!: string | null;
  @Kept('uuid') householdId!: string;

  @Field(() => PersonalText, { nullable: true, description: 'Address of the dwelling. 地址' })
  address?: PersonalText | null;
}
export const DwellingConnection = connectionOf('Dwelling', '住房', () => Dwelling);
export const DwellingChange = changeOf('Dwelling', '住房', () => Dwelling);
