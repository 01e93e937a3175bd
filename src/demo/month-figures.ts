import { caseParties, enforcementCases } from '../enforcement/enforcement-case/enforcement-case.noun.js';
import { inspections } from '../enforcement/inspection/inspection.noun.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import { addMonths, startOf, type CivilDate } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import type { MonthFigure } from '../responsibility/assessment/assessment.facts.js';
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

/** Hazards of each township: found and closed in the month, and overdue at its end. */
export function hazardsOfMonth(sim: Simulation, key: string): readonly MonthFigure[] {
  const span = spanOf(key);
  const counts = new Map<string, { HAZARDS_CLOSED: number; HAZARDS_FOUND: number; HAZARDS_OVERDUE: number }>();
  for (const { townshipCode, foundAt, endedAt, rectificationDue: deadline, status } of sim.all(hazards)) {
    if (foundAt >= span.ends) continue;
    let own = counts.get(townshipCode);
    if (!own) counts.set(townshipCode, (own = { HAZARDS_CLOSED: 0, HAZARDS_FOUND: 0, HAZARDS_OVERDUE: 0 }));
    if (foundAt >= span.begins) own.HAZARDS_FOUND += 1;
    if (within(endedAt, span) && ['CLOSED', 'FIXED_ON_SPOT'].includes(status)) own.HAZARDS_CLOSED += 1;
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
            INSPECTIONS_CLOSED: made.filter(({ status }) => status === 'CLOSED').length,
            PENALTIES: penalised.filter(({ caseId }) => officeOf.get(caseId) === id).length,
          },
        };
      }),
    ),
  );
}
