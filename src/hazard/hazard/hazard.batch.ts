import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { LeadsTo } from '../../access/noun.js';
import { AnyActInput } from '../../api/act-input.js';
import type { RequestContext } from '../../api/context.js';
import { enumType } from '../../api/enums.js';
import { Refusal } from '../../api/refusal.js';
import { factValue, refusal, type Refusal as Judged } from '../../kernel/act.js';
import type { ValueFault } from '../../kernel/fault.js';
import { instantOf } from '../../kernel/instant.js';
import { regionCodeOf } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { reportHazard } from './hazard.acts.js';
import { hazards } from './hazard.noun.js';
import { Hazard, HazardCategory, HazardSource } from './hazard.js';

export enum OnError { REJECT_ALL = 'REJECT_ALL', REJECT_ROW = 'REJECT_ROW' }
enumType(OnError, 'OnError', 'What a refused row means for the others. 出错处理.', { REJECT_ALL: 'None is accepted. 整批拒绝', REJECT_ROW: 'The others are accepted. 仅拒绝该行' });

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
export class ReportHazardsInput extends AnyActInput {
  @Field(() => [ReportHazardRow], { description: 'The rows. 行' })                       rows!: ReportHazardRow[];
  @Field(() => OnError, { description: 'What a refused row means for the others. 出错处理' }) onError!: OnError;
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
export class HazardBatchChange {
  @Field(() => [HazardRowOutcome], { description: 'One for each row, in their order. 各行结果' }) outcomes!: HazardRowOutcome[];
  @Field(() => [Refusal], { description: 'Why the batch as a whole was refused, if it was. 拒绝理由' }) refusals!: Refusal[];
  @Field(() => Int, { description: 'How many rows are accepted. 受理行数' })                accepted!: number;
  @Field(() => Boolean, { description: 'Whether nothing was kept. 是否试办' })              dryRun!: boolean;
}

/** Reads one row's strings; every value that is none is told. */
export function hazardRow(row: ReportHazardRow): { input: object } | { refusals: Judged[] } {
  const refusals: Judged[] = [];
  const bad = (path: string, { reason, at }: ValueFault) => { refusals.push(refusal('BAD_ROW', { path: [path], facts: [factValue('fault', reason), ...(at === null ? [] : [factValue('character', at)])] })); };
  const among = <E extends string>(path: string, values: Record<string, E>, text: string): E | null => { if (Object.values(values).includes(text as E)) return text as E; bad(path, { reason: `${JSON.stringify(text.slice(0, 40))} is not one of ${Object.values(values).join(', ')}`, at: null }); return null; };
  const region = regionCodeOf(row.region.trim()), foundAt = instantOf(row.foundAt.trim());
  if (typeof region === 'object') bad('region', region);
  if (!foundAt) bad('foundAt', { reason: 'it is an existing moment with its offset, such as 2026-07-01T09:30:00+08:00', at: null });
  const sector = among('sector', SupervisionSector, row.sector), source = among('source', HazardSource, row.source), category = among('category', HazardCategory, row.category);
  return refusals.length > 0 ? { refusals } : { input: { ...row, region, foundAt, sector, source, category } };
}

@Resolver()
export class HazardBatchResolver {
  @Mutation(() => HazardBatchChange, { description: 'Reports many hazards at once; each row has its own outcome. 隐患批量上报' })
  async reportHazards(@Arg('input', () => ReportHazardsInput, { description: 'The rows. 内容' }) input: ReportHazardsInput, @Ctx() { records }: RequestContext): Promise<object> {
    const { outcomes, refusals, dryRun } = await records.addMany(hazards, input, reportHazard, hazardRow);
    return { outcomes: outcomes.map((each) => ({ ...each, entryType: 'Hazard' })), refusals, dryRun, accepted: refusals.length > 0 ? 0 : outcomes.filter((each) => each.refusals.length === 0).length };
  }
}
