import { foldedAtOnce, foldStatement, sweepStatement } from '../access/figures/figures.js';
import type { Services } from '../access/services.js';

/** Folds the deltas of maintained figures into their base, one process at a time. */
export async function fold(services: Services): Promise<void> {
  for (const noun of services.nouns.values()) {
    if (!noun.figures) continue;
    const { bare } = services.plans.tableOf(noun);
    const client = await services.writes.connect();
    try {
      for (let folded = foldedAtOnce; folded === foldedAtOnce;) {
        await client.query('begin');
        const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock(816021) as mine');
        folded = rows[0]?.mine
          ? (await client.query<{ count: number }>(foldStatement(bare, noun.figures))).rows[0]!.count
          : 0;
        if (folded > 0) await client.query(sweepStatement(bare));
        await client.query('commit');
      }
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}
