import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './typical-case.acts.js';
import { TypicalCase, TypicalCaseChange, TypicalCaseConnection } from './typical-case.js';
import {
  TypicalCasesArgs,
  ProposeTypicalCaseInput,
  ExposeTypicalCaseInput,
  RefuseTypicalCaseInput,
  EndExposureInput,
} from './typical-case.inputs.js';
import { typicalCases } from './typical-case.noun.js';

@Resolver(() => TypicalCase)
export class TypicalCaseResolver {
  @Query(() => TypicalCaseConnection, {
    description: 'Typical cases shown as a warning; the public reads those that are shown. 典型案例曝光',
  })
  async typicalCases(
    @Args(() => TypicalCasesArgs) args: TypicalCasesArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TypicalCase>> {
    return records.page(typicalCases, args, info);
  }
}

export const TypicalCaseMutations = mutationsOf(typicalCases, TypicalCaseChange, acts, {
  proposeTypicalCase: [ProposeTypicalCaseInput, 'Proposes a published case as a typical one. 提出典型案例'],
  exposeTypicalCase: [ExposeTypicalCaseInput, 'Shows a typical case to the public until a day. 曝光典型案例'],
  refuseTypicalCase: [RefuseTypicalCaseInput, 'Refuses to show a typical case. 不予曝光'],
  endExposure: [EndExposureInput, 'Ends the showing of a typical case. 终止曝光'],
});
