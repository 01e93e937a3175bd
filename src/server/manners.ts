import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import os from 'node:os';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { jsonOf, otherCharset, otherEncoding, UnreadableBody } from './body.js';
import type { Outages } from './outages.js';
import { unreachable } from './requests.js';

/** An error of HTTP in the form of GraphQL's, with what else a program may go by. */
export const failure = (
  reply: FastifyReply,
  status: number,
  message: string,
  code: string,
  more: Readonly<Record<string, string | number>> = {},
): FastifyReply => reply.code(status).send({ errors: [{ message, extensions: { code, ...more } }] });

/** A path as the router has it (`/files/:id`, `/lists/:name.:form(csv|html)`) as a pattern of whole paths. */
const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+*?^$|[\]{}\\]/g, '\\$&')
      .replace(/:\w+(?:\(([^)]*)\))?/g, (_, form?: string) =>
        form === undefined ? '[^/]+' : `(?:${form.replaceAll('\\|', '|')})`,
      )}/?$`,
  );

/** Which methods there are at a path, told by the routes themselves as they are made. */
export class Paths {
  readonly #routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];

  constructor(app: FastifyInstance) {
    app.addHook('onRoute', (route) => {
      this.#add(route);
    });
  }

  #add({ url, method }: RouteOptions): void {
    this.#routes.push({ pattern: patternOf(url), methods: [method].flat() });
  }

  methodsAt(path: string): readonly string[] {
    const there = this.#routes.filter(({ pattern }) => pattern.test(path));
    return [...new Set(there.flatMap(({ methods }) => methods))].sort();
  }
}

export const pathOf = (request: FastifyRequest): string => request.url.split('?')[0]!;
const allowed = (methods: readonly string[]): string => [...methods, 'OPTIONS'].join(', ');

/** Which methods a path has, for whoever asks; it says nothing of anything that is kept there. */
export function answerOptions(paths: Paths, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const methods = paths.methodsAt(pathOf(request));
  if (methods.length === 0) return failure(reply, 404, 'No such path.', 'NOT_FOUND');
  return reply.code(204).header('allow', allowed(methods)).send();
}

/** What the router itself refuses, before any hook: a path that is none. */
export function frameworkErrors(_: Error, __: FastifyRequest, reply: FastifyReply): void {
  failure(reply.header('x-content-type-options', 'nosniff'), 400, 'The path could not be read.', 'BAD_REQUEST');
}

type Heard = (error: Error) => void;

/** How every answer that is not of GraphQL is made: its headers, and the form of its errors. */
export function haveManners(app: FastifyInstance, paths: Paths, outages: Outages, unforeseen: Heard): void {
  app.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('x-content-type-options')) void reply.header('x-content-type-options', 'nosniff');
    // By which its asker can name it; that no token was given is one constant answer.
    if (reply.statusCode >= 400 && reply.statusCode !== 401 && !reply.hasHeader('x-trace'))
      void reply.header('x-trace', randomUUID());
  });

  app.setNotFoundHandler((request, reply) => {
    const methods = paths.methodsAt(pathOf(request));
    if (methods.length === 0) return failure(reply, 404, 'No such path.', 'NOT_FOUND');
    const message = `${pathOf(request)} knows only ${methods.join(', ')}.`;
    return failure(reply.header('allow', allowed(methods)), 405, message, 'METHOD_NOT_ALLOWED');
  });

  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    const charset = otherCharset(request.headers['content-type']);
    if (charset !== null) {
      done(Object.assign(new UnreadableBody(`The body must be UTF-8, not ${charset}.`), { statusCode: 415 }));
      return;
    }
    const packed = otherEncoding(request.headers['content-encoding']);
    if (packed !== null) {
      done(
        Object.assign(new UnreadableBody('The body must come as it is, without a content coding.'), {
          statusCode: 415,
        }),
      );
      return;
    }
    try {
      done(null, jsonOf(bytes as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });

  app.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    if (outages.met(error) !== null) {
      return reply.code(unreachable.status).headers(unreachable.headers).send(unreachable.body);
    }
    if (error.statusCode === 503) return failure(reply.header('retry-after', '1'), 503, error.message, 'RETRY_LATER');
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) {
      unforeseen(error);
      return failure(reply, 500, 'Internal error', 'INTERNAL_SERVER_ERROR');
    }
    // What is left of the body is not read; the connection cannot be used again.
    if (status === 413) {
      return failure(reply.header('connection', 'close'), 413, 'The request is too large.', 'LIMIT_EXCEEDED');
    }
    const message = error instanceof UnreadableBody ? error.message : 'The request could not be read.';
    return failure(reply, status, message, 'BAD_REQUEST');
  });
}

/**
 * Whether a request was meant for this machine: by its address, its own name, or the name it listens under. A page of
 * another site that has had its name point here (DNS rebinding) asks under that site's name.
 */
export function isOwnHost(host: string | undefined, listensAt: string): boolean {
  const name = (host ?? '')
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  if (isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost')) return true;
  return name !== '' && [listensAt, os.hostname()].some((own) => own.toLowerCase() === name);
}
