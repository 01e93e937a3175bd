import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { POINTS } from '../../kernel/statutes.js';
import type { Actor } from '../../kernel/roles.js';
import { filesNamed, keptFiles, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import {
  holdsPostOn,
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import { calledSo, interfered, type CalledSo, type Interfered } from './interference.facts.js';
import type { RecordInterferenceInput } from './interference.inputs.js';
import type { InterferenceRecord } from './interference.js';

const rule = POINTS('严禁领导干部干预执法和事故调查、干预公开通报');

/** Those who enforce record what they meet with; anybody else only as a member of an investigation. */
const enforcing: readonly string[] = ['LAW_OFFICER', 'LEGAL_REVIEWER', 'BUREAU_HEAD'];
const mayMeetIt = ({ roles, operatorId }: Actor, [met]: readonly Interfered[]): boolean =>
  roles.some((role) => enforcing.includes(role)) || (met?.memberIds ?? []).includes(operatorId ?? '');
interface Recording {
  readonly with: Interfered[];
  readonly files: FileFacts[];
  readonly called: CalledSo[];
  readonly person: OperatorFacts[];
  readonly named: OrganisationFacts[];
}
/** Of those called so, who sits in the county of what was interfered with. */
const there = ({ called, with: [met] }: Recording): readonly CalledSo[] =>
  called.filter(({ countyCode }) => countyCode === met?.regionCode.slice(0, 6));

/** Records that someone interfered. Whoever was approached records it, and need not ask anyone. 登记干预 */
export const recordInterference = act<InterferenceRecord, RecordInterferenceInput, Recording>({
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
    called: ask(calledSo, ({ input }) => [`${input.office.trim()}\n${input.personName.trim()}`]),
    person: ask(operatorById, ({ input }) => [input.interfererId]),
    named: ask(organisationById, ({ input }) => [input.organisationId]),
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
    {
      code: 'INTERFERENCE_NAMES_WHO_IS_IN_THE_REGISTER',
      path: ['interfererId'],
      basis: rule,
      says: {
        zh: '所填单位是本县在册机关的，须指明该单位；所填人员当日在该单位在册任职的，须指明该人员。',
        en: 'An office of the county that is in the register must be named by `organisationId`; whoever is called so and held a post in it that day must be named by `interfererId`.',
      },
      holds: ({ input, facts }) => {
        const known = there(facts);
        const day = civilDateOf(input.happenedAt);
        const seated = known.filter((each) => each.operatorId !== null && holdsPostOn(each, day));
        return (
          (known.length === 0 || known.some(({ officeId }) => officeId === input.organisationId)) &&
          (seated.length === 0 || seated.some(({ operatorId }) => operatorId === input.interfererId))
        );
      },
    },
    {
      code: 'INTERFERENCE_PERSON_SAT_IN_THE_OFFICE',
      path: ['organisationId'],
      basis: rule,
      says: {
        zh: '指明人员的，须同时指明其单位，该人员当日须在该单位任职；人员、单位的名称须与所填一致。',
        en: 'A person who is named must have held a post in the office named that day, and the names of both must be those that are stated.',
      },
      holds: ({ input, facts: { person, named } }) =>
        named.every(({ name }) => name === input.office.trim()) &&
        (input.interfererId == null ||
          (input.organisationId != null &&
            person.some(
              ({ name, posts }) =>
                name === input.personName.trim() &&
                posts.some(
                  (post) =>
                    post.organisationId === input.organisationId && holdsPostOn(post, civilDateOf(input.happenedAt)),
                ),
            ))),
    },
    {
      code: 'INTERFERENCE_IS_RECORDED_BY_WHO_MET_IT',
      basis: rule,
      says: {
        zh: '执法人员、法制审核人员和局负责人以外的人员，只能登记其作为成员参加的事故调查所受的干预；任何人不得登记本人的干预。',
        en: 'Who neither enforces, reviews nor heads the bureau may record only what an investigation met with of which they are a member; nobody may record their own interference.',
      },
      holds: ({ input, facts, actor }) => mayMeetIt(actor, facts.with) && input.interfererId !== actor.operatorId,
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
    interfererId: input.interfererId ?? null,
    organisationId: input.organisationId ?? null,
    evidenceFileIds: keptFiles(input.evidenceFileIds),
  }),
});

export * from './interference.acts.closing.js';
