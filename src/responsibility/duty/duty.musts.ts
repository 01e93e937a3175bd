import {
  ask,
  factValue,
  hasText,
  type Must,
  type OfInput,
  type Created,
  created,
  type EntryContext,
} from '../../kernel/act.js';
import { AQF, GOV } from '../../kernel/statutes.js';
import { civilDateOf, endOf, type CivilDate } from '../../kernel/civil-date.js';
import { reportDueOf } from '../../kernel/quarters.js';
import type { Instant } from '../../kernel/instant.js';
import { answers, holdsPostOn, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import {
  seatedIn,
  type FirstInCounty,
  type PostFacts,
  type SeatedFacts,
} from '../responsibility/responsibility.facts.js';
import { aboveOf, isOfLeaders, standsAbove, type Above } from '../responsibility/responsibility.musts.js';
import type { KeyTask } from '../task/task.js';
import type { DutyItemLine, ListedInput } from './duty.inputs.js';
import type { DutyItem, DutyListKind, KeyTaskProgramme, MeasureKind } from './duty.js';

/** Who is named by a list, as the rules need them. */
export interface Named {
  readonly offices: OrganisationFacts[];
  readonly posts: PostFacts[];
}
type OfList = OfInput<ListedInput> & { readonly facts: Named };

/** Of whom a list asks something: who does it and who helps. */
export const asked = ({ items }: Pick<ListedInput, 'items'>): string[] =>
  items.flatMap(({ organisationId, coIds }) => [organisationId, ...(coIds ?? [])]);
/** Every office that a list names, its own among them. */
export const officesOf = (input: ListedInput): string[] => [input.organisationId, ...asked(input)];
export const postsOf = (input: ListedInput): string[] => [
  ...(input.postId == null ? [] : [input.postId]),
  ...input.items.flatMap(({ postId }) => (postId == null ? [] : [postId])),
];

/** What an office may and must do is for everyone to read, and in force only once it was approved (安全生产法 第十七条). */
export const publicKinds = ['POWER', 'RESPONSIBILITY'] as const;
export const isOfPowers = ({ kind }: { readonly kind: `${DutyListKind}` }): boolean =>
  (publicKinds as readonly string[]).includes(kind);

/** An item of a yearly list that names no post is an office's counted task; one that does is the leader's own. */
export const isTask = (kind: `${DutyListKind}`, { postId }: Pick<DutyItemLine, 'postId'>): boolean =>
  kind === 'ANNUAL_KEY' && postId == null;

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

type Dated = Pick<DutyItemLine, 'postId'> & { readonly submissionDue?: Instant | null };
/** By when an item is to be submitted: an item of a yearly list that names no day has the year. */
const dueOf = (
  { kind, year }: { readonly kind: `${DutyListKind}`; readonly year: number },
  item: Dated,
): Instant | null =>
  item.submissionDue ?? (kind === 'ANNUAL_KEY' && !isTask(kind, item) ? endOf(`${year}-12-31` as CivilDate) : null);

/** What is asked of somebody is not due before it was asked. */
export const fallDueFrom = (
  list: { readonly kind: `${DutyListKind}`; readonly year: number; readonly items: readonly Dated[] },
  from: CivilDate,
): boolean =>
  list.items.every((item) => {
    const due = dueOf(list, item);
    return due === null || (civilDateOf(due) >= from && civilDateOf(due) >= `${list.year}-01-01`);
  });

function namesStandingOffices({ input, facts }: OfList): boolean {
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
}

/** What every list must be, drafted or published at once. */
export const listMusts: readonly Must<OfList & Pick<EntryContext<object>, 'actor' | 'today'>>[] = [
  {
    code: 'LIST_STATES_TITLE_AND_DOCUMENT',
    path: ['title'],
    basis: AQF('第十七条'),
    says: { zh: '须写明清单名称和文件。', en: 'The title of the list and its document must both be stated.' },
    holds: ({ input }) => hasText(input.title) && hasText(input.document),
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
    holds: namesStandingOffices,
  },
  {
    code: 'LIST_OF_A_POST_IS_ITS_OWN',
    path: ['postId'],
    basis: GOV('第十六条'),
    says: {
      zh: '个人清单指明的岗位须属清单单位，且每个事项的责任单位、责任岗位须为该单位、该岗位；权力清单、责任清单不得为个人清单。',
      en: 'The post of a list of its own must belong to the office of the list, and every item must name that office and that post; a list of powers or of responsibilities may not be of a post.',
    },
    holds: ({ input, facts }) =>
      input.postId == null ||
      (['DUTY', 'ANNUAL_KEY'].includes(input.kind) &&
        facts.posts.some(
          ({ key, organisationId }) => key === input.postId && organisationId === input.organisationId,
        ) &&
        input.items.every(
          ({ organisationId, postId }) => organisationId === input.organisationId && postId === input.postId,
        )),
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
      zh: '部门、乡镇只能起草、公布本单位的清单，责任单位只能为本单位；其他清单须由县领导或者应急管理局负责人起草、公布。',
      en: 'A department or a township may draft or publish only its own list, with itself as the responsible office of every item; any other list must be drafted or published by a county leader or the head of the bureau.',
    },
    holds: ({ input, actor }) =>
      actor.roles.some((role) => role === 'COUNTY_LEADER' || role === 'BUREAU_HEAD') ||
      [input, ...input.items].every(({ organisationId }) => organisationId === actor.organisationId),
  },
  {
    code: 'LIST_ITEMS_FALL_DUE_AFTER_IT_BINDS',
    path: ['items'],
    basis: GOV('第十六条'),
    says: {
      zh: '事项的提交期限不得早于清单公布之日（起草的，不得早于起草之日），且不得早于清单年度；年度重点工作清单事项未写明期限的，以清单年度终了为期限。',
      en: 'An item may not fall due before the day on which the list is published (of a draft, the day on which it is drafted), nor before the year of the list; an item of a yearly list that names no day must be submitted by the end of its year.',
    },
    holds: ({ input, today }) => fallDueFrom(input, input.publishedOn ?? today),
    facts: ({ input, today }) => [factValue('from', input.publishedOn ?? today)],
  },
  {
    code: 'LIST_PROGRAMME_IS_OF_KEY_TASKS',
    path: ['programme'],
    basis: GOV('第十六条'),
    says: { zh: '只有年度重点任务清单可以写明任务方案。', en: 'Only a list of key tasks may name a programme.' },
    holds: ({ input }) => input.programme == null || input.kind === 'ANNUAL_KEY',
  },
  {
    code: 'LIST_KEY_TASKS_ARE_COUNTED',
    path: ['items'],
    basis: GOV('第十六条'),
    says: {
      zh: '未指明责任岗位的重点任务须写明大于零的目标数量、计量单位、措施类别和四个季度的累计目标，累计目标不得递减，第四季度须等于目标数量，不得另设提交期限；其他清单事项不得设分季目标、措施类别和配合单位，大于零的目标数量和计量单位须同时填写或者均不填写。',
      en: 'A key task that names no post must have quantity, unit, kind of measure and four cumulative quarterly targets that never fall and end at the quantity, and no day of submission; others may not have quarterly targets, a kind of measure or supporting offices, and must have quantity and unit or neither; a quantity must be above 0.',
    },
    holds: ({ input }) =>
      input.items.every((item) =>
        isTask(input.kind, item)
          ? counted(item)
          : [item.byQuarter, item.measureKind].every((only) => only == null) &&
            (item.coIds ?? []).length === 0 &&
            (item.quantity == null) === !hasText(item.unit) &&
            (item.quantity ?? 1) > 0,
      ),
  },
];

/** Whether any of the posts is that of a first responsible person. */
export const bindsTheFirst = (firsts: readonly FirstInCounty[], posts: readonly string[], day: CivilDate): boolean =>
  firsts.some((first) => posts.includes(first.postId) && holdsPostOn(first, day));

export interface Seated extends Above {
  readonly seated: SeatedFacts[];
}
export const above = {
  ...aboveOf<DutyItem>(),
  seated: ask(seatedIn, ({ entry }: { entry: Readonly<DutyItem> }) => [entry.organisationId]),
} as const;
export const judgedFromAbove: Must<EntryContext<DutyItem, Seated>> = {
  code: 'DUTY_OF_A_LEADER_JUDGED_BY_THE_FIRST',
  basis: GOV('第三条'),
  says: {
    zh: '党委、政府及其领导的事项，只能由县的第一责任人退回或者确认，且不得为该事项责任岗位的现任人员。',
    en: 'An item of the party committee, the government or one of their leaders may be returned or confirmed only by a first responsible person of the county, and not by a holder of the post that answers for it.',
  },
  holds: standsAbove,
};
export const notItsOwn: Must<EntryContext<DutyItem, Seated>> = {
  code: 'DUTY_NOT_JUDGED_BY_ITS_OWN_OFFICE',
  basis: GOV('第十六条'),
  says: {
    zh: '责任单位的任职人员不得退回或者确认本单位的事项，须由上级办理。',
    en: 'An item may not be returned or confirmed by a person who holds a post in the responsible office; this must be done from above.',
  },
  holds: (ctx) =>
    isOfLeaders(ctx.facts) ||
    !ctx.facts.seated.some(
      ({ operatorId, ...held }) => operatorId === ctx.actor.operatorId && holdsPostOn(held, ctx.today),
    ),
  remedies: [{ action: 'confirmDutyItem', role: 'COUNTY_LEADER' }],
};

interface Kept {
  readonly organisationId: string;
}
/** Published words are put right by whoever may publish them. */
export const keptByItsOffice: Must<Pick<EntryContext<Kept>, 'entry' | 'actor'>> = {
  code: 'LIST_KEPT_BY_ITS_OWN_OFFICE',
  basis: AQF('第十七条'),
  says: {
    zh: '清单及其事项只能由本单位、县领导或者应急管理局负责人更正、废止或者撤回。',
    en: 'A list and its items may be corrected, superseded or withdrawn only by their own office, a county leader or the head of the bureau.',
  },
  holds: ({ entry, actor }) =>
    actor.roles.some((role) => role === 'COUNTY_LEADER' || role === 'BUREAU_HEAD') ||
    entry.organisationId === actor.organisationId,
};

/** A line as it is given, or as it was drafted. */
interface Line extends Pick<DutyItemLine, 'organisationId' | 'postId' | 'content' | 'measure' | 'clause' | 'unit'> {
  readonly submissionDue?: Instant | null;
  readonly quantity?: number | null;
  readonly byQuarter?: readonly number[] | null;
  readonly measureKind?: `${MeasureKind}` | null;
  readonly coIds?: readonly string[] | null;
}
/** The items that begin with a list, each where its office is. */
export const itemsOf = (
  {
    kind,
    year,
    clause,
    programme,
    items,
  }: { readonly items: readonly Line[] } & Pick<ListedInput, 'year' | 'clause'> & {
      readonly kind: `${DutyListKind}`;
      readonly programme?: `${KeyTaskProgramme}` | null;
    },
  list: { readonly id: string; readonly regionCode: string },
  offices: readonly Pick<OrganisationFacts, 'key' | 'regionCode'>[],
): Created[] =>
  items.map((item, i) => {
    const regionCode = offices.find(({ key }) => key === item.organisationId)?.regionCode ?? list.regionCode;
    const both = {
      regionCode,
      listId: list.id,
      place: i + 1,
      organisationId: item.organisationId,
      content: item.content.trim(),
      measure: item.measure?.trim() ?? null,
      clause: item.clause?.trim() ?? clause?.trim() ?? null,
    };
    return isTask(kind, item)
      ? created<KeyTask>('KeyTask', {
          ...both,
          year,
          coIds: [...new Set(item.coIds ?? [])],
          measureKind: item.measureKind!,
          quantity: item.quantity!,
          unit: item.unit!.trim(),
          byQuarter: item.byQuarter!,
          programme: programme ?? null,
          nextReportOn: reportDueOf({ year, byQuarter: item.byQuarter! }, 0),
          doneQuantity: 0,
        })
      : created<DutyItem>('DutyItem', {
          ...both,
          kind,
          postId: item.postId ?? null,
          submissionDue: dueOf({ kind, year }, item),
          targetQuantity: item.quantity ?? null,
          unit: item.unit?.trim() ?? null,
          evidenceIds: [],
        });
  });
export const today = ({ at }: Pick<EntryContext<object>, 'at'>): CivilDate => civilDateOf(at);
