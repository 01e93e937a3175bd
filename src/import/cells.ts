import type { Sentence } from '../kernel/act.js';
import { civilDateFrom, civilDateOf } from '../kernel/civil-date.js';
import { instantOf } from '../kernel/instant.js';
import { sentence } from './findings.js';

/** What a cell says: its text, put right where that needs no guessing; or why it cannot be read. */
export interface Reading {
  readonly text: string;
  readonly told: readonly Sentence[];
  readonly fault: { readonly code: string; readonly says: Sentence } | null;
}
/** A cell as it stands: in which field, whether a workbook keeps it as a number, and the unit that its header names. */
export interface Given {
  readonly field: string;
  readonly raw: string;
  readonly numeric: boolean;
  readonly unit: string | null;
}

type Read =
  string | { readonly text: string; readonly told: Sentence } | { readonly code: string; readonly says: Sentence };

// Digits, letters and signs of double width are the same characters written wide (Unicode NFKC); letters that only
// look alike are left alone.
const wide = /[\uff01-\uff5e\u3000]/;
const coded = new Set([
  'region',
  'creditCode',
  'registrationNumber',
  'industryCode',
  'legalRepresentativeIdNumber',
  'actualControllerIdNumber',
  'principalPhone',
  'contactPhone',
]);
const counted = new Set(['headcount', 'dispatchedWorkers', 'fullTimeSafetyManagers', 'partTimeSafetyManagers']);
const dated = new Set(['establishedOn', 'licenceValidUntil']);
const phones = new Set(['principalPhone', 'contactPhone']);
const narrowed = new Set([...coded, ...counted, ...dated, 'registeredCapital']);
// What stands in the register for everyone, and what would be a person's there: an identity number or a mobile
// where columns are shifted.
const publicTexts = new Set(['name', 'address', 'businessForm', 'licenceNumber']);
const aPersons = /^(1[3-9]\d{9}|\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx])$/;
const longCodes = new Set(['creditCode', 'legalRepresentativeIdNumber', 'actualControllerIdNumber']);

const none = /^(无|暂无|没有|不详|未知|空|[（(]空白[)）]|待补充|待定|n\/?a|null|none|[-—–_/\\.·]+)$/i;
const spreadsheetError = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/;
const sentences = {
  unkeepable: sentence('含有不能保存的字符', 'it has characters that cannot be kept'),
  spreadsheetError: sentence('单元格是公式错误值', 'the cell holds the error of a formula'),
  lostDigits: sentence(
    '按数字保存，第15位以后的数字已丢失，不是原来填写的号码；须把该列设为文本后重新填写',
    'it was kept as a number and has lost the digits after the fifteenth; the column must be made text and the number typed again',
  ),
  lostZero: sentence(
    '按数字保存，前面的0可能已丢失；须把该列设为文本后核对',
    'it was kept as a number and may have lost a zero before it; the column must be made text and checked',
  ),
  personal: sentence(
    '是身份证号或手机号，不得填入公开的一栏；请核对是否错列',
    'it is an identity number or a mobile, which may not stand in a public column; the columns may be shifted',
  ),
  invisible: sentence('已去除不可见字符', 'invisible characters were taken off'),
  wide: sentence('已将全角字符转为半角', 'characters of double width were narrowed'),
  spaces: sentence('已去除首尾空格', 'spaces around it were taken off'),
  quoted: sentence('已去除表格程序的文本标记', "the spreadsheet's mark of a text was taken off"),
  lineBreaks: sentence('已去除单元格内的换行', 'line breaks within the cell were taken out'),
  radicals: sentence('已将部首字形改为通用汉字', 'radicals were replaced by the ordinary characters'),
  brackets: sentence('括号已改为登记名称所用的全角括号', 'brackets were written wide, as registered names have them'),
  none: sentence('该值表示“无”，按空录入', 'it says "none" and was read as empty'),
} as const;

/** One cell's text, put right where that needs no guessing. */
export function readingOf(given: Given): Reading {
  const { field, raw } = given;
  const told: Sentence[] = [];
  const fault = (code: string, says: Sentence): Reading => ({ text: '', told, fault: { code, says } });
  // Noughts and halves of surrogate pairs cannot be kept; a whole row would be refused for them.
  if (raw.includes('\u0000') || /\p{Surrogate}/u.test(raw)) return fault('BAD_CHARACTER', sentences.unkeepable);
  const change = (text: string, to: string, says: Sentence): string => {
    if (to !== text) told.push(says);
    return to;
  };
  let text = raw;
  text = change(
    text,
    text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''),
    sentences.invisible,
  );
  if (narrowed.has(field) && wide.test(text)) text = change(text, text.normalize('NFKC'), sentences.wide);
  text = change(text, text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''), sentences.spaces);
  text = change(text, unmarked(text), sentences.quoted);
  text = change(
    text,
    text.replace(/([\u0020-\u007e])[ \t]*[\r\n]+[ \t]*(?=[\u0020-\u007e])/g, '$1 ').replace(/[ \t]*[\r\n]+[ \t]*/g, ''),
    sentences.lineBreaks,
  );
  text = change(
    text,
    text.replace(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize('NFKC')),
    sentences.radicals,
  );
  if (field === 'name' && /\p{Script=Han}/u.test(text))
    text = change(text, text.replaceAll('(', '（').replaceAll(')', '）'), sentences.brackets);
  if (text === '') return { text, told, fault: null };
  if (spreadsheetError.test(text)) return fault('FORMULA_ERROR', sentences.spreadsheetError);
  if (!(field === 'licenceValidUntil' && /^[—–]+$/.test(text)) && none.test(text))
    return { text: '', told: [...told, sentences.none], fault: null };
  const read = byField({ ...given, raw: text });
  if (typeof read === 'string') return { text: read, told, fault: null };
  return 'code' in read ? fault(read.code, read.says) : { text: read.text, told: [...told, read.told], fault: null };
}

/** `'3311` and `="3311"`: how a spreadsheet is told that digits are a text. */
const unmarked = (text: string): string =>
  /^="(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"') ?? text.replace(/^['\u2018\u2019\u0060](?=.)/, '');

function byField(given: Given): Read {
  const { field, raw: text, numeric } = given;
  if ((coded.has(field) || field === 'licenceNumber') && lostDigits(given))
    return { code: 'NUMBER_LOST_DIGITS', says: sentences.lostDigits };
  if (phones.has(field))
    return numeric && !/^1[3-9]\d{9}$/.test(text)
      ? { code: 'NUMBER_LOST_ZERO', says: sentences.lostZero }
      : phone(text);
  if (publicTexts.has(field) && aPersons.test(text.replace(/[ -]/g, '')))
    return { code: 'PERSONAL_VALUE', says: sentences.personal };
  if (field === 'licenceNumber' && numeric) return { text, told: sentences.lostZero };
  if (field === 'industryCode') return industryCode(text, numeric);
  if (field === 'region' && /^\d+\.0+$/.test(text)) return text.replace(/\..*$/, '');
  if (dated.has(field)) return day(text, field);
  if (field === 'registeredCapital') return capital(text, given.unit);
  return counted.has(field) ? count(text) : text;
}

/**
 * Of a number a spreadsheet keeps fifteen digits and writes noughts for the rest; a long number is written as
 * 9.15E+17.
 */
function lostDigits({ field, raw, numeric }: Given): boolean {
  if (/^\d(\.\d+)?[eE]\+?\d+$/.test(raw)) return true;
  if (numeric && raw.replace(/\D/g, '').length > 15) return true;
  return longCodes.has(field) && /^\d{15}000$/.test(raw);
}

const several = sentence('有多个号码，只录入第一个', 'there are several numbers; only the first was entered');
const plainPhone = sentence(
  '已去除电话号码中的空格、横线或国家代码',
  "spaces, strokes or the country's code were taken out of the number",
);
const extension = sentence('分机号未录入', 'the extension was not entered');
const notAPhone = sentence(
  '须为十一位手机号，或带区号的固定电话',
  'it must be a mobile number of eleven digits, or a fixed line with its area code',
);
const isPhone = (text: string): boolean => /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(text);

/** One number as it is dialled; where there are several, the first. */
function phone(text: string): Read {
  if (isPhone(text)) return text;
  const [first, ...others] = text
    .split(/[/／、，,;；\n]|或|\s{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(dialled);
  if (first === undefined || !isPhone(first.text)) return { code: 'BAD_PHONE', says: notAPhone };
  return { text: first.text, told: others.length > 0 ? several : first.extension ? extension : plainPhone };
}
function dialled(part: string): { readonly text: string; readonly extension: boolean } {
  const named = part.replace(/^[\p{Script=Han}]{1,6}[:：]?\s*/u, '').replace(/[（(](\d{3,4})[)）]/, '$1-');
  const own = named.replace(/(转|#|分机)\s*\d{1,6}$/, '');
  const whole = own.replace(/^(\+|00)?86[ -]?(?=1[3-9]|0?\d{2,3}[ -]?\d{7,8})/, '').replace(/[ \u00a0\u3000]/g, '');
  const mobile = whole.replaceAll('-', '');
  if (/^1[3-9]\d{9}$/.test(mobile)) return { text: mobile, extension: own !== named };
  const line = /^(0\d{2,3})-?(\d{7,8})(?:-(\d{1,6}))?$/.exec(whole);
  return line
    ? { text: `${line[1]!}-${line[2]!}`, extension: own !== named || line[3] !== undefined }
    : { text: whole, extension: false };
}

// The sections of GB/T 4754-2017 and the divisions that each has.
const sections: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 5],
  B: [6, 12],
  C: [13, 43],
  D: [44, 46],
  E: [47, 50],
  F: [51, 52],
  G: [53, 60],
  H: [61, 62],
  I: [63, 65],
  J: [66, 69],
  K: [70, 70],
  L: [71, 72],
  M: [73, 75],
  N: [76, 79],
  O: [80, 82],
  P: [83, 83],
  Q: [84, 85],
  R: [86, 90],
  S: [91, 96],
  T: [97, 97],
};
const notAClass = sentence(
  '须为四位小类代码，两位大类或三位中类不能代替',
  'it must be a class of four digits; a division of two or a group of three cannot stand for it',
);

/** Four digits; the letter of the section before them says nothing more, and must be the right one. */
function industryCode(text: string, numeric: boolean): Read {
  if (numeric && /^\d{3}$/.test(text)) return { code: 'NUMBER_LOST_ZERO', says: sentences.lostZero };
  const whole = text.replace(/^(\d{4})\.0+$/, '$1');
  const lettered = /^([A-Ta-t])(\d{4})$/.exec(whole);
  if (lettered) {
    const [from, to] = sections[lettered[1]!.toUpperCase()]!;
    const division = Number(lettered[2]!.slice(0, 2));
    if (division < from || division > to)
      return {
        code: 'BAD_INDUSTRY_CODE',
        says: sentence('门类字母与后面的代码不符', 'the letter of the section does not fit the code after it'),
      };
    return { text: lettered[2]!, told: sentence('已去除门类字母', 'the letter of the section was taken off') };
  }
  if (/^[A-Ta-t]?\d{2,3}$/.test(whole)) return { code: 'BAD_INDUSTRY_CODE', says: notAClass };
  return whole === text ? text : { text: whole, told: sentence('已去除小数部分', 'the decimals were taken off') };
}

const noEnd = sentence('长期有效，没有截止日，按空录入', 'it has no end and was read as empty');
const timeOff = sentence('只录入日期，时间未录入', 'only the day was entered, and not the time');
const notADay = sentence(
  '不是可以确认的日期；须写成 2020-05-06',
  'it is not a day that can be told for certain; it must be written 2020-05-06',
);

/**
 * A day written with year, month and day in this order. A month alone, a spreadsheet's day number and 05/06/2020
 * would have to be guessed.
 */
function day(text: string, field: string): Read {
  if (field === 'licenceValidUntil' && /^(长期(有效)?|永久(有效)?|无固定期限|无期限|不限期|[—–]+)$/.test(text))
    return { text: '', told: noEnd };
  const moment = instantOf(text);
  if (moment !== null) return { text: civilDateOf(moment), told: timeOff };
  const parts =
    /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))([ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/.exec(
      text,
    );
  if (!parts) return { code: 'BAD_DAY', says: notADay };
  const [, year, month, date, month2, date2, time] = parts;
  const written = [year, (month ?? month2)!.padStart(2, '0'), (date ?? date2)!.padStart(2, '0')].join('-');
  if (civilDateFrom(written) === null) return { code: 'BAD_DAY', says: notADay };
  return time === undefined || /^.0?0:00(:00(\.0+)?)?$/.test(time) ? written : { text: written, told: timeOff };
}

const foreign = /美元|美金|港元|港币|欧元|日元|英镑|usd|hkd|eur|jpy|\$|€|£/i;
const decimals: Readonly<Record<string, number>> = { '': 0, 元: 0, 千元: 3, 万: 4, 万元: 4, 百万元: 6, 亿: 8, 亿元: 8 };

/**
 * Yuan with two places, by digits. A bare number under a header without a unit is not entered: offices mean 万元 by it as
 * often as 元, and either guess is wrong by ten thousand times where it is wrong. The header, the cell or the mapping's
 * `units` must say which.
 */
function capital(text: string, unit: string | null): Read {
  if (foreign.test(text) || (unit !== null && foreign.test(unit))) {
    return {
      code: 'FOREIGN_CURRENCY',
      says: sentence(
        '不是人民币，汇率不在本册，未录入',
        'it is not in yuan, and the register knows no rate of exchange',
      ),
    };
  }
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/人民币|rmb|cny|[¥￥]|圆(?=整?$)/gi, (each) => (each.startsWith('圆') ? '元' : ''))
    .replace(/整$/, '');
  const parts = /^(\d+)(?:\.(\d+))?\(?(元|千元|万元?|百万元|亿元?)?\)?$/.exec(plain);
  if (!parts) return { code: 'BAD_CAPITAL', says: sentence('不是金额', 'it is not an amount') };
  const [, whole, fraction = '', said] = parts;
  const counted = said ?? unit;
  if (counted === null)
    return {
      code: 'UNIT_UNKNOWN',
      says: sentence(
        '没有写明单位是元还是万元；须在表头写明，如“注册资本（万元）”',
        'neither the cell nor the header says whether it is in yuan or ten thousands; the header must say it',
      ),
    };
  const shift = decimals[counted]!;
  const digits = fraction.padEnd(shift + 2, '0');
  if (/[1-9]/.test(digits.slice(shift + 2)))
    return { code: 'BAD_CAPITAL', says: sentence('金额不足一分', 'the amount is finer than a fen') };
  const yuan = `${whole! + digits.slice(0, shift)}.${digits.slice(shift, shift + 2)}`.replace(/^0+(?=\d)/, '');
  if (yuan === text || (counted === '元' && /^\d+(\.\d{1,2})?$/.test(text))) return yuan;
  return {
    text: yuan,
    told: sentence(
      `已按${counted === '元' ? '元' : `“${counted}”换算为元`}录入`,
      'it was entered in yuan, by the unit that it is told in',
    ),
  };
}

/** 12人 is 12. */
function count(text: string): Read {
  const parts = /^(\d{1,9})(?:\.0+)?(人|名|个)?$/.exec(text);
  if (!parts) return { code: 'BAD_NUMBER', says: sentence('须为整数', 'it must be a whole number') };
  return parts[2] === undefined
    ? parts[1]!
    : { text: parts[1]!, told: sentence('已去除单位', 'the unit was taken off') };
}
