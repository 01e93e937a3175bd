import { lifecycle } from '../../kernel/lifecycle.js';
import type { ListingStatus } from './listing.js';

export const listingLifecycle = lifecycle<`${ListingStatus}`>()({
  begins: 'LISTED',
  ends: ['DELISTED'],
  // prettier-ignore
  moves: {
    reportListingProgress: { from: ['LISTED'], to: 'LISTED' },
    extendListing:         { from: ['LISTED'], to: 'LISTED' },
    delist:                { from: ['LISTED'], to: 'DELISTED' },
  },
});
