import { fundPostings, reliefFunds } from './fund.noun.js';
import { FundPostingResolver, FundResolver, ReliefFundMutations } from './fund.resolver.js';

export const fund = {
  nouns: [reliefFunds, fundPostings],
  resolvers: [FundResolver, FundPostingResolver, ReliefFundMutations],
};
