import { is, oneOf, type Conditions, type Test } from '../access/model/conditions.js';
import type { Caller } from '../access/rights/caller.js';
import { countyOf, levelOf, townshipOf, type RegionCode } from '../kernel/region-code.js';

/** Codes are compared as columns of their own, cut from the twelve digits; a prepared plan cannot use a prefix. */
export interface Placed {
  regionCode: string;
  countyCode: string;
  townshipCode: string;
}

// The tree is asked inside the statement, so that no copy of it can be stale.
const countiesWithin =
  (code: RegionCode, digits: number): Test =>
  (column, bind) =>
    `${column} = any(array(select left(code, 6) from region where level in ('PROVINCE', 'PREFECTURE', 'COUNTY')
      and code >= ${bind(code)} and code < ${bind(code.slice(0, digits) + ':')}))`;
const townshipsOfArea =
  (code: RegionCode): Test =>
  (column, bind) =>
    `${column} = any(array(select unnest(townships) from region where code = ${bind(code)}))`;

/** A region and all within it; a functional area is its townships. */
export function within(code: RegionCode): Conditions<Placed> {
  switch (levelOf(code)) {
    case 'NATION':
      return {};
    case 'PROVINCE':
      return { countyCode: countiesWithin(code, 2) };
    case 'PREFECTURE':
      return { countyCode: countiesWithin(code, 4) };
    case 'COUNTY':
      return { countyCode: is(countyOf(code)) };
    case 'TOWNSHIP':
      return { townshipCode: is(townshipOf(code)) };
    case 'VILLAGE':
      return { regionCode: is(code) };
    case 'FUNCTIONAL_AREA':
      return { townshipCode: townshipsOfArea(code) };
  }
}

/** The counties that the caller serves. */
export const ofCounty = ({ counties }: Caller): Conditions<{ countyCode: string }> => ({ countyCode: oneOf(counties) });
/** The counties in which the caller holds a post. */
export const ofSeat = ({ countiesOfPosts }: Caller): Conditions<{ countyCode: string }> => ({
  countyCode: oneOf(countiesOfPosts),
});
