import { step, type RoomWalk } from '../support/walk.js';

const worded = { wording: '我们是巫溪县应急管理局执法人员，这是我们的执法证件。', document: '应急厅函〔2019〕538号' };
export const walk: RoomWalk = {
  acts: {
    adoptPhrase: step('head', (walking) => ({ ...worded, step: 'CREDENTIALS', validFrom: walking.on() })),
    supersedePhrase: step('head', (walking) => ({ ...worded, validFrom: walking.on(30), reason: '指引修订' })),
    endPhrase: step('head', (walking) => ({ lastOn: walking.on(30), reason: '指引废止' })),
  },
  nouns: {
    ScriptPhrase: {
      stages: {
        ADOPTED: [null, 'adoptPhrase'],
        SUPERSEDED: ['ADOPTED', 'supersedePhrase'],
        ENDED: ['ADOPTED', 'endPhrase'],
      },
    },
  },
};
