import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

interface Cause {
  code?: string;
  constraint?: string;
  message?: string;
  extensions?: Record<string, unknown>;
}

const misasked = /^(provided sha does not match query|Unsupported persisted query version)$/;
const lost =
  /Connection (terminated|ended|error)|connection error and is not queryable|ECONN|EPIPE|ENOENT|timeout exceeded when trying|Query read timeout/;

/** Whether PostgreSQL is away, is starting or ending, or has no room. */
export const isUnreachable = (cause: unknown): boolean => {
  const { code = '', message = '' } = (cause ?? {}) as Cause;
  return /^(08|57P|53)/.test(code) || lost.test(message);
};

/** What a failure looks like from outside. Whatever was not foreseen says nothing but the code. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  noticed: (cause: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error) as Cause | undefined;
  const code = cause?.code ?? '';
  const where = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  // Class 22: a value that passed every check here and still is none there, such as a forged cursor or a text with a NUL.
  if (/^22/.test(code))
    return { ...where, message: 'A value in the request is not of its type.', extensions: { code: 'BAD_USER_INPUT' } };
  // An act said to have happened before the rule it falls under was made.
  if (code === 'NO_PARAMETER')
    return {
      ...where,
      message: 'No rule is known for the day that the request speaks of.',
      extensions: { code: 'BAD_USER_INPUT' },
    };
  if (code === '57014') return { ...where, message: 'The request took too long.', extensions: { code: 'TIMEOUT' } };
  if (code === '55P03')
    return {
      ...where,
      message: 'Another request holds the entry; try again shortly.',
      extensions: { code: 'RETRY_LATER', retryAfterSeconds: 1 },
    };
  if (isUnreachable(cause))
    return {
      ...where,
      message: 'The register cannot be reached; try again shortly.',
      extensions: { code: 'RETRY_LATER', retryAfterSeconds: 2 },
    };
  // Apollo Server says of these only that they are the caller's.
  if (misasked.test(formatted.message))
    return { ...where, message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
  // Class 23: a value that broke a rule of the tables, which a must should have told. It is the service's fault, and is noticed as one.
  if (/^23/.test(code)) {
    noticed(cause);
    return { ...where, message: 'The register does not take what the request would enter.', extensions: { code: 'BAD_USER_INPUT' } };
  }
  if (formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' || formatted.extensions?.['code'] === undefined) {
    noticed(cause ?? error);
    return { message: 'Internal error', ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  const { http: _, stacktrace: __, ...extensions } = formatted.extensions;
  return { ...formatted, extensions };
}
