import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
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
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { PartyKind } from '../enforcement-case/case-party.enums.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Accident } from '../accident/accident.js';
import { accidents } from '../accident/accident.noun.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { PolicyDocument } from '../../responsibility/policy/policy.js';
import { policyDocuments } from '../../responsibility/policy/policy.noun.js';
import { Kept, Shown, named, optional } from '../../api/columns.js';

export enum DishonestyListingStatus {
  TOLD = 'TOLD',
  LISTED = 'LISTED',
  DROPPED = 'DROPPED',
  REMOVED = 'REMOVED',
}
enumType(DishonestyListingStatus, 'DishonestyListingStatus', 'The stage of an entry on the list. 严重失信状态.', {
  TOLD: 'Notified of the intended listing. 已事先告知',
  LISTED: 'On the list. 已列入',
  DROPPED: 'Not listed after the statement made in answer. 不予列入',
  REMOVED: 'Removed, early or after its time. 已移出',
});
export enum DishonestyGround {
  GRAVE_ACCIDENT = 'GRAVE_ACCIDENT',
  LARGER_ACCIDENTS = 'LARGER_ACCIDENTS',
  FINED_MANYFOLD = 'FINED_MANYFOLD',
  CONCEALMENT = 'CONCEALMENT',
  FLED = 'FLED',
  UNLICENSED = 'UNLICENSED',
  FALSE_REPORTS = 'FALSE_REPORTS',
  UNPERFORMED = 'UNPERFORMED',
  OTHER = 'OTHER',
}
enumType(DishonestyGround, 'DishonestyGround', 'Ground for listing (应急管理部令第11号). 列入情形.', {
  GRAVE_ACCIDENT: 'Responsible for a MAJOR or GRAVEST accident. 重大以上事故责任',
  LARGER_ACCIDENTS: 'Two accidents that are LARGER or graver within twelve months. 十二个月内两起较大以上事故',
  FINED_MANYFOLD: 'Fined two to five times the ordinary amount. 被处二至五倍罚款',
  CONCEALMENT: 'Concealed or falsely reported an accident. 瞒报谎报',
  FLED: 'The principal did not organise rescue, left the post or fled. 不立即抢救或者逃匿',
  UNLICENSED: 'Operated without a licence or while suspended. 无证或者停产期间生产',
  FALSE_REPORTS:
    'An assessment or testing body lent its qualification or issued a false report. 租借资质或者出具虚假报告',
  UNPERFORMED: 'Refuses to perform a penalty although able to. 有能力而拒不履行',
  OTHER: 'Another serious breach. 其他严重情形',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'An entry on the list of entities in serious breach of trust in work safety. 严重失信主体名单',
})
@Entity('dishonesty_listing')
export class DishonestyListing extends RegisterEntry {
  @Shown(String, 'text', 'Number of the decision to list; null before it. 列入决定文号', optional)
  number!: string | null;
  @Shown(DishonestyListingStatus, 'text', 'Stage of the entry. 状态') status!: DishonestyListingStatus;
  @Shown(DishonestyGround, 'text', 'Ground for listing. 列入情形') ground!: DishonestyGround;
  @Shown(String, 'text', 'Facts. 事实') facts!: string;
  @Shown(PartyKind, 'text', 'Whether the subject is a unit or a person. 对象类别') subjectKind!: PartyKind;
  @Shown(String, 'text', 'Name of the unit. 单位名称') unitName!: string;
  @Shown(String, 'text', 'Position of the person; null for a unit. 职务', named('held_position', optional))
  position!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the prior notice. 事先告知时间') toldAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time by which the notice may be answered. 陈述申辩期限', optional)
  statementDue!: Instant | null;
  @Shown(String, 'text', 'What the subject says to the notice; null if it has not. 陈述申辩意见', optional)
  statement!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the notice was answered; null if it was not. 陈述申辩时间', optional)
  statedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the listing is decided. 决定期限', optional)
  decisionDue!: Instant | null;
  @Shown(
    String,
    'text',
    'Opinion on the statement made in answer to the notice; null before the decision. 复核意见',
    optional,
  )
  opinion!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day of listing; null if not listed. 列入日', optional) listedOn!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Last day of the listing; null if not listed. 列入截止日', optional)
  until!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'First day on which early removal is possible. 可申请提前移出日', optional)
  removableFrom!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Day of removal; null while listed. 移出日', optional) removedOn!: CivilDate | null;
  @Shown(String, 'text', 'Reason for removal, or for not listing. 移出（不予列入）理由', optional)
  removeReason!: string | null;
  @Shown(
    Boolean,
    'boolean',
    'Whether everything imposed had been performed at removal; null while listed. 移出时是否履行完毕',
    optional,
  )
  penaltiesDone!: boolean | null;
  @Shown(String, 'text', 'Offices notified for joint sanctions, and what they do. 联合惩戒通知', optional)
  jointPunishment!: string | null;
  @Shown(DateTime, 'timestamptz', 'When its removal was last applied for; null if it was not. 申请移出时间', optional)
  removalAppliedAt!: Instant | null;
  @Shown(String, 'text', 'Why it is to be taken off the list; null if nobody applied. 申请移出理由', optional)
  removalStatement!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'When an application for removal was refused; null if none was. 不予移出时间',
    optional,
  )
  removalRefusedAt!: Instant | null;
  @Shown(
    String,
    'text',
    'Why it was not taken off though applied for; null if it was not refused. 不予移出理由',
    optional,
  )
  removalRefusal!: string | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Kept('uuid', optional) caseId!: string | null;
  @Kept('uuid', optional) accidentId!: string | null;
  @Kept('uuid') enterpriseId!: string;
  @Kept('uuid', optional) proposerId!: string | null;
  @Kept('uuid', optional) deciderId!: string | null;
  @Kept('uuid', optional) policyId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the person; null for a unit. 姓名' })
  personName?: PersonalText | null;

  @Reads(one<DishonestyListing>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise, if the caller may see it. 企业' })
  enterprise?: Enterprise | null;

  @Reads(one<DishonestyListing>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'Case that the listing rests on. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<DishonestyListing>(() => accidents, 'accidentId'))
  @Field(() => Accident, { nullable: true, description: 'Accident that the listing rests on. 事故' })
  accident?: Accident | null;

  @Reads(one<DishonestyListing>(() => operators, 'proposerId'))
  @Field(() => Operator, { nullable: true, description: 'The operator who proposed it. 提出人' })
  proposer?: Operator | null;

  @Reads(one<DishonestyListing>(() => operators, 'deciderId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'The operator who decided it; null before the decision. 决定人',
  })
  decider?: Operator | null;

  @Reads(one<DishonestyListing>(() => policyDocuments, 'policyId'))
  @Field(() => PolicyDocument, {
    nullable: true,
    description: 'Rule on credit that the ground is written in, if the caller may see it. 诚信管理制度',
  })
  rule?: PolicyDocument | null;
}
export const DishonestyListingConnection = connectionOf(
  'DishonestyListing',
  '严重失信主体名单',
  () => DishonestyListing,
);
export const DishonestyListingChange = changeOf('DishonestyListing', '严重失信主体名单', () => DishonestyListing);
