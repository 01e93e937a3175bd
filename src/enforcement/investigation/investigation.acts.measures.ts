import { act, ask, factValue, hasText, isSaid, type EntryContext, type Must } from '../../kernel/act.js';
import { addDays, civilDateOf } from '../../kernel/civil-date.js';
import { AQF, R493 } from '../../kernel/statutes.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import {
  answers,
  inOfficeOn,
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import {
  enterpriseOfActor,
  investigationById,
  supervisingThere,
  type EnterpriseOfActor,
  type InvestigationFacts,
  type SupervisingThere,
} from './investigation.facts.js';
import type * as input from './investigation.inputs.measures.js';
import type { RectificationMeasure } from './rectification-measure.js';

const rectifying = R493('第三十三条');
const evaluating = AQF('第八十六条');
const afterReply: readonly string[] = ['REPLIED', 'PUBLISHED'];

/** Enters what the replied report asks of an office. 登记整改措施 */
export const setRectificationMeasure = act<
  RectificationMeasure,
  input.SetRectificationMeasureInput,
  { investigation: InvestigationFacts[]; office: OrganisationFacts[]; supervising: SupervisingThere[] }
>({
  name: 'setRectificationMeasure',
  begins: true,
  concerns: ({ investigationId }) => ({ entryType: 'Investigation', id: investigationId, path: 'investigationId' }),
  facts: {
    investigation: ask(investigationById, ({ input }) => [input.investigationId]),
    office: ask(organisationById, ({ input }) => [input.organisationId]),
    supervising: ask(supervisingThere, ({ input, at }) =>
      input.enterpriseId == null ? [] : [`${input.enterpriseId}/${civilDateOf(at)}`],
    ),
  },
  musts: [
    {
      code: 'MEASURE_FOLLOWS_A_REPLIED_REPORT',
      path: ['investigationId'],
      basis: rectifying,
      remedies: [{ action: 'replyInvestigation', role: 'COUNTY_LEADER' }],
      says: {
        zh: '只有调查报告已批复、整改尚未评估的，方可登记整改措施。',
        en: 'A measure can be entered only once the report is replied to, and before its rectification is evaluated.',
      },
      holds: ({ facts }) => facts.investigation.some(({ status }) => afterReply.includes(status)),
      facts: ({ facts }) => facts.investigation.map(({ status }) => factValue('status', status)),
    },
    {
      code: 'MEASURE_IS_ASKED_OF_AN_OFFICE_OF_THE_COUNTY',
      path: ['organisationId'],
      basis: rectifying,
      says: {
        zh: '责任单位须为本县现存的党委政府、部门、乡镇（街道）或者园区。',
        en: 'The office must be an existing party committee, government, bureau, department, township or park of the county.',
      },
      holds: ({ facts }) =>
        facts.office.some(
          (office) =>
            answers(office) &&
            office.endedOn === null &&
            facts.investigation.every(({ regionCode }) => regionCode.startsWith(office.countyCode)),
        ),
    },
    {
      code: 'MEASURE_OF_AN_ENTERPRISE_IS_OF_ITS_INVESTIGATION',
      path: ['enterpriseId'],
      basis: rectifying,
      says: {
        zh: '责任企业须为该调查的事故发生单位。',
        en: 'Only the enterprise in which the accident happened can be asked for a measure of its own.',
      },
      holds: ({ input, facts }) =>
        input.enterpriseId == null ||
        facts.investigation.some(({ enterpriseId }) => enterpriseId === input.enterpriseId),
    },
    {
      code: 'MEASURE_OF_AN_ENTERPRISE_IS_CHECKED_BY_ITS_DEPARTMENT',
      path: ['organisationId'],
      basis: rectifying,
      says: {
        zh: '企业整改措施的核查单位须为当日对该企业负有专项监管职责的单位；没有的除外。',
        en: 'What is asked of the enterprise must be checked by an office that supervises it that day, where there is one.',
      },
      holds: ({ input, facts }) =>
        input.enterpriseId == null ||
        facts.supervising.length === 0 ||
        facts.supervising.some(({ officeId }) => officeId === input.organisationId),
    },
    isSaid('MEASURE_IS_STATED', 'content', rectifying, '须写明整改措施。', 'What is to be done must be stated.'),
    {
      code: 'MEASURE_IS_DUE_WITHIN_THE_YEAR',
      path: ['dueOn'],
      basis: evaluating,
      says: {
        zh: '完成期限须晚于办理之日，且不得晚于整改评估期限。',
        en: 'The day by which it is done must be later than this act, and may not be later than the evaluation is due.',
      },
      holds: ({ input, facts, today }) =>
        input.dueOn > today &&
        facts.investigation.every(({ evaluationOn }) => evaluationOn === null || input.dueOn <= evaluationOn),
      facts: ({ input, facts }) => [
        factValue('dueOn', input.dueOn),
        ...facts.investigation.map(({ evaluationOn }) => factValue('evaluationDue', evaluationOn)),
      ],
    },
  ],
  decide: ({ input, facts }) => ({
    regionCode: facts.investigation[0]!.regionCode,
    sector: facts.investigation[0]!.sector,
    investigationId: input.investigationId,
    organisationId: input.organisationId,
    enterpriseId: input.enterpriseId ?? null,
    content: input.content.trim(),
    dueOn: input.dueOn,
  }),
});

/** Reports it as done, and shows it. 报告整改完成 */
export const reportRectificationDone = act<
  RectificationMeasure,
  input.ReportRectificationDoneInput,
  { files: FileFacts[]; unit: EnterpriseOfActor[] }
>({
  name: 'reportRectificationDone',
  facts: { files: filesNamed },
  preconditionFacts: { unit: ask(enterpriseOfActor, ({ actor }) => [actor.organisationId]) },
  preconditions: [
    {
      code: 'MEASURE_IS_DONE_BY_ITS_OFFICE',
      basis: rectifying,
      says: {
        zh: '只能由责任单位、责任企业报告完成。',
        en: 'Only the office or the enterprise that it is asked of may report a measure as done.',
      },
      holds: ({ entry, actor, facts }) =>
        entry.enterpriseId == null
          ? entry.organisationId === actor.organisationId
          : facts.unit.some(({ enterpriseId }) => enterpriseId === entry.enterpriseId),
    },
  ],
  musts: [
    isSaid('MEASURE_SAYS_WHAT_WAS_DONE', 'note', rectifying, '须写明完成情况。', 'What was done must be stated.'),
    {
      code: 'MEASURE_IS_SHOWN_DONE',
      path: ['proofFileIds'],
      basis: rectifying,
      says: {
        zh: '须附一至九份本单位上传的佐证，且不得重复。',
        en: "From 1 to 9 different files that show it must be named, each uploaded by the caller's own office.",
      },
      holds: ({ input: { proofFileIds }, facts, actor }) =>
        proofFileIds.length > 0 &&
        new Set(proofFileIds).size === proofFileIds.length &&
        sentBy(actor.organisationId, facts.files, proofFileIds),
    },
  ],
  decide: ({ input, at }) => ({
    doneNote: input.note.trim(),
    doneAt: at,
    proofFileIds: input.proofFileIds,
    // What was checked before was another report.
    ...{ checkedAt: null, checkFinding: null, checkFileIds: null },
  }),
});

/** Its department looks at the enterprise whether it is done; what is not goes back. 部门核查 */
export const checkRectificationMeasure = act<
  RectificationMeasure,
  input.CheckRectificationMeasureInput,
  { files: FileFacts[] }
>({
  name: 'checkRectificationMeasure',
  facts: { files: filesNamed },
  preconditions: [
    {
      code: 'MEASURE_IS_CHECKED_BY_ITS_OFFICE',
      basis: rectifying,
      says: {
        zh: '只有责任企业的整改措施，方由其核查单位核查。',
        en: 'Only what is asked of an enterprise can be checked, by the office that checks it.',
      },
      holds: ({ entry, actor }) => entry.enterpriseId != null && entry.organisationId === actor.organisationId,
    },
    {
      code: 'MEASURE_IS_CHECKED_ONCE',
      basis: rectifying,
      says: {
        zh: '同一次报告只能核查一次。',
        en: 'What was reported once can be checked only once.',
      },
      holds: ({ entry }) => entry.checkedAt == null,
    },
  ],
  musts: [
    isSaid(
      'CHECK_SAYS_WHAT_IT_FOUND',
      'checkFinding',
      rectifying,
      '须写明核查意见。',
      'What was found must be stated.',
    ),
    {
      code: 'CHECK_HAS_ITS_RECORD',
      path: ['checkFileIds'],
      basis: rectifying,
      says: {
        zh: '须附一至九份本单位上传的核查佐证，且不得重复。',
        en: "From 1 to 9 different files of the check must be named, each uploaded by the caller's own office.",
      },
      holds: ({ input: { checkFileIds }, facts, actor }) =>
        checkFileIds.length > 0 &&
        new Set(checkFileIds).size === checkFileIds.length &&
        sentBy(actor.organisationId, facts.files, checkFileIds),
    },
  ],
  decide: ({ entry, input, at }) => ({
    status: input.foundDone ? 'DONE' : entry.newDays == null ? 'OPEN' : 'NOT_RIGHTED',
    checkedAt: input.foundDone ? at : null,
    checkFinding: input.checkFinding.trim(),
    checkFileIds: input.checkFileIds,
  }),
});

const notOfOnesOwnOffice: Must<EntryContext<RectificationMeasure>> = {
  code: 'MEASURE_IS_EVALUATED_BY_ANOTHER_OFFICE',
  basis: evaluating,
  remedies: [{ action: 'evaluateRectificationMeasure', role: 'COUNTY_LEADER' }],
  says: {
    zh: '整改措施须由责任单位以外的单位评估。',
    en: 'A measure must be evaluated by another office than the one that it is asked of.',
  },
  holds: ({ entry, actor }) => entry.organisationId !== actor.organisationId,
};

/** Evaluates one measure: it is done, or has a new day. 逐项评估 (安全生产法 第八十六条) */
export const evaluateRectificationMeasure = act<
  RectificationMeasure,
  input.EvaluateRectificationMeasureInput,
  { agreeing: OperatorFacts[] }
>({
  name: 'evaluateRectificationMeasure',
  facts: { agreeing: ask(operatorById, ({ input }) => [input.newDueAgreedById]) },
  preconditions: [notOfOnesOwnOffice],
  musts: [
    isSaid(
      'MEASURE_EVALUATION_SAYS_WHAT_IT_FOUND',
      'finding',
      evaluating,
      '须写明评估意见。',
      'The finding of the evaluation must be stated.',
    ),
    {
      code: 'MEASURE_IS_RIGHTED_ONCE_SHOWN',
      path: ['righted'],
      basis: evaluating,
      remedies: [{ action: 'reportRectificationDone', role: 'SECTOR_DEPT' }],
      says: {
        zh: '只有责任单位已报完成并附佐证的，方可评估为已落实。',
        en: 'A measure can be found done only once its office has reported it done and shown it.',
      },
      holds: ({ entry, input }) => !input.righted || entry.status === 'DONE',
      facts: ({ entry }) => [factValue('status', entry.status)],
    },
    {
      code: 'MEASURE_OF_AN_ENTERPRISE_IS_CHECKED_FIRST',
      path: ['righted'],
      basis: evaluating,
      remedies: [{ action: 'checkRectificationMeasure', role: 'SECTOR_DEPT' }],
      says: {
        zh: '企业整改措施须经其核查单位核查属实，方可评估为已落实。',
        en: 'What is asked of an enterprise can be found done only once its department has checked it there.',
      },
      holds: ({ entry, input }) => !input.righted || entry.enterpriseId == null || entry.checkedAt != null,
    },
    {
      code: 'MEASURE_NOT_RIGHTED_HAS_A_NEW_DAY',
      path: ['newDueOn'],
      basis: evaluating,
      says: {
        zh: '评估为未落实的，须填写晚于办理之日、不超过规定天数的新期限；已落实的不得填写。',
        en: 'Where a measure is found not done, a new day must be stated, later than this act and within the prescribed days; where it is done, none may be.',
      },
      holds: ({ input, today, number }) =>
        input.righted
          ? input.newDueOn == null
          : input.newDueOn != null &&
            input.newDueOn > today &&
            input.newDueOn <= addDays(today, number('accident.measure.again.days')),
      facts: ({ today, number }) => [factValue('latest', addDays(today, number('accident.measure.again.days')))],
    },
    {
      code: 'MEASURE_NEW_DAY_WAS_AGREED',
      path: ['newDueAgreedById'],
      basis: evaluating,
      says: {
        zh: '重定期限须写明理由，并指明当日在岗、同意重定的县领导；已落实的不得填写。',
        en: 'A new day must have its reason and the county leader, in office that day, who agreed to it; where the measure is done, neither may be stated.',
      },
      holds: ({ input, facts, today }) =>
        input.righted
          ? input.newDueReason == null && input.newDueAgreedById == null
          : hasText(input.newDueReason) && facts.agreeing.some((each) => inOfficeOn(each, today, ['COUNTY_LEADER'])),
    },
    {
      code: 'MEASURE_NEW_DAY_AGAIN_IS_THE_LEADERS',
      path: ['newDueOn'],
      basis: evaluating,
      remedies: [{ action: 'evaluateRectificationMeasure', role: 'COUNTY_LEADER' }],
      says: {
        zh: '重定期限达到规定次数后，再次重定只能由县领导办理。',
        en: 'After the prescribed number of new days, only a county leader may give another.',
      },
      holds: ({ entry, input, actor, number }) =>
        input.righted ||
        (entry.newDays ?? 0) < number('accident.measure.again.max') ||
        actor.roles.includes('COUNTY_LEADER'),
      facts: ({ entry }) => [factValue('newDays', entry.newDays ?? 0, '次')],
    },
    {
      code: 'MEASURE_UNDONE_IS_EVALUATED_ONCE_DUE',
      path: ['id'],
      basis: evaluating,
      says: {
        zh: '未报完成的整改措施，期限届满前不得评估。',
        en: 'A measure that is not reported done may not be evaluated before its day is over.',
      },
      holds: ({ entry, today }) => entry.status === 'DONE' || entry.dueOn < today,
      facts: ({ entry }) => [factValue('dueOn', entry.dueOn)],
    },
  ],
  decide: ({ entry, input, at }) => ({
    status: input.righted ? 'RIGHTED' : 'NOT_RIGHTED',
    finding: input.finding.trim(),
    evaluatedAt: at,
    dueOn: input.newDueOn ?? entry.dueOn,
    ...(!input.righted && {
      newDays: (entry.newDays ?? 0) + 1,
      newDueReason: input.newDueReason!.trim(),
      newDueAgreedById: input.newDueAgreedById,
      ...{ checkedAt: null, checkFinding: null, checkFileIds: null },
    }),
  }),
});
