import { fact, text, type FactOf } from '../../kernel/fact.js';

/** Of a leading issue, those of the other offices on the same matter. */
export const partsOfIssue = fact(
  'partsOfIssue',
  { number: text, status: text },
  `select lead_id as key, number, status from issue where lead_id = any($1::uuid[]) order by number`,
);
export type IssuePartFacts = FactOf<typeof partsOfIssue>;
