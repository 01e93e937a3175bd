import { act, ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import { fileById, keptFiles, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { holdsPostOn, operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import {
  itemsOfStandard,
  studyingEnterprise,
  trainingById,
  type StandardFacts,
  type StudyingFacts,
  type TrainingFacts,
} from './study.facts.js';
import type { RecordCriterionStudyInput, WithdrawCriterionStudyInput } from './study.inputs.js';
import type { CriterionStudy } from './study.js';

const basis = POINTS('重大事故隐患判定标准全覆盖培训');
const named = (ids: readonly string[] | null | undefined): readonly string[] => ids ?? [];
const once = (ids: readonly string[] | null | undefined): string[] => keptFiles(ids) ?? [];

interface Asked {
  readonly standard: StandardFacts[];
  readonly persons: OperatorFacts[];
  readonly enterprises: StudyingFacts[];
  readonly files: FileFacts[];
  readonly training: TrainingFacts[];
}

/** Records who studied a standard; the register says in which versions. 登记学习培训 */
export const recordCriterionStudy = act<CriterionStudy, RecordCriterionStudyInput, Asked>({
  name: 'recordCriterionStudy',
  begins: true,
  numbers: { number: '判学' },
  facts: {
    standard: ask(itemsOfStandard, ({ input }) => [
      `${countyOf(input.region)}/${input.heldOn}/${input.document.trim()}`,
    ]),
    persons: ask(operatorById, ({ input }) => named(input.personIds)),
    enterprises: ask(studyingEnterprise, ({ input }) => named(input.enterpriseIds)),
    files: ask(fileById, ({ input }) => [input.fileId]),
    training: ask(trainingById, ({ input }) => [input.meetingId]),
  },
  musts: [
    {
      code: 'STUDY_IS_OF_A_STANDARD_IN_FORCE',
      path: ['document'],
      basis,
      says: {
        zh: '学习的判定标准须为培训之日在该县有效的标准，名称与条目所载一致；区划须为县。',
        en: 'The standard must be one that was in force in the county on the day, called as its items name it; the region must be a county.',
      },
      holds: ({ input, facts }) => levelOf(input.region) === 'COUNTY' && facts.standard.length > 0,
      facts: ({ input }) => [factValue('document', input.document)],
    },
    {
      code: 'STUDY_DAY_HAS_COME',
      path: ['heldOn'],
      basis,
      says: { zh: '培训日期不得晚于办理之日。', en: 'The day of the study may not be later than the day of this act.' },
      holds: ({ input, today }) => input.heldOn <= today,
      facts: ({ input }) => [factValue('heldOn', input.heldOn)],
    },
    {
      code: 'STUDY_SAYS_WHO_CAME',
      path: ['personIds'],
      basis,
      says: {
        zh: '须列明参训人员或者主要负责人参训的企业；参训人员须为培训之日在该县任职的人员，企业须在该县。',
        en: 'Those who attended must be named: persons must have held a post in the county on the day, and enterprises must be of the county.',
      },
      holds: ({ input, facts }) => {
        const county = countyOf(input.region);
        const [persons, firms] = [new Set(named(input.personIds)), new Set(named(input.enterpriseIds))];
        const served = facts.persons.filter(({ posts }) =>
          posts.some((post) => post.countyCode === county && holdsPostOn(post, input.heldOn)),
        );
        const known = facts.enterprises.filter(({ countyCode }) => countyCode === county);
        return (
          persons.size + firms.size > 0 &&
          new Set(served.map(({ key }) => key)).size === persons.size &&
          new Set(known.map(({ key }) => key)).size === firms.size
        );
      },
    },
    {
      code: 'STUDY_IS_NOT_STATED_OF_ONESELF',
      path: ['personIds'],
      basis,
      remedies: [{ action: 'recordCriterionStudy', role: 'BUREAU_HEAD' }],
      says: {
        zh: '不得登记本人参训；本人参训须由他人登记。',
        en: 'Nobody may record a study of their own: it must be recorded by somebody else.',
      },
      holds: ({ input, actor }) => actor.operatorId === null || !named(input.personIds).includes(actor.operatorId),
    },
    {
      code: 'STUDY_IS_SHOWN',
      path: ['fileId'],
      basis,
      says: {
        zh: '须附签到表，或者指明当日在该县举办且未撤回的干部培训。',
        en: 'The list of attendance must be attached, or a training of leaders named that was held in the county that day and is not withdrawn.',
      },
      holds: ({ input, facts }) =>
        input.meetingId == null
          ? input.fileId != null
          : facts.training.some(
              ({ isTraining, heldOn, countyCode }) =>
                isTraining && heldOn === input.heldOn && countyCode === countyOf(input.region),
            ),
    },
    isSaid('STUDY_SAYS_WHAT_WAS_TAUGHT', 'topic', basis, '须写明培训内容。', 'What was taught must be stated.'),
    fileIsTheOffices('STUDY_FILE_SENT_BY_THE_OFFICE', 'fileId', {
      basis,
      says: { zh: '签到表须由本单位上传。', en: "The list must have been uploaded by the caller's own office." },
    }),
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: input.region,
    document: input.document.trim(),
    heldOn: input.heldOn,
    topic: input.topic.trim(),
    organisationId: actor.organisationId,
    recorderId: actor.operatorId,
    criterionIds: [...facts.standard[0]!.items],
    personIds: once(input.personIds),
    enterpriseIds: once(input.enterpriseIds),
    fileId: input.fileId ?? null,
    meetingId: input.meetingId ?? null,
  }),
});

/** Withdraws a record that was entered in error: it counts for nobody. 撤回登记 */
export const withdrawCriterionStudy = act<CriterionStudy, WithdrawCriterionStudyInput>({
  name: 'withdrawCriterionStudy',
  preconditions: [
    {
      code: 'STUDY_WITHDRAWN_ONCE_BY_ITS_OFFICE',
      basis,
      says: {
        zh: '学习培训登记只能由登记单位撤回，且只能撤回一次。',
        en: 'A record may be withdrawn only once and only by the office that entered it.',
      },
      holds: ({ entry, actor }) => entry.withdrawnAt == null && entry.organisationId === actor.organisationId,
    },
  ],
  musts: [
    {
      code: 'STUDY_WITHDRAWN_WITH_A_REASON',
      path: ['reason'],
      basis,
      says: { zh: '须写明撤回理由。', en: 'The reason of the withdrawal must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input, at }) => ({ withdrawnAt: at, withdrawnReason: input.reason.trim() }),
});
