import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';

export enum PracticeStatus {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  PUBLISHED = 'PUBLISHED',
}
enumType(PracticeStatus, 'PracticeCaseStatus', 'Stage of a case of good practice. 最佳实践状态.', {
  PROPOSED: 'Proposed by an office. 已申报',
  ACCEPTED: 'Judged good, to be published. 已评定',
  REJECTED: 'Judged not to be one. 未入选',
  PUBLISHED: 'Published and spread. 已推广',
});
export enum AdoptionStatus {
  ASKED = 'ASKED',
  ANSWERED = 'ANSWERED',
}
enumType(AdoptionStatus, 'PracticeAdoptionStatus', 'Stage of what an office is asked about a case. 推广落实状态.', {
  ASKED: 'Asked, to be answered. 待反馈',
  ANSWERED: 'Answered. 已反馈',
});
export enum PracticeLevel {
  CITY = 'CITY',
  PROVINCE = 'PROVINCE',
}
enumType(PracticeLevel, 'PracticeLevel', 'Level whose selection of best cases it is nominated for. 评选层级.', {
  CITY: 'City. 市级',
  PROVINCE: 'Province, or municipality. 省级',
});
export enum NominationResult {
  SELECTED = 'SELECTED',
  NOT_SELECTED = 'NOT_SELECTED',
}
enumType(NominationResult, 'NominationResult', 'Result of a nomination. 评选结果.', {
  SELECTED: 'Selected. 入选',
  NOT_SELECTED: 'Not selected. 未入选',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A case of good practice: proposed, judged, published and spread to other offices. 最佳实践案例',
})
@Entity('practice_case')
export class PracticeCase extends RegisterEntry {
  @Shown(String, 'text', 'Number of the case. 编号') number!: string;
  @Shown(PracticeStatus, 'text', 'Current stage. 状态') status!: PracticeStatus;
  @Shown(String, 'text', 'Title of the case. 名称') title!: string;
  @Shown(String, 'text', 'What is done, and how. 做法') content!: string;
  @Shown(String, 'text', 'What it has brought about. 成效') result!: string;
  @Shown(String, 'text', 'Opinion of who judged it; null until judged. 评定意见', optional) opinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the judgement; null until then. 评定时间', optional)
  judgedAt!: Instant | null;
  @Shown(String, 'text', 'Document by which it is spread; null until published. 推广文号', optional)
  document!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of publication; null until then. 推广时间', optional)
  publishedAt!: Instant | null;
  @Shown(PracticeLevel, 'text', 'Level that it was nominated to last; null if to none. 推荐层级', optional)
  nominatedLevel!: PracticeLevel | null;
  @Shown(CivilDateScalar, 'date', 'Day of the last nomination; null if there was none. 推荐日期', optional)
  nominatedOn!: CivilDate | null;
  @Shown(String, 'text', 'Document of the last nomination; null if there was none. 推荐文号', optional)
  nominationDocument!: string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day by which its result is to be known; null if not nominated. 结果期限',
    optional,
  )
  resultDueOn!: CivilDate | null;
  @Shown(NominationResult, 'text', 'Result of the last nomination; null until known. 评选结果', optional)
  nominationResult!: NominationResult | null;
  @Shown(CivilDateScalar, 'date', 'Day of the result; null until known. 评选日期', optional)
  resultOn!: CivilDate | null;
  @Shown(String, 'text', 'Document that tells the result; null until known. 评选文号', optional)
  resultDocument!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', list) fileIds!: string[];

  @Reads(one<PracticeCase>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office whose practice it is. 申报单位' })
  organisation?: Organisation | null;

  @Reads(listKept<PracticeCase>(() => files, 'fileIds'))
  @Field(() => [FileRef], { description: 'Files that show the practice. 佐证材料' })
  files?: FileRef[];
}
export const PracticeCaseConnection = connectionOf('PracticeCase', '最佳实践案例', () => PracticeCase);
export const PracticeCaseChange = changeOf('PracticeCase', '最佳实践案例', () => PracticeCase);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'What an office is asked about a published case, and what it answered. 推广落实',
})
@Entity('practice_adoption')
export class PracticeAdoption extends RegisterEntry {
  @Shown(AdoptionStatus, 'text', 'Current stage. 状态') status!: AdoptionStatus;
  @Shown(CivilDateScalar, 'date', 'Last day by which it is to be answered. 反馈期限') dueOn!: CivilDate;
  @Shown(Boolean, 'boolean', 'Whether the office has adopted it; null until answered. 是否采用', optional)
  adopted!: boolean | null;
  @Shown(String, 'text', 'How it was adopted, or why not; null until answered. 落实情况', optional)
  answer!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the answer; null until then. 反馈时间', optional)
  answeredAt!: Instant | null;
  @Kept('uuid') caseId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', list) fileIds!: string[];

  @Reads(one<PracticeAdoption>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that is asked. 落实单位' })
  organisation?: Organisation | null;

  @Reads(listKept<PracticeAdoption>(() => files, 'fileIds'))
  @Field(() => [FileRef], { description: 'What shows the answer. 佐证材料' })
  files?: FileRef[];
}
export const PracticeAdoptionConnection = connectionOf('PracticeAdoption', '推广落实', () => PracticeAdoption);
export const PracticeAdoptionChange = changeOf('PracticeAdoption', '推广落实', () => PracticeAdoption);
