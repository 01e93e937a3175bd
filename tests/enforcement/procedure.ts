import { MemoryRegister, type SimulatedActor } from '../../src/access/simulation/memory-register.js';
import type { Noun } from '../../src/access/model/noun.js';
import type { random } from '../../src/demo/random.js';
import * as caseActs from '../../src/enforcement/enforcement-case/enforcement-case.acts.js';
import { owedOn } from '../../src/enforcement/enforcement-case/enforcement-case.amounts.js';
import {
  caseEvidence,
  caseParties,
  enforcementCases,
} from '../../src/enforcement/enforcement-case/enforcement-case.noun.js';
import * as measureActs from '../../src/enforcement/measure/measure.acts.js';
import { coerciveMeasures } from '../../src/enforcement/measure/measure.noun.js';
import { publications } from '../../src/enforcement/publication/publication.noun.js';
import type { Act } from '../../src/kernel/act.js';
import { afterMillis, type Instant } from '../../src/kernel/instant.js';
import type { Law } from '../../src/kernel/law.js';
import { calendarDaysAfter, dayOf, lastMoment, workedDaysAfter } from '../model/calendar.js';
import { operator } from '../support/musts.js';

// A case on paper: the very acts, random clerks, legal and illegal, at random times over a year with its holidays;
// after each, what must never be.
const nouns = new Map<string, Noun>(
  [enforcementCases, caseParties, caseEvidence, coerciveMeasures, publications].map((noun) => [
    noun.entity.name,
    noun as Noun,
  ]),
);
const village = '500238100205';
const day = 86_400_000;
export interface Told {
  readonly accepted: Record<string, number>;
  readonly refused: Record<string, number>;
}
/** What it stands on: the law, an article, and who may do what. */
export interface Ground {
  readonly law: Law;
  readonly item: any;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly fitting: Readonly<Record<string, readonly [unit: string, person: string]>>;
}
/** Something that was tried on paper, and what became of it. */
export interface Tried {
  readonly name: string;
  readonly who: string;
  readonly at: string;
  readonly input: Record<string, unknown>;
  readonly on: string | null;
  readonly codes: readonly string[];
  readonly hazard: string;
  readonly made: readonly string[];
}
const usualRoles: Readonly<Record<string, readonly string[]>> = {
  h: ['BUREAU_HEAD'],
  g: ['LAW_OFFICER', 'BUREAU_HEAD', 'LEGAL_REVIEWER'],
  a: ['LAW_OFFICER'],
  b: ['LAW_OFFICER'],
  q: ['LAW_OFFICER', 'LEGAL_REVIEWER'],
  r: ['LEGAL_REVIEWER'],
  m: ['FINANCE'],
};
const usualItem = {
  key: 'CF',
  kind: 'PENALTY',
  statute: '安全生产法',
  article: '第九十九条',
  sectors: [],
  fineRule: 'MAY',
  unitMin: '0',
  unitMax: '10000000',
  personMin: '0',
  personMax: '1000000',
  incomePercentMin: null,
  incomePercentMax: null,
  level: 'COUNTY',
  townships: null,
  gainsFrom: null,
  gainsTimesMin: null,
  gainsTimesMax: null,
  gravestTimesMin: null,
  gravestTimesMax: null,
  grave: true,
  daily: true,
  regionCode: '000000000000',
  baseId: null,
  exercised: null,
  effectiveFrom: '2021-09-01',
  effectiveUntil: null,
};
export const usual = (law: Law): Ground => ({
  law,
  item: usualItem,
  roles: usualRoles,
  fitting: { LIGHT: ['3000000', '300000'], ORDINARY: ['5000000', '500000'], HEAVY: ['7000000', '700000'] },
});
interface Said {
  readonly handlerIds?: readonly string[];
  readonly collectorIds?: readonly string[];
  readonly attendeeIds?: readonly string[];
  readonly hostId?: string;
}
const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

/** Lives through one case; answers what it found that must not be. */
export async function live(
  d: ReturnType<typeof random>,
  { law, item, roles, fitting: least }: Ground,
  told: Told,
  record: Tried[] = [],
): Promise<string[]> {
  const everyone = Object.keys(roles);
  const actorOf = (id: string): SimulatedActor => ({
    clientId: 'c',
    operatorId: id,
    organisationId: 'o',
    roles: roles[id] as never,
    numberPrefix: '溪',
  });
  let ids = 0;
  let at = `2026-0${1 + d.below(6)}-1${d.below(9)}T0${1 + d.below(8)}:00:00.000Z` as Instant;
  const breaches: string[] = [];
  const hazards = new Map([['d', d.pick(['ORDERED', 'CLOSED'])]]);
  const all = (noun: unknown): any[] => register.all(noun as Noun) as any[];
  const register: MemoryRegister = new MemoryRegister(
    law,
    {
      enterpriseById: (key) => [
        { key, townshipCode: '500238100', status: 'OPERATING', sector: 'GAS', regionCode: village, name: '甲' },
      ],
      operatorById: (key) =>
        roles[key]
          ? [
              operator(key, roles[key]![0], {
                certificateValidUntil: '2030-01-01',
                certificateNumber: roles[key]!.includes('LAW_OFFICER') ? '1' : null,
                posts: [{ roles: roles[key], from: '2020-01-01', to: null, organisationId: 'o', countyCode: '500238' }],
              }),
            ]
          : [],
      itemByCode: (key) => (key === item.key ? [item] : []),
      fileById: (key) => [{ key, organisationId: 'o' }],
      hazardById: (key) => [{ key, number: '隐1', status: hazards.get(key), enterpriseId: 'e' }],
      partiesOfCase: (key) =>
        all(caseParties)
          .filter(({ caseId }) => caseId === key)
          .map((row) => ({ ...row, key })),
      evidenceOfCase: (key) =>
        all(caseEvidence)
          .filter(({ caseId }) => caseId === key)
          .map((row) => ({ ...row, key })),
      // By what the acts said, not by what their rows have kept.
      investigatorsOfCase: (key) => [...found].map(([operatorId, part]) => ({ key, operatorId, part, number: '案1' })),
      judgesOfCase: (key) => judged.map(([operatorId, part]) => ({ key, operatorId, part })),
      inspectionsBehind: () => [],
      inspectionsOnTheMatter: () => [],
      alwaysOfCase: () => [],
      operationOf: () => [],
      enterprisesCalled: () => [],
      evidenceById: (key) =>
        all(caseEvidence)
          .filter(({ id }) => id === key)
          .map((row) => ({ ...row, key })),
      referredOfCase: () => [],
      penaltiesOfCase: () => [],
      // Nothing is recorded on this paper: what must be recorded is owed.
      owedRecordings: (key) => {
        const parties = all(caseParties).filter(({ caseId }) => caseId === key);
        const left = parties.some((row) => [row.noticeMethod, row.serviceMethod].includes('LEFT'));
        return [
          ...(all(coerciveMeasures).some(({ caseId }) => caseId === key) ? ['COERCION'] : []),
          ...(parties.some(({ heardAt }) => heardAt != null) ? ['HEARING'] : []),
          ...(left ? ['SERVICE'] : []),
        ].map((step) => ({ key, step }));
      },
      measuresOfCase: (key) =>
        all(coerciveMeasures)
          .filter(({ caseId }) => caseId === key)
          .map((row) => ({ ...row, key })),
      caseById: (key) =>
        all(enforcementCases)
          .filter(({ id }) => id === key)
          .map((row) => ({ ...row, key })),
      finesForSameAct: () => [],
      inspectionById: () => [],
      findingById: () => [],
      accidentOfCase: () => [],
    },
    () => `i${ids++}`,
    (type) => nouns.get(type)!,
  );
  const kase = (): any => all(enforcementCases)[0];
  const parties = (): any[] => all(caseParties);
  const act = (noun: unknown, table: Act<any, any, any>, who: string, input: object, id: string | null): boolean => {
    const { refusals, row } = register.act({ noun: noun as Noun, act: table }, { actor: actorOf(who), at }, input, id);
    record.push({
      name: table.name,
      who,
      at,
      input: input as Record<string, unknown>,
      on: id,
      codes: refusals.map(({ code }) => code).sort(),
      hazard: hazards.get('d')!,
      made: row ? [row.id, ...parties().map((each) => each.id as string)] : [],
    });
    if (row) told.accepted[table.name] = (told.accepted[table.name] ?? 0) + 1;
    for (const { code } of refusals) told.refused[code] = (told.refused[code] ?? 0) + 1;
    if (row) {
      note(table.name, who, input as Said);
      look(table.name);
    }
    return row !== null;
  };
  const found = new Map<string, string>();
  const judged: [string, string][] = [];
  const hosts = new Set<string>();
  const reviewers = new Set<string>();
  /** Who did what, told by the acts one after the other: no part of one kind goes to whoever has one of the other. */
  function note(name: string, who: string, input: Said): void {
    if (name === 'fileCase') for (const id of input.handlerIds ?? []) found.set(id, 'HANDLED');
    if (name === 'addEvidence') for (const id of input.collectorIds ?? []) found.set(id, 'COLLECTED');
    const judges: Record<string, [string, readonly string[]]> = {
      holdHearing: ['HOSTED', [input.hostId ?? '']],
      reviewCase: ['REVIEWED', [who]],
      deliberateCase: ['DISCUSSED', input.attendeeIds ?? []],
      decideCase: ['DECIDED', [who]],
    };
    const [part, ids] = judges[name] ?? ['', []];
    if (kase().procedure === 'ORDINARY') {
      const both = [...ids, ...judged.map(([id]) => id)].filter((id) => found.has(id));
      if (both.length > 0) breach(name, `${both.join()} found out and judged`);
      if (part === 'DECIDED' && (hosts.has(who) || reviewers.has(who)))
        breach(name, `${who} decided what they prepared`);
      if (part === 'REVIEWED' && hosts.has(who)) breach(name, `${who} reviewed what they heard`);
    }
    if (part === 'HOSTED') hosts.add(ids[0]!);
    if (part === 'REVIEWED') reviewers.add(who);
    for (const id of ids) judged.push([id, part]);
  }
  const breach = (after: string, what: string): void => {
    breaches.push(`${after} at ${at}: ${what}`);
  };

  /** What holds whatever was done, told by another calendar and other sums. */
  function look(after: string): void {
    const c = kase();
    const ordinary = c.procedure === 'ORDINARY';
    for (const p of parties()) {
      if (p.noticedAt !== null) {
        const told_ = dayOf(p.noticedAt);
        const heavy = (p.proposedKinds as string[]).some((kind) =>
          ['SUSPENSION', 'CLOSURE', 'LICENCE_REVOKED'].includes(kind),
        );
        const fine = Number(p.proposedFine);
        if ((heavy || fine >= (p.kind === 'PERSON' ? 500_000 : 5_000_000)) && p.hearingOffered !== true)
          breach(after, 'no hearing was offered');
        if (p.hearingOffered && p.hearingDue !== lastMoment(workedDaysAfter(told_, 5)))
          breach(after, `the hearing may be asked for till ${p.hearingDue}`);
        if (ordinary && p.defenceDue !== lastMoment(workedDaysAfter(told_, 3)))
          breach(after, `the party may speak till ${p.defenceDue}`);
      }
      if (p.heardAt !== null && workedDaysAfter(p.hearingNotifiedOn, 7) > dayOf(p.heardAt))
        breach(after, 'the hearing was told too late');
      if (p.decidedAt !== null) {
        if (p.noticedAt === null || p.noticedAt > p.decidedAt) breach(after, 'decided without a notice');
        if (p.defendedAt === null && !(p.decidedAt > p.defenceDue))
          breach(after, 'decided before the party had its say');
        if (
          p.hearingOffered &&
          !(
            p.heardAt !== null ||
            p.hearingWaived === true ||
            (p.hearingRequestedAt === null && p.decidedAt > p.hearingDue)
          )
        )
          breach(after, 'decided before the hearing');
        if (
          ordinary &&
          (c.complex || p.heardAt !== null) &&
          !(
            p.reviewResult === 'AGREED' &&
            p.reviewedAt <= p.decidedAt &&
            (p.heardAt === null || p.reviewedAt >= p.heardAt)
          )
        )
          breach(after, 'decided without the legal review');
        if (c.complex && p.deliberatedAt === null) breach(after, 'decided without the discussion');
        if (p.outcome === 'PENALTY' && Number(p.fine) > Number(p.proposedFine) && p.appealOutcome !== 'CHANGED')
          breach(after, 'heavier than the notice');
        const one = [p.deciderId, p.reviewerId, p.hearingHostId].filter((id) => id !== null);
        if (ordinary && (new Set(one).size !== one.length || one.some((id) => c.handlerIds.includes(id))))
          breach(after, `one person has two parts: ${c.handlerIds.join()} ${one.join()}`);
        if (!ordinary && !(Number(p.fine) <= (p.kind === 'PERSON' ? 20_000 : 300_000)))
          breach(after, 'too much for the simple procedure');
        if (p.decidedAt > c.decisionDue && c.overdueReason === null) breach(after, 'late without a reason');
      }
      if (
        p.servedAt !== null &&
        p.payDue !== null &&
        p.deferredUntil === null &&
        p.dailyDays === null &&
        p.payDue !== lastMoment(calendarDaysAfter(dayOf(p.servedAt), 15))
      )
        breach(after, `to be paid by ${p.payDue}`);
      if (p.payDue !== null && p.status !== 'REVOKED') {
        // The closed formula, with the days that do not count taken from the appeals themselves.
        const until = p.settledOn ?? dayOf(at);
        const due = dayOf(p.payDue);
        const stays = (appeals.get(p.id) ?? [])
          .map(([from, to]): [string, string] => [from > due ? from : due, to ?? until])
          .reduce((sum, [from, to]) => sum + Math.max(0, daysFrom(from, to > until ? until : to)), 0);
        const late = daysFrom(due, until) - stays;
        const surcharge = late <= 0 ? 0 : Math.min(Number(p.fine), Math.floor((Number(p.fine) * 3 * late) / 100));
        const counted = Number(owedOn(p, until as never, law, village).surcharge);
        if (p.dailyDays === null && counted !== surcharge)
          breach(after, `surcharge ${counted}, by the formula ${surcharge} (${late} days)`);
      }
      if (p.status === 'PERFORMED' && Number(owedOn(p, dayOf(at) as never, law, village).left) > 0)
        breach(after, 'performed and still owing');
    }
    const c2 = kase();
    if (['CLOSED', 'ARCHIVED'].includes(c2.status) && after === 'closeCase') {
      if (parties().some(({ status }) => !['PERFORMED', 'DISCHARGED', 'REVOKED'].includes(status)))
        breach(after, 'closed with a party that has not performed');
      if ([...hazards.values()].some((status) => status !== 'CLOSED')) breach(after, 'closed with an open order');
      if (all(coerciveMeasures).some(({ status }) => status === 'IN_FORCE'))
        breach(after, 'closed with a measure in force');
      if (parties().some((p) => p.outcome === 'PENALTY' && p.status !== 'REVOKED' && p.publishedAt === null))
        breach(after, 'closed and not made public');
      if (c2.recheckPassed !== true && parties().some((p) => p.outcome !== 'NO_PENALTY_NOT_PROVEN'))
        breach(after, 'closed without a recheck');
    }
    if (
      c2.decisionDue !== lastMoment(calendarDaysAfter(dayOf(c2.createdAt), 90 + c2.suspendedDays)) &&
      c2.status !== 'SUSPENDED'
    )
      breach(after, `to be decided by ${c2.decisionDue}`);
  }
  const appeals = new Map<string, [from: string, to: string | null][]>();
  const wait = (most: number): void => {
    at = afterMillis(at, Math.floor((d.below(1000) / 1000) * most * day));
  };
  const over = (): boolean => at > '2026-12-20';
  const some = (...ids_: string[]): string => (d.chance(0.85) ? d.pick(ids_) : d.pick(everyone));
  /** Mostly a party at the stage that the act wants. */
  const p = (...stages: string[]): any => {
    const fit = parties().filter(({ status }) => stages.includes(status));
    return d.pick(fit.length > 0 && d.chance(0.85) ? fit : parties());
  };
  const on = (name: keyof typeof caseActs, who: string, input: object): boolean =>
    act(enforcementCases, caseActs[name] as Act, who, input, kase().id);
  const fines = [
    '0',
    '20000',
    '20001',
    '300000',
    '300001',
    '499999',
    '500000',
    '3000000',
    '4999999',
    '5000000',
    '7000000',
  ];

  const fitting = (row: any, circumstance: string): string =>
    d.chance(0.25)
      ? d.pick(fines)
      : kase().procedure === 'SIMPLE'
        ? '20000'
        : least[circumstance]![row.kind === 'UNIT' ? 0 : 1];
  const simple = d.chance(0.15);
  while (all(enforcementCases).length === 0) {
    act(
      enforcementCases,
      caseActs.fileCase,
      simple ? some('a', 'q') : some('h', 'g'),
      {
        enterpriseId: 'e',
        procedure: simple ? 'SIMPLE' : 'ORDINARY',
        source: 'HAZARD',
        hazardIds: ['d'],
        findingIds: [],
        cause: '案由',
        itemCodes: [item.key],
        violatedOn: '2025-12-01',
        discoveredOn: '2025-12-20',
        grave: false,
        illegalOperation: false,
        publicInterest: false,
        complex: !simple && d.chance(0.3),
        handlerIds: d.pick([['a', 'b'], ['a', 'b'], ['a', 'q'], ['a']]),
        parties: d.chance(0.6)
          ? [
              { kind: 'UNIT', unitName: '甲' },
              { kind: 'PERSON', personName: '某', position: '经理' },
            ]
          : [{ kind: 'UNIT', unitName: '甲' }],
      },
      null,
    );
  }
  const steps: Record<string, () => unknown> = {
    evidence: () =>
      on('addEvidence', some('a'), {
        kind: 'OBJECT',
        title: '证',
        proves: '事',
        collectedOn: dayOf(at),
        source: '场',
        // Some time also whoever else has a certificate.
        collectorIds: d.pick([['a', 'b'], ['a', 'b'], ['a', 'q'], ['a', 'g'], ['a']]),
      }),
    suspend: () => d.chance(0.3) && on('suspendCase', some('h'), { reason: '鉴定' }),
    resume: () => on('resumeCase', some('h'), { reason: '完成' }),
    conclude: () =>
      on('concludeCaseInvestigation', some('a', 'b'), {
        report: '查明',
        fourAlways: [],
        noPersonReason: d.chance(0.9) ? '无' : null,
        noPersonGround: d.chance(0.9) ? 'NO_FAULT' : null,
        noPersonEvidenceIds: all(caseEvidence).map(({ id }) => id),
      }),
    notice: () => {
      const row = p('NAMED', 'RETURNED');
      const circumstance = d.pick(['LIGHT', 'LIGHT', 'ORDINARY', 'HEAVY']);
      const kinds = d.pick([['FINE'], ['FINE'], ['FINE'], ['WARNING'], ['FINE', 'SUSPENSION']]);
      on('serveNotice', some('a'), {
        partyId: row.id,
        itemCode: item.key,
        kinds,
        fine: kinds.includes('FINE') ? fitting(row, circumstance) : null,
        circumstance,
        facts: '事',
        reasons: '理',
        hearingOffered: d.chance(0.7),
        method: 'DIRECT',
      });
    },
    defend: () => {
      const waived = d.chance(0.4);
      on('recordDefence', some('a'), {
        partyId: p('NOTICED').id,
        waived,
        statement: waived ? null : '申辩',
        opinion: '复核',
        hearingWaived: d.chance(0.3),
      });
    },
    request: () => on('requestHearing', some('a'), { partyId: p('NOTICED', 'DEFENDED').id, reasons: '要求' }),
    hearing: () => {
      if (d.chance(0.6)) wait(18);
      return on('holdHearing', some('h', 'r'), {
        partyId: p('HEARING_REQUESTED').id,
        notifiedOn: dayOf(afterMillis(at, -d.below(16) * day)),
        place: '局',
        hostId: d.pick(everyone),
        opinion: '意见',
        minutesFileId: 'f',
      });
    },
    review: () =>
      on('reviewCase', some('r', 'q', 'g'), {
        partyId: p('DEFENDED', 'HEARD').id,
        result: d.pick(['AGREED', 'AGREED', 'AGREED', 'CORRECT']),
        opinion: '意见',
      }),
    deliberate: () =>
      on('deliberateCase', some('h', 'g'), {
        partyId: p('REVIEWED', 'DEFENDED').id,
        attendeeIds: d.pick([
          ['h', 'g', 'r'],
          ['h', 'q', 'r'],
          ['h', 'g'],
        ]),
        opinion: '意见',
        minutesFileId: 'f',
      }),
    decide: () => {
      const row = p('DEFENDED', 'REVIEWED', 'HEARD', 'DELIBERATED');
      const outcome = d.pick(['PENALTY', 'PENALTY', 'PENALTY', 'NO_PENALTY_MINOR', 'NO_PENALTY_NOT_PROVEN']);
      on('decideCase', simple ? some('a', 'q') : some('h', 'g'), {
        partyId: row.id,
        outcome,
        kinds: outcome === 'PENALTY' ? (row.proposedKinds ?? ['FINE']) : [],
        fine:
          outcome !== 'PENALTY' || !(row.proposedKinds ?? ['FINE']).includes('FINE')
            ? null
            : d.chance(0.9)
              ? (row.proposedFine ?? '1')
              : d.pick(fines),
        reasons: '理',
        overdueReason: d.chance(0.2) ? '失联' : null,
      });
    },
    serve: () => on('serveDecision', some('a'), { partyId: p('DECIDED').id, method: 'DIRECT' }),
    publish: () =>
      on('publishDecision', some('a'), {
        partyId: p('SERVED', 'PERFORMED').id,
        platform: '平台',
        level: d.pick(['MINOR', 'GENERAL']),
        months: 3,
      }),
    pay: () => {
      const row = p('SERVED', 'URGED');
      const left = row.payDue === null ? 1n : owedOn(row, dayOf(at) as never, law, village).left;
      on('recordPayment', some('m'), {
        partyId: row.id,
        amount: String(d.pick([left, left, left / 2n, left + 1n, 0n])),
        paidOn: dayOf(at),
        channel: 'BANK',
        receipt: '1',
      });
    },
    defer: () =>
      d.chance(0.25) &&
      on('deferPayment', some('h'), {
        partyId: p('SERVED').id,
        dueOn: dayOf(afterMillis(at, d.below(40) * day)),
        reason: '困难',
      }),
    urge: () => on('urgePayment', some('a'), { partyId: p('SERVED').id, content: '限期', method: 'DIRECT' }),
    court: () => on('applyToCourt', some('h'), { partyId: p('URGED').id, court: '县法院', fileId: 'f' }),
    appeal: () => {
      const row = p('SERVED', 'PERFORMED');
      const kind = d.pick(['RECONSIDERATION', 'LITIGATION']);
      if (d.chance(0.4) && on('recordAppeal', some('a'), { partyId: row.id, kind, filedOn: dayOf(at), document: '1' }))
        appeals.set(row.id, [...(appeals.get(row.id) ?? []), [dayOf(at), null]]);
    },
    settle: () => {
      const row = parties().find(({ id }) => appeals.get(id)?.at(-1)?.[1] === null) ?? p();
      const open = appeals.get(row.id)?.at(-1);
      const outcome = d.pick(['UPHELD', 'UPHELD', 'CHANGED', 'REVOKED']);
      if (open && open[1] === null) {
        open[1] = dayOf(at);
        if (
          !on('settleAppeal', some('a'), {
            partyId: row.id,
            outcome,
            settledOn: dayOf(at),
            document: '1',
            ...(outcome === 'CHANGED' && { fine: String(BigInt(row.fine ?? 0) / 2n) }),
          })
        )
          open[1] = null;
      }
    },
    daily: () => {
      const row = p('SERVED', 'PERFORMED');
      on('imposeDailyPenalty', some('h'), {
        partyId: row.id,
        orderedOn: dayOf(afterMillis(at, -20 * day)),
        until: dayOf(at),
        noticedOn: dayOf(afterMillis(at, -d.below(14) * day)),
        finding: '拒不改正',
      });
    },
    seize: () =>
      d.chance(0.3) &&
      act(
        coerciveMeasures,
        measureActs.seize,
        some('h'),
        { caseId: kase().id, kind: 'SEALING', things: ['设备'], reason: '理', urgent: false, officerIds: ['a', 'b'] },
        null,
      ),
    release: () => {
      const measure = all(coerciveMeasures).find(({ status }) => status === 'IN_FORCE');
      if (measure) act(coerciveMeasures, measureActs.releaseSeizure, some('h'), { disposal: '返还' }, measure.id);
    },
    rectify: () => {
      hazards.set('d', d.chance(0.9) ? 'CLOSED' : 'RECTIFYING');
    },
    recheck: () =>
      on('recheckCase', some('a'), {
        passed: d.chance(0.85),
        opinion: '意见',
        officerIds: d.pick([['a', 'b'], ['a']]),
      }),
    withdraw: () => d.chance(0.02) && on('withdrawCase', some('h'), { reason: '不成立' }),
    close: () => on('closeCase', some('h'), { note: '结案' }),
    archive: () => on('archiveCase', some('a'), { archiveNumber: '1', catalogueFileId: 'f' }),
    wait: () => {
      wait(d.pick([1, 4, 9, 20]));
    },
  };
  const names = Object.keys(steps);
  const likely = [
    'evidence',
    'conclude',
    'notice',
    'notice',
    'defend',
    'request',
    'wait',
    'hearing',
    'review',
    'review',
    'deliberate',
    'decide',
    'decide',
    'serve',
    'serve',
    'publish',
    'wait',
    'pay',
    'pay',
    'wait',
    'urge',
    'appeal',
    'settle',
    'defer',
    'rectify',
    'recheck',
    'release',
    'close',
    'archive',
  ];
  for (let round = 0; round < 4 && !over() && breaches.length === 0; round++)
    for (const name of likely) {
      if (over()) break;
      steps[d.chance(0.75) ? name : d.pick(names)]!();
      if (d.chance(0.3)) wait(2);
    }
  return breaches;
}
