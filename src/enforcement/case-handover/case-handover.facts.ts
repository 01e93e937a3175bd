import { fact, list, id, text, type FactOf } from '../../kernel/fact.js';

/** A case that is handed to its handlers: who they are, and what was decided in it. */
export const handedCase = fact(
  'handedCase',
  { regionCode: text, status: text, handlerIds: list(id), outcomes: list(text) },
  `select c.id as key, c.region_code as "regionCode", c.status, c.handler_ids as "handlerIds",
    array(select p.outcome from case_party p where p.case_id = c.id and p.outcome is not null
      and p.status <> 'REVOKED' order by 1) as outcomes
  from enforcement_case c where c.id = any($1::uuid[])`,
);
export type HandedCase = FactOf<typeof handedCase>;
