import { entered, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    recordCriterionStudy: step('head', async (walking) => {
      if (!walking.keys.HazardCriterion) await walking.other('HazardCriterion');
      const { document } = await walking.one<{ document: string }>(
        'select document from hazard_criterion where id = $1',
        [walking.keys.HazardCriterion],
      );
      return {
        region: '500238000000',
        document,
        heldOn: walking.on(),
        topic: '逐条讲解判定标准，市局专家授课',
        personIds: await walking.people('officer-1', 'officer-2'),
        fileId: await walking.file('head'),
      };
    }),
    withdrawCriterionStudy: step('head', { reason: '签到表有误' }),
  },
  nouns: {
    CriterionStudy: { stages: { [entered]: [of('HazardCriterion'), 'recordCriterionStudy'] } },
  },
};
