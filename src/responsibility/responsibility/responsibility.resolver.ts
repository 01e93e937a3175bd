import { Arg, Args, Ctx, Info, Mutation, Query, Resolver, ID } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { acknowledgeResponsibility, draftResponsibility, handOverResponsibility, publishResponsibility, supersedeResponsibility } from './responsibility.acts.js';
import { AcknowledgeResponsibilityInput, DraftResponsibilityInput, HandOverResponsibilityInput, PublishResponsibilityInput, ResponsibilitiesArgs, SupersedeResponsibilityInput } from './responsibility.inputs.js';
import { responsibilities } from './responsibility.noun.js';
import { Responsibility, ResponsibilityChange, ResponsibilityConnection } from './responsibility.js';
import { keyIn } from '../../access/ids.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => Responsibility)
export class ResponsibilityResolver {
  @Query(() => Responsibility, { nullable: true, description: 'One responsibility, by its id. 责任' })
  async responsibility(
    @Arg('id', () => ID, { description: 'Id of the responsibility. 标识' }) id: string, @Ctx() { records }: Context, @Info() info: Info_,
  ): Promise<Responsibility | null> {
    return records.find(responsibilities, keyIn(responsibilities, id), info);
  }

  @Query(() => ResponsibilityConnection, { description: 'Responsibilities that the caller may see. 责任列表' })
  async responsibilities(@Args(() => ResponsibilitiesArgs) asked: ResponsibilitiesArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<Responsibility>> { return records.page(responsibilities, asked, info); }

  @Mutation(() => ResponsibilityChange, { description: 'Drafts a responsibility; it has no effect until published. 起草责任' })
  async draftResponsibility(@Arg('input', () => DraftResponsibilityInput, { description: 'What and how. 内容' }) input: DraftResponsibilityInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(responsibilities, input, draftResponsibility, info); }

  @Mutation(() => ResponsibilityChange, { description: 'Approves and publishes a responsibility. 公布责任' })
  async publishResponsibility(@Arg('input', () => PublishResponsibilityInput, { description: 'What and how. 内容' }) input: PublishResponsibilityInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(responsibilities, input, publishResponsibility, info); }

  @Mutation(() => ResponsibilityChange, { description: 'Signs for a responsibility as its holder. 签收责任' })
  async acknowledgeResponsibility(@Arg('input', () => AcknowledgeResponsibilityInput, { description: 'What and how. 内容' }) input: AcknowledgeResponsibilityInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(responsibilities, input, acknowledgeResponsibility, info); }

  @Mutation(() => ResponsibilityChange, { description: 'Hands a responsibility over: the successor holds it from the next day. 责任交接' })
  async handOverResponsibility(@Arg('input', () => HandOverResponsibilityInput, { description: 'What and how. 内容' }) input: HandOverResponsibilityInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(responsibilities, input, handOverResponsibility, info); }

  @Mutation(() => ResponsibilityChange, { description: 'Ends a responsibility by another document. 废止责任' })
  async supersedeResponsibility(@Arg('input', () => SupersedeResponsibilityInput, { description: 'What and how. 内容' }) input: SupersedeResponsibilityInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(responsibilities, input, supersedeResponsibility, info); }
}
