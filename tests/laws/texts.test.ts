import { expect, test } from '@jest/globals';
import { isInputObjectType, getNamedType, type GraphQLInputObjectType } from 'graphql';
import { oversize } from '../../src/access/acting/input-guard.js';
import { faultsOfTexts, inputsOf, placeIn } from '../../src/access/acting/input-texts.js';
import { schemaOf } from '../../src/api/schema.js';
import { refusal } from '../../src/kernel/act.js';
import { civilDateFrom } from '../../src/kernel/civil-date.js';
import { instantOf } from '../../src/kernel/instant.js';
import { periodOf, periodsUpTo } from '../../src/kernel/period.js';
import { says } from '../../src/kernel/text.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { sampleFields } from '../support/samples.js';

const schema = schemaOf(nouns, resolvers);
const inputs = inputsOf(schema);
const codes = (type: GraphQLInputObjectType, input: object) =>
  faultsOfTexts(type, input).map(({ code, path }) => `${code} ${path!.join('.')}`);

test.each([
  '',
  ' ',
  '\t\r\n',
  '\u3000',
  '\u00a0',
  '\u200b',
  '\u200d\ufeff',
  '\u202e',
  '\u2060',
  '\u0000',
  '\ud800',
  '\u0301',
  '\u3164',
  '\u2800',
])('%j says nothing', (text) => {
  expect(says(text)).toBe(false);
});
test.each(['一', 'a', '0', '-', '。', '\u200b一', '👩‍👩‍👧‍👦', '\ue000', '𠮷'])('%j says something', (text) => {
  expect(says(text)).toBe(true);
});

test('in no room may a text that must be given be blank', () => {
  let asked = 0;
  for (const [name, type] of inputs) {
    const sample = sampleFields({}, type);
    const needed = Object.values(type.getFields()).filter(
      (field) => String(field.type) === 'String!' && field.name !== 'idempotencyKey',
    );
    expect([name, codes(type, sample).filter((each) => each.startsWith('NOT_SAID'))]).toEqual([name, []]);
    for (const field of needed)
      for (const blank of ['', ' \u200b']) {
        asked += 1;
        const told = codes(type, { ...sample, [field.name]: blank }).filter((each) => each.startsWith('NOT_SAID'));
        expect([name, told]).toEqual([name, [`NOT_SAID ${field.name}`]]);
      }
  }
  console.log(`laws: ${asked / 2} texts of ${inputs.size} acts that must say something`);
  expect(asked).toBeGreaterThan(300);
});

test('a part of an input is under the same rule, and what a must has refused is not told twice', () => {
  const type = inputs.get('registerHousehold')!;
  const [member] = sampleFields({}, type).members as object[];
  expect(isInputObjectType(getNamedType(type.getFields().members!.type))).toBe(true);
  const input = { ...sampleFields({}, type), members: [member, { ...member, personName: '\u3000' }] };
  expect(codes(type, input)).toEqual(['NOT_SAID members.1.personName']);
  expect(faultsOfTexts(type, input, [refusal('BAD_ROW', { path: ['members', '1', 'personName'] })])).toEqual([]);
});

test('a name stands on one line and is no longer than one; a description may go on', () => {
  const type = inputs.get('registerEnterprise')!;
  const sample = sampleFields({}, type);
  const named = (name: string) => codes(type, { ...sample, name });
  expect(named('甲'.repeat(500))).toEqual([]);
  expect(named('甲'.repeat(501))).toEqual(['TOO_LONG name']);
  for (const bad of ['甲\n乙', '甲\r', '甲\u0007', '甲\u2028乙', '甲\u0085'])
    expect(named(bad)).toEqual(['NOT_ONE_LINE name']);
  const report = inputs.get('reportHazard')!;
  expect(codes(report, { ...sampleFields({}, report), description: '一\n二', location: '后厨' })).toEqual([]);
});

test('a key is whole characters without controls', () => {
  for (const key of ['k', '钥匙', '𠮷', 'a b']) expect(oversize({ idempotencyKey: key })).toEqual([]);
  for (const key of ['a\ud800', '\udc00', 'a\u0000', 'a\nb'])
    expect(oversize({ idempotencyKey: key })).toMatchObject([{ code: 'BAD_TEXT', path: ['idempotencyKey'] }]);
});

test('a key that nothing has is found in its input', () => {
  expect(placeIn({ a: 'x', lines: [{ caseId: 'y' }, { caseId: 'k' }] }, 'k')).toEqual(['lines', '1', 'caseId']);
  expect(placeIn({ a: null, b: ['x'] }, 'k')).toBeNull();
});

test('days and moments lie from 1900 to 2200 in the county, and every one of them has its periods', () => {
  expect(['1899-12-31', '1900-01-01', '2200-12-31', '2201-01-01', '9999-12-31'].map(civilDateFrom)).toEqual([
    null,
    '1900-01-01',
    '2200-12-31',
    null,
    null,
  ]);
  expect([instantOf('1900-01-01T00:00:00+08:00'), instantOf('1899-12-31T15:59:59.999Z')]).toEqual([
    '1899-12-31T16:00:00.000Z',
    null,
  ]);
  expect([instantOf('2200-12-31T23:59:59.999+08:00'), instantOf('2200-12-31T16:00:00Z')]).toEqual([
    '2200-12-31T15:59:59.999Z',
    null,
  ]);
  for (const day of ['1900-01-01', '2100-02-28', '2200-12-31'])
    for (const months of [1, 3, 6, 12]) expect(periodsUpTo(day as never, months).length).toBeGreaterThan(0);
  expect([periodOf('2200Q4')?.to, periodOf('2201Q1')]).toEqual(['2200-12-31', null]);
});
