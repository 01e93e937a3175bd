import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LeadsTo } from '../../access/model/noun.js';
import { enumType } from '../../api/enums.js';
import { Basis } from '../../api/refusal.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { Decimal } from '../../api/scalars/codes.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { SupervisionSector } from '../../law/sector.js';
import {
  CorridorKind,
  DutyCategory,
  HolderKind,
  Lever,
  Must,
} from '../../responsibility/responsibility/responsibility.js';
import { SupervisionLevel } from '../../responsibility/supervision/supervision.js';
import { CadenceState } from '../../responsibility/assignment/assignment.js';
import { SafetyTarget } from '../../responsibility/safety-target/safety-target.js';
import { ResponsibilityGapKind } from './coverage.enums.js';
import { VetoRecord } from '../../responsibility/assessment/assessment.js';

export enum ResponsibilityOverlapKind {
  CELL_SUPERVISED_TWICE = 'CELL_SUPERVISED_TWICE',
  TERRITORY_TWICE = 'TERRITORY_TWICE',
  ENTERPRISE_SUPERVISED_TWICE = 'ENTERPRISE_SUPERVISED_TWICE',
}
enumType(ResponsibilityOverlapKind, 'ResponsibilityOverlapKind', 'Kind of overlap in responsibility. 责任交叉类别.', {
  CELL_SUPERVISED_TWICE: 'Several departments supervise the sector in the township. 行业乡镇多头监管',
  TERRITORY_TWICE: 'Several townships are responsible for the territory. 区域多头属地',
  ENTERPRISE_SUPERVISED_TWICE: 'Several departments supervise the enterprise. 企业多头监管',
});
export enum CadenceKind {
  HEARING = 'HEARING',
  DELIBERATION_PARTY = 'DELIBERATION_PARTY',
  DELIBERATION_GOVERNMENT = 'DELIBERATION_GOVERNMENT',
  EVALUATION = 'EVALUATION',
  BULLETIN = 'BULLETIN',
  COMMITTEE = 'COMMITTEE',
}
enumType(CadenceKind, 'CadenceKind', 'Kind of recurring duty. 定期制度.', {
  HEARING: 'The party committee hears duty reports of leaders. 听取履职报告',
  DELIBERATION_PARTY: 'The party committee deliberates on work safety. 党委审议研究',
  DELIBERATION_GOVERNMENT: 'The government deliberates on work safety. 政府审议研究',
  EVALUATION: 'The ten measures are evaluated. 十条措施绩效评估',
  BULLETIN: 'The bulletin is issued. 季度通报',
  COMMITTEE: 'A committee meets. 议事协调机构会议',
});

@ObjectType({ simpleResolvers: true, description: 'An office responsible for what was asked about. 责任单位' })
export class ResponsibleBody {
  entryType = 'Responsibility';
  entryId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the office; null where the responsibility names an enterprise alone. 单位',
  })
  organisation!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the office; null where the responsibility names an enterprise alone. 单位标识',
  })
  organisationId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Title of the post that holds it; null where no post does. 责任岗位',
  })
  post!: string | null;
  @Field(() => HolderKind, { description: 'Kind of holder. 责任主体类别' }) holder!: `${HolderKind}`;
  @Field(() => [String], { description: 'Kinds of disaster that it names, by leading digits. 灾种' })
  disasterKinds!: readonly string[];
  @Field(() => String, { nullable: true, description: 'Corridor; null if it is not along one. 沿线名称' })
  corridor!: string | null;
  @Field(() => DutyCategory, { description: 'Kind of responsibility. 责任类别' }) category!: `${DutyCategory}`;
  @Field(() => Must, { description: 'Which of the three musts it falls under. 三个必须' }) must!: `${Must}`;
  @Field(() => Boolean, { description: 'Whether the office leads where several supervise the same scope. 是否牵头' })
  lead!: boolean;
  @Field(() => Boolean, { description: 'Whether the holder is the first responsible person. 是否第一责任人' })
  first!: boolean;
  @Field(() => String, { description: 'Document the responsibility is based on. 依据文件' }) document!: string;
  @LeadsTo<ResponsibleBody>('entryType', 'entryId')
  @Field(() => RegisterEntry, {
    nullable: true,
    description: 'The responsibility; null if the caller may not see it. 责任',
  })
  responsibility?: RegisterEntry | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One cell of the responsibility matrix: a sector in a township. 责任矩阵单元',
})
export class MatrixCell {
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' }) sector!: SupervisionSector;
  @Field(() => RegionCodeScalar, { description: 'Code of the township. 乡镇' }) township!: string;
  @Field(() => [String], { description: 'Names of the departments that supervise; the lead first. 监管部门' })
  supervisors!: string[];
  @Field(() => [ID], { description: 'Ids of those departments, in the same order. 监管部门标识' })
  supervisorIds!: string[];
  @Field(() => [String], { description: 'Names of the offices responsible for the territory. 属地单位' })
  territorial!: string[];
  @Field(() => [ID], { description: 'Ids of those offices, in the same order. 属地单位标识' })
  territorialIds!: string[];
  @Field(() => Boolean, {
    description:
      'Whether exactly one department supervises or leads, and exactly one office is responsible for the territory. 是否唯一明确',
  })
  clear!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A gap: a scope for which nobody is responsible. 责任空白' })
export class ResponsibilityGap {
  @Field(() => ResponsibilityGapKind, { description: 'Kind of gap. 责任空白类别' }) kind!: ResponsibilityGapKind;
  @Field(() => SupervisionSector, {
    nullable: true,
    description: 'Supervision sector; null where the gap is not of a sector. 监管行业',
  })
  sector!: SupervisionSector | null;
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'Code of the township or the county; null where the gap is not of a region. 区域',
  })
  region!: string | null;
  @Field(() => String, { nullable: true, description: 'New business form; null where the gap is not of one. 新兴业态' })
  businessForm!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Office and title of the leader; null where the gap is not of a leader. 领导岗位',
  })
  leader!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the office; null where the gap is not of a department. 部门',
  })
  organisation!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the office; null where the gap is not of a department. 部门标识',
  })
  organisationId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Title of the post of a department that has no duty; null where the gap is not of one. 岗位',
  })
  post!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of that post; null where the gap is not of one. 岗位标识' })
  postId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Internal unit of a department that has no duty; null where the gap is not of one. 内设机构',
  })
  unit!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Kind of disaster, a code of GB/T 28921; null where the gap is not of one. 灾种',
  })
  disasterKind!: string | null;
  @Field(() => CorridorKind, {
    nullable: true,
    description: 'Kind of corridor; null where the gap is not of a stretch. 沿线类别',
  })
  corridorKind!: CorridorKind | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the corridor; null where the gap is not of a stretch. 沿线名称',
  })
  corridor!: string | null;
  @Field(() => Int, { description: 'Number of enterprises concerned that the caller may see. 涉及企业数' })
  enterprises!: number;
  @Field(() => [ID], { description: 'Ids of those enterprises, up to 200. 涉及企业' }) enterpriseIds!: string[];
}
@ObjectType({
  simpleResolvers: true,
  description: 'By which of the five means a department performs its duty over a sector, and which it lacks. 五个抓手',
})
export class DutyLevers {
  @Field(() => ID, { description: 'Id of the department. 部门标识' }) organisationId!: string;
  @Field(() => String, { description: 'Name of the department. 部门' }) organisation!: string;
  @Field(() => [Lever], { description: 'Means named by its duties. 已落实的抓手' }) held!: readonly `${Lever}`[];
  @Field(() => [Lever], { description: 'Means that none of its duties names. 未落实的抓手' })
  missing!: readonly `${Lever}`[];
}

export enum DutyLapseKind {
  ITEM_OVERDUE = 'ITEM_OVERDUE',
  REPORT_MISSED = 'REPORT_MISSED',
}
enumType(DutyLapseKind, 'DutyLapseKind', 'What was left undone past its day. 未履职情形.', {
  ITEM_OVERDUE: 'An item of a list was not submitted by its day. 清单事项逾期未提交',
  REPORT_MISSED: 'A leader did not report for a half-year. 未按期述职',
});
@ObjectType({
  simpleResolvers: true,
  description:
    'What was left undone past its day, and the next step that may be taken, with its draft; nothing follows until a person acts. 失职追责',
})
export class DutyLapse {
  @Field(() => DutyLapseKind, { description: 'What was left undone. 情形' }) kind!: `${DutyLapseKind}`;
  entryType!: string;
  entryId!: string | null;
  @Field(() => ID, { description: 'Id of the office. 单位标识' }) organisationId!: string;
  @Field(() => String, { description: 'Name of the office. 单位' }) organisation!: string;
  @Field(() => String, { nullable: true, description: 'Title of the post that answers. 责任岗位' })
  post!: string | null;
  @Field(() => CivilDateScalar, { description: 'Last day on which it would have been in time. 截止日' })
  dueOn!: CivilDate;
  @Field(() => Int, { description: 'Days since that day. 逾期天数' }) daysOver!: number;
  @Field(() => SupervisionLevel, {
    nullable: true,
    description: 'Highest letter sent about it; null if none was. 已达到的督办层级',
  })
  reached!: `${SupervisionLevel}` | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Act that may follow: a letter of the next level or, after all of them, a veto; null while a letter still runs, an interview is still to be held, or the veto is recorded. 下一步',
  })
  nextAct!: string | null;
  @Field(() => Boolean, { description: 'Whether the caller may take that act now. 本人可否办理' }) mine!: boolean;
  @Field(() => [ID], {
    description:
      "Ids of the posts whose holders alone may send it; empty unless it is a county leader's own. 可督办岗位",
  })
  nextPosts!: string[];
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the post of the leader to whom the letter goes; null where it goes to the office. 督办的领导岗位',
  })
  addresseePostId!: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the leader who held that post on the day it fell due, whom letters and a veto name; null where it goes to the office or nobody held it. 督办的领导',
  })
  operatorId!: string | null;
  @Field(() => SupervisionLevel, {
    nullable: true,
    description: 'Level of the letter that may follow; null where none does. 下一督办层级',
  })
  nextLevel!: `${SupervisionLevel}` | null;
  @Field(() => String, { description: 'Draft of the matter of the letter. 督办事项（草拟）' }) matter!: string;
  @Field(() => String, { description: 'Draft of what the letter requires. 督办要求（草拟）' }) requirement!: string;
  @LeadsTo<DutyLapse>('entryType', 'entryId')
  @Field(() => RegisterEntry, {
    nullable: true,
    description: 'The item; null of a report, which is not there. 条目',
  })
  entry?: RegisterEntry | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An overlap: a scope for which several offices are responsible and none leads. 责任交叉',
})
export class ResponsibilityOverlap {
  @Field(() => ResponsibilityOverlapKind, { description: 'Kind of overlap. 责任交叉类别' })
  kind!: ResponsibilityOverlapKind;
  @Field(() => SupervisionSector, {
    nullable: true,
    description: 'Supervision sector; null where the overlap is not of a sector. 监管行业',
  })
  sector!: SupervisionSector | null;
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'Code of the township; null where the overlap is not of a township. 乡镇',
  })
  region!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'New business form; null where the overlap is not of one. 新兴业态',
  })
  businessForm!: string | null;
  @Field(() => [ResponsibleBody], { description: 'Offices responsible for it. 责任单位' }) bodies!: ResponsibleBody[];
  @Field(() => Int, { description: 'Number of enterprises concerned that the caller may see. 涉及企业数' })
  enterprises!: number;
  @Field(() => [ID], { description: 'Ids of those enterprises, up to 200. 涉及企业' }) enterpriseIds!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Whether a recurring duty was done in one period. 定期制度落实' })
export class DutyCadence {
  @Field(() => CadenceKind, { description: 'Kind of recurring duty. 定期制度' }) kind!: CadenceKind;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the committee that is to meet; null for other duties. 议事协调机构',
  })
  committee!: string | null;
  @Field(() => PeriodScalar, { description: 'The period, such as 2026Q1 or 2026H1. 期间' }) period!: string;
  @Field(() => CivilDateScalar, {
    description:
      'Day by which it is to be held: the last day of the period; of a bulletin, the day that its term of assessment says. 截止日',
  })
  dueOn!: CivilDate;
  @Field(() => CadenceState, { description: 'State of the duty in the period. 落实情况' }) state!: CadenceState;
  @Field(() => [CivilDateScalar], { description: 'Days on which it was done; empty if it was not. 开展日期' })
  heldOn!: CivilDate[];
  @Field(() => Boolean, {
    description: 'Whether it was done, and only after the day by which it was to be (`dueOn`). 是否逾期开展',
  })
  late!: boolean;
  @Field(() => Basis, { description: 'Law or document that sets the duty. 依据' }) basis!: Basis;
}

@ObjectType({ simpleResolvers: true, description: 'One entry that is still open. 未了事项' })
export class ImpactItem {
  @Field(() => String, { description: 'Type of the entry. 类型' }) entryType!: string;
  entryId!: string;
  @Field(() => String, { description: 'Content of the entry. 内容' }) content!: string;
  @LeadsTo<ImpactItem>('entryType', 'entryId')
  @Field(() => RegisterEntry, { nullable: true, description: 'The entry; null if the caller may not see it. 条目' })
  entry?: RegisterEntry | null;
}
@ObjectType({
  simpleResolvers: true,
  description:
    'Work that would be left open if a post were left or an organisation ended, and the posts that could take it over. 离任影响',
})
export class Impact {
  @Field(() => [ImpactItem], { description: 'Open entries that the caller may see, up to 200. 未了事项' })
  open!: ImpactItem[];
  @Field(() => Int, { description: 'Number of open entries that the caller may see. 未了事项数' }) count!: number;
  @Field(() => Boolean, {
    description:
      'Whether it may end: of a post, no responsibility would be left without a holder; of an organisation, nothing is open. 可否离任',
  })
  clear!: boolean;
  @Field(() => [ID], {
    description:
      'Ids of the posts that could take over: of a post with another holder the post itself, otherwise the other posts of its office; empty for an organisation. 可接任岗位',
  })
  inheritorIds!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Progress of one target. 目标进度' })
export class TargetProgress {
  entryId!: string;
  @Field(() => SafetyTarget, { nullable: true, description: 'Target that the progress is of. 目标' })
  target?: SafetyTarget | null;
  @Field(() => Decimal, { description: 'Value of the target on that day, with four decimal places. 当日目标值' })
  value!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the office it is set for; null for the county. 单位标识' })
  organisationId!: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description:
      'Value counted by the register, with four decimal places; null where the register does not count it. 实际值',
  })
  actual!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the target is met so far; null where the register does not count it. 是否达标',
  })
  met!: boolean | null;
}
@ObjectType({ simpleResolvers: true, description: 'Whether an office or a person is barred by a veto. 一票否决核查' })
export class VetoCheck {
  @Field(() => ID, { description: 'Id of the office or person asked about. 核查对象' }) subjectId!: string;
  @Field(() => Boolean, { description: 'Whether a veto bars the subject on that day. 是否被否决' }) barred!: boolean;
  entryIds!: readonly string[];
  @Field(() => [VetoRecord], { description: 'Records of the vetoes that bar the subject on that day. 否决记录' })
  records?: VetoRecord[];
}
