import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { answerIssue, raiseIssue, returnIssue, verifyIssue } from './issue.acts.js';
import { AnswerIssueInput, IssuesArgs, RaiseIssueInput, ReturnIssueInput, VerifyIssueInput } from './issue.inputs.js';
import { issues } from './issue.noun.js';
import { Issue, IssueChange, IssueConnection } from './issue.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => Issue)
export class IssueResolver {
  @Query(() => IssueConnection, { description: 'Issues that the caller may see. 问题列表' })
  async issues(@Args(() => IssuesArgs) asked: IssuesArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<Issue>> { return records.page(issues, asked, info); }

  @Mutation(() => IssueChange, { description: 'Raises an issue. 提出问题' })
  async raiseIssue(@Arg('input', () => RaiseIssueInput, { description: 'What and how. 内容' }) input: RaiseIssueInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(issues, input, raiseIssue, info); }

  @Mutation(() => IssueChange, { description: 'Reports that an issue is rectified. 报告整改' })
  async answerIssue(@Arg('input', () => AnswerIssueInput, { description: 'What and how. 内容' }) input: AnswerIssueInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(issues, input, answerIssue, info); }

  @Mutation(() => IssueChange, { description: 'Returns an issue for further rectification. 退回整改' })
  async returnIssue(@Arg('input', () => ReturnIssueInput, { description: 'What and how. 内容' }) input: ReturnIssueInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(issues, input, returnIssue, info); }

  @Mutation(() => IssueChange, { description: 'Verifies that an issue is rectified. 核验问题' })
  async verifyIssue(@Arg('input', () => VerifyIssueInput, { description: 'What and how. 内容' }) input: VerifyIssueInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(issues, input, verifyIssue, info); }
}
