import { namesOf, type Noun } from '../../src/access/model/noun.js';
import type { Role } from '../../src/kernel/roles.js';
import type { Input, Walking } from '../support/walk.js';
import { nounOfType } from '../support/walk.js';
import { columnsOf } from './judgings.js';
import type { Whom } from './sight.js';

/** Somebody of the county. */
export interface Person {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly operator: string | null;
  readonly offices: readonly string[];
  readonly enterprises: readonly string[];
}
export interface Refused {
  readonly code: string;
  readonly kind: string;
  readonly path: readonly string[] | null;
}
export interface Ability {
  readonly action: string;
  readonly allowed: boolean;
  readonly refusals: readonly { readonly code: string }[];
}

/** What tells that it is not this person's turn, or not theirs at all. */
const ofThePerson = ({ code, path }: Refused): boolean =>
  ['NOT_PERMITTED', 'OUTSIDE_SCOPE', 'ILLEGAL_MOVE'].includes(code) || (code === 'NOT_FOUND' && path === null);

/** Acts that a stage of a noun waits for: its own, and those of others that begin with it. */
export const waitsAt = (nouns: readonly Noun[], noun: Noun, stage: string) =>
  nouns.flatMap((other) =>
    other.waits
      .filter((wait) => (wait.on?.() ?? other) === noun && wait.status.includes(stage))
      .map((wait) => ({ wait, owner: other })),
  );

/** Who of the county is shown that the entry waits for the act. */
export async function shownTo(e: Walking, people: readonly Person[], act: string, may: readonly Role[]) {
  const shown: Person[] = [];
  for (const person of people.filter(({ roles }) => roles.some((role) => may.includes(role)))) {
    let after: string | null = null;
    do {
      const { data, errors } = await e.w.ask(
        person.subject,
        'query($kinds: [ActName!], $after: String) { worklist(first: 200, after: $after, kinds: $kinds) { nodes { entry { id } } pageInfo { hasNextPage endCursor } } }',
        { kinds: [act], after },
        { at: e.at },
      );
      if (errors) throw new Error(`worklist of ${person.subject}: ${errors[0]!.message}`);
      const { nodes, pageInfo } = data.worklist as {
        nodes: { entry: { id: string } | null }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
      if (nodes.some(({ entry }) => entry?.id === e.id)) {
        shown.push(person);
        break;
      }
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  }
  return shown;
}

/** What the person may do with the entry now; null where they do not see it. */
export async function abilitiesOf(e: Walking, who: string, at = e.at): Promise<readonly Ability[] | null> {
  const { data } = await e.w.ask(
    who,
    'query($id: ID!) { node(id: $id) { ... on RegisterEntry { can { action allowed refusals { code } } } } }',
    { id: e.id },
    { at },
  );
  return (data.node?.can as readonly Ability[] | undefined) ?? null;
}

/**
 * Why somebody who is shown that the entry waits for the act is refused it, whatever they do: the codes, or what is
 * answered in their place.
 */
export async function stopped(e: Walking, { subject }: Person, act: string, input: Input): Promise<readonly string[]> {
  const can = await abilitiesOf(e, subject);
  if (can === null) return ['NOT_SEEN'];
  const own = can.find(({ action }) => action === act);
  if (own && !own.allowed) return own.refusals.map(({ code }) => code);
  const given = { ...input, dryRun: true, idempotencyKey: `${e.key}-${act}-${subject}-turn` };
  const { refusals } = await e.send(subject, act, given);
  return refusals.filter(ofThePerson).map(({ code }) => code);
}
/** Of those who are shown one turn, who are refused it for what others are not refused it for. */
export const notTheirs = (stops: ReadonlyMap<Person, readonly string[]>): [Person, string][] => {
  const all = [...stops.values()];
  const ofAll =
    all.length > 1 ? all.reduce((one, other) => one.filter((code) => other.includes(code))) : (all[0] ?? []);
  const always = ['NOT_SEEN', 'NOT_PERMITTED', 'OUTSIDE_SCOPE', 'NOT_FOUND'];
  return [...stops].flatMap(([person, codes]) =>
    codes
      .filter((code) => !ofAll.includes(code) || always.includes(code))
      .map((code): [Person, string] => [person, code]),
  );
};

/** Whether anybody may do anything with it, now or when time has passed. */
export async function isSomebodys(e: Walking, people: readonly Person[]): Promise<boolean> {
  for (const days of [0, 40, 400, 1_500])
    for (const { subject } of people)
      if ((await abilitiesOf(e, subject, e.later(days)))?.some(({ allowed }) => allowed)) return true;
  return false;
}

/** Whom the columns of an entry that say who acts name, of the county's people. */
export async function namedOn(e: Walking, people: readonly Person[], led: ReadonlyMap<string, Whom>) {
  const noun = nounOfType(e.type);
  const { plans } = e.w.service.services;
  const table = plans.tableOf(noun);
  const found = new Map<string, readonly Person[]>();
  for (const [column, naming] of Object.entries(namesOf(noun))) {
    const whom = led.get(column);
    if (!whom || naming !== 'acts' || whom === 'posts') continue;
    const { name } = table.columns.get(column)!;
    const row = await e.one<{ value: string | readonly string[] | null }>(
      `select ${name} as value from ${table.name} where id = $1`,
      [e.key],
    );
    const keys = row.value === null ? [] : [row.value].flat();
    const keysOf = ({ operator, offices, enterprises }: Person): readonly (string | null)[] =>
      whom === 'operators' ? [operator] : whom === 'enterprises' ? enterprises : offices;
    const named = people.filter((person) => keysOf(person).some((key) => key !== null && keys.includes(key)));
    if (named.length > 0 && columnsOf(noun).some(({ property }) => property === column)) found.set(column, named);
  }
  return found;
}
