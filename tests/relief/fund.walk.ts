import { as, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    openFund: step('finance', {
      region: '500238000000',
      kind: 'BUDGET',
      name: '救灾资金',
      year: 2026,
      amount: '100000.00',
      document: '溪财〔2026〕1号',
    }),
    addToFund: step('finance', { amount: '1000.00', document: '溪财〔2026〕3号' }),
    preAllocateFund: step('finance', (walking) => ({
      programmeId: walking.idOf('ReliefProgramme'),
      amount: '50000.00',
      document: '溪财〔2026〕2号',
    })),
    releaseReserve: step('mayor', async (walking) => ({
      programmeId: walking.idOf('ReliefProgramme'),
      amount: '20000.00',
      document: '溪府令〔2026〕1号',
      orderFileId: await walking.file('mayor'),
    })),
    advanceToTownship: step('finance', {
      township: '500238100000',
      amount: '1000.00',
      document: '溪财〔2026〕4号',
    }),
    drawAdvance: step('finance', (walking) => ({
      township: '500238100000',
      programmeId: walking.idOf('ReliefProgramme'),
      amount: '600.00',
      document: '溪财〔2026〕5号',
    })),
    returnAdvance: step('finance', { township: '500238100000', amount: '400.00', document: '溪财〔2026〕6号' }),
    takeBackAllocation: step('finance', (walking) => ({
      programmeId: walking.idOf('ReliefProgramme'),
      amount: '100.00',
      document: '溪财〔2026〕7号',
    })),
    closeFund: step('finance', { reason: '结余上缴' }),
  },
  nouns: {
    ReliefFund: {
      stages: { OPEN: [of('ReliefProgramme', 'OPEN'), 'openFund'], CLOSED: ['OPEN', 'closeFund'] },
      moves: {
        'OPEN drawAdvance': ['advanceToTownship', 'drawAdvance'],
        'OPEN returnAdvance': ['advanceToTownship', 'returnAdvance'],
        'OPEN takeBackAllocation': ['preAllocateFund', 'takeBackAllocation'],
        'OPEN releaseReserve': [
          of('ReliefProgramme', 'OPEN'),
          as('openFund', { kind: 'RESERVE', name: '行政首长准备金' }),
          'releaseReserve',
        ],
      },
    },
  },
};
