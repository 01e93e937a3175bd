import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { LeadsTo } from '../../access/noun.js';
import { AnyBatchChange, AnyBatchInput, RowReader } from '../../api/batch.js';
import type { RequestContext } from '../../api/context.js';
import { Refusal } from '../../api/refusal.js';
import type { Refusal as Judged } from '../../kernel/act.js';
import { valueFault } from '../../kernel/fault.js';
import { instantOf } from '../../kernel/instant.js';
import { regionCodeOf } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { reportHazard } from './hazard.acts.js';
import { hazards } from './hazard.noun.js';
import { Hazard, HazardCategory, HazardSource } from './hazard.js';

@InputType({ description: 'One row of a batch of reports: plain strings, read row by row. 隐患批量上报行' })
export class ReportHazardRow {
  @Field(() => String, { description: 'Region code. 所在区划' })                          region!: string;
  @Field(() => String, { nullable: true, description: 'Id of the enterprise. 企业' })      enterpriseId?: string | null;
  @Field(() => String, { description: 'A SupervisionSector. 监管行业' })                  sector!: string;
  @Field(() => String, { description: 'A HazardSource. 来源' })                          source!: string;
  @Field(() => String, { description: 'A HazardCategory. 类别' })                        category!: string;
  @Field(() => String, { description: 'What was found. 描述' })                          description!: string;
  @Field(() => String, { description: 'Where, in words. 部位' })                         location!: string;
  @Field(() => String, { description: 'When, RFC 3339. 发现时间' })                       foundAt!: string;
}

@InputType({ description: 'To report many hazards at once, at most 1,000. 隐患批量上报' })
export class ReportHazardsInput extends AnyBatchInput {
  @Field(() => [ReportHazardRow], { description: 'The rows. 行' })                       rows!: ReportHazardRow[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row. 行结果' })
export class HazardRowOutcome {
  @Field(() => Int, { description: 'The row, counted from 0. 行号' })                     row!: number;
  @Field(() => [Refusal], { description: 'Why it was refused; empty when accepted. 拒绝理由' }) refusals!: Refusal[];
  @Field(() => Boolean, { description: 'Whether it had been accepted before. 是否重放' })   replayed!: boolean;
  @LeadsTo<{ entryType: string; entryId: string }>('entryType', 'entryId')
  @Field(() => Hazard, { nullable: true, description: 'The hazard, if accepted. 隐患' })   hazard?: Hazard | null;
}
@ObjectType({ simpleResolvers: true, description: 'What a batch did. 批量结果' })
export class HazardBatchChange extends AnyBatchChange {
  @Field(() => [HazardRowOutcome], { description: 'One for each row, in their order. 各行结果' }) outcomes!: HazardRowOutcome[];
}

const notAMoment = valueFault(
  '须为真实存在的时间并带时区，如 2026-07-01T09:30:00+08:00', 'it must be an existing moment with its offset, such as 2026-07-01T09:30:00+08:00',
);

/** Reads one row's strings; every value that is none is told. */
export function hazardRow(row: ReportHazardRow): { input: object } | { refusals: Judged[] } {
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
  @Mutation(() => HazardBatchChange, { description: 'Reports many hazards at once; each row has its own outcome. 隐患批量上报' })
  async reportHazards(@Arg('input', () => ReportHazardsInput, { description: 'The rows. 内容' }) input: ReportHazardsInput, @Ctx() { records }: RequestContext): Promise<object> {
    return records.addMany(hazards, input, reportHazard, hazardRow);
  }
}
