/**
 * A number people use on paper: the office's prefix and the kind of paper, the year in full-width brackets, and the
 * running number. 文号
 */
export const documentNumber = (numberPrefix: string, kind: string, year: string, number: number): string =>
  `${numberPrefix}${kind}〔${year}〕${number}号`;
/** Whether a text has the form of such a number, whoever gave it. */
export const isDocumentNumber = (text: string | null | undefined): boolean =>
  /^.+?〔(19|20)\d{2}〕\d+号$/.test(text?.trim() ?? '');
