import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../src/demo/random.js';

/** What inputs are made of, beside the schema: ids that are there, by type, and a moment that is now. */
export interface Ground {
  readonly schema: GraphQLSchema;
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly now: string;
}

const long = '长'.repeat(8_000);
/** Texts that say nothing, that are no text, that look like something else, and a few that are what they should be. */
const texts: readonly string[] = [
  '',
  ' ',
  '\t\n',
  '\u200b\u200d',
  '\u3000',
  '\ufeff',
  '\ud800',
  'a\udc00',
  'a\u0000b',
  '\u0007',
  '\u202eabc\u202c',
  '一行\n二行',
  '👩‍👩‍👧‍👦',
  long,
  `${long}长`,
  'x'.repeat(100_000),
  'null',
  '0',
  '-1',
  '1.5',
  '1e309',
  'NaN',
  '-0.01',
  '99999999999999999999',
  '0.0000000001',
  '%',
  '_',
  '\\',
  "'; drop table hazard; --",
  '{}',
  '[]',
  '["NEWEST","2026-01-01T00:00:00.000Z","x"]',
  'W10',
  'constructor',
  '__proto__',
  '500238000000',
  '500238',
  '50023800100',
  '000000000000',
  '2026',
  '1',
  '0000',
  '9999',
  '10000',
  '-2026',
  '2026-11',
  '2026-13',
  '2026-00',
  '0001-01',
  '9999-12',
  '10000-01',
  '2026Q3',
  '2026Q5',
  '9999H2',
  '2100Q1',
  '2026-2027',
  '2026-11-26',
  '9999-12-31',
  '010100',
  '演示',
  '演示（一）',
  'TIP_OFF',
  'SAFETY',
  'JC-01',
  'CF-102',
  'AQF-99',
  '溪府督〔2025〕1号',
  '4511',
  '3011',
  'MAJOR_HAZARDS_CLOSED',
  'Hazard',
  'Enterprise',
  'LARGER_ACCIDENT',
  '500299197506150121',
  '500299197506150121 ',
  '6222000000000000001',
  '13800000000',
  '+8613800000000',
  'https://example.invalid/?a=b#c',
  'http://[',
  '2026-11-26T25:00:00Z',
];
const days: readonly string[] = [
  '0001-01-01',
  '1582-10-10',
  '1899-12-31',
  '1900-01-01',
  '1949-10-01',
  '1970-01-01',
  '1999-12-31',
  '2024-02-29',
  '2026-02-29',
  '2026-01-01',
  '2026-06-30',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-12-31',
  '2027-12-31',
  '2099-12-31',
  '2100-01-01',
  '2100-02-28',
  '2100-02-29',
  '2200-12-31',
  '2201-01-01',
  '9999-12-31',
  '10000-01-01',
  '',
];
const moments: readonly string[] = [
  ...days.map((day) => `${day}T16:30:00Z`),
  ...days.map((day) => `${day}T00:00:00+08:00`),
  '1900-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59.999-12:00',
  '2026-11-26T15:59:59.999999999Z',
  '2026-11-26T24:00:00Z',
  '2026-11-26',
  '',
];
const wholes: readonly number[] = [
  0, 1, -1, 2, 3, 7, 12, 13, 50, 51, 99, 100, 101, 200, 201, 365, 999, 1000, 1900, 1949, 2025, 2026, 2027, 2100, 2200,
  2201, 9999, 10_000, 32_767, 32_768, 1_000_000, 2_147_483_647, -2_147_483_648, 2_147_483_648, -2026,
];
const sums: readonly string[] = [
  '0.00',
  '-0.00',
  '0.01',
  '-0.01',
  '1.00',
  '-1.00',
  '100.00',
  '20000.00',
  '999999999999999.99',
  '-999999999999999.99',
  '1000000000000000.00',
  '1',
  '',
];
const regions: readonly string[] = [
  '500238000000',
  '500238001000',
  '500238100000',
  '500238100205',
  '500238F01',
  '500000000000',
  '000000000000',
  '500238',
  '999999999999',
  '500225000000',
  '50023810020O',
  '',
];
const codes: readonly string[] = [
  '91500299MA0T000117',
  '91500299MA0T0002XY',
  '11500299MA0T000118',
  '000000000000000000',
  '',
];
const scalars: Readonly<Record<string, readonly unknown[]>> = {
  Int: wholes,
  Float: [0, -1, 1.5, 1e308, -1e308],
  Boolean: [true, false],
  String: texts,
  CivilDate: days,
  DateTime: moments,
  Money: sums,
  RegionCode: regions,
  CreditCode: codes,
  Position: [0, 1, -1, 9_007_199_254_740_991, 1.5],
  Month: ['2026-10', '2026-11', '2026-13', '2026', ''],
  Period: ['2026', '2026H1', '2026Q3', '2026-10', '2026Q5', ''],
  Season: ['2026-2027', '2026-2028', '2026', ''],
  Year: [2026, 1949, 2200, 1948, 2201, 0, -1],
  Decimal: ['0', '1', '-1', '12.5', '1e3', '', '9'.repeat(40)],
  IndustryCode: ['4511', 'B', '0', '451', '45111', ''],
  Url: ['https://www.example.gov.cn/a', 'http://x', 'javascript:1', 'a', ''],
};

const nowhere = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee';
/** Ids of the type that the name tells, of other types, of nothing, and what is no id. */
function idOf({ ids }: Ground, name: string, d: Random): string {
  const stem = name.replace(/Ids?$/, '');
  const types = [...ids.keys()];
  const fitting = types.filter((type) => stem !== '' && type.toLowerCase().endsWith(stem.toLowerCase()));
  const lot = d.below(10);
  if (lot < 5 && fitting.length > 0) return d.pick(ids.get(d.pick(fitting))!);
  if (lot < 8) return d.pick(ids.get(d.pick(types))!);
  const other = d.pick(ids.get(d.pick(types))!);
  return d.pick([
    '',
    '!',
    'AAAA',
    other.slice(0, -1),
    `${other}=`,
    other.toLowerCase(),
    'R'.repeat(400),
    nowhere,
    '\u0000',
    '\ud800',
  ]);
}

/** A value of the type, whatever it may be. */
export function anyValue(ground: Ground, type: GraphQLInputType, name: string, d: Random, depth = 0): unknown {
  if (isNonNullType(type)) return anyValue(ground, type.ofType as GraphQLInputType, name, d, depth);
  if (isListType(type)) return anyList(ground, type.ofType as GraphQLInputType, name, d, depth);
  if (isInputObjectType(type)) return anyObject(ground, type, d, depth + 1);
  if (isEnumType(type)) return d.below(100) === 0 ? 'NO_SUCH_VALUE' : d.pick(type.getValues()).name;
  if (type.name === 'ID') return idOf(ground, name, d);
  // Now and then what may well be: a moment just past, a text that says something.
  if (type.name === 'DateTime' && d.chance(0.4)) return ground.now;
  if (type.name === 'CivilDate' && d.chance(0.3)) return ground.now.slice(0, 10);
  if (type.name === 'String' && d.chance(0.3)) return '演示';
  const { good, bad } = sorted(ground, type.name);
  return d.pick(bad.length > 0 && d.below(30) === 0 ? bad : good);
}
const known = new Map<string, { readonly good: readonly unknown[]; readonly bad: readonly unknown[] }>();
/** The values that a scalar takes, and those that it refuses. */
function sorted(
  { schema }: Ground,
  name: string,
): { readonly good: readonly unknown[]; readonly bad: readonly unknown[] } {
  let of = known.get(name);
  if (!of) {
    const type = schema.getType(name) as GraphQLScalarType;
    const takes = (value: unknown) => {
      try {
        type.parseValue(value);
        return true;
      } catch {
        return false;
      }
    };
    const all = scalars[name];
    if (!all) throw new Error(`There are no values yet to try ${name} with.`);
    known.set(name, (of = { good: all.filter(takes), bad: all.filter((value) => !takes(value)) }));
  }
  return of;
}
function anyList(ground: Ground, of: GraphQLInputType, name: string, d: Random, depth: number): unknown[] {
  const one = () => anyValue(ground, of, name, d, depth);
  const first = one();
  const lot = d.below(10);
  if (lot === 0) return [];
  if (lot < 5) return [first];
  if (lot < 7) return [first, structuredClone(first)];
  if (lot < 9 || depth > 1) return [first, one(), one()];
  return Array.from({ length: d.pick([12, 200, 201]) }, () => first);
}
function anyObject(ground: Ground, type: GraphQLInputObjectType, d: Random, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(type.getFields()).flatMap((field): [string, unknown][] => {
      if (isNonNullType(field.type)) return [[field.name, anyValue(ground, field.type, field.name, d, depth)]];
      const lot = d.below(10);
      return lot < 5 || depth > 3
        ? []
        : lot < 6
          ? [[field.name, null]]
          : [[field.name, anyValue(ground, field.type, field.name, d, depth)]];
    }),
  );
}
/** Values of arguments, the optional ones now and then. */
export function anyArguments(
  ground: Ground,
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  d: Random,
): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(({ name, type }) => isNonNullType(type) || d.chance(name === 'after' ? 0.05 : 0.6))
      .map((field) => [field.name, anyValue(ground, field.type, field.name, d)]),
  );
}

/**
 * A sample of an input with one field of it, or of a part of it, made anything; or two of its days in the other
 * order.
 */
export function bent(
  ground: Ground,
  type: GraphQLInputObjectType,
  sample: Readonly<Record<string, unknown>>,
  d: Random,
): Record<string, unknown> {
  const fields = Object.values(type.getFields());
  const input = { ...sample };
  const timely = fields.filter(
    (field) => /^(DateTime|CivilDate)$/.test(getNamedType(field.type).name) && field.name !== 'occurredAt',
  );
  if (timely.length > 1 && d.chance(0.1)) {
    for (const [i, field] of timely.entries())
      input[field.name] =
        `202${7 - i}-0${1 + d.below(9)}-01${getNamedType(field.type).name === 'DateTime' ? 'T00:00:00Z' : ''}`;
    return input;
  }
  const { name, type: of } = d.pick(fields);
  const parts = input[name];
  const named = getNamedType(of);
  if (Array.isArray(parts) && parts.length > 0 && isInputObjectType(named) && d.chance(0.8)) {
    const bentPart = bent(ground, named, parts[0] as Record<string, unknown>, d);
    input[name] = d.chance(0.2) ? [bentPart, structuredClone(bentPart)] : [bentPart];
  } else input[name] = d.chance(0.05) ? null : anyValue(ground, of, name, d);
  return input;
}

/** Variables of a document as they are met: name and type. */
export class Variables {
  readonly values: Record<string, unknown> = {};
  readonly declared: string[] = [];
  take(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.values[name] = value;
    return `$${name}`;
  }
  /** `(a: $v0, b: $v1)`, or nothing where there are none. */
  called(of: readonly GraphQLArgument[], values: Readonly<Record<string, unknown>>): string {
    const given = of.filter(({ name }) => name in values);
    return given.length === 0
      ? ''
      : `(${given.map((argument) => `${argument.name}: ${this.take(String(argument.type), values[argument.name])}`).join(', ')})`;
  }
}

/** What is asked of an answer: its leaves, and a few of what lies below, with arguments of any kind. */
export function selected(
  ground: Ground,
  type: GraphQLNamedType,
  d: Random,
  variables: Variables,
  depth: number,
): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((each) => `... on ${each.name} ${selected(ground, each, d, variables, depth - 1)}`)
      .join(' ')} }`;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const parts: string[] = [];
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    if (isLeafType(named)) {
      if (field.args.length === 0) parts.push(field.name);
      continue;
    }
    // Edges hold the same as nodes; a history below a history is the same again.
    const wanted = ['nodes', 'items', 'refusals', 'outcomes'].includes(field.name) || d.below(8) === 0;
    if (depth === 0 || field.name === 'edges' || !wanted) continue;
    const given = anyArguments(ground, field.args, d);
    if ('first' in given && d.chance(0.7)) given['first'] = 2;
    parts.push(
      `${field.name}${variables.called(field.args, given)} ${selected(ground, named, d, variables, depth - 1)}`,
    );
  }
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
}
