import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  callsForNext,
  hasHadItsTime,
  isInTurn,
  isUnsettled,
  ladder,
  matterInSql,
  matterKey,
  reached,
  rungAfter,
  rungAfterInSql,
  sinceResolved,
  type Letter,
} from '../../src/responsibility/responsibility/responsibility.ladder.js';
import { SupervisionLevel } from '../../src/responsibility/supervision/supervision.js';
import { world, type World } from '../support/world.js';

// The ladder of letters is one, whoever reads it: the acts in memory, the worklists and what is told of lapses in SQL.
const day = (n: number) => `2027-03-${String(n).padStart(2, '0')}T01:00:00.000Z` as Letter['issuedAt'];
const letter = (level: string, issued: number, over: Partial<Letter> = {}): Letter => ({
  level,
  status: 'ISSUED',
  issuedAt: day(issued),
  answerDue: day(issued + 3),
  closedAt: null,
  resolved: null,
  held: over.status !== undefined && over.status !== 'CLOSED',
  ...over,
});
const closed = (level: string, issued: number, on: number, resolved: boolean | null): Letter =>
  letter(level, issued, { status: 'CLOSED', closedAt: day(on), resolved });
const now = day(20);

/** What each ladder comes to on a day, the latest letter first. */
const cases: readonly [string, readonly Letter[], { live: number; next: string | null; due: boolean }][] = [
  ['nothing was sent', [], { live: 0, next: 'REMINDER', due: true }],
  ['a reminder is late', [letter('REMINDER', 1)], { live: 1, next: 'URGING', due: true }],
  ['it has its days yet', [letter('REMINDER', 19)], { live: 1, next: 'URGING', due: false }],
  ['it was answered', [letter('REMINDER', 1, { status: 'ANSWERED' })], { live: 1, next: 'URGING', due: false }],
  ['closed without resolving it', [closed('REMINDER', 1, 5, false)], { live: 1, next: 'URGING', due: true }],
  ['closed as resolved', [closed('REMINDER', 1, 5, true)], { live: 0, next: 'REMINDER', due: true }],
  ['closed before letters said so', [closed('REMINDER', 1, 5, null)], { live: 0, next: 'REMINDER', due: true }],
  [
    'resolved by the second: what the first left open is settled with it',
    [closed('URGING', 5, 9, true), closed('REMINDER', 1, 4, false)],
    { live: 0, next: 'REMINDER', due: true },
  ],
  [
    'resolved by the first, after the second was sent: so is the matter of the second',
    [letter('URGING', 5), closed('REMINDER', 1, 9, true)],
    { live: 0, next: 'REMINDER', due: true },
  ],
  [
    'the first is answered after the second was sent: the second is the last all the same',
    [letter('URGING', 5), letter('REMINDER', 1, { status: 'ANSWERED' })],
    { live: 2, next: 'INTERVIEW', due: true },
  ],
  ['begun anew', [letter('REMINDER', 9), closed('REMINDER', 1, 5, true)], { live: 1, next: 'URGING', due: true }],
  ['an interview is not held', [letter('INTERVIEW', 1)], { live: 1, next: 'CRITICISM', due: false }],
  [
    'a summons that was closed and never held is no rung',
    [closed('INTERVIEW', 5, 9, false), letter('URGING', 1)],
    { live: 2, next: 'INTERVIEW', due: true },
  ],
  ['held, and late', [letter('INTERVIEW', 1, { status: 'HELD' })], { live: 1, next: 'CRITICISM', due: true }],
  ['after the last comes no letter', [letter('CRITICISM', 1)], { live: 1, next: null, due: true }],
  [
    'the highest that was reached counts, not the last',
    [letter('REMINDER', 9), letter('INTERVIEW', 1, { status: 'HELD' })],
    { live: 2, next: 'CRITICISM', due: true },
  ],
];

test('the rungs are the levels of letters, from the lowest', () => {
  expect(ladder).toEqual(Object.values(SupervisionLevel));
  expect([null, ...ladder].map(rungAfter)).toEqual([...ladder, null]);
  expect(ladder.map((rung) => isInTurn(rung, 'URGING'))).toEqual([true, true, true, false]);
  expect(ladder.map((rung) => isInTurn(rung, null))).toEqual([true, false, false, false]);
  expect(ladder.every((rung) => isInTurn(rung, 'CRITICISM'))).toBe(true);
});

test.each(cases)('in memory: %s', (_, letters, { live, next, due }) => {
  const since = sinceResolved(letters);
  expect({ live: since.length, next: rungAfter(reached(letters)), due: hasHadItsTime(since, now) }).toEqual({
    live,
    next,
    due,
  });
});

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

test('in SQL: the same of each', async () => {
  const client = await w.sql.connect();
  try {
    await client.query(`create temp table supervision (id uuid, organisation_id uuid, about_id uuid, matter text,
      level text, status text, created_at timestamptz(3), answer_due timestamptz(3), closed_at timestamptz(3),
      resolved boolean, held_on date, answered_at timestamptz, owed_post_id uuid, owed_period text, owed_subject text)`);
    // What the letters are about is still to be done.
    await client.query('create temp table assignment (id uuid, status text)');
    const told: unknown[] = [];
    for (const [says, letters] of cases) {
      const [office, about, ids] = [randomUUID(), randomUUID(), letters.map(() => randomUUID())];
      await client.query(`insert into assignment values ($1, 'OPEN')`, [about]);
      for (const [i, each] of letters.entries())
        await client.query('insert into supervision values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
          ...[ids[i], office, about, '同一事项', each.level, each.status, each.issuedAt, each.answerDue],
          ...[each.closedAt, each.resolved, each.held ? '2027-03-02' : null],
        ]);
      const { rows } = await client.query(
        `select ${isUnsettled('$1::uuid')} as unsettled,
          (select ${rungAfterInSql('t')} from supervision t where t.id = $2) as next,
          coalesce((select ${callsForNext('t', '$3::timestamptz')} from supervision t where t.id = $2), false) as calls`,
        [about, ids[0] ?? null, now],
      );
      told.push([says, rows[0]]);
    }
    // Before any letter, and of a matter that was resolved, the first is drafted by what it is about.
    expect(told).toEqual(
      cases.map(([says, , { live, next, due }]) => [
        says,
        { unsettled: live > 0, next: live > 0 ? next : null, calls: live > 0 && due && next !== null },
      ]),
    );
  } finally {
    client.release(true);
  }
});

test('a matter is the same in other punctuation and other spaces, in SQL as in memory', async () => {
  const given = ['未按期报送！', ' 未按期　报送', '未按期\u00a0报送\u2003', '「未按期报送」', '未按期-报送…'];
  const { rows } = await w.sql.query(
    `select ${matterInSql('s')} as key from unnest($1::text[]) with ordinality s (matter, n)
      cross join lateral (select null::uuid as about_id) a`.replace('s.about_id', 'a.about_id'),
    [given],
  );
  expect(rows.map(({ key }) => key)).toEqual(given.map(matterKey));
  expect(given.map(matterKey)).toEqual(['未按期报送', '未按期报送', '未按期报送', '「未按期报送」', '未按期报送']);
});
