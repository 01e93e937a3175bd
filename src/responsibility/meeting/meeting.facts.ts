import { bool, day, fact, id, text, type FactOf } from '../../kernel/fact.js';

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
  },
  `select m.id as key, m.kind, m.held_on as "heldOn", m.county_code as "countyCode", m.body, m.organisation_id as "organisationId", g.kind as "officeKind", m.withdrawn_at is not null as withdrawn from leadership_meeting m join organisation g on g.id = m.organisation_id where m.id = any($1::uuid[])`,
);
export type MeetingFacts = FactOf<typeof meetingById>;
