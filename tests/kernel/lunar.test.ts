import { expect, test } from '@jest/globals';
import { lunarDayOf } from '../../src/kernel/lunar.js';

test.each([
  [2020, 1, 1, '2020-01-25'],
  [2024, 1, 1, '2024-02-10'],
  [2025, 1, 1, '2025-01-29'],
  [2026, 1, 1, '2026-02-17'],
  [2027, 1, 1, '2027-02-06'],
  // Past a month that comes twice (2025 has two sixth months, 2028 two fifth ones).
  [2025, 8, 15, '2025-10-06'],
  [2028, 1, 1, '2028-01-26'],
  [2028, 8, 15, '2028-10-03'],
  [2100, 1, 1, '2100-02-09'],
])('the lunar %d-%d-%d is %s', (year, month, day, on) => {
  expect(lunarDayOf(year, month, day)).toBe(on);
});
test('of a year that the calendar does not tell it says nothing', () => {
  expect(() => lunarDayOf(2101, 1, 1)).toThrow(RangeError);
});
