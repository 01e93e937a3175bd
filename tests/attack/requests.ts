// What is sent. Each is of a kind that once brought the server down, or kept others from their answers.

const many = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

/** Introspection whose fragments multiply one another: 1.4 kB, and more values than fit into any memory. */
export const introspectionByFragments = (
  n = 30,
): string => `{ __schema { types { fields { type { ...A } } } } } fragment A on __Type { ${many(n, (i) => `a${i}: ofType { ...B }`)} }
  fragment B on __Type { ${many(n, (i) => `b${i}: fields { ...C }`)} } fragment C on __Field { ${many(n, (i) => `c${i}: name`)} }`;
export const introspectionByAliases = `{ ${many(12, (i) => `s${i}: __schema { types { ${many(40, (j) => `f${j}: fields { name description }`)} } }`)} }`;

/** Pages within pages, whose size is only a default. */
export const sizesByDefault =
  'query($n: Int! = 200) { enterprises(first: $n) { nodes { hazards(first: $n) { nodes { id history(first: $n) { nodes { entryId } } } } } } }';

/** Whoever sees little looks through the journal for long. */
export const feed = '{ changes(first: 1) { cursor } }';
export const feeds = `{ ${many(20, (i) => `f${i}: changes(first: 1) { cursor }`)} }`;

/** One connection for as long as it takes; not so dear that it would count as heavy. */
export const slowRead =
  '{ hazards(first: 100) { totalCount nodes { id enterprise { name hazards(first: 20) { nodes { id status history(first: 2) { nodes { entryId } } } } } } } }';

/** The same long texts over and over. */
export const large = `{ ${many(10, (i) => `p${i}: hazards(first: 200) { nodes { a: description b: description c: description d: description } }`)} }`;
/** Long texts in lists within one list, which travel as one value. */
export const nestedLarge =
  '{ enterprises(first: 5) { nodes { hazards(first: 200) { nodes { description } } } } hazards(first: 30) { nodes { description enterprise { hazards(first: 100) { nodes { description } } } } } }';

export const overlapping = `{ viewer { ${'operator { id } '.repeat(900)} } }`;

/** Batches of a thousand rows that are all judged and all refused, in one request, under one fragment. */
export const batches = (count: number): string =>
  `mutation($r: [ReportHazardRow!]!) { ... on Mutation { ${many(count, (i) => `a${i}: reportHazards(input: { idempotencyKey: "attack-${i}", dryRun: true, onError: REJECT_ROW, rows: $r }) { accepted }`)} } }`;
export const row = (n: number, description = `${n}漏气`): object => ({
  region: '500238100205',
  sector: 'GAS',
  source: 'TOWNSHIP',
  category: 'OBJECT',
  description,
  location: '后厨',
  foundAt: '2026-11-20T01:00:00Z',
});

export const report =
  'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { replayed refusals { code } change { position } } }';
export const reportMany = 'mutation($i: ReportHazardsInput!) { reportHazards(input: $i) { accepted } }';

const gradesIn = 'query($a: [HazardGrade!]) { hazards(where: { grade: $a }) { nodes { id } } }';
const filterBy = 'query($w: HazardsWhere) { hazards(where: $w) { nodes { id } } }';
const unknownFields = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, 1]));
const asJson = (query: string, variables: object): string => JSON.stringify({ query, variables });
/** Values that are wrong, so many or so large that to judge and to tell each would take long. */
export const wrong: readonly (readonly [name: string, body: string])[] = [
  ['200,000 words that are none of an enum', asJson(gradesIn, { a: Array(200_000).fill('x') })],
  ['1,000 words that are none of an enum', asJson(gradesIn, { a: Array(1_000).fill('x') })],
  ['50,000 fields that are none', asJson(filterBy, { w: unknownFields(50_000) })],
  [
    '60 fields that are none beside a long text',
    asJson(filterBy, { w: { ...unknownFields(60), text: 'x'.repeat(900_000) } }),
  ],
  ['one long word', asJson(gradesIn, { a: ['x'.repeat(900_000)] })],
  ['a deep variable', `{"query":"{ viewer { on } }","variables":{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}}`],
  ['a deep extension', `{"query":"{ viewer { on } }","extensions":{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}}`],
  ['a long field', asJson(`{ ${'x'.repeat(900_000)} }`, {})],
  [
    'a filter of 3,000 members',
    asJson(`{ hazards(where: { grade: [${'MAJOR '.repeat(3_000)}] }) { nodes { id } } }`, {}),
  ],
];
/** A question about the whole county, as often as root fields may be. */
export const wholeCounty = `{ ${many(20, (i) => `a${i}: responsibilityGaps(region: "500238000000") { kind }`)} }`;
/** Reads of the longest list that may be, each a statement of its own. */
export const longList = (i: number): string =>
  `{ hazards(first: 200, where: { grade: [${'MAJOR GENERAL '.repeat(100)}] }) { totalCount nodes { a${i}: id } } }`;
