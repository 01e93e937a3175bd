import { lifecycle } from '../../kernel/lifecycle.js';
import type { ReliefClaimStatus } from './claim.js';

// 户报—村评—乡审—县定 (自然灾害救助条例 第二十条)
export const claimLifecycle = lifecycle<`${ReliefClaimStatus}`>()({
  begins: 'APPLIED',
  ends: ['REJECTED', 'WITHDRAWN'],
  moves: {
    reviewByVillage: { from: ['APPLIED'], to: 'VILLAGE_REVIEWED', or: ['REJECTED'] },
    publishByVillage: { from: ['VILLAGE_REVIEWED'], to: 'PUBLICISED' },
    objectToClaim: { from: ['PUBLICISED'], to: 'OBJECTED' },
    settleObjection: { from: ['OBJECTED'], to: 'PUBLICISED', or: ['REJECTED'] },
    reviewByTownship: { from: ['PUBLICISED'], to: 'TOWNSHIP_REVIEWED', or: ['REJECTED'] },
    decideClaim: { from: ['TOWNSHIP_REVIEWED'], to: 'PAYABLE', or: ['REJECTED'] },
    startRebuild: { from: ['PAYABLE'], to: 'PAYABLE' },
    acceptRebuild: { from: ['PAYABLE'], to: 'PAYABLE' },
    correctAccount: { from: ['PAYABLE'], to: 'PAYABLE' },
    withdrawClaim: {
      from: ['APPLIED', 'VILLAGE_REVIEWED', 'PUBLICISED', 'OBJECTED', 'TOWNSHIP_REVIEWED', 'PAYABLE'],
      to: 'WITHDRAWN',
    },
  },
});
