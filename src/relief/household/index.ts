import { dwellings, householdMembers, households } from './household.noun.js';
import {
  DisasterDeathsResolver,
  DwellingMutations,
  HouseholdMemberMutations,
  HouseholdMutations,
  HouseholdPartsResolver,
  HouseholdResolver,
  MemberCategoriesResolver,
  DwellingHouseholdResolver,
} from './household.resolver.js';

export const household = {
  nouns: [householdMembers, households, dwellings],
  resolvers: [
    HouseholdResolver,
    HouseholdPartsResolver,
    HouseholdMutations,
    HouseholdMemberMutations,
    DwellingMutations,
    DwellingHouseholdResolver,
    DisasterDeathsResolver,
    MemberCategoriesResolver,
  ],
};
