import { entered, step, type RoomWalk } from '../support/walk.js';

// A code stands once at a time, and each walk publishes one of its own.
let published = 0;
export const walk: RoomWalk = {
  acts: {
    publishItem: step('head', (walking) => ({
      code: `CF-XZ-${++published}`,
      level: 'TOWNSHIP',
      kind: 'PENALTY',
      content: '小微场所未设置警示标志',
      statute: '安全生产法',
      article: '第九十九条',
      fineRule: 'MAY',
      unitMin: '0.00',
      unitMax: '50000.00',
      effectiveFrom: walking.on(),
      document: '巫溪府发〔2026〕21号',
      townships: ['500238100000'],
    })),
    endItem: step('head', (walking) => ({
      lastOn: walking.on(30),
      document: '巫溪府发〔2026〕40号',
      reason: '收回赋权',
    })),
  },
  nouns: { EnforcementItem: { stages: { [entered]: [null, 'publishItem'] } } },
};
