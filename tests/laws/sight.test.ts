import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import type { Caller } from '../../src/access/rights/caller.js';
import { oneOf, is } from '../../src/access/model/conditions.js';
import { namesOf, type Noun } from '../../src/access/model/noun.js';
import { schemaOf } from '../../src/api/schema.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import type { Instant } from '../../src/kernel/instant.js';
import { answering, type Role } from '../../src/kernel/roles.js';
import { operators, organisations, posts } from '../../src/organisation/organisation.noun.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { counted } from '../support/counts.js';
import { samplesIn } from '../support/samples.js';
import { world, type World } from '../support/world.js';
import { standing, unseen } from './exemptions.js';
import { columnsOf, uuid } from './judgings.js';
import { leadsToWhom, misnamed, ownKey, seesWith, withheldFrom, type Whom } from './sight.js';

// Law 4: whoever has to act sees; who is only mentioned sees no more by it. Each column of each noun, with each of
// the county's people in it.
const schema = schemaOf(nouns, resolvers);
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
const usual: Readonly<Record<Whom, readonly Role[]>> = {
  organisations: answering,
  posts: answering,
  operators: answering,
  enterprises: ['ENTERPRISE'],
};
const people = ['leader', 'head', 'officer-1', 'legal', 'technician', 'supervisor', 'expert', 'construction'];
const others = ['township-100', 'village', 'enterprise', 'finance', 'discipline'];
let w: World;
const callers: (readonly [string, Caller, string])[] = [];
const rowOf = new Map<string, string>();
beforeAll(async () => {
  w = await world();
  await samplesIn(w);
  const { callerDirectory, plans } = w.service.services;
  for (const subject of [...people, ...others]) {
    const caller = (await callerDirectory.callerOf('front-end', subject, new Date().toISOString() as Instant))!;
    const { rows } = await w.sql.query<{ code: string }>('select region_code as code from organisation where id = $1', [
      caller.organisationId,
    ]);
    callers.push([subject, caller, rows[0]!.code]);
  }
  for (const noun of nouns) {
    const table = plans.tableOf(noun);
    if (!table.columns.has('countyCode')) continue;
    const { rows } = await w.sql.query<{ id: string }>(
      `select id from ${table.name} where county_code = '500238' order by created_at desc, id desc limit 1`,
    );
    if (rows[0]) rowOf.set(noun.entity.name, rows[0].id);
  }
}, 120_000);
afterAll(() => w.close());

async function seen(noun: Noun, column: string, caller: Caller, key: string, more: object): Promise<boolean> {
  const { plans } = w.service.services;
  const array = columnsOf(noun).find(({ property }) => property === column)!.array;
  const values = { ...more, [column]: array ? [key] : key };
  return seesWith(w.sql, plans, noun, caller, rowOf.get(noun.entity.name)!, values);
}
const placed = (code: string) => ({
  regionCode: code,
  townshipCode: code.slice(0, 9),
  countyCode: code.slice(0, 6),
});

test('every column that leads to an office, a post, a person or an enterprise says whom it names', () => {
  expect(nouns.flatMap((noun) => misnamed(noun, ledBy(noun)))).toEqual([]);
});

async function blindTo(noun: Noun): Promise<string[]> {
  const found: string[] = [];
  const led = ledBy(noun);
  for (const [column, naming] of Object.entries(namesOf(noun))) {
    const whom = led.get(column);
    const name = `${noun.entity.name}.${column}`;
    if (!whom || naming !== 'acts') continue;
    const { roles = usual[whom], when = {} } = standing[name] ?? {};
    for (const [subject, caller, code] of callers) {
      const key = ownKey(whom, caller);
      if (key === null || !caller.roles.some((role) => roles.includes(role))) continue;
      // Who holds a post, and who reports for one, sits in its office.
      const seat = columnsOf(noun).some(({ property }) => property === 'organisationId') && whom !== 'enterprises';
      const more = {
        ...(seat && { organisationId: caller.offices[0] }),
        ...when,
        ...(whom === 'organisations' && placed(code)),
      };
      if (!(await seen(noun, column, caller, key, more))) found.push(`${name}: ${subject} does not see it`);
      for (const field of withheldFrom(noun, caller))
        if (whom !== 'enterprises') found.push(`${name}: from ${subject} ${field} is withheld`);
    }
  }
  return found;
}
const asked = () => nouns.filter(({ sees, entity }) => sees !== 'everyone' && rowOf.has(entity.name));

test('whoever acts sees it and its evidence', async () => {
  const found: string[] = [];
  for (const noun of asked()) found.push(...(await blindTo(noun)));
  expect(found.filter((each) => !(each in unseen))).toEqual([]);
  expect(Object.keys(unseen).filter((each) => !found.includes(each))).toEqual([]);
  const columns = asked().flatMap((noun) => Object.values(namesOf(noun)));
  const [act, mention] = ['acts', 'mentioned'].map((naming) => columns.filter((each) => each === naming).length);
  const says = `${asked().length} nouns, ${act} columns that act and ${mention} that mention × ${callers.length} people`;
  counted('sight', says, { columns: act! + mention!, people: callers.length });
});

async function showsToMentioned(noun: Noun): Promise<string[]> {
  const found: string[] = [];
  const led = ledBy(noun);
  for (const [column, naming] of Object.entries(namesOf(noun))) {
    const whom = led.get(column);
    if (!whom || naming !== 'mentioned') continue;
    for (const [subject, caller] of callers) {
      const key = ownKey(whom, caller);
      if (key === null) continue;
      const [own, other] = [
        await seen(noun, column, caller, key, {}),
        await seen(noun, column, caller, uuid('another'), {}),
      ];
      // Whom an entry accuses may see less by it, and never more.
      if (own && !other) found.push(`${noun.entity.name}.${column}: ${subject} sees more by it`);
    }
  }
  return found;
}
test('who is only mentioned sees no more by it', async () => {
  const found: string[] = [];
  for (const noun of asked()) found.push(...(await showsToMentioned(noun)));
  expect(found).toEqual([]);
});

test('the law notices who acts and is shut out, who is shown by being mentioned, and what is not named', async () => {
  const issue = nouns.find(({ entity }) => entity.name === 'Issue')!;
  const shut: Noun = { ...issue, sees: { COUNTY_LEADER: () => 'all' } };
  expect(await blindTo(shut)).toContain('Issue.organisationId: construction does not see it');
  const told: Noun = { ...issue, tells: { evidence: ['COUNTY_LEADER'] } };
  expect(await blindTo(told)).toContain('Issue.organisationId: from construction evidence is withheld');
  const open: Noun = {
    ...issue,
    sees: { SECTOR_DEPT: ({ operatorId }: Caller) => [{ raiserId: is(operatorId) }, { kind: oneOf(['INTEGRITY']) }] },
  };
  expect(await showsToMentioned(open)).toEqual(['Issue.raiserId: construction sees more by it']);
  expect(misnamed({ ...issue, names: {} } as Noun, ledBy(issue))).toContain('Issue.organisationId');
});

test('whoever may begin what several sign sees what waits, and so what becomes of it', () => {
  const waiting = nouns.find(({ signing }) => signing !== undefined)!;
  const blind = (sees: object) =>
    nouns.flatMap(({ may, acts: all }) =>
      Object.entries(all)
        .filter(([, { signatures }]) => signatures !== undefined)
        .flatMap(([name]) => may[name]!.filter((role) => !(role in sees)).map((role) => `${name} by ${role}`)),
    );
  const sees = waiting.sees as object;
  expect(blind(sees)).toEqual([]);
  const { EXPERT: _, ...fewer } = sees as { EXPERT: unknown };
  expect(blind(fewer)).toContain('gradeHazard by EXPERT');
});
