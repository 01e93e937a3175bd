import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver, ID } from 'type-graphql';
import { LeadsTo } from '../../access/noun.js';
import { AnyBatchChange, AnyBatchInput } from '../../api/batch.js';
import type { RequestContext } from '../../api/context.js';
import { Refusal } from '../../api/refusal.js';
import { applyForRelief } from './claim.acts.js';
import { reliefClaims } from './claim.noun.js';
import { ApplyForReliefRow, claimFrom } from './claim.rows.js';
import { ReliefClaim } from './claim.js';

@InputType({ description: 'To enter a village\'s list of claims, at most 1,000; each for all who live in the household. 批量申请救助' })
export class ApplyForReliefBatchInput extends AnyBatchInput {
  @Field(() => ID, { description: 'In which programme. 救助项目' })                                  programmeId!: string;
  @Field(() => [ApplyForReliefRow], { description: 'The list. 清单' })                               rows!: ApplyForReliefRow[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row. 行结果' })
export class ReliefClaimRowOutcome {
  @Field(() => Int, { description: 'The row, counted from 0. 行号' })                                 row!: number;
  @Field(() => [Refusal], { description: 'Why it was refused; empty when accepted. 拒绝理由' })          refusals!: Refusal[];
  @Field(() => Boolean, { description: 'Whether it had been accepted before. 是否重放' })               replayed!: boolean;
  @LeadsTo<{ entryType: string; entryId: string }>('entryType', 'entryId')
  @Field(() => ReliefClaim, { nullable: true, description: 'The claim, if accepted. 救助申请' })        reliefClaim?: ReliefClaim | null;
}
@ObjectType({ simpleResolvers: true, description: 'What a batch did. 批量结果' })
export class ReliefClaimBatchChange extends AnyBatchChange {
  @Field(() => [ReliefClaimRowOutcome], { description: 'One for each row, in their order. 各行结果' })   outcomes!: ReliefClaimRowOutcome[];
}

@Resolver()
export class ReliefClaimBatchResolver {
  @Mutation(() => ReliefClaimBatchChange, { description: 'Enters a village\'s list of claims; each row has its own outcome. 批量申请救助' })
  async applyForReliefBatch(@Arg('input', () => ApplyForReliefBatchInput, { description: 'The list. 内容' }) input: ApplyForReliefBatchInput, @Ctx() { records }: RequestContext): Promise<object> {
    return records.addMany(reliefClaims, input, applyForRelief, (row) => claimFrom(input.programmeId, row));
  }
}
