import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql';
import type { RequestContext } from './context.js';
import type { Execution } from './executor.js';
import { beyond, deprecationsOf, type Limits, type Measures } from './limits.js';

export interface Answer { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
export interface Asking { readonly method: string; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly search: string; readonly body: unknown }

const jsonType = 'application/json; charset=utf-8', graphqlType = 'application/graphql-response+json; charset=utf-8';
/** How long a document may be that is remembered, and all of them together, in characters. */
const lengthMax = 20_000, lengthAllMax = 1_000_000;

/**
 * Answers a request. Every document is parsed, validated and measured by Apollo Server first; one that it has admitted is remembered by
 * its text, and executed straight away when it comes again: its way through Apollo Server costs more than the whole answer of a small
 * query. Whatever is not plainly such a request, and whatever ends in an error, is Apollo Server's to answer, so that both ways say the
 * same (tests/http/admitted.test.ts compares them).
 */
export class Answering {
  readonly #documents = new Map<string, DocumentNode>();
  #length = 0;

  constructor(private readonly apollo: ApolloServer<RequestContext>, private readonly execution: (execution: Execution) => Promise<ExecutionResult>, private readonly measures: Measures, private readonly limits: Limits) {}

  readonly admit = (text: string, document: DocumentNode): void => {
    if (text.length > lengthMax || this.#documents.has(text)) return;
    this.#documents.set(text, document);
    this.#length += text.length;
    for (const oldest of this.#documents.keys()) { if (this.#length <= lengthAllMax) break; this.#documents.delete(oldest); this.#length -= oldest.length; }
  };

  async answer(asking: Asking, context: RequestContext): Promise<Answer> {
    const known = this.#known(asking);
    if (!known) return this.#throughApollo(asking, context);
    let result: ExecutionResult;
    try {
      result = await this.execution({ document: known.document, operationName: known.operationName, variables: known.variables, context });
    } catch (error) {
      return this.#throughApollo(asking, { ...context, answered: async () => { throw error; } });
    }
    if (result.errors) return this.#throughApollo(asking, { ...context, answered: async () => result });
    const extensions = known.deprecations.length > 0 ? { ...result.extensions, deprecations: known.deprecations } : result.extensions;
    return { status: 200, headers: { 'content-type': known.type, 'x-cost': String(known.cost) }, body: JSON.stringify(extensions ? { data: result.data, extensions } : { data: result.data }) };
  }

  #known({ method, headers, body }: Asking) {
    if (method !== 'POST' || !isRecord(body) || typeof body.query !== 'string' || !/^application\/json\b/.test(String(headers['content-type']))) return null;
    const document = this.#documents.get(body.query), { accept } = headers, { variables, operationName, extensions } = body;
    const type = accept === undefined || accept === '*/*' || accept === 'application/json' ? jsonType : accept === 'application/graphql-response+json' ? graphqlType : null;
    if (!document || !type || (variables != null && !isRecord(variables)) || (operationName != null && typeof operationName !== 'string') || (extensions != null && (!isRecord(extensions) || 'persistedQuery' in extensions))) return null;
    const operation = getOperationAST(document, operationName), given = variables ?? {};
    const measured = operation && this.measures.of(operation, document, given);
    if (!measured || beyond(measured, this.limits)) return null;
    return { document, operationName, variables: given, type, cost: measured.cost, deprecations: deprecationsOf(measured) };
  }

  async #throughApollo({ method, headers, search, body }: Asking, context: RequestContext): Promise<Answer> {
    const map = new HeaderMap();
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
    const httpGraphQLRequest: HTTPGraphQLRequest = { method, headers: map, search, body };
    const response = await this.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    if (response.body.kind !== 'complete') throw new Error('One answer is expected.');
    return { status: response.status ?? 200, headers: Object.fromEntries(response.headers), body: response.body.string };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
