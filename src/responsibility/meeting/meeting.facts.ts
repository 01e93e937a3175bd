import { day, fact, text, type FactOf } from '../../kernel/fact.js';

/** A meeting, as what was heard at it needs it. */
export const meetingById = fact(
  'meetingById',
  {
    kind: text,
    heldOn: day,
    countyCode: text,
  },
  `select id as key, kind, held_on as "heldOn", county_code as "countyCode" from leadership_meeting where id = any($1::uuid[])`,
);
export type MeetingFacts = FactOf<typeof meetingById>;
