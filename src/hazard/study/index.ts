import { criterionStudies } from './study.noun.js';
import { CriterionStudyMutations, CriterionStudyResolver } from './study.resolver.js';

export const study = { nouns: [criterionStudies], resolvers: [CriterionStudyResolver, CriterionStudyMutations] };
