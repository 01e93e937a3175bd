import { newId, type World } from './world.js';

export interface Entry {
  readonly id: string;
  readonly version: number;
}
export interface Acted {
  /** Codes of the refusals, in the order of their letters. */
  readonly codes: string[];
  readonly change: { readonly entry: Entry } | null;
  readonly [part: string]: any;
}
export const on = ({ id, version }: Entry) => ({ id, expectedVersion: version });
export const dayOf = (moment: string): string => moment.slice(0, 10);

/** Acts over HTTP as someone at some moment, and what waits for them then. */
export function acting(w: World, part: string) {
  const act = async (who: string, name: string, at: string, input: object, of = part): Promise<Acted> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const entry = '{ id ... on RegisterEntry { version } }';
    const { data, errors } = await w.ask(
      who,
      `mutation($i: ${type}!) { ${name}(input: $i) { refusals { code } change { entry ${entry} } ${of} ${entry} } }`,
      { i: { idempotencyKey: newId(), ...input } },
      { at },
    );
    if (errors) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
    const answer = data[name] as Acted & { refusals: readonly { code: string }[] };
    return { ...answer, codes: answer.refusals.map(({ code }) => code).sort() };
  };
  const sign = async (who: string, { change }: Acted, at: string, version = 1): Promise<string[]> =>
    (await act(who, 'countersign', at, { id: change!.entry.id, expectedVersion: version }, 'proposal')).codes;
  return {
    act,
    sign,
    /** Signed by all of them, one after the other; the codes of the first who is refused. */
    signed: async (whos: readonly string[], name: string, at: string, input: object): Promise<string[]> => {
      const proposed = await act(whos[0]!, name, at, input);
      let { codes } = proposed;
      for (const [i, who] of whos.slice(1).entries())
        if (codes.length === 0) codes = await sign(who, proposed, at, i + 1);
      return codes;
    },
    waits: async (who: string, kind: string, at: string): Promise<{ id: string; overdue: boolean }[]> => {
      const { data } = await w.ask(
        who,
        'query($k: [ActName!]) { worklist(first: 200, kinds: $k) { nodes { overdue entry { id } } } }',
        { k: [kind] },
        { at },
      );
      return data.worklist.nodes.map(({ overdue, entry }: any) => ({ id: entry.id, overdue }));
    },
  };
}
