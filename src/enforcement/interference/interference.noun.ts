import { is, oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { numberInForce } from '../../law/law.facts.js';
import { ofCounty, ofSeat, within } from '../../region/region.scope.js';
import { publishInterference, recordInterference } from './interference.acts.js';
import type { InterferenceRecordsWhere } from './interference.inputs.js';
import { interferenceLifecycle } from './interference.lifecycle.js';
import { InterferenceRecord } from './interference.js';

const watching = ['COUNTY_LEADER', 'BUREAU_HEAD', 'LAW_OFFICER', 'LEGAL_REVIEWER', 'DISCIPLINE'] as const;
/** 公开通报: what is published is read by every office of the county, and by the public. */
const noticed = (caller: Caller) => ({ ...ofSeat(caller), status: is('PUBLISHED') });
/** SQL: the end of the day by which a record must be pursued and published. */
const recordedOn = `(t.created_at at time zone 'Asia/Shanghai')::date`;
const publishedBy = `((${recordedOn} + ${numberInForce('interference.notice.days', 't.region_code', recordedOn)} + 1)
  ::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`;

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
    SECTOR_DEPT: noticed,
    TOWNSHIP: noticed,
    PUBLIC: () => ({ status: is('PUBLISHED') }),
  },
  // What is published is who interfered, when, by which notice and what came of it; how, and who told, is not.
  tells: { means: watching, content: watching, evidence: watching, recorder: watching },
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
      dueAt: () => publishedBy,
      basis: { title: '年度安全生产与应急管理工作要点', article: '干预公开通报' },
    },
  ],
});
