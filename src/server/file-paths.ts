import type { FastifyInstance } from 'fastify';
import type { Services } from '../access/services.js';
import type { Config } from './config.js';
import { mediaTypes, type FileStore, type LinkedTo } from './files.js';
import type { Visitor } from './requests.js';
import { fileNameOf } from './header-text.js';
import { failure } from './manners.js';

const kinds = mediaTypes.join(', ');
const multipart =
  `A file must be sent as the body itself, not as multipart; its content-type must be one of ${kinds},` +
  ' its name stands in x-file-name or content-disposition.';

const noName = 'The name of a file must be UTF-8, percent-encoded or as it is.';

/** Whom a link says that it was made for: its signature tells whether that is so. */
const linkedTo = (bearer: string): LinkedTo => {
  const [clientId = '', operatorId] = String(bearer).split('.');
  return { clientId, operatorId: operatorId || null };
};

type Bounds = Pick<Config, 'FILE_BYTES_MAX'>;

/** `POST /files` keeps what is sent; `GET /files/:id` gives it to whom the link was made for. */
export function serveFiles(app: FastifyInstance, services: Services, files: FileStore, config: Bounds): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The body is streamed to its place, never held.
    scope.addContentTypeParser('*', (_, payload, done) => {
      done(null, payload);
    });
    scope.post('/files', { bodyLimit: config.FILE_BYTES_MAX }, async (request, reply) => {
      const { 'content-length': told, 'content-type': declared = '' } = request.headers;
      const { 'x-file-name': named, 'content-disposition': disposition } = request.headers;
      const name = fileNameOf(Array.isArray(named) ? named[0] : named, disposition);
      // Whoever is refused beforehand has sent a body that is not read; the connection cannot be used again.
      const refuse = (status: number, message: string, code: string) =>
        failure(reply.header('connection', 'close'), status, message, code);
      if (/^multipart\//i.test(declared)) return refuse(415, multipart, 'BAD_REQUEST');
      if (told === undefined) return refuse(411, 'The length of a file is told beforehand.', 'BAD_REQUEST');
      if (Number(told) > config.FILE_BYTES_MAX) return refuse(413, 'The file is too large.', 'LIMIT_EXCEEDED');
      if (name === null) return refuse(400, noName, 'BAD_USER_INPUT');
      const { caller, now } = request.visitor;
      const kept = await files.save(services, caller, { body: request.raw, length: Number(told), declared, name }, now);
      if (!('refused' in kept)) return reply.code(201).send(kept);
      if (kept.retryAfterSeconds !== undefined) void reply.header('retry-after', kept.retryAfterSeconds);
      if (!request.raw.complete) return refuse(kept.status, kept.refused, kept.code);
      return failure(reply, kept.status, kept.refused, kept.code);
    });
  });

  type Asked = { Params: { id: string }; Querystring: { until?: string; for?: string; signature?: string } };
  app.get<Asked>('/files/:id', async (request, reply) => {
    const {
      params: { id },
      query: { until = '', for: bearer = '', signature = '' },
    } = request;
    // Who sends a token is asked for themselves, whomever the link names.
    const linked = (request.visitor as Visitor | undefined)?.caller ?? linkedTo(bearer);
    const found = await files.read(services, linked, id, until, signature);
    if (!found) return failure(reply, 404, 'No such file.', 'NOT_FOUND');
    return reply
      .headers({
        'content-type': found.mediaType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(found.stream);
  });
}
