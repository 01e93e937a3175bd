import { day, fact, id, text, type FactOf } from '../../kernel/fact.js';

// Whose sitting counts as having heard whom (001§1: 党委会议、党工委会议或者管委会主任办公会议听取班子成员履职报告): told once,
// whoever asks.

/** Offices whose party committee hears its own leaders: the county's, a township's, a park's. Keys are counties. */
export const hearingOffices = fact(
  'hearingOffices',
  { organisationId: id, office: text, kind: text },
  `select g.county_code as key, g.id as "organisationId", g.name as office, g.kind from organisation g
  where g.county_code = any($1) and g.ended_on is null
  and (g.kind in ('TOWNSHIP', 'PARK') or (g.kind in ('PARTY_COMMITTEE', 'GOVERNMENT') and exists (select from post p
  where p.organisation_id = g.id and 'COUNTY_LEADER' = any(p.roles)))) order by g.kind, g.name, g.id`,
);
export type HearingOffice = FactOf<typeof hearingOffices>;

/**
 * Each report that was heard, with the sitting: on the day on which it was reviewed the sitting comes to count. A
 * sitting that was withdrawn counts nowhere. Keys are `county/year`, of the half-years heard.
 */
export const reportsHeard = fact(
  'reportsHeard',
  {
    body: text,
    organisationId: id,
    officeKind: text,
    heldOn: day,
    period: text,
    /** The office whose leader reported. */
    of: id,
    enteredOn: text,
  },
  `select k.key, m.body, m.organisation_id as "organisationId", g.kind as "officeKind", m.held_on as "heldOn", r.period,
    p.organisation_id as "of", to_char(greatest(m.created_at, r.reviewed_at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "enteredOn"
  from unnest($1::text[]) k (key) join duty_report r on r.county_code = split_part(k.key, '/', 1)
    and left(r.period, 4) = split_part(k.key, '/', 2)
  join post p on p.id = r.post_id join leadership_meeting m on m.id = r.meeting_id and m.kind = 'HEARING'
    and m.withdrawn_at is null and (m.heard_period is null or m.heard_period = r.period)
  join organisation g on g.id = m.organisation_id order by m.held_on, m.id`,
);
export type HeardReport = FactOf<typeof reportsHeard>;

const hearing: readonly string[] = ['PARTY_STANDING_COMMITTEE', 'WORK_COMMITTEE', 'GOVERNMENT_EXECUTIVE'];
/**
 * Whether it heard the leaders of an office: its own committee or directors did, or, of the government's, the party
 * committee, if one of them reported there (党政同责).
 */
export const heardThem = (heard: HeardReport, { organisationId, kind }: HearingOffice): boolean =>
  hearing.includes(heard.body) &&
  (heard.organisationId === organisationId ||
    (kind === 'GOVERNMENT' && heard.officeKind === 'PARTY_COMMITTEE' && heard.of === organisationId));

/** The days of the sittings that heard an office's leaders for a half-year. */
export const heardOn = (
  heard: readonly HeardReport[],
  office: HearingOffice,
  period: string,
): readonly HeardReport['heldOn'][] => [
  ...new Set(heard.filter((each) => each.period === period && heardThem(each, office)).map(({ heldOn }) => heldOn)),
];
