import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { LeadsTo } from '../../access/noun.js';
import { AnyBatchChange, AnyBatchInput } from '../../api/batch.js';
import type { RequestContext } from '../../api/context.js';
import { Refusal } from '../../api/refusal.js';
import { registerEnterprise } from './enterprise.acts.js';
import { enterprises } from './enterprise.noun.js';
import { enterpriseRow, ImportEnterpriseRow } from './enterprise.rows.js';
import { withStanding } from './enterprise.standing.js';
import { Enterprise } from './enterprise.js';

@InputType({ description: 'To enter many enterprises at once, at most 1,000. 企业批量建档' })
export class ImportEnterprisesInput extends AnyBatchInput {
  @Field(() => [ImportEnterpriseRow], { description: 'The rows. 行' })                                rows!: ImportEnterpriseRow[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row. 行结果' })
export class EnterpriseRowOutcome {
  @Field(() => Int, { description: 'The row, counted from 0. 行号' })                                 row!: number;
  @Field(() => [Refusal], { description: 'Why it was refused; empty when accepted. 拒绝理由' })          refusals!: Refusal[];
  @Field(() => Boolean, { description: 'Whether it had been accepted before. 是否重放' })               replayed!: boolean;
  @LeadsTo<{ entryType: string; entryId: string }>('entryType', 'entryId')
  @Field(() => Enterprise, { nullable: true, description: 'The enterprise, if accepted. 企业' })        enterprise?: Enterprise | null;
  @LeadsTo<{ standingType: string; standingId: string | null }>('standingType', 'standingId')
  @Field(() => Enterprise, { nullable: true, description: 'Where the row\'s code is registered already: the enterprise that has it, if the caller sees it. 已在册企业' })
  standing?: Enterprise | null;
  @Field(() => [String], { nullable: true, description: 'Columns in which the row differs from that enterprise; empty when all that it gives is the same; null where there is none to compare with. 与在册不同的列' })
  differs?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Personal columns of the row that were not compared, since the caller\'s roles may not read them. 未比对的列' })
  notCompared?: string[] | null;
}
@ObjectType({ simpleResolvers: true, description: 'What a batch did. 批量结果' })
export class EnterpriseBatchChange extends AnyBatchChange {
  @Field(() => [EnterpriseRowOutcome], { description: 'One for each row, in their order. 各行结果' })    outcomes!: EnterpriseRowOutcome[];
}

@Resolver()
export class EnterpriseBatchResolver {
  @Mutation(() => EnterpriseBatchChange, { description: 'Enters many enterprises at once; each row has its own outcome. 企业批量建档' })
  async importEnterprises(@Arg('input', () => ImportEnterprisesInput, { description: 'The rows. 内容' }) input: ImportEnterprisesInput, @Ctx() { records }: RequestContext): Promise<object> {
    return withStanding(records, input.rows, await records.addMany(enterprises, input, registerEnterprise, enterpriseRow), input.idempotencyKey);
  }
}
