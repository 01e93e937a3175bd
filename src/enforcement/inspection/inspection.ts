import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations, operators } from '../../organisation/organisation.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Hazard } from '../../hazard/hazard/hazard.js';
import { hazards } from '../../hazard/hazard/hazard.noun.js';
import { EnforcementEquipment } from '../officer/officer.js';
import { enforcementEquipment } from '../officer/officer.noun.js';
import { InspectionPlan, RandomDraw } from '../plan/plan.js';
import { inspectionPlans, randomDraws } from '../plan/plan.noun.js';
import { Kept, Shown, list, named, optional, optionalList } from '../../api/columns.js';

export enum InspectionStatus {
  IN_PROGRESS = 'IN_PROGRESS',
  ORDERED = 'ORDERED',
  CASE_PROPOSED = 'CASE_PROPOSED',
  NO_PROBLEM = 'NO_PROBLEM',
  TRANSFERRED = 'TRANSFERRED',
  CLOSED = 'CLOSED',
}
enumType(InspectionStatus, 'InspectionStatus', 'The stage of an inspection. 检查状态.', {
  IN_PROGRESS: 'In progress. 检查中',
  ORDERED: 'Rectification ordered; a recheck is due. 责令整改',
  CASE_PROPOSED: 'Case proposed; a recheck is due. 拟立案',
  NO_PROBLEM: 'No problem found. 未发现问题',
  TRANSFERRED: 'Transferred to the competent office. 已移送',
  CLOSED: 'Closed after a passed recheck. 已复查销号',
});
export enum InspectionMethod {
  ORDINARY = 'ORDINARY',
  RANDOM = 'RANDOM',
  SPECIAL = 'SPECIAL',
  JOINT = 'JOINT',
  CROSS = 'CROSS',
  COVERT = 'COVERT',
  OPEN = 'OPEN',
  RECHECK = 'RECHECK',
}
enumType(InspectionMethod, 'InspectionMethod', 'Method of an inspection. 检查方式.', {
  ORDINARY: 'Ordinary, by the plan. 计划检查',
  RANDOM: 'Random draw of enterprise and officers. 双随机',
  SPECIAL: 'Special campaign. 专项检查',
  JOINT: 'Joint inspection by several offices. 联合检查',
  CROSS: 'Cross inspection by officers of another place. 交叉检查',
  COVERT: 'Covert visit. 暗访',
  OPEN: 'Announced visit. 明察',
  RECHECK: 'Recheck of rectification. 复查',
});
export enum AdHocReason {
  TIP_OFF = 'TIP_OFF',
  TRANSFER = 'TRANSFER',
  UPPER_ORDER = 'UPPER_ORDER',
  ACCIDENT = 'ACCIDENT',
  RECHECK = 'RECHECK',
}
enumType(AdHocReason, 'AdHocReason', 'Reason for an inspection outside the plan. 计划外检查事由.', {
  TIP_OFF: 'Tip-off. 举报',
  TRANSFER: 'Transfer from another office. 移送',
  UPPER_ORDER: 'Order of a higher office. 上级交办',
  ACCIDENT: 'After an accident. 事故',
  RECHECK: 'Recheck. 复查',
});
export enum InspectionPurpose {
  ENFORCEMENT = 'ENFORCEMENT',
  STANDARDISATION = 'STANDARDISATION',
}
enumType(
  InspectionPurpose,
  'InspectionPurpose',
  'Purpose of an inspection; one visit may serve both and counts once. 检查目的.',
  { ENFORCEMENT: 'Enforcement. 监管执法', STANDARDISATION: 'Review of work-safety standardisation. 标准化评审' },
);
export enum InspectionResult {
  NO_PROBLEM = 'NO_PROBLEM',
  ORDERED = 'ORDERED',
  CASE_PROPOSED = 'CASE_PROPOSED',
  TRANSFERRED = 'TRANSFERRED',
}
enumType(InspectionResult, 'InspectionResult', 'Result of an inspection. 检查结果.', {
  NO_PROBLEM: 'No problem found. 未发现问题',
  ORDERED: 'Rectification ordered. 责令整改',
  CASE_PROPOSED: 'Case proposed. 拟立案查处',
  TRANSFERRED: 'Transferred to the competent office. 移送',
});
export enum FindingDisposition {
  HAZARD = 'HAZARD',
  CASE = 'CASE',
  FIXED_ON_SPOT = 'FIXED_ON_SPOT',
  REASONED = 'REASONED',
}
enumType(FindingDisposition, 'FindingDisposition', 'Disposition of a finding. 问题处理方式.', {
  HAZARD: 'Followed as a hazard. 作为隐患跟踪',
  CASE: 'To be filed as a case. 立案查处',
  FIXED_ON_SPOT: 'Corrected on the spot. 当场改正',
  REASONED: 'Not punished, for a stated reason. 说明理由不予处罚',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'An inspection by certified officers, with its findings, result and recheck. 监督检查',
})
@Entity('inspection')
export class Inspection extends RegisterEntry {
  @Shown(String, 'text', 'Number of the inspection. 检查编号') number!: string;
  @Shown(InspectionStatus, 'text', 'Stage of the entry. 状态') status!: InspectionStatus;
  @Shown(InspectionMethod, 'text', 'Method of inspection. 检查方式') method!: InspectionMethod;
  @Shown(AdHocReason, 'text', 'Reason for an inspection outside the plan; null if under a plan. 计划外事由', optional)
  adHocReason!: AdHocReason | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Shown([String], 'text', 'Codes of the catalogue items inspected. 检查事项', list) itemCodes!: string[];
  @Shown([InspectionPurpose], 'text', 'Purposes of the inspection. 检查目的', list) purposes!: InspectionPurpose[];
  @Shown(Boolean, 'boolean', 'Whether the enforcement certificates were shown. 是否出示执法证件')
  credentialsShown!: boolean;
  @Shown(Boolean, 'boolean', 'Whether the whole inspection was recorded. 是否全过程记录', named('recorder_on'))
  recorderUsed!: boolean;
  @Shown(DateTime, 'timestamptz', 'Start of the inspection. 开始时间') startedAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'End of the inspection; null while in progress. 结束时间', optional)
  endedAt!: Instant | null;
  @Shown(Int, 'integer', 'Number of findings. 发现问题数') findingCount!: number;
  @Shown(Boolean, 'boolean', 'Whether the enterprise signed the record. 被检查单位是否签字', optional)
  signedByEnterprise!: boolean | null;
  @Shown(String, 'text', 'Reason the record was not signed. 拒签情况', optional) refusalNote!: string | null;
  @Shown(InspectionResult, 'text', 'Result of the inspection; null while in progress. 检查结果', optional)
  result!: InspectionResult | null;
  @Shown(String, 'text', 'Result in words. 结果说明', optional) resultNote!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the recheck is due; null if none is. 复查期限', optional)
  recheckDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time of the last recheck. 复查时间', optional) recheckedAt!: Instant | null;
  @Shown(Boolean, 'boolean', 'Whether the last recheck was passed. 复查是否合格', optional)
  recheckPassed!: boolean | null;
  @Shown(String, 'text', 'Opinion of the last recheck. 复查意见', optional) recheckOpinion!: string | null;
  @Shown(String, 'text', 'Opinion signed by the technical inspector or expert. 技术意见', optional)
  technicalOpinion!: string | null;
  @Shown(String, 'text', 'Feedback of the social supervisor. 社会监督意见', optional) feedback!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the result of a drawn visit must be public. 结果公示期限', optional)
  publicityDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time when the result was made public; null before. 结果公示时间', optional)
  resultPublishedAt!: Instant | null;
  @Shown(String, 'text', 'Platform on which the result is public; null before. 公示平台', optional)
  resultPlatform!: string | null;
  @Kept('uuid') enterpriseId!: string;
  @Kept('uuid', optional) planId!: string | null;
  @Kept('uuid', optional) drawId!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', list) officerIds!: string[];
  @Kept('uuid', list) assistantIds!: string[];
  @Kept('uuid', optionalList) recheckerIds!: string[] | null;
  @Kept('uuid', optional) opinionById!: string | null;
  @Kept('uuid', optional) recordFileId!: string | null;
  @Kept('uuid', optionalList) equipmentIds!: string[] | null;
  @Shown(String, 'text', 'Document that sent the officers of another county; null unless CROSS. 派遣文件', optional)
  crossDocument!: string | null;
  @Shown(CivilDateScalar, 'date', 'First day of their sending. 派遣起始日', optional) crossFrom!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Last day of their sending. 派遣截止日', optional) crossUntil!: CivilDate | null;
  @Shown(RegionCodeScalar, 'text', 'Place to which they are sent. 派遣地区', optional) crossPlace!: RegionCode | null;
  @Shown(String, 'text', 'County that sent them, in six digits; null unless CROSS. 派出县', optional)
  crossCounty!: string | null;
  @Kept('uuid', optionalList) jointOfficeIds!: string[] | null;
  @Kept('uuid', optional) crossOfficeId!: string | null;

  @Reads(listKept<Inspection>(() => organisations, 'jointOfficeIds'))
  @Field(() => [Organisation], {
    nullable: true,
    description: 'Other offices of a joint inspection; `organisation` is its one window. 联合检查单位',
  })
  jointOffices?: Organisation[] | null;

  @Reads(one<Inspection>(() => organisations, 'crossOfficeId'))
  @Field(() => Organisation, { nullable: true, description: 'Office of another county that sent officers. 派出单位' })
  crossOffice?: Organisation | null;

  @Reads(listKept<Inspection>(() => enforcementEquipment, 'equipmentIds'))
  @Field(() => [EnforcementEquipment], { nullable: true, description: 'Equipment used. 使用的执法装备' })
  equipment?: EnforcementEquipment[] | null;

  @Reads(one<Inspection>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, {
    nullable: true,
    description: 'Enterprise inspected, if the caller may see it. 被检查单位',
  })
  enterprise?: Enterprise | null;

  @Reads(one<Inspection>(() => inspectionPlans, 'planId'))
  @Field(() => InspectionPlan, { nullable: true, description: 'Inspection plan; null if outside a plan. 检查计划' })
  plan?: InspectionPlan | null;

  @Reads(one<Inspection>(() => randomDraws, 'drawId'))
  @Field(() => RandomDraw, { nullable: true, description: 'Random draw; null unless RANDOM. 双随机抽取' })
  draw?: RandomDraw | null;

  @Reads(one<Inspection>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that inspects. 检查机关' })
  organisation?: Organisation | null;

  @Reads(one<Inspection>(() => files, 'recordFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the inspection record. 检查记录' })
  record?: FileRef | null;

  @Reads(listKept<Inspection>(() => operators, 'assistantIds'))
  @Field(() => [Operator], { nullable: true, description: 'Persons who assisted the officers. 协助人员' })
  assistants?: Operator[] | null;

  @Reads(one<Inspection>(() => operators, 'opinionById'))
  @Field(() => Operator, { nullable: true, description: 'Person who signed the technical opinion. 技术意见出具人' })
  opinionBy?: Operator | null;

  @Reads(listKept<Inspection>(() => operators, 'recheckerIds'))
  @Field(() => [Operator], { nullable: true, description: 'Officers who made the latest recheck. 复查人员' })
  recheckers?: Operator[] | null;
}
export const InspectionConnection = connectionOf('Inspection', '监督检查', () => Inspection);
export const InspectionChange = changeOf('Inspection', '监督检查', () => Inspection);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A finding of an inspection. 检查发现问题',
})
@Entity('finding')
export class Finding extends RegisterEntry {
  @Shown(String, 'text', 'Description of the finding. 问题描述') content!: string;
  @Shown(String, 'text', 'Location in words. 部位') location!: string;
  @Shown(String, 'text', 'Code of the penalty item it violates; null if none. 违法事项代码', optional)
  itemCode!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the finding. 发现时间') foundAt!: Instant;
  @Shown(FindingDisposition, 'text', 'Disposition of the finding. 处理方式') disposition!: FindingDisposition;
  @Shown(String, 'text', 'Reason for not punishing; null if not needed. 不予处罚理由', optional) reason!: string | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Kept('uuid') inspectionId!: string;
  @Kept('uuid') enterpriseId!: string;
  @Kept('uuid', optional) hazardId!: string | null;
  @Kept('uuid', optional) evidenceFileId!: string | null;
  @Kept('uuid', optionalList) evidenceFileIds!: string[] | null;
  @Kept('uuid', optional) organisationId!: string | null;

  @Reads(one<Finding>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office whose officer recorded it. 记录单位' })
  organisation?: Organisation | null;

  @Reads(one<Finding>(() => hazards, 'hazardId'))
  @Field(() => Hazard, { nullable: true, description: 'Hazard that the finding is followed as; null if none. 隐患' })
  hazard?: Hazard | null;

  @Reads(listKept<Finding>(() => files, 'evidenceFileId', 'evidenceFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Evidence file. 佐证' })
  evidence?: FileRef[] | null;

  @Reads(one<Finding>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, {
    nullable: true,
    description: 'Enterprise inspected, if the caller may see it. 被检查单位',
  })
  enterprise?: Enterprise | null;
}
