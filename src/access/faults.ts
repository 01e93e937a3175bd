import { GraphQLError } from 'graphql';

/**
 * A request that could not be carried out as asked: malformed, forged, beyond a limit, or at a bad moment. Never a
 * judgement on an act.
 */
export class Fault extends GraphQLError {
  constructor(
    code:
      | 'BAD_USER_INPUT'
      | 'CURSOR_FORKED'
      | 'CURSOR_EXPIRED'
      | 'NOT_SHARED'
      | 'AGREEMENT_ENDED'
      | 'RETRY_LATER'
      | 'TIMEOUT'
      | 'LIMIT_EXCEEDED'
      | 'OVERLOADED',
    message: string,
    more: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { code, ...more } });
  }
}
