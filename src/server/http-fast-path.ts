import type { Socket } from 'node:net';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { lackOf } from '../access/lacks.js';
import type { Admission } from './admission.js';
import type { Compression } from './compression.js';
import type { Cors } from './cors.js';
import { isPlainJson, jsonOf, otherEncoding } from './body.js';
import { errorReply, isReply, traced, unreachable, type Requests, type Reply } from './requests.js';

export interface FastPathSettings {
  readonly bodyMax: number;
  readonly admission: Admission;
  readonly cors: Cors;
  readonly compression: Compression;
  readonly unforeseen: (error: Error) => void;
}

/** How long a caller may take nothing of its answer, or say nothing, before its connection is let go. */
const idleMillis = 120_000;

export const full = errorReply(
  503,
  'More is asked at once than can be answered in time; try again shortly.',
  'RETRY_LATER',
  { 'retry-after': '1' },
);

/** What is said of a failure that came before or beside an answer. */
export function failureReply(error: Error, unforeseen: (error: Error) => void): Reply {
  unforeseen(error);
  if (lackOf(error) !== null) return traced(unreachable);
  return errorReply(500, 'Internal error', 'INTERNAL_SERVER_ERROR');
}

/** Tells when the caller has gone before its answer was written, or has it whole. */
export interface Watched {
  readonly gone: (left: () => void) => void;
  readonly over: (done: () => void) => void;
}
export function watched(response: ServerResponse): Watched {
  const over = (done: () => void) => {
    if (response.closed) done();
    else response.once('close', done);
  };
  return {
    over,
    gone: (left) => {
      over(() => {
        if (!response.writableEnded) left();
      });
    },
  };
}

/**
 * The first that sees a request. A plain GraphQL POST (JSON, its length told and within bounds) is answered here: a
 * router, hooks and a reply object cost a fifth of a small query's whole answer (docs/performance.md). Everything else
 * goes on to the application.
 */
export function httpFastPath(
  requests: () => Requests,
  { bodyMax, admission, cors, compression, unforeseen }: FastPathSettings,
): (rest: RequestListener) => http.Server {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<Reply> => {
    const visitor = await requests().who(request.headers);
    if (isReply(visitor)) return closing(request, visitor);
    const { gone, over } = watched(response);
    const present = admission.arrive(visitor.caller);
    if (present === null) return closing(request, full);
    over(present.leave);
    let body: unknown;
    try {
      body = jsonOf(await bytesOf(request));
    } catch (error) {
      return errorReply(400, (error as Error).message, 'BAD_REQUEST');
    }
    // Not let in before it has come whole: who sends slowly keeps nobody out.
    const asking = { method: 'POST', headers: request.headers, search: '', body, gone };
    const weighed = requests().weigh(asking);
    if (weighed.refused) return requests().refused(visitor, weighed, weighed.refused);
    const admitted = await admission.enter(visitor.caller, weighed);
    if (admitted === null) return traced(full);
    if (response.closed) {
      admitted.gone();
      return full;
    }
    let kind: string | null = null;
    const ended = bothOf(admitted.gone);
    over(ended);
    try {
      const reply = await requests().graphql(visitor, asking, weighed, ended);
      if (reply.status === 200) kind = String((body as { query?: unknown }).query);
      return reply;
    } finally {
      admitted.answered(kind);
    }
  };
  return (rest) => {
    const server = http.createServer((request, response) => {
      cors(request, response);
      inTurn(request, response, () => {
        if (!isLetIn(request) && admission.turnsAway()) send(response, traced(full));
        else if (isPlain(request, bodyMax)) {
          const replied = answer(request, response).catch((error: Error) => failureReply(error, unforeseen));
          void replied
            .then((reply) => {
              if (!compression.wanted(request.headers, reply.body)) send(response, reply);
              else return compression.pack(response, reply.body).then((bytes) => sendBytes(response, reply, bytes));
            })
            .catch(unforeseen);
        } else rest(request, response);
      });
    });
    server.timeout = idleMillis;
    return server;
  };
}

/**
 * Whoever watches over the server is always let in; and a browser whose question before its request is refused cannot
 * read why, nor when to try again.
 */
const isLetIn = ({ method, url }: IncomingMessage): boolean =>
  method === 'OPTIONS' || url === '/healthz' || url === '/readyz';

const isPlain = ({ method, url, headers }: IncomingMessage, bodyMax: number): boolean =>
  method === 'POST' &&
  url === '/graphql' &&
  Number(headers['content-length']) <= bodyMax &&
  headers.expect === undefined &&
  isPlainJson(headers['content-type']) &&
  otherEncoding(headers['content-encoding']) === null;

/** The answer that was last begun on a connection. */
const begun = new WeakMap<Socket, ServerResponse>();

/**
 * One request of a connection after the other. Where several are sent without waiting, an answer that is ready would
 * wait for the one before it and keep its place meanwhile, which that one may be waiting for.
 */
function inTurn({ socket }: IncomingMessage, response: ServerResponse, act: () => void): void {
  const before = begun.get(socket);
  begun.set(socket, response);
  if (!before || before.closed) act();
  else
    before.once('close', () => {
      if (!response.closed) act();
    });
}

/** Acts when called twice: the database is done with a request, and the caller has its answer or has gone. */
export function bothOf(act: () => void): () => void {
  let left = 2;
  return () => {
    if ((left -= 1) === 0) act();
  };
}

const spaceBytes = 2 << 20;
const spacesMax = 8;
const spaces: Buffer[] = [];

/**
 * Sends an answer. A large one is written into space that is used again: memory that is new for each costs more than
 * the encoding.
 */
function send(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.destroyed || response.headersSent) return;
  if (body.length < 16_384 || body.length * 3 > spaceBytes) {
    sendBytes(response, { status, headers }, Buffer.from(body));
    return;
  }
  const space = spaces.pop() ?? Buffer.allocUnsafeSlow(spaceBytes);
  const length = space.write(body);
  // Closed is also what has gone to the system whole, and what was broken off.
  response.once('close', () => {
    if (spaces.length < spacesMax) spaces.push(space);
  });
  response.writeHead(status, { ...headers, 'content-length': length }).end(space.subarray(0, length));
}

function sendBytes(response: ServerResponse, { status, headers }: Omit<Reply, 'body'>, bytes: Buffer): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes);
}

// What is left of the body is not read; the connection cannot be used again.
const closing = (request: IncomingMessage, reply: Reply): Reply =>
  request.complete ? reply : { ...reply, headers: { ...reply.headers, connection: 'close' } };

const bytesOf = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => {
      parts.push(part);
    });
    request.on('end', () => {
      resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts));
    });
    request.on('error', reject);
  });
