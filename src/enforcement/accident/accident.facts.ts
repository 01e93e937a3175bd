import type { SupervisionSector } from '../../law/sector.js';
import type { Jurisdiction } from './accident.grade.js';
import { bool, fact, id, instant, int, question, text, word, type FactOf } from '../../kernel/fact.js';

/** An accident, as its investigation and what follows from it need it. */
export const accidentWhole = fact(
  'accidentWhole',
  {
    number: text,
    status: text,
    production: bool,
    grade: text,
    jurisdiction: word<Jurisdiction>(),
    criminalReview: bool,
    /** Dead, missing and injured: where there is none, the unit itself may be entrusted. */
    hurt: int,
    happenedAt: instant,
    regionCode: text,
    sector: word<`${SupervisionSector}`>(),
    enterpriseId: id.orNull,
  },
  `select id as key, number, status, production, grade, jurisdiction, criminal_review as "criminalReview", deaths + missing + serious_injuries + minor_injuries as hurt, happened_at as "happenedAt", region_code as "regionCode", sector, enterprise_id as "enterpriseId" from accident where id = any($1::uuid[])`,
);
export type WholeAccident = FactOf<typeof accidentWhole>;

/** The investigation of an accident: its room answers. */
export const investigationOfAccident = question('investigationOfAccident', {
  id,
  number: text,
  status: text,
  formedAt: instant,
});
export type InvestigationOf = FactOf<typeof investigationOfAccident>;
