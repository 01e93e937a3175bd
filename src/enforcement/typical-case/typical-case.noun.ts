import { before, is, oneOf, type Bind, type Conditions } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { officials } from '../../kernel/roles.js';
import { ofCounty, within } from '../../region/region.scope.js';
import * as acts from './typical-case.acts.js';
import type { TypicalCasesWhere } from './typical-case.inputs.js';
import { typicalCaseLifecycle } from './typical-case.lifecycle.js';
import { TypicalCase } from './typical-case.js';

/** As long as it is shown, it is for everyone to read. */
const shown = ({ on }: Caller): Conditions<TypicalCase> => ({
  status: is('EXPOSED'),
  shownUntil: Object.assign((column: string, bind: Bind) => `${column} >= ${bind(on)}`, {
    holds: (until: unknown) => String(until) >= on,
  }),
});
const basis = { title: '年度安全生产与应急管理工作要点', article: '曝光警示违法典型' };

export const typicalCases = noun<TypicalCase, TypicalCasesWhere, keyof typeof acts>({
  entity: TypicalCase,
  names: { publicationId: 'entry', caseId: 'entry', proposerId: 'mentioned', deciderId: 'mentioned' },
  tag: 'ty',
  historical: true,
  races: ['typical_case_once'],
  lifecycle: typicalCaseLifecycle,
  sees: {
    everyone: shown,
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
  },
  may: {
    proposeTypicalCase: ['LAW_OFFICER'],
    exposeTypicalCase: ['BUREAU_HEAD'],
    refuseTypicalCase: ['BUREAU_HEAD'],
    endExposure: ['BUREAU_HEAD'],
  },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    sector: (sectors) => ({ sector: oneOf(sectors) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  // Who is meant is not told to whoever reads the warning.
  tells: {
    publication: officials,
    enforcementCase: officials,
    proposer: officials,
    decider: officials,
  },
  waits: [
    { act: 'exposeTypicalCase', status: ['PROPOSED'], dueBy: null, basis },
    // Its day has passed, or what it rests on is shown no more.
    {
      act: 'endExposure',
      status: ['EXPOSED'],
      dueBy: 'shownUntil',
      basis,
      only: ({ on }) => [
        { shownUntil: before(on) },
        {
          publicationId: (column) =>
            `exists (select from publication p where p.id = ${column} and p.status <> 'PUBLISHED')`,
        },
      ],
    },
  ],
});
