import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CreditCodeScalar } from '../../api/scalars/index.js';
import type { CreditCode } from '../../kernel/credit-code.js';
import { SupervisionSector } from '../../law/sector.js';

export enum EnterpriseStatus { REGISTERED = 'REGISTERED', DEREGISTERED = 'DEREGISTERED' }
enumType(EnterpriseStatus, 'EnterpriseStatus', 'The stage of an enterprise. 企业状态.', { REGISTERED: 'In the ledger. 已建档', DEREGISTERED: 'Struck off. 已注销' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A unit of production or business that is supervised. 生产经营单位' })
@Entity('enterprise')
export class Enterprise extends RegisterEntry {
  @Field(() => EnterpriseStatus, { description: 'Its stage. 状态' })                                @Column('text')                            status!: EnterpriseStatus;
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code. 统一社会信用代码' })       @Column('text', { name: 'credit_code' })   creditCode!: CreditCode;
  @Field(() => String, { description: 'Its name. 名称' })                                          @Column('text')                            name!: string;
  @Field(() => SupervisionSector, { description: 'The sector it is supervised under. 监管行业' })      @Column('text')                            sector!: SupervisionSector;
  @Field(() => String, { description: 'Class of GB/T 4754-2017, four digits. 国民经济行业' })          @Column('text', { name: 'industry_code' }) industryCode!: string;
  @Field(() => String, { description: 'Where it works. 地址' })                                     @Column('text')                            address!: string;
  @Field(() => Int, { nullable: true, description: 'How many work there. 从业人数' })                 @Column('integer', { nullable: true })     headcount!: number | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the legal representative. 法定代表人' })                 legalRepresentative?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Identity number of the legal representative. 法定代表人公民身份号码' }) legalRepresentativeIdNumber?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Telephone of the contact. 联系电话' })                         contactPhone?: PersonalText | null;
}
export const EnterpriseConnection = connectionOf('Enterprise', '生产经营单位', () => Enterprise);
export const EnterpriseChange = changeOf('Enterprise', '生产经营单位', () => Enterprise);
