import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Law, type Parameter } from '../../src/kernel/law.js';
import { calendarWith } from '../../src/kernel/working-days.js';

// Which short limits are working days is said by each law of itself.
const rows = readFileSync('data/statutory-parameters.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));
const parameters = rows.map(
  ([key, regionPrefix, value, unit, dayType, title, article, , effectiveFrom]) =>
    ({
      key,
      regionPrefix,
      value,
      unit,
      dayType: dayType || null,
      basis: { title, article },
      effectiveFrom,
      effectiveUntil: null,
    }) as Parameter,
);

/** What holds today of each key and place. */
const inForce = parameters.filter(
  ({ key, regionPrefix, effectiveFrom }) =>
    !parameters.some(
      (other) => other.key === key && other.regionPrefix === regionPrefix && other.effectiveFrom > effectiveFrom,
    ),
);
test.each<[string, (days: number) => boolean]>([
  ['行政强制法 (第六十九条: ten days or fewer)', (days) => days <= 10],
  ['行政处罚法 (第八十五条: two, three, five and seven days)', (days) => [2, 3, 5, 7].includes(days)],
])('every short limit of the %s is counted in working days', (law, isShort) => {
  const short = inForce.filter(
    ({ basis, unit, value }) =>
      basis.title === law.slice(0, law.indexOf(' ')) && unit === '日' && isShort(Number(value)),
  );
  expect(short.length).toBeGreaterThan(0);
  expect(short.filter(({ dayType }) => dayType !== 'WORKING').map(({ key }) => key)).toEqual([]);
});

test('a court may be asked after ten working days from the urging, not after ten days', () => {
  const law = new Law(parameters, calendarWith());
  // Two weekends lie between: 9 March 2026 is a Monday.
  expect(law.due('urge.before.court.days', '2026-03-09' as never, '500238000000').day).toBe('2026-03-23');
});
