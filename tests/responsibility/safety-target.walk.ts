import { entered, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    setTarget: step('leader', (walking) => ({
      region: '500238000000',
      // One for each year and measure: each walk has a year of its own.
      year: 2027 + walking.serial,
      measure: 'DEATHS',
      bound: 'AT_MOST',
      value: '16',
      unit: '人',
      document: '巫溪府〔2026〕1号',
      clause: '总',
    })),
    // Long after the last of these years.
    concludeTarget: step('leader', { conclusion: '已完成' }, 20_000),
    reviseTarget: step('leader', { value: '15', reason: '上级调整', document: '巫溪府〔2026〕9号' }),
  },
  nouns: { SafetyTarget: { stages: { [entered]: [null, 'setTarget'] } } },
};
