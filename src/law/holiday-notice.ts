import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { changeOf } from '../api/change.js';
import { list, Shown } from '../api/columns.js';
import { connectionOf } from '../api/connection.js';
import { RegisterEntry } from '../api/register-entry.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import { Year } from '../api/scalars/spans.js';
import type { CivilDate } from '../kernel/civil-date.js';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    "The State Council's notice of the holidays and make-up days of a year; the last that was entered for a year holds. 放假通知",
})
@Entity('holiday_notice')
export class HolidayNotice extends RegisterEntry {
  @Shown(Year, 'integer', 'Year that it is of. 年度') year!: number;
  @Shown([CivilDateScalar], 'date', 'Days off. 放假日', list) offOn!: CivilDate[];
  @Shown([CivilDateScalar], 'date', 'Saturdays and Sundays that are worked. 调休上班日', list) madeUpOn!: CivilDate[];
  @Shown(CivilDateScalar, 'date', 'Day of the notice. 通知日期') publishedOn!: CivilDate;
  @Shown(String, 'text', 'Number of the notice. 文号') document!: string;
}
export const HolidayNoticeConnection = connectionOf('HolidayNotice', '放假通知', () => HolidayNotice);
export const HolidayNoticeChange = changeOf('HolidayNotice', '放假通知', () => HolidayNotice);
