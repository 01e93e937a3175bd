import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations, operators } from '../../organisation/organisation.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
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
  @Kept('uuid', optional) reportFileId!: string | null;
  @Kept('uuid', optional) recheckFileId!: string | null;
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

  @Reads(one<EnforcementCase>(() => files, 'catalogueFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the catalogue of the archived case file. 案卷目录' })
  catalogue?: FileRef | null;
}
export const EnforcementCaseConnection = connectionOf('EnforcementCase', '行政处罚案件', () => EnforcementCase);
export const EnforcementCaseChange = changeOf('EnforcementCase', '行政处罚案件', () => EnforcementCase);
