import { valueFault, type ValueFault } from './fault.js';

/** 统一社会信用代码 (GB 32100-2015), eighteen characters, upper case. */
export type CreditCode = string & { readonly __creditCode: unique symbol };

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Trims and raises to upper case, and changes nothing else: an O is never read as a zero. */
export function creditCodeOf(text: string): CreditCode | ValueFault {
  const code = text.trim().toUpperCase();
  const strange = [...code].findIndex((character) => !alphabet.includes(character));
  if (strange >= 0) {
    return valueFault(
      `第${strange + 1}位字符须在统一社会信用代码字符集内（GB 32100 不用 I、O、S、V、Z）`,
      `character ${strange + 1} must be in the alphabet of GB 32100, which has no I, O, S, V, Z`,
      strange + 1,
    );
  }
  if (code.length !== 18) return lengthFault(code.length);
  // The right character is not told: whoever is told it has a code that passes, and not the one that was issued.
  if (code[17] !== creditCheckOf(code)) {
    return valueFault(
      '统一社会信用代码的校验位（第18位）须与其他各位相符',
      'the check character (18) of the credit code must fit the others',
      18,
    );
  }
  return code as CreditCode;
}

/**
 * Old registration numbers of fifteen digits ended for enterprises with 2017 (国办发〔2015〕50号); only individual
 * businesses may still have one.
 */
function lengthFault(length: number): ValueFault {
  const old = length === 15;
  return valueFault(
    `统一社会信用代码须为18位，现为${length}位${old ? '；十五位注册号仅限个体工商户，填入注册号一栏' : ''}`,
    `a credit code must have 18 characters, not ${length}${old ? '; a registration number of 15 digits is only for individual businesses and must go into its own column' : ''}`,
  );
}

/** The eighteenth character that the first seventeen call for. */
export function creditCheckOf(code: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * alphabet.indexOf(code[place]!), 0);
  return alphabet[(31 - (sum % 31)) % 31]!;
}
