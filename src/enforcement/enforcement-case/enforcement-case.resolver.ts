import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/ids.js';
import { list, listMatching, momentOf, Needs, Reads } from '../../access/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
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
  @Query(() => EnforcementCase, { nullable: true, description: 'One case, by its id or number. 案件' })
  async enforcementCase(
    @Arg('id', () => ID, { nullable: true, description: 'Its id. 标识' }) id: string | null, @Arg('number', () => String, { nullable: true, description: 'Its number. 案件编号' }) number: string | null,
    @Arg('asOf', () => DateTime, { nullable: true, description: 'As the register stood at that moment. 截至时间' }) asOf: Instant | null, @Ctx() { records }: Context, @Info() info: Info_,
  ): Promise<EnforcementCase | null> {
    return id != null ? records.find(enforcementCases, keyIn(enforcementCases, id), info, asOf) : records.findBy(enforcementCases, { number }, {}, info, asOf);
  }

  @Query(() => EnforcementCaseConnection, { description: 'Cases that the caller may see. 案件列表' })
  async enforcementCases(@Args(() => EnforcementCasesArgs) asked: EnforcementCasesArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<EnforcementCase>> { return records.page(enforcementCases, asked, info); }

  @Reads(list(() => caseParties, 'caseId'))
  @FieldResolver(() => [CaseParty], { description: 'Whom it is against. 当事人' })
  parties(@Root() entry: EnforcementCase, @Ctx() { records }: Context, @Info() info: Info_): CaseParty[] | Promise<CaseParty[]> { return records.related(entry, {}, info); }

  @Reads(list(() => caseEvidence, 'caseId'))
  @FieldResolver(() => [CaseEvidence], { description: 'The evidence. 证据' })
  evidence(@Root() entry: EnforcementCase, @Ctx() { records }: Context, @Info() info: Info_): CaseEvidence[] | Promise<CaseEvidence[]> { return records.related(entry, {}, info); }

  @Reads(listMatching(() => operators, (operator, own) => `${operator('id')} = any(${own('handlerIds')})`))
  @FieldResolver(() => [Operator], { description: 'Who handles it. 承办人' })
  handlers(@Root() entry: EnforcementCase, @Ctx() { records }: Context, @Info() info: Info_): Operator[] | Promise<Operator[]> { return records.related(entry, {}, info); }

  @Needs<EnforcementCase>('status', 'createdAt', 'actedAt', 'decisionDue', 'suspendedOn', 'concludedAt', 'regionCode')
  @FieldResolver(() => [Deadline], { description: 'Its limits, each with its basis. 期限' })
  async deadlines(@Root() entry: EnforcementCase, @Ctx() { records }: Context): Promise<Deadline[]> { return caseDeadlines(entry, momentOf(entry, records.request.now), await records.office.law()); }
}

@Resolver(() => CaseParty)
export class CasePartyResolver {
  @Needs<CaseParty>('status', 'noticedAt', 'defenceDue', 'defendedAt', 'hearingDue', 'hearingOffered', 'hearingRequestedAt', 'hearingWaived', 'decidedAt', 'serviceDue', 'servedAt', 'publicationDue', 'publishedAt', 'payDue', 'settledOn', 'courtFrom', 'courtUntil', 'courtAppliedAt', 'appealedOn', 'appealSettledOn', 'outcome', 'regionCode')
  @FieldResolver(() => [Deadline], { description: 'Its limits, each with its basis. 期限' })
  async deadlines(@Root() party: CaseParty, @Ctx() { records }: Context): Promise<Deadline[]> { return partyDeadlines(party, momentOf(party, records.request.now), await records.office.law()); }

  @Needs<CaseParty>('fine', 'dailyFine', 'confiscation', 'paid', 'payDue', 'surcharge', 'settledOn', 'stayedDays', 'appealedOn', 'appealSettledOn', 'status', 'regionCode')
  @FieldResolver(() => Owed, { nullable: true, description: 'What it owes today: what was imposed, the surcharge, what is paid. 应缴金额' })
  async owed(@Root() party: CaseParty, @Ctx() { records }: Context): Promise<Owed | null> { return owedBy(party, civilDateOf(momentOf(party, records.request.now)), await records.office.law()); }
}

export const EnforcementCaseMutations = mutationsOf(enforcementCases, EnforcementCaseChange, acts, {
  fileCase: [FileCaseInput, 'Files a case. 立案'],
  addEvidence: [AddEvidenceInput, 'Adds a piece of evidence. 添加证据'],
  suspendCase: [SuspendCaseInput, 'Lets a case stand still. 中止案件'],
  resumeCase: [ResumeCaseInput, 'Goes on with it. 恢复办理'],
  concludeCaseInvestigation: [ConcludeCaseInvestigationInput, 'Concludes the investigation. 调查终结'],
  serveNotice: [ServeNoticeInput, 'Tells a party what is meant. 处罚告知'],
  recordDefence: [RecordDefenceInput, 'Enters what a party says. 陈述申辩'],
  requestHearing: [RequestHearingInput, 'Enters that a party asks for a hearing. 申请听证'],
  holdHearing: [HoldHearingInput, 'Enters the hearing. 听证'],
  reviewCase: [ReviewCaseInput, 'Reviews it legally. 法制审核'],
  deliberateCase: [DeliberateCaseInput, 'Enters what the leaders found together. 集体讨论'],
  decideCase: [DecideCaseInput, 'Decides on a party. 作出处理决定'],
  serveDecision: [ServeDecisionInput, 'Serves the decision. 送达决定'],
  publishDecision: [PublishDecisionInput, 'Makes a decision public. 公示处罚决定'],
  recordPayment: [RecordPaymentInput, 'Enters a payment. 登记缴款'],
  deferPayment: [DeferPaymentInput, 'Lets a party pay later. 延期缴纳'],
  urgePayment: [UrgePaymentInput, 'Urges a party in writing. 催告'],
  applyToCourt: [ApplyToCourtInput, 'Asks the court to enforce. 申请法院强制执行'],
  recordCourtResult: [RecordCourtResultInput, 'Enters what came of it. 登记法院执行结果'],
  recordAppeal: [RecordAppealInput, 'Enters that a party contests it. 登记复议诉讼'],
  settleAppeal: [SettleAppealInput, 'Enters how that ended. 登记复议诉讼结果'],
  imposeDailyPenalty: [ImposeDailyPenaltyInput, 'Fines a refusal to correct day by day. 按日连续处罚'],
  recheckCase: [RecheckCaseInput, 'Enters whether all was put right. 整改复查'],
  withdrawCase: [WithdrawCaseInput, 'Withdraws a case. 销案'],
  closeCase: [CloseCaseInput, 'Closes a case. 结案'],
  archiveCase: [ArchiveCaseInput, 'Puts a case into the archive. 归档'],
});
