import { readFileSync } from 'node:fs';
import { readByEveryone, type Noun } from '../../src/access/model/noun.js';
import { Offices } from '../../src/demo/offices.js';
import { leadsTo } from '../../src/kernel/lifecycle.js';
import type { CivilDate } from '../../src/kernel/civil-date.js';
import type { Role } from '../../src/kernel/roles.js';

/** The sandbox's county: its offices and the people in them. */
export function sandbox(): Offices {
  const file = readFileSync(new URL('../../data/regions.tsv', import.meta.url), 'utf8');
  const places = file
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([code, level]) => code!.startsWith('500238') && (level === 'TOWNSHIP' || level === 'VILLAGE'))
    .map(([code, level, name]) => ({
      code: code!,
      name: name!,
      level: level!,
      parent: `${code!.slice(0, level === 'VILLAGE' ? 9 : 6)}${level === 'VILLAGE' ? '000' : '000000'}`,
    }));
  let keys = 0;
  return new Offices(places, () => `key ${keys++}`, '2026-11-26' as CivilDate);
}

/** The noun whose act it is: the noun's own, or another's that takes it along. */
const ownerOf = (nouns: readonly Noun[], noun: Noun, act: string): Noun | undefined =>
  act in noun.acts ? noun : nouns.find((other) => other.acts[act]?.children?.entryType === noun.entity.name);
export const seenByRole = (noun: Noun, role: Role): boolean =>
  readByEveryone(noun) || (noun.sees !== 'everyone' && noun.sees[role] !== undefined);

/** From each stage that neither ends nor rests: what leads on, who may take it, and who is shown that it waits. */
export function deadEnds(nouns: readonly Noun[], held: ReadonlySet<Role>): string[] {
  return nouns.flatMap((noun): string[] => {
    const { lifecycle, entity } = noun;
    if (!lifecycle) return [];
    const stages = new Set([lifecycle.begins, ...Object.values(lifecycle.moves).flatMap(({ from }) => from)]);
    const rests = lifecycle.rests ?? {};
    const waits = nouns.flatMap((other) =>
      other.waits.filter((wait) => (wait.on?.() ?? other) === noun).map((wait) => ({ wait, other })),
    );
    const idle = Object.keys(rests).filter(
      (stage) => lifecycle.ends.includes(stage) || waits.some(({ wait }) => wait.status.includes(stage) && !wait.only),
    );
    return [
      ...idle.map((stage) => `${entity.name} says that it rests at ${stage}, and it does not`),
      ...[...stages]
        .filter((stage) => !lifecycle.ends.includes(stage) && !(stage in rests))
        .flatMap((stage) => {
          const on = Object.entries(lifecycle.moves).filter(
            ([, move]) => move.from.includes(stage) && leadsTo(move, stage).some((to) => to !== stage),
          );
          const mayTake = (owner: Noun, act: string): boolean =>
            (owner.may[act] ?? []).some((role) => held.has(role) && seenByRole(owner, role) && seenByRole(noun, role));
          const taken = on.some(([act]) => {
            const owner = ownerOf(nouns, noun, act);
            return owner !== undefined && mayTake(owner, act);
          });
          const shown = waits.some(({ wait, other }) => wait.status.includes(stage) && mayTake(other, wait.act));
          return [
            ...(taken ? [] : [`${entity.name} at ${stage}: nobody of the county may take what leads on`]),
            ...(shown ? [] : [`${entity.name} at ${stage}: nobody is shown that it waits`]),
          ];
        }),
    ];
  });
}
