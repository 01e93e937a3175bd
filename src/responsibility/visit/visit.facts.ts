import { fact, id, list, text, type FactOf } from '../../kernel/fact.js';

/** A post from which one leads, as a visit needs it. */
export const leadingPost = fact(
  'leadingPost',
  {
    organisationId: id,
    regionCode: text,
    countyCode: text,
    roles: list(text),
  },
  `select id as key, organisation_id as "organisationId", region_code as "regionCode", county_code as "countyCode", roles from post where id = any($1::uuid[])`,
);
export type LeadingPost = FactOf<typeof leadingPost>;

/** The enterprise that was visited. */
export const visitedFirm = fact(
  'visitedFirm',
  { countyCode: text, regionCode: text },
  `select id as key, county_code as "countyCode", region_code as "regionCode" from enterprise
  where id = any($1::uuid[])`,
);
export type VisitedFirm = FactOf<typeof visitedFirm>;

/** What a finding may become: since when it is in the register, where, and how far it is. */
export const issueToFollow = fact(
  'issueToFollow',
  { countyCode: text, enteredOn: text, status: text, organisationId: id },
  `select id as key, county_code as "countyCode", to_char(created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "enteredOn", status, organisation_id as "organisationId" from issue where id = any($1::uuid[])`,
);
export type IssueToFollow = FactOf<typeof issueToFollow>;
export const hazardToFollow = fact(
  'hazardToFollow',
  { countyCode: text, enteredOn: text, status: text },
  `select id as key, county_code as "countyCode", to_char(created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "enteredOn", status from hazard where id = any($1::uuid[])`,
);
export type HazardToFollow = FactOf<typeof hazardToFollow>;
