import { bool, day, fact, id, list, text, word, type FactOf, type RowOf } from '../../kernel/fact.js';
import type { DutyCategory, Must } from './responsibility.js';

/** A duty as it is judged and counted: who holds it, over what, and from when to when. */
const dutyShape = {
  id,
  organisationId: id.orNull,
  organisation: text.orNull,
  postId: id.orNull,
  regionCode: text,
  holder: text,
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

const columns = `r.id, r.organisation_id as "organisationId", g.name as organisation, r.post_id as "postId", r.region_code as "regionCode", r.holder, r.category, r.must, r.aspect, r.first, r.lead, r.sectors, r.industries, r.townships, r.enterprise_ids as "enterpriseIds", r.business_forms as "businessForms", r.document, r.valid_from as "validFrom", r.valid_to as "validUntil"`;

/** The duties published and in force in a county on a day; keys are `county/day`. */
export const dutiesInForce = fact(
  'dutiesInForce',
  dutyShape,
  `select k.key, ${columns} from unnest($1::text[]) k (key)
  join responsibility r on r.county_code = split_part(k.key, '/', 1) and r.published_at is not null and r.valid_from <= split_part(k.key, '/', 2)::date and (r.valid_to is null or r.valid_to >= split_part(k.key, '/', 2)::date)
  left join organisation g on g.id = r.organisation_id order by r.id`,
);

/** Published special supervisions that reach into the same county and days as a draft. */
export const othersBeside = fact(
  'othersBeside',
  dutyShape,
  `select d.id as key, ${columns} from responsibility d
  join responsibility r on r.id <> d.id and r.county_code = d.county_code and r.category = d.category and r.aspect = d.aspect and r.published_at is not null and (r.valid_to is null or r.valid_to >= d.valid_from)
    and (r.townships && d.townships or r.enterprise_ids && d.enterprise_ids)
  left join organisation g on g.id = r.organisation_id where d.id = any($1::uuid[])`,
);

/** The townships of a region: itself, all within it, or those of a functional area. */
export const townshipsOf = fact(
  'townshipsOf',
  {
    townships: list(text),
  },
  `select r.code as key, case r.level when 'FUNCTIONAL_AREA' then r.townships when 'TOWNSHIP' then array[left(r.code, 9)]
    else array(select left(t.code, 9) from region t where t.level = 'TOWNSHIP' and t.valid_to is null and left(t.code, 6) = left(r.code, 6) and r.level = 'COUNTY' order by 1) end as townships
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
  `select id as key, organisation_id as "organisationId", title, region_code as "regionCode" from post where id = any($1::uuid[])`,
);
export type PostFacts = FactOf<typeof postById>;
