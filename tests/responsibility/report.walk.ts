import { step, type RoomWalk } from '../support/walk.js';

// A post reports once for a period: each walk has another's.
const departments = ['construction', 'transport', 'economy', 'fire', 'market', 'water', 'tourism', 'education'];
const periods = ['2025H1', '2025H2', '2024H1', '2024H2'];
const reporter = (serial: number): string => departments[serial % departments.length]!;
const period = (serial: number): string => periods[Math.floor(serial / departments.length) % periods.length]!;

export const walk: RoomWalk = {
  acts: {
    submitDutyReport: step(
      (walking) => reporter(walking.serial),
      async (walking) => ({
        postId: await walking.postOf(reporter(walking.serial)),
        period: period(walking.serial),
        content: '履行安全生产职责情况',
      }),
    ),
    returnDutyReport: step('leader', { opinion: '缺少整改情况' }),
    resubmitDutyReport: step((walking) => reporter(walking.serial), { content: '已补充整改情况' }),
    reviewDutyReport: step('leader', async (walking) => ({
      meetingId: await walking.other('LeadershipMeeting'),
      result: 'GOOD',
      opinion: '履职到位',
    })),
  },
  nouns: {
    DutyReport: {
      stages: {
        SUBMITTED: [null, 'submitDutyReport'],
        RETURNED: ['SUBMITTED', 'returnDutyReport'],
        REVIEWED: ['SUBMITTED', 'reviewDutyReport'],
      },
    },
  },
};
