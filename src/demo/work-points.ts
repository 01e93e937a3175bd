import { readFileSync } from 'node:fs';

// What five counties' work points set, in their own words. Quantities are the documents' own where they name one, and
// invented otherwise (演示数).
const rows: readonly (readonly string[])[] = readFileSync(new URL('../../data/governance.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));

/** The rows of a kind, without its name. */
export const workPoints = (kind: string): readonly (readonly string[])[] =>
  rows.filter(([each]) => each === kind).map(([, ...values]) => values);

const documents: Readonly<Record<string, string>> = {
  '000': '2021年全县安全生产与自然灾害防治工作要点（巫溪县）',
  '001': '2022年双桥经开区安全生产与自然灾害防治工作要点',
  '002': '2025年全县安全生产、防灾减灾救灾和消防工作要点',
  '003': '2024年全区应急管理工作要点（武隆区）',
  '004': '2020年全县应急管理工作要点',
};
/** A clause such as `002§6`: the document, and its place there. */
export const cited = (clause: string): { readonly document: string; readonly clause: string } => {
  const place = clause.slice(3).replace('§', '');
  return { document: documents[clause.slice(0, 3)]!, clause: place === '总' ? '总体要求' : `第${place}条` };
};
