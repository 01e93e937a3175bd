import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver, ID } from 'type-graphql';
import { LeadsTo } from '../../access/model/noun.js';
import { IdOf } from '../../api/input-fields.js';
import { AnyBatchChange, AnyBatchInput } from '../../api/batch.js';
import type { RequestContext } from '../../api/context.js';
import { Refusal } from '../../api/refusal.js';
import { applyForRelief } from './claim.acts.js';
import { reliefClaims } from './claim.noun.js';
import { ApplyForReliefRow, claimFrom } from './claim.rows.js';
import { ReliefClaim } from './claim.js';

@InputType({
  description:
    "To enter a village's list of claims, at most 1,000; each for all living members of its household, or for the home in which it lives. 批量申请救助",
})
export class ApplyForReliefBatchInput extends AnyBatchInput {
  @IdOf('ReliefProgramme')
  @Field(() => ID, { description: 'Programme that all rows claim from. 救助项目' })
  programmeId!: string;
  @IdOf('FileRef')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the uploaded roster that the rows are read from; it is kept with each claim. 花名册',
  })
  rosterFileId?: string | null;
  @Field(() => [ApplyForReliefRow], { description: 'Rows, one per household. 清单' }) rows!: ApplyForReliefRow[];
}

@ObjectType({ simpleResolvers: true, description: 'Outcome of one row. 行结果' })
export class ReliefClaimRowOutcome {
  @Field(() => Int, { description: 'Index of the row, counted from 0. 行号' }) row!: number;
  @Field(() => [Refusal], { description: 'Refusals of the row; empty when accepted. 拒绝理由' }) refusals!: Refusal[];
  @Field(() => Boolean, {
    description: 'True when the row had been accepted by an earlier request with the same key. 是否重放',
  })
  replayed!: boolean;
  @LeadsTo<{ entryType: string; entryId: string }>('entryType', 'entryId')
  @Field(() => ReliefClaim, {
    nullable: true,
    description: 'The claim that the row made; null when refused or a dry run. 救助申请',
  })
  reliefClaim?: ReliefClaim | null;
}
@ObjectType({ simpleResolvers: true, description: 'Outcome of a batch of claims. 批量结果' })
export class ReliefClaimBatchChange extends AnyBatchChange {
  @Field(() => [ReliefClaimRowOutcome], { description: 'Outcomes of the rows, in their order. 各行结果' })
  outcomes!: ReliefClaimRowOutcome[];
}

@Resolver()
export class ReliefClaimBatchResolver {
  @Mutation(() => ReliefClaimBatchChange, {
    description: "Enters a village's list of claims; each row has its own outcome. 批量申请救助",
  })
  async applyForReliefBatch(
    @Arg('input', () => ApplyForReliefBatchInput, { description: 'The list. 内容' }) input: ApplyForReliefBatchInput,
    @Ctx() { records }: RequestContext,
  ): Promise<object> {
    return records.addMany(reliefClaims, input, applyForRelief, (row) => claimFrom(input, row));
  }
}
