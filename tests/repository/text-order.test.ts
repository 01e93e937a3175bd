import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { scopeOf, type Noun } from '../../src/access/model/noun.js';
import { sqlOf } from '../../src/access/model/conditions.js';
import type { Caller } from '../../src/access/rights/caller.js';
import { roles } from '../../src/kernel/roles.js';
import { nouns } from '../../src/rooms.js';
import { textOrders } from '../support/text-order.js';

/** The texts written in a source file, each template whole, with its parts left open. */
function texts(file: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('$x'));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`);

test('law 1, the second half: no statement orders or compares a position, number, amount or date as text', () => {
  const statements = files.flatMap((file) =>
    texts(file)
      .filter((text) => /\b(select|order by|where)\b/i.test(text))
      .map((text) => [file, text] as const),
  );
  expect(statements.flatMap(([file, text]) => textOrders(text).map((fault) => `${file}: ${fault}`))).toEqual([]);
  console.log(`Law 1: ${statements.length} texts of SQL in ${files.length} files`);
  expect(statements.length).toBeGreaterThan(300);
});

test('it notices', () => {
  const wrong = [
    'select position::text, entry_type from journal where position > $1 order by position limit 1000',
    'select j.position::text from journal j order by position desc',
    'select max(a)::text as "last", b from t order by b, "last"',
    'select id from t order by amount_fen::text',
    'select id from t where position::text > $1',
    'select id from t where (day)::text between $1 and $2',
    'select * from (select number::text, id from t order by number) x',
  ];
  for (const sql of wrong) expect([sql, textOrders(sql).length]).toEqual([sql, 1]);
  for (const sql of [
    'select j.position::text from journal j order by j.position',
    'select position::text as told from journal order by position',
    'select a from t where b = any($1::text[]) order by a',
    'select id::text from t where a <> b::text',
  ])
    expect([sql, textOrders(sql)]).toEqual([sql, []]);
});

// Security M12: who sees an entry by another's rows is told by the feed when those change.
const cells = { sectors: ['GAS'], townships: ['500238100'], narrow: ['n'], narrowOwn: true };
const everywhere = (role: string): Caller => ({
  clientId: 'c',
  operatorId: 'o',
  organisationId: 'g',
  client: { id: 'c', name: '' },
  operator: null,
  organisation: { id: 'g', name: '', numberPrefix: '' },
  posts: [],
  roles: [role] as never,
  counties: ['500238'],
  countiesOfPosts: ['500238'],
  tookOver: [],
  offices: ['g'],
  townships: ['500238100'],
  villages: ['500238100205'],
  enterpriseIds: ['e'],
  cells,
  grants: null,
  on: '2026-01-01' as never,
});
/** The roles whose view of a noun is told by a table and not by the row. */
const derived = (noun: Noun): string[] =>
  roles.filter((role) => {
    const scope = sqlOf(
      scopeOf(noun, everywhere(role)),
      (property) => `t.${property}`,
      () => '$1',
    );
    return /\bselect\b/i.test(scope.replace(/select \* from unnest/g, ''));
  });
/**
 * Not told by the feed when another's rows change, each with its reason: who comes to see an enterprise reads its
 * office and the people there with it, and who loses it is told of the enterprise; drafts and proposals come into view
 * by acts of their own.
 */
const readWithAnother: Readonly<Record<string, string>> = {
  Organisation: 'the office of an enterprise is read with the enterprise',
  Post: 'with its office',
  Holding: 'with its post',
  Operator: 'with the post held',
  OfficerTraining: 'with the post held',
  Responsibility: 'a draft is told by its own acts to those whom they concern',
  BoundaryRuling: 'a proposal is told by its own acts',
  LeaderVisit: 'what was found is entered with the visit: whoever is at fault sees it from its beginning',
  PracticeAdoption:
    'whoever proposed a case did so from its beginning; what is asked of others is told by its own acts',
  WorkRectification: 'an inspection names from its beginning whom it inspects; each report is an entry of its own',
  CaseEvidence: 'a case is of one office from its beginning, and each piece of evidence is an entry of its own',
  DutyDraft: 'a draft is told by its own acts to those whom it would bind',
};
test("every noun that some role sees by another's rows says whose", () => {
  const told = nouns
    .filter(({ historical }) => historical)
    .map(
      (noun) =>
        [
          noun.entity.name,
          derived(noun),
          [...new Set((noun.follows ?? []).flatMap((each) => each.roles as string[]))].sort(),
        ] as const,
    );
  for (const [name, by, follows] of told)
    if (!(name in readWithAnother)) expect([name, follows]).toEqual([name, [...by].sort()]);
  for (const name of Object.keys(readWithAnother))
    expect([name, told.find(([each]) => each === name)?.[2]]).toEqual([name, []]);
  const hanging = told.filter(([, by]) => by.length > 0).map(([name, by]) => `${name} (${by.join(' ')})`);
  console.log(`Seen by another's rows: ${hanging.join(', ')}`);
  expect(hanging.length).toBeGreaterThan(10);
  // And those it follows are entries of the journal.
  for (const noun of nouns)
    for (const { entryType } of noun.follows ?? [])
      expect(nouns.find(({ entity }) => entity.name === entryType)).toMatchObject({ historical: true });
});
