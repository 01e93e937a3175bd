import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { parse } from 'secure-json-parse';
import type { Gate } from './gate.js';
import { errorReply, isReply, type Reception, type Reply } from './reception.js';

export interface FrontSettings { readonly bodyMax: number; readonly gate: Gate; readonly unforeseen: (error: Error) => void }

const full = errorReply(503, 'More is asked at once than can be answered in time; try again shortly.', 'RETRY_LATER', { 'retry-after': '1' });

/**
 * The first that sees a request. A plain GraphQL POST (JSON, its length told and within bounds) is answered here: a router, hooks and a reply
 * object cost a fifth of a small query's whole answer (docs/performance.md). Everything else goes on to the application.
 */
export function front(reception: () => Reception, { bodyMax, gate, unforeseen }: FrontSettings): (rest: RequestListener) => http.Server {
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const visitor = await reception().who(request.headers);
    if (isReply(visitor)) return closing(request, visitor);
    let body: unknown;
    try { body = parse(await textOf(request), { protoAction: 'error', constructorAction: 'error' }); } catch { return errorReply(400, 'The request could not be read.', 'BAD_REQUEST'); }
    // Not before it has come whole: who sends slowly keeps nobody out.
    const pass = await gate.enter();
    if (pass === null) return full;
    let kind: string | null = null;
    try {
      const reply = await reception().graphql(visitor, { method: 'POST', headers: request.headers, search: '', body });
      if (reply.status === 200) kind = String((body as { query?: unknown }).query);
      return reply;
    } finally { pass.leave(kind); }
  };
  const failed = (response: ServerResponse, error: Error): void => {
    unforeseen(error);
    if (!response.headersSent) send(response, errorReply(500, 'Internal error', 'INTERNAL_SERVER_ERROR'));
  };
  return (rest) => http.createServer((request, response) => {
    const { method, url = '', headers } = request, length = Number(headers['content-length']);
    // Whoever watches over the server is always let in.
    const watched = url === '/healthz' || url === '/readyz';
    if (!watched && gate.turnsAway()) send(response, full);
    else if (method === 'POST' && url === '/graphql' && length <= bodyMax && headers.expect === undefined && /^application\/json\b/.test(headers['content-type'] ?? '')) answer(request).then((reply) => { send(response, reply); }, (error: Error) => { failed(response, error); });
    else rest(request, response);
  });
}

const spaceBytes = 2 << 20, spacesMax = 8;
const spaces: Buffer[] = [];

/** Sends an answer. A large one is written into space that is used again: memory that is new for each costs more than the encoding. */
function send(response: ServerResponse, { status, headers, body }: Reply): void {
  if (body.length < 16_384 || body.length * 3 > spaceBytes) { const bytes = Buffer.from(body); response.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes); return; }
  const space = spaces.pop() ?? Buffer.allocUnsafeSlow(spaceBytes), length = space.write(body);
  // Closed is also what has gone to the system whole, and what was broken off.
  response.once('close', () => { if (spaces.length < spacesMax) spaces.push(space); });
  response.writeHead(status, { ...headers, 'content-length': length }).end(space.subarray(0, length));
}

// What is left of the body is not read; the connection cannot be used again.
const closing = (request: IncomingMessage, reply: Reply): Reply => (request.complete ? reply : { ...reply, headers: { ...reply.headers, connection: 'close' } });

const textOf = (request: IncomingMessage): Promise<string> => new Promise((resolve, reject) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => { parts.push(part); });
  request.on('end', () => { resolve(parts.length === 1 ? parts[0]!.toString() : Buffer.concat(parts).toString()); });
  request.on('error', reject);
});
