import { is, oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { inspections } from '../inspection/inspection.noun.js';
import * as acts from './process-recording.acts.js';
import type { ProcessRecordingsWhere } from './process-recording.inputs.js';
import { recordingLifecycle } from './process-recording.lifecycle.js';
import { ProcessRecording } from './process-recording.js';

export const processRecordings = noun<ProcessRecording, ProcessRecordingsWhere, keyof typeof acts>({
  entity: ProcessRecording,
  names: { caseId: 'entry', inspectionId: 'entry', fileId: 'entry', organisationId: 'mentioned' },
  tag: 'pr',
  historical: true,
  lifecycle: recordingLifecycle,
  // As the evidence of a case.
  sees: { BUREAU_HEAD: ofCounty, LAW_OFFICER: ofCounty, LEGAL_REVIEWER: ofCounty, DISCIPLINE: ofCounty },
  may: { recordProcess: ['LAW_OFFICER'], withdrawRecording: ['LAW_OFFICER'] },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    step: (steps) => ({ step: oneOf(steps) }),
    caseId: (id) => ({ caseId: is(keyIn(enforcementCases, id)) }),
    inspectionId: (id) => ({ inspectionId: is(keyIn(inspections, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
