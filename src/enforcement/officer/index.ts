import { enforcementEquipment, officerTrainings } from './officer.noun.js';
import { EnforcementEquipmentMutations, OfficerResolver, OfficerTrainingMutations } from './officer.resolver.js';

export const officer = {
  nouns: [officerTrainings, enforcementEquipment],
  resolvers: [OfficerResolver, OfficerTrainingMutations, EnforcementEquipmentMutations],
};
