import type { Caller } from '../../access/rights/caller.js';
import { oneOf, present, tableOf, type Test } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCounty, within } from '../../region/region.scope.js';
import {
  addDwelling,
  addMembers,
  changeHead,
  correctMember,
  dissolveHousehold,
  joinHousehold,
  loseDwelling,
  moveHousehold,
  recordDeath,
  registerHousehold,
  revokeDeath,
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

/** Whoever heads it has died, and somebody else of it lives. */
const outlived: Test = (column) =>
  `exists (select from household_member m where m.id = ${column} and m.status = 'DEAD')
    and exists (select from household_member o where o.id = any(${tableOf(column)}.member_ids) and o.status = 'LIVING')`;

export const households = noun<
  Household,
  HouseholdsWhere,
  | 'registerHousehold'
  | 'addMembers'
  | 'changeHead'
  | 'addDwelling'
  | 'splitHousehold'
  | 'moveHousehold'
  | 'dissolveHousehold'
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
    addMembers:        ['TOWNSHIP', 'VILLAGE'],
    changeHead:        ['TOWNSHIP', 'VILLAGE'],
    addDwelling:       ['TOWNSHIP', 'VILLAGE'],
    splitHousehold:    ['TOWNSHIP', 'VILLAGE'],
    moveHousehold:     ['TOWNSHIP'],
    dissolveHousehold: ['TOWNSHIP'],
  },
  acts: {
    registerHousehold,
    addMembers,
    changeHead,
    addDwelling,
    splitHousehold,
    moveHousehold,
    dissolveHousehold,
  },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    number: (numbers) => ({ number: oneOf(numbers) }),
  },
  orders: { NUMBER: { by: ['number'] } },
  personal: { address: 'ADDRESS' },
  discloses: { ADDRESS: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'] },
  waits: [
    {
      act: 'changeHead',
      status: ['REGISTERED'],
      dueBy: null,
      basis: { title: '户口登记条例', article: '第五条' },
      only: () => ({ headId: outlived }),
    },
  ],
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

export const householdMembers = noun<
  HouseholdMember,
  Record<never, never>,
  'correctMember' | 'recordDeath' | 'revokeDeath' | 'joinHousehold'
>({
  entity: HouseholdMember,
  names: { deathEventId: 'entry' },
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
    revokeDeath:   ['TOWNSHIP'],
    joinHousehold: ['TOWNSHIP'],
  },
  acts: { correctMember, recordDeath, revokeDeath, joinHousehold },
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: { personName: 'PERSON_NAME', idNumber: 'ID_NUMBER', phone: 'PHONE' },
  discloses: {
    PERSON_NAME: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'],
    ID_NUMBER: ['BUREAU_HEAD', 'TOWNSHIP'],
    PHONE: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'],
  },
  waits: [
    // A newborn child whose number is still to come.
    {
      act: 'correctMember',
      status: ['LIVING'],
      dueBy: 'numberDue',
      basis: { title: '户口登记条例', article: '第七条' },
      only: () => ({ numberDue: present }),
    },
  ],
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
