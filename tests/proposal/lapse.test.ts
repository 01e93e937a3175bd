import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bring, Walks } from '../support/walk.js';
import { world, type World } from '../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

test('a proposal lapses at the moment of the act that overtook it, and says so', async () => {
  const e = await bring(w, await Walks.load(), 'Proposal', 'LAPSED');
  const { rows } = await w.sql.query<{ version: number; status: string; same: boolean; moved: boolean }>(
    `select h.version, h.status, h.acted_at = j.occurred_at as same, h.acted_at > lag(h.acted_at) over w as moved
      from proposal_history h join journal j on j.entry_id = h.id and j.version = h.version
      where h.id = $1 window w as (order by h.version) order by h.version`,
    [e.key],
  );
  expect(rows).toEqual([
    { version: 1, status: 'PROPOSED', same: true, moved: null },
    { version: 2, status: 'LAPSED', same: true, moved: true },
  ]);
});
