import { valueFault, type ValueFault } from './fault.js';

/**
 * A region as twelve digits (GB/T 2260 and the statistical divisions): province 2, prefecture 2, county 2, township 3,
 * village 3. A functional area, which is a set of townships and has no such code, is its county's six digits, `F` and
 * two digits.
 */
export type RegionCode = string & { readonly __regionCode: unique symbol };
export const wholeCountry = '000000000000' as RegionCode;

export type RegionLevel = 'NATION' | 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE' | 'FUNCTIONAL_AREA';

/** Six and nine digits are filled up with zeros. */
export function regionCodeOf(text: string): RegionCode | ValueFault {
  if (/^\d{6}F\d{2}$/.test(text)) return text as RegionCode;
  const strange = /[^0-9]/.exec(text);
  if (strange) {
    return valueFault(
      '区划代码须为数字，功能区为县代码加 F 和两位数字',
      'a region code must be digits, or a county code followed by F and two digits',
      strange.index + 1,
    );
  }
  if (![6, 9, 12].includes(text.length))
    return valueFault(
      `区划代码须为6、9或12位，现为${text.length}位`,
      `a region code must have 6, 9 or 12 digits, not ${text.length}`,
    );
  return text.padEnd(12, '0') as RegionCode;
}

export function levelOf(code: RegionCode): RegionLevel {
  if (code.includes('F')) return 'FUNCTIONAL_AREA';
  if (code === wholeCountry) return 'NATION';
  if (code.endsWith('0000000000')) return 'PROVINCE';
  if (code.endsWith('00000000')) return 'PREFECTURE';
  if (code.endsWith('000000')) return 'COUNTY';
  return code.endsWith('000') ? 'TOWNSHIP' : 'VILLAGE';
}

/** Whether a region is a township or lies within one. */
export const isOfTownship = (code: RegionCode): boolean => ['TOWNSHIP', 'VILLAGE'].includes(levelOf(code));

export function parentOf(code: RegionCode): RegionCode | null {
  const kept = { NATION: null, PROVINCE: 0, PREFECTURE: 2, COUNTY: 4, TOWNSHIP: 6, VILLAGE: 9, FUNCTIONAL_AREA: 6 }[
    levelOf(code)
  ];
  return kept === null ? null : (code.slice(0, kept).padEnd(12, '0') as RegionCode);
}

export const countyOf = (code: RegionCode): string => code.slice(0, 6);
/** The county itself, as a region. */
export const wholeCounty = (code: string): string => `${code.slice(0, 6)}000000`;
/** The nine digits of the township; for a county or more, nine digits ending in zeros, which no township has. */
export const townshipOf = (code: RegionCode): string => code.slice(0, 9);
