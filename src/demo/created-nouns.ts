import type { Noun } from '../access/model/noun.js';
import { accidentReports } from '../enforcement/accident/accident.noun.js';
import { caseEvidence, caseParties } from '../enforcement/enforcement-case/enforcement-case.noun.js';
import { findings } from '../enforcement/inspection/inspection.noun.js';
import { accountabilityItems } from '../enforcement/investigation/investigation.noun.js';
import { publications } from '../enforcement/publication/publication.noun.js';
import { payeeAccounts } from '../relief/claim/claim.noun.js';
import { fundPostings } from '../relief/fund/fund.noun.js';
import { dwellings, householdMembers, households } from '../relief/household/household.noun.js';
import { payouts } from '../relief/payout/payout.noun.js';
import { reliefStandards } from '../relief/programme/programme.noun.js';
import { filmedScenes } from '../responsibility/covert-visit/covert-visit.noun.js';
import { assignments, measureEvaluations } from '../responsibility/assignment/assignment.noun.js';
import { issues } from '../responsibility/issue/issue.noun.js';
import { assessmentTerms } from '../responsibility/assessment/assessment.noun.js';
import { policyDocuments } from '../responsibility/policy/policy.noun.js';
import { spotChecks } from '../responsibility/pool/pool.noun.js';
import { practiceAdoptions } from '../responsibility/practice/practice.noun.js';
import { dutyItems, dutyLists } from '../responsibility/duty/duty.noun.js';
import { responsibilities } from '../responsibility/responsibility/responsibility.noun.js';
import { lastSpeeches } from '../responsibility/speech/speech.noun.js';
import { targetRevisions } from '../responsibility/safety-target/safety-target.noun.js';
import { keyTasks } from '../responsibility/task/task.noun.js';
import { visitFindings } from '../responsibility/visit/visit.noun.js';

/** What comes to be, or moves, with an act on another entry, by its name. */
export const createdNouns: ReadonlyMap<string, Noun> = new Map<string, Noun>(
  [
    accidentReports,
    accountabilityItems,
    assessmentTerms,
    assignments,
    caseEvidence,
    caseParties,
    dutyItems,
    dutyLists,
    dwellings,
    findings,
    fundPostings,
    householdMembers,
    households,
    keyTasks,
    lastSpeeches,
    measureEvaluations,
    payeeAccounts,
    payouts,
    filmedScenes,
    issues,
    policyDocuments,
    practiceAdoptions,
    publications,
    reliefStandards,
    responsibilities,
    spotChecks,
    targetRevisions,
    visitFindings,
  ].map((noun): [string, Noun] => [noun.entity.name, noun as Noun]),
);
