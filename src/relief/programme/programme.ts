import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';

export enum ProgrammeKind { EMERGENCY = 'EMERGENCY', CONDOLENCE = 'CONDOLENCE', TRANSITION = 'TRANSITION', REBUILD = 'REBUILD', REPAIR = 'REPAIR', WINTER_SPRING = 'WINTER_SPRING', DROUGHT = 'DROUGHT' }
enumType(ProgrammeKind, 'ProgrammeKind', 'Kind of relief. 救助类别.', {
  EMERGENCY: 'Food and shelter during the emergency. 应急救助', CONDOLENCE: 'Condolence to the family of a person killed. 遇难人员家属抚慰', TRANSITION: 'Living costs until there is a home again. 过渡期生活救助', REBUILD: 'Rebuilding of a collapsed or severely damaged home. 倒塌损坏住房恢复重建', REPAIR: 'Repair of a slightly damaged home. 一般损坏住房维修', WINTER_SPRING: 'Grain, clothes and heating in winter and spring. 冬春临时生活困难救助', DROUGHT: 'Grain and water in a drought. 旱灾临时生活困难救助' });
export enum StandardUnit { PERSON_DAY = 'PERSON_DAY', PERSON = 'PERSON', ROOM = 'ROOM', HOUSEHOLD = 'HOUSEHOLD' }
enumType(StandardUnit, 'StandardUnit', 'Unit that the amount of a standard is for. 计量单位.', { PERSON_DAY: 'Per person and day. 人·日', PERSON: 'Per person. 人', ROOM: 'Per room. 间', HOUSEHOLD: 'Per household. 户' });
export enum ReliefProgrammeStatus { OPEN = 'OPEN', CLOSED = 'CLOSED' }
enumType(ReliefProgrammeStatus, 'ReliefProgrammeStatus', 'Stage of a programme. 救助项目状态.', { OPEN: 'Open for claims. 受理中', CLOSED: 'Closed to new claims. 已停止受理' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Relief of one kind for one occasion (a disaster or a season), with its standards. 救助项目' })
@Entity('relief_programme')
export class ReliefProgramme extends RegisterEntry {
  @Field(() => String, { description: 'Number of the programme. 编号' })                                                                           @Column('text')                                               number!: string;
  @Field(() => ReliefProgrammeStatus, { description: 'Stage of the programme. 状态' })                                                             @Column('text')                                               status!: ReliefProgrammeStatus;
  @Field(() => ProgrammeKind, { description: 'Kind of relief. 救助类别' })                                                                   @Column('text')                                               kind!: ProgrammeKind;
  @Field(() => String, { description: 'Name of the programme. 名称' })                                                                             @Column('text')                                               name!: string;
  @Field(() => String, { description: 'Occasion of the relief: the number of the disaster, or the season such as 2026-2027. 救助事由' })                    @Column('text')                                               occasion!: string;
  @Field(() => CivilDateScalar, { description: 'Day from which the need counts. 起算日' }) @Column('date', { name: 'starts_on' })                        startsOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which it stopped taking claims; null while open. 停止受理日期' })                           @Column('date', { name: 'closed_on', nullable: true })        closedOn!: CivilDate | null;
  @Field(() => String, { description: 'Document the programme is based on. 依据文件' })                                                              @Column('text')                                               document!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which the county government approved the plan of the season; null for other relief. 方案批准日期' })  @Column('date', { name: 'plan_approved_on', nullable: true }) planApprovedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Deadline for that approval; null for other relief. 方案批准期限' })                                    @Column('date', { name: 'plan_due', nullable: true })         planDueOn!: CivilDate | null;
                                                                                                                                    @Column('uuid', { name: 'event_id', nullable: true })         eventId!: string | null;
}
export const ReliefProgrammeConnection = connectionOf('ReliefProgramme', '救助项目', () => ReliefProgramme);
export const ReliefProgrammeChange = changeOf('ReliefProgramme', '救助项目', () => ReliefProgramme);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Amount that a programme gives in one place over a span of days. 救助标准' })
@Entity('relief_standard')
export class ReliefStandard extends RegisterEntry {
  @Field(() => String, { description: 'Place the standard applies to, as leading digits of region codes. 适用区域' })                   @Column('text')                                          place!: string;
  @Field(() => Money, { description: 'Amount per unit. 标准金额' })                                                 @Column('bigint', { name: 'amount_fen' })                amount!: string;
  @Field(() => StandardUnit, { description: 'Unit the amount is for. 计量单位' })                                        @Column('text')                                          unit!: StandardUnit;
  @Field(() => Money, { nullable: true, description: 'Largest amount for a household; null for no limit. 每户上限' })               @Column('bigint', { name: 'cap_fen', nullable: true })   cap!: string | null;
  @Field(() => Int, { nullable: true, description: 'Largest number of days; null where relief is not by the day. 最长天数' })                @Column('integer', { name: 'days_max', nullable: true }) daysMax!: number | null;
  @Field(() => CivilDateScalar, { description: 'First day on which the standard applies. 生效日期' })                                @Column('date', { name: 'valid_from' })                  validFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day on which the standard applies; null when open. 失效日期' }) @Column('date', { name: 'valid_to', nullable: true })    validUntil!: CivilDate | null;
  @Field(() => String, { description: 'Document the standard is based on. 依据文件' })                                 @Column('text')                                          document!: string;
                                                                                                       @Column('uuid', { name: 'programme_id' })                programmeId!: string;
}
export const ReliefStandardConnection = connectionOf('ReliefStandard', '救助标准', () => ReliefStandard);
export const ReliefStandardChange = changeOf('ReliefStandard', '救助标准', () => ReliefStandard);
