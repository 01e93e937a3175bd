import { of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    openProgramme: step('head', (walking) => ({
      region: '500238000000',
      kind: 'REBUILD',
      name: '倒损住房重建补助',
      eventId: walking.idOf('DisasterEvent'),
      startsOn: walking.on(),
      document: '溪府办〔2026〕9号',
      standards: [
        {
          region: '500238000000',
          amount: '5000.00',
          unit: 'ROOM',
          cap: '20000.00',
          validFrom: '2026-01-01',
          document: '渝应急发〔2022〕76号',
        },
      ],
    })),
    closeProgramme: step('head', { reason: '不再受理' }),
  },
  nouns: {
    ReliefProgramme: {
      stages: { OPEN: [of('DisasterEvent', 'ACTIVE'), 'openProgramme'], CLOSED: ['OPEN', 'closeProgramme'] },
    },
  },
};
