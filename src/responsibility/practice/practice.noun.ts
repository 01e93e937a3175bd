import { judgedWithin } from '../../law/law.facts.js';
import { absent, oneOf, is, present, type Test } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, ofSeat, within } from '../../region/region.scope.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { answering } from '../../kernel/roles.js';
import { organisations } from '../../organisation/organisation.noun.js';
import {
  acceptPractice,
  answerPractice,
  nominatePractice,
  proposePractice,
  publishPractice,
  recordPracticeResult,
  rejectPractice,
} from './practice.acts.js';
import type { PracticeAdoptionsWhere, PracticeCasesWhere } from './practice.inputs.js';
import { adoptionLifecycle, practiceLifecycle } from './practice.lifecycle.js';
import { PracticeAdoption, PracticeCase } from './practice.js';

const basis = { title: '年度工作要点', article: '典型经验、最佳实践推广' };
/** Its own office sees a case from the first; what is published is for all offices of the county. */
const publishedOrOwn = (caller: Caller) => [ofOffices(caller), { ...ofSeat(caller), status: is('PUBLISHED') }];

type CaseActs =
  | 'proposePractice'
  | 'acceptPractice'
  | 'rejectPractice'
  | 'publishPractice'
  | 'nominatePractice'
  | 'recordPracticeResult';
export const practiceCases = noun<PracticeCase, PracticeCasesWhere, CaseActs>({
  entity: PracticeCase,
  names: { organisationId: 'acts', fileIds: 'entry' },
  tag: 'pc',
  historical: true,
  lifecycle: practiceLifecycle,
  sees: {
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
    SECTOR_DEPT: publishedOrOwn,
    TOWNSHIP: publishedOrOwn,
    FINANCE: publishedOrOwn,
  },
  may: {
    proposePractice: ['SECTOR_DEPT', 'TOWNSHIP'],
    acceptPractice: ['BUREAU_HEAD'],
    rejectPractice: ['BUREAU_HEAD'],
    publishPractice: ['BUREAU_HEAD'],
    nominatePractice: ['BUREAU_HEAD'],
    recordPracticeResult: ['BUREAU_HEAD'],
  },
  acts: {
    proposePractice,
    acceptPractice,
    rejectPractice,
    publishPractice,
    nominatePractice,
    recordPracticeResult,
  },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    { act: 'acceptPractice', status: ['PROPOSED'], dueBy: null, dueAt: judgedWithin, basis },
    { act: 'publishPractice', status: ['ACCEPTED'], dueBy: null, dueAt: judgedWithin, basis },
    {
      act: 'recordPracticeResult',
      status: ['PUBLISHED'],
      dueBy: 'resultDueOn',
      basis,
      only: () => ({ nominatedOn: present, nominationResult: absent }),
    },
  ],
});

/** Whoever proposed a case reads what became of it elsewhere. */
const ofItsCases =
  ({ offices }: Caller): Test =>
  (column, bind) =>
    `${column} in (select c.id from practice_case c where c.organisation_id = any(${bind(offices)}))`;
const orOfItsCases = (caller: Caller) => [ofOffices(caller), { caseId: ofItsCases(caller) }];

export const practiceAdoptions = noun<PracticeAdoption, PracticeAdoptionsWhere, 'answerPractice'>({
  entity: PracticeAdoption,
  names: { caseId: 'entry', organisationId: 'acts', fileIds: 'entry' },
  tag: 'pa',
  historical: true,
  lifecycle: adoptionLifecycle,
  sees: { ...ofCountyOrOffice, SECTOR_DEPT: orOfItsCases, TOWNSHIP: orOfItsCases, FINANCE: orOfItsCases },
  may: { answerPractice: answering },
  acts: { answerPractice },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      dueOn: (column, bind, columnOf) =>
        `(${column} < ${bind(civilDateOf(now))} and ${columnOf('status')} = 'ASKED') = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  waits: [{ act: 'answerPractice', status: ['ASKED'], dueBy: 'dueOn', basis, only: ofOffices }],
});
