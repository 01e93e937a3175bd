import { oneOf, is, lacks, type Conditions } from '../access/model/conditions.js';
import type { Caller } from '../access/rights/caller.js';
import { noun } from '../access/model/noun.js';
import { cells, followsEnterprise, ofOfficers } from '../organisation/organisation.scope.js';
import { ofCounty } from '../region/region.scope.js';
import { Proposal } from './proposal.js';
import { countersign, lapse, propose } from './proposal.acts.js';
import { proposalLifecycle } from './proposal.lifecycle.js';

const atThem = (enterprises: string): string =>
  `(select array_agg(h.id) from hazard h where h.enterprise_id = any(${enterprises})) || ${enterprises}`;

/** Whoever proposed it follows what becomes of it. */
const bySelf = ({ operatorId }: Caller) => ({ proposerId: is(operatorId) });

/** What waits about a visit is seen by the officers whom the visit names. */
const ofVisitsNaming = ({ operatorId }: Caller): Conditions<Proposal> => ({
  entryId: (column, bind) => `${column} in (select v.id from inspection v
    where v.officer_ids && ${bind(operatorId === null ? [] : [operatorId])}::uuid[])`,
});

/** What waits about posts, people and systems of the county, and nothing of its business. */
const ofTheRegister = ({ countiesOfPosts }: Caller): Conditions<Proposal> => ({
  countyCode: oneOf(countiesOfPosts),
  entryType: oneOf(['Post', 'Operator', 'Client']),
});

// Who may sign is told by the proposed act; here, who may see that something waits.
export const proposals = noun<Proposal, Record<never, never>, 'propose' | 'countersign' | 'lapse'>({
  entity: Proposal,
  names: { entryId: 'entry', proposerId: 'acts', signerIds: 'acts' },
  tag: 'Q',
  historical: true,
  signing: { opens: 'propose', signs: 'countersign', lapses: 'lapse' },
  lifecycle: proposalLifecycle,
  // Finance sees what waits about money, and nothing else.
  sees: {
    FINANCE: ({ countiesOfPosts }) => ({ countyCode: oneOf(countiesOfPosts), entryType: is('PaymentBatch') }),
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: (caller) => [ofOfficers<Proposal>('entryId', atThem)(caller), ofVisitsNaming(caller)],
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
    SECTOR_DEPT: (caller) => cells<Proposal>(caller, 'entryId', atThem),
    SYSTEM_ADMIN: ofTheRegister,
    SECURITY_ADMIN: ofTheRegister,
    EXPERT: bySelf,
    TOWNSHIP: bySelf,
    ENTERPRISE: bySelf,
  },
  follows: [
    followsEnterprise(
      (own, of) =>
        `(${own}.entry_id = ${of}.id or ${own}.entry_id in (select h.id from hazard h
          where h.enterprise_id = ${of}.id))`,
    ),
    {
      entryType: 'Inspection',
      roles: ['LAW_OFFICER'],
      fields: ['officerIds'],
      ours: (own, of) => `${own}.entry_id = ${of}.id`,
      scopeOf: ({ operatorId }, _, of, bind) =>
        `${of}.officer_ids && ${bind(operatorId === null ? [] : [operatorId])}::uuid[]`,
    },
  ],
  may: {
    propose: [],
    countersign: ['LAW_OFFICER', 'BUREAU_HEAD', 'SECTOR_DEPT', 'COUNTY_LEADER', 'FINANCE', 'SECURITY_ADMIN'],
    lapse: [],
  },
  acts: { propose, countersign, lapse },
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'countersign',
      status: ['PROPOSED'],
      dueBy: null,
      basis: { title: '行政处罚法', article: '第四十二条' },
      only: (caller, signed) => ({ signerIds: lacks(caller.operatorId), act: oneOf(signed) }),
    },
  ],
});
