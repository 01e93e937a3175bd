import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, visit, type DirectiveNode, type DocumentNode, type ExecutionResult, type FragmentSpreadNode, type GraphQLSchema, type InlineFragmentNode, type OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { Fault } from '../access/faults.js';
import type { RequestContext } from './context.js';

export interface Execution { readonly document: DocumentNode; readonly operationName?: string | null | undefined; readonly variables?: Record<string, unknown> | undefined; readonly context: RequestContext }
type Compiled = CompiledQuery | 'seen once' | 'refused';

/** Executes by graphql-js; with `jit`, queries by graphql-jit from a document's second use, wherever it is to be trusted. */
export function executorOf(schema: GraphQLSchema, { jit, timeoutMillis }: { readonly jit: boolean; readonly timeoutMillis: number }): (execution: Execution) => Promise<ExecutionResult> {
  const known = new WeakMap<DocumentNode, Map<string, Compiled>>();

  const plainly = async ({ document, operationName, variables, context }: Execution): Promise<ExecutionResult> =>
    execute({ schema, document, operationName, variableValues: variables, contextValue: context });

  const compiledFor = ({ document, operationName }: Execution): Compiled => {
    let byName = known.get(document);
    if (byName === undefined) known.set(document, (byName = new Map()));
    const name = operationName ?? '', before = byName.get(name);
    let now = before ?? 'seen once';
    if (before === 'seen once') {
      const compiled = beyondJit(document) ? null : compileQuery(schema, document, name, { disablingCapturingStackErrors: true });
      now = compiled && isCompiledQuery(compiled) ? compiled : 'refused';
    }
    byName.set(name, now);
    return before === undefined ? 'seen once' : now;
  };

  const run = async (execution: Execution): Promise<ExecutionResult> => {
    const compiled = jit ? compiledFor(execution) : 'refused';
    if (typeof compiled === 'string') return plainly(execution);
    const result: ExecutionResult = await compiled.query(undefined, execution.context, execution.variables ?? {});
    if (!result.errors) return result;
    // No data at all means the variables were refused, before any resolver ran; graphql-js says so in its canonical words.
    if (result.data === undefined) return plainly(execution);
    return { ...result, errors: result.errors.map(real) };
  };

  return async (execution) => {
    let timer: NodeJS.Timeout | undefined;
    // Only reading has a deadline of its own: an act is never left half awaited; its statements have theirs.
    const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Fault('TIMEOUT', 'The request took too long.', { http: { status: 503 } })), timeoutMillis); });
    try {
      return await Promise.race([run(execution), ...(isMutation(execution) ? [] : [late])]);
    } catch (error) {
      return { errors: [error instanceof GraphQLError ? error : new GraphQLError('Internal error', { originalError: error as Error })] };
    } finally {
      clearTimeout(timer);
      late.catch(() => {});
      await execution.context.records.session.close();
    }
  };
}

const isMutation = ({ document, operationName }: Execution): boolean =>
  document.definitions.some((each) => each.kind === 'OperationDefinition' && each.operation === 'mutation' && (!operationName || (each as OperationDefinitionNode).name?.value === operationName));

/** graphql-jit's errors pass for GraphQLError but have neither extensions nor toJSON, on which Apollo Server stumbles. */
function real({ message, path, originalError, locations }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError, extensions: originalError instanceof GraphQLError ? originalError.extensions : undefined });
  return Object.assign(error, { locations });
}

/**
 * Documents left to graphql-js: mutations, and those that graphql-jit 0.8.9 answers wrongly (tests/reader/jit-faults.test.ts shows
 * how). It loses conditions on fields with fields of their own and on fragments, once they are merged; and it files what it knows of a
 * field under its response path joined by `_`, where an alias with `_` may take another field's place.
 */
export function beyondJit(document: DocumentNode): boolean {
  let beyond = false;
  const conditional = (node: { directives?: readonly DirectiveNode[] | undefined }) => (node.directives ?? []).some(({ name }) => name.value === 'include' || name.value === 'skip');
  const judge = (node: InlineFragmentNode | FragmentSpreadNode) => { if (conditional(node)) beyond = true; };
  visit(document, {
    OperationDefinition: (node) => { if (node.operation !== 'query') beyond = true; },
    Field: (node) => { if (node.alias?.value.includes('_') || (node.selectionSet && conditional(node))) beyond = true; },
    InlineFragment: judge,
    FragmentSpread: judge,
  });
  return beyond;
}

/** Apollo Server lets a gateway execute; here there is one process, and only the executor is our own. */
export function asGateway(schema: GraphQLSchema, execution: (execution: Execution) => Promise<ExecutionResult>): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operationName, request, context }) => {
        const own = context as never as RequestContext;
        return (own.answered ? own.answered() : execution({ document, operationName, variables: request.variables, context: own })) as never;
      },
    }),
    stop: async () => {},
  };
}
