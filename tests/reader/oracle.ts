import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  getNamedType,
  GraphQLError,
  isEnumType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
} from 'graphql';
import type pg from 'pg';
import { ofRooms, typesOf } from '../support/rooms.js';
import {
  millis,
  rfc,
  yuan,
  type Asked,
  type Draw,
  type Look,
  type RoomOracle,
  type Row,
  type Sort,
  type State,
  type TypeRules,
  type Value,
  type Who,
} from './rules.js';

export type { Row, State, Who } from './rules.js';

// The same API over plain arrays, by graphql-js alone and one row at a time: slow, and simple enough to be believed.
// It shares with the service the printed schema and nothing else; ids, scope, masks, order, cursors and the past are
// written a second time: what holds of every type here, what holds of one in `tests/<house>/<room>.oracle.ts`.
const ofEachRoom = await ofRooms<RoomOracle>('oracle');
const types: ReadonlyMap<string, TypeRules> = new Map(
  [...ofEachRoom].flatMap(([place, { types }]) =>
    typesOf(place).map((type) => {
      if (!types[type]) throw new Error(`the oracle of the room ${place.folder} says nothing of ${type}`);
      return [type, types[type]] as const;
    }),
  ),
);
const rulesOf = (type: string): TypeRules => types.get(type)!;
/** What no query asks for, as the clock, a key or the caller's own doings tell it. */
export const notDrawn: ReadonlySet<string> = new Set([...ofEachRoom.values()].flatMap(({ notDrawn = [] }) => notDrawn));
export const draws: ReadonlyMap<string, Draw> = new Map(
  [...ofEachRoom.values()].flatMap(({ draws = {} }) => Object.entries(draws)),
);
export const typeNames: readonly string[] = [...types.keys()];
/** The type that a field of ids is of, by its name: `programmeId` is a ReliefProgramme's. */
export function typeNamed(name: string): string | null {
  // A programme of work is named by no filter; those that name a programme are of relief.
  if (name === 'programmeId') return 'ReliefProgramme';
  const stem = name.replace(/Ids?$/, '').replace(/^./, (letter) => letter.toUpperCase());
  const fitting = typeNames.filter((type) => type === stem || type.endsWith(stem));
  return fitting.length === 1 || fitting.includes(stem) ? (fitting.find((type) => type === stem) ?? fitting[0]!) : null;
}

const keyColumn = (type: string): string => rulesOf(type).key ?? 'id';
const keyOf = (type: string, row: Row): string => row[keyColumn(type)] as string;
export const idOf = (type: string, key: string): string =>
  Buffer.concat([
    Buffer.from(rulesOf(type).tag),
    key.length === 36 ? Buffer.from(key.replaceAll('-', ''), 'hex') : Buffer.from(key),
  ]).toString('base64url');
/** The type and the key that an id names, if it is one. */
export function named(id: string): readonly [type: string, key: string] | null {
  const bytes = Buffer.from(id, 'base64url');
  for (const [type, { tag, key }] of types) {
    if (type === 'FileRef' || type === 'Change') continue;
    const rest = bytes.subarray(tag.length);
    if (bytes.subarray(0, tag.length).toString() !== tag) continue;
    if (rest.length === 16) return [type, rest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')];
    if (key !== undefined) return [type, rest.toString()];
  }
  return null;
}
const listed: ReadonlyMap<string, readonly [type: string, of: (row: Row) => boolean]> = new Map(
  [...types].flatMap(([type, { lists = {} }]) =>
    Object.entries(lists).map(([field, of]) => [field, [type, of] as const] as const),
  ),
);
export const ordersOf = (type: string): Readonly<Record<string, Sort>> => rulesOf(type).orders ?? {};

/** Every row of every table, and every version, as text that PostgreSQL wrote. */
export async function snapshot(sql: pg.Pool): Promise<{ now: State; histories: State; persons: State }> {
  const read = async (table: string): Promise<Row[]> => {
    const { rows: columns } = await sql.query<{ column_name: string; data_type: string }>(
      `select column_name, data_type from information_schema.columns where table_schema = 'public' and table_name = $1`,
      [table],
    );
    const list = columns
      .map(
        ({ column_name: name, data_type: type }) =>
          `'${name}', ${type === 'ARRAY' ? `to_jsonb("${name}")` : ['integer', 'boolean'].includes(type) ? `"${name}"` : `"${name}"::text`}`,
      )
      .join(', ');
    return (
      await sql.query<{ r: Row }>(
        `select jsonb_build_object(${list.length > 0 ? list : ''}) as r from (select * from "${table}") t`.replace(
          /jsonb_build_object\((.*)\) as r/s,
          (_, inner: string) => {
            const parts = inner.split(/, (?='[a-z_0-9]+', )/);
            const objects: string[] = [];
            for (let i = 0; i < parts.length; i += 40)
              objects.push(`jsonb_build_object(${parts.slice(i, i + 40).join(', ')})`);
            return `${objects.join(' || ')} as r`;
          },
        ),
      )
    ).rows.map(({ r }) => r);
  };
  const now: State = {};
  const histories: State = {};
  const persons: State = {};
  for (const [type, { table, historical, personal }] of types) {
    now[type] = await read(table);
    if (historical !== false) histories[type] = await read(`${table}_history`);
    if (personal) {
      persons[type] = await read(`${table}_person`);
      persons[`${type} past`] = await read(`${table}_person_history`);
    }
  }
  return { now, histories, persons };
}

const snake = (name: string) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
const breadth = (duty: Row): number =>
  duty.enterprise_ids.length > 0 ? 3 : duty.business_forms.length > 0 ? 2 : duty.industries.length > 0 ? 1 : 0;

export function oracle(sdl: string, data: { now: State; histories: State; persons: State }, request: { now: string }) {
  const schema = buildSchema(sdl);
  /** The narrowest special supervisions over an enterprise on a day, of the register as it now is. */
  const narrowest = (firm: Row, day: string, past: bigint | null = null): Row[] => {
    const over = rowsOf('Responsibility', past).filter(
      (duty) =>
        duty.category === 'SPECIAL_SUPERVISION' &&
        duty.aspect === 'SAFETY' &&
        duty.published_at !== null &&
        duty.county_code === firm.county_code &&
        duty.valid_from <= day &&
        (duty.valid_to === null || duty.valid_to >= day) &&
        (breadth(duty) === 3
          ? duty.enterprise_ids.includes(firm.id)
          : duty.townships.includes(firm.township_code) &&
            (breadth(duty) === 2
              ? duty.business_forms.includes(firm.business_form)
              : breadth(duty) === 1
                ? duty.industries.some((digits: string) => firm.industry_code.startsWith(digits)) &&
                  (duty.sectors.length === 0 || duty.sectors.includes(firm.sector))
                : duty.sectors.includes(firm.sector))),
    );
    return over.filter((duty) => breadth(duty) === Math.max(...over.map(breadth)));
  };
  const presentById = new Map<string, Map<string, Row>>();
  /** Whoever reads the past sees what they would see of it today: the entry as it now stands tells. */
  const sees = (type: string, then: Row, who: Who): boolean => {
    let present = presentById.get(type);
    if (!present) presentById.set(type, (present = new Map(data.now[type]!.map((each) => [keyOf(type, each), each]))));
    const row = present.get(keyOf(type, then))!;
    const rules = rulesOf(type);
    // A duty over the enterprise itself, its form or its industry goes before that over its sector.
    const inCell = (): boolean => {
      const key = rules.firmOf ? rules.firmOf(row, data.now) : row.enterprise_id;
      const firm = data.now.Enterprise!.find(({ id }) => id === key);
      const narrow = firm ? narrowest(firm, who.on).filter((duty) => breadth(duty) > 0) : [];
      return narrow.length > 0
        ? narrow.some((duty) => who.offices.includes(duty.organisation_id))
        : who.cells.some(([sector, township]) => sector === row.sector && township === row.township_code);
    };
    const look: Look = {
      who,
      now: data.now,
      inCounty: who.counties.includes(row.county_code),
      inCell,
      sees: (other, each) => sees(other, each, who),
    };
    return rules.sees(row, look);
  };
  const states = new Map<bigint, State>();
  // The clock of the past: entries read as of a moment are judged by it.
  const clock = new Map<bigint, string>();
  const clockOf = (past: bigint | null) => (past === null ? request.now : clock.get(past)!);
  const rowsOf = (type: string, past: bigint | null): Row[] => {
    if (past === null) return data.now[type]!;
    if (type === 'Change') return data.now.Change!.filter((row) => BigInt(row.position) <= past);
    if (!data.histories[type]) return data.now[type]!;
    let state = states.get(past);
    if (!state) states.set(past, (state = {}));
    return (state[type] ??= [
      ...data.histories[type]
        .filter((row) => BigInt(row.position) <= past)
        .reduce((latest, row) => {
          const known = latest.get(row.id);
          if (!known || known.version < row.version) latest.set(row.id, row);
          return latest;
        }, new Map<string, Row>())
        .values(),
    ]);
  };
  const positionAt = (moment: string | null | undefined): bigint | null => {
    if (moment == null) return null;
    if (millis(moment) > millis(request.now)) throw new GraphQLError('asOf lies in the future');
    const position = data.now
      .Change!.filter((row) => millis(row.recorded_at) <= millis(moment))
      .reduce((most, row) => (BigInt(row.position) > most ? BigInt(row.position) : most), 0n);
    clock.set(position, moment);
    return position;
  };
  const within = (row: Row, code: string): boolean => {
    if (code.includes('F'))
      return data.now.Region!.find((region) => region.code === code)?.townships.includes(row.township_code) ?? false;
    return row.region_code.startsWith(code.replace(/(0{10}|0{8}|0{6}|000)$/, '')) || code === '000000000000';
  };
  const has = (wantedOnes: unknown[] | null | undefined, value: unknown) =>
    wantedOnes == null || wantedOnes.includes(value);
  const ofId = (id: string | null | undefined, type: string, key: string | null) =>
    id == null || (key !== null && id === idOf(type, key));
  const since = (row: Row, w: Row) => w.updatedAfter == null || millis(row.updated_at) > millis(w.updatedAfter);
  const isWanted = (type: string, row: Row, w: Row, now: string): boolean => {
    const asked: Asked = { now, within, has, ofId, since, present: data.now };
    return rulesOf(type).wanted?.(row, w, asked) ?? true;
  };
  const compared = (type: string, order: string) => {
    const [columns, descending] = ordersOf(type)[order]!;
    const ascending = (a: unknown, b: unknown) =>
      a === b ? 0 : a === null ? 1 : b === null ? -1 : (a as string) < (b as string) ? -1 : 1;
    const comparable = (row: Row, column: string) =>
      /_at$|^deadline$|_due$/.test(column) && row[column] !== null ? millis(row[column]) : row[column];
    return (a: Row, b: Row) => {
      for (const column of columns) {
        const c = ascending(comparable(a, column), comparable(b, column));
        if (c) return descending ? -c : c;
      }
      const c =
        type === 'Change' ? Number(BigInt(a.position) - BigInt(b.position)) : ascending(keyOf(type, a), keyOf(type, b));
      return descending ? -c : c;
    };
  };
  const cursorFor = (type: string, order: string, row: Row) =>
    Buffer.from(
      JSON.stringify([order, ...ordersOf(type)[order]![0].map((column) => row[column]), keyOf(type, row)]),
    ).toString('base64url');
  const sorted = new Map<string, Row[]>();
  const inOrder = (type: string, order: string, past: bigint | null): Row[] => {
    const key = `${type} ${order} ${String(past)}`;
    let rows = sorted.get(key);
    if (!rows) sorted.set(key, (rows = [...rowsOf(type, past)].sort(compared(type, order))));
    return rows;
  };
  const byKey = new Map<string, Map<string, Row>>();
  const keyedRow = (type: string, key: string, past: bigint | null): Row | undefined => {
    const name = `${type} ${String(past)}`;
    let rows = byKey.get(name);
    if (!rows) byKey.set(name, (rows = new Map(rowsOf(type, past).map((row) => [keyOf(type, row), row]))));
    return rows.get(key);
  };
  const connection = (
    type: string,
    who: Who,
    args: Row,
    past: bigint | null,
    now: string,
    of: (row: Row) => boolean = () => true,
  ) => {
    const order = args.orderBy ?? Object.keys(ordersOf(type))[0]!;
    const all = inOrder(type, order, past).filter(
      (row) => of(row) && sees(type, row, who) && isWanted(type, row, args.where ?? {}, now),
    );
    let after = all;
    if (args.after != null) {
      const [, ...at] = JSON.parse(Buffer.from(args.after, 'base64url').toString()) as unknown[];
      const columns = ordersOf(type)[order]![0];
      const place: Row = { [keyColumn(type)]: at.at(-1) };
      columns.forEach((column, i) => {
        place[column] = at[i];
      });
      after = all.filter((row) => compared(type, order)(row, place) > 0);
    }
    const shown = after.slice(0, args.first);
    const ends = shown.map((row) => cursorFor(type, order, row));
    const nodes = shown.map((row): Value => ({ $type: type, row, past }));
    return {
      nodes,
      edges: nodes.map((node, i) => ({ node, cursor: ends[i] })),
      totalCount: Math.min(all.length, 10_000),
      totalCountIsExact: all.length <= 10_000,
      pageInfo: {
        hasNextPage: after.length > args.first,
        hasPreviousPage: args.after != null,
        startCursor: ends[0] ?? null,
        endCursor: ends.at(-1) ?? null,
      },
    };
  };
  const found = (type: string, who: Who, key: unknown, past: bigint | null, column?: string): Value | null => {
    const row =
      key == null
        ? undefined
        : column
          ? rowsOf(type, past).find((each) => each[column] === key)
          : keyedRow(type, key as string, past);
    return row && sees(type, row, who) ? { $type: type, row, past } : null;
  };
  const byId = (id: string, who: Who, past: bigint | null): Value | null => {
    const [type, key] = named(id) ?? [];
    return type === undefined ? null : found(type, who, key, past);
  };

  /**
   * A stage is told by the status, in English as these queries ask; what it is called stands before the Chinese term.
   */
  const stageOf = (type: string, row: Row) => {
    const status = (schema.getType(type) as GraphQLObjectType).getFields().status;
    const named = status && getNamedType(status.type);
    if (!isEnumType(named)) return null;
    const text = named.getValue(row.status)!.description!;
    const label = text
      .replace(/\s*[^.。]*[\u4e00-\u9fff][^.]*$/, '')
      .trim()
      .replace(/\.$/, '');
    return { code: row.status, label, ended: ends(type).has(row.status) };
  };
  const diagrams = readFileSync('schema/lifecycles.md', 'utf8').split(/^## /m);
  const ends = (type: string): ReadonlySet<string> =>
    new Set(
      [...(diagrams.find((each) => each.startsWith(`${type}\n`)) ?? '').matchAll(/^ {2}(\w+) --> \[\*\]$/gm)].map(
        ([, status]) => status!,
      ),
    );
  const value0 = (row: Row, field: string): unknown => row[snake(field)];
  const isPlaces = (field: string, value: unknown): boolean =>
    ['townships', 'successorCodes'].includes(field) && Array.isArray(value);

  const root = (field: string, args: Row, who: Who): unknown => {
    const past = positionAt(args.asOf);
    const list = listed.get(field);
    if (list) return connection(list[0], who, args, past, args.asOf ?? request.now, list[1]);
    if (field === 'node' || field === 'nodeAsOf') return byId(args.id, who, past);
    if (field === 'nodes') return args.ids.map((id: string) => byId(id, who, null));
    const type = field.charAt(0).toUpperCase() + field.slice(1);
    if (args.id != null) {
      const value = byId(args.id, who, past);
      return value?.$type === type ? value : null;
    }
    const { key, named } = rulesOf(type);
    if (key !== undefined) return found(type, who, args[key], null);
    if (named) {
      const row = rowsOf(type, past).find((each) => named(args, each) && sees(type, each, who));
      return row ? { $type: type, row, past } : null;
    }
    return args.number == null ? null : found(type, who, args.number, past, 'number');
  };
  /** What every entry tells alike; undefined where the field is none of that. */
  const ofEvery = ({ $type: type, row, past }: Value, field: string, args: Row, who: Who): unknown => {
    if (field === 'id') return idOf(type, keyOf(type, row));
    if (field === 'region') return found('Region', who, row.region_code, past);
    if (field === 'stage') return stageOf(type, row);
    if (isPlaces(field, value0(row, field)))
      return (value0(row, field) as string[]).map((code) => (/^\d+$/.test(code) ? code.padEnd(12, '0') : code));
    if (field === 'history')
      return connection('Change', who, args, past, clockOf(past), (change) => change.entry_id === row.id);
    return undefined;
  };
  /** What the room says of the field. */
  const ofType = (value: Value, field: string, args: Row, who: Who): unknown => {
    const { $type: type, row, past } = value;
    const { kept = {}, namedBy = {}, one = {}, many = {}, beside = {}, personal = {}, fields = {} } = rulesOf(type);
    if (kept[field]) {
      const files = kept[field].flatMap((column): string[] => row[column] ?? []);
      return [...new Set(files)].slice(0, 200).map((key) => found('FileRef', who, key, past));
    }
    if (namedBy[field]) {
      const [target, column] = namedBy[field];
      const keys = [...new Set((row[column] ?? []) as string[])];
      return keys.flatMap((key) => found(target, who, key, past) ?? []).slice(0, 200);
    }
    if (one[field]) return found(one[field][0], who, row[one[field][1]], past);
    if (many[field]) {
      const [target, column] = many[field];
      return connection(target, who, args, past, clockOf(past), (each) => each[column] === keyOf(type, row));
    }
    if (personal[field]) return maskedOf(value, field, personal[field], who);
    const among = (target: string, order: string, of: (row: Row) => boolean, most = 20): Value[] =>
      inOrder(target, order, past)
        .filter((each) => of(each) && sees(target, each, who))
        .slice(0, most)
        .map((each) => ({ $type: target, row: each, past }));
    if (beside[field]) {
      const [target, order, of, most] = beside[field];
      return among(target, order, (each) => of(each, row), most);
    }
    return fields[field]?.(value, {
      now: data.now,
      at: clockOf(past),
      idOf,
      found: (target, key, when) => found(target, who, key, when === 'now' ? null : past),
      inOrder: (target, order) => inOrder(target, order, past),
      listed: among,
      narrowest,
    });
  };
  const maskedOf = ({ $type: type, row, past }: Value, field: string, personalClass: string, who: Who): unknown => {
    const person =
      past === null
        ? data.persons[type]!.find((each) => each.id === row.id)
        : data.persons[`${type} past`]!.find((each) => each.id === row.id && each.version === row.version);
    const masked = person?.[`${snake(field)}_masked`] ?? null;
    if (masked === null) return null;
    const may = who.roles.some((role) => rulesOf(type).mayRead![personalClass]!.includes(role));
    return { masked, plain: null, withheld: may ? 'NO_PURPOSE' : 'NO_RIGHT' };
  };
  /** A column, said as its type in the printed schema says it. */
  const ofColumn = ({ $type: type, row }: Value, field: string, scalar: string): unknown => {
    const fen = row[`${snake(field)}_fen`];
    if (fen !== undefined) return yuan(fen);
    const value = row[rulesOf(type).columns?.[field] ?? snake(field)];
    if (scalar === 'DateTime') return rfc(value);
    return ['Int', 'Position', 'Year', 'Float'].includes(scalar) && typeof value === 'string' ? Number(value) : value;
  };

  const resolve: GraphQLFieldResolver<any, { who: Who }> = (source, args, { who }, info) => {
    const field = info.fieldName;
    if (info.parentType.name === 'Query') return root(field, args, who);
    if (!source.$type) return source[field];
    const value = source as Value;
    const rules = rulesOf(value.$type);
    if (rules.toldTo?.[field] && !who.roles.some((role) => rules.toldTo![field]!.includes(role))) return null;
    const common = ofEvery(value, field, args, who);
    if (common !== undefined) return common;
    const own = ofType(value, field, args, who);
    if (own !== undefined) return own;
    return ofColumn(value, field, getNamedType(info.returnType).name);
  };
  return {
    schema,
    sees,
    cursorFor,
    execute: async (
      document: DocumentNode,
      variableValues: Record<string, unknown>,
      who: Who,
    ): Promise<ExecutionResult> =>
      execute({
        schema,
        document,
        variableValues,
        contextValue: { who },
        fieldResolver: resolve,
        typeResolver: (value: any) => value.$type,
      }),
  };
}
