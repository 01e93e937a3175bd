import { GraphQLScalarType } from 'graphql';
import { valueFault } from '../../kernel/fault.js';
import { refused, specifiedBy, textFor } from './faults.js';

const notADecimal = valueFault(
  '须为小数，小数点前至多15位、后至多4位，如 "97.25"',
  'it must be a decimal number with at most 15 digits before the point and four after it, such as "97.25"',
);
const notAClass = valueFault('须为四位数字，如 "6210"', 'it must be four digits, such as "6210"');
const notAnAddress = valueFault(
  '须为以 http:// 或 https:// 开头的网址',
  'it must be an address that begins with http:// or https://',
);

/** A decimal that a float would change: kept as text from the database to the caller. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'A decimal number as a string, such as `97.25`, for rates, scores, points and target values. 小数',
  specifiedByURL: specifiedBy('Decimal'),
  serialize: String,
  parseValue: (value) => {
    const text = textFor('Decimal', value);
    if (!/^-?\d{1,15}(\.\d{1,4})?$/.test(text)) {
      throw refused('Decimal', notADecimal);
    }
    return text;
  },
});

/** Only the form is checked: the register takes what the business registration says. */
export const IndustryCode = new GraphQLScalarType<string, string>({
  name: 'IndustryCode',
  description: 'A class of GB/T 4754-2017, four digits, such as `6210`. 国民经济行业代码',
  specifiedByURL: specifiedBy('IndustryCode'),
  serialize: String,
  parseValue: (value) => {
    const text = textFor('IndustryCode', value);
    if (!/^\d{4}$/.test(text)) throw refused('IndustryCode', notAClass);
    return text;
  },
});

/** Scheme and host written out, no user, no blanks, quotes or brackets: it is published as it is written. */
const address = /^https?:\/\/[\p{L}\p{N}][^\s\\@"'<>^`{|}\p{C}]*$/u;

export const Url = new GraphQLScalarType<string, string>({
  name: 'Url',
  description: 'A web address, http or https; for a file of this service, its path. 网址',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3986',
  serialize: String,
  parseValue: (value) => {
    const text = textFor('Url', value);
    if (!address.test(text) || text.length > 2_000 || !URL.canParse(text)) throw refused('Url', notAnAddress);
    return text;
  },
});
