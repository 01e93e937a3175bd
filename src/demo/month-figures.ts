import { caseParties, enforcementCases } from '../enforcement/enforcement-case/enforcement-case.noun.js';
import type { Inspection } from '../enforcement/inspection/inspection.js';
import { inspections } from '../enforcement/inspection/inspection.noun.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import { addMonths, civilDateOf, startOf, type CivilDate } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import type { MonthFigure } from '../responsibility/assessment/assessment.facts.js';
import { sealedMonths } from '../responsibility/assessment/assessment.noun.js';
import type { DutyList } from '../responsibility/duty/duty.js';
import { dutyItems, dutyLists } from '../responsibility/duty/duty.noun.js';
import type { Simulation } from './simulation.js';

// What a sealed month keeps, counted in memory as the rooms' own statements count it (`answers` of their nouns).

interface Span {
  readonly begins: Instant;
  readonly ends: Instant;
}
interface Subject {
  readonly id: string;
  readonly name: string;
  readonly measures: Readonly<Record<string, number>>;
}
const spanOf = (key: string): Span => {
  const first = `${key.split('/')[1]}-01` as CivilDate;
  return { begins: startOf(first), ends: startOf(addMonths(first, 1)) };
};
const within = (at: Instant | null, { begins, ends }: Span): boolean => at !== null && at >= begins && at < ends;

const figures = (key: string, subjects: readonly Subject[]): readonly MonthFigure[] =>
  subjects.flatMap(({ id, name, measures }) =>
    Object.entries(measures)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([measure, value]) => ({ key, subject: name, subjectId: id, measure, value })),
  );
const byName = (subjects: Subject[]): Subject[] => subjects.sort((a, b) => (a.name < b.name ? -1 : 1));

/** Whether a list had not ended yet when something of it fell due. */
const stoodOn = ({ endedOn }: DutyList, due: Instant): boolean => endedOn === null || due < startOf(endedOn);

/** Items of duty lists: how many are confirmed, and how many fell due and were not submitted. */
export function dutyOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const { ends } = spanOf(key);
  const lists = new Map(sim.all(dutyLists).map((list) => [list.id, list]));
  const items = sim.all(dutyItems).filter(({ listId }) => {
    const { createdAt, publishedOn } = lists.get(listId)!;
    return createdAt < ends && startOf(publishedOn) < ends;
  });
  const offices = [...new Set(items.map(({ organisationId }) => organisationId))];
  return figures(
    key,
    byName(
      offices.map((id) => {
        const own = items.filter(({ organisationId }) => organisationId === id);
        const undone = own.filter(
          ({ listId, submissionDue, submittedAt }) =>
            submissionDue !== null &&
            submissionDue < ends &&
            (submittedAt === null || submittedAt >= ends) &&
            stoodOn(lists.get(listId)!, submissionDue),
        );
        return {
          id,
          name: sim.offices.officeById(id)!.name,
          measures: {
            DUTY_ITEMS_CONFIRMED: own.filter(({ confirmedAt }) => confirmedAt !== null && confirmedAt < ends).length,
            DUTY_ITEMS_OVERDUE: undone.length,
          },
        };
      }),
    ),
  );
}

const noHazards = () => ({ HAZARDS_CLOSED: 0, HAZARDS_FOUND: 0, HAZARDS_FOUND_LATE: 0, HAZARDS_OVERDUE: 0 });
/** When the month of a moment was sealed, where it was by another moment. */
const sealedBefore = (sim: Simulation, moment: Instant, by: Instant): boolean =>
  sim.all(sealedMonths).some(({ month, sealedAt }) => month === civilDateOf(moment).slice(0, 7) && sealedAt <= by);

/**
 * Hazards of each township: found and closed in the month, or entered in it when theirs had been sealed, and overdue at
 * its end.
 */
export function hazardsOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const counts = new Map<string, ReturnType<typeof noHazards>>();
  for (const { townshipCode, foundAt, endedAt, rectificationDue: deadline, status, createdAt } of sim.all(hazards)) {
    if (foundAt >= span.ends) continue;
    let own = counts.get(townshipCode);
    if (!own) counts.set(townshipCode, (own = noHazards()));
    const enteredLate = (moment: Instant | null): boolean =>
      moment !== null && moment < span.begins && within(createdAt, span) && sealedBefore(sim, moment, createdAt);
    if (foundAt >= span.begins || enteredLate(foundAt)) own.HAZARDS_FOUND += 1;
    if (enteredLate(foundAt)) own.HAZARDS_FOUND_LATE += 1;
    if ((within(endedAt, span) || enteredLate(endedAt)) && ['CLOSED', 'FIXED_ON_SPOT'].includes(status))
      own.HAZARDS_CLOSED += 1;
    if (deadline !== null && deadline < span.ends && (endedAt === null || endedAt >= span.ends))
      own.HAZARDS_OVERDUE += 1;
  }
  return figures(
    key,
    sim.offices.townships.flatMap(({ code, name }) => {
      const measures = counts.get(code.slice(0, 9));
      return measures ? [{ id: code, name, measures }] : [];
    }),
  );
}

/** An inspection that came to its end: of the month, or in it when its own had been sealed. */
function endsIn(sim: Simulation, { status, startedAt, endedAt, recheckedAt }: Inspection, span: Span): boolean {
  const ended = status === 'CLOSED' ? recheckedAt : ['NO_PROBLEM', 'TRANSFERRED'].includes(status) ? endedAt : null;
  if (ended === null) return false;
  if (startedAt >= span.begins) return startedAt < span.ends;
  return within(ended, span) && sealedBefore(sim, startedAt, ended);
}

/** Inspections and penalties of each office, never the amounts of fines (行政处罚法 第七十四条). */
export function enforcementOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const visits = sim.all(inspections);
  const cases = sim.all(enforcementCases);
  const officeOf = new Map(cases.map(({ id, organisationId }) => [id, organisationId]));
  const penalised = sim
    .all(caseParties)
    .filter(({ outcome, decidedAt }) => outcome === 'PENALTY' && within(decidedAt, span));
  const offices = [...new Set([...visits, ...cases].map(({ organisationId }) => organisationId))];
  return figures(
    key,
    byName(
      offices.map((id) => {
        const made = visits.filter((each) => each.organisationId === id && within(each.startedAt, span));
        return {
          id,
          name: sim.offices.officeById(id)!.name,
          measures: {
            INSPECTIONS: made.length,
            INSPECTIONS_WITH_PROBLEM: made.filter(({ result }) => ['ORDERED', 'CASE_PROPOSED'].includes(result ?? ''))
              .length,
            INSPECTIONS_CLOSED: visits.filter((each) => each.organisationId === id && endsIn(sim, each, span)).length,
            PENALTIES: penalised.filter(({ caseId }) => officeOf.get(caseId) === id).length,
          },
        };
      }),
    ),
  );
}
