import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './agreement.acts.js';
import {
  ExpireAgreementInput,
  ExtendAgreementAnswerInput,
  GrantAgreementInput,
  LapseAgreementRequestInput,
  RefuseAgreementInput,
  RequestAgreementInput,
  ResumeAgreementInput,
  RevokeAgreementInput,
  SharingAgreementsArgs,
  SuspendAgreementInput,
  WithdrawAgreementRequestInput,
} from './agreement.inputs.js';
import { sharingAgreements } from './agreement.noun.js';
import { SharingAgreement, SharingAgreementChange, SharingAgreementConnection } from './agreement.js';

@Resolver(() => SharingAgreement)
export class SharingAgreementResolver {
  @Query(() => SharingAgreementConnection, {
    description: 'Agreements on sharing: to an office and its systems their own. 数据共享协议',
  })
  async sharingAgreements(
    @Args(() => SharingAgreementsArgs) args: SharingAgreementsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SharingAgreement>> {
    return records.page(sharingAgreements, args, info);
  }
}

export const SharingAgreementMutations = mutationsOf(sharingAgreements, SharingAgreementChange, acts, {
  requestAgreement: [RequestAgreementInput, 'Requests data for a client system of the own office. 申请数据共享'],
  extendAgreementAnswer: [ExtendAgreementAnswerInput, 'Takes more time for the answer to a request. 延长答复期限'],
  grantAgreement: [GrantAgreementInput, 'Shares what is requested: the agreement is in force. 同意共享'],
  refuseAgreement: [RefuseAgreementInput, 'Refuses a request, with the reason. 不予共享'],
  withdrawAgreementRequest: [WithdrawAgreementRequestInput, 'Withdraws a request of the own office. 撤回申请'],
  lapseAgreementRequest: [
    LapseAgreementRequestInput,
    'Closes a request whose last day has passed before it was answered. 申请失效',
  ],
  suspendAgreement: [SuspendAgreementInput, 'Suspends an agreement: nothing is shared by it. 暂停共享'],
  resumeAgreement: [ResumeAgreementInput, 'Resumes a suspended agreement. 恢复共享'],
  expireAgreement: [ExpireAgreementInput, 'Closes an agreement whose last day has passed. 协议到期'],
  revokeAgreement: [RevokeAgreementInput, 'Revokes an agreement: nothing is shared by it any more. 终止共享'],
});
