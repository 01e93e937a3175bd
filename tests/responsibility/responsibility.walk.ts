import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    draftResponsibility: step('head', async (walking) => ({
      region: '500238000000',
      holder: 'DEPARTMENT',
      organisationId: await walking.officeOf('fire'),
      category: 'SPECIAL_SUPERVISION',
      must: 'MANAGE_INDUSTRY',
      businessForms: [`演示业态${walking.serial}`],
      regions: ['500238100000'],
      content: '经营场所消防安全',
      document: '巫溪安委〔2026〕3号',
      validFrom: walking.on(),
    })),
    publishResponsibility: step('leader', { approvalDocument: '巫溪府〔2026〕8号' }),
    acknowledgeResponsibility: step('fire'),
    handOverResponsibility: step('leader', async (walking) => ({
      successorOrganisationId: await walking.officeOf('market'),
      lastDay: walking.on(),
      note: '台账移交',
    })),
    supersedeResponsibility: step('leader', (walking) => ({
      document: '巫溪府〔2026〕9号',
      reason: '机构调整',
      lastDay: walking.on(),
    })),
  },
  nouns: {
    Responsibility: {
      stages: {
        DRAFT: [null, 'draftResponsibility'],
        PUBLISHED: ['DRAFT', 'publishResponsibility'],
        ACKNOWLEDGED: ['PUBLISHED', 'acknowledgeResponsibility'],
        HANDED_OVER: ['ACKNOWLEDGED', 'handOverResponsibility'],
        SUPERSEDED: ['ACKNOWLEDGED', 'supersedeResponsibility'],
      },
    },
  },
};
