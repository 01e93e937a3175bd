import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { EnforcementCase, PartyKind } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Accident } from '../accident/accident.js';
import { accidents } from '../accident/accident.noun.js';

export enum DishonestyListingStatus { TOLD = 'TOLD', LISTED = 'LISTED', DROPPED = 'DROPPED', REMOVED = 'REMOVED' }
enumType(DishonestyListingStatus, 'DishonestyListingStatus', 'The stage of an entry on the list. 严重失信状态.', { TOLD: 'Told beforehand that it is to be listed. 已事先告知', LISTED: 'On the list. 已列入', DROPPED: 'Not listed after what it said. 不予列入', REMOVED: 'Taken off early, or its time is over. 已移出' });
export enum DishonestyGround {
  GRAVE_ACCIDENT = 'GRAVE_ACCIDENT', LARGER_ACCIDENTS = 'LARGER_ACCIDENTS', FINED_MANYFOLD = 'FINED_MANYFOLD', CONCEALMENT = 'CONCEALMENT', FLED = 'FLED', UNLICENSED = 'UNLICENSED', FALSE_REPORTS = 'FALSE_REPORTS', UNPERFORMED = 'UNPERFORMED', OTHER = 'OTHER',
}
enumType(DishonestyGround, 'DishonestyGround', 'On which ground (应急管理部令第11号). 列入情形.', {
  GRAVE_ACCIDENT: 'Answerable for a major or gravest accident. 重大以上事故责任', LARGER_ACCIDENTS: 'Two larger accidents in twelve months. 十二个月内两起较大事故', FINED_MANYFOLD: 'Fined twice to five times the amount. 被处二至五倍罚款', CONCEALMENT: 'Concealed or falsely reported. 瞒报谎报',
  FLED: 'The principal did not rescue, left or fled. 不立即抢救或者逃匿', UNLICENSED: 'Worked without a licence, or while suspended. 无证或者停产期间生产', FALSE_REPORTS: 'A body that evaluates or tests lent its name or reported falsely. 出具虚假报告', UNPERFORMED: 'Able to perform a penalty, and refuses. 有能力而拒不履行',
  OTHER: 'Another grave one. 其他严重情形',
});

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'An entry on the list of those gravely dishonest in work safety. 严重失信主体名单' })
@Entity('dishonesty_listing')
export class DishonestyListing extends RegisterEntry {
  @Field(() => String, { nullable: true, description: 'Number of the decision. 列入决定文号' })                         @Column('text', { nullable: true })                           number!: string | null;
  @Field(() => DishonestyListingStatus, { description: 'Its stage. 状态' })                                         @Column('text')                                               status!: DishonestyListingStatus;
  @Field(() => DishonestyGround, { description: 'On which ground. 列入情形' })                                        @Column('text')                                               ground!: DishonestyGround;
  @Field(() => String, { description: 'The facts. 事实' })                                                          @Column('text')                                               facts!: string;
  @Field(() => PartyKind, { description: 'A unit or a person. 对象类别' })                                        @Column('text', { name: 'subject_kind' })                     subjectKind!: PartyKind;
  @Field(() => String, { description: 'The unit. 单位' })                                                           @Column('text', { name: 'unit_name' })                        unitName!: string;
  @Field(() => String, { nullable: true, description: 'The person\'s position. 职务' })                             @Column('text', { name: 'held_position', nullable: true })    position!: string | null;
  @Field(() => DateTime, { description: 'When it was told beforehand. 事先告知时间' })                                  @Column('timestamptz', { name: 'told_at' })                   toldAt!: Instant;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When it was listed. 列入日' })                       @Column('date', { name: 'listed_on', nullable: true })        listedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Till when. 列入截止日' })                              @Column('date', { nullable: true })                           until!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'From when it may be taken off early. 可申请提前移出日' }) @Column('date', { name: 'removable_from', nullable: true })   removableFrom!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When it was taken off. 移出日' })                    @Column('date', { name: 'removed_on', nullable: true })       removedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Why. 移出理由' })                                              @Column('text', { name: 'remove_reason', nullable: true })    removeReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Which offices were told, and what they do. 联合惩戒通知' })      @Column('text', { name: 'joint_punishment', nullable: true }) jointPunishment!: string | null;
  @Field(() => SupervisionSector, { description: 'The sector. 监管行业' })                                            @Column('text')                                               sector!: SupervisionSector;
                                                                                                                  @Column('uuid', { name: 'case_id', nullable: true })          caseId!: string | null;
                                                                                                                  @Column('uuid', { name: 'accident_id', nullable: true })      accidentId!: string | null;
                                                                                                                  @Column('uuid', { name: 'enterprise_id' })                    enterpriseId!: string;

  @Field(() => PersonalText, { nullable: true, description: 'Who. 姓名' })  personName?: PersonalText | null;

  @Reads(one<DishonestyListing>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'The enterprise, if the caller may see it. 企业' })
  enterprise?: Enterprise | null;

  @Reads(one<DishonestyListing>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'The case. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<DishonestyListing>(() => accidents, 'accidentId'))
  @Field(() => Accident, { nullable: true, description: 'The accident. 事故' })
  accident?: Accident | null;
}
export const DishonestyListingConnection = connectionOf('DishonestyListing', '严重失信主体名单', () => DishonestyListing);
export const DishonestyListingChange = changeOf('DishonestyListing', '严重失信主体名单', () => DishonestyListing);
