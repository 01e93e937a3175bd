import { act, ask, factValue, hasText, created, type Must, type EntryContext } from '../../kernel/act.js';
import { AQF, CFF, GBF54 } from '../../kernel/statutes.js';
import { fileById, filesNamed, keptFiles, type FileFacts } from '../../file/file.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import type { Hazard } from '../../hazard/hazard/hazard.js';
import { heldOn, itemByCode, type ItemFacts } from '../item/item.facts.js';
import { findingsOfInspection, type FindingFacts } from './inspection.facts.js';
import type {
  ConcludeInspectionInput,
  RecheckInspectionInput,
  RecordFeedbackInput,
  RecordFindingInput,
  RecordTechnicalOpinionInput,
} from './inspection.inputs.js';
import type { Finding, Inspection } from './inspection.js';
import { actsWithACertificate, officersAreCertified, twoOfficers, whoActs } from './inspection.musts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';

const closed = AQF('第六十五条');
const itsOfficer = (code: string): Must<Pick<EntryContext<Inspection>, 'entry' | 'actor'>> => ({
  code,
  basis: twoOfficers,
  says: {
    zh: '发现问题须由本次检查的执法人员记录。',
    en: 'A finding must be recorded by one of the officers of this inspection.',
  },
  holds: ({ entry, actor }) => actor.operatorId !== null && entry.officerIds.includes(actor.operatorId),
});

/** Records what is found; where it is to be put right, a hazard begins with it. 记录发现问题 */
export const recordFinding = act<
  Inspection,
  RecordFindingInput,
  { items: ItemFacts[]; files: FileFacts[]; acting: OperatorFacts[] }
>({
  name: 'recordFinding',
  numbersOfOthers: { Hazard: { number: '隐' } },
  facts: { items: ask(itemByCode, ({ input }) => [input.itemCode?.trim()]), files: filesNamed },
  preconditionFacts: { acting: whoActs },
  preconditions: [itsOfficer('FINDING_IS_AN_OFFICERS'), actsWithACertificate],
  musts: [
    {
      code: 'FINDING_IS_DESCRIBED',
      path: ['content'],
      basis: closed,
      says: { zh: '须写明问题描述和部位。', en: 'The content and the location of the finding must be stated.' },
      holds: ({ input }) => hasText(input.content) && hasText(input.location),
    },
    {
      code: 'FINDING_ARTICLE_IS_PUBLISHED',
      path: ['itemCode'],
      basis: CFF('第三十九条'),
      says: {
        zh: '填写违法事项的，须为公布目录中的现行处罚事项。',
        en: 'The item, where one is named, must be a penalty item of the published catalogue, in force that day.',
      },
      holds: ({ entry, input, facts, today }) =>
        !hasText(input.itemCode) || heldOn(facts.items, today, entry.regionCode).some(({ kind }) => kind === 'PENALTY'),
    },
    {
      code: 'FINDING_CASE_NAMES_ITS_ARTICLE',
      path: ['itemCode'],
      basis: CFF('第五十四条'),
      says: {
        zh: '立案查处的，须写明违法事项代码。',
        en: 'A finding that becomes a case must name the penalty item it violates.',
      },
      holds: ({ input }) => input.disposition !== 'CASE' || hasText(input.itemCode),
    },
    {
      code: 'FINDING_NOT_PUNISHED_SAYS_WHY',
      path: ['reason'],
      basis: CFF('第三十三条'),
      says: {
        zh: '处理方式为说明理由不予处罚的，须写明理由。',
        en: 'A finding with the disposition REASONED, not punished for a stated reason, must state that reason.',
      },
      holds: ({ input }) => input.disposition !== 'REASONED' || hasText(input.reason),
    },
    {
      code: 'FINDING_HAZARD_HAS_A_CATEGORY',
      path: ['category'],
      basis: AQF('第四十一条'),
      says: {
        zh: '作为隐患跟踪的，须写明隐患类别；其他处理方式不得填写。',
        en: 'A finding that becomes a hazard must have a category of hazard, and only such a finding may have one.',
      },
      holds: ({ input }) => (input.disposition === 'HAZARD') === (input.category != null),
    },
    fileIsTheOffices('FINDING_FILE_SENT_BY_THE_OFFICE', 'evidenceFileIds'),
  ],
  decide: ({ entry }) => ({ findingCount: entry.findingCount + 1 }),
  creates: (ctx, { id, regionCode }) => {
    const { input, entry, at, actor } = ctx;
    const hazardId = input.disposition === 'HAZARD' ? ctx.keyAt(1) : null;
    const { sector, enterpriseId } = entry;
    const evidenceFileIds = keptFiles(input.evidenceFileIds);
    return [
      ...(hazardId
        ? [
            created<Hazard>('Hazard', {
              id: hazardId,
              regionCode,
              enterpriseId,
              sector,
              source: entry.method === 'COVERT' ? 'COVERT' : 'DEPT_INSPECTION',
              category: input.category!,
              description: input.content.trim(),
              location: input.location.trim(),
              foundAt: at,
              evidenceFileIds,
              reporterId: actor.operatorId,
              reportingOfficeId: actor.organisationId,
              extensions: 0,
              selfReported: false,
            }),
          ]
        : []),
      created<Finding>('Finding', {
        id: ctx.keyAt(0),
        regionCode,
        inspectionId: id,
        enterpriseId,
        sector,
        content: input.content.trim(),
        location: input.location.trim(),
        itemCode: input.itemCode?.trim() ?? null,
        foundAt: at,
        organisationId: actor.organisationId,
        disposition: input.disposition,
        reason: input.reason?.trim() ?? null,
        hazardId,
        evidenceFileIds,
      }),
    ];
  },
});

/** Results after which the officers come again. */
const rechecked: readonly string[] = ['ORDERED', 'CASE_PROPOSED'];

/** Concludes an inspection; two of its officers sign. 检查结束 */
export const concludeInspection = act<
  Inspection,
  ConcludeInspectionInput,
  { findings: FindingFacts[]; files: FileFacts[]; acting: OperatorFacts[] }
>({
  name: 'concludeInspection',
  signatures: ({ entry }) => ({ needed: Math.max(2, 1 + (entry.jointOfficeIds?.length ?? 0)), basis: twoOfficers }),
  facts: { files: ask(fileById, ({ input }) => [input.recordFileId]) },
  preconditionFacts: { findings: ask(findingsOfInspection, ({ entry }) => [entry.id]), acting: whoActs },
  preconditions: [
    actsWithACertificate,
    {
      code: 'INSPECTION_IS_SIGNED_BY_ITS_OFFICERS',
      basis: twoOfficers,
      says: {
        zh: '检查结束只能由本次检查的执法人员签署。',
        en: 'The conclusion may only be signed by officers of this inspection.',
      },
      holds: ({ entry, signers }) => signers.every((id) => entry.officerIds.includes(id)),
    },
    {
      code: 'INSPECTION_JOINT_IS_SIGNED_BY_EACH_OFFICE',
      basis: twoOfficers,
      says: {
        zh: '联合检查的结束须由每个参加单位各一名执法人员签署。',
        en: 'The conclusion of a joint inspection must be signed by one officer of each office that takes part.',
      },
      holds: ({ entry, facts, signers }) => {
        const offices = [entry.organisationId, ...(entry.jointOfficeIds ?? [])];
        if (offices.length === 1) return true;
        const signed = facts.acting.filter(({ key }) => signers.includes(key));
        const of = offices.filter((office) =>
          signed.some(({ posts }) => posts.some(({ organisationId }) => organisationId === office)),
        );
        return of.length === new Set(signers).size;
      },
    },
  ],
  musts: [
    {
      code: 'INSPECTION_RESULT_FITS_WHAT_WAS_FOUND',
      path: ['result'],
      basis: closed,
      says: {
        zh: '检查结果须与登记的问题相符：未发现问题的，不得有问题；拟立案的，须至少有一项立案查处的问题；责令整改或者移送的，须至少有一项问题，且不得有立案查处的问题。',
        en: 'The result must fit the findings: NO_PROBLEM may have no finding; CASE_PROPOSED must have at least one with disposition CASE; ORDERED and TRANSFERRED must have at least one, and none with disposition CASE.',
      },
      holds: ({ input, facts }) =>
        input.result === 'NO_PROBLEM'
          ? facts.findings.length === 0
          : input.result === 'CASE_PROPOSED'
            ? facts.findings.some(({ disposition }) => disposition === 'CASE')
            : facts.findings.length > 0 && !facts.findings.some(({ disposition }) => disposition === 'CASE'),
      facts: ({ facts }) => [factValue('findings', facts.findings.length, '项')],
    },
    {
      code: 'INSPECTION_RECORD_IS_SIGNED_OR_SAYS_WHY',
      path: ['refusalNote'],
      basis: AQF('第六十八条'),
      says: {
        zh: '被检查单位未在检查记录上签字的，须写明拒签情况。',
        en: 'Where the enterprise has not signed the inspection record, the circumstances of its refusal must be stated.',
      },
      holds: ({ input }) => input.signedByEnterprise || hasText(input.refusalNote),
    },
    {
      code: 'INSPECTION_RESULT_IS_DESCRIBED',
      path: ['note'],
      basis: closed,
      says: { zh: '须写明检查结果说明。', en: 'The result must be described in words.' },
      holds: ({ input }) => hasText(input.note),
    },
    {
      code: 'INSPECTION_RECHECK_IS_AHEAD',
      path: ['recheckDue'],
      basis: closed,
      says: {
        zh: '只有责令整改或者拟立案的，方可定复查期限；复查期限须晚于检查结束时间。',
        en: 'Only an inspection with the result ORDERED or CASE_PROPOSED may have a deadline of recheck, which must be later than the end of the inspection.',
      },
      holds: ({ input, at }) => input.recheckDue == null || (rechecked.includes(input.result) && input.recheckDue > at),
    },
    fileIsTheOffices('INSPECTION_FILE_SENT_BY_THE_OFFICE', 'recordFileId'),
  ],
  decide: ({ entry, input, at, due, today }) => ({
    status: input.result,
    result: input.result,
    resultNote: input.note.trim(),
    endedAt: at,
    signedByEnterprise: input.signedByEnterprise,
    refusalNote: input.refusalNote?.trim() ?? null,
    recordFileId: input.recordFileId ?? null,
    publicityDue: entry.drawId === null ? null : due('inspection.result.publicity.days', today).dueAt,
    recheckDue: rechecked.includes(input.result)
      ? (input.recheckDue ?? due('hazard.reinspect.days', today).dueAt)
      : null,
  }),
});

/** Enters a recheck. 复查 */
export const recheckInspection = act<
  Inspection,
  RecheckInspectionInput,
  { officers: OperatorFacts[]; findings: FindingFacts[] }
>({
  name: 'recheckInspection',
  facts: { officers: ask(operatorById, ({ input }) => input.officerIds) },
  preconditionFacts: { findings: ask(findingsOfInspection, ({ entry }) => [entry.id]) },
  musts: [
    officersAreCertified('RECHECK_OFFICERS_ARE_CERTIFIED', 'officerIds'),
    {
      code: 'RECHECK_IS_DESCRIBED',
      path: ['opinion'],
      basis: closed,
      says: { zh: '须写明复查意见。', en: 'The opinion of the recheck must be stated.' },
      holds: ({ input }) => hasText(input.opinion),
    },
    {
      code: 'RECHECK_PASSES_WHEN_ALL_IS_RIGHT',
      path: ['passed'],
      basis: closed,
      remedies: [{ action: 'closeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '只有检查发现的隐患均已销号、当场整改或者判定不属实的，方可复查合格。',
        en: 'A recheck can be passed only when every hazard that the inspection found is closed, fixed on the spot or rejected.',
      },
      holds: ({ input, facts }) =>
        !input.passed ||
        facts.findings.every(
          ({ hazardStatus }) => hazardStatus === null || ['CLOSED', 'FIXED_ON_SPOT', 'REJECTED'].includes(hazardStatus),
        ),
      facts: ({ facts }) =>
        facts.findings.flatMap(({ hazardNumber, hazardStatus }) =>
          hazardStatus && !['CLOSED', 'FIXED_ON_SPOT', 'REJECTED'].includes(hazardStatus)
            ? [factValue(hazardNumber!, hazardStatus)]
            : [],
        ),
    },
    {
      code: 'RECHECK_FAILED_IS_REPEATED',
      path: ['recheckDue'],
      basis: closed,
      says: {
        zh: '复查不合格的，须定再次复查期限，且须晚于本次复查时间；复查合格的，不得再定期限。',
        en: 'A recheck that is not passed must set when it is due again, later than this recheck; one that is passed may not.',
      },
      holds: ({ input, at }) =>
        input.passed ? input.recheckDue == null : input.recheckDue != null && input.recheckDue > at,
    },
  ],
  decide: ({ entry, input, at }) => ({
    ...(input.passed && { status: 'CLOSED' }),
    recheckedAt: at,
    recheckPassed: input.passed,
    recheckOpinion: input.opinion.trim(),
    recheckerIds: input.officerIds,
    recheckDue: input.passed ? entry.recheckDue : input.recheckDue!,
  }),
});

/** Signs a technical opinion. 出具技术意见 */
export const recordTechnicalOpinion = act<Inspection, RecordTechnicalOpinionInput>({
  name: 'recordTechnicalOpinion',
  preconditions: [
    {
      code: 'OPINION_IS_BY_WHO_WAS_THERE',
      basis: GBF54('协助检查'),
      says: {
        zh: '技术意见须由本次检查的协助人员签署。',
        en: 'A technical opinion must be signed by someone who assists in this inspection.',
      },
      holds: ({ entry, actor }) => actor.operatorId !== null && entry.assistantIds.includes(actor.operatorId),
    },
  ],
  musts: [
    {
      code: 'OPINION_SAYS_SOMETHING',
      path: ['opinion'],
      basis: GBF54('协助检查'),
      says: { zh: '须写明技术意见。', en: 'The technical opinion must be stated.' },
      holds: ({ input }) => hasText(input.opinion),
    },
  ],
  decide: ({ input, actor }) => ({ technicalOpinion: input.opinion.trim(), opinionById: actor.operatorId }),
});

/** Says how the officers went about it. 社会监督反馈 */
export const recordFeedback = act<Inspection, RecordFeedbackInput>({
  name: 'recordFeedback',
  preconditions: [
    {
      code: 'FEEDBACK_IS_BY_WHO_WAS_THERE',
      basis: GBF54('社会监督'),
      says: {
        zh: '监督意见须由参加本次检查的协助人员反馈。',
        en: 'Feedback must come from someone who assists in this inspection.',
      },
      holds: ({ entry, actor }) => actor.operatorId !== null && entry.assistantIds.includes(actor.operatorId),
    },
  ],
  musts: [
    {
      code: 'FEEDBACK_SAYS_SOMETHING',
      path: ['feedback'],
      basis: GBF54('社会监督'),
      says: { zh: '须写明监督意见。', en: 'The feedback must be stated.' },
      holds: ({ input }) => hasText(input.feedback),
    },
  ],
  decide: ({ input }) => ({ feedback: input.feedback.trim() }),
});
