import type { Sentence } from '../kernel/act.js';
import { sentence } from './findings.js';
import type { Service } from './client.js';

interface Place {
  readonly code: string;
  readonly name: string;
}
/** Names as people write them, each with the places that it may mean. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;
interface Within {
  readonly whole: ReadonlyMap<string, string>;
  readonly forms: Names;
  readonly nameOf: ReadonlyMap<string, string>;
}

export interface Places {
  readonly codes: ReadonlySet<string>;
  /** How what is wider than a township is written before its name: 巫溪县, 巫溪, 重庆市巫溪县. */
  readonly wider: readonly string[];
  readonly townships: Within;
  readonly villages: ReadonlyMap<string, Within>;
}
export interface Said {
  readonly region: string;
  readonly township: string;
  readonly village: string;
}
export interface PlaceFault {
  readonly field: string;
  readonly code: string;
  readonly says: Sentence;
}
export type Placed =
  { readonly code: string; readonly told: Sentence | null } | { readonly faults: readonly PlaceFault[] };

const committee =
  /^(?<base>.+?)(?:(?<community>社区居民委员会|社区居委会|社区|居民委员会|居委会)|(?<village>村村民委员会|村民委员会|村委会|村))$/;
const communities = ['社区居民委员会', '社区居委会', '社区', '居民委员会', '居委会', '居'];
const villagesForms = ['村村民委员会', '村村委会', '村民委员会', '村委会', '村'];

/** The other ways to write a village or community: with the whole, the short or no name of its committee. */
function villageForms(name: string): readonly string[] {
  const { base, community } = committee.exec(name)?.groups ?? {};
  if (base === undefined) return [name];
  return [name, base, ...(community === undefined ? villagesForms : communities).map((ending) => base + ending)];
}
/** The other ways to write a township: without 镇, 乡 or 街道; with its office. */
function townshipForms(name: string): readonly string[] {
  const base = name.replace(/(街道办事处|街道|民族乡|镇|乡)$/, '');
  return [name, `${name}人民政府`, `${name}办事处`, ...(base === '' || base === name ? [] : [base])];
}

function within(places: readonly Place[], formsOf: (name: string) => readonly string[]): Within {
  const forms = new Map<string, Set<string>>();
  for (const { code, name } of places)
    for (const form of formsOf(name)) forms.set(form, (forms.get(form) ?? new Set()).add(code));
  return {
    whole: new Map(places.map(({ code, name }) => [name, code])),
    forms,
    nameOf: new Map(places.map(({ code, name }) => [code, name])),
  };
}

export function placesFrom(
  wider: readonly string[],
  townships: readonly Place[],
  villages: ReadonlyMap<string, readonly Place[]>,
): Places {
  return {
    codes: new Set([...townships, ...[...villages.values()].flat()].map(({ code }) => code)),
    wider,
    townships: within(townships, townshipForms),
    villages: new Map([...villages].map(([township, own]) => [township, within(own, villageForms)])),
  };
}

/** The whole name before all; then any other way to write it, as long as it means one place only. */
function meant({ whole, forms }: Within, text: string): readonly string[] {
  const own = whole.get(text);
  return own === undefined ? [...(forms.get(text) ?? [])] : [own];
}
const plainName = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
const without = (text: string, beginnings: Iterable<string>): string[] =>
  [...beginnings]
    .filter((each) => text.startsWith(each) && text.length > each.length)
    .map((each) => text.slice(each.length));
const group = /^(.*?[^第])(?:第?[0-9一二三四五六七八九十百]+|[甲乙丙丁])(?:村民小组|居民小组|小组|组|社|队)$/;

/** What the text means, as it stands or without the names of what it lies in. */
function found(places: Within, text: string, above: Iterable<string>): readonly string[] {
  const plain = plainName(text);
  const own = meant(places, plain);
  return own.length > 0 ? own : [...new Set(without(plain, above).flatMap((each) => meant(places, each)))];
}
function ambiguous({ nameOf }: Within, codes: readonly string[]): Sentence {
  const names = codes.map((code) => nameOf.get(code)!);
  return sentence(`可以指${names.join('、')}；须写明是哪一个`, `it may mean ${names.join(' or ')}; it must say which`);
}
const refused = (field: string, code: string, says: Sentence): Placed => ({ faults: [{ field, code, says }] });

/** Where a row lies: by its code, or by the names of township and village; where both are given they must agree. */
export function placed({ region, township, village }: Said, places: Places): Placed {
  if (region === '') return byName(township, village, places);
  const code = /^\d+$/.test(region) ? region.padEnd(12, '0') : region;
  if (!places.codes.has(code))
    return refused(
      'region',
      'UNKNOWN_PLACE',
      sentence(
        '区划代码不是本县现行的乡镇（街道）或村（社区）',
        'the code is that of no existing township or village of the county',
      ),
    );
  const named = township === '' ? null : byName(township, village, places);
  if (named && 'code' in named && named.code !== code && !code.startsWith(named.code.replace(/000$/, ''))) {
    return refused(
      'region',
      'PLACES_DIFFER',
      sentence('区划代码与乡镇、村的名称不是同一处', 'the code is not that of the township and village named'),
    );
  }
  return { code, told: null };
}

function byName(township: string, village: string, { wider, townships, villages }: Places): Placed {
  const codes = found(townships, township, wider);
  if (codes.length === 0)
    return refused(
      'township',
      'UNKNOWN_PLACE',
      township === ''
        ? sentence('不得为空', 'it must not be empty')
        : sentence('本县没有该乡镇（街道）', 'the county has no such township'),
    );
  if (codes.length > 1) return refused('township', 'AMBIGUOUS_PLACE', ambiguous(townships, codes));
  const code = codes[0]!;
  const name = townships.nameOf.get(code)!;
  const own = villages.get(code)!;
  if (village === '') return { code, told: null };
  const above = [...townshipForms(name), ...wider.flatMap((each) => townshipForms(name).map((form) => each + form))];
  const exact = found(own, village, above);
  const grouped = exact.length > 0 ? null : group.exec(plainName(village))?.[1];
  const meantBy = grouped ? found(own, grouped, above) : exact;
  if (meantBy.length === 1)
    return {
      code: meantBy[0]!,
      told: grouped
        ? sentence('村民小组未录入，区划录入到村（社区）', 'the group within the village was not entered')
        : null,
    };
  if (meantBy.length > 1) return refused('village', 'AMBIGUOUS_PLACE', ambiguous(own, meantBy));
  return refused('village', 'UNKNOWN_PLACE', sentence(`${name}没有该村（社区）`, `${name} has no such village`));
}

const regionsWithin = `query($parent: RegionCode!, $after: String) {
  regions(where: { parent: $parent, current: true }, first: 200, after: $after) { nodes { code name } pageInfo { hasNextPage endCursor } }
}`;

interface RegionsPage {
  readonly regions: {
    readonly nodes: Place[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

async function childrenOf(service: Service, parent: string): Promise<Place[]> {
  const all: Place[] = [];
  for (let after: string | null = null; ;) {
    const { regions }: RegionsPage = await service.ask<RegionsPage>(regionsWithin, { parent, after });
    all.push(...regions.nodes);
    if (!regions.pageInfo.hasNextPage) return all;
    after = regions.pageInfo.endCursor;
  }
}

/** The townships and villages of the caller's counties. */
export async function placesOf(service: Service): Promise<Places> {
  const { viewer } = await service.ask<{ viewer: { counties: string[]; townships: string[] } }>(
    '{ viewer { counties townships } }',
  );
  const codes = [...new Set([...viewer.counties, ...viewer.townships.map((code) => code.slice(0, 6))])].map((county) =>
    county.padEnd(12, '0'),
  );
  const nameOf = async (code: string): Promise<string> =>
    (
      await service.ask<{ region: { name: string } | null }>(
        'query($code: RegionCode!) { region(code: $code) { name } }',
        { code },
      )
    ).region?.name ?? '';
  const wider = await Promise.all(
    codes.map(async (code) => wholeNames(await nameOf(code.slice(0, 2).padEnd(12, '0')), await nameOf(code))),
  );
  const townships = (await Promise.all(codes.map((code) => childrenOf(service, code)))).flat();
  const villages = await Promise.all(
    townships.map(async ({ code }) => [code, await childrenOf(service, code)] as const),
  );
  return placesFrom(wider.flat(), townships, new Map(villages));
}
const wholeNames = (province: string, county: string): string[] =>
  [county, `${province}${county}`, county.replace(/(自治县|县|区|市)$/, '')].filter((each) => [...each].length > 1);
