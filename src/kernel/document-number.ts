/**
 * A number people use on paper: the office's prefix and the kind of paper, the year in full-width brackets, and the
 * running number. 文号
 */
export const documentNumber = (numberPrefix: string, kind: string, year: string, number: number): string =>
  `${numberPrefix}${kind}〔${year}〕${number}号`;
