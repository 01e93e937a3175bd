import { all, type RoomOracle, type Row, type Look } from '../reader/rules.js';
import { byRole, each, inCounty, ofRelief, ofTownship, ofVillage } from '../reader/sight.js';

const lives = (member: Row, { now }: Look, there: (home: Row) => boolean): boolean =>
  now.Household!.some((home) => there(home) && home.member_ids.includes(member.id));

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    HouseholdMember: {
      table: 'household_member',
      tag: 'b',
      orders: { NEWEST: [['created_at'], true] },
      sees: byRole({
        ...each(ofRelief, inCounty),
        TOWNSHIP: (row, look) => lives(row, look, (home) => ofTownship(home, look)),
        VILLAGE: (row, look) => lives(row, look, (home) => ofVillage(home, look)),
      }),
      one: { deathEvent: ['DisasterEvent', 'death_event_id'] },
      personal: { personName: 'PERSON_NAME', idNumber: 'ID_NUMBER', phone: 'PHONE' },
      mayRead: {
        PERSON_NAME: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'],
        ID_NUMBER: ['BUREAU_HEAD', 'TOWNSHIP'],
        PHONE: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'],
      },
    },
    Household: {
      table: 'household',
      tag: 'h',
      orders: { NUMBER: [['number'], false] },
      lists: { households: all },
      sees: byRole({ ...each(ofRelief, inCounty), TOWNSHIP: ofTownship, VILLAGE: ofVillage }),
      personal: { address: 'ADDRESS' },
      mayRead: { ADDRESS: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'] },
      one: { head: ['HouseholdMember', 'head_id'], splitFrom: ['Household', 'split_from_id'] },
      many: { claims: ['ReliefClaim', 'household_id'] },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.status, row.status) && has(w.number, row.number),
      fields: {
        members: ({ row }, { listed }) =>
          listed('HouseholdMember', 'NEWEST', (member) => row.member_ids.includes(member.id)),
        dwellings: ({ row }, { listed }) =>
          listed('Dwelling', 'NEWEST', (dwelling) => dwelling.household_id === row.id),
      },
    },
    Dwelling: {
      table: 'dwelling',
      tag: 'g',
      orders: { NEWEST: [['created_at'], true] },
      sees: byRole({ ...each(ofRelief, inCounty), TOWNSHIP: ofTownship, VILLAGE: ofVillage }),
      personal: { address: 'ADDRESS' },
      mayRead: { ADDRESS: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'] },
      one: { household: ['Household', 'household_id'] },
    },
  },
  notDrawn: ['categoriesHeld'],
};
