import { issueDraws, spotCheckRounds, spotChecks } from './pool.noun.js';
import {
  IssueDrawMutations,
  IssueDrawResolver,
  PoolResolver,
  SpotCheckMutations,
  SpotCheckResolver,
  SpotCheckRoundMutations,
  SpotCheckRoundResolver,
} from './pool.resolver.js';

export const pool = {
  nouns: [issueDraws, spotCheckRounds, spotChecks],
  resolvers: [
    PoolResolver,
    IssueDrawResolver,
    SpotCheckRoundResolver,
    SpotCheckResolver,
    IssueDrawMutations,
    SpotCheckRoundMutations,
    SpotCheckMutations,
  ],
};
