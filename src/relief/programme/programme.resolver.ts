import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { list, one, Reads } from '../../access/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { DisasterEvent } from '../disaster/disaster.js';
import { disasterEvents } from '../disaster/disaster.noun.js';
import { closeProgramme, openProgramme } from './programme.acts.js';
import { CloseProgrammeInput, OpenProgrammeInput, ReliefProgrammesArgs } from './programme.inputs.js';
import { reliefProgrammes, reliefStandards } from './programme.noun.js';
import { ReliefProgramme, ReliefProgrammeChange, ReliefProgrammeConnection, ReliefStandard } from './programme.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => ReliefProgramme)
export class ProgrammeResolver {
  @Query(() => ReliefProgrammeConnection, { description: 'Relief programmes. 救助项目列表' })
  async reliefProgrammes(@Args(() => ReliefProgrammesArgs) asked: ReliefProgrammesArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<ReliefProgramme>> { return records.page(reliefProgrammes, asked, info); }

  @Mutation(() => ReliefProgrammeChange, { description: 'Opens relief of one kind for one occasion. 设立救助项目' })
  async openProgramme(@Arg('input', () => OpenProgrammeInput, { description: 'What and how. 内容' }) input: OpenProgrammeInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(reliefProgrammes, input, openProgramme, info); }

  @Mutation(() => ReliefProgrammeChange, { description: 'Stops taking claims for a programme. 停止受理' })
  async closeProgramme(@Arg('input', () => CloseProgrammeInput, { description: 'What and how. 内容' }) input: CloseProgrammeInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(reliefProgrammes, input, closeProgramme, info); }
}

/** Its standards, and the disaster it is for. */
@Resolver(() => ReliefProgramme)
export class ProgrammePartsResolver {
  @Reads(list(() => reliefStandards, 'programmeId'))
  @FieldResolver(() => [ReliefStandard], { description: 'Standards of the programme. 救助标准' })
  standards(@Root() programme: ReliefProgramme, @Ctx() { records }: Context, @Info() info: Info_): ReliefStandard[] | Promise<ReliefStandard[]> { return records.related(programme, {}, info); }

  @Reads(one<ReliefProgramme>(() => disasterEvents, 'eventId'))
  @FieldResolver(() => DisasterEvent, { nullable: true, description: 'Disaster the programme is for; null for winter and spring relief. 灾害过程' })
  event(@Root() programme: ReliefProgramme, @Ctx() { records }: Context, @Info() info: Info_): DisasterEvent | Promise<DisasterEvent> { return records.related(programme, {}, info); }
}
