import { newId, type World } from './world.js';

// A story over HTTP: who does what on which day, and what they are told.

/** The moment that an office's clock says. */
export interface When {
  readonly at: string;
}
/** Ten in the morning of a day in the county. */
export const morning = (day: string): When => ({ at: `${day}T02:00:00Z` });
export const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }): string[] =>
  refusals.map(({ code }) => code).sort();

/** What the people of a story say, over the world that is there when they say it. */
export function telling(w: () => World) {
  const read = async (who: string, query: string, variables: object = {}, when?: When): Promise<any> => {
    const { data, errors } = await w().ask(who, query, variables as Record<string, unknown>, when ?? {});
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const told = async (who: string, name: string, input: object, when: When, selection = ''): Promise<any> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { refusals { code } ${selection} } }`;
    return (await read(who, query, { input: { idempotencyKey: newId(), ...input } }, when))[name];
  };
  /** Refused by nothing; answers what was selected. */
  const done = async (who: string, name: string, input: object, when: When, selection = ''): Promise<any> => {
    const answer = await told(who, name, input, when, selection);
    if (answer.refusals.length > 0) throw new Error(`${who} ${name}: ${codes(answer).join()} at ${when.at}`);
    return answer;
  };
  return {
    read,
    told,
    done,
    refused: async (who: string, name: string, input: object, when: When): Promise<string[]> =>
      codes(await told(who, name, input, when)),
    /** Opens a programme of work; answers its id, and those of its items in their order. */
    programme: async (who: string, opening: object, when: When): Promise<{ id: string; items: string[] }> => {
      const selection = 'workProgramme { id items(first: 20) { nodes { id place } } }';
      const { workProgramme } = await done(who, 'openWorkProgramme', opening, when, selection);
      const nodes = workProgramme.items.nodes as { id: string; place: number }[];
      return { id: workProgramme.id, items: nodes.sort((one, other) => one.place - other.place).map(({ id }) => id) };
    },
    /** The entry as it stands, so that an act is on its latest version. */
    latest: async (who: string, id: string, when: When): Promise<{ id: string; expectedVersion: number }> => {
      const query = 'query($id: ID!) { node(id: $id) { ... on RegisterEntry { version } } }';
      return { id, expectedVersion: (await read(who, query, { id }, when)).node.version };
    },
    /** Offices by their names, and posts by the name of their office and their title. */
    named: async (): Promise<{ offices: Record<string, string>; posts: Record<string, string> }> => {
      const { organisations } = await read(
        'head',
        '{ organisations(first: 200) { nodes { id name posts(first: 50) { nodes { id title } } } } }',
      );
      const offices: Record<string, string> = {};
      const posts: Record<string, string> = {};
      for (const { id, name, posts: of } of organisations.nodes) {
        offices[name] = id;
        for (const post of of.nodes) posts[`${name} ${post.title}`] ??= post.id;
      }
      return { offices, posts };
    },
    /** What waits for somebody of an act: each with its entry, its day and the draft as an input. */
    waiting: async (who: string, action: string, when: When): Promise<Waiting[]> => {
      const query =
        'query($k: [ActName!]) { worklist(first: 200, kinds: $k) { nodes { due overdue draft { field value } entry { id } } } }';
      return (await read(who, query, { k: [action] }, when)).worklist.nodes.map(
        ({ due, overdue, draft, entry }: any) => ({
          id: entry?.id ?? null,
          due,
          overdue,
          draft: Object.fromEntries(draft.map(({ field, value }: any) => [field, value])),
        }),
      );
    },
  };
}
/** The id of the first whose name has this in it. */
export const part = (names: Readonly<Record<string, string>>, has: string): string =>
  Object.entries(names).find(([name]) => name.includes(has))![1];
export interface Waiting {
  readonly id: string | null;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly draft: Readonly<Record<string, string>>;
}
