import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { isTold, ToldTo } from '../../access/rights/audience.js';
import { is } from '../../access/model/conditions.js';
import { Needs } from '../../access/model/noun.js';
import { Fault } from '../../access/faults.js';
import { toCounty, toOffices } from '../../organisation/organisation.scope.js';
import type { RequestContext } from '../../api/context.js';
import { Costs } from '../../api/cost.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { periodsUpTo } from '../../kernel/period.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { VetoRecord } from '../../responsibility/assessment/assessment.js';
import { Responsibility } from '../../responsibility/responsibility/responsibility.js';
import { safetyTargets } from '../../responsibility/safety-target/safety-target.noun.js';
import { SafetyTarget } from '../../responsibility/safety-target/safety-target.js';
import { CountyOnArgs, ResponsibleBodiesArgs } from './coverage.inputs.js';
import {
  bodiesOf,
  bulletinsOf,
  committeesOf,
  meetingsOfYear,
  quartersEvaluated,
  overlapsOf,
} from './coverage.facts.js';
import {
  DutyCadence,
  DutyLapse,
  DutyLevers,
  Impact,
  MatrixCell,
  ResponsibilityGap,
  ResponsibilityOverlap,
  ResponsibleBody,
  TargetProgress,
  VetoCheck,
} from './coverage.js';
import {
  shownMost,
  body,
  allGaps,
  full,
  firms,
  gap,
  gapsOpenedBy,
  matrixOf,
  dayOf,
  duties,
  townshipsIn,
  county,
  officeId,
  subject,
} from './coverage.asked.js';
import { departmentsOn, DutyMusts, mustsOfDepartments } from './coverage.departments.js';
import { leversOf } from './coverage.gaps.js';
import { lapsesOf } from './coverage.lapses.js';
import { cadencesOf } from './coverage.cadence.js';
import { owedIn, reportsHeard } from './coverage.hearings.js';
import { impactOf } from './coverage.impact.js';
import { progressOf } from './coverage.targets.js';
import { vetoesOf } from './coverage.vetoes.js';

/** The questions about responsibility, each answered for a whole county in one go. */
@Resolver()
export class CoverageResolver {
  @ToldTo('everyone', 'published duties are public (安全生产法 第十七条)')
  @Query(() => [ResponsibleBody], {
    description:
      'Offices responsible for an enterprise, or for a sector, industry, business form, kind of disaster, corridor or project in a place, on a day. 责任单位查询',
  })
  @Costs({ weight: 1_000 })
  async responsibleBodies(
    @Args(() => ResponsibleBodiesArgs) args: ResponsibleBodiesArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<ResponsibleBody[]> {
    const of = await subject(records, args);
    return of === null ? [] : bodiesOf(await duties(records, of.township.slice(0, 6), args.on), of, args).map(body);
  }

  @ToldTo('everyone', 'published duties are public (安全生产法 第十七条)')
  @Query(() => [MatrixCell], {
    description: 'Departments and townships responsible for each sector in each township. 责任矩阵',
  })
  async responsibilityMatrix(
    @Args(() => CountyOnArgs) { region, on }: CountyOnArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<MatrixCell[]> {
    const [known, townships] = await Promise.all([duties(records, countyOf(region), on), townshipsIn(records, region)]);
    return matrixOf(known, townships);
  }

  @ToldTo(toOffices, "the county's offices, of the enterprises each sees")
  @Query(() => [ResponsibilityGap], {
    description:
      'Gaps: sectors in townships, enterprises, business forms, leaders, departments, regions, kinds of disaster and corridors without a responsible office or duty; those of units (principals, disaster duties) are told of today and later. 责任空白',
  })
  async responsibilityGaps(
    @Args(() => CountyOnArgs) { region, on }: CountyOnArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<ResponsibilityGap[]> {
    const { known, ground } = await county(records, region, on, 'gaps');
    return allGaps(known, ground).map(gap);
  }

  @ToldTo(toOffices, "the county's offices, of the enterprises each sees")
  @Query(() => [ResponsibilityOverlap], {
    description: 'Overlaps: scopes for which several offices are responsible and none leads. 责任交叉',
  })
  async responsibilityOverlaps(
    @Args(() => CountyOnArgs) { region, on }: CountyOnArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<ResponsibilityOverlap[]> {
    const { known, ground } = await county(records, region, on, 'overlaps');
    return overlapsOf(known, ground).map(
      ({ kind, sector, township, businessForm, enterpriseIds, duties: answering }): ResponsibilityOverlap => ({
        kind: kind as never,
        sector: sector as never,
        region: full(township),
        businessForm,
        bodies: answering.map(body),
        ...firms(enterpriseIds),
      }),
    );
  }

  @ToldTo('everyone', 'published duties are public (安全生产法 第十七条)')
  @Query(() => [DutyLevers], {
    description:
      'Of each department that coordinates a sector, by which of the five means its duties in force are performed. 五个抓手',
  })
  async dutyLevers(
    @Args(() => CountyOnArgs) { region, on }: CountyOnArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<DutyLevers[]> {
    return leversOf(await duties(records, countyOf(region), on)).map(({ organisationId, ...levers }) => ({
      organisationId: officeId(organisationId)!,
      ...levers,
    })) as DutyLevers[];
  }

  @ToldTo('everyone', 'published duties are public (安全生产法 第十七条)')
  @Query(() => [DutyMusts], {
    description:
      'Of each department that stood on a day, under which of the three musts it had a safety duty in force, and under which it lacked one. 三个必须落实',
  })
  async dutyMusts(
    @Args(() => CountyOnArgs) { region, on }: CountyOnArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<DutyMusts[]> {
    const [departments, known] = await Promise.all([
      records.lookUp(departmentsOn, `${countyOf(region)}/${dayOf(records, on)}`),
      duties(records, countyOf(region), on),
    ]);
    return mustsOfDepartments(departments, known).map(({ organisationId, ...musts }) => ({
      ...musts,
      organisationId: officeId(organisationId)!,
    }));
  }

  @ToldTo(toOffices, "the county's leaders of all, an office of its own")
  @Query(() => [DutyLapse], {
    description:
      'What the offices and leaders of a county left undone past its day, now, with the next step and its draft. 失职追责',
  })
  dutyLapses(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Ctx() { records }: RequestContext,
  ): Promise<DutyLapse[]> {
    return lapsesOf(records, countyOf(region));
  }

  @ToldTo(toOffices, "the county's offices: whose meetings they are")
  @Query(() => [DutyCadence], {
    description:
      'Recurring meetings and bulletins of the year of a day, period by period up to that day: held, due or missed. 定期制度落实',
  })
  async dutyCadence(
    @Args(() => CountyOnArgs) { region, on }: CountyOnArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<DutyCadence[]> {
    const day = dayOf(records, on);
    const key = `${countyOf(region)}/${day.slice(0, 4)}`;
    const [meetings, bulletins, committees, heard, evaluated, law] = await Promise.all([
      records.lookUp(meetingsOfYear, key),
      records.lookUp(bulletinsOf, key),
      records.lookUp(committeesOf, countyOf(region)),
      records.lookUp(reportsHeard, key),
      records.lookUp(quartersEvaluated, key),
      records.services.law(),
    ]);
    const today = civilDateOf(records.request.now);
    const months = Number(law.parameter('cadence.hearing.months', day, region).value);
    const owed = await owedIn(records, countyOf(region), periodsUpTo(day, months));
    return cadencesOf({ day, today, region, law, meetings, bulletins, committees, heard, owed, evaluated });
  }

  @ToldTo(toOffices, "the county's offices, of the entries each sees")
  @Query(() => Impact, {
    nullable: true,
    description:
      'Work that would be left open if a holding, a post or an organisation ended; null if the caller may not see it. 离任影响',
  })
  impact(
    @Arg('id', () => ID, { description: 'Id of a holding, a post or an organisation. 标识' }) id: string,
    @Ctx() { records }: RequestContext,
  ): Promise<Impact | null> {
    return impactOf(records, id);
  }

  @ToldTo('own scope', 'of the targets that the caller sees')
  @Query(() => [TargetProgress], {
    description:
      'Progress of the targets of a year on a day, as far as the register counts them, each against the value that it had then. 目标进度',
  })
  async targetProgress(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('year', () => Year, { description: 'Year of the targets. 年度' }) year: number,
    @Arg('on', () => CivilDateScalar, { nullable: true, description: 'Day asked about; today if omitted. 日期' })
    on: CivilDate | null,
    @Ctx() { records }: RequestContext,
  ): Promise<TargetProgress[]> {
    const county = countyOf(region);
    const set = await records.select(safetyTargets, ['id', 'measure', 'bound', 'value', 'organisationId'], {
      countyCode: is(county),
      year: is(year),
    });
    return progressOf(records, set, { county, year, day: dayOf(records, on) });
  }

  @ToldTo(toCounty, 'those who see every veto of the county: to others "not barred" would say what they cannot know')
  @Query(() => [VetoCheck], {
    description:
      'Whether offices or persons in the county of the caller are barred from honours and promotion on a day; checked before an appraisal or an appointment. 一票否决核查',
  })
  async vetoCheck(
    @Arg('subjectIds', () => [ID], { description: 'Ids of organisations or operators, up to 200. 核查对象' })
    subjectIds: string[],
    @Arg('on', () => CivilDateScalar, { nullable: true, description: 'Day asked about; today if omitted. 日期' })
    on: CivilDate | null,
    @Ctx() { records }: RequestContext,
  ): Promise<VetoCheck[]> {
    if (subjectIds.length > shownMost)
      throw new Fault('BAD_USER_INPUT', `\`subjectIds\` must name at most ${shownMost} subjects.`);
    return vetoesOf(records, subjectIds, dayOf(records, on));
  }
}

/** What a duty leaves open when it ends: told with it, so that whoever ends it knows. */
@Resolver(() => Responsibility)
export class ResponsibilityGapsResolver {
  @Needs<Responsibility>('validUntil', 'regionCode')
  @Costs({ weight: 1_000 })
  @FieldResolver(() => [ResponsibilityGap], {
    nullable: true,
    description:
      "Gaps that open on the day after its last day because it is over; empty where none does, null where no end is set. Told to the county's offices, of the enterprises each sees; a successor counts once it is entered. 终止后的责任空白",
  })
  async opensGaps(
    @Root() duty: Responsibility,
    @Ctx() { records }: RequestContext,
  ): Promise<ResponsibilityGap[] | null> {
    const { id, validUntil, regionCode } = duty;
    if (validUntil === null || !isTold(toOffices, records.caller, regionCode as RegionCode)) return null;
    return (await gapsOpenedBy(records, { id, validUntil, regionCode: regionCode as RegionCode })).map(gap);
  }
}

/** The target a progress is about. */
@Resolver(() => TargetProgress)
export class TargetProgressResolver {
  @FieldResolver(() => SafetyTarget, { nullable: true, description: 'Target that the progress is of. 目标' })
  target(
    @Root() { entryId }: TargetProgress,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SafetyTarget | null> {
    return records.entry('SafetyTarget', entryId, info) as Promise<SafetyTarget | null>;
  }
}

/** The records a check rests on. */
@Resolver(() => VetoCheck)
export class VetoCheckResolver {
  @FieldResolver(() => [VetoRecord], {
    description: 'Records of the vetoes that bar the subject on that day. 否决记录',
  })
  async records(
    @Root() { entryIds }: VetoCheck,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VetoRecord[]> {
    return (await Promise.all(entryIds.map((id) => records.entry('VetoRecord', id, info)))) as VetoRecord[];
  }
}
