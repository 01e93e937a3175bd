import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Sentence } from '../kernel/act.js';
import type { RequestContext } from './context.js';

// How graphql-js introduces a variable that its scalar refuses; the value it repeats is left out of the Chinese
// sentence.
const introduced = /^Variable "\$(?<variable>\w+)" got invalid value [\s\S]*?(?: at "(?<place>[^"]+)")?; /;

/** Of a variable that is refused: its name, and the path within it as refusals tell theirs. */
function placed(error: GraphQLFormattedError): GraphQLFormattedError {
  const said = introduced.exec(error.message);
  const { variable, place } = said?.groups ?? {};
  if (variable === undefined) return error;
  const field = /^Field "(\w+)" /.exec(error.message.slice(said![0].length))?.[1];
  const path = [...((place ?? '').match(/[^.[\]]+/g)?.slice(1) ?? []), ...(field === undefined ? [] : [field])];
  return { ...error, extensions: { ...error.extensions, variable, path } };
}

function spoken(error: GraphQLFormattedError, language: 'zh' | 'en'): GraphQLFormattedError {
  const { says, ...extensions } = (error.extensions ?? {}) as { readonly says?: Sentence; readonly scalar?: string };
  if (!says) return error;
  if (language === 'en') return { ...error, extensions };
  const { variable, place } = introduced.exec(error.message)?.groups ?? {};
  const where = place ?? (variable === undefined ? extensions.scalar : `$${variable}`);
  return { ...error, message: `${where} 的值不合格：${says.zh}。`, extensions: { ...extensions, reason: says.zh } };
}

/** A refused scalar says why in the language that the caller asked for, and of which variable it is. */
export const speaking: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        const { language } = contextValue.records.request;
        body.singleResult.errors = body.singleResult.errors.map((error) => spoken(placed(error), language));
      },
    };
  },
};
