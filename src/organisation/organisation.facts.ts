import type { Role } from '../kernel/roles.js';
import { day, fact, id, list, question, rows, text, type FactOf } from '../kernel/fact.js';

/**
 * A place that a signature fills: a post with one of the roles, and a valid enforcement certificate where one is
 * wanted.
 */
export interface Place {
  readonly roles: readonly string[];
  readonly certified?: true;
}

/** Whether someone holds a valid enforcement certificate on a day. 执法证 (行政处罚法 第五十五条) */
export const certifiedOn = ({ certificateNumber, certificateValidUntil }: OperatorFacts, day: string): boolean =>
  certificateNumber !== null && (certificateValidUntil === null || certificateValidUntil >= day);

/** Whether a post is held on a day. */
export const holdsPostOn = (
  { from, to }: { readonly from: string; readonly to: string | null },
  day: string,
): boolean => from <= day && (to === null || to >= day);
/** Whether someone holds a post on a day; where roles are named, one that has one of them. */
export const inOfficeOn = ({ posts }: OperatorFacts, day: string, roles?: readonly string[]): boolean =>
  posts.some(
    (post) => holdsPostOn(post, day) && (roles === undefined || post.roles.some((role) => roles.includes(role))),
  );

const fits = (operator: OperatorFacts, { roles, certified }: Place, day: string): boolean =>
  (!certified || certifiedOn(operator, day)) && inOfficeOn(operator, day, roles);

/** Whether those who have signed each fill a place of their own, so that the others may still fill the rest. */
export function signersFill(
  places: readonly Place[],
  signers: readonly string[],
  operators: readonly OperatorFacts[],
  day: string,
): boolean {
  const seat = (left: readonly string[], open: readonly Place[]): boolean => {
    const [first, ...others] = left;
    const operator = operators.find(({ key }) => key === first);
    return (
      first === undefined ||
      (operator !== undefined &&
        open.some(
          (place, i) =>
            fits(operator, place, day) &&
            seat(
              others,
              open.filter((_, n) => n !== i),
            ),
        ))
    );
  };
  return signers.length <= places.length && seat(signers, places);
}

/** Whether someone sits on the post that day, or, where none is named, in the office. */
export const sitsOn = (
  { posts }: OperatorFacts,
  postId: string | null,
  organisationId: string | null,
  day: string,
): boolean =>
  posts.some(
    (post) =>
      holdsPostOn(post, day) && (postId === null ? post.organisationId === organisationId : post.postId === postId),
  );

/**
 * Whether someone has a valid certificate that day and a post in the county: a certificate alone makes nobody an
 * officer of the county (行政处罚法 第四十二条、第五十五条).
 */
export const certifiedIn = (operator: OperatorFacts, countyCode: string, day: string, role?: Role): boolean =>
  certifiedOn(operator, day) &&
  operator.posts.some(
    (post) =>
      post.countyCode === countyCode && holdsPostOn(post, day) && (role === undefined || post.roles.includes(role)),
  );
/** Whether someone enforces the law there that day, as the office's own officers do. */
export const enforcesIn = (operator: OperatorFacts, countyCode: string, day: string): boolean =>
  certifiedIn(operator, countyCode, day, 'LAW_OFFICER');

/** Whether someone holds a post at the enterprise that day. */
export const worksAt = ({ posts }: OperatorFacts, enterpriseId: string | null, day: string): boolean =>
  posts.some((post) => holdsPostOn(post, day) && post.enterpriseId !== null && post.enterpriseId === enterpriseId);

/**
 * Those who act, as the rules need them: what their posts let them be, in an office that theirs took over too from the
 * day it did, and till when their certificate holds.
 */
export const operatorById = fact(
  'operatorById',
  {
    name: text,
    certificateNumber: text.orNull,
    certificateValidUntil: day.orNull,
    leftOn: day.orNull,
    posts: rows({
      roles: list(text),
      from: day,
      to: day.orNull,
      organisationId: id,
      countyCode: text,
      postId: id,
      enterpriseId: id.orNull,
    }),
  },
  `select o.id as key, o.name, o.certificate_number as "certificateNumber", o.certificate_valid_to as "certificateValidUntil", o.left_on as "leftOn",
  coalesce((select jsonb_agg(jsonb_build_object('roles', p.roles,
      'from', case when g.id = p.organisation_id then h.held_from else greatest(h.held_from, g.ended_on) end,
      'to', h.held_to, 'organisationId', g.id, 'countyCode', p.county_code, 'postId', p.id,
      'enterpriseId', g.enterprise_id) order by h.held_from, h.id, g.id)
    from holding h join post p on p.id = h.post_id
    cross join lateral (with recursive own (id) as (select p.organisation_id
      union select f.id from organisation f join own on f.successor_id = own.id) select id from own) s
    join organisation g on g.id = s.id where h.operator_id = o.id), '[]') as posts
  from operator o where o.id = any($1::uuid[])`,
);
export type OperatorFacts = FactOf<typeof operatorById>;

/** Who holds a post, and on which days; keys are posts. */
export const holdersOf = fact(
  'holdersOf',
  { operatorId: id, from: day, to: day.orNull },
  `select post_id as key, operator_id as "operatorId", held_from as "from", held_to as "to" from holding
  where post_id = any($1::uuid[]) order by held_from, id`,
);
export type HolderFacts = FactOf<typeof holdersOf>;

/** Whether an office is of a kind that answers what is asked of it: it has people who are in a government's service. */
export const answers = ({ kind }: Pick<OrganisationFacts, 'kind'>): boolean =>
  ['PARTY_COMMITTEE', 'GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP', 'PARK'].includes(kind);
/** An office, as the rules need it. */
export const organisationById = fact(
  'organisationById',
  {
    name: text,
    kind: text,
    countyCode: text,
    regionCode: text,
    endedOn: day.orNull,
  },
  `select id as key, name, kind, region_code as "regionCode", county_code as "countyCode", ended_on as "endedOn"
    from organisation where id = any($1::uuid[])`,
);
export type OrganisationFacts = FactOf<typeof organisationById>;

/** The offices of a county that are called so and exist; keys are `county/name`. */
export const officeNamed = fact(
  'officeNamed',
  { officeId: id, kind: text },
  `select k.key, g.id as "officeId", g.kind from unnest($1::text[]) k (key)
  join organisation g on g.county_code = split_part(k.key, '/', 1) and g.name = substr(k.key, strpos(k.key, '/') + 1)
    and g.kind not in ('ENTERPRISE', 'PARTNER') and g.ended_on is null`,
);
export type OfficeNamed = FactOf<typeof officeNamed>;

/** What a post still answers for. The room of responsibilities says. */
export const openDutiesOfPost = question('openDutiesOfPost', {
  id,
  content: text.orNull,
});
export type OpenDutyFacts = FactOf<typeof openDutiesOfPost>;
/** Who has an account; keys are accounts. */
export const accountHeld = fact(
  'accountHeld',
  { id },
  `select subject as key, id from operator where subject = any($1::text[])`,
);
export type AccountHeld = FactOf<typeof accountHeld>;
