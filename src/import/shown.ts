import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';

// Digits as people write them: together, or with spaces and strokes between.
const run = /\d(?:[ \-\u00a0]?\d){5,}[ \-]?[Xx]?/g;
const codeColumns = new Set(['creditCode', 'registrationNumber']);
const bornWithin =
  /^.{6}(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|^.{8}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]).{3}$/;
const mobile = /^(0|86|0086)?1[3-9]\d{9}$/;
const landline = /^(86|0086)?0\d{9,11}$/;
const longest = 40;

/**
 * Whether digits may be somebody's: a mobile or fixed line, an identity number of 15 or 18 characters, an account
 * of 15 digits or more.
 */
function isSomebodys(digits: string, field: string | null): boolean {
  if (mobile.test(digits) || landline.test(digits)) return true;
  if (digits.length < 15) return false;
  // A code of an enterprise is public, unless it has a day of birth where an identity number has one.
  return field === null || !codeColumns.has(field) || bornWithin.test(digits);
}

/**
 * A value as it may stand in a file that people pass on: nothing of a person, by its column and by what it looks
 * like.
 */
export function shown(field: string | null, value: string): string {
  if (value === '') return '';
  if (field !== null && field in enterprises.personal) return hiddenAs([...value].length);
  const narrow = value.normalize('NFKC').replace(/[\p{Cf}\p{Cc}]/gu, ' ');
  const safe = narrow.replace(run, (digits) =>
    isSomebodys(digits.replace(/[^\dXx]/g, ''), field) ? hiddenAs(digits.length) : digits,
  );
  const text = safe === narrow ? value : safe;
  return [...text].length > longest ? `${[...text].slice(0, longest).join('')}…` : text;
}
// The same in both languages, since it stands where a value would.
const hiddenAs = (characters: number): string => `[***${characters}]`;
