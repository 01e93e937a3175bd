import { absent, oneOf, is, part } from '../access/model/conditions.js';
import { noun } from '../access/model/noun.js';
import { Region } from './region.js';
import type { RegionsWhere } from './region.inputs.js';

// Where things lie is no secret: every caller sees the whole tree.
export const regions = noun<Region, RegionsWhere>({
  entity: Region,
  names: {},
  tag: 'R',
  historical: false,
  lifecycle: null,
  sees: 'everyone',
  may: {},
  acts: {},
  // prettier-ignore
  where: {
    parent:  (code) => ({ parentCode: is(code) }),
    level:   (levels) => ({ level: oneOf(levels) }),
    name:    (text) => ({ name: part(text) }),
    current: (wanted) => (wanted ? { validUntil: absent } : 'all'),
  },
  orders: { CODE: { by: [] } },
  personal: {},
  discloses: {},
  waits: [],
});
