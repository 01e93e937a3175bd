import { as, of, step, type RoomWalk } from '../support/walk.js';

const regulator = as(
  'concludeStrand',
  {
    strand: 'REGULATOR',
    conclusion: '监管检查不到位',
    enterpriseFinding: null,
    departmentFinding: '未按计划检查',
    leadershipFinding: '未发现，已按要求部署',
    items: [],
  },
  { by: 'discipline' },
);
const closed = (code: string) => `refused by ${code}: closing comes last`;

export const walk: RoomWalk = {
  acts: {
    formInvestigation: step('leader', async (walking) => ({
      accidentId: walking.idOf('Accident'),
      order: '巫溪府发〔2026〕30号',
      leaderId: await walking.person('head'),
      memberIds: await walking.people('officer-3', 'officer-4'),
      officeIds: [await walking.officeOf('head')],
      unionTakesPart: true,
      procuratorateInvited: true,
    })),
    concludeStrand: step('head', {
      strand: 'ENTERPRISE',
      conclusion: '企业主体责任不落实',
      enterpriseFinding: '未设置防护、未培训',
      items: [
        {
          head: 'ENTERPRISE',
          subjectKind: 'UNIT',
          unitName: '演示建筑公司',
          basis: '安全生产法第二十一条',
          conduct: '未设置防护',
          proposal: 'EDUCATION',
        },
      ],
    }),
    extendInvestigation: step('leader', { ground: 'APPRAISAL', days: 10, document: '鉴定委托书' }),
    submitInvestigation: step('head', async (walking) => ({
      causes: '直接原因、间接原因',
      liability: true,
      signedByAll: true,
      reportFileId: await walking.file('head'),
    })),
    replyInvestigation: step('leader', { number: '巫溪府函〔2026〕40号' }),
    publishInvestigation: step('head', { publishedPlace: '县政府网站' }),
    evaluateRectification: step('head', { evaluation: '整改到位', publishedPlace: '县政府网站' }, 150),
    reviewAfterAction: step('head', { lessons: '高处作业须审批', offices: '应急、住建' }),
    closeInvestigation: step('head', async (walking) => ({
      causeTick: '查清',
      personsTick: '已处理',
      measuresTick: '已落实',
      educationTick: '已开展',
      tickFileIds: [
        await walking.file('head'),
        await walking.file('head'),
        await walking.file('head'),
        await walking.file('head'),
      ],
    })),
    recordAccountability: step('discipline', (walking) => ({
      decidedBy: '县纪委监委',
      decidedOn: walking.on(),
      decision: '已处理',
      document: '溪纪〔2026〕8号',
    })),
    revokeAccountability: step('discipline', (walking) => ({
      revokedBy: '市纪委监委',
      revokedOn: walking.on(),
      reason: '复查认定事实不清',
      document: '渝纪〔2026〕12号',
    })),
  },
  nouns: {
    Investigation: {
      stages: {
        GROUP_FORMED: [of('Accident', 'REPORTED'), 'formInvestigation'],
        SUBMITTED: ['GROUP_FORMED', 'concludeStrand', regulator, 'submitInvestigation'],
        REPLIED: ['SUBMITTED', 'replyInvestigation'],
        PUBLISHED: ['REPLIED', 'publishInvestigation'],
        EVALUATED: ['PUBLISHED', 'evaluateRectification'],
        CLOSED: ['EVALUATED', 'recordAccountability', 'closeInvestigation'],
      },
      exempt: {
        'GROUP_FORMED closeInvestigation': closed('CLOSING_FOLLOWS_THE_REPLY'),
        'SUBMITTED closeInvestigation': closed('CLOSING_FOLLOWS_THE_REPLY'),
        'REPLIED closeInvestigation': closed('CLOSING_FOLLOWS_THE_PUBLICATION'),
        'PUBLISHED closeInvestigation': closed('CLOSING_FOLLOWS_THE_EVALUATION'),
      },
    },
    AccountabilityItem: {
      key: (walking) => walking.part('accountability_item', 'investigation_id', 'Investigation'),
      stages: {
        PROPOSED: [of('Investigation', 'GROUP_FORMED'), 'concludeStrand'],
        DECIDED: ['PROPOSED', 'recordAccountability'],
        REVOKED: ['DECIDED', 'revokeAccountability'],
        EXECUTED: ['PROPOSED', as('recordAccountability', (walking) => ({ executedOn: walking.on() }))],
      },
    },
  },
};
