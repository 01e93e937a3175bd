import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionLevel, SupervisionStatus } from './supervision.js';

@InputType({ description: 'Filter for supervision letters. 督办筛选条件' })
export class SupervisionsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [SupervisionStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    SupervisionStatus[] | null;
  @Field(() => [SupervisionLevel], { nullable: true, description: 'At one of these levels. 督办层级' }) level?:
    SupervisionLevel[] | null;
  @Field(() => ID, { nullable: true, description: 'Addressed to this office. 督办对象' }) organisationId?:
    string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: unanswered and past the deadline; false: all others. 是否逾期',
  })
  overdue?: boolean | null;
}
@ArgsType()
export class SupervisionsArgs extends PageArgs {
  @Field(() => SupervisionsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: SupervisionsWhere | null;
}

@InputType({ description: 'To issue a supervision letter to an office. 发出督办' })
export class IssueSupervisionInput extends AnyActInput {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office addressed. 督办对象' })
  organisationId!: string;
  @IdOf('Post')
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the post of the leader addressed, of the party committee or the government; its holder alone answers. 督办的领导岗位',
  })
  addresseePostId?: string | null;
  @Field(() => SupervisionLevel, { description: 'Level of the letter. 督办层级' }) level!: SupervisionLevel;
  @IdOf(
    'DutyItem',
    'KeyTask',
    'Issue',
    'Hazard',
    'Listing',
    'LastSpeech',
    'SafetyTarget',
    'Assignment',
    'Investigation',
    'RectificationMeasure',
    'Lesson',
    'IssueMeasure',
  )
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the entry it is about: a duty item, a key task, an issue, a hazard, a listing, a speech that is owed, a target, what was set by a meeting or a programme, an investigation, a measure that it asked for, a lesson or a measure adopted for an issue. 所涉条目',
  })
  aboutId?: string | null;
  @Field(() => String, { description: 'Matter: what was not done. 督办事项' }) matter!: string;
  @Field(() => String, { description: 'What the office is required to do. 督办要求' }) requirement!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Reason for skipping a level; needed where one is skipped. 越级理由',
  })
  skipReason?: string | null;
}

@InputType({ description: 'To record that the interview was held to which a letter summoned. 开展约谈' })
export class HoldInterviewInput extends AnyEntryActInput {
  @IdOf('Post')
  @Field(() => ID, { description: 'Id of the post that convened it. 召集人岗位' })
  convenorPostId!: string;
  @IdOf('Post')
  @Field(() => ID, { description: 'Id of the post that was interviewed. 被约谈人岗位' })
  intervieweePostId!: string;
  @Field(() => CivilDateScalar, { description: 'Day on which it was held. 约谈日期' }) heldOn!: CivilDate;
  @IdOf('FileRef') @Field(() => ID, { description: 'File of the minutes. 约谈记录' }) minutesFileId!: string;
}

@InputType({ description: 'To answer a supervision letter. 答复督办' })
export class AnswerSupervisionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Text of the answer. 答复' }) answer!: string;
  @IdOf('FileRef')
  @Field(() => ID, {
    nullable: true,
    description: 'File of the rectification plan; needed after an interview. 整改方案',
  })
  planFileId?: string | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day by which the plan is carried out; needed after an interview. 整改方案完成日期',
  })
  planDueOn?: CivilDate | null;
}

@InputType({ description: 'To close a supervision letter. 办结督办' })
export class CloseSupervisionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Conclusion on closing. 办结意见' }) conclusion!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'False where the matter is still not resolved and the next level follows; where null, false if the entry concerned is still overdue, or the report concerned is not in, and true otherwise. 是否解决',
  })
  resolved?: boolean | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description:
      'Number of the decision by which a missed report is asked for no more; only where the letter is closed as resolved without the report. 免予补报文号',
  })
  dispensation?: string | null;
}

@InputType({ description: 'To take back a letter that was sent in error. 撤回督办' })
export class WithdrawSupervisionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for taking it back. 撤回理由' }) reason!: string;
}
