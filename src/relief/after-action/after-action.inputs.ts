import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { AfterActionSubject, LessonStatus, LessonTopic } from './after-action.js';

@InputType({ description: 'Filters reviews after the action. 复盘筛选条件' })
export class AfterActionReviewsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [AfterActionSubject], { nullable: true, description: 'Of one of these. 复盘对象' })
  subject?: AfterActionSubject[] | null;
}
@ArgsType()
export class AfterActionReviewsArgs extends PageArgs {
  @Field(() => AfterActionReviewsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: AfterActionReviewsWhere | null;
}
@InputType({ description: 'Filters lessons. 复盘教训筛选条件' })
export class LessonsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [LessonStatus], { nullable: true, description: 'At one of these stages. 状态' })
  status?: LessonStatus[] | null;
  @Field(() => [LessonTopic], { nullable: true, description: 'About one of these. 教训类别' })
  topic?: LessonTopic[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the office had a lesson of that topic before; false: it had none. 是否重复',
  })
  repeated?: boolean | null;
}
@ArgsType()
export class LessonsArgs extends PageArgs {
  @Field(() => LessonsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: LessonsWhere | null;
}

/** How many lessons a review has at most. */
const lessonsMost = 50;
@InputType({ description: 'A lesson, and who is to act on it. 复盘教训' })
export class LessonLine {
  @Field(() => LessonTopic, { description: 'What it is about. 教训类别' }) topic!: LessonTopic;
  @Field(() => String, { description: 'Lesson, and what is to be done. 教训和落实要求' }) content!: string;
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Office that is to act on it. 责任单位' })
  organisationId!: string;
  @Field(() => CivilDateScalar, { description: 'Day by which it is to be acted on. 落实期限' }) dueOn!: CivilDate;
}
@InputType({ description: 'To enter what several offices went over together. 登记多方联动复盘' })
export class HoldAfterActionReviewInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'County. 县' }) region!: RegionCode;
  @Field(() => AfterActionSubject, { description: 'What was gone over. 复盘对象' }) subject!: AfterActionSubject;
  @IdOf('Investigation')
  @Field(() => ID, {
    nullable: true,
    description: 'Investigation; only and always of an INVESTIGATION. 事故灾害调查',
  })
  investigationId?: string | null;
  @IdOf('DisasterEvent')
  @Field(() => ID, { nullable: true, description: 'Disaster; only and always of a RESPONSE. 灾害过程' })
  eventId?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Name of the drill; only and always of a DRILL. 演练名称' })
  drillName?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the drill. 演练日期' })
  drilledOn?: CivilDate | null;
  @Field(() => CivilDateScalar, { description: 'Day of the review. 复盘日期' }) reviewedOn!: CivilDate;
  @Field(() => String, { description: 'What went well and what did not. 复盘情况' }) summary!: string;
  @IdOf('Organisation')
  @UpTo(lessonsMost)
  @Field(() => [ID], { description: 'Offices that took part, at most 50. 参加单位，至多50个' })
  officeIds!: string[];
  @UpTo(lessonsMost)
  @Field(() => [LessonLine], { description: 'Lessons, at most 50. 教训，至多50条' })
  lessons!: LessonLine[];
  @IdOf('FileRef') @Field(() => ID, { description: 'File of its record. 复盘记录' }) recordFileId!: string;
}
@InputType({ description: 'To report that a lesson was acted on. 报告教训落实' })
export class ReportLessonDoneInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Account of what was done. 落实情况' }) note!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { description: 'What shows it, at most 9 files. 佐证，至多九份' })
  proofFileIds!: string[];
}
@InputType({ description: 'To confirm that a lesson was acted on. 确认教训落实' })
export class ConfirmLessonInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion. 确认意见' }) opinion!: string;
}
@InputType({ description: 'To send a lesson back that was not acted on. 退回教训' })
export class ReturnLessonInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion: what is lacking. 退回意见' }) opinion!: string;
  @Field(() => CivilDateScalar, { description: 'New day by which it is to be acted on. 新的落实期限' })
  dueOn!: CivilDate;
}
