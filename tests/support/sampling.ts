import { seedRows, type SeededBy } from '../../src/access/journal/seeding.js';
import { globalId } from '../../src/access/privacy/ids.js';
import type { Noun } from '../../src/access/model/noun.js';
import { nouns } from '../../src/rooms.js';
import { seededBy } from '../../src/server/reference-data.js';
import type { World } from './world.js';

/** The township that the samples lie in. */
export const sampleRegion = '500238001000';
/** What lies in the county as a whole. */
export const county = { regionCode: '500238000000' };

/** What the template of the county has, beside the samples. */
export interface SampleGround {
  readonly bureau: string;
  readonly township: string;
  /** The post of the township's officer, and who holds it. */
  readonly seat: { readonly holding: string; readonly post: string; readonly operator: string };
  readonly money: { readonly id: string; readonly person: string };
  readonly officers: readonly string[];
}
export type Key = string;
export interface RoomSamples {
  /** An entry of each noun of the room, at a stage of its own: its key. What it hangs on is asked of `s.of`. */
  readonly entries: Readonly<Record<string, (s: Sampling) => Promise<Key>>>;
  /** What acts are asked with, beside what must be given; by the ids of the samples. */
  readonly inputs?: Readonly<Record<string, (ids: Readonly<Record<string, string>>) => object>>;
  /** Mutations that take many rows: the act that each is, what a row is given, and a text of it. */
  readonly batches?: Readonly<
    Record<string, { readonly act: string; readonly row: () => object; readonly text: string }>
  >;
}

/** Samples as they come to be: each noun's one, when it is first asked for. */
export class Sampling {
  readonly ids: Record<string, string> = {};
  readonly #keys = new Map<string, Promise<Key>>();
  readonly #by: SeededBy = seededBy();

  private constructor(
    readonly w: World,
    readonly ground: SampleGround,
    private readonly entries: ReadonlyMap<string, (s: Sampling) => Promise<Key>>,
  ) {}

  static async begin(w: World, entries: ReadonlyMap<string, (s: Sampling) => Promise<Key>>): Promise<Sampling> {
    return new Sampling(w, await groundOf(w), entries);
  }

  get at(): string {
    return this.#by.at;
  }

  /** The key of a type's sample. */
  of(type: string): Promise<Key> {
    let key = this.#keys.get(type);
    if (!key) this.#keys.set(type, (key = this.#made(type)));
    return key;
  }

  async #made(type: string): Promise<Key> {
    const key = await this.entries.get(type)!(this);
    this.ids[type] = globalId(
      nouns.find(({ entity }) => entity.name === type)!,
      key,
    );
    return key;
  }

  /** Enters a row on the register's own word, in the township of the samples unless it says where. */
  async put(noun: Noun, row: object): Promise<Key> {
    const [id] = await seedRows(this.w.service.services, this.#by, noun, [
      { regionCode: sampleRegion, ...row } as never,
    ]);
    return id!;
  }

  /** One that the county has had from the beginning. */
  async laid(noun: Noun): Promise<Key> {
    const { name } = this.w.service.services.plans.tableOf(noun);
    return (await this.w.sql.query<{ id: string }>(`select id from ${name} order by id limit 1`)).rows[0]!.id;
  }

  /** Where the sample of an enterprise is. */
  async atFirm() {
    return { regionCode: sampleRegion, sector: 'INDUSTRY_TRADE', enterpriseId: await this.of('Enterprise') };
  }
}

async function groundOf({ sql }: World): Promise<SampleGround> {
  const one = async <Row extends object>(query: string): Promise<Row> => (await sql.query<Row>(query)).rows[0]!;
  const held = (subject: string) =>
    `from holding h join post p on p.id = h.post_id join operator o on o.id = h.operator_id where o.subject = '${subject}'`;
  const { id: bureau } = await one<{ id: string }>(
    `select id from organisation where kind = 'BUREAU' order by name limit 1`,
  );
  const { id: township } = await one<{ id: string }>(
    `select id from organisation where region_code = '${sampleRegion}' and kind = 'TOWNSHIP'`,
  );
  const officers = await sql.query<{ id: string }>(
    `select id from operator where subject in ('officer-1', 'officer-2') order by subject`,
  );
  return {
    bureau,
    township,
    seat: await one(`select h.id as holding, h.post_id as post, h.operator_id as operator ${held('township-001')}`),
    money: await one(`select p.organisation_id as id, h.operator_id as person ${held('finance')}`),
    officers: officers.rows.map(({ id }) => id),
  };
}
