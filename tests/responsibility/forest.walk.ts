import { as, entered, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    surveyForestFire: step('forestry', async (walking) => ({
      eventId: walking.idOf('DisasterEvent'),
      burntHectares: '3.2',
      surveyedOn: walking.on(),
      document: '巫溪林勘〔2026〕1号',
      fileIds: [await walking.file('forestry')],
    })),
  },
  nouns: {
    ForestFire: {
      stages: { [entered]: [null, as('declareDisaster', { kind: '040600', name: '森林火灾' }), 'surveyForestFire'] },
    },
  },
};
