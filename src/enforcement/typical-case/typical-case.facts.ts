import { bool, day, fact, fen, id, list, text, word, type FactOf } from '../../kernel/fact.js';
import type { SupervisionSector } from '../../law/sector.js';

/** A publication, with its case and whether the decision is contested. */
export const publishedCase = fact(
  'publishedCase',
  {
    status: text,
    shownUntil: day,
    unitName: text.orNull,
    unitCode: text.orNull,
    conduct: text.orNull,
    fine: fen.orNull,
    contested: bool,
    regionCode: text,
    sector: word<`${SupervisionSector}`>(),
    caseId: id,
    organisationId: id,
    handlerIds: list(id),
    shown: bool,
  },
  `select p.id as key, p.status, p.shown_until as "shownUntil", p.unit_name as "unitName", p.unit_code as "unitCode",
    p.cause as conduct, p.fine_fen::text as fine, y.appealed_on is not null and y.appeal_settled_on is null as contested,
    p.region_code as "regionCode", p.sector, p.case_id as "caseId", c.organisation_id as "organisationId",
    c.handler_ids as "handlerIds", exists (select from typical_case t where t.publication_id = p.id
      and t.status in ('PROPOSED', 'EXPOSED')) as shown
  from publication p join case_party y on y.id = p.party_id join enforcement_case c on c.id = p.case_id
  where p.id = any($1::uuid[])`,
);
export type PublishedCase = FactOf<typeof publishedCase>;
