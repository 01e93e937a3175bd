// The same work against the service and its peers, in one run: `npm run bench` (`-- --smoke`, `-- --quick`, `--
// --grow`, `-- --overload`). See docs/performance.md.
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chart } from './chart.js';
import { compare, cpu, ratios } from './compare.js';
import type { Sizes } from './data.js';
import { ground, stopGround } from './ground.js';
import { grow } from './grow.js';
import { keep } from './keep.js';
import { contestants, root, scratch, unguarded } from './lineup.js';
import { mustHaveTool } from './measure.js';
import { overload } from './overload.js';
import { profile } from './profile.js';
import { smoke } from './smoke.js';
import { works } from './works.js';

const { values: asked } = parseArgs({
  options: {
    smoke: { type: 'boolean' },
    quick: { type: 'boolean' },
    grow: { type: 'boolean' },
    overload: { type: 'boolean' },
    guards: { type: 'boolean' },
    works: { type: 'string' },
    contestants: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    enterprises: { type: 'string' },
    hazards: { type: 'string' },
    profile: { type: 'string' },
  },
});

// An interrupt ends this process as its end does, and what it has started with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void stopGround().finally(() => process.exit(130));
  });

mkdirSync(scratch, { recursive: true });
const quick = asked.quick ?? false;
const doing = works.filter((work) => !asked.works || asked.works.split(',').includes(work));
const chosen = contestants.filter(
  ({ name }) => !asked.contestants || asked.contestants.split(',').some((part) => name.startsWith(part)),
);
try {
  mustHaveTool();
  if (asked.smoke) await smoke();
  else if (asked.grow) await grow(Number(asked.hazards ?? Infinity));
  else {
    const sizes: Sizes = {
      enterprises: Number(asked.enterprises ?? 200_000),
      hazards: Number(asked.hazards ?? 1_000_000),
    };
    const at = await ground(sizes);
    try {
      if (asked.overload) await overload(at);
      else if (asked.guards) {
        const reads = works.filter((work) => work[0] === 'Q');
        const result = await compare(
          [contestants.find(({ name }) => name === 'sanbixu')!, unguarded],
          reads,
          at,
          Number(asked.rounds ?? 5),
          Number(asked.seconds ?? 3),
        );
        for (const work of reads)
          console.log(`GUARDS ${work} ${(cpu(result.sanbixu![work]!) / cpu(result.unguarded![work]!)).toFixed(2)}`);
        keep('guards', result);
      } else if (asked.profile)
        for (const contestant of chosen)
          for (const work of doing) await profile(contestant, work, at, Number(asked.profile));
      else {
        const result = await compare(
          chosen,
          doing,
          at,
          Number(asked.rounds ?? 3),
          Number(asked.seconds ?? (quick ? 2 : 4)),
        );
        ratios(result, doing);
        if (!asked.works && !asked.contestants) {
          keep('comparison', { sizes, ...result });
          mkdirSync(path.join(root, 'docs'), { recursive: true });
          writeFileSync(path.join(root, 'docs', 'performance.svg'), chart(result));
        }
      }
    } finally {
      await at.stop();
    }
  }
} catch (error) {
  // One line: what is wrong, not where.
  console.error(`The bench stops: ${(error as Error).message}`);
  process.exitCode = 1;
}
