import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { parse, visit } from 'graphql';
import type { Caller } from '../access/caller.js';
import type { Office } from '../access/office.js';
import { Session } from '../access/reading/statements.js';
import { Records } from '../access/records.js';
import type { Answering, Weighed } from '../api/answer.js';
import { isUnreachable } from '../api/errors.js';
import { instantOf, instantOfDate, type Instant } from '../kernel/instant.js';
import type { Credentials } from './credentials.js';

/** Who asks, and when. */
export interface Visitor { readonly caller: Caller; readonly now: Instant }
export interface Reply { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
export interface Asking { readonly method: string; readonly headers: IncomingHttpHeaders; readonly search: string; readonly body: unknown; readonly gone?: (left: () => void) => void }

const json = 'application/json; charset=utf-8';
/** An error of HTTP in the form of GraphQL's. */
export const errorReply = (status: number, message: string, code: string, headers: Readonly<Record<string, string>> = {}): Reply =>
  ({ status, headers: { 'content-type': json, ...headers }, body: JSON.stringify({ errors: [{ message, extensions: { code } }] }) });
const unauthenticated = errorReply(401, 'A valid token is needed.', 'UNAUTHENTICATED', { 'www-authenticate': 'Bearer' });
export const away = errorReply(503, 'The register cannot be reached; try again shortly.', 'RETRY_LATER', { 'retry-after': '2' });
const noMoment = errorReply(400, 'X-Sandbox-Now is an existing moment with its offset.', 'BAD_USER_INPUT');

/** Asks every visitor who they are, and answers GraphQL. */
export class Reception {
  constructor(private readonly office: Office, private readonly credentials: Credentials, private readonly answering: Answering, private readonly sandbox: boolean) {}

  /** Told from the headers alone, before a byte of the body is read. */
  async who(headers: IncomingHttpHeaders): Promise<Visitor | Reply> {
    const proven = await this.credentials.verify(headers.authorization), given = this.sandbox ? headers['x-sandbox-now'] : undefined;
    const stated = typeof given === 'string' ? instantOf(given) : undefined, now = stated ?? instantOfDate(new Date());
    let caller;
    try { caller = proven && (await this.office.register.callerOf(proven.clientKey, proven.subject, now)); } catch (error) { if (isUnreachable(error)) return away; throw error; }
    if (!caller) return unauthenticated;
    return stated === null ? noMoment : { caller, now };
  }

  /** What a request asks for, before it is let in. */
  weigh(asking: Asking): Weighed { return this.answering.weigh(asking); }

  /** `ended` is told when nothing of the request is left in the database, which may be after its answer. */
  async graphql({ caller, now }: Visitor, asking: Asking, weighed?: Weighed, ended?: () => void): Promise<Reply> {
    const trace = randomUUID(), { headers } = asking;
    const session = new Session(this.office.reads, this.office.statements, needsSnapshot(asking.body as { query?: string } | undefined), ended);
    // An act is never left half awaited.
    if (!weighed?.acts) asking.gone?.(() => { session.abandon(); });
    try {
      const records = new Records(this.office, caller, session, { now, trace, purpose: stated(headers['x-purpose']), caseRef: stated(headers['x-case']), language: languageOf(headers['accept-language']) });
      const { status, headers: own, body } = await this.answering.answer(asking, { caller, records }, weighed);
      return { status, headers: { ...own, 'x-trace': trace }, body };
    } finally {
      await session.close();
    }
  }
}

export const isReply = (met: Visitor | Reply): met is Reply => 'status' in met;
const stated = (value: string | string[] | undefined): string | null => (typeof value === 'string' && value.trim() !== '' ? value.slice(0, 200) : null);
const languageOf = (accepted: string | undefined): 'en' | 'zh' => (accepted !== undefined && /^\s*en\b/i.test(accepted) ? 'en' : 'zh');

/** Whether a request needs all it reads to be of one moment: several root fields, personal data plain, the past, the feed. */
const snapshots = new Map<string, boolean>(), rememberedMax = 4_000;
function needsSnapshot(body: { query?: string } | undefined): boolean {
  const query = typeof body?.query === 'string' ? body.query : '';
  let needed = snapshots.get(query);
  if (needed === undefined) {
    needed = false;
    try {
      for (const definition of parse(query, { maxTokens: 4000, noLocation: true }).definitions) if (definition.kind === 'OperationDefinition' && definition.operation === 'query' && definition.selectionSet.selections.length > 1) needed = true;
      visit(parse(query, { maxTokens: 4000, noLocation: true }), { Field: ({ name }) => { if (['plain', 'changes'].includes(name.value)) needed = true; }, Argument: ({ name }) => { if (name.value === 'asOf') needed = true; } });
      if (/^\s*mutation\b/.test(query)) needed = false;
    } catch { needed = false; }
    if (snapshots.size > 2000) snapshots.clear();
    if (query.length <= rememberedMax) snapshots.set(query, needed);
  }
  return needed;
}
