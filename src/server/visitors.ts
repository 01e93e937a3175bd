import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Admission } from './admission.js';
import type { Compression } from './compression.js';
import { explorerPaths } from './explorer.js';
import { bothOf, full, watched } from './http-fast-path.js';
import { answerOptions, pathOf, type Paths } from './manners.js';
import { isReply, type Requests, type Reply, type Visitor } from './requests.js';

declare module 'fastify' {
  interface FastifyRequest {
    visitor: Visitor;
  }
}

/** What may be had without a token. Printed and tested. */
export const openPaths: readonly string[] = [
  '/healthz',
  '/readyz',
  '/dev/tokens',
  '/files/:id?signature',
  ...explorerPaths,
];
/** A file by the link that was made for somebody: it is signed, and good for minutes. */
const isLink = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  headers.authorization === undefined &&
  /^\/files\/[^/?]+\?(.*&)?signature=/.test(url);

/** Who asks is known before a byte of the body is read, and every request stands at the same gate. */
export function receiveVisitors(
  app: FastifyInstance,
  { paths, requests, admission, sandbox }: Receiving & { readonly paths: Paths; readonly sandbox: boolean },
): void {
  app.addHook('onRequest', async (request, reply) => {
    // What a browser asks before it sends a token; it tells nothing but the methods of a path.
    if (request.method === 'OPTIONS') return answerOptions(paths, request, reply);
    const path = pathOf(request);
    if (openPaths.includes(path) && (path !== '/dev/tokens' || sandbox)) return;
    if (isLink(request)) return;
    const visitor = await requests.who(request.headers);
    if (isReply(visitor)) return reply.code(visitor.status).headers(visitor.headers).send(Buffer.from(visitor.body));
    request.visitor = visitor;
    const present = admission.arrive(visitor.caller);
    if (!present) {
      await reply
        .code(full.status)
        .headers({ ...full.headers, connection: 'close' })
        .send(Buffer.from(full.body));
      return;
    }
    watched(reply.raw).over(present.leave);
  });
  // However its body came, and whatever it asks for, a request stands at the same gate.
  app.addHook('preHandler', async (request, reply) => {
    if (!request.visitor || request.routeOptions.url === '/graphql') return;
    const admitted = await admission.enter(request.visitor.caller, { cost: 1, acts: request.method === 'POST' });
    if (!admitted) return reply.code(full.status).headers(full.headers).send(Buffer.from(full.body));
    watched(reply.raw).over(admitted.gone);
  });
}

export interface Receiving {
  readonly requests: Requests;
  readonly admission: Admission;
}
export function serveGraphql(
  app: FastifyInstance,
  { requests, admission, compression }: Receiving & { readonly compression: Compression },
): void {
  const graphql = async (request: FastifyRequest, reply: FastifyReply) => {
    const question = request.url.indexOf('?');
    const { gone, over } = watched(reply.raw);
    const { visitor } = request;
    const asking = {
      method: request.method,
      headers: request.headers,
      search: question < 0 ? '' : request.url.slice(question),
      body: request.body,
      gone,
    };
    const weighed = requests.weigh(asking);
    const admitted = weighed.refused ? null : await admission.enter(visitor.caller, weighed);
    const say = async ({ status, headers, body }: Reply) => {
      const packs = compression.wanted(request.headers, body);
      const bytes = packs ? await compression.pack(reply.raw, body) : Buffer.from(body);
      return reply.code(status).headers(headers).send(bytes);
    };
    if (!admitted) return say(weighed.refused ? requests.refused(visitor, weighed, weighed.refused) : full);
    const ended = bothOf(admitted.gone);
    over(ended);
    try {
      return say(await requests.graphql(visitor, asking, weighed, ended));
    } finally {
      admitted.answered(null);
    }
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: graphql });
}
