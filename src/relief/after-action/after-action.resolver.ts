import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { list, one, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './after-action.acts.js';
import {
  AfterActionReviewsArgs,
  ConfirmLessonInput,
  HoldAfterActionReviewInput,
  LessonsArgs,
  ReportLessonDoneInput,
  ReturnLessonInput,
} from './after-action.inputs.js';
import { afterActionReviews, lessons } from './after-action.noun.js';
import {
  AfterActionReview,
  AfterActionReviewChange,
  AfterActionReviewConnection,
  Lesson,
  LessonChange,
  LessonConnection,
} from './after-action.js';

type Context = RequestContext;

@Resolver(() => AfterActionReview)
export class AfterActionReviewResolver {
  @Query(() => AfterActionReviewConnection, { description: 'Reviews after the action, the latest first. 复盘列表' })
  async afterActionReviews(
    @Args(() => AfterActionReviewsArgs) args: AfterActionReviewsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AfterActionReview>> {
    return records.page(afterActionReviews, args, info);
  }

  @Reads(list(() => lessons, 'reviewId'))
  @FieldResolver(() => [Lesson], { description: 'Lessons of the review that the caller may see. 教训' })
  lessons(
    @Root() review: AfterActionReview,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Lesson[] | Promise<Lesson[]> {
    return records.related(review, {}, info);
  }
}

@Resolver(() => Lesson)
export class LessonResolver {
  @Query(() => LessonConnection, { description: 'Lessons of reviews, the earliest due first. 复盘教训列表' })
  async lessons(
    @Args(() => LessonsArgs) args: LessonsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Lesson>> {
    return records.page(lessons, args, info);
  }

  @Reads(one<Lesson>(() => afterActionReviews, 'reviewId'))
  @FieldResolver(() => AfterActionReview, { nullable: true, description: 'Review that it comes from. 复盘' })
  review(
    @Root() lesson: Lesson,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): AfterActionReview | null | Promise<AfterActionReview | null> {
    return records.related(lesson, {}, info);
  }

  @Reads(one<Lesson>(() => lessons, 'repeatsId'))
  @FieldResolver(() => Lesson, {
    nullable: true,
    description: 'Lesson of the same topic that the office had before; null if none. 重复的教训',
  })
  repeats(
    @Root() lesson: Lesson,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Lesson | null | Promise<Lesson | null> {
    return records.related(lesson, {}, info);
  }
}

export const AfterActionReviewMutations = mutationsOf(afterActionReviews, AfterActionReviewChange, acts, {
  holdAfterActionReview: [
    HoldAfterActionReviewInput,
    'Enters what several offices went over together, with at most 50 offices and 50 lessons. 登记多方联动复盘，参加单位和教训各至多50项',
  ],
});
export const LessonMutations = mutationsOf(lessons, LessonChange, acts, {
  reportLessonDone: [
    ReportLessonDoneInput,
    'Reports that a lesson was acted on, with at most 9 files that show it. 报告教训落实，佐证至多九份',
  ],
  confirmLesson: [ConfirmLessonInput, 'Confirms that a lesson was acted on. 确认教训落实'],
  returnLesson: [ReturnLessonInput, 'Sends a lesson back that was not acted on. 退回教训'],
});
