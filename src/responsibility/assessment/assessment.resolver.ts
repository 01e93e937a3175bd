import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Needs } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import { globalId } from '../../access/privacy/ids.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './assessment.acts.js';
import {
  AssessmentCyclesArgs,
  IssueBulletinInput,
  RecordVetoInput,
  SealMonthInput,
  SealedMonthsArgs,
} from './assessment.inputs.js';
import { assessmentCycles, sealedMonths, vetoRecords } from './assessment.noun.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { regions } from '../../region/region.noun.js';
import {
  AssessmentCycle,
  AssessmentCycleChange,
  AssessmentCycleConnection,
  SealedMonth,
  SealedMonthChange,
  SealedFigure,
  SealedMonthConnection,
  Standing,
  VetoRecordChange,
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
}

/** Where each office stands, as the bulletin keeps it. */
@Resolver(() => AssessmentCycle)
export class StandingsResolver {
  @Needs<AssessmentCycle>('standings')
  @FieldResolver(() => [Standing], { description: 'Offices with their scores and ranks, best first. 考核位次' })
  standings(@Root() cycle: AssessmentCycle): Standing[] {
    return (JSON.parse(cycle.standings) as (Omit<Standing, 'organisationId'> & { organisationId?: string })[]).map(
      ({ organisationId, ...standing }) => ({
        ...standing,
        organisationId: organisationId ? globalId(organisations, organisationId) : null,
      }),
    );
  }
}

/** The figures of a month, as they were sealed. */
@Resolver(() => SealedMonth)
export class SealedFiguresResolver {
  @Needs<SealedMonth>('figures')
  @FieldResolver(() => [SealedFigure], {
    description: 'Figures of the month, as they were when it was sealed. 封账数据',
  })
  figures(@Root() month: SealedMonth): SealedFigure[] {
    return (JSON.parse(month.figures) as StoredFigure[]).map(({ measure, subject, subjectId, value }) => ({
      measure,
      subject,
      subjectId: subjectId === undefined ? null : subjectOf(subjectId),
      value: String(value),
    }));
  }
}

interface StoredFigure {
  readonly measure: string;
  readonly subject: string;
  /** The key of an office or the code of a township. */
  readonly subjectId?: string;
  readonly value: number | string;
}
const subjectOf = (key: string): string => globalId(/^\d{12}$/.test(key) ? regions : organisations, key);

export const SealedMonthMutations = mutationsOf(sealedMonths, SealedMonthChange, acts, {
  sealMonth: [SealMonthInput, 'Seals a month that has ended: its figures no longer change. 封账'],
});

export const AssessmentCycleMutations = mutationsOf(assessmentCycles, AssessmentCycleChange, acts, {
  issueBulletin: [IssueBulletinInput, 'Issues a bulletin, evaluation or assessment over sealed months. 发布考核通报'],
});

export const VetoRecordMutations = mutationsOf(vetoRecords, VetoRecordChange, acts, {
  recordVeto: [RecordVetoInput, 'Records a veto. 登记一票否决'],
});
