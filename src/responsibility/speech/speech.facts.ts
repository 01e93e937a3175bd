import { bool, day, fact, id, text, type FactOf } from '../../kernel/fact.js';

/** A meeting at which an office may speak: of which kind, body and office, on which day, and whether it stands. */
export const meetingOfCounty = fact(
  'meetingOfCounty',
  { kind: text, body: text, heldOn: day, countyCode: text, organisationId: id, officeKind: text, withdrawn: bool },
  `select m.id as key, m.kind, m.body, m.held_on as "heldOn", m.county_code as "countyCode",
  m.organisation_id as "organisationId", g.kind as "officeKind", m.withdrawn_at is not null as withdrawn
  from leadership_meeting m join organisation g on g.id = m.organisation_id where m.id = any($1::uuid[])`,
);
export type CountyMeetingFacts = FactOf<typeof meetingOfCounty>;

/** The day of a bulletin. */
export const bulletinDay = fact(
  'bulletinDay',
  { issuedOn: day },
  `select id as key, (issued_at at time zone 'Asia/Shanghai')::date as "issuedOn" from assessment_cycle
  where id = any($1::uuid[])`,
);
export type BulletinDayFacts = FactOf<typeof bulletinDay>;
