import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { momentOf, Needs } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import * as acts from './speech.acts.js';
import { HearLastSpeechInput, LastSpeechesArgs, SubmitLastSpeechInput } from './speech.inputs.js';
import { lastSpeeches } from './speech.noun.js';
import { LastSpeech, LastSpeechChange, LastSpeechConnection } from './speech.js';

type Context = RequestContext;

@Resolver(() => LastSpeech)
export class SpeechResolver {
  @Query(() => LastSpeechConnection, { description: 'Speeches owed and held by bulletins. 末位发言列表' })
  async lastSpeeches(
    @Args(() => LastSpeechesArgs) args: LastSpeechesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<LastSpeech>> {
    return records.page(lastSpeeches, args, info);
  }

  @Needs<LastSpeech>('status', 'dueOn')
  @FieldResolver(() => Boolean, { description: 'Whether it was not heard and its day is over. 是否逾期' })
  overdue(@Root() speech: LastSpeech, @Ctx() { records }: Context): boolean {
    return speech.status !== 'HELD' && speech.dueOn < civilDateOf(momentOf(speech, records.request.now));
  }
}

export const LastSpeechMutations = mutationsOf(lastSpeeches, LastSpeechChange, acts, {
  submitLastSpeech: [SubmitLastSpeechInput, 'Submits the speech that an office owes. 提交末位发言'],
  hearLastSpeech: [HearLastSpeechInput, 'Enters the meeting of the county at which a speech was heard. 登记会上发言'],
});
