import { judgedWithin } from '../../law/law.facts.js';
import { oneOf, is, overlaps } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { begunByOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import * as acts from './boundary.acts.js';
import type { BoundaryRulingsWhere } from './boundary.inputs.js';
import { boundaryLifecycle } from './boundary.lifecycle.js';
import { BoundaryRuling } from './boundary.js';

// Who supervises what is public (安全生产法 第十七条), and so is a ruling. What is only proposed is seen by the office that
// proposes, by those proposed, and by the government that rules.
export const boundaryRulings = noun<BoundaryRuling, BoundaryRulingsWhere, keyof typeof acts>({
  entity: BoundaryRuling,
  names: { enterpriseId: 'mentioned', proposedIds: 'acts', proposerId: 'acts', decidedId: 'acts', coIds: 'acts' },
  tag: 'T',
  historical: true,
  lifecycle: boundaryLifecycle,
  sees: {
    everyone: (caller) => [
      { status: is('RULED') },
      { proposerId: is(caller.operatorId) },
      { id: begunByOffices(caller) },
      { proposedIds: overlaps(caller.offices) },
    ],
    COUNTY_LEADER: ofCounty,
  },
  // prettier-ignore
  may: {
    proposeBoundary: ['BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
    ruleBoundary:    ['COUNTY_LEADER'],
  },
  acts,
  // prettier-ignore
  where: {
    region:       (code) => within(code),
    status:       (statuses) => ({ status: oneOf(statuses) }),
    kind:         (kinds) => ({ kind: oneOf(kinds) }),
    businessForm: (forms) => ({ businessForm: oneOf(forms) }),
    project:      (names) => ({ project: oneOf(names) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'ruleBoundary',
      status: ['PROPOSED'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '安全生产法', article: '第十条' },
      only: (caller) => ({ countyCode: oneOf(caller.countiesOfPosts) }),
    },
  ],
});
