import { dwellings, householdMembers, households } from './household.noun.js';
import { HouseholdPartsResolver, HouseholdResolver } from './household.resolver.js';

export const household = { nouns: [householdMembers, households, dwellings], resolvers: [HouseholdResolver, HouseholdPartsResolver] };
