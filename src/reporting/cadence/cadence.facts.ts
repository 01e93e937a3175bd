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
    trainingSubject: text.orNull,
  },
  `select k.key, m.kind, m.body, m.organisation_id as "organisationId", g.kind as "officeKind", c.kind as "committeeKind", m.held_on as "heldOn", coalesce(m.trainee_ids, '{}') as "traineeIds", m.training_subject as "trainingSubject"
  from unnest($1::text[]) k (key) join leadership_meeting m on m.county_code = split_part(k.key, '/', 1)
  and to_char(m.held_on, 'YYYY') = split_part(k.key, '/', 2)
  and m.withdrawn_at is null
  join organisation g on g.id = m.organisation_id left join committee c on c.id = m.committee_id
  order by m.held_on, m.id`,
);
export type CountedMeeting = FactOf<typeof countedMeetings>;

const heldShape = {
  postId: id,
  title: text,
  organisationId: id,
  office: text,
  officeKind: text,
  operatorId: id,
  operator: text,
  from: day,
  to: day.orNull,
};
/** Who held which post, from when to when. */
const whoHeld = (from: string, to: string): string =>
  `p.id as "postId", p.title, g.id as "organisationId", g.name as office, g.kind as "officeKind",
  h.operator_id as "operatorId", o.name as operator, ${from} as "from", ${to} as "to"`;
const held = `join organisation g on g.id = p.organisation_id join holding h on h.post_id = p.id
  join operator o on o.id = h.operator_id`;

/** Who held a post that leads a county; keys are counties. */
export const leadersHeld = fact(
  'leadersHeld',
  heldShape,
  `select p.county_code as key, ${whoHeld('h.held_from', 'h.held_to')} from post p ${held}
  where p.county_code = any($1) and 'COUNTY_LEADER' = any(p.roles) and g.kind in ('PARTY_COMMITTEE', 'GOVERNMENT')
  order by g.name, p.title, p.id, h.held_from`,
);
export type LeaderHeld = FactOf<typeof leadersHeld>;

/**
 * Whom a round of training names, and where (党政领导、应急管理干部年度轮训): the county's leaders and the bureau's own
 * cadres on the days on which they hold their posts, and the leaders of departments, townships and parks on those on
 * which a safety duty was published and in force. What becomes of the duty later changes no round. Keys are counties.
 */
export const cadresHeld = fact(
  'cadresHeld',
  heldShape,
  `select p.county_code as key, ${whoHeld('h.held_from', 'h.held_to')} from post p ${held}
  where p.county_code = any($1) and (('COUNTY_LEADER' = any(p.roles) and g.kind in ('PARTY_COMMITTEE', 'GOVERNMENT'))
    or (g.kind = 'BUREAU' and p.roles && '{BUREAU_HEAD,LAW_OFFICER,LEGAL_REVIEWER,TECH_INSPECTOR}'::text[]))
  union all
  select p.county_code, ${whoHeld('greatest(h.held_from, d.starts)', 'least(h.held_to, d.ends)')} from post p ${held}
  join lateral (select greatest(r.valid_from, (r.published_at at time zone 'Asia/Shanghai')::date) as starts,
      r.valid_to as ends from responsibility r where r.post_id = p.id and r.category = 'LEADERSHIP'
      and r.aspect = 'SAFETY' and r.published_at is not null) d
    on (h.held_to is null or h.held_to >= d.starts) and (d.ends is null or d.ends >= h.held_from)
  where p.county_code = any($1) and g.kind in ('DEPARTMENT', 'TOWNSHIP', 'PARK')
  order by 5, 3, 2, 9`,
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
