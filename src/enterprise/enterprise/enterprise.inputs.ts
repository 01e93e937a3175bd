import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { CreditCodeScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CreditCode } from '../../kernel/credit-code.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { EnterpriseStatus } from './enterprise.js';

export enum EnterprisesOrder { NEWEST = 'NEWEST', NAME = 'NAME', TOWNSHIP_NAME = 'TOWNSHIP_NAME', HEADCOUNT = 'HEADCOUNT' }
enumType(EnterprisesOrder, 'EnterprisesOrder', 'The order of a list of enterprises. 企业排序.', { NEWEST: 'The newest first. 最新在前', NAME: 'By name. 按名称', TOWNSHIP_NAME: 'By township, then name. 按乡镇和名称', HEADCOUNT: 'The largest first, those unknown before them. 按人数' });

@InputType({ description: 'Which enterprises. 企业筛选' })
export class EnterprisesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })            region?: RegionCode | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 监管行业' })          sector?: SupervisionSector[] | null;
  @Field(() => [EnterpriseStatus], { nullable: true, description: 'At one of these stages. 状态' })               status?: EnterpriseStatus[] | null;
  @Field(() => [CreditCodeScalar], { nullable: true, description: 'With one of these codes. 统一社会信用代码' })     creditCode?: CreditCode[] | null;
}

@ArgsType()
export class EnterprisesArgs extends PageArgs {
  @Field(() => EnterprisesWhere, { nullable: true, description: 'Which. 筛选' })                                 where?: EnterprisesWhere | null;
  @Field(() => EnterprisesOrder, { nullable: true, description: 'In which order. 排序' })                        orderBy?: EnterprisesOrder | null;
  @Field(() => DateTime, { nullable: true, description: 'As the register stood at that moment. 截至时间' })        asOf?: Instant | null;
}

@InputType({ description: 'To enter an enterprise in the ledger. 建档' })
export class RegisterEnterpriseInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The township or village it lies in. 所在区划' })                  region!: RegionCode;
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code. 统一社会信用代码' })                    creditCode!: CreditCode;
  @Field(() => String, { description: 'Its name. 名称' })                                                       name!: string;
  @Field(() => SupervisionSector, { description: 'The sector it is supervised under. 监管行业' })                  sector!: SupervisionSector;
  @Field(() => String, { description: 'Class of GB/T 4754-2017, four digits. 国民经济行业' })                       industryCode!: string;
  @Field(() => String, { description: 'Where it works. 地址' })                                                  address!: string;
  @Field(() => Int, { nullable: true, description: 'How many work there. 从业人数' })                              headcount?: number | null;
  @Field(() => String, { nullable: true, description: 'Name of the legal representative; personal. 法定代表人' })    legalRepresentative?: string | null;
  @Field(() => String, { nullable: true, description: 'Identity number of the legal representative; personal, checked. 法定代表人公民身份号码' }) legalRepresentativeIdNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone of the contact; personal. 联系电话' })             contactPhone?: string | null;
}

@InputType({ description: 'To strike an enterprise off. 注销' })
export class DeregisterEnterpriseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' }) reason!: string;
}
