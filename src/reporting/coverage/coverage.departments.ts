import { Field, ID, ObjectType } from 'type-graphql';
import { fact, id, text, type FactOf } from '../../kernel/fact.js';
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
