import { oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrSeat } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { tagPillar, untagPillar } from './pillar.acts.js';
import type { PillarTagsWhere } from './pillar.inputs.js';
import { pillarTagLifecycle } from './pillar.lifecycle.js';
import { PillarTag } from './pillar.js';

export const pillarTags = noun<PillarTag, PillarTagsWhere, 'tagPillar' | 'untagPillar'>({
  entity: PillarTag,
  names: { organisationId: 'mentioned', committeeId: 'entry', listId: 'entry', policyId: 'entry' },
  tag: 'pt',
  historical: true,
  lifecycle: pillarTagLifecycle,
  sees: ofCountyOrSeat,
  // prettier-ignore
  may: {
    tagPillar:   ['COUNTY_LEADER', 'BUREAU_HEAD'],
    untagPillar: ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { tagPillar, untagPillar },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    pillar: (pillars) => ({ pillar: oneOf(pillars) }),
  },
  orders: { PILLAR: { by: ['pillar', 'element'] } },
  personal: {},
  discloses: {},
  waits: [],
});
