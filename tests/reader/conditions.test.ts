import { expect, test } from '@jest/globals';
import {
  absent,
  containsIn,
  inForce,
  is,
  pairedWith,
  propertiesIn,
  type Rows,
} from '../../src/access/model/conditions.js';

// What a row needs for its scope to be told of it: a statement that lacks a column of it would fail, or tell wrongly.
test('rows are told by every column that a test looks at, also beside its own', () => {
  const told = (rows: Rows<any>) => [...propertiesIn(rows)].sort();
  expect(told('all')).toEqual([]);
  expect(told('none')).toEqual([]);
  expect(told({ countyCode: is('500238') })).toEqual(['countyCode']);
  expect(told({ sector: pairedWith('townshipCode', ['GAS'], ['500238100']) })).toEqual(['sector', 'townshipCode']);
  expect(told({ description: containsIn('管', 'location') })).toEqual(['description', 'location']);
  expect(told({ validFrom: inForce('validTo', '2026-01-01') })).toEqual(['validFrom', 'validTo']);
  expect(
    told([
      { endedAt: absent },
      [{ id: (column, _, columnOf) => `${column} = ${columnOf('a')} or ${columnOf('b')}` }, 'none'],
    ]),
  ).toEqual(['a', 'b', 'endedAt', 'id']);
});
