import { cardNumber } from '../support/relief.js';
import { memberOf } from './household.walk.js';
import { as, of, step, type RoomWalk, type Walking } from '../support/walk.js';

let accounts = 0;
const account = async (walking: Walking) => ({
  kind: 'CARD',
  holderName: '演示户主',
  accountNo: cardNumber((accounts += 1)),
  bankName: '农商行演示支行',
  holderId: walking.idFor('HouseholdMember', (await memberOf(walking, 'HEAD'))!),
});

export const walk: RoomWalk = {
  acts: {
    applyForRelief: step('township-100', async (walking) => {
      const householdId = await walking.other('Household', 'REGISTERED');
      return {
        programmeId: walking.idOf('ReliefProgramme'),
        householdId,
        dwellingId: walking.idFor('Dwelling', (await walking.part('dwelling', 'household_id', 'Household'))!),
        rooms: 2,
        damage: 'COLLAPSED',
        loss: '住房倒塌',
        account: await account(walking),
      };
    }),
    reviewByVillage: step('township-100', (walking) => ({
      metOn: walking.on(),
      attendees: 12,
      inFavour: 11,
      against: 0,
      abstained: 1,
      opinion: '同意',
    })),
    publishByVillage: step('township-100', (walking) => ({ publishedOn: walking.on(), place: '村务公开栏' })),
    objectToClaim: step('township-100', { objection: '住房早已无人居住', objectorName: '演示异议人' }),
    settleObjection: step('township-100', { upheld: false, opinion: '经核查不成立' }),
    // The days of public notice are over.
    reviewByTownship: step(
      'township-100',
      async (walking) => ({
        approved: true,
        unrelated: true,
        reviewerIds: await walking.people('township-100', 'township-100-2'),
        fieldChecked: true,
        home: { seenOn: walking.on(), livedInThen: true, basis: '村委会居住证明' },
        opinion: '属实',
      }),
      15,
    ),
    decideClaim: step('head', (walking) => ({
      approved: true,
      unrelated: true,
      fundId: walking.idOf('ReliefFund'),
      opinion: '同意',
    })),
    startRebuild: step('township-100', (walking) => ({ startedOn: walking.on() })),
    acceptRebuild: step('township-100', async (walking) => ({
      acceptedOn: walking.on(),
      acceptorIds: await walking.people('township-100', 'township-100-2'),
      paper: '竣验〔2026〕1号',
      homeFileIds: [await walking.file('township-100')],
    })),
    correctAccount: step('township-100', async (walking) => ({ account: await account(walking), proof: '新开户证明' })),
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
        REJECTED: [
          'TOWNSHIP_REVIEWED',
          as('decideClaim', { approved: false, unrelated: true, fundId: null, opinion: '不符合条件' }),
        ],
        WITHDRAWN: ['APPLIED', 'withdrawClaim'],
      },
      moves: { 'PAYABLE acceptRebuild': ['startRebuild', 'acceptRebuild'] },
    },
  },
};
