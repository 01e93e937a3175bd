import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { changeOf } from '../api/change.js';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { RegisterEntry } from '../api/register-entry.js';
import { Role } from '../api/role.js';
import type { Role as RoleName } from '../kernel/roles.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';

export enum OrganisationKind { GOVERNMENT = 'GOVERNMENT', BUREAU = 'BUREAU', DEPARTMENT = 'DEPARTMENT', TOWNSHIP = 'TOWNSHIP', PARK = 'PARK', VILLAGE = 'VILLAGE', ENTERPRISE = 'ENTERPRISE', PARTNER = 'PARTNER' }
enumType(OrganisationKind, 'OrganisationKind', 'Kind of organisation. 组织机构类别.', {
  GOVERNMENT: 'County party committee and government. 县委县政府', BUREAU: 'Emergency-management bureau. 应急管理局', DEPARTMENT: 'Another department of the county. 部门', TOWNSHIP: 'Township or street office. 乡镇街道', PARK: 'Committee of a park or scenic area. 园区、景区管委会',
  VILLAGE: 'Village or residents\' committee. 村居委会', ENTERPRISE: 'Enterprise. 生产经营单位', PARTNER: 'System of another government body. 其他政务系统',
});

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'An office or other body that acts, or is responsible for something. 组织机构' })
@Entity('organisation')
export class Organisation extends RegisterEntry {
  @Field(() => String, { description: 'Name of the organisation. 名称' })                                        @Column('text')                                          name!: string;
  @Field(() => OrganisationKind, { description: 'Kind of organisation. 类别' })                    @Column('text')                                          kind!: OrganisationKind;
  @Field(() => String, { description: 'Code of the organisation in its document numbers. 发文机关代字' })       @Column('text')                                          mark!: string;
                                                                                            @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day of the organisation; null while it exists. 撤销日期' }) @Column('date', { name: 'ended_on', nullable: true }) endedOn!: CivilDate | null;
}
export const OrganisationConnection = connectionOf('Organisation', '组织机构', () => Organisation);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A post in an organisation, and the roles it gives. 岗位' })
@Entity('post')
export class Post extends RegisterEntry {
  @Field(() => String, { description: 'Title of the post. 职务' })                                       @Column('text')                                          title!: string;
  @Field(() => [Role], { description: 'Roles that the post gives its holder. 角色' })                        @Column('text', { array: true })                         roles!: RoleName[];
                                                                                            @Column('uuid', { name: 'organisation_id' })             organisationId!: string;
}
export const PostConnection = connectionOf('Post', '岗位', () => Post);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'The holding of a post by a person, from one day to another. 任职' })
@Entity('holding')
export class Holding extends RegisterEntry {
  @Field(() => CivilDateScalar, { description: 'First day of the holding. 任职起始日' })                        @Column('date', { name: 'held_from' })                   heldFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day of the holding; null while it is open. 任职截止日' }) @Column('date', { name: 'held_to', nullable: true })    heldUntil!: CivilDate | null;
                                                                                            @Column('uuid', { name: 'post_id' })                     postId!: string;
                                                                                            @Column('uuid', { name: 'operator_id' })                 operatorId!: string;
}
export const HoldingConnection = connectionOf('Holding', '任职', () => Holding);
export const HoldingChange = changeOf('Holding', '任职', () => Holding);

// The names of those who act for an office, and their certificates, are public in the course of duty (行政处罚法 第三十九条、第五十五条).
@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A person who acts for an organisation. 经办人' })
@Entity('operator')
export class Operator extends RegisterEntry {
  @Field(() => String, { description: 'Name of the person. 姓名' })                                            @Column('text')                                          name!: string;
                                                                                            @Column('text')                                          subject!: string;
  @Field(() => String, { nullable: true, description: 'Number of the enforcement certificate; null without one. 执法证号' })        @Column('text', { name: 'certificate_number', nullable: true }) certificateNumber!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day on which the certificate is valid; null if there is none, or no end is set. 执法证有效期至' })      @Column('date', { name: 'certificate_valid_to', nullable: true }) certificateValidUntil!: CivilDate | null;
}
export const OperatorConnection = connectionOf('Operator', '经办人', () => Operator);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A registered client system that calls this service. 接入系统' })
@Entity('client')
export class Client extends RegisterEntry {
  @Field(() => String, { description: 'Name of the system. 名称' })                                        @Column('text')                                          name!: string;
                                                                                            @Column('text')                                          key!: string;
  @Field(() => Boolean, { description: 'Whether the system may call this service. 是否启用' })                          @Column('boolean')                                       open!: boolean;
                                                                                            @Column('uuid', { name: 'organisation_id' })             organisationId!: string;
}
