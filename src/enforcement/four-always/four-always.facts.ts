import { fact, id, list, text, bool, type FactOf } from '../../kernel/fact.js';

/** A case against illegal operation, with what was answered in it. */
export const illegalCase = fact(
  'illegalCase',
  {
    number: text,
    status: text,
    illegal: bool,
    unregistered: bool,
    regionCode: text,
    organisationId: id,
    answered: list(text),
  },
  `select c.id as key, c.number, c.status, c.illegal_operation as illegal,
    c.unregistered_name is not null as unregistered, c.region_code as "regionCode",
    c.organisation_id as "organisationId", array(select a.measure from four_always_answer a
      where a.case_id = c.id and a.status = 'ANSWERED' order by 1) as answered
  from enforcement_case c where c.id = any($1::uuid[])`,
);
export type IllegalCase = FactOf<typeof illegalCase>;

const byDecision = (measure: string, where: string): string =>
  `select p.case_id as key, '${measure}' as measure, p.decision_number as number from case_party p
    where p.case_id = any($1::uuid[]) and p.outcome = 'PENALTY' and p.status <> 'REVOKED' and p.decision_number is not null
      and ${where}`;
const atUnit = (measure: string, number: string, since: string): string =>
  `select c.id, '${measure}', ${number} from enforcement_case c join enterprise e on e.id = c.enterprise_id
    where c.id = any($1::uuid[]) and (${since} at time zone 'Asia/Shanghai')::date >= c.discovered_on`;
/** What was done against the illegal operation of a case, by the measure that it is and its number. */
export const takenInCase = fact(
  'takenInCase',
  { measure: text, number: text },
  [
    byDecision('CLOSE', "'CLOSURE' = any(p.kinds)"),
    byDecision('SUSPEND', "'SUSPENSION' = any(p.kinds)"),
    byDecision('PUNISH', 'true'),
    atUnit('CLOSE', "coalesce(e.closure_document, '提请关闭 ' || e.name)", 'e.closure_proposed_at'),
    `select c.id, 'CLOSE', c.ban_document from enforcement_case c
      where c.id = any($1::uuid[]) and c.ban_document is not null`,
    atUnit('SUSPEND', 'e.suspension_number', 'e.suspended_at'),
    `select m.case_id, 'SUSPEND', m.number from coercive_measure m
      where m.case_id = any($1::uuid[]) and m.kind <> 'PRESERVATION'`,
    `select r.case_id, 'PURSUE', r.number from criminal_referral r
      where r.case_id = any($1::uuid[]) and r.status not in ('PROPOSED', 'NOT_APPROVED')`,
  ].join(' union all '),
);
export type TakenInCase = FactOf<typeof takenInCase>;
