import { Field, InputType } from 'type-graphql';
import { RowReader } from '../../api/batch.js';
import type { Refusal } from '../../kernel/act.js';
import { civilDateFrom } from '../../kernel/civil-date.js';
import { creditCodeOf } from '../../kernel/credit-code.js';
import { fenOf } from '../../kernel/fen.js';
import { valueFault, type ValueFault } from '../../kernel/fault.js';
import { regionCodeOf } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { EnterpriseScale, InspectionTier, OrgForm, RiskGrade } from './enterprise.js';

@InputType({
  description: 'One row of a ledger of enterprises; all values are strings and are parsed row by row. 企业台账行',
})
export class ImportEnterpriseRow {
  @Field(() => String, { description: 'Region code of the township or village. 所在区划' }) region!: string;
  @Field(() => String, { nullable: true, description: 'Unified social credit code. 统一社会信用代码' }) creditCode?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Registration number, 15 digits. 注册号' }) registrationNumber?:
    string | null;
  @Field(() => String, { description: 'Name of the enterprise. 企业名称' }) name!: string;
  @Field(() => String, { description: 'Supervision sector, a value of SupervisionSector. 监管行业' }) sector!: string;
  @Field(() => String, { description: 'Industry class of GB/T 4754-2017, four digits. 国民经济行业代码' })
  industryCode!: string;
  @Field(() => String, { description: 'Business address. 经营地址' }) address!: string;
  @Field(() => String, { nullable: true, description: 'Form of organisation, a value of OrgForm. 组织形式' }) orgForm?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Day the enterprise was set up, YYYY-MM-DD. 成立日期' })
  establishedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Registered capital in yuan with two decimal places. 注册资本' })
  registeredCapital?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of people who work there. 从业人数' }) headcount?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Number of dispatched workers among them. 劳务派遣人数' })
  dispatchedWorkers?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of full-time safety managers. 专职安全管理人员数' })
  fullTimeSafetyManagers?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of part-time safety managers. 兼职安全管理人员数' })
  partTimeSafetyManagers?: string | null;
  @Field(() => String, { nullable: true, description: 'Size class, a value of EnterpriseScale. 企业规模' }) scale?:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whether above the designated statistical size: 是 or 否. 是否规上',
  })
  aboveScale?: string | null;
  @Field(() => String, { nullable: true, description: 'Whether state-owned: 是 or 否. 是否国有' }) stateOwned?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Risk colour, a value of RiskGrade. 风险等级' }) riskGrade?:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Category in the inspection plan, a value of InspectionTier. 检查类别',
  })
  inspectionTier?: string | null;
  @Field(() => String, { nullable: true, description: 'New business form; empty if none. 新兴业态' }) businessForm?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Number of the work-safety licence. 安全生产许可证号' })
  licenceNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Last day of the work-safety licence, YYYY-MM-DD. 许可证有效期至',
  })
  licenceValidUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the legal representative; personal. 法定代表人' })
  legalRepresentative?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Identity number of the legal representative; personal. 法定代表人公民身份号码',
  })
  legalRepresentativeIdNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the actual controller; personal. 实际控制人' })
  actualController?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Identity number of the actual controller; personal. 实际控制人公民身份号码',
  })
  actualControllerIdNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the principal; personal. 主要负责人' }) principal?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Telephone of the principal; personal. 主要负责人电话' })
  principalPhone?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the safety director; personal. 安全总监' })
  safetyDirector?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the safety manager in charge; personal. 安全管理负责人',
  })
  safetyManager?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the chief engineer; personal. 总工程师' })
  chiefEngineer?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone of the contact; personal. 联系电话' }) contactPhone?:
    string | null;
}

/** Reads one row's strings; every value that is none is told. What the values mean is judged by the act. */
export function enterpriseRow(row: ImportEnterpriseRow): { input: object } | { refusals: Refusal[] } {
  const reader = new RowReader(row);
  const text = (columns: readonly (keyof ImportEnterpriseRow & string)[]) =>
    Object.fromEntries(columns.map((column) => [column, reader.text(column)]));
  const input = {
    ...text(texts),
    region: reader.needed('region', regionCodeOf),
    creditCode: reader.value('creditCode', creditCodeOf),
    name: reader.neededText('name'),
    sector: reader.neededAmong('sector', SupervisionSector),
    industryCode: reader.neededText('industryCode'),
    address: reader.neededText('address'),
    orgForm: reader.among('orgForm', OrgForm),
    establishedOn: reader.value('establishedOn', day),
    registeredCapital: reader.value('registeredCapital', money),
    headcount: reader.whole('headcount'),
    dispatchedWorkers: reader.whole('dispatchedWorkers'),
    fullTimeSafetyManagers: reader.whole('fullTimeSafetyManagers'),
    partTimeSafetyManagers: reader.whole('partTimeSafetyManagers'),
    scale: reader.among('scale', EnterpriseScale),
    aboveScale: reader.yes('aboveScale'),
    stateOwned: reader.yes('stateOwned'),
    riskGrade: reader.among('riskGrade', RiskGrade),
    inspectionTier: reader.among('inspectionTier', InspectionTier),
    licenceValidUntil: reader.value('licenceValidUntil', day),
  };
  return reader.refusals.length > 0 ? { refusals: reader.refusals } : { input };
}

const day = (text: string) =>
  civilDateFrom(text) ??
  valueFault('须为日历上的日期，如 2026-07-01', 'it must be a day of the calendar, such as 2026-07-01');
function money(text: string): string | ValueFault {
  const fen = fenOf(text);
  return fen === null
    ? valueFault('须为元，带两位小数，如 20000.00', 'it must be yuan with exactly two decimal places, such as 20000.00')
    : String(fen);
}
const texts = [
  'registrationNumber',
  'businessForm',
  'licenceNumber',
  'legalRepresentative',
  'legalRepresentativeIdNumber',
  'actualController',
  'actualControllerIdNumber',
  'principal',
  'principalPhone',
  'safetyDirector',
  'safetyManager',
  'chiefEngineer',
  'contactPhone',
] as const;
