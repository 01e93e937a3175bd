import type { ValueFault } from './fault.js';

/** 统一社会信用代码 (GB 32100-2015), eighteen characters, upper case. */
export type CreditCode = string & { readonly __creditCode: unique symbol };

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Trims and raises to upper case, and changes nothing else: an O is never read as a zero. */
export function creditCodeOf(text: string): CreditCode | ValueFault {
  const code = text.trim().toUpperCase();
  const strange = [...code].findIndex((character) => !alphabet.includes(character));
  if (strange >= 0) return { reason: `character ${strange + 1} (${[...code][strange]}) is not in the alphabet of GB 32100, which has no I, O, S, V, Z`, at: strange + 1 };
  if (code.length !== 18) return { reason: `a credit code has 18 characters, not ${code.length}`, at: null };
  const check = creditCheckOf(code);
  if (code[17] !== check) return { reason: `the check character (18) is ${code[17]} and should be ${check}`, at: 18 };
  return code as CreditCode;
}

/** The eighteenth character that the first seventeen call for. */
export function creditCheckOf(code: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * alphabet.indexOf(code[place]!), 0);
  return alphabet[(31 - (sum % 31)) % 31]!;
}
