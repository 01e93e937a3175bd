import { fact, id, int, list, text, type FactOf } from '../../kernel/fact.js';

/** An inspection, as cases need it. */
export const inspectionById = fact(
  'inspectionById',
  {
    number: text,
    status: text,
    enterpriseId: id,
    officerIds: list(id),
  },
  `select id as key, number, status, enterprise_id as "enterpriseId", officer_ids as "officerIds" from inspection
  where id = any($1::uuid[])`,
);
export type InspectionFacts = FactOf<typeof inspectionById>;

/** What an inspection found, and how it stands with the hazard it is followed as. */
const findingShape = {
  id,
  enterpriseId: id,
  disposition: text,
  itemCode: text.orNull,
  hazardStatus: text.orNull,
  hazardNumber: text.orNull,
};
const finding = (key: string, where: string): string =>
  `select ${key} as key, f.id, f.enterprise_id as "enterpriseId", f.disposition, f.item_code as "itemCode", h.status as "hazardStatus", h.number as "hazardNumber" from finding f left join hazard h on h.id = f.hazard_id where ${where}`;

export const findingsOfInspection = fact(
  'findingsOfInspection',
  findingShape,
  finding('f.inspection_id', 'f.inspection_id = any($1::uuid[])'),
);

export const findingById = fact('findingById', findingShape, finding('f.id', 'f.id = any($1::uuid[])'));
export type FindingFacts = FactOf<typeof findingById>;

/** How often an enterprise was inspected in a year, but for what the law has no cap on; keys are `enterprise/year`. */
export const inspectedInYear = fact(
  'inspectedInYear',
  {
    n: int,
  },
  `select k.key, count(i.id)::int as n from unnest($1::text[]) k (key)
  left join inspection i on i.enterprise_id = split_part(k.key, '/', 1)::uuid and i.ad_hoc_reason is null
  and i.started_at >= make_timestamptz(split_part(k.key, '/', 2)::int, 1, 1, 0, 0, 0, 'Asia/Shanghai')
  and i.started_at < make_timestamptz(split_part(k.key, '/', 2)::int + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')
  group by k.key`,
);
export type InspectedFacts = FactOf<typeof inspectedInYear>;

/** Items of inspection that were delegated to townships; keys are codes. */
export const delegatedItems = fact(
  'delegatedItems',
  { id },
  `select code as key, id from enforcement_item where code = any($1::text[]) and level = 'TOWNSHIP'`,
);
export type DelegatedItem = FactOf<typeof delegatedItems>;
