import { Field, ObjectType } from 'type-graphql';
import { Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { limitsOf } from '../../kernel/deadline.js';
import { instantFromDatabase, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import type { Deadline } from '../../law/deadline.js';
import { owedOn } from './enforcement-case.amounts.js';
import type { EnforcementCase } from './enforcement-case.js';
import type { CaseParty } from './case-party.js';

const instant = (text: string): Instant => (text.includes(' ') ? instantFromDatabase(text) : text) as Instant;
type Kept<E, K extends keyof E> = Pick<E, K>;
const over: readonly string[] = ['CLOSED', 'ARCHIVED', 'WITHDRAWN'];

/**
 * The limits of a case as a whole: ninety days from filing to the last decision, standing still while the case does.
 * 行政处罚法 第六十条
 */
export function caseDeadlines(
  entry: Kept<EnforcementCase, 'status' | 'decisionDue' | 'suspendedOn' | 'regionCode'>,
  now: Instant,
  law: Law,
): Deadline[] {
  return limitsOf(
    [
      {
        kind: 'DECISION',
        key: 'case.decision.days',
        dueAt: instant(entry.decisionDue),
        paused: entry.suspendedOn !== null,
        off: over.includes(entry.status) || entry.status === 'DECIDED',
      },
    ],
    entry.regionCode,
    now,
    law,
  ) as Deadline[];
}
/**
 * The limits of one party: to speak, to ask for a hearing, to serve, to publish, to pay, to contest, to ask the
 * court.
 */
export function partyDeadlines(row: CaseParty, now: Instant, law: Law): Deadline[] {
  const at = (value: string | null): Instant | null => (value === null ? null : instant(value));
  const decided = at(row.decidedAt);
  const contested = row.appealedOn !== null && row.appealSettledOn === null;
  return limitsOf(
    [
      {
        kind: 'DEFENCE',
        key: 'defence.days',
        dueAt: at(row.defenceDue),
        doneAt: at(row.defendedAt),
        off: decided !== null && row.defendedAt === null,
      },
      {
        kind: 'HEARING_REQUEST',
        key: 'hearing.request.days',
        dueAt: at(row.hearingDue),
        doneAt: at(row.hearingRequestedAt),
        off: row.hearingWaived === true || (row.hearingRequestedAt === null && decided !== null),
      },
      { kind: 'SERVICE', key: 'service.days', dueAt: at(row.serviceDue), doneAt: at(row.servedAt) },
      {
        kind: 'PUBLICATION',
        key: row.outcome === 'PENALTY' ? 'publicity.penalty.days' : 'publicity.other.decision.days',
        dueAt: at(row.publicationDue),
        doneAt: at(row.publishedAt),
        off: row.status === 'REVOKED',
      },
      {
        kind: 'PAYMENT',
        key: 'pay.days',
        dueAt: at(row.payDue),
        doneAt: row.settledOn === null ? null : (`${row.settledOn}T04:00:00.000Z` as Instant),
        paused: contested,
        off: row.status === 'REVOKED' || row.status === 'DISCHARGED',
      },
      {
        kind: 'COURT_APPLICATION',
        key: 'court.apply.window.months',
        dueAt: at(row.courtUntil),
        doneAt: at(row.courtAppliedAt),
      },
    ],
    row.regionCode,
    now,
    law,
  ) as Deadline[];
}

@ObjectType({ simpleResolvers: true, description: 'Amounts a party owes on a day. 应缴金额' })
export class Owed {
  @Field(() => Money, { description: 'Total imposed: fine, confiscation and daily penalty. 处罚金额' })
  imposed!: string;
  @Field(() => Money, { description: 'Surcharge for late payment up to that day. 加处罚款' }) surcharge!: string;
  @Field(() => Money, { description: 'Total amount paid. 已缴金额' }) paid!: string;
  @Field(() => Money, { description: 'Amount still owed. 未缴金额' }) left!: string;
}
export function owedBy(row: CaseParty, day: CivilDate, law: Law): Owed | null {
  if (row.payDue === null) return null;
  const { imposed, surcharge, paid, left } = owedOn(
    { ...row, payDue: instant(row.payDue) } as CaseParty,
    day,
    law,
    row.regionCode,
  );
  const none = row.status === 'REVOKED' || row.status === 'DISCHARGED';
  return { imposed: String(imposed), surcharge: String(surcharge), paid: String(paid), left: String(none ? 0n : left) };
}
