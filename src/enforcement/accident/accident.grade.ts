import type { Fen } from '../../kernel/fen.js';

/** What an accident is graded by. Loss in fen. */
export interface Casualties {
  readonly deaths: number;
  readonly missing: number;
  readonly seriousInjuries: number;
  readonly trapped: number;
  readonly evacuated: number;
  readonly directLoss: string;
  readonly polluted: boolean;
}
const grades = ['GENERAL', 'LARGER', 'MAJOR', 'GRAVEST'] as const;
export type Grade = (typeof grades)[number];

const yi = 10_000_000_000n;
const wan = 1_000_000n;
// 以上 includes the number (生产安全事故报告和调查处理条例 第三条).
const deathSteps = [3, 10, 30];
const injurySteps = [10, 50, 100];
const lossSteps: readonly Fen[] = [1_000n * wan, 5_000n * wan, yi];
const reached = <T extends number | bigint>(steps: readonly T[], value: T): number =>
  steps.filter((step) => value >= step).length;

/** The grade: the gravest of what deaths, serious injuries and direct loss each give. 事故等级 (第三条) */
export const gradeOf = ({
  deaths,
  seriousInjuries,
  directLoss,
}: Pick<Casualties, 'deaths' | 'seriousInjuries' | 'directLoss'>): Grade =>
  grades[
    Math.max(reached(deathSteps, deaths), reached(injurySteps, seriousInjuries), reached(lossSteps, BigInt(directLoss)))
  ]!;
export const isAtLeast = (grade: string, least: Grade): boolean =>
  grades.indexOf(grade as Grade) >= grades.indexOf(least);

/**
 * A greater event of danger is reported like an accident, although nobody was hurt: ten at risk, three trapped or
 * missing, five hundred evacuated, or serious pollution. 较大涉险事故
 */
export const isNearMiss = ({ missing, trapped, evacuated, polluted }: Casualties): boolean =>
  trapped + missing >= 3 || evacuated >= 500 || polluted;

/**
 * Whether it reaches what criminal justice looks at (法释〔2015〕22号 第六条): one dead, three seriously injured, or
 * a loss of a million yuan.
 */
export const reachesCriminalJustice = (
  { deaths, seriousInjuries, directLoss }: Pick<Casualties, 'deaths' | 'seriousInjuries' | 'directLoss'>,
  least: { readonly deaths: number; readonly injuries: number; readonly loss: Fen },
): boolean => deaths >= least.deaths || seriousInjuries >= least.injuries || BigInt(directLoss) >= least.loss;

const levels = ['COUNTY', 'PREFECTURE', 'PROVINCE', 'STATE'] as const;
export type Jurisdiction = (typeof levels)[number];
export const standsHigher = (one: Jurisdiction, other: Jurisdiction): boolean =>
  levels.indexOf(one) > levels.indexOf(other);
/** Whichever government is the higher: an accident may be raised beyond what its grade asks for (第二十条). */
export const higherOf = (one: Jurisdiction, raisedTo: Jurisdiction | null): Jurisdiction =>
  raisedTo !== null && standsHigher(raisedTo, one) ? raisedTo : one;

/**
 * Which government investigates (第十九条); in a municipality the tier of the prefecture is wanting, and what it
 * would investigate is the municipality's.
 */
export function jurisdictionOf(grade: `${Grade}`, tiers: string): Jurisdiction {
  switch (grade) {
    case 'GENERAL':
      return 'COUNTY';
    case 'LARGER':
      return tiers === 'MUNICIPALITY_COUNTY' ? 'PROVINCE' : 'PREFECTURE';
    case 'MAJOR':
      return 'PROVINCE';
    case 'GRAVEST':
      return 'STATE';
  }
}
/** How high it is reported (第十条). */
export function reportedTo(grade: Grade, tiers: string): 'PREFECTURE' | 'PROVINCE' | 'STATE' {
  switch (grade) {
    case 'GENERAL':
      return tiers === 'MUNICIPALITY_COUNTY' ? 'PROVINCE' : 'PREFECTURE';
    case 'LARGER':
      return 'PROVINCE';
    default:
      return 'STATE';
  }
}
