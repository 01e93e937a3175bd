import { act, ask, created, factValue, hasText, isSaid, type OfInput } from '../../kernel/act.js';
import { addDays, civilDateOf, daysBetween } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { AQF, CFF } from '../../kernel/statutes.js';
import { filesNamed, keptFiles, type FileFacts } from '../../file/file.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { actsWithACertificate, whoActs, officersAreCertified } from '../inspection/inspection.musts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { itemByCode, type ItemFacts } from '../item/item.facts.js';
import {
  alwaysOfCase,
  evidenceOfCase,
  partiesOfCase,
  type AnsweredAlways,
  type EvidenceFacts,
  type PartyFacts,
} from './enforcement-case.facts.js';
import type * as input from './enforcement-case.inputs.js';
import type { CaseEvidence } from './case-evidence.js';
import type { EnforcementCase } from './enforcement-case.js';
import {
  answersTheFourAlways,
  dayHasCome,
  isTheCasesOffice,
  nothing,
  partsOf,
  separated,
  tellParts,
  whoseCase,
  type WhoseCase,
} from './enforcement-case.musts.js';

import { askedOfNoPerson, noPersonMusts, type NoPersonFacts } from './enforcement-case.persons.musts.js';

/** Adds a piece of evidence. 添加证据 */
export const addEvidence = act<
  EnforcementCase,
  input.AddEvidenceInput,
  { officers: OperatorFacts[]; files: FileFacts[]; acting: OperatorFacts[] } & WhoseCase
>({
  name: 'addEvidence',
  facts: { officers: ask(operatorById, (ctx) => ctx.input.collectorIds), files: filesNamed },
  preconditionFacts: { acting: whoActs, ...whoseCase },
  preconditions: [isTheCasesOffice, actsWithACertificate],
  musts: [
    // Evidence of the 4th that is entered on the 7th was collected by whoever was an officer on the 4th.
    officersAreCertified(
      'EVIDENCE_IS_COLLECTED_BY_TWO',
      'collectorIds',
      ({ input }: OfInput<Pick<input.AddEvidenceInput, 'collectedOn'>>) => input.collectedOn,
    ),
    {
      code: 'EVIDENCE_IS_NOT_COLLECTED_BY_WHO_JUDGES',
      path: ['collectorIds'],
      basis: CFF('第五十八条'),
      says: {
        zh: '主持过听证、审核过、集体讨论过或者决定过本案的人员，不得取证。',
        en: 'A person who hosted a hearing in the case, or reviewed, discussed or decided it, may not collect evidence for it.',
      },
      holds: ({ input, facts }) => !facts.judges.some(({ operatorId }) => input.collectorIds.includes(operatorId)),
      facts: ({ input, facts }) =>
        facts.judges
          .filter(({ operatorId }) => input.collectorIds.includes(operatorId))
          .map(({ part }) => factValue('part', part)),
    },
    // What the inspection itself brought to light was collected before the case began.
    {
      code: 'EVIDENCE_IS_NOT_COLLECTED_BY_THE_INSPECTOR',
      path: ['collectorIds'],
      basis: ({ law, today, entry }) => [law.parameter('enforcement.separation', today, entry.regionCode).basis],
      says: {
        zh: '实行管罚分离的，立案之后取得的证据，不得由来源检查的检查人员收集，简易程序除外。',
        en: 'Where inspection and punishment are kept apart, evidence collected after the case was filed may not be collected by an officer of a source inspection, except under the simple procedure.',
      },
      holds: (ctx) =>
        !separated(ctx.entry.procedure, ctx.entry.regionCode, ctx.law, ctx.today) ||
        ctx.input.collectedOn <= civilDateOf(ctx.entry.createdAt as Instant) ||
        !partsOf(ctx.input.collectorIds, ctx).some(({ part }) => part === 'INSPECTED'),
      facts: (ctx) => tellParts(partsOf(ctx.input.collectorIds, ctx).filter(({ part }) => part === 'INSPECTED')),
    },
    dayHasCome(
      'EVIDENCE_DAY_HAS_COME',
      'collectedOn',
      CFF('第四十六条'),
      '取得日期不得晚于今天。',
      'The day on which the evidence was collected may not be later than today.',
    ),
    {
      code: 'EVIDENCE_IS_DESCRIBED',
      path: ['title'],
      basis: CFF('第四十六条'),
      says: {
        zh: '须写明证据名称、来源和证明事项。',
        en: 'The title of the evidence, its source and what it proves must be stated.',
      },
      holds: ({ input }) => hasText(input.title) && hasText(input.source) && hasText(input.proves),
    },
    fileIsTheOffices('EVIDENCE_FILE_SENT_BY_THE_OFFICE', 'fileIds'),
  ],
  decide: nothing,
  creates: (ctx, { id, regionCode }) => [
    created<CaseEvidence>('CaseEvidence', {
      id: ctx.keyAt(0),
      regionCode,
      caseId: id,
      kind: ctx.input.kind,
      title: ctx.input.title.trim(),
      proves: ctx.input.proves.trim(),
      collectedOn: ctx.input.collectedOn,
      source: ctx.input.source.trim(),
      collectorIds: ctx.input.collectorIds,
      fileIds: keptFiles(ctx.input.fileIds),
    }),
  ],
});

/** Lets a case stand still, and its days with it. 中止 */
export const suspendCase = act<EnforcementCase, input.SuspendCaseInput>({
  name: 'suspendCase',
  preconditions: [isTheCasesOffice],
  musts: [
    isSaid(
      'CASE_STANDS_STILL_FOR_A_REASON',
      'reason',
      CFF('第六十条'),
      '须写明中止理由（鉴定、移送等）。',
      'The reason for suspending the case must be stated, such as an appraisal or a transfer.',
    ),
  ],
  decide: ({ input, today }) => ({ suspendedOn: today, suspendReason: input.reason.trim() }),
});
/** Goes on with it. 恢复 */
export const resumeCase = act<EnforcementCase, input.ResumeCaseInput>({
  name: 'resumeCase',
  preconditions: [isTheCasesOffice],
  musts: [
    isSaid(
      'CASE_GOES_ON_FOR_A_REASON',
      'reason',
      CFF('第六十条'),
      '须写明恢复办理的理由。',
      'The reason for resuming the case must be stated.',
    ),
  ],
  decide: ({ entry, today, due }) => {
    const suspendedDays = entry.suspendedDays + daysBetween(entry.suspendedOn!, today);
    const from = civilDateOf(entry.createdAt as Instant);
    return {
      status: entry.concludedAt === null ? 'FILED' : 'CONCLUDED',
      suspendedOn: null,
      suspendedDays,
      decisionDue: due('case.decision.days', addDays(from, suspendedDays)).dueAt,
    };
  },
});

/** Concludes the investigation. 调查终结 */
export const concludeCaseInvestigation = act<
  EnforcementCase,
  input.ConcludeCaseInvestigationInput,
  {
    items: ItemFacts[];
    parties: PartyFacts[];
    files: FileFacts[];
    evidence: EvidenceFacts[];
    acting: OperatorFacts[];
    always: AnsweredAlways[];
  } & NoPersonFacts
>({
  name: 'concludeCaseInvestigation',
  facts: { files: filesNamed, ...askedOfNoPerson },
  preconditionFacts: {
    items: ask(itemByCode, ({ entry }) => entry.itemCodes),
    parties: ask(partiesOfCase, ({ entry }) => [entry.id]),
    evidence: ask(evidenceOfCase, ({ entry }) => [entry.id]),
    acting: whoActs,
    always: ask(alwaysOfCase, ({ entry }) => [entry.id]),
  },
  preconditions: [
    isTheCasesOffice,
    actsWithACertificate,
    {
      code: 'CASE_HAS_EVIDENCE',
      basis: CFF('第四十六条'),
      remedies: [{ action: 'addEvidence', role: 'LAW_OFFICER' }],
      says: {
        zh: '案件须至少有一项证据，方可调查终结。',
        en: 'The case must have at least one piece of evidence before its investigation is concluded.',
      },
      holds: ({ facts }) => facts.evidence.length > 0,
    },
    {
      code: 'CASE_IS_CONCLUDED_BY_ITS_HANDLER',
      basis: CFF('第五十五条'),
      says: {
        zh: '调查终结须由本案承办人办理。',
        en: 'The investigation may only be concluded by one of the handlers of the case.',
      },
      holds: ({ entry, actor }) => actor.operatorId !== null && entry.handlerIds.includes(actor.operatorId),
    },
    answersTheFourAlways(
      'CASE_ANSWERS_THE_ALWAYS_BEFORE_IT_IS_CONCLUDED',
      ['CLOSE', 'SUSPEND', 'PURSUE'],
      '打非治违案件须已逐项答复关闭取缔、停产整顿、依法追责，方可调查终结。',
      'A case against illegal operation must have answered closing, suspending and pursuing before its investigation is concluded.',
    ),
  ],
  musts: [
    isSaid(
      'CASE_REPORT_IS_WRITTEN',
      'report',
      CFF('第五十七条'),
      '须写明调查认定的事实。',
      'The facts that the investigation established must be stated.',
    ),
    ...noPersonMusts,
    {
      code: 'CASE_DECIDES_THE_FOUR_ALWAYS',
      path: ['fourAlways'],
      basis: AQF('第一百一十三条'),
      says: {
        zh: '打非治违案件须逐项写明关闭取缔、行政处罚、停产整顿、依法追责四项是否适用及理由；其他案件不得填写。',
        en: 'A case against illegal operation must have four entries, on closing, punishing, suspending and pursuing liability, each with whether it applies and why; any other case must have none.',
      },
      holds: ({ entry, input }) =>
        entry.illegalOperation
          ? input.fourAlways.length === 4 && input.fourAlways.every(hasText)
          : input.fourAlways.length === 0,
    },
    fileIsTheOffices('CASE_FILE_SENT_BY_THE_OFFICE', 'reportFileId'),
  ],
  decide: ({ entry, input, at }) => ({
    concludedAt: at,
    report: input.report.trim(),
    reportFileId: input.reportFileId ?? null,
    noPersonReason: input.noPersonReason?.trim() ?? null,
    noPersonGround: input.noPersonGround ?? null,
    noPersonEvidenceIds: input.noPersonEvidenceIds ?? null,
    noPersonCaseId: input.noPersonCaseId ?? null,
    noUnitGround: input.noUnitGround ?? null,
    noUnitEvidenceIds: input.noUnitEvidenceIds ?? null,
    noUnitCaseId: input.noUnitCaseId ?? null,
    fourAlways: input.fourAlways,
    complex: input.complex ?? entry.complex,
  }),
});
