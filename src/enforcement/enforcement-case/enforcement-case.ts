import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, nounOf, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, CreditCodeScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { CreditCode } from '../../kernel/credit-code.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations, operators } from '../../organisation/organisation.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import { CaseEvidence } from './case-evidence.js';
import { Inspection, Finding } from '../inspection/inspection.js';
import { inspections, findings } from '../inspection/inspection.noun.js';
import { hazards } from '../../hazard/hazard/hazard.noun.js';
import { Hazard } from '../../hazard/hazard/hazard.js';
import { Kept, Shown, list, optional, optionalList } from '../../api/columns.js';

export enum EnforcementCaseStatus {
  FILED = 'FILED',
  SUSPENDED = 'SUSPENDED',
  CONCLUDED = 'CONCLUDED',
  DECIDED = 'DECIDED',
  CLOSED = 'CLOSED',
  ARCHIVED = 'ARCHIVED',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(EnforcementCaseStatus, 'EnforcementCaseStatus', 'Stage of a case. 案件状态.', {
  FILED: 'Filed and under investigation. 立案调查',
  SUSPENDED: 'Suspended, and its time limit with it. 已中止',
  CONCLUDED: 'Investigation concluded; each party is notified, heard and decided on separately. 调查终结',
  DECIDED: 'Every party has been decided on. 已决定',
  CLOSED: 'Closed after performance, recheck and publication. 已结案',
  ARCHIVED: 'Archived. 已归档',
  WITHDRAWN: 'Withdrawn before any decision. 已销案',
});
export enum CaseProcedure {
  ORDINARY = 'ORDINARY',
  SIMPLE = 'SIMPLE',
}
enumType(CaseProcedure, 'CaseProcedure', 'Procedure of a case. 处罚程序.', {
  ORDINARY: 'Ordinary procedure: filed by the head of the bureau, investigated and decided by the head. 普通程序',
  SIMPLE: 'Simple procedure: decided on the spot, with a warning or a small fine only. 简易程序',
});
export enum CaseSource {
  INSPECTION = 'INSPECTION',
  HAZARD = 'HAZARD',
  TIP_OFF = 'TIP_OFF',
  TRANSFER = 'TRANSFER',
  UPPER_ORDER = 'UPPER_ORDER',
  ACCIDENT = 'ACCIDENT',
}
enumType(CaseSource, 'CaseSource', 'Source of a case. 案件来源.', {
  INSPECTION: 'Found in an inspection. 检查发现',
  HAZARD: 'A hazard that was not rectified. 隐患逾期未改',
  TIP_OFF: 'A tip-off. 举报',
  TRANSFER: 'Transferred by another office. 移送',
  UPPER_ORDER: 'Assigned by a superior office. 上级交办',
  ACCIDENT: 'An accident. 事故',
});

export enum NoPersonGround {
  NO_FAULT = 'NO_FAULT',
  MINOR_AND_CORRECTED = 'MINOR_AND_CORRECTED',
  LACKS_CAPACITY = 'LACKS_CAPACITY',
  DIED = 'DIED',
  BEYOND_LIMITATION = 'BEYOND_LIMITATION',
  TRANSFERRED_AS_A_CRIME = 'TRANSFERRED_AS_A_CRIME',
  PUNISHED_IN_ANOTHER_CASE = 'PUNISHED_IN_ANOTHER_CASE',
}
enumType(NoPersonGround, 'NoPersonGround', 'Ground of the law for punishing no person. 不罚个人的情形.', {
  NO_FAULT: 'There is proof that no person was at fault (行政处罚法 第三十三条). 无主观过错',
  MINOR_AND_CORRECTED: 'Minor, corrected in time, without harm (行政处罚法 第三十三条). 轻微并及时改正',
  LACKS_CAPACITY: 'Under fourteen, or unable to understand it (行政处罚法 第三十条、第三十一条). 无责任能力',
  DIED: 'The person responsible has died. 责任人死亡',
  BEYOND_LIMITATION: 'Discovered too late (行政处罚法 第三十六条). 超过追责时效',
  TRANSFERRED_AS_A_CRIME: 'Transferred as a suspected crime (行政处罚法 第二十七条). 已移送司法',
  PUNISHED_IN_ANOTHER_CASE: 'Punished for the same in another case (行政处罚法 第二十九条). 另案已处罚',
});
export enum NoUnitGround {
  NO_FAULT = 'NO_FAULT',
  MINOR_AND_CORRECTED = 'MINOR_AND_CORRECTED',
  DISSOLVED = 'DISSOLVED',
  BEYOND_LIMITATION = 'BEYOND_LIMITATION',
  TRANSFERRED_AS_A_CRIME = 'TRANSFERRED_AS_A_CRIME',
  PUNISHED_IN_ANOTHER_CASE = 'PUNISHED_IN_ANOTHER_CASE',
}
enumType(NoUnitGround, 'NoUnitGround', 'Ground of the law for not punishing the unit. 不罚单位的情形.', {
  NO_FAULT: 'There is proof that the unit was not at fault (行政处罚法 第三十三条). 无主观过错',
  MINOR_AND_CORRECTED: 'Minor, corrected in time, without harm (行政处罚法 第三十三条). 轻微并及时改正',
  DISSOLVED: 'The unit was dissolved, and nobody succeeds it. 单位已终止',
  BEYOND_LIMITATION: 'Discovered too late (行政处罚法 第三十六条). 超过追责时效',
  TRANSFERRED_AS_A_CRIME: 'Transferred as a suspected crime (行政处罚法 第二十七条). 已移送司法',
  PUNISHED_IN_ANOTHER_CASE: 'Punished for the same in another case (行政处罚法 第二十九条). 另案已处罚',
});
export enum IllegalGround {
  UNREGISTERED = 'UNREGISTERED',
  NO_WORK_SAFETY_LICENCE = 'NO_WORK_SAFETY_LICENCE',
  SUSPENDED = 'SUSPENDED',
  NO_OTHER_LICENCE = 'NO_OTHER_LICENCE',
}
enumType(IllegalGround, 'IllegalGround', 'What shows that an operation is illegal. 无证无照的依据.', {
  UNREGISTERED: 'It is in no ledger and has no business licence. 未登记、无照',
  NO_WORK_SAFETY_LICENCE: 'Its sector needs a work-safety licence, and it had none that was valid. 无安全生产许可证',
  SUSPENDED: 'It was suspended or closed by order. 责令停产、关闭期间生产经营',
  NO_OTHER_LICENCE: 'The licensing office answered that it has no licence. 经许可机关核实无其他许可',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A case of administrative penalty, from filing to the archive; each of its parties is notified, heard and decided on, and performs, separately. 行政处罚案件',
})
@Entity('enforcement_case')
export class EnforcementCase extends RegisterEntry {
  @Shown(String, 'text', 'Case number. 案件编号') number!: string;
  @Shown(EnforcementCaseStatus, 'text', 'Stage of the case. 案件状态') status!: EnforcementCaseStatus;
  @Shown(CaseProcedure, 'text', 'Procedure of the case. 处罚程序') procedure!: CaseProcedure;
  @Shown(CaseSource, 'text', 'Source of the case. 案件来源') source!: CaseSource;
  @Shown(
    String,
    'text',
    'Number of the document by which the case came in, such as a transfer; null if none was given. 来源文号',
    optional,
  )
  sourceRef!: string | null;
  @Shown(String, 'text', 'Subject of the case: the conduct it is about. 案由') cause!: string;
  @Shown(SupervisionSector, 'text', 'Supervision sector of the enterprise. 监管行业') sector!: SupervisionSector;
  @Shown([String], 'text', 'Codes of the penalty items violated, from the item catalogue. 违法事项代码', list)
  itemCodes!: string[];
  @Shown(CivilDateScalar, 'date', 'Day on which the conduct happened, or its last day if it went on. 违法行为终了日')
  violatedOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Day on which the conduct was discovered. 发现日') discoveredOn!: CivilDate;
  @Shown(
    Boolean,
    'boolean',
    'Whether life, health or financial safety was endangered with harmful consequences, so that the limitation is five years. 是否涉及生命健康安全、金融安全且有危害后果',
  )
  grave!: boolean;
  @Shown(
    Boolean,
    'boolean',
    'Whether the case is one against illegal operation, in which four measures are decided. 是否打非治违',
  )
  illegalOperation!: boolean;
  @Shown(
    IllegalGround,
    'text',
    'What shows that the operation is illegal; null in other cases, and where it was not kept. 无证无照的依据',
    optional,
  )
  illegalGround!: IllegalGround | null;
  @Shown(
    String,
    'text',
    'Number of the answer of the licensing office that there is no licence; null if it was not asked. 许可机关答复文号',
    optional,
  )
  noLicenceDocument!: string | null;
  @Shown(String, 'text', 'Name of who is not registered; null if an enterprise is named. 未登记单位名称', optional)
  unregisteredName!: string | null;
  @Shown(
    String,
    'text',
    'Where who is not registered operates; null if an enterprise is named. 未登记单位地址',
    optional,
  )
  unregisteredAddress!: string | null;
  @Shown(
    CreditCodeScalar,
    'text',
    'Credit code of who is not registered here; null if there is none. 未登记单位统一社会信用代码',
    optional,
  )
  unregisteredCode!: CreditCode | null;
  @Shown(String, 'text', 'Number of the order by which it was banned; null if it was not. 取缔文号', optional)
  banDocument!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day on which it was shut down; null if it was not. 取缔日', optional)
  bannedOn!: CivilDate | null;
  @Shown(String, 'text', 'How it was shut down; null if it was not. 取缔措施', optional) banMeasures!: string | null;
  @Shown(Boolean, 'boolean', 'Whether major public interests are affected. 是否涉及重大公共利益')
  publicInterest!: boolean;
  @Shown(
    Boolean,
    'boolean',
    'Whether the case is complex or serious, so that it is discussed collectively. 是否情节复杂或者重大',
  )
  complex!: boolean;
  @Shown(DateTime, 'timestamptz', 'Time limit for deciding the case, extended by the days of suspension. 办案期限')
  decisionDue!: Instant;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which the present suspension began; null while the case is not suspended. 中止日',
    optional,
  )
  suspendedOn!: CivilDate | null;
  @Shown(String, 'text', 'Reason of the latest suspension; null if there was none. 中止理由', optional)
  suspendReason!: string | null;
  @Shown(Int, 'integer', 'Number of days suspended, without the present suspension. 中止天数') suspendedDays!: number;
  @Shown(DateTime, 'timestamptz', 'When the investigation was concluded; null until then. 调查终结时间', optional)
  concludedAt!: Instant | null;
  @Shown(String, 'text', 'Facts that the investigation established; null until it is concluded. 调查报告', optional)
  report!: string | null;
  @Shown(
    String,
    'text',
    'Reason why no person is punished although the item punishes persons as well as units; null if none was given. 不罚个人理由',
    optional,
  )
  noPersonReason!: string | null;
  @Shown(
    NoPersonGround,
    'text',
    'Ground of the law for punishing no person; null where one is, and where none was kept. 不罚个人的情形',
    optional,
  )
  noPersonGround!: NoPersonGround | null;
  @Shown(
    NoUnitGround,
    'text',
    'Ground of the law for not punishing the unit; null where it is, and in entries before 0.8.0. 不罚单位的情形',
    optional,
  )
  noUnitGround!: NoUnitGround | null;
  @Shown(
    [String],
    'text',
    'Four entries, one for each measure against illegal operation, with whether it applies and why; empty in other cases. 四个一律',
    list,
  )
  fourAlways!: string[];
  @Shown(
    DateTime,
    'timestamptz',
    'Time of the latest recheck of the correction; null before the first. 整改复查时间',
    optional,
  )
  recheckedAt!: Instant | null;
  @Shown(Boolean, 'boolean', 'Whether the latest recheck was passed; null before the first. 整改复查是否合格', optional)
  recheckPassed!: boolean | null;
  @Shown(String, 'text', 'Opinion of the latest recheck; null before the first. 复查意见', optional)
  recheckOpinion!: string | null;
  @Shown(String, 'text', 'Reason for a decision after the time limit; null if none was late. 超期理由', optional)
  overdueReason!: string | null;
  @Shown(String, 'text', 'Result with which the case was closed; null until then. 结案情况', optional)
  closingNote!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the case was closed; null until then. 结案时间', optional)
  closedAt!: Instant | null;
  @Shown(String, 'text', 'Archive number of the case file; null until it is archived. 档号', optional)
  archiveNumber!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the case was archived; null until then. 归档时间', optional)
  archivedAt!: Instant | null;
  @Shown(String, 'text', 'Reason for withdrawing the case; null if it was not withdrawn. 销案理由', optional)
  endReason!: string | null;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', optional) inspectionId!: string | null;
  @Kept('uuid', optional) accidentId!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', list) hazardIds!: string[];
  @Kept('uuid', list) findingIds!: string[];
  @Kept('uuid', list) handlerIds!: string[];
  @Kept('uuid', optionalList) recheckerIds!: string[] | null;
  @Kept('uuid', optionalList) banOfficerIds!: string[] | null;
  @Kept('uuid', optional) banFileId!: string | null;
  @Kept('uuid', optional) reportFileId!: string | null;
  @Kept('uuid', optional) recheckFileId!: string | null;
  @Kept('uuid', optionalList) noPersonEvidenceIds!: string[] | null;
  @Kept('uuid', optional) noPersonCaseId!: string | null;
  @Kept('uuid', optionalList) noUnitEvidenceIds!: string[] | null;
  @Kept('uuid', optional) noUnitCaseId!: string | null;
  @Kept('uuid', optional) noLicenceFileId!: string | null;
  @Kept('uuid', optional) catalogueFileId!: string | null;

  @Reads(one<EnforcementCase>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, {
    nullable: true,
    description: 'The enterprise concerned, if the caller may see it. 涉案企业',
  })
  enterprise?: Enterprise | null;

  @Reads(one<EnforcementCase>(() => inspections, 'inspectionId'))
  @Field(() => Inspection, {
    nullable: true,
    description: 'The inspection the case comes from; null if there is none or the caller may not see it. 来源检查',
  })
  inspection?: Inspection | null;

  @Reads(one<EnforcementCase>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'The office that handles the case. 办案机关' })
  organisation?: Organisation | null;

  @Reads(one<EnforcementCase>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the investigation report. 调查报告文书' })
  reportDocument?: FileRef | null;

  @Reads(one<EnforcementCase>(() => files, 'recheckFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the record of the latest recheck. 复查记录' })
  recheckRecord?: FileRef | null;

  @Reads(listKept<EnforcementCase>(() => hazards, 'hazardIds'))
  @Field(() => [Hazard], { nullable: true, description: 'Hazards that the case is about. 涉案隐患' })
  hazardsConcerned?: Hazard[] | null;

  @Reads(listKept<EnforcementCase>(() => findings, 'findingIds'))
  @Field(() => [Finding], { nullable: true, description: 'Findings of inspections that the case rests on. 检查发现' })
  findings?: Finding[] | null;

  @Reads(listKept<EnforcementCase>(() => operators, 'recheckerIds'))
  @Field(() => [Operator], { nullable: true, description: 'Officers who made the latest recheck. 复查人员' })
  recheckers?: Operator[] | null;

  @Reads(listKept<EnforcementCase>(() => operators, 'banOfficerIds'))
  @Field(() => [Operator], { nullable: true, description: 'Officers who shut it down. 取缔执行人员' })
  banOfficers?: Operator[] | null;

  @Reads(one<EnforcementCase>(() => files, 'banFileId'))
  @Field(() => FileRef, {
    nullable: true,
    description: 'File of the order by which it was banned, and of the record on the spot. 取缔文书和现场记录',
  })
  banRecord?: FileRef | null;

  @Reads(listKept<EnforcementCase>(() => nounOf(CaseEvidence), 'noPersonEvidenceIds'))
  @Field(() => [CaseEvidence], {
    nullable: true,
    description: 'Evidence that shows why no person is punished. 证明不罚个人的证据',
  })
  noPersonEvidence?: CaseEvidence[] | null;

  @Reads(one<EnforcementCase>(() => nounOf(EnforcementCase), 'noPersonCaseId'))
  @Field(() => EnforcementCase, {
    nullable: true,
    description: 'Other case in which the person was punished; null if there is none. 已处罚个人的另案',
  })
  noPersonCase?: EnforcementCase | null;

  @Reads(listKept<EnforcementCase>(() => nounOf(CaseEvidence), 'noUnitEvidenceIds'))
  @Field(() => [CaseEvidence], {
    nullable: true,
    description: 'Evidence that shows why the unit is not punished. 证明不罚单位的证据',
  })
  noUnitEvidence?: CaseEvidence[] | null;

  @Reads(one<EnforcementCase>(() => nounOf(EnforcementCase), 'noUnitCaseId'))
  @Field(() => EnforcementCase, {
    nullable: true,
    description: 'Other case in which the unit was punished; null if there is none. 已处罚单位的另案',
  })
  noUnitCase?: EnforcementCase | null;

  @Reads(one<EnforcementCase>(() => files, 'noLicenceFileId'))
  @Field(() => FileRef, {
    nullable: true,
    description: 'Answer of the licensing office that there is no licence. 许可机关答复',
  })
  noLicenceAnswer?: FileRef | null;

  @Reads(one<EnforcementCase>(() => files, 'catalogueFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the catalogue of the archived case file. 案卷目录' })
  catalogue?: FileRef | null;
}
export const EnforcementCaseConnection = connectionOf('EnforcementCase', '行政处罚案件', () => EnforcementCase);
export const EnforcementCaseChange = changeOf('EnforcementCase', '行政处罚案件', () => EnforcementCase);
