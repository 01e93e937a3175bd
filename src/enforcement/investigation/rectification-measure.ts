import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, Shown, named, optional, optionalList } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { PartyKind } from '../enforcement-case/case-party.enums.js';
import { AccountabilityHead, AccountabilityMeasure, InvestigationSubject } from './investigation.enums.js';

export enum RectificationMeasureStatus {
  OPEN = 'OPEN',
  DONE = 'DONE',
  RIGHTED = 'RIGHTED',
  NOT_RIGHTED = 'NOT_RIGHTED',
}
enumType(
  RectificationMeasureStatus,
  'RectificationMeasureStatus',
  'The stage of a measure that an investigation asked for. 整改措施状态.',
  {
    OPEN: 'To be done. 待整改',
    DONE: 'Reported as done, with what shows it. 已报完成',
    RIGHTED: 'Evaluated: it is done. 评估已落实',
    NOT_RIGHTED: 'Evaluated: it is not done, and has a new day. 评估未落实',
  },
);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A measure that the replied report of an investigation asks of an office, or of the enterprise under its department. 整改措施',
})
@Entity('rectification_measure')
export class RectificationMeasure extends RegisterEntry {
  @Shown(RectificationMeasureStatus, 'text', 'Stage of the entry. 状态') status!: RectificationMeasureStatus;
  @Shown(String, 'text', 'What is to be done. 整改措施') content!: string;
  @Shown(CivilDateScalar, 'date', 'Day by which it is to be done. 完成期限') dueOn!: CivilDate;
  @Shown(String, 'text', 'Account of what was done. 完成情况', optional) doneNote!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time at which it was reported as done. 报告完成时间', optional)
  doneAt!: Instant | null;
  @Shown(String, 'text', 'Finding of its evaluation. 评估意见', optional) finding!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of its evaluation. 评估时间', optional) evaluatedAt!: Instant | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Kept('uuid') investigationId!: string;
  @Kept('uuid') organisationId!: string;
  @Shown(
    DateTime,
    'timestamptz',
    'Time its department found it done at the enterprise; null before it, and where it is asked of an office. 部门核查时间',
    optional,
  )
  checkedAt!: Instant | null;
  @Shown(String, 'text', 'Finding of the last check at the enterprise. 部门核查意见', optional) checkFinding!:
    string | null;
  @Shown(Int, 'integer', 'Number of new days it was given; null before the first. 重定期限次数', optional)
  newDays!: number | null;
  @Shown(String, 'text', 'Reason of the last new day. 重定期限理由', optional) newDueReason!: string | null;
  @Kept('uuid', optionalList) proofFileIds!: string[] | null;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', optionalList) checkFileIds!: string[] | null;
  @Kept('uuid', optional) newDueAgreedById!: string | null;

  @Reads(one<RectificationMeasure>(() => organisations, 'organisationId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office that it is asked of, or that checks it at the enterprise. 责任单位（核查单位）',
  })
  organisation?: Organisation | null;

  @Reads(one<RectificationMeasure>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, {
    nullable: true,
    description: 'Enterprise that it is asked of; null where it is asked of an office. 责任企业',
  })
  enterprise?: Enterprise | null;

  @Reads(listKept<RectificationMeasure>(() => files, 'checkFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Records of the check at the enterprise. 核查佐证' })
  checkRecords?: FileRef[] | null;

  @Reads(one<RectificationMeasure>(() => operators, 'newDueAgreedById'))
  @Field(() => Operator, {
    nullable: true,
    description: 'County leader who agreed to the last new day. 同意重定期限的县领导',
  })
  newDueAgreedBy?: Operator | null;

  @Reads(listKept<RectificationMeasure>(() => files, 'proofFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'What shows that it was done. 佐证' })
  doneEvidence?: FileRef[] | null;
}
export const RectificationMeasureConnection = connectionOf(
  'RectificationMeasure',
  '整改措施',
  () => RectificationMeasure,
);
export const RectificationMeasureChange = changeOf('RectificationMeasure', '整改措施', () => RectificationMeasure);

@ObjectType({
  simpleResolvers: true,
  description:
    'What was published of one who was held to account: a unit, or a person by unit and position; names of persons are not published. 问责结果公布',
})
export class PublishedAccountability {
  @Field(() => AccountabilityHead, { description: 'Responsibility that it falls under. 责任类别' })
  head!: AccountabilityHead;
  @Field(() => PartyKind, { description: 'Whether it is a unit or a person. 对象类别' }) subjectKind!: PartyKind;
  @Field(() => String, { description: 'Name of the unit. 单位名称' }) unitName!: string;
  @Field(() => String, { nullable: true, description: 'Position of the person; null for a unit. 职务' })
  position!: string | null;
  @Field(() => AccountabilityMeasure, { description: 'Measure that was decided. 处理种类' })
  measure!: AccountabilityMeasure;
  @Field(() => String, { description: 'Body that decided. 决定机关' }) decidedBy!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the decision. 决定日' }) decidedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day it was carried out; null if not yet. 执行日' })
  executedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { description: 'Day of publication. 公布日' }) publishedOn!: CivilDate;
  @Field(() => String, { description: 'Place of publication. 公布渠道' }) publishedPlace!: string;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which it was quashed or revoked; null if it stands. 撤销日',
  })
  revokedOn!: CivilDate | null;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'What everybody may read of the result of an investigation since it was published. 调查结果公布',
})
@Entity('investigation_result')
export class InvestigationResult extends RegisterEntry {
  @Shown(String, 'text', 'Number of the investigation. 调查编号') number!: string;
  @Shown(InvestigationSubject, 'text', 'Kind of subject investigated. 调查对象') subject!: InvestigationSubject;
  @Shown(String, 'text', 'Causes that were found. 原因') causes!: string;
  @Shown(Boolean, 'boolean', 'Whether it was found to be one of liability. 是否责任事故') liability!: boolean;
  @Shown(String, 'text', 'Number of the reply. 批复文号') replyNumber!: string;
  @Shown(CivilDateScalar, 'date', 'Day of the reply. 批复日') repliedOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Day of publication. 公布日') publishedOn!: CivilDate;
  @Shown(String, 'text', 'Place of publication. 公布渠道', named('published_where')) publishedPlace!: string;
  @Shown(String, 'text', 'Finding of the evaluation of the rectification; null before it. 整改评估结论', optional)
  evaluation!: string | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Kept('uuid') investigationId!: string;
}
export const InvestigationResultConnection = connectionOf(
  'InvestigationResult',
  '调查结果公布',
  () => InvestigationResult,
);
