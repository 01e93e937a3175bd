import { oneOf, inForce, part } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import type { HazardCriteriaWhere } from './criterion.inputs.js';
import { HazardCriterion } from './criterion.js';

// Published standards: every caller reads them. New editions are entered beside the old, which keep the days they held.
export const criteria = noun<HazardCriterion, HazardCriteriaWhere>({
  entity: HazardCriterion,
  names: {},
  tag: 'C',
  historical: true,
  lifecycle: null,
  sees: 'everyone',
  may: {},
  acts: {},
  where: {
    code: (codes) => ({ code: oneOf(codes) }),
    sector: (sectors) => ({
      sectors: (column, bind) => `(cardinality(${column}) = 0 or ${column} && ${bind(sectors)}::text[])`,
    }),
    content: (text) => ({ content: part(text) }),
    on: (day) => ({ effectiveFrom: inForce('effectiveUntil', day) }),
  },
  orders: { CODE: { by: ['code', 'effectiveFrom'] } },
  personal: {},
  discloses: {},
  waits: [],
});
