import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Inspection } from '../inspection/inspection.js';
import { inspections } from '../inspection/inspection.noun.js';

export enum InterferenceRecordStatus { RECORDED = 'RECORDED', PUBLISHED = 'PUBLISHED' }
enumType(InterferenceRecordStatus, 'InterferenceRecordStatus', 'The stage of a record of interference. 干预记录状态.', { RECORDED: 'Recorded. 已登记', PUBLISHED: 'Published. 已通报' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'An interference by an official with enforcement or an investigation, recorded by the person approached and then published. 干预登记' })
@Entity('interference_record')
export class InterferenceRecord extends RegisterEntry {
  @Field(() => String, { description: 'Number of the record. 登记编号' })                                       @Column('text')                                               number!: string;
  @Field(() => InterferenceRecordStatus, { description: 'Stage of the entry. 状态' })                        @Column('text')                                               status!: InterferenceRecordStatus;
  @Field(() => DateTime, { description: 'Time of the interference. 发生时间' })                                           @Column('timestamptz', { name: 'happened_at' })               happenedAt!: Instant;
  @Field(() => String, { description: 'Office of the person who interfered. 干预人单位' })                @Column('text')                                               office!: string;
  @Field(() => String, { description: 'Position of the person who interfered. 干预人职务' })                                    @Column('text', { name: 'held_position' })                    position!: string;
  @Field(() => String, { description: 'Means of the interference. 干预方式' })                                              @Column('text')                                               means!: string;
  @Field(() => String, { description: 'Content of the interference: what was asked for. 干预内容' })                               @Column('text')                                               content!: string;
  @Field(() => String, { nullable: true, description: 'Number of the public notice; null before it. 通报文号' })      @Column('text', { name: 'notice_number', nullable: true })    noticeNumber!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the public notice; null before it. 通报日期' }) @Column('date', { name: 'noticed_on', nullable: true })       noticedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Handling of the interference; null before the notice. 处理情况' })                @Column('text', { nullable: true })                           handling!: string | null;
                                                                                                  @Column('uuid', { name: 'case_id', nullable: true })          caseId!: string | null;
                                                                                                  @Column('uuid', { name: 'inspection_id', nullable: true })    inspectionId!: string | null;
                                                                                                  @Column('uuid', { name: 'investigation_id', nullable: true }) investigationId!: string | null;
                                                                                                  @Column('uuid', { name: 'recorder_id' })                      recorderId!: string;
                                                                                                  @Column('uuid', { name: 'evidence_file_id', nullable: true }) evidenceFileId!: string | null;
  @Column('uuid', { name: 'evidence_file_ids', array: true, nullable: true }) evidenceFileIds!: string[] | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the person who interfered. 干预人姓名' })  personName?: PersonalText | null;

  @Reads(one<InterferenceRecord>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'Case interfered with. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<InterferenceRecord>(() => inspections, 'inspectionId'))
  @Field(() => Inspection, { nullable: true, description: 'Inspection interfered with. 检查' })
  inspection?: Inspection | null;

  @Reads(one<InterferenceRecord>(() => operators, 'recorderId'))
  @Field(() => Operator, { nullable: true, description: 'Operator who recorded it. 登记人' })
  recorder?: Operator | null;

  @Reads(listKept<InterferenceRecord>(() => files, 'evidenceFileId', 'evidenceFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Evidence file. 佐证' })
  evidence?: FileRef[] | null;
}
export const InterferenceRecordConnection = connectionOf('InterferenceRecord', '干预登记', () => InterferenceRecord);
export const InterferenceRecordChange = changeOf('InterferenceRecord', '干预登记', () => InterferenceRecord);
