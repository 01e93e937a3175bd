import { hazardBulletins } from './bulletin.noun.js';
import {
  HazardBulletinMutations,
  HazardBulletinResolver,
  HazardBulletinsOfHazardResolver,
} from './bulletin.resolver.js';

export const bulletin = {
  nouns: [hazardBulletins],
  resolvers: [HazardBulletinResolver, HazardBulletinsOfHazardResolver, HazardBulletinMutations],
};
