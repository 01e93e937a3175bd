import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/privacy/ids.js';
import { list, momentOf, Needs, Reads, one } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Deadline } from '../../law/deadline.js';
import { Accident, AccidentConnection, AccidentChange, AccidentReport } from './accident.js';
import {
  AccidentsArgs,
  ReportAccidentInput,
  SupplementAccidentInput,
  ContestAccidentDismissalInput,
  DismissAccidentInput,
  ReviewAccidentDismissalInput,
  RaiseAccidentInput,
  ReturnAccidentInput,
} from './accident.inputs.js';
import { accidents, accidentReports, onSceneCommands } from './accident.noun.js';

import * as acts from './accident.acts.js';
import { LeaveSceneInput, OnSceneCommandsArgs, RecordArrivalInput, TakeCommandInput } from './accident.inputs.scene.js';
import { OnSceneCommand, OnSceneCommandChange, OnSceneCommandConnection } from './on-scene-command.js';
import { accidentDeadlines } from './accident.derived.js';
import { investigationOfAccident } from './accident.facts.js';
import { Listing } from '../../hazard/listing/listing.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
type Context = RequestContext;

@Resolver(() => Accident)
export class AccidentResolver {
  @Query(() => Accident, { nullable: true, description: 'One accident, by its id or number. 事故' })
  async accident(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the entry. 标识' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Number of the accident. 事故编号' })
    number: string | null,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Accident | null> {
    return id != null
      ? records.find(accidents, keyIn(accidents, id), info)
      : records.findBy(accidents, { number }, {}, info);
  }

  @Query(() => AccidentConnection, { description: 'Accidents that the caller may see. 事故列表' })
  async accidents(
    @Args(() => AccidentsArgs) args: AccidentsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Accident>> {
    return records.page(accidents, args, info);
  }

  @Query(() => OnSceneCommandConnection, {
    description: 'Who of the county government was on the scene of accidents, the latest first. 现场指挥列表',
  })
  async onSceneCommands(
    @Args(() => OnSceneCommandsArgs) args: OnSceneCommandsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<OnSceneCommand>> {
    return records.page(onSceneCommands, args, info);
  }

  @Reads(list(() => onSceneCommands, 'accidentId'))
  @FieldResolver(() => [OnSceneCommand], { description: 'Who of the county government was on its scene. 现场指挥' })
  onScene(
    @Root() accident: Accident,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): OnSceneCommand[] | Promise<OnSceneCommand[]> {
    return records.related(accident, {}, info);
  }

  @Reads(list(() => accidentReports, 'accidentId'))
  @FieldResolver(() => [AccidentReport], { description: 'Reports of the accident, the latest first. 历次报告' })
  reportsMade(
    @Root() accident: Accident,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): AccidentReport[] | Promise<AccidentReport[]> {
    return records.related(accident, {}, info);
  }

  @Needs<Accident>(
    'unitReportedAt',
    'unitReportDue',
    'reportedUpAt',
    'reportUpDue',
    'investigationDue',
    'status',
    'regionCode',
  )
  @FieldResolver(() => [Deadline], { description: 'Statutory time limits, each with its legal basis. 期限' })
  async deadlines(@Root() accident: Accident, @Ctx() { records }: Context): Promise<Deadline[]> {
    return accidentDeadlines(
      accident,
      momentOf(accident, records.request.now),
      await records.services.law(),
      (await records.lookUp(investigationOfAccident, accident.id))[0]?.formedAt ?? null,
    );
  }
}

@Resolver(() => AccidentReport)
export class AccidentReportAccidentResolver {
  @Reads(one<AccidentReport>(() => accidents, 'accidentId'))
  @FieldResolver(() => Accident, { nullable: true, description: 'Accident reported. 事故' })
  accident(
    @Root() accidentReport: AccidentReport,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Accident | null | Promise<Accident | null> {
    return records.related(accidentReport, {}, info);
  }
}

@Resolver(() => OnSceneCommand)
export class OnSceneCommandAccidentResolver {
  @Reads(one<OnSceneCommand>(() => accidents, 'accidentId'))
  @FieldResolver(() => Accident, { nullable: true, description: 'Accident on whose scene it was. 事故' })
  accident(
    @Root() command: OnSceneCommand,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Accident | null | Promise<Accident | null> {
    return records.related(command, {}, info);
  }
}

@Resolver(() => Listing)
export class ListingAccidentResolver {
  @Reads(one<Listing>(() => accidents, 'accidentId'))
  @FieldResolver(() => Accident, {
    nullable: true,
    description: 'Accident under supervision; null if a hazard is. 督办事故',
  })
  accident(
    @Root() listing: Listing,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Accident | null | Promise<Accident | null> {
    return records.related(listing, {}, info);
  }
}

@Resolver(() => EnforcementCase)
export class EnforcementCaseAccidentResolver {
  @Reads(one<EnforcementCase>(() => accidents, 'accidentId'))
  @FieldResolver(() => Accident, {
    nullable: true,
    description: 'Accident that the case comes from; null if none. 来源事故',
  })
  accident(
    @Root() enforcementCase: EnforcementCase,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Accident | null | Promise<Accident | null> {
    return records.related(enforcementCase, {}, info);
  }
}

export const AccidentMutations = mutationsOf(accidents, AccidentChange, acts, {
  reportAccident: [ReportAccidentInput, 'Reports an accident. 报告事故'],
  supplementAccident: [
    SupplementAccidentInput,
    'Reports a change in an accident; within the statutory days the grade changes with it. 续报、补报',
  ],
  raiseAccident: [RaiseAccidentInput, 'Records that a higher government investigates an accident itself. 提级调查'],
  returnAccident: [ReturnAccidentInput, 'Records that a higher government gave a raised accident back. 提级调查交回'],
  dismissAccident: [
    DismissAccidentInput,
    'Finds that an event is not a work-safety accident, by another than who entered it. 不予认定',
  ],
  contestAccidentDismissal: [
    ContestAccidentDismissalInput,
    'Contests that an accident was dismissed; the county government reviews it. 对不予认定提出异议',
  ],
  reviewAccidentDismissal: [
    ReviewAccidentDismissalInput,
    'Upholds the dismissal of an accident, or takes the accident up again, so that it counts and is investigated. 复核不予认定',
  ],
});

export const OnSceneCommandMutations = mutationsOf(onSceneCommands, OnSceneCommandChange, acts, {
  recordArrival: [
    RecordArrivalInput,
    'Records who of the county government came to the scene of an accident. 登记到场',
  ],
  takeCommand: [TakeCommandInput, 'Records that the command of a scene was taken over, and from whom. 接管现场指挥'],
  leaveScene: [LeaveSceneInput, 'Records that somebody left the scene. 登记离场'],
});
