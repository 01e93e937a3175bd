import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
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

export enum CoerciveMeasureStatus { IN_FORCE = 'IN_FORCE', RELEASED = 'RELEASED' }
enumType(CoerciveMeasureStatus, 'CoerciveMeasureStatus', 'Stage of a coercive measure. 强制措施状态.', { IN_FORCE: 'In force. 实施中', RELEASED: 'Lifted. 已解除' });
export enum CoerciveMeasureKind { SEALING = 'SEALING', DETENTION = 'DETENTION', PRESERVATION = 'PRESERVATION' }
enumType(CoerciveMeasureKind, 'CoerciveMeasureKind', 'Kind of coercive measure. 强制措施种类.', { SEALING: 'Sealing of places, facilities or things. 查封', DETENTION: 'Detention of things. 扣押', PRESERVATION: 'Registration and preservation of evidence. 先行登记保存' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A coercive measure taken in an enforcement case: sealing, detention or registration of evidence. 行政强制措施' })
@Entity('coercive_measure')
export class CoerciveMeasure extends RegisterEntry {
  @Field(() => String, { description: 'Number of the decision on the measure. 强制措施决定书文号' })         @Column('text')                                                 number!: string;
  @Field(() => CoerciveMeasureStatus, { description: 'Stage of the measure. 强制措施状态' })              @Column('text')                                                 status!: CoerciveMeasureStatus;
  @Field(() => CoerciveMeasureKind, { description: 'Kind of the measure. 强制措施种类' })                 @Column('text')                                                 kind!: CoerciveMeasureKind;
  @Field(() => [String], { description: 'Places or things the measure is taken on, one entry each. 财物清单' }) @Column('text', { array: true })                                things!: string[];
  @Field(() => String, { description: 'Reason for the measure. 强制措施理由' })                           @Column('text')                                                 reason!: string;
  @Field(() => Boolean, { description: 'Whether the measure was taken on the spot in an emergency. 是否当场实施' }) @Column('boolean')                                              urgent!: boolean;
  @Field(() => DateTime, { description: 'When the measure was approved or, if taken on the spot, reported and approved. 报告批准时间' }) @Column('timestamptz', { name: 'reported_at' })                 reportedAt!: Instant;
  @Field(() => DateTime, { description: 'When the measure began. 实施时间' })                           @Column('timestamptz', { name: 'begun_at' })                    begunAt!: Instant;
  @Field(() => DateTime, { description: 'Time limit by which the measure must be lifted. 强制措施期限' }) @Column('timestamptz', { name: 'due_at' })                      releaseDue!: Instant;
  @Field(() => Boolean, { description: 'Whether the time limit was extended. 是否延长期限' })             @Column('boolean')                                              extended!: boolean;
  @Field(() => Int, { description: 'Days of testing, which do not count toward the time limit. 检验检测天数' }) @Column('integer', { name: 'tested_days' })                     testedDays!: number;
  @Field(() => DateTime, { nullable: true, description: 'When the measure was lifted; null while it is in force. 解除时间' }) @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Disposal of the things; null while the measure is in force. 财物处理结果' }) @Column('text', { nullable: true })                             disposal!: string | null;
  @Field(() => SupervisionSector, { description: 'Supervision sector of the enterprise. 监管行业' })    @Column('text')                                                 sector!: SupervisionSector;
                                                                                                    @Column('uuid', { name: 'case_id' })                            caseId!: string;
                                                                                                    @Column('uuid', { name: 'enterprise_id', nullable: true })      enterpriseId!: string | null;
                                                                                                    @Column('uuid', { name: 'officer_ids', array: true })           officerIds!: string[];
                                                                                                    @Column('uuid', { name: 'list_file_id', nullable: true })       listFileId!: string | null;

  @Reads(one<CoerciveMeasure>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'The enforcement case the measure belongs to, if the caller may see it. 行政处罚案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<CoerciveMeasure>(() => files, 'listFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the signed list of things. 财物清单文书' })
  list?: FileRef | null;
}
export const CoerciveMeasureConnection = connectionOf('CoerciveMeasure', '行政强制措施', () => CoerciveMeasure);
export const CoerciveMeasureChange = changeOf('CoerciveMeasure', '行政强制措施', () => CoerciveMeasure);
