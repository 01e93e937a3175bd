import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as op from '../support/generated.js';
import { newId, world, type World } from '../support/world.js';

const number = '500299197506150122';
const phone = '13812345678';
const name = '欧阳演示';
let w: World;
let id: string;
beforeAll(async () => {
  w = await world();
  id = (
    await w.as('township-100', op.RegisterEnterpriseDocument, {
      input: {
        idempotencyKey: newId(),
        region: '500238100205',
        creditCode: '91500299MA0T000117',
        name: '演示企业',
        sector: 'GAS',
        industryCode: '4511',
        address: '演示',
        legalRepresentative: name,
        legalRepresentativeIdNumber: number,
        contactPhone: phone,
      },
    })
  ).registerEnterprise.enterprise!.id;
});
afterAll(() => w.close());
const disclosures = async () =>
  (
    await w.sql.query<{ purpose: string; case_ref: string; fields: string[] }>(
      'select purpose, case_ref, fields from disclosure order by id',
    )
  ).rows;

test('everyone sees the masked form; plain needs a right, a purpose and a case, and leaves word', async () => {
  const read = async (who: string, headers: Record<string, string> = {}) =>
    (await w.as(who, op.EnterpriseDocument, { id }, { headers })).enterprise!;
  expect(await read('officer-1')).toMatchObject({
    legalRepresentative: { masked: '欧阳**', plain: null, withheld: 'NO_PURPOSE' },
    legalRepresentativeIdNumber: { masked: '500299********0122', plain: null },
    contactPhone: { masked: '138****5678' },
  });
  expect(await read('officer-1', { 'x-purpose': 'ENFORCEMENT' })).toMatchObject({
    legalRepresentative: { plain: null, withheld: 'NO_CASE' },
  });
  expect(await disclosures()).toEqual([]);
  expect(await read('township-100', { 'x-purpose': 'ENFORCEMENT', 'x-case': 'C-1' })).toMatchObject({
    legalRepresentativeIdNumber: { plain: null, withheld: 'NO_RIGHT' },
    contactPhone: { plain: phone, withheld: null },
  });
  expect(
    await read('officer-1', {
      'x-purpose': 'ENFORCEMENT',
      'x-case': '（溪）应急罚〔2026〕1号'.replace(/[^\x20-\x7e]/g, '-'),
    }),
  ).toMatchObject({
    legalRepresentative: { plain: name },
    legalRepresentativeIdNumber: { plain: number, withheld: null },
  });
  expect(await disclosures()).toMatchObject([
    { purpose: 'ENFORCEMENT', case_ref: 'C-1', fields: ['legalRepresentative', 'contactPhone'] },
    { fields: ['legalRepresentative', 'legalRepresentativeIdNumber', 'contactPhone'] },
  ]);
});

test('nothing at rest, in history or journal holds a plain value', async () => {
  const { rows } = await w.sql.query<{ table_name: string }>(
    `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  for (const { table_name } of rows) {
    const { rows: found } = await w.sql.query(`select 1 from "${table_name}" t where t::text like any($1) limit 1`, [
      [`%${number}%`, `%${phone}%`, `%${name}%`],
    ]);
    expect([table_name, found.length]).toEqual([table_name, 0]);
  }
});

test('a mask that an earlier release stored shows no more than one of today, the past included', async () => {
  const input = {
    idempotencyKey: newId(),
    region: '500238100205',
    creditCode: '91500299MA0T000205',
    name: '演示短名企业',
    sector: 'GAS' as const,
    industryCode: '4511',
    address: '演示',
    legalRepresentative: '欧阳',
    contactPhone: '023-5152001',
  };
  const made = (await w.as('township-100', op.RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise!.id;
  // As 0.5.0 wrote them; the chain of versions covers them, so that they stay as they are.
  for (const table of ['enterprise_person', 'enterprise_person_history']) {
    await w.sql.query(
      `update ${table} set legal_representative_masked = '欧阳*', contact_phone_masked = '023****2001' where legal_representative_masked = '欧*'`,
    );
  }
  const masks = 'legalRepresentative { masked } contactPhone { masked }';
  const tight = { legalRepresentative: { masked: '欧*' }, contactPhone: { masked: '023****2001' } };
  expect((await w.ask('officer-1', `{ enterprise(id: "${made}") { ${masks} } }`)).data.enterprise).toEqual(tight);
  expect(
    (await w.ask('officer-1', `{ enterprises(first: 1, where: { name: "演示短名企业" }) { nodes { ${masks} } } }`)).data
      .enterprises.nodes,
  ).toEqual([tight]);
  expect(
    (
      await w.ask(
        'officer-1',
        `{ nodeAsOf(id: "${made}", asOf: "${new Date().toISOString()}") { ... on Enterprise { ${masks} } } }`,
      )
    ).data.nodeAsOf,
  ).toEqual(tight);
  for (const table of ['enterprise_person', 'enterprise_person_history']) {
    await w.sql.query(
      `update ${table} set legal_representative_masked = '欧*' where legal_representative_masked = '欧阳*'`,
    );
  }
});

test('with its key destroyed the value is gone, the past included, and the chain still verifies', async () => {
  const { chainFaultsStatement } = await import('../../src/access/journal/journal.js');
  await w.sql.query(
    `update subject_key set wrapped = null, destroyed_at = now() where id = (select subject_id from enterprise_person limit 1)`,
  );
  const headers = { 'x-purpose': 'ENFORCEMENT', 'x-case': 'C-1' };
  expect((await w.as('officer-1', op.EnterpriseDocument, { id }, { headers })).enterprise).toMatchObject({
    legalRepresentativeIdNumber: { masked: '500299********0122', plain: null, withheld: 'DESTROYED' },
  });
  const noun = w.service.services.nouns.get('Enterprise')!;
  expect((await w.sql.query(chainFaultsStatement(noun, w.service.services.plans.tableOf(noun)))).rows).toEqual([]);
});

test('a second live entry with the code is refused, and an ended one makes room', async () => {
  const again = {
    idempotencyKey: newId(),
    region: '500238100205',
    creditCode: '91500299MA0T000117',
    name: '同码企业',
    sector: 'GAS' as const,
    industryCode: '4511',
    address: '演示',
  };
  expect(
    (await w.as('township-100', op.RegisterEnterpriseDocument, { input: again })).registerEnterprise,
  ).toMatchObject({ enterprise: null, refusals: [{ code: 'ALREADY_REGISTERED', path: ['creditCode'] }] });
  const gone = (
    await w.as('officer-1', op.DeregisterEnterpriseDocument, {
      input: { id, expectedVersion: 1, idempotencyKey: newId(), reason: '注销' },
    })
  ).deregisterEnterprise;
  expect(gone).toMatchObject({ refusals: [], enterprise: { status: 'DEREGISTERED' } });
  expect(
    (await w.as('township-100', op.RegisterEnterpriseDocument, { input: again })).registerEnterprise,
  ).toMatchObject({ refusals: [], replayed: false, enterprise: { version: 1 } });
});
