import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { ToldTo } from '../../access/rights/audience.js';
import type { RequestContext } from '../../api/context.js';
import { Costs, wholeWeight } from '../../api/cost.js';
import { enumType } from '../../api/enums.js';
import { Decimal } from '../../api/scalars/codes.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { endOf, startOf, type CivilDate } from '../../kernel/civil-date.js';
import { count, fact, text } from '../../kernel/fact.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import { answersFor } from '../../responsibility/assessment/assessment.facts.js';
import { dueDay, everMajor, majorDue, rightedInTime, waitsForReview } from './hazard.measures.js';

export enum RectificationDimension {
  COUNTY = 'COUNTY',
  MONTH = 'MONTH',
  OFFICE = 'OFFICE',
  SECTOR = 'SECTOR',
  TOWNSHIP = 'TOWNSHIP',
}
enumType(
  RectificationDimension,
  'RectificationDimension',
  'By what the rate of MAJOR hazards is told. 整改率统计维度.',
  {
    COUNTY: 'Of the whole county. 全县',
    MONTH: 'By the month in which they fell due. 按到期月份',
    OFFICE: 'By the office that answers for them. 按责任单位',
    SECTOR: 'By sector. 按行业',
    TOWNSHIP: 'By township. 按乡镇',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'How MAJOR hazards were rectified by their day. 重大事故隐患按期整改',
})
export class MajorRectification {
  @Field(() => String, {
    description: 'Of what: a month, an office, a sector, a township, or the county. 统计对象',
  })
  subject!: string;
  @Field(() => Int, { description: 'Number whose day has passed. 已到期数' }) due!: number;
  @Field(() => Int, { description: 'Number rectified by their day, and closed. 按期整改销号数' }) onTime!: number;
  @Field(() => Int, { description: 'Number rectified after their day, and closed. 逾期整改销号数' }) late!: number;
  @Field(() => Int, { description: 'Number not rectified, past their day. 逾期未整改数' }) overdue!: number;
  @Field(() => Int, {
    description:
      'Number reported as rectified by their day that wait for the review; they count neither way. 按期报验待复查数',
  })
  inReview!: number;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Share rectified by their day, in percent; null where nothing counts yet. 按期整改率',
  })
  rate!: string | null;
}

/** Keys are `county/first moment/last moment/now/dimension`. */
const majorRectification = fact(
  'majorRectification',
  { subject: text, due: count, onTime: count, late: count, overdue: count, inReview: count },
  `select k.key, s.subject, count(*) as due, count(*) filter (where ${rightedInTime('x.now')}) as "onTime",
    count(*) filter (where h.ended_at <= x.now and not (${rightedInTime('x.now')})) as late,
    count(*) filter (where (h.ended_at is null or h.ended_at > x.now) and not (${waitsForReview('x.now')})) as overdue,
    count(*) filter (where ${waitsForReview('x.now')}) as "inReview"
  from unnest($1::text[]) k (key)
  cross join lateral (select split_part(k.key, '/', 1) as county, split_part(k.key, '/', 2)::timestamptz as begins,
    split_part(k.key, '/', 3)::timestamptz as ends, split_part(k.key, '/', 4)::timestamptz as now,
    split_part(k.key, '/', 5) as dimension) x
  join hazard h on h.county_code = x.county and ${everMajor}
  join lateral ${majorDue} f on f.due >= x.begins and f.due <= least(x.ends, x.now)
  left join enterprise e on e.id = h.enterprise_id
  cross join lateral (select to_char(${dueDay}, 'YYYY-MM') as subject where x.dimension = 'MONTH'
    union all select h.sector where x.dimension = 'SECTOR'
    union all select r.name from region r
      where r.code = case x.dimension when 'TOWNSHIP' then h.township_code || '000' when 'COUNTY' then x.county || '000000' end
    union all select g.name from organisation g where x.dimension = 'OFFICE' and g.county_code = x.county
      and g.kind in ('DEPARTMENT', 'TOWNSHIP', 'PARK') and g.ended_on is null
      and ${answersFor('g', 'h', 'e', dueDay)}) s
  group by k.key, s.subject order by s.subject`,
);

@Resolver()
export class MajorRectificationResolver {
  @ToldTo(toOffices, "how a county's MAJOR hazards are rectified is its offices' own matter")
  @Query(() => [MajorRectification], {
    description:
      'How MAJOR hazards that fell due between two days, and not after now, were rectified by their day: the first that was set, moved by extensions before it came alone; one that nobody set a day for falls due so many days after its grading. 重大事故隐患按期整改率',
  })
  @Costs({ weight: wholeWeight })
  async majorRectification(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('dueFrom', () => CivilDateScalar, { description: 'First day on which they fell due. 到期起' })
    dueFrom: CivilDate,
    @Arg('dueTo', () => CivilDateScalar, { description: 'Last day on which they fell due. 到期止' }) dueTo: CivilDate,
    @Arg('by', () => RectificationDimension, { description: 'By what it is told. 统计维度' })
    by: RectificationDimension,
    @Ctx() { records }: RequestContext,
  ): Promise<MajorRectification[]> {
    const key = [countyOf(region), startOf(dueFrom), endOf(dueTo), records.request.now, by].join('/');
    const rows = await records.lookUp(majorRectification, key);
    return rows.map(({ subject, due, onTime, late, overdue, inReview }) => ({
      subject,
      due,
      onTime,
      late,
      overdue,
      inReview,
      rate: due === inReview ? null : ((onTime * 100) / (due - inReview)).toFixed(2),
    }));
  }
}
