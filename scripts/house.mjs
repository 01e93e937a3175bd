// How the code reads, in figures: `npm run house [-- FOLDER]`. tests/repository/house.test.ts holds them within bounds.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** As a formatter counts it: a Chinese character takes two columns. */
const widthOf = (line) => [...line].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);

/** Functions longer than a screen, with their lines; what only wraps others (a room of tests, a class) is not one. */
function longFunctions(file, source, most) {
  const found = [];
  const visit = (node) => {
    const isFunction = ts.isFunctionLike(node) && node.body !== undefined && ts.isBlock(node.body);
    if (isFunction) {
      const [first, last] = [node.getStart(), node.end].map((at) => source.getLineAndCharacterOfPosition(at).line);
      if (last - first + 1 > most) found.push(`${file}:${first + 1} ${last - first + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Types that say nothing; the word in a sentence or a name is not one. */
function anysIn(source) {
  let found = 0;
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export function houseOf(folder, parts = ['src']) {
  const figures = { files: 0, lines: 0, beyond: 0, any: 0, asNever: 0, longFunctions: [], longFiles: [] };
  for (const part of parts) {
    for (const name of readdirSync(path.join(folder, part), { recursive: true })) {
      const file = path.join(part, name);
      if (!file.endsWith('.ts') || file.includes('node_modules') || file.endsWith('generated.ts')) continue;
      const text = readFileSync(path.join(folder, file), 'utf8');
      const lines = text.split('\n');
      figures.files += 1;
      figures.lines += lines.length;
      figures.beyond += lines.filter((line) => widthOf(line) > 120).length;
      figures.asNever += (text.match(/\bas never\b/g) ?? []).length;
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      figures.any += anysIn(source);
      figures.longFunctions.push(...longFunctions(file, source, 60));
      if (lines.length > 400) figures.longFiles.push(`${file} ${lines.length}`);
    }
  }
  return figures;
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? '.');
  for (const parts of [['src'], ['tests']]) {
    const { files, lines, beyond, any, asNever, longFunctions, longFiles } = houseOf(folder, parts);
    const share = ((100 * beyond) / lines).toFixed(1);
    console.log(`${parts.join(' ')}: ${files} files, ${lines} lines, ${beyond} (${share} %) beyond 120 columns`);
    console.log(
      `  any ${any}, as never ${asNever}, functions beyond 60 lines ${longFunctions.length}, files beyond 400 ${longFiles.length}`,
    );
  }
}
