import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type ExecutionResult,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type InlineFragmentNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { Fault } from '../access/faults.js';
import { tooLarge } from '../access/reading/statements.js';
import type { RequestContext } from './context.js';
import { asksSchemaAlone, Introspected } from './introspected.js';
import { ofArgument, overrulesByNull, wrongVariables } from './judged.js';
import { sharedSchemaOf } from './shared-schema.js';
import { isLarger } from './size.js';

export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | undefined;
  readonly context: RequestContext;
}
type Compiled = CompiledQuery | 'seen once' | 'refused';

export interface ExecutorSettings {
  readonly jit: boolean;
  /** How long is waited for an answer. */
  readonly timeoutMillis: number;
  /** How large an answer may be. */
  readonly answerBytesMax?: number;
}
export type Execute = (execution: Execution) => Promise<ExecutionResult>;

/**
 * Executes by graphql-js; with `jit`, queries by graphql-jit from a document's second use, wherever it is to be
 * trusted.
 */
export function executorOf(
  schema: GraphQLSchema,
  { jit, timeoutMillis, answerBytesMax = Infinity }: ExecutorSettings,
): Execute {
  const execution = new Executing(schema, jit, answerBytesMax);
  // Made when the first system asks: to persons it is nothing.
  let shared: Executing | null = null;
  const executing = ({ context }: Execution): Executing =>
    context.caller.grants === null
      ? execution
      : (shared ??= new Executing(sharedSchemaOf(schema), jit, answerBytesMax));
  return (asked) => inTime(asked, executing(asked).answer(asked), timeoutMillis);
}

/**
 * Nobody waits longer than the deadline. What only reads is then ended; an act goes on, and whoever sends it again with
 * its key is told what became of it.
 */
async function inTime(
  execution: Execution,
  work: Promise<ExecutionResult>,
  timeoutMillis: number,
): Promise<ExecutionResult> {
  const { session } = execution.context.records;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, timeoutMillis, null);
  });
  const result = await Promise.race([work, deadline]);
  clearTimeout(timer);
  if (result) {
    await session.close();
    return result;
  }
  if (isAct(execution)) {
    session.holdFor(work);
    return { errors: [lateAct()] };
  }
  session.abandon();
  return { errors: [new Fault('TIMEOUT', 'The request took too long.', { http: { status: 503 } })] };
}

class Executing {
  readonly #known = new WeakMap<DocumentNode, Map<string, Compiled>>();
  readonly #introspected: Introspected;
  /** Answers that were looked through: what is kept and answered again need not be once more. */
  readonly #fitting = new WeakSet<object>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly jit: boolean,
    private readonly answerBytesMax: number,
  ) {
    this.#introspected = new Introspected(schema);
  }

  async answer(execution: Execution): Promise<ExecutionResult> {
    try {
      const { errors, ...result } = await this.#told(execution);
      if (result.data && !this.#fitting.has(result.data)) {
        if (isLarger(result.data, this.answerBytesMax)) return { errors: [tooLarge()] };
        this.#fitting.add(result.data);
      }
      if (!errors) return result;
      const mended = errors.slice(0, errorsMost).map(ofArgument);
      return { ...result, errors: isAct(execution) ? mended.map(stillGood) : mended };
    } catch (error) {
      return {
        errors: [
          error instanceof GraphQLError ? error : new GraphQLError('Internal error', { originalError: error as Error }),
        ],
      };
    }
  }

  /** What was withheld is told beside the answer, so that a null is never taken for the value. */
  async #told(execution: Execution): Promise<ExecutionResult> {
    const result = await this.#run(execution);
    const withheld = execution.context.records.withheld.fields;
    return withheld ? { ...result, extensions: { ...result.extensions, withheld } } : result;
  }

  async #run(execution: Execution): Promise<ExecutionResult> {
    const { document, operationName, variables } = execution;
    const operation = getOperationAST(document, operationName);
    const wrong = wrongVariables(this.schema, operation, variables);
    if (wrong) return { errors: wrong };
    if (operation && asksSchemaAlone(operation)) return this.#introspected.answer(document, operationName, variables);
    // graphql-jit takes null for a variable with a default where there must be a value, and goes on.
    const compiled = this.jit && !overrulesByNull(operation, variables) ? this.#compiledFor(execution) : 'refused';
    if (typeof compiled === 'string') return this.#plainly(execution);
    const result: ExecutionResult = await compiled.query(undefined, execution.context, execution.variables ?? {});
    if (!result.errors) return result;
    // No data at all means the variables were refused, before any resolver ran; graphql-js says so in its canonical
    // words.
    if (result.data === undefined) return this.#plainly(execution);
    return { ...result, errors: result.errors.map(real) };
  }

  async #plainly({ document, operationName, variables, context }: Execution): Promise<ExecutionResult> {
    const { schema } = this;
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  }

  #compiledFor({ document, operationName }: Execution): Compiled {
    let byName = this.#known.get(document);
    if (byName === undefined) this.#known.set(document, (byName = new Map()));
    const name = operationName ?? '';
    const before = byName.get(name);
    let now = before ?? 'seen once';
    if (before === 'seen once') {
      const compiled = beyondJit(document)
        ? null
        : compileQuery(this.schema, document, name, { disablingCapturingStackErrors: true });
      now = compiled && isCompiledQuery(compiled) ? compiled : 'refused';
    }
    byName.set(name, now);
    return before === undefined ? 'seen once' : now;
  }
}

/** How many errors an answer tells. */
export const errorsMost = 20;

const lateAct = (): Fault =>
  new Fault(
    'RETRY_LATER',
    'The act takes longer than may be waited for and may still take effect: ' +
      'send it again with the same key, or ask `requestStatus`.',
    { retryAfterSeconds: 2, http: { status: 503 } },
  );

/** A statement of an act that PostgreSQL ended for its length has left nothing: it is sent again with the same key. */
function stillGood(error: GraphQLError): GraphQLError {
  const { code } = (error.originalError ?? {}) as { code?: string };
  if (code !== '57014') return error;
  const { nodes, path } = error;
  const { message, extensions } = lateAct();
  return new GraphQLError(message, { nodes, path, extensions });
}

const isAct = ({ document, operationName }: Execution): boolean =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;

/**
 * graphql-jit's errors pass for GraphQLError but have neither extensions nor toJSON, on which Apollo Server stumbles.
 */
function real({ message, path, originalError, locations }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, {
    path,
    originalError,
    extensions: originalError instanceof GraphQLError ? originalError.extensions : undefined,
  });
  return Object.assign(error, { locations });
}

/**
 * Documents left to graphql-js: mutations, and those that graphql-jit 0.8.9 answers wrongly
 * (tests/reader/jit-faults.test.ts shows how). It loses conditions on fields with fields of their own and on fragments,
 * once they are merged; and it files what it knows of a field under its response path joined by `_`, where an alias
 * with `_` may take another field's place.
 */
export function beyondJit(document: DocumentNode): boolean {
  let beyond = false;
  const conditional = (node: { directives?: readonly DirectiveNode[] | undefined }) =>
    (node.directives ?? []).some(({ name }) => name.value === 'include' || name.value === 'skip');
  const judge = (node: InlineFragmentNode | FragmentSpreadNode) => {
    if (conditional(node)) beyond = true;
  };
  visit(document, {
    OperationDefinition: (node) => {
      if (node.operation !== 'query') beyond = true;
    },
    Field: (node) => {
      if (node.alias?.value.includes('_') || (node.selectionSet && conditional(node))) beyond = true;
    },
    InlineFragment: judge,
    FragmentSpread: judge,
  });
  return beyond;
}

/** Apollo Server lets a gateway execute; here there is one process, and only the executor is our own. */
export function asGateway(schema: GraphQLSchema, execution: Execute): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operationName, request, context }) => {
        const own = context as never as RequestContext;
        return (
          own.answered
            ? own.answered()
            : execution({ document, operationName, variables: request.variables, context: own })
        ) as never;
      },
    }),
    stop: async () => {},
  };
}
