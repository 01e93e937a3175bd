import { is, oneOf, overlaps, type Test } from '../../access/model/conditions.js';
import { draftedId, noun, waitOn, type Drafted } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { inspections } from '../inspection/inspection.noun.js';
import * as acts from './process-recording.acts.js';
import { owedOf } from './process-recording.facts.js';
import type { ProcessRecordingsWhere } from './process-recording.inputs.js';
import { recordingLifecycle } from './process-recording.lifecycle.js';
import { ProcessRecording } from './process-recording.js';

const recording = { title: '关于全面推行行政执法公示制度的指导意见（国办发〔2018〕118号）', article: '全程音像记录' };
const isOwed: Test = (column) => `exists (${owedOf(column)})`;
const owedStep: Drafted = { sql: (columnOf) => `(${owedOf(columnOf('id'))} order by 1 limit 1)` };

export const processRecordings = noun<ProcessRecording, ProcessRecordingsWhere, keyof typeof acts>({
  entity: ProcessRecording,
  names: {
    caseId: 'entry',
    inspectionId: 'entry',
    fileId: 'entry',
    organisationId: 'mentioned',
    deciderId: 'mentioned',
  },
  tag: 'pr',
  historical: true,
  lifecycle: recordingLifecycle,
  // As the evidence of a case.
  sees: { BUREAU_HEAD: ofCounty, LAW_OFFICER: ofCounty, LEGAL_REVIEWER: ofCounty, DISCIPLINE: ofCounty },
  may: { recordProcess: ['LAW_OFFICER'], withdrawRecording: ['LAW_OFFICER'], exemptRecording: ['BUREAU_HEAD'] },
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
  // What must be recorded and is not is asked for until the case is closed.
  waits: [
    waitOn(() => enforcementCases, {
      act: 'recordProcess',
      status: ['FILED', 'CONCLUDED', 'DECIDED'],
      dueBy: 'decisionDue',
      basis: recording,
      only: ({ operatorId }) => ({
        id: isOwed,
        handlerIds: overlaps(operatorId === null ? [] : [operatorId]),
      }),
      draft: { caseId: draftedId(() => enforcementCases), step: owedStep },
    }),
    waitOn(() => enforcementCases, {
      act: 'exemptRecording',
      status: ['DECIDED'],
      dueBy: 'decisionDue',
      basis: recording,
      only: (caller) => ({ ...ofCounty(caller), id: isOwed }),
      draft: { caseId: draftedId(() => enforcementCases), step: owedStep },
    }),
  ],
  answers: {
    owedRecordings: `select c.id as key, o.step from enforcement_case c cross join lateral (${owedOf('c.id')}) o
      where c.id = any($1::uuid[])`,
  },
});
