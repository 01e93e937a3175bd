import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads, listKept } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations, operators } from '../../organisation/organisation.noun.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';

export enum BoundaryRulingStatus {
  PROPOSED = 'PROPOSED',
  RULED = 'RULED',
}
enumType(BoundaryRulingStatus, 'BoundaryRulingStatus', 'Stage of a ruling on supervision. 职责明确状态.', {
  PROPOSED: 'Proposed to the government. 已提请',
  RULED: 'Ruled on by the government. 已明确',
});
export enum BoundaryKind {
  BUSINESS_FORM = 'BUSINESS_FORM',
  ENTERPRISE = 'ENTERPRISE',
  OVERLAP = 'OVERLAP',
}
enumType(BoundaryKind, 'BoundaryKind', 'Kind of case in which supervision is unclear. 职责不清情形.', {
  BUSINESS_FORM: 'A new business form. 新兴业态',
  ENTERPRISE: 'A single enterprise or project. 单个企业（项目）',
  OVERLAP: 'Overlapping duties of departments. 职能交叉',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A case in which it is unclear which department supervises, and the ruling of the government on it by similarity of business (安全生产法 第十条). 监管职责明确',
})
@Entity('boundary_ruling')
export class BoundaryRuling extends RegisterEntry {
  @Shown(BoundaryRulingStatus, 'text', 'Current stage. 状态') status!: BoundaryRulingStatus;
  @Shown(BoundaryKind, 'text', 'Kind of case. 职责不清情形') kind!: BoundaryKind;
  @Shown(String, 'text', 'New business form; null for other kinds of case. 新兴业态', optional)
  businessForm!: string | null;
  @Shown(String, 'text', 'Description of the matter that is unclear. 事项') matter!: string;
  @Shown([RegionCodeScalar], 'text', 'Codes of the townships it applies to. 适用乡镇', list) townships!: string[];
  @Shown(String, 'text', 'Reason for proposing those departments. 提请理由') reason!: string;
  @Shown(String, 'text', 'Document number of the ruling; null until it is made. 明确文号', optional)
  decisionDocument!: string | null;
  @Shown(String, 'text', 'Reason given with the ruling; null if none was given. 明确理由', optional)
  decisionReason!: string | null;
  @Shown(CivilDateScalar, 'date', 'First day on which the department supervises; null until ruled. 起始日', optional)
  effectiveFrom!: CivilDate | null;
  @Shown(DateTime, 'timestamptz', 'Time of the ruling; null until it is made. 明确时间', optional)
  ruledAt!: Instant | null;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', list) proposedIds!: string[];
  @Kept('uuid', optional) proposerId!: string | null;
  @Kept('uuid', optional) decidedId!: string | null;

  @Reads(one<BoundaryRuling>(() => organisations, 'decidedId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Department that supervises under the ruling; null until it is made. 明确的部门',
  })
  decided?: Organisation | null;

  @Reads(listKept<BoundaryRuling>(() => organisations, 'proposedIds'))
  @Field(() => [Organisation], { nullable: true, description: 'Offices proposed to be ruled responsible. 拟定单位' })
  proposed?: Organisation[] | null;

  @Reads(one<BoundaryRuling>(() => operators, 'proposerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who proposed the ruling. 提出人' })
  proposer?: Operator | null;
}
export const BoundaryRulingConnection = connectionOf('BoundaryRuling', '监管职责明确', () => BoundaryRuling);
export const BoundaryRulingChange = changeOf('BoundaryRuling', '监管职责明确', () => BoundaryRuling);
