import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedCreditCode } from '../../src/demo/names.js';
import { newId, pdf, world, type World } from '../support/world.js';
import { cast, resolved, Run, type Ref, type Told, type Who } from './procedures.js';
import { steps } from './steps.js';

const runs = Number(process.env.RUNS_HTTP ?? 60);
const seed = Number(process.env.SEED ?? Date.now() % 1e9);
let w: World;
const operators = new Map<string, string>();
const files = new Map<string, string>();
const offices = new Map<string, string>();
beforeAll(async () => {
  w = await world();
  for (const who of cast) {
    const { viewer } = (await w.ask(who, '{ viewer { operator { id } organisation { id } } }')).data;
    operators.set(who, viewer.operator.id as string);
    offices.set(who, viewer.organisation.id as string);
    files.set(who, (await w.send(who, Buffer.concat([pdf, Buffer.from(who)]))).id);
  }
}, 60_000);
afterAll(() => w.close());

const property = { Enterprise: 'enterprise', Hazard: 'hazard', Listing: 'listing', Lookback: 'lookback' } as const;

/**
 * One run as it went on paper, carried out once more through HTTP and PostgreSQL; the service must say what the paper
 * said.
 */
async function carriedOut(run: Run, number: number): Promise<void> {
  const keys = new Map<string, { id: string; version: number }>();
  const keyOf = ({ $, of }: Ref): string =>
    $ === 'operator'
      ? operators.get(of)!
      : $ === 'file'
        ? files.get(of)!
        : $ === 'organisation'
          ? offices.get(of)!
          : (keys.get(of)?.id ?? 'none');
  const send = async (who: Who, act: string, part: string, input: object, at: string) => {
    const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
    const answer = await w.ask(
      who,
      `mutation($input: ${type}!) { ${act}(input: $input) { ${part} { id version status } refusals { kind code } change { version entry { id ... on Proposal { version status } } } } }`,
      { input },
      { at },
    );
    if (answer.errors) throw new Error(`${act}: ${answer.text}`);
    return answer.data[act];
  };
  for (const told of run.told) {
    const {
      tried: { noun, act, signers, at, target, input },
      made,
    } = told;
    const known = target === null ? null : keys.get(target);
    const given = {
      ...resolved(input, keyOf),
      ...(act === 'registerEnterprise' && { creditCode: inventedCreditCode('91', 700_000 + number) }),
      ...('funds' in input && { funds: '1000.00' }),
      idempotencyKey: newId(),
      ...(known && { id: known.id, expectedVersion: known.version }),
    };
    let answer = await send(signers[0]!, act, property[noun], given, at);
    let done = answer.refusals.length === 0 ? answer[property[noun]] : null;
    const proposal =
      answer.change?.entry?.status === 'PROPOSED' ? (answer.change.entry as { id: string; version: number }) : null;
    if (proposal) {
      done = null;
      let { version } = proposal;
      for (const who of signers.slice(1)) {
        const signed = (
          await w.ask(
            who,
            'mutation($input: CountersignInput!) { countersign(input: $input) { proposal { version status entry { id version ... on Hazard { h: status } ... on Enterprise { e: status } } } refusals { kind code } } }',
            { input: { id: proposal.id, expectedVersion: version, idempotencyKey: newId() } },
            { at },
          )
        ).data.countersign;
        answer = signed;
        if (signed.refusals.length > 0) break;
        version = signed.proposal.version as number;
        if (signed.proposal.status === 'COMPLETED')
          done = { ...signed.proposal.entry, status: signed.proposal.entry.h ?? signed.proposal.entry.e };
      }
    }
    same(told, { done, refused: answer.refusals }, signers.length > 1 || proposal !== null);
    // What not all have signed waits in the register; the paper knows of no waiting.
    if (proposal && done === null) await w.sql.query(`update proposal set status = 'LAPSED' where status = 'PROPOSED'`);
    if (made !== null) {
      const row = run.register.pastEvents.filter((each) => each.row.id === made)[
        keys.has(made) ? keys.get(made)!.version : 0
      ]!.row;
      expect([act, done.version, done.status]).toEqual([act, row.version, row.status]);
      keys.set(made, { id: done.id, version: done.version });
      if (act === 'registerEnterprise') {
        // The sandbox's enterprise account is moved to the enterprise of this run.
        await w.sql.query(
          `update organisation set enterprise_id = (select id from enterprise where credit_code = $1) where id = (select p.organisation_id from operator o join holding h on h.operator_id = o.id join post p on p.id = h.post_id where o.subject = 'enterprise')`,
          [inventedCreditCode('91', 700_000 + number)],
        );
        w.service.services.forget();
      }
    }
  }
}

/**
 * Accepted alike, or refused alike: with the same codes, where one person acts; what several sign may be refused at
 * an earlier signature.
 */
function same(
  { tried, codes, kinds, made }: Told,
  { done, refused }: { done: object | null; refused: { kind: string; code: string }[] },
  signed: boolean,
): void {
  const about = `${tried.act} by ${tried.signers.join()} at ${tried.at} on ${tried.target} ${JSON.stringify(tried.input)}`;
  expect([about, done !== null, refused]).toEqual([about, made !== null, made !== null ? [] : refused]);
  if (made !== null || signed) return;
  // Who may not act at all may also not see: the paper does not know of sight.
  const unseen = (kind: string) => (kind === 'NOT_PERMITTED' ? 'NOT_FOUND' : kind);
  const mayBeUnseen = kinds.includes('NOT_PERMITTED') || kinds.includes('NOT_FOUND');
  if (codes.includes('NOT_ALL_SIGNED')) return;
  expect([about, ...refused.map(({ kind, code }) => (mayBeUnseen ? unseen(kind) : code)).sort()]).toEqual([
    about,
    ...(mayBeUnseen ? kinds.map(unseen) : [...codes]).sort(),
  ]);
}

test(`${runs} random years through HTTP and PostgreSQL go as they went on paper; after each the figures are a recount (SEED=${seed})`, async () => {
  const drawn = fc.sample(steps, { numRuns: runs, seed });
  let acts = 0;
  let accepted = 0;
  for (const [number, each] of drawn.entries()) {
    const run = new Run();
    for (const step of each.slice(0, 30)) run.step(step);
    await carriedOut(run, number);
    acts += run.told.length;
    accepted += run.told.filter(({ made }) => made).length;
    const figures = (
      await w.ask(
        'head',
        '{ hazardStatistics(groupBy: [TOWNSHIP, SECTOR, GRADE, STATUS, SOURCE]) { township sector grade status source count } }',
      )
    ).data.hazardStatistics as Record<string, unknown>[];
    const { rows } = await w.sql.query(
      `select rpad(township_code, 12, '0') as township, sector, grade, status, source, count(*)::int as count from hazard where county_code = '500238' group by 1, 2, 3, 4, 5`,
    );
    const told = (of: Record<string, unknown>[]) =>
      of
        .map(({ township, sector, grade, status, source, count }) =>
          [township, sector, grade ?? null, status, source, count].join(' '),
        )
        .sort();
    expect(told(figures)).toEqual(told(rows as Record<string, unknown>[]));
  }
  console.log(`SEED=${seed} ${runs} runs, ${acts} acts over HTTP, ${accepted} accepted`);
  expect(accepted).toBeGreaterThan(runs * 3);
}, 600_000);
