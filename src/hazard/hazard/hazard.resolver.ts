import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { ColumnOf } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { listMatching, momentOf, Needs, one, page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { DateTime } from '../../api/scalars/index.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import type { Instant } from '../../kernel/instant.js';
import * as acts from './hazard.acts.js';
import { Escalation, escalationAt, FourSystems, fourSystemsOf, Mitigation, mitigationOf } from './hazard.derived.js';
import { overdueAt } from './hazard.lateness.js';
import { noticesOfHazard } from './hazard.facts.js';
import {
  CloseHazardInput,
  ConfirmHazardGradeInput,
  CorrectHazardInput,
  ExtendRectificationInput,
  FixHazardOnSpotInput,
  GradeHazardInput,
  HazardsArgs,
  OrderRectificationInput,
  PlanRectificationInput,
  ProposeMajorInput,
  RaiseEndedHazardInput,
  ReceiveHazardOrderInput,
  ReportHazardToWorkersInput,
  RejectHazardInput,
  ReportHazardInput,
  RequestHazardReviewInput,
  ReturnHazardInput,
  SignHazardReviewInput,
  RootHazardsArgs,
} from './hazard.inputs.js';
import { numberInForce } from '../../law/law.facts.js';
import { hazards } from './hazard.noun.js';
import { Hazard, HazardChange, HazardConnection, openStatuses } from './hazard.js';

type Context = RequestContext;

/** Another hazard than ours, at the same object (同一对象). */
const atOnePlace = (other: ColumnOf, own: ColumnOf): string =>
  `${other('id')} <> ${own('id')} and (${other('enterpriseId')} = ${own('enterpriseId')} or (${other('enterpriseId')} is null and ${own('enterpriseId')} is null and ${other('regionCode')} = ${own('regionCode')} and ${other('location')} = ${own('location')}))`;
/** Under one criterion; a GENERAL one has none and is known by what it is said to be. */
const ofOneKind = (other: ColumnOf, own: ColumnOf): string =>
  `(${other('criterion')} = ${own('criterion')} or (${other('criterion')} is null and ${own('criterion')} is null and ${other('description')} = ${own('description')}))`;

/** Within how many months a hazard counts as the same again, by the law of the day it was found. */
const recurrenceMonths = (region: string, foundAt: string): string =>
  numberInForce('hazard.recurrence.months', region, `(${foundAt} at time zone 'Asia/Shanghai')::date`);

@Resolver(() => Hazard)
export class HazardResolver {
  @Query(() => Hazard, { nullable: true, description: 'One hazard, by its id or number. 隐患' })
  async hazard(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the entry. 标识' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Number of the hazard. 隐患编号' })
    number: string | null,
    @Arg('asOf', () => DateTime, {
      nullable: true,
      description: 'Reads the register as it stood at this moment. 截至时间',
    })
    asOf: Instant | null,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Hazard | null> {
    return id != null
      ? records.find(hazards, keyIn(hazards, id), info, asOf)
      : records.findBy(hazards, { number }, {}, info, asOf);
  }

  @Query(() => HazardConnection, { description: 'Hazards that the caller may see. 隐患列表' })
  async hazards(
    @Args(() => RootHazardsArgs) args: RootHazardsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Hazard>> {
    return records.page(hazards, args, info);
  }

  @Needs<Hazard>('status', 'rectificationDue', 'reviewRequestedAt')
  @FieldResolver(() => Boolean, {
    description: 'Whether it is open and past its deadline, now or at the moment of `asOf`. 是否逾期',
  })
  overdue(@Root() hazard: Hazard, @Ctx() { records }: Context): boolean {
    return overdueAt(hazard, momentOf(hazard, records.request.now));
  }

  @Needs<Hazard>('status', 'rectificationDue', 'reviewRequestedAt', 'regionCode')
  @FieldResolver(() => Escalation, {
    nullable: true,
    description: 'Escalation it now calls for; null if not overdue. 逾期升级',
  })
  async escalation(@Root() hazard: Hazard, @Ctx() { records }: Context): Promise<Escalation | null> {
    return escalationAt(hazard, momentOf(hazard, records.request.now), await records.services.law());
  }

  @Reads(one<Hazard>(() => hazards, 'formerHazardId'))
  @FieldResolver(() => Hazard, {
    nullable: true,
    description: 'Hazard that ended as GENERAL and was found to have been MAJOR, which this one follows. 改判前隐患',
  })
  formerHazard(
    @Root() hazard: Hazard,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Hazard | null | Promise<Hazard | null> {
    return records.related(hazard, {}, info);
  }

  @Needs<Hazard>('source', 'selfReported', 'status', 'rectificationDue', 'endedAt', 'reviewRequestedAt', 'foundMajorAt')
  @FieldResolver(() => Mitigation, {
    description: 'Whether the enterprise found, reported and rectified it itself. 自查自报自改',
  })
  mitigation(@Root() hazard: Hazard): Mitigation {
    return mitigationOf(hazard);
  }

  @Needs<Hazard>('grade', 'orderedAt', 'orderNumber', 'orderReceivedAt', 'number', 'status', 'reviewFileId')
  @FieldResolver(() => FourSystems, {
    description: 'What a MAJOR hazard must have: list, assignment, ledger, closing, notice. 一单四制',
  })
  async fourSystems(@Root() hazard: Hazard, @Ctx() { records }: Context): Promise<FourSystems> {
    const moment = momentOf(hazard, records.request.now);
    const notices = await records.lookUp(noticesOfHazard, hazard.id);
    return fourSystemsOf(
      hazard,
      notices.flatMap(({ noticeNumber, createdAt }) => (createdAt <= moment ? [noticeNumber] : [])),
    );
  }

  @Reads(
    listMatching(
      () => hazards,
      (earlier, own) =>
        `${earlier('status')} in ('CLOSED', 'FIXED_ON_SPOT') and ${ofOneKind(earlier, own)} and ${atOnePlace(earlier, own)}` +
        ` and ${earlier('endedAt')} <= ${own('foundAt')} and ${earlier('endedAt')} >= ${own('foundAt')} - make_interval(months => ${recurrenceMonths(own('regionCode'), own('foundAt'))})`,
    ),
  )
  @FieldResolver(() => [Hazard], {
    description:
      'Hazards at the same enterprise, or without one at the same location, rectified within the months of recurrence before this one was found: under the same criterion or, where neither has one, with the same description. 重复出现的隐患',
  })
  recurrenceOf(
    @Root() hazard: Hazard,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Hazard[] | Promise<Hazard[]> {
    return records.related(hazard, {}, info);
  }

  @Reads(
    listMatching(
      () => hazards,
      (other, own) =>
        `${other('status')} = any('{${openStatuses.join(',')}}'::text[]) and ${other('description')} = ${own('description')} and ${atOnePlace(other, own)} and ${other('location')} = ${own('location')}`,
    ),
  )
  @FieldResolver(() => [Hazard], {
    description:
      'Other hazards still open with the same description and location at the same enterprise, or in the same region where there is none: perhaps the same one reported again. 疑似重复上报的隐患',
  })
  possibleDuplicates(
    @Root() hazard: Hazard,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Hazard[] | Promise<Hazard[]> {
    return records.related(hazard, {}, info);
  }
}

/** What the hazard room adds to an enterprise; the enterprise room does not know of it. */
@Resolver(() => Enterprise)
export class EnterpriseHazardsResolver {
  @Reads(page(() => hazards, 'enterpriseId'))
  @FieldResolver(() => HazardConnection, { description: 'Hazards at this enterprise that the caller may see. 隐患' })
  hazards(
    @Root() enterprise: Enterprise,
    @Args(() => HazardsArgs) args: HazardsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Hazard> | Promise<Connection<Hazard>> {
    return records.related(enterprise, args, info);
  }
}

export const HazardMutations = mutationsOf(hazards, HazardChange, acts, {
  reportHazard: [ReportHazardInput, 'Reports a hazard. 上报隐患'],
  rejectHazard: [RejectHazardInput, 'Rejects a report that is no hazard. 判定不属实'],
  gradeHazard: [GradeHazardInput, 'Grades a hazard, or grades it again at any stage before it ends. 定级'],
  confirmHazardGrade: [
    ConfirmHazardGradeInput,
    'Confirms that what an enterprise graded GENERAL itself is GENERAL. 复核自定级别',
  ],
  raiseEndedHazard: [
    RaiseEndedHazardInput,
    'Finds that a GENERAL hazard that has ended was MAJOR; a new hazard that names it follows. 已办结隐患改判重大',
  ],
  proposeMajor: [
    ProposeMajorInput,
    'Proposes that a hazard the enterprise found itself is MAJOR; an authority grades it. 提请判定重大事故隐患',
  ],
  reportHazardToWorkers: [
    ReportHazardToWorkersInput,
    "Records that a MAJOR hazard was reported to the workers' congress or meeting. 向职工报告重大事故隐患",
  ],
  fixHazardOnSpot: [FixHazardOnSpotInput, 'Records that a GENERAL hazard was rectified on the spot. 当场整改'],
  orderRectification: [
    OrderRectificationInput,
    'Proposes an order to rectify a hazard by a deadline; it takes effect when a second officer has signed. 责令限期整改',
  ],
  receiveHazardOrder: [
    ReceiveHazardOrderInput,
    'Records that the order was received, by the enterprise itself or by the proof of its service. 签收责令整改文书',
  ],
  planRectification: [PlanRectificationInput, 'Files the plan of rectification. 报送整改方案'],
  extendRectification: [ExtendRectificationInput, 'Extends the deadline before it has passed. 延长整改期限'],
  requestHazardReview: [RequestHazardReviewInput, 'Reports a hazard as rectified and requests a review. 申请复查'],
  signHazardReview: [SignHazardReviewInput, 'Signs the review, each reviewer for themselves. 复查签字'],
  returnHazard: [ReturnHazardInput, 'Returns a hazard for further rectification. 复查不合格退回'],
  closeHazard: [
    CloseHazardInput,
    'Closes a hazard that its reviewers found and signed to be rectified; a MAJOR one is proposed and takes effect when its department has signed too. 销号',
  ],
  correctHazard: [CorrectHazardInput, 'Corrects wrong data; journalled as CORRECTED. 更正'],
});
