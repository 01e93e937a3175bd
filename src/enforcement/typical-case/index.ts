import { typicalCases } from './typical-case.noun.js';
import { TypicalCaseMutations, TypicalCaseResolver } from './typical-case.resolver.js';

export const typicalCase = { nouns: [typicalCases], resolvers: [TypicalCaseResolver, TypicalCaseMutations] };
