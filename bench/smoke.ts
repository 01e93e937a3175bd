// The whole comparison in little, for every run of CI: does it still run, does everyone still answer alike, is nothing out of all proportion.
import { existsSync } from 'node:fs';
import { compare, cpu, floorOf, type Result } from './compare.js';
import { ground } from './ground.js';
import { contestants, newer } from './lineup.js';
import { works } from './works.js';

const sizes = { enterprises: 3_000, hazards: 15_000 };
/** Ours over the floor in CPU a request; measured 1 to 2. Beyond this no noise reaches, not even on a machine that does much else. */
const beyondAllNoise = 10;
const chosen = ['floor-postgres', 'sanbixu', 'postgraphile'];

export async function smoke(): Promise<void> {
  // The peers are installed by the whole bench; where they are, one of them runs along.
  const peers = existsSync(newer), running = contestants.filter(({ name }) => chosen.includes(name) && (peers || name !== 'postgraphile'));
  const at = await ground(sizes, true);
  let result: Result;
  try { result = await compare(running, works, at, 1, 1); } finally { await at.stop(); }
  const beyond: string[] = [];
  for (const work of works) {
    const mine = result.sanbixu![work]!;
    for (const [name, theirs] of [['floor', floorOf(result, work)], ['postgraphile', result.postgraphile?.[work]]] as const) {
      if (!theirs) continue;
      const more = cpu(mine) / cpu(theirs);
      console.log(`SMOKE ${work} : ${name}  CPU ${more.toFixed(2)}  throughput ${(mine.rate / theirs.rate).toFixed(2)}`);
      if (name === 'floor' && more > beyondAllNoise) beyond.push(`${work} takes ${more.toFixed(1)} times the floor's CPU`);
    }
  }
  if (beyond.length > 0) throw new Error(`${beyond.join('; ')}; at most ${beyondAllNoise} is noise.`);
}
