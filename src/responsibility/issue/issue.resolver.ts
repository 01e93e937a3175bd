import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './issue.acts.js';
import { AnswerIssueInput, IssuesArgs, RaiseIssueInput, ReturnIssueInput, VerifyIssueInput } from './issue.inputs.js';
import { issues } from './issue.noun.js';
import { Issue, IssueChange, IssueConnection } from './issue.js';

type Context = RequestContext;

@Resolver(() => Issue)
export class IssueResolver {
  @Query(() => IssueConnection, { description: 'Issues that the caller may see. 问题列表' })
  async issues(
    @Args(() => IssuesArgs) args: IssuesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Issue>> {
    return records.page(issues, args, info);
  }
}

export const IssueMutations = mutationsOf(issues, IssueChange, acts, {
  raiseIssue: [RaiseIssueInput, 'Raises an issue. 提出问题'],
  answerIssue: [AnswerIssueInput, 'Reports that an issue is rectified. 报告整改'],
  returnIssue: [ReturnIssueInput, 'Returns an issue for further rectification. 退回整改'],
  verifyIssue: [VerifyIssueInput, 'Verifies that an issue is rectified. 核验问题'],
});
