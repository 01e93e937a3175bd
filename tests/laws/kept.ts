import { getNamedType, isEnumType, isObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import type { Noun, ReaderFacts } from '../../src/access/model/noun.js';
import type { Act } from '../../src/kernel/act.js';
import {
  alternatives,
  columnsOf,
  inputValue,
  judging,
  leavesOf,
  nameOf,
  uuid,
  withValue,
  type Judged,
  type Values,
} from './judgings.js';

/** All that comes of an act: its columns, its parts, what moves along, its jobs, and the reason in the journal. */
export function outcomeOf(act: Act, ctx: Judged): string {
  const set = act.decide(ctx) as Values;
  const whole = { ...ctx.entry, ...set, id: (ctx.entry.id ?? uuid('whole')) as string } as Values & { id: string };
  const { children } = act;
  return JSON.stringify([
    set,
    act.creates?.(ctx, whole as never) ?? [],
    (ctx.children as readonly Values[]).map((row) => [
      row[children!.oneOf?.property ?? 'id'],
      children!.decide(ctx, row),
    ]),
    act.jobs?.(ctx, whole) ?? [],
    ctx.input.reason ?? null,
  ]);
}

export interface Found {
  /** Fields that change nothing, whatever else was given. */
  readonly lost: readonly string[];
  readonly fields: number;
  /** Why it could be decided on nothing that was made up; null where it could. */
  readonly undecided: string | null;
}
interface Base {
  readonly input: Values;
  readonly on: { readonly filled: boolean; readonly status: string | null };
}

/** Inputs to begin from: whole, with one field left out, and with each word of each closed list. */
function basesOf(noun: Noun, act: Act, type: GraphQLInputObjectType): Base[] {
  const stages = noun.lifecycle?.moves[act.name]?.from ?? [noun.lifecycle?.begins ?? null];
  const whole = inputValue(type, 'input', 0) as Values;
  const leaves = leavesOf(type);
  const varied = leaves.flatMap((leaf) => {
    const inner = getNamedType(leaf.type);
    const closed = isEnumType(inner) || inner.name === 'Boolean';
    return [null, ...(closed ? alternatives(leaf.type, leaf.name) : [])].map((v) => withValue(whole, leaf.path, v));
  });
  return [true, false].flatMap((filled): Base[] => [
    ...stages.map((status) => ({ input: whole, on: { filled, status } })),
    ...varied.map((input) => ({ input, on: { filled, status: stages[0]! } })),
  ]);
}

/** Which fields of an act's input are lost: two inputs that differ in one of them alone come to the same. */
export function lostIn(
  schema: GraphQLSchema,
  nounOf: (type: string) => Noun,
  noun: Noun,
  act: Act,
  type: GraphQLInputObjectType,
): Found {
  const leaves = leavesOf(type);
  const open = new Set(leaves);
  const outcome = ({ on }: Base, input: Values): string | Error => {
    try {
      return outcomeOf(act, judging(schema, nounOf, noun, act, input, on));
    } catch (fault) {
      return fault as Error;
    }
  };
  let fault: string | null = 'no base was tried';
  for (const base of basesOf(noun, act, type)) {
    if (open.size === 0 && fault === null) break;
    const before = outcome(base, base.input);
    if (typeof before !== 'string') {
      fault &&= before.message;
      continue;
    }
    fault = null;
    for (const leaf of [...open])
      for (const value of alternatives(leaf.type, leaf.name)) {
        const after = outcome(base, withValue(base.input, leaf.path, value));
        if (typeof after !== 'string' || after === before) continue;
        open.delete(leaf);
        break;
      }
  }
  return { lost: [...open].map(nameOf), fields: leaves.length, undecided: fault };
}

/** Columns that no field of the noun tells: neither by its name, nor by what it leads to. */
export function untold(schema: GraphQLSchema, noun: Noun): string[] {
  const type = schema.getType(noun.entity.name);
  if (!isObjectType(type)) return columnsOf(noun).map(({ property }) => property);
  const told = new Set<string>();
  for (const { name, extensions } of Object.values(type.getFields())) {
    told.add(name);
    const { reads, leadsTo } = extensions as ReaderFacts;
    if (leadsTo) told.add(leadsTo.type).add(leadsTo.id);
    if (reads) told.add(reads.by);
    const own = (property: string): string => {
      told.add(property);
      return property;
    };
    reads?.matching?.(String, own, () => '$', '2026-01-01T00:00:00.000Z' as never);
  }
  return columnsOf(noun).flatMap(({ property }) => (told.has(property) ? [] : [property]));
}
