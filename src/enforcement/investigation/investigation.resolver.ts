import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/ids.js';
import { list, listMatching, momentOf, Needs, Reads } from '../../access/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { Deadline } from '../../law/deadline.js';
import { Investigation, InvestigationConnection, InvestigationChange, AccountabilityItem, AccountabilityItemChange } from './investigation.js';
import { InvestigationsArgs, FormInvestigationInput, ConcludeStrandInput, ExtendInvestigationInput, SubmitInvestigationInput, ReplyInvestigationInput, PublishInvestigationInput, EvaluateRectificationInput, ReviewAfterActionInput, CloseInvestigationInput, RecordAccountabilityInput } from './investigation.inputs.js';
import { investigations, accountabilityItems } from './investigation.noun.js';

import * as acts from './investigation.acts.js';
import { investigationDeadlines } from './investigation.derived.js';
type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => Investigation)
export class InvestigationResolver {
  @Query(() => Investigation, { nullable: true, description: 'One investigation, by its id. 调查' })
  async investigation(@Arg('id', () => ID, { description: 'Id of the entry. 标识' }) id: string, @Ctx() { records }: Context, @Info() info: Info_): Promise<Investigation | null> { return records.find(investigations, keyIn(investigations, id), info); }

  @Query(() => InvestigationConnection, { description: 'Investigations that the caller may see. 调查列表' })
  async investigations(@Args(() => InvestigationsArgs) asked: InvestigationsArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<Investigation>> { return records.page(investigations, asked, info); }

  @Reads(list(() => accountabilityItems, 'investigationId'))
  @FieldResolver(() => [AccountabilityItem], { description: 'Items of accountability, with their outcome. 追责事项' })
  accountability(@Root() entry: Investigation, @Ctx() { records }: Context, @Info() info: Info_): AccountabilityItem[] | Promise<AccountabilityItem[]> { return records.related(entry, {}, info); }

  @Reads(listMatching(() => operators, (operator, own) => `${operator('id')} = any(${own('memberIds')})`))
  @FieldResolver(() => [Operator], { description: 'Members of the group other than its leader. 成员' })
  members(@Root() entry: Investigation, @Ctx() { records }: Context, @Info() info: Info_): Operator[] | Promise<Operator[]> { return records.related(entry, {}, info); }

  @Needs<Investigation>('status', 'reportDue', 'submittedAt', 'replyDue', 'repliedAt', 'evaluationDue', 'evaluatedAt', 'regionCode')
  @FieldResolver(() => [Deadline], { description: 'Statutory time limits, each with its legal basis. 期限' })
  async deadlines(@Root() entry: Investigation, @Ctx() { records }: Context): Promise<Deadline[]> { return investigationDeadlines(entry, momentOf(entry, records.request.now), await records.office.law()); }

  @Mutation(() => InvestigationChange, { description: 'Forms an investigation group. 成立调查组' })
  async formInvestigation(@Arg('input', () => FormInvestigationInput, { description: 'What and how. 内容' }) input: FormInvestigationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(investigations, input, acts.formInvestigation, info); }

  @Mutation(() => InvestigationChange, { description: 'Concludes one strand of an investigation. 认定一条责任线' })
  async concludeStrand(@Arg('input', () => ConcludeStrandInput, { description: 'What and how. 内容' }) input: ConcludeStrandInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(investigations, input, acts.concludeStrand, info); }

  @Mutation(() => InvestigationChange, { description: 'Extends the time limit of an investigation. 延长调查期限' })
  async extendInvestigation(@Arg('input', () => ExtendInvestigationInput, { description: 'What and how. 内容' }) input: ExtendInvestigationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(investigations, input, acts.extendInvestigation, info); }

  @Mutation(() => InvestigationChange, { description: 'Submits the investigation report. 提交调查报告' })
  async submitInvestigation(@Arg('input', () => SubmitInvestigationInput, { description: 'What and how. 内容' }) input: SubmitInvestigationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(investigations, input, acts.submitInvestigation, info); }

  @Mutation(() => InvestigationChange, { description: 'Records the reply of the government to the report. 批复' })
  async replyInvestigation(@Arg('input', () => ReplyInvestigationInput, { description: 'What and how. 内容' }) input: ReplyInvestigationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(investigations, input, acts.replyInvestigation, info); }

  @Mutation(() => InvestigationChange, { description: 'Publishes the result. 公布调查结果' })
  async publishInvestigation(@Arg('input', () => PublishInvestigationInput, { description: 'What and how. 内容' }) input: PublishInvestigationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(investigations, input, acts.publishInvestigation, info); }

  @Mutation(() => InvestigationChange, { description: 'Evaluates the rectification. 整改评估' })
  async evaluateRectification(@Arg('input', () => EvaluateRectificationInput, { description: 'What and how. 内容' }) input: EvaluateRectificationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(investigations, input, acts.evaluateRectification, info); }

  @Mutation(() => InvestigationChange, { description: 'Records the after-action review. 复盘' })
  async reviewAfterAction(@Arg('input', () => ReviewAfterActionInput, { description: 'What and how. 内容' }) input: ReviewAfterActionInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(investigations, input, acts.reviewAfterAction, info); }

  @Mutation(() => InvestigationChange, { description: 'Closes an investigation. 结案' })
  async closeInvestigation(@Arg('input', () => CloseInvestigationInput, { description: 'What and how. 内容' }) input: CloseInvestigationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(investigations, input, acts.closeInvestigation, info); }

  @Mutation(() => AccountabilityItemChange, { description: 'Records the decision of the competent body on an item of accountability. 登记追责结果' })
  async recordAccountability(@Arg('input', () => RecordAccountabilityInput, { description: 'What and how. 内容' }) input: RecordAccountabilityInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(accountabilityItems, input, acts.recordAccountability, info); }
}
