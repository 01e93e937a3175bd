import { expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import { nouns, resolvers } from '../../src/rooms.js';
import {
  catalogueText,
  classOf,
  fieldsOf,
  openFields,
  resourceOf,
} from '../../src/sharing/resource/resource.catalogue.js';
import { dataResources } from '../../src/sharing/resource/resource.catalogue.resources.js';

const schema = schemaOf(nouns, resolvers);
/** Every type of the register that callers are shown, with its fields. */
const shown = nouns.flatMap(({ entity }) => {
  const type = schema.getType(entity.name);
  return isObjectType(type) ? [[type.name, Object.values(type.getFields())] as const] : [];
});

test('every field of every type belongs to a resource, and none that is named is missing', () => {
  expect(shown.length).toBeGreaterThan(90);
  const without = shown.flatMap(([type, fields]) =>
    fields.filter(({ name }) => resourceOf(type, name) === null).map(({ name }) => `${type}.${name}`),
  );
  expect(without).toEqual([]);
  const there = new Set(shown.flatMap(([type, fields]) => fields.map(({ name }) => `${type}.${name}`)));
  const everyEntrys = /^(Change|FileRef|StatutoryParameter|Region)\.|\.enteredOn$/;
  const gone = Object.keys(dataResources)
    .flatMap(fieldsOf)
    .filter((each) => !there.has(each));
  expect(gone.filter((each) => !everyEntrys.test(each))).toEqual([]);
});

test('a field that belongs to none fails by its name', () => {
  expect(() => catalogueText([['Hazard', ['number', 'newlyAdded']]])).toThrow(
    'Hazard.newlyAdded belongs to no resource',
  );
});

test('what is withheld names its law, and personal values are shared with nobody unasked', () => {
  for (const [code, { shared, basis }] of Object.entries(dataResources))
    if (shared === 'WITHHELD') expect([code, /^第.+条$/.test(basis.article)]).toEqual([code, true]);
  const personal = shown.flatMap(([type, fields]) =>
    fields.filter((field) => getNamedType(field.type).name === 'PersonalText').map(({ name }) => [type, name] as const),
  );
  expect(personal.length).toBeGreaterThan(20);
  expect(personal.filter(([type, field]) => classOf(type, field) === 'OPEN')).toEqual([]);
});

test('what is told to some only is open to no system', () => {
  const told = nouns.flatMap(({ entity, tells = {} }) =>
    Object.keys(tells).map((field) => [entity.name, field] as const),
  );
  const open = told.filter(([type, field]) => openFields[type]?.includes(field));
  expect(open).toEqual([]);
});
