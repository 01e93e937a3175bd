// What breaks clients between two printed schemas, and the list of it that is kept in schema/breaks.md.
// `npm run breaks` adds what is missing and drops what no longer is; each reason is written by hand and kept.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const row = /^\| `([^`]+)` \| (.*?) \| (.+?) \| (.+?) \|$/;
const unwritten = '(reason to be written)';
const cell = (text) => text.replaceAll('|', '/').replaceAll('\n', ' ');
const keyOf = ({ element, before, after }) => `${element} ${before} ${after}`;

/** A change told as what stood before and what stands now. */
function told({ path: element, message }) {
  const typed = /changed type from '(.+?)' to '(.+?)'/.exec(message);
  if (typed) return { element, before: typed[1], after: typed[2] };
  if (/ was removed/.test(message)) return { element, before: 'there', after: 'removed' };
  return { element, before: '', after: message };
}

/** Each element whose change breaks a client, with the change in words. */
export async function breaksBetween(released, present) {
  const changes = await diff(buildSchema(released), buildSchema(present));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(told)
    .map(({ element, before, after }) => ({ element: cell(element ?? ''), before: cell(before), after: cell(after) }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The rows of the kept list. */
export const breaksIn = (text) =>
  text.split('\n').flatMap((line) => {
    const [, element, before, after, why] = row.exec(line) ?? [];
    return element === undefined ? [] : [{ element, before, after, why }];
  });

/** Whether a reason is one. */
export const isReason = (why) => why !== unwritten && why.trim().length > 10;

const isCommand = process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isCommand) {
  const read = (name) => readFileSync(`schema/${name}`, 'utf8');
  const text = read('breaks.md');
  const reasons = new Map(breaksIn(text).map((each) => [keyOf(each), each.why]));
  const rows = (await breaksBetween(read('released.graphql'), read('schema.graphql'))).map(
    (each) => `| \`${each.element}\` | ${each.before} | ${each.after} | ${reasons.get(keyOf(each)) ?? unwritten} |`,
  );
  const head = text
    .split('\n')
    .filter((line) => !row.test(line))
    .join('\n')
    .trimEnd();
  writeFileSync('schema/breaks.md', `${head}\n${rows.length > 0 ? `${rows.join('\n')}\n` : ''}`);
  console.log(`${rows.length} breaks, ${rows.filter((line) => line.includes(unwritten)).length} without a reason`);
}
