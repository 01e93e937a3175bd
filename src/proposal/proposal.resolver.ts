import { Arg, Ctx, FieldResolver, Info, InputType, Mutation, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { valuesIn } from '../access/acting/input-guard.js';
import { Needs } from '../access/model/noun.js';
import { AnyEntryActInput } from '../api/act-input.js';
import type { RequestContext } from '../api/context.js';
import { countersign } from './proposal.acts.js';
import { Proposal, ProposalChange, ProposedValue } from './proposal.js';

@InputType({ description: 'To countersign a proposed act. 会签' })
export class CountersignInput extends AnyEntryActInput {}

@Resolver(() => Proposal)
export class ProposalResolver {
  @Needs<Proposal>('input')
  @FieldResolver(() => [ProposedValue], {
    description: 'Content of the proposed act: what whoever signs puts their name to. 拟办内容',
  })
  proposedInput(@Root() { input }: Proposal): ProposedValue[] {
    return valuesIn(JSON.parse(input) as object);
  }

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
