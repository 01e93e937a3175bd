import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import type { Noun } from '../../src/access/model/noun.js';
import { bound, type Act, type AskedFact, type Judging } from '../../src/kernel/act.js';
import { Law, type Parameter } from '../../src/kernel/law.js';
import { roles } from '../../src/kernel/roles.js';
import { calendarWith } from '../../src/kernel/working-days.js';

/** What a rule is given, made up from the tables alone: values of the right types, and nothing of any register. */
export type Values = Record<string, unknown>;
export type Judged = Judging<Values, Values & { idempotencyKey: string; dryRun: boolean }, Values>;

export const uuid = (text: string): string =>
  createHash('sha1')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

/** A value of a type, the `n`th of several. */
function scalarValue(type: string, name: string, n: number): unknown {
  const values: Values = {
    ID: uuid(name + n),
    String: `${name}${n}`,
    Int: 3 + n,
    Boolean: n === 0,
    DateTime: `2026-0${3 + n}-01T00:00:00.000Z`,
    CivilDate: `2026-0${3 + n}-02`,
    Money: String(1000 * (1 + n)),
    RegionCode: `50023800${1 + n}000`,
    CreditCode: `91500299MA0T0002X${n}`,
    Month: `2026-0${5 + n}`,
    Period: `2026Q${2 + n}`,
    Season: `202${5 + n}-202${6 + n}`,
    Year: 2026 + n,
    Decimal: `${1 + n}.5`,
    IndustryCode: `451${n}`,
    Url: `https://example.gov.cn/${n}`,
  };
  if (!(type in values)) throw new Error(`No value of ${type} is known.`);
  return values[type];
}
export function inputValue(given: GraphQLInputType, name: string, n: number): unknown {
  const type = getNullableType(given) as GraphQLInputType;
  if (isListType(type)) {
    const each = (k: number) => inputValue(type.ofType as GraphQLInputType, name, k);
    return n === 2 ? [each(0), each(1)] : [each(n)];
  }
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((f) => [f.name, inputValue(f.type, f.name, n)]));
  if (isEnumType(type)) return type.getValues()[n % type.getValues().length]!.value;
  return scalarValue(getNamedType(type).name, name, n);
}
/** Values that a field may have, beside one another. */
export function alternatives(given: GraphQLInputType, name: string): unknown[] {
  const type = getNullableType(given) as GraphQLInputType;
  const none = type === given ? [null] : [];
  const inner = getNamedType(type);
  const values = isEnumType(inner) ? inner.getValues().map(({ value }) => value as unknown) : null;
  if (isListType(type))
    return [
      ...(values ? values.map((value) => [value]) : [inputValue(type, name, 0), inputValue(type, name, 1)]),
      inputValue(type, name, 2),
      [],
      ...none,
    ];
  if (values) return [...values, ...none];
  return [inputValue(type, name, 0), inputValue(type, name, 1), ...none];
}

export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly type: GraphQLInputType;
}
/** What the door itself does with an input: which entry, when, under which key. */
const ofTheDoor = new Set(['idempotencyKey', 'dryRun', 'expectedVersion', 'id', 'occurredAt']);
/** Every value of an input that is no object itself; of a list of objects, those of its first. */
export function leavesOf(type: GraphQLInputObjectType, at: readonly (string | number)[] = []): Leaf[] {
  return Object.values(type.getFields()).flatMap((field): Leaf[] => {
    if (at.length === 0 && ofTheDoor.has(field.name)) return [];
    const path = [...at, field.name];
    const inner = getNamedType(field.type);
    const listed = isListType(getNullableType(field.type));
    return isInputObjectType(inner)
      ? leavesOf(inner, listed ? [...path, 0] : path)
      : [{ path, name: field.name, type: field.type }];
  });
}
export const nameOf = ({ path }: Leaf): string => path.filter((part) => typeof part === 'string').join('.');
export function withValue<T>(whole: T, [first, ...rest]: Leaf['path'], value: unknown): T {
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as unknown as Record<string | number, unknown>;
  copy[first!] = rest.length > 0 ? withValue(copy[first!], rest, value) : value;
  return copy as T;
}

export interface ColumnOf {
  readonly property: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly array: boolean;
}
export function columnsOf({ entity }: Pick<Noun, 'entity'>): ColumnOf[] {
  const kinds: Function[] = [];
  for (
    let kind: Function | null = entity;
    kind && kind !== Function.prototype;
    kind = Object.getPrototypeOf(kind) as Function | null
  )
    kinds.push(kind);
  return getMetadataArgsStorage()
    .filterColumns(kinds)
    .map(({ propertyName, options }) => ({
      property: propertyName,
      type: String(options.type),
      nullable: options.nullable === true,
      array: options.array === true,
    }));
}

const ofColumn: Readonly<Record<string, (property: string) => unknown>> = {
  uuid: (property) => uuid(`entry ${property}`),
  text: (property) => `entry ${property}`,
  timestamptz: () => '2026-01-02T00:00:00.000Z',
  date: () => '2026-01-02',
  integer: () => 1,
  bigint: () => '5000',
  boolean: () => false,
  numeric: () => '1.5',
};
/** An entry of a noun: with something in every column, or with nothing wherever nothing may be. */
export function entryOf(schema: GraphQLSchema, noun: Noun, filled: boolean): Values {
  const type = schema.getType(noun.entity.name);
  const fields = isObjectType(type) ? type.getFields() : {};
  const row = Object.fromEntries(
    columnsOf(noun).map(({ property, type: kind, nullable, array }): [string, unknown] => {
      if (!filled && nullable) return [property, null];
      const shown = fields[property] && getNamedType(fields[property].type);
      const value: unknown = shown && isEnumType(shown) ? shown.getValues()[0]!.value : ofColumn[kind]!(property);
      return [property, array ? [value] : value];
    }),
  );
  const place = { regionCode: '500238001000', townshipCode: '500238001', countyCode: '500238' };
  return { ...row, ...place, version: 1, ...('year' in row && typeof row.year === 'string' && { year: '2026' }) };
}

const everyRole = [...roles];
/** What a fact's row says of anything: by its name, what it most likely is. */
const told: readonly (readonly [RegExp, (key: string, property: string) => unknown])[] = [
  [/^(endedOn|validUntil|effectiveUntil|to|until)$/, () => null],
  [/^id$/, (key) => (/^[0-9a-f-]{36}$/.test(key) ? key : uuid(key))],
  [
    /^posts$/,
    () => [{ roles: everyRole, from: '2020-01-01', to: null, organisationId: uuid('office'), postId: uuid('post') }],
  ],
  [/Id$/, (_, property) => uuid(`fact ${property}`)],
  [/region(Code)?$/i, () => '500238001000'],
  [/townshipCode$/, () => '500238001'],
  [/countyCode$/, () => '500238'],
  [/(At|Due)$/, () => '2026-01-02T00:00:00.000Z'],
  [/(On|From|from)$/, () => '2020-01-02'],
  [/^(status|address|basis)$/, () => '1'],
  [/sectors$/, () => []],
  [/s$/, () => ['1']],
  [/./, () => '1'],
];
const factRow = (key: string, own: Values = {}): object =>
  new Proxy<Values>(
    { key, ...own },
    {
      get: (row, property) =>
        typeof property === 'symbol' || property in row || property === 'toJSON'
          ? row[property as string]
          : told.find(([named]) => named.test(property))![1](key, property),
    },
  );
/** Facts that an act reads too closely for a row that is only likely: by the fact's name, what a row says beside. */
const closer: Readonly<Record<string, (key: string, input: Values) => Values>> = {
  programmeById: () => ({
    standards: [
      {
        place: '',
        amount: '2000',
        unit: 'PERSON',
        cap: null,
        daysMax: null,
        validFrom: '2000-01-01',
        validUntil: null,
      },
    ],
  }),
  dueIn: (_, { fundId, claimIds, township }) => ({
    fundId,
    claimId: (claimIds as string[] | null)?.[0] ?? uuid('claim'),
    regionCode: (township as string | null) ?? '500238001000',
    amount: '1000',
  }),
  objectsOf: (_, { scores }) => ({
    officeId: (scores as { organisationId: string }[] | null)?.[0]?.organisationId ?? uuid('office'),
  }),
  sealedFigures: () => ({ figures: '[]' }),
  bulletinsOfYear: () => ({ period: '2026Q1', standings: '[]' }),
  applicantById: (key) => ({ members: [{ id: uuid(`member of ${key}`), status: 'LIVING', diedOn: null }] }),
  applicantByNumber: (key) => ({ members: [{ id: uuid(`member of ${key}`), status: 'LIVING', diedOn: null }] }),
};

const lines = readFileSync(new URL('../../data/statutory-parameters.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
/** The county's own numbers, in force on every day. */
export const law = new Law(
  lines.map((line) => {
    const [key, , value, unit, dayType, title, article] = line.split('\t');
    return {
      key,
      regionPrefix: '',
      value,
      unit,
      dayType: dayType || 'CALENDAR',
      basis: { title, article },
      effectiveFrom: '1900-01-01',
      effectiveUntil: null,
    } as unknown as Parameter;
  }),
  calendarWith(),
);

/** What the act would be judged on: an input, on an entry at a stage of it. */
export function judging(
  schema: GraphQLSchema,
  nounOf: (type: string) => Noun,
  noun: Noun,
  act: Act,
  input: Values,
  { filled, status }: { readonly filled: boolean; readonly status: string | null },
): Judged {
  const at = '2026-07-01T04:00:00.000Z';
  const entry = act.begins ? {} : { ...entryOf(schema, noun, filled), ...(status && { status }) };
  const ctx = {
    entry,
    input,
    facts: {} as Values,
    at,
    now: at,
    actor: {
      clientId: uuid('client'),
      operatorId: uuid('actor'),
      organisationId: uuid('office'),
      roles: everyRole,
    },
    signers: [uuid('actor')],
    ...bound({ entry, at, law } as never),
    children: [] as Values[],
    keyAt: (place: number) => uuid(`new ${place}`),
  } as unknown as Judged & { children: Values[]; facts: Values };
  const { children } = act;
  if (children) {
    const other = nounOf(children.entryType);
    const from = other.lifecycle?.moves[act.name]?.from[0];
    const held = entryOf(schema, other, filled);
    const key = (entry as Values).id;
    const row = {
      ...held,
      ...(from && { status: from }),
      ...(children.by && { [children.by]: Array.isArray(held[children.by]) ? [key] : key }),
    };
    const named = children.oneOf;
    const keyed = (children.keys?.(ctx) ?? []).map((id) => ({ ...row, id }));
    (ctx as { children: Values[] }).children = named
      ? named.values(ctx).map((value) => ({ ...row, [named.property]: value }))
      : [...keyed, ...(children.by ? [row] : [])];
  }
  (ctx as { facts: Values }).facts = factsOf(act, ctx);
  return ctx;
}

/**
 * What the facts of an act most likely say of what it is judged on: of a key that is asked of already, what was
 * answered; of another, the same with that key; else something made up.
 */
export function factsOf(act: Act, ctx: Judged): Values {
  const known = ctx.facts as Record<string, readonly (Values & { key: string })[] | undefined>;
  const asked = Object.entries({ ...act.preconditionFacts, ...act.facts }) as [string, AskedFact<unknown>][];
  return Object.fromEntries(
    asked.map(([name, { source, keys }]) => [
      name,
      [...new Set(keys(ctx).filter((key): key is string => typeof key === 'string'))].flatMap((key) => {
        const own = known[name]?.filter((row) => row.key === key) ?? [];
        if (own.length > 0) return own;
        const like = known[name]?.[0];
        return [
          like
            ? { ...like, key, ...('id' in like && { id: key }) }
            : factRow(key, closer[source.name]?.(key, ctx.input)),
        ];
      }),
    ]),
  );
}
