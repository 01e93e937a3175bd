import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, nounOf, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { Instant } from '../../kernel/instant.js';
import { Hazard } from '../hazard/hazard.js';
import { hazards } from '../hazard/hazard.noun.js';
import { SelfCheck } from '../self-check/self-check.js';
import { selfChecks } from '../self-check/self-check.noun.js';
import { Kept, Shown, named, optional, optionalList } from '../../api/columns.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { operators } from '../../organisation/organisation.noun.js';
import { Operator } from '../../organisation/organisation.js';
import { SupervisionSector } from '../../law/sector.js';

export enum LookbackStatus {
  OPEN = 'OPEN',
  CONCLUDED = 'CONCLUDED',
}
enumType(LookbackStatus, 'LookbackStatus', 'The stage of a look-back. 责任倒查状态.', {
  OPEN: 'Open. 倒查中',
  CONCLUDED: 'Concluded. 已办结',
});
export enum PursuitStatus {
  PROPOSED = 'PROPOSED',
  EXECUTED = 'EXECUTED',
}
enumType(PursuitStatus, 'LookbackPursuitStatus', 'Stage of what is imposed on a person by a look-back. 倒查追责状态.', {
  PROPOSED: 'Proposed, to be carried out. 待执行',
  EXECUTED: 'Carried out. 已执行',
});
export enum PursuitMeasure {
  INTERVIEW = 'INTERVIEW',
  EDUCATION = 'EDUCATION',
  DEDUCTION = 'DEDUCTION',
  POST_CHANGE = 'POST_CHANGE',
  PENALTY = 'PENALTY',
  DISCIPLINE = 'DISCIPLINE',
}
enumType(PursuitMeasure, 'LookbackMeasure', 'What is imposed on a person by a look-back. 倒查追责措施.', {
  INTERVIEW: 'Called in for an interview. 约谈',
  EDUCATION: 'Criticised and educated. 批评教育',
  DEDUCTION: 'Deduction in the assessment of performance. 考核扣减',
  POST_CHANGE: 'Transferred or removed from the post. 调离岗位、免职',
  PENALTY: 'Administrative penalty. 行政处罚',
  DISCIPLINE: 'Disciplinary measure. 纪律处分',
});
export enum LookbackFinding {
  MISSED = 'MISSED',
  CONCEALED = 'CONCEALED',
  NOT_CHECKED = 'NOT_CHECKED',
  NONE = 'NONE',
}
enumType(
  LookbackFinding,
  'LookbackFinding',
  "Finding on why the enterprise's own checks had not found the hazard. 倒查结论.",
  {
    MISSED: 'Checked but missed. 排查遗漏',
    CONCEALED: 'Known but not reported. 隐瞒不报',
    NOT_CHECKED: 'Not checked at all. 未开展排查',
    NONE: 'It could not have been found; no one is at fault. 无责任',
  },
);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    "A look-back from a closed MAJOR hazard that others found: why the enterprise's own checks missed it, and who is responsible. 重大事故隐患责任倒查",
})
@Entity('lookback')
export class Lookback extends RegisterEntry {
  @Shown(String, 'text', 'Number of the look-back. 倒查编号') number!: string;
  @Shown(LookbackStatus, 'text', 'Stage of the entry. 状态') status!: LookbackStatus;
  @Shown(String, 'text', 'Matter to be looked into: which self-checks should have found the hazard. 倒查事项')
  matter!: string;
  @Shown(DateTime, 'timestamptz', 'Time by which it must be concluded. 办结期限', named('due_at'))
  conclusionDue!: Instant;
  @Shown(LookbackFinding, 'text', 'Finding of the look-back; null before it is concluded. 倒查结论', optional)
  finding!: LookbackFinding | null;
  @Shown(String, 'text', 'Grounds of the finding, in words. 认定理由', optional) conclusion!: string | null;
  @Shown(String, 'text', 'Handling, by post and not by name; null if nothing follows. 处理意见', optional)
  handling!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time it was concluded. 办结时间', optional) concludedAt!: Instant | null;

  @Shown(SupervisionSector, 'text', 'Supervision sector of what it is about. 监管行业')
  sector!: SupervisionSector;
  @Shown(
    CivilDateScalar,
    'date',
    'Day the hazard was found; null if opened before this was kept. 隐患发现日期',
    optional,
  )
  hazardFoundOn!: CivilDate | null;
  @Kept('uuid', optionalList) missedCheckIds!: string[] | null;
  @Kept('uuid') hazardId!: string;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', optional) openerId!: string | null;
  @Kept('uuid', optional) reportFileId!: string | null;

  @Reads(one<Lookback>(() => hazards, 'hazardId'))
  @Field(() => Hazard, { nullable: true, description: 'Hazard looked back from, if the caller may see it. 隐患' })
  hazard?: Hazard | null;

  @Reads(listKept<Lookback>(() => selfChecks, 'missedCheckIds'))
  @Field(() => [SelfCheck], {
    nullable: true,
    description: 'Reports of own checks that missed the hazard. 未查出的自查报告',
  })
  missedChecks?: SelfCheck[] | null;

  @Reads(one<Lookback>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the report. 倒查报告' })
  report?: FileRef | null;

  @Reads(one<Lookback>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise concerned, if the caller may see it. 涉及企业' })
  enterprise?: Enterprise | null;

  @Reads(one<Lookback>(() => operators, 'openerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who opened the look-back. 启动人' })
  opener?: Operator | null;
}
@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'What is imposed on one person by a look-back, by post, and whether it was carried out. 责任倒查追责事项',
})
@Entity('lookback_pursuit')
export class LookbackPursuit extends RegisterEntry {
  @Shown(PursuitStatus, 'text', 'Stage of the entry. 状态') status!: PursuitStatus;
  @Shown(SupervisionSector, 'text', 'Supervision sector of what it is about. 监管行业') sector!: SupervisionSector;
  @Shown(String, 'text', 'Post of the person. 职务', named('held_position')) position!: string;
  @Shown(String, 'text', 'Breach of duty. 失职事实') conduct!: string;
  @Shown(PursuitMeasure, 'text', 'Measure. 追责措施') measure!: PursuitMeasure;
  @Shown(CivilDateScalar, 'date', 'Last day to carry it out. 执行期限') dueOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Day it was carried out; null before it. 执行日期', optional)
  executedOn!: CivilDate | null;
  @Shown(String, 'text', 'Document that shows it; null before it. 执行文号', optional) document!: string | null;
  @Kept('uuid') lookbackId!: string;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', optional) personId!: string | null;

  @Reads(one<LookbackPursuit>(() => nounOf(Lookback), 'lookbackId'))
  @Field(() => Lookback, { nullable: true, description: 'Look-back it follows from. 责任倒查' })
  lookback?: Lookback | null;
  @Reads(one<LookbackPursuit>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise concerned, if the caller may see it. 涉及企业' })
  enterprise?: Enterprise | null;
  @Reads(one<LookbackPursuit>(() => operators, 'personId'))
  @Field(() => Operator, { nullable: true, description: 'Person, where in the register. 被追责人' })
  person?: Operator | null;
}
export const LookbackPursuitConnection = connectionOf('LookbackPursuit', '责任倒查追责事项', () => LookbackPursuit);
export const LookbackPursuitChange = changeOf('LookbackPursuit', '责任倒查追责事项', () => LookbackPursuit);
export const LookbackConnection = connectionOf('Lookback', '责任倒查', () => Lookback);
export const LookbackChange = changeOf('Lookback', '责任倒查', () => Lookback);
