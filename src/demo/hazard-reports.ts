import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { issueHazardBulletin } from '../hazard/bulletin/bulletin.acts.js';
import { hazardBulletins } from '../hazard/bulletin/bulletin.noun.js';
import { selfSources } from '../hazard/hazard/hazard.facts.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import { listings } from '../hazard/listing/listing.noun.js';
import { lookbacks } from '../hazard/lookback/lookback.noun.js';
import { reportSelfCheck } from '../hazard/self-check/self-check.acts.js';
import { riskySectors } from '../hazard/self-check/self-check.facts.js';
import { selfChecks } from '../hazard/self-check/self-check.noun.js';
import { addDays, addMonths, civilDateOf, startOf, type CivilDate } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import type { Tellers } from '../access/simulation/memory-register.js';
import type { Firms } from './firms.js';
import { wholeCounty } from './offices.js';
import type { Procedure, Simulation } from './simulation.js';

const monthsOf = (sim: Simulation, firmId: string, on: CivilDate): number => {
  const { sector, regionCode } = sim.get(enterprises, firmId)!;
  const key = riskySectors.includes(sector) ? 'hazard.selfcheck.risk.months' : 'hazard.selfcheck.months';
  return sim.law.number(key, on, regionCode);
};
function foundByItself(sim: Simulation, firmId: string, from: string, to: string) {
  const found = sim.of(hazards, 'enterpriseId', firmId).filter(({ source, status, foundAt }) => {
    const on = civilDateOf(foundAt);
    return selfSources.includes(source) && status !== 'REJECTED' && on >= from && on <= to;
  });
  const majors = found.filter(
    ({ grade, majorProposedAt, majorDeclinedReason }) =>
      grade === 'MAJOR' || (majorProposedAt != null && majorDeclinedReason == null),
  ).length;
  return { majors, generals: found.length - majors };
}

/** How the list of MAJOR hazards stood when a month ended, as `majorListOfMonth` counts it. */
function majorList(sim: Simulation, month: string) {
  const first = `${month}-01` as CivilDate;
  const [begins, ends] = [startOf(first), startOf(addMonths(first, 1))];
  const beforeEnd = (at: Instant | null): boolean => at !== null && at < ends;
  const listed = sim
    .all(hazards)
    .filter(
      ({ grade, gradedAt, endedAt }) =>
        grade === 'MAJOR' && beforeEnd(gradedAt) && (endedAt === null || endedAt >= begins),
    )
    .sort((a, b) => (`${a.gradedAt} ${a.id}` < `${b.gradedAt} ${b.id}` ? -1 : 1));
  const open = listed.filter(({ endedAt }) => !beforeEnd(endedAt));
  const isLate = (due: Instant | null, asked: Instant | null): boolean =>
    due !== null && due < (beforeEnd(asked) ? asked! : ends);
  const backs = sim.all(lookbacks);
  return {
    hazardIds: listed.map(({ id }) => id),
    onList: open.length,
    added: listed.filter(({ gradedAt }) => gradedAt! >= begins).length,
    closed: listed.length - open.length,
    unassigned: open.filter(({ orderedAt }) => !beforeEnd(orderedAt)).length,
    unreceived: open.filter(({ orderedAt, orderReceivedAt }) => beforeEnd(orderedAt) && !beforeEnd(orderReceivedAt))
      .length,
    overdue: open.filter(({ rectificationDue, reviewRequestedAt }) => isLate(rectificationDue, reviewRequestedAt))
      .length,
    listed: listed.filter(({ id }) =>
      sim.of(listings, 'hazardId', id).some((each) => each.createdAt < ends && !beforeEnd(each.delistedAt)),
    ).length,
    lookbacksOpen: backs.filter(({ createdAt, concludedAt }) => createdAt < ends && !beforeEnd(concludedAt)).length,
    lookbacksConcluded: backs.filter(({ concludedAt }) => beforeEnd(concludedAt) && concludedAt! >= begins).length,
  };
}

export const reportTellers = (sim: Simulation): Tellers => ({
  selfCheckCycleOf: (key) => {
    const [firm, on] = key.split('/') as [string, CivilDate];
    return [{ key, months: monthsOf(sim, firm, on) }];
  },
  ownFindings: (key) => {
    const [firm, from, to] = key.split('/') as [string, string, string];
    return [{ key, ...foundByItself(sim, firm, from, to) }];
  },
  majorListOfMonth: (key) => [{ key, ...majorList(sim, key.split('/')[1]!) }],
});

const monthOf = (day: CivilDate): string => day.slice(0, 7);
const nextFirst = (day: CivilDate): CivilDate => addMonths(`${monthOf(day)}-01` as CivilDate, 1);

/** Each month its bulletin, in the first days of the next. */
export function* announceMajors(sim: Simulation): Procedure {
  for (let next = nextFirst(sim.today); ; next = addMonths(next, 1)) {
    yield sim.on(sim.worked(`${monthOf(next)}-03` as CivilDate), 9);
    const month = monthOf(addMonths(next, -1));
    if (majorList(sim, month).hazardIds.length === 0) continue;
    const n = sim.all(hazardBulletins).length + 1;
    sim.act(hazardBulletins, issueHazardBulletin, sim.offices.person('head'), {
      region: wholeCounty,
      month,
      document: `溪安委办〔${sim.today.slice(0, 4)}〕${200 + n}号`,
      announcedOn: sim.today,
    });
  }
}

/** Those with an account report each of their cycles, nought too. */
export function* reportOwnChecks(sim: Simulation, firms: Firms): Procedure {
  for (let next = nextFirst(sim.today); ; next = addMonths(next, 1)) {
    yield sim.on(sim.worked(`${monthOf(next)}-04` as CivilDate), 9);
    for (const [id, person] of firms.accounts) {
      const months = monthsOf(sim, id, next);
      const month = Number(next.slice(5, 7)) - 1;
      // Who stands still for a while reports too, so that no cycle is missing once it works again.
      const gone = ['REGISTERED', 'CLOSED', 'DEREGISTERED'].includes(sim.get(enterprises, id)!.status);
      if (gone || month % months !== 0) continue;
      const first = addMonths(next, -months);
      const { majors } = foundByItself(sim, id, first, addDays(next, -1));
      const period = months === 1 ? monthOf(first) : `${first.slice(0, 4)}Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`;
      const input = { enterpriseId: id, period, majors, checkerPost: '主要负责人' };
      sim.act(selfChecks, reportSelfCheck, person, input);
      yield sim.minutes(1 / 60);
    }
  }
}
