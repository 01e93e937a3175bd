import { bool, fact, id, text, type FactOf } from '../../kernel/fact.js';

/** A client system: whose it is, and whether it may call. */
export const clientById = fact(
  'clientById',
  { organisationId: id, open: bool, name: text },
  `select id as key, organisation_id as "organisationId", open, name from client where id = any($1::uuid[])`,
);
export type ClientFacts = FactOf<typeof clientById>;

/** The bureau that shares what is of a county; of a place above counties where there is one. Keys are six digits. */
export const bureauOfCounty = fact(
  'bureauOfCounty',
  { officeId: id },
  `select k.key, (array_agg(o.id))[1] as "officeId" from unnest($1::text[]) k (key)
  join organisation o on starts_with(o.county_code, regexp_replace(k.key, '(0000|00)$', ''))
    and o.kind = 'BUREAU' and o.ended_on is null
  group by k.key having count(*) = 1`,
);
