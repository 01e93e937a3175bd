import { oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrSeat, within, ofOffices } from '../../access/model/scope.js';
import { setTarget } from './target.acts.js';
import type { SafetyTargetsWhere } from './target.inputs.js';
import { SafetyTarget } from './target.js';

export const safetyTargets = noun<SafetyTarget, SafetyTargetsWhere, 'setTarget'>({
  entity: SafetyTarget,
  names: { organisationId: 'acts' },
  tag: 't',
  historical: true,
  lifecycle: null,
  sees: { ...ofCountyOrSeat, FINANCE: ofOffices },
  may: {
    setTarget: ['COUNTY_LEADER'],
  },
  acts: { setTarget },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    year:    (years) => ({ year: oneOf(years) }),
    measure: (measures) => ({ measure: oneOf(measures) }),
  },
  orders: { YEAR: { by: ['year', 'measure'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
  unique: [{ constraint: 'safety_target_once', property: 'measure', path: ['measure'], freeAt: [] }],
});
