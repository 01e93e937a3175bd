import { GraphQLScalarType } from 'graphql';
import { civilDateFrom, type CivilDate } from '../../kernel/civil-date.js';
import { creditCodeOf, type CreditCode } from '../../kernel/credit-code.js';
import { valueFault, type ValueFault } from '../../kernel/fault.js';
import { fenOf, yuanOf } from '../../kernel/fen.js';
import { instantFromDatabase, instantOf, type Instant } from '../../kernel/instant.js';
import { regionCodeOf, type RegionCode } from '../../kernel/region-code.js';
import { refused, specifiedBy, textFor } from './faults.js';

const notAMoment = valueFault(
  '须为真实存在的时间并带时区，如 2026-07-01T09:30:00+08:00',
  'it must be an existing moment with its offset, such as 2026-07-01T09:30:00+08:00',
);
const notADay = valueFault('须为日历上的日期，如 2026-07-01', 'it must be a day of the calendar, such as 2026-07-01');
const notMoney = valueFault(
  '须为元，带两位小数，小数点前至多15位，如 "20000.00"',
  'it must be yuan with exactly two decimal places and at most 15 digits before them, such as "20000.00"',
);
const notAPosition = valueFault('须为0至2^53-1的整数', 'it must be a whole number from 0 to 2^53-1');
const parsed = <T extends string>(scalar: string, value: T | ValueFault): T => {
  if (typeof value === 'object') throw refused(scalar, value);
  return value;
};

export const DateTime = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  description: 'An instant by RFC 3339: with any offset in input, in UTC with milliseconds in output. 时间',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => {
    const text = value as string;
    return text.charCodeAt(10) === 84 ? text : instantFromDatabase(text);
  },
  parseValue: (value) => parsed('DateTime', instantOf(textFor('DateTime', value)) ?? notAMoment),
});

export const CivilDateScalar = new GraphQLScalarType<CivilDate, string>({
  name: 'CivilDate',
  description: 'A day in the county (Asia/Shanghai), such as `2026-07-01`. 日期',
  specifiedByURL: specifiedBy('CivilDate'),
  serialize: String,
  parseValue: (value) => parsed('CivilDate', civilDateFrom(textFor('CivilDate', value)) ?? notADay),
});

export const Money = new GraphQLScalarType<string, string>({
  name: 'Money',
  description:
    'An amount in yuan, as a string with exactly two decimal places, such as "20000.00"; kept in whole fen, never as a float. 金额（元）',
  specifiedByURL: specifiedBy('Money'),
  serialize: (fen) => yuanOf(fen as string),
  parseValue: (value) => parsed('Money', fenOf(textFor('Money', value))?.toString() ?? notMoney),
});

export const RegionCodeScalar = new GraphQLScalarType<RegionCode, string>({
  name: 'RegionCode',
  description:
    'A region code of 12 digits (6 or 9 in input are filled up with zeros), or a county code, F and two digits for a functional area. 区划代码',
  specifiedByURL: specifiedBy('RegionCode'),
  serialize: (code) => (/^\d+$/.test(code as string) ? (code as string).padEnd(12, '0') : (code as string)),
  parseValue: (value) => parsed('RegionCode', regionCodeOf(textFor('RegionCode', value))),
});

export const CreditCodeScalar = new GraphQLScalarType<CreditCode, string>({
  name: 'CreditCode',
  description:
    'A unified social credit code (GB 32100-2015): 18 characters, with a valid check character. 统一社会信用代码',
  specifiedByURL: specifiedBy('CreditCode'),
  serialize: String,
  parseValue: (value) => parsed('CreditCode', creditCodeOf(textFor('CreditCode', value))),
});

export const Position = new GraphQLScalarType<string, number>({
  name: 'Position',
  description: 'A position in the journal: a whole number, without gaps, in commit order. 日志位置',
  specifiedByURL: specifiedBy('Position'),
  serialize: Number,
  parseValue: (value) =>
    parsed('Position', Number.isSafeInteger(value) && (value as number) >= 0 ? String(value) : notAPosition),
});
