import { addDays } from '../kernel/civil-date.js';
import { afterMillis } from '../kernel/instant.js';
import * as acts from '../relief/disaster/disaster.acts.js';
import { countNames, lossNames } from '../relief/disaster/disaster.facts.js';
import { disasterEvents, lossReports, relocatedPersons } from '../relief/disaster/disaster.noun.js';
import type { DisasterEvent, LossReport } from '../relief/disaster/disaster.js';
import { townshipOf, type Home } from './claims.js';
import { wholeCounty, type PlaceRow } from './offices.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

const hour = 3_600_000;

export interface Flood {
  readonly event: Entry<DisasterEvent>;
  readonly reports: readonly Entry<LossReport>[];
  readonly places: readonly PlaceRow[];
}
export const struckBy = ({ places }: Flood, homes: readonly Home[]): readonly Home[] =>
  homes.filter(({ townshipCode }) => places.some(({ code }) => code.startsWith(townshipCode)));

const losses = (people: number): object => ({
  ...Object.fromEntries([...countNames.map((name) => [name, 0]), ...lossNames.map((name) => [name, '0'])]),
  affected: people,
  householdLoss: String(people * 20_000),
  directLoss: String(people * 20_000),
});

/** A flood is declared, its townships report, and where it is grave the county answers. */
export function* flood(sim: Simulation, name: string, places: readonly PlaceRow[], grave: boolean): Procedure<Flood> {
  const head = sim.offices.person('head');
  const begun = afterMillis(sim.now, -3 * hour);
  const event = sim.act(disasterEvents, acts.declareDisaster, head, {
    region: wholeCounty,
    kind: '010100',
    name,
    regions: places.map(({ code }) => code),
    startedAt: begun,
    grade: 'GENERAL',
  });
  yield sim.on(sim.today, 9);
  const reports = places.map(({ code }) =>
    sim.act(lossReports, acts.reportLoss, townshipOf(sim, code), {
      region: code,
      eventId: event.id,
      kind: 'FIRST',
      observedAt: afterMillis(begun, 2 * hour),
      losses: losses(20 + sim.random.below(200)),
    }),
  );
  sim.start(relocate(sim, event, places));
  if (grave) {
    yield sim.on(sim.today, 10);
    const level = { responseLevel: 'LEVEL_4', responseDays: 5, responseMeasures: '转移安置、抢险救灾' };
    sim.act(disasterEvents, acts.adjustResponse, head, { ...level, reason: '灾情达到四级', grade: null }, event);
  }
  yield sim.on(sim.today, 11);
  return { event, reports, places };
}

/** People are brought to safety, given the five haves, and go home when it is safe, the first within the week. */
function* relocate(sim: Simulation, event: Entry<DisasterEvent>, places: readonly PlaceRow[]): Procedure {
  const moved = places.slice(0, 2).flatMap(({ code }) =>
    [1, 2, 3].map((n) =>
      sim.act(relocatedPersons, acts.relocatePerson, townshipOf(sim, code), {
        eventId: event.id,
        region: code,
        personName: `演示转移${n}`,
        shelter: '中心小学安置点',
        relocatedAt: afterMillis(sim.now, -hour),
      }),
    ),
  );
  yield sim.minutes(90);
  for (const person of moved) {
    const haves = { food: true, clothes: true, safeShelter: true, water: true, medical: true };
    sim.act(relocatedPersons, acts.tickFiveHaves, townshipOf(sim, person.regionCode), haves, person);
  }
  for (const half of [moved.slice(0, 3), moved.slice(3)]) {
    yield sim.on(addDays(sim.today, 4), 15);
    for (const person of half)
      sim.act(relocatedPersons, acts.returnHome, townshipOf(sim, person.regionCode), { returnedAt: sim.now }, person);
  }
}

/** Losses are verified, the response is over, and the disaster ends. */
export function* subside(sim: Simulation, { event, reports }: Flood): Procedure {
  const head = sim.offices.person('head');
  yield sim.on(addDays(sim.today, 8), 10);
  for (const report of reports) sim.act(lossReports, acts.verifyLoss, head, { opinion: '核定' }, report);
  yield sim.on(addDays(sim.today, 1), 10);
  const over = { responseLevel: null, responseDays: null, responseMeasures: null, reason: '灾情稳定', grade: null };
  sim.act(disasterEvents, acts.adjustResponse, head, over, event);
  yield sim.on(addDays(sim.today, 1), 10);
  sim.act(disasterEvents, acts.endDisaster, head, { note: '应急救助阶段结束' }, event);
}
