import { entered, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    recordMeeting: step('leader', async (walking) => ({
      organisationId: await walking.officeOf('leader'),
      body: 'GOVERNMENT_EXECUTIVE',
      kind: 'HEARING',
      heldOn: walking.on(),
      topic: '听取履职报告',
      resolutions: '通过',
      attendees: 11,
    })),
    withdrawMeeting: step('leader', { reason: '登记单位有误' }),
  },
  nouns: { LeadershipMeeting: { stages: { [entered]: [null, 'recordMeeting'] } } },
};
