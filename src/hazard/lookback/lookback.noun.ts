import { oneOf, present, type Test } from '../../access/model/conditions.js';
import { noun, waitOn } from '../../access/model/noun.js';
import { cells, followsEnterprise } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { hazards } from '../hazard/hazard.noun.js';
import { selfSources } from '../hazard/hazard.facts.js';
import * as acts from './lookback.acts.js';
import type { LookbacksWhere } from './lookback.inputs.js';
import { lookbackLifecycle } from './lookback.lifecycle.js';
import { Lookback } from './lookback.js';

const notSelfFound: Test = (column, bind) => `not ${column} = any(${bind(selfSources)})`;
const notLookedBackFrom: Test = (column) => `not exists (select from lookback b where b.hazard_id = ${column})`;

export const lookbacks = noun<Lookback, LookbacksWhere, keyof typeof acts>({
  entity: Lookback,
  names: { hazardId: 'entry', enterpriseId: 'acts', openerId: 'mentioned', reportFileId: 'entry' },
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
  acts,
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
    // Every closed MAJOR hazard that others found calls for one (002§6, 003§4).
    waitOn(() => hazards, {
      act: 'openLookback',
      status: ['CLOSED'],
      dueBy: null,
      basis: { title: '安全生产法', article: '第四十一条' },
      only: () => ({ grade: oneOf(['MAJOR']), enterpriseId: present, source: notSelfFound, id: notLookedBackFrom }),
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
