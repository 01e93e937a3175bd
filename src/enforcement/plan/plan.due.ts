import { numberInForce, textInForce } from '../../law/law.facts.js';

const endOf = (day: string): string =>
  `((${day} + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`;
/** The end of the day by which the plan of a day's year must have been made, as SQL. */
export const planningDay = (region: string, on: string): string =>
  `(to_char(${on}, 'YYYY-') || ${textInForce('inspection.plan.deadline', region, on)})::date`;
export const endOfPlanning = (region: string, on: string): string => endOf(planningDay(region, on));
/** The end of the day by which a plan that is over must be closed, as SQL over the plan. */
export const endOfClosing = endOf(
  `(t.ends_on + ${numberInForce('inspection.plan.closing.days', 't.region_code', 't.ends_on')})`,
);
