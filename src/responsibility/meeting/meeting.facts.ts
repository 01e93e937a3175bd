import { fact } from '../../kernel/act.js';

/** A meeting, as what was heard at it needs it. */
export interface MeetingFacts {
  readonly key: string;
  readonly kind: string;
  readonly heldOn: string;
  readonly countyCode: string;
}
export const meetingById = fact<MeetingFacts>(
  'meetingById',
  `select id as key, kind, held_on as "heldOn", county_code as "countyCode" from leadership_meeting where id = any($1::uuid[])`,
);
