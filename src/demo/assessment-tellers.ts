import type { Tellers } from '../access/simulation/memory-register.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { civilDateOf } from '../kernel/civil-date.js';
import { disasterEvents } from '../relief/disaster/disaster.noun.js';
import {
  assessmentCycles,
  assessmentSchemes,
  sealedMonths,
  vetoRecords,
} from '../responsibility/assessment/assessment.noun.js';
import type { StoredFigure } from '../responsibility/assessment/assessment.score.js';
import { issues } from '../responsibility/issue/issue.noun.js';
import { leadershipMeetings } from '../responsibility/meeting/meeting.noun.js';
import { issueDraws } from '../responsibility/pool/pool.noun.js';
import { one } from './lookups.js';
import {
  accidentsOfMonth,
  enterpriseAccidentsOfMonth,
  hazardsDueOfMonth,
  lettersOfMonth,
  resultsOfMonth,
  speechesOfMonth,
  spotChecksOfMonth,
  tasksOfMonth,
} from './office-figures.js';
import type { Simulation } from './simulation.js';

/** Where accidents happened in a sealed month, with the office that is heard for each. */
const unitsWithAccidents = (sim: Simulation, key: string) =>
  sim
    .all(sealedMonths)
    .filter(({ month }) => key.endsWith(`/${month}`))
    .flatMap(({ figures }) => JSON.parse(figures) as StoredFigure[])
    .filter(({ measure }) => measure === 'ENTERPRISE_ACCIDENTS')
    .map(({ subjectId, value }) => {
      const { id, name, townshipCode } = sim.get(enterprises, subjectId!)!;
      const { offices } = sim.offices;
      const office =
        offices.find(({ enterpriseId }) => enterpriseId === id) ??
        offices.find(({ kind, regionCode }) => kind === 'TOWNSHIP' && regionCode.slice(0, 9) === townshipCode);
      return { key, enterpriseId: id, name, accidents: Number(value), organisationId: office?.id ?? null };
    });

/** The vetoes not lifted that bar on a day of a span. */
const vetoesOf = (sim: Simulation, key: string) => {
  const [, from, to] = key.split('/') as [string, string, string];
  return sim
    .all(vetoRecords)
    .filter(({ vetoFrom, vetoUntil, liftedOn }) => liftedOn === null && vetoFrom! <= to && vetoUntil >= from)
    .map(({ organisationId, number, operatorId }) => ({ key, organisationId, number, personal: operatorId !== null }));
};

/** A meeting, of which office, and whether it stands. */
const meetingOf =
  (sim: Simulation) =>
  (key: string): readonly object[] =>
    one(
      sim,
      leadershipMeetings,
    )(key).map((row) => {
      const { organisationId, withdrawnAt } = sim.get(leadershipMeetings, key)!;
      return { ...row, officeKind: sim.offices.officeById(organisationId)!.kind, withdrawn: withdrawnAt != null };
    });

/** What the acts of assessment ask, answered from memory. */
export function assessmentTellers(sim: Simulation): Tellers {
  const inForce = (key: string) =>
    sim.all(assessmentSchemes).filter(({ year, status }) => key.endsWith(`/${year}`) && status === 'IN_FORCE');
  return {
    schemeOf: (key) => inForce(key).map(({ id }) => ({ key, id })),
    objectsOf: (key) =>
      inForce(key)
        .flatMap(({ objectIds }) =>
          objectIds.map((officeId) => ({ key, officeId, name: sim.offices.officeById(officeId)!.name })),
        )
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    sealedFigures: (key) =>
      sim
        .all(sealedMonths)
        .filter(({ month }) => key.endsWith(`/${month}`))
        .map(({ figures }) => ({ key, figures })),
    bulletinsOfYear: (key) =>
      sim
        .all(assessmentCycles)
        .filter(({ period }) => key.endsWith(`/${period.slice(0, 4)}`))
        .map(({ period, standings }) => ({ key, period, standings })),
    vetoesOf: (key) => vetoesOf(sim, key),
    unitsWithAccidents: (key) => unitsWithAccidents(sim, key),
    enterpriseAccidentsOfMonth: (key) => enterpriseAccidentsOfMonth(sim, key),
    accidentsOfMonth: (key) => accidentsOfMonth(sim, key),
    hazardsDueOfMonth: (key) => hazardsDueOfMonth(sim, key),
    lettersOfMonth: (key) => lettersOfMonth(sim, key),
    spotChecksOfMonth: (key) => spotChecksOfMonth(sim, key),
    speechesOfMonth: (key) => speechesOfMonth(sim, key),
    tasksOfMonth: (key) => tasksOfMonth(sim, key),
    resultsOfMonth: (key) => resultsOfMonth(sim, key),
    meetingOfCounty: meetingOf(sim),
    bulletinDay: (key) => {
      const cycle = sim.get(assessmentCycles, key);
      return cycle ? [{ key, issuedOn: civilDateOf(cycle.issuedAt) }] : [];
    },
    pooledIssue: (key) =>
      one(sim, issues)(key).map((row) => ({ ...row, drawn: sim.of(issueDraws, 'issueId', key).length > 0 })),
    // Nothing is verified long enough before the tale ends.
    lastingInPool: () => [],
    checkedIssue: one(sim, issues),
    inPool: (key) => {
      const wanted = key.split('/')[1];
      return sim
        .all(issues)
        .filter(({ kind, status }) => kind !== 'INTEGRITY' && status !== 'WITHDRAWN')
        .filter(
          ({ id, pool }) =>
            wanted === 'FULL' || (sim.of(issueDraws, 'issueId', id).length > 0 ? 'LIST' : pool) === wanted,
        )
        .map(({ id, organisationId, raiserOfficeId, regionCode }) => ({
          ...{ key, issueId: id, organisationId, regionCode },
          collectorId: raiserOfficeId,
        }))
        .sort((a, b) => (a.issueId < b.issueId ? -1 : 1));
    },
    burningEvent: one(sim, disasterEvents),
  };
}
