/**
 * One act and where it leads, or that it leaves the stage as it is; `or` where what is found decides between several
 * ends of it.
 */
export type Move<Status extends string> = { readonly from: readonly Status[]; readonly or?: readonly Status[] } & (
  { readonly to: Status; readonly stays?: never } | { readonly stays: true; readonly to?: never }
);
/** Every stage it may lead to from one. */
export const leadsTo = <Status extends string>({ to, or, stays }: Move<Status>, from: Status): readonly Status[] => [
  stays ? from : to,
  ...(or ?? []),
];

/** The stages of a noun and the moves between them. */
export interface Lifecycle<Status extends string = string, Action extends string = string> {
  readonly begins: Status;
  readonly ends: readonly Status[];
  readonly moves: Readonly<Record<Action, Move<Status>>>;
  /** Stages at which nothing is due of anybody, and why. */
  readonly rests?: { readonly [S in Status]?: string };
}

/** Identity at run time; its work is to infer the actions from the table and to hold the stages to the noun's own. */
export function lifecycle<const Status extends string>() {
  return <const Moves extends Record<string, Move<Status>>>(table: {
    readonly begins: Status;
    readonly ends: readonly Status[];
    readonly moves: Moves;
    readonly rests?: { readonly [S in Status]?: string };
  }): Lifecycle<Status, keyof Moves & string> => table;
}

/** Where the action leads from here, or null where the table gives it no way. */
export function moveFrom(table: Lifecycle, status: string, action: string): string | null {
  const move = table.moves[action];
  return move?.from.includes(status) ? (move.to ?? status) : null;
}

/** Where an act leads that leaves a stage: what keeps others as they are leads nowhere. */
const leaves = ({ from, ...move }: Move<string>, status: string): readonly string[] =>
  from.includes(status)
    ? leadsTo({ from, ...move }, status).filter((to) => to !== status && !(move.or?.includes(to) && from.includes(to)))
    : [];

/** With which acts the shortest ways begin from a stage to any of the wanted ones; none where no way leads there. */
export function firstOnTheWay({ moves }: Lifecycle, status: string, wanted: readonly string[]): readonly string[] {
  const all = Object.entries(moves);
  // From the wanted stages back: a stage is as near as the nearest that it leads to.
  let near: ReadonlySet<string> = new Set(wanted);
  const seen = new Set(wanted);
  while (near.size > 0) {
    const begun = all.filter(([, move]) => leaves(move, status).some((to) => near.has(to)));
    if (begun.length > 0) return begun.map(([name]) => name);
    const before = all.flatMap(([, move]) =>
      move.from.filter((from) => !seen.has(from) && leaves(move, from).some((to) => near.has(to))),
    );
    for (const each of before) seen.add(each);
    near = new Set(before);
  }
  return [];
}

/** Faults in the table itself; empty when every stage is reachable and only declared ends are dead ends. */
export function faultsIn(table: Lifecycle, statuses: readonly string[]): string[] {
  const moves = Object.values(table.moves);
  const reached = new Set([table.begins]);
  for (let grew = true; grew;) {
    grew = false;
    for (const move of moves)
      for (const from of move.from)
        if (reached.has(from))
          for (const to of leadsTo(move, from))
            if (!reached.has(to)) {
              reached.add(to);
              grew = true;
            }
  }
  // A move that stays where it is does not leave.
  const left = (status: string) =>
    moves.some((move) => move.from.includes(status) && leadsTo(move, status).some((to) => to !== status));
  return statuses.flatMap((status) => [
    ...(reached.has(status) ? [] : [`${status} is never reached`]),
    ...(left(status) && table.ends.includes(status) ? [`${status} is an end but can be left`] : []),
    ...(!left(status) && !table.ends.includes(status) ? [`${status} is a dead end but not declared one`] : []),
  ]);
}
