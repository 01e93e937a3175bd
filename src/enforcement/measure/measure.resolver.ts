import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { momentOf, Needs } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Deadline } from '../../law/deadline.js';
import { CoerciveMeasure, CoerciveMeasureConnection, CoerciveMeasureChange } from './measure.js';
import { CoerciveMeasuresArgs, SeizeInput, ExtendSeizureInput, ReleaseSeizureInput } from './measure.inputs.js';
import { coerciveMeasures } from './measure.noun.js';

import * as acts from './measure.acts.js';
import { measureDeadlines } from './measure.derived.js';
type Context = RequestContext;

@Resolver(() => CoerciveMeasure)
export class MeasureResolver {
  @Query(() => CoerciveMeasureConnection, { description: 'Coercive measures that the caller may see. 强制措施列表' })
  async coerciveMeasures(
    @Args(() => CoerciveMeasuresArgs) args: CoerciveMeasuresArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<CoerciveMeasure>> {
    return records.page(coerciveMeasures, args, info);
  }

  @Needs<CoerciveMeasure>('kind', 'releaseDue', 'releasedAt', 'regionCode')
  @FieldResolver(() => [Deadline], { description: 'Time limits of the measure, each with its legal basis. 期限' })
  async deadlines(@Root() measure: CoerciveMeasure, @Ctx() { records }: Context): Promise<Deadline[]> {
    return measureDeadlines(measure, momentOf(measure, records.request.now), await records.services.law());
  }
}

export const CoerciveMeasureMutations = mutationsOf(coerciveMeasures, CoerciveMeasureChange, acts, {
  seize: [SeizeInput, 'Takes a coercive measure: seals, detains or registers evidence. 查封、扣押、登记保存'],
  extendSeizure: [ExtendSeizureInput, 'Extends the time limit of a measure, once. 延长强制措施期限'],
  releaseSeizure: [ReleaseSeizureInput, 'Lifts a measure. 解除强制措施'],
});
