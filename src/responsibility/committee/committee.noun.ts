import { oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { within } from '../../access/model/scope.js';
import { dissolveCommittee, establishCommittee } from './committee.acts.js';
import type { CommitteesWhere } from './committee.inputs.js';
import { committeeLifecycle } from './committee.lifecycle.js';
import { Committee } from './committee.js';

// Which bodies there are is public.
export const committees = noun<Committee, CommitteesWhere, 'establishCommittee' | 'dissolveCommittee'>({
  entity: Committee,
  names: { organisationId: 'acts', leaderPostId: 'mentioned', memberIds: 'mentioned' },
  tag: 'c',
  historical: true,
  lifecycle: committeeLifecycle,
  sees: 'everyone',
  // prettier-ignore
  may: {
    establishCommittee: ['COUNTY_LEADER', 'BUREAU_HEAD'],
    dissolveCommittee:  ['COUNTY_LEADER'],
  },
  acts: { establishCommittee, dissolveCommittee },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    status: (statuses) => ({ status: oneOf(statuses) }),
  },
  orders: { NAME: { by: ['name'] } },
  personal: {},
  discloses: {},
  waits: [],
});
