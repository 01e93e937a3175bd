import { is, oneOf, inForce, part } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { wholeCountry } from '../../kernel/region-code.js';
import { within } from '../../region/region.scope.js';
import * as acts from './item.acts.js';
import { EnforcementItem } from './item.js';
import type { EnforcementItemsWhere } from './item.inputs.js';

// An item belongs to a county, those of the state to every one.
// The catalogue is published (行政处罚法 第三十九条): every caller reads it. A changed item stands beside the old
// one, which keeps the days it held.
export const enforcementItems = noun<EnforcementItem, EnforcementItemsWhere, keyof typeof acts>({
  entity: EnforcementItem,
  names: { baseId: 'entry' },
  tag: 'e',
  historical: true,
  lifecycle: null,
  sees: 'everyone',
  may: {
    publishItem: ['BUREAU_HEAD'],
    delegateItem: ['BUREAU_HEAD'],
    ceaseItem: ['BUREAU_HEAD'],
    supersedeItem: ['BUREAU_HEAD'],
    endItem: ['BUREAU_HEAD'],
  },
  acts,
  races: ['enforcement_item_once'],
  where: {
    region: (code) => [within(code), { regionCode: is(wholeCountry) }],
    code: (codes) => ({ code: oneOf(codes) }),
    kind: (kinds) => ({ kind: oneOf(kinds) }),
    level: (levels) => ({ level: oneOf(levels) }),
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
