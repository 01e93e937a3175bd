import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a law looked at. */
export type Counts = Readonly<Record<string, number>>;

/** Says what a law counted; the run of the whole suite puts what all of them counted on one line (tests/run.mjs). */
export function counted(law: string, says: string, counts: Counts): void {
  console.log(`laws: ${says}`);
  const folder = process.env.LAWS_COUNTED;
  if (folder) writeFileSync(path.join(folder, `${law}.json`), JSON.stringify(counts));
}
