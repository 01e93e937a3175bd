import { HazardBatchResolver } from './hazard.batch.js';
import { hazards } from './hazard.noun.js';
import { EnterpriseHazardsResolver, HazardMutations, HazardResolver } from './hazard.resolver.js';
import { MajorRectificationResolver } from './hazard.rates.js';
import { HazardStatisticsResolver } from './hazard.statistics.js';

export const hazard = {
  nouns: [hazards],
  resolvers: [
    HazardResolver,
    EnterpriseHazardsResolver,
    HazardStatisticsResolver,
    MajorRectificationResolver,
    HazardBatchResolver,
    HazardMutations,
  ],
};
