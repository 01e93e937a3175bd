import { holidayNotices, statutoryParameters } from './law.noun.js';
import {
  HolidayNoticeMutations,
  HolidayNoticeResolver,
  LawResolver,
  StatutoryParameterMutations,
} from './law.resolver.js';

export const law = {
  nouns: [statutoryParameters, holidayNotices],
  resolvers: [LawResolver, HolidayNoticeResolver, StatutoryParameterMutations, HolidayNoticeMutations],
};
