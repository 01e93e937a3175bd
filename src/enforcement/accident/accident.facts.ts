import type { SupervisionSector } from '../../law/sector.js';
import { fact, question } from '../../kernel/act.js';

/** An accident, as its investigation and what follows from it need it. */
export interface WholeAccident {
  readonly key: string;
  readonly number: string;
  readonly status: string;
  readonly production: boolean;
  readonly grade: string;
  readonly jurisdiction: string;
  readonly criminalReview: boolean;
  readonly happenedAt: string;
  readonly regionCode: string;
  readonly sector: `${SupervisionSector}`;
  readonly enterpriseId: string | null;
}
export const accidentWhole = fact<WholeAccident>(
  'accidentWhole',
  `select id as key, number, status, production, grade, jurisdiction, criminal_review as "criminalReview", happened_at as "happenedAt", region_code as "regionCode", sector, enterprise_id as "enterpriseId" from accident where id = any($1::uuid[])`,
);

/** The investigation of an accident: its room answers. */
export interface InvestigationOf {
  readonly key: string;
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly formedAt: string;
}
export const investigationOfAccident = question<InvestigationOf>('investigationOfAccident');
