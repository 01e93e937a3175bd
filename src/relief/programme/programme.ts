import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';

export enum ProgrammeKind { EMERGENCY = 'EMERGENCY', CONDOLENCE = 'CONDOLENCE', TRANSITION = 'TRANSITION', REBUILD = 'REBUILD', REPAIR = 'REPAIR', WINTER_SPRING = 'WINTER_SPRING', DROUGHT = 'DROUGHT' }
enumType(ProgrammeKind, 'ProgrammeKind', 'What relief it gives. 救助项目.', {
  EMERGENCY: 'Food and shelter in the emergency. 应急救助', CONDOLENCE: 'To the family of someone killed. 遇难人员家属抚慰', TRANSITION: 'Living, until there is a home again. 过渡期生活救助', REBUILD: 'A collapsed or severely damaged home. 倒塌损坏住房恢复重建', REPAIR: 'A slightly damaged home. 一般损坏住房维修', WINTER_SPRING: 'Grain, clothes and heating from December to May. 冬春临时生活困难救助', DROUGHT: 'Grain and water in a drought. 旱灾临时生活困难救助' });
export enum StandardUnit { PERSON_DAY = 'PERSON_DAY', PERSON = 'PERSON', ROOM = 'ROOM', HOUSEHOLD = 'HOUSEHOLD' }
enumType(StandardUnit, 'StandardUnit', 'What one amount is for. 计量单位.', { PERSON_DAY: 'A person and a day. 人·日', PERSON: 'A person. 人', ROOM: 'A room. 间', HOUSEHOLD: 'A household. 户' });
export enum ReliefProgrammeStatus { OPEN = 'OPEN', CLOSED = 'CLOSED' }
enumType(ReliefProgrammeStatus, 'ReliefProgrammeStatus', 'The stage of a programme. 救助项目状态.', { OPEN: 'Claims are taken. 受理中', CLOSED: 'No more claims are taken. 已停止受理' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Relief of one kind for one occasion (a disaster or a season), and by which standards. 救助项目' })
@Entity('relief_programme')
export class ReliefProgramme extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 编号' })                                                                           @Column('text')                                               number!: string;
  @Field(() => ReliefProgrammeStatus, { description: 'Its stage. 状态' })                                                             @Column('text')                                               status!: ReliefProgrammeStatus;
  @Field(() => ProgrammeKind, { description: 'What relief. 类别' })                                                                   @Column('text')                                               kind!: ProgrammeKind;
  @Field(() => String, { description: 'Its name. 名称' })                                                                             @Column('text')                                               name!: string;
  @Field(() => String, { description: 'For what: the disaster\'s number, or the season, such as 2026-2027. 救助事由' })                    @Column('text')                                               occasion!: string;
  @Field(() => CivilDateScalar, { description: 'From when the need counts: the day of the disaster, or the season\'s first. 起算日' }) @Column('date', { name: 'starts_on' })                        startsOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When it stopped taking claims. 停止受理日期' })                           @Column('date', { name: 'closed_on', nullable: true })        closedOn!: CivilDate | null;
  @Field(() => String, { description: 'The paper it rests on. 依据文件' })                                                              @Column('text')                                               document!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When the county government approved the season\'s plan. 方案批准日期' })  @Column('date', { name: 'plan_approved_on', nullable: true }) planApprovedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'By when it should have. 方案期限' })                                    @Column('date', { name: 'plan_due', nullable: true })         planDueOn!: CivilDate | null;
                                                                                                                                    @Column('uuid', { name: 'event_id', nullable: true })         eventId!: string | null;
}
export const ReliefProgrammeConnection = connectionOf('ReliefProgramme', '救助项目', () => ReliefProgramme);
export const ReliefProgrammeChange = changeOf('ReliefProgramme', '救助项目', () => ReliefProgramme);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'How much a programme gives, in a place, from one day to another. 救助标准' })
@Entity('relief_standard')
export class ReliefStandard extends RegisterEntry {
  @Field(() => String, { description: 'Where: leading digits of the region. 适用区域' })                   @Column('text')                                          place!: string;
  @Field(() => Money, { description: 'How much. 标准' })                                                 @Column('bigint', { name: 'amount_fen' })                amount!: string;
  @Field(() => StandardUnit, { description: 'For what. 计量单位' })                                        @Column('text')                                          unit!: StandardUnit;
  @Field(() => Money, { nullable: true, description: 'The most for a household. 每户上限' })               @Column('bigint', { name: 'cap_fen', nullable: true })   cap!: string | null;
  @Field(() => Int, { nullable: true, description: 'For how many days at most. 最长天数' })                @Column('integer', { name: 'days_max', nullable: true }) daysMax!: number | null;
  @Field(() => CivilDateScalar, { description: 'The first day. 生效日期' })                                @Column('date', { name: 'valid_from' })                  validFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day, if it is known. 失效日期' }) @Column('date', { name: 'valid_to', nullable: true })    validUntil!: CivilDate | null;
  @Field(() => String, { description: 'The paper it rests on. 依据文件' })                                 @Column('text')                                          document!: string;
                                                                                                       @Column('uuid', { name: 'programme_id' })                programmeId!: string;
}
export const ReliefStandardConnection = connectionOf('ReliefStandard', '救助标准', () => ReliefStandard);
export const ReliefStandardChange = changeOf('ReliefStandard', '救助标准', () => ReliefStandard);
