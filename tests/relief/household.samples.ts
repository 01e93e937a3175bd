import { dwellings, householdMembers, households } from '../../src/relief/household/household.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    HouseholdMember: (s) =>
      s.put(householdMembers, { status: 'LIVING', kinship: 'HEAD', categories: [], resident: true }),
    Household: async (s) => {
      const member = await s.of('HouseholdMember');

      return s.put(households, {
        number: '演户1',
        status: 'REGISTERED',
        size: 1,
        memberIds: [member],
        headId: member,
      });
    },
    Dwelling: async (s) => {
      const home = await s.of('Household');

      return s.put(dwellings, {
        status: 'STANDING',
        householdId: home,
        rooms: 3,
        structure: 'BRICK_WOOD',
        livedIn: true,
      });
    },
  },
};
