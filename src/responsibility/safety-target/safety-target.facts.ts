import { day, decimal, fact, question, text, type FactOf } from '../../kernel/fact.js';

/** What a measure comes to up to a moment; keys are `county/year/moment/office`, of the county with no office. */
const measured = { measure: text, value: decimal };
export const accidentMeasures = question('accidentMeasures', measured);
export const disasterMeasures = question('disasterMeasures', measured);
export const forestMeasures = question('forestMeasures', measured);
export const hazardMeasures = question('hazardMeasures', measured);
export const taskMeasures = question('taskMeasures', measured);
export type Measured = FactOf<typeof accidentMeasures>;

/** What targets were before they were revised, the oldest first; keys are the target's. */
export const revisionsOf = fact(
  'revisionsOf',
  { formerValue: decimal, revisedOn: day },
  `select target_id as key, former_value as "formerValue", revised_on as "revisedOn" from target_revision
  where target_id = any($1::uuid[]) order by revised_on, created_at, id`,
);
export type RevisionFacts = FactOf<typeof revisionsOf>;

/** SQL: the parts of a key, with the moment up to which is counted, and the first of the year. */
export const measuredSpan = `(select split_part(k.key, '/', 1) as county, split_part(k.key, '/', 2)::int as year, (split_part(k.key, '/', 2) || '-01-01')::date::timestamp at time zone 'Asia/Shanghai' as begins, split_part(k.key, '/', 3)::timestamptz as upto, split_part(k.key, '/', 4) as office)`;
