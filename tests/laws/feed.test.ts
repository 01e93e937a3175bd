import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { feed } from '../../src/access/journal/feed.js';
import type { FeedEntry } from '../../src/access/journal/feed-scope.js';
import { seedRows } from '../../src/access/journal/seeding.js';
import { amendSeeded } from '../support/amend-seeded.js';
import { globalId } from '../../src/access/privacy/ids.js';
import { Session } from '../../src/access/reading/statements.js';
import { Records } from '../../src/access/acting/records.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import { instantOfDate } from '../../src/kernel/instant.js';
import { responsibilities } from '../../src/responsibility/responsibility/responsibility.noun.js';
import { seededBy } from '../../src/server/reference-data.js';
import { newId, world, type World } from '../support/world.js';

// Law 1: the feed is the journal. A walk from the beginning, in pages of any size and by whomever, tells each entry
// that they may see (or saw: its removal) once and in order. What may be seen is asked here of `nodes`, act by act, and
// never of the feed.
const people = ['head', 'township-100', 'township-101', 'construction', 'partner'] as const;
type Who = (typeof people)[number];
const who = (person: Who): [string | null, { client?: string }] =>
  person === 'partner' ? [null, { client: 'partner' }] : [person, {}];
interface JournalRow {
  position: number;
  entry_type: string;
  entry_id: string;
  version: number;
  fields: string[];
}
interface Item {
  readonly __typename: string;
  readonly position: number;
  readonly type: string;
  readonly entryId: string;
}

let w: World;
/** Who saw which version of an entry, told before the next act. */
const saw = new Set<string>();
const watched: string[] = [];
/** What a person saw through another entry, as `person id`. */
const through = new Set<string>();
const village = '500238100205';
const next = '500238101200';

const ask = async (person: string | null, query: string, variables: object = {}, saying: { client?: string } = {}) => {
  const { data, errors } = await w.ask(person, query, variables as never, saying);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const act = async (person: string, name: string, input: object, selection = '') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = (
    await ask(person, `mutation($input: ${type}!) { ${name}(input: $input) { refusals { code } ${selection} } }`, {
      input: { idempotencyKey: newId(), ...input },
    })
  )[name];
  if (answer.refusals.length > 0) throw new Error(`${name}: ${JSON.stringify(answer.refusals)}`);
  await look();
  return answer;
};
async function visible(person: Who, ids: readonly string[]): Promise<{ id: string; version: number }[]> {
  const found: { id: string; version: number }[] = [];
  const [subject, saying] = who(person);
  for (let i = 0; i < ids.length; i += 200) {
    const { nodes } = await ask(
      subject,
      'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on RegisterEntry { version } } }',
      { ids: ids.slice(i, i + 200) },
      saying,
    );
    found.push(...nodes.filter((node: object | null) => node !== null));
  }
  return found;
}
async function look(): Promise<void> {
  for (const person of people)
    for (const { id, version } of await visible(person, watched)) saw.add(`${person} ${id} ${version}`);
}
const hazard = (over: object = {}) => ({
  region: village,
  sector: 'CONSTRUCTION',
  source: 'TOWNSHIP',
  category: 'OBJECT',
  description: '脚手架松动',
  location: '外墙',
  foundAt: '2026-11-20T01:00:00Z',
  ...over,
});

beforeAll(async () => {
  w = await world();
  const { services } = w.service;
  const by = seededBy();
  const {
    rows: [tourism],
  } = await w.sql.query<{ id: string }>(`select id from organisation where mark = '溪文旅'`);
  await seedRows(services, by, responsibilities, [
    {
      regionCode: '500238000000',
      status: 'PUBLISHED',
      holder: 'DEPARTMENT',
      organisationId: tourism!.id,
      category: 'SPECIAL_SUPERVISION',
      must: 'MANAGE_INDUSTRY',
      aspect: 'SAFETY',
      first: false,
      lead: true,
      sectors: [],
      industries: [],
      townships: ['500238100'],
      businessForms: ['密室逃脱'],
      enterpriseIds: [],
      document: '演示',
      validFrom: '2024-01-01',
      publishedAt: by.at,
    } as never,
  ]);
  const [firm] = await seedRows(services, by, enterprises, [
    {
      regionCode: village,
      status: 'OPERATING',
      creditCode: '91500299MA0T000117',
      name: '演示',
      sector: 'CONSTRUCTION',
      industryCode: '4710',
      address: '演示',
    } as never,
  ]);
  // What follows crosses from five digits to six.
  await w.sql.query('update journal_head set position = 99990');
  const held = await act('township-100', 'reportHazard', hazard(), 'hazard { id }');
  const ofFirm = await act(
    'township-100',
    'reportHazard',
    hazard({ enterpriseId: globalId(enterprises, firm!) }),
    'hazard { id }',
  );
  const home = await act(
    'township-100',
    'registerHousehold',
    {
      region: village,
      address: '1组1号',
      members: [
        { personName: '演示一', idNumber: '500299197506150122', kinship: 'HEAD', categories: [] },
        { personName: '演示二', idNumber: '50029919800229002X', kinship: 'CHILD', categories: [] },
      ],
      dwellings: [{ address: '1组1号', rooms: 3, structure: 'BRICK_WOOD', livedIn: true }],
    },
    'household { id members { id kinship } dwellings { id } }',
  );
  watched.push(
    globalId(enterprises, firm!),
    held.hazard.id,
    ofFirm.hazard.id,
    home.household.id,
    ...[...home.household.members, ...home.household.dwellings].map(({ id }: { id: string }) => id),
  );
  for (const { id } of home.household.members) through.add(`township-100 ${id as string}`);
  for (const id of [globalId(enterprises, firm!), ofFirm.hazard.id as string]) through.add(`construction ${id}`);
  await look();
  // A hazard leaves a department's sector and goes on; a firm's form puts it and its hazard under another department;
  // a household moves.
  await act('officer-1', 'correctHazard', {
    id: held.hazard.id,
    expectedVersion: 1,
    reason: '行业有误',
    sector: 'GAS',
  });
  await act('officer-1', 'correctHazard', {
    id: held.hazard.id,
    expectedVersion: 2,
    reason: '行业有误',
    sector: 'ROAD_TRANSPORT',
  });
  await act('officer-1', 'correctHazard', {
    id: held.hazard.id,
    expectedVersion: 3,
    reason: '行业有误',
    sector: 'FIRE',
  });
  await amendSeeded(services, by, enterprises, firm!, { businessForm: '密室逃脱' } as never);
  await look();
  const child = home.household.members.find(({ kinship }: { kinship: string }) => kinship === 'CHILD').id as string;
  await act('township-100', 'splitHousehold', {
    id: home.household.id,
    expectedVersion: 1,
    memberIds: [child],
    address: '2组1号',
    basis: '户口本',
  });
  await act('township-100', 'moveHousehold', {
    id: home.household.id,
    expectedVersion: 2,
    region: next,
    address: '1组',
    basis: '迁移证',
  });
  await act('township-100', 'reportHazard', hazard({ sector: 'GAS' }));
  await w.ask('township-100', 'mutation($input: ReportHazardsInput!) { reportHazards(input: $input) { accepted } }', {
    input: {
      idempotencyKey: newId(),
      onError: 'REJECT_ALL',
      rows: Array.from({ length: 12 }, (_, i) => hazard({ location: `部位 ${i}` })),
    },
  });
}, 120_000);
afterAll(() => w.close());

const idOf = (type: string, key: string): string | null => {
  const noun = w.service.services.nouns.get(type);
  return noun ? globalId(noun, key) : null;
};

/**
 * What a person is to be told: told from the journal, from `nodes`, and from what was seen before each act. What is
 * seen through another entry is told by the act on that one: there when it brought it, gone when it took it away.
 */
async function due(person: Who): Promise<string[]> {
  const { rows } = await w.sql.query<JournalRow>(
    `select j.position::int, entry_type, entry_id, version, fields from journal j order by j.position`,
  );
  const ids = [...new Set(rows.flatMap(({ entry_type: type, entry_id: key }) => idOf(type, key) ?? []))];
  const now = new Set((await visible(person, ids)).map(({ id }) => id));
  const hanging = await hangingOf(person);
  const told: string[] = [];
  for (const row of rows) {
    const { position, entry_type: type, entry_id: key, version } = row;
    const id = idOf(type, key)!;
    const say = (of: string, which: string, once: boolean): void => {
      if (now.has(which) || once)
        told.push(`${position} ${now.has(which) ? 'Changed' : 'RemovedFromView'} ${of} ${which}`);
    };
    const once =
      !through.has(`${person} ${id}`) &&
      (saw.has(`${person} ${id} ${version}`) || saw.has(`${person} ${id} ${version - 1}`));
    say(type, id, once);
    for (const [of, which, before] of hanging(row)) if (which !== id || !(now.has(id) || once)) say(of, which, before);
  }
  return told;
}
type HangingOf = (row: JournalRow) => [of: string, id: string, saw: boolean][];
async function hangingOf(person: Who): Promise<HangingOf> {
  const { rows: homes } = await w.sql.query<{ id: string; version: number; members: string[]; begun: string }>(
    'select id, version, member_ids as members, created_at::text as begun from household_history',
  );
  const { rows: begun } = await w.sql.query<{ id: string; at: string }>(
    'select id, created_at::text as at from household_member',
  );
  const { rows: hazards } = await w.sql.query<{ id: string; firm: string | null }>(
    'select id, enterprise_id as firm from hazard',
  );
  return ({ entry_type: type, entry_id: key, version, fields }) => {
    if (
      /^township/.test(person) &&
      type === 'Household' &&
      fields.some((field) => ['regionCode', 'memberIds'].includes(field))
    ) {
      const at = (v: number) => homes.find((home) => home.id === key && home.version === v);
      const before = at(version - 1)?.members ?? [];
      const { begun: since } = at(version)!;
      const fresh = (member: string): boolean => version === 1 && begun.find(({ id }) => id === member)!.at === since;
      return [...new Set([...before, ...at(version)!.members])]
        .filter((member) => !fresh(member))
        .sort()
        .map((member) => [
          'HouseholdMember',
          idOf('HouseholdMember', member)!,
          before.includes(member) && saw.has(`${person} ${idOf(type, key)!} ${version - 1}`),
        ]);
    }
    if (person === 'construction' && type === 'Enterprise' && version > 1 && fields.includes('businessForm')) {
      const own = hazards
        .filter(({ firm }) => firm === key)
        .map(({ id }) => idOf('Hazard', id)!)
        .map((id): [string, string, boolean] => ['Hazard', id, saw.has(`${person} ${id} 1`)]);
      return [['Enterprise', idOf(type, key)!, saw.has(`${person} ${idOf(type, key)!} ${version - 1}`)], ...own];
    }
    return [];
  };
}

const page = async (person: Who, after: string | null, first: number) => {
  const [subject, saying] = who(person);
  return (
    await ask(
      subject,
      'query($a: String, $n: Int!) { changes(after: $a, first: $n) { cursor more items { __typename ... on Changed { position type entryId } ... on RemovedFromView { position type entryId } ... on ViewChanged { from } } } }',
      { a: after, n: first },
      saying,
    )
  ).changes as { cursor: string; more: boolean; items: Item[] };
};
const line = ({ __typename, position, type, entryId }: Item): string => `${position} ${__typename} ${type} ${entryId}`;
async function walk(person: Who, first: number, until: () => boolean = () => true): Promise<string[]> {
  const told: string[] = [];
  for (let after: string | null = null; ;) {
    const last = until();
    const { items, cursor, more } = await page(person, after, first);
    expect(items.length).toBeLessThanOrEqual(first);
    told.push(...items.map(line));
    after = cursor;
    if (!more && last) return told;
  }
}
/** The same walk within the process, with its statements as they are or spoilt on the way. */
async function within(
  person: Who,
  first: number,
  spoil: (text: string) => string = (text) => text,
  pagesMost = 5_000,
): Promise<string[]> {
  const { services } = w.service;
  const now = instantOfDate(new Date());
  const [subject, { client }] = who(person);
  const caller = (await services.callerDirectory.callerOf(client ?? 'front-end', subject, now))!;
  const told: string[] = [];
  const names = { CHANGED: 'Changed', REMOVED_FROM_VIEW: 'RemovedFromView' };
  for (let after: string | null = null, pages = 0; pages < pagesMost; pages++) {
    const session = new Session(services.reads, services.statements, false);
    const run = session.run;
    Object.assign(session, { run: (text: string, values: readonly unknown[]) => run(spoil(text), values) });
    const records = new Records(services, caller, session, {
      now,
      trace: 't',
      purpose: null,
      caseRef: null,
      language: 'en',
    });
    const { items, cursor, more } = await feed(records, { after, first, types: null, region: null }, 400);
    await session.close();
    told.push(
      ...(items as FeedEntry[]).map(
        ({ kind, position, type, entryId }) => `${position} ${names[kind]} ${type} ${idOf(type, entryId)!}`,
      ),
    );
    if (!more) break;
    after = cursor;
  }
  return told;
}

test('a walk in pages of 1, 7, 100 and 200, by five people, is the journal that each may see, each entry once and in order', async () => {
  const covered: string[] = [];
  for (const person of people) {
    const right = await due(person);
    const kinds = (kind: string) => right.filter((each) => each.includes(` ${kind} `)).length;
    for (const first of [7, 100, 200])
      expect([person, first, await walk(person, first)]).toEqual([person, first, right]);
    // A thousand requests of one entry each would take minutes over HTTP and say no more.
    expect([person, 1, await within(person, 1)]).toEqual([person, 1, right]);
    covered.push(`${person} ${kinds('Changed')} changed, ${kinds('RemovedFromView')} removed`);
  }
  const {
    rows: [reach],
  } = await w.sql.query<{ n: number; most: number }>(
    'select count(*)::int as n, max(position)::int as most from journal',
  );
  console.log(`Law 1: ${reach!.n} entries up to ${reach!.most}; pages of 1, 7, 100, 200; ${covered.join('; ')}`);
  expect(reach!.n).toBeGreaterThan(300);
  expect(reach!.most).toBeGreaterThan(100_000);
}, 300_000);

test("whose people have moved, whose firm is another department's now: the one is told that they are gone, the other that they are there", async () => {
  const of = async (person: Who, kind: string, type: string) =>
    (await due(person)).filter((each) => each.includes(` ${kind} ${type} `)).length;
  // Told of the head when the household split and when it moved; the child stays.
  expect([
    await of('township-100', 'RemovedFromView', 'HouseholdMember'),
    await of('township-101', 'Changed', 'HouseholdMember'),
  ]).toEqual([2, 3]);
  expect([
    await of('construction', 'RemovedFromView', 'Enterprise'),
    await of('construction', 'RemovedFromView', 'Hazard'),
  ]).toEqual([1, 1 + 3]);
  const tourism = (
    await ask(
      'tourism',
      '{ changes(types: [Hazard, Enterprise], first: 200) { items { ... on Changed { type action } } } }',
    )
  ).changes.items;
  expect(tourism).toContainEqual({ type: 'Hazard', action: 'AMENDED' });
  // What came to be after the firm did is not told anew by its beginning.
  expect(
    tourism.filter((item: { type?: string; action?: string }) => item.type === 'Hazard' && item.action === 'FOUNDED'),
  ).toEqual([]);
});

test("a region's reader is told too of what leaves it", async () => {
  const told = async (region: string): Promise<string[]> =>
    (
      await ask(
        'head',
        'query($r: RegionCode!) { changes(region: $r, types: [Household], first: 200) { items { ... on Changed { action } } } }',
        { r: region },
      )
    ).changes.items.map(({ action }: { action: string }) => action);
  expect(await told('500238100000')).toEqual([
    'registerHousehold',
    'splitHousehold',
    'splitHousehold',
    'moveHousehold',
  ]);
  expect(await told('500238101000')).toEqual(['moveHousehold']);
  // People lie where their household lives now: what is done to them after a move is told there.
  const household = (
    await ask(
      'township-101',
      '{ households(first: 1, where: { region: "500238101000" }) { nodes { members { id version } } } }',
    )
  ).households.nodes[0];
  const [member] = household.members as { id: string; version: number }[];
  const corrected = await w.ask(
    'township-101',
    'mutation($i: CorrectMemberInput!) { correctMember(input: $i) { refusals { code } } }',
    {
      i: {
        idempotencyKey: newId(),
        id: member!.id,
        expectedVersion: member!.version,
        resident: false,
        reason: '外出务工',
      },
    },
  );
  expect(corrected.data?.correctMember.refusals ?? corrected.errors).toEqual([]);
  const people = (
    await ask(
      'head',
      'query($r: RegionCode!) { changes(region: $r, types: [HouseholdMember], first: 200) { items { ... on Changed { entryId action } } } }',
      { r: '500238101000' },
    )
  ).changes.items;
  expect(people).toContainEqual({ entryId: member!.id, action: 'CORRECTED' });
});

test('under writers, what is told while they write is told once, in order, and all of it', async () => {
  let writing = true;
  const walks = Promise.all(
    (['head', 'township-100', 'construction'] as const).map(
      async (person) => [person, await walk(person, 7, () => !writing)] as const,
    ),
  );
  await Promise.all(
    Array.from({ length: 4 }, async (_, n) => {
      for (let i = 0; i < 12; i++)
        await w.ask(
          'township-100',
          'mutation($input: ReportHazardInput!) { reportHazard(input: $input) { replayed } }',
          { input: { idempotencyKey: newId(), ...hazard({ location: `${n}-${i}` }) } },
        );
    }),
  );
  writing = false;
  for (const [person, told] of await walks) expect([person, told]).toEqual([person, await due(person)]);
}, 120_000);

test('the law notices: with positions ordered as text, or the first of them left out, the walk is another', async () => {
  const right = await due('head');
  expect(await within('head', 100)).toEqual(right);
  const wrong = await within(
    'head',
    100,
    (text) => text.replace('order by j.position limit', 'order by position limit'),
    40,
  );
  expect(wrong).not.toEqual(right);
  expect(new Set(wrong).size).toBeLessThan(right.length);
  expect(
    await within('head', 100, (text) => text.replace('j.position > $1', 'j.position > $1::bigint + 1'), 40),
  ).not.toEqual(right);
});

test('a page is read off the index of positions: nothing is sorted, whatever the journal holds', async () => {
  const { services } = w.service;
  const now = instantOfDate(new Date());
  const session = new Session(services.reads, services.statements, false);
  const run = session.run;
  const sent: { text: string; values: readonly unknown[] }[] = [];
  Object.assign(session, {
    run: (text: string, values: readonly unknown[]) => {
      sent.push({ text, values });
      return run(text, values);
    },
  });
  const records = new Records(services, (await services.callerDirectory.callerOf('front-end', 'head', now))!, session, {
    now,
    trace: 't',
    purpose: null,
    caseRef: null,
    language: 'en',
  });
  await feed(records, { after: null, first: 100, types: null, region: null }, 400);
  await session.close();
  await w.sql.query('analyze journal');
  const { text, values } = sent.find((each) => each.text.includes('order by j.position limit'))!;
  const plan = (await w.sql.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values])).rows
    .map((row) => row['QUERY PLAN'])
    .join('\n');
  expect(plan).toMatch(/Index Scan using journal_pkey/);
  expect(plan).not.toMatch(/Sort/);
});
