import { processRecordings } from '../../src/enforcement/process-recording/process-recording.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    ProcessRecording: async (s) =>
      s.put(processRecordings, {
        caseId: await s.of('EnforcementCase'),
        fileId: await s.of('FileRef'),
        organisationId: s.ground.bureau,
        status: 'KEPT',
        step: 'NOTICE',
        medium: 'VIDEO',
        device: '演01',
        begunAt: '2026-01-02T01:00:00.000Z',
        endedAt: '2026-01-02T02:00:00.000Z',
        keptUntil: '2028-01-02',
      }),
  },
  inputs: {
    recordProcess: (ids) => ({ caseId: ids.EnforcementCase }),
    exemptRecording: (ids) => ({ caseId: ids.EnforcementCase }),
  },
};
