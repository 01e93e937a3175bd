import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Derives, listKept, nounOf, one, Reads } from '../access/model/noun.js';
import { changeOf } from '../api/change.js';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { RegisterEntry } from '../api/register-entry.js';
import { Role } from '../api/role.js';
import type { Role as RoleName } from '../kernel/roles.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';
import { Kept, Shown, list, named, optional, optionalList } from '../api/columns.js';

export enum OrganisationKind {
  PARTY_COMMITTEE = 'PARTY_COMMITTEE',
  GOVERNMENT = 'GOVERNMENT',
  BUREAU = 'BUREAU',
  DEPARTMENT = 'DEPARTMENT',
  TOWNSHIP = 'TOWNSHIP',
  PARK = 'PARK',
  VILLAGE = 'VILLAGE',
  ENTERPRISE = 'ENTERPRISE',
  PARTNER = 'PARTNER',
}
enumType(OrganisationKind, 'OrganisationKind', 'Kind of organisation. 组织机构类别.', {
  PARTY_COMMITTEE: 'County party committee. 县委',
  GOVERNMENT: 'County government, and what is not told apart from it. 县政府',
  BUREAU: 'Emergency-management bureau. 应急管理局',
  DEPARTMENT: 'Another department of the county. 部门',
  TOWNSHIP: 'Township or street office. 乡镇街道',
  PARK: 'Committee of a park or scenic area. 园区、景区管委会',
  VILLAGE: "Village or residents' committee. 村居委会",
  ENTERPRISE: 'Enterprise. 生产经营单位',
  PARTNER: 'System of another government body. 其他政务系统',
});

export enum CertificateWithdrawalGround {
  LEFT_ENFORCEMENT = 'LEFT_ENFORCEMENT',
  FAILED_EXAMINATION = 'FAILED_EXAMINATION',
  UNLAWFUL_ENFORCEMENT = 'UNLAWFUL_ENFORCEMENT',
  OBTAINED_BY_FRAUD = 'OBTAINED_BY_FRAUD',
}
enumType(
  CertificateWithdrawalGround,
  'CertificateWithdrawalGround',
  'Ground on which an enforcement certificate is withdrawn. 执法证件收回事由.',
  {
    LEFT_ENFORCEMENT: 'The officer left enforcement. 调离执法岗位',
    FAILED_EXAMINATION: 'The officer failed the examination or did not sit it. 考核不合格或者缺考',
    UNLAWFUL_ENFORCEMENT: 'Unlawful enforcement. 违法执法',
    OBTAINED_BY_FRAUD: 'The certificate was obtained by fraud. 弄虚作假取得证件',
  },
);

const onDocument = 'Document on which the register was last changed; null of what was there from the first. 登记文件';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'An office or other body that acts, or is responsible for something. 组织机构',
})
@Entity('organisation')
export class Organisation extends RegisterEntry {
  @Shown(String, 'text', 'Name of the organisation. 名称') name!: string;
  @Shown(OrganisationKind, 'text', 'Kind of organisation. 类别') kind!: OrganisationKind;
  @Shown(String, 'text', 'Code of the organisation in its document numbers. 发文机关代字') mark!: string;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day from which it no longer exists; null while it exists. 撤销日期', optional)
  endedOn!: CivilDate | null;
  @Kept('uuid', optional) successorId!: string | null;
  @Shown(String, 'text', onDocument, optional) registerDocument!: string | null;

  @Reads(one<Organisation>(() => nounOf(Organisation), 'successorId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Organisation that took over what it had open; null if none did. 承接单位',
  })
  succeededBy?: Organisation | null;
}
export const OrganisationConnection = connectionOf('Organisation', '组织机构', () => Organisation);
export const OrganisationChange = changeOf('Organisation', '组织机构', () => Organisation);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A post in an organisation, and the roles it gives. 岗位',
})
@Entity('post')
export class Post extends RegisterEntry {
  @Shown(String, 'text', 'Title of the post. 职务') title!: string;
  @Shown([Role], 'text', 'Roles that the post gives its holder. 角色', list) roles!: RoleName[];
  @Shown(
    Boolean,
    'boolean',
    'Whether it belongs to the leadership of its office; null where that is not known. 是否班子成员',
    optional,
  )
  inLeadership!: boolean | null;
  @Shown(String, 'text', 'Internal unit that it is of; null of none, or where that is not known. 内设机构', optional)
  unit!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day from which it no longer exists; null while it exists. 撤销日期', optional)
  endedOn!: CivilDate | null;
  @Shown(String, 'text', onDocument, optional) registerDocument!: string | null;
  @Kept('uuid') organisationId!: string;
}
export const PostConnection = connectionOf('Post', '岗位', () => Post);
export const PostChange = changeOf('Post', '岗位', () => Post);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'The holding of a post by a person, from one day to another. 任职',
})
@Entity('holding')
export class Holding extends RegisterEntry {
  @Shown(CivilDateScalar, 'date', 'First day of the holding. 任职起始日') heldFrom!: CivilDate;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day of the holding; null while it is open. 任职截止日',
    named('held_to', optional),
  )
  heldUntil!: CivilDate | null;
  @Shown(String, 'text', 'Document of the appointment; null where it was not made by an act. 聘任文件', optional)
  appointmentDocument!: string | null;
  @Kept('uuid') postId!: string;
  @Kept('uuid') operatorId!: string;
}
export const HoldingConnection = connectionOf('Holding', '任职', () => Holding);
export const HoldingChange = changeOf('Holding', '任职', () => Holding);

// The names of those who act for an office, and their certificates, are public in the course of duty (行政处罚法
// 第三十九条、第五十五条).
@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A person who acts for an organisation. 经办人',
})
@Entity('operator')
export class Operator extends RegisterEntry {
  @Shown(String, 'text', 'Name of the person. 姓名') name!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Account by which the person signs in (`sub` of the token); told to administrators only. 登录账号',
  })
  @Kept('text')
  subject!: string;
  @Shown(CivilDateScalar, 'date', 'Day from which the person is no longer on the register. 离开日期', optional)
  leftOn!: CivilDate | null;
  @Shown(String, 'text', onDocument, optional) registerDocument!: string | null;
  @Shown(String, 'text', 'Number of the enforcement certificate; null without one. 执法证号', optional)
  certificateNumber!: string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day on which the certificate is valid; null if there is none, or no end is set. 执法证有效期至',
    named('certificate_valid_to', optional),
  )
  certificateValidUntil!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Day of its issue or last renewal; null where not known. 发证（换证）日期', optional)
  certificateIssuedOn!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Day from which it is withdrawn; null if it is not. 收回日期', optional)
  certificateWithdrawnFrom!: CivilDate | null;
  @Shown(CertificateWithdrawalGround, 'text', 'Ground of its withdrawal; null if none. 收回事由', optional)
  certificateWithdrawalGround!: CertificateWithdrawalGround | null;
  @Shown(String, 'text', 'Document that withdrew it; null if none. 收回决定文号', optional)
  certificateWithdrawalDocument!: string | null;
}
export const OperatorConnection = connectionOf('Operator', '经办人', () => Operator);
export const OperatorChange = changeOf('Operator', '经办人', () => Operator);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A registered client system that calls this service. 接入系统',
})
@Entity('client')
export class Client extends RegisterEntry {
  @Shown(String, 'text', 'Name of the system. 名称') name!: string;
  @Kept('text') key!: string;
  @Derives<Client, 'key'>(['key'], ({ key }) => key)
  @Field(() => String, {
    nullable: true,
    description: 'Key by which its tokens name it (`client_id`); told to administrators only. 系统标识',
  })
  clientKey?: string;
  @Shown(Boolean, 'boolean', 'Whether the system may call this service. 是否启用') open!: boolean;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optionalList) officeIds!: string[] | null;
  @Shown(
    String,
    'text',
    'Key before the present one, while it still serves; told to administrators only. 原系统标识',
    optional,
  )
  previousKey!: string | null;
  @Shown(CivilDateScalar, 'date', 'Last day on which the key before still serves. 原标识截止日', optional)
  previousKeyUntil!: CivilDate | null;
  @Shown(String, 'text', onDocument, optional) registerDocument!: string | null;

  @Reads(listKept<Client>(() => nounOf(Organisation), 'officeIds'))
  @Field(() => [Organisation], {
    nullable: true,
    description: 'Offices whose people may come through it; empty where no office was ever named. 可以使用的单位',
  })
  offices?: Organisation[];
}
export const ClientConnection = connectionOf('Client', '接入系统', () => Client);
export const ClientChange = changeOf('Client', '接入系统', () => Client);
