import type { Sentence } from '../kernel/act.js';
import { guardedCell } from '../kernel/csv-cell.js';

export type Language = 'zh' | 'en';

/**
 * What became of what a finding is about: the row was refused; the row was entered without the cell; the cell was
 * put right; it was not read.
 */
export type Treatment = 'REJECTED' | 'LEFT_OUT' | 'MENDED' | 'NOT_READ';

/** Something of the file that was not entered as it stands, and why. */
export interface Finding {
  /** The sheet, where more than one is read. */
  readonly sheet?: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly says: Sentence;
  readonly code: string;
  readonly outcome: Treatment;
}
export const sentence = (zh: string, en: string): Sentence => ({ zh, en });

/** A file that cannot be read at all, told in both languages. */
export class LedgerFault extends Error {
  constructor(readonly says: Sentence) {
    super(says.en);
  }
}

const outcomes: Readonly<Record<Treatment, string>> = {
  REJECTED: '拒绝 rejected',
  LEFT_OUT: '该项未录入 cell left out',
  MENDED: '已规范 mended',
  NOT_READ: '未读取 not read',
};
const head = '行 line,列 column,值 value,原因 reason,代码 code,处理 outcome';

/** The findings as a file that people open with a spreadsheet, with the mark it wants in order to read UTF-8. */
export function rejectsFile(findings: readonly Finding[], language: Language): string {
  const several = findings.some(({ sheet }) => sheet !== undefined);
  const lines = [...findings]
    .sort((a, b) => order(a.sheet ?? '', b.sheet ?? '') || a.line - b.line)
    .map(({ sheet, line, column, value, says, code, outcome }) =>
      [...(several ? [sheet ?? ''] : []), String(line), column, value, says[language], code, outcomes[outcome]]
        .map(cell)
        .join(','),
    );
  return `\ufeff${[`${several ? '工作表 sheet,' : ''}${head}`, ...lines].join('\r\n')}\r\n`;
}
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
function cell(text: string): string {
  const safe = guardedCell(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
