import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deadlineCounts, deadlineCountsInSql, overdueAt } from '../../src/hazard/hazard/hazard.lateness.js';
import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import { HazardStatus } from '../../src/hazard/hazard/hazard.js';
import { world, type World } from '../support/world.js';

// Whoever asked for the review in time is in time, wherever it is told: in memory, in SQL and in the figures.
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const due = '2026-07-01T15:59:59.999Z';
const before = '2026-07-01T15:59:59.998Z';
const after = '2026-07-01T16:00:00.000Z';
const asked = [null, before, due, after];
const all = Object.values(HazardStatus).flatMap((status) =>
  [null, due].flatMap((rectificationDue) =>
    asked.map((reviewRequestedAt) => ({ status, rectificationDue, reviewRequestedAt }) as never),
  ),
);

test('a deadline counts while the hazard is open and no review was asked for by it', () => {
  const told = (status: string, reviewRequestedAt: string | null, rectificationDue: string | null = due) =>
    deadlineCounts({ status, rectificationDue, reviewRequestedAt } as never);
  expect(asked.map((each) => told('IN_REVIEW', each))).toEqual([true, false, false, true]);
  // What was returned is under work again, whatever was asked before.
  expect(asked.map((each) => told('RECTIFYING', each))).toEqual([true, true, true, true]);
  expect([told('CLOSED', null), told('ORDERED', null, null)]).toEqual([false, false]);
  const late = { status: 'IN_REVIEW', rectificationDue: due, reviewRequestedAt: null } as never;
  expect([overdueAt(late, due as never), overdueAt(late, after as never)]).toEqual([false, true]);
});

test('and the same in SQL, and in a recount of the figures', async () => {
  const columns = { status: 'status', rectificationDue: 'deadline', reviewRequestedAt: 'review_requested_at' };
  const columnOf = (property: string) => `t.${columns[property as keyof typeof columns]}`;
  const { rows } = await w.sql.query(
    `select ${deadlineCountsInSql(columnOf)} as counts, ${hazards.figures!.expressions!.deadlineDay!('t')} as day
      from jsonb_to_recordset($1) t (n int, status text, deadline timestamptz, review_requested_at timestamptz)
      order by t.n`,
    [
      JSON.stringify(
        all.map(({ status, rectificationDue: deadline, reviewRequestedAt: review_requested_at }: any, n) => {
          return { n, status, deadline, review_requested_at };
        }),
      ),
    ],
  );
  const derived = all.map((hazard) => hazards.figures!.derive!(hazard) as { readonly deadlineDay?: string | null });
  expect(rows).toEqual(
    all.map((hazard, n) => ({ counts: deadlineCounts(hazard), day: derived[n]!.deadlineDay ?? null })),
  );
  expect(new Set(rows.map(({ counts }) => counts)).size).toBe(2);
});
