import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { parse } from 'secure-json-parse';
import { errorReply, isReply, type Reception, type Reply } from './reception.js';

export interface FrontSettings { readonly bodyMax: number; readonly unforeseen: (error: Error) => void }

/**
 * The first that sees a request. A plain GraphQL POST (JSON, its length told and within bounds) is answered here: a router, hooks and a reply
 * object cost a fifth of a small query's whole answer (docs/performance.md). Everything else goes on to the application.
 */
export function front(reception: () => Reception, { bodyMax, unforeseen }: FrontSettings): (rest: RequestListener) => http.Server {
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const visitor = await reception().who(request.headers);
    if (isReply(visitor)) return closing(request, visitor);
    let body: unknown;
    try { body = parse(await textOf(request), { protoAction: 'error', constructorAction: 'error' }); } catch { return errorReply(400, 'The request could not be read.', 'BAD_REQUEST'); }
    return reception().graphql(visitor, { method: 'POST', headers: request.headers, search: '', body });
  };
  return (rest) => http.createServer((request, response) => {
    const length = Number(request.headers['content-length']);
    if (request.method !== 'POST' || request.url !== '/graphql' || !(length <= bodyMax) || request.headers.expect !== undefined || !/^application\/json\b/.test(request.headers['content-type'] ?? '')) { rest(request, response); return; }
    answer(request).then((reply) => { send(response, reply); }, (error: Error) => {
      unforeseen(error);
      if (!response.headersSent) send(response, errorReply(500, 'Internal error', 'INTERNAL_SERVER_ERROR'));
    });
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
