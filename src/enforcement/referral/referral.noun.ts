import { oneOf, is } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { investigations } from '../investigation/investigation.noun.js';
import * as acts from './referral.acts.js';
import type { CriminalReferralsWhere } from './referral.inputs.js';
import { referralLifecycle } from './referral.lifecycle.js';
import { CriminalReferral } from './referral.js';

export const criminalReferrals = noun<CriminalReferral, CriminalReferralsWhere, keyof typeof acts>({
  entity: CriminalReferral,
  names: {
    caseId: 'entry',
    investigationId: 'entry',
    enterpriseId: 'mentioned',
    officerIds: 'acts',
    deciderId: 'mentioned',
    reportFileId: 'entry',
  },
  tag: '7',
  historical: true,
  lifecycle: referralLifecycle,
  sees: {
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
  },
  // prettier-ignore
  may: {
    referCriminal:        ['LAW_OFFICER', 'LEGAL_REVIEWER'],
    decideReferral:       ['BUREAU_HEAD'],
    transferReferral:     ['LAW_OFFICER'],
    recordPoliceDecision: ['LAW_OFFICER'],
    reconsiderReferral:   ['BUREAU_HEAD'],
    suggestSupervision:   ['BUREAU_HEAD'],
    handOverReferral:     ['LAW_OFFICER'],
  },
  acts,
  // prettier-ignore
  where: {
    region:          (code) => within(code),
    status:          (statuses) => ({ status: oneOf(statuses) }),
    caseId:          (id) => ({ caseId: is(keyIn(enforcementCases, id)) }),
    investigationId: (id) => ({ investigationId: is(keyIn(investigations, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'decideReferral',
      status: ['PROPOSED'],
      dueBy: 'headDue',
      basis: { title: '行政执法机关移送涉嫌犯罪案件的规定', article: '第五条' },
    },
    {
      act: 'transferReferral',
      status: ['APPROVED'],
      dueBy: 'transferDue',
      basis: { title: '行政执法机关移送涉嫌犯罪案件的规定', article: '第五条' },
    },
    {
      act: 'recordPoliceDecision',
      status: ['TRANSFERRED', 'RECONSIDERING', 'SUPERVISED'],
      dueBy: 'policeDue',
      basis: { title: '行政执法机关移送涉嫌犯罪案件的规定', article: '第八条' },
    },
    {
      act: 'reconsiderReferral',
      status: ['REFUSED'],
      dueBy: 'reconsiderDue',
      basis: { title: '行政执法机关移送涉嫌犯罪案件的规定', article: '第九条' },
    },
    {
      act: 'handOverReferral',
      status: ['FILED'],
      dueBy: 'handOverDue',
      basis: { title: '行政执法机关移送涉嫌犯罪案件的规定', article: '第十二条' },
    },
  ],
  answers: {
    referredOfCase: `select case_id as key, number from criminal_referral where case_id = any($1::uuid[])
      and status not in ('PROPOSED', 'NOT_APPROVED')`,
    referralsOfInvestigation: `select coalesce(r.investigation_id, i.id) as key, r.number, r.status from criminal_referral r left join enforcement_case c on c.id = r.case_id left join investigation i on i.accident_id = c.accident_id where r.investigation_id = any($1::uuid[]) or i.id = any($1::uuid[])`,
  },
});
