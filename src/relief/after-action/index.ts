import { afterActionReviews, lessons } from './after-action.noun.js';
import {
  AfterActionReviewMutations,
  AfterActionReviewResolver,
  LessonMutations,
  LessonResolver,
} from './after-action.resolver.js';

export const afterAction = {
  nouns: [afterActionReviews, lessons],
  resolvers: [AfterActionReviewResolver, LessonResolver, AfterActionReviewMutations, LessonMutations],
};
