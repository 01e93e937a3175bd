import { act, ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import type { Basis } from '../../kernel/law.js';
import { CFF, POINTS } from '../../kernel/statutes.js';
import { filesNamed, keptFiles, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { investigatorsOfCase, type InvestigatorFacts } from '../enforcement-case/enforcement-case.facts.js';
import { handedCase, type HandedCase } from './case-handover.facts.js';
import type { FeedBackHandoverInput, HandOverCaseInput, ReceiveHandoverInput } from './case-handover.inputs.js';
import type { CaseHandover } from './case-handover.js';

const rule: readonly Basis[] = POINTS('建立“管罚分离、相互配合”执法机制');
const open: readonly string[] = ['FILED', 'SUSPENDED', 'CONCLUDED'];

/** Hands over what an inspection found. 移交 */
export const handOverCase = act<
  CaseHandover,
  HandOverCaseInput,
  { case: HandedCase[]; investigators: InvestigatorFacts[]; files: FileFacts[] }
>({
  name: 'handOverCase',
  begins: true,
  concerns: ({ caseId }) => ({ entryType: 'EnforcementCase', id: caseId, path: 'caseId' }),
  facts: {
    case: ask(handedCase, ({ input }) => [input.caseId]),
    investigators: ask(investigatorsOfCase, ({ input }) => [input.caseId]),
    files: filesNamed,
  },
  musts: [
    {
      code: 'HANDOVER_IS_BY_WHO_INSPECTED',
      path: ['caseId'],
      basis: rule,
      says: {
        zh: '须由本案来源检查或者同一事项检查的检查人员移交，且案件尚未作出决定。',
        en: 'Only an officer who inspected on the matter of the case may hand over, and only before it is decided.',
      },
      holds: ({ facts, actor }) =>
        facts.investigators.some(({ operatorId, part }) => operatorId === actor.operatorId && part === 'INSPECTED') &&
        facts.case.some(({ status }) => open.includes(status)),
    },
    {
      code: 'HANDOVER_IS_TO_A_HANDLER',
      path: ['receiverId'],
      basis: rule,
      says: {
        zh: '接收人须为本案承办人，不得为移交人本人。',
        en: 'The receiver must be a handler of the case, and may not be the person who hands over.',
      },
      holds: ({ input, facts, actor }) =>
        input.receiverId !== actor.operatorId &&
        facts.case.some(({ handlerIds }) => handlerIds.includes(input.receiverId)),
    },
    {
      code: 'HANDOVER_HAS_ITS_LIST',
      path: ['things'],
      basis: CFF('第四十六条'),
      says: {
        zh: '须有移交清单，至多一百项，每项不得为空。',
        en: 'There must be a list of what is handed over, of at most 100 entries, none of them empty.',
      },
      holds: ({ input: { things } }) => things.length > 0 && things.length <= 100 && things.every(hasText),
    },
    fileIsTheOffices('HANDOVER_FILE_SENT_BY_THE_OFFICE', 'fileIds'),
  ],
  decide: ({ input, facts, actor, at, today, law }) => {
    const { regionCode } = facts.case[0]!;
    return {
      regionCode,
      caseId: input.caseId,
      giverId: actor.operatorId!,
      receiverId: input.receiverId,
      things: input.things.map((thing) => thing.trim()),
      fileIds: keptFiles(input.fileIds) ?? [],
      handedAt: at,
      receiptDue: law.due('handover.receipt.days', today, regionCode).dueAt,
    };
  },
});

const isTheReceivers = {
  code: 'HANDOVER_IS_ITS_RECEIVERS',
  basis: rule,
  says: {
    zh: '须由接收人本人接收和反馈。',
    en: 'A hand-over must be received, and answered, by its receiver in person.',
  },
  holds: ({
    entry,
    actor,
  }: {
    readonly entry: Pick<CaseHandover, 'receiverId'>;
    readonly actor: { readonly operatorId: string | null };
  }) => entry.receiverId === actor.operatorId,
};

/** Receives it, or sends it back. 接收 */
export const receiveHandover = act<CaseHandover, ReceiveHandoverInput>({
  name: 'receiveHandover',
  preconditions: [isTheReceivers],
  musts: [
    {
      code: 'HANDOVER_RETURNED_SAYS_WHAT_IS_MISSING',
      path: ['missing'],
      basis: rule,
      says: {
        zh: '退回的，须写明需补充的内容；接收的，不得填写。',
        en: 'What is missing must be stated where it is sent back, and may not be where it is received.',
      },
      holds: ({ input }) => input.complete !== hasText(input.missing),
    },
  ],
  decide: ({ input, at, today, due }) =>
    input.complete
      ? { status: 'RECEIVED', receivedAt: at, feedbackDue: due('handover.feedback.days', today).dueAt }
      : { status: 'RETURNED', receivedAt: at, missing: input.missing!.trim() },
});

const isSo = (outcome: string, { status, outcomes }: HandedCase): boolean => {
  const decided = !open.includes(status) && status !== 'WITHDRAWN';
  const punished = outcomes.includes('PENALTY');
  switch (outcome) {
    case 'PENALISED':
      return decided && punished;
    case 'NOT_PENALISED':
      return decided && !punished;
    case 'WITHDRAWN':
      return status === 'WITHDRAWN';
    default:
      return open.includes(status);
  }
};
/** Tells the inspector what became of it. 反馈 */
export const feedBackHandover = act<CaseHandover, FeedBackHandoverInput, { case: HandedCase[] }>({
  name: 'feedBackHandover',
  facts: { case: ask(handedCase, ({ entry }) => [entry.caseId]) },
  preconditions: [isTheReceivers],
  musts: [
    {
      code: 'FEEDBACK_IS_AS_THE_CASE_STANDS',
      path: ['outcome'],
      basis: rule,
      says: {
        zh: '反馈结果须与案件现状一致：办理中、已处罚、未予处罚或者已销案。',
        en: 'What is told must be as the case stands: in hand, penalised, not penalised or withdrawn.',
      },
      holds: ({ input, facts }) => facts.case.some((each) => isSo(input.outcome, each)),
      facts: ({ facts }) => facts.case.map(({ status }) => factValue('status', status)),
    },
    isSaid('FEEDBACK_IS_SAID', 'feedback', rule, '须写明反馈内容。', 'What the inspector is told must be stated.'),
  ],
  decide: ({ input, at, today, due }) => ({
    status: input.outcome === 'IN_HAND' ? 'RECEIVED' : 'FED_BACK',
    outcome: input.outcome,
    feedback: input.feedback.trim(),
    fedBackAt: at,
    ...(input.outcome === 'IN_HAND' && { feedbackDue: due('handover.feedback.days', today).dueAt }),
  }),
});
