import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../api/enums.js';
import { Basis } from '../../api/refusal.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { addDays, civilDateOf, daysBetween, type CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { CFF } from '../../kernel/statutes.js';
import { Role } from '../../api/role.js';
import type { Role as RoleName } from '../../kernel/roles.js';
import { selfSources } from './hazard.facts.js';
import { instant, measuredAt, overdueAt } from './hazard.lateness.js';
import type { Hazard, HazardStatus } from './hazard.js';

// What is told of a hazard from its columns and the day, and never stored.

type Timed = Pick<Hazard, 'status' | 'rectificationDue' | 'reviewRequestedAt'>;

export enum EscalationLevel {
  REMIND = 'REMIND',
  URGE = 'URGE',
  INTERVIEW = 'INTERVIEW',
  CASE = 'CASE',
}
enumType(EscalationLevel, 'EscalationLevel', 'Level of escalation of an overdue hazard. 逾期升级级别.', {
  REMIND: 'Principal of the enterprise reminded. 提示',
  URGE: 'Township and department urged. 督促',
  INTERVIEW: 'Those responsible called in for an interview. 约谈',
  CASE: 'Case to be opened. 立案查处',
});

@ObjectType({ simpleResolvers: true, description: 'Escalation of an overdue hazard. 逾期升级' })
export class Escalation {
  @Field(() => EscalationLevel, { description: 'Level of escalation. 升级级别' }) level!: EscalationLevel;
  @Field(() => Int, { description: 'Number of days past the deadline. 逾期天数' }) daysOverdue!: number;
  @Field(() => [Role], { description: 'Roles to be notified. 通知对象' }) informs!: readonly RoleName[];
  @Field(() => Basis, { description: 'Legal basis of the step. 依据' }) basis!: Basis;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of the next escalation; null at the highest level and while a review is waited for. 下次升级日',
  })
  climbsOn!: CivilDate | null;
}
const ladder = [
  { level: EscalationLevel.REMIND, key: null, informs: ['ENTERPRISE', 'TOWNSHIP'] },
  {
    level: EscalationLevel.URGE,
    key: 'hazard.escalation.urge.days',
    informs: ['ENTERPRISE', 'TOWNSHIP', 'SECTOR_DEPT'],
  },
  {
    level: EscalationLevel.INTERVIEW,
    key: 'hazard.escalation.interview.days',
    informs: ['ENTERPRISE', 'TOWNSHIP', 'SECTOR_DEPT', 'BUREAU_HEAD'],
  },
  { level: EscalationLevel.CASE, key: 'hazard.escalation.case.days', informs: ['LAW_OFFICER', 'BUREAU_HEAD'] },
] as const satisfies readonly { level: EscalationLevel; key: string | null; informs: readonly RoleName[] }[];

/**
 * 提示 → 督促 → 约谈 → 立案: by days past the deadline, each limit a parameter of the county. It climbs no further
 * while the hazard waits for its review.
 */
export function escalationAt(hazard: Timed & Pick<Hazard, 'regionCode'>, now: Instant, law: Law): Escalation | null {
  if (!overdueAt(hazard, now)) return null;
  const due = civilDateOf(instant(hazard.rectificationDue!));
  const today = civilDateOf(now);
  const daysOverdue = daysBetween(due, civilDateOf(measuredAt(hazard, now)));
  const steps = ladder.map(({ key, ...step }) => {
    const parameter = key && law.parameter(key, today, hazard.regionCode);
    return {
      ...step,
      after: parameter ? Number(parameter.value) : 0,
      basis: parameter ? parameter.basis : { title: '安全生产法', article: '第一百零二条' },
    };
  });
  const reached = steps.filter(({ after }) => daysOverdue >= after).at(-1)!;
  const next = steps[steps.indexOf(reached) + 1];
  return {
    level: reached.level,
    daysOverdue,
    informs: reached.informs,
    basis: reached.basis,
    climbsOn: next && hazard.status !== 'IN_REVIEW' ? addDays(due, next.after) : null,
  };
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Whether the enterprise found, reported and rectified the hazard itself, which may mitigate a penalty; the decision stays with the punishing office. 自查自报自改',
})
export class Mitigation {
  @Field(() => Boolean, { description: "Whether the enterprise's own check found it. 自查" }) selfFound!: boolean;
  @Field(() => Boolean, { description: 'Whether the enterprise reported it in time. 自报' }) selfReported!: boolean;
  @Field(() => Boolean, { description: 'Whether it was rectified in time. 自改' }) rightInTime!: boolean;
  @Field(() => Boolean, { description: 'Whether all three hold, so that mitigation may apply. 是否从轻减轻' })
  applies!: boolean;
  @Field(() => [Basis], { description: 'Legal bases. 依据' }) basis!: readonly Basis[];
}
export function mitigationOf({
  source,
  selfReported,
  status,
  rectificationDue,
  endedAt,
  reviewRequestedAt,
  foundMajorAt,
}: Pick<
  Hazard,
  'source' | 'selfReported' | 'status' | 'rectificationDue' | 'endedAt' | 'reviewRequestedAt' | 'foundMajorAt'
>): Mitigation {
  const selfFound = selfSources.includes(source);
  const done = reviewRequestedAt ?? endedAt;
  // What was put right on the spot needs no day; what was not has one, and without it nothing was in time.
  const rightInTime =
    (['CLOSED', 'FIXED_ON_SPOT'] as HazardStatus[]).includes(status) &&
    done !== null &&
    (rectificationDue === null ? status === 'FIXED_ON_SPOT' : instant(done) <= instant(rectificationDue));
  return {
    selfFound,
    selfReported: selfReported === true,
    rightInTime,
    // What it called GENERAL and was MAJOR it did not report as what it was.
    applies: selfFound && selfReported === true && rightInTime && foundMajorAt == null,
    basis: [...CFF('第三十二条'), ...CFF('第三十三条')],
  };
}

@ObjectType({
  simpleResolvers: true,
  description: 'One list, four systems: what a MAJOR hazard must have, and whether it has it. 一单四制',
})
export class FourSystems {
  @Field(() => Boolean, { description: 'Whether it is on the list of MAJOR hazards. 一单' }) onTheList!: boolean;
  @Field(() => Boolean, { description: 'Whether it was assigned by an order with a deadline. 交办' })
  assigned!: boolean;
  @Field(() => String, { nullable: true, description: 'Number of that order; null if not assigned. 交办文号' })
  assignmentNumber!: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Time the receipt of that order was entered; null before it. 签收时间',
  })
  receivedAt!: Instant | null;
  @Field(() => String, { description: 'Number in the ledger. 台账编号' }) ledgerNumber!: string;
  @Field(() => Boolean, { description: 'Whether it was closed with the record of its review. 销号' })
  closedOut!: boolean;
  @Field(() => Boolean, { description: 'Whether it was announced by a public notice or a monthly bulletin. 通报' })
  announced!: boolean;
  @Field(() => [String], { description: 'Numbers of the notices and bulletins. 通报文号' }) notices!: string[];
}
export function fourSystemsOf(
  {
    grade,
    orderedAt,
    orderNumber,
    orderReceivedAt,
    number,
    status,
    reviewFileId,
  }: Pick<Hazard, 'grade' | 'orderedAt' | 'orderNumber' | 'orderReceivedAt' | 'number' | 'status' | 'reviewFileId'>,
  notices: string[],
): FourSystems {
  return {
    onTheList: grade === 'MAJOR',
    assigned: orderedAt !== null,
    assignmentNumber: orderNumber,
    receivedAt: orderReceivedAt,
    ledgerNumber: number,
    closedOut: status === 'CLOSED' && reviewFileId !== null,
    announced: notices.length > 0,
    notices,
  };
}
