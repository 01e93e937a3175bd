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
enumType(InterferenceRecordStatus, 'InterferenceRecordStatus', 'The stage of a record of interference. 干预记录状态.', { RECORDED: 'Recorded. 已登记', PUBLISHED: 'Made public. 已通报' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'That someone in office interfered with enforcement or an investigation, recorded by whoever was approached, and made public. 干预登记' })
@Entity('interference_record')
export class InterferenceRecord extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 登记编号' })                                       @Column('text')                                               number!: string;
  @Field(() => InterferenceRecordStatus, { description: 'Its stage. 状态' })                        @Column('text')                                               status!: InterferenceRecordStatus;
  @Field(() => DateTime, { description: 'When. 发生时间' })                                           @Column('timestamptz', { name: 'happened_at' })               happenedAt!: Instant;
  @Field(() => String, { description: 'The office of whoever interfered. 干预人单位' })                @Column('text')                                               office!: string;
  @Field(() => String, { description: 'The position. 干预人职务' })                                    @Column('text', { name: 'held_position' })                    position!: string;
  @Field(() => String, { description: 'How. 干预方式' })                                              @Column('text')                                               means!: string;
  @Field(() => String, { description: 'What was asked for. 干预内容' })                               @Column('text')                                               content!: string;
  @Field(() => String, { nullable: true, description: 'Number of the public notice. 通报文号' })      @Column('text', { name: 'notice_number', nullable: true })    noticeNumber!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When it was made public. 通报日期' }) @Column('date', { name: 'noticed_on', nullable: true })       noticedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'What became of it. 处理情况' })                @Column('text', { nullable: true })                           handling!: string | null;
                                                                                                  @Column('uuid', { name: 'case_id', nullable: true })          caseId!: string | null;
                                                                                                  @Column('uuid', { name: 'inspection_id', nullable: true })    inspectionId!: string | null;
                                                                                                  @Column('uuid', { name: 'investigation_id', nullable: true }) investigationId!: string | null;
                                                                                                  @Column('uuid', { name: 'recorder_id' })                      recorderId!: string;
                                                                                                  @Column('uuid', { name: 'evidence_file_id', nullable: true }) evidenceFileId!: string | null;
  @Column('uuid', { name: 'evidence_file_ids', array: true, nullable: true }) evidenceFileIds!: string[] | null;

  @Field(() => PersonalText, { nullable: true, description: 'Who interfered. 干预人' })  personName?: PersonalText | null;

  @Reads(one<InterferenceRecord>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'The case. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<InterferenceRecord>(() => inspections, 'inspectionId'))
  @Field(() => Inspection, { nullable: true, description: 'The inspection. 检查' })
  inspection?: Inspection | null;

  @Reads(one<InterferenceRecord>(() => operators, 'recorderId'))
  @Field(() => Operator, { nullable: true, description: 'Who recorded it. 登记人' })
  recorder?: Operator | null;

  @Reads(listKept<InterferenceRecord>(() => files, 'evidenceFileId', 'evidenceFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'What shows it, as given. 佐证' })
  evidence?: FileRef[] | null;
}
export const InterferenceRecordConnection = connectionOf('InterferenceRecord', '干预登记', () => InterferenceRecord);
export const InterferenceRecordChange = changeOf('InterferenceRecord', '干预登记', () => InterferenceRecord);
