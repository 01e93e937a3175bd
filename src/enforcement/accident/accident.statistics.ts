import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { ToldTo } from '../../access/rights/audience.js';
import type { RequestContext } from '../../api/context.js';
import { Costs, wholeWeight } from '../../api/cost.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import { endOf, startOf, type CivilDate } from '../../kernel/civil-date.js';
import { bool, count, fact, instant, text, word } from '../../kernel/fact.js';
import { instantOfText, type Instant } from '../../kernel/instant.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import { deathsBy } from '../../responsibility/assessment/assessment.accidents.js';
import { DismissalGround } from './accident.js';

@ObjectType({ simpleResolvers: true, description: 'An accident that the figures leave out, and why. 未计入的事故' })
export class LeftOutAccident {
  @Field(() => String, { description: 'Number of the accident. 事故编号' }) number!: string;
  @Field(() => DismissalGround, { nullable: true, description: 'What it is instead; null before 0.8.0. 不予认定情形' })
  ground!: DismissalGround | null;
  @Field(() => String, { description: 'Reason, with the document of the judgement. 不予认定理由' }) reason!: string;
  @Field(() => Int, { description: 'Number of its dead, who are left out with it. 未计入的死亡人数' }) deaths!: number;
  @Field(() => DateTime, { nullable: true, description: 'Time it was dismissed; null before 0.8.0. 不予认定时间' })
  dismissedAt!: Instant | null;
  @Field(() => Boolean, { description: 'Whether that is contested and not reviewed yet. 是否有异议待复核' })
  contested!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many accidents of a span of days count, and which are left out. 事故统计',
})
export class AccidentFigures {
  @Field(() => Int, { description: 'Number of accidents that count. 计入的事故起数' }) accidents!: number;
  @Field(() => Int, { description: 'Number of these that are LARGER or graver. 较大及以上事故起数' }) larger!: number;
  @Field(() => Int, { description: 'Number of dead who count. 计入的死亡人数' }) deaths!: number;
  @Field(() => Int, {
    description:
      'Number of these accidents that their reporter says are none, and that nobody has judged or investigated. 报告人认为非生产安全事故、尚未认定的起数',
  })
  doubted!: number;
  @Field(() => [LeftOutAccident], {
    description:
      'Accidents that were dismissed and are left out, the latest first, at most 200. 未计入的事故，至多二百起',
  })
  leftOut!: LeftOutAccident[];
}

const leftOutMost = 200;
/** SQL: accidents `a` of a county in a span of days; keys are `county/first moment/last moment/now`. */
const ofSpan = `from unnest($1::text[]) k (key)
  cross join lateral (select split_part(k.key, '/', 1) as county, split_part(k.key, '/', 2)::timestamptz as begins,
    split_part(k.key, '/', 3)::timestamptz as ends, split_part(k.key, '/', 4)::timestamptz as now) x
  join accident a on a.county_code = x.county and a.happened_at >= x.begins and a.happened_at <= least(x.ends, x.now)`;
const accidentsCounted = fact(
  'accidentsCounted',
  { accidents: count, larger: count, deaths: count, doubted: count },
  `select k.key, count(*) as accidents, count(*) filter (where a.grade <> 'GENERAL') as larger,
    coalesce(sum(${deathsBy('a', 'x.now')}), 0)::bigint as deaths, count(*) filter (where not a.production
      and a.reinstated_at is null
      and not exists (select from investigation i where i.accident_id = a.id)) as doubted
  ${ofSpan} and a.status = 'REPORTED' group by k.key`,
);
const accidentsLeftOut = fact(
  'accidentsLeftOut',
  {
    number: text,
    ground: word<`${DismissalGround}`>().orNull,
    reason: text.orNull,
    deaths: count,
    dismissedAt: instant.orNull,
    contested: bool,
  },
  `select k.key, a.number, a.dismiss_ground as ground, a.dismiss_reason as reason,
    (${deathsBy('a', 'x.now')})::bigint as deaths, a.dismissed_at as "dismissedAt",
    a.dismissal_contested_at is not null and a.dismissal_reviewed_at is null as contested
  ${ofSpan} and a.status = 'DISMISSED' order by a.happened_at desc, a.id`,
);

@Resolver()
export class AccidentFiguresResolver {
  @ToldTo(toOffices, "what a county's accidents come to is its offices' own matter")
  @Query(() => AccidentFigures, {
    description:
      'How many accidents that happened between two days count for a county, and which are left out, with the reason. 事故统计',
  })
  @Costs({ weight: wholeWeight })
  async accidentFigures(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('happenedFrom', () => CivilDateScalar, { description: 'First day on which they happened. 发生日期起' })
    happenedFrom: CivilDate,
    @Arg('happenedTo', () => CivilDateScalar, { description: 'Last day on which they happened. 发生日期止' })
    happenedTo: CivilDate,
    @Ctx() { records }: RequestContext,
  ): Promise<AccidentFigures> {
    const key = [countyOf(region), startOf(happenedFrom), endOf(happenedTo), records.request.now].join('/');
    const [counted] = await records.lookUp(accidentsCounted, key);
    const leftOut = await records.lookUp(accidentsLeftOut, key);
    return {
      ...(counted ?? { accidents: 0, larger: 0, deaths: 0, doubted: 0 }),
      leftOut: leftOut.slice(0, leftOutMost).map(({ number, ground, reason, deaths, dismissedAt, contested }) => ({
        ...{ number, reason: reason!, deaths, contested, ground: ground as DismissalGround | null },
        dismissedAt: dismissedAt === null ? null : instantOfText(dismissedAt),
      })),
    };
  }
}
