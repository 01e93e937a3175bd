import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './four-always.acts.js';
import { FourAlwaysAnswer, FourAlwaysAnswerChange, FourAlwaysAnswerConnection } from './four-always.js';
import { FourAlwaysAnswersArgs, AnswerFourAlwaysInput, WithdrawFourAlwaysInput } from './four-always.inputs.js';
import { fourAlwaysAnswers } from './four-always.noun.js';

@Resolver(() => FourAlwaysAnswer)
export class FourAlwaysAnswerResolver {
  @Query(() => FourAlwaysAnswerConnection, {
    description:
      'Answers to the four measures against illegal operation, to be counted by region, month, office and measure. 四个一律落实情况',
  })
  async fourAlwaysAnswers(
    @Args(() => FourAlwaysAnswersArgs) args: FourAlwaysAnswersArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<FourAlwaysAnswer>> {
    return records.page(fourAlwaysAnswers, args, info);
  }
}

export const FourAlwaysAnswerMutations = mutationsOf(fourAlwaysAnswers, FourAlwaysAnswerChange, acts, {
  answerFourAlways: [
    AnswerFourAlwaysInput,
    'Answers one of the four measures in a case against illegal operation. 落实四个一律',
  ],
  withdrawFourAlways: [
    WithdrawFourAlwaysInput,
    'Withdraws an answer that no longer holds, so that it is answered again. 撤回四个一律落实情况',
  ],
});
