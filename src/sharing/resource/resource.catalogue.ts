import { dataResources, type ResourceCode } from './resource.catalogue.resources.js';
import { shareClasses, type ResourceRow, type ShareClassName } from './resource.catalogue.classes.js';
import { enforcementFields } from './resource.catalogue.enforcement.js';
import { officesFields } from './resource.catalogue.offices.js';
import { supervisionFields } from './resource.catalogue.supervision.js';

/** What every entry has and is identified by: it goes with whatever of the entry is shared. */
export const identifying: readonly string[] = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'enteredOn',
  'stage',
  'region',
  'can',
];
/** Who did what with it, and why. */
export const historyField = 'history';

const table = { ...enforcementFields, ...supervisionFields, ...officesFields };
export const catalogued: readonly string[] = Object.keys(table).sort();

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const strictness = (code: ResourceCode): number => shareClasses.indexOf(dataResources[code].shared);
/** The stricter of two. */
const stricter = (a: ResourceCode, b: ResourceCode): ResourceCode => (strictness(b) > strictness(a) ? b : a);

/** By type, the resource of each of its fields; of a field that stands in several, the strictest. */
const resources: ReadonlyMap<string, ReadonlyMap<string, ResourceCode>> = new Map(
  Object.entries(table).map(([type, groups]) => {
    const codes = Object.keys(groups) as ResourceCode[];
    const freest = codes.reduce((a, b) => (strictness(b) < strictness(a) ? b : a));
    const byField = new Map<string, ResourceCode>(identifying.map((field) => [field, freest]));
    byField.set(historyField, 'CHANGE_HISTORY');
    for (const code of codes)
      for (const field of words(groups[code]!)) {
        const known = byField.get(field);
        byField.set(field, known && !identifying.includes(field) ? stricter(known, code) : code);
      }
    return [type, byField];
  }),
);

/** The resource that a field of a type belongs to; null where it belongs to none. */
export const resourceOf = (type: string, field: string): ResourceCode | null => resources.get(type)?.get(field) ?? null;
export const resourcesOf = (type: string): ReadonlySet<ResourceCode> => new Set(resources.get(type)?.values() ?? []);
export const rowOf = (code: string): ResourceRow | null =>
  Object.hasOwn(dataResources, code) ? dataResources[code as ResourceCode] : null;
export const classOf = (type: string, field: string): ShareClassName | null => {
  const code = resourceOf(type, field);
  return code && dataResources[code].shared;
};

/** The class of a field that is named `Type.field`. */
export const classOfItem = (item: string): ShareClassName | null => {
  const [type, field] = item.split('.') as [string, string | undefined];
  return field === undefined ? null : classOf(type, field);
};

/** The fields of a resource, each as `Type.field`, in their order. */
export const fieldsOf = (code: string): string[] =>
  catalogued.flatMap((type) =>
    [...resources.get(type)!].flatMap(([field, own]) => (own === code ? [`${type}.${field}`] : [])),
  );

/**
 * What systems of the county are shown of types with open fields, beside what the nouns let everybody see: every entry,
 * or those with one of these values.
 */
export const openEntries: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  DisasterEvent: {},
  Enterprise: {},
  Hazard: { grade: ['MAJOR'] },
};
/** The open fields of those types, by type. */
export const openFields: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.keys(openEntries).map((type) => [
    type,
    [...resources.get(type)!].flatMap(([field, code]) => (dataResources[code].shared === 'OPEN' ? [field] : [])),
  ]),
);

/** The catalogue as it is printed: a line for each field of the types that there are. */
export function catalogueText(types: readonly (readonly [type: string, fields: readonly string[]])[]): string {
  const header = ['resource', 'name', 'class', 'basis', 'article', 'owner', 'cadence', 'type', 'field'];
  const lines = [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([type, fields]) =>
      [...fields].sort().map((field) => {
        const code = resourceOf(type, field);
        if (code === null) throw new Error(`${type}.${field} belongs to no resource of the catalogue.`);
        const { zh, shared, basis, owner, cadence } = dataResources[code];
        return [code, zh, shared, basis.title, basis.article, owner, cadence, type, field];
      }),
    );
  return `${[header, ...lines].map((line) => line.join('\t')).join('\n')}\n`;
}
