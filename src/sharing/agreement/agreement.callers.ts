import type { Rows } from '../../access/model/conditions.js';
import type { CallerSource } from '../../access/rights/caller-directory.js';
import type { Grant } from '../../access/rights/grants.js';
import { oneOf } from '../../access/model/conditions.js';
import { neverWithheld } from '../../api/nullability.js';
import { levelOf, wholeCounty, type RegionCode } from '../../kernel/region-code.js';
import { within } from '../../region/region.scope.js';
import { historyField, identifying, openEntries, openFields, resourceOf } from '../resource/resource.catalogue.js';

interface InForce {
  readonly id: string;
  readonly number: string;
  readonly fields: readonly string[];
  readonly regions: readonly RegionCode[];
  readonly modes: readonly string[];
  readonly until: string;
}

/** What an entry is identified by goes with whatever of it is shared. */
const withIdentity = (type: string, fields: readonly string[]): readonly string[] => [
  ...new Set([
    ...identifying,
    ...[...neverWithheld].filter((field) => field !== historyField && resourceOf(type, field) !== null),
    ...fields,
  ]),
];
const identified = (byType: Readonly<Record<string, readonly string[]>>): Grant['fields'] =>
  Object.fromEntries(Object.entries(byType).map(([type, fields]) => [type, withIdentity(type, fields)]));

function byType(items: readonly string[]): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const [type, field] of items.map((item) => item.split('.') as [string, string]))
    (fields[type] ??= []).push(field);
  return fields;
}

function grantOf({ fields, regions, ...agreement }: InForce): Grant {
  const rows = regions.map((code) => within(code));
  return { ...agreement, regions, fields: identified(byType(fields)), entriesOf: () => rows as Rows<object> };
}

/** What is shared unconditionally stands as one agreement with every system of the county. 无条件共享 */
function open(region: RegionCode): Grant {
  const place = ['NATION', 'PROVINCE', 'PREFECTURE'].includes(levelOf(region))
    ? region
    : (wholeCounty(region) as RegionCode);
  const entriesOf = (type: string): Rows<object> => ({
    ...within(place),
    ...Object.fromEntries(Object.entries(openEntries[type]!).map(([property, values]) => [property, oneOf(values)])),
  });
  const modes = ['QUERY', 'VERIFY', 'BATCH', 'SUBSCRIBE'];
  return {
    id: 'OPEN',
    number: null,
    fields: identified(openFields),
    modes,
    regions: [place],
    until: null,
    entriesOf,
  };
}

const inForce = `
  select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'fields', a.fields,
    'regions', a.regions, 'modes', a.modes, 'until', a.valid_until) order by a.id), '[]')
  from sharing_agreement a join client k on k.id = a.client_id
  where (k.key = $1 or (k.previous_key = $1 and k.previous_key_until >= $3)) and a.status = 'IN_FORCE' and a.valid_until >= $3`;

/** Who a caller is, and of a system what agreements let it see that day. */
export const withAgreements = ({ text, callerOf, used }: CallerSource): CallerSource => ({
  used,
  text: `select x.*, case when $2::text is null then (${inForce}) end,
    case when $2::text is null then (select k.region_code from client k
      where k.key = $1 or (k.previous_key = $1 and k.previous_key_until >= $3) order by k.key = $1 desc limit 1) end from (${text}) x`,
  callerOf: (values, subject, on) => {
    const caller = callerOf(values, subject, on);
    if (caller === null || subject !== null) return caller;
    const [agreements, region] = values.slice(-2) as [readonly InForce[], RegionCode];
    return { ...caller, grants: [open(region), ...agreements.map(grantOf)] };
  },
});
