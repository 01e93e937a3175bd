import { bool, fact, id, text, type FactOf } from '../../kernel/fact.js';

/** A client system: whose it is, and whether it may call. */
export const clientById = fact(
  'clientById',
  { organisationId: id, open: bool, name: text },
  `select id as key, organisation_id as "organisationId", open, name from client where id = any($1::uuid[])`,
);
export type ClientFacts = FactOf<typeof clientById>;

/** The bureau of a county, which shares what is the county's; keys are counties. */
export const bureauOfCounty = fact(
  'bureauOfCounty',
  { officeId: id },
  `select county_code as key, (min(id::text))::uuid as "officeId" from organisation
  where county_code = any($1::text[]) and kind = 'BUREAU' and ended_on is null group by county_code`,
);
