// Lays the explorer's page ready to be served: our own files, GraphiQL taken apart so that a strict policy can hold, and the registered
// operations with variables to begin from. Run by `npm run build`; what it makes is never committed.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, parse, print, typeFromAST, visit, type FragmentDefinitionNode, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import * as graphiql from '@graphql-yoga/render-graphiql/graphiql';

const root = fileURLToPath(new URL('../../', import.meta.url)), made = path.join(root, 'dist', 'explorer', 'page');
const keep = (name: string, text: string): void => {
  const file = path.join(made, name);
  if (existsSync(file) && existsSync(`${file}.gz`) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
  writeFileSync(`${file}.gz`, gzipSync(text));
};

/** A value of the type to begin from: what must be given, and nothing else. */
function begun(type: GraphQLInputType, name: string, depth = 0): unknown {
  const inner = isNonNullType(type) ? type.ofType : type, named = getNamedType(inner);
  if (isListType(inner)) return depth > 2 ? [] : [begun(inner.ofType as GraphQLInputType, name, depth + 1)];
  if (isInputObjectType(inner)) return Object.fromEntries(Object.values(inner.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined).map((field) => [field.name, begun(field.type, field.name, depth + 1)]));
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (name === 'idempotencyKey') return '$KEY';
  const examples: Record<string, unknown> = { Int: 1, Boolean: false, DateTime: '2026-11-20T09:00:00+08:00', CivilDate: '2026-11-20', Money: '1000.00', RegionCode: '500238100205', CreditCode: '91500299MA0T000117', ID: '', String: name === 'industryCode' ? '4511' : '演示' };
  return examples[named.name] ?? '';
}

function operations(schema: GraphQLSchema): object[] {
  return readdirSync(path.join(root, 'schema', 'operations')).sort().flatMap((file) => {
    const { definitions } = parse(readFileSync(path.join(root, 'schema', 'operations', file), 'utf8'));
    const fragments = new Map(definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [])));
    return definitions.flatMap((each) => (each.kind === 'OperationDefinition' && each.name ? [operation(schema, each, fragments)] : []));
  });
}

function operation(schema: GraphQLSchema, node: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): object {
  const used = new Map<string, FragmentDefinitionNode>();
  const spread = (within: OperationDefinitionNode | FragmentDefinitionNode): void => { visit(within, { FragmentSpread: ({ name: { value } }) => { const fragment = fragments.get(value); if (fragment && !used.has(value)) { used.set(value, fragment); spread(fragment); } } }); };
  spread(node);
  const fields = (node.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType())!.getFields(), first = node.selectionSet.selections[0];
  const needed = (node.variableDefinitions ?? []).filter(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue);
  return {
    name: node.name!.value, kind: node.operation, term: (first?.kind === 'Field' && fields[first.name.value]?.description) || '',
    query: [node, ...used.values()].map(print).join('\n\n'),
    variables: Object.fromEntries(needed.map(({ variable, type }) => [variable.name.value, begun(typeFromAST(schema, type as never) as GraphQLInputType, variable.name.value)])),
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
keep('operations.json', JSON.stringify(operations(buildSchema(readFileSync(path.join(root, 'schema', 'schema.graphql'), 'utf8')))));
cpSync(path.join(root, 'node_modules', '@graphql-yoga', 'render-graphiql', 'LICENSE'), path.join(made, 'graphiql-licence.txt'));
