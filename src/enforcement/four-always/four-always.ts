import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { Kept, Shown, optional } from '../../api/columns.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';

export enum FourAlwaysAnswerStatus {
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(FourAlwaysAnswerStatus, 'FourAlwaysAnswerStatus', 'Stage of an answer. 状态.', {
  ANSWERED: 'Answered. 已答复',
  WITHDRAWN: 'Withdrawn, to be answered again. 已撤回',
});
export enum FourAlwaysMeasure {
  CLOSE = 'CLOSE',
  PUNISH = 'PUNISH',
  SUSPEND = 'SUSPEND',
  PURSUE = 'PURSUE',
}
enumType(FourAlwaysMeasure, 'FourAlwaysMeasure', 'Measure against illegal operation. 四个一律.', {
  CLOSE: 'Closed and banned. 关闭取缔',
  PUNISH: 'Punished. 行政处罚',
  SUSPEND: 'Suspended and put in order. 停产整顿',
  PURSUE: 'Liability pursued. 依法追责',
});
export enum FourAlwaysGround {
  NO_GROUND_OF_CLOSURE = 'NO_GROUND_OF_CLOSURE',
  CORRECTED_AND_QUALIFIED = 'CORRECTED_AND_QUALIFIED',
  STOPPED_BY_CLOSURE = 'STOPPED_BY_CLOSURE',
  MINOR_AND_CORRECTED = 'MINOR_AND_CORRECTED',
  NO_CRIME_SUSPECTED = 'NO_CRIME_SUSPECTED',
  NOT_PROVEN = 'NOT_PROVEN',
}
enumType(FourAlwaysGround, 'FourAlwaysGround', 'Why a measure does not apply. 不适用情形.', {
  NO_GROUND_OF_CLOSURE: 'None of the four grounds of closure is met. 不具备法定关闭情形',
  CORRECTED_AND_QUALIFIED: 'Corrected, and the conditions of safe operation are met. 已改正并具备安全生产条件',
  STOPPED_BY_CLOSURE: 'Its closure was proposed or imposed, which is more. 已提请或者责令关闭',
  MINOR_AND_CORRECTED: 'Minor, corrected in time and without harm. 轻微并及时改正，没有造成危害后果',
  NO_CRIME_SUSPECTED: 'The facts give no suspicion of a crime. 不涉嫌犯罪',
  NOT_PROVEN: 'The violation is not proven. 违法事实不成立',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'The answer of a case against illegal operation to one of the four measures: the entry that does it, or why it does not apply. 四个一律落实情况',
})
@Entity('four_always_answer')
export class FourAlwaysAnswer extends RegisterEntry {
  @Shown(FourAlwaysAnswerStatus, 'text', 'Stage of the answer. 状态') status!: FourAlwaysAnswerStatus;
  @Shown(FourAlwaysMeasure, 'text', 'Which of the four measures. 措施') measure!: FourAlwaysMeasure;
  @Shown(Boolean, 'boolean', 'Whether the measure was taken. 是否采取') taken!: boolean;
  @Shown(FourAlwaysGround, 'text', 'Why it does not apply; null if it was taken. 不适用情形', optional)
  ground!: FourAlwaysGround | null;
  @Shown(
    String,
    'text',
    'Number of the decision, order, measure or referral by which it was taken; null if it was not. 采取措施的文号',
    optional,
  )
  takenBy!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the answer. 答复时间') answeredAt!: Instant;
  @Shown(String, 'text', 'Reason of the withdrawal; null if not withdrawn. 撤回理由', optional)
  withdrawReason!: string | null;
  @Kept('uuid') caseId!: string;
  @Kept('uuid') organisationId!: string;

  @Reads(one<FourAlwaysAnswer>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'The case against illegal operation. 打非治违案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<FourAlwaysAnswer>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'The office that handles the case. 办案机关' })
  organisation?: Organisation | null;
}
export const FourAlwaysAnswerConnection = connectionOf('FourAlwaysAnswer', '四个一律落实情况', () => FourAlwaysAnswer);
export const FourAlwaysAnswerChange = changeOf('FourAlwaysAnswer', '四个一律落实情况', () => FourAlwaysAnswer);
