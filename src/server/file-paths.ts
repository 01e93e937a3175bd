import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../access/services.js';
import type { Config } from './config.js';
import type { FileStore, LinkedTo, Refused, Sent } from './files.js';
import type { Visitor } from './requests.js';
import { fileNameOf } from './header-text.js';
import { failure } from './manners.js';

const noName = 'The name of a file must be UTF-8, percent-encoded or as it is.';

const noFile = 'A form must have a file in it.';
/** What a form may have around its file. */
const formBytes = 4_096;

type SentFile = Pick<Sent, 'body' | 'declared' | 'after'> & { readonly name: string | null };
const several: Refused = {
  refused: 'A form has one file in it; send each by itself.',
  status: 400,
  code: 'BAD_USER_INPUT',
  reason: 'SEVERAL_FILES',
};
/** The file as the body itself, or as the file of a form (multipart/form-data); null where a form has none. */
async function sentIn(request: FastifyRequest): Promise<SentFile | null> {
  if (!request.isMultipart()) {
    const { 'content-type': declared = '', 'x-file-name': named, 'content-disposition': place } = request.headers;
    return { body: request.raw, declared, name: fileNameOf(Array.isArray(named) ? named[0] : named, place) };
  }
  const parts = request.parts();
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    const part = next.value;
    if (part.type !== 'file') continue;
    const after = async () => {
      for (let more = await parts.next(); !more.done; more = await parts.next())
        if (more.value.type === 'file') return several;
      return null;
    };
    return { body: part.file, declared: part.mimetype, name: fileNameOf(part.filename, undefined), after };
  }
  return null;
}

/** Whom a link says that it was made for: its signature tells whether that is so. */
const linkedTo = (bearer: string): LinkedTo => {
  const [clientId = '', operatorId] = String(bearer).split('.');
  return { clientId, operatorId: operatorId || null };
};

type Bounds = Pick<Config, 'FILE_BYTES_MAX'>;

/** `POST /files` keeps what is sent, as body or in a form; `GET /files/:id` gives it to whom the link was made for. */
export function serveFiles(app: FastifyInstance, services: Services, files: FileStore, config: Bounds): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The body is streamed to its place, never held.
    scope.addContentTypeParser('*', (_, payload, done) => {
      done(null, payload);
    });
    await scope.register(multipart, {
      // A second file is met, so that it is refused and not left out.
      limits: { files: 2, fields: 10, fileSize: config.FILE_BYTES_MAX + 1 },
      throwFileSizeLimit: false,
    });
    scope.post('/files', { bodyLimit: config.FILE_BYTES_MAX + formBytes }, async (request, reply) => {
      const { 'content-length': told } = request.headers;
      // Whoever is refused beforehand has sent a body that is not read; the connection cannot be used again.
      const refuse = (status: number, message: string, code: string) =>
        failure(reply.header('connection', 'close'), status, message, code);
      if (told === undefined) return refuse(411, 'The length of a file is told beforehand.', 'BAD_REQUEST');
      const length = Number(told) - (request.isMultipart() ? formBytes : 0);
      if (length > config.FILE_BYTES_MAX) return refuse(413, 'The file is too large.', 'LIMIT_EXCEEDED');
      const sent = await sentIn(request);
      if (sent === null) return refuse(400, noFile, 'BAD_USER_INPUT');
      if (sent.name === null) return refuse(400, noName, 'BAD_USER_INPUT');
      const { caller, now } = request.visitor;
      const kept = await files.save(services, caller, { ...sent, name: sent.name, length: Math.max(0, length) }, now);
      if (!('refused' in kept)) return reply.code(201).send(kept);
      if (kept.retryAfterSeconds !== undefined) void reply.header('retry-after', kept.retryAfterSeconds);
      if (!request.raw.complete) void reply.header('connection', 'close');
      return failure(reply, kept.status, kept.refused, kept.code, kept.reason ? { reason: kept.reason } : {});
    });
  });

  type Asked = {
    Params: { id: string };
    Querystring: { until?: string; for?: string; signature?: string; thumbnail?: string };
  };
  app.get<Asked>('/files/:id', async (request, reply) => {
    const {
      params: { id },
      query: { until = '', for: bearer = '', signature = '', thumbnail },
    } = request;
    // Who sends a token is asked for themselves, whomever the link names.
    const linked = (request.visitor as Visitor | undefined)?.caller ?? linkedTo(bearer);
    const found = await files.read(services, linked, id, until, signature, thumbnail !== undefined);
    if (!found) return failure(reply, 404, 'No such file.', 'NOT_FOUND');
    if (found === 'EXPIRED') return failure(reply, 410, 'The link has expired; ask for it anew.', 'LINK_EXPIRED');
    return reply
      .headers({
        'content-type': found.mediaType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
        // A small picture may stay with the page that shows it for as long as its link holds.
        'cache-control':
          thumbnail === undefined ? 'no-store' : `private, max-age=${Math.floor((Number(until) - Date.now()) / 1_000)}`,
        'x-content-type-options': 'nosniff',
      })
      .send(found.stream);
  });
}
