import { oneOf, is, upTo, type Test } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, ofSeat, within } from '../../region/region.scope.js';
import { addDays } from '../../kernel/civil-date.js';
import { organisations } from '../../organisation/organisation.noun.js';
import * as acts from './policy.acts.js';
import type { PolicyDocumentsWhere } from './policy.inputs.js';
import { policyLifecycle } from './policy.lifecycle.js';
import { PolicyDocument } from './policy.js';

const basis = { title: '年度工作要点', article: '工作规则、制度梳理' };
const issuedOrOwn = (caller: Caller) => [
  ofOffices(caller),
  { ...ofSeat(caller), status: oneOf(['ISSUED', 'REVISED', 'REPEALED']) },
];
/** How many days before its end a document is to be looked at. */
const ahead = 30;
/** SQL: it holds on a day. */
const holdsOn =
  (day: string): Test =>
  (column, bind, columnOf) =>
    `coalesce(${column} <= ${bind(day)} and coalesce(least(${columnOf('validUntil')}, ${columnOf('lastOn')}), 'infinity') >= ${bind(day)}, false)`;

export const policyDocuments = noun<PolicyDocument, PolicyDocumentsWhere, keyof typeof acts>({
  entity: PolicyDocument,
  names: { organisationId: 'acts', fileIds: 'entry', formerId: 'entry' },
  tag: 'po',
  historical: true,
  lifecycle: policyLifecycle,
  sees: {
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
    SECTOR_DEPT: issuedOrOwn,
    TOWNSHIP: issuedOrOwn,
    FINANCE: issuedOrOwn,
  },
  may: {
    draftPolicy: ['BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
    changePolicyDraft: ['BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
    withdrawPolicyDraft: ['BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
    refusePolicyDraft: ['COUNTY_LEADER'],
    issuePolicy: ['COUNTY_LEADER'],
    reviewPolicy: ['COUNTY_LEADER'],
    revisePolicy: ['COUNTY_LEADER'],
    repealPolicy: ['COUNTY_LEADER'],
  },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    kind: (kinds) => ({ kind: oneOf(kinds) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    on: (day) => ({ validFrom: holdsOn(day) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    { act: 'issuePolicy', status: ['DRAFT'], dueBy: null, basis },
    // What has no last day is looked at again after so many months.
    {
      act: 'reviewPolicy',
      status: ['ISSUED'],
      dueBy: 'reviewDueOn',
      basis,
      only: ({ on }) => ({ reviewDueOn: upTo(addDays(on, ahead)) }),
    },
    // What is about to run out is revised, repealed, or let go by its day.
    {
      act: 'revisePolicy',
      status: ['ISSUED'],
      dueBy: 'validUntil',
      basis,
      only: ({ on }) => ({
        validUntil: (column, bind) => `(${column} <= ${bind(addDays(on, ahead))} and ${column} >= ${bind(on)})`,
      }),
    },
  ],
});
