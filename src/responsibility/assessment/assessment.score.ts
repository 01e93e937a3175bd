import type { CivilDate } from '../../kernel/civil-date.js';
import type { Law } from '../../kernel/law.js';
import type { IndexComponent } from './assessment.js';

// The index: what sealed figures amount to, in hundredths of a point, so that its lines sum to it exactly.

export interface StoredFigure {
  readonly measure: string;
  readonly subject: string;
  /** The key of an office or the code of a township. */
  readonly subjectId?: string;
  readonly value: number | string;
}
export interface Line {
  readonly component: `${IndexComponent}`;
  readonly weight: string;
  readonly points: string;
  readonly figures: readonly { readonly measure: string; readonly value: string }[];
}
type Counts = (measure: string) => number;

export const cents = (text: string): number => {
  const sign = text.startsWith('-') ? -1 : 1;
  const [whole, part = ''] = text.replace('-', '').split('.');
  return sign * (Number(whole) * 100 + Number(part.padEnd(2, '0')));
};
export const pointsOf = (hundredths: number): string =>
  `${hundredths < 0 ? '-' : ''}${Math.floor(Math.abs(hundredths) / 100)}.${String(Math.abs(hundredths) % 100).padStart(2, '0')}`;

/** The figures of an office over months. */
export function countsOf(months: readonly (readonly StoredFigure[])[], organisationId: string): Counts {
  const sums = new Map<string, number>();
  for (const { measure, subjectId, value } of months.flat())
    if (subjectId === organisationId) sums.set(measure, (sums.get(measure) ?? 0) + Number(value));
  return (measure) => sums.get(measure) ?? 0;
}

interface Component {
  readonly name: Exclude<`${IndexComponent}`, 'USUAL' | 'DEVIATION'>;
  readonly measures: readonly string[];
  /** How much of the weight is kept: a share of it, or what a deduction for each leaves. */
  readonly share?: readonly [done: string, of: string, lost?: true];
  readonly each?: Readonly<Record<string, string>>;
}
/** What was decided costs by its kind; in months sealed before 0.7.0 it was only counted (RESULTS). */
const results: Readonly<Record<string, string>> = {
  RESULTS: 'result',
  RESULTS_EDUCATION: 'result.education',
  RESULTS_ADMONITION: 'result.admonition',
  RESULTS_ORGANISATIONAL: 'result.organisational',
  RESULTS_GOVERNMENT_SANCTION: 'result.government_sanction',
  RESULTS_PARTY_SANCTION: 'result.party_sanction',
  RESULTS_PENALTY: 'result.penalty',
  RESULTS_CRIMINAL: 'result.criminal',
  RESULTS_NOT_RIGHTED: 'result.not_righted',
};
const components: readonly Component[] = [
  {
    name: 'ACCIDENTS',
    measures: ['ACCIDENTS', 'DEATHS', 'LARGER_ACCIDENTS'],
    each: { ACCIDENTS: 'accident', DEATHS: 'death', LARGER_ACCIDENTS: 'larger' },
  },
  { name: 'HAZARDS', measures: ['HAZARDS_DUE', 'HAZARDS_ON_TIME'], share: ['HAZARDS_ON_TIME', 'HAZARDS_DUE'] },
  {
    name: 'DUTY',
    measures: ['DUTY_ITEMS_OVERDUE', 'TASKS_FAILED'],
    each: { DUTY_ITEMS_OVERDUE: 'duty', TASKS_FAILED: 'task' },
  },
  {
    name: 'LETTERS',
    measures: ['LETTERS_LATE', 'LETTERS_SEVERE', 'SPEECHES_MISSED'],
    each: { LETTERS_LATE: 'letter.late', LETTERS_SEVERE: 'letter.severe', SPEECHES_MISSED: 'speech' },
  },
  {
    name: 'ENFORCEMENT',
    measures: ['INSPECTIONS', 'INSPECTIONS_CLOSED'],
    share: ['INSPECTIONS_CLOSED', 'INSPECTIONS'],
  },
  {
    name: 'ISSUES',
    measures: ['SPOT_CHECKS', 'SPOT_CHECKS_FAILED'],
    share: ['SPOT_CHECKS_FAILED', 'SPOT_CHECKS', true],
  },
  {
    name: 'RESULTS',
    measures: Object.keys(results),
    each: results,
  },
];

interface Scale {
  readonly law: Law;
  /** The last day of the period: weights are those of that day. */
  readonly day: CivilDate;
  readonly region: string;
}

function keptOf({ share, each }: Component, full: number, counts: Counts, points: (name: string) => number): number {
  if (share) {
    const [done, of, lost] = share;
    const whole = counts(of);
    // What nothing was asked of has lost nothing.
    if (whole === 0) return full;
    const kept = lost ? whole - counts(done) : counts(done);
    return Math.round((full * Math.min(Math.max(kept, 0), whole)) / whole);
  }
  const lost = Object.entries(each!).reduce((sum, [measure, name]) => sum + counts(measure) * points(name), 0);
  // What is taken out of an earlier period gives no more than the whole.
  return Math.min(full, Math.max(0, full - lost));
}

/** What the figures of a period come to, line by line; `percent` of it, where the quarters tell the rest. */
export function linesOf({ law, day, region }: Scale, counts: Counts, percent = 100): Line[] {
  const points = (name: string): number => cents(law.parameter(`assessment.points.${name}`, day, region).value);
  return components.map((component): Line => {
    const { name, measures } = component;
    const whole = cents(law.parameter(`assessment.weight.${name.toLowerCase()}`, day, region).value);
    const kept = keptOf(component, whole, counts, points);
    return {
      component: name,
      weight: pointsOf(Math.round((whole * percent) / 100)),
      points: pointsOf(Math.round((kept * percent) / 100)),
      figures: measures.map((measure) => ({ measure, value: String(counts(measure)) })),
    };
  });
}

/** 平时账: the mean of what the quarters came to, by its share of the year. */
export function usualLine(quarters: readonly (readonly [period: string, score: string])[], percent: number): Line {
  const sum = quarters.reduce((all, [, score]) => all + cents(score), 0);
  return {
    component: 'USUAL',
    weight: pointsOf(percent * 100),
    points: pointsOf(quarters.length === 0 ? percent * 100 : Math.round((sum * percent) / (quarters.length * 100))),
    figures: quarters.map(([period, score]) => ({ measure: period, value: score })),
  };
}
export const deviationLine = (from: number, to: number): Line => ({
  component: 'DEVIATION',
  weight: '0.00',
  points: pointsOf(to - from),
  figures: [],
});
export const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, { points }) => sum + cents(points), 0);
