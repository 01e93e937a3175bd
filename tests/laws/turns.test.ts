import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Noun } from '../../src/access/model/noun.js';
import { schemaOf } from '../../src/api/schema.js';
import { personas } from '../../src/demo/offices.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import type { Instant } from '../../src/kernel/instant.js';
import { operators, organisations, posts } from '../../src/organisation/organisation.noun.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { counted } from '../support/counts.js';
import { sampleFields } from '../support/samples.js';
import { bring, nounOfType, Walks, type Input, type Walking } from '../support/walk.js';
import { world, type World } from '../support/world.js';
import { neverTheirs, notYet } from './exemptions.js';
import { leadsToWhom, type Whom } from './sight.js';
import { abilitiesOf, isSomebodys, namedOn, notTheirs, shownTo, stopped, waitsAt, type Person } from './turns.js';

// Law 3 on the walks: along every entry, whoever is shown that it waits can take the act over the same door; from no
// stage at which something is due is nobody's turn; and whoever an entry names as acting has some step of theirs.
const schema = schemaOf(nouns, resolvers);
const mutations = schema.getMutationType()!.getFields();
const whomOf = (noun: Noun): Whom | null =>
  (
    [
      [organisations, 'organisations'],
      [posts, 'posts'],
      [operators, 'operators'],
      [enterprises, 'enterprises'],
    ] as const
  ).find(([each]) => (each as Noun) === noun)?.[1] ?? null;
const ledBy = (noun: Noun): Map<string, Whom> => {
  const type = schema.getType(noun.entity.name);
  return isObjectType(type) ? leadsToWhom(type.getFields(), whomOf) : new Map<string, Whom>();
};

let w: World;
let walks: Walks;
const people: Person[] = [];
beforeAll(async () => {
  walks = await Walks.load();
  w = await world();
  const { rows } = await w.sql.query<{ subject: string }>(
    `select subject from operator where subject = any($1) or subject !~ '^(village|township|officer(?!-3$)|head-|secretary-)' order by subject`,
    [personas.map(({ subject }) => subject)],
  );
  for (const { subject } of rows) {
    const caller = await w.service.services.callerDirectory.callerOf(
      'front-end',
      subject,
      '2026-03-02T01:00:00.000Z' as Instant,
    );
    if (!caller) continue;
    const { roles, operatorId: operator, offices, enterpriseIds } = caller;
    people.push({ subject, roles, operator, offices, enterprises: enterpriseIds });
  }
}, 60_000);
afterAll(() => w?.close());

async function inputFor(e: Walking, act: string): Promise<Input> {
  const type = getNamedType(mutations[act]!.args[0]!.type) as GraphQLInputObjectType;
  try {
    return (await e.asked(act)).input;
  } catch {
    return { ...sampleFields({}, type), id: e.id, expectedVersion: (await e.standing()).version };
  }
}

let turns = 0;
/** At a stage: who is shown a turn that is not theirs, and whether there is anybody whose turn it is. */
async function turnsAt(e: Walking, noun: Noun, stage: string): Promise<string[]> {
  const name = `${e.type} ${stage}`;
  const found: string[] = [];
  let taken = false;
  for (const { wait, owner } of waitsAt(nouns, noun, stage)) {
    const shown = await shownTo(e, people, wait.act, owner.may[wait.act]!);
    const beginning = owner.acts[wait.act]!.begins === true;
    const input = beginning ? null : await inputFor(e, wait.act);
    const stops = new Map<Person, readonly string[]>();
    for (const person of shown) stops.set(person, input === null ? [] : await stopped(e, person, wait.act, input));
    turns += shown.length;
    found.push(
      ...notTheirs(stops).map(
        ([{ subject }, code]) => `${name}: ${subject} is shown ${wait.act} and is refused: ${code}`,
      ),
    );
    taken ||= [...stops.values()].some((codes) => codes.length === 0);
  }
  const { lifecycle } = noun;
  const over = !lifecycle || lifecycle.ends.includes(stage) || stage in (lifecycle.rests ?? {});
  return over || taken || (await isSomebodys(e, people)) ? found : [...found, `${name}: it is nobody's turn`];
}

test('whoever is shown a turn can take it, and at no stage is it nobody’s', async () => {
  const found: string[] = [];
  const able = new Map<string, boolean>();
  let stages = 0;
  for (const type of walks.nouns.keys()) {
    const noun = nounOfType(type);
    const led = ledBy(noun);
    for (const stage of Object.keys(walks.ways(type).stages)) {
      const e = await bring(w, walks, type, stage);
      stages += 1;
      found.push(...(await turnsAt(e, noun, stage)));
      for (const [column, named] of await namedOn(e, people, led)) {
        const key = `${type}.${column}`;
        if (able.get(key)) continue;
        let may = false;
        for (const { subject } of named)
          may ||= (await abilitiesOf(e, subject))?.some(({ allowed }) => allowed) ?? false;
        able.set(key, may);
      }
    }
  }
  expect(found.filter((each) => !(each in notYet))).toEqual([]);
  expect(Object.keys(notYet).filter((each) => !found.includes(each))).toEqual([]);
  const never = [...able].flatMap(([key, may]) => (may ? [] : [key]));
  expect(never.filter((each) => !(each in neverTheirs))).toEqual([]);
  expect(Object.keys(neverTheirs).filter((each) => !never.includes(each))).toEqual([]);
  const says = `${stages} stages walked, ${turns} turns shown, ${able.size} columns that say who acts`;
  counted('turns', says, { turns });
}, 400_000);

test('the law notices a turn that is shown to somebody else', () => {
  const [one, other] = people as [Person, Person];
  const stops = (...codes: string[]) =>
    new Map<Person, readonly string[]>([
      [one, ['NOT_YET_DONE', ...codes]],
      [other, ['NOT_YET_DONE']],
    ]);
  expect(notTheirs(stops())).toEqual([]);
  expect(notTheirs(stops('ANSWERED_BY_ITS_OFFICE'))).toEqual([[one, 'ANSWERED_BY_ITS_OFFICE']]);
  expect(notTheirs(new Map([[one, ['NOT_PERMITTED']]]))).toEqual([[one, 'NOT_PERMITTED']]);
});
