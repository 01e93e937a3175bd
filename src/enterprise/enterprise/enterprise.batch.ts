import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { LeadsTo } from '../../access/model/noun.js';
import { AnyBatchChange, AnyBatchInput } from '../../api/batch.js';
import type { RequestContext } from '../../api/context.js';
import { Refusal } from '../../api/refusal.js';
import { registerEnterprise } from './enterprise.acts.js';
import { enterprises } from './enterprise.noun.js';
import { enterpriseRow, ImportEnterpriseRow } from './enterprise.rows.js';
import { withStanding } from './enterprise.standing.js';
import { Enterprise } from './enterprise.js';

@InputType({ description: 'To register many enterprises at once, at most 1,000. 企业批量建档' })
export class ImportEnterprisesInput extends AnyBatchInput {
  @Field(() => [ImportEnterpriseRow], { description: 'Rows of the batch, in order. 数据行' })
  rows!: ImportEnterpriseRow[];
}

@ObjectType({ simpleResolvers: true, description: 'Outcome of one row. 行结果' })
export class EnterpriseRowOutcome {
  @Field(() => Int, { description: 'Index of the row, from 0. 行号' }) row!: number;
  @Field(() => [Refusal], { description: 'Refusals of the row; empty when it was accepted. 拒绝理由' })
  refusals!: Refusal[];
  @Field(() => Boolean, { description: 'Whether the row had been accepted before under the same key. 是否重放' })
  replayed!: boolean;
  @LeadsTo<{ entryType: string; entryId: string }>('entryType', 'entryId')
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise registered; null if refused. 企业' })
  enterprise?: Enterprise | null;
  @LeadsTo<{ standingType: string; standingId: string | null }>('standingType', 'standingId')
  @Field(() => Enterprise, {
    nullable: true,
    description: "Enterprise that already has the row's code, if the caller may see it; otherwise null. 已在册企业",
  })
  standing?: Enterprise | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'Columns in which the row differs from `standing`; empty if none; null where there is nothing to compare with. 与在册不同的列',
  })
  differs?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Personal columns of the row that were not compared, since the caller may not read them. 未比对的列',
  })
  notCompared?: string[] | null;
}
@ObjectType({ simpleResolvers: true, description: 'Outcome of a batch. 批量结果' })
export class EnterpriseBatchChange extends AnyBatchChange {
  @Field(() => [EnterpriseRowOutcome], {
    description: 'Outcomes, one for each row, in the order of the rows. 各行结果',
  })
  outcomes!: EnterpriseRowOutcome[];
}

@Resolver()
export class EnterpriseBatchResolver {
  @Mutation(() => EnterpriseBatchChange, {
    description: 'Registers many enterprises at once; each row has its own outcome. 企业批量建档',
  })
  async importEnterprises(
    @Arg('input', () => ImportEnterprisesInput, { description: 'The rows. 内容' }) input: ImportEnterprisesInput,
    @Ctx() { records }: RequestContext,
  ): Promise<object> {
    return withStanding(
      records,
      input.rows,
      await records.addMany(enterprises, input, registerEnterprise, enterpriseRow),
      input.idempotencyKey,
    );
  }
}
