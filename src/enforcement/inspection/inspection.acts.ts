import { act, ask, factValue, given, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { AQF, CFF, GBF54 } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { fileById, filesNamed, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import { certifiedOn, operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { heldOn, itemByCode, type ItemFacts } from '../item/item.facts.js';
import { drawById, planById, type DrawFacts, type PlanFacts } from '../plan/plan.facts.js';
import { findingsOfInspection, inspectedInYear, type FindingFacts, type InspectedFacts } from './inspection.facts.js';
import type {
  ConcludeInspectionInput,
  RecheckInspectionInput,
  RecordFeedbackInput,
  RecordFindingInput,
  RecordTechnicalOpinionInput,
  StartInspectionInput,
} from './inspection.inputs.js';
import type { Inspection } from './inspection.js';

const byPlan = AQF('第六十二条');
const twoOfficers = CFF('第四十二条');
const closed = AQF('第六十五条');

/** Two or more certified officers, each named once. 两名以上执法人员 (行政处罚法 第四十二条) */
export const officersAreCertified = (code: string, path: string): Must<any> => ({
  code,
  path: [path],
  basis: (c: { law: Law; at: Instant; entry: { regionCode?: string } }) => [
    c.law.parameter('case.officers.min', civilDateOf(c.at), c.entry.regionCode ?? '').basis,
  ],
  says: {
    zh: '执法人员不得少于规定人数（一般为两人），不得重复，且均须持有效执法证件。',
    en: 'At least the prescribed number of officers, as a rule two, must be named, each only once and each with a valid enforcement certificate.',
  },
  holds: ({ input, facts, at, law, entry }) => {
    const ids = input[path] as readonly string[];
    const least = law.number('case.officers.min', civilDateOf(at), entry.regionCode ?? '');
    return (
      new Set(ids).size === ids.length &&
      ids.length >= least &&
      ids.every((id) =>
        (facts.officers as OperatorFacts[]).some(
          (officer) => officer.key === id && certifiedOn(officer, civilDateOf(at)),
        ),
      )
    );
  },
  facts: ({ input }) => [factValue('officers', (input[path] as readonly string[]).length, '人')],
});
/** A file belongs to an entry only if the caller's own office sent it. */
export const fileIsTheOffices = (code: string, path: string): Must<any> => ({
  code,
  path: [path],
  basis: CFF('第四十七条'),
  says: { zh: '附件须由本单位上传。', en: "The file must have been uploaded by the caller's own office." },
  holds: ({ input, facts, actor }) => sentBy(actor.organisationId, facts.files as FileFacts[], input[path]),
});
const itsOfficer = (code: string): Must<any> => ({
  code,
  basis: twoOfficers,
  says: {
    zh: '发现问题须由本次检查的执法人员记录。',
    en: 'A finding must be recorded by one of the officers of this inspection.',
  },
  holds: ({ entry, actor }) => actor.operatorId !== null && entry.officerIds.includes(actor.operatorId),
});
const assisting: readonly string[] = ['TECH_INSPECTOR', 'EXPERT', 'SOCIAL_SUPERVISOR'];
const officersOf = (draw: DrawFacts, enterpriseId: string): string[] =>
  draw.results
    .split('\n')
    .find((line) => line.startsWith(enterpriseId))
    ?.split(' ')
    .slice(1) ?? [];

type Starting = {
  enterprise: EnterpriseFacts[];
  officers: OperatorFacts[];
  assistants: OperatorFacts[];
  items: ItemFacts[];
  plan: PlanFacts[];
  draw: DrawFacts[];
  inspected: InspectedFacts[];
};
/** Begins an inspection. 开始检查 */
export const startInspection = act<Inspection, StartInspectionInput, Starting>({
  name: 'startInspection',
  begins: true,
  numbers: { number: '检' },
  concerns: ({ enterpriseId }) => ({ entryType: 'Enterprise', id: enterpriseId, path: 'enterpriseId' }),
  facts: {
    enterprise: ask(enterpriseById, ({ input }) => [input.enterpriseId]),
    officers: ask(operatorById, ({ input }) => input.officerIds),
    assistants: ask(operatorById, ({ input }) => input.assistantIds),
    items: ask(itemByCode, ({ input }) => input.itemCodes),
    plan: ask(planById, ({ input }) => [input.planId]),
    draw: ask(drawById, ({ input }) => [input.drawId]),
    inspected: ask(inspectedInYear, ({ input, at }) => [`${input.enterpriseId}/${civilDateOf(at).slice(0, 4)}`]),
  },
  standing: [],
  musts: [
    {
      code: 'INSPECTION_IS_OF_A_STANDING_ENTERPRISE',
      path: ['enterpriseId'],
      basis: byPlan,
      says: { zh: '被检查单位须在册且未注销。', en: 'The enterprise must be in the ledger and may not be struck off.' },
      holds: ({ facts }) => facts.enterprise.some(({ status }) => status !== 'DEREGISTERED'),
    },
    officersAreCertified('INSPECTION_OFFICERS_ARE_CERTIFIED', 'officerIds'),
    {
      code: 'INSPECTION_IS_BEGUN_BY_ITS_OFFICER',
      path: ['officerIds'],
      basis: twoOfficers,
      says: { zh: '检查须由本次检查的执法人员登记。', en: 'The inspection must be begun by one of its own officers.' },
      holds: ({ input, actor }) => actor.operatorId !== null && input.officerIds.includes(actor.operatorId),
    },
    // Helpers help: they neither inspect nor order (国办发〔2024〕54号).
    {
      code: 'INSPECTION_ASSISTANTS_ARE_APPOINTED',
      path: ['assistantIds'],
      basis: GBF54('无执法资格人员不得检查'),
      says: {
        zh: '协助人员须为在岗的技术检查员、专家或者社会监督员。',
        en: 'Everyone who assists must hold a post as technical inspector, expert or social supervisor on that day.',
      },
      holds: ({ input, facts, at }) =>
        input.assistantIds.every((id) =>
          facts.assistants.some(
            ({ key, posts }) =>
              key === id &&
              posts.some(
                (post) =>
                  post.roles.some((role) => assisting.includes(role)) &&
                  post.from <= civilDateOf(at) &&
                  (post.to === null || post.to >= civilDateOf(at)),
              ),
          ),
        ),
    },
    {
      code: 'INSPECTION_SHOWS_ITS_CREDENTIALS',
      path: ['credentialsShown'],
      basis: CFF('第五十五条'),
      says: {
        zh: '检查须主动出示执法证件，只有暗访除外。',
        en: 'The enforcement certificates must be shown; only a covert inspection may do without.',
      },
      holds: ({ input }) => input.credentialsShown || input.method === 'COVERT',
    },
    {
      code: 'INSPECTION_ITEMS_ARE_PUBLISHED',
      path: ['itemCodes'],
      basis: GBF54('检查事项公布'),
      says: {
        zh: '检查事项不得为空，且须为公布目录中适用该行业的现行检查事项。',
        en: 'At least one item must be inspected, and each must be an inspection item of the published catalogue, in force and for the sector of the enterprise.',
      },
      holds: ({ input, facts, at }) => {
        const held = heldOn(facts.items, civilDateOf(at)).filter(
          ({ kind, sectors }) =>
            kind === 'INSPECTION' && (sectors.length === 0 || sectors.includes(facts.enterprise[0]?.sector ?? '')),
        );
        return input.itemCodes.length > 0 && input.itemCodes.every((code) => held.some(({ key }) => key === code));
      },
    },
    {
      code: 'INSPECTION_IS_PLANNED_OR_SAYS_WHY',
      path: ['planId'],
      basis: byPlan,
      says: {
        zh: '须依据执行中的检查计划，或者写明计划外事由，二者只能择一。',
        en: 'The inspection must name either a plan in force that day or a reason for being outside the plan, and only one of the two.',
      },
      holds: ({ input, facts, at }) =>
        (input.planId == null) !== (input.adHocReason == null) &&
        (input.planId == null ||
          facts.plan.some(
            ({ status, beginsOn, endsOn }) =>
              status === 'ADOPTED' && beginsOn <= civilDateOf(at) && endsOn >= civilDateOf(at),
          )),
    },
    {
      code: 'INSPECTION_KEEPS_TO_ITS_DRAW',
      path: ['drawId'],
      basis: GBF54('双随机、一公开'),
      says: {
        zh: '双随机检查须指明抽取，其他方式不得指明；企业须为同一计划下抽中的企业，抽中的执法人员须全部参加。',
        en: 'A draw must be named for a RANDOM inspection, and only for one; the draw must be of the same plan, the enterprise must be drawn in it, and the officers drawn for it must all take part.',
      },
      holds: ({ input, facts }) =>
        (input.method === 'RANDOM') === (input.drawId != null) &&
        (input.drawId == null ||
          facts.draw.some(
            (draw) =>
              draw.planId === input.planId &&
              draw.enterpriseIds.includes(input.enterpriseId) &&
              officersOf(draw, input.enterpriseId).every((id) => input.officerIds.includes(id)),
          )),
    },
    {
      code: 'INSPECTION_IS_WITHIN_THE_YEARS_CAP',
      path: ['enterpriseId'],
      basis: ({ law, at, facts }) => [
        law.parameter('inspection.cap.year', civilDateOf(at), facts.enterprise[0]?.regionCode ?? '').basis,
      ],
      says: {
        zh: '计划内检查不得超过年度检查频次上限；只有举报、移送、上级交办、事故和复查不计入。',
        en: 'The planned inspections of an enterprise may not exceed the yearly cap; only inspections after a tip-off, a transfer, an order from above or an accident, or for a recheck, do not count.',
      },
      holds: ({ input, facts, law, at }) =>
        input.adHocReason != null ||
        (facts.inspected[0]?.n ?? 0) <
          law.number('inspection.cap.year', civilDateOf(at), facts.enterprise[0]?.regionCode ?? ''),
      facts: ({ facts }) => [factValue('inspected', facts.inspected[0]?.n ?? 0, '次')],
    },
    {
      code: 'INSPECTION_HAS_A_PURPOSE',
      path: ['purposes'],
      basis: byPlan,
      says: { zh: '须写明至少一项检查目的。', en: 'At least one purpose of the inspection must be named.' },
      holds: ({ input }) => input.purposes.length > 0,
    },
  ],
  decide: ({ input, facts, at, actor }) => ({
    regionCode: facts.enterprise[0]!.regionCode,
    sector: facts.enterprise[0]!.sector,
    enterpriseId: input.enterpriseId,
    method: input.method,
    adHocReason: input.adHocReason ?? null,
    planId: input.planId ?? null,
    drawId: input.drawId ?? null,
    organisationId: actor.organisationId,
    itemCodes: [...new Set(input.itemCodes)],
    purposes: [...new Set(input.purposes)],
    officerIds: input.officerIds,
    assistantIds: input.assistantIds,
    credentialsShown: input.credentialsShown,
    recorderUsed: input.recorderUsed,
    startedAt: at,
    findingCount: 0,
  }),
});

/** Records what is found; where it is to be put right, a hazard begins with it. 记录发现问题 */
export const recordFinding = act<Inspection, RecordFindingInput, { items: ItemFacts[]; files: FileFacts[] }>({
  name: 'recordFinding',
  partNumbers: { Hazard: { number: '隐' } },
  facts: { items: ask(itemByCode, ({ input }) => [input.itemCode?.trim()]), files: filesNamed },
  standing: [itsOfficer('FINDING_IS_AN_OFFICERS')],
  musts: [
    {
      code: 'FINDING_IS_DESCRIBED',
      path: ['content'],
      basis: closed,
      says: { zh: '须写明问题描述和部位。', en: 'The content and the location of the finding must be stated.' },
      holds: ({ input }) => given(input.content) && given(input.location),
    },
    {
      code: 'FINDING_ARTICLE_IS_PUBLISHED',
      path: ['itemCode'],
      basis: CFF('第三十九条'),
      says: {
        zh: '违法事项须为公布目录中的现行处罚事项。',
        en: 'The item named must be a penalty item of the published catalogue, in force that day.',
      },
      holds: ({ input, facts, at }) =>
        !given(input.itemCode) || heldOn(facts.items, civilDateOf(at)).some(({ kind }) => kind === 'PENALTY'),
    },
    {
      code: 'FINDING_CASE_NAMES_ITS_ARTICLE',
      path: ['itemCode'],
      basis: CFF('第五十四条'),
      says: {
        zh: '立案查处的，须写明违法事项代码。',
        en: 'A finding that becomes a case must name the penalty item it violates.',
      },
      holds: ({ input }) => input.disposition !== 'CASE' || given(input.itemCode),
    },
    {
      code: 'FINDING_NOT_PUNISHED_SAYS_WHY',
      path: ['reason'],
      basis: CFF('第三十三条'),
      says: { zh: '说明理由不予处罚的，须写明理由。', en: 'A finding that is not punished must state the reason.' },
      holds: ({ input }) => input.disposition !== 'REASONED' || given(input.reason),
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
  parts: (c, { id, regionCode }) => {
    const { input, entry, at, actor } = c;
    const hazardId = input.disposition === 'HAZARD' ? c.keyAt(1) : null;
    const { sector, enterpriseId } = entry;
    const evidenceFileIds = keptFiles(input.evidenceFileIds);
    return [
      ...(hazardId
        ? [
            {
              entryType: 'Hazard',
              set: {
                id: hazardId,
                regionCode,
                enterpriseId,
                sector,
                source: entry.method === 'COVERT' ? 'COVERT' : 'DEPT_INSPECTION',
                category: input.category,
                description: input.content.trim(),
                location: input.location.trim(),
                foundAt: at,
                evidenceFileIds,
                reporterId: actor.operatorId,
                reportingOfficeId: actor.organisationId,
                extensions: 0,
                selfReported: false,
              },
            },
          ]
        : []),
      {
        entryType: 'Finding',
        set: {
          id: c.keyAt(0),
          regionCode,
          inspectionId: id,
          enterpriseId,
          sector,
          content: input.content.trim(),
          location: input.location.trim(),
          itemCode: input.itemCode?.trim() ?? null,
          foundAt: at,
          disposition: input.disposition,
          reason: input.reason?.trim() ?? null,
          hazardId,
          evidenceFileIds,
        },
      },
    ];
  },
});

/** Concludes an inspection; two of its officers sign. 检查结束 */
export const concludeInspection = act<
  Inspection,
  ConcludeInspectionInput,
  { findings: FindingFacts[]; files: FileFacts[] }
>({
  name: 'concludeInspection',
  signatures: { needed: 2, basis: twoOfficers },
  facts: { files: ask(fileById, ({ input }) => [input.recordFileId]) },
  standingFacts: { findings: ask(findingsOfInspection, ({ entry }) => [entry.id]) },
  standing: [
    {
      code: 'INSPECTION_IS_SIGNED_BY_ITS_OFFICERS',
      basis: twoOfficers,
      says: {
        zh: '检查结束只能由本次检查的执法人员签署。',
        en: 'The conclusion may only be signed by officers of this inspection.',
      },
      holds: ({ entry, signers }) => signers.every((id) => entry.officerIds.includes(id)),
    },
  ],
  musts: [
    {
      code: 'INSPECTION_RESULT_FITS_WHAT_WAS_FOUND',
      path: ['result'],
      basis: closed,
      says: {
        zh: '检查结果须与发现问题相符：未发现问题的，不得有发现问题；拟立案的，须有拟立案的问题；责令整改或者移送的，须有发现问题且不得有拟立案的问题。',
        en: 'The result must fit the findings: NO_PROBLEM may have none, CASE_PROPOSED must have one that becomes a case, ORDERED and TRANSFERRED must have findings of which none becomes a case.',
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
        zh: '被检查单位未签字的，须写明拒签情况。',
        en: 'Where the enterprise has not signed the record, the reason must be stated.',
      },
      holds: ({ input }) => input.signedByEnterprise || given(input.refusalNote),
    },
    {
      code: 'INSPECTION_RESULT_IS_DESCRIBED',
      path: ['note'],
      basis: closed,
      says: { zh: '须写明检查结果说明。', en: 'The result must be described in words.' },
      holds: ({ input }) => given(input.note),
    },
    {
      code: 'INSPECTION_RECHECK_IS_AHEAD',
      path: ['recheckDue'],
      basis: closed,
      says: { zh: '复查期限须晚于检查结束时间。', en: 'The recheck must be due later than the inspection ends.' },
      holds: ({ input, at }) => input.recheckDue == null || input.recheckDue > at,
    },
    fileIsTheOffices('INSPECTION_FILE_SENT_BY_THE_OFFICE', 'recordFileId'),
  ],
  decide: ({ entry, input, at, law }) => ({
    status: input.result,
    result: input.result,
    resultNote: input.note.trim(),
    endedAt: at,
    signedByEnterprise: input.signedByEnterprise,
    refusalNote: input.refusalNote?.trim() ?? null,
    recordFileId: input.recordFileId ?? null,
    recheckDue: ['ORDERED', 'CASE_PROPOSED'].includes(input.result)
      ? (input.recheckDue ?? law.due('hazard.reinspect.days', civilDateOf(at), entry.regionCode).dueAt)
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
  standingFacts: { findings: ask(findingsOfInspection, ({ entry }) => [entry.id]) },
  standing: [],
  musts: [
    officersAreCertified('RECHECK_OFFICERS_ARE_CERTIFIED', 'officerIds'),
    {
      code: 'RECHECK_IS_DESCRIBED',
      path: ['opinion'],
      basis: closed,
      says: { zh: '须写明复查意见。', en: 'The opinion of the recheck must be stated.' },
      holds: ({ input }) => given(input.opinion),
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
        zh: '复查不合格的，须定再次复查期限，且须晚于本次复查时间。',
        en: 'A recheck that is not passed must set when it is due again, later than this recheck.',
      },
      holds: ({ input, at }) => input.passed || (input.recheckDue != null && input.recheckDue > at),
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
  standing: [
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
      holds: ({ input }) => given(input.opinion),
    },
  ],
  decide: ({ input, actor }) => ({ technicalOpinion: input.opinion.trim(), opinionById: actor.operatorId }),
});

/** Says how the officers went about it. 社会监督反馈 */
export const recordFeedback = act<Inspection, RecordFeedbackInput>({
  name: 'recordFeedback',
  standing: [
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
      holds: ({ input }) => given(input.feedback),
    },
  ],
  decide: ({ input }) => ({ feedback: input.feedback.trim() }),
});
