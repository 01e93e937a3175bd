import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads, listKept } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { FileRef, files } from '../../file/file-ref.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Investigation } from '../investigation/investigation.js';
import { investigations } from '../investigation/investigation.noun.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { operators } from '../../organisation/organisation.noun.js';
import { Operator } from '../../organisation/organisation.js';

export enum CriminalReferralStatus {
  PROPOSED = 'PROPOSED',
  NOT_APPROVED = 'NOT_APPROVED',
  APPROVED = 'APPROVED',
  TRANSFERRED = 'TRANSFERRED',
  REFUSED = 'REFUSED',
  RECONSIDERING = 'RECONSIDERING',
  SUPERVISED = 'SUPERVISED',
  FILED = 'FILED',
  HANDED_OVER = 'HANDED_OVER',
}
enumType(CriminalReferralStatus, 'CriminalReferralStatus', 'The stage of a criminal referral. 移送状态.', {
  PROPOSED: 'Proposed by the officers; waits for the decision of the head. 待负责人决定',
  NOT_APPROVED: 'Not approved, for a stated reason. 决定不移送',
  APPROVED: 'Approved; to be handed to the police. 待移送',
  TRANSFERRED: 'Handed to the police. 已移送',
  REFUSED: 'Not filed by the police. 公安不予立案',
  RECONSIDERING: 'The police are asked to reconsider. 提请复议',
  SUPERVISED: 'The procuratorate is asked to supervise the filing. 建议立案监督',
  FILED: 'Filed by the police. 公安已立案',
  HANDED_OVER: 'Items and papers are handed over. 已移交',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'The referral of a suspected crime from the bureau to the police, with its time limits. 行刑衔接移送',
})
@Entity('criminal_referral')
export class CriminalReferral extends RegisterEntry {
  @Shown(String, 'text', 'Number of the referral. 移送编号') number!: string;
  @Shown(CriminalReferralStatus, 'text', 'Stage of the entry. 状态') status!: CriminalReferralStatus;
  @Shown(String, 'text', 'Crime suspected. 涉嫌罪名') crime!: string;
  @Shown(String, 'text', 'Article that defines the crime. 条款') article!: string;
  @Shown(String, 'text', 'Facts of the suspected crime. 涉嫌犯罪事实') facts!: string;
  @Shown(DateTime, 'timestamptz', 'Time the officers proposed it. 提出移送时间') reportedAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time by which the head must decide. 负责人决定期限') headDue!: Instant;
  @Shown(DateTime, 'timestamptz', "Time of the head's decision; null before it. 决定时间", optional)
  decidedAt!: Instant | null;
  @Shown(String, 'text', 'Reason for not referring; null unless not approved. 不移送理由', optional)
  notApprovedReason!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time by which it must be handed to the police; null unless approved. 移送期限',
    optional,
  )
  transferDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time it was handed to the police. 移送时间', optional)
  transferredAt!: Instant | null;
  @Shown(String, 'text', 'Police organ that receives it. 公安机关', optional) police!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the police must decide. 公安审查期限', optional)
  policeDue!: Instant | null;
  @Shown(CivilDateScalar, 'date', 'Day of the decision of the police. 公安决定日', optional)
  policeDecidedOn!: CivilDate | null;
  @Shown(String, 'text', 'Number of the decision of the police. 公安决定文号', optional) policeDecision!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time by which the police can be asked to reconsider; null unless they did not file. 提请复议期限',
    optional,
  )
  reconsiderDue!: Instant | null;
  @Shown(CivilDateScalar, 'date', 'Day the police were asked to reconsider. 提请复议日', optional)
  reconsideredOn!: CivilDate | null;
  @Shown(String, 'text', 'Reasons for asking the police to reconsider; null if they were not. 提请复议理由', optional)
  reconsiderReasons!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day the procuratorate was asked to supervise. 建议立案监督日', optional)
  supervisionOn!: CivilDate | null;
  @Shown(
    String,
    'text',
    'Reasons for asking the procuratorate to supervise; null if it was not. 建议立案监督理由',
    optional,
  )
  supervisionReasons!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time by which items and papers must be handed over; null unless filed. 移交涉案物品期限',
    optional,
  )
  handOverDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time items and papers were handed over. 移交时间', optional)
  handedOverAt!: Instant | null;
  @Shown(String, 'text', 'List of the items and papers handed over; null until then. 移交清单', optional)
  handedOverThings!: string | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Kept('uuid', optional) caseId!: string | null;
  @Kept('uuid', optional) investigationId!: string | null;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', list) officerIds!: string[];
  @Kept('uuid', optional) deciderId!: string | null;
  @Kept('uuid', optional) reportFileId!: string | null;

  @Reads(one<CriminalReferral>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'Case the referral comes from. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<CriminalReferral>(() => investigations, 'investigationId'))
  @Field(() => Investigation, { nullable: true, description: 'Investigation the referral comes from. 事故调查' })
  investigation?: Investigation | null;

  @Reads(one<CriminalReferral>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the report. 移送报告' })
  report?: FileRef | null;

  @Reads(one<CriminalReferral>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise concerned, if the caller may see it. 涉案企业' })
  enterprise?: Enterprise | null;

  @Reads(listKept<CriminalReferral>(() => operators, 'officerIds'))
  @Field(() => [Operator], { nullable: true, description: 'Officers who verified it. 核实人员' })
  officers?: Operator[] | null;

  @Reads(one<CriminalReferral>(() => operators, 'deciderId'))
  @Field(() => Operator, { nullable: true, description: 'Head who decided; null before that. 决定人' })
  decider?: Operator | null;
}
export const CriminalReferralConnection = connectionOf('CriminalReferral', '行刑衔接移送', () => CriminalReferral);
export const CriminalReferralChange = changeOf('CriminalReferral', '行刑衔接移送', () => CriminalReferral);
