import {
  oneOf,
  pairedWith,
  sqlOf,
  type Bind,
  type ColumnOf,
  type Conditions,
  type Rows,
  type Test,
} from '../access/model/conditions.js';
import type { Follows } from '../access/model/noun.js';
import type { Told } from '../access/rights/audience.js';
import type { Caller } from '../access/rights/caller.js';
import type { Role } from '../kernel/roles.js';
import { ofCounty, ofSeat, type Placed } from '../region/region.scope.js';

// The enterprises over which a duty goes before those of their sector, and whose they are that day.
const ruled = (bind: Bind, { offices, on }: Caller, own: boolean): string =>
  `array(select o.enterprise_id from overridden_enterprises(${bind(on)}) o${own ? ` where o.organisation_id = any(${bind(offices)})` : ''})`;
const ruledToCaller =
  (caller: Caller, entries = (enterprises: string) => enterprises): Test =>
  (column, bind) =>
    `${column} = any(${entries(ruled(bind, caller, true))})`;
const notRuled =
  (caller: Caller, entries = (enterprises: string) => enterprises): Test =>
  (column, bind) =>
    `(${column} is null or not (${column} = any(${entries(ruled(bind, caller, false))})))`;

/**
 * The cells (sector and township) that a department answers for; `by` tells the enterprise, over which a duty of its
 * own, or over its industry or business form, goes before (安全生产法 第十条).
 */
export function cells<E extends { sector: string | null; townshipCode: string }>(
  caller: Caller,
  by: keyof E & string,
  entries?: (enterprises: string) => string,
): Rows<E> {
  const inCells = { sector: pairedWith('townshipCode', caller.cells.sectors, caller.cells.townships) };
  if (caller.cells.narrow.length === 0) return inCells as Rows<E>;
  const notOthers = { ...inCells, [by]: notRuled(caller, entries) } as Conditions<E>;
  // Of two ways an index keeps no order: only who holds such a duty is asked by both.
  return caller.cells.narrowOwn ? [notOthers, { [by]: ruledToCaller(caller, entries) } as Conditions<E>] : notOthers;
}

/**
 * Which duty goes before which is told by the enterprise: with its form, industry, sector or township, what a
 * department sees of it and of all that hangs on it changes hands (`cells`). `ours` tells what hangs on it, usually by
 * a column that holds its key.
 */
export const followsEnterprise = (ours: Follows['ours'] = (own, of) => `${own}.enterprise_id = ${of}.id`): Follows => ({
  entryType: 'Enterprise',
  roles: ['SECTOR_DEPT'],
  concerns: ({ cells: { narrow } }) => narrow.length > 0,
  fields: ['businessForm', 'industryCode', 'sector', 'regionCode'],
  ours,
  scopeOf: (caller, own, of, bind) => answered(caller, own, of, bind),
});
/** The same of the enterprise itself: its sector and township too are those of that version. */
export const enterpriseItself: Follows = {
  ...followsEnterprise((own, of) => `${own}.id = ${of}.id`),
  scopeOf: (caller, _, of, bind) => answered(caller, of, of, bind),
};

/**
 * Whether the caller's department answered for `own` by the enterprise `of`, as `cells` tells it of the register as
 * it is.
 */
function answered(caller: Caller, own: string, of: string, bind: Bind): string {
  const columns = ['id', 'sector', 'industry_code', 'business_form', 'township_code'].map(
    (column) => `${of}.${column}`,
  );
  const duties = `select supervising_duties(${columns.join(', ')}, ${bind(caller.on)})`;
  const narrow = (more: string): string =>
    `exists (select from responsibility r where r.id in (${duties})
      and r.id = any(${bind(caller.cells.narrow)})${more})`;
  const pairs = pairedWith('townshipCode', caller.cells.sectors, caller.cells.townships);
  const inCells = pairs(`${own}.sector`, bind, () => `${own}.township_code`);
  return `(${narrow(` and r.organisation_id = any(${bind(caller.offices)})`)} or (${inCells} and not ${narrow('')}))`;
}

/**
 * What law officers see of enterprises and of visits there: those of the bureau the county's, those of a department its
 * cells, those of a township its own.
 */
export const ofOfficers =
  <E extends { countyCode: string; townshipCode: string; sector: string | null }>(
    by: keyof E & string,
    entries?: (enterprises: string) => string,
  ) =>
  (caller: Caller): Rows<E> =>
    caller.counties.length > 0
      ? (ofCounty(caller) as Rows<E>)
      : [cells<E>(caller, by, entries), { townshipCode: oneOf(caller.townships) } as Rows<E>];

/**
 * What happens at an enterprise in enforcement: those who enforce or check see the county's, a department its cells,
 * a township and the enterprise their own.
 */
export const atEnterprises = <
  E extends { countyCode: string; townshipCode: string; sector: string | null; enterpriseId: string | null },
>() => ({
  COUNTY_LEADER: ofCounty,
  BUREAU_HEAD: ofCounty,
  LAW_OFFICER: ofCounty,
  LEGAL_REVIEWER: ofCounty,
  DISCIPLINE: ofCounty,
  SECTOR_DEPT: (caller: Caller): Rows<E> => cells<E>(caller, 'enterpriseId' as keyof E & string),
  TOWNSHIP: ({ townships }: Caller): Rows<E> => ({ townshipCode: oneOf(townships) }) as Rows<E>,
  ENTERPRISE: ({ enterpriseIds }: Caller): Rows<E> => ({ enterpriseId: oneOf(enterpriseIds) }) as Rows<E>,
});

/** Which enterprises each role sees. */
export const seesEnterprises = {
  COUNTY_LEADER: ofCounty,
  BUREAU_HEAD: ofCounty,
  LAW_OFFICER: (caller: Caller): Rows<AnEnterprise> => ofOfficers<AnEnterprise>('id')(caller),
  LEGAL_REVIEWER: ofCounty,
  TECH_INSPECTOR: ofCounty,
  EXPERT: ofCounty,
  SOCIAL_SUPERVISOR: ofCounty,
  DISCIPLINE: ofCounty,
  SECTOR_DEPT: (caller: Caller): Rows<AnEnterprise> => cells<AnEnterprise>(caller, 'id'),
  TOWNSHIP: (caller: Caller): Rows<AnEnterprise> => ({ townshipCode: oneOf(caller.townships) }),
  VILLAGE: (caller: Caller): Rows<AnEnterprise> => ({ regionCode: oneOf(caller.villages) }),
  ENTERPRISE: (caller: Caller): Rows<AnEnterprise> => ({ id: oneOf(caller.enterpriseIds) }),
} as const satisfies { readonly [R in Role]?: (caller: Caller) => Rows<AnEnterprise> };
interface AnEnterprise extends Placed {
  id: string;
  sector: string;
}

const enterpriseColumns: ColumnOf = (property) =>
  `e.${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
/**
 * The organisations that a caller knows from within, as a query of their keys: those they sit in, and the enterprises
 * that they see.
 */
export function knownOrganisations(caller: Caller, bind: Bind): string {
  const offices = `select own.id from organisation own where own.id = any(${bind(caller.operatorId === null ? [caller.organisationId] : caller.offices)})`;
  const rows = caller.roles.flatMap((role) => {
    const seen = seesEnterprises[role as keyof typeof seesEnterprises];
    return seen ? [seen(caller)] : [];
  });
  if (rows.length === 0) return offices;
  return `${offices} union all select own.id from organisation own join enterprise e on e.id = own.enterprise_id
    where ${sqlOf(rows as Rows<AnEnterprise>, enterpriseColumns, bind)}`;
}
/** The persons who were in an organisation on any day, of those whose keys a query tells. */
export const personsIn = (organisations: string): string =>
  `select h.operator_id from holding h join post p on p.id = h.post_id where p.organisation_id in (${organisations})`;

/**
 * Entries that an office of the caller's began: the journal says for which office it was done, the row only by whom.
 */
export const begunByOffices =
  ({ offices }: Caller): Test =>
  (column, bind) =>
    `exists (select from journal begun where begun.entry_id = ${column} and begun.version = 1
      and begun.organisation_id = any(${bind(offices)}))`;

/** What concerns the offices the caller sits in. */
export const ofOffices = ({ offices }: Caller): Conditions<{ organisationId: string | null }> => ({
  organisationId: oneOf(offices),
});

/**
 * Whether what an office has or has not done, which is no entry, is the caller's to know: of the whole county for those
 * who serve it, of an office for whoever sits in it.
 */
export const knowsOfOffice =
  ({ counties, offices }: Caller, county: string) =>
  (office: string): boolean =>
    counties.includes(county) || offices.includes(office);

/** Work of the offices: those who lead or check see the county's, each office sees its own. */
export const ofCountyOrOffice = {
  COUNTY_LEADER: ofCounty,
  BUREAU_HEAD: ofCounty,
  LAW_OFFICER: ofCounty,
  LEGAL_REVIEWER: ofCounty,
  DISCIPLINE: ofCounty,
  SECTOR_DEPT: ofOffices,
  TOWNSHIP: ofOffices,
  FINANCE: ofOffices,
} as const;
/** What is told to all offices of the county. */
export const ofCountyOrSeat = {
  COUNTY_LEADER: ofCounty,
  BUREAU_HEAD: ofCounty,
  LAW_OFFICER: ofCounty,
  LEGAL_REVIEWER: ofCounty,
  DISCIPLINE: ofCounty,
  SECTOR_DEPT: ofSeat,
  TOWNSHIP: ofSeat,
} as const;
/** The same as an audience, of what is no entry: figures, gaps and rankings of a county are its offices' own matter. */
export const toOffices: Told = {
  COUNTY_LEADER: 'counties',
  BUREAU_HEAD: 'counties',
  LAW_OFFICER: 'counties',
  LEGAL_REVIEWER: 'counties',
  DISCIPLINE: 'counties',
  SECTOR_DEPT: 'countiesOfPosts',
  TOWNSHIP: 'countiesOfPosts',
};
/** Those whose view is the whole county's: what one office is told of another, they alone may know. */
export const toCounty: Told = {
  COUNTY_LEADER: 'counties',
  BUREAU_HEAD: 'counties',
  LEGAL_REVIEWER: 'counties',
  DISCIPLINE: 'counties',
};
