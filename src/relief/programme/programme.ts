import { Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Kept, Shown, named, optional } from '../../api/columns.js';

export enum ProgrammeKind {
  EMERGENCY = 'EMERGENCY',
  CONDOLENCE = 'CONDOLENCE',
  TRANSITION = 'TRANSITION',
  REBUILD = 'REBUILD',
  REPAIR = 'REPAIR',
  WINTER_SPRING = 'WINTER_SPRING',
  DROUGHT = 'DROUGHT',
}
enumType(ProgrammeKind, 'ProgrammeKind', 'Kind of relief. 救助类别.', {
  EMERGENCY: 'Food and shelter during the emergency. 应急救助',
  CONDOLENCE: 'Condolence to the family of a person killed. 遇难人员家属抚慰',
  TRANSITION: 'Living costs until there is a home again. 过渡期生活救助',
  REBUILD: 'Rebuilding of a collapsed or severely damaged home. 倒塌损坏住房恢复重建',
  REPAIR: 'Repair of a slightly damaged home. 一般损坏住房维修',
  WINTER_SPRING: 'Grain, clothes and heating in winter and spring. 冬春临时生活困难救助',
  DROUGHT: 'Grain and water in a drought. 旱灾临时生活困难救助',
});
export enum StandardUnit {
  PERSON_DAY = 'PERSON_DAY',
  PERSON = 'PERSON',
  ROOM = 'ROOM',
  HOUSEHOLD = 'HOUSEHOLD',
}
enumType(StandardUnit, 'StandardUnit', 'Unit that the amount of a standard is for. 计量单位.', {
  PERSON_DAY: 'Per person and day. 人·日',
  PERSON: 'Per person. 人',
  ROOM: 'Per room. 间',
  HOUSEHOLD: 'Per household. 户',
});
export enum ReliefProgrammeStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
enumType(ReliefProgrammeStatus, 'ReliefProgrammeStatus', 'Stage of a programme. 救助项目状态.', {
  OPEN: 'Open for claims. 受理中',
  CLOSED: 'Closed to new claims. 已停止受理',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'Relief of one kind for one occasion (a disaster or a season), with its standards. 救助项目',
})
@Entity('relief_programme')
export class ReliefProgramme extends RegisterEntry {
  @Shown(String, 'text', 'Number of the programme. 编号') number!: string;
  @Shown(ReliefProgrammeStatus, 'text', 'Stage of the programme. 状态') status!: ReliefProgrammeStatus;
  @Shown(ProgrammeKind, 'text', 'Kind of relief. 救助类别') kind!: ProgrammeKind;
  @Shown(String, 'text', 'Name of the programme. 名称') name!: string;
  @Shown(
    String,
    'text',
    'Occasion of the relief: the number of the disaster, or the season such as 2026-2027. 救助事由',
  )
  occasion!: string;
  @Shown(CivilDateScalar, 'date', 'Day from which the need counts. 起算日') startsOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Day on which it stopped taking claims; null while open. 停止受理日期', optional)
  closedOn!: CivilDate | null;
  @Shown(String, 'text', 'Document the programme is based on. 依据文件') document!: string;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which the county government approved the plan of the season; null for other relief. 方案批准日期',
    optional,
  )
  planApprovedOn!: CivilDate | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Deadline for that approval; null for other relief. 方案批准期限',
    named('plan_due', optional),
  )
  planDueOn!: CivilDate | null;
  @Shown(
    String,
    'text',
    'Reason why the plan was approved after its deadline; null where it was in time. 方案逾期批准原因',
    optional,
  )
  planLateReason!: string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day for the money of the season to be with the households, before the Spring Festival; null for other relief. 发放期限',
    named('pay_due', optional),
  )
  payDueOn!: CivilDate | null;
  @Kept('uuid', optional) eventId!: string | null;
}
export const ReliefProgrammeConnection = connectionOf('ReliefProgramme', '救助项目', () => ReliefProgramme);
export const ReliefProgrammeChange = changeOf('ReliefProgramme', '救助项目', () => ReliefProgramme);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'Amount that a programme gives in one place over a span of days. 救助标准',
})
@Entity('relief_standard')
export class ReliefStandard extends RegisterEntry {
  @Shown(String, 'text', 'Place the standard applies to, as leading digits of region codes. 适用区域') place!: string;
  @Shown(Money, 'bigint', 'Amount per unit. 标准金额', named('amount_fen')) amount!: string;
  @Shown(StandardUnit, 'text', 'Unit the amount is for. 计量单位') unit!: StandardUnit;
  @Shown(Money, 'bigint', 'Largest amount for a household; null for no limit. 每户上限', named('cap_fen', optional))
  cap!: string | null;
  @Shown(Int, 'integer', 'Largest number of days; null where relief is not by the day. 最长天数', optional)
  daysMax!: number | null;
  @Shown(CivilDateScalar, 'date', 'First day on which the standard applies. 生效日期') validFrom!: CivilDate;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day on which the standard applies; null when open. 失效日期',
    named('valid_to', optional),
  )
  validUntil!: CivilDate | null;
  @Shown(String, 'text', 'Document the standard is based on. 依据文件') document!: string;
  @Kept('uuid') programmeId!: string;
}
export const ReliefStandardConnection = connectionOf('ReliefStandard', '救助标准', () => ReliefStandard);
export const ReliefStandardChange = changeOf('ReliefStandard', '救助标准', () => ReliefStandard);
