import { bool, fact, id, int, list, text, type FactOf } from '../../kernel/fact.js';
import { firstShape, firstsOf } from '../responsibility/responsibility.facts.js';
import { behindOn } from './task.musts.js';

/** A key task, as a check needs it. */
export const keyTaskById = fact(
  'keyTaskById',
  {
    regionCode: text,
    organisationId: id,
    kind: text,
    coIds: list(id),
    setterId: id,
    setterKind: text,
  },
  `select t.id as key, t.region_code as "regionCode", t.organisation_id as "organisationId", g.kind, t.co_ids as "coIds",
    l.organisation_id as "setterId", s.kind as "setterKind"
  from key_task t join organisation g on g.id = t.organisation_id join duty_list l on l.id = t.list_id
  join organisation s on s.id = l.organisation_id where t.id = any($1::uuid[])`,
);
export type KeyTaskFacts = FactOf<typeof keyTaskById>;

/** Who is first responsible in the county of a task; keys are tasks. */
export const firstsOfTask = fact('firstsOfTask', firstShape, firstsOf('key_task t', 't.id', 't.county_code'));

/** The latest check of each aspect; keys are tasks. */
export const latestChecks = fact(
  'latestChecks',
  {
    checkId: id,
    aspect: text,
    inPlace: bool,
  },
  `select distinct on (task_id, aspect) task_id as key, id as "checkId", aspect, in_place as "inPlace" from task_check
  where task_id = any($1::uuid[]) order by task_id, aspect, checked_at desc, id desc`,
);

export type LatestCheckFacts = FactOf<typeof latestChecks>;

/** Whose programme a task is of, and whether somebody had to approve it; keys are lists. */
export const listOfTask = fact(
  'listOfTask',
  { organisationId: id, kind: text, approved: bool },
  `select l.id as key, l.organisation_id as "organisationId", g.kind, l.approval_document is not null as approved
  from duty_list l join organisation g on g.id = l.organisation_id where l.id = any($1::uuid[])`,
);
export type ListOfTaskFacts = FactOf<typeof listOfTask>;
/** A task that another one may be carried over into. */
export const taskThatFollows = fact(
  'taskThatFollows',
  { organisationId: id, year: int, status: text },
  `select id as key, organisation_id as "organisationId", year, status from key_task where id = any($1::uuid[])`,
);
export type FollowingFacts = FactOf<typeof taskThatFollows>;

/** A column of a task `t`. */
export const ofTask = (property: string): string =>
  `t.${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
const grouped = `case split_part(k.key, '/', 3) when 'OFFICE' then g.name when 'MEASURE_KIND' then t.measure_kind when 'CLAUSE' then t.clause else t.programme end`;
/** The board of a county's key tasks of a year; keys are `county/year/by/day`. */
export const boardOfTasks = fact(
  'boardOfTasks',
  {
    group: text.orNull,
    organisationId: id.orNull,
    total: int,
    open: int,
    reported: int,
    confirmed: int,
    behind: int,
    failed: int,
    carriedOver: int,
    calledOff: int,
  },
  `select k.key, ${grouped} as "group", case split_part(k.key, '/', 3)
  when 'OFFICE' then t.organisation_id end as "organisationId", count(*)::int as total,
  count(*) filter (where t.status = 'OPEN')::int as open, count(*) filter (where t.status = 'REPORTED')::int as reported, count(*) filter (where t.status = 'CONFIRMED')::int as confirmed,
  count(*) filter (where t.status in ('OPEN', 'REPORTED')
    and ${behindOn(`split_part(k.key, '/', 4)`, ofTask)})::int as behind,
  count(*) filter (where t.status = 'FAILED')::int as failed,
  count(*) filter (where t.status = 'CARRIED_OVER')::int as "carriedOver",
  count(*) filter (where t.status = 'CALLED_OFF')::int as "calledOff"
  from unnest($1::text[]) k (key) join key_task t on t.county_code = split_part(k.key, '/', 1)
  and t.year = split_part(k.key, '/', 2)::int join organisation g on g.id = t.organisation_id
  group by k.key, 2, 3 order by 2, 3`,
);
