import { lifecycle } from '../../kernel/lifecycle.js';
import type { DwellingStatus, HouseholdMemberStatus, HouseholdStatus } from './household.js';

export const householdLifecycle = lifecycle<`${HouseholdStatus}`>()({
  begins: 'REGISTERED',
  ends: ['DISSOLVED'],
  rests: {
    REGISTERED: 'it is there; nothing is due of it until it asks for relief',
  },
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
  rests: {
    LIVING: 'a person lives',
  },
  // prettier-ignore
  moves: {
    correctMember: { from: ['LIVING'], to: 'LIVING' },
    recordDeath:   { from: ['LIVING'], to: 'DEAD' },
  },
});
export const dwellingLifecycle = lifecycle<`${DwellingStatus}`>()({
  begins: 'STANDING',
  ends: ['GONE'],
  rests: {
    STANDING: 'a dwelling stands',
  },
  moves: {
    loseDwelling: { from: ['STANDING'], to: 'GONE' },
  },
});
