import { entered, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    recordCovertVisit: step('head', async (walking) => ({
      region: '500238100000',
      visitedOn: walking.on(),
      place: '城厢镇农贸市场',
      finding: '消防通道被占',
      scenes: [
        {
          description: '通道堆货',
          fileId: await walking.file('head'),
          responsibleId: await walking.officeOf('market'),
        },
        { description: '标志完好', fileId: await walking.file('head') },
      ],
      kind: 'SAFETY',
      rectificationDue: walking.later(20),
    })),
  },
  nouns: {
    CovertVisit: { stages: { [entered]: [null, 'recordCovertVisit'] } },
    FilmedScene: {
      stages: { [entered]: [of('CovertVisit')] },
      key: (walking) => walking.part('filmed_scene', 'visit_id', 'CovertVisit'),
    },
  },
};
