import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};
const names = [
  'begin.js',
  'explorer.js',
  'explorer.css',
  'start.js',
  'icon.svg',
  'graphiql.js',
  'graphiql.css',
  'editor.worker.js',
  'json.worker.js',
  'graphql.worker.js',
  'operations.json',
];

/** The explorer's paths: each literal, and open without a token, since nothing in them is the register's. */
export const explorerPaths = ['/', ...names.map((name) => `/explorer/${name}`)] as const;

// Nothing is loaded from elsewhere, framed, or sent elsewhere; GraphiQL's editor writes styles of its own.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the page laid ready by the build (src/explorer/build.ts). */
export function serveExplorer(app: FastifyInstance): void {
  const folder = new URL('../../dist/explorer/page/', import.meta.url);
  for (const path of explorerPaths) {
    const name = path === '/' ? 'index.html' : path.slice('/explorer/'.length);
    const file = new URL(name, folder);
    const packed = new URL(`${name}.gz`, folder);
    if (!existsSync(file) || !existsSync(packed)) continue;
    let held: { readonly plain: Buffer; readonly gz: Buffer; readonly etag: string } | undefined;
    app.get(path, async (request, reply) => {
      if (!held) {
        const plain = readFileSync(file);
        held = {
          plain,
          gz: readFileSync(packed),
          etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
        };
      }
      const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
      void reply
        .header('content-security-policy', policy)
        .header('x-content-type-options', 'nosniff')
        .header('referrer-policy', 'no-referrer')
        .header('cross-origin-opener-policy', 'same-origin')
        .header('cache-control', 'no-cache')
        .header('vary', 'accept-encoding')
        .header('etag', held.etag);
      if (request.headers['if-none-match'] === held.etag) return reply.code(304).send();
      if (zipped) void reply.header('content-encoding', 'gzip');
      return reply.type(types[name.split('.').at(-1)!]!).send(zipped ? held.gz : held.plain);
    });
  }
}
