import { Arg, Ctx, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AnyEntryActInput } from '../api/act-input.js';
import type { RequestContext } from '../api/context.js';
import { countersign } from './proposal.acts.js';
import { Proposal, ProposalChange } from './proposal.js';

@InputType({ description: 'To countersign a proposed act. 会签' })
export class CountersignInput extends AnyEntryActInput {}

@Resolver(() => Proposal)
export class ProposalResolver {
  @Mutation(() => ProposalChange, {
    description: 'Countersigns an act proposed by another person; with the last signature the act is taken. 会签',
  })
  async countersign(
    @Arg('input', () => CountersignInput, { description: 'What the act takes. 办理内容' }) input: CountersignInput,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return records.countersign(input, countersign, info);
  }
}
