import { receiveHazardOrder, requestHazardReview, signHazardReview } from '../hazard/hazard/hazard.acts.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import type { Hazard } from '../hazard/hazard/hazard.js';
import type { Firms } from './firms.js';
import type { Person } from './offices.js';
import type { Entry, Simulation } from './simulation.js';

export interface Found {
  readonly hazard: Entry<Hazard>;
  readonly reporter: Person;
  readonly department: Person;
}
/** Who puts it right: the enterprise itself where it has an account, or its township for it. */
export const rightingOf = (firms: Firms, { enterpriseId, regionCode }: Hazard): Person =>
  firms.accounts.get(enterpriseId ?? '') ?? firms.township(regionCode);

export function askForReview(
  sim: Simulation,
  by: Person,
  hazard: Entry<Hazard>,
  rectification: string,
  paper: string,
): void {
  const input = { rectification, rectificationFileIds: [sim.document(by, paper)] };
  sim.act(hazards, requestHazardReview, by, input, hazard);
}

/** The order is received by whoever is to put it right: an enterprise by itself, a township by the proof of service. */
export function receive(sim: Simulation, firms: Firms, { hazard }: Found): void {
  const by = rightingOf(firms, hazard);
  const receiptFileId = by.roles.includes('ENTERPRISE') ? null : sim.document(by, '送达回证');
  sim.act(hazards, receiveHazardOrder, by, { receivedOn: sim.today, receiptFileId }, hazard);
}

/** Each of the reviewers signs for themselves; who closes it signs with that. */
export function signReview(sim: Simulation, hazard: Entry<Hazard>, reviewers: readonly Person[]): void {
  for (const each of reviewers) sim.act(hazards, signHazardReview, each, {}, hazard);
}
