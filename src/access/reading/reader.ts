import DataLoader from 'dataloader';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { FactSource } from '../../kernel/fact.js';
import { withInstants, type Instant } from '../../kernel/instant.js';
import type { Caller } from '../rights/caller.js';
import { sqlOf, type ColumnOf, type Rows } from '../model/conditions.js';
import { Disclosures } from '../privacy/disclosures.js';
import { countStatement, type FiguresQuery } from '../figures/figures.js';
import { Fault } from '../faults.js';
import { partsOf } from '../privacy/ids.js';
import { slot, type ListArgs, type Noun, type ReaderFacts } from '../model/noun.js';
import { nounByTag, type Services } from '../services.js';
import { Compiler, type Plan } from './compile.js';
import { isShared, looking } from '../rights/grants.js';
import { Ask } from './level.js';
import { columnsAs, seenInSql, sharedInSql } from './scope-text.js';
import type { Run, Session } from './statements.js';
import type { Request, RequestScope } from '../request-scope.js';
import { WithheldFields } from '../privacy/withheld.js';

/** Held in place of what could not be read: the field that leads to it fails, and nothing else. */
export class Unread {
  constructor(readonly fault: unknown) {}
}

/** Reading, for one request. Whatever comes out is within the caller's scope and no more than was selected. */
export class Reader implements RequestScope {
  readonly disclosures: Disclosures;
  /** What this request selected and was not given. */
  readonly withheld = new WithheldFields();
  readonly #loaders = new Map<Plan, DataLoader<string, object | null>>();
  readonly #positions = new Map<string, Promise<string>>();
  readonly #told = new Map<string, DataLoader<string, readonly object[]>>();

  constructor(
    readonly services: Services,
    readonly caller: Caller,
    readonly session: Session,
    readonly request: Request,
  ) {
    this.disclosures = new Disclosures(this);
  }

  /** The entry, or null where there is none that the caller may see. */
  async find<E extends object>(
    noun: Noun<E>,
    key: string | null,
    info: GraphQLResolveInfo,
    asOf: Instant | null = null,
  ): Promise<E | null> {
    if (key === null) return null;
    // Told by name, since an interface (`node`) does not say which type is read.
    const type = info.schema.getType(noun.entity.name) as GraphQLObjectType;
    this.#tellUnshared(noun, info);
    return this.read<E | null>(info, type.name, { asOf }, key, () =>
      this.#compiler(info, type).record(noun, (ask) => ask.key),
    );
  }

  /** The entry told by other columns: those asked for, and those it must have besides. Null where none is asked for. */
  async findBy<E extends object>(
    noun: Noun<E>,
    asked: { readonly [P in keyof E]?: string | null },
    having: { readonly [P in keyof E]?: readonly string[] },
    info: GraphQLResolveInfo,
    asOf: Instant | null = null,
  ): Promise<E | null> {
    const given = Object.entries(asked).filter(([, value]) => value != null) as [string, string][];
    if (given.length === 0) return null;
    const type = info.schema.getType(noun.entity.name) as GraphQLObjectType;
    this.#tellUnshared(noun, info);
    const by = [
      ...given.map(([property, value]) => [property, [value]] as const),
      ...(Object.entries(having) as [string, string[]][]),
    ];
    return this.read<E | null>(
      info,
      `${type.name} by ${by.map(([property]) => property).join()}`,
      { asOf },
      by.map(([, value]) => value),
      () =>
        this.#compiler(info, type).recordBy(
          noun,
          by.map(([property]) => property),
        ),
    );
  }

  /** Any entry, by its opaque id. */
  async node(id: string, info: GraphQLResolveInfo, asOf: Instant | null = null): Promise<object | null> {
    const parts = partsOf(id);
    const noun = parts && nounByTag(this.services.nouns, parts.tag);
    // Files and changes have ids but are reached through their entries only.
    const isNode =
      noun &&
      (info.schema.getType(noun.entity.name) as GraphQLObjectType).getInterfaces().some(({ name }) => name === 'Node');
    return isNode ? this.find(noun, parts.key, info, asOf) : null;
  }

  /** The same, where many are asked for at once: one statement for each noun. */
  async nodeAmong(id: string, info: GraphQLResolveInfo): Promise<object | null> {
    const parts = partsOf(id);
    const noun = parts && nounByTag(this.services.nouns, parts.tag);
    const isNode =
      noun &&
      (info.schema.getType(noun.entity.name) as GraphQLObjectType).getInterfaces().some(({ name }) => name === 'Node');
    return isNode ? this.entry(noun.entity.name, parts.key, info) : null;
  }

  /** An entry whose noun only the row knows; all that one level asks for are read by one statement for each noun. */
  async entry(typeName: string, key: string, info: GraphQLResolveInfo): Promise<object | null> {
    const noun = this.services.nouns.get(typeName);
    if (!noun) return null;
    const type = info.schema.getType(typeName) as GraphQLObjectType;
    const plan = this.planFor(info, `entry ${typeName}`, () => this.#compiler(info, type).records(noun));
    let loader = this.#loaders.get(plan);
    if (!loader) {
      const variables = info.variableValues;
      loader = new DataLoader<string, object | null>(async (keys) => {
        const ask = new Ask(this.caller, variables, {}, keys, null, this.request.now);
        const found = plan.read(await this.session.run(plan.statement(ask), ask.values), ask, null) as Map<
          string,
          object
        >;
        return keys.map((each) => found.get(each) ?? null);
      });
      this.#loaders.set(plan, loader);
    }
    return loader.load(key);
  }

  /** One page of a connection. */
  async page<C extends object>(noun: Noun, args: ListArgs, info: GraphQLResolveInfo): Promise<C> {
    const orderBy = args.orderBy ?? null;
    this.#tellUnshared(noun, info);
    this.#refuseWide(noun, args.where);
    return this.read<C>(info, `page ${orderBy}`, args, null, () =>
      this.#compiler(info).many(
        'page',
        noun,
        Object.assign((ask: Ask) => ask.args, { orderBy }),
      ),
    );
  }

  /**
   * What an entry leads to: already held where a compiled read brought the entry, and read now where something else
   * did.
   */
  related<T>(record: object, args: ListArgs, info: GraphQLResolveInfo): T | Promise<T> {
    const held = (record as Record<string, unknown>)[slot(info.path.key)];
    if (held instanceof Unread) throw held.fault;
    if (held !== undefined) return held as T;
    const plain = (record as Record<string, unknown>)[info.fieldName];
    if (plain !== undefined) return plain as T;
    const { reads } = info.parentType.getFields()[info.fieldName]!.extensions as ReaderFacts;
    if (!reads || reads.matching)
      throw new Error(`${info.parentType.name}.${info.fieldName} was not read with its parent.`);
    const noun = reads.noun();
    const by = (record as Record<string, unknown>)[reads.kind === 'one' ? reads.by : 'id'];
    if (by == null) return Promise.resolve(null as T);
    return this.read<T>(info, info.parentType.name, args, by, () => {
      const compiler = this.#compiler(info);
      if (reads.kind === 'one') return compiler.record(noun, (ask) => ask.key);
      const column = this.services.plans.tableOf(noun).columns.get(reads.by)!.name;
      return compiler.many(
        reads.kind,
        noun,
        (ask) => ask.args,
        (alias) => (ask) => `${alias}.${column} = ${ask.bind(ask.key)}`,
      );
    });
  }

  /** What other rooms' tables say of a key; all that one level asks for are answered by one statement. */
  async lookUp<Row extends object>(source: FactSource<Row>, key: string): Promise<readonly Row[]> {
    let loader = this.#told.get(source.name);
    if (!loader) {
      loader = new DataLoader<string, readonly object[]>(async (keys) => {
        const sql = this.services.answerTo(source);
        const byKey = new Map<string, object[]>();
        const rows = sql === null ? [] : await this.session.run(`select to_jsonb(f) from (${sql}) f`, [keys]);
        for (const [row] of withInstants(rows as [{ key: string }][]))
          byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
        return keys.map((each) => byKey.get(each) ?? []);
      });
      this.#told.set(source.name, loader);
    }
    return loader.load(key) as Promise<readonly Row[]>;
  }

  /** Some columns of the entries that the caller sees, for questions that more than one noun answers together. */
  async select<E extends object, P extends keyof E & string>(
    noun: Noun<E>,
    properties: readonly P[],
    rows: Rows<E>,
  ): Promise<Pick<E, P>[]> {
    const table = this.services.plans.tableOf(noun);
    const values: unknown[] = [];
    const columnOf = columnsAs(table);
    const bind = (value: unknown) => `$${values.push(value)}`;
    const read = await this.session.run(
      `select ${properties.map(columnOf).join(', ')} from ${table.name} t where ${seenInSql(noun, table, this.caller, bind)} and ${sqlOf(rows, columnOf, bind)} order by t.id`,
      values,
    );
    return read.map((row) => Object.fromEntries(properties.map((property, i) => [property, row[i]])) as Pick<E, P>);
  }

  /** Whether there is such an entry that the caller sees, by their role or by an agreement. */
  async isSeen(noun: Noun, key: string): Promise<boolean> {
    const table = this.services.plans.tableOf(noun);
    const values: unknown[] = [key];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const seen = sharedInSql(noun, table, this.caller, bind, 't', [], looking, true);
    const rows = await this.session.run(
      `select 1 from ${table.name} t where t.${table.columns.get(table.key)!.name} = $1 and ${seen}`,
      values,
    );
    return rows.length > 0;
  }

  /** Counts by dimensions of a noun's figures: rows of the groups, then the count. */
  async figures(noun: Noun, query: FiguresQuery): Promise<{ rows: unknown[][]; counted: boolean }> {
    const { text, values, counted } = countStatement(
      noun,
      this.services.plans.tableOf(noun),
      this.caller,
      query,
      this.request.now,
    );
    return { rows: await this.session.run(text, values), counted };
  }

  /**
   * How many of the entries that the caller sees, and what some of their amounts sum to, by groups: a counted scan.
   * Sums are text, since they may be larger than a number holds.
   */
  async sums<E extends object>(
    noun: Noun<E>,
    rows: Rows<E>,
    groupBy: readonly ((columnOf: ColumnOf) => string)[],
    amounts: readonly (keyof E & string)[],
  ): Promise<{ readonly groups: readonly string[]; readonly count: number; readonly sums: readonly string[] }[]> {
    const table = this.services.plans.tableOf(noun);
    const values: unknown[] = [];
    const columnOf = columnsAs(table);
    const bind = (value: unknown) => `$${values.push(value)}`;
    const groups = groupBy.map((group) => group(columnOf));
    const places = groups.map((_, i) => String(i + 1));
    const read = await this.session.run(
      `select ${[...groups, 'count(*)::int', ...amounts.map((property) => `coalesce(sum(${columnOf(property)}), 0)::text`)].join(', ')} from ${table.name} t where ${seenInSql(noun, table, this.caller, bind)} and ${sqlOf(rows, columnOf, bind)}${places.length > 0 ? ` group by ${places.join(', ')} order by ${places.join(', ')}` : ''}`,
      values,
    );
    return read.map((row) => ({
      groups: row.slice(0, groups.length) as string[],
      count: Number(row[groups.length]),
      sums: row.slice(groups.length + 1) as string[],
    }));
  }

  /** The last position before that moment: `asOf` means what the register said then. */
  positionAt(moment: Instant): Promise<string> {
    let position = this.#positions.get(moment);
    if (!position) {
      position = this.session
        .run(
          'select coalesce((select position from journal where recorded_at <= $1 order by recorded_at desc, position desc limit 1), 0)::text',
          [moment],
        )
        .then((rows) => rows[0]![0] as string);
      this.#positions.set(moment, position);
    }
    return position;
  }

  /** Refuses a filter that would walk through the whole register, and says what to add. */
  #refuseWide(noun: Noun, where: object | null | undefined): void {
    if (where == null || !noun.narrowed) return;
    for (const [field, narrowing] of Object.entries(noun.narrowed)) {
      if ((where as Record<string, unknown>)[field] == null || narrowing!.by(where)) continue;
      throw new Fault('LIMIT_EXCEEDED', `The filter \`${field}\` is too wide by itself: add ${narrowing!.add}.`, {
        filter: field,
      });
    }
  }

  /** A system is read for otherwise than a person: what of each entry is shared with it is read too. */
  #compiler(info: GraphQLResolveInfo, type?: GraphQLObjectType): Compiler {
    const { plans } = this.services;
    return new Compiler(info, plans.tableOf, type, info.fieldNodes, this.caller.grants !== null);
  }
  protected planFor(info: GraphQLResolveInfo, as: string, compile: () => Plan): Plan {
    return this.services.plans.planFor(info, this.caller.grants === null ? as : `shared ${as}`, compile);
  }
  /** Where nothing of a type is shared with a system, it is told so, whether or not there is anything. */
  #tellUnshared(noun: Noun, info: GraphQLResolveInfo): void {
    if (!isShared(noun, this.caller)) this.withheld.add(info.path, 'NO_AGREEMENT');
  }

  protected async read<T>(
    info: GraphQLResolveInfo,
    as: string,
    args: ListArgs,
    key: unknown,
    compile: () => Plan,
    run: Run = this.session.run,
  ): Promise<T> {
    const plan = this.planFor(info, as, compile);
    if (args.asOf != null && args.asOf > this.request.now)
      throw new Fault('BAD_USER_INPUT', 'What the register will say is not known yet: asOf lies in the future.');
    const position = args.asOf == null ? null : await this.positionAt(args.asOf as Instant);
    const now = (args.asOf ?? this.request.now) as Instant;
    const ask = new Ask(this.caller, info.variableValues, args, key, position, now);
    const rows = await run(plan.statement(ask), ask.values);
    // A page without rows has none to say the total in; without a cursor it is nought.
    if (plan.count === null || rows.length > 0 || args.after == null) return plan.read(rows, ask, 0) as T;
    const counting = new Ask(this.caller, info.variableValues, args, key, position, now);
    const [total] = await run(plan.count(counting), counting.values);
    return plan.read(rows, ask, total![0]) as T;
  }
}
