import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isNonNullType, isObjectType } from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { newId, pdf, world, type World } from '../support/world.js';

// What offices write for each other on an entry that others see too is told to offices alone.
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

test('every field that is told to some only is one of its entry, and may be null', () => {
  const schema = schemaOf(nouns, resolvers);
  const told = nouns.flatMap(({ entity, tells = {} }) =>
    Object.keys(tells).map((field) => [entity.name, field] as const),
  );
  expect(told.length).toBeGreaterThan(0);
  for (const [name, field] of told) {
    const type = schema.getType(name);
    const own = isObjectType(type) ? type.getFields()[field] : undefined;
    expect([name, field, own !== undefined && !isNonNullType(own.type)]).toEqual([name, field, true]);
  }
});

test('a public list shows its items to everyone, and how an office reported having done them to offices', async () => {
  const act = async (name: string, input: object, selection = '', who = 'head') => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($i: ${type}!) { ${name}(input: $i) { refusals { code } ${selection} } }`;
    const { data, errors } = await w.ask(who, query, { i: { idempotencyKey: newId(), ...input } });
    expect([name, errors, data?.[name].refusals]).toEqual([name, undefined, []]);
    return data[name];
  };
  const { id: office } = (await w.ask('head', '{ viewer { organisation { id } } }')).data.viewer.organisation;
  const list = {
    organisationId: office,
    kind: 'POWER',
    year: new Date().getFullYear(),
    title: '权力清单',
    document: '溪应急〔2026〕1号',
    items: [{ organisationId: office, content: '监督检查' }],
  };
  const { dutyDraft } = await act('draftDutyList', list, 'dutyDraft { id }');
  await act(
    'approveDutyList',
    { id: dutyDraft.id, expectedVersion: 1, approvalDocument: '溪府〔2026〕2号' },
    '',
    'leader',
  );
  await act('publishApprovedList', { id: dutyDraft.id, expectedVersion: 2 });
  const found =
    '{ dutyItems(where: { kind: [POWER] }, first: 200) { nodes { id version content organisation { id } } } }';
  const { nodes } = (await w.ask('head', found)).data.dutyItems;
  const item = nodes.find(({ content }: { content: string }) => content === '监督检查');
  const { id: file } = await w.send('head', pdf);
  const done = { id: item.id, expectedVersion: item.version, progress: '内部进展', evidenceFileIds: [file] };
  await act('submitDutyItem', done, 'dutyItem { id }');

  const query = 'query($id: ID!) { node(id: $id) { ... on DutyItem { content progress evidence { sha256 } } } }';
  for (const [who, asOffice] of [
    ['head', true],
    ['officer-1', true],
    ['public', false],
    ['enterprise', false],
  ] as const) {
    const { data, errors, extensions } = await w.ask(who, query, { id: item.id });
    expect([who, errors]).toEqual([who, undefined]);
    expect([who, data.node.content]).toEqual([who, '监督检查']);
    expect([who, data.node.progress, data.node.evidence?.length ?? null]).toEqual([
      who,
      asOffice ? '内部进展' : null,
      asOffice ? 1 : null,
    ]);
    const withheld = ['node.evidence', 'node.progress'].map((path) => ({ path, reason: 'NO_RIGHT', count: 1 }));
    expect([who, extensions?.withheld]).toEqual([who, asOffice ? undefined : withheld]);
  }
});
