import { entered, step, type RoomWalk, type Walking } from '../support/walk.js';

// A code stands once at a time, and each walk publishes one of its own.
let published = 0;
let delegated = 0;
let ceased = 0;
/** The id of one of the state's items that no test of the walks uses. */
const stateItem = async (walking: Walking, n: number, codes = '^CF-1(0[3-9]|1)'): Promise<string> => {
  const { rows } = await walking.w.sql.query<{ id: string }>(
    `select id from enforcement_item where region_code = '000000000000' and level = 'COUNTY' and kind = 'PENALTY'
       and code ~ $2 order by code limit 1 offset $1`,
    [n % 9, codes],
  );
  return walking.idFor('EnforcementItem', rows[0]!.id);
};
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
    // Those of the state are there; a township of the walks gets one that it has not got yet.
    delegateItem: step('head', async (walking) => ({
      itemId: await stateItem(walking, delegated++),
      townships: ['500238100000'],
      effectiveFrom: walking.on(),
      effectiveUntil: walking.on(300),
      document: '巫溪府发〔2026〕22号',
    })),
    ceaseItem: step('head', async (walking) => ({
      // What is delegated is not ceased, nor what is ceased delegated.
      itemId: await stateItem(walking, ceased++, '^CF-9[2-6]'),
      effectiveFrom: walking.on(),
      document: '巫溪府发〔2026〕23号',
      reason: '本县无此类企业',
    })),
    supersedeItem: step('head', (walking) => ({
      content: '小微场所未设置明显的警示标志',
      article: '第九十九条第一项',
      fineRule: 'MAY',
      unitMin: '0.00',
      unitMax: '40000.00',
      effectiveFrom: walking.on(1),
      document: '巫溪府发〔2026〕24号',
      reason: '裁量基准修订',
    })),
    endItem: step('head', (walking) => ({
      lastOn: walking.on(30),
      document: '巫溪府发〔2026〕40号',
      reason: '收回赋权',
    })),
  },
  nouns: { EnforcementItem: { stages: { [entered]: [null, 'delegateItem', 'ceaseItem', 'publishItem'] } } },
};
