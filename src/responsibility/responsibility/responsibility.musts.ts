import { ask, type EntryContext } from '../../kernel/act.js';
import { holdsPostOn, organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { covers, decided, firstInCounty, narrowness, type Duty, type FirstInCounty } from './responsibility.facts.js';

/** Which kinds of office each kind of holder may be. */
export const offices: Readonly<Record<string, readonly string[]>> = {
  // A register that was laid before the two were told apart has one office for both.
  PARTY_LEADER: ['PARTY_COMMITTEE', 'GOVERNMENT', 'TOWNSHIP', 'PARK'],
  GOV_LEADER: ['GOVERNMENT', 'TOWNSHIP', 'PARK', 'BUREAU'],
  OFFICE_LEADER: ['BUREAU', 'DEPARTMENT'],
  DEPARTMENT: ['GOVERNMENT', 'BUREAU', 'DEPARTMENT'],
  INTERNAL_UNIT: ['PARTY_COMMITTEE', 'GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP', 'PARK'],
  POST: ['PARTY_COMMITTEE', 'GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP', 'PARK', 'VILLAGE'],
  TOWNSHIP: ['TOWNSHIP'],
  PARK: ['PARK'],
  ENTERPRISE: ['ENTERPRISE'],
  ENTERPRISE_POST: ['ENTERPRISE'],
};
export const standing = ({ endedOn }: OrganisationFacts): boolean => endedOn === null;

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));
/** Those that would supervise some of the same, as narrowly, on some of the same days. */
export const besides = (draft: Duty, others: readonly Duty[]): readonly Duty[] =>
  others.filter(
    (other) =>
      narrowness(other) === narrowness(draft) &&
      other.organisationId !== draft.organisationId &&
      (draft.validUntil === null || other.validFrom <= draft.validUntil) &&
      [
        meet(draft.sectors, other.sectors),
        draft.industries.some((a) => other.industries.some((b) => a.startsWith(b) || b.startsWith(a))),
        meet(draft.businessForms, other.businessForms),
        meet(draft.enterpriseIds, other.enterpriseIds),
      ][narrowness(draft)],
  );

/** Whether in every cell, form and enterprise that a draft shares with others there would be one lead. */
export function hasOneLead(draft: Duty, others: readonly Duty[]): boolean {
  if (draft.category !== 'SPECIAL_SUPERVISION' || draft.aspect !== 'SAFETY') return true;
  const level = narrowness(draft);
  const beside = besides(draft, others);
  if (beside.length === 0) return true;
  const at = (part: object) => ({
    id: null,
    sector: '',
    industryCode: null,
    businessForm: null,
    township: '',
    ...part,
  });
  // What both name at the same breadth: of two industries the longer code lies in both.
  const shared =
    level === 3
      ? draft.enterpriseIds.map((id) => at({ id }))
      : draft.townships.flatMap((township) => {
          if (level === 2) return draft.businessForms.map((businessForm) => at({ businessForm, township }));
          if (level === 0) return draft.sectors.map((sector) => at({ sector, township }));
          const codes = [...new Set([...draft.industries, ...beside.flatMap(({ industries }) => industries)])].filter(
            (code) => draft.industries.some((digits) => code.startsWith(digits)),
          );
          const sectors = [...new Set([...draft.sectors, ...beside.flatMap((other) => other.sectors)])].filter(
            (sector) => draft.sectors.length === 0 || draft.sectors.includes(sector),
          );
          return codes.flatMap((industryCode) =>
            (sectors.length === 0 ? [''] : sectors).map((sector) => at({ industryCode, sector, township })),
          );
        });
  return shared.every((place) => decided([draft, ...beside.filter((other) => covers(other, place))]) === 'ONE');
}

/** Nobody judges what their own office has done, but leaders of the county each other's. */
export const judgesFromOutside = (
  entry: { readonly organisationId: string },
  actor: { readonly organisationId: string; readonly roles: readonly string[] },
): boolean => entry.organisationId !== actor.organisationId || actor.roles.includes('COUNTY_LEADER');
/** Offices whose leaders are the county's. */
export const governing: readonly string[] = ['PARTY_COMMITTEE', 'GOVERNMENT'];
/** Who judges what a leader has done: neither themselves nor anyone below them. */
export interface Above {
  readonly offices: OrganisationFacts[];
  readonly firsts: FirstInCounty[];
}
interface OfPost {
  readonly organisationId: string;
  readonly postId: string | null;
}
export const aboveOf = <E extends OfPost>() =>
  ({
    offices: ask(organisationById, ({ entry }: { entry: Readonly<E> }) => [entry.organisationId]),
    firsts: ask(firstInCounty, ({ entry }: { entry: Readonly<E> }) => [entry.organisationId]),
  }) as const;
export const isOfLeaders = ({ offices: of }: Pick<Above, 'offices'>): boolean =>
  of.some(({ kind }) => governing.includes(kind));
/** What is a leader's is judged by a first responsible person, and not by the holder of that very post. */
export const standsAbove = ({ entry, facts, actor, today }: EntryContext<OfPost, Above>): boolean =>
  !isOfLeaders(facts) ||
  facts.firsts.some(
    ({ postId, operatorId, ...held }) =>
      operatorId === actor.operatorId && postId !== entry.postId && holdsPostOn(held, today),
  );

/** Whether someone is first responsible in the county that day. */
export const isFirst = (firsts: readonly FirstInCounty[], operatorId: string | null, day: string): boolean =>
  firsts.some((first) => first.operatorId === operatorId && holdsPostOn(first, day));
