import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { keyIn } from '../../access/privacy/ids.js';
import { momentOf, Needs, one, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { Decimal } from '../../api/scalars/codes.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { is } from '../../access/model/conditions.js';
import * as acts from './disaster.acts.js';
import { fiveHaves, lossTotals } from './disaster.facts.js';
import {
  AdjustResponseInput,
  ConfirmFiveHavesInput,
  DeclareDisasterInput,
  DisasterEventsArgs,
  EndDisasterInput,
  LossReportsArgs,
  RelocatePersonInput,
  RelocatedPersonsArgs,
  ReportLossInput,
  ReturnHomeInput,
  TickFiveHavesInput,
  VerifyLossInput,
  WidenDisasterInput,
} from './disaster.inputs.js';
import { disasterEvents, lossReports, relocatedPersons } from './disaster.noun.js';
import {
  DisasterEvent,
  DisasterEventChange,
  DisasterEventConnection,
  LossReport,
  LossReportChange,
  LossReportConnection,
  RelocatedPerson,
  RelocatedPersonChange,
  RelocatedPersonConnection,
  ResponseLevel,
} from './disaster.js';
import { Investigation } from '../../enforcement/investigation/investigation.js';

type Context = RequestContext;

@ObjectType({ simpleResolvers: true, description: 'Totals over the latest report of each place. 灾情汇总' })
export class DisasterLosses {
  @Field(() => Int, { description: 'Number of places that have reported. 报送地区数' }) places!: number;
  @Field(() => Int, { description: 'Number of people affected. 受灾人口' }) affected!: number;
  @Field(() => Int, { description: 'Number of people dead or missing. 死亡失踪人口' }) deadOrMissing!: number;
  @Field(() => Int, { description: 'Number of people relocated. 紧急转移安置人口' }) relocated!: number;
  @Field(() => Int, { description: 'Number of rooms collapsed or severely damaged. 倒塌和严重损坏房屋间数' })
  rooms!: number;
  @Field(() => Money, { description: 'Direct economic loss. 直接经济损失' }) directLoss!: string;
}
@ObjectType({ simpleResolvers: true, description: 'A township that a disaster struck later. 后续波及乡镇' })
export class StruckTownship {
  @Field(() => RegionCodeScalar, { description: 'Township that was struck. 乡镇' }) township!: RegionCode;
  @Field(() => DateTime, { description: 'Deadline for the first report of losses to the level above. 初报期限' })
  firstReportDue!: Instant;
}
@ObjectType({
  simpleResolvers: true,
  description: 'Figures on the five basic needs of the relocated persons of a disaster. 五有保障率',
})
export class FiveHavesRate {
  @Field(() => Int, { description: 'Number of relocated persons. 转移安置人数' }) relocated!: number;
  @Field(() => Int, { description: 'Number of relocated persons with all five needs met. 五有齐全人数' }) all!: number;
  @Field(() => Int, {
    description: 'Number of those whom another person visited and found to have all five. 五有经核实人数',
  })
  confirmed!: number;
  @Field(() => Int, {
    description: 'Number of persons relocated by the latest reports of losses, for comparison. 灾情报告转移安置人数',
  })
  reported!: number;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Share with all five needs met, in percent with two places; null where nobody was relocated. 保障率',
  })
  rate!: string | null;
  @Field(() => Int, { description: 'Number of persons with food. 有饭吃人数' }) food!: number;
  @Field(() => Int, { description: 'Number of persons with clothes. 有衣穿人数' }) clothes!: number;
  @Field(() => Int, { description: 'Number of persons with a safe shelter. 有安全住处人数' }) shelter!: number;
  @Field(() => Int, { description: 'Number of persons with clean water. 有干净水喝人数' }) water!: number;
  @Field(() => Int, { description: 'Number of persons with timely medical care. 有病能及时就医人数' }) medical!: number;
}

@Resolver(() => DisasterEvent)
export class DisasterResolver {
  @ToldTo('own scope', 'of a disaster that the caller sees')
  @Query(() => FiveHavesRate, {
    nullable: true,
    description:
      'Figures on the five basic needs of the relocated persons of a disaster, for everyone who may see the disaster; they name nobody. 五有保障率',
  })
  async fiveHavesRate(
    @Arg('eventId', () => ID, { description: 'Id of the disaster. 灾害过程' }) eventId: string,
    @Ctx() { records }: Context,
  ): Promise<FiveHavesRate | null> {
    const key = keyIn(disasterEvents, eventId);
    const [seen] = key === null ? [] : await records.select(disasterEvents, ['id'], { id: is(key) });
    if (!seen) return null;
    const [have] = await records.lookUp(fiveHaves, seen.id);
    const reported = (await records.lookUp(lossTotals, seen.id))[0]?.relocated ?? 0;
    const nobody = { relocated: 0, all: 0, confirmed: 0, food: 0, clothes: 0, shelter: 0, water: 0, medical: 0 };
    if (!have) return { ...nobody, reported, rate: null };
    return { ...have, reported, rate: ((have.all * 100) / have.relocated).toFixed(2) };
  }

  @Query(() => DisasterEventConnection, { description: 'Disasters. 灾害过程列表' })
  async disasterEvents(
    @Args(() => DisasterEventsArgs) args: DisasterEventsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<DisasterEvent>> {
    return records.page(disasterEvents, args, info);
  }

  @Query(() => LossReportConnection, { description: 'Reports of losses that the caller may see. 灾情报告列表' })
  async lossReports(
    @Args(() => LossReportsArgs) args: LossReportsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<LossReport>> {
    return records.page(lossReports, args, info);
  }

  @Query(() => RelocatedPersonConnection, {
    description: 'Relocated persons that the caller may see. 转移安置人员列表',
  })
  async relocatedPersons(
    @Args(() => RelocatedPersonsArgs) args: RelocatedPersonsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RelocatedPerson>> {
    return records.page(relocatedPersons, args, info);
  }
}

const levels = [
  ['1', ResponseLevel.LEVEL_1],
  ['2', ResponseLevel.LEVEL_2],
  ['3', ResponseLevel.LEVEL_3],
  ['4', ResponseLevel.LEVEL_4],
] as const;

/** What is told of a disaster from its reports. */
@Resolver(() => DisasterEvent)
export class DisasterLossesResolver {
  @Needs<DisasterEvent>('id')
  @FieldResolver(() => DisasterLosses, {
    nullable: true,
    description: 'Totals over the latest report of each place; null while nothing is reported. 灾情汇总',
  })
  async losses(@Root() event: DisasterEvent, @Ctx() { records }: Context): Promise<DisasterLosses | null> {
    return (await records.lookUp(lossTotals, event.id))[0] ?? null;
  }

  @Needs<DisasterEvent>('struckLater', 'struckLaterDues')
  @FieldResolver(() => [StruckTownship], {
    description: 'Townships that it reached later, each with its own hours for the first report. 后续波及乡镇',
  })
  struckLater(@Root() { struckLater, struckLaterDues }: DisasterEvent): StruckTownship[] {
    return (struckLater ?? []).map((code, i) => ({
      township: `${code}000` as RegionCode,
      firstReportDue: struckLaterDues![i]!,
    }));
  }

  @Needs<DisasterEvent>('id', 'startedAt', 'regionCode')
  @FieldResolver(() => ResponseLevel, {
    nullable: true,
    description:
      "Highest response level that the county's thresholds (parameters response.*) call for by the losses reported; null when none. 建议响应级别",
  })
  async responseAdvice(@Root() event: DisasterEvent, @Ctx() { records }: Context): Promise<ResponseLevel | null> {
    const [told] = await records.lookUp(lossTotals, event.id);
    const law = await records.services.law();
    const on = civilDateOf(momentOf(event, records.request.now));
    if (!told) return null;
    const reached = (level: string): boolean =>
      (
        [
          ['dead', told.deadOrMissing],
          ['relocated', told.relocated],
          ['rooms', told.rooms],
        ] as const
      ).some(([measure, value]) => value >= law.number(`response.${level}.${measure}`, on, event.regionCode));
    return levels.find(([level]) => reached(level))?.[1] ?? null;
  }
}

@Resolver(() => LossReport)
export class LossReportEventResolver {
  @Reads(one<LossReport>(() => disasterEvents, 'eventId'))
  @FieldResolver(() => DisasterEvent, { nullable: true, description: 'Disaster reported on. 灾害过程' })
  event(
    @Root() lossReport: LossReport,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): DisasterEvent | null | Promise<DisasterEvent | null> {
    return records.related(lossReport, {}, info);
  }
}

@Resolver(() => RelocatedPerson)
export class RelocatedPersonEventResolver {
  @Reads(one<RelocatedPerson>(() => disasterEvents, 'eventId'))
  @FieldResolver(() => DisasterEvent, {
    nullable: true,
    description: 'Disaster the person was relocated from. 灾害过程',
  })
  event(
    @Root() relocatedPerson: RelocatedPerson,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): DisasterEvent | null | Promise<DisasterEvent | null> {
    return records.related(relocatedPerson, {}, info);
  }
}

@Resolver(() => Investigation)
export class InvestigationEventResolver {
  @Reads(one<Investigation>(() => disasterEvents, 'eventId'))
  @FieldResolver(() => DisasterEvent, {
    nullable: true,
    description: 'Disaster investigated; null if an accident is. 灾害过程',
  })
  event(
    @Root() investigation: Investigation,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): DisasterEvent | null | Promise<DisasterEvent | null> {
    return records.related(investigation, {}, info);
  }
}

export const DisasterEventMutations = mutationsOf(disasterEvents, DisasterEventChange, acts, {
  declareDisaster: [DeclareDisasterInput, 'Enters a disaster. 登记灾害过程'],
  adjustResponse: [
    AdjustResponseInput,
    'Starts, raises, lowers or stops the response to a disaster. 启动或者调整应急响应',
  ],
  widenDisaster: [WidenDisasterInput, 'Enters townships that a disaster struck later. 增补影响区域'],
  endDisaster: [EndDisasterInput, 'Declares a disaster over. 灾害过程结束'],
});

export const LossReportMutations = mutationsOf(lossReports, LossReportChange, acts, {
  reportLoss: [ReportLossInput, 'Reports losses of a township or village. 报送灾情'],
  verifyLoss: [VerifyLossInput, 'Verifies a report of losses. 核定灾情'],
});

export const RelocatedPersonMutations = mutationsOf(relocatedPersons, RelocatedPersonChange, acts, {
  relocatePerson: [RelocatePersonInput, 'Enters a person relocated from danger. 登记转移安置人员'],
  tickFiveHaves: [
    TickFiveHavesInput,
    'Records which of the five basic needs of a relocated person are met. 登记五有落实',
  ],
  confirmFiveHaves: [
    ConfirmFiveHavesInput,
    'Confirms on a visit which of the five basic needs of a relocated person are met. 五有核实',
  ],
  returnHome: [ReturnHomeInput, 'Records that a relocated person has returned home. 返回'],
});
