import { day, fact, id, list, text, type FactOf } from '../../kernel/fact.js';

// What was held, by whom, and who was to be there. A record that was withdrawn counts nowhere.

/** Meetings of a year; keys are `county/year`. */
export const countedMeetings = fact(
  'countedMeetings',
  {
    kind: text,
    body: text,
    organisationId: id,
    officeKind: text,
    committeeKind: text.orNull,
    heldOn: day,
    traineeIds: list(id),
  },
  `select k.key, m.kind, m.body, m.organisation_id as "organisationId", g.kind as "officeKind", c.kind as "committeeKind", m.held_on as "heldOn", coalesce(m.trainee_ids, '{}') as "traineeIds"
  from unnest($1::text[]) k (key) join leadership_meeting m on m.county_code = split_part(k.key, '/', 1)
  and to_char(m.held_on, 'YYYY') = split_part(k.key, '/', 2)
  and m.withdrawn_at is null
  join organisation g on g.id = m.organisation_id left join committee c on c.id = m.committee_id
  order by m.held_on, m.id`,
);
export type CountedMeeting = FactOf<typeof countedMeetings>;

/** Who held a post that leads a county, or by a published duty a township or a park; keys are counties. */
export const leadersHeld = fact(
  'leadersHeld',
  {
    postId: id,
    title: text,
    organisationId: id,
    office: text,
    officeKind: text,
    roles: list(text),
    operatorId: id,
    from: day,
    to: day.orNull,
  },
  `select p.county_code as key, p.id as "postId", p.title, g.id as "organisationId", g.name as office, g.kind as "officeKind", p.roles, h.operator_id as "operatorId", h.held_from as "from", h.held_to as "to"
  from post p join organisation g on g.id = p.organisation_id join holding h on h.post_id = p.id
  where p.county_code = any($1) and (('COUNTY_LEADER' = any(p.roles) and g.kind in ('PARTY_COMMITTEE', 'GOVERNMENT'))
  or (g.kind in ('TOWNSHIP', 'PARK') and exists (select from responsibility r where r.post_id = p.id
  and r.category = 'LEADERSHIP' and r.status in ('PUBLISHED', 'ACKNOWLEDGED')))) order by g.name, p.title, p.id`,
);
export type LeaderHeld = FactOf<typeof leadersHeld>;

/**
 * Whom the yearly round of training names, and where (党政领导、应急管理干部年度轮训): the county's leaders, the leaders of
 * departments, townships and parks by published duties, and the bureau's own cadres; keys are counties.
 */
export const cadresHeld = fact(
  'cadresHeld',
  {
    postId: id,
    title: text,
    organisationId: id,
    office: text,
    officeKind: text,
    roles: list(text),
    operatorId: id,
    from: day,
    to: day.orNull,
  },
  `select p.county_code as key, p.id as "postId", p.title, g.id as "organisationId", g.name as office, g.kind as "officeKind", p.roles, h.operator_id as "operatorId", h.held_from as "from", h.held_to as "to"
  from post p join organisation g on g.id = p.organisation_id join holding h on h.post_id = p.id
  where p.county_code = any($1) and (('COUNTY_LEADER' = any(p.roles) and g.kind in ('PARTY_COMMITTEE', 'GOVERNMENT'))
  or (g.kind = 'BUREAU' and p.roles && '{BUREAU_HEAD,LAW_OFFICER,LEGAL_REVIEWER,TECH_INSPECTOR}'::text[])
  or (g.kind in ('DEPARTMENT', 'TOWNSHIP', 'PARK') and exists (select from responsibility r where r.post_id = p.id
  and r.category = 'LEADERSHIP' and r.aspect = 'SAFETY' and r.status in ('PUBLISHED', 'ACKNOWLEDGED'))))
  order by g.name, p.title, p.id`,
);

/** Visits of leaders in a year; keys are `county/year`. */
export const visitsOfYear = fact(
  'visitsOfYear',
  { postId: id, visitedOn: day },
  `select k.key, v.post_id as "postId", v.visited_on as "visitedOn" from unnest($1::text[]) k (key)
  join leader_visit v on v.county_code = split_part(k.key, '/', 1)
  and to_char(v.visited_on, 'YYYY') = split_part(k.key, '/', 2) order by v.visited_on, v.id`,
);
export type VisitOfYear = FactOf<typeof visitsOfYear>;
