import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Inspection } from '../inspection/inspection.js';
import { inspections } from '../inspection/inspection.noun.js';
import { Kept, Shown, named, optional, optionalList } from '../../api/columns.js';

export enum InterferenceRecordStatus {
  RECORDED = 'RECORDED',
  PUBLISHED = 'PUBLISHED',
  DISMISSED = 'DISMISSED',
}
enumType(InterferenceRecordStatus, 'InterferenceRecordStatus', 'The stage of a record of interference. 干预记录状态.', {
  RECORDED: 'Recorded. 已登记',
  PUBLISHED: 'Published. 已通报',
  DISMISSED: 'Looked into and not borne out. 不予认定',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'An interference by an official with enforcement or an investigation, recorded by the person approached and then published. 干预登记',
})
@Entity('interference_record')
export class InterferenceRecord extends RegisterEntry {
  @Shown(String, 'text', 'Number of the record. 登记编号') number!: string;
  @Shown(InterferenceRecordStatus, 'text', 'Stage of the entry. 状态') status!: InterferenceRecordStatus;
  @Shown(DateTime, 'timestamptz', 'Time of the interference. 发生时间') happenedAt!: Instant;
  @Shown(String, 'text', 'Office of the person who interfered. 干预人单位') office!: string;
  @Shown(String, 'text', 'Position of the person who interfered. 干预人职务', named('held_position')) position!: string;
  @Shown(String, 'text', 'Means of the interference. 干预方式') means!: string;
  @Shown(String, 'text', 'Content of the interference: what was asked for. 干预内容') content!: string;
  @Shown(String, 'text', 'Number of the public notice; null before it. 通报文号', optional)
  noticeNumber!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day of the public notice; null before it. 通报日期', optional)
  noticedOn!: CivilDate | null;
  @Shown(String, 'text', 'Handling of the interference; null before the notice. 处理情况', optional)
  handling!: string | null;
  @Shown(String, 'text', 'What was looked into and why it is not borne out; null if it is. 不予认定理由', optional)
  finding!: string | null;
  @Shown(DateTime, 'timestamptz', 'When it was found not to be borne out; null if it was not. 不予认定时间', optional)
  dismissedAt!: Instant | null;
  @Kept('uuid', optional) interfererId!: string | null;
  @Kept('uuid', optional) organisationId!: string | null;
  @Kept('uuid', optional) caseId!: string | null;
  @Kept('uuid', optional) inspectionId!: string | null;
  @Kept('uuid', optional) investigationId!: string | null;
  @Kept('uuid') recorderId!: string;
  @Kept('uuid', optional) evidenceFileId!: string | null;
  @Kept('uuid', optionalList) evidenceFileIds!: string[] | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the person who interfered. 干预人姓名' })
  personName?: PersonalText | null;

  @Reads(one<InterferenceRecord>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'Case interfered with. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<InterferenceRecord>(() => inspections, 'inspectionId'))
  @Field(() => Inspection, { nullable: true, description: 'Inspection interfered with. 检查' })
  inspection?: Inspection | null;

  @Reads(one<InterferenceRecord>(() => operators, 'recorderId'))
  @Field(() => Operator, { nullable: true, description: 'Operator who recorded it. 登记人' })
  recorder?: Operator | null;

  @Reads(one<InterferenceRecord>(() => operators, 'interfererId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'The person who interfered, where they are in the register. 干预人（在册）',
  })
  interferer?: Operator | null;

  @Reads(one<InterferenceRecord>(() => organisations, 'organisationId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office of the person who interfered, where it is in the register. 干预人单位（在册）',
  })
  organisation?: Organisation | null;

  @Reads(listKept<InterferenceRecord>(() => files, 'evidenceFileId', 'evidenceFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Evidence file. 佐证' })
  evidence?: FileRef[] | null;
}
export const InterferenceRecordConnection = connectionOf('InterferenceRecord', '干预登记', () => InterferenceRecord);
export const InterferenceRecordChange = changeOf('InterferenceRecord', '干预登记', () => InterferenceRecord);
