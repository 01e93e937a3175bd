import { oneOf, is } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, within } from '../../access/model/scope.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { resubmitDutyReport, returnDutyReport, reviewDutyReport, submitDutyReport } from './report.acts.js';
import type { DutyReportsWhere } from './report.inputs.js';
import { dutyReportLifecycle } from './report.lifecycle.js';
import { DutyReport } from './report.js';
import { answering } from '../../kernel/roles.js';

export const dutyReports = noun<
  DutyReport,
  DutyReportsWhere,
  'submitDutyReport' | 'returnDutyReport' | 'resubmitDutyReport' | 'reviewDutyReport'
>({
  entity: DutyReport,
  names: { organisationId: 'acts', postId: 'acts', reporterId: 'acts', meetingId: 'entry' },
  tag: 'r',
  historical: true,
  lifecycle: dutyReportLifecycle,
  sees: ofCountyOrOffice,
  // prettier-ignore
  may: {
    submitDutyReport:   answering,
    returnDutyReport:   ['COUNTY_LEADER'],
    resubmitDutyReport: answering,
    reviewDutyReport:   ['COUNTY_LEADER'],
  },
  acts: { submitDutyReport, returnDutyReport, resubmitDutyReport, reviewDutyReport },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    period: (periods) => ({ period: oneOf(periods) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'resubmitDutyReport',
      status: ['RETURNED'],
      dueBy: null,
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' },
      only: ({ operatorId }) => ({ reporterId: is(operatorId) }),
    },
    {
      act: 'reviewDutyReport',
      status: ['SUBMITTED'],
      dueBy: null,
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' },
    },
  ],
  unique: [{ constraint: 'duty_report_once', property: 'period', path: ['period'], freeAt: [] }],
});
