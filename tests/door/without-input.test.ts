import { expect, test } from '@jest/globals';
import { factsAskable, notGiven, refusedAlready } from '../../src/access/acting/without-input.js';
import type { Judged } from '../../src/access/acting/judge.js';
import type { Act } from '../../src/kernel/act.js';
import { NoParameter } from '../../src/kernel/law.js';

// What `can` says of a rule that it cannot weigh, and of one that breaks.
const ctx = { entry: { status: 'OPEN' }, input: notGiven, facts: {} } as unknown as Judged;
const acting = (holds: (given: any) => boolean): Act =>
  ({
    name: 'closeIt',
    musts: [{ code: 'IT_IS_OPEN', says: { zh: '须未办结。', en: 'It must be open.' }, holds }],
  }) as unknown as Act;

test('a rule that needs no input is weighed; one that looks at it, or lacks its number, says nothing', () => {
  const told = (holds: (given: any) => boolean) => refusedAlready(acting(holds), ctx).map(({ code }) => code);
  expect(told(({ entry }) => entry.status === 'CLOSED')).toEqual(['IT_IS_OPEN']);
  expect(told(({ entry }) => entry.status === 'OPEN')).toEqual([]);
  expect(told(({ input }) => input.reason !== '')).toEqual([]);
  expect(
    told(() => {
      throw new NoParameter('No statutory parameter holds.');
    }),
  ).toEqual([]);
});

test('a rule that breaks is a fault, and not an act that is allowed', () => {
  const breaking = acting(({ entry }) => entry.absent.length > 0);
  expect(() => refusedAlready(breaking, ctx)).toThrow(TypeError);
  const asking = { facts: { it: { keys: ({ entry }: any) => [entry.absent.id] } } } as unknown as Act;
  expect(() => factsAskable(asking, [ctx])).toThrow(TypeError);
});
