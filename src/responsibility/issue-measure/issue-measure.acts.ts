import { act, ask, factValue, hasText, isSaid, type EntryContext, type Must } from '../../kernel/act.js';
import { POINTS } from '../../kernel/statutes.js';
import { fileById, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import {
  answers,
  operatorById,
  organisationById,
  sitsOn,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import { leads } from '../issue/issue.musts.js';
import { postById, type PostFacts } from '../responsibility/responsibility.facts.js';
import { aboveOf, judgesFromAbove, officeOf, type Above } from '../responsibility/responsibility.musts.js';
import { issueToRemedy, policyInForce, type PolicyFacts, type RemediedFacts } from './issue-measure.facts.js';
import type {
  AdoptIssueMeasureInput,
  CheckIssueMeasureInput,
  DropIssueMeasureInput,
  ReportIssueMeasureInput,
  ReturnIssueMeasureInput,
} from './issue-measure.inputs.js';
import type { IssueMeasure } from './issue-measure.js';

const basis = POINTS('措施制度清单');

interface Adopting {
  readonly issue: RemediedFacts[];
  readonly answerer: OperatorFacts[];
  readonly organisation: OrganisationFacts[];
  readonly post: PostFacts[];
  readonly policy: PolicyFacts[];
}
/** Adopts a measure or rule for an issue. 制定措施制度 */
export const adoptIssueMeasure = act<IssueMeasure, AdoptIssueMeasureInput, Adopting>({
  name: 'adoptIssueMeasure',
  begins: true,
  numbers: { number: '措' },
  concerns: ({ issueId }) => ({ entryType: 'Issue', id: issueId, path: 'issueId' }),
  facts: {
    issue: ask(issueToRemedy, ({ input }) => [input.issueId]),
    answerer: ask(operatorById, ({ actor }) => [actor.operatorId]),
    organisation: ask(organisationById, ({ input }) => [input.organisationId]),
    post: ask(postById, ({ input }) => [input.postId]),
    policy: ask(policyInForce, ({ input }) => [input.policyId]),
  },
  musts: [
    {
      code: 'MEASURE_IS_OF_AN_OPEN_ISSUE',
      path: ['issueId'],
      basis,
      says: {
        zh: '只能为整改中的问题制定措施制度；廉政风险除外。',
        en: 'A measure may be adopted only for an issue that is being rectified and is no integrity risk.',
      },
      holds: ({ facts }) => facts.issue.every(({ status, kind }) => status === 'OPEN' && kind !== 'INTEGRITY'),
      facts: ({ facts }) => facts.issue.map(({ status }) => factValue('status', status)),
    },
    {
      code: 'MEASURE_ADOPTED_BY_THE_OFFICE_OF_THE_ISSUE',
      path: ['issueId'],
      basis,
      says: {
        zh: '措施制度只能由问题责任单位的任职人员制定。',
        en: 'Only a person who holds a post in the office responsible for the issue may adopt a measure.',
      },
      holds: ({ facts, today }) =>
        facts.issue.every(({ organisationId }) =>
          facts.answerer.some((each) => sitsOn(each, null, organisationId, today)),
        ),
    },
    {
      code: 'MEASURE_IS_SOMEONES',
      path: ['organisationId'],
      basis,
      says: {
        zh: '责任单位须为同县现存的党委政府、应急管理局、部门、乡镇（街道）或者园区管委会，责任岗位须为该单位的岗位。',
        en: 'The office must be an existing government, bureau, department, township or committee of a park of the county, and the post one of that office.',
      },
      holds: ({ input, facts }) =>
        facts.organisation.every(
          (office) => office.endedOn === null && answers(office) && office.countyCode === facts.issue[0]?.countyCode,
        ) &&
        (input.postId == null || facts.post.some(({ organisationId }) => organisationId === input.organisationId)),
    },
    {
      code: 'MEASURE_RULE_HAS_ITS_NUMBER_AND_DAYS',
      path: ['document'],
      basis,
      says: {
        zh: '制度须写明文号和施行日期，有效期不得早于施行日期；措施不得填写；指明制度文件的，须为本县已印发的文件，文号和施行日期须与其一致。',
        en: 'A rule must state its number and first day, and may not end before it; a measure may state neither. Where a rule of the register is named, it must be one issued in the county, with that number and first day.',
      },
      holds: ({ input, facts }) => {
        const { document, validFrom, validUntil, policyId } = input;
        if (input.kind === 'MEASURE')
          return document == null && validFrom == null && validUntil == null && policyId == null;
        return (
          hasText(document) &&
          validFrom != null &&
          (validUntil == null || validUntil >= validFrom) &&
          (policyId == null ||
            facts.policy.some(
              (policy) =>
                policy.status === 'ISSUED' &&
                policy.countyCode === facts.issue[0]?.countyCode &&
                policy.document === document!.trim() &&
                policy.validFrom === validFrom,
            ))
        );
      },
    },
    {
      code: 'MEASURE_DUE_LIES_AHEAD',
      path: ['dueOn'],
      basis,
      says: { zh: '完成期限不得早于办理之日。', en: 'The last day may not be before the day of this act.' },
      holds: ({ input, today }) => input.dueOn >= today,
      facts: ({ input }) => [factValue('dueOn', input.dueOn)],
    },
    isSaid(
      'MEASURE_SAYS_WHAT',
      'content',
      basis,
      '须写明措施或者制度内容。',
      'What is done or laid down must be stated.',
    ),
  ],
  decide: ({ input, facts, actor }) => {
    const issue = facts.issue[0]!;
    return {
      regionCode: issue.regionCode,
      kind: input.kind,
      content: input.content.trim(),
      dueOn: input.dueOn,
      document: input.document?.trim() ?? null,
      validFrom: input.validFrom ?? null,
      validUntil: input.validUntil ?? null,
      policyId: input.policyId ?? null,
      issueId: input.issueId,
      organisationId: input.organisationId,
      postId: input.postId ?? null,
      issueOfficeId: issue.organisationId,
      raiserOfficeId: issue.raiserOfficeId,
      adopterId: actor.operatorId,
      evidenceIds: [],
      returns: 0,
    };
  },
});

/** Reports that it is carried out. 报告落实 */
export const reportIssueMeasure = act<
  IssueMeasure,
  ReportIssueMeasureInput,
  { answerer: OperatorFacts[]; files: FileFacts[] }
>({
  name: 'reportIssueMeasure',
  facts: {
    answerer: ask(operatorById, ({ actor }) => [actor.operatorId]),
    files: ask(fileById, ({ input }) => input.evidenceFileIds),
  },
  musts: [
    {
      code: 'MEASURE_REPORTED_BY_ITS_OFFICE',
      path: ['id'],
      basis,
      says: {
        zh: '只有责任单位的任职人员方可报告落实；指明责任岗位的，只能由该岗位的任职人员报告。',
        en: 'Only a person who holds a post in the office, or the post where one is named, may report that it is carried out.',
      },
      holds: ({ entry, facts, today }) =>
        facts.answerer.some((each) => sitsOn(each, entry.postId ?? null, entry.organisationId, today)),
    },
    {
      code: 'MEASURE_REPORT_IS_SHOWN',
      path: ['evidenceFileIds'],
      basis,
      says: {
        zh: '须写明落实情况，并附本单位上传的佐证材料。',
        en: "What was carried out must be described and at least one file attached that the caller's own office uploaded.",
      },
      holds: ({ input, facts, actor }) =>
        hasText(input.answer) &&
        input.evidenceFileIds.length > 0 &&
        sentBy(actor.organisationId, facts.files, input.evidenceFileIds),
    },
  ],
  decide: ({ input, at, actor }) => ({
    answer: input.answer.trim(),
    evidenceIds: keptFiles(input.evidenceFileIds) ?? [],
    reporterId: actor.operatorId,
    reportedAt: at,
  }),
});

type OfMeasure = EntryContext<IssueMeasure, Above>;
const checkedByAnother: Must<OfMeasure> = {
  code: 'MEASURE_CHECKED_BY_ANOTHER',
  basis,
  says: {
    zh: '措施制度只能由问题提出单位、应急管理局负责人、县领导或者纪检监察人员核查、退回或者取消，且须为责任单位和问题责任单位以外的人员；党委、政府的只能由另一机关的第一责任人；不得由报告人本人办理。',
    en: 'A measure may be checked, returned or dropped only by the office that raised the issue, the head of the bureau, a county leader or discipline, by somebody outside its office and that of the issue, and one of the party committee or the government only by a first responsible person of the other office; never by the person who reported it.',
  },
  holds: ({ entry, facts, actor, today }) => {
    const office = officeOf(entry, facts);
    const apart = entry.issueOfficeId !== actor.organisationId;
    const may = leads(actor.roles) || entry.raiserOfficeId === actor.organisationId;
    const judged = { office, doerId: entry.reporterId ?? null };
    return apart && may && judgesFromAbove(judged, facts.firsts, actor, today);
  },
};
const above = aboveOf<IssueMeasure>();

/** Finds it carried out. 核查 */
export const checkIssueMeasure = act<IssueMeasure, CheckIssueMeasureInput, Above>({
  name: 'checkIssueMeasure',
  preconditionFacts: above,
  preconditions: [checkedByAnother],
  musts: [
    isSaid('MEASURE_CHECKED_WITH_A_FINDING', 'finding', basis, '须写明核查意见。', 'The finding must be stated.'),
  ],
  decide: ({ input, at, actor }) => ({ finding: input.finding.trim(), checkerId: actor.operatorId, checkedAt: at }),
});

/** Sends it back. 退回 */
export const returnIssueMeasure = act<IssueMeasure, ReturnIssueMeasureInput, Above>({
  name: 'returnIssueMeasure',
  preconditionFacts: above,
  preconditions: [checkedByAnother],
  musts: [
    isSaid('MEASURE_RETURNED_WITH_A_FINDING', 'finding', basis, '须写明退回意见。', 'The finding must be stated.'),
  ],
  decide: ({ entry, input, actor }) => ({
    finding: input.finding.trim(),
    checkerId: actor.operatorId,
    reportedAt: null,
    returns: entry.returns + 1,
  }),
});

/** Takes it from the list. 取消 */
export const dropIssueMeasure = act<IssueMeasure, DropIssueMeasureInput, Above>({
  name: 'dropIssueMeasure',
  preconditionFacts: above,
  preconditions: [checkedByAnother],
  musts: [isSaid('MEASURE_DROPPED_WITH_A_REASON', 'reason', basis, '须写明取消理由。', 'The reason must be stated.')],
  decide: ({ input }) => ({ droppedReason: input.reason.trim() }),
});
