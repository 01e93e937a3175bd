import { oneOf, is } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import { ofCounty, ofSeat, within } from '../../region/region.scope.js';
import { reliefProgrammes } from '../programme/programme.noun.js';
import { addToFund, closeFund, openFund, preAllocateFund, releaseReserve } from './fund.acts.js';
import type { FundPostingsWhere, ReliefFundsWhere } from './fund.inputs.js';
import { fundLifecycle } from './fund.lifecycle.js';
import { FundPosting, ReliefFund } from './fund.js';

/** Those who keep the county's money and those who check it. */
export const keepsMoney = {
  COUNTY_LEADER: ofCounty,
  BUREAU_HEAD: ofCounty,
  LEGAL_REVIEWER: ofCounty,
  DISCIPLINE: ofCounty,
  FINANCE: ofSeat,
} as const;

export const reliefFunds = noun<
  ReliefFund,
  ReliefFundsWhere,
  'openFund' | 'addToFund' | 'preAllocateFund' | 'releaseReserve' | 'closeFund'
>({
  entity: ReliefFund,
  names: { releaseFileId: 'entry' },
  tag: 'N',
  historical: true,
  lifecycle: fundLifecycle,
  sees: keepsMoney,
  // prettier-ignore
  may: {
    openFund:        ['FINANCE'],
    addToFund:       ['FINANCE'],
    preAllocateFund: ['FINANCE'],
    releaseReserve:  ['COUNTY_LEADER'],
    closeFund:       ['FINANCE'],
  },
  acts: { openFund, addToFund, preAllocateFund, releaseReserve, closeFund },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    status: (statuses) => ({ status: oneOf(statuses) }),
    year:   (years) => ({ year: oneOf(years.map(String)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});

export const fundPostings = noun<FundPosting, FundPostingsWhere>({
  entity: FundPosting,
  names: { fundId: 'entry', programmeId: 'entry', aboutId: 'entry' },
  tag: 'V',
  historical: true,
  races: ['fund_is_not_overdrawn'],
  lifecycle: null,
  sees: keepsMoney,
  may: {},
  acts: {},
  // prettier-ignore
  where: {
    fundId:      (id) => ({ fundId: is(keyIn(reliefFunds, id)) }),
    programmeId: (id) => ({ programmeId: is(keyIn(reliefProgrammes, id)) }),
    kind:        (kinds) => ({ kind: oneOf(kinds) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
