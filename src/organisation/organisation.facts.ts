import { fact } from '../kernel/act.js';

/** Those who act, as the rules need them: what their posts let them be, and till when their certificate holds. */
export interface OperatorFacts {
  readonly key: string;
  readonly name: string;
  readonly certificateNumber: string | null;
  readonly certificateValidUntil: string | null;
  readonly posts: readonly {
    readonly roles: readonly string[];
    readonly from: string;
    readonly to: string | null;
    readonly organisationId: string;
    readonly postId?: string;
    /** The enterprise whose post it is; null of an office's. */
    readonly enterpriseId?: string | null;
  }[];
}

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

const fits = (operator: OperatorFacts, { roles, certified }: Place, day: string): boolean =>
  (!certified || certifiedOn(operator, day)) &&
  operator.posts.some(
    (post) =>
      post.from <= day && (post.to === null || post.to >= day) && post.roles.some((role) => roles.includes(role)),
  );

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
      post.from <= day &&
      (post.to === null || post.to >= day) &&
      (postId === null ? post.organisationId === organisationId : post.postId === postId),
  );

/** Whether someone holds a post at the enterprise that day. */
export const worksAt = ({ posts }: OperatorFacts, enterpriseId: string | null, day: string): boolean =>
  posts.some(
    (post) =>
      post.from <= day &&
      (post.to === null || post.to >= day) &&
      post.enterpriseId != null &&
      post.enterpriseId === enterpriseId,
  );

export const operatorById = fact<OperatorFacts>(
  'operatorById',
  `select o.id as key, o.name, o.certificate_number as "certificateNumber", o.certificate_valid_to as "certificateValidUntil",
  coalesce((select jsonb_agg(jsonb_build_object('roles', p.roles, 'from', h.held_from, 'to', h.held_to, 'organisationId', p.organisation_id, 'postId', p.id, 'enterpriseId', g.enterprise_id)) from holding h join post p on p.id = h.post_id join organisation g on g.id = p.organisation_id where h.operator_id = o.id), '[]') as posts
  from operator o where o.id = any($1::uuid[])`,
);

/** An office, as the rules need it. */
export interface OrganisationFacts {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly countyCode: string;
  readonly regionCode: string;
  readonly endedOn: string | null;
}
export const organisationById = fact<OrganisationFacts>(
  'organisationById',
  `select id as key, name, kind, region_code as "regionCode", county_code as "countyCode", ended_on as "endedOn" from organisation where id = any($1::uuid[])`,
);
