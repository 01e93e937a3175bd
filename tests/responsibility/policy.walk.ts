import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    draftPolicy: step('head', { kind: 'RULE', title: '安委会工作规则', content: '每季度例会' }),
    changePolicyDraft: step('head', { title: '安委会工作规则', content: '每月例会' }),
    withdrawPolicyDraft: step('head', { reason: '另行起草' }),
    refusePolicyDraft: step('leader', { reason: '与上级规定不一致' }),
    reviewPolicy: step('leader', { finding: '继续有效' }, 30),
    issuePolicy: step('leader', (walking) => ({ document: '巫溪委办〔2026〕15号', validFrom: walking.on(1) })),
    revisePolicy: step(
      'leader',
      (walking) => ({ document: '巫溪委办〔2026〕55号', content: '每月例会', validFrom: walking.on(10) }),
      30,
    ),
    repealPolicy: step(
      'leader',
      (walking) => ({ lastOn: walking.on(10), reason: '不再适用', document: '巫溪委办〔2026〕56号' }),
      30,
    ),
  },
  nouns: {
    PolicyDocument: {
      stages: {
        DRAFT: [null, 'draftPolicy'],
        WITHDRAWN: ['DRAFT', 'withdrawPolicyDraft'],
        REFUSED: ['DRAFT', 'refusePolicyDraft'],
        ISSUED: ['DRAFT', 'issuePolicy'],
        REVISED: ['ISSUED', 'revisePolicy'],
        REPEALED: ['ISSUED', 'repealPolicy'],
      },
    },
  },
};
