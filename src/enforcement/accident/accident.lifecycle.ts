import { lifecycle } from '../../kernel/lifecycle.js';
import type { AccidentStatus } from './accident.js';
import type { OnSceneCommandStatus } from './on-scene-command.js';

export const accidentLifecycle = lifecycle<`${AccidentStatus}`>()({
  begins: 'REPORTED',
  ends: [],
  moves: {
    supplementAccident: { from: ['REPORTED'], to: 'REPORTED' },
    raiseAccident: { from: ['REPORTED'], stays: true },
    returnAccident: { from: ['REPORTED'], stays: true },
    dismissAccident: { from: ['REPORTED'], to: 'DISMISSED' },
    contestAccidentDismissal: { from: ['DISMISSED'], stays: true },
    reviewAccidentDismissal: { from: ['DISMISSED'], to: 'DISMISSED', or: ['REPORTED'] },
  },
  rests: {
    DISMISSED: 'It was judged to be no accident of production; it waits for its review once that is contested.',
  },
});

export const onSceneLifecycle = lifecycle<`${OnSceneCommandStatus}`>()({
  begins: 'ON_SCENE',
  ends: ['LEFT'],
  moves: {
    takeCommand: { from: ['ON_SCENE'], to: 'IN_COMMAND' },
    leaveScene: { from: ['ON_SCENE', 'IN_COMMAND'], to: 'LEFT' },
  },
});
