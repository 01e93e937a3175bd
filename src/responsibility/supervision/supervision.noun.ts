import { oneOf, before, is } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, within, ofOffices } from '../../access/model/scope.js';
import { startOf } from '../../kernel/civil-date.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { dutyItems } from '../duty/duty.noun.js';
import { answerSupervision, closeSupervision, issueSupervision } from './supervision.acts.js';
import type { SupervisionsWhere } from './supervision.inputs.js';
import { supervisionLifecycle } from './supervision.lifecycle.js';
import { Supervision } from './supervision.js';
import { answering } from '../../kernel/roles.js';

export const supervisions = noun<
  Supervision,
  SupervisionsWhere,
  'issueSupervision' | 'answerSupervision' | 'closeSupervision'
>({
  entity: Supervision,
  names: { organisationId: 'acts', issuerId: 'acts', aboutId: 'entry' },
  tag: 'w',
  historical: true,
  lifecycle: supervisionLifecycle,
  sees: ofCountyOrOffice,
  // prettier-ignore
  may: {
    issueSupervision:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
    answerSupervision: answering,
    closeSupervision:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { issueSupervision, answerSupervision, closeSupervision },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    level: (levels) => ({ level: oneOf(levels) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      answerDue: (column, bind, columnOf) =>
        `(coalesce(${column} < ${bind(now)}, false) and ${columnOf('status')} = 'ISSUED') = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['answerDue'] }, NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'answerSupervision',
      status: ['ISSUED'],
      dueBy: 'answerDue',
      basis: { title: '年度工作要点', article: '督办' },
      only: ofOffices,
    },
    { act: 'closeSupervision', status: ['ANSWERED'], dueBy: null, basis: { title: '年度工作要点', article: '督办' } },
    // An item not done by its day climbs the ladder.
    {
      act: 'issueSupervision',
      on: () => dutyItems,
      status: ['OPEN', 'RETURNED'],
      dueBy: 'submissionDue' as never,
      basis: { title: '年度工作要点', article: '督办' },
      only: (caller) => ({ submissionDue: before(startOf(caller.on)), kind: is('DUTY') }) as never,
    },
  ],
});
