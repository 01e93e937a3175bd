import type { CivilDate } from '../../kernel/civil-date.js';
import { fenOf, type Fen } from '../../kernel/fen.js';
import type { Law } from '../../kernel/law.js';
import type { Grade, Jurisdiction } from '../accident/accident.grade.js';

// How gravely a natural disaster is reviewed, and by which government: by its kind, its dead, its loss and its area, as
// parameters of the county have it (地质灾害、洪旱灾害、森林火灾调查评估暂行办法).

const grades = ['GENERAL', 'LARGER', 'MAJOR', 'GRAVEST'] as const;
const kinds = ['geological', 'drought', 'flood', 'fire'] as const;
type Kind = (typeof kinds)[number] | 'other';

export interface Struck {
  /** Six digits by GB/T 28921-2012. */
  readonly kind: string;
  readonly deadOrMissing: number;
  readonly directLoss: Fen;
  /** By the latest survey of a forest fire. */
  readonly burntHectares: number;
  readonly cropsMu: number;
}
export interface Review {
  readonly grade: Grade;
  readonly tier: Jurisdiction;
}

/** The steps of a parameter; of a kind that is not graded by it there is none. */
const stepsOf = (value: string): readonly string[] => (value === 'NONE' ? [] : value.split(' '));

/** 十五亩为一公顷. */
const muInHectare = 15;
export function reviewOf(
  { kind, deadOrMissing, directLoss, burntHectares, cropsMu }: Struck,
  law: Law,
  on: CivilDate,
  region: string,
): Review {
  const told = (key: string): readonly string[] => stepsOf(law.parameter(`disaster.review.${key}`, on, region).value);
  const of: Kind = kinds.find((each) => told(`kinds.${each}`).some((prefix) => kind.startsWith(prefix))) ?? 'other';
  const byDead = told(`dead.${of}`).filter((step) => deadOrMissing >= Number(step)).length;
  const byLoss = told(`loss.${of}`).filter((step) => directLoss >= fenOf(step)!).length;
  const hectares = of === 'fire' ? burntHectares : cropsMu / muInHectare;
  const byArea = told(`area.${of}`).filter((step) => hectares >= Number(step)).length;
  const place = Math.max(byDead, byLoss, byArea);
  return { grade: grades[place]!, tier: told('tiers')[place] as Jurisdiction };
}
