import {
  enteredInTime,
  everyAct,
  factValue,
  failures,
  mustsOf,
  refusal,
  type Act,
  type ActInput,
  type Judging,
  type Refusal,
} from '../../kernel/act.js';
import { leadsTo, moveFrom } from '../../kernel/lifecycle.js';
import { has, type Caller } from '../rights/caller.js';
import { readByEveryone, type Noun } from '../model/noun.js';

/** An entry as the door handles it: whatever its noun, it has these. */
export interface Row {
  id: string;
  version: number;
  status?: string;
  createdAt: string;
  updatedAt: string;
  actedAt: string;
  regionCode: string;
  countyCode: string;
  townshipCode: string;
}

/** An act under judgement, whatever its noun. */
export type Judged = Judging<Row, ActInput, Readonly<Record<string, unknown>>>;

/** Whether any of the caller's roles may take the act at all. */
export function permission(noun: Noun, act: Act, caller: Caller, row: Row | null = null): Refusal[] {
  const allowed = noun.may[act.name] ?? [];
  if (has(caller, allowed)) return row && !tendedBy(noun, caller, row) ? [refusal('OUTSIDE_SCOPE')] : [];
  return [
    refusal('NOT_PERMITTED', {
      facts: [factValue('roles', caller.roles.join(' ') || 'none')],
      remedies: allowed.map((role) => ({ action: act.name, role })),
    }),
  ];
}

/** What everyone may read is acted on in its own county only. */
export const tendedBy = (noun: Noun, caller: Caller, row: Row): boolean =>
  !readByEveryone(noun) || caller.countiesOfPosts.includes(row.countyCode);

/** Which acts lead from here to where the act may be taken: the way out of an illegal move. */
function waysTo(noun: Noun, status: string, action: string) {
  const wanted = noun.lifecycle!.moves[action]!.from;
  return Object.entries(noun.lifecycle!.moves)
    .filter(([, move]) => move.from.includes(status) && leadsTo(move, status).some((to) => wanted.includes(to)))
    .flatMap(([name]) => (noun.may[name] ?? []).slice(0, 1).map((role) => ({ action: name, role })));
}

export function staleness(row: Row, expectedVersion: number): Refusal[] {
  return row.version === expectedVersion
    ? []
    : [
        refusal('STALE_VERSION', {
          path: ['expectedVersion'],
          facts: [factValue('expectedVersion', expectedVersion), factValue('version', row.version)],
        }),
      ];
}

export function legality(noun: Noun, row: Row, action: string): Refusal[] {
  if (!noun.lifecycle || !(action in noun.lifecycle.moves) || moveFrom(noun.lifecycle, row.status!, action)) return [];
  const from = noun.lifecycle.moves[action]!.from;
  return [
    refusal('ILLEGAL_MOVE', {
      facts: [factValue('status', row.status), factValue('allowedFrom', from.join(' '))],
      remedies: waysTo(noun, row.status!, action),
    }),
  ];
}

/** Of entries that an act moves along by name: each is there and may move. */
export function childrenLegality(noun: Noun, act: Act, children: readonly Row[], named: readonly string[]): Refusal[] {
  const path = [act.children!.named!];
  if (children.length < new Set(named).size || named.length === 0) return [refusal('NOT_FOUND', { path })];
  return children
    .flatMap((row) => legality(noun, row, act.name))
    .map((each) => ({ ...each, path, remedies: [] }))
    .slice(0, 1);
}

/** The musts of the act, all of them; its region is the entry's, or where one begins, the caller's. */
export function musts(act: Act, ctx: Judging<Row, ActInput>, region: string): Refusal[] {
  // Of an act on a part of a whole, what it follows is told by the part: parts go at speeds of their own.
  const follows = act.children?.named && ctx.children[0] ? { ...ctx, entry: ctx.children[0] as Row } : ctx;
  return [
    ...failures(everyAct, follows as never),
    ...failures([enteredInTime], { ...ctx, act: act.name, region }),
    ...failures(mustsOf(act), ctx),
  ];
}

/** The stage an act leads to: the one its move names, or the one among several that it decided on. */
export function stageAfter(
  noun: Noun,
  act: Act,
  before: Row,
  decided: Readonly<Record<string, unknown>>,
): { status?: string } {
  const move = noun.lifecycle?.moves[act.name];
  if (!move) return {};
  const status = (decided.status as string | undefined) ?? move.to ?? before.status!;
  if (!leadsTo(move, before.status!).includes(status))
    throw new Error(`${act.name} does not lead from ${before.status} to ${status}.`);
  return { status };
}

/** The same of an entry moved along: an act's `decide` names only such as may move. */
export function childStage(
  noun: Noun,
  act: Act,
  before: Row,
  decided: Readonly<Record<string, unknown>>,
): { status?: string } {
  if (noun.lifecycle && !noun.lifecycle.moves[act.name]?.from.includes(before.status!))
    throw new Error(`${act.name} would move along a ${noun.entity.name} at ${before.status}.`);
  return stageAfter(noun, act, before, decided);
}
