import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/ids.js';
import { listMatching, momentOf, Needs, page, Reads } from '../../access/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { DateTime } from '../../api/scalars/index.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { instantFromDatabase, type Instant } from '../../kernel/instant.js';
import * as acts from './hazard.acts.js';
import { Escalation, escalationAt, FourSystems, fourSystemsOf, Mitigation, mitigationOf, overdueAt } from './hazard.derived.js';
import { listingsOfHazard } from './hazard.facts.js';
import {
  CloseHazardInput, CorrectHazardInput, ExtendRectificationInput, FixHazardOnSpotInput, GradeHazardInput, HazardsArgs, OrderRectificationInput, PlanRectificationInput, RejectHazardInput, ReportHazardInput, RequestHazardReviewInput, ReturnHazardInput, RootHazardsArgs,
} from './hazard.inputs.js';
import { hazards } from './hazard.noun.js';
import { Hazard, HazardChange, HazardConnection } from './hazard.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => Hazard)
export class HazardResolver {
  @Query(() => Hazard, { nullable: true, description: 'One hazard, by its id or number. 隐患' })
  async hazard(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the entry. 标识' }) id: string | null, @Arg('number', () => String, { nullable: true, description: 'Number of the hazard. 隐患编号' }) number: string | null,
    @Arg('asOf', () => DateTime, { nullable: true, description: 'Reads the register as it stood at this moment. 截至时间' }) asOf: Instant | null, @Ctx() { records }: Context, @Info() info: Info_,
  ): Promise<Hazard | null> {
    return id != null ? records.find(hazards, keyIn(hazards, id), info, asOf) : records.findBy(hazards, { number }, {}, info, asOf);
  }

  @Query(() => HazardConnection, { description: 'Hazards that the caller may see. 隐患列表' })
  async hazards(@Args(() => RootHazardsArgs) asked: RootHazardsArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<Hazard>> { return records.page(hazards, asked, info); }

  @Needs<Hazard>('status', 'rectificationDue')
  @FieldResolver(() => Boolean, { description: 'Whether it is open and past its deadline, now or at the moment of `asOf`. 是否逾期' })
  overdue(@Root() hazard: Hazard, @Ctx() { records }: Context): boolean { return overdueAt(hazard, momentOf(hazard, records.request.now)); }

  @Needs<Hazard>('status', 'rectificationDue', 'regionCode')
  @FieldResolver(() => Escalation, { nullable: true, description: 'Escalation it now calls for; null if not overdue. 逾期升级' })
  async escalation(@Root() hazard: Hazard, @Ctx() { records }: Context): Promise<Escalation | null> { return escalationAt(hazard, momentOf(hazard, records.request.now), await records.office.law()); }

  @Needs<Hazard>('source', 'selfReported', 'status', 'rectificationDue', 'endedAt', 'reviewRequestedAt')
  @FieldResolver(() => Mitigation, { description: 'Whether the enterprise found, reported and rectified it itself. 自查自报自改' })
  mitigation(@Root() hazard: Hazard): Mitigation { return mitigationOf(hazard); }

  @Needs<Hazard>('grade', 'orderedAt', 'orderNumber', 'plannedAt', 'number', 'status', 'reviewFileId')
  @FieldResolver(() => FourSystems, { description: 'What a MAJOR hazard must have: list, assignment, ledger, closing, notice. 一单四制' })
  async fourSystems(@Root() hazard: Hazard, @Ctx() { records }: Context): Promise<FourSystems> {
    const moment = momentOf(hazard, records.request.now), listings = await records.told(listingsOfHazard, hazard.id);
    return fourSystemsOf(hazard, listings.flatMap(({ noticeNumber, createdAt }) => (noticeNumber !== null && instantFromDatabase(createdAt) <= moment ? [noticeNumber] : [])));
  }

  @Reads(listMatching(() => hazards, (earlier, own) => `${earlier('status')} = 'CLOSED' and ${earlier('criterion')} = ${own('criterion')} and ${earlier('id')} <> ${own('id')}`
    + ` and (${earlier('enterpriseId')} = ${own('enterpriseId')} or (${earlier('enterpriseId')} is null and ${own('enterpriseId')} is null and ${earlier('regionCode')} = ${own('regionCode')} and ${earlier('location')} = ${own('location')}))`
    + ` and ${earlier('endedAt')} <= ${own('foundAt')} and ${earlier('endedAt')} >= ${own('foundAt')} - make_interval(months => (select p.value::int from statutory_parameter p where p.key = 'hazard.recurrence.months' order by p.effective_from desc limit 1))`))
  @FieldResolver(() => [Hazard], { description: 'Hazards at the same enterprise, or without one at the same location, closed under the same criterion within the months of recurrence before this one was found. 重复出现的隐患' })
  recurrenceOf(@Root() hazard: Hazard, @Ctx() { records }: Context, @Info() info: Info_): Hazard[] | Promise<Hazard[]> { return records.related(hazard, {}, info); }

  @Mutation(() => HazardChange, { description: 'Reports a hazard. 上报隐患' })
  async reportHazard(@Arg('input', () => ReportHazardInput, { description: 'What was found. 内容' }) input: ReportHazardInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(hazards, input, acts.reportHazard, info); }

  @Mutation(() => HazardChange, { description: 'Rejects a report that is no hazard. 判定不属实' })
  async rejectHazard(@Arg('input', () => RejectHazardInput, { description: 'What and why. 内容' }) input: RejectHazardInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(hazards, input, acts.rejectHazard, info); }

  @Mutation(() => HazardChange, { description: 'Grades a hazard, or grades it again. 定级' })
  async gradeHazard(@Arg('input', () => GradeHazardInput, { description: 'What and how grave. 内容' }) input: GradeHazardInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(hazards, input, acts.gradeHazard, info); }

  @Mutation(() => HazardChange, { description: 'Records that a GENERAL hazard was rectified on the spot. 当场整改' })
  async fixHazardOnSpot(@Arg('input', () => FixHazardOnSpotInput, { description: 'What was done. 内容' }) input: FixHazardOnSpotInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(hazards, input, acts.fixHazardOnSpot, info); }

  @Mutation(() => HazardChange, { description: 'Proposes an order to rectify a hazard by a deadline; it takes effect when a second officer has signed. 责令限期整改' })
  async orderRectification(@Arg('input', () => OrderRectificationInput, { description: 'What is ordered. 内容' }) input: OrderRectificationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(hazards, input, acts.orderRectification, info); }

  @Mutation(() => HazardChange, { description: 'Files the plan of rectification. 报送整改方案' })
  async planRectification(@Arg('input', () => PlanRectificationInput, { description: 'The plan. 内容' }) input: PlanRectificationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(hazards, input, acts.planRectification, info); }

  @Mutation(() => HazardChange, { description: 'Extends the deadline before it has passed. 延长整改期限' })
  async extendRectification(@Arg('input', () => ExtendRectificationInput, { description: 'How long and why. 内容' }) input: ExtendRectificationInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(hazards, input, acts.extendRectification, info); }

  @Mutation(() => HazardChange, { description: 'Reports a hazard as rectified and requests a review. 申请复查' })
  async requestHazardReview(@Arg('input', () => RequestHazardReviewInput, { description: 'What was done. 内容' }) input: RequestHazardReviewInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(hazards, input, acts.requestHazardReview, info); }

  @Mutation(() => HazardChange, { description: 'Returns a hazard for further rectification. 复查不合格退回' })
  async returnHazard(@Arg('input', () => ReturnHazardInput, { description: 'What is still wrong. 内容' }) input: ReturnHazardInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(hazards, input, acts.returnHazard, info); }

  @Mutation(() => HazardChange, { description: 'Closes a hazard that its reviewers found rectified; a MAJOR one is proposed and takes effect when its department has signed too. 销号' })
  async closeHazard(@Arg('input', () => CloseHazardInput, { description: 'Who reviewed and what they found. 内容' }) input: CloseHazardInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(hazards, input, acts.closeHazard, info); }

  @Mutation(() => HazardChange, { description: 'Corrects wrong data; journalled as CORRECTED. 更正' })
  async correctHazard(@Arg('input', () => CorrectHazardInput, { description: 'What is right. 内容' }) input: CorrectHazardInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(hazards, input, acts.correctHazard, info); }
}

/** What the hazard room adds to an enterprise; the enterprise room does not know of it. */
@Resolver(() => Enterprise)
export class EnterpriseHazardsResolver {
  @Reads(page(() => hazards, 'enterpriseId'))
  @FieldResolver(() => HazardConnection, { description: 'Hazards at this enterprise that the caller may see. 隐患' })
  hazards(@Root() enterprise: Enterprise, @Args(() => HazardsArgs) asked: HazardsArgs, @Ctx() { records }: Context, @Info() info: Info_): Connection<Hazard> | Promise<Connection<Hazard>> {
    return records.related(enterprise, asked, info);
  }
}
