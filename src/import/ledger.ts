import { sentence, LedgerFault, type Finding } from './findings.js';
import { separated } from './separated.js';
import { workbook } from './workbook.js';

/**
 * One row of a ledger as it stands in the file: the line (or sheet row) a person would look at, and its cells as
 * text.
 */
export interface LedgerRow {
  readonly line: number;
  readonly cells: readonly string[];
  /**
   * Which cells a workbook keeps as numbers: such a cell has at most fifteen right digits, and no zeros before
   * them.
   */
  readonly numeric?: ReadonlySet<number>;
}
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly LedgerRow[];
  readonly findings: readonly Finding[];
}
/** A file of separated values has one sheet without a name. */
export interface Ledger {
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
}

const begins = (bytes: Buffer, ...signature: readonly number[]): boolean =>
  bytes.subarray(0, signature.length).equals(Buffer.from(signature));

/**
 * Reads a ledger, whatever office program it comes from: .xlsx, or separated values as UTF-8, UTF-16, GBK, or a
 * mixture of lines.
 */
export async function ledgerIn(bytes: Buffer): Promise<Ledger> {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return workbook(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new LedgerFault(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? encrypted : oldWorkbook);
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) throw new LedgerFault(pdf);
  if (
    /^[\s\ufeff]*<(!doctype|html|table|meta|head|body|style|\?xml|div)\b/i.test(bytes.subarray(0, 400).toString('utf8'))
  )
    throw new LedgerFault(webPage);
  return separated(bytes);
}

const encrypted = sentence(
  '该表格有打开密码；须取消密码后另存为 .xlsx 再导入。',
  'This workbook is locked with a password; it must be saved as .xlsx without one.',
);
const oldWorkbook = sentence(
  '这是旧版 .xls（或 .et）表格；须用表格程序打开，另存为 .xlsx 再导入。',
  'This is a workbook of the old .xls format; it must be opened and saved as .xlsx.',
);
const webPage = sentence(
  '这是网页，只是扩展名像表格；须用表格程序打开，另存为 .xlsx 再导入。',
  'This is a web page with the name of a workbook; it must be opened in a spreadsheet program and saved as .xlsx.',
);
const pdf = sentence('这是 PDF；须提供 .xlsx 或 CSV 台账。', 'This is a PDF; a ledger must be .xlsx or CSV.');
