import { GraphQLScalarType } from 'graphql';
import { firstYear, isYear, lastYear } from '../../kernel/civil-date.js';
import { valueFault } from '../../kernel/fault.js';
import { periodOf } from '../../kernel/period.js';
import { refused, specifiedBy, textFor } from './faults.js';

const beginsInYear = (text: string): boolean => isYear(Number(text.slice(0, 4)));
/** A span named by text; what is read must be one, and is kept as it is written. */
const span = (
  name: string,
  description: string,
  example: string,
  is: (text: string) => boolean,
): GraphQLScalarType<string, string> => {
  const fault = valueFault(`须写成 ${example}`, `it must be written as ${example}`);
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL: specifiedBy(name),
    serialize: String,
    parseValue: (value) => {
      const text = textFor(name, value);
      if (!is(text)) throw refused(name, fault);
      return text;
    },
  });
};

export const Month = span(
  'Month',
  'A calendar month, such as `2026-07`. 月份',
  '2026-07',
  (text) => beginsInYear(text) && periodOf(text)?.kind === 'MONTH',
);

export const PeriodScalar = span(
  'Period',
  'A period: a month `2026-07`, a quarter `2026Q3`, a half-year `2026H2` or a year `2026`. 期间',
  '2026-07, 2026Q3, 2026H2, 2026',
  (text) => beginsInYear(text) && periodOf(text) !== null,
);

export const Season = span(
  'Season',
  'A winter and the following spring, such as `2026-2027`. 冬春年度',
  '2026-2027',
  (text) => {
    const [first, second] = text.split('-').map(Number);
    return /^\d{4}-\d{4}$/.test(text) && isYear(first!) && isYear(second!) && second === first! + 1;
  },
);

const notAYear = valueFault(
  `须为${firstYear}至${lastYear}的整数`,
  `it must be a whole number from ${firstYear} to ${lastYear}`,
);
export const Year = new GraphQLScalarType<number, number>({
  name: 'Year',
  description: `A calendar year, ${firstYear} to ${lastYear}. 年度`,
  specifiedByURL: specifiedBy('Year'),
  serialize: Number,
  parseValue: (value) => {
    if (typeof value !== 'number' || !isYear(value)) throw refused('Year', notAYear);
    return value;
  },
});
