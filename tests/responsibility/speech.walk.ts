import { of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    submitLastSpeech: step('transport', { speech: '检查不到位', measures: '补齐检查' }),
    hearLastSpeech: step('leader', async (walking) => ({ meetingId: await walking.other('LeadershipMeeting') })),
  },
  nouns: {
    LastSpeech: {
      // The bulletin puts the traffic office last.
      key: (walking) => walking.part('last_speech', 'cycle_id', 'AssessmentCycle'),
      stages: {
        OWED: [of('AssessmentCycle')],
        SUBMITTED: ['OWED', 'submitLastSpeech'],
        HELD: ['SUBMITTED', 'hearLastSpeech'],
      },
    },
  },
};
