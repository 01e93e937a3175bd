import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import { globalId } from '../../access/privacy/ids.js';
import { one, page, Reads } from '../../access/model/noun.js';
import { organisations } from '../../organisation/organisation.noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { countyOf } from '../../kernel/region-code.js';
import * as acts from './work-inspection.acts.js';
import { workInspectionsOwed, type OwedFacts } from './work-inspection.facts.js';
import {
  CloseWorkInspectionInput,
  HandBackWorkInspectionInput,
  RecordWorkFindingInput,
  ReportWorkRectificationInput,
  StartWorkInspectionInput,
  WorkInspectionCadenceArgs,
  WorkInspectionsArgs,
  WorkRectificationsArgs,
} from './work-inspection.inputs.js';
import { workInspections, workRectifications } from './work-inspection.noun.js';
import {
  FollowUpState,
  WorkInspection,
  WorkInspectionCadence,
  WorkInspectionChange,
  WorkInspectionConnection,
  WorkRectification,
  WorkRectificationConnection,
} from './work-inspection.js';

/** Nothing is missed before its last day is over, and what came late says so. */
function stateOf({ opens, due, heldOn }: Pick<OwedFacts, 'opens' | 'due' | 'heldOn'>, day: CivilDate): FollowUpState {
  if (heldOn !== null) return heldOn <= due ? FollowUpState.HELD : FollowUpState.HELD_LATE;
  if (day > due) return FollowUpState.MISSED;
  return day < opens ? FollowUpState.NOT_YET : FollowUpState.DUE;
}

@Resolver(() => WorkInspection)
export class WorkInspectionResolver {
  @Query(() => WorkInspectionConnection, {
    description: "Inspections of offices' work that the caller may see. 督查巡查列表",
  })
  async workInspections(
    @Args(() => WorkInspectionsArgs) args: WorkInspectionsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<WorkInspection>> {
    return records.page(workInspections, args, info);
  }

  @ToldTo(toOffices, "the county's offices: whose work is inspected")
  @Query(() => [WorkInspectionCadence], {
    description:
      'Inspections of work that the county owes in the year of a day, quarterly, around the flood season and comprehensively: held, due or missed, and which offices are missing. 督查落实情况',
  })
  async workInspectionCadence(
    @Args(() => WorkInspectionCadenceArgs) { region, on, year }: WorkInspectionCadenceArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<WorkInspectionCadence[]> {
    const today = civilDateOf(records.request.now);
    const day = on == null || on > today ? today : on;
    const owed = await records.lookUp(
      workInspectionsOwed,
      `${countyOf(region)}/${day}/${year == null ? day : `${year}-12-31`}`,
    );
    return owed.map(({ kind, period, opens, due, heldOn, expected, missingIds, missing }) => ({
      kind: kind as never,
      period,
      opensOn: opens,
      dueOn: due,
      state: stateOf({ opens, due, heldOn }, day),
      heldOn,
      expected: Number(expected),
      missing: missingIds.map((id, i) => ({
        organisationId: globalId(organisations, id),
        organisation: missing[i]!,
      })),
    }));
  }
}

/** What each office reported. */
@Resolver(() => WorkInspection)
export class WorkRectificationsResolver {
  @Reads(page(() => workRectifications, 'inspectionId'))
  @FieldResolver(() => WorkRectificationConnection, {
    description: 'Reports on rectification, one of each office that has reported, the oldest first. 各单位整改报告',
  })
  rectifications(
    @Root() inspection: WorkInspection,
    @Args(() => WorkRectificationsArgs) args: WorkRectificationsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<WorkRectification> | Promise<Connection<WorkRectification>> {
    return records.related(inspection, args, info);
  }
}

/** Which inspection it is of. */
@Resolver(() => WorkRectification)
export class RectifiedInspectionResolver {
  @Reads(one<WorkRectification>(() => workInspections, 'inspectionId'))
  @FieldResolver(() => WorkInspection, { nullable: true, description: 'Inspection whose findings they are. 督查' })
  inspection(
    @Root() rectification: WorkRectification,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): WorkInspection | null | Promise<WorkInspection | null> {
    return records.related(rectification, {}, info);
  }
}

export const WorkInspectionMutations = mutationsOf(workInspections, WorkInspectionChange, acts, {
  startWorkInspection: [
    StartWorkInspectionInput,
    "Starts an inspection of offices' work, or enters one that came from above. 开展督查",
  ],
  recordWorkFinding: [RecordWorkFindingInput, 'Records a finding of an inspection of work, as an issue. 登记督查问题'],
  handBackWorkInspection: [HandBackWorkInspectionInput, 'Hands the findings of an inspection back. 反馈督查意见'],
  reportWorkRectification: [
    ReportWorkRectificationInput,
    'Reports how an office rectified what was found at it; when every one has, the whole is reported. 报告督查整改',
  ],
  closeWorkInspection: [CloseWorkInspectionInput, 'Closes an inspection whose findings are rectified. 督查销号'],
});
