import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './case-handover.acts.js';
import { CaseHandover, CaseHandoverChange, CaseHandoverConnection } from './case-handover.js';
import {
  CaseHandoversArgs,
  HandOverCaseInput,
  ReceiveHandoverInput,
  FeedBackHandoverInput,
} from './case-handover.inputs.js';
import { caseHandovers } from './case-handover.noun.js';

@Resolver(() => CaseHandover)
export class CaseHandoverResolver {
  @Query(() => CaseHandoverConnection, { description: 'Hand-overs from inspectors to the handlers of cases. 案件移交' })
  async caseHandovers(
    @Args(() => CaseHandoversArgs) args: CaseHandoversArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<CaseHandover>> {
    return records.page(caseHandovers, args, info);
  }
}

export const CaseHandoverMutations = mutationsOf(caseHandovers, CaseHandoverChange, acts, {
  handOverCase: [HandOverCaseInput, 'Hands what an inspection found over to the handlers of the case. 移交案件材料'],
  receiveHandover: [ReceiveHandoverInput, 'Receives a hand-over, or sends it back for what is missing. 接收案件材料'],
  feedBackHandover: [FeedBackHandoverInput, 'Tells the inspector what became of it. 反馈处理情况'],
});
