import type { SupervisionSector } from '../../law/sector.js';
import type { Jurisdiction } from './accident.grade.js';
import { bool, fact, id, instant, int, question, text, word, type FactOf } from '../../kernel/fact.js';

/** An accident, as its investigation and what follows from it need it. */
export const accidentWhole = fact(
  'accidentWhole',
  {
    number: text,
    status: text,
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
  `select id as key, number, status, grade, jurisdiction, criminal_review as "criminalReview", deaths + missing + serious_injuries + minor_injuries as hurt, happened_at as "happenedAt", region_code as "regionCode", sector, enterprise_id as "enterpriseId" from accident where id = any($1::uuid[])`,
);
export type WholeAccident = FactOf<typeof accidentWhole>;

/** Who of the county government was on the scene of an accident. */
export const sceneOfAccident = fact(
  'sceneOfAccident',
  { operatorId: id, status: text },
  `select accident_id as key, operator_id as "operatorId", status from on_scene_command
  where accident_id = any($1::uuid[]) order by arrived_at, id`,
);
export type SceneOf = FactOf<typeof sceneOfAccident>;
/** A post of a leader of a county government. */
export const leadersPost = fact(
  'leadersPost',
  { countyCode: text },
  `select p.id as key, o.county_code as "countyCode" from post p join organisation o on o.id = p.organisation_id
  where p.id = any($1::uuid[]) and o.kind = 'GOVERNMENT' and 'COUNTY_LEADER' = any(p.roles)`,
);
export type LeadersPost = FactOf<typeof leadersPost>;

/** The investigation of an accident: its room answers. */
export const investigationOfAccident = question('investigationOfAccident', {
  id,
  number: text,
  status: text,
  formedAt: instant,
});
export type InvestigationOf = FactOf<typeof investigationOfAccident>;
