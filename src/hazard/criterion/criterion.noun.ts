import { oneOf, part, upTo } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { countyOf } from '../../kernel/region-code.js';
import * as acts from './criterion.acts.js';
import { judgesIn, judgesThere } from './criterion.facts.js';
import type { HazardCriteriaWhere } from './criterion.inputs.js';
import { HazardCriterion } from './criterion.js';

// Published standards: every caller reads them. A new version stands beside the old, which judges what it graded.
export const criteria = noun<HazardCriterion, HazardCriteriaWhere, keyof typeof acts>({
  entity: HazardCriterion,
  names: { formerId: 'entry', publisherId: 'mentioned', fileId: 'entry' },
  tag: 'C',
  historical: true,
  lifecycle: null,
  sees: 'everyone',
  may: {
    publishCriterion: ['BUREAU_HEAD'],
    supersedeCriterion: ['BUREAU_HEAD'],
    endCriterion: ['BUREAU_HEAD'],
  },
  acts,
  where: {
    code: (codes) => ({ code: oneOf(codes) }),
    sector: (sectors) => ({
      sectors: (column, bind) => `(cardinality(${column}) = 0 or ${column} && ${bind(sectors)}::text[])`,
    }),
    content: (text) => ({ content: part(text) }),
    on: (day) => ({
      effectiveFrom: upTo(day),
      code: (_, bind, columnOf) => judgesThere(columnOf, `${bind(day)}::date`),
    }),
    inForceIn: ({ region, on }) => ({
      code: (_, bind, columnOf) => judgesIn(columnOf, bind(countyOf(region)), `${bind(on)}::date`),
    }),
  },
  orders: { CODE: { by: ['code', 'effectiveFrom'] } },
  personal: {},
  discloses: {},
  waits: [],
  unique: [{ constraint: 'hazard_criterion_one_from_a_day', property: 'code', path: ['effectiveFrom'], freeAt: [] }],
});
