import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as acts from '../../src/relief/household/household.acts.js';
import {
  dwellingLifecycle,
  householdLifecycle,
  memberLifecycle,
} from '../../src/relief/household/household.lifecycle.js';
import { bothSides, everyMove, merge } from '../support/musts.js';
import { newId, world, type World } from '../support/world.js';

const village = '500238100205';
const valid = '500299197506150122';
const leap = '50029919800229002X';
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}) => ({ input: { ...well, ...over }, facts });

describe('rules', () => {
  const head = { personName: '演示一', idNumber: valid, kinship: 'HEAD', categories: [], resident: true };
  const child = { ...head, personName: '演示二', idNumber: leap, kinship: 'CHILD' };
  const house = (address: string) => ({ address, rooms: 3, structure: 'BRICK_WOOD', livedIn: true });
  const entered = given({
    region: village,
    address: '城北村1组',
    members: [head, child],
    dwellings: [{ address: '城北村1组', rooms: 3, structure: 'BRICK_WOOD', livedIn: true }],
  });
  const split = given({ memberIds: ['m2'], address: '城北村2组', basis: '户口本' });
  const moved = given({ region: '500238100204', address: '城北村3组', basis: '居委会证明' });
  const base = {
    signers: ['x'],
    actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['TOWNSHIP'] },
    entry: {
      id: 'e',
      number: '户1',
      version: 3,
      regionCode: village,
      countyCode: '500238',
      townshipCode: '500238100',
      memberIds: ['m1', 'm2', 'm3'],
      headId: 'm1',
    },
    facts: {
      region: [{ key: village, level: 'VILLAGE', validUntil: null }],
      known: [],
      leaving: [{ key: 'm2', status: 'LIVING', kinship: 'CHILD' }],
      standing: [],
    },
  };
  const newborn = {
    ...child,
    idNumber: null as string | null,
    reason: 'BIRTH',
    since: '2026-07-01',
    basis: '出生医学证明',
  };
  const married = { ...newborn, kinship: 'SPOUSE', idNumber: valid, reason: 'MARRIAGE', basis: '结婚证' };
  const added = (over: object = {}, facts: object = {}) => ({ input: { members: [{ ...married, ...over }] }, facts });
  const lives = (key: string, status = 'LIVING') => ({ key, status, kinship: 'CHILD' });
  const three = { members: [lives('m1', 'DEAD'), lives('m2'), lives('m3')] };
  const headed = given({ headId: 'm2', kinships: [{ memberId: 'm3', kinship: 'OTHER' }], basis: '户口本' });
  const built = {
    dwelling: { address: '城北村9号', rooms: 3, structure: 'BRICK_WOOD', livedIn: true, builtYear: 2026 },
    basis: '建房审批',
  };
  const home = (over: object = {}) => ({
    id: 'h1',
    status: 'REGISTERED',
    countyCode: '500238',
    regionCode: village,
    memberIds: ['e', 'o'],
    headId: 'o',
    ...over,
  });
  const other = (over: object = {}) => home({ id: 'h2', memberIds: ['p'], headId: 'p', ...over });
  const joins = (over: object = {}, children: readonly object[] = [home(), other()]) => ({
    input: { householdId: 'h2', kinship: 'SPOUSE', reason: 'MARRIAGE', since: '2026-07-01', basis: '结婚证', ...over },
    children,
  });
  const flood = { key: 'v', countyCode: '500238', startedAt: '2026-06-20T00:00:00.000Z' };
  bothSides(acts, base, [
    ['addMembers', 'HOUSEHOLD_ADDS_WITHIN_ITS_SIZE', added(), { input: { members: [] } }],
    ['addMembers', 'HOUSEHOLD_ADDS_WITHIN_ITS_SIZE', added(), added({ kinship: 'HEAD' })],
    [
      'addMembers',
      'HOUSEHOLD_ADDS_WITHIN_ITS_SIZE',
      { ...added(), entry: { memberIds: Array.from({ length: 29 }, (_, i) => `m${i}`) } },
      { ...added(), entry: { memberIds: Array.from({ length: 30 }, (_, i) => `m${i}`) } },
    ],
    ['addMembers', 'HOUSEHOLD_NEW_NUMBERS_ARE_VALID', added(newborn), added({ ...newborn, reason: 'ADOPTION' })],
    ['addMembers', 'HOUSEHOLD_NEW_NUMBERS_ARE_VALID', added(), added({ idNumber: '500299198102290027' })],
    ['addMembers', 'HOUSEHOLD_TELEPHONES_ARE_VALID', added(), added({ phone: '1' })],
    [
      'registerHousehold',
      'HOUSEHOLD_DWELLINGS_STAND_ONCE',
      entered({}, { standing: [{ key: 'hash', id: 'd', regionCode: '500238100204' }] }),
      entered({}, { standing: [{ key: 'hash', id: 'd', regionCode: village }] }),
    ],
    [
      'registerHousehold',
      'HOUSEHOLD_DWELLINGS_STAND_ONCE',
      entered({ dwellings: [house('城北村1组1号'), house('城北村1组2号')] }),
      entered({ dwellings: [house('城北村1组1号'), house('城北村１组 1号')] }),
    ],
    ['addMembers', 'HOUSEHOLD_PERSON_IS_ENTERED_ONCE', added(), added({}, { known: [{ key: 'k', id: 'm' }] })],
    [
      'addMembers',
      'HOUSEHOLD_PERSON_IS_ENTERED_ONCE',
      { input: { members: [newborn, newborn] } },
      { input: { members: [married, { ...married, idNumber: '５００２９９ １９７５０６ １５０１２２' }] } },
    ],
    ['addMembers', 'HOUSEHOLD_MEMBERS_COME_ON_A_DAY', added(), added({ since: '2026-07-02' })],
    ['addMembers', 'HOUSEHOLD_MEMBERS_COME_ON_A_DAY', added({ since: '1975-06-15' }), added({ since: '1975-06-14' })],
    [
      'addMembers',
      'HOUSEHOLD_MEMBERS_COME_ON_A_DAY',
      added({ reason: 'BIRTH', since: '1975-06-15' }),
      added({ reason: 'BIRTH', since: '1975-06-16' }),
    ],
    ['addMembers', 'HOUSEHOLD_MEMBERS_COME_ON_A_PAPER', added(), added({ basis: ' ' })],
    [
      'changeHead',
      'HOUSEHOLD_HAS_ANOTHER_WHO_LIVES',
      headed({}, three),
      headed({}, { members: [lives('m1', 'DEAD'), lives('m2', 'DEAD')] }),
    ],
    ['changeHead', 'HOUSEHOLD_HEAD_IS_ONE_WHO_LIVES', headed({}, three), headed({ headId: 'm1' }, three)],
    [
      'changeHead',
      'HOUSEHOLD_HEAD_IS_ONE_WHO_LIVES',
      headed({}, { members: [lives('m1'), lives('m2')] }),
      headed({ headId: 'm1' }, { members: [lives('m1'), lives('m2')] }),
    ],
    ['changeHead', 'HOUSEHOLD_KINSHIP_IS_RESTATED', headed({}, three), headed({ kinships: [] }, three)],
    [
      'changeHead',
      'HOUSEHOLD_KINSHIP_IS_RESTATED',
      headed({}, three),
      headed({ kinships: [{ memberId: 'm3', kinship: 'HEAD' }] }, three),
    ],
    ['changeHead', 'HOUSEHOLD_CHANGE_RESTS_ON_A_PAPER', headed({}, three), headed({ basis: ' ' }, three)],
    [
      'addDwelling',
      'HOUSEHOLD_DWELLING_HAS_ROOMS',
      { input: built },
      { input: { ...built, dwelling: { ...built.dwelling, builtYear: 2027 } } },
    ],
    [
      'addDwelling',
      'HOUSEHOLD_DWELLING_HAS_ROOMS',
      { input: built },
      { input: { ...built, dwelling: { ...built.dwelling, rooms: 51 } } },
    ],
    [
      'addDwelling',
      'DWELLING_STANDS_ONCE',
      { input: built, facts: { standing: [{ key: 'k', id: 'd', regionCode: '500238101204' }] } },
      { input: built, facts: { standing: [{ key: 'k', id: 'd', regionCode: village }] } },
    ],
    ['addDwelling', 'HOUSEHOLD_CHANGE_RESTS_ON_A_PAPER', { input: built }, { input: { ...built, basis: '' } }],
    ['joinHousehold', 'HOUSEHOLD_JOINED_IS_ANOTHER', joins(), joins({}, [home(), other({ status: 'DISSOLVED' })])],
    ['joinHousehold', 'HOUSEHOLD_JOINED_IS_ANOTHER', joins(), joins({}, [home(), other({ countyCode: '500237' })])],
    ['joinHousehold', 'HOUSEHOLD_JOINED_IS_ANOTHER', joins(), joins({ householdId: 'h1' })],
    [
      'joinHousehold',
      'HOUSEHOLD_HEAD_LEAVES_NOBODY',
      joins({}, [home({ memberIds: ['e'], headId: 'e' }), other()]),
      joins({}, [home({ headId: 'e' }), other()]),
    ],
    ['joinHousehold', 'HOUSEHOLD_JOINED_ON_A_DAY', joins(), joins({ since: '2026-07-02' })],
    ['joinHousehold', 'HOUSEHOLD_JOINED_ON_A_DAY', joins(), joins({ kinship: 'HEAD' })],
    ['joinHousehold', 'HOUSEHOLD_CHANGE_RESTS_ON_A_PAPER', joins(), joins({ basis: '' })],
    [
      'revokeDeath',
      'DEATH_DREW_NO_CONDOLENCE',
      { facts: { condolence: [] } },
      { facts: { condolence: [{ key: 'e', number: '助申1', status: 'PAYABLE' }] } },
    ],
    ['revokeDeath', 'DEATH_REVOKED_FOR_A_REASON', { input: { reason: '误报' } }, { input: { reason: ' ' } }],
    ['revokeDeath', 'HOUSEHOLD_CHANGE_RESTS_ON_A_PAPER', { input: { basis: '证明' } }, { input: { basis: '' } }],
    [
      'recordDeath',
      'DEATH_BY_A_DISASTER_FOLLOWS_IT',
      { input: { diedOn: '2026-06-20', eventId: 'v' }, facts: { event: [flood] } },
      { input: { diedOn: '2026-06-19', eventId: 'v' }, facts: { event: [flood] } },
    ],
    [
      'recordDeath',
      'DEATH_BY_A_DISASTER_FOLLOWS_IT',
      { input: { diedOn: '2026-06-19' }, facts: { event: [] } },
      { input: { diedOn: '2026-06-20', eventId: 'v' }, facts: { event: [{ ...flood, countyCode: '500237' }] } },
    ],
    [
      'splitHousehold',
      'HOUSEHOLD_SPLIT_RESTATES_ITS_OWN',
      split({ memberIds: ['m2', 'm3'], kinships: [{ memberId: 'm3', kinship: 'SPOUSE' }] }),
      split({ memberIds: ['m2', 'm3'], kinships: [{ memberId: 'm2', kinship: 'SPOUSE' }] }),
    ],
    [
      'registerHousehold',
      'HOUSEHOLD_LIVES_IN_A_VILLAGE',
      entered(),
      entered({}, { region: [{ key: village, level: 'TOWNSHIP', validUntil: null }] }),
    ],
    ['registerHousehold', 'HOUSEHOLD_HAS_AN_ADDRESS', entered(), entered({ address: ' ' })],
    ['registerHousehold', 'HOUSEHOLD_HAS_ONE_HEAD', entered(), entered({ members: [child] })],
    [
      'registerHousehold',
      'HOUSEHOLD_HAS_ONE_HEAD',
      entered(),
      entered({ members: [head, { ...head, idNumber: leap }] }),
    ],
    [
      'registerHousehold',
      'HOUSEHOLD_IDENTITY_NUMBERS_ARE_VALID',
      entered(),
      entered({ members: [{ ...head, idNumber: '500299198102290027' }] }),
    ],
    [
      'registerHousehold',
      'HOUSEHOLD_TELEPHONES_ARE_VALID',
      entered({ members: [{ ...head, phone: '13800000000' }] }),
      entered({ members: [{ ...head, phone: '12800000000' }] }),
    ],
    [
      'registerHousehold',
      'HOUSEHOLD_PERSON_IS_ENTERED_ONCE',
      entered(),
      entered({}, { known: [{ key: 'hash', id: 'm', regionCode: village }] }),
    ],
    [
      'registerHousehold',
      'HOUSEHOLD_PERSON_IS_ENTERED_ONCE',
      entered(),
      entered({ members: [head, { ...child, idNumber: ` ${valid.toLowerCase()} ` }] }),
    ],
    [
      'registerHousehold',
      'HOUSEHOLD_DWELLINGS_HAVE_ROOMS',
      entered({ dwellings: [] }),
      entered({ dwellings: [{ address: '演示', rooms: 0 }] }),
    ],
    ['splitHousehold', 'HOUSEHOLD_HAS_SEVERAL_PEOPLE', {}, { entry: { memberIds: ['m1'] } }],
    ['splitHousehold', 'HOUSEHOLD_SPLITS_BY_ITS_OWN_PEOPLE', split(), split({ memberIds: ['m1'] })],
    [
      'splitHousehold',
      'HOUSEHOLD_SPLITS_BY_ITS_OWN_PEOPLE',
      split(),
      split({}, { leaving: [{ key: 'm2', status: 'DEAD', kinship: 'CHILD' }] }),
    ],
    ['splitHousehold', 'HOUSEHOLD_SPLITS_BY_ITS_OWN_PEOPLE', split(), split({ memberIds: ['z'] })],
    ['splitHousehold', 'HOUSEHOLD_HAS_AN_ADDRESS', split(), split({ address: '' })],
    ['splitHousehold', 'HOUSEHOLD_CHANGE_RESTS_ON_A_PAPER', split(), split({ basis: '' })],
    ['moveHousehold', 'HOUSEHOLD_LIVES_IN_A_VILLAGE', moved(), moved({}, { region: [] })],
    ['moveHousehold', 'HOUSEHOLD_HAS_AN_ADDRESS', moved(), moved({ address: '' })],
    ['moveHousehold', 'HOUSEHOLD_CHANGE_RESTS_ON_A_PAPER', moved(), moved({ basis: ' ' })],
    [
      'moveHousehold',
      'HOUSEHOLD_MOVES_WITHIN_ITS_COUNTY',
      moved({ region: '500238101204' }),
      moved({ region: '500237101204' }),
    ],
    ['dissolveHousehold', 'HOUSEHOLD_DISSOLVED_FOR_A_REASON', { input: { reason: '迁出' } }, { input: { reason: '' } }],
    ['correctMember', 'MEMBER_CORRECTED_FOR_A_REASON', { input: { reason: '笔误' } }, { input: { reason: '' } }],
    ['correctMember', 'MEMBER_CORRECTION_CORRECTS_SOMETHING', { input: { resident: false } }, { input: {} }],
    [
      'correctMember',
      'MEMBER_CATEGORIES_HOLD_FROM_A_DAY',
      { input: { categories: ['DISABLED'], categoriesFrom: '2026-07-01' } },
      { input: { categories: ['DISABLED'], categoriesFrom: '2026-07-02' } },
    ],
    [
      'correctMember',
      'MEMBER_CATEGORIES_HOLD_FROM_A_DAY',
      { input: { resident: true } },
      { input: { resident: true, categoriesFrom: '2026-07-01' } },
    ],
    ['correctMember', 'MEMBER_VALUES_ARE_VALID', { input: { idNumber: leap } }, { input: { idNumber: '1' } }],
    [
      'correctMember',
      'MEMBER_IS_NOBODY_ELSE',
      { facts: { known: [{ key: 'h', id: 'e', regionCode: village }] } },
      { facts: { known: [{ key: 'h', id: 'f', regionCode: village }] } },
    ],
    ['recordDeath', 'DEATH_HAS_HAPPENED', { input: { diedOn: '2026-07-01' } }, { input: { diedOn: '2026-07-02' } }],
    // Born 2020-06-15; the same day passes, and a number whose key was destroyed can be compared with nothing.
    [
      'recordDeath',
      'DEATH_FOLLOWS_BIRTH',
      { input: { diedOn: '2020-06-15' }, facts: { number: [{ key: 'e', plain: '500299202006150012' }] } },
      { input: { diedOn: '2020-06-14' }, facts: { number: [{ key: 'e', plain: '500299202006150012' }] } },
    ],
    [
      'recordDeath',
      'DEATH_FOLLOWS_BIRTH',
      { input: { diedOn: '1900-01-01' }, facts: { number: [{ key: 'e', plain: null }] } },
      { input: { diedOn: '2019-01-01' }, facts: { number: [{ key: 'e', plain: '500299202006150012' }] } },
    ],
    ['recordDeath', 'HOUSEHOLD_CHANGE_RESTS_ON_A_PAPER', { input: { basis: '死亡证明' } }, { input: { basis: '' } }],
    ['loseDwelling', 'DWELLING_LOST_FOR_A_REASON', { input: { reason: '倒塌' } }, { input: { reason: ' ' } }],
  ]);
  everyMove(householdLifecycle, ['REGISTERED', 'DISSOLVED'], {
    'REGISTERED addMembers': 'REGISTERED',
    'REGISTERED changeHead': 'REGISTERED',
    'REGISTERED addDwelling': 'REGISTERED',
    'REGISTERED joinHousehold': 'REGISTERED',
    'REGISTERED splitHousehold': 'REGISTERED',
    'REGISTERED moveHousehold': 'REGISTERED',
    'REGISTERED dissolveHousehold': 'DISSOLVED',
  });
  everyMove(memberLifecycle, ['LIVING', 'DEAD'], {
    'LIVING correctMember': 'LIVING',
    'LIVING recordDeath': 'DEAD',
    'DEAD revokeDeath': 'LIVING',
    'LIVING joinHousehold': 'LIVING',
    'LIVING splitHousehold': 'LIVING',
    'LIVING changeHead': 'LIVING',
    'DEAD changeHead': 'DEAD',
  });
  everyMove(dwellingLifecycle, ['STANDING', 'GONE'], { 'STANDING loseDwelling': 'GONE' });
  test('the keys of its people are told once and stand in both', () => {
    const c = merge(base as never, entered() as never);
    const household = acts.registerHousehold.decide(c);
    const parts = acts.registerHousehold.creates!(c, { id: 'h', regionCode: village });
    expect(household).toMatchObject({ memberIds: ['new-0', 'new-1'], headId: 'new-0', size: 2 });
    expect(parts.map(({ entryType, set }) => [entryType, set.id ?? set.householdId])).toEqual([
      ['HouseholdMember', 'new-0'],
      ['HouseholdMember', 'new-1'],
      ['Dwelling', 'h'],
    ]);
  });
});

describe('over HTTP', () => {
  let w: World;
  beforeAll(async () => {
    w = await world();
  });
  afterAll(() => w.close());
  const read = async (who: string, query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const { data, errors } = await w.ask(who, query, variables as never, { headers });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const act = async (who: string, name: string, input: object, selection = '') =>
    (
      await read(
        who,
        `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { refusals { code facts { name value } } ${selection} } }`,
        { input: { idempotencyKey: newId(), ...input } },
      )
    )[name];
  const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code).sort();
  const people = [
    { personName: '欧阳演示', idNumber: valid, kinship: 'HEAD', phone: '13800000000', categories: ['MINIMUM_LIVING'] },
    { personName: '演示二', idNumber: leap, kinship: 'CHILD' },
  ];
  const household = {
    region: village,
    address: '城厢镇城北村1组12号',
    members: people,
    dwellings: [{ address: '城厢镇城北村1组12号', rooms: 3, structure: 'BRICK_WOOD', livedIn: true, builtYear: 1995 }],
  };

  test('a household with its people: masked, ciphertext at rest, found by hash; nobody is entered twice, by anyone', async () => {
    expect(
      codes(
        await act('township-100', 'registerHousehold', {
          ...household,
          members: [{ ...people[1]!, idNumber: '500299198102290027' }],
        }),
      ),
    ).toEqual(['HOUSEHOLD_HAS_ONE_HEAD', 'HOUSEHOLD_IDENTITY_NUMBERS_ARE_VALID']);
    const before = await w.digest();
    expect(codes(await act('township-100', 'registerHousehold', { ...household, dryRun: true }))).toEqual([]);
    expect(await w.digest()).toBe(before);
    const selection =
      'household { id version number size address { masked } head { personName { masked } } members { id version kinship status personName { masked } idNumber { masked } phone { masked } } dwellings { rooms address { masked } } }';
    const made = (await act('township-100', 'registerHousehold', household, selection)).household;
    expect(made).toMatchObject({
      size: 2,
      address: { masked: '城厢镇城北村****' },
      head: { personName: { masked: '欧阳**' } },
      dwellings: [{ rooms: 3, address: { masked: '城厢镇城北村****' } }],
    });
    expect(
      made.members.map((each: any) => [each.kinship, each.idNumber.masked, each.phone?.masked ?? null]).sort(),
    ).toEqual([
      ['CHILD', '500299********002X', null],
      ['HEAD', '500299********0122', '138****0000'],
    ]);
    // Whoever tries, wherever: the person is known by the hash alone, and the refusal names nobody. To who does not see
    // them it tells not even how many; and every telling leaves word, a dry run's too.
    const words = async () =>
      (
        await w.sql.query<{
          purpose: string;
          entry_type: string;
          fields: string[];
          case_ref: string;
          subject: string | null;
        }>(`select d.purpose, d.entry_type, d.fields, split_part(d.case_ref, ' ', 1) as case_ref, o.subject
      from disclosure d left join operator o on o.id = d.operator_id join household_member_person p on p.id = d.entry_id and p.subject_id = d.subject_id order by d.at, d.id`)
      ).rows;
    const elsewhere = { ...household, region: '500238101200', members: [people[0]] };
    const once = 'HOUSEHOLD_PERSON_IS_ENTERED_ONCE';
    const left = (subject: string, act_ = 'registerHousehold') => ({
      purpose: 'UNIQUENESS',
      entry_type: 'HouseholdMember',
      fields: ['idNumber'],
      case_ref: act_,
      subject,
    });
    expect(await words()).toEqual([]);
    expect(
      (await act('township-101', 'registerHousehold', { ...elsewhere, dryRun: true })).refusals.filter(
        ({ code }: { code: string }) => code === once,
      ),
    ).toMatchObject([{ code: once, facts: [] }]);
    expect(await words()).toEqual([left('township-101')]);
    expect(
      (await act('township-101', 'registerHousehold', elsewhere)).refusals.filter(
        ({ code }: { code: string }) => code === once,
      ),
    ).toMatchObject([{ code: once, facts: [] }]);
    expect(await words()).toEqual([left('township-101'), left('township-101')]);
    expect((await act('township-100', 'registerHousehold', { ...household, dryRun: true })).refusals).toMatchObject([
      { code: once, facts: [{ name: 'known', value: '2' }] },
      { code: 'HOUSEHOLD_DWELLINGS_STAND_ONCE', facts: [{ name: 'known', value: '1' }] },
    ]);
    // Of each whom it told; and of one named twice in the same paper there is nothing to tell.
    expect(await words()).toEqual([
      left('township-101'),
      left('township-101'),
      left('township-100'),
      left('township-100'),
    ]);
    const twice = { ...people[1]!, idNumber: '500299201503010430' };
    expect(
      (
        await act('township-101', 'registerHousehold', {
          ...elsewhere,
          members: [{ ...twice, kinship: 'HEAD' }, twice],
        })
      ).refusals.filter(({ code }: { code: string }) => code === once),
    ).toMatchObject([{ code: once, facts: [] }]);
    expect(await words()).toHaveLength(4);
    // A correction to somebody else's number tells the same; to one's own it tells nothing.
    const second = made.members.find(({ kinship }: { kinship: string }) => kinship === 'CHILD');
    const correct = (idNumber: string) =>
      act('township-100', 'correctMember', {
        id: second.id,
        expectedVersion: second.version,
        dryRun: true,
        reason: '更正',
        idNumber,
      });
    expect((await correct(valid)).refusals).toMatchObject([
      { code: 'MEMBER_IS_NOBODY_ELSE', facts: [{ name: 'known', value: '1' }] },
    ]);
    expect((await words()).slice(4)).toEqual([left('township-100', 'correctMember')]);
    expect((await correct(leap)).refusals).toEqual([]);
    expect(await words()).toHaveLength(5);
    // Two at once, of a person not known yet: one of them.
    const third = { ...household, members: [{ ...people[0]!, idNumber: '500299201503010430' }], dwellings: [] };
    const raced = await Promise.all(Array.from({ length: 8 }, () => act('township-100', 'registerHousehold', third)));
    expect(
      raced
        .map(codes)
        .sort()
        .map(([code]) => code ?? 'entered')
        .filter((code) => code === 'entered'),
    ).toHaveLength(1);
    for (const one of raced.map(codes))
      expect([[], ['ALREADY_REGISTERED'], ['HOUSEHOLD_PERSON_IS_ENTERED_ONCE']]).toContainEqual(one);
    // Nothing of it stands plain anywhere in the database.
    const { rows: tables } = await w.sql.query<{ t: string }>(
      `select table_name as t from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { t } of tables)
      for (const plain of [valid, '欧阳演示', '1组12号', '13800000000'])
        expect([
          t,
          (
            await w.sql.query<{ n: number }>(`select count(*)::int as n from "${t}" x where x::text like $1`, [
              `%${plain}%`,
            ])
          ).rows[0]!.n,
        ]).toEqual([t, 0]);
    // Their township and the bureau read it plain for a stated purpose; next door sees no household at all.
    const id = async (who: string, headers = {}) =>
      (
        await read(
          who,
          'query($id: ID!) { node(id: $id) { ... on Household { head { idNumber { plain withheld } } } } }',
          { id: made.id },
          headers,
        )
      ).node;
    const stated = { 'x-purpose': 'RELIEF', 'x-case': '1' };
    expect([
      await id('township-100', stated),
      await id('township-100'),
      await id('township-101', stated),
      await id('officer-1', stated),
    ]).toEqual([
      { head: { idNumber: { plain: valid, withheld: null } } },
      { head: { idNumber: { plain: null, withheld: 'NO_PURPOSE' } } },
      null,
      null,
    ]);

    // It splits, and each keeps who lives in it; what it was stays to be read.
    const child = made.members.find((each: any) => each.kinship === 'CHILD');
    const at = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 20));
    const split = {
      id: made.id,
      expectedVersion: 1,
      memberIds: [child.id],
      address: '城厢镇城北村2组3号',
      basis: '户口本',
    };
    expect(
      codes(
        await act('township-100', 'splitHousehold', {
          ...split,
          memberIds: [made.members.find((each: any) => each.kinship === 'HEAD').id],
        }),
      ),
    ).toEqual(['HOUSEHOLD_SPLITS_BY_ITS_OWN_PEOPLE']);
    expect(await act('township-100', 'splitHousehold', split, 'household { size members { id } }')).toMatchObject({
      refusals: [],
      household: { size: 1, members: [{ id: made.members.find((each: any) => each.kinship === 'HEAD').id }] },
    });
    const fresh = (
      await read('township-100', '{ households { nodes { number size splitFrom { id } head { id } members { id } } } }')
    ).households.nodes.find((each: any) => each.splitFrom !== null);
    expect(fresh).toMatchObject({
      size: 1,
      splitFrom: { id: made.id },
      head: { id: child.id },
      members: [{ id: child.id }],
    });
    expect(
      (
        await read(
          'township-100',
          'query($id: ID!, $at: DateTime!) { nodeAsOf(id: $id, asOf: $at) { ... on Household { size members { id } } } }',
          { id: made.id, at },
        )
      ).nodeAsOf,
    ).toMatchObject({ size: 2, members: [{}, {}] });
    expect(codes(await act('township-100', 'splitHousehold', { ...split, expectedVersion: 2 }))).toEqual([
      'HOUSEHOLD_HAS_SEVERAL_PEOPLE',
      'HOUSEHOLD_SPLITS_BY_ITS_OWN_PEOPLE',
    ]);
    // What is left of it moves to the next township, its people with it: that township now sees them, and the first
    // no longer.
    const seen = async (who: string) =>
      (
        await read(who, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
          ids: [made.id, made.head.id ?? made.members.find((each: any) => each.kinship === 'HEAD').id],
        })
      ).nodes.map((each: unknown) => each !== null);
    expect([await seen('township-100'), await seen('township-101')]).toEqual([
      [true, true],
      [false, false],
    ]);
    const next = (
      await w.sql.query<{ code: string }>(
        `select code from region where level = 'VILLAGE' and left(code, 9) = '500238101' order by code limit 1`,
      )
    ).rows[0]!.code;
    expect(
      codes(
        await act('township-100', 'moveHousehold', {
          id: made.id,
          expectedVersion: 2,
          region: '500238101000',
          address: '凤凰镇',
          basis: '户口迁移证',
        }),
      ),
    ).toEqual(['HOUSEHOLD_LIVES_IN_A_VILLAGE']);
    expect(
      codes(
        await act('township-100', 'moveHousehold', {
          id: made.id,
          expectedVersion: 2,
          region: next,
          address: '凤凰镇1组',
          basis: '户口迁移证',
        }),
      ),
    ).toEqual([]);
    expect([await seen('township-100'), await seen('township-101'), await seen('head')]).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
    // Someone dies; nothing is corrected of the dead, and nobody takes another's number.
    expect(
      codes(
        await act('township-100', 'correctMember', {
          id: child.id,
          expectedVersion: 2,
          reason: '笔误',
          idNumber: valid,
        }),
      ),
    ).toEqual(['MEMBER_IS_NOBODY_ELSE']);
    expect(
      codes(
        await act('township-100', 'correctMember', {
          id: child.id,
          expectedVersion: 2,
          reason: '笔误',
          personName: '演示叁',
        }),
      ),
    ).toEqual([]);
    // The sealed number is opened for the judgement alone: neither refusal nor disclosure tells it.
    const early = await act('township-100', 'recordDeath', {
      id: child.id,
      expectedVersion: 3,
      diedOn: '1900-01-01',
      basis: '死亡证明',
    });
    expect([codes(early), JSON.stringify(early).includes('2020')]).toEqual([['DEATH_FOLLOWS_BIRTH'], false]);
    expect(
      codes(
        await act('township-100', 'recordDeath', {
          id: child.id,
          expectedVersion: 3,
          diedOn: at.slice(0, 10),
          basis: '死亡证明',
        }),
      ),
    ).toEqual([]);
    expect(
      codes(
        await act('township-100', 'correctMember', {
          id: child.id,
          expectedVersion: 4,
          reason: '笔误',
          resident: false,
        }),
      ),
    ).toEqual(['ILLEGAL_MOVE']);
  }, 60_000);
});
