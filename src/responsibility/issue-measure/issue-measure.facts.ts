import { day, fact, id, text, type FactOf } from '../../kernel/fact.js';

/** An issue for which something is adopted. */
export const issueToRemedy = fact(
  'issueToRemedy',
  { status: text, kind: text, organisationId: id, raiserOfficeId: id.orNull, regionCode: text, countyCode: text },
  `select id as key, status, kind, organisation_id as "organisationId", raiser_office_id as "raiserOfficeId",
    region_code as "regionCode", county_code as "countyCode" from issue where id = any($1::uuid[])`,
);
export type RemediedFacts = FactOf<typeof issueToRemedy>;

/** A rule that was issued, with its number and days. */
export const policyInForce = fact(
  'policyInForce',
  { countyCode: text, status: text, document: text.orNull, validFrom: day.orNull, validUntil: day.orNull },
  `select id as key, county_code as "countyCode", status, document, valid_from as "validFrom",
    least(valid_until, last_on) as "validUntil" from policy_document where id = any($1::uuid[])`,
);
export type PolicyFacts = FactOf<typeof policyInForce>;
