import { leadershipMeetings } from '../../src/responsibility/meeting/meeting.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    LeadershipMeeting: async (s) => {
      const { township } = s.ground;

      return s.put(leadershipMeetings, {
        number: '演纪要1',
        organisationId: township,
        body: 'OFFICE',
        kind: 'HEARING',
        heldOn: '2026-05-10',
        topic: '演示',
        resolutions: '演示',
        attendees: 3,
        traineeIds: [],
        enteredLate: false,
      });
    },
  },
};
