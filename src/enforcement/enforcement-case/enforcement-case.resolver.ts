import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/privacy/ids.js';
import { list, listMatching, momentOf, Needs, Reads, one } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { DateTime } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { Deadline } from '../../law/deadline.js';
import { EnforcementCase, EnforcementCaseConnection, EnforcementCaseChange } from './enforcement-case.js';
import { CaseEvidence } from './case-evidence.js';
import { CaseParty } from './case-party.js';
import {
  EnforcementCasesArgs,
  FileCaseInput,
  AddEvidenceInput,
  BanOperationInput,
  SuspendCaseInput,
  ResumeCaseInput,
  ConcludeCaseInvestigationInput,
  ServeNoticeInput,
  RecordDefenceInput,
  RequestHearingInput,
  HoldHearingInput,
  ReviewCaseInput,
  DeliberateCaseInput,
  DecideCaseInput,
  ServeDecisionInput,
  PublishDecisionInput,
  PublishOtherDecisionInput,
  RecordPaymentInput,
  DeferPaymentInput,
  UrgePaymentInput,
  ApplyToCourtInput,
  RecordCourtResultInput,
  RecordAppealInput,
  RecordRefundInput,
  SettleAppealInput,
  ImposeDailyPenaltyInput,
  RecheckCaseInput,
  WithdrawCaseInput,
  CloseCaseInput,
  ArchiveCaseInput,
} from './enforcement-case.inputs.js';
import { enforcementCases, caseParties, caseEvidence } from './enforcement-case.noun.js';

import { civilDateOf } from '../../kernel/civil-date.js';
import * as acts from './enforcement-case.acts.js';
import { caseDeadlines, Owed, owedBy, partyDeadlines } from './enforcement-case.derived.js';
type Context = RequestContext;

@Resolver(() => EnforcementCase)
export class CaseResolver {
  @Query(() => EnforcementCase, {
    nullable: true,
    description: 'One enforcement case, by id or by number. 行政处罚案件',
  })
  async enforcementCase(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the case. 标识' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Case number. 案件编号' }) number: string | null,
    @Arg('asOf', () => DateTime, {
      nullable: true,
      description: 'Moment at which the register is read; now if not given. 截至时间',
    })
    asOf: Instant | null,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EnforcementCase | null> {
    return id != null
      ? records.find(enforcementCases, keyIn(enforcementCases, id), info, asOf)
      : records.findBy(enforcementCases, { number }, {}, info, asOf);
  }

  @Query(() => EnforcementCaseConnection, {
    description: 'Enforcement cases that the caller may see. 行政处罚案件列表',
  })
  async enforcementCases(
    @Args(() => EnforcementCasesArgs) args: EnforcementCasesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<EnforcementCase>> {
    return records.page(enforcementCases, args, info);
  }

  @Reads(list(() => caseParties, 'caseId'))
  @FieldResolver(() => [CaseParty], { description: 'Parties of the case. 当事人' })
  parties(
    @Root() entry: EnforcementCase,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): CaseParty[] | Promise<CaseParty[]> {
    return records.related(entry, {}, info);
  }

  @Reads(list(() => caseEvidence, 'caseId'))
  @FieldResolver(() => [CaseEvidence], { description: 'Evidence of the case. 案件证据' })
  evidence(
    @Root() entry: EnforcementCase,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): CaseEvidence[] | Promise<CaseEvidence[]> {
    return records.related(entry, {}, info);
  }

  @Reads(
    listMatching(
      () => operators,
      (operator, own) => `${operator('id')} = any(${own('handlerIds')})`,
    ),
  )
  @FieldResolver(() => [Operator], { description: 'Operators who handle the case. 承办人' })
  handlers(
    @Root() entry: EnforcementCase,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Operator[] | Promise<Operator[]> {
    return records.related(entry, {}, info);
  }

  @Needs<EnforcementCase>('status', 'createdAt', 'actedAt', 'decisionDue', 'suspendedOn', 'concludedAt', 'regionCode')
  @FieldResolver(() => [Deadline], { description: 'Time limits of the case, each with its legal basis. 期限' })
  async deadlines(@Root() entry: EnforcementCase, @Ctx() { records }: Context): Promise<Deadline[]> {
    return caseDeadlines(entry, momentOf(entry, records.request.now), await records.services.law());
  }
}

@Resolver(() => CaseParty)
export class CasePartyResolver {
  @Needs<CaseParty>(
    'status',
    'noticedAt',
    'defenceDue',
    'defendedAt',
    'hearingDue',
    'hearingOffered',
    'hearingRequestedAt',
    'hearingWaived',
    'decidedAt',
    'serviceDue',
    'servedAt',
    'publicationDue',
    'publishedAt',
    'payDue',
    'settledOn',
    'courtFrom',
    'courtUntil',
    'courtAppliedAt',
    'appealedOn',
    'appealSettledOn',
    'outcome',
    'regionCode',
  )
  @FieldResolver(() => [Deadline], { description: 'Time limits of the party, each with its legal basis. 期限' })
  async deadlines(@Root() party: CaseParty, @Ctx() { records }: Context): Promise<Deadline[]> {
    return partyDeadlines(party, momentOf(party, records.request.now), await records.services.law());
  }

  @Needs<CaseParty>(
    'fine',
    'dailyFine',
    'confiscation',
    'paid',
    'payDue',
    'surcharge',
    'settledOn',
    'stayedDays',
    'appealedOn',
    'appealSettledOn',
    'status',
    'regionCode',
  )
  @FieldResolver(() => Owed, {
    nullable: true,
    description:
      'Amounts the party owes today, surcharge and payments included; null if no payment was imposed. 应缴金额',
  })
  async owed(@Root() party: CaseParty, @Ctx() { records }: Context): Promise<Owed | null> {
    return owedBy(party, civilDateOf(momentOf(party, records.request.now)), await records.services.law());
  }
}

@Resolver(() => CaseParty)
export class CasePartyEnforcementCaseResolver {
  @Reads(one<CaseParty>(() => enforcementCases, 'caseId'))
  @FieldResolver(() => EnforcementCase, { nullable: true, description: 'Case of the party. 案件' })
  enforcementCase(
    @Root() caseParty: CaseParty,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): EnforcementCase | null | Promise<EnforcementCase | null> {
    return records.related(caseParty, {}, info);
  }
}

@Resolver(() => CaseEvidence)
export class CaseEvidenceEnforcementCaseResolver {
  @Reads(one<CaseEvidence>(() => enforcementCases, 'caseId'))
  @FieldResolver(() => EnforcementCase, { nullable: true, description: 'Case of the evidence. 案件' })
  enforcementCase(
    @Root() caseEvidence: CaseEvidence,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): EnforcementCase | null | Promise<EnforcementCase | null> {
    return records.related(caseEvidence, {}, info);
  }
}

export const EnforcementCaseMutations = mutationsOf(enforcementCases, EnforcementCaseChange, acts, {
  fileCase: [FileCaseInput, 'Files a case. 立案'],
  addEvidence: [AddEvidenceInput, 'Adds a piece of evidence. 添加证据'],
  banOperation: [BanOperationInput, 'Bans who operates illegally and is registered nowhere, and shuts it down. 取缔'],
  suspendCase: [SuspendCaseInput, 'Suspends a case and its time limit. 中止案件'],
  resumeCase: [ResumeCaseInput, 'Resumes a suspended case. 恢复办理'],
  concludeCaseInvestigation: [ConcludeCaseInvestigationInput, 'Concludes the investigation of a case. 调查终结'],
  serveNotice: [ServeNoticeInput, 'Notifies a party of the proposed penalty. 处罚告知'],
  recordDefence: [RecordDefenceInput, "Records a party's defence, or that it waives its defence. 陈述申辩"],
  requestHearing: [RequestHearingInput, 'Records that a party requests a hearing. 申请听证'],
  holdHearing: [HoldHearingInput, 'Records the hearing of a party. 举行听证'],
  reviewCase: [ReviewCaseInput, "Records the legal review of a party's case. 法制审核"],
  deliberateCase: [DeliberateCaseInput, "Records the collective discussion of a party's case. 集体讨论"],
  decideCase: [DecideCaseInput, 'Decides on a party. 作出处理决定'],
  serveDecision: [ServeDecisionInput, 'Serves the decision on a party. 送达决定书'],
  publishOtherDecision: [PublishOtherDecisionInput, 'Makes a decision without a penalty public. 公示其他执法决定'],
  publishDecision: [PublishDecisionInput, 'Makes the decision on a party public. 公示处罚决定'],
  recordPayment: [RecordPaymentInput, 'Records a payment by a party. 登记缴款'],
  deferPayment: [DeferPaymentInput, "Defers a party's payment. 延期缴纳"],
  urgePayment: [UrgePaymentInput, 'Urges a party in writing to pay. 催告'],
  applyToCourt: [ApplyToCourtInput, 'Asks the court to enforce against a party. 申请法院强制执行'],
  recordCourtResult: [RecordCourtResultInput, 'Records the result of enforcement by the court. 登记法院执行结果'],
  recordAppeal: [RecordAppealInput, 'Records that a party contests the decision. 登记复议诉讼'],
  settleAppeal: [SettleAppealInput, 'Records the outcome of a reconsideration or suit. 登记复议诉讼结果'],
  recordRefund: [RecordRefundInput, 'Records the refund of what was paid on a penalty revoked or lowered. 退付罚款'],
  imposeDailyPenalty: [ImposeDailyPenaltyInput, 'Imposes a daily penalty for refusing to correct. 按日连续处罚'],
  recheckCase: [RecheckCaseInput, 'Records a recheck of the correction. 整改复查'],
  withdrawCase: [WithdrawCaseInput, 'Withdraws a case. 销案'],
  closeCase: [CloseCaseInput, 'Closes a case. 结案'],
  archiveCase: [ArchiveCaseInput, 'Archives a case. 归档'],
});
