import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads, listKept } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { FileRef, files } from '../../file/file-ref.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Kept, Shown, list, named, optional } from '../../api/columns.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { operators } from '../../organisation/organisation.noun.js';
import { Operator } from '../../organisation/organisation.js';

export enum CoerciveMeasureStatus {
  IN_FORCE = 'IN_FORCE',
  RELEASED = 'RELEASED',
}
enumType(CoerciveMeasureStatus, 'CoerciveMeasureStatus', 'Stage of a coercive measure. 强制措施状态.', {
  IN_FORCE: 'In force. 实施中',
  RELEASED: 'Lifted. 已解除',
});
export enum CoerciveMeasureKind {
  SEALING = 'SEALING',
  DETENTION = 'DETENTION',
  PRESERVATION = 'PRESERVATION',
}
enumType(CoerciveMeasureKind, 'CoerciveMeasureKind', 'Kind of coercive measure. 强制措施种类.', {
  SEALING: 'Sealing of places, facilities or things. 查封',
  DETENTION: 'Detention of things. 扣押',
  PRESERVATION: 'Registration and preservation of evidence. 先行登记保存',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A coercive measure taken in an enforcement case: sealing, detention or registration of evidence. 行政强制措施',
})
@Entity('coercive_measure')
export class CoerciveMeasure extends RegisterEntry {
  @Shown(String, 'text', 'Number of the decision on the measure. 强制措施决定书文号') number!: string;
  @Shown(CoerciveMeasureStatus, 'text', 'Stage of the measure. 强制措施状态') status!: CoerciveMeasureStatus;
  @Shown(CoerciveMeasureKind, 'text', 'Kind of the measure. 强制措施种类') kind!: CoerciveMeasureKind;
  @Shown([String], 'text', 'Places or things the measure is taken on, one entry each. 财物清单', list)
  things!: string[];
  @Shown(String, 'text', 'Reason for the measure. 强制措施理由') reason!: string;
  @Shown(Boolean, 'boolean', 'Whether the measure was taken on the spot in an emergency. 是否当场实施')
  urgent!: boolean;
  @Shown(
    DateTime,
    'timestamptz',
    'When the measure was approved or, if taken on the spot, reported and approved. 报告批准时间',
  )
  reportedAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'When the measure began. 实施时间') begunAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time limit by which the measure must be lifted. 强制措施期限', named('due_at'))
  releaseDue!: Instant;
  @Shown(Boolean, 'boolean', 'Whether the time limit was extended. 是否延长期限') extended!: boolean;
  @Shown(Int, 'integer', 'Days of testing, which do not count toward the time limit. 检验检测天数') testedDays!: number;
  @Shown(DateTime, 'timestamptz', 'When the measure was lifted; null while it is in force. 解除时间', optional)
  releasedAt!: Instant | null;
  @Shown(String, 'text', 'Disposal of the things; null while the measure is in force. 财物处理结果', optional)
  disposal!: string | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector of the enterprise. 监管行业') sector!: SupervisionSector;
  @Kept('uuid') caseId!: string;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', list) officerIds!: string[];
  @Kept('uuid', optional) listFileId!: string | null;

  @Reads(one<CoerciveMeasure>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, {
    nullable: true,
    description: 'The enforcement case the measure belongs to, if the caller may see it. 行政处罚案件',
  })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<CoerciveMeasure>(() => files, 'listFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the signed list of things. 财物清单文书' })
  list?: FileRef | null;

  @Reads(one<CoerciveMeasure>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise concerned, if the caller may see it. 涉案企业' })
  enterprise?: Enterprise | null;

  @Reads(listKept<CoerciveMeasure>(() => operators, 'officerIds'))
  @Field(() => [Operator], { nullable: true, description: 'Officers who carry it out. 执法人员' })
  officers?: Operator[] | null;
}
export const CoerciveMeasureConnection = connectionOf('CoerciveMeasure', '行政强制措施', () => CoerciveMeasure);
export const CoerciveMeasureChange = changeOf('CoerciveMeasure', '行政强制措施', () => CoerciveMeasure);
