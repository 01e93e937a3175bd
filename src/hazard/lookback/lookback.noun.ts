import { oneOf, present, type Test } from '../../access/model/conditions.js';
import { noun, waitOn } from '../../access/model/noun.js';
import { atEnterprises, cells, followsEnterprise } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { hazards } from '../hazard/hazard.noun.js';
import { selfSources } from '../hazard/hazard.facts.js';
import { numberInForce } from '../../law/law.facts.js';
import { concludeLookback, executeLookbackPursuit, openLookback } from './lookback.acts.js';
import type { LookbackPursuitsWhere, LookbacksWhere } from './lookback.inputs.js';
import { lookbackLifecycle, pursuitLifecycle } from './lookback.lifecycle.js';
import { Lookback, LookbackPursuit } from './lookback.js';

const notSelfFound: Test = (column, bind) => `not ${column} = any(${bind(selfSources)})`;
const notLookedBackFrom: Test = (column) => `not exists (select from lookback b where b.hazard_id = ${column})`;

const foundByOthers = { enterpriseId: present, source: notSelfFound, id: notLookedBackFrom };
const ended = `date_trunc('day', t.ended_at at time zone 'Asia/Shanghai')`;
/** SQL: by when it is to be opened, after the hazard was closed. */
const openedBy = `((${ended} + (${numberInForce('hazard.lookback.open.days', 't.region_code', ended)} + 1)
  * interval '1 day' - interval '1 millisecond') at time zone 'Asia/Shanghai')`;

export const lookbacks = noun<Lookback, LookbacksWhere, 'openLookback' | 'concludeLookback'>({
  entity: Lookback,
  names: {
    hazardId: 'entry',
    enterpriseId: 'acts',
    openerId: 'mentioned',
    reportFileId: 'entry',
    missedCheckIds: 'entry',
  },
  tag: 'B',
  historical: true,
  lifecycle: lookbackLifecycle,
  // prettier-ignore
  sees: {
    COUNTY_LEADER:  ofCounty,
    BUREAU_HEAD:    ofCounty,
    LAW_OFFICER:    ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE:     ofCounty,
    SECTOR_DEPT:    (caller) => cells(caller, 'enterpriseId'),
    TOWNSHIP:       (caller) => ({ townshipCode: oneOf(caller.townships) }),
    ENTERPRISE:     (caller) => ({ enterpriseId: oneOf(caller.enterpriseIds) }),
  },
  follows: [followsEnterprise()],
  // prettier-ignore
  may: {
    openLookback:     ['LAW_OFFICER', 'SECTOR_DEPT', 'BUREAU_HEAD'],
    concludeLookback: ['LAW_OFFICER', 'SECTOR_DEPT', 'BUREAU_HEAD'],
  },
  acts: { openLookback, concludeLookback },
  // prettier-ignore
  where: {
    region:  (code) => within(code),
    status:  (statuses) => ({ status: oneOf(statuses) }),
    finding: (findings) => ({ finding: oneOf(findings) }),
  },
  orders: { DUE: { by: ['conclusionDue'] }, NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    // Every closed MAJOR hazard that others found calls for one, also if it was lowered before (002§6, 003§4).
    waitOn(() => hazards, {
      act: 'openLookback',
      status: ['CLOSED'],
      dueBy: null,
      dueAt: () => openedBy,
      basis: { title: '安全生产法', article: '第四十一条' },
      only: () => [
        { ...foundByOthers, grade: oneOf(['MAJOR']) },
        { ...foundByOthers, loweredReason: present },
      ],
    }),
    {
      act: 'concludeLookback',
      status: ['OPEN'],
      dueBy: 'conclusionDue',
      basis: { title: '重大事故隐患责任倒查制度', article: '办结期限' },
    },
  ],
  unique: [{ constraint: 'lookback_one_per_hazard', property: 'hazardId', path: ['hazardId'], freeAt: [] }],
});

export const lookbackPursuits = noun<LookbackPursuit, LookbackPursuitsWhere, 'executeLookbackPursuit'>({
  entity: LookbackPursuit,
  names: { lookbackId: 'entry', enterpriseId: 'acts', personId: 'mentioned' },
  tag: 'hp',
  historical: true,
  lifecycle: pursuitLifecycle,
  sees: atEnterprises<LookbackPursuit>(),
  follows: [followsEnterprise()],
  may: { executeLookbackPursuit: ['LAW_OFFICER', 'SECTOR_DEPT', 'BUREAU_HEAD'] },
  acts: { executeLookbackPursuit },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'executeLookbackPursuit',
      status: ['PROPOSED'],
      dueBy: 'dueOn',
      basis: { title: '重大事故隐患责任倒查制度', article: '追责执行' },
    },
  ],
});
