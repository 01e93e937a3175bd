import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { fact, text, type FactOf } from '../../kernel/fact.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, keptFiles, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import type { PublishInterferenceInput, RecordInterferenceInput } from './interference.inputs.js';
import type { InterferenceRecord } from './interference.js';

const rule = POINTS('严禁领导干部干预执法和事故调查、干预公开通报');

const interfered = fact(
  'interfered',
  {
    regionCode: text,
  },
  `select id as key, region_code as "regionCode" from enforcement_case where id = any($1::uuid[]) union all select id, region_code from inspection where id = any($1::uuid[]) union all select id, region_code from investigation where id = any($1::uuid[])`,
);
type Interfered = FactOf<typeof interfered>;

/** Records that someone interfered. Whoever was approached records it, and need not ask anyone. 登记干预 */
export const recordInterference = act<
  InterferenceRecord,
  RecordInterferenceInput,
  { with: Interfered[]; files: FileFacts[] }
>({
  name: 'recordInterference',
  begins: true,
  numbers: { number: '干预' },
  concerns: ({ caseId, inspectionId, investigationId }) =>
    caseId != null
      ? { entryType: 'EnforcementCase', id: caseId, path: 'caseId' }
      : inspectionId != null
        ? { entryType: 'Inspection', id: inspectionId, path: 'inspectionId' }
        : investigationId != null
          ? { entryType: 'Investigation', id: investigationId, path: 'investigationId' }
          : null,
  facts: {
    with: ask(interfered, ({ input }) => [input.caseId, input.inspectionId, input.investigationId]),
    files: filesNamed,
  },
  musts: [
    {
      code: 'INTERFERENCE_IS_WITH_ONE_THING',
      path: ['caseId'],
      basis: rule,
      says: {
        zh: '须且只能指明一件在册的案件、检查或者事故调查。',
        en: 'Exactly one must be named: a case, an inspection or an investigation that is in the register.',
      },
      holds: ({ input, facts }) =>
        [input.caseId, input.inspectionId, input.investigationId].filter((id) => id != null).length === 1 &&
        facts.with.length === 1,
    },
    {
      code: 'INTERFERENCE_IS_RECORDED_BY_A_PERSON',
      basis: rule,
      says: {
        zh: '干预须由经办人本人登记，不得由系统账号登记。',
        en: 'Interference must be recorded by an operator in person and may not be recorded by a system account alone.',
      },
      holds: ({ actor }) => actor.operatorId !== null,
    },
    {
      code: 'INTERFERENCE_SAYS_WHO_AND_HOW',
      path: ['personName'],
      basis: rule,
      says: {
        zh: '须写明干预人姓名、单位、职务、干预方式和干预内容。',
        en: 'The name, office and position of the person who interfered, the means of the interference and what was asked for must all be stated.',
      },
      holds: ({ input }) => [input.personName, input.office, input.position, input.means, input.content].every(hasText),
    },
    {
      code: 'INTERFERENCE_HAS_HAPPENED',
      path: ['happenedAt'],
      basis: rule,
      says: {
        zh: '干预发生时间不得晚于登记时间。',
        en: 'The time of the interference may not be later than the time at which it is recorded.',
      },
      holds: ({ input, at }) => input.happenedAt <= at,
      facts: ({ input }) => [factValue('happenedAt', input.happenedAt)],
    },
    fileIsTheOffices('INTERFERENCE_FILE_SENT_BY_THE_OFFICE', 'evidenceFileIds'),
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: facts.with[0]!.regionCode,
    caseId: input.caseId ?? null,
    inspectionId: input.inspectionId ?? null,
    investigationId: input.investigationId ?? null,
    happenedAt: input.happenedAt,
    personName: input.personName.trim(),
    office: input.office.trim(),
    position: input.position.trim(),
    means: input.means.trim(),
    content: input.content.trim(),
    recorderId: actor.operatorId!,
    evidenceFileIds: keptFiles(input.evidenceFileIds),
  }),
});

/** Makes it public. 公开通报 */
export const publishInterference = act<InterferenceRecord, PublishInterferenceInput>({
  name: 'publishInterference',
  musts: [
    {
      code: 'INTERFERENCE_NOTICE_IS_NUMBERED',
      path: ['noticeNumber'],
      basis: rule,
      says: {
        zh: '须写明通报文号和处理情况。',
        en: 'The number of the notice and how the interference was dealt with must be stated.',
      },
      holds: ({ input }) => hasText(input.noticeNumber) && hasText(input.handling),
    },
    {
      code: 'INTERFERENCE_NOTICE_DAY_HAS_COME',
      path: ['noticedOn'],
      basis: rule,
      says: {
        zh: '通报日期不得早于干预发生之日，不得晚于办理之日。',
        en: 'The day of the notice may not be earlier than the interference, nor later than the day of this act.',
      },
      holds: ({ entry, input, today }) => input.noticedOn <= today && input.noticedOn >= civilDateOf(entry.happenedAt),
    },
  ],
  decide: ({ input }) => ({
    noticeNumber: input.noticeNumber.trim(),
    noticedOn: input.noticedOn,
    handling: input.handling.trim(),
  }),
});
