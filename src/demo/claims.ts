import * as acts from '../relief/claim/claim.acts.js';
import { reliefClaims } from '../relief/claim/claim.noun.js';
import type { ReliefClaim } from '../relief/claim/claim.js';
import type { ReliefFund } from '../relief/fund/fund.js';
import type { Household } from '../relief/household/household.js';
import type { ReliefProgramme } from '../relief/programme/programme.js';
import { addDays } from '../kernel/civil-date.js';
import type { Person } from './offices.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

export type Home = Entry<Household>;
export type Programme = Entry<ReliefProgramme>;
export type Fund = Entry<ReliefFund>;
/** How a claim ends, where it is not simply paid. */
export type Ending =
  'PAID' | 'WITHDRAWN' | 'VILLAGE_REJECTS' | 'OBJECTED' | 'OBJECTION_UPHELD' | 'TOWNSHIP_REJECTS' | 'COUNTY_REJECTS';

const endings: readonly Ending[] = [
  'PAID',
  'PAID',
  'PAID',
  'OBJECTED',
  'PAID',
  'PAID',
  'VILLAGE_REJECTS',
  'PAID',
  'PAID',
  'TOWNSHIP_REJECTS',
  'PAID',
  'WITHDRAWN',
  'PAID',
  'PAID',
  'COUNTY_REJECTS',
  'PAID',
  'OBJECTION_UPHELD',
  'PAID',
];
export const endingOf = (i: number): Ending => endings[i % endings.length]!;

/** A card number of nobody's; its last digit checks. */
export function inventedCard(n: number): string {
  const body = `622299${String(n).padStart(12, '0')}`;
  return [...'0123456789'].map((last) => body + last).find(acts.cardCheckOf)!;
}
/** Who acts for a village: its own informant, or the township for it. */
export const clerkOf = ({ offices }: Simulation, region: string): Person =>
  offices.people.find(({ office, roles }) => roles.includes('VILLAGE') && office.regionCode === region) ??
  offices.person(`township-${region.slice(6, 9)}`);
export const townshipOf = ({ offices }: Simulation, region: string, n = ''): Person =>
  offices.person(`township-${region.slice(6, 9)}${n}`);

/** 户报: a household claims, now. */
export function claim(sim: Simulation, programme: Programme, home: Home, input: object): Entry<ReliefClaim> {
  const accountNo = inventedCard(sim.cards.size);
  const made = sim.act(reliefClaims, acts.applyForRelief, clerkOf(sim, home.regionCode), {
    programmeId: programme.id,
    householdId: home.id,
    channel: 'HOUSEHOLD',
    loss: '房屋进水、口粮受损',
    evidenceFileIds: [],
    account: { kind: 'CARD', holderName: '演示', accountNo, bankName: '演示农商行', holderId: home.headId },
    ...input,
  });
  sim.cards.set(made.accountId, accountNo);
  return made;
}

const votes = (against: number) => ({ attendees: 20, inFavour: 20 - against, against, abstained: 0 });
/** 村评—乡审—县定: what becomes of a claim from the day after it. */
export function* decide(sim: Simulation, made: Entry<ReliefClaim>, fund: Fund, ending: Ending): Procedure {
  const village = clerkOf(sim, made.regionCode);
  yield sim.on(addDays(sim.today, 1), 15);
  const against = ending === 'VILLAGE_REJECTS' ? 15 : sim.random.below(4);
  const opinion = ending === 'VILLAGE_REJECTS' ? '受灾情况不属实，不同意' : '情况属实，同意';
  const met = { metOn: sim.today, ...votes(against), kinPresent: 0, opinion };
  sim.act(reliefClaims, acts.reviewByVillage, village, met, made);
  if (ending === 'VILLAGE_REJECTS') return;
  yield sim.on(sim.today, 16);
  sim.act(reliefClaims, acts.publishByVillage, village, { publishedOn: sim.today, place: '村务公开栏' }, made);
  if (ending === 'WITHDRAWN') {
    yield sim.on(addDays(sim.today, 2), 10);
    sim.act(reliefClaims, acts.withdrawClaim, village, { reason: '家庭已恢复正常生活，自愿撤回' }, made);
    return;
  }
  if ((ending === 'OBJECTED' || ending === 'OBJECTION_UPHELD') && !(yield* object(sim, made, village, ending))) return;
  yield sim.on(addDays(sim.again(reliefClaims, made).publishedUntil!, 1), 10);
  if (!township(sim, made, ending)) return;
  yield sim.on(addDays(sim.today, 1), 10);
  const approved = ending !== 'COUNTY_REJECTS';
  const decision = approved ? { fundId: fund.id, opinion: '同意' } : { opinion: '不符合救助条件' };
  const head = sim.offices.person('head');
  sim.act(reliefClaims, acts.decideClaim, head, { approved, unrelated: true, overrides: [], ...decision }, made);
}

/** False where the objection was right. */
function* object(sim: Simulation, made: Entry<ReliefClaim>, by: Person, ending: Ending): Procedure<boolean> {
  yield sim.on(addDays(sim.today, 1), 11);
  const objection = { objection: '该户有城镇住房', objectorName: '演示某' };
  sim.act(reliefClaims, acts.objectToClaim, by, objection, made);
  yield sim.on(addDays(sim.today, 3), 11);
  const upheld = ending === 'OBJECTION_UPHELD';
  const opinion = upheld ? '异议成立' : '经核实无其他住房，异议不成立';
  sim.act(reliefClaims, acts.settleObjection, by, { upheld, opinion }, made);
  return !upheld;
}
function township(sim: Simulation, made: Entry<ReliefClaim>, ending: Ending): boolean {
  const by = townshipOf(sim, made.regionCode);
  const approved = ending !== 'TOWNSHIP_REJECTS';
  const input = {
    approved,
    reviewerIds: [by.id, townshipOf(sim, made.regionCode, '-2').id],
    fieldChecked: true,
    unrelated: true,
    home: made.dwellingId === null ? null : { seenOn: sim.today, livedInThen: true, basis: '村委会居住证明' },
    opinion: approved ? '入户核查属实' : '入户核查，损失与申请不符',
  };
  sim.act(reliefClaims, acts.reviewByTownship, by, input, made);
  return approved;
}

/** A home is rebuilt: the first half when it begins, the rest when it is accepted. */
export function* rebuild(sim: Simulation, made: Entry<ReliefClaim>, accepted: boolean): Procedure {
  const claimed = sim.again(reliefClaims, made);
  if (claimed.status !== 'PAYABLE') return;
  const by = townshipOf(sim, made.regionCode);
  sim.act(reliefClaims, acts.startRebuild, by, { startedOn: sim.today }, made);
  if (!accepted) return;
  yield sim.workdays(75);
  const acceptorIds = [by.id, townshipOf(sim, made.regionCode, '-2').id];
  const acceptance = { acceptedOn: sim.today, acceptorIds, paper: `竣验${made.number}` };
  sim.act(reliefClaims, acts.acceptRebuild, by, acceptance, made);
}
