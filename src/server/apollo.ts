import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Answering } from '../api/answer.js';
import { boundsFor } from '../api/bounds.js';
import type { RequestContext } from '../api/context.js';
import { formatError } from '../api/errors.js';
import { speaking } from '../api/fault-language.js';
import { asGateway, executorOf } from '../api/executor.js';
import { limiting, Measures, type Limits } from '../api/limits.js';
import type { Config } from './config.js';
import type { Outages } from './outages.js';
import { causeOf } from './cause.js';

/** What answers GraphQL: by Apollo, or past it where it was asked before. */
export async function answeringOf(
  schema: GraphQLSchema,
  config: Config,
  outages: Outages,
  log: Logger,
  failed: () => void,
): Promise<{ readonly answering: Answering; readonly stop: () => Promise<void> }> {
  const execution = executorOf(schema, {
    jit: config.GRAPHQL_JIT,
    timeoutMillis: config.TIMEOUT_SECONDS * 1000,
    answerBytesMax: config.ANSWER_BYTES_MAX,
  });
  const limits: Limits = {
    depth: config.DEPTH_MAX,
    aliases: config.ALIASES_MAX,
    rootFields: config.ROOT_FIELDS_MAX,
    cost: config.COST_MAX,
  };
  const measures = new Measures(schema, limits);
  const noticing = {
    lacking: (cause: unknown) => {
      outages.met(cause);
    },
    unforeseen: (cause: unknown) => {
      failed();
      log.error({ cause: causeOf(cause) }, 'unforeseen');
    },
  };
  const apollo = new ApolloServer<RequestContext>({
    gateway: asGateway(schema, execution),
    introspection: true,
    parseOptions: { maxTokens: config.TOKENS_MAX },
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // Left to itself it would answer a signal by stopping and then killing the process, before the database is let go.
    stopOnTerminationSignals: false,
    logger: log as never,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (formatted, error) => formatError(formatted, error, noticing),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limiting(limits, measures, (...admitted) => {
        answering.admit(...admitted);
      }),
      speaking,
      statuses,
    ],
  });
  const bounds = boundsFor(config.BATCH_ROWS_MAX);
  const answering = new Answering(apollo, execution, measures, limits, config.TOKENS_MAX, bounds);
  await apollo.start();
  return { answering, stop: () => apollo.stop() };
}

/**
 * Errors of form are 200 under the older media type, as GraphQL over HTTP asks; those of the service itself say so in
 * the status.
 */
const statuses: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        if (!response.http || !errors?.length) return;
        const codes = errors.map((error) => error.extensions?.code);
        const accept = request.http?.headers.get('accept') ?? '';
        const single = response.body.kind === 'single' ? response.body.singleResult : undefined;
        const shown = (single?.errors ?? []).map((error) => error.extensions?.code);
        if (
          shown.some((code) => code === 'TIMEOUT' || code === 'RETRY_LATER') &&
          (single?.data == null || Object.values(single.data).every((value) => value === null))
        ) {
          response.http.status = 503;
          response.http.headers.set('retry-after', '1');
        } else if (
          !/graphql-response\+json/.test(accept) &&
          codes.every((code) =>
            ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(String(code)),
          )
        )
          response.http.status = 200;
      },
    };
  },
};
