import { periodOf } from '../../kernel/period.js';
import type { Issuing } from './assessment.acts.bulletin.js';
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

/** Who stands where; of equal scores, more deaths, then more accidents, then the earlier name stands lower. */
export function outcomeOf(ctx: Asked): {
  readonly standings: StoredStanding[];
  readonly speakerId: string | null;
  readonly frequentIds: string[];
} {
  const { input, law } = ctx;
  const period = periodOf(input.period);
  const all = scored(ctx).map((each) => {
    const stated = (input.scores ?? []).find(({ organisationId }) => organisationId === each.organisationId);
    const total = stated ? cents(stated.score) : each.index;
    const away = total !== each.index;
    return {
      ...each,
      total,
      lines: away ? [...each.lines, deviationLine(each.index, total)] : each.lines,
      reason: away ? stated?.reason?.trim() : undefined,
    };
  });
  const ranked = [...all].sort(
    (a, b) =>
      b.total - a.total ||
      a.deaths - b.deaths ||
      a.accidents - b.accidents ||
      (a.organisation < b.organisation ? 1 : -1),
  );
  const many = period === null ? Infinity : law.number('assessment.accidents.many', period.to, input.region);
  return {
    standings: ranked.map(({ organisation, organisationId, total, index, reason, lines }) => ({
      organisation,
      organisationId,
      place: 1 + ranked.filter((other) => other.total > total).length,
      score: pointsOf(total),
      index: pointsOf(index),
      ...(reason !== undefined && { reason }),
      lines,
    })),
    speakerId: ranked.at(-1)?.organisationId ?? null,
    frequentIds: ranked.filter(({ accidents }) => accidents >= many).map(({ organisationId }) => organisationId),
  };
}
