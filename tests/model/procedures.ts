import { nouns as rooms } from '../../src/rooms.js';
import { readFileSync } from 'node:fs';
import { figureValues } from '../../src/access/figures/figures.js';
import type { PastEvent } from '../../src/access/journal/bulk-load.js';
import { MemoryRegister, type SimulatedActor } from '../../src/access/simulation/memory-register.js';
import type { Noun } from '../../src/access/model/noun.js';
import * as enterpriseActs from '../../src/enterprise/enterprise/enterprise.acts.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import * as hazardActs from '../../src/hazard/hazard/hazard.acts.js';
import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import * as listingActs from '../../src/hazard/listing/listing.acts.js';
import { listings } from '../../src/hazard/listing/listing.noun.js';
import * as lookbackActs from '../../src/hazard/lookback/lookback.acts.js';
import { lookbacks } from '../../src/hazard/lookback/lookback.noun.js';
import type { Act } from '../../src/kernel/act.js';
import { Law } from '../../src/kernel/law.js';
import { calendarWith } from '../../src/kernel/working-days.js';
import { calendarDaysAfter, dayOf, lastMoment, workedDaysAfter } from './calendar.js';

const lines = (name: string) =>
  readFileSync(`data/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
export const law = new Law(
  lines('statutory-parameters.tsv').map(
    ([key, regionPrefix, value, unit, dayType, title, article, , effectiveFrom]) =>
      ({
        key,
        regionPrefix,
        value,
        unit,
        dayType: dayType || null,
        basis: { title, article },
        effectiveFrom,
        effectiveUntil: null,
      }) as never,
  ),
  calendarWith(),
);
const criteria = lines('hazard-criteria.tsv').map(([code, sectors, , , , , effectiveFrom]) => ({
  key: code!,
  id: code!,
  sectors: sectors ? sectors.split(' ') : [],
  countyCode: '000000',
  repeals: false,
  effectiveFrom: effectiveFrom!,
  effectiveUntil: null,
}));

/** The cast: who is who in the sandbox's county, around one enterprise of industry and trade in 宁河街道. */
export const cast = [
  'enterprise',
  'township-001',
  'township-001-2',
  'officer-1',
  'officer-2',
  'officer-3',
  'head',
  'leader',
  'economy',
  'expert',
] as const;
export type Who = (typeof cast)[number];
const roleOf: Record<Who, string> = {
  enterprise: 'ENTERPRISE',
  'township-001': 'TOWNSHIP',
  'township-001-2': 'TOWNSHIP',
  'officer-1': 'LAW_OFFICER',
  'officer-2': 'LAW_OFFICER',
  'officer-3': 'LAW_OFFICER',
  head: 'BUREAU_HEAD',
  leader: 'COUNTY_LEADER',
  economy: 'SECTOR_DEPT',
  expert: 'EXPERT',
};
const officeOf: Record<Who, string> = {
  enterprise: 'firm',
  'township-001': 'street',
  'township-001-2': 'street',
  'officer-1': 'bureau',
  'officer-2': 'bureau',
  'officer-3': 'bureau',
  head: 'bureau',
  leader: 'government',
  economy: 'department',
  expert: 'bureau',
};
const certified = (who: Who) => who.startsWith('officer');
export const region = '500238001000';

/** A drawn step: who takes which act on what, how long after the last, and the chances its input is made from. */
export interface Step {
  readonly who: number;
  readonly act: number;
  readonly target: number;
  readonly hours: number;
  readonly wild: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
/** Something only the world it is carried out in knows the key of. */
export interface Ref {
  readonly $: 'operator' | 'file' | 'entry' | 'organisation';
  readonly of: string;
}
export interface Tried {
  readonly noun: 'Enterprise' | 'Hazard' | 'Listing' | 'Lookback';
  readonly act: string;
  readonly signers: readonly Who[];
  readonly at: string;
  readonly target: string | null;
  readonly input: Record<string, unknown>;
}
export interface Told {
  readonly tried: Tried;
  readonly codes: readonly string[];
  readonly kinds: readonly string[];
  readonly made: string | null;
}

const nounOf = {
  Enterprise: enterprises,
  Hazard: hazards,
  Listing: listings,
  Lookback: lookbacks,
} as const satisfies Record<string, Noun>;
const actsOf: Record<string, Record<string, Act>> = {
  Enterprise: enterpriseActs as never,
  // What was MAJOR and has ended becomes another hazard, which begins by no act of its own here.
  Hazard: Object.fromEntries(Object.entries(hazardActs).filter(([name]) => name !== 'raiseEndedHazard')) as never,
  // The day of an accident's listing follows its investigation: there is none here.
  Listing: Object.fromEntries(Object.entries(listingActs).filter(([name]) => name !== 'extendListing')) as never,
  // What is imposed on persons is a noun of its own, which no run carries out.
  Lookback: { openLookback: lookbackActs.openLookback, concludeLookback: lookbackActs.concludeLookback } as never,
};
export const allActs = Object.entries(actsOf).flatMap(([noun, acts]) =>
  Object.keys(acts).map((act) => [noun as Tried['noun'], act] as const),
);
export const actNamed = (name: string): Act => Object.values(actsOf).find((acts) => name in acts)![name]!;
const begins = new Set(['registerEnterprise', 'reportHazard', 'listForSupervision', 'openLookback']);
const operator = (who: Who): Ref => ({ $: 'operator', of: who });
const file = (who: Who): Ref => ({ $: 'file', of: who });
const entry = (id: string): Ref => ({ $: 'entry', of: id });
const plus = (at: string, hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString();

/** One run on paper: the county's rules, an enterprise and whatever befalls it in a year. */
export class Run {
  readonly register: MemoryRegister;
  readonly told: Told[] = [];
  readonly firm: string;
  #at = '2026-01-05T01:00:00.000Z';
  #n = 0;

  constructor() {
    const operators = Object.fromEntries(
      cast.map((who) => [
        who,
        {
          key: who,
          name: who,
          certificateNumber: certified(who) ? '1' : null,
          certificateValidUntil: certified(who) ? '2030-12-31' : null,
          posts: [
            { roles: [roleOf[who]], from: '2024-01-01', to: null, organisationId: officeOf[who], countyCode: '500238' },
          ],
        },
      ]),
    );
    const hazard = (key: string) => {
      const row = this.register.get(hazards, key);
      return row ? [{ ...row, key }] : [];
    };
    this.register = new MemoryRegister(
      law,
      {
        regionByCode: (key) => (key === region ? [{ key, level: 'TOWNSHIP', validUntil: null }] : []),
        operatorById: (key) => (operators[key] ? [operators[key]] : []),
        organisationById: (key) =>
          Object.values(officeOf).includes(key)
            ? [
                {
                  key,
                  kind: key === 'firm' ? 'ENTERPRISE' : key === 'street' ? 'TOWNSHIP' : 'DEPARTMENT',
                  countyCode: '500238',
                  regionCode: key === 'street' ? '500238100000' : '500238000000',
                  endedOn: null,
                },
              ]
            : [],
        fileById: (key) => (key in officeOf ? [{ key, organisationId: officeOf[key as Who] }] : []),
        criterionByCode: (key) => criteria.filter((each) => each.key === key),
        supervisorsOf: (key) => (key.startsWith('INDUSTRY_TRADE/') ? [{ key, organisationId: 'department' }] : []),
        enterpriseById: (key) => {
          const row = this.register.get(enterprises, key);
          return row ? [{ key, townshipCode: row.townshipCode, status: row.status, sector: row.sector }] : [];
        },
        hazardById: (key) => hazard(key).map((row) => ({ ...row, foundOn: row.foundAt.slice(0, 10) })),
        openHazardsAt: (key) => {
          const open = this.open().filter(({ enterpriseId }) => enterpriseId === key);
          return [...new Set(open.map(({ grade }) => grade))].map((grade) => ({
            key,
            grade,
            n: open.filter((each) => each.grade === grade).length,
          }));
        },
        listingsOfHazard: (key) =>
          this.register
            .all(listings)
            .filter(({ hazardId }) => hazardId === key)
            .map((row) => ({ key, number: row.number, status: row.status, noticeNumber: row.noticeNumber })),
        lookbacksOfHazard: (key) =>
          this.register
            .all(lookbacks)
            .filter(({ hazardId }) => hazardId === key)
            .map(({ status }) => ({ key, status })),
      },
      () => `entry-${++this.#n}`,
      (type) => rooms.find(({ entity }) => entity.name === type)!,
    );
    this.firm = this.#try({
      noun: 'Enterprise',
      act: 'registerEnterprise',
      signers: ['township-001'],
      at: this.#at,
      target: null,
      input: {
        region,
        creditCode: 'CODE',
        name: '演示模型企业',
        sector: 'INDUSTRY_TRADE',
        industryCode: '3011',
        address: '演示路',
        headcount: 9,
      },
    }).made!;
  }

  open() {
    return this.register.all(hazards).filter(({ status }) => !['REJECTED', 'FIXED_ON_SPOT', 'CLOSED'].includes(status));
  }

  /** Takes a drawn step: mostly one that the table of moves allows and the rules may, sometimes any. */
  step(step: Step): Told {
    this.#at = plus(this.#at, step.hours);
    const wild = step.wild % 8 === 0;
    const entries = [
      ...this.register.all(hazards),
      this.register.get(enterprises, this.firm)!,
      ...this.register.all(listings),
      ...this.register.all(lookbacks),
    ];
    const legal = (noun: Tried['noun'], act: string, row: { status?: string }) => {
      const move = (nounOf[noun].lifecycle!.moves as Record<string, { from: readonly string[] }>)[act];
      return wild || !move || move.from.includes(row.status!);
    };
    const targetsOf = (noun: Tried['noun'], act: string) =>
      entries.filter(
        (row) =>
          nounNameOf(this, row.id) === noun &&
          legal(noun, act, row) &&
          // Graded anew once in a while, so that what was ordered is mostly also closed.
          (act !== 'gradeHazard' || wild || step.c % 8 === 0 || /^(REPORTED|GRADED)$/.test(row.status)),
      );
    const callsFor = (act: string) =>
      wild ||
      (act === 'listForSupervision'
        ? this.open().some(({ grade }) => grade === 'MAJOR')
        : act === 'openLookback'
          ? this.register
              .all(hazards)
              .some(
                ({ id, grade, status }) =>
                  grade === 'MAJOR' &&
                  status === 'CLOSED' &&
                  (step.c % 5 === 0 || !this.register.all(lookbacks).some(({ hazardId }) => hazardId === id)),
              )
          : act !== 'reportHazard' || this.open().length < 2);
    const suspended = ['ORDERED_SUSPENDED', 'POWER_CUT'].includes(this.register.get(enterprises, this.firm)!.status);
    // What is rare in a county is rare here, so that what was begun is mostly also followed to its end.
    const rare = (act: string) =>
      /^(receiveHazardOrder|reportHazardToWorkers|proposeMajor)/.test(act)
        ? step.c % 6 !== 0
        : /^(correct|amend)/.test(act)
          ? step.c % 10 !== 0
          : /^(deregister|proposeClosure|rejectHazard)/.test(act)
            ? step.c % (act === 'proposeClosure' && suspended ? 3 : 13) !== 0
            : /^(stop|returnHazard)/.test(act) && step.c % 4 !== 0;
    const possible = allActs.filter(
      ([noun, act]) =>
        act !== 'registerEnterprise' &&
        callsFor(act) &&
        (wild || !rare(act)) &&
        (begins.has(act) || targetsOf(noun, act).length > 0),
    );
    const followed = possible.filter(([noun]) => noun !== 'Enterprise');
    // What comes last of all is taken where it can be: few runs come so far.
    const last = possible.filter(([noun]) => noun === 'Lookback');
    const among =
      step.b % 4 === 1 && last.length > 0 ? last : step.b % 3 !== 0 && followed.length > 0 ? followed : possible;
    const [noun, act] = among[step.act % among.length]!;
    const targets = targetsOf(noun, act);
    const target = begins.has(act) ? null : targets[step.target % targets.length]!.id;
    const may = cast.filter((who) =>
      (nounOf[noun].may as Record<string, readonly string[]>)[act]!.includes(roleOf[who]),
    );
    const officer: Who = step.who % 2 ? 'officer-1' : 'officer-2';
    const who =
      wild || may.length === 0
        ? cast[step.who % cast.length]!
        : /^(sign|close)Hazard/.test(act) && step.c % 4
          ? officer
          : may[step.who % may.length]!;
    const input = this.#input(act, who, target, step, wild);
    return this.#try({ noun, act, signers: this.#signers(act, who, target, step, input), at: this.#at, target, input });
  }

  #signers(act: string, who: Who, target: string | null, { b, wild }: Step, input: object): readonly Who[] {
    const others = (...names: Who[]): Who[] => [...new Set<Who>([who, ...names])];
    if (wild % 8 === 1) return [who];
    if (act === 'orderRectification')
      return others(b % 6 === 0 ? 'head' : who === 'officer-2' ? 'officer-1' : 'officer-2').slice(0, 2);
    const lowered = (input as { grade?: string }).grade === 'GENERAL';
    if (
      act === 'gradeHazard' &&
      lowered &&
      who !== 'enterprise' &&
      target !== null &&
      this.register.get(hazards, target)?.grade === 'MAJOR'
    )
      return others(b % 6 === 0 ? 'officer-1' : who === 'officer-2' ? 'head' : 'officer-2').slice(0, 2);
    if (act === 'suspendEnterprise')
      return others('officer-1', 'officer-2', b % 6 === 0 ? 'officer-3' : 'head').slice(0, 3);
    const row =
      target === null ? undefined : (this.register.get(hazards, target) ?? this.register.get(enterprises, target));
    if (act === 'resumeEnterprise' && row?.status !== 'SELF_STOPPED')
      return others(who === 'head' ? 'officer-1' : b % 6 === 0 ? 'officer-3' : 'head').slice(0, 2);
    const grave = row as { grade?: string; loweredReason?: string | null } | undefined;
    if (act === 'closeHazard' && (grave?.grade === 'MAJOR' || grave?.loweredReason != null)) {
      const listed = this.register
        .all(listings)
        .some(({ hazardId, status }) => hazardId === target && status === 'LISTED');
      return others(
        b % 6 === 0 ? 'officer-3' : who === 'economy' ? 'officer-1' : 'economy',
        ...(listed && b % 5 !== 0 ? ['leader' as const] : []),
      ).slice(0, listed ? 3 : 2);
    }
    return [who];
  }

  #input(act: string, who: Who, target: string | null, { a, b, c }: Step, wild: boolean): Record<string, unknown> {
    const at = this.#at;
    const some = <T>(usual: T, odd: T): T => (c % 9 === 0 ? odd : usual);
    const ahead = plus(at, 24 * (1 + (a % 40)));
    const deadline = some(ahead, plus(at, -1));
    const hazard = [...this.register.all(hazards)][b % Math.max(1, this.register.all(hazards).length)]?.id;
    const attached = some(file(who), file('economy'));
    const major = this.register
      .all(hazards)
      .filter(
        ({ grade, status }) =>
          grade === 'MAJOR' &&
          (act === 'openLookback' ? status === 'CLOSED' : !['CLOSED', 'REJECTED', 'FIXED_ON_SPOT'].includes(status)),
      );
    const chosen = wild || major.length === 0 ? hazard : major[b % major.length]!.id;
    switch (act) {
      case 'reportHazard':
        return {
          region,
          enterpriseId: entry(this.firm),
          sector: 'INDUSTRY_TRADE',
          // A source that is another's, with nothing else wrong.
          source:
            b % 7 === 0
              ? 'SELF'
              : who === 'enterprise'
                ? 'DAILY'
                : a % 2 && !who.startsWith('township')
                  ? 'DEPT_INSPECTION'
                  : 'TOWNSHIP',
          category: 'OBJECT',
          description: some('除尘系统未清灰', ' '),
          location: '车间',
          foundAt: plus(at, some(-(b % 200), 1)),
        };
      case 'rejectHazard':
        return { reason: some('不属实', '') };
      case 'gradeHazard':
        return {
          grade: a % 3 && who !== 'enterprise' ? 'MAJOR' : 'GENERAL',
          ...(a % 3 ? { criterion: some('GM10-13-1', 'RQ23-4') } : {}),
          ...(b % 2 ? { reason: '复核后调整' } : {}),
        };
      case 'fixHazardOnSpot':
        return { fix: some('已更换', ''), fixFileIds: [attached] };
      case 'orderRectification':
        return { deadline, ...(b % 8 ? { suspension: '停用除尘系统' } : {}), orderFileId: file('officer-1') };
      case 'planRectification':
        return {
          responsiblePerson: '演示一',
          measures: '更换',
          ...(c % 9
            ? { funds: '100000', dueOn: dayOf(plus(at, 24 * (a % 11 === 0 ? 400 : 1))), contingency: '值守' }
            : {}),
        };
      case 'extendRectification':
        return {
          rectificationDue: plus(at, 24 * (20 + (a % 60))),
          reason: '设备未到',
          safeguards: some('专人值守', ''),
        };
      case 'requestHazardReview':
        return { rectification: some('已整改', ''), ...(b % 4 ? { rectificationFileIds: [file(who)] } : {}) };
      case 'proposeMajor':
        return { criterion: some('GM10-13-1', 'RQ23-4') };
      case 'confirmHazardGrade':
        return { opinion: some('对照标准，不构成重大', '') };
      case 'reportHazardToWorkers':
        return { toldOn: at.slice(0, 10), body: 'CONGRESS', workersFileId: file(who) };
      case 'receiveHazardOrder':
        return { receivedOn: at.slice(0, 10), ...(b % 3 ? { receiptFileId: file(who) } : {}) };
      case 'signHazardReview':
        return {};
      case 'returnHazard':
        return { reason: some('未到位', ''), rectificationDue: deadline };
      case 'closeHazard':
        return {
          reviewerIds: (b % 7 === 0
            ? ['officer-1']
            : b % 7 === 1
              ? ['township-001', 'township-001-2']
              : b % 7 === 2
                ? ['economy', 'officer-1']
                : (['officer-1', 'officer-2'] as Who[])
          ).map((each) => operator(each as Who)),
          opinion: some('合格', ''),
          ...(b % 5 ? { reviewFileId: file(who) } : {}),
        };
      case 'correctHazard':
        return { reason: '登记有误', location: some('二车间', ' ') };
      case 'admitEnterprise':
        return {};
      case 'amendEnterprise':
        return { basis: '执照变更', name: some(`演示改名${a}`, ' ') };
      case 'correctEnterprise':
        return { reason: '录入有误', address: some(`演示路${a}号`, '') };
      case 'stopEnterprise':
        return { reason: '淡季', guardPlan: some('值守', '') };
      case 'suspendEnterprise':
        return {
          basis: (['HAZARD_DANGER', 'HAZARD_DANGER', 'REFUSES_RECTIFICATION', 'PENALTY'] as const)[a % 4],
          reason: '危险',
          scope: some('车间', ''),
          deadline,
          hearingOfferedAt: plus(at, -24 * (b % 16)),
          suspensionFileId: file('head'),
        };
      case 'cutPower':
        return {
          supplier: '县供电公司',
          finding: some('拒不执行，有现实危险', ''),
          toldAt: plus(at, -(12 + (a % 24))),
          urgent: b % 5 === 0,
        };
      case 'resumeEnterprise':
        return { appliedAt: plus(at, some(-24, 1)), review: '合格', ...(b % 6 ? { resumptionFileId: file(who) } : {}) };
      case 'proposeClosure':
        return {
          ground: [
            ...['REPEATED_PENALTIES', 'UNSAFE_AFTER_SUSPENSION', 'GRAVE_ACCIDENT', 'REFUSES_SUSPENSION'],
            ...['UNSAFE_AFTER_SUSPENSION', 'REFUSES_SUSPENSION'],
          ][a % 6],
          facts: some('事实', ''),
          penalties: [0, 1, 2].map((n) => ({
            number: `罚${n}`,
            decidedOn: dayOf(plus(at, -24 * (10 + n * (30 + (b % 70))))),
          })),
          accidentReport: '渝府调〔2026〕1号',
        };
      case 'closeEnterprise':
        return { document: some('溪府关〔2026〕1号', '溪府关1号'), licencesRevoked: '营业执照' };
      case 'deregisterEnterprise':
        return { reason: some('注销', ''), kind: 'CANCELLED' };
      case 'listForSupervision':
        return {
          ...(chosen ? { hazardId: entry(chosen) } : {}),
          level: 'COUNTY',
          supervisorId: { $: 'organisation', of: some('economy', 'enterprise') },
          requirement: '限期整改',
          settlementDue: deadline,
          noticeNumber: some('公告〔2026〕1号', '公告1'),
          noticedOn: dayOf(at),
        };
      case 'reportListingProgress':
        return { progress: some('推进中', '') };
      case 'delist':
        return { acceptance: some('验收合格', ''), acceptanceFileId: file(who) };
      case 'openLookback':
        return { hazardId: entry(chosen ?? 'none'), matter: some('为何未查出', ' ') };
      case 'concludeLookback':
        return {
          finding: a % 2 ? 'MISSED' : 'NONE',
          conclusion: some('遗漏', ''),
          ...(a % 2 && { persons: [{ position: '安全总监', conduct: '走过场', measure: 'INTERVIEW' }] }),
          ...(b % 5 ? { handling: '约谈' } : {}),
        };
      default:
        throw new Error(`no input for ${act} on ${target}`);
    }
  }

  #try(tried: Tried): Told {
    const { noun, act, signers, at, target } = tried;
    const may = (nounOf[noun].may as Record<string, readonly string[]>)[act]!;
    if (signers.some((each) => !may.includes(roleOf[each])))
      return this.#tell(tried, ['NOT_PERMITTED'], ['NOT_PERMITTED'], null);
    const input = resolved(tried.input, ({ $, of }) => ($ === 'organisation' ? officeOf[of as Who] : of));
    if (begins.has(act) && act !== 'registerEnterprise' && act !== 'reportHazard') {
      const about = (input as { hazardId?: string }).hazardId;
      if (about !== undefined && !this.register.get(hazards, about))
        return this.#tell(tried, ['NOT_FOUND'], ['NOT_FOUND'], null);
    }
    // Each who signs is judged as whoever takes it; with the last signature that is needed it happens.
    for (let signed = 1; signed <= signers.length; signed++) {
      const by = signers.slice(0, signed);
      const { refusals, row } = this.register.act(
        { noun: nounOf[noun] as Noun, act: actsOf[noun]![act]! },
        { actor: actorOf(by.at(-1)!), at: at as never, signers: by },
        input,
        target,
      );
      const codes = refusals.map(({ code }) => code);
      const kinds = refusals.map(({ kind }) => kind);
      if (codes.length > 0 || row) return this.#tell({ ...tried, signers: by }, codes, kinds, row?.id ?? null);
    }
    return this.#tell(tried, ['NOT_ALL_SIGNED'], ['NOT_ALL_SIGNED'], null);
  }
  #tell(tried: Tried, codes: readonly string[], kinds: readonly string[], made: string | null): Told {
    const told = { tried, codes, kinds, made };
    this.told.push(told);
    return told;
  }
}

const actorOf = (who: Who): SimulatedActor => ({
  clientId: 'front-end',
  operatorId: who,
  organisationId: officeOf[who],
  roles: [roleOf[who]] as never,
  numberPrefix: officeOf[who],
});

function nounNameOf(run: Run, id: string): Tried['noun'] | null {
  for (const [name, noun] of Object.entries(nounOf))
    if (run.register.get(noun as Noun, id)) return name as Tried['noun'];
  return null;
}

/** An input with what it refers to told by the world it is carried out in. */
export function resolved(value: unknown, keyOf: (ref: Ref) => string): object {
  const walk = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(walk);
    if (each === null || typeof each !== 'object') return each;
    if ('$' in each) return keyOf(each as Ref);
    return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, walk(inner)]));
  };
  return walk(value) as object;
}

/**
 * What must be true of everything that happened, told again in words of its own: it asks no rule. Names what is not.
 */
export function breaches({ register, told, firm }: Run): string[] {
  const found: string[] = [];
  // What an act begins beside, such as what is imposed on persons, is of no run.
  const happened = register.pastEvents.filter(({ noun }) =>
    Object.values<Noun>(nounOf).includes(noun),
  ) as readonly (PastEvent & { row: any })[];
  const before = new Map<string, any>();
  const accepted = told.filter(({ made }) => made !== null);
  const history = new Map<string, { action: string; row: any; by: Tried }[]>();
  const say = (what: string, n: number) =>
    found.push(
      `${what} (act ${n}: ${accepted[n]!.tried.act} by ${accepted[n]!.tried.signers.join()} at ${accepted[n]!.tried.at})`,
    );
  const officer = (who: Who) => who.startsWith('officer');
  const ended: Record<string, readonly string[]> = {
    Hazard: ['REJECTED', 'FIXED_ON_SPOT', 'CLOSED'],
    Enterprise: ['DEREGISTERED'],
    Listing: ['DELISTED'],
    Lookback: ['CONCLUDED'],
  };
  happened.forEach(({ noun, row }, n) => {
    const { tried } = accepted[n]!;
    const name = noun.entity.name;
    const was = before.get(row.id);
    const past = history.get(row.id) ?? [];
    const input = tried.input as any;
    history.set(row.id, [...past, { action: tried.act, row, by: tried }]);
    before.set(row.id, row);
    const done = (act: string) => past.some(({ action }) => action === act);
    const openMajors = [...before.values()].filter(
      (each) =>
        each.enterpriseId === firm && each.foundAt && each.grade === 'MAJOR' && !ended.Hazard!.includes(each.status),
    ).length;
    if (row.version !== (was?.version ?? 0) + 1) say('a version was passed over', n);
    if (was && row.actedAt < was.actedAt) say('an act went back in time', n);
    if (was && ended[name]!.includes(was.status) && row.status !== was.status) say('what had ended went on', n);
    const listedNow = [...before.values()].some(
      (each) => each.hazardId === row.id && each.noticeNumber && each.status === 'LISTED',
    );
    if (tried.act === 'closeHazard') {
      const reviewers = input.reviewerIds.map((ref: Ref) => ref.of) as Who[];
      const reporter = past[0]!.by.signers[0]!;
      if (reviewers.includes(reporter)) say('its reporter reviewed it', n);
      if (new Set(reviewers).size < 2) say('fewer than two reviewed it', n);
      if (row.grade === 'MAJOR') {
        if (!done('orderRectification')) say('a MAJOR hazard was closed unassigned', n);
        const plans = past.filter(({ action }) => action === 'planRectification');
        if (plans.length === 0) say('a MAJOR hazard was closed without plan', n);
        if (
          !past.some(
            ({ action, by }) => action === 'requestHazardReview' && (by.input as any).rectificationFileIds?.length,
          )
        )
          say('a MAJOR hazard was closed without evidence', n);
        if (!input.reviewFileId) say("a MAJOR hazard was closed without the review's record", n);
        if (!tried.signers.some((who) => who === 'economy' || who === 'head'))
          say('a MAJOR hazard was closed without its department', n);
        if (listedNow && !tried.signers.includes('leader')) say('a listed hazard was closed without who listed it', n);
        if (!reviewers.every(officer)) say('a MAJOR hazard was reviewed without certificate', n);
      } else if (
        done('orderRectification') &&
        (!reviewers.every(officer) || tried.signers.some((who) => who.startsWith('township')))
      )
        say('an ordered hazard was closed by others than officers', n);
      const wasGraded = past.some(({ action, by }) => action === 'gradeHazard' && (by.input as any).grade === 'MAJOR');
      if (
        wasGraded &&
        (!tried.signers.some((who) => who === 'economy' || who === 'head') ||
          tried.signers.length < 2 ||
          !reviewers.every(officer))
      )
        say('what had been MAJOR was closed without its department', n);
      if (tried.signers.includes('leader') && !listedNow) say('a leader closed what was not listed', n);
      if (!wasGraded && !done('orderRectification') && tried.signers.includes(reporter))
        say('its reporter closed it', n);
    }
    if (tried.act === 'reportHazard' && row.source === 'SELF' && tried.signers[0] !== 'enterprise')
      say('another than the enterprise told of its own check', n);
    if (
      row.rectificationDue &&
      row.rectificationDue !== was?.rectificationDue &&
      noun === hazards &&
      Date.parse(row.rectificationDue) - Date.parse(tried.at) > 181 * 24 * 3_600_000
    )
      say('a deadline was set further than half a year ahead', n);
    if (tried.act === 'planRectification') {
      if (was.rectificationDue === null && row.rectificationDue !== lastMoment(input.dueOn))
        say('a plan did not bind', n);
      if (was.rectificationDue !== null && row.rectificationDue !== was.rectificationDue)
        say('a plan moved a deadline', n);
      if (was.rectificationDue !== null && input.dueOn > dayOf(was.rectificationDue))
        say('a plan ran past the deadline', n);
    }
    if (
      tried.act === 'planRectification' &&
      was.grade === 'MAJOR' &&
      !(input.funds && input.dueOn && input.contingency)
    )
      say('a MAJOR plan lacked a part', n);
    if (
      tried.act === 'fixHazardOnSpot' &&
      past.some(({ action, by }) => action === 'gradeHazard' && (by.input as any).grade === 'MAJOR')
    )
      say('what is or was MAJOR was fixed on the spot', n);
    if (tried.act === 'rejectHazard' && tried.signers[0] === past[0]!.by.signers[0])
      say('a reporter rejected their own', n);
    if (tried.act === 'gradeHazard') {
      if (input.grade === 'MAJOR' && tried.signers[0] === past[0]!.by.signers[0])
        say('a reporter graded their own MAJOR', n);
      if (input.grade === 'MAJOR' && input.criterion !== 'GM10-13-1') say('MAJOR without a criterion in force', n);
      const graded = past.filter(({ action }) => action === 'gradeHazard').at(-1);
      if (
        was.grade === 'MAJOR' &&
        input.grade === 'GENERAL' &&
        (graded!.by.signers[0] === tried.signers[0] || !input.reason)
      )
        say('MAJOR was lowered by who gave it, or without reason', n);
      if (was.grade === 'MAJOR' && input.grade === 'GENERAL' && listedNow) say('a listed hazard was lowered', n);
    }
    if (
      tried.act === 'orderRectification' &&
      !(tried.signers.length === 2 && new Set(tried.signers).size === 2 && tried.signers.every(officer))
    )
      say('an order was not by two officers', n);
    if (tried.act === 'orderRectification' && input.deadline <= tried.at) say("an order's deadline was not ahead", n);
    if (tried.act === 'extendRectification') {
      if (was.rectificationDue !== null && tried.at > was.rectificationDue)
        say('an extension came after the deadline', n);
      if (past.filter(({ action }) => action === 'extendRectification').length >= 1 && tried.signers[0] !== 'head')
        say("a second extension was not the head's", n);
    }
    if (tried.act === 'requestHazardReview' && row.reviewDue !== lastMoment(calendarDaysAfter(dayOf(tried.at), 10)))
      say('the review is due on another day than the calendar says', n);
    if (tried.act === 'resumeEnterprise') {
      if (openMajors > 0) say('it resumed with a MAJOR hazard open', n);
      if (was.status !== 'SELF_STOPPED' && !(tried.signers.some(officer) && tried.signers.includes('head')))
        say('it resumed without officer and head', n);
    }
    if (tried.act === 'suspendEnterprise') {
      if (!(tried.signers.filter(officer).length === 2 && tried.signers.includes('head') && tried.signers.length === 3))
        say('it was suspended by others than two officers and the head', n);
      if (input.basis === 'HAZARD_DANGER' && openMajors === 0)
        say('it was suspended for a danger that was not there', n);
      if (input.basis === 'PENALTY' && tried.at <= lastMoment(workedDaysAfter(dayOf(input.hearingOfferedAt), 5)))
        say('it was suspended before a hearing could be asked for', n);
    }
    if (
      tried.act === 'cutPower' &&
      (was.status !== 'ORDERED_SUSPENDED' ||
        openMajors === 0 ||
        (!input.urgent && Date.parse(tried.at) - Date.parse(input.toldAt) < 24 * 3_600_000))
    )
      say('power was cut without order, danger or notice', n);
    if (
      tried.act === 'proposeClosure' &&
      (['REPEATED_PENALTIES', 'GRAVE_ACCIDENT'].includes(input.ground) ||
        !['ORDERED_SUSPENDED', 'POWER_CUT'].includes(was.status) ||
        (input.ground === 'UNSAFE_AFTER_SUSPENSION' && was.rectificationDue >= tried.at))
    )
      say('closure was proposed without its ground', n);
    if (tried.act === 'closeEnterprise' && (was.status !== 'CLOSURE_PROPOSED' || tried.signers[0] !== 'leader'))
      say('it was closed by another than the government', n);
    if (
      tried.act === 'listForSupervision' &&
      [...before.values()].filter(
        (each) => each.noticeNumber && each.hazardId === row.hazardId && each.status === 'LISTED',
      ).length > 1
    )
      say('a hazard was listed twice', n);
    if (tried.act === 'delist' && before.get(row.hazardId)!.status !== 'CLOSED')
      say('it was delisted with its hazard open', n);
    if (
      tried.act === 'reportListingProgress' &&
      row.nextProgressDue !== lastMoment(calendarDaysAfter(dayOf(tried.at), 7))
    )
      say('progress is due on another day than the calendar says', n);
    if (tried.act === 'openLookback') {
      const about = before.get(row.hazardId)!;
      // One that was lowered before it was closed is looked back on as well.
      const grave = about.grade === 'MAJOR' || about.loweredReason != null;
      if (!grave || about.status !== 'CLOSED' || about.source === 'DAILY')
        say('looked back from what calls for none', n);
      if ([...before.values()].filter((each) => each.conclusionDue && each.hazardId === row.hazardId).length > 1)
        say('looked back twice', n);
    }
  });
  // Numbers of papers run without a gap.
  const numbers = new Map<string, number[]>();
  for (const { row } of happened)
    for (const number of [row.version === 1 ? row.number : null]) {
      const parts = /^(.+〔\d+〕)(\d+)号$/.exec(number ?? '');
      if (parts) numbers.set(parts[1]!, [...(numbers.get(parts[1]!) ?? []), Number(parts[2])]);
    }
  for (const [kind, taken] of numbers)
    if (taken.some((number, i) => number !== i + 1)) found.push(`numbers of ${kind} have a gap: ${taken.join()}`);
  // Figures kept by differences are what a recount finds.
  const figures = new Map<string, number>();
  const last = new Map<string, any>();
  for (const { noun, row } of happened) {
    if (noun !== hazards) continue;
    const values = figureValues(hazards.figures!, [
      { noun: hazards, before: last.get(row.id) ?? null, row, set: {}, key: null },
    ]) as unknown[][];
    values.at(-1)!.forEach((n, i) => {
      const key = values
        .slice(0, -1)
        .map((column) => column[i])
        .join('|');
      figures.set(key, (figures.get(key) ?? 0) + (n as number));
    });
    last.set(row.id, row);
  }
  const recount = new Map<string, number>();
  for (const row of last.values()) {
    const counts =
      !ended.Hazard!.includes(row.status) &&
      !(row.status === 'IN_REVIEW' && row.reviewRequestedAt <= row.rectificationDue);
    const key = [
      row.countyCode,
      row.townshipCode,
      row.sector,
      row.grade ?? '',
      row.status,
      row.source,
      counts && row.rectificationDue ? dayOf(row.rectificationDue) : '',
    ].join('|');
    recount.set(key, (recount.get(key) ?? 0) + 1);
  }
  const told2 = (of: Map<string, number>) =>
    [...of]
      .filter(([, n]) => n !== 0)
      .sort()
      .join();
  if (told2(figures) !== told2(recount)) found.push(`figures ${told2(figures)} are not the recount ${told2(recount)}`);
  return found;
}
