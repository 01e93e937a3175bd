import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

// What stands done in docs/coverage.md rests on a story that speaks HTTP only, is refused at least twice, and lets
// time pass after its last act. Whether the stories ran is told by the report of the whole run.
const groups: Readonly<Record<string, number>> = {
  R: 32,
  E: 43,
  H: 36,
  F: 26,
  A: 12,
  L: 13,
  W: 29,
  C: 30,
  G: 23,
  T: 5,
  X: 16,
};
const ids = Object.entries(groups).flatMap(([group, count]) =>
  Array.from({ length: count }, (_, i) => `${group}-${String(i + 1).padStart(2, '0')}`),
);
const page = readFileSync('docs/coverage.md', 'utf8');
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^\| [A-Z]-\d/.test(line))
    .map((line) => line.slice(2, -2).split(' | '))
    .map((cells) => ({ cells, id: cells[0]!, status: cells[3]!, operations: cells[4]!, last: cells[5]! }));
const rows = rowsOf(page);
const told = (of: string): string[] => rowsOf(of).map(({ status }) => status);
const counted = (of: string): number[] =>
  ['done', 'partial', 'none'].map((status) => told(of).filter((each) => each === status).length);
const done = rows.filter(({ status }) => status === 'done');

/** The text of one story, from its title to the next. */
function storyOf(file: string, title: string): string | null {
  const text = readFileSync(file, 'utf8');
  const begins = ["'", '"', '`'].map((quote) => text.indexOf(`\ntest(${quote}${title}${quote},`)).find((at) => at >= 0);
  if (begins === undefined) return null;
  const ends = text.indexOf('\n});\n', begins);
  return text.slice(begins, ends < 0 ? undefined : ends);
}
const acts = /\b(?:done|refused|signed|published|publicised|handedOver|filed|step|on|declare|moved|ready|household)\(/g;

test('each of the 265 mechanisms stands once, with a status, its operations and what is missing', () => {
  expect(ids).toHaveLength(265);
  expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(rows.filter(({ cells }) => cells.length !== 6 || cells.some((cell) => cell.trim() === ''))).toEqual([]);
  expect(rows.filter(({ status }) => !['done', 'partial', 'none'].includes(status))).toEqual([]);
  // The head tells the same counts, of all and of each group.
  const [head, ...sections] = page.split('\n## ');
  const [all, some, nothing] = counted(page);
  const counts = `${all} done, ${some} partial, ${nothing} none`;
  expect(head).toContain(`**${counts}.**`);
  for (const section of sections)
    expect(head).toContain(`| ${section.slice(0, section.indexOf('\n'))} | ${counted(section).join(' | ')} |`);
  console.log(`coverage: ${counts}`);
});

test('operations named are fields of the schema', () => {
  const schema = readFileSync('schema/schema.graphql', 'utf8');
  const named = rows.flatMap(({ operations }) => [...operations.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
  expect([...new Set(named)].filter((name) => !new RegExp(`^  ${name}\\b`, 'm').test(schema))).toEqual([]);
});

test('what is done names a story over HTTP that is refused twice and lets time pass', () => {
  expect(done.length).toBeGreaterThan(0);
  const faults = done.flatMap(({ id, last }): string[] => {
    const [, file, title] = /^`(tests\/[\w-]+\/[\w.-]+\.test\.ts)` "(.+)"$/.exec(last) ?? [];
    if (file === undefined || title === undefined || !existsSync(file)) return [`${id} names no story`];
    const imports = [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import\()\s*['"]([^'"]+)['"]/g)].map(
      ([, module]) => module!,
    );
    const inner = imports.filter(
      (module) =>
        !module.startsWith('node:') &&
        module !== '@jest/globals' &&
        !['tests/support/world.js', 'tests/support/telling.js'].includes(path.join(path.dirname(file), module)),
    );
    const story = storyOf(file, title);
    if (story === null) return [`${id} names a title that ${file} does not have`];
    const refusals = story.split('expect(').filter((part) => part.includes('refused(') && /toEqual\(\[\s*'/.test(part));
    const lastAct = [...story.matchAll(acts)].at(-1)?.index ?? story.length;
    const after = story.slice(story.indexOf(';\n', lastAct));
    return [
      ...inner.map((module) => `${file} imports ${module}`),
      ...(title.includes(id) ? [] : [`${id} is not in the title of its story`]),
      ...(refusals.length >= 2 ? [] : [`${id} has ${refusals.length} refusals`]),
      ...(/\bat: /.test(after) && after.includes('expect(') ? [] : [`${id} lets no time pass after its last act`]),
    ];
  });
  expect(faults).toEqual([]);
});
