import { entered, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    setTarget: step('leader', (walking) => ({
      region: '500238000000',
      // One for each year and measure: each walk has a year of its own.
      year: 2027 + walking.serial,
      measure: 'KEY_TASKS_DONE',
      bound: 'AT_LEAST',
      value: '95',
      unit: '%',
      document: '巫溪府〔2026〕1号',
      clause: '总',
    })),
    concludeTarget: step('leader', { conclusion: '已完成' }, 400),
    reviseTarget: step('leader', { value: '98', reason: '上级调整', document: '巫溪府〔2026〕9号' }),
  },
  nouns: { SafetyTarget: { stages: { [entered]: [null, 'setTarget'] } } },
};
