import { oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrSeat, ofOffices } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { reviseTarget, setTarget } from './safety-target.acts.js';
import type { SafetyTargetsWhere } from './safety-target.inputs.js';
import { SafetyTarget, TargetRevision } from './safety-target.js';

export const safetyTargets = noun<SafetyTarget, SafetyTargetsWhere, 'setTarget' | 'reviseTarget'>({
  entity: SafetyTarget,
  names: { organisationId: 'acts' },
  tag: 't',
  historical: true,
  lifecycle: null,
  sees: { ...ofCountyOrSeat, FINANCE: ofOffices },
  may: {
    setTarget: ['COUNTY_LEADER'],
    reviseTarget: ['COUNTY_LEADER'],
  },
  acts: { setTarget, reviseTarget },
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

export const targetRevisions = noun<TargetRevision>({
  entity: TargetRevision,
  names: { targetId: 'entry' },
  tag: 'tr',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrSeat,
  may: {},
  acts: {},
  where: {},
  orders: { OLDEST: { by: ['revisedOn'] } },
  personal: {},
  discloses: {},
  waits: [],
});
