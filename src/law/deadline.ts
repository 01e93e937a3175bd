import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../kernel/instant.js';
import type { LimitState } from '../kernel/deadline.js';
import { enumType } from '../api/enums.js';
import { Basis } from '../api/refusal.js';
import { DateTime } from '../api/scalars/index.js';
import { DayType } from './statutory-parameter.js';

export enum DeadlineState { RUNNING = 'RUNNING', PAUSED = 'PAUSED', MET = 'MET', MISSED = 'MISSED' }
enumType(DeadlineState, 'DeadlineState', 'Whether a limit runs, stands still, was kept, or has passed. 期限状态.', { RUNNING: 'It runs. 进行中', PAUSED: 'It stands still. 中止计算', MET: 'What was due was done in time. 按期完成', MISSED: 'It has passed, or what was due came late. 逾期' });

@ObjectType({ simpleResolvers: true, description: 'One limit of an entry. 期限' })
export class Deadline {
  @Field(() => String, { description: 'What is due. 期限事项' })                                           kind!: string;
  @Field(() => DateTime, { description: 'By when. 到期时间' })                                              dueAt!: Instant;
  @Field(() => DayType, { description: 'Which days it counts. 日类型' })                                  dayType!: DayType;
  @Field(() => Basis, { description: 'Where it is written. 依据' })                                        basis!: Basis;
  @Field(() => DeadlineState, { description: 'Whether it runs, stands still, was kept, or has passed. 状态' })  state!: LimitState;
  @Field(() => Boolean, { description: 'Whether its year\'s calendar is still to be published. 是否待定' })    provisional!: boolean;
}
