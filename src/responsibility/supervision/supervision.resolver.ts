import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import { partsOf } from '../../access/privacy/ids.js';
import { one, Reads } from '../../access/model/noun.js';
import { nounByTag } from '../../access/services.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { VetoRecord } from '../assessment/assessment.js';
import * as acts from './supervision.acts.js';
import {
  AnswerSupervisionInput,
  CloseSupervisionInput,
  HoldInterviewInput,
  IssueSupervisionInput,
  SupervisionsArgs,
  WithdrawSupervisionInput,
} from './supervision.inputs.js';
import { supervisions } from './supervision.noun.js';
import { Supervision, SupervisionChange, SupervisionConnection } from './supervision.js';

type Context = RequestContext;

@Resolver(() => Supervision)
export class SupervisionResolver {
  @Query(() => SupervisionConnection, { description: 'Supervision letters that the caller may see. 督办列表' })
  async supervisions(
    @Args(() => SupervisionsArgs) args: SupervisionsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Supervision>> {
    return records.page(supervisions, args, info);
  }

  @Mutation(() => SupervisionChange, {
    description:
      'Issues a supervision letter: a reminder, an urging letter, a summons to an interview or a criticism. 发出督办',
  })
  async issueSupervision(
    @Arg('input', () => IssueSupervisionInput, { description: 'What the act takes. 办理内容' })
    input: IssueSupervisionInput,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tag = input.aboutId == null ? null : partsOf(input.aboutId)?.tag;
    const aboutType = tag == null ? null : (nounByTag(records.services.nouns, tag)?.entity.name ?? null);
    const given: acts.SupervisionGiven = { ...input, aboutType };
    return records.add(supervisions, given, acts.issueSupervision, info);
  }
}

/** What this room adds to a veto. */
@Resolver(() => VetoRecord)
export class VetoLetterResolver {
  @Reads(one<VetoRecord>(() => supervisions, 'letterId'))
  @FieldResolver(() => Supervision, {
    nullable: true,
    description:
      'Last letter that the veto follows; null of other grounds, or if the caller may not see it. 所依据的督办',
  })
  letter(
    @Root() veto: VetoRecord,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Supervision | Promise<Supervision> {
    return records.related(veto, {}, info);
  }
}

export const SupervisionMutations = mutationsOf(supervisions, SupervisionChange, acts, {
  holdInterview: [HoldInterviewInput, 'Records that the interview was held to which a letter summoned. 开展约谈'],
  answerSupervision: [AnswerSupervisionInput, 'Answers a supervision letter. 答复督办'],
  closeSupervision: [CloseSupervisionInput, 'Closes a supervision letter. 办结督办'],
  withdrawSupervision: [WithdrawSupervisionInput, 'Takes back a supervision letter that was sent in error. 撤回督办'],
});
