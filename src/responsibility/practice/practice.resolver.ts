import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { momentOf, Needs, one, page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import * as acts from './practice.acts.js';
import {
  AcceptPracticeInput,
  AnswerPracticeInput,
  PracticeAdoptionsArgs,
  PracticeCasesArgs,
  NominatePracticeInput,
  ProposePracticeInput,
  PublishPracticeInput,
  RecordPracticeResultInput,
  RejectPracticeInput,
} from './practice.inputs.js';
import { practiceAdoptions, practiceCases } from './practice.noun.js';
import {
  PracticeAdoption,
  PracticeAdoptionChange,
  PracticeAdoptionConnection,
  PracticeCase,
  PracticeCaseChange,
  PracticeCaseConnection,
} from './practice.js';

type Context = RequestContext;

@Resolver(() => PracticeCase)
export class PracticeResolver {
  @Query(() => PracticeCaseConnection, { description: 'Cases of good practice that the caller may see. 最佳实践列表' })
  async practiceCases(
    @Args(() => PracticeCasesArgs) args: PracticeCasesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PracticeCase>> {
    return records.page(practiceCases, args, info);
  }

  @Query(() => PracticeAdoptionConnection, {
    description: 'What offices are asked about published cases, and answered. 推广落实列表',
  })
  async practiceAdoptions(
    @Args(() => PracticeAdoptionsArgs) args: PracticeAdoptionsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PracticeAdoption>> {
    return records.page(practiceAdoptions, args, info);
  }

  @Reads(page(() => practiceAdoptions, 'caseId'))
  @FieldResolver(() => PracticeAdoptionConnection, { description: 'Offices asked to take it up. 推广落实' })
  adoptions(
    @Root() practice: PracticeCase,
    @Args(() => PracticeAdoptionsArgs) args: PracticeAdoptionsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<PracticeAdoption> | Promise<Connection<PracticeAdoption>> {
    return records.related(practice, args, info);
  }
}

@Resolver(() => PracticeAdoption)
export class PracticeAdoptionResolver {
  @Reads(one<PracticeAdoption>(() => practiceCases, 'caseId'))
  @FieldResolver(() => PracticeCase, { nullable: true, description: 'Case that it is about. 案例' })
  practice(
    @Root() adoption: PracticeAdoption,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): PracticeCase | null | Promise<PracticeCase | null> {
    return records.related(adoption, {}, info);
  }

  @Needs<PracticeAdoption>('status', 'dueOn')
  @FieldResolver(() => Boolean, { description: 'Whether it is not answered and its day is over. 是否逾期' })
  overdue(@Root() adoption: PracticeAdoption, @Ctx() { records }: Context): boolean {
    return adoption.status === 'ASKED' && adoption.dueOn < civilDateOf(momentOf(adoption, records.request.now));
  }
}

export const PracticeCaseMutations = mutationsOf(practiceCases, PracticeCaseChange, acts, {
  proposePractice: [ProposePracticeInput, 'Proposes a case of good practice. 申报最佳实践'],
  acceptPractice: [AcceptPracticeInput, 'Judges a case good. 评定最佳实践'],
  rejectPractice: [RejectPracticeInput, 'Judges that a case is not one. 不予入选'],
  publishPractice: [PublishPracticeInput, 'Publishes a case and spreads it to offices, which answer. 推广最佳实践'],
  nominatePractice: [NominatePracticeInput, 'Nominates a published case for the selection above. 推荐最佳案例'],
  recordPracticeResult: [RecordPracticeResultInput, 'Records the result of a nomination. 登记评选结果'],
});
export const PracticeAdoptionMutations = mutationsOf(practiceAdoptions, PracticeAdoptionChange, acts, {
  answerPractice: [AnswerPracticeInput, 'Answers how a case is taken up. 反馈推广落实'],
});
