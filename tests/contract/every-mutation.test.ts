import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { ableTo, batches, nounOfMutation, sampleInput, samplesIn, textOfRow } from '../support/samples.js';
import { newId, world, type World } from '../support/world.js';

// What every act refuses, whatever it is about: tried on each mutation of the schema, and each time nothing is kept.
const schema = schemaOf(nouns, resolvers);
const mutations = Object.values(schema.getMutationType()!.getFields());
let w: World;
const ids: Record<string, string> = {};
/** For each mutation a key of theirs that is bound already. */
const bound: Record<string, string> = {};
let before: string;
beforeAll(async () => {
  w = await world();
  Object.assign(ids, await samplesIn(w));
  for (const { name } of mutations) {
    bound[name] = newId();
    await w.sql.query(
      `insert into request_key (client_id, operator_id, key, digest, entry_type, entry_id, version, position)
    select c.id, o.id, $1, 'another content', 'Hazard', gen_random_uuid(), 1, 1 from client c, operator o where c.key = 'front-end' and o.subject = $2`,
      [name in batches ? `${bound[name]}/0` : bound[name], ableTo(name)],
    );
  }
  // The account of an enterprise is moved to the enterprise of the samples.
  await w.sql.query(
    `update organisation set enterprise_id = (select enterprise_id from hazard order by number limit 1)
      where id = (select p.organisation_id from operator o join holding h on h.operator_id = o.id
        join post p on p.id = h.post_id where o.subject = 'enterprise')`,
  );
  w.service.services.forget();
  before = await w.digest();
}, 60_000);
afterAll(() => w.close());

interface Answer {
  readonly refusals: { kind: string; code: string; path: string[] | null }[];
  readonly fault: string | null;
}
async function tried(who: string, name: string, over: object = {}, rowOver: object = {}): Promise<Answer> {
  const batch = name in batches;
  const input = { ...sampleInput(ids, schema, name, rowOver), ...over };
  const type = String(schema.getMutationType()!.getFields()[name]!.args[0]!.type);
  const { data, errors } = await w.ask(
    who,
    `mutation($input: ${type}) { ${name}(input: $input) { refusals { kind code path } ${batch ? 'outcomes { refusals { kind code path } }' : ''} } }`,
    { input },
  );
  if (errors) return { refusals: [], fault: errors[0]!.extensions.code as string };
  return {
    refusals: [
      ...data[name].refusals,
      ...(batch ? data[name].outcomes.flatMap((each: { refusals: object[] }) => each.refusals) : []),
    ],
    fault: null,
  };
}
/** Who sees much of the county and may do little in it. */
const onlookers = [
  ['LEGAL_REVIEWER', 'legal'],
  ['DISCIPLINE', 'discipline'],
  ['SOCIAL_SUPERVISOR', 'supervisor'],
] as const;
/** What is entered is of the office of who enters it, and names no place: elsewhere it is for an office there. */
const ofOnesOwnOffice = new Set(['registerEquipment']);
const begins = (name: string) => nounOfMutation(name).acts[batches[name] ?? name]!.begins === true;

test.each(mutations.map(({ name }) => name))(
  '%s refuses a wrong role, a wrong region, a stale version, a reused key, an impossible date and too much; nothing is kept',
  async (name) => {
    const who = ableTo(name);
    const kinds = async (...asked: Parameters<typeof tried>) => {
      const { refusals, fault } = await tried(...asked);
      return fault ? [fault] : [...new Set(refusals.map(({ kind }) => kind))];
    };
    const codes = async (...asked: Parameters<typeof tried>) => {
      const { refusals, fault } = await tried(...asked);
      return fault ? [fault] : refusals.map(({ code }) => code);
    };
    // Someone who sees the county and may do nothing in it; and someone who sees nothing at all.
    const may = nounOfMutation(name).may[batches[name] ?? name]!;
    const [, onlooker] = onlookers.find(([role]) => !may.includes(role))!;
    // Where nobody else is left, one who does not even see what it is about.
    const refusedTo = onlooker === 'supervisor' ? 'NOT_FOUND' : 'NOT_PERMITTED';
    expect([name, await kinds(onlooker, name)]).toEqual([name, [refusedTo]]);
    const unseen = await kinds('nobody', name);
    expect([
      name,
      unseen.length > 0 && unseen.every((kind) => kind === 'NOT_PERMITTED' || kind === 'NOT_FOUND'),
    ]).toEqual([name, true]);
    // An officer of another county, with what no rule allows: rights are told first.
    const outside = await tried('elsewhere', name, { occurredAt: '2099-01-01T00:00:00Z' });
    if (ofOnesOwnOffice.has(name)) expect(outside.refusals.map(({ code }) => code)).toEqual(['ACT_NOT_YET_HAPPENED']);
    else
      expect([
        name,
        outside.refusals.length > 0 &&
          outside.refusals.every(
            ({ kind, code }) => kind === 'NOT_FOUND' || code === 'OUTSIDE_SCOPE' || code === 'NOT_PERMITTED',
          ),
      ]).toEqual([name, true]);
    if (!begins(name)) {
      expect([name, await kinds(who, name, { expectedVersion: 99 })]).toEqual([name, ['STALE_VERSION']]);
      expect([name, await kinds(who, name, { id: 'none' })]).toEqual([name, ['NOT_FOUND']]);
    }
    expect([name, await kinds(who, name, { idempotencyKey: bound[name]! })]).toEqual([name, ['KEY_REUSED']]);
    expect([name, await codes(who, name, { idempotencyKey: '' })]).toEqual([name, ['NO_KEY']]);
    expect([name, await codes(who, name, { idempotencyKey: 'k'.repeat(201) })]).toEqual([name, ['TOO_LONG']]);
    expect([name, await codes(who, name, { occurredAt: '2026-02-30T00:00:00Z' })]).toEqual([name, ['BAD_USER_INPUT']]);
    // Beyond the end of time to come: refused as not yet happened, unless the stage already speaks against it.
    const future = await codes(who, name, { occurredAt: '2099-01-01T00:00:00Z' });
    expect([
      name,
      future.includes('ACT_NOT_YET_HAPPENED') ||
        future.includes('ILLEGAL_MOVE') ||
        future.some((code) => /^(COUNTERSIGNER|PROPOSAL)_/.test(code)),
    ]).toEqual([name, true]);
    const long = '长'.repeat(8_001);
    const text = Object.values(
      (getNamedType(schema.getMutationType()!.getFields()[name]!.args[0]!.type) as GraphQLInputObjectType).getFields(),
    ).find((field) => String(getNamedType(field.type)) === 'String' && field.name !== 'idempotencyKey')?.name;
    if (name in batches)
      expect([name, await codes(who, name, {}, { [textOfRow(name)]: long })]).toEqual([name, ['TOO_LONG']]);
    else if (text) expect([name, await codes(who, name, { [text]: long })]).toEqual([name, ['TOO_LONG']]);
    const kept = before;
    // The account of an enterprise is moved to the enterprise of the samples.
    await w.sql.query(
      `update organisation set enterprise_id = (select enterprise_id from hazard order by number limit 1)
      where id = (select p.organisation_id from operator o join holding h on h.operator_id = o.id
        join post p on p.id = h.post_id where o.subject = 'enterprise')`,
    );
    w.service.services.forget();
    before = await w.digest();
    expect([name, before === kept]).toEqual([name, true]);
  },
);
