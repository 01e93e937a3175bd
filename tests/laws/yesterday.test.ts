import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { bring, entered, Walking, Walks } from '../support/walk.js';
import { world, type World } from '../support/world.js';
import { moved } from './exemptions.js';

// Law 5: yesterday stands. Every root field that is asked of a day or as of a moment, before and after the acts of
// every walk: what it said of the day before them it goes on saying.
const schema = schemaOf(nouns, resolvers);
const mutations = schema.getMutationType()!.getFields();
const roots = Object.values(schema.getQueryType()!.getFields()) as GraphQLField<unknown, unknown>[];
const days = /^(on|publicOn|shownOn|listedOn|validOn)$/;
const filterOf = (field: GraphQLField<unknown, unknown>): string | null => {
  const where = field.args.find(({ name }) => name === 'where');
  const type = where && getNamedType(where.type);
  return type && isInputObjectType(type)
    ? (Object.keys(type.getFields()).find((name) => days.test(name)) ?? null)
    : null;
};
const has = (field: GraphQLField<unknown, unknown>, name: string) => field.args.some((arg) => arg.name === name);
const asked = roots.filter((field) => has(field, 'on') || has(field, 'asOf') || filterOf(field) !== null);
const lists = asked.filter((field) => String(field.type).includes('Connection'));

/** Every value that lies on the object itself. */
function leaves(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name)
    .join(' ');
}
const nodeOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType => {
  const { nodes } = (getNamedType(field.type) as GraphQLObjectType).getFields();
  return getNamedType(nodes!.type) as GraphQLObjectType;
};

let w: World;
let walks: Walks;
let firm: string;
let bureau: string;
beforeAll(async () => {
  walks = await Walks.load();
  w = await world();
  const { data } = await w.ask(
    'head',
    '{ enterprises(first: 1) { nodes { id } } organisations(first: 1, where: { kind: [BUREAU], region: "500238000000" }) { nodes { id } } }',
  );
  firm = data.enterprises.nodes[0].id as string;
  bureau = data.organisations.nodes[0].id as string;
}, 60_000);
afterAll(() => w?.close());

const given: Readonly<Record<string, () => string>> = {
  region: () => '"500238000000"',
  subjectIds: () => JSON.stringify([bureau]),
  enterpriseId: () => JSON.stringify(firm),
  month: () => '"2026-05"',
  period: () => '"2026Q1"',
  year: () => '2026',
};
/** The question a root field is asked of a day or a moment; null where it is asked by what another one lists. */
function questionOf(field: GraphQLField<unknown, unknown>, on: string, asOf: string): string | null {
  const by = filterOf(field);
  const time = has(field, 'asOf') ? `asOf: "${asOf}"` : by ? `where: { ${by}: "${on}" }` : `on: "${on}"`;
  const type = getNullableType(getNamedType(field.type));
  if (lists.includes(field)) {
    // Of a day only which there were: what each of them now says is another question.
    const told = has(field, 'asOf') ? leaves(nodeOf(field)) : 'id';
    return `${field.name}(first: 200, ${time}) { totalCount nodes { ${told} } }`;
  }
  if (!isObjectType(type)) return null;
  const needed = field.args.filter((arg) => isRequiredArgument(arg) && arg.name !== 'asOf').map(({ name }) => name);
  if (field.name === 'responsibleBodies') needed.push('enterpriseId');
  const id = has(field, 'id') && field.name === 'enterprise' ? [`id: ${JSON.stringify(firm)}`] : [];
  if (has(field, 'id') && id.length === 0) return null;
  const more = needed.map((name) => `${name}: ${given[name]!()}`);
  return `${field.name}(${[...id, ...more, time].join(', ')}) { ${leaves(type)} }`;
}
const snapshot = async (on: string, asOf: string): Promise<Record<string, unknown>> => {
  const said: Record<string, unknown> = {};
  for (const field of asked) {
    const question = questionOf(field, on, asOf);
    if (question === null) continue;
    const { data, errors } = await w.ask('head', `{ ${question} }`);
    if (errors) throw new Error(`${question}: ${errors[0]!.message}`);
    said[field.name] = data[field.name];
  }
  return said;
};
const changed = (before: Record<string, unknown>, after: Record<string, unknown>): string[] =>
  Object.keys(before).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));

test('what was said of a day before an act is said of it afterwards', async () => {
  // Every walk begins on 2 March 2026, and all that it does happens then or later.
  const on = '2026-03-01';
  const found: string[] = [];
  const asOf = new Date().toISOString();
  let before = await snapshot(on, asOf);
  for (const type of walks.nouns.keys()) {
    for (const stage of Object.keys(walks.ways(type).stages)) await bring(w, walks, type, stage);
    const after = await snapshot(on, asOf);
    found.push(...changed(before, after).map((name) => `${name} after the acts on ${type}`));
    before = after;
  }
  expect(found.filter((each) => !(each in moved))).toEqual([]);
  expect(Object.keys(moved).filter((each) => !found.includes(each))).toEqual([]);
  console.log(
    `laws: ${Object.keys(before).length} of ${asked.length} root fields asked of a day or a moment × ${walks.nouns.size} nouns`,
  );
}, 180_000);

/** Days and moments that an act's input takes, other than when it happened itself. */
const dated = /^(CivilDate|DateTime)$/;
const datesOf = (act: string): string[] =>
  Object.values((getNamedType(mutations[act]!.args[0]!.type) as GraphQLInputObjectType).getFields())
    .filter(({ name, type }) => name !== 'occurredAt' && dated.test(getNamedType(type).name))
    .map(({ name }) => name);
/** An entry at a stage from which the act may be taken; of one that begins, whatever its walk goes on from. */
async function before(act: string): Promise<Walking> {
  const noun = nouns.find(({ acts }) => act in acts)!;
  const type = noun.entity.name;
  const begins = noun.lifecycle?.begins ?? entered;
  if (noun.acts[act]!.begins) {
    const [from, ...steps] = walks.wayTo(type, begins);
    const walking = new Walking(w, walks, type);
    if (from !== null && typeof from !== 'string') {
      const whole = await bring(w, walks, from.type, from.stage);
      walking.notBefore(whole.at);
      Object.assign(walking.keys, whole.keys);
    }
    const last = steps.findIndex((each) => (typeof each === 'string' ? each : each.act) === act);
    for (const each of steps.slice(0, Math.max(0, last))) await walking.take(each);
    return walking;
  }
  const stage = noun.lifecycle?.moves[act]?.from.find((each) => each in walks.ways(type).stages);
  return bring(w, walks, type, stage ?? begins);
}
/** The act, with a day of its input long over; the entry where it was accepted. */
async function backdated(act: string, dates: readonly string[], on: string): Promise<Walking | null> {
  const e = await before(act);
  const { by, input } = await e.asked(act);
  const fields = (getNamedType(mutations[act]!.args[0]!.type) as GraphQLInputObjectType).getFields();
  const past = Object.fromEntries(
    dates.map((name) => [name, getNamedType(fields[name]!.type).name === 'CivilDate' ? on : `${on}T04:00:00Z`]),
  );
  const { refusals, position } = await e.send(by[0]!, act, { ...input, ...past });
  if (refusals.length > 0) return null;
  const entry = await e.one<{ entry_id: string }>('select entry_id from journal where position = $1', [position]);
  const { name } = nouns.find(({ acts }) => act in acts)!.entity;
  const onward = new Walking(w, walks, name);
  onward.notBefore(e.at);
  Object.assign(onward.keys, e.keys, { [name]: entry.entry_id });
  return onward;
}
/** What is made of it by the acts that lead further, each once: a draft with a day long over is published today. */
async function takenOn(e: Walking): Promise<readonly string[]> {
  const taken: string[] = [];
  for (;;) {
    const { stage } = await e.standing();
    const further = Object.values(walks.ways(e.type).stages)
      .filter(([from]) => from === stage)
      .map(([, ...acts]) => acts)
      .find((acts) => !acts.some((each) => taken.includes(typeof each === 'string' ? each : each.act)));
    if (further === undefined) return taken;
    for (const each of further) {
      taken.push(typeof each === 'string' ? each : each.act);
      // What is refused because its day is over is as good as what changes nothing.
      try {
        await e.take(each);
      } catch (refused) {
        if (!String(refused).includes('is refused')) throw refused;
        return taken;
      }
    }
  }
}
test('an act that says a day is over changes nothing of that day', async () => {
  const past = '2025-06-02';
  const asked = ['2025-06-02', '2025-12-30'];
  const asOf = new Date().toISOString();
  const all = async () => Promise.all(asked.map((on) => snapshot(on, asOf)));
  const found: string[] = [];
  let tried = 0;
  let accepted = 0;
  let followed = 0;
  let was = await all();
  for (const act of walks.acts.keys()) {
    if (!(act in mutations)) continue;
    const dates = datesOf(act);
    for (const some of [...dates.map((each) => [each]), ...(dates.length > 1 ? [dates] : [])]) {
      tried += 1;
      const entry = await backdated(act, some, past);
      if (entry === null) continue;
      accepted += 1;
      const further = nouns.find(({ acts }) => act in acts)!.acts[act]!.begins ? await takenOn(entry) : [];
      followed += further.length;
      const now = await all();
      asked.forEach((on, i) =>
        found.push(
          ...changed(was[i]!, now[i]!).map(
            (name) => `${[act, ...further].join(', ')} with ${some.join(' ')} changes ${name} of ${on}`,
          ),
        ),
      );
      was = now;
    }
  }
  expect(found).toEqual([]);
  console.log(`laws: ${tried} days of acts that were over, ${accepted} of them accepted, ${followed} acts after them`);
}, 400_000);

test('nothing is missed before its day is over', async () => {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const ahead = new Date(Date.now() + 210 * 86_400_000).toISOString().slice(0, 10);
  const { data } = await w.ask(
    'head',
    `{ dutyCadence(region: "500238000000", on: "${ahead}") { kind period dueOn state } }`,
  );
  const cadence = data.dutyCadence as { kind: string; period: string; dueOn: string; state: string }[];
  expect(cadence.filter(({ state, dueOn }) => state === 'MISSED' && dueOn >= today)).toEqual([]);
});

test('the law notices an answer that changed', async () => {
  const before = { a: [{ id: '1' }], b: null };
  expect(changed(before, { a: [{ id: '1' }], b: null })).toEqual([]);
  expect(changed(before, { a: [], b: null })).toEqual(['a']);
});
