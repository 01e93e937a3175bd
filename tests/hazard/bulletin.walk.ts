import { entered, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    // Each walk has a month of its own, since a month is announced once.
    issueHazardBulletin: step('head', (walking) => ({
      region: '500238000000',
      month: `${2020 - Math.floor(walking.serial / 12)}-${String((walking.serial % 12) + 1).padStart(2, '0')}`,
      document: '巫溪安委办〔2026〕12号',
      announcedOn: walking.on(),
    })),
  },
  nouns: { HazardBulletin: { stages: { [entered]: [null, 'issueHazardBulletin'] } } },
};
