import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { Fault } from '../../access/faults.js';
import { momentOf, Needs, one, Reads } from '../../access/model/noun.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import type { Connection } from '../../api/connection.js';
import { globalId } from '../../access/privacy/ids.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import * as acts from './assessment.acts.js';
import {
  AssessmentCyclesArgs,
  AssessmentSchemesArgs,
  AssessmentTermsArgs,
  IssueBulletinInput,
  LiftVetoInput,
  PublishAssessmentSchemeInput,
  RecordVetoInput,
  SealMonthInput,
  SealedMonthsArgs,
  VetoRecordsArgs,
  WithdrawAssessmentSchemeInput,
} from './assessment.inputs.js';
import { rewardsTakenBack, termKept } from './assessment.facts.js';
import { assessmentCycles, assessmentSchemes, assessmentTerms, sealedMonths, vetoRecords } from './assessment.noun.js';
import type { StoredFigure } from './assessment.score.js';
import type { StoredStanding, StoredUnit } from './assessment.standings.js';
import { groundNames, standingsOf } from './assessment.vetoes.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { regions } from '../../region/region.noun.js';
import {
  AssessmentCycle,
  AssessmentCycleChange,
  AssessmentCycleConnection,
  AssessmentScheme,
  AssessmentSchemeChange,
  AssessmentSchemeConnection,
  AssessmentTerm,
  AssessmentTermConnection,
  Award,
  FrequentUnit,
  TermState,
  SealedMonth,
  SealedMonthChange,
  SealedFigure,
  SealedMonthConnection,
  Standing,
  VetoGround,
  VetoRecord,
  VetoRecordChange,
  VetoRecordConnection,
  VetoStanding,
} from './assessment.js';

type Context = RequestContext;

@Resolver(() => AssessmentCycle)
export class AssessmentResolver {
  @Query(() => AssessmentCycleConnection, {
    description: 'Bulletins, evaluations and assessments that the caller may see. 考核通报列表',
  })
  async assessmentCycles(
    @Args(() => AssessmentCyclesArgs) args: AssessmentCyclesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AssessmentCycle>> {
    return records.page(assessmentCycles, args, info);
  }

  @Query(() => SealedMonthConnection, { description: 'Sealed months: those whose figures are fixed. 封账月份列表' })
  async sealedMonths(
    @Args(() => SealedMonthsArgs) args: SealedMonthsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SealedMonth>> {
    return records.page(sealedMonths, args, info);
  }

  @Query(() => AssessmentSchemeConnection, {
    description: 'Schemes of assessment that the caller may see. 考核办法列表',
  })
  async assessmentSchemes(
    @Args(() => AssessmentSchemesArgs) args: AssessmentSchemesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AssessmentScheme>> {
    return records.page(assessmentSchemes, args, info);
  }

  @Query(() => AssessmentTermConnection, {
    description: 'What is to be sealed, issued, evaluated and assessed, and by which day. 考核节点列表',
  })
  async assessmentTerms(
    @Args(() => AssessmentTermsArgs) args: AssessmentTermsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AssessmentTerm>> {
    return records.page(assessmentTerms, args, info);
  }

  @Query(() => VetoRecordConnection, { description: 'Vetoes that the caller may see. 一票否决列表' })
  async vetoRecords(
    @Args(() => VetoRecordsArgs) args: VetoRecordsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<VetoRecord>> {
    return records.page(vetoRecords, args, info);
  }

  @ToldTo(toOffices, "the county's offices: of each subject only what its vetoes let the caller know")
  @Query(() => [VetoStanding], {
    description:
      'How offices or persons stand to a veto on a day: barred, not barred, or not for the caller to know. 一票否决核查（知悉范围）',
  })
  async vetoStandings(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('subjectIds', () => [ID], { description: 'Ids of organisations or operators, up to 200. 核查对象' })
    subjectIds: string[],
    @Arg('on', () => CivilDateScalar, { nullable: true, description: 'Day asked about; today if omitted. 日期' })
    on: CivilDate | null,
    @Ctx() { records }: Context,
  ): Promise<VetoStanding[]> {
    if (subjectIds.length > 200) throw new Fault('BAD_USER_INPUT', '`subjectIds` must name at most 200 subjects.');
    return standingsOf(records, countyOf(region), subjectIds, on ?? civilDateOf(records.request.now));
  }

  @ToldTo('everyone', 'parameters are public')
  @Query(() => [VetoGround], { description: 'Grounds of a veto in a county on a day. 否决情形' })
  async vetoGrounds(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('on', () => CivilDateScalar, { nullable: true, description: 'Day asked about; today if omitted. 日期' })
    on: CivilDate | null,
    @Ctx() { records }: Context,
  ): Promise<VetoGround[]> {
    const day = on ?? civilDateOf(records.request.now);
    const law = await records.services.law();
    const names = groundNames(law, day, region);
    return law
      .parameter('veto.grounds', day, region)
      .value.split(' ')
      .map((ground) => ({ ground, name: names.get(ground) ?? ground }));
  }
}

/** The scheme that a bulletin is issued under. */
@Resolver(() => AssessmentCycle)
export class CycleSchemeResolver {
  @Reads(one<AssessmentCycle>(() => assessmentSchemes, 'schemeId'))
  @FieldResolver(() => AssessmentScheme, { nullable: true, description: 'Scheme that it is issued under. 考核办法' })
  scheme(
    @Root() cycle: AssessmentCycle,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): AssessmentScheme | null | Promise<AssessmentScheme | null> {
    return records.related(cycle, {}, info);
  }
}

/** How a term stands, by what was sealed and issued until then. */
@Resolver(() => AssessmentTerm)
export class AssessmentTermResolver {
  @Reads(one<AssessmentTerm>(() => assessmentSchemes, 'schemeId'))
  @FieldResolver(() => AssessmentScheme, { nullable: true, description: 'Scheme that asks for it. 考核办法' })
  scheme(
    @Root() term: AssessmentTerm,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): AssessmentScheme | null | Promise<AssessmentScheme | null> {
    return records.related(term, {}, info);
  }

  @Needs<AssessmentTerm>('status', 'period', 'opensOn', 'dueOn', 'regionCode')
  @FieldResolver(() => TermState, { description: 'How the term stands today. 落实情况' })
  async state(@Root() term: AssessmentTerm, @Ctx() { records }: Context): Promise<TermState> {
    const today = civilDateOf(momentOf(term, records.request.now));
    const kept = await keptOn(term, records);
    if (kept !== null && kept <= today) return kept <= term.dueOn ? TermState.KEPT : TermState.KEPT_LATE;
    if (term.status === 'LAPSED') return TermState.LAPSED;
    if (today > term.dueOn) return TermState.MISSED;
    return today >= term.opensOn ? TermState.DUE : TermState.AHEAD;
  }

  @Needs<AssessmentTerm>('period', 'regionCode')
  @FieldResolver(() => CivilDateScalar, { nullable: true, description: 'Day it was done; null if not yet. 完成日期' })
  async keptOn(@Root() term: AssessmentTerm, @Ctx() { records }: Context): Promise<CivilDate | null> {
    return keptOn(term, records);
  }
}
async function keptOn(term: AssessmentTerm, records: Context['records']): Promise<CivilDate | null> {
  const [kept] = await records.lookUp(termKept, `${term.regionCode.slice(0, 6)}/${term.period}`);
  return (kept?.keptOn as CivilDate | undefined) ?? null;
}

/** What the ground of a veto is called. */
@Resolver(() => VetoRecord)
export class VetoGroundResolver {
  @Needs<VetoRecord>('ground', 'regionCode', 'createdAt')
  @FieldResolver(() => String, { description: 'What the ground is called, by the county list. 否决情形名称' })
  async groundName(@Root() veto: VetoRecord, @Ctx() { records }: Context): Promise<string> {
    const names = groundNames(await records.services.law(), civilDateOf(veto.createdAt), veto.regionCode);
    return names.get(veto.ground) ?? veto.ground;
  }
}

/** Where each office stands, as the bulletin keeps it. */
@Resolver(() => AssessmentCycle)
export class StandingsResolver {
  @Needs<AssessmentCycle>('standings')
  @FieldResolver(() => [Standing], { description: 'Offices with their scores and ranks, best first. 考核位次' })
  standings(@Root() cycle: AssessmentCycle): Standing[] {
    return (JSON.parse(cycle.standings) as StoredStanding[]).map(
      ({ organisationId, index, reason, lines, barred, grade, earnedReward, ...standing }) => ({
        ...standing,
        organisationId: organisationId ? globalId(organisations, organisationId) : null,
        index: index ?? null,
        reason: reason ?? null,
        lines: lines ?? null,
        barred: barred ?? null,
        grade: grade ?? null,
        earnedReward: earnedReward ?? null,
      }),
    );
  }

  @Needs<AssessmentCycle>('standings', 'rewardedIds')
  @FieldResolver(() => [Award], { description: 'Rewards by the bulletin, each with its grade. 考核奖励' })
  async awards(@Root() cycle: AssessmentCycle, @Ctx() { records }: Context): Promise<Award[]> {
    const moment = momentOf(cycle, records.request.now);
    const takenBack = await records.lookUp(rewardsTakenBack, `${cycle.id}/${moment}`);
    const standings = JSON.parse(cycle.standings) as StoredStanding[];
    return cycle.rewardedIds.map((key) => ({
      organisationId: globalId(organisations, key),
      grade: standings.find(({ organisationId }) => organisationId === key)?.grade ?? null,
      takenBackOn:
        (takenBack.find(({ organisationId }) => organisationId === key)?.takenBackOn as CivilDate | undefined) ?? null,
    }));
  }

  @Needs<AssessmentCycle>('frequentUnits')
  @FieldResolver(() => [FrequentUnit], {
    nullable: true,
    description:
      'Enterprises and institutions with many accidents; null in bulletins issued before 0.7.0. 事故多发企事业单位',
  })
  frequentUnits(@Root() cycle: AssessmentCycle, @Ctx() { records }: Context): FrequentUnit[] | null {
    const enterprises = records.services.nouns.get('Enterprise')!;
    if (cycle.frequentUnits === null) return null;
    return (JSON.parse(cycle.frequentUnits) as StoredUnit[]).map(({ enterpriseId, name, accidents }) => ({
      enterpriseId: globalId(enterprises, enterpriseId),
      name,
      accidents,
    }));
  }
}

/** The figures of a month, as they were sealed. */
@Resolver(() => SealedMonth)
export class SealedFiguresResolver {
  @Needs<SealedMonth>('figures')
  @FieldResolver(() => [SealedFigure], {
    description: 'Figures of the month, as they were when it was sealed. 封账数据',
  })
  figures(@Root() month: SealedMonth, @Ctx() { records }: Context): SealedFigure[] {
    const enterprises = records.services.nouns.get('Enterprise')!;
    const subjectOf = (measure: string, key: string): string =>
      globalId(measure === 'ENTERPRISE_ACCIDENTS' ? enterprises : /^\d{12}$/.test(key) ? regions : organisations, key);
    return (JSON.parse(month.figures) as StoredFigure[]).map(({ measure, subject, subjectId, value }) => ({
      measure,
      subject,
      subjectId: subjectId === undefined ? null : subjectOf(measure, subjectId),
      value: String(value),
    }));
  }
}

export const SealedMonthMutations = mutationsOf(sealedMonths, SealedMonthChange, acts, {
  sealMonth: [SealMonthInput, 'Seals a month that has ended: its figures no longer change. 封账'],
});

export const AssessmentCycleMutations = mutationsOf(assessmentCycles, AssessmentCycleChange, acts, {
  issueBulletin: [IssueBulletinInput, 'Issues a bulletin, evaluation or assessment over sealed months. 发布考核通报'],
});

export const VetoRecordMutations = mutationsOf(vetoRecords, VetoRecordChange, acts, {
  recordVeto: [RecordVetoInput, 'Records a veto. 登记一票否决'],
  liftVeto: [LiftVetoInput, 'Lifts a veto before its last day. 解除一票否决'],
});

export const AssessmentSchemeMutations = mutationsOf(assessmentSchemes, AssessmentSchemeChange, acts, {
  publishAssessmentScheme: [
    PublishAssessmentSchemeInput,
    "Publishes the scheme of a year's assessment; its terms begin with it. 印发考核办法",
  ],
  withdrawAssessmentScheme: [WithdrawAssessmentSchemeInput, 'Withdraws a scheme of assessment. 停止执行考核办法'],
});
