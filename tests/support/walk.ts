import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { globalId } from '../../src/access/privacy/ids.js';
import type { Noun } from '../../src/access/model/noun.js';
import { schemaOf } from '../../src/api/schema.js';
import { operators, organisations, posts } from '../../src/organisation/organisation.noun.js';
import { nouns, resolvers, rooms } from '../../src/rooms.js';
import { missing, someRooms, type Place } from './rooms.js';
import { newId, pdf, type World } from './world.js';

// How a room's nouns come to each of their stages by acts, at the door and by the persons whose step it is:
// `tests/<house>/<room>.walk.ts`.
export type Input = Record<string, unknown>;
type InputOf = Input | ((walking: Walking) => Input | Promise<Input>);
/** Who takes an act, and who signs after the first; a client that is nobody's as `client:<key>`. */
type By = string | readonly string[];
export interface Step {
  readonly by: By | ((walking: Walking) => By | Promise<By>);
  readonly input: InputOf;
  /** How many days pass before it; an hour where nothing is said. */
  readonly days: number;
}
export const step = (by: Step['by'], input: InputOf = {}, days = 0): Step => ({ by, input, days });

/** An act taken with other than its usual input. */
export interface Variant {
  readonly act: string;
  readonly with: InputOf;
  readonly by?: Step['by'];
  readonly days?: number;
}
export const as = (act: string, input: InputOf, more: { by?: Step['by']; days?: number } = {}): Variant => ({
  act,
  with: input,
  ...more,
});
type Taken = string | Variant;
/** Another noun's walk that this one goes on from. */
export interface Of {
  readonly type: string;
  readonly stage: string;
}
export const of = (type: string, stage = entered): Of => ({ type, stage });
/** From which stage (nothing is there yet: null; another noun's), and by which acts, the last of which leads there. */
export type Way = readonly [from: string | null | Of, ...acts: Taken[]];

export interface NounWalk {
  readonly stages: Readonly<Record<string, Way>>;
  /**
   * Acts on the way to a move that is not on the way to a stage, by `FROM act`: from the stage itself, or from where
   * the way begins. The last is the move's own.
   */
  readonly moves?: Readonly<Record<string, Way | readonly Taken[]>>;
  /** Stages that no act of a person leads to, and moves that cannot be taken in a walk, each with its reason. */
  readonly exempt?: Readonly<Record<string, string>>;
  /** The key of the entry, where it comes to be as a part of another one. */
  readonly key?: (walking: Walking) => Promise<string | null>;
}
export interface RoomWalk {
  /** How each act is usually taken. */
  readonly acts: Readonly<Record<string, Step>>;
  readonly nouns: Readonly<Record<string, NounWalk>>;
}
/** The stage of what has none. */
export const entered = 'ENTERED';

export const nounOfType = (type: string): Noun => nouns.find(({ entity }) => entity.name === type)!;
/** Nouns that acts bring about or move: a walk each. */
const isWalked = (noun: Noun): boolean => noun.lifecycle !== null || Object.keys(noun.acts).length > 0;
export const walked: readonly Noun[] = nouns.filter(isWalked);
const walkedIn = ({ key }: Place): readonly Noun[] => (rooms[key].nouns as readonly Noun[]).filter(isWalked);

/** Every room's walk. What is missing is told by name. */
export class Walks {
  readonly nouns = new Map<string, NounWalk>();
  readonly acts = new Map<string, Step>();

  private constructor(rooms: ReadonlyMap<Place, RoomWalk>) {
    for (const { acts, nouns } of rooms.values()) {
      for (const [name, taken] of Object.entries(acts)) this.acts.set(name, taken);
      for (const [type, walk] of Object.entries(nouns)) this.nouns.set(type, walk);
    }
  }

  static async load(): Promise<Walks> {
    return new Walks(await someRooms<RoomWalk>('walk'));
  }

  /** The stages of a noun: of its lifecycle, or the one of what has none. */
  static stagesOf({ lifecycle }: Noun): readonly string[] {
    if (!lifecycle) return [entered];
    const all = Object.values(lifecycle.moves).flatMap(({ from, to, or }) => [
      ...from,
      ...(to ? [to] : []),
      ...(or ?? []),
    ]);
    return [...new Set([lifecycle.begins, ...all, ...lifecycle.ends])];
  }

  /** Acts on an entry that leave its stage alone. */
  static besidesOf({ acts, may, lifecycle }: Noun): readonly string[] {
    return Object.values(acts)
      .filter(({ name, begins }) => begins !== true && may[name]!.length > 0 && !lifecycle?.moves[name])
      .map(({ name }) => name);
  }

  /** Every move of a noun's lifecycle, as `FROM act`. */
  static movesOf({ lifecycle }: Noun): readonly string[] {
    return Object.entries(lifecycle?.moves ?? {}).flatMap(([act, { from }]) => from.map((stage) => `${stage} ${act}`));
  }

  ways(type: string): NounWalk {
    const walk = this.nouns.get(type);
    if (!walk) throw new Error(`no walk says how a ${type} comes to be`);
    return walk;
  }

  wayTo(type: string, stage: string): Way {
    const way = this.ways(type).stages[stage];
    if (!way) throw new Error(`the walk of ${type} does not say how it comes to ${stage}`);
    return way;
  }

  stepOf(act: string): Step {
    const taken = this.acts.get(act);
    if (!taken) throw new Error(`no walk says how ${act} is taken`);
    return taken;
  }

  /** What the walks do not say: stages without a way, and ways to stages that are none. */
  gaps(): readonly string[] {
    const files = missing('walk', (place) => walkedIn(place).length > 0);
    return [...files, ...walked.flatMap((noun) => this.#gapsOf(noun))];
  }
  #gapsOf(noun: Noun): readonly string[] {
    const { name } = noun.entity;
    const walk = this.nouns.get(name);
    if (!walk) return [`${name} has no walk`];
    const stages = Walks.stagesOf(noun);
    const known = [...stages, ...Walks.movesOf(noun)];
    return [
      ...Object.keys(noun.acts)
        .filter((act) => noun.may[act]!.length > 0 && !this.acts.has(act))
        .map((act) => `nobody says how ${act} is taken`),
      ...stages.filter((stage) => !walk.stages[stage] && !walk.exempt?.[stage]).map((stage) => `no way to ${stage}`),
      ...Object.keys(walk.stages)
        .filter((stage) => !stages.includes(stage))
        .map((stage) => `${stage} is no stage`),
      ...[...Object.keys(walk.moves ?? {}), ...Object.keys(walk.exempt ?? {})]
        .filter((each) => !known.includes(each))
        .map((each) => `${each} is neither stage nor move`),
    ].map((each) => `${name}: ${each}`);
  }
}

interface Answer {
  readonly refusals: readonly {
    readonly code: string;
    readonly kind: string;
    readonly path: readonly string[] | null;
  }[];
  readonly position: string | null;
}
const hour = 3_600_000;
const day = 24 * hour;
/** A working day, nine in the morning in the county; the sandbox's clock goes on from here for each entry by itself. */
const begins = Date.parse('2026-03-02T01:00:00Z');
const schema = schemaOf(nouns, resolvers);
const inputOf = (act: string): GraphQLInputObjectType =>
  getNamedType(schema.getMutationType()!.getFields()[act]!.args[0]!.type) as GraphQLInputObjectType;
const nounOfAct = new Map(nouns.flatMap((noun) => Object.keys(noun.acts).map((act) => [act, noun] as const)));

interface Seat {
  readonly operator: string;
  readonly post: string;
  readonly organisation: string;
}
/** Who sits where, as each world was laid. */
const countiesOfPosts = new WeakMap<World, Map<string, Promise<Seat>>>();
const walkings = new Map<string, number>();

/** One entry on its way, with whatever came to be beside it, and a clock of its own. */
export class Walking {
  /** The latest entry of each type that the walk has met: its key. */
  readonly keys: Record<string, string> = {};
  /** A number that no other walk to this noun has had in this process: of what there may be one only. */
  readonly serial: number;
  #at = begins;

  constructor(
    readonly w: World,
    readonly walks: Walks,
    readonly type: string,
  ) {
    this.serial = (walkings.get(type) ?? 0) + 1;
    walkings.set(type, this.serial);
  }

  get at(): string {
    return new Date(this.#at).toISOString();
  }
  /** A day of the county, so many days from the walk's own. */
  on(days = 0): string {
    return new Date(this.#at + 8 * hour + days * day).toISOString().slice(0, 10);
  }
  /** A moment so many days from the walk's own. */
  later(days: number): string {
    return new Date(this.#at + days * day).toISOString();
  }
  pass(days: number): void {
    this.#at += days * day;
  }
  /** Not before another walk's moment. */
  notBefore(at: string): void {
    this.#at = Math.max(this.#at, Date.parse(at));
  }

  get key(): string {
    return this.keys[this.type]!;
  }
  get id(): string {
    return this.idOf(this.type);
  }
  idOf(type: string): string {
    const key = this.keys[type];
    if (!key) throw new Error(`the walk of ${this.type} has met no ${type}`);
    return this.idFor(type, key);
  }
  idFor(type: string, key: string): string {
    return globalId(nounOfType(type), key);
  }
  /** Another entry, brought to a stage by a walk of its own before this goes on; its id. */
  async other(type: string, stage?: string): Promise<string> {
    const other = await new Walking(this.w, this.walks, type).to(stage ?? entered);
    this.notBefore(other.at);
    this.keys[type] = other.key;
    return other.id;
  }

  /** A file that the person has sent. */
  async file(who: string): Promise<string> {
    return (await this.w.send(who, pdf)).id;
  }
  async person(subject: string): Promise<string> {
    return globalId(operators, (await this.#seat(subject)).operator);
  }
  people(...subjects: string[]): Promise<string[]> {
    return Promise.all(subjects.map((subject) => this.person(subject)));
  }
  /** The office in which the person holds a post. */
  async officeOf(subject: string): Promise<string> {
    return globalId(organisations, (await this.#seat(subject)).organisation);
  }
  async postOf(subject: string): Promise<string> {
    return globalId(posts, (await this.#seat(subject)).post);
  }
  #seat(subject: string): Promise<Seat> {
    const known = countiesOfPosts.get(this.w) ?? new Map<string, Promise<Seat>>();
    countiesOfPosts.set(this.w, known);
    const seat =
      known.get(subject) ??
      this.one<Seat>(
        `select o.id as operator, h.post_id as post, p.organisation_id as organisation from operator o
         join holding h on h.operator_id = o.id join post p on p.id = h.post_id where o.subject = $1`,
        [subject],
      );
    known.set(subject, seat);
    return seat;
  }
  /** The key of the first row of a table that hangs on the entry of that type; null where there is none yet. */
  async part(table: string, column: string, type: string, where = 'true'): Promise<string | null> {
    const { rows } = await this.w.sql.query<{ id: string }>(
      `select id from ${table} where ${column} = $1 and ${where} order by created_at, id limit 1`,
      [this.keys[type] ?? null],
    );
    return rows[0]?.id ?? null;
  }
  async one<Row extends object>(sql: string, values: readonly unknown[]): Promise<Row> {
    return (await this.w.sql.query<Row>(sql, [...values])).rows[0]!;
  }

  /** Version and stage as the register has them. */
  async standing(type = this.type): Promise<{ readonly version: number; readonly stage: string }> {
    const noun = nounOfType(type);
    const { name } = this.w.service.services.plans.tableOf(noun);
    const status = noun.lifecycle ? 'status' : `'${entered}'`;
    return this.one(`select version, ${status} as stage from ${name} where id = $1`, [this.keys[type]]);
  }

  /** The stages that it has been at and the moves that it has taken, `FROM act`: as history and journal tell. */
  async passed(): Promise<{ readonly stages: readonly string[]; readonly moves: readonly string[] }> {
    const noun = nounOfType(this.type);
    if (!noun.lifecycle) return { stages: [entered], moves: [] };
    const { bare } = this.w.service.services.plans.tableOf(noun);
    const { rows } = await this.w.sql.query<{ action: string; stage: string; before: string }>(
      `select j.action, h.status as stage, lag(h.status) over (order by h.version) as before from ${bare}_history h
       join journal j on j.entry_id = h.id and j.version = h.version where h.id = $1 order by h.version`,
      [this.key],
    );
    const acts = new Map(Object.values(noun.acts).map((each) => [each.journalledAs, each.name]));
    return {
      stages: rows.map(({ stage }) => stage),
      moves: rows.slice(1).map(({ action, before }) => `${before} ${acts.get(action) ?? action}`),
    };
  }

  /** Brings it to a stage, from nothing. */
  async to(stage: string): Promise<this> {
    await this.#goes(this.walks.wayTo(this.type, stage));
    const { stage: reached } = await this.standing();
    if (reached !== stage) throw new Error(`the walk of ${this.type} to ${stage} ends at ${reached}`);
    return this;
  }
  /** Takes a move of its lifecycle, `FROM act`, from nothing. */
  async along(move: string): Promise<this> {
    const [from, act] = move.split(' ') as [string, string];
    const said = this.walks.ways(this.type).moves?.[move] ?? [act];
    const [first] = said;
    const whole = first === null || (typeof first === 'object' && 'type' in first);
    await this.#goes((whole ? said : [from, ...said]) as Way);
    if (!(await this.passed()).moves.includes(move)) throw new Error(`the walk of ${this.type} does not take ${move}`);
    return this;
  }
  async #goes([from, ...acts]: Way): Promise<void> {
    if (typeof from === 'string') await this.to(from);
    else if (from !== null) {
      const whole = await new Walking(this.w, this.walks, from.type).to(from.stage);
      Object.assign(this.keys, whole.keys);
      this.notBefore(whole.at);
    }
    for (const taken of acts) await this.take(taken);
    await this.#meet();
  }
  /** Finds an entry that came to be as a part of another. */
  async #meet(type = this.type): Promise<void> {
    const key = this.keys[type] ? undefined : this.walks.nouns.get(type)?.key;
    const found = await key?.(this);
    if (found != null) this.keys[type] = found;
  }

  /** Who takes the act and with what, as the entry now stands. */
  async asked(taken: Taken): Promise<{ readonly act: string; readonly by: readonly string[]; readonly input: Input }> {
    const { act, ...variant } = typeof taken === 'string' ? { act: taken } : taken;
    const usual = this.walks.stepOf(act);
    const told = async (input: InputOf | undefined) => (typeof input === 'function' ? input(this) : (input ?? {}));
    const by = (variant as Variant).by ?? usual.by;
    const who = typeof by === 'function' ? await by(this) : by;
    const fields = inputOf(act).getFields();
    const type = nounOfAct.get(act)!.entity.name;
    const begun = nounOfAct.get(act)!.acts[act]!.begins === true;
    if (!begun) await this.#meet(type);
    const on = !begun && 'id' in fields ? { id: this.idOf(type) } : {};
    const version = 'id' in on && 'expectedVersion' in fields ? (await this.standing(type)).version : null;
    return {
      act,
      by: typeof who === 'string' ? [who] : who,
      input: {
        idempotencyKey: newId(),
        ...on,
        ...(version !== null && { expectedVersion: version }),
        ...(await told(usual.input)),
        ...(await told((variant as Variant).with)),
      },
    };
  }

  /** Takes the act, with everyone's signature; it must be accepted. */
  async take(taken: Taken): Promise<void> {
    const { act, days = this.walks.stepOf(act).days } = typeof taken === 'string' ? { act: taken } : taken;
    this.#at += days > 0 ? days * day : hour;
    await this.#meet();
    const { by, input } = await this.asked(taken);
    const [first, ...others] = by;
    let answer = await this.send(first!, act, input);
    for (const who of others) {
      const { entry_id: id } = await this.#entered(answer, act);
      const { version } = await this.one<{ version: number }>('select version from proposal where id = $1', [id]);
      const proposal = globalId(nounOfType('Proposal'), id);
      answer = await this.send(who, 'countersign', { idempotencyKey: newId(), id: proposal, expectedVersion: version });
    }
    const { entry_type: type, entry_id: key } = await this.#entered(answer, act);
    if (type === 'Proposal' && this.type !== 'Proposal' && others.length === 0)
      throw new Error(`${act} waits for another signature: say who signs in the walk`);
    this.keys[type] = key;
  }
  async #entered(answer: Answer, act: string): Promise<{ readonly entry_type: string; readonly entry_id: string }> {
    if (answer.refusals.length > 0)
      throw new Error(`the walk of ${this.type}: ${act} is refused: ${JSON.stringify(answer.refusals)}`);
    return this.one('select entry_type, entry_id from journal where position = $1', [answer.position]);
  }

  /** Asks for the act at the walk's moment, and tells what became of it. */
  async send(who: string, act: string, input: Input, at = this.at): Promise<Answer> {
    const [subject, client] = who.startsWith('client:') ? [null, who.slice('client:'.length)] : [who, undefined];
    const query = `mutation($input: ${inputOf(act).name}!) {
      ${act}(input: $input) { refusals { code kind path } change { position } }
    }`;
    const { data, errors } = await this.w.ask(subject, query, { input }, { at, ...(client && { client }) });
    if (errors) throw new Error(`${act} by ${who}: ${errors[0]!.message} ${JSON.stringify(input)}`);
    return { refusals: data[act].refusals, position: data[act].change?.position ?? null };
  }
}

/** Brings a new entry to a stage, in a world of one's own. */
export const bring = (w: World, walks: Walks, type: string, stage = entered): Promise<Walking> =>
  new Walking(w, walks, type).to(stage);
