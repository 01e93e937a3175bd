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
    addMembers:        { from: ['REGISTERED'], to: 'REGISTERED' },
    changeHead:        { from: ['REGISTERED'], to: 'REGISTERED' },
    addDwelling:       { from: ['REGISTERED'], to: 'REGISTERED' },
    // Whoever leaves a household of one ends it.
    joinHousehold:     { from: ['REGISTERED'], to: 'REGISTERED', or: ['DISSOLVED'] },
    dissolveHousehold: { from: ['REGISTERED'], to: 'DISSOLVED' },
  },
});
export const memberLifecycle = lifecycle<`${HouseholdMemberStatus}`>()({
  begins: 'LIVING',
  ends: [],
  rests: {
    LIVING: 'a person lives',
    DEAD: 'a person has died; only a mistake is undone',
  },
  // prettier-ignore
  moves: {
    correctMember: { from: ['LIVING'], to: 'LIVING' },
    recordDeath:   { from: ['LIVING'], to: 'DEAD' },
    revokeDeath:   { from: ['DEAD'], to: 'LIVING' },
    joinHousehold: { from: ['LIVING'], to: 'LIVING' },
    splitHousehold: { from: ['LIVING'], to: 'LIVING' },
    changeHead:    { from: ['LIVING', 'DEAD'], stays: true },
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
