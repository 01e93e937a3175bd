import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { Hazard } from '../hazard/hazard.js';
import { hazards } from '../hazard/hazard.noun.js';

export enum ListingStatus { LISTED = 'LISTED', DELISTED = 'DELISTED' }
enumType(ListingStatus, 'ListingStatus', 'The stage of a listing. 挂牌督办状态.', { LISTED: 'Under supervision. 挂牌督办中', DELISTED: 'Delisted after acceptance. 已摘牌' });
export enum ListingSubject { HAZARD = 'HAZARD', ACCIDENT = 'ACCIDENT' }
enumType(ListingSubject, 'ListingSubject', 'Kind of subject listed. 挂牌对象.', { HAZARD: 'MAJOR hazard. 重大事故隐患', ACCIDENT: 'Typical accident. 典型事故' });
export enum ListingLevel { COUNTY = 'COUNTY', CITY = 'CITY', PROVINCE = 'PROVINCE', STATE = 'STATE' }
enumType(ListingLevel, 'ListingLevel', 'Level of the body that lists. 挂牌层级.', { COUNTY: 'County. 县级挂牌', CITY: 'City or prefecture. 市级挂牌', PROVINCE: 'Province or municipality. 省级挂牌', STATE: 'State Council. 国家挂牌' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A MAJOR hazard or a typical accident put under the public supervision of a higher body until it is settled. 挂牌督办' })
@Entity('listing')
export class Listing extends RegisterEntry {
  @Field(() => String, { description: 'Number of the listing. 挂牌文号' })                                        @Column('text')                                              number!: string;
  @Field(() => ListingStatus, { description: 'Stage of the entry. 状态' })                                               @Column('text')                                              status!: ListingStatus;
  @Field(() => ListingSubject, { description: 'Kind of subject listed. 挂牌对象' })                                       @Column('text')                                              subject!: ListingSubject;
  @Field(() => ListingLevel, { description: 'Level of the body that lists it. 挂牌层级' })                                           @Column('text')                                              level!: ListingLevel;
  @Field(() => String, { description: 'Requirement of the listing. 督办要求' })                                             @Column('text')                                              requirement!: string;
  @Field(() => DateTime, { description: 'Time by which it must be settled. 办结期限' })                                  @Column('timestamptz', { name: 'deadline' }) settlementDue!: Instant;
  @Field(() => String, { description: 'Number of the public notice. 公告文号' })                                  @Column('text', { name: 'notice_number' })                   noticeNumber!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the public notice. 公告日期' })                              @Column('date', { name: 'noticed_on' })                      noticedOn!: CivilDate;
  @Field(() => Int, { description: 'Number of progress reports. 进展报告次数' })                               @Column('integer', { name: 'progress_reports' })             progressReports!: number;
  @Field(() => String, { nullable: true, description: 'Latest progress; null before the first report. 最新进展' })                           @Column('text', { nullable: true })                          progress!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of the latest progress report. 进展报告时间' })                     @Column('timestamptz', { name: 'progress_at', nullable: true }) progressAt!: Instant | null;
  @Field(() => DateTime, { description: 'Time by which the next progress report is due. 下次报告期限' })                         @Column('timestamptz', { name: 'next_progress_due' })        nextProgressDue!: Instant;
  @Field(() => String, { nullable: true, description: 'Acceptance by the supervising office; null before it. 督办单位验收意见' })    @Column('text', { nullable: true })                          acceptance!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of delisting; null while listed. 摘牌时间' })                        @Column('timestamptz', { name: 'delisted_at', nullable: true }) delistedAt!: Instant | null;
                                                                                                           @Column('text')                                              sector!: string;
                                                                                                           @Column('uuid', { name: 'hazard_id', nullable: true })       hazardId!: string | null;
                                                                                                           @Column('uuid', { name: 'accident_id', nullable: true })     accidentId!: string | null;
                                                                                                           @Column('uuid', { name: 'enterprise_id', nullable: true })   enterpriseId!: string | null;
                                                                                                           @Column('uuid', { name: 'supervisor_id' })                   supervisorId!: string;
                                                                                                           @Column('uuid', { name: 'acceptance_file_id', nullable: true }) acceptanceFileId!: string | null;

  @Reads(one<Listing>(() => hazards, 'hazardId'))
  @Field(() => Hazard, { nullable: true, description: 'Hazard listed, if the caller may see it; null for an accident. 隐患' })
  hazard?: Hazard | null;

  @Reads(one<Listing>(() => organisations, 'supervisorId'))
  @Field(() => Organisation, { nullable: true, description: 'Supervising office. 督办单位' })
  supervisor?: Organisation | null;

  @Reads(one<Listing>(() => files, 'acceptanceFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the record of acceptance. 验收记录' })
  acceptanceRecord?: FileRef | null;
}
export const ListingConnection = connectionOf('Listing', '挂牌督办', () => Listing);
export const ListingChange = changeOf('Listing', '挂牌督办', () => Listing);
