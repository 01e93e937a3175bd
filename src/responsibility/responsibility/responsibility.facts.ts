import { bool, day, fact, id, list, text, word, type FactOf, type RowOf } from '../../kernel/fact.js';
import type { DutyCategory, Must } from './responsibility.js';

/** A duty as it is judged and counted: who holds it, over what, and from when to when. */
const dutyShape = {
  id,
  organisationId: id.orNull,
  organisation: text.orNull,
  postId: id.orNull,
  post: text.orNull,
  regionCode: text,
  holder: text,
  holderEnterpriseId: id.orNull,
  unit: text.orNull,
  lever: text.orNull,
  category: word<`${DutyCategory}`>(),
  must: word<`${Must}`>(),
  aspect: text,
  first: bool,
  lead: bool,
  sectors: list(text),
  industries: list(text),
  townships: list(text),
  enterpriseIds: list(id),
  businessForms: list(text),
  corridorKind: text.orNull,
  corridor: text.orNull,
  disasterKinds: list(text),
  projects: list(text),
  document: text,
  validFrom: day,
  validUntil: day.orNull,
};
export type Duty = RowOf<typeof dutyShape>;

/** What may be answered for: an enterprise, or a cell of sector and township in which one may stand tomorrow. */
export interface Answered {
  readonly id: string | null;
  readonly sector: string;
  readonly industryCode: string | null;
  readonly businessForm: string | null;
  readonly township: string;
}

/** How narrowly a special supervision names what it answers for; the narrower goes before the wider. */
export const narrowness = (duty: Pick<Duty, 'enterpriseIds' | 'businessForms' | 'industries'>): 0 | 1 | 2 | 3 =>
  duty.enterpriseIds.length > 0 ? 3 : duty.businessForms.length > 0 ? 2 : duty.industries.length > 0 ? 1 : 0;

/** Whether a duty covers what it is asked about. */
export function covers(duty: Duty, { id, sector, industryCode, businessForm, township }: Answered): boolean {
  switch (narrowness(duty)) {
    case 3:
      return id !== null && duty.enterpriseIds.includes(id);
    case 2:
      return businessForm !== null && duty.businessForms.includes(businessForm) && duty.townships.includes(township);
    case 1:
      return (
        industryCode !== null &&
        duty.industries.some((digits) => industryCode.startsWith(digits)) &&
        (duty.sectors.length === 0 || duty.sectors.includes(sector)) &&
        duty.townships.includes(township)
      );
    case 0:
      return duty.sectors.includes(sector) && duty.townships.includes(township);
  }
}

/** The special supervisions that answer: the narrowest of those that cover it (安全生产法 第十条). */
export function supervising(duties: readonly Duty[], of: Answered): readonly Duty[] {
  let narrowest = -1;
  let answering: Duty[] = [];
  for (const duty of duties) {
    if (duty.category !== 'SPECIAL_SUPERVISION' || duty.aspect !== 'SAFETY') continue;
    const level = narrowness(duty);
    if (level < narrowest || !covers(duty, of)) continue;
    if (level > narrowest) {
      narrowest = level;
      answering = [];
    }
    answering.push(duty);
  }
  return answering;
}

/** How many offices answer where one should: none, one (alone or as the only lead), or several without a lead. */
export function decided(answering: readonly Pick<Duty, 'organisationId' | 'lead'>[]): 'NONE' | 'ONE' | 'SEVERAL' {
  const offices = new Set(answering.map(({ organisationId }) => organisationId));
  if (offices.size <= 1) return offices.size === 0 ? 'NONE' : 'ONE';
  return new Set(answering.filter(({ lead }) => lead).map(({ organisationId }) => organisationId)).size === 1
    ? 'ONE'
    : 'SEVERAL';
}

/** The townships that answer for their territory there. */
export const territorial = (duties: readonly Duty[], township: string): readonly Duty[] =>
  duties.filter(
    (duty) => duty.category === 'TERRITORIAL' && duty.aspect === 'SAFETY' && duty.townships.includes(township),
  );

const columns = `r.id, r.organisation_id as "organisationId", g.name as organisation, r.post_id as "postId", (select p.title from post p where p.id = r.post_id) as post, r.region_code as "regionCode", r.holder, r.holder_enterprise_id as "holderEnterpriseId", r.unit, r.lever, r.category, r.must, r.aspect, r.first, r.lead, r.sectors, r.industries, r.townships, r.enterprise_ids as "enterpriseIds", r.business_forms as "businessForms", r.corridor_kind as "corridorKind", r.corridor, coalesce(r.disaster_kinds, '{}') as "disasterKinds", coalesce(r.projects, '{}') as projects, r.document, r.valid_from as "validFrom", r.valid_to as "validUntil"`;

/**
 * A duty is in force from its first day, but from no day before it was published (安全生产法 第十七条): what is published
 * today of an earlier first day leaves what was answered of the days before.
 */
export const inForceOn = (duty: string, on: string): string =>
  `${duty}.published_at < (${on} + 1)::timestamp at time zone 'Asia/Shanghai' and ${duty}.valid_from <= ${on}
  and (${duty}.valid_to is null or ${duty}.valid_to >= ${on})`;

/** The duties published and in force in a county on a day; keys are `county/day`. */
export const dutiesInForce = fact(
  'dutiesInForce',
  dutyShape,
  `select k.key, ${columns} from unnest($1::text[]) k (key)
  join responsibility r on r.county_code = split_part(k.key, '/', 1)
  and ${inForceOn('r', "split_part(k.key, '/', 2)::date")}
  left join organisation g on g.id = r.organisation_id order by r.id`,
);

/** Published special supervisions that reach into the same county and days as a draft. */
export const othersBeside = fact(
  'othersBeside',
  dutyShape,
  `select d.id as key, ${columns} from responsibility d
  join responsibility r on r.id <> d.id and r.county_code = d.county_code and r.category = d.category
  and r.aspect = d.aspect and r.published_at is not null and (r.valid_to is null or r.valid_to >= d.valid_from)
    and (r.townships && d.townships or r.enterprise_ids && d.enterprise_ids)
  left join organisation g on g.id = r.organisation_id where d.id = any($1::uuid[])`,
);

/**
 * Who else is first responsible at the same place and on the same side, or chief executive there, on some of a draft's
 * days.
 */
export const firstBeside = fact(
  'firstBeside',
  { office: text, title: text, validFrom: day, validUntil: day.orNull },
  `select d.id as key, g.name as office, p.title, r.valid_from as "validFrom", r.valid_to as "validUntil"
  from responsibility d
  join responsibility r on r.id <> d.id and r.region_code = d.region_code and r.category = d.category
  and r.holder = d.holder and r.aspect = 'SAFETY' and r.published_at is not null and r.post_id <> d.post_id
    and (r.first or r.category = 'CHIEF_EXECUTIVE') and (r.valid_to is null or r.valid_to >= d.valid_from)
  and (d.valid_to is null or r.valid_from <= d.valid_to)
  join post p on p.id = r.post_id join organisation g on g.id = p.organisation_id
  where d.id = any($1::uuid[]) and d.aspect = 'SAFETY' and (d.first and d.category = 'LEADERSHIP'
  or d.category = 'CHIEF_EXECUTIVE') order by r.valid_from, r.id`,
);
export type FirstFacts = FactOf<typeof firstBeside>;

export const firstShape = { postId: id, organisationId: id, operatorId: id, from: day, to: day.orNull };
/** SQL: those who are first responsible in the county of an entry; of a committee or a government alone by `only`. */
export const firstsOf = (entry: string, key: string, county: string, only = ''): string =>
  `select ${key} as key, h.post_id as "postId", p.organisation_id as "organisationId", h.operator_id as "operatorId",
    greatest(r.valid_from, h.held_from) as "from", least(r.valid_to, h.held_to) as "to"
  from ${entry} join responsibility r on r.county_code = ${county} join holding h on h.post_id = r.post_id
  and (h.held_to is null or h.held_to >= r.valid_from) and (r.valid_to is null or r.valid_to >= h.held_from)
  join post p on p.id = h.post_id where ${key} = any($1::uuid[]) and r.region_code = r.county_code || '000000'
  and r.first and r.category = 'LEADERSHIP' and r.aspect = 'SAFETY' and r.published_at is not null ${only}
  order by r.post_id, h.operator_id`;
/**
 * Who is first responsible in the county of an office, and on which days: by the duties published, and who sits on
 * their posts. What the leaders have to do only they judge, each the other's (地方党政领导干部安全生产责任制规定 第三条).
 */
export const firstInCounty = fact('firstInCounty', firstShape, firstsOf('organisation o', 'o.id', 'o.county_code'));
export type FirstInCounty = FactOf<typeof firstInCounty>;

/** Who sits in an office, and on which days. */
export const seatedIn = fact(
  'seatedIn',
  { operatorId: id, from: day, to: day.orNull },
  `select p.organisation_id as key, h.operator_id as "operatorId", h.held_from as "from", h.held_to as "to"
  from post p join holding h on h.post_id = p.id where p.organisation_id = any($1::uuid[])
  order by h.operator_id, h.held_from`,
);
export type SeatedFacts = FactOf<typeof seatedIn>;

/** The townships of a region: itself, all within it, or those of a functional area. */
export const townshipsOf = fact(
  'townshipsOf',
  {
    townships: list(text),
  },
  `select r.code as key, case r.level when 'FUNCTIONAL_AREA' then r.townships
  when 'TOWNSHIP' then array[left(r.code, 9)]
    else array(select left(t.code, 9) from region t where t.level = 'TOWNSHIP' and t.valid_to is null
  and left(t.code, 6) = left(r.code, 6) and r.level = 'COUNTY' order by 1) end as townships
  from region r where r.code = any($1)`,
);
export type TownshipFacts = FactOf<typeof townshipsOf>;

/** A post, and the office it is in. */
export const postById = fact(
  'postById',
  {
    organisationId: id,
    title: text,
    regionCode: text,
  },
  `select id as key, organisation_id as "organisationId", title, region_code as "regionCode" from post
  where id = any($1::uuid[])`,
);
export type PostFacts = FactOf<typeof postById>;
