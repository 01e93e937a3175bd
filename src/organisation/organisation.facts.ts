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

export const operatorById = fact<OperatorFacts>(
  'operatorById',
  `select o.id as key, o.name, o.certificate_number as "certificateNumber", o.certificate_valid_to as "certificateValidUntil",
  coalesce((select jsonb_agg(jsonb_build_object('roles', p.roles, 'from', h.held_from, 'to', h.held_to, 'organisationId', p.organisation_id, 'postId', p.id)) from holding h join post p on p.id = h.post_id where h.operator_id = o.id), '[]') as posts
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
/** The account of an enterprise, by the enterprise: the organisation in which its people sit. */
export interface AccountFacts {
  readonly key: string;
  readonly id: string;
}
export const accountsOfEnterprise = fact<AccountFacts>(
  'accountsOfEnterprise',
  `select enterprise_id as key, id from organisation where enterprise_id = any($1::uuid[]) and ended_on is null`,
);

/** Whether an office is of a kind that answers what is asked of it: it has people who are in a government's service. */
export const answers = ({ kind }: Pick<OrganisationFacts, 'kind'>): boolean =>
  ['GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP', 'PARK'].includes(kind);
export const organisationById = fact<OrganisationFacts>(
  'organisationById',
  `select id as key, name, kind, region_code as "regionCode", county_code as "countyCode", ended_on as "endedOn" from organisation where id = any($1::uuid[])`,
);
