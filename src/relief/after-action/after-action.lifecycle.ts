import { lifecycle } from '../../kernel/lifecycle.js';
import type { LessonStatus } from './after-action.js';

export const lessonLifecycle = lifecycle<`${LessonStatus}`>()({
  begins: 'OPEN',
  ends: ['LEARNT'],
  moves: {
    reportLessonDone: { from: ['OPEN'], to: 'DONE' },
    confirmLesson: { from: ['DONE'], to: 'LEARNT' },
    returnLesson: { from: ['DONE'], to: 'OPEN' },
  },
});
