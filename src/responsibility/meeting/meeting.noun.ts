import { absent, oneOf, from, is, present, upTo } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import * as acts from './meeting.acts.js';
import type { LeadershipMeetingsWhere } from './meeting.inputs.js';
import { LeadershipMeeting } from './meeting.js';

export const leadershipMeetings = noun<LeadershipMeeting, LeadershipMeetingsWhere, keyof typeof acts>({
  entity: LeadershipMeeting,
  names: { organisationId: 'acts', committeeId: 'entry', traineeIds: 'mentioned', withdrawerId: 'mentioned' },
  tag: 'M',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrOffice,
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
