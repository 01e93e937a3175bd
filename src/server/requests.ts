import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { parse, visit } from 'graphql';
import type { Caller } from '../access/rights/caller.js';
import type { Services } from '../access/services.js';
import { followed, operations, type OperationSpan } from '../access/spans.js';
import { Session } from '../access/reading/statements.js';
import { Records } from '../access/acting/records.js';
import type { Answering, Weighed } from '../api/answer.js';
import { instantOf, instantOfDate, type Instant } from '../kernel/instant.js';
import { issuerAway, type Credentials } from './credentials.js';
import { textOfHeader } from './header-text.js';
import type { Outages } from './outages.js';
import type { Operation, Watching } from './watching.js';

/** Who asks, and when. */
export interface Visitor {
  readonly caller: Caller;
  readonly now: Instant;
}
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface Asking {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly search: string;
  readonly body: unknown;
  readonly gone?: (left: () => void) => void;
}

const json = 'application/json; charset=utf-8';
/** An error of HTTP in the form of GraphQL's. */
export const errorReply = (
  status: number,
  message: string,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  headers: { 'content-type': json, 'x-content-type-options': 'nosniff', ...headers },
});
/** The same answer under a number of its own, by which its asker can name it. */
export const traced = (reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, 'x-trace': randomUUID() } });

const unauthenticated = errorReply(401, 'A valid token is needed.', 'UNAUTHENTICATED', {
  'www-authenticate': 'Bearer',
});
const noMoment = errorReply(400, 'X-Sandbox-Now is an existing moment with its offset.', 'BAD_USER_INPUT');
const noText = errorReply(400, 'X-Purpose and X-Case must be UTF-8, percent-encoded or as it is.', 'BAD_USER_INPUT');
const retry = { 'retry-after': '2' };
/** The register cannot be reached, or cannot be written: nobody's fault, and over some time. */
export const unreachable = errorReply(503, 'The register cannot be reached; try again shortly.', 'RETRY_LATER', retry);
const issuerUnreachable = errorReply(
  503,
  'The token cannot be checked at present; try again shortly.',
  'RETRY_LATER',
  retry,
);
/** How long it may take to read who asks. A database that does not answer must not hold everyone who comes. */
const askedMillis = 5_000;

/** Asks every visitor who they are, and answers GraphQL. */
export class Requests {
  constructor(
    private readonly services: Services,
    private readonly credentials: Credentials,
    private readonly answering: Answering,
    private readonly sandbox: boolean,
    private readonly outages: Pick<Outages, 'met'>,
    private readonly watching: Watching,
  ) {}

  /** Told from the headers alone, before a byte of the body is read. */
  async who(headers: IncomingHttpHeaders): Promise<Visitor | Reply> {
    const given = this.sandbox ? headers['x-sandbox-now'] : undefined;
    const moment = typeof given === 'string' ? instantOf(given) : undefined;
    const now = moment ?? instantOfDate(new Date());
    const proven = await this.credentials.verify(headers.authorization);
    if (proven === issuerAway) return traced(issuerUnreachable);
    if (proven === null) return unauthenticated;
    let caller: Caller | null;
    try {
      caller = await within(askedMillis, this.services.callerDirectory.callerOf(proven.clientKey, proven.subject, now));
    } catch (error) {
      return this.#lacking(error);
    }
    if (!caller) {
      this.watching.denied('NOT_REGISTERED', proven.clientKey);
      return unauthenticated;
    }
    return moment === null ? noMoment : { caller, now };
  }

  /** What a request asks for, before it is let in. */
  weigh(asking: Asking): Weighed {
    return this.answering.weigh(asking);
  }

  /** `ended` is told when nothing of the request is left in the database, which may be after its answer. */
  async graphql(visitor: Visitor, asking: Asking, weighed?: Weighed, ended?: () => void): Promise<Reply> {
    const trace = randomUUID();
    const span = (): OperationSpan => ({
      name: weighed?.name ?? null,
      kind: weighed?.acts ? 'mutation' : 'query',
      client: visitor.caller.client.name,
      traceparent: typeof asking.headers.traceparent === 'string' ? asking.headers.traceparent : undefined,
      trace,
    });
    return followed(operations, span, async (told) => {
      const reached = await this.#graphql(visitor, asking, trace, weighed, ended);
      if (told) Object.assign(told, { outcome: reached.outcome, status: reached.reply.status });
      return reached.reply;
    });
  }

  async #graphql(
    { caller, now }: Visitor,
    asking: Asking,
    trace: string,
    weighed?: Weighed,
    ended?: () => void,
  ): Promise<{ readonly reply: Reply; readonly outcome: string }> {
    const began = performance.now();
    const { headers } = asking;
    const asked = askedIn(asking.body as { query?: string } | undefined);
    const purpose = stated(headers['x-purpose']);
    const caseRef = stated(headers['x-case']);
    const session = new Session(this.services.reads, this.services.statements, asked.snapshot, ended);
    // An act is never left half awaited.
    if (!weighed?.acts)
      asking.gone?.(() => {
        session.abandon();
      });
    try {
      if (purpose === undefined || caseRef === undefined) return { reply: traced(noText), outcome: 'BAD_USER_INPUT' };
      const language = languageOf(headers['accept-language']);
      const records = new Records(this.services, caller, session, { now, trace, purpose, caseRef, language });
      const { status, headers: own, body: answer } = await this.answering.answer(asking, { caller, records }, weighed);
      const outcome = codeIn(answer) ?? 'OK';
      this.#told(caller, weighed, {
        millis: performance.now() - began,
        statements: session.count,
        outcome,
        status,
        trace,
      });
      const answerHeaders = {
        ...own,
        ...(asked.plain && noStore),
        'x-content-type-options': 'nosniff',
        'x-trace': trace,
      };
      return { reply: { status, headers: answerHeaders, body: answer }, outcome };
    } catch (error) {
      const reply = this.#lacking(error);
      const millis = performance.now() - began;
      this.#told(caller, weighed, {
        millis,
        statements: session.count,
        outcome: 'RETRY_LATER',
        status: reply.status,
        trace,
      });
      return { reply, outcome: 'RETRY_LATER' };
    } finally {
      await session.close();
    }
  }

  /** What asks for too much is answered before it is let in. */
  refused({ caller }: Visitor, weighed: Weighed, reply: Reply): Reply {
    const told = { millis: 0, statements: 0, outcome: codeIn(reply.body) ?? 'OK', status: reply.status, trace: null };
    this.#told(caller, weighed, told);
    return reply;
  }

  #told({ client }: Caller, weighed: Weighed | undefined, reached: Reached): void {
    const kind = weighed?.acts ? 'mutation' : 'query';
    this.watching.operation({
      name: weighed?.name ?? null,
      kind,
      client: client.name,
      cost: weighed?.cost ?? 0,
      ...reached,
    });
  }

  /** The answer where the service lacks something; whatever else has failed is thrown on. */
  #lacking(error: unknown): Reply {
    if (this.outages.met(error) === null) throw error;
    return traced(unreachable);
  }
}

type Reached = Pick<Operation, 'millis' | 'statements' | 'outcome' | 'status' | 'trace'>;
/** The code of an answer's first error; null where it has none. Errors come first in every answer. */
const codeIn = (body: string): string | null =>
  body.startsWith('{"errors":[') ? (/"code":"([A-Z_]+)"/.exec(body.slice(0, 20_000))?.[1] ?? 'UNKNOWN') : null;

async function within<T>(millis: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error('The register did not answer in time.'), { code: 'ETIMEDOUT' });
    timer = setTimeout(() => {
      reject(error);
    }, millis);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export const isReply = (met: Visitor | Reply): met is Reply => 'status' in met;
const statedMax = 200;
/** What a header states: null where nothing, undefined where its bytes are no text. */
export function stated(value: string | string[] | undefined): string | null | undefined {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const text = textOfHeader(value);
  if (text === null || /[\p{Cc}\p{Cs}]/u.test(text)) return undefined;
  // What is not seen states nothing.
  if (!/[^\p{Cf}\p{Z}\u115F\u1160\u3164\uFFA0]/u.test(text)) return null;
  return [...text.trim()].slice(0, statedMax).join('') || null;
}
const languageOf = (accepted: string | undefined): 'en' | 'zh' =>
  accepted !== undefined && /^\s*en\b/i.test(accepted) ? 'en' : 'zh';

const noStore = { 'cache-control': 'no-store' };
interface Asked {
  readonly snapshot: boolean;
  readonly plain: boolean;
}
/** Not told from the text: it is sent by its hash alone, or is no document. */
const unknown: Asked = { snapshot: false, plain: true };
const remembered = new Map<string, Asked>();
const rememberedMax = 2_000;
const rememberedLength = 4_000;

/**
 * What a document asks for. `snapshot`: all it reads must be of one moment, since it has several root fields, personal
 * data plain, the past or the feed. `plain`: its answer may hold personal data plain, and must be kept nowhere on its
 * way.
 */
function askedIn(body: { query?: string } | undefined): Asked {
  const query = body?.query;
  if (typeof query !== 'string') return unknown;
  let asked = remembered.get(query);
  if (asked === undefined) {
    asked = readAsked(query);
    if (remembered.size > rememberedMax) remembered.clear();
    if (query.length <= rememberedLength) remembered.set(query, asked);
  }
  return asked;
}

function readAsked(query: string): Asked {
  let several = false;
  let past = false;
  let plain = false;
  try {
    const document = parse(query, { maxTokens: 4000, noLocation: true });
    for (const each of document.definitions) {
      if (each.kind !== 'OperationDefinition' || each.operation !== 'query') continue;
      // A fragment may have several.
      const { selections } = each.selectionSet;
      if (selections.length > 1 || selections[0]!.kind !== 'Field') several = true;
    }
    visit(document, {
      Field: ({ name }) => {
        if (name.value === 'plain') plain = true;
        else if (name.value === 'changes') past = true;
      },
      Argument: ({ name }) => {
        if (name.value === 'asOf') past = true;
      },
    });
  } catch {
    return unknown;
  }
  return { plain, snapshot: (several || past || plain) && !/^\s*mutation\b/.test(query) };
}
