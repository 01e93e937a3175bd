import { periodOf } from '../../kernel/period.js';
import type { Issuing } from './assessment.acts.bulletin.js';
import type { AssessmentGrade } from './assessment.js';
import {
  cents,
  countsOf,
  deviationLine,
  linesOf,
  pointsOf,
  sumOf,
  usualLine,
  type Line,
  type StoredFigure,
} from './assessment.score.js';

/** What is kept of a standing; bulletins issued before the index have no lines. */
export interface StoredStanding {
  readonly organisation: string;
  readonly organisationId?: string;
  readonly place: number;
  readonly score: string;
  readonly index?: string;
  readonly reason?: string;
  readonly lines?: readonly Line[];
  readonly barred?: boolean;
  readonly grade?: `${AssessmentGrade}`;
  readonly earnedReward?: boolean;
}
/** What is kept of an enterprise or institution where accidents were many. */
export interface StoredUnit {
  readonly enterpriseId: string;
  readonly name: string;
  readonly accidents: number;
}
export interface Scored {
  readonly organisation: string;
  readonly organisationId: string;
  /** In hundredths of a point. */
  readonly index: number;
  readonly lines: readonly Line[];
  readonly accidents: number;
  readonly deaths: number;
}
type Asked = Pick<Issuing, 'input' | 'facts' | 'law'>;

/** The bulletins of the year's quarters, each with where an office stood in it. */
export const quartersOf = ({ facts }: Pick<Issuing, 'facts'>) =>
  facts.issued
    .filter(({ period }) => periodOf(period)?.kind === 'QUARTER')
    .map(({ period, standings }) => ({ period, standings: JSON.parse(standings) as StoredStanding[] }));

/** What the sealed figures come to for each object of assessment. */
export function scored(ctx: Asked): Scored[] {
  const { input, facts, law } = ctx;
  const period = periodOf(input.period);
  if (period === null) return [];
  const months = facts.sealed.map(({ figures }) => JSON.parse(figures) as StoredFigure[]);
  const scale = { law, day: period.to, region: input.region };
  const usual = period.kind === 'YEAR' ? law.number('assessment.usual.percent', period.to, input.region) : 0;
  const quarters = usual > 0 ? quartersOf(ctx) : [];
  return facts.offices.map(({ officeId, name }): Scored => {
    const counts = countsOf(months, officeId);
    const ofQuarters = quarters.flatMap(({ period: quarter, standings }) =>
      standings
        .filter(({ organisationId }) => organisationId === officeId)
        .map(({ score }) => [quarter, score] as const),
    );
    const lines = [...(usual > 0 ? [usualLine(ofQuarters, usual)] : []), ...linesOf(scale, counts, 100 - usual)];
    return {
      organisation: name,
      organisationId: officeId,
      index: sumOf(lines),
      lines,
      accidents: counts('ACCIDENTS'),
      deaths: counts('DEATHS'),
    };
  });
}

/** 一票否决: whether the office itself is barred; what bars a person in it keeps it from a reward alone. */
const barredIn = ({ facts }: Pick<Issuing, 'facts'>, officeId: string): boolean =>
  facts.vetoes.some(({ organisationId, personal }) => organisationId === officeId && !personal);

/** The grade that a score comes to; who is barred is rated neither excellent nor good. */
function gradeOf({ input, law }: Asked, total: number, barred: boolean): `${AssessmentGrade}` {
  const { to } = periodOf(input.period)!;
  const from = (grade: string): number => cents(law.parameter(`assessment.grade.${grade}`, to, input.region).value);
  if (total < from('qualified')) return 'FAILED';
  if (barred || total < from('good')) return 'QUALIFIED';
  return total < from('excellent') ? 'GOOD' : 'EXCELLENT';
}

interface Ranked extends Scored {
  readonly total: number;
  readonly barred: boolean;
  readonly reason: string | undefined;
}
/** Who stands where: of equal scores, more deaths, then more accidents, then the earlier name stands lower. */
function rankedOf(ctx: Asked): Ranked[] {
  const all = scored(ctx).map((each): Ranked => {
    const stated = (ctx.input.scores ?? []).find(({ organisationId }) => organisationId === each.organisationId);
    const total = stated ? cents(stated.score) : each.index;
    const away = total !== each.index;
    return {
      ...each,
      total,
      barred: barredIn(ctx, each.organisationId),
      lines: away ? [...each.lines, deviationLine(each.index, total)] : each.lines,
      reason: away ? stated?.reason?.trim() : undefined,
    };
  });
  return all.sort(
    (a, b) =>
      Number(a.barred) - Number(b.barred) ||
      b.total - a.total ||
      a.deaths - b.deaths ||
      a.accidents - b.accidents ||
      (a.organisation < b.organisation ? 1 : -1),
  );
}
/** Who is barred stands behind all who are not, and never first. */
const placeOf = ({ total, barred }: Ranked, ranked: readonly Ranked[]): number => {
  const before = ranked.filter(
    (other) => (barred && !other.barred) || (other.barred === barred && other.total > total),
  );
  return Math.max(barred ? 2 : 1, 1 + before.length);
};
/** Those in the last place, who cannot be told apart but by name; none where the last has lost nothing. */
function lastOf(ranked: readonly Ranked[]): Ranked[] {
  const last = ranked.at(-1);
  if (!last || (last.total >= 100_00 && last.accidents === 0 && last.deaths <= 0 && !last.barred)) return [];
  return ranked.filter(
    ({ total, accidents, deaths, barred }) =>
      total === last.total && accidents === last.accidents && deaths === last.deaths && barred === last.barred,
  );
}
/** 事故多发: the enterprises and institutions where accidents were many, with the office that is heard for each. */
function unitsOf({ facts }: Pick<Issuing, 'facts'>, many: number): (StoredUnit & { organisationId: string | null })[] {
  const sums = new Map<string, StoredUnit & { organisationId: string | null }>();
  for (const { enterpriseId, name, accidents, organisationId } of facts.units)
    sums.set(enterpriseId, {
      enterpriseId,
      name,
      accidents: (sums.get(enterpriseId)?.accidents ?? 0) + Number(accidents),
      organisationId,
    });
  return [...sums.values()].filter(({ accidents }) => accidents >= many);
}

export interface Ranking {
  readonly standings: StoredStanding[];
  readonly speakerId: string | null;
  /** All in the last place, the speaker among them. */
  readonly lastIds: string[];
  readonly frequentIds: string[];
  readonly units: readonly (StoredUnit & { readonly organisationId: string | null })[];
}
/** What the figures of a period come to: who stands where, who has earned a reward, and who speaks. */
export function rankingOf(ctx: Asked): Ranking {
  const { input, law } = ctx;
  const period = periodOf(input.period);
  const ranked = period === null ? [] : rankedOf(ctx);
  const many = period === null ? Infinity : law.number('assessment.accidents.many', period.to, input.region);
  const lastIds = lastOf(ranked).map(({ organisationId }) => organisationId);
  const frequentIds = ranked.filter(({ accidents }) => accidents >= many).map(({ organisationId }) => organisationId);
  const standings = ranked.map((each): StoredStanding => {
    const { organisation, organisationId, total, index, reason, lines, barred } = each;
    const grade = gradeOf(ctx, total, barred);
    const speaks = lastIds.includes(organisationId) || frequentIds.includes(organisationId);
    return {
      organisation,
      organisationId,
      place: placeOf(each, ranked),
      score: pointsOf(total),
      index: pointsOf(index),
      ...(reason !== undefined && { reason }),
      lines,
      barred,
      grade,
      earnedReward:
        (grade === 'EXCELLENT' || grade === 'GOOD') &&
        !speaks &&
        !ctx.facts.vetoes.some((veto) => veto.organisationId === organisationId),
    };
  });
  return {
    standings,
    speakerId: lastIds.at(-1) ?? null,
    lastIds,
    frequentIds,
    units: unitsOf(ctx, many),
  };
}
