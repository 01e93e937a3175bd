import { oneOf, from, upTo } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, within } from '../../access/model/scope.js';
import { recordMeeting } from './meeting.acts.js';
import type { LeadershipMeetingsWhere } from './meeting.inputs.js';
import { LeadershipMeeting } from './meeting.js';

export const leadershipMeetings = noun<LeadershipMeeting, LeadershipMeetingsWhere, 'recordMeeting'>({
  entity: LeadershipMeeting,
  names: { organisationId: 'acts', committeeId: 'entry' },
  tag: 'M',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrOffice,
  may: {
    recordMeeting: ['COUNTY_LEADER', 'BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
  },
  acts: { recordMeeting },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    body:   (bodies) => ({ body: oneOf(bodies) }),
    heldFrom: (day) => ({ heldOn: from(day) }),
    heldTo:   (day) => ({ heldOn: upTo(day) }),
  },
  orders: { NEWEST: { by: ['heldOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
