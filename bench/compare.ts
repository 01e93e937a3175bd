// Every contestant at every work, in turn.
import { isDeepStrictEqual } from 'node:util';
import { countAnew } from './data.js';
import { restore, type Ground } from './ground.js';
import { end, mustLive, say, start, type Contestant, type Running } from './lineup.js';
import { drive, median, type Window } from './measure.js';
import { blank, call, drawn, requestsFile } from './requests.js';
import { says, type Vars, type Work } from './works.js';

export type Result = Record<string, Partial<Record<Work, Window>>>;

export async function compare(
  chosen: readonly Contestant[],
  doing: readonly Work[],
  at: Ground,
  rounds: number,
  seconds: number,
): Promise<Result> {
  await at.db.query(
    `create table if not exists bench_mark (position bigint, at timestamptz); insert into bench_mark select position, at + interval '1 second' from journal_head where not exists (select from bench_mark)`,
  );
  await restore(at.db);
  await at.db.query(countAnew());
  await at.db.query('vacuum (analyze) hazard, hazard_figures');
  const running: Running[] = [];
  try {
    for (const contestant of chosen) running.push(await start(contestant, at.settings));
    const drawn_ = new Map<string, Vars[]>();
    const windows: Record<string, Partial<Record<Work, Window[]>>> = Object.fromEntries(
      chosen.map(({ name }) => [name, {}]),
    );
    const result = () =>
      Object.fromEntries(
        Object.entries(windows).map(([name, byWork]) => [
          name,
          Object.fromEntries(Object.entries(byWork).map(([work, all]) => [work, middle(all)])),
        ]),
      ) as Result;
    for (const work of doing) {
      const able = running.filter(({ contestant }) => contestant.tongue.ask(work, blank) !== null);
      for (const each of able) drawn_.set(each.contestant.name, await drawn(each, work, at));
      // Equal content, before anything is measured: the first answers of each, brought to one form.
      const sample =
        work === 'M2'
          ? [0]
          : work === 'M1'
            ? [0, 1, 2]
            : work === 'Q5'
              ? [0, 1, 2]
              : Array.from({ length: 25 }, (_, i) => i * 7);
      let first: unknown[] | null = null;
      for (const each of able) {
        const told: unknown[] = [];
        for (const n of sample) {
          const vars = drawn_.get(each.contestant.name)!;
          if (vars[n])
            told.push(
              each.contestant.tongue.told(
                work,
                await call(each, work, { ...vars[n], key: `sample-${each.contestant.name}-${n}` }, at.tokens),
              ),
            );
        }
        if (first === null) first = told;
        else if (!isDeepStrictEqual(first, told)) {
          const n = told.findIndex((one, i) => !isDeepStrictEqual(one, first![i]));
          throw new Error(
            `${work}: ${each.contestant.name} answers otherwise than ${able[0]!.contestant.name}:\n${JSON.stringify(told[n]).slice(0, 600)}\n${JSON.stringify(first[n]).slice(0, 600)}`,
          );
        }
        if (work[0] === 'M') await restore(at.db);
      }
      say(`${work} (${says[work]}): ${able.length} contestants answer alike`);
      const connections = work === 'M2' ? 2 : work === 'Q5' || work === 'M1' ? 8 : 16;
      for (let round = 0; round <= rounds; round++) {
        for (const each of able) {
          const { name } = each.contestant;
          const whole = work === 'M2' ? Math.max(seconds, 3) : seconds;
          const length = round === 0 ? Math.max(1, Math.ceil(whole / 2)) : whole;
          const window = await drive(each.url, requestsFile(each, work, drawn_.get(name)!, at.tokens, round), {
            seconds: length,
            connections,
            server: each.pid,
            postmaster: at.postmaster,
          });
          mustLive(each);
          if (window.refused + window.failed > 0)
            throw new Error(
              `${work}: ${name} refused ${window.refused} and failed ${window.failed} of ${window.requests}`,
            );
          if (work[0] === 'M') {
            if (work === 'M1') {
              const { rows } = await at.db.query<{ n: number }>(
                `select count(*)::int as n from hazard where status = 'GRADED' and version > 1`,
              );
              if (rows[0]!.n < window.requests)
                throw new Error(`${name} answered ${window.requests} acts and wrote ${rows[0]!.n}`);
            }
            await restore(at.db);
          }
          // The first round warms up and does not count.
          if (round > 0) (windows[name]![work] ??= []).push(window);
        }
      }
      table(result(), work);
    }
    return result();
  } finally {
    for (const each of running) await end(each);
  }
}

const middle = (all: readonly Window[]): Window =>
  Object.fromEntries(
    (Object.keys(all[0]!) as (keyof Window)[]).map((name) => [
      name,
      name === 'memory' ? Math.max(...all.map((each) => each.memory)) : median(all.map((each) => each[name])),
    ]),
  ) as never;
export const cpu = ({ server, database }: Window): number => server + database;

/** The floor is whichever of the two hands took less. */
export const floorOf = (result: Result, work: Work): Window | undefined =>
  ['floor-postgres', 'floor-rows'].flatMap((name) => result[name]?.[work] ?? []).sort((a, b) => cpu(a) - cpu(b))[0];

function table(result: Result, work: Work): void {
  console.log(`\n${work}  ${says[work]}`);
  console.log('contestant        req/s    p50 ms    p99 ms   CPU ms/req (server + database)   memory MB');
  for (const [name, byWork] of Object.entries(result)) {
    const w = byWork[work];
    if (w)
      console.log(
        `${name.padEnd(16)}${w.rate.toFixed(0).padStart(7)}${w.p50.toFixed(2).padStart(10)}${w.p99.toFixed(2).padStart(10)}${cpu(w).toFixed(3).padStart(9)} (${w.server.toFixed(3)} + ${w.database.toFixed(3)})${w.memory.toFixed(0).padStart(12)}`,
      );
  }
}

export function ratios(result: Result, doing: readonly Work[]): void {
  console.log('');
  for (const ourName of ['sanbixu', 'sanbixu-node24'])
    for (const work of doing) {
      const mine = result[ourName]?.[work];
      if (!mine) continue;
      const others: [string, Window | undefined][] = [
        ['floor', floorOf(result, work)],
        ...(['postgraphile', 'mercurius', 'textbook'].map((name) => [name, result[name]?.[work]]) as [
          string,
          Window | undefined,
        ][]),
      ];
      for (const [name, theirs] of others)
        if (theirs)
          console.log(
            `RATIO ${work}${ourName === 'sanbixu' ? '' : '@node24'} ${name} ${(mine.rate / theirs.rate).toFixed(2)} ${(cpu(mine) / cpu(theirs)).toFixed(2)}`,
          );
    }
}
