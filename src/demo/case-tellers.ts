import type { Tellers } from '../access/simulation/memory-register.js';
import { accidents } from '../enforcement/accident/accident.noun.js';
import { dishonestyListings } from '../enforcement/dishonesty/dishonesty.noun.js';
import { partyEnds } from '../enforcement/enforcement-case/enforcement-case.lifecycle.js';
import { caseEvidence, caseParties, enforcementCases } from '../enforcement/enforcement-case/enforcement-case.noun.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { ServiceMethod } from '../enforcement/enforcement-case/case-party.enums.js';
import { findings, inspections } from '../enforcement/inspection/inspection.noun.js';
import { investigations } from '../enforcement/investigation/investigation.noun.js';
import { coerciveMeasures } from '../enforcement/measure/measure.noun.js';
import { processRecordings } from '../enforcement/process-recording/process-recording.noun.js';
import { publications } from '../enforcement/publication/publication.noun.js';
import { criminalReferrals } from '../enforcement/referral/referral.noun.js';
import { civilDateOf } from '../kernel/civil-date.js';
import { keyed, naming, one } from './lookups.js';
import { held } from './offices.js';
import type { Simulation } from './simulation.js';

/** The inspections that a finding or a hazard came to light in, or that is meant itself. */
const behind = (sim: Simulation, key: string) => {
  const found = [
    ...sim.of(findings, 'hazardId', key),
    ...[sim.get(findings, key)].filter((each) => each !== undefined),
  ];
  return [key, ...found.map(({ inspectionId }) => inspectionId)].flatMap((id) => sim.get(inspections, id) ?? []);
};
function investigatorsOf(sim: Simulation, key: string): readonly object[] {
  const whole = sim.get(enforcementCases, key);
  if (!whole) return [];
  const { number, handlerIds, inspectionId, findingIds, hazardIds } = whole;
  const did = (part: string, ids: readonly string[], of: string) =>
    ids.map((operatorId) => ({ key, operatorId, part, number: of }));
  return [
    ...did('HANDLED', handlerIds, number),
    ...sim.of(caseEvidence, 'caseId', key).flatMap(({ collectorIds }) => did('COLLECTED', collectorIds, number)),
    ...[...(inspectionId ? [inspectionId] : []), ...findingIds, ...hazardIds]
      .flatMap((id) => behind(sim, id))
      .flatMap((each) => did('INSPECTED', each.officerIds, each.number)),
  ];
}
/** No notice is given twice here, so that the parties as they stand tell who judged. */
const judgesOf = (sim: Simulation, key: string): readonly object[] =>
  sim
    .of(caseParties, 'caseId', key)
    .flatMap(({ hearingHostId, reviewerId, deciderId, deliberatorIds }) =>
      [
        [hearingHostId, 'HOSTED'],
        [reviewerId, 'REVIEWED'],
        [deciderId, 'DECIDED'],
        ...(deliberatorIds ?? []).map((each) => [each, 'DISCUSSED']),
      ].flatMap(([operatorId, part]) => (operatorId ? [{ key, operatorId, part }] : [])),
    );

/** What cases ask of the register. */
export function caseTellers(sim: Simulation): Tellers {
  const decided = (key: string): readonly object[] => {
    const party = sim.get(caseParties, key);
    const whole = party && sim.get(enforcementCases, party.caseId);
    return whole
      ? [{ ...party, key, caseNumber: whole.number, caseStatus: whole.status, procedure: whole.procedure }]
      : [];
  };
  return {
    caseById: one(sim, enforcementCases),
    partiesOfCase: naming(sim, caseParties, 'caseId'),
    decidedParty: decided,
    evidenceOfCase: naming(sim, caseEvidence, 'caseId'),
    // Whoever handles a case here did not inspect: the same person never does both.
    inspectionsOnTheMatter: () => [],
    inspectionsBehind: (key) => keyed(key, behind(sim, key)),
    investigatorsOfCase: (key) => investigatorsOf(sim, key),
    judgesOfCase: (key) => judgesOf(sim, key),
    alwaysOfCase: () => [],
    measuresOfCase: naming(sim, coerciveMeasures, 'caseId'),
    // No act is punished twice here: each case stands on findings or an accident of its own.
    finesForSameAct: () => [],
    penaltiesOfCase: (key) =>
      sim
        .of(caseParties, 'caseId', key)
        .filter(({ outcome, status }) => outcome === 'PENALTY' && status !== 'REVOKED')
        .map(({ kind, status }) => ({ key, kind, status, statute: null, article: null, gravest: null })),
    penaltiesAt: (key) =>
      sim
        .of(caseParties, 'enterpriseId', key)
        .filter(({ kind }) => kind === 'UNIT')
        .map(({ status, outcome, decisionNumber, decidedAt, fine, confiscation, dailyFine, paid }) => {
          const open = !partyEnds.includes(status);
          const imposes = outcome === 'PENALTY' && status !== 'REVOKED';
          const left = BigInt(fine ?? 0) + BigInt(confiscation ?? 0) + BigInt(dailyFine ?? 0) - BigInt(paid ?? 0);
          return {
            key,
            number: imposes ? decisionNumber : null,
            decidedOn: imposes && decidedAt ? civilDateOf(decidedAt) : null,
            open,
            unpaid: open && left > 0n ? String(left) : '0',
          };
        }),
    publicationsOfParty: naming(sim, publications, 'partyId'),
    ...aroundCases(sim),
    ...shownInCases(sim),
  };
}

/** Steps of a case that want a recording of sound or pictures and have none. */
function unrecordedIn(sim: Simulation, key: string): readonly object[] {
  const parties = sim.of(caseParties, 'caseId', key);
  const measures = sim.of(coerciveMeasures, 'caseId', key);
  const wanted = [
    ...(measures.some(({ kind }) => kind !== 'PRESERVATION') ? ['COERCION'] : []),
    ...(parties.some(({ heardAt }) => heardAt !== null) ? ['HEARING'] : []),
    ...(parties.some((each) => [each.noticeMethod, each.serviceMethod].includes(ServiceMethod.LEFT))
      ? ['SERVICE']
      : []),
  ];
  const kept = sim.of(processRecordings, 'caseId', key).map(({ step }): string => step);
  return wanted.filter((step) => !kept.includes(step)).map((step) => ({ key, step }));
}
const transferred = (sim: Simulation, key: string): readonly object[] =>
  keyed(
    key,
    sim.of(criminalReferrals, 'caseId', key).filter(({ status }) => !['PROPOSED', 'NOT_APPROVED'].includes(status)),
  );

/** What must be shown in a case. */
const shownInCases = (sim: Simulation): Tellers => ({
  recordedOf: (key) =>
    one(sim, enforcementCases)(key).map((row) => ({ ...row, begunAt: sim.get(enforcementCases, key)!.createdAt })),
  owedRecordings: (key) => unrecordedIn(sim, key),
  operationOf: (key) => one(sim, enterprises)(key).map((row) => ({ ...row, suspendedOn: null })),
  // Nobody without an entry in the ledger is punished here.
  enterprisesCalled: () => [],
  evidenceById: one(sim, caseEvidence),
  penaltiesBehind: (key) =>
    keyed(
      key,
      sim
        .of(caseParties, 'caseId', key)
        .filter(({ outcome }) => outcome === 'PENALTY')
        .map(({ kind, status, appealSettledOn }) => ({
          kind,
          status,
          revokedOn: status === 'REVOKED' ? appealSettledOn : null,
        })),
    ),
});

/** What stands beside a case: accidents, listings, referrals, and what somebody may interfere with. */
const aroundCases = (sim: Simulation): Tellers => ({
  largerAccidentsOf: (key) =>
    keyed(
      key,
      sim
        .of(accidents, 'enterpriseId', key)
        .filter(({ status, grade }) => status === 'REPORTED' && grade !== 'GENERAL'),
    ),
  listingsOfEnterprise: (key) =>
    keyed(
      key,
      sim.of(dishonestyListings, 'enterpriseId', key).filter(({ status }) => ['TOLD', 'LISTED'].includes(status)),
    ),
  referralsOf: (key) => [
    ...naming(sim, criminalReferrals, 'caseId')(key),
    ...naming(sim, criminalReferrals, 'investigationId')(key),
  ],
  referredOfCase: (key) => transferred(sim, key),
  calledSo: (key) => {
    const [office, person] = key.split('\n');
    return sim.offices.offices
      .filter(({ name, kind }) => name === office && kind !== 'ENTERPRISE' && kind !== 'PARTNER')
      .map(({ id, regionCode }) => ({
        key,
        officeId: id,
        countyCode: regionCode.slice(0, 6),
        operatorId: sim.offices.people.find(({ name, office: of }) => name === person && of.id === id)?.id ?? null,
        from: held,
        to: null,
      }));
  },
  interfered: (key) => [
    ...one(sim, enforcementCases)(key),
    ...one(sim, inspections)(key),
    ...one(sim, investigations)(key),
  ],
});
