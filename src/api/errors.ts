import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault } from '../access/faults.js';
import { lackOf } from '../access/lacks.js';
import { shortened } from './judged.js';

interface Cause {
  code?: string;
  constraint?: string;
  message?: string;
  extensions?: Record<string, unknown>;
}

const misasked = /^(provided sha does not match query|Unsupported persisted query version)$/;

/**
 * What was thrown, however often it was wrapped on its way: by a resolver, and by an execution that failed as a
 * whole.
 */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/**
 * Who hears of failures: `unforeseen` of those that should not be, `lacking` of those for which the service lacks
 * something.
 */
export interface Noticing {
  readonly unforeseen: (cause: unknown) => void;
  readonly lacking: (cause: unknown) => void;
}

/** What a failure looks like from outside. Whatever was not foreseen says nothing but the code. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  noticing: Noticing,
): GraphQLFormattedError {
  const cause = causeOf(error) as Cause | undefined;
  const code = cause?.code ?? '';
  const where = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  // Class 22: a value that passed every check here and still is none there, such as a forged cursor or a text with a
  // NUL.
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
  if (lackOf(cause) !== null) {
    noticing.lacking(cause);
    return {
      ...where,
      message: 'The register cannot be reached; try again shortly.',
      extensions: { code: 'RETRY_LATER', retryAfterSeconds: 2 },
    };
  }
  // Apollo Server says of these only that they are the caller's.
  if (misasked.test(formatted.message))
    return { ...where, message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
  // Class 23: a value that broke a rule of the tables, which a must should have told. It is the service's fault, and
  // is noticed as one.
  if (/^23/.test(code)) {
    noticing.unforeseen(cause);
    return {
      ...where,
      message: 'The register does not take what the request would enter.',
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  if (formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' || formatted.extensions?.['code'] === undefined) {
    noticing.unforeseen(cause ?? error);
    return { message: 'Internal error', ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  const { http: _, stacktrace: __, ...extensions } = formatted.extensions;
  // What graphql-js says repeats names and values as they were sent.
  const message = shortened(formatted.message, cause instanceof Fault ? ownMost : repeatedMost);
  return { ...formatted, message, extensions };
}

/** How long a message may be: one of graphql-js, and one of our own, which may name what was sent too. */
const repeatedMost = 200;
const ownMost = 1_000;
