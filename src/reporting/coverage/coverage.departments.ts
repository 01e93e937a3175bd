import { Field, ID, ObjectType } from 'type-graphql';
import { fact, id, text, word, type FactOf } from '../../kernel/fact.js';
import { mainCommitteesLacking } from '../../responsibility/committee/committee.facts.js';
import { listsLacking } from '../../responsibility/duty/duty.owed.js';
import { Must } from '../../responsibility/responsibility/responsibility.js';
import type { Duty } from '../../responsibility/responsibility/responsibility.facts.js';

// 三个必须 (安全生产法 第三条): every department answers under each of them, in its own business.

@ObjectType({
  simpleResolvers: true,
  description:
    'Under which of the three musts a department has a safety duty in force, and under which it has none. 三个必须落实',
})
export class DutyMusts {
  @Field(() => ID, { description: 'Id of the department. 部门标识' }) organisationId!: string;
  @Field(() => String, { description: 'Name of the department. 部门' }) organisation!: string;
  @Field(() => [Must], { description: 'Musts under which a safety duty of the department is in force. 已落实' })
  held!: readonly `${Must}`[];
  @Field(() => [Must], { description: 'Musts under which no safety duty of it is in force. 未落实' })
  missing!: readonly `${Must}`[];
}

/** The departments of a county as they stood on a day; keys are `county/day`. */
export const departmentsOn = fact(
  'departmentsOn',
  { id, name: text },
  `select k.key, g.id, g.name from unnest($1::text[]) k (key)
  join organisation g on g.county_code = split_part(k.key, '/', 1) and g.kind in ('BUREAU', 'DEPARTMENT')
  and g.created_at < (split_part(k.key, '/', 2)::date + 1)::timestamp at time zone 'Asia/Shanghai'
  and (g.ended_on is null or g.ended_on > split_part(k.key, '/', 2)::date) order by g.name, g.id`,
);

/** Whether the department holds a duty under each must: as an office, or by a leader, a unit or a post of it. */
export const mustsOfDepartments = (
  departments: readonly FactOf<typeof departmentsOn>[],
  duties: readonly Duty[],
): DutyMusts[] =>
  departments.map(({ id: organisationId, name: organisation }) => {
    const own = new Set(
      duties
        .filter((duty) => duty.aspect === 'SAFETY' && duty.organisationId === organisationId)
        .map(({ must }) => must),
    );
    const musts = Object.values(Must);
    return {
      organisationId,
      organisation,
      held: musts.filter((must) => own.has(must)),
      missing: musts.filter((must) => !own.has(must)),
    };
  });

const [inCounty, onDay] = [`split_part(asked.key, '/', 1)`, `split_part(asked.key, '/', 2)::date`];
/**
 * Posts held on a day: those that lead the county (LEADER) and those of its departments (POST), of which the kind says
 * whether they belong to the leadership. And what the county lacks on it: lists by the kinds that are wanted, and
 * committees. Keys are `county/day`.
 */
export const postsAndLacking = fact(
  'postsAndLacking',
  {
    what: word<'LEADER' | 'POST' | 'LIST' | 'COMMITTEE'>(),
    kind: text,
    officeId: id.orNull,
    office: text,
    postId: id.orNull,
    title: text,
    unit: text.orNull,
  },
  `select asked.key, x.* from unnest($1::text[]) asked (key) cross join lateral (
    select 'LEADER' as what, '' as kind, g.id as "officeId", g.name as office, p.id as "postId", p.title, p.unit
    from post p join organisation g on g.id = p.organisation_id
    where p.county_code = ${inCounty} and 'COUNTY_LEADER' = any(p.roles) and exists (select from holding h
      where h.post_id = p.id and h.held_from <= ${onDay} and (h.held_to is null or h.held_to >= ${onDay}))
    union all select 'POST', case p.in_leadership when true then 'LEADERSHIP' when false then 'OTHER' else '' end,
      g.id, g.name, p.id, p.title, p.unit from post p join organisation g on g.id = p.organisation_id
      and g.kind in ('BUREAU', 'DEPARTMENT') where p.county_code = ${inCounty} and (p.in_leadership is not null
      or p.unit is not null) and exists (select from holding h where h.post_id = p.id and h.held_from <= ${onDay}
        and (h.held_to is null or h.held_to >= ${onDay}))
    union all select 'LIST', l.kind, l."organisationId", l.office, l."postId", coalesce(l.title, ''), null
      from (${listsLacking(inCounty, onDay)}) l
    union all select 'COMMITTEE', c.kind, null, '', null, '', null from (${mainCommitteesLacking(inCounty, onDay)}) c) x
  order by x.what, x.office, x."postId", x.kind`,
);
export type PostOrLacking = FactOf<typeof postsAndLacking>;
