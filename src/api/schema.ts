import 'reflect-metadata';
import {
  DirectiveLocation,
  getNamedType,
  GraphQLDirective,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  GraphQLString,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  specifiedDirectives,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { putUnderAudiences } from '../access/rights/audience.js';
import { globalId } from '../access/privacy/ids.js';
import { signingOf, slot, type Noun, type ReaderFacts } from '../access/model/noun.js';
import { personalClassOf, type PersonalValue } from '../access/privacy/personal.js';
import type { Role } from '../kernel/roles.js';
import type { RequestContext } from './context.js';
import { answersWhole, declaredCost, manyWeight, wholeWeight, type Cost } from './cost.js';
import { handOnFacts } from './input-fields.js';
import { describeNames, nameAll } from './names.js';
import { settleNullability } from './nullability.js';
import { inLanguage } from './refusal.js';
import { tellSharing } from './shared-schema.js';
import { stagesOf } from './stage.js';

const argument = (type: GraphQLInputType, description: string) => ({ type, description });
const strings = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString)));
const linkImport = new GraphQLScalarType({
  name: 'link__Import',
  description: 'A name imported from a linked specification. 引用项',
});
const linkPurpose = new GraphQLEnumType({
  name: 'link__Purpose',
  description: 'Purpose of a linked specification. 引用目的',
  values: {
    SECURITY: { description: 'Needed to decide on access. 安全' },
    EXECUTION: { description: 'Needed to execute operations. 执行' },
  },
});
/** Of federation only `@key` is imported: with everything its own `@requires` and `@cost` would be taken for ours. */
const federation = { url: 'https://specs.apollo.dev/federation/v2.9', import: ['@key'] };

/** What the printed contract says about a field beside its type. */
export const directives = [
  new GraphQLDirective({
    name: 'link',
    description: 'A specification that this schema uses, for gateways that compose it with others.',
    locations: [DirectiveLocation.SCHEMA],
    isRepeatable: true,
    args: {
      url: argument(new GraphQLNonNull(GraphQLString), 'URL of the specification.'),
      as: argument(GraphQLString, 'Name it is linked under.'),
      for: { type: linkPurpose, description: 'Purpose of the link.' },
      import: { type: new GraphQLList(linkImport), description: 'Names imported from the specification.' },
    },
  }),
  new GraphQLDirective({
    name: 'cost',
    description:
      'Cost of selecting the field, in points; what lies in its lists is multiplied by the size of the page where `times` names its argument.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      weight: argument(new GraphQLNonNull(GraphQLInt), 'Points of the field itself.'),
      times: argument(
        GraphQLString,
        'Argument, or field of the input, whose size multiplies the cost of what lies below.',
      ),
      each: argument(GraphQLInt, 'Points added for each unit of that size.'),
    },
  }),
  new GraphQLDirective({
    name: 'requires',
    description: 'Roles that may take the act.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { roles: argument(strings, 'Roles; any one of them suffices.') },
  }),
  new GraphQLDirective({
    name: 'personal',
    description: 'A personal value of this class; given plain only to these roles, with purpose and case.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      class: argument(new GraphQLNonNull(GraphQLString), 'Class of the personal value.'),
      roles: argument(strings, 'Roles; any one of them suffices.'),
    },
  }),
  new GraphQLDirective({
    name: 'emits',
    description: 'Changes that an accepted act adds to the journal.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { changes: argument(strings, 'Type and action of each change.') },
  }),
];

type Bound = GraphQLField<Record<string, unknown>, RequestContext>;

/** What tells of an entry by its type and key. */
const happened = new Set(['Change', 'Changed', 'RemovedFromView']);

/** The rooms as one executable schema, its fields bound to what the door holds. */
export function schemaOf(nouns: readonly Noun[], resolvers: readonly Function[]): GraphQLSchema {
  nameAll(nouns);
  const schema = buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<Function>,
    validate: false,
    // It would introspect the whole schema at each start, to see whether it is valid: Apollo looks at that by itself.
    skipCheck: true,
    directives: [...specifiedDirectives, ...directives],
  });
  describeNames(schema);
  handOnFacts(schema);
  settleNullability(schema, nouns);
  Object.assign(schema.getQueryType()!, { description: 'Queries of the register. 查询' });
  Object.assign(schema.getMutationType()!, { description: 'Acts of the office. 办理事项' });
  const byType = new Map(nouns.map((noun) => [noun.entity.name, noun]));
  for (const noun of nouns) {
    const { entity, orders, personal } = noun;
    // An order tells the values it sorts by, and a cursor carries them.
    for (const { by } of Object.values(orders))
      for (const each of by)
        if (personal[each]) throw new Error(`${entity.name} may not be sorted by ${each}, which is personal.`);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type))
      type.resolveType = (value) => {
        const name = (value as object).constructor.name;
        return schema.getType(name) ? name : undefined;
      };
    // A part of a union says its kind, and its type is named alike. Told at once: graphql-jit takes no promise for a
    // type.
    if (isUnionType(type))
      type.resolveType = (value) =>
        String((value as { kind?: string }).kind)
          .toLowerCase()
          .replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        bind(schema, field as Bound, type.name, byType.get(type.name));
  }
  putUnderAudiences(schema, nouns);
  for (const field of Object.values(schema.getQueryType()!.getFields()))
    if (answersWhole(field)) answerOnce(field as Bound);
  sayMore(schema, byType);
  tellSharing(schema, nouns);
  Object.assign(schema, { extensions: { ...schema.extensions, directives: { link: federation } } });
  return schema;
}

/**
 * Relations, parts of connections and personal columns get a resolver of a few lines. Relations declared by a method
 * have one already, but calling it once for each parent through type-graphql costs more than the work itself.
 */
function bind(schema: GraphQLSchema, field: Bound, typeName: string, noun: Noun | undefined): void {
  const { reads, held, needs, derived, leadsTo, abilities, stage } = field.extensions as ReaderFacts;
  if (derived) field.resolve = (source) => derived(source as never);
  else if (reads || held) field.resolve = (source, asked, { records }, info) => records.related(source, asked, info);
  else if (leadsTo)
    field.resolve = (source, _, { records }, info) => {
      const id = source[leadsTo.id] as string | null;
      return id === null ? null : records.entry(source[leadsTo.type] as string, id, info);
    };
  else if (noun?.personal[field.name]) field.resolve = (source, _, __, info) => source[slot(info.path.key)];
  else if (stage && noun) {
    const stages = stagesOf(schema, noun);
    field.resolve = (source, _, { records }) => stages?.(source.status as string, records.request.language) ?? null;
  } else if (abilities && noun)
    field.resolve = async (source, { actions }: { actions?: string[] | null }, { records }) =>
      (await records.abilities.of(noun, source, actions)).map((ability) => ({
        ...ability,
        refusals: ability.refusals.map((each) => inLanguage(each, records.request.language)),
      }));
  else if (field.name === 'entryId' && happened.has(typeName))
    field.resolve = (source, _, { records }) =>
      globalId(records.services.nouns.get(source.type as string)!, source.entryId as string);
  else if (noun && field.name === 'id')
    field.resolve = (source) => globalId(noun, (source.id ?? source.code) as string);
  else if (typeName === 'PersonalText' && field.name !== 'masked') {
    const fieldName = field.name as 'plain' | 'withheld';
    field.resolve = async (source, _, { records }, info) => {
      const value = source as never as PersonalValue;
      const given = await records.disclosures[fieldName](value);
      if (fieldName === 'plain' && given === null)
        records.withheld.add(info.path, (await records.disclosures.withheld(value)) ?? 'NO_RIGHT');
      return given;
    };
  } else if (field.name === 'refusals' && typeName !== 'Ability') {
    field.resolve = (source, _, { records }) =>
      (source.refusals as never as Parameters<typeof inLanguage>[0][]).map((each) =>
        inLanguage(each, records.request.language),
      );
  } else if (noun && field.resolve && !needs)
    throw new Error(`${typeName}.${field.name} has a resolver of its own; say which columns it Needs.`);
  const roles = noun?.tells?.[field.name];
  if (roles) tellOnly(field, typeName, roles);
}

/** Withholds a field from callers of other roles, and says so beside the answer. */
function tellOnly(field: Bound, typeName: string, roles: readonly Role[]): void {
  if (isNonNullType(field.type))
    throw new Error(`${typeName}.${field.name} is told to some only, and so must be nullable.`);
  const resolve = field.resolve ?? ((source: Record<string, unknown>) => source[field.name]);
  field.resolve = (source, args, context, info) => {
    if (context.records.caller.roles.some((role) => roles.includes(role))) return resolve(source, args, context, info);
    context.records.withheld.add(info.path, 'NO_RIGHT');
    return null;
  };
}

/**
 * What is found out for a whole county is found out once in a request, however often it is asked with the same
 * arguments.
 */
function answerOnce(field: Bound): void {
  const { resolve } = field;
  const kept = new WeakMap<object, Map<string, unknown>>();
  if (!resolve) return;
  field.resolve = (source, args, context, info) => {
    let byArguments = kept.get(context);
    if (!byArguments) kept.set(context, (byArguments = new Map()));
    const asked = JSON.stringify(args);
    if (!byArguments.has(asked)) byArguments.set(asked, resolve(source, args, context, info));
    return byArguments.get(asked);
  };
}

/** Roles, personal classes, costs and changes, as directives of the printed contract. */
function sayMore(schema: GraphQLSchema, byType: ReadonlyMap<string, Noun>): void {
  const say = (field: GraphQLField<unknown, unknown>, name: string, args: object) => {
    const said = { ...(field.extensions as { directives?: object }).directives, [name]: args };
    Object.assign(field, { extensions: { ...field.extensions, directives: said } });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const cost = costOf(field, type.name);
      if (cost.weight !== 1 || cost.times) say(field, 'cost', cost.times ? cost : { weight: cost.weight });
      const noun = byType.get(type.name);
      const personalClass = noun && personalClassOf(noun, field.name);
      if (noun && personalClass)
        say(field, 'personal', { class: personalClass, roles: noun.discloses[personalClass] ?? [] });
    }
  }
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const signing = signingOf(byType.values());
  const proposed = `${signing.noun.entity.name} ${signing.opens.name}`;
  for (const noun of byType.values()) {
    for (const [name, act] of Object.entries(noun.acts)) {
      const field = mutations[name];
      if (!field) continue;
      say(field, 'requires', {
        roles: noun.may[name]!.length > 0 ? noun.may[name]! : ['whoever may take the proposed act'],
      });
      say(field, 'emits', {
        changes: [
          ...(act.signatures ? [proposed] : []),
          ...(typeof act.signatures === 'object' ? [] : [`${noun.entity.name} ${act.journalledAs ?? act.name}`]),
        ],
      });
    }
  }
}

/** What a field costs by its kind, where it does not say so itself. */
export function costOf(field: GraphQLField<unknown, unknown>, typeName: string): Cost {
  const declared = declaredCost(field);
  if (declared) return declared;
  if (typeName === 'Mutation') return actCost(field);
  const paged = field.args.some(({ name }) => name === 'first') ? 'first' : undefined;
  if (paged) return { weight: 2, times: paged };
  return { weight: typeName === 'Query' && answersWhole(field) ? wholeWeight : 1 };
}

/** An act, or a batch of as many as it has rows. */
function actCost(field: GraphQLField<unknown, unknown>): Cost {
  const input = getNamedType(field.args.find(({ name }) => name === 'input')?.type);
  const isBatch = isInputObjectType(input) && Object.hasOwn(input.getFields(), 'rows');
  return isBatch ? { weight: manyWeight, times: 'input.rows', each: 20 } : { weight: 20 };
}
