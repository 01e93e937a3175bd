import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { list, one, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { DisasterEvent } from '../disaster/disaster.js';
import { disasterEvents } from '../disaster/disaster.noun.js';
import * as acts from './programme.acts.js';
import { CloseProgrammeInput, OpenProgrammeInput, ReliefProgrammesArgs } from './programme.inputs.js';
import { reliefProgrammes, reliefStandards } from './programme.noun.js';
import { ReliefProgramme, ReliefProgrammeChange, ReliefProgrammeConnection, ReliefStandard } from './programme.js';

type Context = RequestContext;

@Resolver(() => ReliefProgramme)
export class ProgrammeResolver {
  @Query(() => ReliefProgrammeConnection, { description: 'Relief programmes. 救助项目列表' })
  async reliefProgrammes(
    @Args(() => ReliefProgrammesArgs) args: ReliefProgrammesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ReliefProgramme>> {
    return records.page(reliefProgrammes, args, info);
  }
}

/** Its standards, and the disaster it is for. */
@Resolver(() => ReliefProgramme)
export class ProgrammePartsResolver {
  @Reads(list(() => reliefStandards, 'programmeId'))
  @FieldResolver(() => [ReliefStandard], { description: 'Standards of the programme. 救助标准' })
  standards(
    @Root() programme: ReliefProgramme,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): ReliefStandard[] | Promise<ReliefStandard[]> {
    return records.related(programme, {}, info);
  }

  @Reads(one<ReliefProgramme>(() => disasterEvents, 'eventId'))
  @FieldResolver(() => DisasterEvent, {
    nullable: true,
    description: 'Disaster the programme is for; null for winter and spring relief. 灾害过程',
  })
  event(
    @Root() programme: ReliefProgramme,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): DisasterEvent | Promise<DisasterEvent> {
    return records.related(programme, {}, info);
  }
}

@Resolver(() => ReliefStandard)
export class ReliefStandardProgrammeResolver {
  @Reads(one<ReliefStandard>(() => reliefProgrammes, 'programmeId'))
  @FieldResolver(() => ReliefProgramme, { nullable: true, description: 'Programme that it holds for. 救助项目' })
  programme(
    @Root() reliefStandard: ReliefStandard,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): ReliefProgramme | null | Promise<ReliefProgramme | null> {
    return records.related(reliefStandard, {}, info);
  }
}

export const ReliefProgrammeMutations = mutationsOf(reliefProgrammes, ReliefProgrammeChange, acts, {
  openProgramme: [OpenProgrammeInput, 'Opens relief of one kind for one occasion. 设立救助项目'],
  closeProgramme: [CloseProgrammeInput, 'Stops taking claims for a programme. 停止受理'],
});
