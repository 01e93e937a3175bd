import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../api/enums.js';
import { Basis } from '../../api/refusal.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { addDays, civilDateOf, daysBetween, type CivilDate } from '../../kernel/civil-date.js';
import { instantFromDatabase, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { CFF } from '../../kernel/statutes.js';
import { Role } from '../../api/role.js';
import type { Role as RoleName } from '../../kernel/roles.js';
import { selfSources } from './hazard.facts.js';
import { openStatuses, type Hazard, type HazardStatus } from './hazard.js';

// What is told of a hazard from its columns and the day, and never stored.

/** An instant as it compares, whether it was read from a row or from JSON. */
const instant = (text: string): Instant => (text.includes(' ') ? instantFromDatabase(text) : text) as Instant;

export const overdueAt = ({ status, rectificationDue }: Pick<Hazard, 'status' | 'rectificationDue'>, now: Instant): boolean => rectificationDue !== null && openStatuses.includes(status) && instant(rectificationDue) < now;

export enum EscalationLevel { REMIND = 'REMIND', URGE = 'URGE', INTERVIEW = 'INTERVIEW', CASE = 'CASE' }
enumType(EscalationLevel, 'EscalationLevel', 'How far an overdue hazard has climbed. 逾期升级.', { REMIND: 'The enterprise\'s principal is reminded. 提示', URGE: 'Township and department are urged. 督促', INTERVIEW: 'Those responsible are called in. 约谈', CASE: 'A case is to be opened. 立案查处' });

@ObjectType({ simpleResolvers: true, description: 'What an overdue hazard now calls for. 逾期升级' })
export class Escalation {
  @Field(() => EscalationLevel, { description: 'How far it has climbed. 级别' })              level!: EscalationLevel;
  @Field(() => Int, { description: 'Days past the deadline. 逾期天数' })                      daysOverdue!: number;
  @Field(() => [Role], { description: 'Who is told. 通知对象' })                              informs!: readonly RoleName[];
  @Field(() => Basis, { description: 'Where the step is written. 依据' })                     basis!: Basis;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When it climbs on, if it can. 下次升级日' }) climbsOn!: CivilDate | null;
}
const ladder = [
  { level: EscalationLevel.REMIND,    key: null,                               informs: ['ENTERPRISE', 'TOWNSHIP'] },
  { level: EscalationLevel.URGE,      key: 'hazard.escalation.urge.days',      informs: ['ENTERPRISE', 'TOWNSHIP', 'SECTOR_DEPT'] },
  { level: EscalationLevel.INTERVIEW, key: 'hazard.escalation.interview.days', informs: ['ENTERPRISE', 'TOWNSHIP', 'SECTOR_DEPT', 'BUREAU_HEAD'] },
  { level: EscalationLevel.CASE,      key: 'hazard.escalation.case.days',      informs: ['LAW_OFFICER', 'BUREAU_HEAD'] },
] as const satisfies readonly { level: EscalationLevel; key: string | null; informs: readonly RoleName[] }[];

/** 提示 → 督促 → 约谈 → 立案: by days past the deadline, each limit a parameter of the county. */
export function escalationAt(hazard: Pick<Hazard, 'status' | 'rectificationDue' | 'regionCode'>, now: Instant, law: Law): Escalation | null {
  if (!overdueAt(hazard, now)) return null;
  const due = civilDateOf(instant(hazard.rectificationDue!)), today = civilDateOf(now), daysOverdue = daysBetween(due, today);
  const steps = ladder.map(({ key, ...step }) => { const parameter = key && law.parameter(key, today, hazard.regionCode); return { ...step, after: parameter ? Number(parameter.value) : 0, basis: parameter ? parameter.basis : { title: '安全生产法', article: '第一百零二条' } }; });
  const reached = steps.filter(({ after }) => daysOverdue >= after).at(-1)!, next = steps[steps.indexOf(reached) + 1];
  return { level: reached.level, daysOverdue, informs: reached.informs, basis: reached.basis, climbsOn: next ? addDays(due, next.after) : null };
}

@ObjectType({ simpleResolvers: true, description: 'Whether finding, reporting and righting it itself lightens what the enterprise may face; the decision stays with whoever punishes. 自查自报自改' })
export class Mitigation {
  @Field(() => Boolean, { description: 'It was found by the enterprise\'s own check. 自查' })               selfFound!: boolean;
  @Field(() => Boolean, { description: 'The enterprise reported it in time. 自报' })                       selfReported!: boolean;
  @Field(() => Boolean, { description: 'It was put right in time. 自改' })                                rightInTime!: boolean;
  @Field(() => Boolean, { description: 'All three. 是否从轻减轻' })                                        applies!: boolean;
  @Field(() => [Basis], { description: 'Where it is written. 依据' })                                     basis!: readonly Basis[];
}
export function mitigationOf({ source, selfReported, status, rectificationDue, endedAt, reviewRequestedAt }: Pick<Hazard, 'source' | 'selfReported' | 'status' | 'rectificationDue' | 'endedAt' | 'reviewRequestedAt'>): Mitigation {
  const selfFound = selfSources.includes(source), done = reviewRequestedAt ?? endedAt;
  const rightInTime = (['CLOSED', 'FIXED_ON_SPOT'] as HazardStatus[]).includes(status) && done !== null && (rectificationDue === null || instant(done) <= instant(rectificationDue));
  return { selfFound, selfReported: selfReported === true, rightInTime, applies: selfFound && selfReported === true && rightInTime, basis: [...CFF('第三十二条'), ...CFF('第三十三条')] };
}

@ObjectType({ simpleResolvers: true, description: 'One list, four systems: what a MAJOR hazard must have, and whether it has it. 一单四制' })
export class FourSystems {
  @Field(() => Boolean, { description: 'It stands on the list of MAJOR hazards. 一单' })                               onTheList!: boolean;
  @Field(() => Boolean, { description: 'It was assigned by an order with a deadline. 交办' })                          assigned!: boolean;
  @Field(() => String, { nullable: true, description: 'Number of that order. 交办文号' })                              assignmentNumber!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When whoever must put it right answered with a plan. 签收' })   receivedAt!: Instant | null;
  @Field(() => String, { description: 'Its row in the ledger. 台账编号' })                                            ledgerNumber!: string;
  @Field(() => Boolean, { description: 'It was closed with the record of its review. 销号' })                          closedOut!: boolean;
  @Field(() => Boolean, { description: 'It was made known by a public notice. 通报' })                                announced!: boolean;
  @Field(() => [String], { description: 'Numbers of those notices. 通报文号' })                                       notices!: string[];
}
export function fourSystemsOf({ grade, orderedAt, orderNumber, plannedAt, number, status, reviewFileId }: Pick<Hazard, 'grade' | 'orderedAt' | 'orderNumber' | 'plannedAt' | 'number' | 'status' | 'reviewFileId'>, notices: string[]): FourSystems {
  return { onTheList: grade === 'MAJOR', assigned: orderedAt !== null, assignmentNumber: orderNumber, receivedAt: plannedAt, ledgerNumber: number, closedOut: status === 'CLOSED' && reviewFileId !== null, announced: notices.length > 0, notices };
}
