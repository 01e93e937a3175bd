import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { globalId } from '../../access/privacy/ids.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { countyOf } from '../../kernel/region-code.js';
import { organisations } from '../../organisation/organisation.noun.js';
import * as acts from './covert-visit.acts.js';
import { fourMoreOf } from './covert-visit.facts.js';
import { CovertVisitsArgs, FourMoreArgs, RecordCovertVisitInput } from './covert-visit.inputs.js';
import { covertVisits } from './covert-visit.noun.js';
import { CovertVisit, CovertVisitChange, CovertVisitConnection, FourMore } from './covert-visit.js';

@Resolver(() => CovertVisit)
export class CovertVisitResolver {
  @Query(() => CovertVisitConnection, { description: 'Covert visits that the caller may see. 暗访列表' })
  async covertVisits(
    @Args(() => CovertVisitsArgs) args: CovertVisitsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<CovertVisit>> {
    return records.page(covertVisits, args, info);
  }

  @ToldTo(toOffices, "the county's offices: what each of them did")
  @Query(() => [FourMore], {
    description:
      'The four of a month, office by office: criticisms, urging letters, covert visits, filmed scenes. 四多统计',
  })
  async fourMore(
    @Args(() => FourMoreArgs) { region, month }: FourMoreArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<FourMore[]> {
    const rows = await records.lookUp(fourMoreOf, `${countyOf(region)}/${month}`);
    return rows.map(({ organisationId, ...counted }) => ({
      ...counted,
      organisationId: globalId(organisations, organisationId),
    }));
  }
}

export const CovertVisitMutations = mutationsOf(covertVisits, CovertVisitChange, acts, {
  recordCovertVisit: [
    RecordCovertVisitInput,
    'Records a covert visit and the scenes filmed; a scene that shows a problem is raised as an issue. 登记暗访',
  ],
});
