import { ask, type EntryContext } from '../../kernel/act.js';
import type { Actor } from '../../kernel/roles.js';
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

/** Offices whose leaders are the county's. */
export const governing: readonly string[] = ['PARTY_COMMITTEE', 'GOVERNMENT'];
const rankOf = (kind: string): number => ['GOVERNMENT', 'PARTY_COMMITTEE'].indexOf(kind) + 1;
const leadsTheCounty = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('COUNTY_LEADER');

/** An office, and what it is. */
export interface Ranked {
  readonly organisationId: string;
  readonly kind: string;
}
/** What is judged: whose it is, which leader's post it is of, who set it, who helped, and who did it. */
export interface Concerned {
  readonly office: Ranked;
  readonly postId?: string | null;
  readonly setter?: Ranked | undefined;
  readonly helperIds?: readonly string[];
  readonly doerId?: string | null;
}
type Judge = Pick<Actor, 'operatorId' | 'organisationId' | 'roles'>;

/** Those who are first responsible that day and stand beside an office or, where one is named, a leader's post. */
const firstsBeside = (
  { office, postId }: Pick<Concerned, 'office' | 'postId'>,
  firsts: readonly FirstInCounty[],
  day: string,
): readonly FirstInCounty[] => {
  const held = firsts.filter((first) => holdsPostOn(first, day));
  if (postId != null) return held.filter((first) => first.postId !== postId);
  const others = held.filter(({ organisationId }) => organisationId !== office.organisationId);
  // A register that was laid before party and government were told apart has one office for both.
  return others.length > 0 ? others : held;
};
/** Whether what one office has set may be accepted or called off by another: by itself, and by whoever is above it. */
export const standsFor = ({ organisationId, kind }: Ranked, judge: Judge): boolean =>
  judge.organisationId === organisationId || (kind !== 'PARTY_COMMITTEE' && leadsTheCounty(judge));
const setItFromAbove = ({ office, setter }: Concerned, judge: Judge): boolean =>
  setter !== undefined &&
  setter.organisationId !== office.organisationId &&
  rankOf(setter.kind) >= rankOf(office.kind) &&
  setter.organisationId === judge.organisationId &&
  leadsTheCounty(judge);

/**
 * Whoever verifies, returns, confirms, accepts, scores or ends something stands above, or apart from, whom it concerns
 * (地方党政领导干部安全生产责任制规定 第三条): what is the party committee's, the government's or a leader's is for a first
 * responsible person of the other office or of another post, or for the leaders of the office above that set it; what
 * is another office's is for anybody outside it. Neither who did it nor an office that helped judges it.
 */
export function judgesFromAbove(
  judged: Concerned,
  firsts: readonly FirstInCounty[],
  judge: Judge,
  day: string,
): boolean {
  const { office, postId, helperIds = [], doerId } = judged;
  if (doerId != null && doerId === judge.operatorId) return false;
  if (!governing.includes(office.kind))
    return office.organisationId !== judge.organisationId && !helperIds.includes(judge.organisationId);
  const holdsIt = firsts.some(
    (first) => first.postId === postId && first.operatorId === judge.operatorId && holdsPostOn(first, day),
  );
  return (
    setItFromAbove(judged, judge) ||
    (!holdsIt && firstsBeside(judged, firsts, day).some(({ operatorId }) => operatorId === judge.operatorId))
  );
}

/** Who judges what a leader has done: neither themselves nor anyone below them. */
export interface Above {
  readonly offices: OrganisationFacts[];
  readonly firsts: FirstInCounty[];
}
interface OfOffice {
  readonly organisationId: string;
}
export const aboveOf = <E extends OfOffice>() =>
  ({
    offices: ask(organisationById, ({ entry }: { entry: Readonly<E> }) => [entry.organisationId]),
    firsts: ask(firstInCounty, ({ entry }: { entry: Readonly<E> }) => [entry.organisationId]),
  }) as const;
export const isOfLeaders = ({ offices: of }: Pick<Above, 'offices'>): boolean =>
  of.some(({ kind }) => governing.includes(kind));
/** The office of an entry, as it is judged. */
export const officeOf = ({ organisationId }: OfOffice, { offices: of }: Pick<Above, 'offices'>): Ranked => ({
  organisationId,
  kind: of.find(({ key }) => key === organisationId)?.kind ?? '',
});
/** What is the party committee's, the government's or a leader's is judged from above; the rest has its own musts. */
export const standsAbove = ({
  entry,
  facts,
  actor,
  today,
}: EntryContext<OfOffice & { readonly postId: string | null }, Above>): boolean =>
  !isOfLeaders(facts) ||
  judgesFromAbove({ office: officeOf(entry, facts), postId: entry.postId }, facts.firsts, actor, today);

/** Whether someone is first responsible in the county that day. */
export const isFirst = (firsts: readonly FirstInCounty[], operatorId: string | null, day: string): boolean =>
  firsts.some((first) => first.operatorId === operatorId && holdsPostOn(first, day));
