import { act, ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import { addMonths, civilDateOf } from '../../kernel/civil-date.js';
import { CFF } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { recordedOf, type RecordedOf } from './process-recording.facts.js';
import type { RecordProcessInput, WithdrawRecordingInput } from './process-recording.inputs.js';
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
