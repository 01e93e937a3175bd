import { covering, sharedBy, type ShareMode } from '../rights/grants.js';
import type { Read } from './shape.js';

/** What of a row is shared with the system that asks, by the marks that stand at a place of it. */
export function sharedRead(type: string, place: number, modes: readonly ShareMode[]): Read {
  const known = new WeakMap<object, ReturnType<typeof covering>>();
  return (row, { caller }) => {
    const grants = caller.grants ?? [];
    let named = known.get(grants);
    if (!named) known.set(grants, (named = covering(type, grants, modes)));
    return sharedBy(type, named, row[place] as string | null);
  };
}
