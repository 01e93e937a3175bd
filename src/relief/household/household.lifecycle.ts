import { lifecycle } from '../../kernel/lifecycle.js';
import type { DwellingStatus, HouseholdMemberStatus, HouseholdStatus } from './household.js';

export const householdLifecycle = lifecycle<`${HouseholdStatus}`>()({
  begins: 'REGISTERED',
  ends: ['DISSOLVED'],
  // prettier-ignore
  moves: {
    splitHousehold:    { from: ['REGISTERED'], to: 'REGISTERED' },
    moveHousehold:     { from: ['REGISTERED'], to: 'REGISTERED' },
    dissolveHousehold: { from: ['REGISTERED'], to: 'DISSOLVED' },
  },
});
export const memberLifecycle = lifecycle<`${HouseholdMemberStatus}`>()({
  begins: 'LIVING',
  ends: ['DEAD'],
  // prettier-ignore
  moves: {
    correctMember: { from: ['LIVING'], to: 'LIVING' },
    recordDeath:   { from: ['LIVING'], to: 'DEAD' },
  },
});
export const dwellingLifecycle = lifecycle<`${DwellingStatus}`>()({
  begins: 'STANDING',
  ends: ['GONE'],
  moves: {
    loseDwelling: { from: ['STANDING'], to: 'GONE' },
  },
});
