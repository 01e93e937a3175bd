import { expect, test } from '@jest/globals';
import { nouns } from '../../src/rooms.js';

// Who must judge what was handed to them has a day until which they must: the worklist shows it as due and, when it is
// over, as late. A judge without a day is how work stops with nobody at fault.
const judging = /^(?:accept|confirm|verify|review|approve|rule|close|publish|acknowledge|resubmit)/;
/** Of enforcement, the enterprises and relief: their clauses name no day for it, and the county has set none yet. */
const exempt: readonly string[] = [
  'closeCase',
  'closeEnterprise',
  'closeInvestigation',
  'closeWorkInspection',
  'reviewCase',
  'reviewUnenteredLines',
  'verifyLoss',
];
const waits = nouns.flatMap((noun) =>
  noun.waits.filter(({ act }) => judging.test(act)).map(({ act, dueBy, dueAt }) => ({ act, day: dueBy ?? dueAt })),
);

test('whoever must judge has a day until which they must', () => {
  const without = [...new Set(waits.filter(({ day }) => day == null).map(({ act }) => act))].sort();
  expect(without).toEqual(exempt);
  expect(waits.length).toBeGreaterThan(20);
});
