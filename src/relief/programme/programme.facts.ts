import type { ProgrammeKind } from './programme.js';
import { fact } from '../../kernel/act.js';

/** A programme, and its standards, as the rules of claims and payments need them. */
export interface StandardFacts {
  readonly place: string;
  readonly amount: string;
  readonly unit: string;
  readonly cap: string | null;
  readonly daysMax: number | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
}
export interface ProgrammeFacts {
  readonly key: string;
  readonly id: string;
  readonly kind: `${ProgrammeKind}`;
  readonly status: string;
  readonly occasion: string;
  readonly startsOn: string;
  readonly countyCode: string;
  readonly eventId: string | null;
  readonly standards: readonly StandardFacts[];
}
export const programmeById = fact<ProgrammeFacts>(
  'programmeById',
  `select p.id as key, p.id, p.kind, p.status, p.occasion, p.starts_on as "startsOn", p.county_code as "countyCode", p.event_id as "eventId",
  coalesce((select jsonb_agg(jsonb_build_object('place', s.place, 'amount', s.amount_fen::text, 'unit', s.unit, 'cap', s.cap_fen::text, 'daysMax', s.days_max, 'validFrom', s.valid_from, 'validUntil', s.valid_to)) from relief_standard s where s.programme_id = p.id), '[]') as standards
  from relief_programme p where p.id = any($1::uuid[])`,
);
