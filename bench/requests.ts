// What the requests of a work vary by, and how they are put before the load tool.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { globalId } from '../src/access/privacy/ids.js';
import { counties } from './data.js';
import type { Ground } from './ground.js';
import { mustLive, scratch, type Running } from './lineup.js';
import { floor, type Vars, type Work } from './works.js';

const draws = 1000;
interface Entry {
  readonly id: string;
  readonly county: string;
}
export const blank: Vars = { county: '', id: '', plainId: '', status: '', after: null, key: '', rows: [] };
const stages = ['ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED'];

export async function call(running: Running, work: Work, vars: Vars, tokens: Record<string, string>): Promise<any> {
  const { url, contestant } = running;
  const said = contestant.tongue.ask(work, vars)!;
  const response = await fetch(url + said.path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(said.as && { authorization: `Bearer ${tokens[said.as]!}` }) },
    body: JSON.stringify(said.body),
  }).catch((error: Error) => {
    mustLive(running);
    throw new Error(`${contestant.name} ${work}: ${error.message}`);
  });
  const answer = (await response.json().catch(() => null)) as any;
  if (!response.ok || answer === null || answer.errors)
    throw new Error(`${contestant.name} ${work}: ${response.status} ${JSON.stringify(answer).slice(0, 400)}`);
  return answer;
}

/** What the requests of a work vary by. Pages follow the contestant's own cursors. */
export async function drawn(running: Running, work: Work, { db, tokens }: Ground): Promise<Vars[]> {
  if (work === 'Q1') {
    const { rows } = await db.query<Entry>(
      `select id, county_code as county from enterprise where name like '演示%' and county_code = any($2) order by md5(id::text) limit $1`,
      [draws, counties],
    );
    return rows.map(({ id, county }) => ({ ...blank, county, id: globalId({ tag: 'E' }, id), plainId: id }));
  }
  if (work === 'Q5') return counties.map((county) => ({ ...blank, county }));
  if (work === 'M1') {
    const { rows } = await db.query<Entry>(
      `select id, county_code as county from hazard where status = 'REPORTED' and version = 1 and reporter_id is null order by md5(id::text) limit $1`,
      [20_000],
    );
    return rows.map(({ id, county }, n) => ({
      ...blank,
      county,
      id: globalId({ tag: 'H' }, id),
      plainId: id,
      key: `bench-${running.contestant.name}-${n}`,
    }));
  }
  if (work === 'M2') {
    const { rows } = await db.query<Entry & { region: string }>(
      `select id, county_code as county, region_code as region from enterprise where county_code = $1 order by id limit 1000`,
      [counties[0]],
    );
    return Array.from({ length: 40 }, (_, n) => ({
      ...blank,
      county: counties[0],
      key: `bench-${running.contestant.name}-${n}`,
      rows: rows.map(({ id, region }, row) => ({
        region,
        enterpriseId: running.contestant.tongue === floor ? id : globalId({ tag: 'E' }, id),
        sector: 'GAS',
        source: 'TOWNSHIP',
        category: 'OBJECT',
        description: `批量上报的隐患，第${row}行，软管老化需更换`,
        location: '后厨',
        foundAt: '2026-10-01T01:00:00Z',
      })),
    }));
  }
  const vars: Vars[] = [];
  const pages = work === 'Q4' ? 8 : 40;
  for (const county of counties) {
    for (const status of work === 'Q3' ? [''] : work === 'Q4' ? ['CLOSED', 'ORDERED'] : stages) {
      let after: unknown = null;
      for (let page = 0; page < pages; page++) {
        const asked: Vars = { ...blank, county, status, after };
        vars.push(asked);
        after = running.contestant.tongue.next(work, await call(running, work, asked, tokens));
        if (after == null) break;
      }
    }
  }
  // The same order for everyone, and neighbours far apart.
  return vars
    .map((each, n) => ({ each, place: (n * 7919) % vars.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
}

export function requestsFile(
  { contestant }: Running,
  work: Work,
  vars: readonly Vars[],
  tokens: Record<string, string>,
  round: number,
): string {
  const file = path.join(scratch, `${contestant.name}-${work}.txt`);
  writeFileSync(
    file,
    vars
      .map((each) => {
        const said = contestant.tongue.ask(work, { ...each, key: `${each.key}-${round}` })!;
        return `${said.path}\t${said.as ? tokens[said.as]! : ''}\t${JSON.stringify(said.body)}\n`;
      })
      .join(''),
  );
  return file;
}
