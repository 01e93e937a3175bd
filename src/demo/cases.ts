import * as acts from '../enforcement/enforcement-case/enforcement-case.acts.js';
import { caseEvidence, caseParties, enforcementCases } from '../enforcement/enforcement-case/enforcement-case.noun.js';
import type { CaseParty } from '../enforcement/enforcement-case/case-party.js';
import type { EnforcementCase } from '../enforcement/enforcement-case/enforcement-case.js';
import { releaseSeizure, seize } from '../enforcement/measure/measure.acts.js';
import { coerciveMeasures } from '../enforcement/measure/measure.noun.js';
import { recordProcess } from '../enforcement/process-recording/process-recording.acts.js';
import { processRecordings } from '../enforcement/process-recording/process-recording.noun.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { addDays, civilDateOf, type CivilDate } from '../kernel/civil-date.js';
import { afterMillis } from '../kernel/instant.js';
import { performance } from './case-ends.js';
import type { Firm, Firms } from './firms.js';
import type { Person } from './offices.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

const minute = 60_000;
/** What a case comes from. */
export interface Source {
  readonly source: string;
  readonly itemCodes: readonly string[];
  readonly cause: string;
  readonly inspectionId?: string;
  readonly accidentId?: string;
  readonly findingIds?: readonly string[];
}
export interface Prosecution extends Source {
  readonly firm: Firm;
  readonly violatedOn: CivilDate;
  readonly seenBy: readonly Person[];
  /** The two who decide on the spot, where it is that. */
  readonly simple: readonly [Person, Person] | null;
  readonly persons?: readonly string[];
  readonly sourceRef?: string;
  /** Where it is not left to its turn. */
  readonly course?: Course;
}
/** What sets a case apart from others; most have nothing. */
export type Course =
  | 'PLAIN'
  | 'WITHDRAWN'
  | 'SUSPENDED'
  | 'HEARING'
  | 'COMPLEX'
  | 'DEFERRED'
  | 'APPEALED'
  | 'SEIZED'
  | 'DISHONEST'
  | 'COURT';
/** A case under way. */
export interface Prosecuted {
  readonly it: Entry<EnforcementCase>;
  readonly firm: Firm;
  readonly from: Prosecution;
  readonly handler: Person;
  readonly handlers: readonly Person[];
  readonly course: Course;
  readonly simple: boolean;
}

const courses: readonly Course[] = [
  'PLAIN',
  'SEIZED',
  'PLAIN',
  'WITHDRAWN',
  'COURT',
  'SUSPENDED',
  'PLAIN',
  'HEARING',
  'COMPLEX',
  'DEFERRED',
  'PLAIN',
  'APPEALED',
  'DISHONEST',
];
const courseOf = (sim: Simulation, { simple, accidentId, course }: Prosecution): Course => {
  if (course) return course;
  if (simple || accidentId !== undefined) return 'PLAIN';
  const ordinary = sim.all(enforcementCases).filter((each) => each.procedure === 'ORDINARY');
  return courses[ordinary.length % courses.length]!;
};

/** Told by telephone: these are under way at stages that others pass in a day. */
const told: readonly (readonly [daysAgo: number, course: Course])[] = [
  [130, 'PLAIN'],
  [70, 'HEARING'],
  [28, 'SUSPENDED'],
  [16, 'SEIZED'],
];
export function* followTipOffs(sim: Simulation, firms: Firms): Procedure {
  for (const [n, [days, course]] of told.entries()) {
    const day = sim.worked(addDays(civilDateOf(sim.ends), -days));
    sim.start(tipOff(sim, firms, n + 1, course), sim.on(day, 11));
  }
}
function* tipOff(sim: Simulation, firms: Firms, n: number, course: Course): Procedure {
  const standing = sim.all(enterprises).filter(({ id }) => firms.operating(id) && !sim.leaving.has(id));
  if (standing.length === 0) return;
  yield* prosecute(sim, firms, {
    source: 'TIP_OFF',
    sourceRef: `12350举报${n}号（演示）`,
    cause: '未如实记录安全生产教育和培训情况',
    itemCodes: ['CF-97'],
    firm: sim.random.pick(standing),
    violatedOn: addDays(sim.today, -2),
    seenBy: [],
    simple: null,
    course,
  });
}

/** A case by either procedure, from its filing on. */
export function* prosecute(sim: Simulation, firms: Firms, from: Prosecution): Procedure {
  const { offices } = sim;
  const { firm, simple } = from;
  yield simple ? sim.on(sim.today, 16) : sim.workdays(3, 9.2);
  const handlers = simple ?? firms.pair(from.seenBy);
  const course = courseOf(sim, from);
  const by = simple ? handlers[0] : offices.person('head');
  const it = sim.act(enforcementCases, acts.fileCase, by, {
    ...filing(from),
    complex: course === 'COMPLEX',
    handlerIds: handlers.map(({ id }) => id),
    procedure: simple ? 'SIMPLE' : 'ORDINARY',
  });
  const prosecuted = { it, firm, from, handler: handlers[0], handlers, course, simple: simple !== null };
  if (!simple && !(yield* investigate(sim, prosecuted))) return;
  for (const [i, party] of sim.of(caseParties, 'caseId', it.id).entries()) {
    if (simple && i > 0) break;
    sim.start(punish(sim, prosecuted, party), sim.workdays(i * 4, simple ? 16.1 : 10));
  }
}

const filing = ({
  firm,
  violatedOn,
  seenBy: _,
  simple: __,
  course: ___,
  persons = [],
  ...source
}: Prosecution): object => ({
  enterpriseId: firm.id,
  hazardIds: [],
  findingIds: [],
  violatedOn,
  discoveredOn: violatedOn,
  grave: source.accidentId !== undefined,
  illegalOperation: false,
  publicInterest: false,
  parties: [
    { kind: 'UNIT', unitName: firm.name },
    ...persons.map((personName) => ({ kind: 'PERSON', personName, position: '主要负责人' })),
  ],
  ...source,
});

/** Evidence and report; false where it ended there. */
function* investigate(sim: Simulation, { it, from, handler, handlers, course }: Prosecuted): Procedure<boolean> {
  const head = sim.offices.person('head');
  if (course === 'SEIZED') {
    yield sim.workdays(1, 11);
    sim.start(seizure(sim, it, handlers));
  }
  yield sim.workdays(4);
  sim.act(
    enforcementCases,
    acts.addEvidence,
    handler,
    {
      kind: 'RECORD',
      title: '现场检查笔录',
      proves: '违法事实',
      collectedOn: sim.today,
      source: '现场',
      collectorIds: handlers.map(({ id }) => id),
    },
    it,
  );
  if (course === 'WITHDRAWN') {
    yield sim.workdays(6);
    sim.act(enforcementCases, acts.withdrawCase, head, { reason: '经查违法事实不能成立' }, it);
    return false;
  }
  if (course === 'SUSPENDED') {
    yield sim.workdays(2);
    sim.act(enforcementCases, acts.suspendCase, head, { reason: '委托检验机构鉴定' }, it);
    yield sim.workdays(25);
    sim.act(enforcementCases, acts.resumeCase, head, { reason: '鉴定意见已出具' }, it);
  }
  yield sim.workdays(8 + sim.random.below(15), 9.7);
  const alone = (from.persons ?? []).length === 0;
  const report = { report: '经调查，违法事实清楚', fourAlways: [] };
  const [evidence] = sim.of(caseEvidence, 'caseId', it.id);
  const why = alone
    ? {
        noPersonGround: 'NO_FAULT',
        noPersonReason: '现有证据证明主管人员已履行职责，无主观过错',
        noPersonEvidenceIds: [evidence!.id],
      }
    : {};
  sim.act(enforcementCases, acts.concludeCaseInvestigation, handler, { ...report, ...why }, it);
  return true;
}
function* seizure(sim: Simulation, { id: caseId }: Entry<EnforcementCase>, officers: readonly Person[]): Procedure {
  const head = sim.offices.person('head');
  const measure = sim.act(coerciveMeasures, seize, head, {
    caseId,
    kind: 'SEALING',
    things: ['未经检测的安全设备一台'],
    reason: '有根据认为不符合保障安全生产的国家标准',
    urgent: false,
    officerIds: officers.map((each) => each.id),
    listFileId: sim.document(head, '查封物品清单'),
  });
  yield sim.workdays(1, 10);
  record(sim, caseId, 'COERCION', officers[0]!);
  yield sim.workdays(17);
  sim.act(coerciveMeasures, releaseSeizure, head, { disposal: '检测合格，解除查封' }, measure);
}

interface Meant {
  readonly fine: string;
  readonly hearingOffered: boolean;
  readonly [field: string]: unknown;
}
/** The fine that is meant, within the band of its article. */
function meantFor({ random }: Simulation, { from, course, simple }: Prosecuted, kind: string): Meant {
  const kinds = ['FINE'];
  if (kind === 'PERSON') {
    const income = { income: '12000000', circumstance: 'ORDINARY' };
    return { itemCode: 'CF-95-1', kinds, fine: '4800000', hearingOffered: true, ...income };
  }
  const itemCode = from.itemCodes[0]!;
  if (itemCode === 'CF-114-1')
    return { itemCode, kinds, fine: '45000000', circumstance: 'LIGHT', hearingOffered: true };
  if (course === 'HEARING' && ['CF-97', 'CF-101'].includes(itemCode))
    return { itemCode, kinds, fine: '5500000', circumstance: 'ORDINARY', hearingOffered: true };
  const fine = String((simple ? 100_000 : 500_000) + random.below(simple ? 20 : 90) * 10_000);
  return { itemCode, kinds, fine, circumstance: 'LIGHT', hearingOffered: course === 'HEARING' };
}

/** One party, from the notice to the decision; what follows is its performance. */
function* punish(sim: Simulation, prosecuted: Prosecuted, party: Entry<CaseParty>): Procedure {
  const { it, handler, simple, course } = prosecuted;
  const { offices } = sim;
  const partyId = party.id;
  const meant = meantFor(sim, prosecuted, party.kind);
  const method = simple ? 'ON_THE_SPOT' : 'DIRECT';
  if (!simple) yield sim.workdays(3);
  const notice = { partyId, facts: '违法事实清楚', reasons: '依据安全生产法', method, ...meant };
  sim.act(enforcementCases, acts.serveNotice, handler, notice, it);
  yield simple ? sim.minutes(6) : sim.workdays(2, 11);
  if (course === 'HEARING') yield* hear(sim, prosecuted, partyId);
  else {
    const defence = { partyId, waived: true, hearingWaived: meant.hearingOffered };
    sim.act(enforcementCases, acts.recordDefence, handler, defence, it);
  }
  if (!simple) {
    yield sim.workdays(6, 14);
    const review = { partyId, result: 'AGREED', opinion: '事实清楚、证据确凿、定性准确，同意' };
    sim.act(enforcementCases, acts.reviewCase, offices.person('legal'), review, it);
  }
  if (course === 'COMPLEX') yield* deliberate(sim, it, partyId);
  yield simple ? sim.minutes(6) : sim.workdays(5, 9.5);
  decide(sim, prosecuted, partyId, meant.fine);
  yield* performance(sim, prosecuted, partyId, method);
}

function* hear(sim: Simulation, { it, handler }: Prosecuted, partyId: string): Procedure {
  const host = sim.offices.person('deputy-head');
  sim.act(enforcementCases, acts.requestHearing, handler, { partyId, reasons: '对拟罚款数额有异议' }, it);
  yield sim.workdays(1, 9);
  const notifiedOn = sim.today;
  const due = sim.law.due('hearing.notify.before.days', notifiedOn, it.regionCode).day;
  yield sim.on(sim.worked(due), 14.5);
  const input = {
    partyId,
    notifiedOn,
    place: '应急管理局三楼会议室',
    hostId: host.id,
    abandoned: false,
    opinion: '当事人意见不影响事实认定，建议维持',
    minutesFileId: sim.document(host, '听证笔录'),
  };
  sim.act(enforcementCases, acts.holdHearing, host, input, it);
  record(sim, it.id, 'HEARING', handler);
}
/** Half an hour of it, recorded in pictures and sound. */
function record(sim: Simulation, caseId: string, step: string, officer: Person): void {
  sim.act(processRecordings, recordProcess, officer, {
    caseId,
    step,
    medium: 'VIDEO',
    begunAt: afterMillis(sim.now, -35 * minute),
    endedAt: afterMillis(sim.now, -5 * minute),
    device: '执法记录仪01（演示）',
    fileId: sim.document(officer, '执法音像记录'),
  });
}
function* deliberate(sim: Simulation, it: Entry<EnforcementCase>, partyId: string): Procedure {
  const { offices } = sim;
  yield sim.workdays(2, 15);
  const head = offices.person('head');
  const attendeeIds = [head.id, offices.person('deputy-head').id, offices.person('legal').id];
  const minutesFileId = sim.document(head, '重大案件集体讨论记录');
  sim.act(
    enforcementCases,
    acts.deliberateCase,
    head,
    { partyId, attendeeIds, opinion: '同意承办意见', minutesFileId },
    it,
  );
}
function decide(sim: Simulation, { it, handler, simple }: Prosecuted, partyId: string, fine: string): void {
  const late = sim.now > sim.again(enforcementCases, it).decisionDue;
  const input = {
    partyId,
    outcome: 'PENALTY',
    kinds: ['FINE'],
    fine,
    reasons: '事实清楚、证据确凿',
    ...(late && { overdueReason: '听证和节假日顺延' }),
  };
  sim.act(enforcementCases, acts.decideCase, simple ? handler : sim.offices.person('head'), input, it);
}
