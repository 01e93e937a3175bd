import { oneOf, is, type Bind, type Conditions, type Test } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { drafted, noun, waitOn } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { textInForce } from '../../law/law.facts.js';
import type { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { ofCounty, ofSeat, within } from '../../region/region.scope.js';
import { reliefProgrammes } from '../programme/programme.noun.js';
import * as acts from './fund.acts.js';
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

const yearly = { title: '年度工作要点', article: '健全自然灾害救助资金年度预算预拨机制' };
/** With the end of a day of a year, as the county has set it. SQL over the waiting entry. */
const endOfDayIn = (year: string, key: string): string =>
  `((((${year} || '-' || ${textInForce(key, 't.region_code', `(${year} || '-01-01')::date`)})::date + 1)::timestamp
    at time zone 'Asia/Shanghai') - interval '1 millisecond')`;
const yearOf = ({ on }: Caller, bind: Bind): string => `${bind(on.slice(0, 4))}::text`;
/** Every year has its budget for relief: where there is none, those who keep the county's money owe it. */
const budgetOwed = waitOn(() => organisations, {
  act: 'openFund' as const,
  status: [],
  dueBy: null,
  dueAt: (caller: Caller, bind: Bind) => endOfDayIn(yearOf(caller, bind), 'relief.budget.by'),
  basis: yearly,
  only: (caller): Conditions<Organisation> => ({
    id: oneOf(caller.roles.includes('FINANCE') ? caller.offices : []),
    countyCode: (column, bind) => `not exists (select from relief_fund f where f.county_code = ${column}
      and f.kind = 'BUDGET' and f.year = ${yearOf(caller, bind)})`,
  }),
  draft: {
    region: { sql: (columnOf) => `${columnOf('countyCode')} || '000000'` },
    kind: drafted('BUDGET'),
    year: { sql: (_, bind, caller) => yearOf(caller, bind) },
  },
});
/** What lies with townships, or is set aside for a programme that takes no more claims, is settled with its year. */
const outstanding = (which: string) => (): Conditions<ReliefFund> => ({
  id: ((column) =>
    `exists (select from fund_balance b where b.fund_id = ${column} and b.balance_fen > 0 and ${which})`) as Test,
});
const settledBy = (): string => endOfDayIn('t.year', 'relief.fund.settle.by');
const closedProgrammes = `split_part(b.account, ':', 1) = 'ALLOCATED'
  and split_part(b.account, ':', 2) in (select g.id::text from relief_programme g where g.status = 'CLOSED')`;

export const reliefFunds = noun<ReliefFund, ReliefFundsWhere, keyof typeof acts>({
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
    advanceToTownship:  ['FINANCE'],
    drawAdvance:        ['FINANCE'],
    returnAdvance:      ['FINANCE'],
    takeBackAllocation: ['FINANCE'],
    closeFund:       ['FINANCE'],
  },
  acts,
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
  waits: [
    budgetOwed,
    {
      act: 'returnAdvance',
      status: ['OPEN'],
      dueBy: null,
      dueAt: settledBy,
      basis: yearly,
      only: outstanding(`split_part(b.account, ':', 1) = 'ADVANCED'`),
    },
    {
      act: 'takeBackAllocation',
      status: ['OPEN'],
      dueBy: null,
      dueAt: settledBy,
      basis: yearly,
      only: outstanding(closedProgrammes),
    },
  ],
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
