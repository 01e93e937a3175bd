import { entered, step, type RoomWalk } from '../support/walk.js';
import { ownFirm } from './hazard.walk.js';

const risky = ['COAL_MINE', 'NON_COAL_MINE', 'HAZARDOUS_CHEMICALS', 'FIREWORKS', 'CONSTRUCTION', 'ROAD_TRANSPORT'];

export const walk: RoomWalk = {
  acts: {
    // Each walk has a cycle of its own, since an enterprise reports it once.
    reportSelfCheck: step('enterprise', async (walking) => {
      const { id, sector } = await ownFirm(walking);
      return {
        enterpriseId: id,
        period: `${2020 - walking.serial}${risky.includes(sector) ? '-01' : 'Q1'}`,
        majors: 0,
        checkerPost: '主要负责人',
        fileId: await walking.file('enterprise'),
      };
    }),
  },
  nouns: { SelfCheck: { stages: { [entered]: [null, 'reportSelfCheck'] } } },
};
