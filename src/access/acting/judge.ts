import {
  enteredInTime,
  everyAct,
  factValue,
  failures,
  mustsOf,
  refusal,
  signaturesOf,
  type Act,
  type ActInput,
  type Judging,
  type Refusal,
} from '../../kernel/act.js';
import { firstOnTheWay, leadsTo, moveFrom } from '../../kernel/lifecycle.js';
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

/** Whose act it is: a simulation knows roles, and no places. */
type Acting = Pick<Caller, 'roles'> & Partial<Pick<Caller, 'countiesOfPosts'>>;

/** An act as it comes before whatever is looked at ahead of its musts. */
export interface Ahead {
  readonly noun: Noun;
  readonly act: Act;
  /** The entry as the caller sees it; null where there is none, or none yet. */
  readonly row: Row | null;
  readonly caller: Acting;
  /** By the right to which act, where that is another's: whoever may take the act that is proposed may sign it. */
  readonly right?: { readonly noun: Noun; readonly act: Act };
  /** The version that the caller knows; of what may be done, and in a simulation, none is named. */
  readonly expectedVersion?: number;
}

/**
 * The order in which every act is judged ahead of its musts: at the door, in a batch, in a simulation, by those who
 * sign it, and for `can`. After it come the entries that it moves along by name, all musts, and last the signatures.
 */
const order: readonly ((ahead: Ahead) => Refusal[])[] = [existence, permission, staleness, legality];

/** The first of them that refuses the act is the answer. */
export function refusedAhead(ahead: Ahead): Refusal[] {
  for (const looks of order) {
    const refused = looks(ahead);
    if (refused.length > 0) return refused;
  }
  return [];
}

function existence({ act, row }: Ahead): Refusal[] {
  return act.begins || row ? [] : [refusal('NOT_FOUND')];
}

/** Whether any of the caller's roles may take the act at all, and there. */
function permission({ noun: own, act: taken, row, caller, right }: Ahead): Refusal[] {
  const { noun, act } = right ?? { noun: own, act: taken };
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
export const tendedBy = (noun: Noun, { countiesOfPosts }: Acting, row: Row): boolean =>
  !readByEveryone(noun) || !countiesOfPosts || countiesOfPosts.includes(row.countyCode);

type Ways = Refusal['remedies'];
const ways = new WeakMap<Noun, Map<string, Ways>>();
/**
 * With which acts the shortest way begins from here to where the act may be taken, and who may take them: the way out
 * of an illegal move.
 */
function waysTo(noun: Noun, status: string, action: string): Ways {
  let known = ways.get(noun);
  if (!known) ways.set(noun, (known = new Map()));
  const key = `${status} ${action}`;
  let found = known.get(key);
  if (!found) {
    const first = firstOnTheWay(noun.lifecycle!, status, noun.lifecycle!.moves[action]!.from);
    found = first.flatMap((name) => (noun.may[name] ?? []).map((role) => ({ action: name, role })));
    known.set(key, found);
  }
  return found;
}

function staleness({ row, expectedVersion }: Ahead): Refusal[] {
  return !row || expectedVersion === undefined || row.version === expectedVersion
    ? []
    : [
        refusal('STALE_VERSION', {
          path: ['expectedVersion'],
          facts: [factValue('expectedVersion', expectedVersion), factValue('version', row.version)],
        }),
      ];
}

function legality({ noun, act: { name: action }, row }: Pick<Ahead, 'noun' | 'act' | 'row'>): Refusal[] {
  if (!row || !noun.lifecycle || !(action in noun.lifecycle.moves)) return [];
  if (moveFrom(noun.lifecycle, row.status!, action)) return [];
  const from = noun.lifecycle.moves[action]!.from;
  return [
    refusal('ILLEGAL_MOVE', {
      facts: [factValue('status', row.status), factValue('allowedFrom', from.join(' '))],
      remedies: waysTo(noun, row.status!, action),
    }),
  ];
}

/** Of entries that an act moves along by name: each is there and may move. */
export function childrenUnmoved(nounOf: (entryType: string) => Noun, act: Act, ctx: Judged): Refusal[] {
  if (!act.children?.named) return [];
  const { entryType, named, oneOf } = act.children;
  const children = ctx.children as readonly Row[];
  const names = oneOf!.values(ctx);
  if (children.length < new Set(names).size || names.length === 0) return [refusal('NOT_FOUND', { path: [named] })];
  const noun = nounOf(entryType);
  return children
    .flatMap((row) => legality({ noun, act, row }))
    .map((each) => ({ ...each, path: [named], remedies: [] }))
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

/** How many signatures an act waits for that nothing refuses; null where those who sign it are enough. */
export function signaturesAwaited(act: Act, ctx: Judged, before = 0): number | null {
  const needed = Math.max(before, signaturesOf(act, ctx)?.needed ?? 0);
  return ctx.signers.length < needed ? needed : null;
}
