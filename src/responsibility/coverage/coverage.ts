import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LeadsTo } from '../../access/noun.js';
import { enumType } from '../../api/enums.js';
import { Basis } from '../../api/refusal.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { Decimal } from '../../api/scalars/codes.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { SupervisionSector } from '../../law/sector.js';
import { DutyCategory, Must } from '../responsibility/responsibility.js';
import { SafetyTarget } from '../target/target.js';
import { VetoRecord } from '../assessment/assessment.js';

export enum ResponsibilityGapKind {
  CELL_WITHOUT_SUPERVISOR = 'CELL_WITHOUT_SUPERVISOR', CELL_WITHOUT_TOWNSHIP = 'CELL_WITHOUT_TOWNSHIP', ENTERPRISE_WITHOUT_SUPERVISOR = 'ENTERPRISE_WITHOUT_SUPERVISOR', ENTERPRISE_WITHOUT_TOWNSHIP = 'ENTERPRISE_WITHOUT_TOWNSHIP', BUSINESS_FORM_NOT_RULED = 'BUSINESS_FORM_NOT_RULED',
  LEADER_WITHOUT_SAFETY_DUTY = 'LEADER_WITHOUT_SAFETY_DUTY', REGION_WITHOUT_PARTY_LEADER = 'REGION_WITHOUT_PARTY_LEADER', REGION_WITHOUT_GOVERNMENT_LEADER = 'REGION_WITHOUT_GOVERNMENT_LEADER',
}
enumType(ResponsibilityGapKind, 'ResponsibilityGapKind', 'What nobody answers for. 责任空白类别.', {
  CELL_WITHOUT_SUPERVISOR: 'No department supervises the sector in the township. 行业乡镇无专项监管', CELL_WITHOUT_TOWNSHIP: 'No township answers for the territory. 区域无属地责任', ENTERPRISE_WITHOUT_SUPERVISOR: 'No department supervises the enterprise. 企业无专项监管', ENTERPRISE_WITHOUT_TOWNSHIP: 'No township answers for the enterprise. 企业无属地责任',
  BUSINESS_FORM_NOT_RULED: 'Whose the new business form is has not been ruled. 新兴业态监管未明确', LEADER_WITHOUT_SAFETY_DUTY: 'A leader has no safety duty beside the business one. 领导未明确安全职责', REGION_WITHOUT_PARTY_LEADER: 'No leader of the party is first responsible. 无党委第一责任人', REGION_WITHOUT_GOVERNMENT_LEADER: 'No leader of the government is first responsible. 无政府第一责任人',
});
export enum ResponsibilityOverlapKind { CELL_SUPERVISED_TWICE = 'CELL_SUPERVISED_TWICE', TERRITORY_TWICE = 'TERRITORY_TWICE', ENTERPRISE_SUPERVISED_TWICE = 'ENTERPRISE_SUPERVISED_TWICE' }
enumType(ResponsibilityOverlapKind, 'ResponsibilityOverlapKind', 'What several answer for without a lead. 责任交叉类别.', { CELL_SUPERVISED_TWICE: 'Several departments supervise the sector in the township. 行业乡镇多头监管', TERRITORY_TWICE: 'Several townships answer for the territory. 区域多头属地', ENTERPRISE_SUPERVISED_TWICE: 'Several departments supervise the enterprise. 企业多头监管' });
export enum CadenceState { HELD = 'HELD', DUE = 'DUE', MISSED = 'MISSED' }
enumType(CadenceState, 'CadenceState', 'Whether what is due in a period was done. 制度落实情况.', { HELD: 'Done. 已开展', DUE: 'The period still runs. 待开展', MISSED: 'The period is over and it was not done. 未开展' });
export enum CadenceKind { HEARING = 'HEARING', DELIBERATION_PARTY = 'DELIBERATION_PARTY', DELIBERATION_GOVERNMENT = 'DELIBERATION_GOVERNMENT', EVALUATION = 'EVALUATION', BULLETIN = 'BULLETIN', COMMITTEE = 'COMMITTEE' }
enumType(CadenceKind, 'CadenceKind', 'What is due again and again. 定期制度.', { HEARING: 'The party committee hears leaders on their safety duties. 听取履职报告', DELIBERATION_PARTY: 'The party committee deliberates. 党委审议研究', DELIBERATION_GOVERNMENT: 'The government deliberates. 政府审议研究', EVALUATION: 'The ten measures are evaluated. 十条措施绩效评估', BULLETIN: 'The bulletin is issued. 季度通报', COMMITTEE: 'A committee meets. 议事协调机构会议' });

@ObjectType({ simpleResolvers: true, description: 'One who answers for what was asked about. 责任单位' })
export class ResponsibleBody {
  entryType = 'Responsibility';
  entryId!: string;
  @Field(() => String, { nullable: true, description: 'The office. 单位' })                                            organisation!: string | null;
  @Field(() => ID, { nullable: true, description: 'That office. 单位标识' })
  organisationId!: string | null;
  @Field(() => DutyCategory, { description: 'What kind of duty. 责任类别' })                                            category!: `${DutyCategory}`;
  @Field(() => Must, { description: 'Which of the three musts. 三个必须' })                                             must!: `${Must}`;
  @Field(() => Boolean, { description: 'Whether it leads. 是否牵头' })                                                  lead!: boolean;
  @Field(() => Boolean, { description: 'Whether the first responsible person. 是否第一责任人' })                           first!: boolean;
  @Field(() => String, { description: 'By which document. 依据文件' })                                                  document!: string;
  @LeadsTo<ResponsibleBody>('entryType', 'entryId')
  @Field(() => RegisterEntry, { nullable: true, description: 'The responsibility itself. 责任' })                        responsibility?: RegisterEntry | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who supervises a sector in a township. 责任矩阵' })
export class MatrixCell {
  @Field(() => SupervisionSector, { description: 'The sector. 行业' })                       sector!: SupervisionSector;
  @Field(() => RegionCodeScalar, { description: 'The township. 乡镇' })                      township!: string;
  @Field(() => [String], { description: 'The departments; the lead first. 监管部门' })         supervisors!: string[];
  @Field(() => [ID], { description: 'They, in the same order. 监管部门标识' })
  supervisorIds!: string[];
  @Field(() => [String], { description: 'The offices that answer for the territory. 属地单位' }) territorial!: string[];
  @Field(() => [ID], { description: 'They, in the same order. 属地单位标识' })
  territorialIds!: string[];
  @Field(() => Boolean, { description: 'Whether exactly one supervises (or leads) and one answers for the territory. 是否唯一明确' }) clear!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Something nobody answers for. 责任空白' })
export class ResponsibilityGap {
  @Field(() => ResponsibilityGapKind, { description: 'What. 类别' })                                                   kind!: ResponsibilityGapKind;
  @Field(() => SupervisionSector, { nullable: true, description: 'The sector. 行业' })                                  sector!: SupervisionSector | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The township, or the county. 区域' })                   region!: string | null;
  @Field(() => String, { nullable: true, description: 'The business form. 新兴业态' })                                   businessForm!: string | null;
  @Field(() => String, { nullable: true, description: 'The leader\'s office and title. 领导岗位' })                       leader!: string | null;
  @Field(() => Int, { description: 'How many enterprises it concerns, of those the caller may see. 涉及企业数' })           enterprises!: number;
  @Field(() => [ID], { description: 'They, up to 200. 企业' })                                                         enterpriseIds!: string[];
}
@ObjectType({ simpleResolvers: true, description: 'Something several answer for, and none leads. 责任交叉' })
export class ResponsibilityOverlap {
  @Field(() => ResponsibilityOverlapKind, { description: 'What. 类别' })                                               kind!: ResponsibilityOverlapKind;
  @Field(() => SupervisionSector, { nullable: true, description: 'The sector. 行业' })                                  sector!: SupervisionSector | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The township. 乡镇' })                                 region!: string | null;
  @Field(() => String, { nullable: true, description: 'The business form. 新兴业态' })                                   businessForm!: string | null;
  @Field(() => [ResponsibleBody], { description: 'Who. 责任单位' })                                                    bodies!: ResponsibleBody[];
  @Field(() => Int, { description: 'How many enterprises it concerns, of those the caller may see. 涉及企业数' })           enterprises!: number;
  @Field(() => [ID], { description: 'They, up to 200. 企业' })                                                         enterpriseIds!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Whether what is due again and again was done in one period. 定期制度落实' })
export class DutyCadence {
  @Field(() => CadenceKind, { description: 'What is due. 制度' })                           kind!: CadenceKind;
  @Field(() => String, { nullable: true, description: 'The committee, where one is to meet. 机构' }) committee!: string | null;
  @Field(() => PeriodScalar, { description: 'The period, such as 2026Q1 or 2026H1. 期间' })         period!: string;
  @Field(() => CivilDateScalar, { description: 'Its last day. 截止日' })                      dueOn!: CivilDate;
  @Field(() => CadenceState, { description: 'Whether it was done. 情况' })                    state!: CadenceState;
  @Field(() => [CivilDateScalar], { description: 'When it was done. 开展日期' })               heldOn!: CivilDate[];
  @Field(() => Basis, { description: 'Where it is written. 依据' })                          basis!: Basis;
}

@ObjectType({ simpleResolvers: true, description: 'Something that stands open. 未了事项' })
export class ImpactItem {
  @Field(() => String, { description: 'The type of the entry. 类型' })                        entryType!: string;
  entryId!: string;
  @Field(() => String, { description: 'What it is about. 内容' })                            content!: string;
  @LeadsTo<ImpactItem>('entryType', 'entryId')
  @Field(() => RegisterEntry, { nullable: true, description: 'The entry. 条目' })             entry?: RegisterEntry | null;
}
@ObjectType({ simpleResolvers: true, description: 'What would be left open if a post were left or an office ended, and who could take it. 离任影响' })
export class Impact {
  @Field(() => [ImpactItem], { description: 'What stands open, of what the caller may see; up to 200. 未了事项' })                      open!: ImpactItem[];
  @Field(() => Int, { description: 'How much in all. 数量' })                                                                       count!: number;
  @Field(() => Boolean, { description: 'Whether the post may be left: nothing it answers for would be left to nobody. 可否离任' })        clear!: boolean;
  @Field(() => [ID], { description: 'Posts that could take it: of the same post another holder keeps it, else posts of the same office. 可接任岗位' }) inheritorIds!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'How a target stands. 目标进度' })
export class TargetProgress {
  entryId!: string;
  @Field(() => SafetyTarget, { nullable: true, description: 'The target. 目标' })                                                    target?: SafetyTarget | null;
  @Field(() => Decimal, { nullable: true, description: 'What the register counts, with four places; null where nothing here counts it. 实际值' }) actual!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is met so far. 是否达标' })                                         met!: boolean | null;
}
@ObjectType({ simpleResolvers: true, description: 'Whether an office or a person is barred. 一票否决核查' })
export class VetoCheck {
  @Field(() => ID, { description: 'Who was asked about. 对象' })                       subjectId!: string;
  @Field(() => Boolean, { description: 'Whether a veto bars them on that day. 是否被否决' }) barred!: boolean;
  entryIds!: readonly string[];
  @Field(() => [VetoRecord], { description: 'By which records. 否决记录' })             records?: VetoRecord[];
}
