import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  execute,
  getIntrospectionQuery,
  parse,
  validate,
  type OperationDefinitionNode,
  type FragmentDefinitionNode,
  type VariableNode,
} from 'graphql';
import { beyondBounds, boundsFor, nestsDeeper } from '../../src/api/bounds.js';
import type { RequestContext } from '../../src/api/context.js';
import { formatError } from '../../src/api/errors.js';
import { executorOf } from '../../src/api/executor.js';
import { listFault, measure, type Limits, type Measured } from '../../src/api/limits.js';
import { hasLongName, overlapsTooMuch } from '../../src/api/overlap.js';
import { answersWhole } from '../../src/api/cost.js';
import { listsOf } from '../../src/api/lists.js';
import { costOf as weightOf, schemaOf } from '../../src/api/schema.js';
import { isLarger } from '../../src/api/size.js';
import { configFrom } from '../../src/server/config.js';
import { Written } from '../../src/api/written.js';
import { fileNameOf } from '../../src/server/header-text.js';
import { stated } from '../../src/server/requests.js';
import { oversize } from '../../src/access/acting/input-guard.js';
import { jsonOf } from '../../src/server/body.js';
import { Shares, type Place } from '../../src/server/shares.js';
import type { Caller } from '../../src/access/rights/caller.js';
import { nouns, resolvers } from '../../src/rooms.js';

const schema = schemaOf(nouns, resolvers);
const { COST_MAX, DEPTH_MAX, ALIASES_MAX, TOKENS_MAX } = configFrom({});

function measured(text: string, variables: Record<string, unknown> = {}, limits: Limits | null = null): Measured {
  const { definitions } = parse(text);
  const operation = definitions.find((each): each is OperationDefinitionNode => each.kind === 'OperationDefinition')!;
  const fragments = definitions.filter((each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition');
  return measure(schema, operation, new Map(fragments.map((each) => [each.name.value, each])), variables, limits);
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
    const declared: string[] = [];
    const variables: Record<string, unknown> = {};
    const fragments: string[] = [];
    const fieldOf = (place: number): string => {
      const { size, way, total } = levels[place]!;
      const [field, connection, type] = chain[place]!;
      const below = place + 1 < levels.length ? fieldOf(place + 1) : type === 'Change' ? 'entryId' : 'id';
      const how = plainly ? 'in place' : way;
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
      const plain = written(levels, true);
      const other = written(levels, false);
      const cost = costOf(plain.text);
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
    '{ changes { cursor items { ... on Changed { position entryId } } } }',
    20_000 + 1 + 100 * 3,
  ],
  ['ids are counted', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3 * 1 + 1],
  ['what is no list is told its own way', '{ viewer { on } }', 2],
])('%s', (_, text, cost) => {
  expect([valid(text), costOf(text)]).toEqual([[], cost]);
});

test('rows are counted wherever they stand in the input', () => {
  const rows = Array.from({ length: 40 }, () => ({}));
  const selection = '{ accepted outcomes { row } }';
  const cost = 1000 + 40 * 20 + 1 + 40 * 2;
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
    measured('{ viewer { on } hazards(first: 200) { nodes { history(first: 200) { nodes { entryId } } } } }').dearest,
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

test('the whole schema is put together once for a document, and for others anew', async () => {
  const execution = executorOf(schema, { jit: true, timeoutMillis: 10_000, answerBytesMax: 16 << 20 });
  const session = { close: async () => {} };
  const person = { grants: null };
  const context = { caller: person, records: { session, withheld: { fields: null } } } as unknown as RequestContext;
  const document = parse(whole);
  const times: number[] = [];
  const answers: unknown[] = [];
  for (let n = 0; n < 21; n++) {
    const began = performance.now();
    answers.push((await execution({ document, context })).data);
    times.push(performance.now() - began);
  }
  const rest = times.slice(1).reduce((sum, each) => sum + each);
  console.log(`the whole schema: first ${times[0]!.toFixed(0)} ms, the next twenty ${rest.toFixed(0)} ms together`);
  expect(answers.every((each) => each === answers[0])).toBe(true);
  const named = parse('query($n: String!) { __type(name: $n) { name } }');
  const nameOf = async (n: string) => (await execution({ document: named, variables: { n }, context })).data;
  for (const n of ['Query', 'Hazard', 'Query']) expect(await nameOf(n)).toEqual({ __type: { name: n } });
  // What asks for anything else beside it is answered for its caller.
  const caller = async (on: string) => {
    const own = { ...context, caller: { ...person, on } } as unknown as RequestContext;
    return (await execution({ document: beside, context: own })).data;
  };
  const beside = parse('{ __type(name: "Query") { name } ... on Query { viewer { on } } }');
  for (const on of ['2026-11-25', '2026-11-26']) expect(await caller(on)).toMatchObject({ viewer: { on } });
});

const bomb = (n: number) => {
  const many = (letter: string, text: string) =>
    Array.from({ length: n }, (_, i) => `${letter}${i}: ${text}`).join(' ');
  return `{ __schema { types { fields { type { ...A } } } } } fragment A on __Type { ${many('a', 'ofType { ...B }')} } fragment B on __Type { ${many('b', 'fields { ...C }')} } fragment C on __Field { ${many('c', 'name')} }`;
};
test.each([4, 8, 30])(
  'introspection unfolded by fragments, %s times at each step, is too dear, and told so at once',
  (n) => {
    const began = process.cpuUsage();
    const { cost } = measured(bomb(n));
    const used = process.cpuUsage(began);
    const millis = (used.user + used.system) / 1000;
    console.log(
      `introspection by fragments, ${n} times: cost ${cost}, counted in ${millis.toFixed(0)} ms of the processor`,
    );
    expect(cost).toBeGreaterThan(COST_MAX);
    expect(millis).toBeLessThan(3_000);
  },
);
test('introspection unfolded by aliases is too dear', () => {
  const text = `{ ${Array.from({ length: 20 }, (_, i) => `s${i}: __schema { types { name ${Array.from({ length: 60 }, (_, j) => `f${j}: fields { name }`).join(' ')} } }`).join(' ')} }`;
  const limits = { depth: DEPTH_MAX, aliases: 10_000, rootFields: 20, cost: COST_MAX };
  const began = performance.now();
  const { cost, aliases } = measured(text, {}, limits);
  console.log(`introspection by aliases: cost ${cost}, counted in ${(performance.now() - began).toFixed(0)} ms`);
  expect(cost).toBeGreaterThan(COST_MAX);
  expect(aliases).toBeGreaterThan(ALIASES_MAX);
});
test('one type by its name, in place, as a variable or its default', () => {
  const selection = '{ fields { name args { name } } }';
  const cost = costOf(`{ __type(name: "Query") ${selection} }`);
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
  const document = parse(text, { maxTokens: TOKENS_MAX });
  const began = performance.now();
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
  const text = '隐患'.repeat(1000);
  const answer = { nodes: Array.from({ length: 100 }, () => ({ a: text, b: text })) };
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  expect([isLarger(answer, bytes * 1.01), isLarger(answer, bytes * 0.99)]).toEqual([false, true]);
});

const roots = Object.values(schema.getQueryType()!.getFields());
const small = ['hazardStatistics', 'reliefStatistics', 'responsibleBodies', 'requestStatus'];
const whole20 = roots.filter((field) => answersWhole(field) && !small.includes(field.name));
test('what a root field answers whole costs so much that twenty in a request are refused', () => {
  expect(whole20.length).toBeGreaterThan(12);
  for (const field of [...whole20, schema.getQueryType()!.getFields().worklist!])
    expect([field.name, 20 * weightOf(field, 'Query').weight > COST_MAX]).toEqual([field.name, true]);
  const several = ['a', 'b', 'c'].map(
    (alias) => `${alias}: caseQuality(region: "500238000000", month: "2026-10") { office }`,
  );
  expect([valid(`{ ${several.join(' ')} }`), costOf(`{ ${several.join(' ')} }`)]).toEqual([[], 3 * 6_001]);
});

test('what is asked for twice in a request is found out once, and for another request anew', async () => {
  let asked = 0;
  const lookUp = async () => {
    asked += 1;
    return [];
  };
  const request = { now: '2026-11-26T00:00:00Z' };
  const context = () => ({ caller: {}, records: { lookUp, request } });
  const text = (region: string) => `responsibilityMatrix(region: "${region}", on: "2026-11-26") { sector }`;
  const ask = async (...regions: string[]) => {
    const before = asked;
    const document = parse(`{ ${regions.map((region, n) => `a${n}: ${text(region)}`).join(' ')} }`);
    expect((await execute({ schema, document, contextValue: context() })).errors).toBe(undefined);
    return asked - before;
  };
  const once = await ask('500238000000');
  expect(once).toBeGreaterThan(0);
  expect(await ask(...Array<string>(9).fill('500238000000'))).toBe(once);
  expect(await ask('500238000000', '500237000000')).toBe(2 * once);
});

const grades = 'query($a: [HazardGrade!]) { hazards(where: { grade: $a }) { nodes { id } } }';
const filter = 'query($w: HazardsWhere) { hazards(where: $w) { nodes { id } } }';
const wheres = (count: number) => Array<string>(count).fill('MAJOR');
test.each([
  ['in place', (n: number) => [`{ hazards(where: { grade: [${wheres(n).join(' ')}] }) { nodes { id } } }`, {}]],
  ['a variable', (n: number) => [grades, { a: wheres(n) }]],
  ['in a variable', (n: number) => [filter, { w: { grade: wheres(n) } }]],
  ['a default', (n: number) => [grades.replace('!])', `!] = [${wheres(n).join(' ')}])`), {}]],
  [
    'below',
    (n: number) => [
      `query($a: [HazardGrade!]) { enterprises { nodes { hazards(where: { grade: $a }) { nodes { id } } } } }`,
      { a: wheres(n) },
    ],
  ],
] as [string, (n: number) => [string, Record<string, unknown>]][])(
  'a list by which is found is counted, and has 200 members at most: %s',
  (_, written) => {
    const [text, variables] = written(1);
    const [most, three, beyond] = [200, 3, 201].map((n) => measured(...written(n)));
    expect(valid(text)).toEqual([]);
    expect([listFault(most!), listFault(beyond!)?.extensions]).toMatchObject([null, { limit: 'list', found: 201 }]);
    const each = text.includes('enterprises') ? 20 : 1;
    expect(three!.cost - costOf(text, variables)).toBe(2 * each);
  },
);
test('lists of every root field are looked at, wherever its filter has them', () => {
  const lists = roots.flatMap((field) =>
    listsOf(field).map(({ argument, path }) => [field.name, argument, ...path].join('.')),
  );
  expect(lists).toEqual(
    expect.arrayContaining(['hazards.where.grade', 'nodes.ids', 'vetoCheck.subjectIds', 'worklist.kinds']),
  );
});

test('one number where a list may stand is a list of one', () => {
  const text = 'query($y: [Int!]) { keyTasks(where: { year: $y }) { nodes { id } } }';
  const kept = roots.flatMap((field) => listsOf(field).filter(({ path }) => path.at(-1) === 'year'));
  console.log(`filters by lists of years: ${kept.length}`);
  const written = new Written(parse(text).definitions[0] as OperationDefinitionNode, { y: 2026 });
  const value = { kind: 'Variable', name: { kind: 'Name', value: 'y' } } as VariableNode;
  expect([written.members(value, []), written.size(value, [])]).toEqual([1, 2026]);
});

const bounds = boundsFor(1_000);
const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
const record = (count: number, value: unknown = 1) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, value]));

test.each([
  ['a long list', { variables: { a: Array(200_000).fill('x') } }, 'members', ['variables', 'a']],
  ['many fields', { variables: { w: record(50_000) } }, 'fields', ['variables', 'w']],
  [
    'a long name',
    { variables: { i: { rows: [{ ['n'.repeat(900_000)]: 1 }] } } },
    'nameLength',
    ['variables', 'i', 'rows', 0],
  ],
  ['a deep value', { variables: { a: nested(5_000) } }, 'depth', ['variables', 'a', ...Array(10).fill(0)]],
  ['a deep extension', { extensions: { a: nested(5_000) } }, 'depth', ['extensions', 'a', ...Array(10).fill(0)]],
  ['many values', { variables: record(150, Array(1_000).fill([1, 2])) }, 'values', ['variables', 'k148', 0]],
])('before variables are judged: %s', (name, beside, limit, at) => {
  const began = performance.now();
  const fault = beyondBounds(beside, bounds);
  const millis = performance.now() - began;
  console.log(`${name}: bounded in ${millis.toFixed(1)} ms`);
  const told = fault?.extensions as { limit: string; at: (string | number)[] };
  expect([told.limit, limit === 'values' ? told.at[0] : told.at]).toEqual([
    `variables.${limit}`,
    limit === 'values' ? at[0] : at,
  ]);
  expect(fault!.message.length).toBeLessThan(300);
  expect(millis).toBeLessThan(500);
});
test('a batch of as many rows as may be, each with all its columns, is within the bounds', () => {
  expect(
    beyondBounds({ variables: { i: { rows: Array(1_000).fill(record(60, '燃气')) } }, extensions: {} }, bounds),
  ).toBe(null);
});

test('how deep a body nests is told from its bytes, and what is in a text is none of it', () => {
  const bytes = (text: string) => Buffer.from(text);
  expect(nestsDeeper(bytes(`${'['.repeat(400_000)}${']'.repeat(400_000)}`), 64)).toBe(true);
  expect(nestsDeeper(bytes(JSON.stringify({ query: `\\"${'{['.repeat(400)}\\`, a: [] })), 64)).toBe(false);
  expect(nestsDeeper(bytes(JSON.stringify([nested(62), nested(62)])), 63)).toBe(false);
  expect(nestsDeeper(bytes(JSON.stringify([nested(63)])), 63)).toBe(true);
  const began = performance.now();
  expect(() => jsonOf(bytes(`{"variables":{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}}`))).toThrow('64 deep');
  expect(performance.now() - began).toBeLessThan(500);
});

/** Executes as the service does, once and again so that both ways are taken, and tells errors as they leave it. */
async function executed(text: string, variables: Record<string, unknown>) {
  const execution = executorOf(schema, { jit: true, timeoutMillis: 10_000 });
  const document = parse(text);
  const unforeseen: unknown[] = [];
  expect(valid(text)).toEqual([]);
  const session = { close: async () => {}, abandon: () => {}, holdFor: () => {} };
  const caller = { grants: null };
  const context = { caller, records: { session, withheld: { fields: null } } } as unknown as RequestContext;
  const noticing = { unforeseen: (cause: unknown) => unforeseen.push(cause), lacking: () => {} };
  const answers = [];
  for (let times = 0; times < 3; times++) {
    const { errors = [] } = await execution({ document, variables, context });
    answers.push(errors.map((error) => formatError(error.toJSON(), error, noticing)));
  }
  expect(unforeseen).toEqual([]);
  expect([answers[1], answers[2]]).toEqual([answers[0], answers[0]]);
  return answers[0]!;
}
test.each([
  ['many values that are none of an enum', grades, { a: Array(1_000).fill('x') }, 5, /does not exist in "HazardGrade"/],
  ['one word of 0.9 MB', grades, { a: ['x'.repeat(900_000)] }, 1, /at "a\[0\]".*HazardGrade" enum\.$/],
  [
    'fields that are none, beside a long text',
    filter,
    { w: { text: 'x'.repeat(900_000), ...record(60) } },
    5,
    /\$w.*type "HazardsWhere"/,
  ],
])('variables: %s: the first few are told, and shortly', async (_, text, variables, count, says) => {
  const began = performance.now();
  const errors = await executed(text, variables);
  const millis = performance.now() - began;
  console.log(`${errors[0]!.message} (${errors.length} errors, ${millis.toFixed(0)} ms for three times)`);
  expect(errors.length).toBe(count);
  for (const { message, extensions } of errors) {
    expect([extensions?.code, message.length <= 200]).toEqual(['BAD_USER_INPUT', true]);
    expect(message).toMatch(says);
  }
  expect(millis).toBeLessThan(2_000);
});

test.each([
  ['field', (name: string) => `{ ${name} }`, true],
  ['type', (name: string) => `{ node(id: "a") { ... on ${name} { id } } }`, true],
  ['word of an enum', (name: string) => `{ hazards(where: { grade: [${name}] }) { nodes { id } } }`, true],
  ['text', (name: string) => `{ node(id: "${name}") { id } }`, false],
])('a %s of 201 characters is told before validation, one of 200 is not', (_, written, isName) => {
  const long = (length: number) => {
    const text = written('x'.repeat(length));
    return hasLongName(text, parse(text));
  };
  expect([long(201), long(200)]).toEqual([isName, false]);
});

test.each([
  ['a page', 'query($n: Int = 20) { hazards(first: $n) { nodes { id } } }', { n: null }, /first/],
  ['a condition', 'query($n: Boolean = true) { viewer @include(if: $n) { on } }', { n: null }, /"if"/],
  [
    'a condition below',
    'query($n: Boolean = true) { __type(name: "Query") { name @skip(if: $n) } }',
    { n: null },
    /"if"/,
  ],
  ['an argument of an act', 'mutation($n: Boolean = true) { __typename @include(if: $n) }', { n: null }, /"if"/],
  ['a list', 'query($n: [ID!] = []) { nodes(ids: $n) { id } }', { n: null }, /"ids"/],
])('null for a variable that has a default, where there must be a value: %s', async (_, text, variables, names) => {
  const errors = await executed(text, variables);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(errors[0]!.message).toMatch(names);
});

test('three persons who take all they can leave a connection to a fourth of the same client, and have theirs in turn', async () => {
  const room = { reads: 10, writes: 5, person: 6, present: 128, waitMillis: 60_000 };
  const shares = new Shares(room);
  const read = { acts: false, heavy: false };
  const caller = (operatorId: string) => ({ clientId: 'front-end', operatorId }) as unknown as Caller;
  const inside = new Map<string, Place[]>();
  const all = ['a', 'b', 'c'].flatMap((who) =>
    Array.from({ length: 6 }, async () => {
      const place = (await shares.enter(caller(who), read))!;
      inside.set(who, [...(inside.get(who) ?? []), place]);
    }),
  );
  const settled = () => new Promise(setImmediate);
  await settled();
  expect(['a', 'b', 'c'].map((who) => inside.get(who)?.length)).toEqual([5, 2, 1]);
  for (let n = 0; n < 20; n++) {
    const innocent = shares.enter(caller('d'), read);
    // At once, not promised.
    expect(innocent).toMatchObject({ leave: expect.anything() });
    (innocent as Place).leave();
    const [who] = [...inside].sort(([, one], [, other]) => other.length - one.length)[0]!;
    inside.get(who)!.shift()?.leave();
    await settled();
  }
  for (const places of inside.values()) for (const place of places) place.leave();
  await settled();
  for (const places of inside.values()) for (const place of places) place.leave();
  await Promise.all(all);
});

const unseen = ['\u200b', '\u{e0041}', '\u2060\ufeff', '\u3164'];
test('what is not seen is no purpose, no key and no text', () => {
  for (const text of unseen) expect([text, stated(encodeURIComponent(text))]).toEqual([text, null]);
  expect(stated(encodeURIComponent('核实\u200d申请'))).toBe('核实\u200d申请');
  const codes = (input: object) => oversize(input).map(({ code }) => code);
  expect(['', '   ', '\u3000'].map((key) => codes({ idempotencyKey: key }))).toEqual([
    ['NO_KEY'],
    ['NO_KEY'],
    ['NO_KEY'],
  ]);
  expect(['甲\u{e0041}', '甲\ufffd'].map((text) => codes({ description: text }))).toEqual([['BAD_TEXT'], ['BAD_TEXT']]);
  expect(codes({ description: '甲🚒', idempotencyKey: 'k' })).toEqual([]);
});
test('the name of a file in another encoding than UTF-8 is refused, not kept garbled', () => {
  expect(fileNameOf(undefined, "attachment; filename*=GBK''%D5%D5.png")).toBe(null);
  expect(fileNameOf(undefined, "attachment; filename*=UTF-8''%E7%85%A7.png")).toBe('照.png');
  expect(fileNameOf(undefined, 'attachment; filename="it\'s o\'clock.png"')).toBe("it's o'clock.png");
});
