import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Issue } from '../issue/issue.js';
import * as acts from './issue-measure.acts.js';
import {
  AdoptIssueMeasureInput,
  CheckIssueMeasureInput,
  DropIssueMeasureInput,
  IssueMeasuresArgs,
  ReportIssueMeasureInput,
  ReturnIssueMeasureInput,
} from './issue-measure.inputs.js';
import { issueMeasures } from './issue-measure.noun.js';
import { IssueMeasure, IssueMeasureChange, IssueMeasureConnection } from './issue-measure.js';

type Context = RequestContext;

@Resolver(() => IssueMeasure)
export class IssueMeasureResolver {
  @Query(() => IssueMeasureConnection, {
    description: 'The list of measures and rules adopted for issues, as far as the caller may see it. 措施制度清单',
  })
  async issueMeasures(
    @Args(() => IssueMeasuresArgs) args: IssueMeasuresArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<IssueMeasure>> {
    return records.page(issueMeasures, args, info);
  }
}

/** What this room adds to an issue. */
@Resolver(() => Issue)
export class IssueMeasuresOfIssueResolver {
  @Reads(page(() => issueMeasures, 'issueId'))
  @FieldResolver(() => IssueMeasureConnection, {
    description: 'Measures and rules adopted for it that the caller may see. 措施制度',
  })
  measures(
    @Root() issue: Issue,
    @Args(() => IssueMeasuresArgs) args: IssueMeasuresArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<IssueMeasure> | Promise<Connection<IssueMeasure>> {
    return records.related(issue, args, info);
  }
}

export const IssueMeasureMutations = mutationsOf(issueMeasures, IssueMeasureChange, acts, {
  adoptIssueMeasure: [AdoptIssueMeasureInput, 'Adopts a measure or rule for an issue. 制定问题的措施制度'],
  reportIssueMeasure: [ReportIssueMeasureInput, 'Reports that a measure or rule is carried out. 报告措施制度落实'],
  checkIssueMeasure: [CheckIssueMeasureInput, 'Checks that a measure or rule is carried out. 核查措施制度落实'],
  returnIssueMeasure: [ReturnIssueMeasureInput, 'Returns a measure or rule that is not carried out. 退回措施制度'],
  dropIssueMeasure: [DropIssueMeasureInput, 'Drops a measure or rule. 取消措施制度'],
});
