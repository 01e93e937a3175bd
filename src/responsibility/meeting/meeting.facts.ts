import { bool, day, fact, id, int, text, type FactOf } from '../../kernel/fact.js';

/** A meeting, as what was heard at it needs it. */
export const meetingById = fact(
  'meetingById',
  {
    kind: text,
    heldOn: day,
    countyCode: text,
    body: text,
    organisationId: id,
    officeKind: text,
    withdrawn: bool,
    heardPeriod: text.orNull,
  },
  `select m.id as key, m.kind, m.held_on as "heldOn", m.county_code as "countyCode", m.body, m.organisation_id as "organisationId", g.kind as "officeKind", m.withdrawn_at is not null as withdrawn, m.heard_period as "heardPeriod" from leadership_meeting m join organisation g on g.id = m.organisation_id where m.id = any($1::uuid[])`,
);
export type MeetingFacts = FactOf<typeof meetingById>;

/** The party committees of the county of an office; keys are offices. */
export const partyOfCounty = fact(
  'partyOfCounty',
  { id },
  `select o.id as key, g.id from organisation o join organisation g on g.county_code = o.county_code
  and g.kind = 'PARTY_COMMITTEE' and g.ended_on is null where o.id = any($1::uuid[]) order by g.id`,
);
export type PartyFacts = FactOf<typeof partyOfCounty>;

/** What rests on a meeting: reports that were reviewed there, measures evaluated, speeches heard. */
export const restingOnMeeting = fact(
  'restingOnMeeting',
  { reports: int, evaluations: int, speeches: int },
  `select m.id as key, (select count(*) from duty_report r
  where r.meeting_id = m.id)::int as reports, (select count(*) from measure_evaluation e
  where e.meeting_id = m.id)::int as evaluations, (select count(*) from last_speech s
  where s.meeting_id = m.id)::int as speeches from leadership_meeting m where m.id = any($1::uuid[])`,
);
export type RestingFacts = FactOf<typeof restingOnMeeting>;
