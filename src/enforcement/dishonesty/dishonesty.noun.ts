import {
  absent,
  before,
  from,
  is,
  oneOf,
  type Bind,
  type Conditions,
  type Test,
} from '../../access/model/conditions.js';
import { drafted, noun } from '../../access/model/noun.js';
import { has, type Caller } from '../../access/rights/caller.js';
import { startOf } from '../../kernel/civil-date.js';
import { officials } from '../../kernel/roles.js';
import { atEnterprises, followsEnterprise } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import * as acts from './dishonesty.acts.js';
import { groundFell, isAppliedFor, removedBy } from './dishonesty.facts.js';
import type { DishonestyListingsWhere } from './dishonesty.inputs.js';
import { dishonestyLifecycle } from './dishonesty.lifecycle.js';
import { DishonestyListing } from './dishonesty.js';

/** A penalty that it rests on stands, where it rests on any. */
const stands: Test = (column, _, columnOf) =>
  `${groundFell(column, columnOf('ground'), columnOf('subjectKind'))} is null`;
const isFallen: Test = (column, bind, columnOf) => `not (${stands(column, bind, columnOf)})`;
const applied: Test = (column, _, columnOf) => isAppliedFor(column, columnOf('removalRefusedAt'));
/** As long as it lasts, the listing of a unit is for every system and everyone to read (令第11号 公布). */
const shown = ({ on }: Caller): Conditions<DishonestyListing> => ({
  status: is('LISTED'),
  subjectKind: is('UNIT'),
  until: Object.assign((column: string, bind: Bind) => `${column} >= ${bind(on)}`, {
    holds: (until: unknown) => String(until) >= on,
  }),
  caseId: stands,
});
/** Of a penalty as it once was: whether the listing that rests on it was shown. */
const restsOnIt = (own: string, of: string): string =>
  `${own}.case_id = ${of}.case_id and ${own}.subject_kind = ${of}.kind and ${of}.outcome = 'PENALTY'`;
const removal = { title: '严重失信主体名单管理办法（应急管理部令第11号）', article: '移出条件' };
const fell = groundFell('t.case_id', 't.ground', 't.subject_kind');

export const dishonestyListings = noun<DishonestyListing, DishonestyListingsWhere, keyof typeof acts>({
  entity: DishonestyListing,
  names: {
    caseId: 'entry',
    accidentId: 'entry',
    enterpriseId: 'acts',
    proposerId: 'mentioned',
    deciderId: 'mentioned',
    policyId: 'entry',
  },
  tag: '8',
  historical: true,
  lifecycle: dishonestyLifecycle,
  sees: { ...atEnterprises<DishonestyListing>(), SYSTEM_CLIENT: shown, PUBLIC: shown },
  follows: [
    followsEnterprise(),
    {
      entryType: 'CaseParty',
      roles: ['SYSTEM_CLIENT', 'PUBLIC'],
      fields: ['status'],
      ours: restsOnIt,
      scopeOf: (caller, own, of, bind) =>
        `(${own}.status = 'LISTED' and ${own}.subject_kind = 'UNIT' and ${own}.until >= ${bind(caller.on)}
          and ${of}.status <> 'REVOKED')`,
    },
  ],
  // Officers propose, the head decides: who proposed it does neither.
  may: {
    proposeDishonesty: ['LAW_OFFICER'],
    answerDishonesty: ['ENTERPRISE', 'LAW_OFFICER'],
    listDishonesty: ['BUREAU_HEAD'],
    removeDishonesty: ['BUREAU_HEAD'],
    applyForDishonestyRemoval: ['ENTERPRISE', 'LAW_OFFICER'],
    refuseDishonestyRemoval: ['BUREAU_HEAD'],
  },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    ground: (grounds) => ({ ground: oneOf(grounds) }),
    listedOn: (day) => ({
      listedOn: (column, bind, columnOf) =>
        `(${column} <= ${bind(day)} and coalesce(${columnOf('removedOn')}, 'infinity'::date) > ${bind(day)} and ${columnOf('until')} >= ${bind(day)})`,
    }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: { personName: 'PERSON_NAME' },
  discloses: { PERSON_NAME: ['BUREAU_HEAD', 'LAW_OFFICER'] },
  // How its statement was weighed is told to whom it concerns, and to those who judge.
  tells: {
    statement: [...officials, 'ENTERPRISE'],
    opinion: [...officials, 'ENTERPRISE'],
    removeReason: [...officials, 'ENTERPRISE'],
    removalStatement: [...officials, 'ENTERPRISE'],
    removalRefusal: [...officials, 'ENTERPRISE'],
  },
  waits: [
    // A right of the unit: it is told while it can be used; an officer enters what a person says when told.
    {
      act: 'answerDishonesty',
      status: ['TOLD'],
      dueBy: 'statementDue',
      basis: { title: '严重失信主体名单管理办法（应急管理部令第11号）', article: '列入程序' },
      only: (caller) =>
        has(caller, ['ENTERPRISE'])
          ? {
              enterpriseId: oneOf(caller.enterpriseIds),
              subjectKind: is('UNIT'),
              statedAt: absent,
              statementDue: from(startOf(caller.on)),
            }
          : 'none',
    },
    {
      act: 'listDishonesty',
      status: ['TOLD'],
      dueBy: 'decisionDue',
      basis: { title: '严重失信主体名单管理办法（应急管理部令第11号）', article: '列入程序' },
    },
    // Its ground falls with the last penalty that it rests on, or its time is over: it is taken off by its day.
    {
      act: 'removeDishonesty',
      status: ['LISTED'],
      dueBy: null,
      dueAt: () => removedBy(fell),
      basis: removal,
      only: () => ({ caseId: isFallen }),
      draft: { reason: drafted('据以列入的行政处罚已被撤销'), penaltiesDone: drafted('false') },
    },
    {
      act: 'removeDishonesty',
      status: ['LISTED'],
      dueBy: null,
      dueAt: () => removedBy('t.until'),
      basis: removal,
      only: ({ on }) => ({ until: before(on), caseId: stands }),
      draft: { reason: drafted('列入期满'), penaltiesDone: drafted('false') },
    },
    ...(['removeDishonesty', 'refuseDishonestyRemoval'] as const).map((act) => ({
      act,
      status: ['LISTED'] as const,
      dueBy: null,
      dueAt: () => removedBy(`(t.removal_applied_at at time zone 'Asia/Shanghai')::date`),
      basis: removal,
      only: ({ on }: Caller) => ({ removalAppliedAt: applied, until: from(on), caseId: stands }),
    })),
  ],
});
