import { absent, oneOf, from, is, present, upTo, type Bind, type Test } from '../../access/model/conditions.js';
import { noun, type Follows } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import type { Caller } from '../../access/rights/caller.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import * as acts from './meeting.acts.js';
import type { LeadershipMeetingsWhere } from './meeting.inputs.js';
import { LeadershipMeeting } from './meeting.js';

/** Whoever carries out what a meeting resolved, and whoever's report it heard, reads what was said of it there. */
const ofItsWork =
  ({ offices }: Caller): Test =>
  (column, bind) =>
    `(${column} in (select a.meeting_id from assignment a where a.organisation_id = any(${bind(offices)}))` +
    ` or ${column} in (select r.meeting_id from duty_report r where r.organisation_id = any(${bind(offices)}))` +
    ` or ${column} in (select m.id from leadership_meeting m join committee c on c.id = m.committee_id
      and c.member_ids && ${bind(offices)}::uuid[]))`;
/** A member office reads what its committee resolved. */
const followsItsCommittee: Follows = {
  entryType: 'Committee',
  roles: ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
  fields: ['memberIds'],
  ours: (own, of) => `${own}.committee_id = ${of}.id`,
  scopeOf: ({ offices }, _, of, bind) => `${of}.member_ids && ${bind(offices)}::uuid[]`,
};
const ofOwnOffice = ({ offices }: Caller, _: string, of: string, bind: Bind): string =>
  `${of}.organisation_id = any(${bind(offices)})`;
/** It comes into view with what is to be carried out, or with the report that is heard. */
const followsItsWork = (entryType: 'Assignment' | 'DutyReport'): Follows => ({
  entryType,
  roles: ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
  fields: ['meetingId', 'organisationId'],
  ours: (own, of) => `${own}.id = ${of}.meeting_id`,
  scopeOf: ofOwnOffice,
});
const orOfItsWork = (caller: Caller) => [ofOffices(caller), { id: ofItsWork(caller) }];

export const leadershipMeetings = noun<LeadershipMeeting, LeadershipMeetingsWhere, keyof typeof acts>({
  entity: LeadershipMeeting,
  names: {
    organisationId: 'acts',
    committeeId: 'entry',
    traineeIds: 'mentioned',
    presentIds: 'mentioned',
    absentIds: 'mentioned',
    withdrawerId: 'mentioned',
  },
  tag: 'M',
  historical: true,
  lifecycle: null,
  sees: { ...ofCountyOrOffice, SECTOR_DEPT: orOfItsWork, TOWNSHIP: orOfItsWork, FINANCE: orOfItsWork },
  follows: [followsItsWork('Assignment'), followsItsWork('DutyReport'), followsItsCommittee],
  // prettier-ignore
  may: {
    recordMeeting:   ['COUNTY_LEADER', 'BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
    withdrawMeeting: ['COUNTY_LEADER', 'BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
  },
  acts,
  // prettier-ignore
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    body:   (bodies) => ({ body: oneOf(bodies) }),
    heldFrom: (day) => ({ heldOn: from(day) }),
    heldTo:   (day) => ({ heldOn: upTo(day) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    withdrawn: (wanted) => ({ withdrawnAt: wanted ? present : absent }),
  },
  orders: { NEWEST: { by: ['heldOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
