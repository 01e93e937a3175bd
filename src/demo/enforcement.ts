import type { FileRow, Happening, LastNumber } from '../access/chronicle.js';
import type { Row } from '../access/judge.js';
import type { Noun } from '../access/noun.js';
import { Paper } from '../access/paper.js';
import { reportAccident, supplementAccident } from '../enforcement/accident/accident.acts.js';
import { accidentReports, accidents } from '../enforcement/accident/accident.noun.js';
import * as caseActs from '../enforcement/enforcement-case/enforcement-case.acts.js';
import { caseEvidence, caseParties, enforcementCases } from '../enforcement/enforcement-case/enforcement-case.noun.js';
import {
  concludeInspection,
  recheckInspection,
  recordFinding,
  startInspection,
} from '../enforcement/inspection/inspection.acts.js';
import { findings, inspections } from '../enforcement/inspection/inspection.noun.js';
import { publishInterference, recordInterference } from '../enforcement/interference/interference.acts.js';
import { interferenceRecords } from '../enforcement/interference/interference.noun.js';
import * as investigationActs from '../enforcement/investigation/investigation.acts.js';
import { accountabilityItems, investigations } from '../enforcement/investigation/investigation.noun.js';
import type { ItemFacts } from '../enforcement/item/item.facts.js';
import { drawInspections, planInspections } from '../enforcement/plan/plan.acts.js';
import { inspectionPlans, randomDraws } from '../enforcement/plan/plan.noun.js';
import { publications } from '../enforcement/publication/publication.noun.js';
import {
  decideReferral,
  recordPoliceDecision,
  referCriminal,
  transferReferral,
} from '../enforcement/referral/referral.acts.js';
import { criminalReferrals } from '../enforcement/referral/referral.noun.js';
import type { Enterprise } from '../enterprise/enterprise/enterprise.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import type { Act } from '../kernel/act.js';
import { addDays, civilDateOf, daysBetween, startOf, type CivilDate } from '../kernel/civil-date.js';
import { afterMillis, type Instant } from '../kernel/instant.js';
import type { Law } from '../kernel/law.js';
import { isWorkingDay } from '../kernel/working-days.js';
import { dice } from './dice.js';
import { inventedName } from './names.js';
import { wholeCounty, type Offices, type Person } from './offices.js';
import { Queue } from './queue.js';

type Firm = Enterprise & Row;
const hour = 3_600_000;
const minute = 60_000;
const nouns = new Map<string, Noun>(
  [
    inspectionPlans,
    randomDraws,
    inspections,
    findings,
    enforcementCases,
    caseParties,
    caseEvidence,
    publications,
    accidents,
    accidentReports,
    investigations,
    accountabilityItems,
    criminalReferrals,
    interferenceRecords,
  ].map((noun) => [noun.entity.name, noun as Noun]),
);
const found: readonly (readonly [content: string, place: string, code: string])[] = [
  ['未在有较大危险因素的场所设置警示标志', '作业区', 'CF-99'],
  ['安全设备未进行经常性维护、保养和检测', '设备间', 'CF-99'],
  ['未如实记录安全生产教育和培训情况', '档案室', 'CF-97'],
  ['未将事故隐患排查治理情况如实记录', '安全办公室', 'CF-97'],
  ['未按规定制定应急预案或者未定期组织演练', '安全办公室', 'CF-97'],
  ['危险作业未安排专人现场管理', '动火作业点', 'CF-101'],
  ['未采取措施消除事故隐患', '库房', 'CF-102'],
];

/**
 * A year of enforcement, judged by the acts that judge the real ones: plans and draws, some five hundred inspections,
 * some seventy cases by either
 * procedure at each of their stages, and accidents with their investigations. What an inspection finds here is put
 * right at once or punished: hazards have a year of their own.
 */
export function enforcementYear(
  offices: Offices,
  law: Law,
  items: readonly ItemFacts[],
  firms: readonly Firm[],
  newId: (at?: Instant) => string,
  now: Instant,
  begins: Instant,
  scale: number,
  content: { readonly sha256: string; readonly bytes: number },
): {
  readonly happenings: readonly Happening[];
  readonly numbers: readonly LastNumber[];
  readonly files: readonly FileRow[];
} {
  const d = dice(500_238_7);
  const queue = new Queue();
  const files: FileRow[] = [];
  const fileOf = new Map<string, string>();
  const byId = new Map(firms.map((firm) => [firm.id, firm]));
  const people = new Map(offices.people.map((person) => [person.id, person]));
  const all = (noun: unknown): any[] => paper.all(noun as Noun) as any[];
  const kept = (noun: unknown, key: string): any[] => {
    const row = paper.get(noun as Noun, key) as any;
    return row ? [{ ...row, key }] : [];
  };
  const opened = addDays(civilDateOf(begins), 5);
  const ends = civilDateOf(now);
  const paper: Paper = new Paper(
    law,
    {
      enterpriseById: (key) => {
        const firm = byId.get(key);
        return firm
          ? [
              {
                key,
                townshipCode: firm.townshipCode,
                status: firm.status,
                sector: firm.sector,
                regionCode: firm.regionCode,
                name: firm.name,
              },
            ]
          : [];
      },
      operatorById: (key) => {
        const person = people.get(key);
        return person ? [offices.operatorFacts(person)] : [];
      },
      organisationById: (key) =>
        offices.offices
          .filter(({ id }) => id === key)
          .map(({ name, kind, regionCode }) => ({
            key,
            name,
            regionCode,
            kind,
            countyCode: regionCode.slice(0, 6),
            endedOn: null,
          })),
      regionByCode: (key) =>
        offices.places.filter(({ code }) => code === key).map(({ level }) => ({ key, level, validUntil: null })),
      fileById: (key) => files.filter(({ id }) => id === key).map(({ organisationId }) => ({ key, organisationId })),
      itemByCode: (key) => items.filter((item) => item.key === key),
      planById: (key) => kept(inspectionPlans, key),
      drawById: (key) => kept(randomDraws, key),
      drawsOfPlan: (key) =>
        all(randomDraws)
          .filter(({ planId }) => planId === key)
          .map((row) => ({ ...row, key })),
      coveredBy: (key) =>
        firms.map(({ id, riskGrade, inspectionTier, townshipCode }) => ({
          key,
          id,
          riskGrade,
          tier: inspectionTier,
          townshipCode,
          inspected: 0,
        })),
      inspectedInYear: (key) => [{ key, n: visits.get(key) ?? 0 }],
      inspectionById: (key) => kept(inspections, key),
      findingById: (key) => kept(findings, key).map((row) => ({ ...row, hazardStatus: null, hazardNumber: null })),
      findingsOfInspection: (key) =>
        (foundIn.get(key) ?? []).map((row) => ({ ...row, key, hazardStatus: null, hazardNumber: null })),
      hazardById: () => [],
      accidentOfCase: (key) => kept(accidents, key),
      partiesOfCase: (key) =>
        all(caseParties)
          .filter(({ caseId }) => caseId === key)
          .map((row) => ({ ...row, key })),
      evidenceOfCase: (key) =>
        all(caseEvidence)
          .filter(({ caseId }) => caseId === key)
          .map((row) => ({ ...row, key })),
      measuresOfCase: () => [],
      finesForSameAct: () => [],
      accidentWhole: (key) => kept(accidents, key),
      investigationOfAccident: (key) =>
        all(investigations)
          .filter(({ accidentId }) => accidentId === key)
          .map((row) => ({ ...row, key })),
      disasterToInvestigate: () => [],
      itemsOfInvestigation: (key) =>
        all(accountabilityItems)
          .filter(({ investigationId }) => investigationId === key)
          .map((row) => ({ ...row, key })),
      casesOfAccident: (key) =>
        all(enforcementCases)
          .filter(({ accidentId }) => accidentId === key)
          .map((row) => ({ ...row, key })),
      referralsOfInvestigation: (key) =>
        all(criminalReferrals)
          .filter(({ investigationId }) => investigationId === key)
          .map((row) => ({ ...row, key })),
      investigationById: (key) => kept(investigations, key),
      caseById: (key) => kept(enforcementCases, key),
      referralsOf: () => [],
      interfered: (key) => [...kept(enforcementCases, key), ...kept(investigations, key)],
    },
    newId,
    (type) => nouns.get(type)!,
  );
  const visits = new Map<string, number>();
  const foundIn = new Map<string, any[]>();
  const person = (subject: string): Person => offices.person(subject);
  const head = person('head');
  const legal = person('legal');
  const leader = person('leader');
  const finance = person('finance');
  const officers = offices.people.filter(({ subject }) => /^officer-\d+$/.test(subject));
  const at = (day: CivilDate, hours: number): Instant => afterMillis(startOf(day), Math.floor(hours * 60) * minute);
  const workday = (day: CivilDate): CivilDate => {
    let next = day;
    while (!isWorkingDay(law.calendar, next)) next = addDays(next, 1);
    return next;
  };
  const act = (
    noun: unknown,
    what: Act<any, any, any>,
    who: Person,
    when: Instant,
    input: object,
    id: string | null = null,
    signers?: string[],
  ): any => {
    const { refusals, row } = paper.act(noun as Noun, what, offices.actor(who), when, input, id, signers);
    if (refusals.length > 0)
      throw new Error(`The demo's ${what.name} is refused: ${refusals.map(({ code }) => code).join()}`);
    return row;
  };
  /** What happens on a working day so many days on, if it comes to that before today. */
  const later = (from: CivilDate, days: number, hours: number, run: (when: Instant, day: CivilDate) => void): void => {
    const day = workday(addDays(from, days));
    const when = at(day, hours);
    queue.put(when, () => {
      run(when, day);
    });
  };
  const document = (by: Person, name: string, when: Instant): string => {
    const known = `${by.office.id} ${name}`;
    let id = fileOf.get(known);
    if (!id) {
      fileOf.set(known, (id = newId(when)));
      files.push({
        id,
        ...content,
        mediaType: 'application/pdf',
        name: `${name}（演示）.pdf`,
        clientId: offices.frontEnd,
        operatorId: by.id,
        organisationId: by.office.id,
        createdAt: begins,
      });
    }
    return id;
  };
  const pair = (but: readonly string[] = []): [Person, Person] => {
    const free = officers.filter(({ id }) => !but.includes(id));
    const first = d.pick(free);
    return [first, d.pick(free.filter(({ id }) => id !== first.id))];
  };

  // Plans: one for each year that the tale touches, and two draws under each.
  const planOf = new Map<string, any>();
  for (const year of [...new Set([opened.slice(0, 4), ends.slice(0, 4)])]) {
    const from = year === opened.slice(0, 4) ? opened : (`${year}-01-01` as CivilDate);
    const first = workday(from);
    queue.put(at(first, 9), () => {
      planOf.set(
        year,
        act(inspectionPlans, planInspections, head, at(first, 9), {
          region: wholeCounty,
          title: `${year}年度监督检查计划（演示）`,
          year: Number(year),
          tiers: ['KEY', 'GENERAL'],
          sectors: [],
          enterpriseIds: [],
          visits: 520,
          randomPercent: 30,
          document: `（溪）应急发〔${year}〕1号`,
          beginsOn: first > `${year}-01-01` ? first : `${year}-01-01`,
          endsOn: `${year}-12-31`,
        }),
      );
    });
    for (const days of [20, 200])
      later(from, days, 9.5, (when, day) => {
        if (!day.startsWith(year)) return;
        const drawn = act(randomDraws, drawInspections, head, when, {
          planId: planOf.get(year).id,
          count: Math.max(2, Math.round(20 * scale)),
          officerIds: officers.slice(0, 8).map(({ id }) => id),
          conflicts: [],
        });
        (drawn.results as string).split('\n').forEach((line, i) => {
          const [firm, one, two] = line.split(' ') as [string, string, string];
          later(day, 2 + i, 9, (time, on) => {
            if (on.startsWith(year))
              inspect(byId.get(firm)!, [people.get(one)!, people.get(two)!], time, on, {
                method: 'RANDOM',
                drawId: drawn.id,
              });
          });
        });
      });
  }
  function inspect(firm: Firm, by: [Person, Person], when: Instant, day: CivilDate, how: object): void {
    const year = day.slice(0, 4);
    const key = `${firm.id}/${year}`;
    if (!planOf.has(year) || firm.admittedAt === null || firm.admittedAt >= when || (visits.get(key) ?? 0) >= 3) return;
    visits.set(key, (visits.get(key) ?? 0) + 1);
    const officerIds = by.map(({ id }) => id);
    const visit = act(inspections, startInspection, by[0], when, {
      enterpriseId: firm.id,
      planId: planOf.get(year).id,
      itemCodes: ['JC-03', 'JC-04'],
      purposes: ['ENFORCEMENT'],
      officerIds,
      assistantIds: [],
      credentialsShown: true,
      recorderUsed: true,
      ...how,
    });
    const seen: any[] = [];
    foundIn.set(visit.id, seen);
    const many = d.chance(0.3) ? 0 : 1 + d.below(4);
    for (let n = 0; n < many; n++) {
      const [what, location, itemCode] = d.pick(found);
      const disposition = d.chance(0.08) ? 'CASE' : d.chance(0.1) ? 'REASONED' : 'FIXED_ON_SPOT';
      act(
        inspections,
        recordFinding,
        by[0],
        afterMillis(when, (10 + n * 12) * minute),
        {
          content: `${what}（演示）`,
          location,
          itemCode,
          disposition,
          ...(disposition === 'REASONED' && { reason: '初次违法且危害后果轻微并及时改正' }),
        },
        visit.id,
      );
      seen.push(all(findings).at(-1));
    }
    const punished = seen.filter(({ disposition }) => disposition === 'CASE');
    const result = many === 0 ? 'NO_PROBLEM' : punished.length > 0 ? 'CASE_PROPOSED' : 'ORDERED';
    act(
      inspections,
      concludeInspection,
      by[0],
      afterMillis(when, (25 + many * 12) * minute),
      { result, note: result === 'NO_PROBLEM' ? '未发现问题' : '责令改正', signedByEnterprise: true },
      visit.id,
      officerIds,
    );
    if (result !== 'NO_PROBLEM' && d.chance(0.96))
      later(day, 7, 15, (time) => {
        act(inspections, recheckInspection, by[1], time, { passed: true, opinion: '已改正', officerIds }, visit.id);
      });
    if (punished.length > 0)
      prosecute(
        firm,
        {
          source: 'INSPECTION',
          inspectionId: visit.id,
          findingIds: punished.map(({ id }) => id),
          cause: punished[0].content,
          itemCodes: [...new Set(punished.map(({ itemCode }) => itemCode))],
        },
        day,
        officerIds,
        d.chance(0.2) ? by : null,
      );
  }
  /** A case by either procedure, as far as it comes before today. */
  function prosecute(
    firm: Firm,
    from: {
      readonly source: string;
      readonly itemCodes: string[];
      readonly cause: string;
      readonly inspectionId?: string;
      readonly accidentId?: string;
      readonly findingIds?: string[];
    },
    violatedOn: CivilDate,
    seenBy: readonly string[],
    onTheSpot: [Person, Person] | null,
    persons: readonly string[] = [],
    pays = true,
  ): void {
    const handlers = onTheSpot ?? pair(seenBy);
    const handlerIds = handlers.map(({ id }) => id);
    const [one] = handlers;
    const grave = 'accidentId' in from;
    const begun = {
      enterpriseId: firm.id,
      hazardIds: [],
      findingIds: [],
      violatedOn,
      discoveredOn: violatedOn,
      grave,
      illegalOperation: false,
      publicInterest: false,
      complex: false,
      handlerIds,
      parties: [
        { kind: 'UNIT', unitName: firm.name },
        ...persons.map((personName) => ({ kind: 'PERSON', personName, position: '主要负责人' })),
      ],
      ...from,
    };
    const unit = { fine: '10000', kinds: ['FINE'], circumstance: 'LIGHT' };
    const fineOf = (code: string, kind: string): object =>
      kind === 'PERSON'
        ? {
            itemCode: 'CF-95-1',
            kinds: ['FINE'],
            fine: '4800000',
            income: '12000000',
            circumstance: 'ORDINARY',
            hearingOffered: true,
          }
        : code === 'CF-114-1'
          ? { itemCode: code, kinds: ['FINE'], fine: '45000000', circumstance: 'LIGHT', hearingOffered: true }
          : onTheSpot
            ? { itemCode: code, ...unit, fine: String(100_000 + d.below(20) * 10_000), hearingOffered: false }
            : { itemCode: code, ...unit, fine: String(500_000 + d.below(90) * 10_000), hearingOffered: false };
    later(violatedOn, onTheSpot ? 0 : 3, onTheSpot ? 16 : 9.2, (filedAt, filed) => {
      const made = act(enforcementCases, caseActs.fileCase, onTheSpot ? one : head, filedAt, {
        ...begun,
        procedure: onTheSpot ? 'SIMPLE' : 'ORDINARY',
      });
      const id = made.id as string;
      const on = (what: Act<any, any, any>, who: Person, when: Instant, input: object): any =>
        act(enforcementCases, what, who, when, input, id);
      const parties = all(caseParties).filter(({ caseId }) => caseId === id);
      const pace = onTheSpot ? [0, 0, 0, 0, 0] : [12 + d.below(15), 3, 8, 3, 2];
      const tell = { facts: '违法事实清楚', reasons: '依据安全生产法' };
      const each = (party: any, after: CivilDate): void => {
        const chosen = party.kind === 'PERSON' ? 'CF-95-1' : from.itemCodes[0]!;
        later(after, pace[1]!, onTheSpot ? 16.2 : 10, (toldAt, told) => {
          const meant = fineOf(chosen, party.kind) as { fine: string; hearingOffered: boolean };
          on(caseActs.serveNotice, one, toldAt, {
            partyId: party.id,
            ...tell,
            method: onTheSpot ? 'ON_THE_SPOT' : 'DIRECT',
            ...meant,
          });
          later(told, onTheSpot ? 0 : 2, onTheSpot ? 16.3 : 11, (time) => {
            on(caseActs.recordDefence, one, time, {
              partyId: party.id,
              waived: true,
              hearingWaived: meant.hearingOffered,
            });
          });
          const decide = (from_: CivilDate, days: number): void => {
            later(from_, days, onTheSpot ? 16.4 : 9.5, (time, decided) => {
              on(caseActs.decideCase, onTheSpot ? one : head, time, {
                partyId: party.id,
                outcome: 'PENALTY',
                kinds: ['FINE'],
                fine: meant.fine,
                reasons: '事实清楚、证据确凿',
              });
              later(decided, onTheSpot ? 0 : pace[4]!, onTheSpot ? 16.5 : 15, (servedAt, served) => {
                on(caseActs.serveDecision, one, servedAt, {
                  partyId: party.id,
                  method: onTheSpot ? 'ON_THE_SPOT' : 'DIRECT',
                });
                later(served, 2, 16, (shown) => {
                  on(caseActs.publishDecision, one, shown, {
                    partyId: party.id,
                    platform: '国家企业信用信息公示系统（演示）',
                    ...(onTheSpot ? { level: 'MINOR', months: 0 } : { level: 'GENERAL', months: 6 }),
                  });
                });
                if (pays && d.chance(0.92))
                  later(served, 3 + d.below(10), 10.5, (paidAt, paidOn) => {
                    on(caseActs.recordPayment, finance, paidAt, {
                      partyId: party.id,
                      amount: meant.fine,
                      paidOn,
                      channel: 'BANK',
                      receipt: `非税演示${made.number}`,
                    });
                  });
              });
            });
          };
          // Whoever decides has the review before him, however the holidays fall.
          if (onTheSpot) decide(told, 0);
          else
            later(told, pace[2]! - 2, 14, (time, reviewed) => {
              on(caseActs.reviewCase, legal, time, { partyId: party.id, result: 'AGREED', opinion: '同意' });
              decide(reviewed, pace[3]! + 2);
            });
        });
      };
      if (!onTheSpot) {
        later(filed, 4, 10, (time, day) => {
          on(caseActs.addEvidence, one, time, {
            kind: 'RECORD',
            title: '现场检查笔录',
            proves: '违法事实',
            collectedOn: day,
            source: '现场',
            collectorIds: handlerIds,
          });
        });
        later(filed, pace[0]!, 9.7, (time, day) => {
          on(caseActs.concludeCaseInvestigation, one, time, {
            report: '经调查，违法事实清楚',
            fourAlways: [],
            ...(persons.length === 0 && { noPersonReason: '本档次未对个人设定罚款或者个人无责任' }),
          });
          parties.forEach((party, i) => {
            each(party, addDays(day, i * 4));
          });
        });
      } else each(parties[0], filed);
      later(filed, onTheSpot ? 10 : 60, 16.7, (time) => {
        on(caseActs.recheckCase, one, time, { passed: true, opinion: '已整改到位', officerIds: handlerIds });
        if (all(caseParties).every(({ caseId, status }) => caseId !== id || status === 'PERFORMED')) {
          on(caseActs.closeCase, head, afterMillis(time, 20 * minute), { note: '执行完毕、整改到位' });
          on(caseActs.archiveCase, one, afterMillis(time, 2 * hour), {
            archiveNumber: `演示-${made.number}`,
            catalogueFileId: document(one, '卷内目录', time),
          });
        }
      });
    });
  }

  const span = Math.max(30, daysBetween(opened, ends));
  for (let n = 0; n < Math.max(12, Math.round(480 * scale)); n++)
    later(
      opened,
      2 + Math.floor((n * (span - 4)) / Math.max(12, Math.round(480 * scale))),
      9 + d.below(6),
      (when, day) => {
        inspect(d.pick(firms), pair(), when, day, { method: d.pick(['ORDINARY', 'ORDINARY', 'SPECIAL', 'OPEN']) });
      },
    );

  // Accidents: most on the road, each investigated (有案必查); those of a year ago are closed, the latest are not.
  for (let n = 0; n < Math.max(2, Math.round(12 * scale)); n++) {
    const road = n % 4 !== 1;
    const day = workday(addDays(opened, 6 + Math.floor((n * (span - 12)) / Math.max(2, Math.round(12 * scale)))));
    const firm =
      d.pick(firms.filter(({ sector }) => (road ? sector === 'ROAD_TRANSPORT' : sector !== 'ROAD_TRANSPORT'))) ??
      firms[n % firms.length]!;
    const deaths = n % 3 === 2 ? 0 : 1;
    const happenedAt = at(day, 7 + d.below(10));
    const known = afterMillis(happenedAt, (20 + d.below(35)) * minute);
    const counts = {
      deaths,
      missing: 0,
      seriousInjuries: d.below(2),
      minorInjuries: d.below(3),
      trapped: 0,
      evacuated: 0,
      directLoss: String((20 + d.below(120)) * 1_000_000),
    };
    const clerk = person(`township-${firm.townshipCode.slice(6, 9)}`);
    queue.put(afterMillis(known, 15 * minute), () => {
      const accident = act(accidents, reportAccident, clerk, afterMillis(known, 15 * minute), {
        region: `${firm.townshipCode}000`,
        enterpriseId: firm.id,
        sector: firm.sector,
        kind: road ? 'ROAD_TRAFFIC' : 'FALL',
        production: true,
        happenedAt,
        location: '演示路段',
        summary: '演示事故',
        unitReportedAt: known,
        ...counts,
        polluted: false,
      });
      queue.put(afterMillis(known, 100 * minute), () => {
        act(
          accidents,
          supplementAccident,
          clerk,
          afterMillis(known, 100 * minute),
          { ...counts, polluted: false, content: '已上报市局', reportedUpAt: afterMillis(known, 95 * minute) },
          accident.id,
        );
      });
      later(day, 2, 9.1, (formedAt, formed) => {
        const group = act(investigations, investigationActs.formInvestigation, leader, formedAt, {
          accidentId: accident.id,
          order: `巫溪府〔演示〕${n + 1}号`,
          leaderId: head.id,
          memberIds: [officers[2]!.id, officers[3]!.id],
          officeIds: [offices.bureau.id],
          unionTakesPart: true,
          procuratorateInvited: true,
        });
        const on = (what: Act<any, any, any>, who: Person, when: Instant, input: object): any =>
          act(investigations, what, who, when, input, group.id);
        const principal = inventedName(700 + n);
        const line = (headOf: string, over: object) => ({
          head: headOf,
          subjectKind: 'UNIT',
          unitName: firm.name,
          basis: '安全生产法第二十一条',
          conduct: '主体责任不落实（演示）',
          proposal: 'PENALTY',
          ...over,
        });
        later(formed, 20, 10, (time) => {
          on(investigationActs.concludeStrand, head, time, {
            strand: 'ENTERPRISE',
            conclusion: '企业主体责任不落实',
            enterpriseFinding: '教育培训和现场管理不到位',
            items: [
              line('ENTERPRISE', {}),
              line('ENTERPRISE', { subjectKind: 'PERSON', personName: principal, position: '主要负责人' }),
            ],
          });
        });
        later(formed, 28, 10, (time) => {
          on(investigationActs.concludeStrand, person('discipline'), time, {
            strand: 'REGULATOR',
            conclusion: '日常监管不够细致',
            departmentFinding: '检查不到位',
            leadershipFinding: '未发现，已按规定部署',
            items: [
              line('DEPARTMENT', {
                unitName: '演示部门',
                proposal: 'ADMONITION',
                subjectKind: 'PERSON',
                personName: inventedName(800 + n),
                position: '科长',
              }),
            ],
          });
        });
        later(formed, 40, 10, (time) => {
          on(investigationActs.submitInvestigation, head, time, {
            causes: '直接原因、间接原因（演示）',
            liability: true,
            signedByAll: true,
            reportFileId: document(head, '事故调查报告', time),
          });
        });
        later(formed, 48, 10, (time, day_) => {
          on(investigationActs.replyInvestigation, leader, time, { number: `巫溪府函〔演示〕${n + 1}号` });
          on(investigationActs.publishInvestigation, head, afterMillis(time, 5 * hour), {
            publishedPlace: '县政府网站（演示）',
          });
          prosecute(
            firm,
            {
              source: 'ACCIDENT',
              accidentId: accident.id,
              cause: '对事故发生负有责任',
              itemCodes: ['CF-114-1', 'CF-95-1'],
            },
            day,
            [],
            null,
            [principal],
          );
          for (const item of all(accountabilityItems).filter(({ investigationId }) => investigationId === group.id))
            later(day_, 30, 11, (when, decidedOn) => {
              act(
                accountabilityItems,
                investigationActs.recordAccountability,
                person('discipline'),
                when,
                {
                  decidedBy: '县纪委监委（演示）',
                  decidedOn,
                  decision: '已处理',
                  document: `溪纪〔演示〕${n + 1}号`,
                  executedOn: decidedOn,
                },
                item.id,
              );
            });
        });
        if (n === 0) {
          later(formed, 10, 11, (time) => {
            const record = act(interferenceRecords, recordInterference, officers[2]!, time, {
              investigationId: group.id,
              happenedAt: afterMillis(time, -hour),
              personName: inventedName(900),
              office: '演示单位',
              position: '副职',
              means: '电话',
              content: '要求从轻处理（演示）',
            });
            later(formed, 16, 11, (when, noticedOn) => {
              act(
                interferenceRecords,
                publishInterference,
                person('discipline'),
                when,
                { noticeNumber: '溪纪通〔演示〕1号', noticedOn, handling: '公开通报' },
                record.id,
              );
            });
          });
          later(formed, 45, 11, (time, day_) => {
            const referral = act(criminalReferrals, referCriminal, officers[2]!, time, {
              investigationId: group.id,
              crime: '重大责任事故罪',
              article: '刑法第一百三十四条',
              facts: '演示',
              officerIds: [officers[2]!.id, officers[3]!.id],
            });
            later(day_, 1, 9, (when, decided) => {
              act(criminalReferrals, decideReferral, head, when, { approved: true }, referral.id);
              act(
                criminalReferrals,
                transferReferral,
                officers[2]!,
                afterMillis(when, 6 * hour),
                { police: '巫溪县公安局（演示）', procuratorateCopied: true },
                referral.id,
              );
              later(decided, 3, 9, (told, decidedOn) => {
                act(
                  criminalReferrals,
                  recordPoliceDecision,
                  officers[2]!,
                  told,
                  { filed: true, decidedOn, number: '溪公立〔演示〕1号' },
                  referral.id,
                );
              });
            });
          });
        }
      });
    });
  }
  for (let next = queue.take(); next && next.at <= now; next = queue.take()) next.run();
  return { happenings: paper.happenings, numbers: paper.numbers(), files };
}
/** The enterprises of the county that operate, as the register last has them. */
export function standingFirms(happenings: readonly Happening[]): Firm[] {
  const latest = new Map<string, Firm>();
  for (const { noun, row } of happenings) if (noun === (enterprises as Noun)) latest.set(row.id, row as Firm);
  return [...latest.values()].filter(
    ({ status, countyCode }) => status === 'OPERATING' && countyCode === wholeCounty.slice(0, 6),
  );
}
