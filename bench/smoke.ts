// The whole comparison in little, for every run of CI: does it still run, does everyone still answer alike, is nothing
// out of all proportion.
import { existsSync } from 'node:fs';
import { compare, cpu, floorOf, type Result } from './compare.js';
import { ground } from './ground.js';
import { contestants, newer } from './lineup.js';
import { works } from './works.js';

const sizes = { enterprises: 4_500, hazards: 15_000 };
/**
 * Ours over the floor in CPU a request; measured 1 to 3, and 9 of Q1, which the floor answers by one prepared statement
 * and nothing else. No noise reaches beyond this, on a busy machine neither.
 */
const beyondAllNoise = 14;
/** A batch takes long: fewer answers than these within a window say nothing of what one costs. */
const tellingAnswers = 3;
const chosen = ['floor-postgres', 'sanbixu', 'postgraphile'];

export async function smoke(): Promise<void> {
  // The peers are installed by the whole bench; where they are, one of them runs along.
  const peers = existsSync(newer);
  const running = contestants.filter(({ name }) => chosen.includes(name) && (peers || name !== 'postgraphile'));
  const at = await ground(sizes, true);
  let result: Result;
  try {
    result = await compare(running, works, at, 1, 1);
  } finally {
    await at.stop();
  }
  const beyond: string[] = [];
  for (const work of works) {
    const mine = result.sanbixu![work]!;
    const others = [
      ['floor', floorOf(result, work)],
      ['postgraphile', result.postgraphile?.[work]],
    ] as const;
    for (const [name, theirs] of others) {
      if (!theirs) continue;
      if (Math.min(mine.requests, theirs.requests) < tellingAnswers) {
        console.log(`SMOKE ${work} : ${name}  too few answers to tell (${mine.requests} and ${theirs.requests})`);
        continue;
      }
      const more = cpu(mine) / cpu(theirs);
      const rate = mine.rate / theirs.rate;
      console.log(`SMOKE ${work} : ${name}  CPU ${more.toFixed(2)}  throughput ${rate.toFixed(2)}`);
      if (name !== 'floor' || more <= beyondAllNoise) continue;
      beyond.push(`${work} takes ${more.toFixed(1)} times the floor's CPU`);
    }
  }
  if (beyond.length > 0) throw new Error(`${beyond.join('; ')}; at most ${beyondAllNoise} is noise.`);
}
