import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType, isListType, getNullableType } from 'graphql';
import { seedRows } from '../../src/access/journal/seeding.js';
import { oversize } from '../../src/access/acting/input-guard.js';
import { chainFaultsStatement } from '../../src/access/journal/journal.js';
import type { ReaderFacts } from '../../src/access/model/noun.js';
import { schemaOf } from '../../src/api/schema.js';
import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { seededBy } from '../../src/server/reference-data.js';
import { clerk, codes, type Clerk } from '../support/enforcement.js';
import { newId, pdf, world, type World } from '../support/world.js';

interface Shown {
  readonly id: string;
  readonly link: string;
}
// Several files show one thing: who may attach them, who sees and downloads them, and what each version had.
const village = '500238100205';
const at = '2026-11-21T01:00:00Z';
let w: World;
let c: Clerk;
beforeAll(async () => {
  w = await world();
  c = clerk(w);
}, 60_000);
afterAll(() => w.close());
afterEach(async () => {
  for (const noun of nouns.filter(({ historical }) => historical)) {
    const { rows } = await w.sql.query(chainFaultsStatement(noun, w.service.services.plans.tableOf(noun)));
    expect([noun.entity.name, rows]).toEqual([noun.entity.name, []]);
  }
});

const sent = async (who: string, many: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let n = 0; n < many; n++) ids.push((await w.send(who, Buffer.concat([pdf, Buffer.from(`第${n}张`)]))).id);
  return ids;
};
const report = (evidenceFileIds: readonly string[]) => ({
  region: village,
  sector: 'GAS',
  source: 'TOWNSHIP',
  category: 'OBJECT',
  description: '软管老化',
  location: '后厨',
  foundAt: '2026-11-20T01:00:00Z',
  evidenceFileIds,
});
const shownOf = 'evidence { id link }';
const act = async (who: string, name: string, input: object, when = at) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await w.ask(
    who,
    `mutation($input: ${type}!) { ${name}(input: $input) {
    refusals { kind code path facts { name value } }
    hazard { id version status ${shownOf} fixEvidence { id link } rectificationEvidence { id link } }
  } }`,
    { input: { idempotencyKey: newId(), ...input } },
    { at: when },
  );
  expect(errors).toBeUndefined();
  return data[name];
};
/** The statuses that a caller gets who follows these links. */
const followed = async (who: string, shown: readonly Shown[]): Promise<number[]> => {
  const headers = { authorization: `Bearer ${await w.tokenOf(who)}` };
  return Promise.all(shown.map(async ({ link }) => (await fetch(`${w.service.address}${link}`, { headers })).status));
};
const idsOf = (shown: readonly Shown[]): string[] => shown.map(({ id }) => id);
const asked = async (who: string, id: string, field: string, asOf?: string): Promise<Shown[] | null> => {
  const query = `query($id: ID!, $asOf: DateTime) { hazard(id: $id, asOf: $asOf) { files: ${field} { id link } } }`;
  const { data, errors } = await w.ask(who, query, { id, asOf: asOf ?? null });
  expect(errors).toBeUndefined();
  return data.hazard?.files ?? null;
};

describe('at the door', () => {
  test('each of several is shown in the order given, and downloaded by who sees the entry and by nobody else', async () => {
    const [first, second, third] = (await sent('township-100', 3)) as [string, string, string];
    const { hazard, refusals } = await act('township-100', 'reportHazard', report([third, first, second, first]));
    expect(refusals).toEqual([]);
    // Neither by age nor twice.
    expect(idsOf(hazard.evidence)).toEqual([third, first, second]);
    for (const who of ['township-100', 'officer-1', 'leader']) {
      const shown = (await asked(who, hazard.id, 'evidence'))!;
      expect([who, idsOf(shown)]).toEqual([who, [third, first, second]]);
      expect([who, await followed(who, shown)]).toEqual([who, [200, 200, 200]]);
      // A link is its caller's: next door sees no entry, and another's link does not serve there.
      expect(await followed('township-101', shown)).toEqual([404, 404, 404]);
    }
    expect(await asked('township-101', hazard.id, 'evidence')).toBeNull();
    const node = await w.ask('township-101', 'query($id: ID!) { node(id: $id) { id } }', { id: second });
    expect(node.data.node).toBeNull();
    // In a list, too, where each entry has its own.
    const listed = await w.ask('officer-1', `{ hazards(first: 5) { nodes { id ${shownOf} } } }`);
    expect(listed.data.hazards.nodes.map((each: { evidence: Shown[] }) => idsOf(each.evidence))).toEqual([
      [third, first, second],
    ]);
  });

  test('ten are refused, nine are not; no list of files of any input holds more', async () => {
    const ten = await sent('township-100', 10);
    const refused = await act('township-100', 'reportHazard', report(ten));
    const facts = [
      { name: 'length', value: '10' },
      { name: 'most', value: '9' },
    ];
    expect(refused).toMatchObject({ hazard: null, refusals: [{ code: 'TOO_LONG', path: ['evidenceFileIds'], facts }] });
    expect((await act('township-100', 'reportHazard', report(ten.slice(1)))).hazard.evidence).toHaveLength(9);
  });

  test("another office's among them is refused, as is one that is not there", async () => {
    const [own] = await sent('township-100', 1);
    const [foreign] = await sent('officer-1', 1);
    const mixed = [own!, foreign!];
    const absent = [own!, Buffer.from('F'.padEnd(17, '\u0001')).toString('base64url')];
    for (const named of [mixed, absent, [foreign!]]) {
      const { refusals, hazard } = await act('township-100', 'reportHazard', report(named));
      expect([hazard, refusals]).toMatchObject([
        null,
        [{ code: 'HAZARD_FILE_SENT_BY_THE_OFFICE', path: ['evidenceFileIds'] }],
      ]);
    }
  });

  test('what is put right on the spot is shown by one file at least', async () => {
    const { hazard } = await act('township-100', 'reportHazard', report([]));
    expect(hazard.evidence).toEqual([]);
    await act('head', 'gradeHazard', { id: hazard.id, expectedVersion: 1, grade: 'GENERAL' });
    const fix = { id: hazard.id, expectedVersion: 2, fix: '已换软管' };
    const photos = await sent('officer-1', 2);
    expect(codes(await act('officer-1', 'fixHazardOnSpot', { ...fix, fixFileIds: [] }))).toEqual([
      'HAZARD_FIX_IS_SHOWN',
    ]);
    const fixed = (await act('officer-1', 'fixHazardOnSpot', { ...fix, fixFileIds: photos.toReversed() })).hazard;
    expect([fixed.status, idsOf(fixed.fixEvidence)]).toEqual(['FIXED_ON_SPOT', photos.toReversed()]);
    expect(await followed('officer-1', fixed.fixEvidence)).toEqual([200, 200]);
  });
});

test('each version has what it had: the one file of 0.5.0, then two, then one of another kind', async () => {
  const [old, ...others] = (await sent('township-100', 4)) as [string, ...string[]];
  const keys = (
    await w.sql.query<{ id: string }>('select id from file order by created_at desc, id desc limit 4')
  ).rows.map(({ id }) => id);
  const office = (await w.sql.query<{ id: string }>(`select organisation_id as id from file where id = $1`, [keys[3]]))
    .rows[0]!.id;
  // As 0.5.0 kept it: in the column of the one file.
  const [key] = await seedRows(w.service.services, seededBy(), hazards, [
    {
      regionCode: village,
      number: '旧隐1',
      status: 'RECTIFYING',
      source: 'TOWNSHIP',
      category: 'OBJECT',
      sector: 'GAS',
      description: '旧',
      location: '旧',
      foundAt: at,
      grade: 'GENERAL',
      extensions: 0,
      reportingOfficeId: office,
      evidenceFileId: keys[3],
      rectificationFileId: keys[3],
    } as never,
  ]);
  const { data } = await w.ask('officer-1', '{ hazards(where: { number: ["旧隐1"] }) { nodes { id } } }');
  const { id } = data.hazards.nodes[0] as { id: string };
  expect(key).toBeTruthy();
  expect(
    [await asked('officer-1', id, 'evidence'), await asked('officer-1', id, 'rectificationEvidence')].map((shown) =>
      idsOf(shown!),
    ),
  ).toEqual([[old], [old]]);
  const moments: string[] = [];
  const tick = async () => {
    await new Promise((done) => setTimeout(done, 5));
    moments.push(new Date().toISOString());
    await new Promise((done) => setTimeout(done, 5));
  };
  const review = async (expectedVersion: number, rectificationFileIds: readonly string[] | null) => {
    await tick();
    const input = { id, expectedVersion, rectification: '已改', rectificationFileIds };
    const { refusals, hazard } = await act('township-100', 'requestHazardReview', input, new Date().toISOString());
    expect(refusals).toEqual([]);
    return idsOf(hazard.rectificationEvidence);
  };
  const sendBack = async (expectedVersion: number) => {
    const rectificationDue = new Date(Date.now() + 86_400_000).toISOString();
    const back = { id, expectedVersion, reason: '未整改到位', rectificationDue };
    expect(codes(await act('officer-1', 'returnHazard', back, new Date().toISOString()))).toEqual([]);
  };
  expect(await review(1, [others[1]!, others[0]!])).toEqual([others[1], others[0]]);
  await sendBack(2);
  expect(await review(3, [others[2]!])).toEqual([others[2]]);
  await sendBack(4);
  expect(await review(5, null)).toEqual([]);
  await tick();
  const told = await Promise.all(
    moments.map(async (moment) => idsOf((await asked('officer-1', id, 'rectificationEvidence', moment))!)),
  );
  expect(told).toEqual([[old], [others[1], others[0]], [others[2]], []]);
  // What the act did not touch is as it was, and is still downloaded.
  const evidence = (await asked('officer-1', id, 'evidence'))!;
  expect([idsOf(evidence), await followed('officer-1', evidence)]).toEqual([[old], [200]]);
});

describe('over all rooms', () => {
  const schema = schemaOf(nouns, resolvers);
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const listsOfFiles = inputs.flatMap((type) =>
    Object.values(type.getFields())
      .filter(
        ({ name, type: of }) =>
          isListType(getNullableType(of)) &&
          /file|evidence/i.test(name) &&
          // Pieces of evidence of a case are entries, and have files themselves.
          !/^no(Person|Unit)EvidenceIds$/.test(name) &&
          getNamedType(of).name === 'ID',
      )
      .map((field) => [`${type.name}.${field.name}`, field, type] as const),
  );

  test('a list of files is called so, is bounded at the door, and its description says how many', () => {
    expect(listsOfFiles.length).toBeGreaterThan(8);
    for (const [place, { name, description }, type] of listsOfFiles) {
      expect(place).toMatch(/[fF]ileIds$/);
      expect([
        place,
        oversize({ [name]: Array(9).fill('f') }, type),
        oversize({ [name]: Array(10).fill('f') }, type),
      ]).toMatchObject([place, [], [{ code: 'TOO_LONG', path: [name], facts: [{ value: '10' }, { value: '9' }] }]]);
      expect([place, description]).toEqual([
        place,
        expect.stringMatching(/at most 9.*至多九份|four, one for each.*每项一份/),
      ]);
    }
  });

  test('of every column that keeps several files a field shows them, after the one that its entry could have before', () => {
    const kept = nouns.flatMap((noun) =>
      [...w.service.services.plans.tableOf(noun).columns]
        .filter(([property, { type, array }]) => array && type === 'uuid' && /(file|evidence)_?ids$/i.test(property))
        .map(([property]) => ({ noun, property })),
    );
    expect(kept.length).toBeGreaterThan(8);
    for (const { noun, property } of kept) {
      const one = property.replace(/Ids$/, 'Id');
      const { columns } = w.service.services.plans.tableOf(noun);
      const keys = [...(columns.has(one) ? [one] : []), property].map((each) => `own.${each}`).join(' || ');
      const fields = Object.values(
        (
          schema.getType(noun.entity.name) as unknown as { getFields(): Record<string, { extensions: ReaderFacts }> }
        ).getFields(),
      );
      const orders = fields.map(({ extensions: { reads } }) =>
        reads?.placed?.(
          (each) => `file.${each}`,
          (each) => `own.${each}`,
        ),
      );
      expect([noun.entity.name, property, orders]).toEqual([
        noun.entity.name,
        property,
        expect.arrayContaining([`array_position(('{}'::uuid[] || ${keys}), file.id)`]),
      ]);
    }
  });
});

test('what an inspection found, its hazard, a piece of evidence, an interference: each shows its files to who sees it', async () => {
  const firm = (
    await c.read('head', '{ enterprises(where: { sector: [INDUSTRY_TRADE] }, first: 1) { nodes { id name } } }')
  ).enterprises.nodes[0] as { id: string; name: string };
  const officerIds = [await c.operator('officer-1'), await c.operator('officer-2')];
  // Who inspected does not handle.
  const handlers = [await c.operator('officer-3'), await c.operator('officer-4')];
  const day = '2026-09-07';
  const start = {
    enterpriseId: firm.id,
    method: 'ORDINARY',
    adHocReason: 'TIP_OFF',
    itemCodes: ['JC-03'],
    purposes: ['ENFORCEMENT'],
    officerIds,
    assistantIds: [],
    credentialsShown: true,
    recorderUsed: true,
  };
  const visit = await c.done('officer-1', 'startInspection', `${day}T01:00:00Z`, start);
  const photos = (await sent('officer-1', 2)).toReversed();
  const [foreign] = await sent('township-100', 1);
  const finding = {
    id: visit.id,
    expectedVersion: visit.version,
    content: '无防护罩',
    location: '车间',
    itemCode: 'CF-99',
    disposition: 'HAZARD',
    category: 'OBJECT',
  };
  expect(
    codes(
      await c.act('officer-1', 'recordFinding', `${day}T01:30:00Z`, {
        ...finding,
        evidenceFileIds: [photos[0], foreign],
      }),
    ),
  ).toEqual(['FINDING_FILE_SENT_BY_THE_OFFICE']);
  await c.done('officer-1', 'recordFinding', `${day}T01:30:00Z`, { ...finding, evidenceFileIds: photos });
  const query = `query($id: ID!) { inspection(id: $id) { findings { ${shownOf} hazard { ${shownOf} } } } }`;
  const {
    findings: [seen],
  } = (await c.read('head', query, { id: visit.id })).inspection;
  expect([seen.evidence, seen.hazard.evidence].map(idsOf)).toEqual([photos, photos]);
  expect(await followed('head', [...seen.evidence, ...seen.hazard.evidence])).toEqual([200, 200, 200, 200]);
  expect(await followed('village', seen.evidence)).toEqual([404, 404]);

  const interference = {
    inspectionId: visit.id,
    happenedAt: `${day}T01:00:00Z`,
    personName: '王某',
    office: '某局',
    position: '副局长',
    means: '电话',
    content: '要求不查',
    evidenceFileIds: photos,
  };
  expect(
    codes(
      await c.act('officer-1', 'recordInterference', `${day}T02:00:00Z`, {
        ...interference,
        evidenceFileIds: [foreign],
      }),
    ),
  ).toEqual(['INTERFERENCE_FILE_SENT_BY_THE_OFFICE']);
  await c.done('officer-1', 'recordInterference', `${day}T02:00:00Z`, interference);
  // Where no office of the register is named, it is for discipline.
  const records = `{ interferenceRecords { nodes { ${shownOf} } } }`;
  const recorded = (await c.read('discipline', records)).interferenceRecords.nodes;
  expect(recorded.map(({ evidence }: { evidence: Shown[] }) => idsOf(evidence))).toEqual([photos]);
  expect(await followed('discipline', recorded[0].evidence)).toEqual([200, 200]);

  const file = {
    enterpriseId: firm.id,
    procedure: 'ORDINARY',
    source: 'TIP_OFF',
    sourceRef: '12350-9',
    hazardIds: [],
    findingIds: [],
    cause: '未设防护',
    itemCodes: ['CF-99'],
    violatedOn: day,
    discoveredOn: day,
    grave: false,
    handlerIds: handlers,
    parties: [{ kind: 'UNIT', unitName: firm.name }],
  };
  const kase = await c.done('head', 'fileCase', `${day}T03:00:00Z`, file);
  const evidence = {
    id: kase.id,
    expectedVersion: kase.version,
    kind: 'DOCUMENT',
    title: '照片',
    proves: '未设防护',
    collectedOn: day,
    source: '现场',
    collectorIds: handlers,
  };
  expect(
    codes(await c.act('officer-3', 'addEvidence', `${day}T04:00:00Z`, { ...evidence, fileIds: [photos[0], foreign] })),
  ).toEqual(['EVIDENCE_FILE_SENT_BY_THE_OFFICE']);
  await c.done('officer-3', 'addEvidence', `${day}T04:00:00Z`, { ...evidence, fileIds: photos });
  const shown = (
    await c.read('head', 'query($id: ID!) { enforcementCase(id: $id) { evidence { files { id link } } } }', {
      id: kase.id,
    })
  ).enforcementCase.evidence;
  expect(shown.map(({ files }: { files: Shown[] }) => idsOf(files))).toEqual([photos]);
  expect(await followed('head', shown[0].files)).toEqual([200, 200]);
});
