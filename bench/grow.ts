// The same requests as the register grows.
import { ground } from './ground.js';
import { keep } from './keep.js';
import { contestants, end, say, start } from './lineup.js';
import { drive, median } from './measure.js';
import { drawn, requestsFile } from './requests.js';

const growing = [10_000, 100_000, 1_000_000, 10_000_000];
/** The same requests at four sizes, one at a time, so that latency is the work's own: it stays what it is. */
export async function grow(most: number): Promise<void> {
  const doing = ['Q1', 'Q2', 'Q3', 'Q5'] as const;
  const told: Record<string, Record<string, number>> = {};
  for (const hazards of growing.filter((size) => size <= most)) {
    const at = await ground({ enterprises: hazards / 5, hazards, bare: true });
    const running = await start(
      contestants.find(({ name }) => name === 'sanbixu')!,
      at.settings,
    );
    try {
      for (const work of doing) {
        const file = requestsFile(running, work, await drawn(running, work, at), at.tokens, 0);
        const drive_ = (seconds: number) =>
          drive(running.url, file, { seconds, connections: 1, server: running.pid, postmaster: at.postmaster });
        await drive_(3);
        const windows = [await drive_(3), await drive_(3), await drive_(3)];
        (told[work] ??= {})[hazards] = median(windows.map(({ p50 }) => p50));
        say(`${hazards} hazards, ${work}: ${told[work][hazards]!.toFixed(2)} ms`);
      }
    } finally {
      await end(running);
      await at.stop();
    }
  }
  console.log(`\nmedian latency, ms${growing.map((size) => String(size).padStart(12)).join('')}`);
  for (const work of doing) {
    console.log(
      `${work.padEnd(18)}${growing.map((size) => (told[work]![size]?.toFixed(2) ?? '').padStart(12)).join('')}`,
    );
  }
  for (const work of doing)
    console.log(`GROWTH ${work} ${(told[work]![growing.at(-1)!]! / told[work]![growing[0]!]!).toFixed(2)}`);
  keep('growth', told);
}
