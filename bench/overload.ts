// More than it can carry.
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ground } from './ground.js';
import { keep } from './keep.js';
import { contestants, end, start, type Running } from './lineup.js';
import { drive } from './measure.js';
import { drawn, requestsFile } from './requests.js';
import type { Vars } from './works.js';

/**
 * A client of its own that asks so many times a second, whatever becomes of the answers; the load tool tells no
 * answer from a refusal.
 */
async function probe(
  running: Running,
  vars: readonly Vars[],
  tokens: Record<string, string>,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<{ readonly p50: number; readonly p99: number; readonly answered: number; readonly turnedAway: number }> {
  const times: number[] = [];
  const agent = new http.Agent({ keepAlive: true });
  const under: Promise<void>[] = [];
  let turnedAway = 0;
  for (let n = 0, began = performance.now(); n < perSecond * seconds; n++) {
    await sleep(Math.max(0, began + (n * 1000) / perSecond - performance.now()));
    const said = running.contestant.tongue.ask('Q2', vars[n % vars.length]!)!;
    const body = JSON.stringify(said.body);
    const sent = performance.now();
    under.push(
      new Promise((resolve, reject) => {
        http
          .request(
            running.url + said.path,
            {
              method: 'POST',
              agent,
              headers: {
                'content-type': 'application/json',
                'content-length': Buffer.byteLength(body),
                authorization: `Bearer ${tokens[said.as!]!}`,
              },
            },
            (response) => {
              response
                .on('end', () => {
                  if (response.statusCode === 200) times.push(performance.now() - sent);
                  else if (response.statusCode === 503 && response.headers['retry-after']) turnedAway += 1;
                  else {
                    reject(new Error(`answered ${response.statusCode}`));
                    return;
                  }
                  resolve();
                })
                .resume();
            },
          )
          .on('error', reject)
          .end(body);
      }),
    );
  }
  await Promise.all(under);
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    p50: times[Math.floor(times.length / 2)]!,
    p99: times[Math.floor(times.length * 0.99)]!,
    answered: times.length,
    turnedAway,
  };
}

export async function overload(at: Ground): Promise<void> {
  const running = await start(
    contestants.find(({ name }) => name === 'sanbixu')!,
    at.settings,
  );
  try {
    const vars = await drawn(running, 'Q2', at);
    const file = requestsFile(running, 'Q2', vars, at.tokens, 0);
    const common = { server: running.pid, postmaster: at.postmaster };
    await drive(running.url, file, { seconds: 4, connections: 16, ...common });
    const carried = await drive(running.url, file, { seconds: 6, connections: 16, ...common });
    await sleep(1_000);
    const alone = await probe(running, vars, at.tokens, { perSecond: 40, seconds: 15 });
    const connections = 512;
    const pause = Math.round((connections * 1000) / (4 * carried.rate));
    const driven = drive(running.url, file, { seconds: 20, connections, pause, ...common });
    // What is learnt is learnt within the first seconds.
    await sleep(4_000);
    const amid = await probe(running, vars, at.tokens, { perSecond: 40, seconds: 14 });
    const loaded = await driven;
    const told = {
      carriedPerSecond: Math.round(carried.rate),
      offeredPerSecond: Math.round(loaded.rate),
      answeredPerSecond: Math.round(loaded.rate * (1 - loaded.refused / loaded.requests)),
      aloneP50: alone.p50,
      aloneP99: alone.p99,
      amidP50: amid.p50,
      amidP99: amid.p99,
      memoryMB: Math.round(loaded.memory),
      probed: amid,
    };
    console.log(
      `OVERLOAD carried ${told.carriedPerSecond}/s, offered ${told.offeredPerSecond}/s, answered ${told.answeredPerSecond}/s, the rest told 503; p99 of answers ${amid.p99.toFixed(1)} ms, unloaded ${alone.p99.toFixed(1)} ms, ratio ${(amid.p99 / alone.p99).toFixed(2)} (p50 ${amid.p50.toFixed(1)} and ${alone.p50.toFixed(1)}); memory ${told.memoryMB} MB`,
    );
    keep('overload', told);
  } finally {
    await end(running);
  }
}
