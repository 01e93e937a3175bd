import { day, fact, id, text, type FactOf } from '../../kernel/fact.js';

/** A meeting at which an office may speak: of which body of which county, and on which day. */
export const meetingOfCounty = fact(
  'meetingOfCounty',
  { body: text, heldOn: day, countyCode: text, organisationId: id },
  `select id as key, body, held_on as "heldOn", county_code as "countyCode", organisation_id as "organisationId"
  from leadership_meeting where id = any($1::uuid[])`,
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
