import { isUnsettled } from '../responsibility/responsibility.ladder.js';

// What rooms after this one hold, and is past its day: an investigation without its report, and a measure that it asked
// for and that is not done. Their nouns stand there; what is late of them leads to letters here.

/** The types of those entries, and the tags of their ids. */
export const laterTypes = { Investigation: '5', RectificationMeasure: 'rm' } as const;

/** SQL: what is past its day at a moment, of which office, since when, and how a letter calls it. */
export const laterLate = (moment: string): string => `(
  select i.id, 'Investigation' as type, '${laterTypes.Investigation}' as tag, i.report_due as due,
      coalesce(i.entrusted_id, i.office_ids[1]) as office, '事故灾害调查逾期未提交报告：' || i.number as matter
    from investigation i where i.status = 'GROUP_FORMED' and i.investigator is null and i.report_due < ${moment}
  union all select m.id, 'RectificationMeasure', '${laterTypes.RectificationMeasure}',
      (m.due_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond', m.organisation_id,
      '整改措施逾期未完成：' || m.content
    from rectification_measure m where m.status in ('OPEN', 'NOT_RIGHTED')
      and (m.due_on + 1)::timestamp at time zone 'Asia/Shanghai' <= ${moment})`;

/** SQL: of what is late with the office `t` and has no letter, the longest. */
export const lateWith = (what: string, moment: string): string =>
  `(select ${what} from ${laterLate(moment)} r where r.office = t.id and not ${isUnsettled('r.id')}
    order by r.due, r.id limit 1)`;
