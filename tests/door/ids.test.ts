import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globalId, keyIn, newKey, partsOf } from '../../src/access/privacy/ids.js';
import { nouns } from '../../src/rooms.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const letter = fc.constantFrom(...letters);

test('ids of one letter and of two lead back to their tag and key, and the length tells them apart', () => {
  fc.assert(
    fc.property(letter, letter, fc.uuid(), (one, other, key) => {
      const old = globalId({ tag: one }, key);
      const since = globalId({ tag: one + other }, key);
      expect([old.length, since.length]).toEqual([23, 24]);
      expect([partsOf(old), partsOf(since)]).toEqual([
        { tag: one, key },
        { tag: one + other, key },
      ]);
      expect([keyIn({ tag: one }, since), keyIn({ tag: one + other }, old)]).toEqual([null, null]);
      expect(Buffer.from(since, 'base64url').toString('base64url')).toBe(since);
    }),
    { numRuns: 300 },
  );
});

test('an id handed out by 0.5.0 still leads to its entry', () => {
  // Printed by 0.5.0, in its README: a hazard.
  expect(partsOf('SAGiE5xeYXRbmabUMVWDp08')?.tag).toBe('H');
});

test('no two nouns share a tag, and every tag is of one letter or two', () => {
  const tags = nouns.map(({ tag }) => tag);
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags.filter((tag) => !/^[A-Za-z0-9]{1,2}$/.test(tag))).toEqual([]);
});

test('what is no id is told from one', () => {
  for (const text of ['', 'x', '?', 'SAGiE5xeYXRbmabUMVWDp0', 'A'.repeat(33), newKey()]) {
    const parts = partsOf(text);
    expect([text, parts === null || nouns.every((noun) => noun.tag !== parts.tag || parts.key.length !== 36)]).toEqual([
      text,
      true,
    ]);
  }
});
