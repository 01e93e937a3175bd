import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/audience.js';
import { among, from, is, type Rows } from '../../access/conditions.js';
import { Fault } from '../../access/faults.js';
import { globalId, keyIn, partsOf } from '../../access/ids.js';
import type { Noun } from '../../access/noun.js';
import type { Records } from '../../access/records.js';
import { toCounty, toOffices } from '../../access/scope.js';
import type { RequestContext } from '../../api/context.js';
import { Costs } from '../../api/cost.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { liveStatuses, type Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { listings } from '../../hazard/listing/listing.noun.js';
import { civilDateOf, startOf, type CivilDate } from '../../kernel/civil-date.js';
import { periodsUpTo, type Period } from '../../kernel/period.js';
import { countyOf, levelOf, townshipOf, type RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { holdings, operators, organisations, posts } from '../../organisation/organisation.noun.js';
import { vetoRecords } from '../assessment/assessment.noun.js';
import { VetoRecord } from '../assessment/assessment.js';
import { dutyItems } from '../duty/duty.noun.js';
import { issues } from '../issue/issue.noun.js';
import {
  dutiesInForce,
  decided,
  supervising,
  territorial,
  townshipsOf,
  type Answered,
  type Duty,
} from '../responsibility/responsibility.facts.js';
import { responsibilities } from '../responsibility/responsibility.noun.js';
import { supervisions } from '../supervision/supervision.noun.js';
import { safetyTargets } from '../target/target.noun.js';
import { SafetyTarget } from '../target/target.js';
import { keyTasks } from '../task/task.noun.js';
import { CountyOnArgs, ResponsibleBodiesArgs } from './coverage.inputs.js';
import {
  accidentMeasures,
  bodiesOf,
  bulletinsOf,
  committeesOf,
  gapsOf,
  hazardRates,
  keyTasksDone,
  leadersOf,
  meetingsOfYear,
  overlapsOf,
  type CountyGround,
} from './coverage.facts.js';
import {
  CadenceKind,
  CadenceState,
  DutyCadence,
  Impact,
  ImpactItem,
  MatrixCell,
  ResponsibilityGap,
  ResponsibilityOverlap,
  ResponsibleBody,
  TargetProgress,
  VetoCheck,
} from './coverage.js';

const shownMost = 200;
const answeredFor = liveStatuses.filter((status) => status !== 'CLOSED');
const aboutEnterprise = ['id', 'sector', 'industryCode', 'businessForm', 'townshipCode'] as const;
const answered = ({
  id,
  sector,
  industryCode,
  businessForm,
  townshipCode,
}: Pick<Enterprise, (typeof aboutEnterprise)[number]>) => ({
  id,
  sector,
  industryCode,
  businessForm,
  township: townshipCode,
});
const officeId = (key: string | null): string | null => key && globalId(organisations, key);
const body = ({ id, organisation, organisationId, category, must, lead, first, document }: Duty): ResponsibleBody => ({
  entryType: 'Responsibility',
  entryId: id,
  organisation,
  organisationId: officeId(organisationId),
  category,
  must,
  lead,
  first,
  document,
});
const full = (code: string | null): string | null => (code === null ? null : code.padEnd(12, '0'));
const firms = (ids: readonly string[]) => ({
  enterprises: ids.length,
  enterpriseIds: ids.slice(0, shownMost).map((id) => globalId(enterprises, id)),
});

/** The questions about responsibility, each answered for a whole county in one go. */
@Resolver()
export class CoverageResolver {
  @ToldTo('everyone', 'published duties are public (安全生产法 第十七条)')
  @Query(() => [ResponsibleBody], {
    description:
      'Offices responsible for an enterprise, or for a sector, industry or business form in a place, on a day. 责任单位查询',
  })
  @Costs({ weight: 1_000 })
  async responsibleBodies(
    @Args(() => ResponsibleBodiesArgs) asked: ResponsibleBodiesArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<ResponsibleBody[]> {
    const of = await subject(records, asked);
    return of === null ? [] : bodiesOf(await duties(records, of.township.slice(0, 6), asked.on), of).map(body);
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
    return townships.flatMap((township) => {
      const answering = territorial(known, township);
      return Object.values(SupervisionSector).map((sector): MatrixCell => {
        const supervisors = [
          ...supervising(known, { id: null, sector, industryCode: null, businessForm: null, township }),
        ].sort((a, b) => Number(b.lead) - Number(a.lead));
        return {
          sector,
          township: `${township}000`,
          supervisors: names(supervisors),
          supervisorIds: ids(supervisors),
          territorial: names(answering),
          territorialIds: ids(answering),
          clear: decided(supervisors) === 'ONE' && decided(answering) === 'ONE',
        };
      });
    });
  }

  @ToldTo(toOffices, "the county's offices, of the enterprises each sees")
  @Query(() => [ResponsibilityGap], {
    description:
      'Gaps: sectors in townships, enterprises, business forms, leaders and regions without a responsible office or duty. 责任空白',
  })
  async responsibilityGaps(
    @Args(() => CountyOnArgs) { region, on }: CountyOnArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<ResponsibilityGap[]> {
    const { known, ground } = await county(records, region, on);
    return gapsOf(known, ground).map(
      ({ kind, sector, township, businessForm, enterpriseIds, leader }): ResponsibilityGap => ({
        kind: kind as never,
        sector: sector as never,
        region: full(township),
        businessForm,
        leader: leader && `${leader.office}${leader.title}`,
        ...firms(enterpriseIds),
      }),
    );
  }

  @ToldTo(toOffices, "the county's offices, of the enterprises each sees")
  @Query(() => [ResponsibilityOverlap], {
    description: 'Overlaps: scopes for which several offices are responsible and none leads. 责任交叉',
  })
  async responsibilityOverlaps(
    @Args(() => CountyOnArgs) { region, on }: CountyOnArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<ResponsibilityOverlap[]> {
    const { known, ground } = await county(records, region, on);
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
    // Nothing is missed before its day is over, of whatever day is asked.
    const today = civilDateOf(records.request.now);
    const over = day < today ? day : today;
    const key = `${countyOf(region)}/${day.slice(0, 4)}`;
    const [meetings, bulletins, standing, law] = await Promise.all([
      records.told(meetingsOfYear, key),
      records.told(bulletinsOf, key),
      records.told(committeesOf, countyOf(region)),
      records.office.law(),
    ]);
    const told = (
      kind: CadenceKind,
      committee: string | null,
      months: number,
      basis: DutyCadence['basis'],
      days: (period: Period) => readonly string[],
      since = '',
      ended: string | null = null,
    ): DutyCadence[] =>
      periodsUpTo(day, months)
        .filter(({ to }) => to >= since && (ended === null || to < ended))
        .map((period) => {
          const heldOn = days(period).filter((each) => each <= day) as CivilDate[];
          return {
            kind,
            committee,
            period: period.name,
            dueOn: period.to,
            heldOn,
            basis,
            late: heldOn.length > 0 && heldOn.every((each) => each > period.to),
            state: heldOn.length > 0 ? CadenceState.HELD : period.to < over ? CadenceState.MISSED : CadenceState.DUE,
          };
        });
    const met =
      (test: (meeting: (typeof meetings)[number]) => boolean) =>
      ({ from: begins, to }: Period) =>
        meetings
          .filter((meeting) => meeting.heldOn >= begins && meeting.heldOn <= to && test(meeting))
          .map(({ heldOn }) => heldOn);
    const regular = (name: string, kind: CadenceKind, days: (period: Period) => readonly string[]) => {
      const { value, basis } = law.parameter(`cadence.${name}.months`, day, region);
      return told(kind, null, Number(value), basis, days);
    };
    return [
      ...regular(
        'hearing',
        CadenceKind.HEARING,
        met(({ kind, body: of }) => kind === 'HEARING' && of === 'PARTY_STANDING_COMMITTEE'),
      ),
      ...regular(
        'deliberation',
        CadenceKind.DELIBERATION_PARTY,
        met(({ kind, body: of }) => kind === 'DELIBERATION' && of === 'PARTY_STANDING_COMMITTEE'),
      ),
      ...regular(
        'deliberation',
        CadenceKind.DELIBERATION_GOVERNMENT,
        met(({ kind, body: of }) => kind === 'DELIBERATION' && of === 'GOVERNMENT_EXECUTIVE'),
      ),
      ...regular(
        'evaluation',
        CadenceKind.EVALUATION,
        met(({ kind }) => kind === 'EVALUATION'),
      ),
      ...regular('bulletin', CadenceKind.BULLETIN, ({ name }) =>
        bulletins.filter(({ period }) => period === name).map(({ issuedOn }) => issuedOn),
      ),
      ...standing
        .filter(
          ({ establishedOn, until, dissolvedOn }) =>
            establishedOn <= day &&
            [until, dissolvedOn].every((end) => end === null || end >= `${day.slice(0, 4)}-01-01`),
        )
        .flatMap(({ id, name, meetsMonths, establishedOn, dissolvedOn }) =>
          told(
            CadenceKind.COMMITTEE,
            name,
            meetsMonths,
            { title: name, article: '设立文件' },
            met(({ committeeId }) => committeeId === id),
            establishedOn,
            dissolvedOn,
          ),
        ),
    ];
  }

  @ToldTo(toOffices, "the county's offices, of the entries each sees")
  @Query(() => Impact, {
    nullable: true,
    description:
      'Work that would be left open if a holding, a post or an organisation ended; null if the caller may not see it. 离任影响',
  })
  async impact(
    @Arg('id', () => ID, { description: 'Id of a holding, a post or an organisation. 标识' }) id: string,
    @Ctx() { records }: RequestContext,
  ): Promise<Impact | null> {
    const parts = partsOf(id);
    if (parts?.tag === holdings.tag || parts?.tag === posts.tag) {
      const post =
        parts.tag === posts.tag
          ? parts.key
          : (await records.seen(holdings, ['postId'], { id: is(parts.key) }))[0]?.postId;
      return post ? ofPost(records, post) : null;
    }
    if (parts?.tag !== organisations.tag) return null;
    const [seen] = await records.seen(organisations, ['id'], { id: is(parts.key) });
    return seen ? ofOffice(records, seen.id) : null;
  }

  @ToldTo('own scope', 'of the targets that the caller sees')
  @Query(() => [TargetProgress], {
    description: 'Progress of the targets of a year today, as far as the register counts them. 目标进度',
  })
  async targetProgress(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('year', () => Year, { description: 'Year of the targets. 年度' }) year: number,
    @Ctx() { records }: RequestContext,
  ): Promise<TargetProgress[]> {
    const now = records.request.now;
    const county = countyOf(region);
    const set = await records.seen(safetyTargets, ['id', 'measure', 'bound', 'value'], {
      countyCode: is(county),
      year: is(year),
    });
    const until = `${year}-12-31` < civilDateOf(now) ? startOf(`${year + 1}-01-01` as CivilDate) : now;
    const [[rates], [tasks], counted] = await Promise.all([
      records.told(hazardRates, `${county}/${year}/${until}`),
      records.told(keyTasksDone, `${county}/${year}`),
      records.told(accidentMeasures, `${county}/${year}`),
    ]);
    const share = (part?: number, whole?: number): number | null =>
      part === undefined || !whole ? null : (part * 100) / whole;
    const known: Readonly<Record<string, number | null>> = {
      MAJOR_HAZARDS_CLOSED: share(rates?.majorsClosed, rates?.majors),
      HAZARDS_ON_TIME: share(rates?.onTime, rates?.due),
      KEY_TASKS_DONE: share(tasks?.done, tasks?.total),
      ...Object.fromEntries(counted.map(({ measure, value }) => [measure, Number(value)])),
    };
    return set.map(({ id, measure, bound, value }): TargetProgress => {
      const actual = known[measure] ?? null;
      return {
        entryId: id,
        actual: actual === null ? null : actual.toFixed(4),
        met: actual === null ? null : bound === 'AT_MOST' ? actual <= Number(value) : actual >= Number(value),
      };
    });
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
    const day = dayOf(records, on);
    const here = { countyCode: among(records.caller.counties) };
    const inCounty = (ids: readonly string[]) => ({ ...here, id: among(ids) });
    const offices = subjectIds.flatMap((id) => keyIn(organisations, id) ?? []);
    const persons = subjectIds.flatMap((id) => keyIn(operators, id) ?? []);
    const barring = ['id', 'organisationId', 'operatorId', 'actedAt'] as const;
    const [barred, ...known] = await Promise.all([
      records.seen(vetoRecords, barring, [
        { organisationId: among(offices), vetoUntil: from(day) },
        { operatorId: among(persons), vetoUntil: from(day) },
      ]),
      records.seen(organisations, ['id'], inCounty(offices)),
      records.seen(operators, ['id'], inCounty(persons)),
    ]);
    // Of an office or a person elsewhere, or of nobody, nothing is known here: not even that nothing bars them.
    const ours = new Set(known.flat().map(({ id }) => id));
    return subjectIds.flatMap((subjectId): VetoCheck[] => {
      const office = keyIn(organisations, subjectId);
      const person = keyIn(operators, subjectId);
      if (!ours.has(office ?? person ?? '')) return [];
      // What bars a person in an office does not bar the office.
      const of = barred.filter(
        (record) =>
          (office !== null && record.organisationId === office && record.operatorId === null) ||
          (person !== null && record.operatorId === person),
      );
      return [{ subjectId, barred: of.length > 0, entryIds: of.map(({ id }) => id) }];
    });
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

const dayOf = ({ request }: Records, on: CivilDate | null | undefined): CivilDate => on ?? civilDateOf(request.now);
const duties = (records: Records, county: string, on: CivilDate | null | undefined): Promise<readonly Duty[]> =>
  records.told(dutiesInForce, `${county}/${dayOf(records, on)}`);
/** The offices of duties, each once; a duty of a post alone has none. */
const offices = (of: readonly Duty[]): Duty[] => [
  ...new Map(
    of.filter(({ organisationId }) => organisationId !== null).map((duty) => [duty.organisationId, duty]),
  ).values(),
];
const names = (of: readonly Duty[]): string[] => offices(of).map(({ organisation }) => organisation!);
const ids = (of: readonly Duty[]): string[] => offices(of).map(({ organisationId }) => officeId(organisationId)!);

async function townshipsIn(records: Records, region: RegionCode): Promise<readonly string[]> {
  if (!['COUNTY', 'TOWNSHIP', 'FUNCTIONAL_AREA'].includes(levelOf(region)))
    throw new Fault('BAD_USER_INPUT', '`region` must be a county, a township or a functional area.');
  return (await records.told(townshipsOf, region))[0]?.townships ?? [];
}

async function county(
  records: Records,
  region: RegionCode,
  on: CivilDate | null | undefined,
): Promise<{ known: readonly Duty[]; ground: CountyGround }> {
  const code = countyOf(region);
  const day = dayOf(records, on);
  const townships = await townshipsIn(records, region);
  const [known, found, leaders] = await Promise.all([
    duties(records, code, on),
    records.seen(enterprises, aboutEnterprise, {
      countyCode: is(code),
      status: among(answeredFor),
      ...(levelOf(region) !== 'COUNTY' && { townshipCode: among(townships) }),
    }),
    levelOf(region) === 'COUNTY' ? records.told(leadersOf, `${code}/${day}`) : Promise.resolve([]),
  ]);
  return {
    known,
    ground: {
      county: code,
      townships,
      sectors: Object.values(SupervisionSector),
      enterprises: found.map(answered),
      leaders,
    },
  };
}

/** What is asked about; null where it is an enterprise that the caller does not see. */
async function subject(
  records: Records,
  { enterpriseId, region, sector, industryCode, businessForm }: ResponsibleBodiesArgs,
): Promise<Answered | null> {
  if (enterpriseId != null) {
    const key = keyIn(enterprises, enterpriseId);
    const [found] = key === null ? [] : await records.seen(enterprises, aboutEnterprise, { id: is(key) });
    return found ? answered(found) : null;
  }
  if (region == null || !['TOWNSHIP', 'VILLAGE'].includes(levelOf(region)))
    throw new Fault('BAD_USER_INPUT', 'Either `enterpriseId`, or a township or village as `region`, must be given.');
  return {
    id: null,
    sector: sector ?? '',
    industryCode: industryCode ?? null,
    businessForm: businessForm ?? null,
    township: townshipOf(region),
  };
}

type Open<E extends object> = readonly [noun: Noun<E>, content: keyof E & string, rows: Rows<E>];
async function openIn(records: Records, of: readonly Open<any>[]): Promise<ImpactItem[]> {
  const found = await Promise.all(
    of.map(async ([noun, content, rows]) =>
      (await records.seen<any, any>(noun, ['id', content], rows)).map((row): ImpactItem => ({
        entryType: noun.entity.name,
        entryId: row.id as string,
        content: String(row[content] ?? ''),
      })),
    ),
  );
  return found.flat();
}
const inForceNow = among(['PUBLISHED', 'ACKNOWLEDGED']);
const notDone = among(['OPEN', 'SUBMITTED', 'RETURNED']);
const impactOf = (open: ImpactItem[], clear: boolean, heirs: readonly string[]): Impact => ({
  open: open.slice(0, shownMost),
  count: open.length,
  clear,
  inheritorIds: heirs.map((id) => globalId(posts, id)),
});

async function ofPost(records: Records, post: string): Promise<Impact | null> {
  const [place] = await records.seen(posts, ['organisationId'], { id: is(post) });
  if (!place) return null;
  const [open, held, others] = await Promise.all([
    openIn(records, [
      [responsibilities, 'content', { postId: is(post), status: inForceNow }],
      [dutyItems, 'content', { postId: is(post), status: notDone }],
    ]),
    records.seen(holdings, ['id', 'heldUntil'], { postId: is(post) }),
    records.seen(posts, ['id'], { organisationId: is(place.organisationId) }),
  ]);
  const staying = held.filter(({ heldUntil }) => heldUntil === null).length > 1;
  return impactOf(
    open,
    staying || !open.some(({ entryType }) => entryType === 'Responsibility'),
    staying ? [post] : others.map(({ id }) => id).filter((id) => id !== post),
  );
}

async function ofOffice(records: Records, office: string): Promise<Impact> {
  const of = { organisationId: is(office) };
  const open = await openIn(records, [
    [responsibilities, 'content', { ...of, status: inForceNow }],
    [dutyItems, 'content', { ...of, status: notDone }],
    [keyTasks, 'content', { ...of, status: among(['OPEN', 'REPORTED']) }],
    [issues, 'content', { ...of, status: among(['OPEN', 'RECTIFIED']) }],
    [supervisions, 'matter', { ...of, status: among(['ISSUED', 'ANSWERED']) }],
    [listings, 'requirement', { supervisorId: is(office), status: is('LISTED') }],
  ]);
  return impactOf(open, open.length === 0, []);
}
