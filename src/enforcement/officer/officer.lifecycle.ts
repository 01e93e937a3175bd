import { lifecycle } from '../../kernel/lifecycle.js';
import type { EnforcementEquipmentStatus } from './officer.js';

export const equipmentLifecycle = lifecycle<`${EnforcementEquipmentStatus}`>()({
  begins: 'IN_USE',
  ends: ['OUT_OF_USE'],
  rests: { IN_USE: 'what is in use is used until its calibration or its lease runs out' },
  moves: {
    calibrateEquipment: { from: ['IN_USE'], stays: true },
    retireEquipment: { from: ['IN_USE'], to: 'OUT_OF_USE' },
  },
});
