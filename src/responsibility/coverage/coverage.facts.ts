import { day, decimal, fact, id, int, question, text, type FactOf } from '../../kernel/fact.js';
import {
  covers,
  decided,
  narrowness,
  supervising,
  territorial,
  type Answered,
  type Duty,
} from '../responsibility/responsibility.facts.js';

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
}

export type GapKind =
  | 'CELL_WITHOUT_SUPERVISOR'
  | 'CELL_WITHOUT_TOWNSHIP'
  | 'ENTERPRISE_WITHOUT_SUPERVISOR'
  | 'ENTERPRISE_WITHOUT_TOWNSHIP'
  | 'BUSINESS_FORM_NOT_RULED'
  | 'LEADER_WITHOUT_SAFETY_DUTY'
  | 'REGION_WITHOUT_PARTY_LEADER'
  | 'REGION_WITHOUT_GOVERNMENT_LEADER';
export type OverlapKind = 'CELL_SUPERVISED_TWICE' | 'TERRITORY_TWICE' | 'ENTERPRISE_SUPERVISED_TWICE';
export interface Gap {
  readonly kind: GapKind;
  readonly sector: string | null;
  readonly township: string | null;
  readonly businessForm: string | null;
  readonly enterpriseIds: readonly string[];
  readonly leader: Leader | null;
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

const inPlaces: readonly string[] = ['OVERALL_SUPERVISION', 'DISASTER_PREVENTION', 'FIRE'];

/**
 * All who answer for something: its special supervisors, its township, and whoever supervises, coordinates or leads
 * more widely.
 */
export function bodiesOf(duties: readonly Duty[], of: Answered): readonly Duty[] {
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
          (duty.category === 'LEADERSHIP' && duty.first && [county, township].includes(duty.regionCode)) ||
          (duty.category === 'PRINCIPAL' && of.id !== null && duty.enterpriseIds.includes(of.id)))),
  );
}

/** Posts that lead, held on a day; keys are `county/day`. */
export const leadersOf = fact(
  'leadersOf',
  {
    postId: id,
    title: text,
    office: text,
  },
  `select k.key, p.id as "postId", p.title, g.name as office from unnest($1::text[]) k (key) join post p on p.county_code = split_part(k.key, '/', 1) and 'COUNTY_LEADER' = any(p.roles)
  join organisation g on g.id = p.organisation_id where exists (select from holding h where h.post_id = p.id and h.held_from <= split_part(k.key, '/', 2)::date and (h.held_to is null or h.held_to >= split_part(k.key, '/', 2)::date)) order by p.id`,
);

/** A leader: a post that leads, and who is in it. */
export type Leader = FactOf<typeof leadersOf>;

/** The meetings of a year; keys are `county/year`. */
export const meetingsOfYear = fact(
  'meetingsOfYear',
  {
    kind: text,
    body: text,
    committeeId: id.orNull,
    heldOn: day,
    enteredOn: text,
  },
  `select k.key, m.kind, m.body, m.committee_id as "committeeId", m.held_on as "heldOn", to_char(m.created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "enteredOn" from unnest($1::text[]) k (key) join leadership_meeting m on m.county_code = split_part(k.key, '/', 1) and to_char(m.held_on, 'YYYY') = split_part(k.key, '/', 2) order by m.held_on, m.id`,
);
export type HeldMeeting = FactOf<typeof meetingsOfYear>;

export const committeesOf = fact(
  'committeesOf',
  {
    id,
    name: text,
    meetsMonths: int,
    establishedOn: day,
    enteredOn: text,
    until: day.orNull,
    /** What it left undone while it stood it has left undone. */
    dissolvedOn: text.orNull,
  },
  `select county_code as key, id, name, meets_months as "meetsMonths", established_on as "establishedOn", to_char(created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "enteredOn", until, to_char(dissolved_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "dissolvedOn" from committee where county_code = any($1) order by name, id`,
);
export type StandingCommittee = FactOf<typeof committeesOf>;

/** Bulletins of a year, by when they were issued; keys are `county/year`. */
export const bulletinsOf = fact(
  'bulletinsOf',
  {
    period: text,
    issuedOn: text,
  },
  `select k.key, c.period, to_char(c.issued_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "issuedOn" from unnest($1::text[]) k (key) join assessment_cycle c on c.county_code = split_part(k.key, '/', 1) and left(c.period, 4) = split_part(k.key, '/', 2)`,
);
export type IssuedBulletin = FactOf<typeof bulletinsOf>;

/** How the year's work stands, by the rooms that know; keys are `county/year`, for hazards `county/year/moment`. */
export const hazardRates = question('hazardRates', {
  majors: int,
  majorsClosed: int,
  due: int,
  onTime: int,
});
export type HazardRates = FactOf<typeof hazardRates>;

export const keyTasksDone = question('keyTasksDone', {
  done: int,
  total: int,
});
export type TasksDone = FactOf<typeof keyTasksDone>;

/** What accidents and disasters amount to; until rooms for them answer, nothing is known of them. */
export const accidentMeasures = question('accidentMeasures', {
  measure: text,
  value: decimal,
});
export type YearMeasure = FactOf<typeof accidentMeasures>;
