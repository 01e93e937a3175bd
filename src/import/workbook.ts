import type { CellValue, Sheet as Read } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { LedgerFault, sentence, type Finding } from './findings.js';
import type { Ledger, LedgerRow, Sheet } from './ledger.js';

/** Reads every sheet of a workbook: which are hidden, which cells are merged, which are numbers and which days. */
export async function workbook(bytes: Buffer): Promise<Ledger> {
  const read = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    throw new LedgerFault(
      sentence(
        `该文件不是完整的 .xlsx 表格（${error instanceof Error ? error.name : ''}）；须用表格程序打开，另存为 .xlsx 再导入。`,
        `This file is no whole .xlsx workbook (${error instanceof Error ? error.name : ''}); it must be opened and saved as .xlsx.`,
      ),
    );
  });
  return { sheets: read.sheets.map(sheetOf), findings: [] };
}

function sheetOf(sheet: Read): Sheet {
  const rows = sheet.rows.map((values, r): LedgerRow => {
    const numeric = new Set<number>();
    const cells = values.map((value, c) => {
      const format = typeof value === 'number' ? sheet.cells?.get(`${r},${c}`)?.style?.numFmt : undefined;
      // A format of noughts shows a number with the noughts that were typed before it.
      const padded = format !== undefined && /^0{2,}$/.test(format) ? format.length : 0;
      if (typeof value === 'number' && padded === 0) numeric.add(c);
      return cellText(value).padStart(padded, '0');
    });
    return { line: r + 1, cells, numeric };
  });
  const findings = filledIn(sheet, rows);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    findings,
  };
}

/** What stands in a merged area stands for every cell of it. */
function filledIn({ merges }: Read, rows: LedgerRow[]): Finding[] {
  return (merges ?? []).flatMap(({ startRow, startCol, endRow, endCol }): Finding[] => {
    const source = rows[startRow];
    const value = source?.cells[startCol] ?? '';
    if (!source || value === '') return [];
    for (let r = startRow; r <= Math.min(endRow, rows.length - 1); r++) {
      const { cells, numeric, ...row } = rows[r]!;
      const filled = [...cells];
      for (let c = startCol; c <= endCol; c++) filled[c] = value;
      rows[r] = {
        ...row,
        cells: Array.from(filled, (cell) => cell ?? ''),
        numeric: source.numeric?.has(startCol) ? new Set([...(numeric ?? []), startCol]) : numeric!,
      };
    }
    if (startRow === endRow) return [];
    const says = sentence(
      `第${startRow + 1}至${endRow + 1}行是合并单元格，各行均按此值读取`,
      `the cells of rows ${startRow + 1} to ${endRow + 1} are merged; each row was read with this value`,
    );
    return [{ line: startRow + 1, column: columnName(startCol), value, says, code: 'MERGED', outcome: 'MENDED' }];
  });
}
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A number keeps its digits; a day is written as one, with its time where it has one. */
function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? ''
      : value.toISOString().replace('T00:00:00.000Z', '').replace('T', ' ').replace('Z', '');
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value).toString() : String(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value);
}
