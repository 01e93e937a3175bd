import { step, type RoomWalk } from '../support/walk.js';

// A post reports once for a period: each walk has another's, of the half-year that its meeting hears.
const sections = ['construction', 'transport', 'economy', 'fire', 'market', 'water', 'tourism', 'education', 'health'];
const others = ['civil', 'agriculture', 'forestry', 'resources', 'meteorology'];
const heads = ['construction', 'transport', 'economy', 'fire', 'water', 'forestry', 'resources'];
const departments = [...sections, ...others, ...heads.map((each) => `${each}-head`)];
const reporter = (serial: number): string => departments[serial % departments.length]!;
/** The half-year of a day, its quarter and its year. */
function period(serial: number, day: string): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  const periods = [`${year}H${month <= 6 ? 1 : 2}`, `${year}Q${Math.ceil(month / 3)}`, year];
  return periods[Math.floor(serial / departments.length) % periods.length]!;
}

export const walk: RoomWalk = {
  acts: {
    submitDutyReport: step(
      (walking) => reporter(walking.serial),
      async (walking) => ({
        postId: await walking.postOf(reporter(walking.serial)),
        period: period(walking.serial, walking.on()),
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
