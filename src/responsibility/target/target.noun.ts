import { among } from '../../access/conditions.js';
import { noun } from '../../access/noun.js';
import { ofCounty, within } from '../../access/scope.js';
import { setTarget } from './target.acts.js';
import type { SafetyTargetsWhere } from './target.inputs.js';
import { SafetyTarget } from './target.js';

export const safetyTargets = noun<SafetyTarget, SafetyTargetsWhere, 'setTarget'>({
  entity: SafetyTarget, tag: 't', historical: true, lifecycle: null,
  sees: {
    COUNTY_LEADER:  ofCounty,
    BUREAU_HEAD:    ofCounty,
    LAW_OFFICER:    ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE:     ofCounty,
    SECTOR_DEPT:    (caller) => ({ countyCode: among(caller.seats) }),
    TOWNSHIP:       (caller) => ({ countyCode: among(caller.seats) }),
  },
  may: {
    setTarget: ['COUNTY_LEADER'],
  },
  acts: { setTarget },
  where: {
    region: (code) => within(code),
    year:    (years) => ({ year: among(years) }),
    measure: (measures) => ({ measure: among(measures) }),
  },
  orders: { YEAR: { by: ['year', 'measure'], descending: true } },
  personal: {}, discloses: {},
  waits: [],
  unique: [{ constraint: 'safety_target_once', property: 'measure', path: ['measure'], freeAt: [] }],
});
