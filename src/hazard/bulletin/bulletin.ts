import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, Shown, list } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import { Month } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Hazard } from '../hazard/hazard.js';
import { hazards } from '../hazard/hazard.noun.js';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'The monthly bulletin of the list of MAJOR hazards of a county, by figures that the register itself counts. 重大事故隐患月度通报',
})
@Entity('hazard_bulletin')
export class HazardBulletin extends RegisterEntry {
  @Shown(String, 'text', 'Number of the bulletin. 通报编号') number!: string;
  @Shown(Month, 'text', 'Month that it is of, YYYY-MM. 月份') month!: string;
  @Shown(String, 'text', 'Document by which it was announced. 通报文号') document!: string;
  @Shown(CivilDateScalar, 'date', 'Day it was announced. 通报日期') announcedOn!: CivilDate;
  @Shown(Int, 'integer', 'Number of MAJOR hazards open when the month ended. 月末在册数') onList!: number;
  @Shown(Int, 'integer', 'Number graded MAJOR in the month. 本月新增数') added!: number;
  @Shown(Int, 'integer', 'Number closed in the month. 本月销号数') closed!: number;
  @Shown(Int, 'integer', 'Number open and not assigned by an order when the month ended. 未交办数')
  unassigned!: number;
  @Shown(Int, 'integer', 'Number assigned and not received when the month ended. 未签收数') unreceived!: number;
  @Shown(Int, 'integer', 'Number past the deadline when the month ended. 逾期未整改数') overdue!: number;
  @Shown(Int, 'integer', 'Number listed for supervision when the month ended. 挂牌督办数') listed!: number;
  @Shown(Int, 'integer', 'Number of look-backs open when the month ended. 未办结责任倒查数') lookbacksOpen!: number;
  @Shown(Int, 'integer', 'Number of look-backs concluded in the month. 本月办结责任倒查数')
  lookbacksConcluded!: number;
  @Kept('uuid', list) hazardIds!: string[];

  @Reads(listKept<HazardBulletin>(() => hazards, 'hazardIds'))
  @Field(() => [Hazard], {
    nullable: true,
    description: 'Hazards that it announces, as far as the caller may see them, at most 200. 通报的隐患，至多200项',
  })
  hazards?: Hazard[] | null;
}
export const HazardBulletinConnection = connectionOf('HazardBulletin', '重大事故隐患月度通报', () => HazardBulletin);
export const HazardBulletinChange = changeOf('HazardBulletin', '重大事故隐患月度通报', () => HazardBulletin);
