import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/ids.js';
import { list, listMatching, momentOf, Needs, Reads } from '../../access/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { DateTime } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { Deadline } from '../../law/deadline.js';
import { EnforcementCase, EnforcementCaseConnection, EnforcementCaseChange, CaseParty, CaseEvidence } from './enforcement-case.js';
import {
  EnforcementCasesArgs, FileCaseInput, AddEvidenceInput, SuspendCaseInput, ResumeCaseInput, ConcludeCaseInvestigationInput, ServeNoticeInput, RecordDefenceInput, RequestHearingInput, HoldHearingInput, ReviewCaseInput, DeliberateCaseInput,
  DecideCaseInput, ServeDecisionInput, PublishDecisionInput, RecordPaymentInput, DeferPaymentInput, UrgePaymentInput, ApplyToCourtInput, RecordCourtResultInput, RecordAppealInput, SettleAppealInput, ImposeDailyPenaltyInput, RecheckCaseInput,
  WithdrawCaseInput, CloseCaseInput, ArchiveCaseInput,
} from './enforcement-case.inputs.js';
import { enforcementCases, caseParties, caseEvidence } from './enforcement-case.noun.js';

import { civilDateOf } from '../../kernel/civil-date.js';
import * as acts from './enforcement-case.acts.js';
import { caseDeadlines, Owed, owedBy, partyDeadlines } from './enforcement-case.derived.js';
type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => EnforcementCase)
export class CaseResolver {
  @Query(() => EnforcementCase, { nullable: true, description: 'One enforcement case, by id or by number. 行政处罚案件' })
  async enforcementCase(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the case. 标识' }) id: string | null, @Arg('number', () => String, { nullable: true, description: 'Case number. 案件编号' }) number: string | null,
    @Arg('asOf', () => DateTime, { nullable: true, description: 'Moment at which the register is read; now if not given. 截至时间' }) asOf: Instant | null, @Ctx() { records }: Context, @Info() info: Info_,
  ): Promise<EnforcementCase | null> {
    return id != null ? records.find(enforcementCases, keyIn(enforcementCases, id), info, asOf) : records.findBy(enforcementCases, { number }, {}, info, asOf);
  }

  @Query(() => EnforcementCaseConnection, { description: 'Enforcement cases that the caller may see. 行政处罚案件列表' })
  async enforcementCases(@Args(() => EnforcementCasesArgs) asked: EnforcementCasesArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<EnforcementCase>> { return records.page(enforcementCases, asked, info); }

  @Reads(list(() => caseParties, 'caseId'))
  @FieldResolver(() => [CaseParty], { description: 'Parties of the case. 当事人' })
  parties(@Root() entry: EnforcementCase, @Ctx() { records }: Context, @Info() info: Info_): CaseParty[] | Promise<CaseParty[]> { return records.related(entry, {}, info); }

  @Reads(list(() => caseEvidence, 'caseId'))
  @FieldResolver(() => [CaseEvidence], { description: 'Evidence of the case. 案件证据' })
  evidence(@Root() entry: EnforcementCase, @Ctx() { records }: Context, @Info() info: Info_): CaseEvidence[] | Promise<CaseEvidence[]> { return records.related(entry, {}, info); }

  @Reads(listMatching(() => operators, (operator, own) => `${operator('id')} = any(${own('handlerIds')})`))
  @FieldResolver(() => [Operator], { description: 'Operators who handle the case. 承办人' })
  handlers(@Root() entry: EnforcementCase, @Ctx() { records }: Context, @Info() info: Info_): Operator[] | Promise<Operator[]> { return records.related(entry, {}, info); }

  @Needs<EnforcementCase>('status', 'createdAt', 'actedAt', 'decisionDue', 'suspendedOn', 'concludedAt', 'regionCode')
  @FieldResolver(() => [Deadline], { description: 'Time limits of the case, each with its legal basis. 期限' })
  async deadlines(@Root() entry: EnforcementCase, @Ctx() { records }: Context): Promise<Deadline[]> { return caseDeadlines(entry, momentOf(entry, records.request.now), await records.office.law()); }

  @Mutation(() => EnforcementCaseChange, { description: 'Files a case. 立案' })
  async fileCase(@Arg('input', () => FileCaseInput, { description: 'What and how. 内容' }) input: FileCaseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(enforcementCases, input, acts.fileCase, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Adds a piece of evidence. 添加证据' })
  async addEvidence(@Arg('input', () => AddEvidenceInput, { description: 'What and how. 内容' }) input: AddEvidenceInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.addEvidence, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Suspends a case and its time limit. 中止案件' })
  async suspendCase(@Arg('input', () => SuspendCaseInput, { description: 'What and how. 内容' }) input: SuspendCaseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.suspendCase, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Resumes a suspended case. 恢复办理' })
  async resumeCase(@Arg('input', () => ResumeCaseInput, { description: 'What and how. 内容' }) input: ResumeCaseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.resumeCase, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Concludes the investigation of a case. 调查终结' })
  async concludeCaseInvestigation(@Arg('input', () => ConcludeCaseInvestigationInput, { description: 'What and how. 内容' }) input: ConcludeCaseInvestigationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.concludeCaseInvestigation, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Notifies a party of the proposed penalty. 处罚告知' })
  async serveNotice(@Arg('input', () => ServeNoticeInput, { description: 'What and how. 内容' }) input: ServeNoticeInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.serveNotice, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Records a party\'s defence, or that it waives its defence. 陈述申辩' })
  async recordDefence(@Arg('input', () => RecordDefenceInput, { description: 'What and how. 内容' }) input: RecordDefenceInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.recordDefence, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Records that a party requests a hearing. 申请听证' })
  async requestHearing(@Arg('input', () => RequestHearingInput, { description: 'What and how. 内容' }) input: RequestHearingInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.requestHearing, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Records the hearing of a party. 举行听证' })
  async holdHearing(@Arg('input', () => HoldHearingInput, { description: 'What and how. 内容' }) input: HoldHearingInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.holdHearing, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Records the legal review of a party\'s case. 法制审核' })
  async reviewCase(@Arg('input', () => ReviewCaseInput, { description: 'What and how. 内容' }) input: ReviewCaseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.reviewCase, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Records the collective discussion of a party\'s case. 集体讨论' })
  async deliberateCase(@Arg('input', () => DeliberateCaseInput, { description: 'What and how. 内容' }) input: DeliberateCaseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.deliberateCase, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Decides on a party. 作出处理决定' })
  async decideCase(@Arg('input', () => DecideCaseInput, { description: 'What and how. 内容' }) input: DecideCaseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.decideCase, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Serves the decision on a party. 送达决定书' })
  async serveDecision(@Arg('input', () => ServeDecisionInput, { description: 'What and how. 内容' }) input: ServeDecisionInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.serveDecision, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Makes the decision on a party public. 公示处罚决定' })
  async publishDecision(@Arg('input', () => PublishDecisionInput, { description: 'What and how. 内容' }) input: PublishDecisionInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.publishDecision, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Records a payment by a party. 登记缴款' })
  async recordPayment(@Arg('input', () => RecordPaymentInput, { description: 'What and how. 内容' }) input: RecordPaymentInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.recordPayment, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Defers a party\'s payment. 延期缴纳' })
  async deferPayment(@Arg('input', () => DeferPaymentInput, { description: 'What and how. 内容' }) input: DeferPaymentInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.deferPayment, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Urges a party in writing to pay. 催告' })
  async urgePayment(@Arg('input', () => UrgePaymentInput, { description: 'What and how. 内容' }) input: UrgePaymentInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.urgePayment, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Asks the court to enforce against a party. 申请法院强制执行' })
  async applyToCourt(@Arg('input', () => ApplyToCourtInput, { description: 'What and how. 内容' }) input: ApplyToCourtInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.applyToCourt, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Records the result of enforcement by the court. 登记法院执行结果' })
  async recordCourtResult(@Arg('input', () => RecordCourtResultInput, { description: 'What and how. 内容' }) input: RecordCourtResultInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.recordCourtResult, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Records that a party contests the decision. 登记复议诉讼' })
  async recordAppeal(@Arg('input', () => RecordAppealInput, { description: 'What and how. 内容' }) input: RecordAppealInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.recordAppeal, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Records the outcome of a reconsideration or suit. 登记复议诉讼结果' })
  async settleAppeal(@Arg('input', () => SettleAppealInput, { description: 'What and how. 内容' }) input: SettleAppealInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.settleAppeal, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Imposes a daily penalty for refusing to correct. 按日连续处罚' })
  async imposeDailyPenalty(@Arg('input', () => ImposeDailyPenaltyInput, { description: 'What and how. 内容' }) input: ImposeDailyPenaltyInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.imposeDailyPenalty, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Records a recheck of the correction. 整改复查' })
  async recheckCase(@Arg('input', () => RecheckCaseInput, { description: 'What and how. 内容' }) input: RecheckCaseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.recheckCase, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Withdraws a case. 销案' })
  async withdrawCase(@Arg('input', () => WithdrawCaseInput, { description: 'What and how. 内容' }) input: WithdrawCaseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.withdrawCase, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Closes a case. 结案' })
  async closeCase(@Arg('input', () => CloseCaseInput, { description: 'What and how. 内容' }) input: CloseCaseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.closeCase, info); }

  @Mutation(() => EnforcementCaseChange, { description: 'Archives a case. 归档' })
  async archiveCase(@Arg('input', () => ArchiveCaseInput, { description: 'What and how. 内容' }) input: ArchiveCaseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enforcementCases, input, acts.archiveCase, info); }
}

@Resolver(() => CaseParty)
export class CasePartyResolver {
  @Needs<CaseParty>('status', 'noticedAt', 'defenceDue', 'defendedAt', 'hearingDue', 'hearingOffered', 'hearingRequestedAt', 'hearingWaived', 'decidedAt', 'serviceDue', 'servedAt', 'publicationDue', 'publishedAt', 'payDue', 'settledOn', 'courtFrom', 'courtUntil', 'courtAppliedAt', 'appealedOn', 'appealSettledOn', 'outcome', 'regionCode')
  @FieldResolver(() => [Deadline], { description: 'Time limits of the party, each with its legal basis. 期限' })
  async deadlines(@Root() party: CaseParty, @Ctx() { records }: Context): Promise<Deadline[]> { return partyDeadlines(party, momentOf(party, records.request.now), await records.office.law()); }

  @Needs<CaseParty>('fine', 'dailyFine', 'confiscation', 'paid', 'payDue', 'surcharge', 'settledOn', 'stayedDays', 'appealedOn', 'appealSettledOn', 'status', 'regionCode')
  @FieldResolver(() => Owed, { nullable: true, description: 'Amounts the party owes today, surcharge and payments included; null if no payment was imposed. 应缴金额' })
  async owed(@Root() party: CaseParty, @Ctx() { records }: Context): Promise<Owed | null> { return owedBy(party, civilDateOf(momentOf(party, records.request.now)), await records.office.law()); }
}
