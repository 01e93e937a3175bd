import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { momentOf, Needs } from '../../access/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { Deadline } from '../../law/deadline.js';
import { CriminalReferral, CriminalReferralConnection, CriminalReferralChange } from './referral.js';
import { CriminalReferralsArgs, ReferCriminalInput, DecideReferralInput, TransferReferralInput, RecordPoliceDecisionInput, ReconsiderReferralInput, SuggestSupervisionInput, HandOverReferralInput } from './referral.inputs.js';
import { criminalReferrals } from './referral.noun.js';

import * as acts from './referral.acts.js';
import { referralDeadlines } from './referral.derived.js';
type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => CriminalReferral)
export class ReferralResolver {
  @Query(() => CriminalReferralConnection, { description: 'Criminal referrals that the caller may see. 移送列表' })
  async criminalReferrals(@Args(() => CriminalReferralsArgs) asked: CriminalReferralsArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<CriminalReferral>> { return records.page(criminalReferrals, asked, info); }

  @Needs<CriminalReferral>('status', 'headDue', 'decidedAt', 'transferDue', 'transferredAt', 'policeDue', 'policeDecidedOn', 'reconsiderDue', 'reconsideredOn', 'handOverDue', 'handedOverAt', 'regionCode')
  @FieldResolver(() => [Deadline], { description: 'Statutory time limits, each with its legal basis. 期限' })
  async deadlines(@Root() referral: CriminalReferral, @Ctx() { records }: Context): Promise<Deadline[]> { return referralDeadlines(referral, momentOf(referral, records.request.now), await records.office.law()); }

  @Mutation(() => CriminalReferralChange, { description: 'Proposes referring a suspected crime to the police. 提出移送涉嫌犯罪' })
  async referCriminal(@Arg('input', () => ReferCriminalInput, { description: 'What and how. 内容' }) input: ReferCriminalInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(criminalReferrals, input, acts.referCriminal, info); }

  @Mutation(() => CriminalReferralChange, { description: 'Decides whether to refer. 决定是否移送' })
  async decideReferral(@Arg('input', () => DecideReferralInput, { description: 'What and how. 内容' }) input: DecideReferralInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(criminalReferrals, input, acts.decideReferral, info); }

  @Mutation(() => CriminalReferralChange, { description: 'Hands a referral to the police. 移送公安机关' })
  async transferReferral(@Arg('input', () => TransferReferralInput, { description: 'What and how. 内容' }) input: TransferReferralInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(criminalReferrals, input, acts.transferReferral, info); }

  @Mutation(() => CriminalReferralChange, { description: 'Records the decision of the police. 登记公安决定' })
  async recordPoliceDecision(@Arg('input', () => RecordPoliceDecisionInput, { description: 'What and how. 内容' }) input: RecordPoliceDecisionInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(criminalReferrals, input, acts.recordPoliceDecision, info); }

  @Mutation(() => CriminalReferralChange, { description: 'Asks the police to reconsider. 提请复议' })
  async reconsiderReferral(@Arg('input', () => ReconsiderReferralInput, { description: 'What and how. 内容' }) input: ReconsiderReferralInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(criminalReferrals, input, acts.reconsiderReferral, info); }

  @Mutation(() => CriminalReferralChange, { description: 'Asks the procuratorate to supervise the filing. 建议立案监督' })
  async suggestSupervision(@Arg('input', () => SuggestSupervisionInput, { description: 'What and how. 内容' }) input: SuggestSupervisionInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(criminalReferrals, input, acts.suggestSupervision, info); }

  @Mutation(() => CriminalReferralChange, { description: 'Hands over items and papers of a referral. 移交涉案物品和材料' })
  async handOverReferral(@Arg('input', () => HandOverReferralInput, { description: 'What and how. 内容' }) input: HandOverReferralInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(criminalReferrals, input, acts.handOverReferral, info); }
}
