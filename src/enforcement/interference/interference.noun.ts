import { oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { publishInterference, recordInterference } from './interference.acts.js';
import type { InterferenceRecordsWhere } from './interference.inputs.js';
import { interferenceLifecycle } from './interference.lifecycle.js';
import { InterferenceRecord } from './interference.js';

export const interferenceRecords = noun<
  InterferenceRecord,
  InterferenceRecordsWhere,
  'recordInterference' | 'publishInterference'
>({
  entity: InterferenceRecord,
  names: {
    caseId: 'entry',
    inspectionId: 'entry',
    investigationId: 'entry',
    recorderId: 'mentioned',
    evidenceFileId: 'entry',
    evidenceFileIds: 'entry',
  },
  tag: '3',
  historical: true,
  lifecycle: interferenceLifecycle,
  sees: {
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
  },
  // Whoever is approached records it; discipline makes it public as the bureau does.
  may: {
    recordInterference: ['LAW_OFFICER', 'LEGAL_REVIEWER', 'BUREAU_HEAD'],
    publishInterference: ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'],
  },
  acts: { recordInterference, publishInterference },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: { personName: 'PERSON_NAME' },
  discloses: { PERSON_NAME: ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'] },
  waits: [
    {
      act: 'publishInterference',
      status: ['RECORDED'],
      dueBy: null,
      basis: { title: '年度安全生产与应急管理工作要点', article: '干预公开通报' },
    },
  ],
});
