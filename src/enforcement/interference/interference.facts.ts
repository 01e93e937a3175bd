import { day, fact, id, list, text, type FactOf } from '../../kernel/fact.js';

/** What was interfered with; of an investigation, who are its members. */
export const interfered = fact(
  'interfered',
  { regionCode: text, memberIds: list(id) },
  `select id as key, region_code as "regionCode", '{}'::uuid[] as "memberIds" from enforcement_case
    where id = any($1::uuid[])
  union all select id, region_code, '{}' from inspection where id = any($1::uuid[])
  union all select id, region_code, member_ids from investigation where id = any($1::uuid[])`,
);
export type Interfered = FactOf<typeof interfered>;

/** The offices that are called so, and who of that name sits in them; keys are an office's name, a line, a person's. */
export const calledSo = fact(
  'calledSo',
  { officeId: id, countyCode: text, operatorId: id.orNull, from: day, to: day.orNull },
  `select k.key, g.id as "officeId", g.county_code as "countyCode", s.operator_id as "operatorId",
    coalesce(s.held_from, '0001-01-01') as "from", s.held_to as "to"
  from unnest($1::text[]) k (key)
  join organisation g on g.name = split_part(k.key, E'\\n', 1) and g.kind not in ('ENTERPRISE', 'PARTNER')
  left join lateral (select h.operator_id, h.held_from, h.held_to from post p join holding h on h.post_id = p.id
    join operator o on o.id = h.operator_id and o.name = split_part(k.key, E'\\n', 2)
    where p.organisation_id = g.id) s on true`,
);
export type CalledSo = FactOf<typeof calledSo>;
