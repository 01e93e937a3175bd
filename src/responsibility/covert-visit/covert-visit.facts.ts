import { count, fact, id, text, type FactOf } from '../../kernel/fact.js';

/**
 * The four by office and month: keys are the county and the month. Letters count for the office that issued them, in
 * the month in which they went out; visits and scenes in that of the visit.
 */
export const fourMoreOf = fact(
  'fourMoreOf',
  {
    organisationId: id,
    name: text,
    criticisms: count,
    urgingLetters: count,
    covertVisits: count,
    filmedScenes: count,
  },
  `select k.key, o.id as "organisationId", o.name, sum(m.criticisms)::bigint as criticisms, sum(m.urging)::bigint as "urgingLetters", sum(m.visits)::bigint as "covertVisits", sum(m.scenes)::bigint as "filmedScenes"
    from unnest($1::text[]) k (key)
    cross join lateral (values (split_part(k.key, '/', 1), (split_part(k.key, '/', 2) || '-01')::date)) as x (county, first)
    join lateral (
      select s.issuer_id as office, (s.level = 'CRITICISM')::int as criticisms, (s.level = 'URGING')::int as urging, 0 as visits, 0 as scenes
        from supervision s where s.county_code = x.county and s.level in ('URGING', 'CRITICISM') and s.status <> 'WITHDRAWN'
          and s.created_at >= x.first::timestamp at time zone 'Asia/Shanghai'
  and s.created_at < (x.first + interval '1 month') at time zone 'Asia/Shanghai'
      union all
      select v.organisation_id, 0, 0, 1, v.scene_count from covert_visit v
        where v.county_code = x.county and v.visited_on >= x.first and v.visited_on < x.first + interval '1 month'
    ) m on true
    join organisation o on o.id = m.office
    group by 1, 2, 3 order by o.name`,
);
export type FourMoreFacts = FactOf<typeof fourMoreOf>;

/** Where an enterprise that was visited lies. */
export const visitedEnterprise = fact(
  'visitedEnterprise',
  { countyCode: text },
  `select id as key, county_code as "countyCode" from enterprise where id = any($1::uuid[])`,
);
export type VisitedFacts = FactOf<typeof visitedEnterprise>;
