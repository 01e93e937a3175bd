import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../api/enums.js';
import { Basis } from '../../api/refusal.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { CadenceState } from '../../responsibility/assignment/assignment.js';

export enum BodyCadenceKind {
  HEARING = 'HEARING',
  JOINT = 'JOINT',
  DISPATCH = 'DISPATCH',
  LEADER_VISIT = 'LEADER_VISIT',
  TRAINING = 'TRAINING',
}
enumType(BodyCadenceKind, 'BodyCadenceKind', 'What a body or a leader does again and again. 定期事项.', {
  HEARING: "The party committee of a county, township or park hears its own leaders' reports. 听取班子成员履职报告",
  JOINT: 'Departments sit together. 联席会议',
  DISPATCH: 'Leaders dispatch the work at key moments. 重点时段领导调度',
  LEADER_VISIT: 'A leader of the county visits in person. 领导带队检查',
  TRAINING: "Leaders, and the bureau's cadres, are trained. 党政领导、应急管理干部年度轮训",
});

@ObjectType({ simpleResolvers: true, description: 'A post whose holder something is expected of. 应办岗位' })
export class CadencePost {
  @Field(() => ID, { description: 'Id of the post. 岗位标识' }) postId!: string;
  @Field(() => String, { description: 'Title of the post. 岗位' }) title!: string;
  @Field(() => String, { description: 'Name of the office. 单位' }) office!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the person, of a training, which asks each holder; null where the post is asked. 任职人员',
  })
  holder!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Whether a body or a leader did what recurs, in one period, and who is missing. 定期事项落实',
})
export class BodyCadence {
  @Field(() => BodyCadenceKind, { description: 'Kind of meeting or round that recurs. 事项' }) kind!: BodyCadenceKind;
  @Field(() => String, {
    nullable: true,
    description: 'Office whose matter it is; null of the county as a whole. 单位',
  })
  organisation!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of that office; null of the county as a whole. 单位标识' })
  organisationId!: string | null;
  @Field(() => CadencePost, { nullable: true, description: 'Post of the leader; null unless of one leader. 领导岗位' })
  post!: CadencePost | null;
  @Field(() => PeriodScalar, { description: 'The period. 期间' }) period!: string;
  @Field(() => CivilDateScalar, { description: 'Last day of the period. 截止日' }) dueOn!: CivilDate;
  @Field(() => CadenceState, { description: 'Done, due or missed. 落实情况' }) state!: CadenceState;
  @Field(() => [CivilDateScalar], { description: 'Days on which it was done and counts. 开展日期' })
  heldOn!: CivilDate[];
  @Field(() => Boolean, { description: 'Whether it was done only after the last day of the period. 是否逾期开展' })
  late!: boolean;
  @Field(() => Int, {
    description:
      'Number of posts of which a report that is heard, or of holders of whom a training is expected in the period; 0 of others. 应办人数',
  })
  expected!: number;
  @Field(() => [CadencePost], { description: 'Those whose holders were not heard, or were not trained. 未办岗位' })
  missing!: CadencePost[];
  @Field(() => Basis, { description: 'Law or document that sets it. 依据' }) basis!: Basis;
}
