import { createHash } from 'node:crypto';
import type { Happening, LastNumber } from '../access/chronicle.js';
import type { Noun } from '../access/noun.js';
import { Paper } from '../access/paper.js';
import type { Act } from '../kernel/act.js';
import { addDays, civilDateOf, startOf, type CivilDate } from '../kernel/civil-date.js';
import { afterMillis, type Instant } from '../kernel/instant.js';
import type { Law } from '../kernel/law.js';
import {
  applyForRelief,
  cardCheckOf,
  decideClaim,
  publishByVillage,
  reviewByTownship,
  reviewByVillage,
  startRebuild,
} from '../relief/claim/claim.acts.js';
import { payeeAccounts, reliefClaims } from '../relief/claim/claim.noun.js';
import {
  adjustResponse,
  declareDisaster,
  endDisaster,
  reportLoss,
  verifyLoss,
} from '../relief/disaster/disaster.acts.js';
import { countNames, lossNames } from '../relief/disaster/disaster.facts.js';
import { disasterEvents, lossReports } from '../relief/disaster/disaster.noun.js';
import { openFund, preAllocateFund } from '../relief/fund/fund.acts.js';
import { fundPostings, reliefFunds } from '../relief/fund/fund.noun.js';
import { registerHousehold } from '../relief/household/household.acts.js';
import { dwellings, householdMembers, households } from '../relief/household/household.noun.js';
import { approveBatch, composeBatch, settlePayouts, submitBatch } from '../relief/payout/payout.acts.js';
import { paymentBatches, payouts } from '../relief/payout/payout.noun.js';
import { openProgramme } from '../relief/programme/programme.acts.js';
import { reliefProgrammes, reliefStandards } from '../relief/programme/programme.noun.js';
import { dice } from './dice.js';
import { inventedIdentityNumber, inventedPhone } from './names.js';
import { wholeCounty, type Offices, type Person } from './offices.js';

const nouns = new Map<string, Noun>(
  [
    disasterEvents,
    lossReports,
    householdMembers,
    households,
    dwellings,
    reliefProgrammes,
    reliefStandards,
    reliefFunds,
    fundPostings,
    payeeAccounts,
    reliefClaims,
    paymentBatches,
    payouts,
  ].map((noun) => [noun.entity.name, noun as Noun]),
);
const hour = 3_600_000;
const linesAtOnce = 500;

/** A card number of nobody's; its last digit checks. */
function inventedCard(n: number): string {
  const body = `622299${String(n).padStart(12, '0')}`;
  return [...'0123456789'].map((last) => body + last).find(cardCheckOf)!;
}

/**
 * A year of disasters and relief, judged by the acts that judge the real ones: a flood with emergency aid and homes
 * rebuilt, a winter and
 * spring, and a flood of this week whose claims still wait. `hash` is the register's own, by which manifests name
 * accounts.
 */
export function reliefYear(
  offices: Offices,
  law: Law,
  newId: (at?: Instant) => string,
  now: Instant,
  begins: Instant,
  scale: number,
  hash: (account: string) => string,
): { readonly happenings: readonly Happening[]; readonly numbers: readonly LastNumber[] } {
  const d = dice(500_238_6);
  const today = civilDateOf(now);
  const townships = offices.townships.slice(2, 10);
  const accounts = new Map<string, string>();
  const all = (noun: Noun): any[] => paper.all(noun) as any[];
  const row = (noun: Noun, key: string): any => paper.get(noun, key);
  const claimsOf = (keys: readonly string[]) =>
    all(reliefClaims as Noun)
      .filter(({ status }) => !['REJECTED', 'WITHDRAWN'].includes(status))
      .flatMap((c) =>
        [...c.memberIds, ...(c.dwellingId ? [c.dwellingId] : [])]
          .filter((b: string) => keys.includes(b))
          .map((b: string) => ({
            key: b,
            id: c.id,
            beneficiaryId: b,
            programmeId: c.programmeId,
            period: c.period,
            status: c.status,
            days: c.days,
            since: c.id,
          })),
      );
  const applicant = (home: any) => ({
    id: home.id,
    number: home.number,
    status: home.status,
    regionCode: home.regionCode,
    headId: home.headId,
    members: home.memberIds.map((id: string) => row(householdMembers as Noun, id)),
    dwellings: all(dwellings as Noun).filter(({ householdId }) => householdId === home.id),
    claims: claimsOf([
      ...home.memberIds,
      ...all(dwellings as Noun)
        .filter(({ householdId }) => householdId === home.id)
        .map(({ id }) => id),
    ]),
  });
  const due = (programmeId: string) =>
    all(reliefClaims as Noun)
      .filter(
        (c) =>
          c.status === 'PAYABLE' && c.programmeId === programmeId && (c.firstTranche === null || c.startedOn !== null),
      )
      .flatMap((c) => {
        const whose: string[] = c.dwellingId ? [c.dwellingId] : c.memberIds;
        const whole = BigInt(c.firstTranche ?? c.amount);
        const each = whole / BigInt(whose.length);
        const over = whole % BigInt(whose.length);
        return whose.map((beneficiaryId, i) => ({
          key: programmeId,
          fundId: c.fundId,
          claimId: c.id,
          kind: c.kind,
          occasion: row(reliefProgrammes as Noun, programmeId).occasion,
          regionCode: c.regionCode,
          beneficiaryKind: c.dwellingId ? 'DWELLING' : 'PERSON',
          beneficiaryId,
          period: c.period,
          tranche: 1,
          amount: String(each + (BigInt(i) < over ? 1n : 0n)),
          accountId: c.accountId,
        }));
      })
      .filter(
        (line) =>
          !all(payouts as Noun).some(
            (p) => p.programmeId === programmeId && p.beneficiaryId === line.beneficiaryId && p.period === line.period,
          ),
      );
  const places = new Map(offices.places.map((place) => [place.code, place]));
  const paper: Paper = new Paper(
    law,
    {
      regionByCode: (key) => {
        const place = places.get(key);
        return place ? [{ key, level: place.level, validUntil: null }] : [];
      },
      townshipsOf: (key) => [
        {
          key,
          townships: key === wholeCounty ? offices.townships.map(({ code }) => code.slice(0, 9)) : [key.slice(0, 9)],
        },
      ],
      operatorById: (key) =>
        offices.people.filter(({ id }) => id === key).map((person) => offices.operatorFacts(person)),
      personByIdNumber: () => [],
      fileById: () => [],
      eventById: (key) => {
        const event = row(disasterEvents as Noun, key);
        return event ? [{ ...event, key }] : [];
      },
      reportsOfEvent: (key) =>
        all(lossReports as Noun)
          .filter(({ eventId }) => eventId === key)
          .map((report) => ({ ...report, key })),
      programmeById: (key) => {
        const programme = row(reliefProgrammes as Noun, key);
        return programme
          ? [
              {
                ...programme,
                key,
                standards: all(reliefStandards as Noun).filter(({ programmeId }) => programmeId === key),
              },
            ]
          : [];
      },
      fundById: (key) => {
        const fund = row(reliefFunds as Noun, key);
        return fund ? [{ ...fund, key }] : [];
      },
      balancesOf: (key) => {
        const sums = new Map<string, bigint>();
        for (const { fundId, accounts: named, amounts } of all(fundPostings as Noun))
          if (fundId === key)
            named.forEach((account: string, i: number) => {
              sums.set(account, (sums.get(account) ?? 0n) + BigInt(amounts[i]));
            });
        return [...sums].map(([account, fen]) => ({ key, account, balance: String(fen) }));
      },
      applicantById: (key) => {
        const home = row(households as Noun, key);
        return home ? [{ ...applicant(home), key }] : [];
      },
      applicantByNumber: () => [],
      claimedById: (key) => {
        const member = row(householdMembers as Noun, key);
        const home = all(households as Noun).find(({ memberIds }) => memberIds.includes(key));
        return [
          {
            key,
            status: member.status,
            diedOn: member.diedOn,
            householdId: home?.id ?? null,
            regionCode: home?.regionCode ?? null,
          },
        ];
      },
      claimsOn: (key) => claimsOf([key]),
      accountById: (key) => {
        const account = row(payeeAccounts as Noun, key);
        return account ? [{ key, ofHousehold: account.holderId !== null, agentPaper: account.agentPaper }] : [];
      },
      payoutsOfClaim: () => [],
      dueIn: due,
      manifestOfBatch: (key) => [
        {
          key,
          digest: createHash('sha256')
            .update(
              all(payouts as Noun)
                .filter(({ batchId }) => batchId === key)
                .map((p) => `${p.endToEndId} ${p.amount} ${p.accountId} ${hash(accounts.get(p.accountId)!)}`)
                .sort()
                .join('\n'),
            )
            .digest('hex'),
        },
      ],
    },
    newId,
    (type) => nouns.get(type)!,
  );
  const person = (subject: string): Person => offices.person(subject);
  const at = (day: CivilDate, hours = 10): Instant => afterMillis(startOf(day), hours * hour);
  const clerk = (region: string, n = '') => person(`township-${region.slice(6, 9)}${n}`);
  const act = <E extends object>(
    noun: Noun<E, any, any>,
    what: Act<any, any, any>,
    who: Person,
    when: Instant,
    input: object,
    id: string | null = null,
    signers?: string[],
  ): any => {
    const { refusals, row: made } = paper.act(
      noun as never,
      what as never,
      offices.actor(who),
      when,
      input,
      id,
      signers,
    );
    if (refusals.length > 0)
      throw new Error(`The demo's ${what.name} is refused: ${refusals.map(({ code }) => code).join()}`);
    return made;
  };

  const head = person('head');
  const finance = person('finance');
  const homes: any[] = [];
  const opened = civilDateOf(begins);
  const villages = offices.places.filter(
    ({ level, parent }) => level === 'VILLAGE' && townships.some(({ code }) => code === parent),
  );
  for (let n = 0; n < Math.max(8, Math.round(120 * scale)); n++) {
    const village = villages[(n * 7) % villages.length]!;
    const size = 1 + d.below(4);
    const members = Array.from({ length: size }, (_, i) => ({
      personName: `演示${n}之${i}`,
      idNumber: inventedIdentityNumber(`${1950 + ((n * 3 + i * 11) % 60)}-0${1 + (n % 9)}-1${i}`, n * 4 + i),
      kinship: i === 0 ? 'HEAD' : i === 1 ? 'SPOUSE' : 'CHILD',
      phone: i === 0 ? inventedPhone(n) : null,
      categories: d.chance(0.05) ? ['MINIMUM_LIVING'] : [],
      resident: true,
    }));
    homes.push(
      act(households, registerHousehold, clerk(village.code), at(addDays(opened, 3 + (n % 5)), 9 + (n % 8)), {
        region: village.code,
        address: `${village.name}（演示地址）${n}号`,
        members,
        dwellings: [
          {
            address: `${village.name}（演示地址）${n}号`,
            rooms: 2 + d.below(4),
            structure: d.chance(0.6) ? 'BRICK_WOOD' : 'EARTH_WOOD',
            livedIn: true,
          },
        ],
      }),
    );
  }

  const claim = (programme: any, home: any, day: CivilDate, input: object): any => {
    const accountNo = inventedCard(accounts.size);
    const made = act(reliefClaims, applyForRelief, clerk(home.regionCode), at(day), {
      programmeId: programme.id,
      householdId: home.id,
      channel: 'HOUSEHOLD',
      loss: '房屋进水、口粮受损（演示）',
      evidenceFileIds: [],
      account: { kind: 'CARD', holderName: '演示', accountNo, bankName: '演示农商行', holderId: home.headId },
      ...input,
    });
    accounts.set(made.accountId, accountNo);
    return made;
  };
  const village = (made: any, day: CivilDate) => {
    act(
      reliefClaims,
      reviewByVillage,
      clerk(made.regionCode),
      at(day, 15),
      { metOn: day, ...votes(d.below(4)), kinPresent: 0, opinion: '同意（演示）' },
      made.id,
    );
    return act(
      reliefClaims,
      publishByVillage,
      clerk(made.regionCode),
      at(day, 16),
      { publishedOn: day, place: '村务公开栏' },
      made.id,
    );
  };
  const decided = (made: any, day: CivilDate, fund: any) => {
    const shown = village(made, day);
    const after = addDays(shown.publishedUntil, 1);
    act(
      reliefClaims,
      reviewByTownship,
      clerk(made.regionCode),
      at(after),
      {
        approved: true,
        reviewerIds: [clerk(made.regionCode).id, clerk(made.regionCode, '-2').id],
        fieldChecked: true,
        opinion: '属实',
      },
      made.id,
    );
    return act(
      reliefClaims,
      decideClaim,
      head,
      at(addDays(after, 1)),
      { approved: true, fundId: fund.id, opinion: '同意', overrides: [] },
      made.id,
    );
  };
  const pay = (programme: any, fund: any, day: CivilDate) => {
    const batch = act(paymentBatches, composeBatch, finance, at(day), {
      programmeId: programme.id,
      fundId: fund.id,
      most: 10_000,
    });
    act(paymentBatches, approveBatch, person('finance-2'), at(day, 14), {}, batch.id, [
      person('finance-2').id,
      head.id,
    ]);
    act(paymentBatches, submitBatch, finance, at(day, 16), {}, batch.id);
    const lines = all(payouts as Noun)
      .filter(({ batchId }) => batchId === batch.id)
      .map(({ endToEndId, amount }, i) => ({
        endToEndId,
        amount,
        outcome: i % 83 === 40 ? 'REJECTED' : 'SETTLED',
        bankReference: `演示${String(i).padStart(8, '0')}`,
        reason: i % 83 === 40 ? '账号户名不符' : null,
      }));
    for (let from = 0; from < lines.length; from += linesAtOnce)
      act(
        paymentBatches,
        settlePayouts,
        finance,
        at(addDays(day, 1)),
        { lines: lines.slice(from, from + linesAtOnce) },
        batch.id,
      );
  };
  const open = (kind: string, day: CivilDate, standard: object, more: object) =>
    act(reliefProgrammes, openProgramme, head, at(day, 11), {
      region: wholeCounty,
      kind,
      startsOn: day,
      document: '（溪）应急〔演示〕',
      standards: [{ region: wholeCounty, validFrom: addDays(day, -1), document: '市级标准', ...standard }],
      ...more,
    });
  const set = (fund: any, programme: any, fen: string, day: CivilDate) =>
    act(
      reliefFunds,
      preAllocateFund,
      finance,
      at(day, 12),
      { programmeId: programme.id, amount: fen, document: '溪财〔演示〕' },
      fund.id,
    );
  const funded = (kind: string, name: string, fen: string) =>
    act(reliefFunds, openFund, finance, at(addDays(opened, 10)), {
      region: wholeCounty,
      kind,
      name,
      year: Number(opened.slice(0, 4)),
      amount: fen,
      purpose: kind === 'TRANSFER' ? ['WINTER_SPRING'] : [],
      document: '溪财〔演示〕1号',
    });
  const budget = funded('BUDGET', '自然灾害救助资金（演示数）', '500000000');
  const granted = funded('TRANSFER', '冬春救助补助资金（演示数）', '150000000');
  const losses = (people: number) => ({
    ...Object.fromEntries([...countNames.map((name) => [name, 0]), ...lossNames.map((name) => [name, '0'])]),
    affected: people,
    householdLoss: String(people * 20_000),
    directLoss: String(people * 20_000),
  });
  const flood = (day: CivilDate, name: string, n: number) => {
    const event = act(disasterEvents, declareDisaster, head, at(day, 8), {
      region: wholeCounty,
      kind: '010100',
      name,
      regions: townships.slice(0, n).map(({ code }) => code),
      startedAt: at(day, 5),
      grade: 'GENERAL',
    });
    const reports = townships.slice(0, n).map(({ code }) =>
      act(lossReports, reportLoss, clerk(code), at(day, 9), {
        region: code,
        eventId: event.id,
        kind: 'FIRST',
        observedAt: at(day, 7),
        losses: losses(20 + d.below(200)),
      }),
    );
    return { event, reports };
  };

  // A season: as soon as there are records of it, and no later than its months.
  const season = [2, 1, 0]
    .map((ago) => Number(today.slice(0, 4)) - ago)
    .map((year) => ({ year, day: [addDays(opened, 20), `${year}-12-03` as CivilDate].sort().at(-1)! }))
    .filter(({ year, day }) => day <= `${year + 1}-04-20` && addDays(day, 60) < today)
    .at(-1);
  if (season) {
    const programme = open(
      'WINTER_SPRING',
      addDays(season.day, -2),
      { amount: '16500', unit: 'PERSON' },
      {
        name: `${season.year}—${season.year + 1}年度冬春救助`,
        season: `${season.year}-${season.year + 1}`,
        planApprovedOn: addDays(season.day, -4),
      },
    );
    set(granted, programme, '100000000', addDays(season.day, -1));
    const made = homes.map((home) => claim(programme, home, season.day, {}));
    const last = made.map((each) => decided(each, addDays(season.day, 1), granted)).at(-1)!;
    pay(programme, granted, addDays(last.decidedOn, 2));
  }
  const day = addDays(today, -140);
  const { event, reports } = flood(day, '暴雨洪涝灾害（演示）', 5);
  act(
    disasterEvents,
    adjustResponse,
    head,
    at(day, 10),
    {
      responseLevel: 'LEVEL_4',
      responseDays: 5,
      responseMeasures: '转移安置、抢险救灾',
      reason: '灾情达到四级',
      grade: null,
    },
    event.id,
  );
  const struck = homes.filter(({ townshipCode }) =>
    townships.slice(0, 5).some(({ code }) => code.startsWith(townshipCode)),
  );
  const emergency = open(
    'EMERGENCY',
    day,
    { amount: '2000', unit: 'PERSON_DAY', daysMax: 15 },
    { eventId: event.id, name: '应急救助' },
  );
  const rebuild = open(
    'REBUILD',
    day,
    { amount: '500000', unit: 'ROOM', cap: '2000000' },
    { eventId: event.id, name: '倒损住房恢复重建' },
  );
  set(budget, emergency, '50000000', day);
  set(budget, rebuild, '100000000', day);
  const helped = struck
    .slice(0, Math.ceil(struck.length / 2))
    .map((home) => claim(emergency, home, addDays(day, 2), { days: 3 + d.below(12) }));
  const aided = helped.map((each) => decided(each, addDays(day, 3), budget)).at(-1);
  if (aided) pay(emergency, budget, addDays(aided.decidedOn, 2));
  const ruined = struck.slice(0, 12).map((home) => {
    const [dwelling] = all(dwellings as Noun).filter(({ householdId }) => householdId === home.id);
    return claim(rebuild, home, addDays(day, 5), {
      dwellingId: dwelling.id,
      rooms: dwelling.rooms,
      damage: d.chance(0.5) ? 'COLLAPSED' : 'SEVERE',
      memberIds: null,
    });
  });
  const approved = ruined.map((each) => decided(each, addDays(day, 6), budget));
  for (const each of approved.slice(0, 8))
    act(
      reliefClaims,
      startRebuild,
      clerk(each.regionCode),
      at(addDays(each.decidedOn, 10)),
      { startedOn: addDays(each.decidedOn, 10) },
      each.id,
    );
  if (approved.length > 0) pay(rebuild, budget, addDays(approved.at(-1)!.decidedOn, 12));
  for (const report of reports) act(lossReports, verifyLoss, head, at(addDays(day, 8)), { opinion: '核定' }, report.id);
  act(
    disasterEvents,
    adjustResponse,
    head,
    at(addDays(day, 9)),
    { responseLevel: null, responseDays: null, responseMeasures: null, reason: '灾情稳定', grade: null },
    event.id,
  );
  act(disasterEvents, endDisaster, head, at(addDays(day, 10)), { note: '应急救助阶段结束' }, event.id);

  // This week's: claims at each stage up to the village's publicity.
  const week = addDays(today, -6);
  const { event: late } = flood(week, '局地强降雨（演示）', 3);
  const recent = open(
    'EMERGENCY',
    week,
    { amount: '2000', unit: 'PERSON_DAY', daysMax: 15 },
    { eventId: late.id, name: '应急救助' },
  );
  set(budget, recent, '20000000', week);
  homes
    .filter(({ townshipCode }) => townships.slice(0, 3).some(({ code }) => code.startsWith(townshipCode)))
    .slice(0, 15)
    .forEach((home, i) => {
      const made = claim(recent, home, addDays(week, 2), { days: 5 });
      if (i % 3 !== 0) village(made, addDays(week, 3));
    });
  return { happenings: paper.happenings, numbers: paper.numbers() };
}

const votes = (against: number) => ({ attendees: 20, inFavour: 20 - against, against, abstained: 0 });
