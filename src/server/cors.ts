import type { IncomingMessage, ServerResponse } from 'node:http';

// Pages of other origins (Fetch Standard, CORS protocol). Tokens come in a header and never in a cookie, so that no
// credentials are allowed. It stands before the router, since the fast path answers beside it.

/** Headers of answers that a page may read beside those that it always may. */
const exposed = ['retry-after', 'x-cost', 'x-trace', 'allow', 'content-disposition'].join(', ');
/** Headers that a page may send beside those that it always may. */
const taken = [
  'authorization',
  'content-type',
  'accept-language',
  'x-purpose',
  'x-case',
  'x-file-name',
  'content-disposition',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'x-apollo-operation-id',
  'traceparent',
  'tracestate',
].join(', ');
const rememberedSeconds = '600';

/** Whether an address is an origin: scheme, host and port alone. */
export const isOrigin = (text: string): boolean =>
  !text.includes('*') &&
  URL.canParse(text) &&
  /^https?:$/.test(new URL(text).protocol) &&
  new URL(text).origin === text;

export type Cors = (request: IncomingMessage, response: ServerResponse) => void;
/** Says of an answer which page may read it; a page that is not named reads nothing, and nothing is told of others. */
export function corsFor(origins: readonly string[]): Cors {
  if (origins.length === 0) return () => {};
  const allowed = new Set(origins);
  return ({ method, headers }, response) => {
    response.setHeader('vary', 'Origin');
    const { origin } = headers;
    if (origin === undefined || !allowed.has(origin)) return;
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', exposed);
    if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) return;
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader('access-control-allow-headers', taken + sandboxClock);
    response.setHeader('access-control-max-age', rememberedSeconds);
  };
}
/** The sandbox's clock; elsewhere the header says nothing. */
const sandboxClock = ', x-sandbox-now';
