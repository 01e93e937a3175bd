import type { Caller } from '../../access/rights/caller.js';
import { oneOf, type Test } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCounty, within } from '../../region/region.scope.js';
import {
  correctMember,
  dissolveHousehold,
  loseDwelling,
  moveHousehold,
  recordDeath,
  registerHousehold,
  splitHousehold,
} from './household.acts.js';
import type { HouseholdsWhere } from './household.inputs.js';
import { dwellingLifecycle, householdLifecycle, memberLifecycle } from './household.lifecycle.js';
import { Dwelling, Household, HouseholdMember } from './household.js';

/** Who helps them: the county's relief, their township, their village. */
const helped = {
  COUNTY_LEADER: ofCounty,
  BUREAU_HEAD: ofCounty,
  LEGAL_REVIEWER: ofCounty,
  DISCIPLINE: ofCounty,
  TOWNSHIP: ({ townships }: Caller) => ({ townshipCode: oneOf(townships) }),
  VILLAGE: ({ villages }: Caller) => ({ regionCode: oneOf(villages) }),
} as const;

export const households = noun<
  Household,
  HouseholdsWhere,
  'registerHousehold' | 'splitHousehold' | 'moveHousehold' | 'dissolveHousehold'
>({
  entity: Household,
  names: { memberIds: 'mentioned', headId: 'mentioned', splitFromId: 'entry' },
  tag: 'h',
  historical: true,
  lifecycle: householdLifecycle,
  sees: helped,
  // prettier-ignore
  may: {
    registerHousehold: ['TOWNSHIP', 'VILLAGE'],
    splitHousehold:    ['TOWNSHIP', 'VILLAGE'],
    moveHousehold:     ['TOWNSHIP'],
    dissolveHousehold: ['TOWNSHIP'],
  },
  acts: { registerHousehold, splitHousehold, moveHousehold, dissolveHousehold },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    number: (numbers) => ({ number: oneOf(numbers) }),
  },
  orders: { NUMBER: { by: ['number'] } },
  personal: { address: 'ADDRESS' },
  discloses: { ADDRESS: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'] },
  waits: [],
  // Two who enter the same person at once: the table lets one of them.
  unique: [{ constraint: 'household_member_one_per_person', property: 'memberIds', path: ['members'], freeAt: [] }],
});

/** The people of the households that now lie there, wherever they were entered. */
const livingIn =
  (column: 'township_code' | 'region_code', places: (caller: Caller) => readonly string[]) => (caller: Caller) => ({
    id: ((id, bind) =>
      `${id} in (select unnest(h.member_ids) from household h
        where h.${column} = any(${bind(places(caller))}))`) as Test,
  });

export const householdMembers = noun<HouseholdMember, Record<never, never>, 'correctMember' | 'recordDeath'>({
  entity: HouseholdMember,
  names: {},
  tag: 'b',
  historical: true,
  lifecycle: memberLifecycle,
  sees: {
    ...helped,
    TOWNSHIP: livingIn('township_code', ({ townships }) => townships),
    VILLAGE: livingIn('region_code', ({ villages }) => villages),
  },
  follows: [
    {
      entryType: 'Household',
      roles: ['TOWNSHIP', 'VILLAGE'],
      fields: ['regionCode', 'memberIds'],
      ours: (own, of) => `${own}.id = any(${of}.member_ids)`,
      liesThere: true,
    },
  ],
  // prettier-ignore
  may: {
    correctMember: ['TOWNSHIP'],
    recordDeath:   ['TOWNSHIP', 'VILLAGE'],
  },
  acts: { correctMember, recordDeath },
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: { personName: 'PERSON_NAME', idNumber: 'ID_NUMBER', phone: 'PHONE' },
  discloses: {
    PERSON_NAME: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'],
    ID_NUMBER: ['BUREAU_HEAD', 'TOWNSHIP'],
    PHONE: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'],
  },
  waits: [],
  unique: [{ constraint: 'household_member_one_per_person', property: 'kinship', path: ['idNumber'], freeAt: [] }],
});

export const dwellings = noun<Dwelling, Record<never, never>, 'loseDwelling'>({
  entity: Dwelling,
  names: { householdId: 'entry' },
  tag: 'g',
  historical: true,
  lifecycle: dwellingLifecycle,
  sees: helped,
  may: {
    loseDwelling: ['TOWNSHIP', 'VILLAGE'],
  },
  acts: { loseDwelling },
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: { address: 'ADDRESS' },
  discloses: { ADDRESS: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'] },
  waits: [],
});
