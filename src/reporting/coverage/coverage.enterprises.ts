import type { Records } from '../../access/acting/records.js';
import { is, oneOf, type Conditions } from '../../access/model/conditions.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { liveStatuses, type Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { fact, id, text, type FactOf } from '../../kernel/fact.js';
import type { CoveredEnterprise } from './coverage.facts.js';

// The enterprises that are to be answered for, as the ledger stood on the day that is asked: what is registered or
// amended later leaves what was answered of it. Whom the caller sees is decided by the present row.

const answeredFor = liveStatuses.filter((status) => status !== 'CLOSED');
const about = ['id', 'sector', 'industryCode', 'businessForm', 'townshipCode'] as const;
const columns = `h.id, h.sector, h.industry_code as "industryCode", h.business_form as "businessForm", h.township_code as "townshipCode", h.status`;
const shape = {
  id,
  sector: text,
  industryCode: text.orNull,
  businessForm: text.orNull,
  townshipCode: text,
  status: text,
};

/** The ledger of a county at the end of a day; keys are `county/day`. */
export const ledgerOn = fact(
  'ledgerOn',
  shape,
  `select distinct on (k.key, h.id) k.key, ${columns} from unnest($1::text[]) k (key)
  join enterprise_history h on h.county_code = split_part(k.key, '/', 1)
  and h.updated_at < (split_part(k.key, '/', 2)::date + 1)::timestamp at time zone 'Asia/Shanghai'
  order by k.key, h.id, h.version desc`,
);
/** One enterprise at the end of a day, or as it was registered later; keys are `enterprise/day`. */
export const enterpriseOn = fact(
  'enterpriseOn',
  shape,
  `select distinct on (k.key) k.key, ${columns} from unnest($1::text[]) k (key)
  join enterprise_history h on h.id = split_part(k.key, '/', 1)::uuid and (h.version = 1
  or h.updated_at < (split_part(k.key, '/', 2)::date + 1)::timestamp at time zone 'Asia/Shanghai')
  order by k.key, h.version desc`,
);

type Known = Pick<Enterprise, (typeof about)[number]> | FactOf<typeof ledgerOn>;
const answered = ({ id, sector, industryCode, businessForm, townshipCode }: Known): CoveredEnterprise => ({
  id,
  sector,
  industryCode,
  businessForm,
  township: townshipCode,
});
const isOver = ({ request }: Records, day: CivilDate): boolean => day < civilDateOf(request.now);

/** The enterprises of a county that the caller sees, in these townships only where they are named. */
export async function enterprisesOn(
  records: Records,
  { county, day, townships }: { county: string; day: CivilDate; townships: readonly string[] | null },
): Promise<CoveredEnterprise[]> {
  const within: Conditions<Enterprise> = { countyCode: is(county) };
  if (!isOver(records, day)) {
    const found = await records.select(enterprises, about, {
      ...within,
      status: oneOf(answeredFor),
      ...(townships && { townshipCode: oneOf(townships) }),
    });
    return found.map(answered);
  }
  const [seen, ledger] = await Promise.all([
    records.select(enterprises, ['id'], within),
    records.lookUp(ledgerOn, `${county}/${day}`),
  ]);
  const those = new Set(seen.map((each) => each.id));
  return ledger
    .filter(
      (each) =>
        those.has(each.id) &&
        answeredFor.some((status) => status === each.status) &&
        (townships === null || townships.includes(each.townshipCode)),
    )
    .map(answered);
}

/** The enterprise as it stood on a day; null where the caller does not see it. */
export async function enterpriseOf(records: Records, key: string, day: CivilDate): Promise<CoveredEnterprise | null> {
  const [found] = await records.select(enterprises, about, { id: is(key) });
  if (!found || !isOver(records, day)) return found ? answered(found) : null;
  const [then] = await records.lookUp(enterpriseOn, `${key}/${day}`);
  return answered(then ?? found);
}
