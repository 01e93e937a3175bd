import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { momentOf, Needs } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './issue.acts.js';
import {
  AnswerIssueInput,
  DecideIssueInput,
  IssuesArgs,
  PlanIssueInput,
  RaiseIssueInput,
  ReturnIssueInput,
  VerifyIssueInput,
  WithdrawIssueInput,
} from './issue.inputs.js';
import { decidedLate } from './issue.musts.js';
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

  @Needs<Issue>('status', 'leadId', 'coIds', 'decidedAt', 'decisionDue', 'rectificationDue')
  @FieldResolver(() => Boolean, {
    description:
      'Whether the matter waits, or waited, for the decision of a county leader beyond its day, so that the offices are not late for it. 协调决定是否逾期',
  })
  decisionLate(@Root() issue: Issue, @Ctx() { records }: Context): boolean {
    return decidedLate(issue, momentOf(issue, records.request.now));
  }
}

export const IssueMutations = mutationsOf(issues, IssueChange, acts, {
  raiseIssue: [RaiseIssueInput, 'Raises an issue. 提出问题'],
  planIssue: [PlanIssueInput, 'Lays down the plan by which an issue is rectified. 制定整改方案'],
  decideIssue: [DecideIssueInput, 'Decides a matter that several offices have to settle. 协调决定'],
  answerIssue: [AnswerIssueInput, 'Reports that an issue is rectified. 报告整改'],
  returnIssue: [ReturnIssueInput, 'Returns an issue for further rectification. 退回整改'],
  verifyIssue: [VerifyIssueInput, 'Verifies that an issue is rectified. 核验问题'],
  withdrawIssue: [WithdrawIssueInput, 'Takes back an issue that was raised in error. 撤回问题'],
});
