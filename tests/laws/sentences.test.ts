import { expect, test } from '@jest/globals';
import { mustsOf } from '../../src/kernel/act.js';
import { nouns } from '../../src/rooms.js';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLNamedType,
} from 'graphql';

const must = /\b(must|may not|may be .* only|may only|cannot|only)\b/i;
const xu = /须|不得|不能|只能|只有|方可|应当/;

test('a refusal says the rule, in both languages: who sees nothing else knows what to do', () => {
  const said = nouns.flatMap((noun) => Object.values(noun.acts).flatMap(mustsOf));
  const wrong = said
    .filter(({ says }) => !must.test(says.en) || !xu.test(says.zh))
    .map(({ code, says }) => `${code}: ${says.en} ${says.zh}`);
  expect([...new Set(wrong)]).toEqual([]);
});

const han = /[\u4e00-\u9fff]/;
/** `What and how.`, `By whom.`: a question says nothing to who does not know the field already. */
const bare =
  /^(What and how|(By |Of |Since |From |Until |In |On |At |To |For )?(where|when|who|whom|why|which|what|how|whose)( \w+){0,2})\.?$/i;
const englishOf = (description: string): string =>
  description.split(/(?<=[.)])\s+(?=[^a-zA-Z]*[\u4e00-\u9fff])/u)[0]!.trim();
const told = (type: GraphQLNamedType): [string, string][] => {
  const own: [string, string][] = [[type.name, type.description ?? '']];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map(({ name, description }): [string, string] => [`${type.name}.${name}`, description ?? '']),
    ];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap((field): [string, string][] => [
      [`${type.name}.${field.name}`, field.description ?? ''],
      ...('args' in field
        ? field.args.map(({ name, description }: GraphQLArgument): [string, string] => [
            `${type.name}.${field.name}(${name})`,
            description ?? '',
          ])
        : []),
    ]),
  ];
};

test('a description says in both languages what its element is, not a question about it', () => {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const all = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(told);
  const wrong = all.filter(([, text]) => bare.test(englishOf(text)));
  expect(wrong.map(([name, text]) => `${name}: ${text}`)).toEqual([]);
  expect(
    all
      .filter(([name, text]) => text !== '' && !han.test(text) && !/^(String|Int|Boolean|Float|ID|link__)/.test(name))
      .map(([name]) => name).length,
  ).toBeLessThan(60);
});
