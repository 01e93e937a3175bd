import { is, oneOf, overlaps, type Test } from '../../access/model/conditions.js';
import { draftedId, noun, waitOn, type Drafted } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import type { Caller } from '../../access/rights/caller.js';
import { ofOffices } from '../../organisation/organisation.scope.js';
import { leadsItsOffice } from '../plan/plan.facts.js';
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
/** An office that the caller leads, and a case that they do not handle. */
const ledBy =
  ({ posts }: Caller): Test =>
  (column, bind) =>
    `exists (select from post p where p.organisation_id = ${column}
      and p.id = any(${bind(posts.map(({ id }) => id))}::uuid[]) and ${leadsItsOffice})`;
const isNone =
  ({ operatorId }: Caller): Test =>
  (column, bind) =>
    `not (${bind(operatorId)} = any(${column}))`;
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
  // As the evidence of a case; of its own cases each office.
  sees: {
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: (caller) => [ofCounty(caller), ofOffices(caller)],
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
    SECTOR_DEPT: ofOffices,
    TOWNSHIP: ofOffices,
  },
  may: {
    recordProcess: ['LAW_OFFICER'],
    withdrawRecording: ['LAW_OFFICER'],
    exemptRecording: ['BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
  },
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
      only: (caller) => ({ id: isOwed, organisationId: ledBy(caller), handlerIds: isNone(caller) }),
      draft: { caseId: draftedId(() => enforcementCases), step: owedStep },
    }),
  ],
  answers: {
    owedRecordings: `select c.id as key, o.step from enforcement_case c cross join lateral (${owedOf('c.id')}) o
      where c.id = any($1::uuid[])`,
  },
});
