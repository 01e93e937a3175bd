import { bool, fact, id, text, type FactOf } from '../../kernel/fact.js';

/** A client system: whose it is, and whether it may call. */
export const clientById = fact(
  'clientById',
  { organisationId: id, open: bool, name: text },
  `select id as key, organisation_id as "organisationId", open, name from client where id = any($1::uuid[])`,
);
export type ClientFacts = FactOf<typeof clientById>;
