import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';

export enum BoundaryRulingStatus { PROPOSED = 'PROPOSED', RULED = 'RULED' }
enumType(BoundaryRulingStatus, 'BoundaryRulingStatus', 'The stage of a ruling. 职责明确状态.', { PROPOSED: 'Departments are proposed. 已提请', RULED: 'The government has ruled. 已明确' });
export enum BoundaryKind { BUSINESS_FORM = 'BUSINESS_FORM', ENTERPRISE = 'ENTERPRISE', OVERLAP = 'OVERLAP' }
enumType(BoundaryKind, 'BoundaryKind', 'What stands in doubt. 职责不清情形.', { BUSINESS_FORM: 'A new business form. 新兴业态', ENTERPRISE: 'A single enterprise or project. 单个企业（项目）', OVERLAP: 'Departments whose duties cross. 职能交叉' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A doubt about who supervises, and the government\'s ruling on it by likeness of business (安全生产法 第十条). 监管职责明确' })
@Entity('boundary_ruling')
export class BoundaryRuling extends RegisterEntry {
  @Field(() => BoundaryRulingStatus, { description: 'Its stage. 状态' })                              @Column('text')                                                status!: BoundaryRulingStatus;
  @Field(() => BoundaryKind, { description: 'What stands in doubt. 情形' })                           @Column('text')                                                kind!: BoundaryKind;
  @Field(() => String, { nullable: true, description: 'The new business form. 新兴业态' })            @Column('text', { name: 'business_form', nullable: true })     businessForm!: string | null;
  @Field(() => String, { description: 'The doubt, in words. 事项' })                                  @Column('text')                                                matter!: string;
  @Field(() => [RegionCodeScalar], { description: 'In which townships. 乡镇' })               @Column('text', { array: true })                               townships!: string[];
  @Field(() => String, { description: 'Why those departments. 提请理由' })                            @Column('text')                                                reason!: string;
  @Field(() => String, { nullable: true, description: 'Number of the ruling. 明确文号' })             @Column('text', { name: 'decision_document', nullable: true }) decisionDocument!: string | null;
  @Field(() => String, { nullable: true, description: 'Why the department ruled on. 明确理由' })      @Column('text', { name: 'decision_reason', nullable: true })   decisionReason!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'From which day it answers. 起始日' }) @Column('date', { name: 'effective_from', nullable: true })    effectiveFrom!: CivilDate | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was ruled. 明确时间' })              @Column('timestamptz', { name: 'ruled_at', nullable: true })   ruledAt!: Instant | null;
                                                                                                     @Column('uuid', { name: 'enterprise_id', nullable: true })        enterpriseId!: string | null;
                                                                                                     @Column('uuid', { name: 'proposed_ids', array: true })            proposedIds!: string[];
                                                                                                     @Column('uuid', { name: 'proposer_id', nullable: true })          proposerId!: string | null;
                                                                                                     @Column('uuid', { name: 'decided_id', nullable: true })           decidedId!: string | null;

  @Reads(one<BoundaryRuling>(() => organisations, 'decidedId'))
  @Field(() => Organisation, { nullable: true, description: 'The department that supervises by the ruling. 明确的部门' })
  decided?: Organisation | null;
}
export const BoundaryRulingConnection = connectionOf('BoundaryRuling', '监管职责明确', () => BoundaryRuling);
export const BoundaryRulingChange = changeOf('BoundaryRuling', '监管职责明确', () => BoundaryRuling);
