import { creditCheckOf } from '../kernel/credit-code.js';
import { identityCheckOf } from '../kernel/identity-number.js';

const digits = '一二三四五六七八九十';
/** Names that nobody bears. */
export const inventedName = (n: number): string =>
  `演示${n >= 100 ? digits[Math.floor(n / 100) % 10]! : ''}${digits[Math.floor(n / 10) % 10]}${digits[n % 10]}`;

/** A credit code of the prefix that no county has; the organisation code inside it checks too (GB 11714). */
export function inventedCreditCode(kind: '91' | '92' | '93' | '12', n: number): string {
  const body = `MA${n.toString().padStart(6, '0')}`;
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce(
    (total, weight, i) => total + weight * (body.charCodeAt(i) > 64 ? body.charCodeAt(i) - 55 : Number(body[i])),
    0,
  );
  const rest = 11 - (sum % 11);
  const head = `${kind}500299${body}${rest === 10 ? 'X' : rest === 11 ? '0' : rest}`;
  return head + creditCheckOf(head);
}

/** An identity number of the prefix that no county has. */
export function inventedIdentityNumber(born: string, sequence: number): string {
  const head = `500299${born.replaceAll('-', '')}${String(sequence % 1000).padStart(3, '0')}`;
  return head + identityCheckOf(head);
}
export const inventedPhone = (n: number): string => `13800${String(n % 1_000_000).padStart(6, '0')}`;
