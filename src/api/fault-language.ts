import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Sentence } from '../kernel/act.js';
import type { RequestContext } from './context.js';

// How graphql-js introduces a variable that its scalar refuses; the value it repeats is left out of the Chinese
// sentence.
const introduced = /^Variable "\$(?<variable>\w+)" got invalid value [\s\S]*?(?: at "(?<place>[^"]+)")?; /;

function spoken(error: GraphQLFormattedError, language: 'zh' | 'en'): GraphQLFormattedError {
  const { says, ...extensions } = (error.extensions ?? {}) as { readonly says?: Sentence; readonly scalar?: string };
  if (!says) return error;
  if (language === 'en') return { ...error, extensions };
  const { variable, place } = introduced.exec(error.message)?.groups ?? {};
  const where = place ?? (variable === undefined ? extensions.scalar : `$${variable}`);
  return { ...error, message: `${where} 的值不合格：${says.zh}。`, extensions: { ...extensions, reason: says.zh } };
}

/** A refused scalar says why in the language that the caller asked for. */
export const speaking: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        const { language } = contextValue.records.request;
        body.singleResult.errors = body.singleResult.errors.map((error) => spoken(error, language));
      },
    };
  },
};
