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
import { dutyItems } from '../responsibility/duty/duty.noun.js';
import { responsibilities } from '../responsibility/responsibility/responsibility.noun.js';
import { keyTasks } from '../responsibility/task/task.noun.js';

/** What comes to be, or moves, with an act on another entry, by its name. */
export const createdNouns: ReadonlyMap<string, Noun> = new Map<string, Noun>(
  [
    accidentReports,
    accountabilityItems,
    caseEvidence,
    caseParties,
    dutyItems,
    dwellings,
    findings,
    fundPostings,
    householdMembers,
    households,
    keyTasks,
    payeeAccounts,
    payouts,
    publications,
    reliefStandards,
    responsibilities,
  ].map((noun): [string, Noun] => [noun.entity.name, noun as Noun]),
);
