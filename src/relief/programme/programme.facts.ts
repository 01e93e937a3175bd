import type { ProgrammeKind } from './programme.js';
import { day, fact, fen, id, int, rows, text, word, type FactOf, type RowOf } from '../../kernel/fact.js';

const standard = {
  place: text,
  amount: fen,
  unit: text,
  cap: fen.orNull,
  daysMax: int.orNull,
  validFrom: day,
  validUntil: day.orNull,
};
export type StandardFacts = RowOf<typeof standard>;

/** A programme, and its standards, as the rules of claims and payments need them. */
export const programmeById = fact(
  'programmeById',
  {
    id,
    kind: word<`${ProgrammeKind}`>(),
    status: text,
    occasion: text,
    startsOn: day,
    countyCode: text,
    eventId: id.orNull,
    payDueOn: day.orNull,
    standards: rows(standard),
  },
  `select p.id as key, p.id, p.kind, p.status, p.occasion, p.starts_on as "startsOn", p.county_code as "countyCode", p.event_id as "eventId",
    p.pay_due as "payDueOn",
  coalesce((select jsonb_agg(jsonb_build_object('place', s.place, 'amount', s.amount_fen::text, 'unit', s.unit, 'cap', s.cap_fen::text, 'daysMax', s.days_max, 'validFrom', s.valid_from, 'validUntil', s.valid_to)) from relief_standard s where s.programme_id = p.id), '[]') as standards
  from relief_programme p where p.id = any($1::uuid[])`,
);
export type ProgrammeFacts = FactOf<typeof programmeById>;
