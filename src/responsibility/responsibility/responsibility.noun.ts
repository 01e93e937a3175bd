import { among, inForce, overlaps } from '../../access/conditions.js';
import { noun } from '../../access/noun.js';
import { within } from '../../access/scope.js';
import type { ResponsibilitiesWhere } from './responsibility.inputs.js';
import { Responsibility } from './responsibility.js';

// Lists of power and responsibility are public (安全生产法 第十七条).
export const responsibilities = noun<Responsibility, ResponsibilitiesWhere>({
  entity: Responsibility, tag: 'S', historical: true, lifecycle: null, sees: 'everyone', may: {}, acts: {},
  where: {
    region:   (code) => within(code),
    category: (categories) => ({ category: among(categories) }),
    sector:   (sectors) => ({ sectors: overlaps(sectors) }),
    on:       (day) => ({ validFrom: inForce('validTo', day) }),
  },
  orders: { NEWEST: { by: ['validFrom'], descending: true } },
  personal: {}, discloses: {}, waits: [], shapesRights: true,
});
