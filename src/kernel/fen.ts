/** Whole fen (1/100 yuan). Never a float, and never beyond 999,999,999,999,999.99 yuan. */
export type Fen = bigint;

const form = /^-?\d{1,15}\.\d{2}$/;

/** Yuan with two places, `"20000.00"`; null where the text is no such amount. */
export function fenOf(yuan: string): Fen | null {
  return form.test(yuan) ? BigInt(yuan.replace('.', '')) : null;
}

/** By digits, so that no amount is ever a float. */
export function yuanOf(fen: Fen | string): string {
  const text = String(fen);
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.slice(sign.length).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
