import { createHash } from 'node:crypto';
import type { Tellers } from '../access/simulation/memory-register.js';
import { payeeAccounts, reliefClaims } from '../relief/claim/claim.noun.js';
import type { ReliefClaim } from '../relief/claim/claim.js';
import { disasterEvents, lossReports } from '../relief/disaster/disaster.noun.js';
import { fundPostings, reliefFunds } from '../relief/fund/fund.noun.js';
import { dwellings, householdMembers, households } from '../relief/household/household.noun.js';
import type { Household } from '../relief/household/household.js';
import { payouts } from '../relief/payout/payout.noun.js';
import { freeStages } from '../relief/payout/payout.lifecycle.js';
import { reliefProgrammes, reliefStandards } from '../relief/programme/programme.noun.js';
import { naming, one } from './lookups.js';
import type { Entry, Simulation } from './simulation.js';

/** What acts of relief ask for, answered from memory as the register would answer it. */
export function reliefTellers(sim: Simulation, hash: (account: string) => string): Tellers {
  return {
    personByIdNumber: () => [],
    // The county's homes each have an address of their own.
    dwellingByAddress: () => [],
    memberById: one(sim, householdMembers),
    eventById: one(sim, disasterEvents),
    reportsOfEvent: naming(sim, lossReports, 'eventId'),
    fundById: one(sim, reliefFunds),
    programmeById: (key) =>
      one(
        sim,
        reliefProgrammes,
      )(key).map((row) => ({
        ...row,
        standards: sim.of(reliefStandards, 'programmeId', key),
      })),
    balancesOf: (key) => balances(sim, key),
    applicantById: (key) => {
      const home = sim.get(households, key);
      return home ? [{ ...applicant(sim, home), key }] : [];
    },
    applicantByNumber: () => [],
    applicantByPerson: () => [],
    claimedById: (key) => claimed(sim, key),
    claimsOn: (key) => standing(sim, [key]),
    reviewerById: (key) => {
      const person = sim.offices.byId(key);
      if (!person) return [];
      const { posts } = sim.offices.operatorFacts(person);
      return [{ key, posts: posts.map((post) => ({ ...post, townshipCode: person.office.regionCode.slice(0, 9) })) }];
    },
    accountById: (key) => {
      const account = sim.get(payeeAccounts, key);
      return account ? [{ key, ofHousehold: account.holderId !== null, agentPaper: account.agentPaper }] : [];
    },
    accountUses: () => [],
    payoutsOfClaim: naming(sim, payouts, 'claimId'),
    dueIn: (key) => due(sim, key),
    manifestOfBatch: (key) => [
      {
        key,
        digest: createHash('sha256')
          .update(manifest(sim, key, hash))
          .digest('hex'),
      },
    ],
  };
}

function balances(sim: Simulation, fundId: string): readonly object[] {
  const sums = new Map<string, bigint>();
  for (const { accounts, amounts } of sim.of(fundPostings, 'fundId', fundId))
    accounts.forEach((account, i) => {
      sums.set(account, (sums.get(account) ?? 0n) + BigInt(amounts[i]!));
    });
  return [...sums].map(([account, fen]) => ({ key: fundId, account, balance: String(fen) }));
}

/** Claims that stand in the way of another for any of these. */
function standing(sim: Simulation, keys: readonly string[]): readonly object[] {
  return sim
    .all(reliefClaims)
    .filter(({ status }) => !['REJECTED', 'WITHDRAWN'].includes(status))
    .flatMap((claim) => {
      const { id, memberIds, dwellingId, programmeId } = claim;
      const { eventId } = sim.get(reliefProgrammes, programmeId)!;
      return [...memberIds, ...(dwellingId ? [dwellingId] : [])]
        .filter((each) => keys.includes(each))
        .map((each) => ({ ...claim, key: each, beneficiaryId: each, since: id, eventId }));
    });
}

/** Rebuilding and repair claimed for a home. */
const remedies = (sim: Simulation, dwellingId: string): readonly object[] =>
  standing(sim, [dwellingId]).map((claim) => ({ ...claim, dwellingId }));

function applicant(sim: Simulation, home: Entry<Household>): object {
  const { id, number, status, regionCode, headId, memberIds } = home;
  const houses = sim.of(dwellings, 'householdId', id);
  return {
    id,
    number,
    status,
    regionCode,
    headId,
    members: memberIds.map((member) => sim.get(householdMembers, member)),
    dwellings: houses.map((each) => ({
      ...each,
      standing: each.status === 'STANDING',
      homeId: each.id,
      remedies: remedies(sim, each.id),
    })),
    claims: standing(sim, [...memberIds, ...houses.map((each) => each.id)]),
  };
}

function claimed(sim: Simulation, key: string): readonly object[] {
  const { status, diedOn } = sim.get(householdMembers, key)!;
  const home = sim
    .all(households)
    .find(({ memberIds, status: stage }) => stage === 'REGISTERED' && memberIds.includes(key));
  return [{ key, status, diedOn, householdId: home?.id ?? null, regionCode: home?.regionCode ?? null }];
}

interface Tranche {
  readonly tranche: number;
  readonly total: bigint;
}
function tranches({ amount, firstTranche, startedOn, acceptedOn }: ReliefClaim): readonly Tranche[] {
  const whole = BigInt(amount ?? '0');
  if (firstTranche === null) return [{ tranche: 1, total: whole }];
  const first = BigInt(firstTranche);
  return [
    ...(startedOn === null ? [] : [{ tranche: 1, total: first }]),
    ...(acceptedOn === null ? [] : [{ tranche: 2, total: whole - first }]),
  ];
}

/** What is due in a programme, as the register's view of it says. */
export function due(sim: Simulation, programmeId: string): readonly object[] {
  const { occasion } = sim.get(reliefProgrammes, programmeId)!;
  const paid = new Set(
    sim
      .of(payouts, 'programmeId', programmeId)
      // Where an account did not take it, another must be named first.
      .filter(
        ({ status, claimId, accountId }) =>
          !freeStages.includes(status) ||
          (status !== 'CANCELLED' && sim.get(reliefClaims, claimId)!.accountId === accountId),
      )
      .map(({ beneficiaryId, period, tranche }) => `${beneficiaryId} ${period} ${tranche}`),
  );
  return sim
    .of(reliefClaims, 'programmeId', programmeId)
    .filter(({ status }) => status === 'PAYABLE')
    .flatMap((claim) =>
      tranches(claim).flatMap(({ tranche, total }) => {
        const whose = claim.dwellingId ? [claim.dwellingId] : claim.memberIds;
        const each = total / BigInt(whose.length);
        const over = total % BigInt(whose.length);
        return whose.map((beneficiaryId, i) => ({
          key: programmeId,
          fundId: claim.fundId,
          claimId: claim.id,
          kind: claim.kind,
          occasion,
          regionCode: claim.regionCode,
          beneficiaryKind: claim.dwellingId ? 'DWELLING' : 'PERSON',
          beneficiaryId,
          period: claim.period,
          tranche,
          amount: String(each + (BigInt(i) < over ? 1n : 0n)),
          accountId: claim.accountId,
          payDue: claim.kind === 'REBUILD' && tranche === 1 ? (claim.firstDue ?? claim.payDue) : claim.payDue,
        }));
      }),
    )
    .filter(
      ({ beneficiaryId, period, tranche, amount }) =>
        amount !== '0' && !paid.has(`${beneficiaryId} ${period} ${tranche}`),
    );
}

const manifest = (sim: Simulation, batchId: string, hash: (account: string) => string): string =>
  sim
    .of(payouts, 'batchId', batchId)
    .map(
      ({ endToEndId, amount, accountId }) => `${endToEndId} ${amount} ${accountId} ${hash(sim.cards.get(accountId)!)}`,
    )
    .sort()
    .join('\n');
