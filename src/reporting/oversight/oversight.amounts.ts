import type { GrowthOfOffice, OfficeMonth } from './oversight.facts.js';
import type { RankingMeasure } from './oversight.js';

/** A share in hundredths of a per cent, whole; null where there is nothing to share. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 10_000) / whole);
/** The same as a text with two places. */
export const percent = (hundredths: number | null): string | null =>
  hundredths === null ? null : `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/** What is looked at in a case file (三比三严): each with how many were looked at and how many failed. */
export const checks = [
  { kind: 'DECISION_IN_TIME', of: ({ decided, lateDecisions }: OfficeMonth) => [decided, lateDecisions] },
  { kind: 'SERVICE_IN_TIME', of: ({ served, lateServed }: OfficeMonth) => [served, lateServed] },
  {
    kind: 'PUBLICATION_IN_TIME',
    of: ({ publicationsDue, latePublished }: OfficeMonth) => [publicationsDue, latePublished],
  },
  { kind: 'NOT_REVOKED', of: ({ decided, revoked }: OfficeMonth) => [decided, Math.min(decided, revoked)] },
  { kind: 'WHOLLY_RECORDED', of: ({ inspections, unrecorded }: OfficeMonth) => [inspections, unrecorded] },
] as const;
export const qualityOf = (month: OfficeMonth): number | null => {
  const all = checks.map(({ of }) => of(month));
  const looked = all.reduce((sum, [n]) => sum + n!, 0);
  const failed = all.reduce((sum, [, n]) => sum + n!, 0);
  return share(looked - failed, looked);
};
export const closedLoopOf = ({ closedLoop, withProblem }: OfficeMonth): number | null => share(closedLoop, withProblem);

/** What an office is ranked by, and with which weight; never what it fined (行政处罚法 第七十四条). */
export interface Weighed {
  readonly measure: `${RankingMeasure}`;
  readonly value: number | null;
  readonly weight: number;
  readonly points: number;
}
export function weighed(month: OfficeMonth, weights: Readonly<Record<string, number>>, expected: number): Weighed[] {
  const values: Record<`${RankingMeasure}`, number | null> = {
    INSPECTIONS: expected === 0 ? null : Math.min(10_000, share(month.inspections, expected * month.officers)!),
    CLOSED_LOOP: closedLoopOf(month),
    QUALITY: qualityOf(month),
  };
  // What cannot be told of an office neither helps nor harms it: its weight goes to the others.
  const weighing = (Object.keys(values) as (keyof typeof values)[]).flatMap((measure) => {
    const weight = weights[measure];
    return weight === undefined ? [] : [[measure, weight] as const];
  });
  const known = weighing.filter(([measure]) => values[measure] != null);
  const whole = known.reduce((sum, [, weight]) => sum + weight, 0);
  return weighing.map(([measure, weight]) => {
    const value = values[measure];
    return { measure, value, weight, points: value === null || whole === 0 ? 0 : Math.round((value * weight) / whole) };
  });
}

/** By how much it grew, in hundredths of a per cent; null where there was nothing to grow from. */
const growth = (now: number, before: number): string | null => {
  const grown = before === 0 ? null : Math.round(((now - before) * 10_000) / before);
  return grown === null ? null : grown < 0 ? `-${percent(-grown)}` : percent(grown);
};
export type Grown = Pick<GrowthOfOffice, 'inspections' | 'inspectionsBefore' | 'penalties' | 'penaltiesBefore'>;
/** What was done beside the same months of last year: how much, and how strictly. */
export const grownOf = ({ inspections, inspectionsBefore, penalties, penaltiesBefore }: Grown) => ({
  inspections,
  inspectionsBefore,
  inspectionsGrowth: growth(inspections, inspectionsBefore),
  penalties,
  penaltiesBefore,
  penaltiesGrowth: growth(penalties, penaltiesBefore),
  strength: percent(share(penalties, inspections)),
  strengthBefore: percent(share(penaltiesBefore, inspectionsBefore)),
});
