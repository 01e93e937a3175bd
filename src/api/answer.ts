import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import { getOperationAST, OperationTypeNode, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { Fault } from '../access/faults.js';
import { beyondBounds, boundsFor } from './bounds.js';
import type { RequestContext } from './context.js';
import type { Execute } from './executor.js';
import {
  beyond,
  deprecationsOf,
  excessFault,
  listFault,
  type Admit,
  type Limits,
  type Measured,
  type Measures,
} from './limits.js';
import { hasLongName, nameMost, overlapsTooMuch } from './overlap.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface Asking {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly search: string;
  readonly body: unknown;
}

/** What a request is before it is let in. */
export interface Weighed {
  readonly cost: number;
  readonly acts: boolean;
  /** Of the operation, as its caller calls it. */
  readonly name: string | null;
  /** Asked for too much: the answer. */
  readonly refused: Answer | null;
  readonly known: { readonly document: DocumentNode; readonly measured: Measured } | null;
}
const light: Weighed = { cost: 1, acts: false, name: null, refused: null, known: null };

const jsonShort = 'application/json';
const graphqlShort = 'application/graphql-response+json';
const jsonType = `${jsonShort}; charset=utf-8`;
const graphqlType = `${graphqlShort}; charset=utf-8`;
const persistedMax = 1_000;
/** How long a document may be that is remembered, and all of them together, in characters. */
const lengthMax = 20_000;
const lengthAllMax = 1_000_000;

/**
 * Answers a request. Every document is parsed and measured, and then validated by Apollo Server; one that it has
 * admitted is remembered by its text, and executed straight away when it comes again: its way through Apollo Server
 * costs more than the whole answer of a small query. Whatever is not plainly such a request, and whatever ends in an
 * error, is Apollo Server's to answer, so that both ways say the same (tests/http/admitted.test.ts compares them).
 */
export class Answering {
  readonly #documents = new Map<string, DocumentNode>();
  /** Texts of admitted documents by the digest that a client may send in their place. */
  readonly #persisted = new Map<string, string>();
  /** Answers about the schema as they were written, for as long as the answer is kept. */
  readonly #texts = new WeakMap<object, string>();
  #length = 0;

  constructor(
    private readonly apollo: ApolloServer<RequestContext>,
    private readonly execution: Execute,
    private readonly measures: Measures,
    private readonly limits: Limits,
    private readonly tokensMax = 4_000,
    private readonly bounds = boundsFor(1_000),
  ) {}

  readonly admit: Admit = (text, document, { extensions }) => {
    const digest = (extensions?.['persistedQuery'] as { sha256Hash?: unknown } | undefined)?.sha256Hash;
    if (text.length > lengthMax) return;
    if (typeof digest === 'string') {
      if (this.#persisted.size >= persistedMax) this.#persisted.clear();
      this.#persisted.set(digest, text);
    }
    if (this.#documents.has(text)) return;
    this.#documents.set(text, document);
    this.#length += text.length;
    for (const oldest of this.#documents.keys()) {
      if (this.#length <= lengthAllMax) break;
      this.#documents.delete(oldest);
      this.#length -= oldest.length;
    }
  };

  /**
   * What a request would cost and whether it acts: told before it is let in, and before validation, which may be
   * long.
   */
  weigh(asking: Asking): Weighed {
    const asked = askedIn(asking);
    const unbounded = beyondBounds({ variables: asked.variables, extensions: asked.extensions }, this.bounds);
    if (unbounded) return { ...light, refused: refusal(asking, unbounded, null) };
    const text = asked.query ?? this.#persisted.get(asked.digest ?? '');
    if (text === undefined) return light;
    const known = this.#documents.get(text);
    const document = known ?? this.#parsed(text);
    if (!document) return light;
    if (!known && hasLongName(text, document)) return { ...light, refused: refusal(asking, longName(), null) };
    const operation = getOperationAST(document, asked.operationName);
    const measured = operation ? this.measures.of(operation, document, asked.variables) : null;
    const excess = measured && beyond(measured, this.limits);
    if (excess) return { ...light, refused: refusal(asking, excessFault(excess, measured), measured.cost) };
    const long = measured && listFault(measured);
    if (long) return { ...light, refused: refusal(asking, long, measured.cost) };
    if (!known && overlapsTooMuch(document)) return { ...light, refused: refusal(asking, overlapping(), null) };
    if (!measured) return light;
    return {
      cost: measured.cost,
      acts: operation?.operation === OperationTypeNode.MUTATION,
      name: operation?.name?.value ?? null,
      refused: null,
      known: known ? { document: known, measured } : null,
    };
  }

  async answer(asking: Asking, context: RequestContext, weighed: Weighed = this.weigh(asking)): Promise<Answer> {
    if (weighed.refused) return weighed.refused;
    const known = this.#straight(asking, weighed);
    if (!known) return this.#throughApollo(asking, context);
    let result: ExecutionResult;
    try {
      result = await this.execution({
        document: known.document,
        operationName: known.operationName,
        variables: known.variables,
        context,
      });
    } catch (error) {
      return this.#throughApollo(asking, {
        ...context,
        answered: async () => {
          throw error;
        },
      });
    }
    if (result.errors) return this.#throughApollo(asking, { ...context, answered: async () => result });
    const extensions =
      known.deprecations.length > 0 ? { ...result.extensions, deprecations: known.deprecations } : result.extensions;
    return {
      status: 200,
      headers: { 'content-type': known.type, 'x-cost': String(known.cost) },
      body: extensions ? JSON.stringify({ data: result.data, extensions }) : this.#written(result),
    };
  }

  /** As JSON. The same large answer about the schema is written once. */
  #written(result: ExecutionResult): string {
    const data = result.data ?? {};
    const before = this.#texts.get(data);
    if (before !== undefined) return before;
    const text = JSON.stringify({ data: result.data });
    if ('__schema' in data) this.#texts.set(data, text);
    return text;
  }

  #parsed(text: string): DocumentNode | null {
    // What cannot be read is told by Apollo Server.
    try {
      return parse(text, { maxTokens: this.tokensMax, noLocation: true });
    } catch {
      return null;
    }
  }

  #straight({ method, headers, body }: Asking, { known }: Weighed) {
    if (!known || method !== 'POST' || !isRecord(body) || !/^application\/json\b/.test(String(headers['content-type'])))
      return null;
    const { accept } = headers;
    const { variables, operationName, extensions } = body;
    const type =
      accept === undefined || accept === '*/*' || accept === jsonShort
        ? jsonType
        : accept === graphqlShort
          ? graphqlType
          : null;
    if (
      !type ||
      (variables != null && !isRecord(variables)) ||
      (operationName != null && typeof operationName !== 'string') ||
      (extensions != null && (!isRecord(extensions) || 'persistedQuery' in extensions))
    )
      return null;
    const { document, measured } = known;
    return {
      document,
      operationName,
      variables: variables ?? {},
      type,
      cost: measured.cost,
      deprecations: deprecationsOf(measured),
    };
  }

  async #throughApollo({ method, headers, search, body }: Asking, context: RequestContext): Promise<Answer> {
    const map = new HeaderMap();
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
    const httpGraphQLRequest: HTTPGraphQLRequest = { method, headers: map, search, body };
    const response = await this.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    if (response.body.kind !== 'complete') throw new Error('One answer is expected.');
    return {
      status: response.status ?? 200,
      headers: Object.fromEntries(response.headers),
      body: response.body.string,
    };
  }
}

/** What is asked for, wherever it is written: in the body, or in the address. */
function askedIn({ method, search, body }: Asking): {
  query?: string;
  operationName?: string;
  variables: Record<string, unknown>;
  extensions: Record<string, unknown>;
  digest?: string;
} {
  const given = method === 'GET' ? Object.fromEntries(new URLSearchParams(search)) : isRecord(body) ? body : {};
  const variables = jsonIn(given.variables);
  const extensions = jsonIn(given.extensions);
  const persisted = extensions.persistedQuery;
  const digest = isRecord(persisted) ? persisted.sha256Hash : undefined;
  return {
    variables,
    extensions,
    ...(typeof given.query === 'string' && { query: given.query }),
    ...(typeof given.operationName === 'string' && { operationName: given.operationName }),
    ...(typeof digest === 'string' && { digest }),
  };
}

function jsonIn(value: unknown): Record<string, unknown> {
  if (isRecord(value)) return value;
  if (typeof value !== 'string') return {};
  try {
    const read: unknown = JSON.parse(value);
    return isRecord(read) ? read : {};
  } catch {
    return {};
  }
}

const longName = (): Fault =>
  new Fault('LIMIT_EXCEEDED', `A name in the document may have ${nameMost} characters at most.`, {
    limit: 'nameLength',
  });

const overlapping = (): Fault =>
  new Fault(
    'LIMIT_EXCEEDED',
    'The document asks for the same fields too often over one another; each must be asked for once.',
    { limit: 'overlaps' },
  );

/** As Apollo Server would tell it. */
function refusal(
  { headers: { accept } }: Asking,
  { message, extensions: { http: _, ...extensions } }: Fault,
  cost: number | null,
): Answer {
  const type = /graphql-response\+json/.test(String(accept ?? '')) ? graphqlType : jsonType;
  return {
    status: 400,
    headers: { 'cache-control': 'no-store', 'content-type': type, ...(cost !== null && { 'x-cost': String(cost) }) },
    body: JSON.stringify({ errors: [{ message, extensions }] }),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
