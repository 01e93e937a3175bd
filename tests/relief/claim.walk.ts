import { cardNumber } from '../support/relief.js';
import { memberOf } from './household.walk.js';
import { as, of, step, type RoomWalk, type Walking } from '../support/walk.js';

let accounts = 0;
const account = async (c: Walking) => ({
  kind: 'CARD',
  holderName: '演示户主',
  accountNo: cardNumber((accounts += 1)),
  bankName: '农商行演示支行',
  holderId: c.idFor('HouseholdMember', (await memberOf(c, 'HEAD'))!),
});

export const walk: RoomWalk = {
  acts: {
    applyForRelief: step('township-100', async (c) => {
      const householdId = await c.other('Household', 'REGISTERED');
      return {
        programmeId: c.idOf('ReliefProgramme'),
        householdId,
        dwellingId: c.idFor('Dwelling', (await c.part('dwelling', 'household_id', 'Household'))!),
        rooms: 2,
        damage: 'COLLAPSED',
        loss: '住房倒塌',
        account: await account(c),
      };
    }),
    reviewByVillage: step('township-100', (c) => ({
      metOn: c.on(),
      attendees: 12,
      inFavour: 11,
      against: 0,
      abstained: 1,
      opinion: '同意',
    })),
    publishByVillage: step('township-100', (c) => ({ publishedOn: c.on(), place: '村务公开栏' })),
    objectToClaim: step('township-100', { objection: '住房早已无人居住', objectorName: '演示异议人' }),
    settleObjection: step('township-100', { upheld: false, opinion: '经核查不成立' }),
    // The days of public notice are over.
    reviewByTownship: step(
      'township-100',
      async (c) => ({
        approved: true,
        reviewerIds: await c.people('township-100', 'township-100-2'),
        fieldChecked: true,
        opinion: '属实',
      }),
      15,
    ),
    decideClaim: step('head', (c) => ({ approved: true, fundId: c.idOf('ReliefFund'), opinion: '同意' })),
    startRebuild: step('township-100', (c) => ({ startedOn: c.on() })),
    acceptRebuild: step('township-100', (c) => ({ acceptedOn: c.on() })),
    correctAccount: step('township-100', async (c) => ({ account: await account(c), proof: '新开户证明' })),
    withdrawClaim: step('township-100', { reason: '本户放弃' }),
  },
  nouns: {
    ReliefClaim: {
      stages: {
        APPLIED: [of('ReliefFund', 'OPEN'), 'preAllocateFund', 'applyForRelief'],
        VILLAGE_REVIEWED: ['APPLIED', 'reviewByVillage'],
        PUBLICISED: ['VILLAGE_REVIEWED', 'publishByVillage'],
        OBJECTED: ['PUBLICISED', 'objectToClaim'],
        TOWNSHIP_REVIEWED: ['PUBLICISED', 'reviewByTownship'],
        PAYABLE: ['TOWNSHIP_REVIEWED', 'decideClaim'],
        REJECTED: ['TOWNSHIP_REVIEWED', as('decideClaim', { approved: false, fundId: null, opinion: '不符合条件' })],
        WITHDRAWN: ['APPLIED', 'withdrawClaim'],
      },
      moves: { 'PAYABLE acceptRebuild': ['startRebuild', 'acceptRebuild'] },
    },
  },
};
