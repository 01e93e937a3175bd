import { oneOf, is } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun, type Noun } from '../../access/model/noun.js';
import { atEnterprises, followsEnterprise } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { extendSeizure, releaseSeizure, seize } from './measure.acts.js';
import type { CoerciveMeasuresWhere } from './measure.inputs.js';
import { measureLifecycle } from './measure.lifecycle.js';
import { CoerciveMeasure } from './measure.js';

export const coerciveMeasures: Noun<
  CoerciveMeasure,
  CoerciveMeasuresWhere,
  'seize' | 'extendSeizure' | 'releaseSeizure'
> = noun<CoerciveMeasure, CoerciveMeasuresWhere, 'seize' | 'extendSeizure' | 'releaseSeizure'>({
  entity: CoerciveMeasure,
  names: { caseId: 'entry', enterpriseId: 'acts', officerIds: 'acts', listFileId: 'entry' },
  tag: 's',
  historical: true,
  lifecycle: measureLifecycle,
  sees: atEnterprises<CoerciveMeasure>(),
  follows: [followsEnterprise()],
  may: { seize: ['BUREAU_HEAD'], extendSeizure: ['BUREAU_HEAD'], releaseSeizure: ['BUREAU_HEAD'] },
  acts: { seize, extendSeizure, releaseSeizure },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    caseId: (id) => ({ caseId: is(keyIn(enforcementCases, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'releaseSeizure',
      status: ['IN_FORCE'],
      dueBy: 'releaseDue',
      basis: { title: '行政强制法', article: '第二十五条' },
    },
  ],
  answers: {
    measuresOfCase: `select case_id as key, number, status from coercive_measure where case_id = any($1::uuid[])`,
  },
});
