import { enterFiles, type FileRow } from '../file/file.rows.js';
import { bulkLoad, type PastEvent, type LastNumber } from '../access/journal/bulk-load.js';
import type { SeededBy } from '../access/journal/seeding.js';
import { steadyKey } from '../access/privacy/ids.js';
import type { Services } from '../access/services.js';
import { itemByCode, type ItemFacts } from '../enforcement/item/item.facts.js';
import type { CriterionFacts } from '../hazard/criterion/criterion.facts.js';
import { addDays, civilDateOf, startOf } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import type { Law } from '../kernel/law.js';
import { sufferAccidents } from './accidents.js';
import { followTipOffs } from './cases.js';
import { random, type Random } from './random.js';
import { duties } from './duties.js';
import { Firms, settle } from './firms.js';
import { bodies, yearOfWork } from './governance.js';
import { announceMajors, reportOwnChecks } from './hazard-reports.js';
import { lookForDangers } from './hazards.js';
import { inspectTheYear } from './inspections.js';
import { meet } from './meetings.js';
import { Offices, wholeCounty, type PlaceRow } from './offices.js';
import { assess } from './assessment.js';
import { oversee } from './oversight.js';
import { relieve } from './relief.js';
import { Simulation, type Procedure } from './simulation.js';
import { setWork } from './programmes.js';
import { sharing } from './sharing.js';
import { workTheYear } from './year-of-work.js';

/** Where the demo's one attachment lies, once it is kept. */
export interface KeptFile {
  readonly sha256: string;
  readonly bytes: number;
}
export interface DemoOptions {
  /**
   * How many times three thousand enterprises and a year of their hazards; 0 for the offices and forty enterprises
   * alone.
   */
  readonly scale: number;
  readonly now: Instant;
  readonly seededBy: SeededBy;
  readonly file: KeptFile;
  readonly progress?: (done: number, total: number) => void;
}
/** What the county stands on, read from the register. */
export interface Ground {
  readonly places: readonly PlaceRow[];
  readonly criteria: readonly CriterionFacts[];
  readonly items: readonly ItemFacts[];
  readonly law: Law;
}

const seed = 500238;

/** From when on the sandbox's county has records: a year and a month before the day it is first started. */
export const demoBegins = (now: Instant): Instant => startOf(addDays(civilDateOf(now), -395));

/**
 * The sandbox's county: the real regions of 巫溪县 with invented offices, people and enterprises (演示数据), whose codes and
 * identity numbers begin with 500299, which no county has. The year up to the first start is lived through in memory,
 * every act judged and decided by the tables that judge the real ones, with the clock of its day, and then entered as a
 * bulk load whose journal verifies. The same day and scale give the same county, to the last id.
 */
export async function seedDemoCounty(services: Services, options: DemoOptions): Promise<number> {
  const known = await services.reads.query<{ n: number }>('select count(*)::int as n from organisation');
  if (known.rows[0]!.n > 0) return 0;
  const places = await services.reads.query<PlaceRow>(
    `select code, name, level, parent_code as parent from region where left(code, 6) = $1
      and level in ('TOWNSHIP', 'VILLAGE') and valid_to is null order by code`,
    [wholeCounty.slice(0, 6)],
  );
  const criteria = await services.reads.query<CriterionFacts>(
    `select code as key, id, sectors, county_code as "countyCode", false as repeals,
      effective_from::text as "effectiveFrom", effective_to::text as "effectiveUntil"
      from hazard_criterion where published_on is null order by code`,
  );
  const items = await services.reads.query<{ item: ItemFacts }>(
    `select to_jsonb(f) as item from (${itemByCode.sql!.replace('where code = any($1::text[])', '')}) f`,
  );
  const { pastEvents, numbers, files } = countyOf(
    {
      places: places.rows,
      criteria: criteria.rows,
      items: items.rows.map(({ item }) => item),
      law: await services.law(),
    },
    options,
    (account) => services.vault.hash('ACCOUNT', account),
  );
  await bulkLoad(services, pastEvents, {
    numbers,
    before: (tx) => enterFiles((text, values) => tx.send(text, values), files),
    progress: (done) => {
      options.progress?.(done, pastEvents.length);
    },
  });
  return pastEvents.length;
}

export interface County {
  readonly pastEvents: readonly PastEvent[];
  readonly numbers: readonly LastNumber[];
  readonly files: readonly FileRow[];
}
/** The same, as it is told before it is entered. */
export function countyOf(
  { places, criteria, items, law }: Ground,
  { scale, now, seededBy, file }: DemoOptions,
  hash: (account: string) => string = (account) => account,
): County {
  const newId = seededKeys(random(seed + 1), seededBy.at);
  const key = () => newId();
  const offices = new Offices(places, key, civilDateOf(now));
  const year = Number(civilDateOf(now).slice(0, 4));
  const ground = () => [...duties(offices, seededBy, key), ...bodies(offices, seededBy, key, year)];
  if (scale === 0) {
    const begun = [...offices.pastEvents(seededBy), ...ground(), ...yearOfWork(offices, seededBy, key, year)];
    return { pastEvents: [...begun, ...offices.firmHappenings(seededBy)], numbers: [], files: [] };
  }
  const sim = new Simulation({
    offices,
    law,
    reference: { criteria, items },
    random: random(seed),
    newId,
    begins: seededBy.at,
    ends: now,
    scale,
    content: file,
    hash,
  });
  sim.adopt([...ground(), ...offices.firmHappenings(seededBy), ...sharing(offices, seededBy, key)]);
  begin(sim, criteria, key);
  sim.run();
  // The offices are told last: accounts are opened for enterprises as the year goes on.
  const pastEvents = [...offices.pastEvents(seededBy), ...sim.register.pastEvents];
  return { pastEvents, numbers: sim.register.numbers(), files: sim.files };
}

/** What takes its course in the county, and from when on. */
function begin(sim: Simulation, criteria: readonly CriterionFacts[], newId: () => string): void {
  const firms = new Firms(sim);
  const opened = civilDateOf(sim.begins);
  sim.start(meet(sim));
  sim.start(setWork(sim));
  sim.start(oversee(sim));
  sim.start(assess(sim));
  sim.start(workTheYear(sim, newId));
  sim.start(relieve(sim));
  sim.start(inspectTheYear(sim, firms), sim.on(addDays(opened, enterprisesAfter + 3), 8));
  sim.start(sufferAccidents(sim, firms), sim.on(addDays(opened, enterprisesAfter + 3), 8));
  sim.start(followTipOffs(sim, firms));
  sim.start(enterprisesAndHazards(sim, firms, criteria), sim.on(addDays(opened, enterprisesAfter), 9));
}
const enterprisesAfter = 30;
function* enterprisesAndHazards(sim: Simulation, firms: Firms, criteria: readonly CriterionFacts[]): Procedure {
  yield* settle(sim, firms);
  sim.start(announceMajors(sim));
  sim.start(reportOwnChecks(sim, firms));
  yield* lookForDangers(sim, firms, criteria);
}

/** Keys that are drawn and the same each time, in order of time as the register's own are. */
function seededKeys(drawn: Random, begins: Instant): (at?: Instant) => string {
  let n = 0;
  return (at = begins) => steadyKey(at, (n += 1), drawn.below(2 ** 31), drawn.below(2 ** 31));
}
