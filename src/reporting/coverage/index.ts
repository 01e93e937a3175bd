import {
  CoverageResolver,
  ResponsibilityGapsResolver,
  TargetProgressResolver,
  VetoCheckResolver,
} from './coverage.resolver.js';

// No noun of its own: it asks what the others hold.
export const coverage = {
  nouns: [],
  resolvers: [CoverageResolver, ResponsibilityGapsResolver, TargetProgressResolver, VetoCheckResolver],
};
