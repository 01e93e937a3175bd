/**
 * SQL for the number of a parameter that is in force in a place on a day: the narrowest place goes before the wider,
 * as for the rules (`Law.parameter`). `region` and `day` are SQL expressions.
 */
export const numberInForce = (key: string, region: string, day: string): string =>
  `(select p.value::int from statutory_parameter p where p.key = '${key}' and ${region} like p.region_prefix || '%'` +
  ` and p.effective_from <= ${day} and (p.effective_to is null or p.effective_to >= ${day})` +
  ` order by length(p.region_prefix) desc, p.effective_from desc limit 1)`;
/** The same of a parameter that is a text, such as a day of the year. */
export const textInForce = (key: string, region: string, day: string): string =>
  numberInForce(key, region, day).replace('p.value::int', 'p.value');
