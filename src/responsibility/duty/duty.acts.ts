import { act, ask, factValue, hasText, type Judging, created } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { AQF, GOV } from '../../kernel/statutes.js';
import { filesNamed, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import {
  operatorById,
  organisationById,
  sitsOn,
  type OperatorFacts,
  type OrganisationFacts,
  answers,
} from '../../organisation/organisation.facts.js';
import { askSealed, inAnOpenMonth, type SealedFacts } from '../assessment/assessment.facts.js';
import { postById, type PostFacts } from '../responsibility/responsibility.facts.js';
import type {
  ConfirmDutyItemInput,
  DutyItemLine,
  PublishDutyListInput,
  ReturnDutyItemInput,
  SubmitDutyItemInput,
} from './duty.inputs.js';
import type { KeyTask } from '../task/task.js';
import type { DutyItem, DutyList } from './duty.js';

const done = GOV('第十六条');
/** A key task is counted: so much by the end of each quarter, and all by the last. */
const counted = ({ quantity, unit, byQuarter, measureKind, submissionDue }: DutyItemLine): boolean =>
  submissionDue == null &&
  quantity != null &&
  quantity > 0 &&
  hasText(unit) &&
  measureKind != null &&
  byQuarter?.length === 4 &&
  byQuarter.every((n, i) => n >= (i === 0 ? 0 : byQuarter[i - 1]!)) &&
  byQuarter[3] === quantity;

/** What only a key task has. */
const uncounted = ({ byQuarter, measureKind, coIds }: DutyItemLine): boolean =>
  byQuarter == null && measureKind == null && (coIds ?? []).length === 0;

const itemsNameStandingOffices = ({
  input,
  facts,
}: Judging<DutyList, PublishDutyListInput, { offices: OrganisationFacts[]; posts: PostFacts[] }>): boolean => {
  const office = (id: string) => facts.offices.find(({ key, endedOn }) => key === id && endedOn === null);
  const owner = office(input.organisationId);
  return (
    owner !== undefined &&
    input.items.every(
      ({ organisationId, postId, coIds }) =>
        [organisationId, ...(coIds ?? [])].every((id) => office(id)?.countyCode === owner.countyCode) &&
        (postId == null || facts.posts.some((post) => post.key === postId && post.organisationId === organisationId)),
    )
  );
};
/** Of whom a list asks something. */
const asked = ({ items }: PublishDutyListInput): string[] =>
  items.flatMap(({ organisationId, coIds }) => [organisationId, ...(coIds ?? [])]);

/** Publishes a list; its items begin with it. 公布清单 */
export const publishDutyList = act<
  DutyList,
  PublishDutyListInput,
  { offices: OrganisationFacts[]; posts: PostFacts[] }
>({
  name: 'publishDutyList',
  begins: true,
  facts: {
    offices: ask(organisationById, ({ input }) => [
      input.organisationId,
      ...input.items.flatMap(({ organisationId, coIds }) => [organisationId, ...(coIds ?? [])]),
    ]),
    posts: ask(postById, ({ input }) => input.items.map(({ postId }) => postId)),
  },
  musts: [
    {
      code: 'LIST_STATES_TITLE_AND_DOCUMENT',
      path: ['title'],
      basis: AQF('第十七条'),
      says: { zh: '须写明清单名称和文件。', en: 'The title of the list and its document must both be stated.' },
      holds: ({ input }) => hasText(input.title) && hasText(input.document),
    },
    {
      code: 'LIST_IS_OF_A_YEAR',
      path: ['year'],
      basis: AQF('第十七条'),
      says: {
        zh: '年度须在2000年至2100年之间，公布日期不得晚于办理之日。',
        en: 'The year must be from 2000 to 2100, and the day of publication may not be after the day of the act.',
      },
      holds: ({ input, at }) => input.year >= 2000 && input.year <= 2100 && input.publishedOn <= civilDateOf(at),
    },
    {
      code: 'LIST_HAS_ITEMS',
      path: ['items'],
      basis: AQF('第十七条'),
      says: {
        zh: '清单须至少有一个事项，每个事项须写明内容。',
        en: 'The list must have at least one item, and every item must state its content.',
      },
      holds: ({ input }) => input.items.length > 0 && input.items.every(({ content }) => hasText(content)),
    },
    {
      code: 'LIST_ITEMS_NAME_STANDING_OFFICES',
      path: ['items'],
      basis: AQF('第十七条'),
      says: {
        zh: '清单单位、责任单位、配合单位须为同县现存单位，责任岗位须属责任单位。',
        en: 'The office of the list, and the responsible and supporting offices of every item, must be existing offices of one county; a post must belong to the responsible office of its item.',
      },
      holds: itemsNameStandingOffices,
    },
    {
      code: 'LIST_OFFICES_CAN_ANSWER',
      path: ['items'],
      basis: GOV('第十六条'),
      says: {
        zh: '职责清单、重点任务清单的责任单位和配合单位须为党委政府、应急管理局、部门、乡镇（街道）或者园区管委会。',
        en: 'The responsible and supporting offices of a list of duties or key tasks must be governments, bureaus, departments, townships or committees of parks: no other kind of office answers.',
      },
      holds: ({ input, facts }) =>
        !['DUTY', 'ANNUAL_KEY'].includes(input.kind) ||
        facts.offices.every((office) => answers(office) || !asked(input).includes(office.key)),
    },
    {
      code: 'LIST_PUBLISHED_BY_ITS_OWN_OFFICE',
      path: ['organisationId'],
      basis: AQF('第十七条'),
      says: {
        zh: '部门、乡镇只能公布本单位的清单，责任单位只能为本单位；其他清单须由县领导或者应急管理局负责人公布。',
        en: 'A department or a township may publish only its own list, with itself as the responsible office of every item; any other list must be published by a county leader or the head of the bureau.',
      },
      holds: ({ input, actor }) =>
        actor.roles.some((role) => role === 'COUNTY_LEADER' || role === 'BUREAU_HEAD') ||
        [input, ...input.items].every(({ organisationId }) => organisationId === actor.organisationId),
    },
    {
      code: 'LIST_KEY_TASKS_ARE_COUNTED',
      path: ['items'],
      basis: GOV('第十六条'),
      says: {
        zh: '重点任务须写明大于零的目标数量、计量单位、措施类别和四个季度的累计目标，累计目标不得递减，第四季度须等于目标数量，不得另设提交期限；其他清单事项不得设分季目标、措施类别和配合单位，大于零的目标数量和计量单位须同时填写或者均不填写。',
        en: 'A key task must have quantity, unit, kind of measure and four cumulative quarterly targets that never fall and end at the quantity, and no day of submission; others may not have such targets, kind of measure or supporting offices, and must have quantity and unit or neither; a quantity must be above 0.',
      },
      holds: ({ input }) =>
        input.items.every((item) =>
          input.kind === 'ANNUAL_KEY'
            ? counted(item)
            : uncounted(item) && (item.quantity == null) === !hasText(item.unit) && (item.quantity ?? 1) > 0,
        ),
    },
  ],
  decide: ({ input, facts }) => ({
    regionCode: facts.offices.find(({ key }) => key === input.organisationId)!.regionCode,
    organisationId: input.organisationId,
    kind: input.kind,
    year: input.year,
    title: input.title.trim(),
    document: input.document.trim(),
    clause: input.clause?.trim() ?? null,
    publishedOn: input.publishedOn,
    itemCount: input.items.length,
  }),
  creates: ({ input, facts }, list) =>
    input.items.map((item, i) => {
      const { regionCode } = facts.offices.find(({ key }) => key === item.organisationId)!;
      const both = {
        regionCode,
        listId: list.id,
        place: i + 1,
        organisationId: item.organisationId,
        content: item.content.trim(),
        measure: item.measure?.trim() ?? null,
        clause: item.clause?.trim() ?? input.clause?.trim() ?? null,
      };
      return input.kind === 'ANNUAL_KEY'
        ? created<KeyTask>('KeyTask', {
            ...both,
            year: input.year,
            coIds: [...new Set(item.coIds ?? [])],
            measureKind: item.measureKind!,
            quantity: item.quantity!,
            unit: item.unit!.trim(),
            byQuarter: item.byQuarter!,
            doneQuantity: 0,
          })
        : created<DutyItem>('DutyItem', {
            ...both,
            kind: input.kind,
            postId: item.postId ?? null,
            submissionDue: item.submissionDue ?? null,
            targetQuantity: item.quantity ?? null,
            unit: item.unit?.trim() ?? null,
            evidenceIds: [],
          });
    }),
});

type Signing = { signer: OperatorFacts[]; sealed: SealedFacts[] };
const signs = {
  signer: ask(operatorById, ({ actor }: { actor: { operatorId: string | null } }) => [actor.operatorId]),
} as const;

/** Says that it is done. 提交 */
export const submitDutyItem = act<DutyItem, SubmitDutyItemInput, Signing & { files: FileFacts[] }>({
  name: 'submitDutyItem',
  facts: {
    ...signs,
    files: filesNamed,
    sealed: askSealed(({ entry, at }) => ({ organisationId: entry.organisationId, day: civilDateOf(at) })),
  },
  musts: [
    {
      code: 'DUTY_SUBMITTED_BY_WHO_ANSWERS',
      path: ['id'],
      basis: done,
      says: {
        zh: '指明责任岗位的，只能由该岗位现任人员提交；未指明的，只能由责任单位的任职人员提交。',
        en: 'Only a current holder of the responsible post or, where no post is named, a person who holds a post in the responsible office may submit the item.',
      },
      holds: ({ entry, facts, at }) =>
        facts.signer.some((signer) => sitsOn(signer, entry.postId, entry.organisationId, civilDateOf(at))),
    },
    {
      code: 'DUTY_SUBMITTED_WITH_EVIDENCE',
      path: ['evidenceFileIds'],
      basis: done,
      says: {
        zh: '须附佐证材料；佐证材料须由本单位上传。',
        en: "At least one file must be attached as evidence, and every file must have been uploaded by the caller's own office.",
      },
      holds: ({ input, facts, actor }) =>
        input.evidenceFileIds.length > 0 && sentBy(actor.organisationId, facts.files, input.evidenceFileIds),
    },
    {
      code: 'DUTY_PROGRESS_IS_DESCRIBED',
      path: ['progress'],
      basis: done,
      says: {
        zh: '须写明完成情况；有目标数量的须填报完成数量，且不得小于零，没有的不得填报。',
        en: 'The completion must be described; the quantity done must be given, zero or more, where the item has a target quantity, and may not be given where it has none.',
      },
      holds: ({ entry, input }) =>
        hasText(input.progress) &&
        (entry.targetQuantity === null
          ? input.doneQuantity == null
          : input.doneQuantity != null && input.doneQuantity >= 0),
    },
    inAnOpenMonth,
  ],
  decide: ({ input, at, actor }) => ({
    progress: input.progress.trim(),
    doneQuantity: input.doneQuantity ?? null,
    evidenceIds: keptFiles(input.evidenceFileIds) ?? [],
    submitterId: actor.operatorId,
    submittedAt: at,
  }),
});

/** Returns it. 退回 */
export const returnDutyItem = act<DutyItem, ReturnDutyItemInput>({
  name: 'returnDutyItem',
  musts: [
    {
      code: 'DUTY_RETURNED_WITH_AN_OPINION',
      path: ['opinion'],
      basis: done,
      says: { zh: '须写明退回意见。', en: 'An opinion must be stated when an item is returned.' },
      holds: ({ input }) => hasText(input.opinion),
    },
  ],
  decide: ({ input }) => ({ opinion: input.opinion.trim() }),
});

/** Confirms it. 确认 */
export const confirmDutyItem = act<DutyItem, ConfirmDutyItemInput, { sealed: SealedFacts[] }>({
  name: 'confirmDutyItem',
  facts: { sealed: askSealed(({ entry, at }) => ({ organisationId: entry.organisationId, day: civilDateOf(at) })) },
  preconditions: [
    {
      code: 'DUTY_NOT_CONFIRMED_BY_ITS_SUBMITTER',
      basis: done,
      says: { zh: '不得确认本人提交的事项。', en: 'An item may not be confirmed by the person who submitted it.' },
      holds: ({ entry, actor }) => entry.submitterId === null || entry.submitterId !== actor.operatorId,
    },
    {
      code: 'DUTY_CONFIRMED_AS_FAR_AS_COUNTED',
      basis: done,
      says: {
        zh: '有目标数量的事项，只有完成数量达到目标数量的，方可确认。',
        en: 'An item with a target quantity can only be confirmed once the quantity done has reached it.',
      },
      holds: ({ entry }) => entry.targetQuantity === null || (entry.doneQuantity ?? 0) >= entry.targetQuantity,
      facts: ({ entry }) => [factValue('done', entry.doneQuantity), factValue('target', entry.targetQuantity)],
      remedies: [{ action: 'returnDutyItem', role: 'BUREAU_HEAD' }],
    },
  ],
  musts: [
    {
      code: 'DUTY_CONFIRMED_WITH_AN_OPINION',
      path: ['opinion'],
      basis: done,
      says: { zh: '须写明审核意见。', en: 'An opinion must be stated when an item is confirmed.' },
      holds: ({ input }) => hasText(input.opinion),
    },
    inAnOpenMonth,
  ],
  decide: ({ input, at, actor }) => ({ opinion: input.opinion.trim(), confirmerId: actor.operatorId, confirmedAt: at }),
});
