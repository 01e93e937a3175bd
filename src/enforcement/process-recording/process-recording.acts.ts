import { act, ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import { addMonths, civilDateOf } from '../../kernel/civil-date.js';
import { CFF } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { holdsPostOn } from '../../organisation/organisation.facts.js';
import { leadersOfOffice, type LeaderOfOffice } from '../plan/plan.facts.js';
import { recordedOf, type RecordedOf } from './process-recording.facts.js';
import { owedRecordings, type OwedRecording } from '../enforcement-case/enforcement-case.facts.js';
import type { ExemptRecordingInput, RecordProcessInput, WithdrawRecordingInput } from './process-recording.inputs.js';
import type { ProcessRecording } from './process-recording.js';

const rule = CFF('第四十七条');

/** Enters a recording of a step. 登记 */
export const recordProcess = act<ProcessRecording, RecordProcessInput, { of: RecordedOf[]; files: FileFacts[] }>({
  name: 'recordProcess',
  begins: true,
  concerns: ({ caseId, inspectionId }) =>
    caseId != null
      ? { entryType: 'EnforcementCase', id: caseId, path: 'caseId' }
      : inspectionId != null
        ? { entryType: 'Inspection', id: inspectionId, path: 'inspectionId' }
        : null,
  facts: { of: ask(recordedOf, ({ input }) => [input.caseId, input.inspectionId]), files: filesNamed },
  musts: [
    {
      code: 'RECORDING_IS_OF_ONE_OWN_ENTRY',
      path: ['caseId'],
      basis: rule,
      says: {
        zh: '须且只能指明本机关的一件案件或者一次检查。',
        en: 'Exactly one must be named, a case or an inspection of this office.',
      },
      holds: ({ input, facts, actor }) =>
        [input.caseId, input.inspectionId].filter((id) => id != null).length === 1 &&
        facts.of.some(({ organisationId }) => organisationId === actor.organisationId),
    },
    {
      code: 'RECORDING_TIMES_ARE_IN_ORDER',
      path: ['endedAt'],
      basis: rule,
      says: {
        zh: '起始时间不得早于该检查、案件开始之日，结束时间须晚于起始时间且不得晚于登记时间。',
        en: 'A recording must begin no earlier than the day on which the inspection or case did, end after it begins, and not after it is entered.',
      },
      holds: ({ input, facts, at }) =>
        input.begunAt < input.endedAt &&
        input.endedAt <= at &&
        facts.of.every(({ begunAt }) => civilDateOf(input.begunAt) >= civilDateOf(begunAt)),
      facts: ({ facts }) => facts.of.map(({ begunAt }) => factValue('begunAt', begunAt)),
    },
    {
      code: 'RECORDING_NAMES_ITS_DEVICE',
      path: ['device'],
      basis: rule,
      says: {
        zh: '录音、录像的，须写明记录仪编号。',
        en: 'A recording of sound or pictures must state the number of the recorder.',
      },
      holds: ({ input }) => !['AUDIO', 'VIDEO'].includes(input.medium) || hasText(input.device),
    },
    fileIsTheOffices('RECORDING_FILE_SENT_BY_THE_OFFICE', 'fileId'),
  ],
  decide: ({ input, facts, actor, today, law }) => {
    const { regionCode } = facts.of[0]!;
    return {
      regionCode,
      caseId: input.caseId ?? null,
      inspectionId: input.inspectionId ?? null,
      organisationId: actor.organisationId,
      step: input.step,
      medium: input.medium,
      begunAt: input.begunAt,
      endedAt: input.endedAt,
      device: input.device?.trim() ?? null,
      fileId: input.fileId,
      keptUntil: addMonths(civilDateOf(input.endedAt), law.number('recording.keep.months', today, regionCode)),
    };
  },
});

/** Withdraws what was entered by mistake. 撤销 */
export const withdrawRecording = act<ProcessRecording, WithdrawRecordingInput>({
  name: 'withdrawRecording',
  preconditions: [
    {
      code: 'RECORDING_IS_WITHDRAWN_BY_ITS_OFFICE',
      basis: rule,
      says: { zh: '须由登记机关撤销。', en: 'A recording can only be withdrawn by the office that entered it.' },
      holds: ({ entry, actor }) => entry.organisationId === actor.organisationId,
    },
  ],
  musts: [
    isSaid('RECORDING_IS_WITHDRAWN_FOR_A_REASON', 'reason', rule, '须写明撤销理由。', 'The reason must be stated.'),
  ],
  decide: ({ input }) => ({ withdrawReason: input.reason.trim() }),
});

type Exempting = { of: RecordedOf[]; owed: OwedRecording[]; leaders: LeaderOfOffice[] };
/** Decides that a step which must be recorded has no recording, for a ground of the list. 批准 */
export const exemptRecording = act<ProcessRecording, ExemptRecordingInput, Exempting>({
  name: 'exemptRecording',
  begins: true,
  concerns: ({ caseId }) => ({ entryType: 'EnforcementCase', id: caseId, path: 'caseId' }),
  facts: {
    of: ask(recordedOf, ({ input }) => [input.caseId]),
    owed: ask(owedRecordings, ({ input }) => [input.caseId]),
    leaders: ask(leadersOfOffice, ({ actor }) => [actor.organisationId]),
  },
  musts: [
    {
      code: 'RECORDING_EXEMPTED_IS_OWED',
      path: ['step'],
      basis: rule,
      says: {
        zh: '只能对本机关案件中应当音像记录而未记录的环节批准未作记录。',
        en: 'Only a step of a case of this office that must be recorded and is not may be left without a recording.',
      },
      holds: ({ input, facts, actor }) =>
        facts.of.some(({ organisationId }) => organisationId === actor.organisationId) &&
        facts.owed.some(({ step }) => step === input.step),
      facts: ({ facts }) => facts.owed.map(({ step }) => factValue('owed', step)),
    },
    {
      code: 'RECORDING_IS_EXEMPTED_BY_A_LEADER_ABOVE_ITS_OFFICERS',
      basis: rule,
      says: {
        zh: '未作记录须由办案机关负责人批准，本案承办人不得批准。',
        en: 'That there is no recording must be decided by a leader of the office whose case it is, and never by one of the officers of the case.',
      },
      holds: ({ facts, actor, today }) =>
        facts.leaders.some((each) => each.operatorId === actor.operatorId && holdsPostOn(each, today)) &&
        facts.of.every(({ officerIds }) => !officerIds.includes(actor.operatorId ?? '')),
    },
    isSaid(
      'RECORDING_IS_EXEMPTED_FOR_A_REASON',
      'noRecordingReason',
      rule,
      '须写明当时的情况。',
      'What happened must be stated.',
    ),
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: facts.of[0]!.regionCode as ProcessRecording['regionCode'],
    caseId: input.caseId,
    organisationId: actor.organisationId,
    step: input.step,
    noRecordingGround: input.noRecordingGround,
    noRecordingReason: input.noRecordingReason.trim(),
    deciderId: actor.operatorId,
  }),
});
