import { is, oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import type { Caller } from '../../access/rights/caller.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import * as acts from './case-handover.acts.js';
import type { CaseHandoversWhere } from './case-handover.inputs.js';
import { handoverLifecycle } from './case-handover.lifecycle.js';
import { CaseHandover } from './case-handover.js';

const basis = { title: '年度安全生产与应急管理工作要点', article: '建立“管罚分离、相互配合”执法机制' };
const own = ({ operatorId }: Caller) => ({ receiverId: oneOf(operatorId === null ? [] : [operatorId]) });

export const caseHandovers = noun<CaseHandover, CaseHandoversWhere, keyof typeof acts>({
  entity: CaseHandover,
  names: { caseId: 'entry', giverId: 'mentioned', receiverId: 'mentioned', fileIds: 'entry' },
  tag: 'ch',
  historical: true,
  lifecycle: handoverLifecycle,
  sees: { BUREAU_HEAD: ofCounty, LAW_OFFICER: ofCounty, LEGAL_REVIEWER: ofCounty, DISCIPLINE: ofCounty },
  may: { handOverCase: ['LAW_OFFICER'], receiveHandover: ['LAW_OFFICER'], feedBackHandover: ['LAW_OFFICER'] },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    caseId: (id) => ({ caseId: is(keyIn(enforcementCases, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    { act: 'receiveHandover', status: ['HANDED_OVER'], dueBy: 'receiptDue', basis, only: own },
    { act: 'feedBackHandover', status: ['RECEIVED'], dueBy: 'feedbackDue', basis, only: own },
  ],
});
