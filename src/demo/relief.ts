import { addDays, civilDateOf, type CivilDate } from '../kernel/civil-date.js';
import { reliefClaims } from '../relief/claim/claim.noun.js';
import { openFund, preAllocateFund } from '../relief/fund/fund.acts.js';
import { reliefFunds } from '../relief/fund/fund.noun.js';
import { recordDeath, registerHousehold, splitHousehold } from '../relief/household/household.acts.js';
import { dwellings, householdMembers, households } from '../relief/household/household.noun.js';
import { closeProgramme, openProgramme } from '../relief/programme/programme.acts.js';
import { reliefProgrammes } from '../relief/programme/programme.noun.js';
import { claim, clerkOf, decide, endingOf, rebuild, type Fund, type Home, type Programme } from './claims.js';
import { flood, struckBy, subside, type Flood } from './disasters.js';
import { inventedIdentityNumber, inventedPhone } from './names.js';
import { wholeCounty, type PlaceRow } from './offices.js';
import { compose, pay } from './payments.js';
import type { Procedure, Simulation } from './simulation.js';

/** Where the county's relief is lived through: some of its townships, as disasters strike. */
const strikable = ({ offices }: Simulation): readonly PlaceRow[] => offices.townships.slice(2, 10);

/**
 * A year of relief: households, two funds, a winter and spring, a flood with emergency aid and homes rebuilt, and the
 * latest flood, whose claims still wait.
 */
export function* relieve(sim: Simulation): Procedure {
  const homes: Home[] = [];
  const opened = sim.today;
  const ends = civilDateOf(sim.ends);
  sim.start(registerHomes(sim, homes), sim.on(addDays(opened, 3), 9));
  yield sim.on(addDays(opened, 10));
  const budget = fund(sim, 'BUDGET', '自然灾害救助资金（演示数）', '500000000');
  const granted = fund(sim, 'TRANSFER', '冬春救助补助资金（演示数）', '150000000');
  const season = seasonOf(opened, ends);
  if (season) sim.start(winter(sim, season, homes, granted), sim.on(addDays(season.day, -2), 10));
  sim.start(changeHomes(sim, homes), sim.on(addDays(ends, -170), 10));
  sim.start(summerFlood(sim, homes, budget), sim.on(addDays(ends, -140), 8));
  sim.start(latestFlood(sim, homes, budget), sim.on(addDays(ends, -15), 8));
}

function fund(sim: Simulation, kind: string, name: string, amount: string): Fund {
  return sim.act(reliefFunds, openFund, sim.offices.person('finance'), {
    region: wholeCounty,
    kind,
    name,
    year: Number(sim.today.slice(0, 4)),
    amount,
    purpose: kind === 'TRANSFER' ? ['WINTER_SPRING'] : [],
    document: '溪财1号（演示）',
  });
}

// --- households

function* registerHomes(sim: Simulation, homes: Home[]): Procedure {
  const many = Math.max(8, Math.round(120 * sim.scale));
  const townships = new Set(strikable(sim).map(({ code }) => code));
  const villages = sim.offices.places.filter(({ level, parent }) => level === 'VILLAGE' && townships.has(parent));
  const served = villages.filter(({ code }) => clerkOf(sim, code).roles.includes('VILLAGE'));
  for (let n = 0; n < many; n++) {
    const village = n < 9 && served.length > 0 ? served[n % served.length]! : villages[(n * 7) % villages.length]!;
    homes.push(registerHome(sim, village, n));
    yield sim.minutes(40);
  }
}
function registerHome(sim: Simulation, village: PlaceRow, n: number): Home {
  const { random } = sim;
  const address = `${village.name}（演示地址）${n}号`;
  const members = Array.from({ length: 1 + random.below(4) }, (_, i) => ({
    personName: `演示${n}之${i}`,
    idNumber: inventedIdentityNumber(`${1950 + ((n * 3 + i * 11) % 60)}-0${1 + (n % 9)}-1${i}`, n * 4 + i),
    kinship: i === 0 ? 'HEAD' : i === 1 ? 'SPOUSE' : 'CHILD',
    phone: i === 0 ? inventedPhone(n) : null,
    categories: random.chance(0.05) ? ['MINIMUM_LIVING'] : [],
    resident: true,
  }));
  const structure = random.chance(0.6) ? 'BRICK_WOOD' : 'EARTH_WOOD';
  return sim.act(households, registerHousehold, clerkOf(sim, village.code), {
    region: village.code,
    address,
    members,
    dwellings: [{ address, rooms: 2 + random.below(4), structure, livedIn: true }],
  });
}
/** A child founds a household of their own; somebody dies. */
function* changeHomes(sim: Simulation, homes: readonly Home[]): Procedure {
  const large = homes.map((home) => sim.again(households, home)).filter(({ memberIds }) => memberIds.length >= 4);
  const [divided, bereaved] = large;
  if (divided) {
    const input = { memberIds: [divided.memberIds.at(-1)!], address: '（演示地址）分户', basis: '公安机关分户登记' };
    sim.act(households, splitHousehold, clerkOf(sim, divided.regionCode), input, divided);
  }
  if (!bereaved) return;
  yield sim.workdays(3);
  const by = clerkOf(sim, bereaved.regionCode);
  const died = { diedOn: addDays(sim.today, -2), basis: '死亡医学证明' };
  sim.act(householdMembers, recordDeath, by, died, { id: bereaved.memberIds.at(-1)! });
}

// --- programmes

function open(sim: Simulation, kind: string, standard: object, more: object): Programme {
  return sim.act(reliefProgrammes, openProgramme, sim.offices.person('head'), {
    region: wholeCounty,
    kind,
    startsOn: sim.today,
    document: '（溪）应急救1号（演示）',
    standards: [{ region: wholeCounty, validFrom: addDays(sim.today, -1), document: '市级标准', ...standard }],
    ...more,
  });
}
function allocate(sim: Simulation, to: Programme, from: Fund, amount: string): void {
  const input = { programmeId: to.id, amount, document: '溪财预拨1号（演示）' };
  sim.act(reliefFunds, preAllocateFund, sim.offices.person('finance'), input, from);
}
const living = (sim: Simulation, homes: readonly Home[]): readonly Home[] =>
  homes
    .map((home) => sim.again(households, home))
    .filter(
      ({ status, memberIds }) =>
        status === 'REGISTERED' && memberIds.every((id) => sim.get(householdMembers, id)!.status === 'LIVING'),
    );

interface Season {
  readonly year: number;
  readonly day: CivilDate;
}
/** A season: as soon as there are records of it, and no later than its months. */
function seasonOf(opened: CivilDate, today: CivilDate): Season | undefined {
  return [2, 1, 0]
    .map((ago) => Number(today.slice(0, 4)) - ago)
    .map((year) => ({ year, day: [addDays(opened, 20), `${year}-12-03` as CivilDate].sort().at(-1)! }))
    .filter(({ year, day }) => day <= `${year + 1}-04-20` && addDays(day, 60) < today)
    .at(-1);
}
function* winter(sim: Simulation, { year, day }: Season, homes: readonly Home[], granted: Fund): Procedure {
  const programme = open(
    sim,
    'WINTER_SPRING',
    { amount: '16500', unit: 'PERSON' },
    {
      name: `${year}—${year + 1}年度冬春救助`,
      season: `${year}-${year + 1}`,
      planApprovedOn: `${year}-10-26`,
    },
  );
  yield sim.on(addDays(day, -1), 12);
  allocate(sim, programme, granted, '100000000');
  yield sim.on(day, 10);
  for (const [i, home] of living(sim, homes).entries()) {
    sim.start(decide(sim, claim(sim, programme, home, {}), granted, endingOf(i)));
    yield sim.minutes(2);
  }
  yield sim.workdays(24, 10);
  yield* pay(sim, programme, granted);
  yield sim.on(addDays(`${year + 1}-05-20` as CivilDate, 0), 10);
  const reason = { reason: '本年度冬春救助已发放完毕' };
  sim.act(reliefProgrammes, closeProgramme, sim.offices.person('head'), reason, programme);
}

/** A flood with emergency aid, a roof until there is a home again, and homes rebuilt. */
function* summerFlood(sim: Simulation, homes: readonly Home[], budget: Fund): Procedure {
  const it = yield* flood(sim, '暴雨洪涝灾害（演示）', strikable(sim).slice(0, 5), true);
  const eventId = it.event.id;
  const emergency = open(sim, 'EMERGENCY', byDay(15), { eventId, name: '应急救助' });
  const rebuilding = { amount: '500000', unit: 'ROOM', cap: '2000000' };
  const rebuilt = open(sim, 'REBUILD', rebuilding, { eventId, name: '倒损住房恢复重建' });
  const transition = open(sim, 'TRANSITION', byDay(90), { eventId, name: '过渡期生活救助' });
  yield sim.minutes(60);
  allocate(sim, emergency, budget, '50000000');
  allocate(sim, rebuilt, budget, '100000000');
  allocate(sim, transition, budget, '30000000');
  const struck = struckBy(it, living(sim, homes));
  sim.start(feed(sim, emergency, struck.slice(0, Math.ceil(struck.length / 2)), budget), sim.on(addDays(sim.today, 2)));
  sim.start(house(sim, rebuilt, struck.slice(0, 12), budget), sim.on(addDays(sim.today, 5)));
  sim.start(shelter(sim, transition, struck.slice(0, 6), budget), sim.on(addDays(sim.today, 20)));
  yield* subside(sim, it);
}
const byDay = (daysMax: number): object => ({ amount: '2000', unit: 'PERSON_DAY', daysMax });

function* feed(sim: Simulation, programme: Programme, homes: readonly Home[], budget: Fund): Procedure {
  for (const [i, home] of homes.entries()) {
    const made = claim(sim, programme, home, { days: 3 + sim.random.below(12) });
    sim.start(decide(sim, made, budget, endingOf(i)));
    yield sim.minutes(5);
  }
  yield sim.workdays(22);
  yield* pay(sim, programme, budget);
}
function* shelter(sim: Simulation, programme: Programme, homes: readonly Home[], budget: Fund): Procedure {
  for (const home of homes) {
    sim.start(decide(sim, claim(sim, programme, home, { days: 28, period: sim.today.slice(0, 7) }), budget, 'PAID'));
    yield sim.minutes(5);
  }
  yield sim.workdays(22);
  yield* pay(sim, programme, budget);
}
function* house(sim: Simulation, programme: Programme, homes: readonly Home[], budget: Fund): Procedure {
  const claims: ReturnType<typeof claim>[] = [];
  for (const home of homes) {
    const [dwelling] = sim.of(dwellings, 'householdId', home.id);
    if (!dwelling) continue;
    const damage = sim.random.chance(0.5) ? 'COLLAPSED' : 'SEVERE';
    const made = claim(sim, programme, home, {
      dwellingId: dwelling.id,
      rooms: dwelling.rooms,
      damage,
      memberIds: null,
    });
    claims.push(made);
    sim.start(decide(sim, made, budget, 'PAID'));
    yield sim.minutes(5);
  }
  yield sim.workdays(22);
  // Two thirds begin at once; half of them are done within the season.
  for (const [i, made] of claims.slice(0, 8).entries())
    sim.start(rebuild(sim, sim.again(reliefClaims, made), i % 2 === 0));
  yield sim.workdays(3);
  yield* pay(sim, programme, budget);
  yield sim.workdays(85);
  yield* pay(sim, programme, budget);
}

/** The latest: a claim a day, so that there are some at each stage, and a batch that waits to be approved. */
function* latestFlood(sim: Simulation, homes: readonly Home[], budget: Fund): Procedure {
  const it: Flood = yield* flood(sim, '局地强降雨（演示）', strikable(sim).slice(0, 3), false);
  const programme = open(sim, 'EMERGENCY', byDay(15), { eventId: it.event.id, name: '应急救助' });
  yield sim.minutes(60);
  allocate(sim, programme, budget, '20000000');
  for (const [i, home] of struckBy(it, living(sim, homes)).slice(0, 15).entries()) {
    yield sim.on(addDays(sim.today, 1), 10);
    const made = claim(sim, programme, home, { days: 5 });
    sim.start(decide(sim, made, budget, i % 4 === 1 ? 'OBJECTED' : 'PAID'));
    if (i === 12) compose(sim, programme, budget);
  }
}
