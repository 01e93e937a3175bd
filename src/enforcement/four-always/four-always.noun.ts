import { before, from, is, oneOf } from '../../access/model/conditions.js';
import { draftedId, noun, waitOn } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import * as acts from './four-always.acts.js';
import type { FourAlwaysAnswersWhere } from './four-always.inputs.js';
import { fourAlwaysLifecycle } from './four-always.lifecycle.js';
import { FourAlwaysAnswer } from './four-always.js';

export const fourAlwaysAnswers = noun<FourAlwaysAnswer, FourAlwaysAnswersWhere, keyof typeof acts>({
  entity: FourAlwaysAnswer,
  names: { caseId: 'entry', organisationId: 'mentioned' },
  tag: 'fa',
  historical: true,
  races: ['four_always_answered_once'],
  lifecycle: fourAlwaysLifecycle,
  sees: {
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
  },
  may: { answerFourAlways: ['LAW_OFFICER', 'BUREAU_HEAD'], withdrawFourAlways: ['LAW_OFFICER', 'BUREAU_HEAD'] },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    measure: (measures) => ({ measure: oneOf(measures) }),
    taken: (taken) => ({ taken: is(taken) }),
    caseId: (id) => ({ caseId: is(keyIn(enforcementCases, id)) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    answeredFrom: (instant) => ({ answeredAt: from(instant) }),
    answeredTo: (instant) => ({ answeredAt: before(instant) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    // Three are answered before the investigation is concluded; the penalty with its decision.
    waitOn(() => enforcementCases, {
      act: 'answerFourAlways',
      status: ['FILED', 'CONCLUDED', 'DECIDED'],
      dueBy: 'decisionDue',
      basis: { title: '年度安全生产与应急管理工作要点', article: '打非治违“四个一律”' },
      only: ({ offices }) => ({
        illegalOperation: is(true),
        organisationId: oneOf(offices),
        id: (column, _, columnOf) => `(select count(*) from four_always_answer a where a.case_id = ${column}
          and a.status = 'ANSWERED') < case when ${columnOf('status')} = 'DECIDED' then 4 else 3 end`,
      }),
      draft: { caseId: draftedId(() => enforcementCases) },
    }),
  ],
  answers: {
    alwaysOfCase: `select case_id as key, measure from four_always_answer
      where case_id = any($1::uuid[]) and status = 'ANSWERED'`,
  },
});
