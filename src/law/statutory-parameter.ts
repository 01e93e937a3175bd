import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { changeOf } from '../api/change.js';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { RegisterEntry } from '../api/register-entry.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';
import { Shown, named, optional } from '../api/columns.js';

export enum DayType {
  WORKING = 'WORKING',
  CALENDAR = 'CALENDAR',
}
enumType(DayType, 'DayType', 'How the days of a period are counted. 日期计算方式.', {
  WORKING: 'Working days, by the published calendar. 工作日',
  CALENDAR: 'Calendar days. 自然日',
});
export enum Certainty {
  CONFIRMED = 'CONFIRMED',
  KNOWN = 'KNOWN',
  UNCERTAIN = 'UNCERTAIN',
}
enumType(Certainty, 'Certainty', 'How certain a statutory parameter is. 确定程度.', {
  CONFIRMED: 'Confirmed in the text of the law or document named. 已核对原文',
  KNOWN: 'Known, but not checked in the text. 未核对原文',
  UNCERTAIN: 'Uncertain; to be settled by the county. 待定',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'One value set by law, with its article and the days on which it is in force. 法定参数',
})
@Entity('statutory_parameter')
export class StatutoryParameter extends RegisterEntry {
  @Shown(String, 'text', 'Key of the parameter, such as case.decision.days. 参数键') key!: string;
  @Shown(String, 'text', 'Leading digits of the codes of the regions it applies to; empty for all. 适用区划')
  regionPrefix!: string;
  @Shown(String, 'text', 'Value, as text. 参数值') value!: string;
  @Shown(String, 'text', 'Unit of the value. 计量单位') unit!: string;
  @Shown(DayType, 'text', 'How days are counted; null where the value is not a number of days. 日期计算方式', optional)
  dayType!: DayType | null;
  @Shown(String, 'text', 'Title of the law or document. 依据') basisTitle!: string;
  @Shown(String, 'text', 'Article of the law or document. 条款') basisArticle!: string;
  @Shown(Certainty, 'text', 'How certain the parameter is. 确定程度') certainty!: Certainty;
  @Shown(CivilDateScalar, 'date', 'First day on which it is in force. 生效日期') effectiveFrom!: CivilDate;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day on which it is in force; null if no end is set. 失效日期',
    named('effective_to', optional),
  )
  effectiveUntil!: CivilDate | null;
  @Shown(
    String,
    'text',
    'Document on which the register was last changed; null of what was there from the first. 登记文件',
    optional,
  )
  registerDocument!: string | null;
}
export const StatutoryParameterChange = changeOf('StatutoryParameter', '法定参数', () => StatutoryParameter);
export const StatutoryParameterConnection = connectionOf('StatutoryParameter', '法定参数', () => StatutoryParameter);
