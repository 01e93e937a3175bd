// Spreadsheets take a text for a formula by its first character; the full-width forms are read as the others are, and
// so are texts that begin with a tab, a line end or what nobody sees (OWASP, CSV injection).
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹢﹣﹦﹫]|^[\t\r\n]/u;

/** A value of a file that people open with a spreadsheet: what would be taken for a formula is marked as text. */
export const guardedCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The same as RFC 4180 writes it. */
export function csvCell(text: string): string {
  const safe = guardedCell(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
