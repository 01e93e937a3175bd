import { entered, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    recordOfficerTraining: step('head', async (walking) => ({
      operatorId: await walking.person('officer-5'),
      kind: 'ENTRY',
      hours: 160,
      trainedUntil: walking.on(-3),
      examinedOn: walking.on(-1),
      examination: 'PASSED',
      document: '溪应急培〔2026〕1号',
    })),
    registerEquipment: step('officer-1', (walking) => ({
      kind: 'INSTRUMENT',
      serialNumber: `演测${walking.serial}-${walking.type}-${walking.at}`,
      tenure: 'BOUGHT',
      calibrationDueOn: walking.on(20),
    })),
    calibrateEquipment: step('officer-1', (walking) => ({ calibrationDueOn: walking.on(380) })),
    retireEquipment: step('officer-1', { reason: 'SCRAPPED' }),
  },
  nouns: {
    OfficerTraining: { stages: { [entered]: [null, 'recordOfficerTraining'] } },
    EnforcementEquipment: {
      stages: { IN_USE: [null, 'registerEquipment'], OUT_OF_USE: ['IN_USE', 'retireEquipment'] },
    },
  },
};
