import { bool, fact, id, instant, text, type FactOf } from '../../kernel/fact.js';

/** Of a leading issue, those of the other offices on the same matter. */
export const partsOfIssue = fact(
  'partsOfIssue',
  { number: text, status: text, organisationId: id, due: instant },
  `select lead_id as key, number, status, organisation_id as "organisationId", due_at as due from issue where lead_id = any($1::uuid[]) order by number`,
);
export type IssuePartFacts = FactOf<typeof partsOfIssue>;

/** Letters under way about an issue, or about that of another office on the same matter. */
export const lettersAbout = fact(
  'lettersAbout',
  { number: text },
  `select i.id as key, s.number from issue i join supervision s on s.about_id in (select p.id from issue p
  where p.id = i.id or p.lead_id = i.id) and s.status in ('ISSUED', 'HELD', 'ANSWERED')
  where i.id = any($1::uuid[]) order by s.number`,
);
export type LetterAboutFacts = FactOf<typeof lettersAbout>;

/** What was adopted for an issue and is neither checked nor dropped. */
export const openMeasures = fact(
  'openMeasures',
  { number: text },
  `select issue_id as key, number from issue_measure where issue_id = any($1::uuid[])
    and status in ('OPEN', 'REPORTED') order by number`,
);
export type OpenMeasureFacts = FactOf<typeof openMeasures>;

/** Of which county a hazard or an enterprise is that an issue is about. */
export const subjectOfIssue = fact(
  'subjectOfIssue',
  { type: text, countyCode: text },
  `select id as key, 'Hazard' as type, county_code as "countyCode" from hazard where id = any($1::uuid[])
    union all select id, 'Enterprise', county_code from enterprise where id = any($1::uuid[])`,
);
export type IssueSubjectFacts = FactOf<typeof subjectOfIssue>;

/** An evaluation of a measure, and whether an issue was raised from it; keys are evaluations. */
export const evaluationToRaise = fact(
  'evaluationToRaise',
  { organisationId: id, result: text, raised: bool },
  `select e.id as key, e.organisation_id as "organisationId", e.result, exists (select from issue i
    where i.found_by_type = 'MeasureEvaluation' and i.found_by_id = e.id and i.status <> 'WITHDRAWN') as raised
  from measure_evaluation e where e.id = any($1::uuid[])`,
);
export type EvaluationFacts = FactOf<typeof evaluationToRaise>;
