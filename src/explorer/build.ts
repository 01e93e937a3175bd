// Lays the explorer's page ready to be served: our own files, GraphiQL taken apart so that a strict policy can hold,
// and the registered operations with variables to begin from. Run by `npm run build`; what it makes is never committed.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  print,
  typeFromAST,
  visit,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import * as graphiql from '@graphql-yoga/render-graphiql/graphiql';

const root = fileURLToPath(new URL('../../', import.meta.url));
const made = path.join(root, 'dist', 'explorer', 'page');
const keep = (name: string, text: string): void => {
  const file = path.join(made, name);
  if (existsSync(file) && existsSync(`${file}.gz`) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
  writeFileSync(`${file}.gz`, gzipSync(text));
};

/** What the page fills in when an operation is opened (begin.js), by the name of the field. */
const filledIn: Record<string, string> = {
  idempotencyKey: '$KEY',
  year: '$YEAR',
  month: '$MONTH',
  expectedVersion: '$VERSION',
};

/**
 * A value of the type to begin from: what must be given, and nothing else; `entryOf` names the type whose entry an id
 * names.
 */
function begun(type: GraphQLInputType, name: string, entryOf: (name: string) => string | null, depth = 0): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(inner);
  if (isListType(inner)) return depth > 2 ? [] : [begun(inner.ofType as GraphQLInputType, name, entryOf, depth + 1)];
  if (isInputObjectType(inner)) {
    // What has a default is given too where it may not be null: the editor would call it missing.
    const fields = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(
      fields.map(({ name: own, type: of, defaultValue }) => [own, defaultValue ?? begun(of, own, entryOf, depth + 1)]),
    );
  }
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (filledIn[name] !== undefined) return filledIn[name];
  const entry = named.name === 'ID' ? entryOf(name) : null;
  if (entry !== null) return `$ID:${entry}`;
  const examples: Record<string, unknown> = {
    Int: 1,
    Boolean: false,
    DateTime: '2026-11-20T09:00:00+08:00',
    CivilDate: '2026-11-20',
    Money: '1000.00',
    RegionCode: '500238100205',
    CreditCode: '91500299MA0T000117',
    Month: '$MONTH',
    Year: '$YEAR',
    Period: '2026Q3',
    Season: '2026-2027',
    Decimal: '1.5',
    IndustryCode: '4511',
    Url: 'https://www.example.gov.cn/1',
    ID: '',
    String: '演示',
  };
  if (!(named.name in examples)) throw new Error(`The explorer has no example of ${named.name}.`);
  return examples[named.name];
}

function operations(schema: GraphQLSchema): object[] {
  return readdirSync(path.join(root, 'schema', 'operations'))
    .sort()
    .flatMap((file) => {
      const { definitions } = parse(readFileSync(path.join(root, 'schema', 'operations', file), 'utf8'));
      const fragments = new Map(
        definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [])),
      );
      return definitions.flatMap((each) =>
        each.kind === 'OperationDefinition' && each.name ? [operation(schema, each, fragments)] : [],
      );
    });
}

/** The lists of Query that may be asked without an argument, by the type of their entries. */
function listsOf(schema: GraphQLSchema): Record<string, string> {
  const asked = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  return Object.fromEntries(
    asked.flatMap(({ name, type }) => {
      const entry = /^(\w+)Connection$/.exec(getNamedType(type).name)?.[1];
      const node = entry === undefined ? undefined : schema.getType(entry);
      return isObjectType(node) && node.getInterfaces().some(({ name: is }) => is === 'RegisterEntry')
        ? [[node.name, name] as const]
        : [];
    }),
  );
}
/** `enterpriseId` names an Enterprise. */
const entryNamed = (name: string): string => name.replace(/Ids?$/, '').replace(/^./, (letter) => letter.toUpperCase());
/** The entry that a field of Query answers with, or a mutation acts on. */
function entryOfField(field: GraphQLField<unknown, unknown> | undefined): string | null {
  const type = field && getNamedType(field.type);
  return isObjectType(type) ? type.name.replace(/Change$/, '') : null;
}

function operation(
  schema: GraphQLSchema,
  node: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): object {
  const used = new Map<string, FragmentDefinitionNode>();
  const spread = (within: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(within, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (fragment && !used.has(value)) {
          used.set(value, fragment);
          spread(fragment);
        }
      },
    });
  };
  spread(node);
  const fields = (node.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType())!.getFields();
  const first = node.selectionSet.selections[0];
  const field = first?.kind === 'Field' ? fields[first.name.value] : undefined;
  const lists = listsOf(schema);
  const named = new Set<string>();
  const entryOf = (name: string): string | null => {
    const called = name === 'id' ? entryOfField(field) : entryNamed(name);
    if (called === null || lists[called] === undefined) return null;
    named.add(called);
    return called;
  };
  const defined = node.variableDefinitions ?? [];
  const must = defined.filter(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue);
  // Where nothing must be given but an entry may, it is asked about one.
  const about = ({ variable, type }: VariableDefinitionNode): boolean =>
    type.kind === 'NamedType' && type.name.value === 'ID' && lists[entryNamed(variable.name.value)] !== undefined;
  const needed = must.length > 0 ? must : defined.filter(about).slice(0, 1);
  const variables = Object.fromEntries(
    needed.map(({ variable, type }) => {
      const name = variable.name.value;
      const county = node.operation === 'query' && name === 'region';
      // A question is about the county; an act happens in a village.
      if (county) return [name, '500238000000'];
      const typed = typeFromAST(schema, type as never) as GraphQLInputType;
      return [name, begun(typed, name, entryOf)];
    }),
  );
  return {
    name: node.name!.value,
    kind: node.operation,
    term: (first?.kind === 'Field' && fields[first.name.value]?.description) || '',
    query: [node, ...used.values()].map(print).join('\n\n'),
    lists: Object.fromEntries(Object.entries(lists).filter(([type]) => named.has(type))),
    action: node.operation === 'mutation' && first?.kind === 'Field' ? first.name.value : null,
    variables,
  };
}

mkdirSync(made, { recursive: true });
const own = path.join(root, 'src', 'explorer', 'page');
for (const name of readdirSync(own)) keep(name, readFileSync(path.join(own, name), 'utf8'));
keep('graphiql.js', graphiql.js);
keep('graphiql.css', graphiql.css);
keep('editor.worker.js', graphiql.editorWorkerService);
keep('json.worker.js', graphiql.jsonWorker);
keep('graphql.worker.js', graphiql.graphqlWorker);
const schema = buildSchema(readFileSync(path.join(root, 'schema', 'schema.graphql'), 'utf8'));
keep('operations.json', JSON.stringify(operations(schema)));
cpSync(
  path.join(root, 'node_modules', '@graphql-yoga', 'render-graphiql', 'LICENSE'),
  path.join(made, 'graphiql-licence.txt'),
);
