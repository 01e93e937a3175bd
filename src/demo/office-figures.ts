import { accidentReports, accidents } from '../enforcement/accident/accident.noun.js';
import { accountabilityItems, investigations } from '../enforcement/investigation/investigation.noun.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import { addDays, addMonths, civilDateOf, startOf, type CivilDate } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import type { MonthFigure } from '../responsibility/assessment/assessment.facts.js';
import { spotChecks } from '../responsibility/pool/pool.noun.js';
import { supervising, type Duty } from '../responsibility/responsibility/responsibility.facts.js';
import { responsibilities } from '../responsibility/responsibility/responsibility.noun.js';
import { lastSpeeches } from '../responsibility/speech/speech.noun.js';
import { keyTasks } from '../responsibility/task/task.noun.js';
import { supervisions } from '../responsibility/supervision/supervision.noun.js';
import type { Entry, Simulation } from './simulation.js';
import type { Responsibility } from '../responsibility/responsibility/responsibility.js';

// What a month comes to for each office, counted in memory as the rooms' own statements count it.

interface Span {
  readonly begins: Instant;
  readonly ends: Instant;
}
const spanOf = (key: string): Span => {
  const first = `${key.split('/')[1]}-01` as CivilDate;
  return { begins: startOf(first), ends: startOf(addMonths(first, 1)) };
};
const within = (at: Instant | null, { begins, ends }: Span): boolean => at !== null && at >= begins && at < ends;

/** Sums by office. */
class Tally {
  readonly #counts = new Map<string, Record<string, number>>();
  constructor(private readonly measures: readonly string[]) {}

  add(officeId: string, counts: Readonly<Record<string, number>>): void {
    const own = this.#counts.get(officeId) ?? Object.fromEntries(this.measures.map((measure) => [measure, 0]));
    for (const [measure, n] of Object.entries(counts)) own[measure] = (own[measure] ?? 0) + n;
    this.#counts.set(officeId, own);
  }
  figures(sim: Simulation, key: string): readonly MonthFigure[] {
    return [...this.#counts]
      .map(([id, counts]) => ({ id, name: sim.offices.officeById(id)!.name, counts }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(({ id, name, counts }) =>
        Object.entries(counts)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([measure, value]) => ({ key, subject: name, subjectId: id, measure, value })),
      );
  }
}

interface Placed {
  readonly sector: string;
  readonly townshipCode: string;
  readonly enterpriseId: string | null;
}
/** The special supervisions of a day, as they are judged; each day is looked up once for a month's figures. */
type Days = Map<CivilDate, readonly Duty[]>;
function dutiesOn(sim: Simulation, day: CivilDate, days: Days): readonly Duty[] {
  const known = days.get(day);
  if (known) return known;
  const found = sim
    .all(responsibilities)
    .filter(
      ({ publishedAt, validFrom, validUntil, category }: Entry<Responsibility>) =>
        category === 'SPECIAL_SUPERVISION' &&
        publishedAt !== null &&
        validFrom <= day &&
        (validUntil === null || validUntil >= day),
    ) as unknown as readonly Duty[];
  days.set(day, found);
  return found;
}
/** Who answers for what happened there: the township, and the department that supervises. */
function answering(
  sim: Simulation,
  { sector, townshipCode, enterpriseId }: Placed,
  day: CivilDate,
  days: Days,
): string[] {
  const { offices } = sim.offices;
  const firm = enterpriseId === null ? undefined : sim.get(enterprises, enterpriseId);
  const of = {
    id: enterpriseId,
    sector,
    industryCode: firm?.industryCode ?? null,
    businessForm: firm?.businessForm ?? null,
    township: townshipCode,
  };
  const departments = new Set(supervising(dutiesOn(sim, day, days), of).map(({ organisationId }) => organisationId));
  return offices
    .filter(({ id, kind, regionCode }) =>
      kind === 'TOWNSHIP' ? regionCode.slice(0, 9) === townshipCode : kind === 'DEPARTMENT' && departments.has(id),
    )
    .map(({ id }) => id);
}

/** Accidents that came to be known in the month, and the deaths that did. */
export function accidentsOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const days: Days = new Map();
  const tally = new Tally(['ACCIDENTS', 'DEATHS', 'LARGER_ACCIDENTS']);
  for (const accident of sim.all(accidents)) {
    if (accident.status !== 'REPORTED') continue;
    const reports = [...sim.of(accidentReports, 'accidentId', accident.id)].sort((a, b) =>
      a.reportedAt < b.reportedAt ? -1 : 1,
    );
    const first = reports[0];
    if (!first || first.reportedAt >= span.ends) continue;
    const by = (moment: Instant): number =>
      reports
        .filter((each) => each === first || civilDateOf(each.reportedAt) <= accident.regradeUntil)
        .filter(({ reportedAt }) => reportedAt <= moment)
        .at(-1)?.deaths ?? 0;
    const known = first.reportedAt >= span.begins;
    const deaths = by(span.ends) - (known ? 0 : by(span.begins));
    if (!known && deaths === 0) continue;
    const counts = {
      ACCIDENTS: Number(known),
      DEATHS: deaths,
      LARGER_ACCIDENTS: Number(known && accident.grade !== 'GENERAL'),
    };
    for (const id of answering(sim, accident, civilDateOf(accident.happenedAt), days)) tally.add(id, counts);
  }
  return tally.figures(sim, key);
}

/** Accidents that came to be known in the month, by the enterprise or institution in which they happened. */
export function enterpriseAccidentsOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const counts = new Map<string, number>();
  for (const { id, status, enterpriseId } of sim.all(accidents)) {
    if (status !== 'REPORTED' || enterpriseId === null) continue;
    const first = sim
      .of(accidentReports, 'accidentId', id)
      .map(({ reportedAt }) => reportedAt)
      .sort()[0];
    if (within(first ?? null, span)) counts.set(enterpriseId, (counts.get(enterpriseId) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, value]) => ({ firm: sim.get(enterprises, id)!, value }))
    .sort((a, b) => (a.firm.name < b.firm.name ? -1 : 1))
    .map(({ firm, value }) => ({
      key,
      subject: firm.name,
      subjectId: firm.id,
      measure: 'ENTERPRISE_ACCIDENTS',
      value,
    }));
}

/** Hazards that fell due in the month, and those of them put right by their day. */
export function hazardsDueOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const days: Days = new Map();
  const tally = new Tally(['HAZARDS_DUE', 'HAZARDS_ON_TIME']);
  for (const hazard of sim.all(hazards)) {
    const { rectificationDue: due, reviewRequestedAt, endedAt, status } = hazard;
    if (due === null || !within(due, span) || status === 'REJECTED') continue;
    const done = reviewRequestedAt ?? endedAt;
    const counts = { HAZARDS_DUE: 1, HAZARDS_ON_TIME: Number(done !== null && done <= due) };
    for (const id of answering(sim, hazard, civilDateOf(due), days)) tally.add(id, counts);
  }
  return tally.figures(sim, key);
}

/** Letters received in the month, interviews and criticisms among them, and those whose day passed unanswered. */
export function lettersOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const tally = new Tally(['LETTERS', 'LETTERS_LATE', 'LETTERS_SEVERE']);
  for (const letter of sim.all(supervisions)) {
    const { organisationId, createdAt, level, answerDue, answeredAt, heldOn, status } = letter;
    if (createdAt >= span.ends || status === 'WITHDRAWN') continue;
    const received = createdAt >= span.begins;
    // What its convenor has not held yet is not late by whom it summons.
    const answerable = level !== 'INTERVIEW' || heldOn !== null || answeredAt !== null;
    const late = answeredAt === null || answeredAt > answerDue;
    const heldEnteredOn = letter.heldEnteredOn ?? heldOn;
    const severe =
      level === 'CRITICISM'
        ? received
        : level === 'INTERVIEW' && heldEnteredOn !== null && within(startOf(heldEnteredOn), span);
    tally.add(organisationId, {
      LETTERS: Number(received),
      LETTERS_LATE: Number(within(answerDue, span) && answerable && late),
      LETTERS_SEVERE: Number(severe),
    });
  }
  return tally.figures(sim, key);
}

export function spotChecksOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const tally = new Tally(['SPOT_CHECKS', 'SPOT_CHECKS_FAILED']);
  for (const { organisationId, collectorId, checkedAt, genuine, complete, purpose, lasted } of sim.all(spotChecks))
    if (within(checkedAt, span)) {
      const lasting = purpose === 'LASTING';
      const failed = lasting ? lasted === false : !(genuine && complete);
      const of = lasting ? organisationId : (collectorId ?? organisationId);
      tally.add(of, { SPOT_CHECKS: 1, SPOT_CHECKS_FAILED: Number(failed) });
    }
  return tally.figures(sim, key);
}

/** Offices that did not submit their own speech by its day. */
export function speechesOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const tally = new Tally(['SPEECHES_MISSED']);
  for (const { organisationId, enterpriseId, status, dueOn, submittedAt } of sim.all(lastSpeeches))
    if (enterpriseId === null && within(startOf(dueOn), span))
      if (status === 'OWED' || (submittedAt !== null && submittedAt >= startOf(addDays(dueOn, 1))))
        tally.add(organisationId, { SPEECHES_MISSED: 1 });
  return tally.figures(sim, key);
}

/** Key tasks that failed, in the month in which that was entered. */
export function tasksOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const tally = new Tally(['TASKS_FAILED']);
  for (const { organisationId, status, endedAt } of sim.all(keyTasks))
    if (status === 'FAILED' && within(endedAt, span)) tally.add(organisationId, { TASKS_FAILED: 1 });
  return tally.figures(sim, key);
}

/** What was decided against offices after investigations, in the month in which it was entered. */
export function resultsOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const entered = new Map<string, Instant>();
  for (const { noun, row } of sim.register.pastEvents)
    if (noun.entity.name === 'AccountabilityItem' && Reflect.get(row, 'decidedOn') != null && !entered.has(row.id))
      entered.set(row.id, row.updatedAt as Instant);
  const tally = new Tally([]);
  for (const { id, head, organisationId, decidedMeasure, proposal, revokedAt } of sim.all(accountabilityItems))
    if (organisationId && ['DEPARTMENT', 'PARTY_GOV'].includes(head)) {
      const kind = `RESULTS_${decidedMeasure ?? proposal}`;
      const counts = Number(within(entered.get(id) ?? null, span)) - Number(within(revokedAt, span));
      if (counts !== 0) tally.add(organisationId, { [kind]: counts });
    }
  for (const { evaluatedAt, notRightedIds } of sim.all(investigations))
    if (within(evaluatedAt, span)) for (const id of notRightedIds ?? []) tally.add(id, { RESULTS_NOT_RIGHTED: 1 });
  return tally.figures(sim, key);
}
