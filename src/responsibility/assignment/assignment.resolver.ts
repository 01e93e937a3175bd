import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { globalId } from '../../access/privacy/ids.js';
import { momentOf, Needs, one, page, Reads } from '../../access/model/noun.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { instantFromDatabase } from '../../kernel/instant.js';
import { periodsUpTo } from '../../kernel/period.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { LeadershipMeeting } from '../meeting/meeting.js';
import * as acts from './assignment.acts.js';
import { assignedByOffice, evaluatedQuarters, type EvaluatedQuarter } from './assignment.facts.js';
import * as inputs from './assignment.inputs.js';
import { assignments, measureEvaluations, workProgrammes } from './assignment.noun.js';
import {
  Assignment,
  AssignmentChange,
  AssignmentConnection,
  MeasureEvaluation,
  MeasureEvaluationConnection,
  OfficeProgress,
  ProgrammeQuarter,
  WorkProgramme,
  WorkProgrammeChange,
  WorkProgrammeConnection,
  WorkProgrammeKind,
  CadenceState,
} from './assignment.js';

type Context = RequestContext;

/** The quarters of a programme's year, from that in which it was opened up to a day: evaluated, due or missed. */
function quartersOf(
  { year, opened }: { readonly year: number; readonly opened: CivilDate },
  day: CivilDate,
  evaluated: readonly EvaluatedQuarter[],
): ProgrammeQuarter[] {
  const last = `${year}-12-31` as CivilDate;
  return periodsUpTo(day.startsWith(String(year)) ? day : last, 3)
    .filter(({ from, to }) => from <= day && to >= opened)
    .map(({ name, to }) => {
      const told = evaluated.find(({ period, heldOn }) => period === name && heldOn <= day);
      return {
        period: name,
        dueOn: to,
        state: told ? CadenceState.HELD : to < day ? CadenceState.MISSED : CadenceState.DUE,
        late: told !== undefined && told.heldOn > to,
        score: told?.score ?? null,
      };
    });
}

@Resolver(() => WorkProgramme)
export class WorkProgrammeResolver {
  @Query(() => WorkProgrammeConnection, { description: 'Programmes of work that the caller may see. 工作方案列表' })
  async workProgrammes(
    @Args(() => inputs.WorkProgrammesArgs) args: inputs.WorkProgrammesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<WorkProgramme>> {
    return records.page(workProgrammes, args, info);
  }

  @ToldTo(toOffices, "the county's offices: whose work it is")
  @Query(() => [OfficeProgress], {
    description:
      'Every department, township and park of a county, with what a kind of programme of a year asks of it and how far it is; an office of which nothing is asked has 0. 方案落实情况',
  })
  async programmeBoard(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('kind', () => WorkProgrammeKind, { description: 'Kind of programme. 类别' }) kind: WorkProgrammeKind,
    @Arg('year', () => Year, { description: 'Year of the programme. 年度' }) year: number,
    @Ctx() { records }: Context,
  ): Promise<OfficeProgress[]> {
    const day = civilDateOf(records.request.now);
    const told = await records.lookUp(assignedByOffice, `${countyOf(region)}/${kind}/${year}/${day}`);
    return told.map(({ organisationId, office, asked, answered, done, overdue }) => ({
      organisationId: globalId(organisations, organisationId),
      office,
      asked,
      answered,
      done,
      overdue,
    }));
  }

  @Reads(page(() => assignments, 'programmeId'))
  @FieldResolver(() => AssignmentConnection, { description: 'Items of it that the caller may see. 事项' })
  items(
    @Root() programme: WorkProgramme,
    @Args(() => inputs.AssignmentsArgs) args: inputs.AssignmentsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Assignment> | Promise<Connection<Assignment>> {
    return records.related(programme, args, info);
  }

  @Reads(page(() => measureEvaluations, 'programmeId'))
  @FieldResolver(() => MeasureEvaluationConnection, {
    description: 'Evaluations of its measures that the caller may see. 季度评估',
  })
  evaluations(
    @Root() programme: WorkProgramme,
    @Args(() => inputs.MeasureEvaluationsArgs) args: inputs.MeasureEvaluationsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<MeasureEvaluation> | Promise<Connection<MeasureEvaluation>> {
    return records.related(programme, args, info);
  }

  @Needs<WorkProgramme>('id', 'kind', 'year', 'createdAt')
  @FieldResolver(() => [ProgrammeQuarter], {
    description:
      'Quarters of its year that have begun, from that in which it was opened on: evaluated, due or missed; empty unless of ten measures. 季度绩效评估',
  })
  async quarters(@Root() programme: WorkProgramme, @Ctx() { records }: Context): Promise<ProgrammeQuarter[]> {
    const { id, kind, year } = programme;
    if (kind !== WorkProgrammeKind.TEN_MEASURES) return [];
    const day = civilDateOf(momentOf(programme, records.request.now));
    const opened = civilDateOf(instantFromDatabase(programme.createdAt));
    return quartersOf({ year, opened }, day, await records.lookUp(evaluatedQuarters, id));
  }
}

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => AssignmentConnection, { description: 'Assignments that the caller may see. 交办事项列表' })
  async assignments(
    @Args(() => inputs.AssignmentsArgs) args: inputs.AssignmentsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Assignment>> {
    return records.page(assignments, args, info);
  }

  @Reads(one<Assignment>(() => workProgrammes, 'programmeId'))
  @FieldResolver(() => WorkProgramme, {
    nullable: true,
    description: 'Programme that sets it; null if none does. 工作方案',
  })
  programme(
    @Root() assignment: Assignment,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): WorkProgramme | Promise<WorkProgramme> {
    return records.related(assignment, {}, info);
  }

  @Needs<Assignment>('status', 'dueOn')
  @FieldResolver(() => Boolean, { description: 'Whether it is open and its day is over. 是否逾期' })
  overdue(@Root() assignment: Assignment, @Ctx() { records }: Context): boolean {
    return assignment.status === 'OPEN' && assignment.dueOn < civilDateOf(momentOf(assignment, records.request.now));
  }

  @Needs<Assignment>('answeredAt', 'dueOn')
  @FieldResolver(() => Boolean, {
    description: 'Whether it was reported as done, and only after its day. 是否逾期办结',
  })
  late(@Root() { answeredAt, dueOn }: Assignment): boolean {
    return answeredAt !== null && civilDateOf(instantFromDatabase(answeredAt)) > dueOn;
  }
}

@Resolver(() => MeasureEvaluation)
export class MeasureEvaluationResolver {
  @Query(() => MeasureEvaluationConnection, {
    description: 'Evaluations of measures that the caller may see. 季度评估列表',
  })
  async measureEvaluations(
    @Args(() => inputs.MeasureEvaluationsArgs) args: inputs.MeasureEvaluationsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<MeasureEvaluation>> {
    return records.page(measureEvaluations, args, info);
  }

  @Reads(one<MeasureEvaluation>(() => workProgrammes, 'programmeId'))
  @FieldResolver(() => WorkProgramme, { nullable: true, description: 'Programme of the measure. 工作方案' })
  programme(
    @Root() evaluation: MeasureEvaluation,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): WorkProgramme | Promise<WorkProgramme> {
    return records.related(evaluation, {}, info);
  }

  @Reads(one<MeasureEvaluation>(() => assignments, 'assignmentId'))
  @FieldResolver(() => Assignment, { nullable: true, description: 'Measure that was evaluated. 措施' })
  measure(
    @Root() evaluation: MeasureEvaluation,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Assignment | Promise<Assignment> {
    return records.related(evaluation, {}, info);
  }
}

/** What this room adds to a meeting. */
@Resolver(() => LeadershipMeeting)
export class MeetingItemsResolver {
  @Reads(page(() => assignments, 'meetingId'))
  @FieldResolver(() => AssignmentConnection, {
    description: 'Resolutions that are followed, as far as the caller may see them. 议定事项清单',
  })
  items(
    @Root() meeting: LeadershipMeeting,
    @Args(() => inputs.AssignmentsArgs) args: inputs.AssignmentsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Assignment> | Promise<Connection<Assignment>> {
    return records.related(meeting, args, info);
  }
}

export const WorkProgrammeMutations = mutationsOf(workProgrammes, WorkProgrammeChange, acts, {
  openWorkProgramme: [inputs.OpenWorkProgrammeInput, 'Opens a programme of work with its items. 下达工作方案'],
  evaluateMeasures: [inputs.EvaluateMeasuresInput, 'Evaluates the measures of a programme for a quarter. 季度绩效评估'],
});
export const AssignmentMutations = mutationsOf(assignments, AssignmentChange, acts, {
  reportAssignment: [inputs.ReportAssignmentInput, 'Reports progress of an assignment. 报告进展'],
  answerAssignment: [inputs.AnswerAssignmentInput, 'Reports an assignment as done. 报告办结'],
  returnAssignment: [inputs.ReturnAssignmentInput, 'Returns an assignment that is not done. 退回办理'],
  acceptAssignment: [inputs.AcceptAssignmentInput, 'Accepts an assignment as done. 销号'],
  cancelAssignment: [inputs.CancelAssignmentInput, 'Calls off an assignment. 取消交办'],
});
