import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { LeadsTo } from '../../access/model/noun.js';
import { AnyBatchChange, AnyBatchInput, RowReader } from '../../api/batch.js';
import type { RequestContext } from '../../api/context.js';
import { Refusal } from '../../api/refusal.js';
import type { Refusal as PlainRefusal } from '../../kernel/act.js';
import { valueFault } from '../../kernel/fault.js';
import { instantOf } from '../../kernel/instant.js';
import { regionCodeOf } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { reportHazard } from './hazard.acts.js';
import { hazards } from './hazard.noun.js';
import { Hazard, HazardCategory, HazardSource } from './hazard.js';

@InputType({
  description: 'One row of a batch of reports; all values are strings and are parsed row by row. 隐患批量上报行',
})
export class ReportHazardRow {
  @Field(() => String, { description: 'Region code of the township or village. 所在区划' }) region!: string;
  @Field(() => String, { nullable: true, description: 'Id of the enterprise. 企业' }) enterpriseId?: string | null;
  @Field(() => String, { description: 'Supervision sector, a value of SupervisionSector. 监管行业' }) sector!: string;
  @Field(() => String, { description: 'Source, a value of HazardSource. 隐患来源' }) source!: string;
  @Field(() => String, { description: 'Category, a value of HazardCategory. 隐患类别' }) category!: string;
  @Field(() => String, { description: 'Description of the hazard. 隐患描述' }) description!: string;
  @Field(() => String, { description: 'Location in words. 部位' }) location!: string;
  @Field(() => String, { description: 'Time the hazard was found, RFC 3339. 发现时间' }) foundAt!: string;
}

@InputType({ description: 'To report many hazards at once, at most 1,000. 隐患批量上报' })
export class ReportHazardsInput extends AnyBatchInput {
  @Field(() => [ReportHazardRow], { description: 'Rows of the batch, in order. 数据行' }) rows!: ReportHazardRow[];
}

@ObjectType({ simpleResolvers: true, description: 'Outcome of one row. 行结果' })
export class HazardRowOutcome {
  @Field(() => Int, { description: 'Index of the row, from 0. 行号' }) row!: number;
  @Field(() => [Refusal], { description: 'Refusals of the row; empty when it was accepted. 拒绝理由' })
  refusals!: Refusal[];
  @Field(() => Boolean, { description: 'Whether the row had been accepted before under the same key. 是否重放' })
  replayed!: boolean;
  @LeadsTo<{ entryType: string; entryId: string }>('entryType', 'entryId')
  @Field(() => Hazard, { nullable: true, description: 'Hazard reported; null if refused. 隐患' })
  hazard?: Hazard | null;
}
@ObjectType({ simpleResolvers: true, description: 'Outcome of a batch. 批量结果' })
export class HazardBatchChange extends AnyBatchChange {
  @Field(() => [HazardRowOutcome], { description: 'Outcomes, one for each row, in the order of the rows. 各行结果' })
  outcomes!: HazardRowOutcome[];
}

const notAMoment = valueFault(
  '须为真实存在的时间并带时区，如 2026-07-01T09:30:00+08:00',
  'it must be an existing moment with its offset, such as 2026-07-01T09:30:00+08:00',
);

/** Reads one row's strings; every value that is none is told. */
export function hazardRow(row: ReportHazardRow): { input: object } | { refusals: PlainRefusal[] } {
  const reader = new RowReader(row);
  const input = {
    region: reader.needed('region', regionCodeOf),
    // An empty cell of a table is none.
    enterpriseId: reader.text('enterpriseId'),
    sector: reader.neededAmong('sector', SupervisionSector),
    source: reader.neededAmong('source', HazardSource),
    category: reader.neededAmong('category', HazardCategory),
    description: row.description,
    location: reader.neededText('location'),
    foundAt: reader.needed('foundAt', (text) => instantOf(text) ?? notAMoment),
  };
  return reader.refusals.length > 0 ? { refusals: reader.refusals } : { input };
}

@Resolver()
export class HazardBatchResolver {
  @Mutation(() => HazardBatchChange, {
    description: 'Reports many hazards at once; each row has its own outcome. 隐患批量上报',
  })
  async reportHazards(
    @Arg('input', () => ReportHazardsInput, { description: 'The rows. 内容' }) input: ReportHazardsInput,
    @Ctx() { records }: RequestContext,
  ): Promise<object> {
    return records.addMany(hazards, input, reportHazard, hazardRow);
  }
}
