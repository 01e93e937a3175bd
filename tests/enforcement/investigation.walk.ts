import { as, of, step, type RoomWalk, type Walking } from '../support/walk.js';

const firmOf = async (walking: Walking): Promise<{ id: string; sector: string; region: { code: string } }> =>
  (await walking.w.ask('enterprise', '{ enterprises { nodes { id sector region { code } } } }')).data.enterprises
    .nodes[0];

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
const executed = as('recordAccountability', (walking) => ({ executedOn: walking.on() }));
/** Its day is over and nobody has reported it. */
const undone = as(
  'evaluateRectificationMeasure',
  async (walking) => ({
    ...{ righted: false, finding: '未落实', newDueOn: walking.on(30), newDueReason: '材料未到' },
    newDueAgreedById: await walking.person('leader'),
  }),
  { days: 40 },
);
/** Asked of the enterprise in which it happened, and reported by its own post. */
const ofTheFirm = [
  null,
  as(
    'reportAccident',
    async (walking) => {
      const { id, sector, region } = await firmOf(walking);
      return { enterpriseId: id, sector, region: region.code };
    },
    { by: 'officer-1' },
  ),
  'formInvestigation',
  'concludeStrand',
  regulator,
  'submitInvestigation',
  'replyInvestigation',
  as('setRectificationMeasure', async (walking) => ({
    enterpriseId: (await firmOf(walking)).id,
    organisationId: await walking.officeOf('economy'),
  })),
  as('reportRectificationDone', async (walking) => ({ proofFileIds: [await walking.file('enterprise')] }), {
    by: 'enterprise',
  }),
] as const;
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
    recordInvestigationAbove: step('leader', (walking) => ({
      accidentId: walking.idOf('Accident'),
      body: '重庆市人民政府事故调查组',
      order: '渝府函〔2026〕21号',
      formedOn: walking.on(),
    })),
    handOverInvestigation: step('head', async (walking) => ({
      receiver: '重庆市应急管理局',
      items: ['现场勘验记录', '询问笔录'],
      document: '溪应急函〔2026〕9号',
      listFileId: await walking.file('head'),
    })),
    recordReceipt: step('head', (walking) => ({
      body: '重庆市人民政府事故调查组',
      receivedOn: walking.on(),
      document: '渝应急收〔2026〕3号',
    })),
    recordResultAbove: step('head', async (walking) => ({
      reportedOn: walking.on(),
      repliedOn: walking.on(),
      replyNumber: '渝府函〔2026〕40号',
      causes: '直接原因、间接原因',
      liability: true,
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
      reportFileId: await walking.file('head'),
    })),
    returnInvestigation: step('leader', async (walking) => ({
      document: '渝府函〔2026〕31号',
      leaderId: await walking.person('head'),
      memberIds: await walking.people('officer-3', 'officer-4'),
      officeIds: [await walking.officeOf('head')],
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
    setRectificationMeasure: step('head', async (walking) => ({
      investigationId: walking.idOf('Investigation'),
      organisationId: await walking.officeOf('construction'),
      content: '临边防护逐栋排查',
      dueOn: walking.on(20),
    })),
    reportRectificationDone: step('construction', async (walking) => ({
      note: '已全部加装',
      proofFileIds: [await walking.file('construction')],
    })),
    checkRectificationMeasure: step('economy', async (walking) => ({
      foundDone: true,
      checkFinding: '现场属实',
      checkFileIds: [await walking.file('economy')],
    })),
    evaluateRectificationMeasure: step('head', { righted: true, finding: '现场查看，已落实' }),
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
    publishAccountability: step('head', { publishedPlace: '县政府网站' }),
    evaluateAccountability: step('head', { carriedOut: false, evaluation: '处理程序尚未办结' }),
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
        HANDED_OVER: ['GROUP_FORMED', 'raiseAccident', 'handOverInvestigation'],
        ABOVE: [of('Accident', 'REPORTED'), 'raiseAccident', 'recordInvestigationAbove'],
        SUBMITTED: ['GROUP_FORMED', 'concludeStrand', regulator, 'submitInvestigation'],
        REPLIED: ['SUBMITTED', 'replyInvestigation'],
        PUBLISHED: ['REPLIED', 'publishInvestigation'],
        EVALUATED: [
          'PUBLISHED',
          'setRectificationMeasure',
          'reportRectificationDone',
          'evaluateRectificationMeasure',
          'evaluateAccountability',
          'evaluateRectification',
        ],
        CLOSED: ['EVALUATED', 'recordAccountability', 'closeInvestigation'],
      },
      moves: {
        ...Object.fromEntries(
          ['SUBMITTED', 'REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED'].map((from) => [
            `${from} handOverInvestigation`,
            ['raiseAccident', 'handOverInvestigation'],
          ]),
        ),
        'PUBLISHED publishAccountability': ['recordAccountability', 'publishAccountability'],
        'EVALUATED publishAccountability': ['recordAccountability', 'publishAccountability'],
        'HANDED_OVER returnInvestigation': ['returnAccident', 'returnInvestigation'],
        'ABOVE returnInvestigation': ['returnAccident', 'returnInvestigation'],
      },
      exempt: {
        'GROUP_FORMED closeInvestigation': closed('CLOSING_FOLLOWS_THE_REPLY'),
        'SUBMITTED closeInvestigation': closed('CLOSING_FOLLOWS_THE_REPLY'),
        'REPLIED closeInvestigation': closed('CLOSING_FOLLOWS_THE_PUBLICATION'),
        'PUBLISHED closeInvestigation': closed('CLOSING_FOLLOWS_THE_EVALUATION'),
      },
    },
    RectificationMeasure: {
      stages: {
        OPEN: [of('Investigation', 'REPLIED'), 'setRectificationMeasure'],
        DONE: ['OPEN', 'reportRectificationDone'],
        RIGHTED: ['DONE', 'evaluateRectificationMeasure'],
        NOT_RIGHTED: ['OPEN', undone],
      },
      moves: {
        'DONE checkRectificationMeasure': [...ofTheFirm, 'checkRectificationMeasure'],
        'OPEN evaluateRectificationMeasure': [undone],
        'NOT_RIGHTED evaluateRectificationMeasure': [undone],
      },
    },
    AccountabilityItem: {
      key: (walking) => walking.part('accountability_item', 'investigation_id', 'Investigation'),
      stages: {
        PROPOSED: [of('Investigation', 'GROUP_FORMED'), 'concludeStrand'],
        HANDED_OVER: ['PROPOSED', 'raiseAccident', 'handOverInvestigation'],
        DECIDED: ['PROPOSED', 'recordAccountability'],
        REVOKED: ['DECIDED', 'revokeAccountability'],
        EXECUTED: ['PROPOSED', executed],
      },
      moves: {
        'EXECUTED evaluateAccountability': [as('evaluateAccountability', { carriedOut: true })],
        'DECIDED publishAccountability': [
          of('Investigation', 'PUBLISHED'),
          'recordAccountability',
          'publishAccountability',
        ],
        'EXECUTED publishAccountability': [of('Investigation', 'PUBLISHED'), executed, 'publishAccountability'],
      },
    },
  },
};
