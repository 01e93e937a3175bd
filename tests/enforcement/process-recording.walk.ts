import { of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    recordProcess: step(
      'officer-1',
      async (walking) => ({
        caseId: walking.idOf('EnforcementCase'),
        step: 'EVIDENCE',
        medium: 'VIDEO',
        begunAt: walking.later(-0.02),
        endedAt: walking.later(-0.01),
        device: '执法记录仪01',
        fileId: await walking.file('officer-1'),
      }),
      1,
    ),
    withdrawRecording: step('officer-1', { reason: '登记有误' }),
    exemptRecording: step('head', (walking) => ({
      caseId: walking.idOf('EnforcementCase'),
      step: 'COERCION',
      noRecordingGround: 'RECORDER_FAILED',
      noRecordingReason: '现场记录仪进水损坏',
    })),
  },
  nouns: {
    ProcessRecording: {
      stages: {
        KEPT: [of('EnforcementCase', 'FILED'), 'recordProcess'],
        WITHDRAWN: [of('EnforcementCase', 'FILED'), 'seize', 'exemptRecording', 'withdrawRecording'],
      },
    },
  },
};
