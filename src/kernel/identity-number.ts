import { civilDateFrom, type CivilDate } from './civil-date.js';
import { valueFault, type ValueFault } from './fault.js';

/** 公民身份号码 (GB 11643-1999), eighteen characters. */
export type IdentityNumber = string & { readonly __identityNumber: unique symbol };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A number as it is kept and found, however it was typed: without spaces, full-width characters as the usual ones. */
export const plainIdentityNumber = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();

/** The region part may be a code long abolished, so only form, day of birth and check character are judged. */
export function identityNumberOf(text: string, today: CivilDate): IdentityNumber | ValueFault {
  const number = plainIdentityNumber(text);
  const strange = /[^0-9X]|X(?!$)/.exec(number);
  if (strange)
    return valueFault(
      `第${strange.index + 1}位须为数字`,
      `character ${strange.index + 1} must be a digit`,
      strange.index + 1,
    );
  if (number.length !== 18)
    return valueFault(
      `公民身份号码须为18位，现为${number.length}位`,
      `an identity number must have 18 characters, not ${number.length}`,
    );
  const born = bornOn(number);
  if (!born || born > today) return valueFault('第7至14位须为出生日期', 'characters 7 to 14 must be a day of birth', 7);
  const check = identityCheckOf(number);
  // The right character is not told: together with the rest it would be somebody's number.
  if (number[17] !== check)
    return valueFault(
      '公民身份号码的校验位（第18位）须与其他各位相符',
      'the check character (18) must fit the others',
      18,
    );
  return number as IdentityNumber;
}

/** The day of birth that a valid number carries. */
export const bornOn = (number: string): CivilDate | null =>
  civilDateFrom(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);

export function identityCheckOf(number: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return '10X98765432'[sum % 11]!;
}
