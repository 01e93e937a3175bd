import { day, fact, id, int, list, text, type FactOf } from '../../kernel/fact.js';
import { prevents } from '../../responsibility/responsibility/responsibility.disasters.musts.js';
import {
  covers,
  decided,
  narrowness,
  supervising,
  territorial,
  type Answered,
  type Duty,
} from '../../responsibility/responsibility/responsibility.facts.js';
import type { PostOrLacking } from './coverage.departments.js';
import type { ResponsibilityGapKind } from './coverage.enums.js';

// Whether someone answers for everything, and only one: told for a whole county at once, from its duties in force and
// what there is to answer for.

/** An enterprise that is to be answered for. */
export interface CoveredEnterprise extends Answered {
  readonly id: string;
}

/** What there is to answer for in a county on a day. */
export interface CountyGround {
  readonly county: string;
  readonly townships: readonly string[];
  readonly sectors: readonly string[];
  readonly enterprises: readonly CoveredEnterprise[];
  readonly leaders: readonly Leader[];
  /** Posts of departments, as far as it is known what they are. */
  readonly seats?: readonly PostOrLacking[];
  /** Lists and committees that are wanted and not there. */
  readonly lacking?: readonly PostOrLacking[];
  readonly corridors?: readonly Corridor[];
  /** The enterprises whose ledger names no principal; lacking for a day that is over: the ledger is of today. */
  readonly headless?: ReadonlySet<string>;
}

export type GapKind = `${ResponsibilityGapKind}`;
export type OverlapKind = 'CELL_SUPERVISED_TWICE' | 'TERRITORY_TWICE' | 'ENTERPRISE_SUPERVISED_TWICE';
export interface Gap {
  readonly kind: GapKind;
  readonly sector: string | null;
  readonly township: string | null;
  readonly businessForm: string | null;
  readonly enterpriseIds: readonly string[];
  readonly leader: Leader | null;
  readonly organisation?: { readonly id: string; readonly name: string };
  readonly post?: { readonly id: string; readonly title: string };
  readonly unit?: string;
  readonly disasterKind?: string;
  readonly corridor?: Pick<Corridor, 'corridorKind' | 'corridor'>;
}
export interface Overlap {
  readonly kind: OverlapKind;
  readonly sector: string | null;
  readonly township: string | null;
  readonly businessForm: string | null;
  readonly enterpriseIds: readonly string[];
  readonly duties: readonly Duty[];
}

const blank = {
  sector: null,
  township: null,
  businessForm: null,
  enterpriseIds: [] as readonly string[],
  leader: null,
};

/** What of an enterprise decides who answers for it, but for duties that name it. */
const likeness = ({ sector, industryCode, businessForm, township }: Answered): string =>
  JSON.stringify([sector, industryCode, businessForm, township]);

/** The enterprises that are answered for alike, together: those named by a duty stand alone. */
function alike(
  duties: readonly Duty[],
  enterprises: readonly CoveredEnterprise[],
): { readonly of: CoveredEnterprise; readonly ids: string[] }[] {
  const named = new Set(duties.filter((duty) => narrowness(duty) === 3).flatMap(({ enterpriseIds }) => enterpriseIds));
  const groups = new Map<string, { of: CoveredEnterprise; ids: string[] }>();
  for (const enterprise of enterprises) {
    const key = named.has(enterprise.id) ? enterprise.id : likeness(enterprise);
    const group = groups.get(key);
    if (group) group.ids.push(enterprise.id);
    else groups.set(key, { of: enterprise, ids: [enterprise.id] });
  }
  return [...groups.values()];
}

const cellsOf = ({ townships, sectors }: CountyGround): Answered[] =>
  townships.flatMap((township) =>
    sectors.map((sector) => ({ id: null, sector, industryCode: null, businessForm: null, township })),
  );

const special = (duties: readonly Duty[]): Duty[] =>
  duties.filter(({ category, aspect }) => category === 'SPECIAL_SUPERVISION' && aspect === 'SAFETY');

/** A leader: a post that leads, and that somebody holds. */
export interface Leader {
  readonly postId: string;
  readonly title: string;
  readonly office: string;
}
/** Where nobody answers. */
export function gapsOf(duties: readonly Duty[], ground: CountyGround): Gap[] {
  const supervisions = special(duties);
  const forms = new Map<string, string[]>();
  const unanswered = new Set(ground.townships.filter((township) => decided(territorial(duties, township)) === 'NONE'));
  const gaps: Gap[] = cellsOf(ground).flatMap(({ sector, township }): Gap[] =>
    supervising(supervisions, { id: null, sector, industryCode: null, businessForm: null, township }).length === 0
      ? [{ ...blank, kind: 'CELL_WITHOUT_SUPERVISOR', sector, township }]
      : [],
  );
  gaps.push(...[...unanswered].map((township): Gap => ({ ...blank, kind: 'CELL_WITHOUT_TOWNSHIP', township })));
  for (const { of, ids } of alike(supervisions, ground.enterprises)) {
    const { sector, township, businessForm } = of;
    const answering = supervising(supervisions, of);
    if (answering.length === 0)
      gaps.push({
        ...blank,
        kind: 'ENTERPRISE_WITHOUT_SUPERVISOR',
        sector,
        township,
        businessForm,
        enterpriseIds: ids,
      });
    if (unanswered.has(township))
      gaps.push({ ...blank, kind: 'ENTERPRISE_WITHOUT_TOWNSHIP', sector, township, businessForm, enterpriseIds: ids });
    // A new form is nobody's until it is ruled whose it is, whatever sector it was entered under (安全生产法 第十条).
    if (businessForm !== null && !answering.some((duty) => narrowness(duty) >= 2))
      forms.set(businessForm, [...(forms.get(businessForm) ?? []), ...ids]);
  }
  gaps.push(
    ...[...forms].map(([businessForm, enterpriseIds]): Gap => ({
      ...blank,
      kind: 'BUSINESS_FORM_NOT_RULED',
      businessForm,
      enterpriseIds: [...enterpriseIds].sort(),
    })),
  );
  const minded = new Set(
    duties.filter(({ aspect, postId }) => aspect === 'SAFETY' && postId !== null).map(({ postId }) => postId),
  );
  gaps.push(
    ...ground.leaders
      .filter(({ postId }) => !minded.has(postId))
      .map((leader): Gap => ({ ...blank, kind: 'LEADER_WITHOUT_SAFETY_DUTY', leader })),
  );
  // 党政同责: in every region both the party's leader and the government's are first responsible.
  for (const region of [`${ground.county}000000`, ...ground.townships.map((township) => `${township}000`)]) {
    const first = duties.filter(
      (duty) => duty.first && duty.category === 'LEADERSHIP' && duty.aspect === 'SAFETY' && duty.regionCode === region,
    );
    const township = region.slice(0, 9);
    if (!first.some(({ holder }) => holder === 'PARTY_LEADER'))
      gaps.push({ ...blank, kind: 'REGION_WITHOUT_PARTY_LEADER', township });
    if (!first.some(({ holder }) => holder === 'GOV_LEADER'))
      gaps.push({ ...blank, kind: 'REGION_WITHOUT_GOVERNMENT_LEADER', township });
  }
  return gaps;
}

/** Where several answer, and none leads. */
export function overlapsOf(duties: readonly Duty[], ground: CountyGround): Overlap[] {
  const supervisions = special(duties);
  const twice = (answering: readonly Duty[], what: Omit<Overlap, 'duties'>): Overlap[] =>
    decided(answering) === 'SEVERAL' ? [{ ...what, duties: answering }] : [];
  const none = { sector: null, township: null, businessForm: null, enterpriseIds: [] };
  return [
    ...cellsOf(ground).flatMap((cell) =>
      twice(supervising(supervisions, cell), {
        ...none,
        kind: 'CELL_SUPERVISED_TWICE',
        sector: cell.sector,
        township: cell.township,
      }),
    ),
    ...ground.townships.flatMap((township) =>
      twice(territorial(duties, township), { ...none, kind: 'TERRITORY_TWICE', township }),
    ),
    ...alike(supervisions, ground.enterprises).flatMap(({ of, ids }) =>
      twice(supervising(supervisions, of), {
        kind: 'ENTERPRISE_SUPERVISED_TWICE',
        sector: of.sector,
        township: of.township,
        businessForm: of.businessForm,
        enterpriseIds: ids,
      }),
    ),
  ];
}

const inPlaces: readonly string[] = ['OVERALL_SUPERVISION', 'FIRE'];

/** What more is asked about a place: a kind of disaster, a corridor, a project. */
export interface About {
  readonly disasterKind?: string | null;
  readonly corridorKind?: string | null;
  readonly corridor?: string | null;
  readonly project?: string | null;
}
const ofDisasters = ({ disasterKind, corridorKind, corridor }: About): boolean =>
  disasterKind != null || corridorKind != null || corridor != null;
/** Whether a duty is a unit's for itself: it holds it, or is named by it. */
export const ofUnit = (
  duty: Pick<Duty, 'enterpriseIds' | 'holderEnterpriseId'>,
  enterpriseId: string | null,
): boolean =>
  enterpriseId !== null && (duty.holderEnterpriseId === enterpriseId || duty.enterpriseIds.includes(enterpriseId));

/** Who prevents: the unit its own; along a corridor who is asked of it; else by kind and place. */
function preventing(duty: Duty, of: Answered, { disasterKind, corridorKind, corridor }: About): boolean {
  if (duty.holder === 'ENTERPRISE' || duty.holder === 'ENTERPRISE_POST') return ofUnit(duty, of.id);
  if (!duty.townships.includes(of.township)) return false;
  if (duty.corridorKind !== null)
    return (
      (corridorKind != null || corridor != null) &&
      (corridorKind == null || duty.corridorKind === corridorKind) &&
      (corridor == null || duty.corridor === corridor)
    );
  return (
    (duty.sectors.length === 0 || duty.sectors.includes(of.sector)) &&
    // What was published before kinds could be named says none: it is told for any.
    (disasterKind == null || duty.disasterKinds.length === 0 || prevents(duty, disasterKind))
  );
}
const onProject = (duty: Duty, of: Answered, { project }: About): boolean =>
  project != null && duty.projects.includes(project) && duty.townships.includes(of.township);

/**
 * All who answer for something: its special supervisors, its township, and whoever supervises, coordinates or leads
 * more widely.
 */
export function bodiesOf(duties: readonly Duty[], of: Answered, about: About = {}): readonly Duty[] {
  const supervisors = new Set(supervising(duties, of));
  const county = `${of.township.slice(0, 6)}000000`;
  const township = `${of.township}000`;
  return duties.filter(
    (duty) =>
      supervisors.has(duty) ||
      (duty.aspect === 'SAFETY' &&
        ((duty.category === 'TERRITORIAL' && duty.townships.includes(of.township)) ||
          (inPlaces.includes(duty.category) &&
            duty.townships.includes(of.township) &&
            (duty.sectors.length === 0 || duty.sectors.includes(of.sector))) ||
          (duty.category === 'SECTOR_COORDINATION' && covers(duty, of)) ||
          (duty.category === 'DISASTER_PREVENTION' && preventing(duty, of, about)) ||
          (duty.category === 'CHIEF_EXECUTIVE' && ofDisasters(about) && [county, township].includes(duty.regionCode)) ||
          onProject(duty, of, about) ||
          (duty.category === 'LEADERSHIP' && duty.first && [county, township].includes(duty.regionCode)) ||
          (duty.category === 'PRINCIPAL' && ofUnit(duty, of.id)))),
  );
}

/** The corridors that the county's duties have named up to a day, and where they run; keys are `county/day`. */
export const corridorsOf = fact(
  'corridorsOf',
  { corridorKind: text, corridor: text, townships: list(text) },
  `select k.key, coalesce(r.corridor_kind, '') as "corridorKind", coalesce(r.corridor, '') as corridor, array_agg(distinct t.township order by t.township) as townships from unnest($1::text[]) k (key)
  join responsibility r on r.county_code = split_part(k.key, '/', 1) and r.corridor is not null
  and r.published_at < (split_part(k.key, '/', 2)::date + 1)::timestamp at time zone 'Asia/Shanghai'
  and r.valid_from <= split_part(k.key, '/', 2)::date
  cross join lateral unnest(r.townships) t (township) group by k.key, r.corridor_kind, r.corridor
  order by r.corridor_kind, r.corridor`,
);
export type Corridor = FactOf<typeof corridorsOf>;

/** Enterprises of a county whose ledger names no principal. */
export const withoutPrincipal = fact(
  'withoutPrincipal',
  { ids: list(id) },
  `select e.county_code as key, array_agg(e.id) as ids from enterprise e left join enterprise_person p on p.id = e.id
  where e.county_code = any($1) and p.principal_masked is null group by 1`,
);

/** The office of the county's own leaders: others, such as discipline, are of party and government too. */
const ofTheCounty = `(g.kind in ('PARTY_COMMITTEE', 'GOVERNMENT') and exists (select from post p where p.organisation_id = g.id and 'COUNTY_LEADER' = any(p.roles)))`;
/**
 * The meetings of a year that count for the county: held by the body that the clause names; one that was withdrawn
 * counts nowhere. Hearings and evaluations count by what was heard and scored there. The working committee of a zone
 * that is a county of its own is its party committee. Keys are `county/year`.
 */
export const meetingsOfYear = fact(
  'meetingsOfYear',
  {
    kind: text,
    body: text,
    committeeId: id.orNull,
    heldOn: day,
    enteredOn: text,
  },
  `select k.key, m.kind, case m.body when 'WORK_COMMITTEE' then 'PARTY_STANDING_COMMITTEE' else m.body end as body, m.committee_id as "committeeId", m.held_on as "heldOn", to_char(m.created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "enteredOn"
  from unnest($1::text[]) k (key) join leadership_meeting m on m.county_code = split_part(k.key, '/', 1)
  and to_char(m.held_on, 'YYYY') = split_part(k.key, '/', 2) and m.withdrawn_at is null
  join organisation g on g.id = m.organisation_id
  where m.body = 'COMMITTEE' or case m.kind
    when 'HEARING' then false when 'DELIBERATION' then ${ofTheCounty} when 'EVALUATION' then false else true end
  order by m.held_on, m.id`,
);
export type HeldMeeting = FactOf<typeof meetingsOfYear>;

/**
 * Quarters of a year in which a programme of ten measures stood, from the quarter on in which it was opened, and the
 * sitting at which its measures were scored; keys are `county/year`.
 */
export const quartersEvaluated = fact(
  'quartersEvaluated',
  { openedOn: text, period: text.orNull, heldOn: day.orNull, enteredOn: text.orNull },
  `select k.key, to_char(p.created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "openedOn", e.period, e.held_on as "heldOn", e.entered_on as "enteredOn"
  from unnest($1::text[]) k (key) join work_programme p on p.county_code = split_part(k.key, '/', 1)
    and p.kind = 'TEN_MEASURES' and p.year::text = split_part(k.key, '/', 2)
  left join lateral (select v.period, max(m.held_on) as held_on,
      to_char(max(v.created_at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as entered_on
    from measure_evaluation v join leadership_meeting m on m.id = v.meeting_id and m.withdrawn_at is null
    where v.programme_id = p.id and v.period = any(p.evaluated_periods) group by v.period) e on true order by p.created_at, e.period`,
);
export type EvaluatedOfYear = FactOf<typeof quartersEvaluated>;

export const committeesOf = fact(
  'committeesOf',
  {
    id,
    name: text,
    meetsMonths: int,
    establishedOn: day,
    enteredOn: text,
    until: day.orNull,
    /** When it was dissolved, or a task force ended by itself; what it left undone before it has left undone. */
    dissolvedOn: text.orNull,
  },
  `select county_code as key, id, name, meets_months as "meetsMonths", established_on as "establishedOn", to_char(created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "enteredOn", until, least(to_char(dissolved_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), to_char(until + 1, 'YYYY-MM-DD')) as "dissolvedOn" from committee where county_code = any($1) order by name, id`,
);
export type StandingCommittee = FactOf<typeof committeesOf>;

/** Bulletins of a year, by when they were issued; keys are `county/year`. */
export const bulletinsOf = fact(
  'bulletinsOf',
  {
    period: text,
    issuedOn: text,
  },
  `select k.key, c.period, to_char(c.issued_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "issuedOn"
  from unnest($1::text[]) k (key) join assessment_cycle c on c.county_code = split_part(k.key, '/', 1)
  and left(c.period, 4) = split_part(k.key, '/', 2)`,
);
export type IssuedBulletin = FactOf<typeof bulletinsOf>;
