import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { momentOf, Needs, one, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import * as acts from './policy.acts.js';
import {
  ChangePolicyDraftInput,
  RefusePolicyDraftInput,
  ReviewPolicyInput,
  WithdrawPolicyDraftInput,
  DraftPolicyInput,
  IssuePolicyInput,
  PolicyDocumentsArgs,
  RepealPolicyInput,
  RevisePolicyInput,
} from './policy.inputs.js';
import { policyDocuments } from './policy.noun.js';
import { PolicyDocument, PolicyDocumentChange, PolicyDocumentConnection } from './policy.js';

type Context = RequestContext;

@Resolver(() => PolicyDocument)
export class PolicyResolver {
  @Query(() => PolicyDocumentConnection, {
    description: 'Rules of work and policy documents that the caller may see. 制度列表',
  })
  async policyDocuments(
    @Args(() => PolicyDocumentsArgs) args: PolicyDocumentsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PolicyDocument>> {
    return records.page(policyDocuments, args, info);
  }

  @Reads(one<PolicyDocument>(() => policyDocuments, 'formerId'))
  @FieldResolver(() => PolicyDocument, { nullable: true, description: 'What it revised; null if nothing. 原制度' })
  former(
    @Root() document: PolicyDocument,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): PolicyDocument | null | Promise<PolicyDocument | null> {
    return records.related(document, {}, info);
  }

  @Needs<PolicyDocument>('validFrom', 'validUntil', 'lastOn')
  @FieldResolver(() => Boolean, { description: 'Whether it holds today. 现行有效' })
  inForce(@Root() { validFrom, validUntil, lastOn, ...entry }: PolicyDocument, @Ctx() { records }: Context): boolean {
    const today = civilDateOf(momentOf(entry, records.request.now));
    return (
      validFrom !== null && validFrom <= today && [validUntil, lastOn].every((end) => end === null || end >= today)
    );
  }
}

export const PolicyDocumentMutations = mutationsOf(policyDocuments, PolicyDocumentChange, acts, {
  draftPolicy: [DraftPolicyInput, 'Drafts a rule of work or a policy document. 起草制度'],
  changePolicyDraft: [ChangePolicyDraftInput, 'Changes the draft of a rule or policy. 修改制度草案'],
  withdrawPolicyDraft: [WithdrawPolicyDraftInput, 'Withdraws the draft of a rule or policy. 撤回制度草案'],
  refusePolicyDraft: [RefusePolicyDraftInput, 'Refuses the draft of a rule or policy. 不予印发制度草案'],
  reviewPolicy: [ReviewPolicyInput, 'Reviews a rule or policy without a last day. 评估制度'],
  issuePolicy: [IssuePolicyInput, 'Issues a rule or policy for its days. 印发制度'],
  revisePolicy: [RevisePolicyInput, 'Puts another version in its place from a day on. 修订制度'],
  repealPolicy: [RepealPolicyInput, 'Repeals a rule or policy after a day. 废止制度'],
});
