import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Derives, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, Shown, optional } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { SupervisionSector } from '../../law/sector.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    "An enterprise's report of one cycle of its own checks for MAJOR hazards, also where it found none. 重大事故隐患自查报告（含零报告）",
})
@Entity('self_check')
export class SelfCheck extends RegisterEntry {
  @Shown(String, 'text', 'Number of the report. 报告编号') number!: string;
  @Shown(SupervisionSector, 'text', 'Supervision sector of the enterprise. 监管行业') sector!: SupervisionSector;
  @Shown(PeriodScalar, 'text', 'Cycle that it is of: a month or a quarter. 周期') period!: string;
  @Shown(CivilDateScalar, 'date', 'Last day on which it was due. 报告期限') dueOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Day it was reported. 报告日期') reportedOn!: CivilDate;
  @Shown(Int, 'integer', 'Number of MAJOR hazards it found in the cycle, as the register has them. 重大隐患数')
  majors!: number;
  @Shown(Int, 'integer', 'Number of other hazards it found in the cycle, as the register has them. 一般隐患数')
  generals!: number;
  @Shown(String, 'text', 'Post that led the check. 带队检查岗位') checkerPost!: string;
  @Kept('uuid') enterpriseId!: string;
  @Kept('uuid', optional) reporterId!: string | null;
  @Kept('uuid', optional) fileId!: string | null;

  @Derives<SelfCheck, 'majors'>(['majors'], ({ majors }) => majors === 0)
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it reports that no MAJOR hazard was found. 是否零报告',
  })
  zero?: boolean;
  @Derives<SelfCheck, 'dueOn' | 'reportedOn'>(['dueOn', 'reportedOn'], ({ dueOn, reportedOn }) => reportedOn > dueOn)
  @Field(() => Boolean, { nullable: true, description: 'Whether it came after it was due. 是否迟报' })
  late?: boolean;

  @Reads(one<SelfCheck>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise, if the caller may see it. 企业' })
  enterprise?: Enterprise | null;
  @Reads(one<SelfCheck>(() => operators, 'reporterId'))
  @Field(() => Operator, { nullable: true, description: 'Person who reported it. 报告人' })
  reporter?: Operator | null;
  @Reads(one<SelfCheck>(() => files, 'fileId'))
  @Field(() => FileRef, { nullable: true, description: 'Record of the check. 检查记录' })
  record?: FileRef | null;
}
export const SelfCheckConnection = connectionOf('SelfCheck', '重大事故隐患自查报告', () => SelfCheck);
export const SelfCheckChange = changeOf('SelfCheck', '重大事故隐患自查报告', () => SelfCheck);
