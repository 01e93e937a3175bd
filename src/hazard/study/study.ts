import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { LeadershipMeeting } from '../../responsibility/meeting/meeting.js';
import { leadershipMeetings } from '../../responsibility/meeting/meeting.noun.js';
import { HazardCriterion } from '../criterion/criterion.js';
import { criteria } from '../criterion/criterion.noun.js';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A training at which officers and principals of enterprises studied a standard for MAJOR hazards, in the versions of its day. 判定标准学习培训',
})
@Entity('criterion_study')
export class CriterionStudy extends RegisterEntry {
  @Shown(String, 'text', 'Number of the record. 编号') number!: string;
  @Shown(String, 'text', 'Title of the standard that was studied. 判定标准') document!: string;
  @Shown(CivilDateScalar, 'date', 'Day it was held. 培训日期') heldOn!: CivilDate;
  @Shown(String, 'text', 'Topic, and who taught it. 培训内容') topic!: string;
  @Shown(DateTime, 'timestamptz', 'Time at which the record was withdrawn; null while it counts. 撤回时间', optional)
  withdrawnAt!: Instant | null;
  @Shown(String, 'text', 'Reason of the withdrawal; null while it counts. 撤回理由', optional)
  withdrawnReason!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) recorderId!: string | null;
  @Kept('uuid', list) criterionIds!: string[];
  @Kept('uuid', list) personIds!: string[];
  @Kept('uuid', list) enterpriseIds!: string[];
  @Kept('uuid', optional) fileId!: string | null;
  @Kept('uuid', optional) meetingId!: string | null;

  @Reads(one<CriterionStudy>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that held it. 组织单位' })
  organisation?: Organisation | null;
  @Reads(one<CriterionStudy>(() => operators, 'recorderId'))
  @Field(() => Operator, { nullable: true, description: 'Person who recorded it. 登记人' })
  recorder?: Operator | null;
  @Reads(listKept<CriterionStudy>(() => criteria, 'criterionIds'))
  @Field(() => [HazardCriterion], {
    nullable: true,
    description:
      'Items of the standard that were in force that day, in their versions, at most 200. 条目版本，至多200个',
  })
  criteria?: HazardCriterion[] | null;
  @Reads(listKept<CriterionStudy>(() => operators, 'personIds'))
  @Field(() => [Operator], {
    nullable: true,
    description: 'Officers who attended, at most 200. 参训执法监管人员，至多200人',
  })
  persons?: Operator[] | null;
  @Reads(listKept<CriterionStudy>(() => enterprises, 'enterpriseIds'))
  @Field(() => [Enterprise], {
    nullable: true,
    description:
      'Enterprises whose principals attended, as far as the caller may see them, at most 200. 主要负责人参训的企业，至多200家',
  })
  enterprises?: Enterprise[] | null;
  @Reads(one<CriterionStudy>(() => files, 'fileId'))
  @Field(() => FileRef, {
    nullable: true,
    description: 'Signed list of attendance; null where a meeting shows it. 签到表',
  })
  attendance?: FileRef | null;
  @Reads(one<CriterionStudy>(() => leadershipMeetings, 'meetingId'))
  @Field(() => LeadershipMeeting, {
    nullable: true,
    description: 'Training of leaders at which it was held; null if at none. 所属培训',
  })
  meeting?: LeadershipMeeting | null;
}
export const CriterionStudyConnection = connectionOf('CriterionStudy', '判定标准学习培训', () => CriterionStudy);
export const CriterionStudyChange = changeOf('CriterionStudy', '判定标准学习培训', () => CriterionStudy);
