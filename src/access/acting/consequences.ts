import type { Act } from '../../kernel/act.js';
import type { Instant } from '../../kernel/instant.js';
import { countyOf, townshipOf, type RegionCode } from '../../kernel/region-code.js';
import { newKey } from '../privacy/ids.js';
import { stageAfter, childStage, type Judged, type Row } from './judge.js';
import type { Noun } from '../model/noun.js';
import { personalClassOf } from '../privacy/personal.js';
import type { RequestKey } from './request-keys.js';
import type { RequestScope } from '../request-scope.js';
import type { Writing } from './writer.js';

type Values = Readonly<Record<string, unknown>>;

/** What an act comes to: the rows that it makes and changes, before any of them is written. */
export class Consequences {
  constructor(private readonly scope: RequestScope) {}

  /** The row of an entry that begins. */
  begun(noun: Noun, set: Values, at: Instant): Row {
    const { now } = this.scope.request;
    const region = set.regionCode as RegionCode;
    const { columns } = this.scope.services.plans.tableOf(noun);
    const row = {
      ...Object.fromEntries([...columns.keys()].map((property) => [property, null])),
      ...(noun.lifecycle && { status: noun.lifecycle.begins }),
      ...this.#columnsIn(noun, set),
      id: (set.id as string | undefined) ?? newKey(Date.parse(now)),
      version: 1,
      createdAt: now,
      updatedAt: now,
      actedAt: at,
      regionCode: region,
      countyCode: countyOf(region),
      townshipCode: townshipOf(region),
    };
    return row as Row;
  }

  /** The entry as the act leaves it, with what moves and comes to be with it. */
  decided(noun: Noun, act: Act, before: Row, ctx: Judged, key: RequestKey | null, more: object = {}): Writing {
    const decided = act.decide(ctx) as Values;
    const set: Record<string, unknown> = { ...decided, ...stageAfter(noun, act, before, decided), ...more };
    const region = set.regionCode as RegionCode | undefined;
    if (region) Object.assign(set, { countyCode: countyOf(region), townshipCode: townshipOf(region) });
    return {
      noun,
      before,
      row: this.#changed(noun, before, set, ctx.at > before.actedAt ? ctx.at : before.actedAt),
      set,
      key,
      created: [...this.#movedAlong(act, ctx), ...this.partsOf(act, ctx, before)],
      jobs: act.jobs?.(ctx, before) ?? [],
    };
  }

  /** The entries of other nouns that come to be with an act. */
  partsOf(act: Act, ctx: Judged, whole: Row): Writing[] {
    return (act.creates?.(ctx, whole) ?? []).map(({ entryType, set }) => {
      const noun = this.scope.services.nouns.get(entryType)!;
      return { noun, before: null, row: this.begun(noun, set, ctx.at), set, key: null };
    });
  }

  /** What an act changes of the entries it moves along. */
  #movedAlong(act: Act, ctx: Judged): Writing[] {
    if (!act.children) return [];
    const { entryType, decide } = act.children;
    const noun = this.scope.services.nouns.get(entryType)!;
    return (ctx.children as readonly Row[]).flatMap((before): Writing[] => {
      const decided = decide(ctx, before);
      if (decided === null) return [];
      const set = { ...decided, ...childStage(noun, act, before, decided) };
      return [{ noun, before, row: this.#changed(noun, before, set, ctx.at), set, key: null }];
    });
  }

  #changed(noun: Noun, before: Row, set: Values, actedAt: string): Row {
    const { now } = this.scope.request;
    return { ...before, ...this.#columnsIn(noun, set), version: before.version + 1, updatedAt: now, actedAt };
  }

  /** What an act sets of an entry's own columns. A name that the entry does not have would be lost without a word. */
  #columnsIn(noun: Noun, set: Values): Values {
    const { columns } = this.scope.services.plans.tableOf(noun);
    const own = Object.entries(set).filter(([property]) => !personalClassOf(noun, property));
    const strange = own.find(([property]) => !columns.has(property));
    if (strange) throw new Error(`${noun.entity.name} has no ${strange[0]}, which an act would set.`);
    return Object.fromEntries(own);
  }
}
