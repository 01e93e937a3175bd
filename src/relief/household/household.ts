import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';

export enum HouseholdStatus { REGISTERED = 'REGISTERED', DISSOLVED = 'DISSOLVED' }
enumType(HouseholdStatus, 'HouseholdStatus', 'The stage of a household. 住户状态.', { REGISTERED: 'In the ledger. 在册', DISSOLVED: 'No longer there: moved away or all its people in other households. 已销户' });
export enum HouseholdMemberStatus { LIVING = 'LIVING', DEAD = 'DEAD' }
enumType(HouseholdMemberStatus, 'HouseholdMemberStatus', 'The stage of a person. 人员状态.', { LIVING: 'Living. 在世', DEAD: 'Dead. 死亡' });
export enum Kinship { HEAD = 'HEAD', SPOUSE = 'SPOUSE', CHILD = 'CHILD', PARENT = 'PARENT', GRANDCHILD = 'GRANDCHILD', OTHER = 'OTHER' }
enumType(Kinship, 'Kinship', 'What someone is to the head of the household. 与户主关系.', { HEAD: 'The head. 户主', SPOUSE: 'Spouse. 配偶', CHILD: 'Child. 子女', PARENT: 'Parent. 父母', GRANDCHILD: 'Grandchild. 孙子女', OTHER: 'Someone else. 其他' });
export enum CareCategory { MINIMUM_LIVING = 'MINIMUM_LIVING', EXTREME_POVERTY = 'EXTREME_POVERTY', DISABLED = 'DISABLED', VETERAN = 'VETERAN', MONITORED = 'MONITORED' }
enumType(CareCategory, 'CareCategory', 'Why someone is cared for first. 困难类别.', { MINIMUM_LIVING: 'Minimum living allowance. 低保', EXTREME_POVERTY: 'Supported as destitute. 特困', DISABLED: 'Disabled. 残疾', VETERAN: 'Entitled to preferential treatment. 优抚', MONITORED: 'Watched against falling into poverty. 监测户' });
export enum DwellingStatus { STANDING = 'STANDING', GONE = 'GONE' }
enumType(DwellingStatus, 'DwellingStatus', 'The stage of a dwelling. 住房状态.', { STANDING: 'Standing. 存续', GONE: 'Gone. 灭失' });
export enum DwellingStructure { STEEL_CONCRETE = 'STEEL_CONCRETE', BRICK_CONCRETE = 'BRICK_CONCRETE', BRICK_WOOD = 'BRICK_WOOD', EARTH_WOOD = 'EARTH_WOOD', OTHER = 'OTHER' }
enumType(DwellingStructure, 'DwellingStructure', 'What a dwelling is built of. 房屋结构.', { STEEL_CONCRETE: 'Reinforced concrete. 钢混', BRICK_CONCRETE: 'Brick and concrete. 砖混', BRICK_WOOD: 'Brick and wood. 砖木', EARTH_WOOD: 'Earth and wood. 土木', OTHER: 'Something else. 其他' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'People who live as one, by village: who may be given relief. 住户' })
@Entity('household')
export class Household extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 户编号' })                                  @Column('text')                                               number!: string;
  @Field(() => HouseholdStatus, { description: 'Its stage. 状态' })                            @Column('text')                                               status!: HouseholdStatus;
  @Field(() => Int, { description: 'How many live in it. 人数' })                              @Column('integer')                                            size!: number;
  @Field(() => String, { nullable: true, description: 'Why it is no longer there. 销户原因' }) @Column('text', { name: 'dissolved_reason', nullable: true }) dissolvedReason!: string | null;
                                                                                               @Column('uuid', { name: 'member_ids', array: true })          memberIds!: string[];
                                                                                               @Column('uuid', { name: 'head_id' })                          headId!: string;
                                                                                               @Column('uuid', { name: 'split_from_id', nullable: true })    splitFromId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Where it lives. 地址' })  address?: PersonalText | null;
}
export const HouseholdConnection = connectionOf('Household', '住户', () => Household);
export const HouseholdChange = changeOf('Household', '住户', () => Household);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A person of a household; one entry for one person, whatever household they live in. 家庭成员' })
@Entity('household_member')
export class HouseholdMember extends RegisterEntry {
  @Field(() => HouseholdMemberStatus, { description: 'Its stage. 状态' })                    @Column('text')                                          status!: HouseholdMemberStatus;
  @Field(() => Kinship, { description: 'What they are to the head. 与户主关系' })            @Column('text')                                          kinship!: Kinship;
  @Field(() => [CareCategory], { description: 'Why they are cared for first. 困难类别' })    @Column('text', { array: true })                         categories!: CareCategory[];
  @Field(() => Boolean, { description: 'Whether they live there all year. 是否常住' })       @Column('boolean')                                       resident!: boolean;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When they died. 死亡日期' }) @Column('date', { name: 'died_on', nullable: true })     diedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'On which paper it rests. 死亡依据' }) @Column('text', { name: 'death_basis', nullable: true }) deathBasis!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name. 姓名' })                       personName?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Identity number. 公民身份号码' })       idNumber?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Telephone. 联系电话' })                phone?: PersonalText | null;
}
export const HouseholdMemberConnection = connectionOf('HouseholdMember', '家庭成员', () => HouseholdMember);
export const HouseholdMemberChange = changeOf('HouseholdMember', '家庭成员', () => HouseholdMember);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A dwelling of a household, and its rooms: what may collapse and be rebuilt. 住房' })
@Entity('dwelling')
export class Dwelling extends RegisterEntry {
  @Field(() => DwellingStatus, { description: 'Its stage. 状态' })                                                              @Column('text')                                            status!: DwellingStatus;
  @Field(() => Int, { description: 'How many rooms. 间数' })                                                                    @Column('integer')                                         rooms!: number;
  @Field(() => DwellingStructure, { description: 'What it is built of. 结构' })                                                 @Column('text')                                            structure!: DwellingStructure;
  @Field(() => Boolean, { description: 'Whether it is lived in; kitchens, sheds and long empty houses are not. 是否生活居住' }) @Column('boolean', { name: 'lived_in' })                   livedIn!: boolean;
  @Field(() => Int, { nullable: true, description: 'When it was built. 建成年份' })                                             @Column('integer', { name: 'built_year', nullable: true }) builtYear!: number | null;
                                                                                                                                @Column('uuid', { name: 'household_id' })                  householdId!: string;

  @Field(() => PersonalText, { nullable: true, description: 'Where it stands. 地址' })  address?: PersonalText | null;
}
export const DwellingConnection = connectionOf('Dwelling', '住房', () => Dwelling);
export const DwellingChange = changeOf('Dwelling', '住房', () => Dwelling);
