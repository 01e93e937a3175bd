import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { momentOf, Needs } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Deadline } from '../../law/deadline.js';
import { CriminalReferral, CriminalReferralConnection, CriminalReferralChange } from './referral.js';
import {
  CriminalReferralsArgs,
  ReferCriminalInput,
  DecideReferralInput,
  TransferReferralInput,
  RecordPoliceDecisionInput,
  ReconsiderReferralInput,
  SuggestSupervisionInput,
  HandOverReferralInput,
} from './referral.inputs.js';
import { criminalReferrals } from './referral.noun.js';

import * as acts from './referral.acts.js';
import { referralDeadlines } from './referral.derived.js';
type Context = RequestContext;

@Resolver(() => CriminalReferral)
export class ReferralResolver {
  @Query(() => CriminalReferralConnection, { description: 'Criminal referrals that the caller may see. 移送列表' })
  async criminalReferrals(
    @Args(() => CriminalReferralsArgs) args: CriminalReferralsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<CriminalReferral>> {
    return records.page(criminalReferrals, args, info);
  }

  @Needs<CriminalReferral>(
    'status',
    'headDue',
    'decidedAt',
    'transferDue',
    'transferredAt',
    'policeDue',
    'policeDecidedOn',
    'reconsiderDue',
    'reconsideredOn',
    'handOverDue',
    'handedOverAt',
    'regionCode',
  )
  @FieldResolver(() => [Deadline], { description: 'Statutory time limits, each with its legal basis. 期限' })
  async deadlines(@Root() referral: CriminalReferral, @Ctx() { records }: Context): Promise<Deadline[]> {
    return referralDeadlines(referral, momentOf(referral, records.request.now), await records.services.law());
  }
}

export const CriminalReferralMutations = mutationsOf(criminalReferrals, CriminalReferralChange, acts, {
  referCriminal: [ReferCriminalInput, 'Proposes referring a suspected crime to the police. 提出移送涉嫌犯罪'],
  decideReferral: [DecideReferralInput, 'Decides whether to refer. 决定是否移送'],
  transferReferral: [TransferReferralInput, 'Hands a referral to the police. 移送公安机关'],
  recordPoliceDecision: [RecordPoliceDecisionInput, 'Records the decision of the police. 登记公安决定'],
  reconsiderReferral: [ReconsiderReferralInput, 'Asks the police to reconsider. 提请复议'],
  suggestSupervision: [SuggestSupervisionInput, 'Asks the procuratorate to supervise the filing. 建议立案监督'],
  handOverReferral: [HandOverReferralInput, 'Hands over items and papers of a referral. 移交涉案物品和材料'],
});
