import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { nounOf, one, Reads } from '../../access/model/noun.js';
import { Kept, Shown, optional } from '../../api/columns.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { DishonestyGround, DishonestyListing } from './dishonesty.js';

export enum JointSanctionStatus {
  TOLD = 'TOLD',
  ANSWERED = 'ANSWERED',
  ENDED = 'ENDED',
}
enumType(JointSanctionStatus, 'JointSanctionStatus', 'Stage of a joint sanction. 联合惩戒状态.', {
  TOLD: 'The office was told and has to answer. 已通知',
  ANSWERED: 'The office has answered what it did. 已反馈',
  ENDED: 'Ended with the listing. 已解除',
});
export enum SanctionMeasure {
  FINANCE = 'FINANCE',
  LAND_AND_PROJECTS = 'LAND_AND_PROJECTS',
  PROCUREMENT = 'PROCUREMENT',
  SUBSIDIES = 'SUBSIDIES',
  HONOURS = 'HONOURS',
  SUPERVISION = 'SUPERVISION',
}
enumType(SanctionMeasure, 'SanctionMeasure', 'What an office is asked to do. 惩戒措施.', {
  FINANCE: 'Financing and insurance are weighed by it. 融资、保险',
  LAND_AND_PROJECTS: 'Land, projects and approvals are restricted. 用地、项目和审批',
  PROCUREMENT: 'Public procurement and tenders are restricted. 政府采购和招标投标',
  SUBSIDIES: 'Public funds and subsidies are restricted. 财政资金和补贴',
  HONOURS: 'Honours and titles are denied. 评先评优',
  SUPERVISION: 'It is inspected more often. 加大监督检查频次',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'An office told of a listing for a joint sanction, and what it did. 联合惩戒',
})
@Entity('joint_sanction')
export class JointSanction extends RegisterEntry {
  @Shown(JointSanctionStatus, 'text', 'Stage of the sanction. 状态') status!: JointSanctionStatus;
  @Shown(SanctionMeasure, 'text', 'What the office is asked to do. 惩戒措施') measure!: SanctionMeasure;
  @Shown(String, 'text', 'Name of the unit listed, or of the unit of the person listed. 单位名称') unitName!: string;
  @Shown(DishonestyGround, 'text', 'Ground for listing. 列入情形') ground!: DishonestyGround;
  @Shown(DateTime, 'timestamptz', 'Time the office was told. 通知时间') toldAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time by which the office answers. 反馈期限') answerDue!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time of the answer; null before it. 反馈时间', optional) answeredAt!: Instant | null;
  @Shown(Boolean, 'boolean', 'Whether the office did something; null before the answer. 是否采取措施', optional)
  taken!: boolean | null;
  @Shown(CivilDateScalar, 'date', 'Day on which it was done; null if nothing was. 采取日期', optional)
  takenOn!: CivilDate | null;
  @Shown(String, 'text', 'What the office did, or why nothing; null before the answer. 落实情况', optional)
  answer!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time it ended with the listing; null until then. 解除时间', optional)
  endedAt!: Instant | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day, which is that of the listing; null where it was not kept. 截止日',
    optional,
  )
  until!: CivilDate | null;
  @Kept('uuid') listingId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid') enterpriseId!: string;

  @Reads(one<JointSanction>(() => nounOf(DishonestyListing), 'listingId'))
  @Field(() => DishonestyListing, { nullable: true, description: 'The listing, if the caller may see it. 名单' })
  listing?: DishonestyListing | null;

  @Reads(one<JointSanction>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'The office told. 通知单位' })
  organisation?: Organisation | null;
}
export const JointSanctionConnection = connectionOf('JointSanction', '联合惩戒', () => JointSanction);
export const JointSanctionChange = changeOf('JointSanction', '联合惩戒', () => JointSanction);
