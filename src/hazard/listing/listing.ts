import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
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
import { Kept, Shown, named, optional } from '../../api/columns.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { SupervisionSector } from '../../law/sector.js';

export enum ListingStatus {
  LISTED = 'LISTED',
  DELISTED = 'DELISTED',
}
enumType(ListingStatus, 'ListingStatus', 'The stage of a listing. 挂牌督办状态.', {
  LISTED: 'Under supervision. 挂牌督办中',
  DELISTED: 'Delisted after acceptance. 已摘牌',
});
export enum ListingSubject {
  HAZARD = 'HAZARD',
  ACCIDENT = 'ACCIDENT',
}
enumType(ListingSubject, 'ListingSubject', 'Kind of subject listed. 挂牌对象.', {
  HAZARD: 'MAJOR hazard. 重大事故隐患',
  ACCIDENT: 'Typical accident. 典型事故',
});
export enum ListingLevel {
  COUNTY = 'COUNTY',
  CITY = 'CITY',
  PROVINCE = 'PROVINCE',
  STATE = 'STATE',
}
enumType(ListingLevel, 'ListingLevel', 'Level of the body that lists. 挂牌层级.', {
  COUNTY: 'County. 县级挂牌',
  CITY: 'City or prefecture. 市级挂牌',
  PROVINCE: 'Province or municipality. 省级挂牌',
  STATE: 'State Council. 国家挂牌',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A MAJOR hazard or a typical accident put under the public supervision of a higher body until it is settled. 挂牌督办',
})
@Entity('listing')
export class Listing extends RegisterEntry {
  @Shown(String, 'text', 'Number of the listing. 挂牌文号') number!: string;
  @Shown(ListingStatus, 'text', 'Stage of the entry. 状态') status!: ListingStatus;
  @Shown(ListingSubject, 'text', 'Kind of subject listed. 挂牌对象') subject!: ListingSubject;
  @Shown(ListingLevel, 'text', 'Level of the body that lists it. 挂牌层级') level!: ListingLevel;
  @Shown(String, 'text', 'Requirement of the listing. 督办要求') requirement!: string;
  @Shown(DateTime, 'timestamptz', 'Time by which it must be settled. 办结期限', named('deadline'))
  settlementDue!: Instant;
  @Shown(String, 'text', 'Document by which that time was extended; null if it was not. 延期文件', optional)
  extensionDocument!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of that extension. 延期时间', optional) extendedAt!: Instant | null;
  @Shown(String, 'text', 'Number of the public notice. 公告文号') noticeNumber!: string;
  @Shown(CivilDateScalar, 'date', 'Day of the public notice. 公告日期') noticedOn!: CivilDate;
  @Shown(Int, 'integer', 'Number of progress reports. 进展报告次数') progressReports!: number;
  @Shown(String, 'text', 'Latest progress; null before the first report. 最新进展', optional) progress!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the latest progress report. 进展报告时间', optional)
  progressAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the next progress report is due. 下次报告期限')
  nextProgressDue!: Instant;
  @Shown(String, 'text', 'Acceptance by the supervising office; null before it. 督办单位验收意见', optional)
  acceptance!: string | null;
  @Shown(
    String,
    'text',
    'Document of a level above the county that took it off, or ended the investigation; null where the county did. 上级摘牌或者结案文号',
    optional,
  )
  delistDocument!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of delisting; null while listed. 摘牌时间', optional)
  delistedAt!: Instant | null;
  @Shown(
    String,
    'text',
    'Name of the enterprise, as in the public notice; null if it is at none, or was listed before this was kept. 被督办单位名称',
    optional,
  )
  unitName!: string | null;
  @Shown(
    String,
    'text',
    'Unified social credit code of the enterprise, as in the public notice; null if it has none. 被督办单位统一社会信用代码',
    optional,
  )
  unitCode!: string | null;
  @Shown(
    String,
    'text',
    'Matter listed, as in the public notice: the hazard, or the place of the accident; null if listed before this was kept. 督办事项',
    optional,
  )
  matter!: string | null;
  @Shown(
    String,
    'text',
    'Code of the published criterion by which the hazard is MAJOR; null for an accident. 判定标准条目代码',
    optional,
  )
  criterion!: string | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector of what it is about. 监管行业')
  sector!: SupervisionSector;
  @Kept('uuid', optional) hazardId!: string | null;
  @Kept('uuid', optional) accidentId!: string | null;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid') supervisorId!: string;
  @Kept('uuid', optional) listerId!: string | null;
  @Kept('uuid', optional) acceptanceFileId!: string | null;

  @Reads(one<Listing>(() => hazards, 'hazardId'))
  @Field(() => Hazard, {
    nullable: true,
    description: 'Hazard listed, if the caller may see it; null for an accident. 隐患',
  })
  hazard?: Hazard | null;

  @Reads(one<Listing>(() => organisations, 'supervisorId'))
  @Field(() => Organisation, { nullable: true, description: 'Supervising office. 督办单位' })
  supervisor?: Organisation | null;

  @Reads(one<Listing>(() => organisations, 'listerId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office that lists; null if listed before this was kept. 挂牌单位',
  })
  lister?: Organisation | null;

  @Reads(one<Listing>(() => files, 'acceptanceFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the record of acceptance. 验收记录' })
  acceptanceRecord?: FileRef | null;

  @Reads(one<Listing>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise concerned, if the caller may see it. 涉及企业' })
  enterprise?: Enterprise | null;
}
export const ListingConnection = connectionOf('Listing', '挂牌督办', () => Listing);
export const ListingChange = changeOf('Listing', '挂牌督办', () => Listing);
