import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { connectionOf } from '../../api/connection.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Certainty } from '../../law/statutory-parameter.js';
import { SupervisionSector } from '../../law/sector.js';
import { Shown, list, named, optional } from '../../api/columns.js';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A criterion, one item of a published standard by which a hazard is judged MAJOR, with the days it is in force. 重大事故隐患判定标准条目',
})
@Entity('hazard_criterion')
export class HazardCriterion extends RegisterEntry {
  @Shown(String, 'text', 'Code of the criterion, named when grading. 条目代码') code!: string;
  @Shown([SupervisionSector], 'text', 'Sectors the item applies to; empty means every sector. 适用行业', list)
  sectors!: SupervisionSector[];
  @Shown(String, 'text', 'Title of the standard. 判定标准') document!: string;
  @Shown(String, 'text', 'Item of the standard. 条款') article!: string;
  @Shown(String, 'text', 'Wording of the item. 内容') content!: string;
  @Shown(Certainty, 'text', 'Degree to which the item is verified against its source. 确定程度') certainty!: Certainty;
  @Shown(CivilDateScalar, 'date', 'First day in force. 生效日期') effectiveFrom!: CivilDate;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day in force; null while no end is set. 失效日期',
    named('effective_to', optional),
  )
  effectiveUntil!: CivilDate | null;
}
export const HazardCriterionConnection = connectionOf('HazardCriterion', '判定标准条目', () => HazardCriterion);
