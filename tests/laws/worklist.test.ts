import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import { mustsOf } from '../../src/kernel/act.js';
import type { Noun } from '../../src/access/model/noun.js';
import type { Role } from '../../src/kernel/roles.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { bring, nounOfType, Walks, type Walking } from '../support/walk.js';
import { world, type World } from '../support/world.js';

// Nobody's worklist shows an act that would be refused to them because it is not theirs, or not yet to be taken: at
// each stage of each noun, whoever is shown an act may take it, but for what only its input tells.
const schema = schemaOf(nouns, resolvers);
const personas: Readonly<Partial<Record<Role, readonly string[]>>> = {
  COUNTY_LEADER: ['leader', 'mayor'],
  BUREAU_HEAD: ['head'],
  LAW_OFFICER: ['officer-1', 'officer-2'],
  LEGAL_REVIEWER: ['legal'],
  SECTOR_DEPT: ['construction', 'transport', 'water'],
  TOWNSHIP: ['township-100', 'township-101'],
  VILLAGE: ['village'],
  ENTERPRISE: ['enterprise'],
  FINANCE: ['finance', 'finance-2'],
  DISCIPLINE: ['discipline'],
};
/** Musts that ask who acts, by their names: an act's own words for its being somebody else's. */
const asksWho = /_BY_(?:ITS|WHO|ANOTHER)|^(?:INTERVIEW_IS_HELD|TASK_PROGRESS_FROM)/;
const waitingFor = (noun: Noun) =>
  nouns.flatMap((other) =>
    other.waits.filter((wait) => (wait.on?.() ?? other) === noun).map((wait) => ({ other, wait })),
  );

let w: World;
let walks: Walks;
beforeAll(async () => {
  walks = await Walks.load();
  w = await world();
}, 60_000);
afterAll(() => w?.close());
let shown = 0;

interface Refused {
  readonly code: string;
  readonly remedies: readonly { readonly action: string; readonly role: Role }[];
}
interface Item {
  readonly action: string;
  readonly entry: {
    readonly id: string;
    readonly can: readonly { action: string; allowed: boolean; refusals: readonly Refused[] }[];
  } | null;
}
const query =
  'query($kinds: [ActName!]) { worklist(first: 200, kinds: $kinds) { nodes { action entry { id ... on RegisterEntry { can { action allowed refusals { code remedies { action role } } } } } } } }';

async function shownTo(e: Walking, noun: Noun, who: string): Promise<string[]> {
  const kinds = [...new Set(waitingFor(noun).map(({ wait }) => wait.act))];
  const { data } = await w.ask(who, query, { kinds }, { at: e.at });
  const items = (data.worklist.nodes as Item[]).filter(({ entry }) => entry?.id === e.id);
  const found: string[] = [];
  for (const { action, entry } of items) {
    shown += 1;
    const can = entry!.can.find((each) => each.action === action);
    // What they can put right themselves, by another act, is theirs all the same.
    const theirs = (role: Role): boolean => personas[role]?.includes(who) ?? false;
    const curable = ({ remedies }: Refused): boolean =>
      remedies.some((each) => each.action !== action && theirs(each.role));
    const lasting = can?.refusals.filter((each) => !curable(each)) ?? [];
    if (lasting.length > 0) found.push(`${action} is shown to ${who}: ${lasting.map(({ code }) => code).join()}`);
    if (!can || !(action in noun.acts) || !walks.acts.has(action)) continue;
    const { input } = await e.asked(action).catch(() => ({ input: null }));
    if (!input) continue;
    const key = { id: e.id, dryRun: true, idempotencyKey: `${e.key} ${action} ${who}` };
    const { refusals } = await e.send(who, action, { ...input, ...key }).catch(() => ({ refusals: [] }));
    const own = mustsOf(noun.acts[action]!).map(({ code }) => code);
    const refused = refusals.map(({ code }) => code).filter((code) => own.includes(code) && asksWho.test(code));
    if (refused.length > 0) found.push(`${action} is shown to ${who}, and refused: ${refused.join()}`);
  }
  return found;
}

test('whoever is shown that an act waits may take it, at each stage of each noun', async () => {
  const found: string[] = [];
  for (const type of walks.nouns.keys()) {
    const noun = nounOfType(type);
    if (waitingFor(noun).length === 0) continue;
    const roles = new Set(waitingFor(noun).flatMap(({ other, wait }) => other.may[wait.act] ?? []));
    for (const stage of Object.keys(walks.ways(type).stages)) {
      if (stage in (walks.ways(type).exempt ?? {})) continue;
      const e = await bring(w, walks, type, stage);
      for (const who of [...roles].flatMap((role) => personas[role] ?? []))
        found.push(...(await shownTo(e, noun, who)).map((each) => `${type} ${stage}: ${each}`));
    }
  }
  expect(found).toEqual([]);
  expect(shown).toBeGreaterThan(50);
  console.log(`laws: ${shown} times something was shown to wait`);
}, 480_000);

test('a draft fills fields that the input of its act has', () => {
  const mutations = schema.getMutationType()!.getFields();
  const strange = nouns.flatMap((noun) =>
    noun.waits.flatMap(({ act, draft = {} }) => {
      const input = getNamedType(mutations[act]!.args[0]!.type) as GraphQLInputObjectType;
      return Object.keys(draft).flatMap((field) => (field in input.getFields() ? [] : [`${act}.${field}`]));
    }),
  );
  expect(strange).toEqual([]);
  const drafted = nouns.flatMap(({ waits }) => waits.filter(({ draft }) => draft));
  expect(drafted.length).toBeGreaterThan(5);
});
