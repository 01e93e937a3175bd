import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  execute,
  getIntrospectionQuery,
  parse,
  validate,
  type OperationDefinitionNode,
  type FragmentDefinitionNode,
} from 'graphql';
import { measure, type Measured } from '../../src/api/limits.js';
import { overlapsTooMuch } from '../../src/api/overlap.js';
import { schemaOf } from '../../src/api/schema.js';
import { isLarger } from '../../src/api/size.js';
import { configFrom } from '../../src/server/config.js';
import { nouns, resolvers } from '../../src/rooms.js';

const schema = schemaOf(nouns, resolvers),
  { COST_MAX, DEPTH_MAX, ALIASES_MAX, TOKENS_MAX } = configFrom({});

function measured(text: string, variables: Record<string, unknown> = {}): Measured {
  const { definitions } = parse(text);
  const operation = definitions.find((each): each is OperationDefinitionNode => each.kind === 'OperationDefinition')!;
  const fragments = definitions.filter((each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition');
  return measure(schema, operation, new Map(fragments.map((each) => [each.name.value, each])), variables);
}
const costOf = (text: string, variables: Record<string, unknown> = {}): number => measured(text, variables).cost;
const valid = (text: string): string[] => validate(schema, parse(text)).map(({ message }) => message);

test('what a size is written as makes no difference: in place, as a variable, as its default, through fragments', () => {
  const chain = [
    ['enterprises', 'EnterpriseConnection', 'Enterprise'],
    ['hazards', 'HazardConnection', 'Hazard'],
    ['history', 'ChangeConnection', 'Change'],
  ] as const;
  const ways = ['in place', 'variable', 'default', 'default that is overruled', 'fragment', 'inline fragment'] as const;
  const level = fc.record({
    size: fc.integer({ min: 1, max: 200 }),
    way: fc.constantFrom(...ways),
    total: fc.boolean(),
  });
  const written = (
    levels: readonly { size: number; way: (typeof ways)[number]; total: boolean }[],
    plainly: boolean,
  ) => {
    const declared: string[] = [],
      variables: Record<string, unknown> = {},
      fragments: string[] = [];
    const fieldOf = (place: number): string => {
      const { size, way, total } = levels[place]!,
        [field, connection, type] = chain[place]!;
      const below = place + 1 < levels.length ? fieldOf(place + 1) : 'id',
        how = plainly ? 'in place' : way;
      if (how === 'default') declared.push(`$n${place}: Int! = ${size}`);
      if (how === 'variable' || how === 'default that is overruled') {
        declared.push(`$n${place}: Int! = 7`);
        variables[`n${place}`] = size;
      }
      const first = declared.some((each) => each.startsWith(`$n${place}:`)) ? `$n${place}` : String(size);
      const inside = `${total ? 'totalCount ' : ''}nodes { ${how === 'inline fragment' ? `... on ${type} { ${below} }` : below} }`;
      if (how === 'fragment') fragments.push(`fragment F${place} on ${connection} { ${inside} }`);
      return `${field}(first: ${first}) { ${how === 'fragment' ? `...F${place}` : inside} }`;
    };
    const field = fieldOf(0);
    return {
      text: `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${field} } ${fragments.join(' ')}`,
      variables,
    };
  };
  let dear = 0;
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 3 }), (levels) => {
      const plain = written(levels, true),
        other = written(levels, false),
        cost = costOf(plain.text);
      expect(valid(other.text)).toEqual([]);
      expect([other.text, costOf(other.text, other.variables)]).toEqual([other.text, cost]);
      if (cost > COST_MAX) dear += 1;
    }),
    { numRuns: 300, seed: 12 },
  );
  expect(dear).toBeGreaterThan(30);
});

test.each([
  [
    'what is once on a page is counted once',
    '{ enterprises(first: 200) { totalCount pageInfo { endCursor } nodes { id } } }',
    2 + 50 + 2 + 200 * 2,
  ],
  ['a page that is not told has twenty', '{ hazards { nodes { id } } }', 2 + 20 * 2],
  [
    'the feed has a hundred unless told, and what is in its union counts',
    '{ changes { cursor items { ... on Changed { position id } } } }',
    20_000 + 1 + 100 * 3,
  ],
  ['ids are counted', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3 * 1 + 1],
  ['what is no list is told its own way', '{ viewer { on } }', 2],
])('%s', (_, text, cost) => {
  expect([valid(text), costOf(text)]).toEqual([[], cost]);
});

test('rows are counted wherever they stand in the input', () => {
  const rows = Array.from({ length: 40 }, () => ({})),
    selection = '{ accepted outcomes { row } }',
    cost = 1000 + 40 * 20 + 1 + 40 * 2;
  const literal = `[${rows.map(() => '{}').join(' ')}]`;
  expect(costOf(`mutation { reportHazards(input: { rows: ${literal} }) ${selection} }`)).toBe(cost);
  expect(costOf(`mutation($i: ReportHazardsInput!) { reportHazards(input: $i) ${selection} }`, { i: { rows } })).toBe(
    cost,
  );
  expect(
    costOf(`mutation($r: [ReportHazardRow!]!) { reportHazards(input: { rows: $r }) ${selection} }`, { r: rows }),
  ).toBe(cost);
  expect(
    costOf(`mutation($r: [ReportHazardRow!]! = ${literal}) { reportHazards(input: { rows: $r }) ${selection} }`),
  ).toBe(cost);
  expect(
    costOf(
      `mutation($i: ReportHazardsInput! = { rows: ${literal} }) { ...F } fragment F on Mutation { reportHazards(input: $i) ${selection} }`,
    ),
  ).toBe(cost);
});

test('root fields are counted through fragments', () => {
  expect(
    measured('{ ...A ...A ... on Query { c: __typename } } fragment A on Query { a: __typename b: __typename }')
      .rootFields,
  ).toBe(5);
});

test('what is refused says what is dearest', () => {
  expect(
    measured('{ viewer { on } hazards(first: 200) { nodes { history(first: 200) { nodes { id } } } } }').dearest,
  ).toEqual({ field: 'hazards', cost: 2 + 200 * (1 + 2 + 200 * 2) });
});

const whole = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
/** How many values an answer has. */
const valuesIn = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, each) => sum + valuesIn(each), 1)
    : typeof value === 'object' && value !== null
      ? Object.values(value).reduce<number>((sum, each) => sum + valuesIn(each), 1)
      : 1;

test('standard tools may read the whole schema, which is counted as it is answered', () => {
  const { cost, depth, aliases } = measured(whole);
  expect([cost < COST_MAX, depth <= DEPTH_MAX, aliases]).toEqual([true, true, 0]);
  expect(overlapsTooMuch(parse(whole, { maxTokens: TOKENS_MAX }))).toBe(false);
  const { data } = execute({ schema, document: parse(whole) }) as { data: object };
  // Two values a point; what is null in a list, and the outermost, are not told apart.
  expect(Math.abs(cost - valuesIn(data) / 2)).toBeLessThan(cost / 20);
});

const bomb = (n: number) => {
  const many = (letter: string, text: string) =>
    Array.from({ length: n }, (_, i) => `${letter}${i}: ${text}`).join(' ');
  return `{ __schema { types { fields { type { ...A } } } } } fragment A on __Type { ${many('a', 'ofType { ...B }')} } fragment B on __Type { ${many('b', 'fields { ...C }')} } fragment C on __Field { ${many('c', 'name')} }`;
};
test.each([4, 8, 30])(
  'introspection unfolded by fragments, %s times at each step, is too dear, and told so at once',
  (n) => {
    const began = process.cpuUsage(),
      { cost } = measured(bomb(n)),
      used = process.cpuUsage(began);
    const millis = (used.user + used.system) / 1000;
    console.log(`introspection by fragments, ${n} times: cost ${cost}, counted in ${millis.toFixed(0)} ms of the processor`);
    expect(cost).toBeGreaterThan(COST_MAX);
    expect(millis).toBeLessThan(3_000);
  },
);
test('introspection unfolded by aliases is too dear', () => {
  const text = `{ ${Array.from({ length: 20 }, (_, i) => `s${i}: __schema { types { name ${Array.from({ length: 60 }, (_, j) => `f${j}: fields { name }`).join(' ')} } }`).join(' ')} }`;
  expect(costOf(text)).toBeGreaterThan(COST_MAX);
  expect(measured(text).aliases).toBeGreaterThan(ALIASES_MAX);
});
test('one type by its name, in place, as a variable or its default', () => {
  const selection = '{ fields { name args { name } } }',
    cost = costOf(`{ __type(name: "Query") ${selection} }`);
  expect(cost).toBeGreaterThan(100);
  expect(costOf(`query($n: String!) { __type(name: $n) ${selection} }`, { n: 'Query' })).toBe(cost);
  expect(costOf(`query($n: String! = "Query") { __type(name: $n) ${selection} }`)).toBe(cost);
});

test.each([
  ['fields that stand over one another', `{ viewer { ${'operator { id } '.repeat(900)} } }`, true],
  ['lists that stand over one another', `{ ${'enterprises { nodes { id } } '.repeat(300)} }`, true],
  [
    'the same through fragments',
    `{ ${Array.from({ length: 100 }, (_, i) => `...F${i}`).join(' ')} } ${Array.from({ length: 100 }, (_, i) => `fragment F${i} on Query { enterprises { nodes { id name } } }`).join(' ')}`,
    true,
  ],
  [
    'fragments that spread one another',
    '{ viewer { ...A } } fragment A on Viewer { operator { ...B } } fragment B on Operator { id ...B }',
    false,
  ],
  [
    'a hundred fields each asked for once',
    `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: viewer { on }`).join(' ')} }`,
    false,
  ],
  [
    'fifty parts that all ask for the id',
    `{ viewer { ${Array.from({ length: 50 }, (_, i) => `...F${i}`).join(' ')} } } ${Array.from({ length: 50 }, (_, i) => `fragment F${i} on Viewer { operator { id name } }`).join(' ')}`,
    false,
  ],
])('before validation: %s', (name, text, tooMuch) => {
  const document = parse(text, { maxTokens: TOKENS_MAX }),
    began = performance.now();
  expect([name, overlapsTooMuch(document)]).toEqual([name, tooMuch]);
  const looked = performance.now();
  validate(schema, document);
  console.log(
    `${name}: looked at in ${(looked - began).toFixed(1)} ms, validation would take ${(performance.now() - looked).toFixed(0)} ms`,
  );
});

test('the size of an answer is told without writing it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const bytes = Buffer.byteLength(JSON.stringify(value));
      expect([isLarger(value, bytes * 8 + 16), isLarger(value, Math.floor(bytes / 8) - 1)]).toEqual([false, true]);
    }),
    { numRuns: 500, seed: 7 },
  );
  const text = '隐患'.repeat(1000),
    answer = { nodes: Array.from({ length: 100 }, () => ({ a: text, b: text })) };
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  expect([isLarger(answer, bytes * 1.01), isLarger(answer, bytes * 0.99)]).toEqual([false, true]);
});
