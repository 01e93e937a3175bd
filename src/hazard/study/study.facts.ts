import type { ColumnOf } from '../../access/model/conditions.js';
import { bool, count, day, fact, id, list, text, word, type FactOf } from '../../kernel/fact.js';
import { numberInForce } from '../../law/law.facts.js';
import type { SupervisionSector } from '../../law/sector.js';
import { judgesIn } from '../criterion/criterion.facts.js';

const columnOf: ColumnOf = (property) =>
  `v.${property === 'effectiveUntil' ? 'effective_to' : property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
/** SQL: the version `v` judges in a county on a day. */
const judges = (county: string, on: string): string => judgesIn(columnOf, county, on);

/** The items of a standard that judge in a county on a day; keys are `county/day/title`. */
export const itemsOfStandard = fact(
  'itemsOfStandard',
  { items: list(id) },
  `select x.key, array_agg(v.id order by v.code) as items
  from (select k.key, split_part(k.key, '/', 1) as county, split_part(k.key, '/', 2)::date as on,
      substr(k.key, length(split_part(k.key, '/', 1)) + length(split_part(k.key, '/', 2)) + 3) as title
    from unnest($1::text[]) k (key)) x
  join hazard_criterion v on v.document = x.title and ${judges('x.county', 'x.on')} group by x.key`,
);
export type StandardFacts = FactOf<typeof itemsOfStandard>;

/** A training of leaders, as a study that was held at it needs it. */
export const trainingById = fact(
  'trainingById',
  { isTraining: bool, heldOn: day, countyCode: text },
  `select id as key, kind = 'TRAINING' and withdrawn_at is null as "isTraining", held_on as "heldOn",
    county_code as "countyCode" from leadership_meeting where id = any($1::uuid[])`,
);
export type TrainingFacts = FactOf<typeof trainingById>;

/** An enterprise whose principal attended. */
export const studyingEnterprise = fact(
  'studyingEnterprise',
  { countyCode: text },
  `select id as key, county_code as "countyCode" from enterprise where id = any($1::uuid[])`,
);
export type StudyingFacts = FactOf<typeof studyingEnterprise>;

/** SQL: a study that counts has a version in it. */
const studied = (version: string, whom: string): string =>
  `exists (select from criterion_study s where s.withdrawn_at is null and ${whom} and s.criterion_ids @> array[${version}.id])`;
/** What was laid with the register is known here from the day on which it was. */
const dueFrom = (version: string, since: string, county: string): string => {
  const known = `coalesce(${version}.published_on,
    greatest(${version}.effective_from, (${version}.created_at at time zone 'Asia/Shanghai')::date))`;
  const from = `greatest(${known}, ${since})`;
  return `(${from} + ${numberInForce('hazard.criterion.study.days', county, from)})`;
};

/**
 * SQL: who has to have studied what in a county on a day, a row for each person or enterprise and version: the officers
 * of the bureau and of departments for the sectors of their office, and the principals of key enterprises for that
 * of theirs (全覆盖培训); of a version that was laid with the register from the day on which it was.
 */
export const owedStudies = (county: string, on: string): string => `(
  select v.id as version, v.document, g.id as office, g.name as "officeName", sc.sector, o.id as person, null::uuid as enterprise,
    o.name as name, ${dueFrom('v', 'h.since', county)} as due, ${studied('v', 's.person_ids @> array[o.id]')} as done
  from hazard_criterion v
  join organisation g on g.county_code = ${county} and g.kind in ('BUREAU', 'DEPARTMENT') and (g.ended_on is null or g.ended_on > ${on})
  cross join lateral (select h.operator_id, min(h.held_from) as since from post p join holding h on h.post_id = p.id
    where p.organisation_id = g.id and p.roles && array['LAW_OFFICER', 'SECTOR_DEPT'] and h.held_from <= ${on}
      and (h.held_to is null or h.held_to >= ${on}) group by h.operator_id) h
  join operator o on o.id = h.operator_id
  cross join lateral (select distinct sector from responsibility r cross join unnest(r.sectors) s (sector)
    where r.organisation_id = g.id and r.category = 'SPECIAL_SUPERVISION' and r.published_at is not null
      and r.valid_from <= ${on} and (r.valid_to is null or r.valid_to >= ${on})
      and (v.sectors = '{}' or s.sector = any(v.sectors))) sc
  where ${judges(county, on)}
  union all
  select v.id, v.document, d.office, d.name, e.sector, null::uuid, e.id, e.name,
    ${dueFrom('v', `(e.created_at at time zone 'Asia/Shanghai')::date`, county)},
    ${studied('v', 's.enterprise_ids @> array[e.id]')}
  from hazard_criterion v
  join enterprise e on e.county_code = ${county} and e.status = 'OPERATING' and e.inspection_tier = 'KEY'
    and (v.sectors = '{}' or e.sector = any(v.sectors))
  left join lateral (select g.id as office, g.name from responsibility r join organisation g on g.id = r.organisation_id
    where r.id in (select supervising_duties(e.id, e.sector, e.industry_code, e.business_form, e.township_code, ${on}))
    order by r.lead desc, g.name, g.id limit 1) d on true
  where ${judges(county, on)})`;

const asked = `(select k.key, split_part(k.key, '/', 1) as county, split_part(k.key, '/', 2)::date as on,
    substr(k.key, length(split_part(k.key, '/', 1)) + length(split_part(k.key, '/', 2)) + 3) as title
  from unnest($1::text[]) k (key))`;
/** Where no standard is named: all of them. */
const chosen = `(x.title = '' or w.document = x.title)`;

/** How far a standard is studied, by office and sector; keys are `county/day/title`, a title may be empty. */
export const studyCoverage = fact(
  'studyCoverage',
  {
    document: text,
    office: text.orNull,
    sector: word<`${SupervisionSector}`>(),
    officers: count,
    officersDone: count,
    principals: count,
    principalsDone: count,
  },
  `select y.key, y.document, y.office, y.sector, count(*) filter (where y.person is not null) as officers,
    count(*) filter (where y.person is not null and y.done) as "officersDone",
    count(*) filter (where y.enterprise is not null) as principals,
    count(*) filter (where y.enterprise is not null and y.done) as "principalsDone"
  from (select x.key, w.document, w."officeName" as office, w.sector, w.person, w.enterprise, bool_and(w.done) as done
    from ${asked} x cross join lateral ${owedStudies('x.county', 'x.on')} w where ${chosen}
    group by x.key, w.document, w."officeName", w.sector, w.person, w.enterprise) y
  group by y.key, y.document, y.office, y.sector order by y.document, y.office, y.sector limit 200`,
);

/** Who has not studied a standard, the earliest due first; keys as above. */
export const missingStudies = fact(
  'missingStudies',
  { document: text, office: text.orNull, person: text.orNull, enterprise: text.orNull, dueOn: day.orNull },
  `select x.key, w.document, w."officeName" as office, case when w.person is not null then w.name end as person,
    case when w.enterprise is not null then w.name end as enterprise, min(w.due) as "dueOn"
  from ${asked} x cross join lateral ${owedStudies('x.county', 'x.on')} w where ${chosen} and not w.done
  group by x.key, w.document, w."officeName", w.person, w.enterprise, w.name
  order by min(w.due) nulls last, w.document, w.person is null, w.name limit 200`,
);
