import { issueMeasures } from './issue-measure.noun.js';
import { IssueMeasureMutations, IssueMeasureResolver, IssueMeasuresOfIssueResolver } from './issue-measure.resolver.js';

export const issueMeasure = {
  nouns: [issueMeasures],
  resolvers: [IssueMeasureResolver, IssueMeasuresOfIssueResolver, IssueMeasureMutations],
};
