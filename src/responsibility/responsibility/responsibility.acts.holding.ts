import {
  act,
  ask,
  factValue,
  hasText,
  type Must,
  type Judging,
  created,
  type AskedFact,
  type OfInput,
  type EntryContext,
} from '../../kernel/act.js';
import { addDays, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { AQF, GOV } from '../../kernel/statutes.js';
import {
  operatorById,
  organisationById,
  sitsOn,
  worksAt,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import {
  firstBeside,
  othersBeside,
  postById,
  type Duty,
  type FirstFacts,
  type PostFacts,
} from './responsibility.facts.js';
import type {
  AcknowledgeResponsibilityInput,
  HandOverResponsibilityInput,
  PublishResponsibilityInput,
  SupersedeResponsibilityInput,
} from './responsibility.inputs.js';
import type { Responsibility } from './responsibility.js';
import {
  aboveOf,
  besides,
  hasOneLead,
  isOfLeaders,
  offices,
  standing,
  standsAbove,
  type Above,
} from './responsibility.musts.js';

/** Publishes it: approved, numbered, for everyone to read, and in force. 公布责任 */
export const publishResponsibility = act<
  Responsibility,
  PublishResponsibilityInput,
  { others: (Duty & { key: string })[]; firsts: FirstFacts[] }
>({
  name: 'publishResponsibility',
  preconditionFacts: {
    others: ask(othersBeside, ({ entry }) => [entry.id]),
    firsts: ask(firstBeside, ({ entry }) => [entry.id]),
  },
  preconditions: [
    {
      code: 'RESPONSIBILITY_HAS_DAYS_LEFT',
      path: ['id'],
      basis: AQF('第十七条'),
      says: {
        zh: '截止日已过的责任不得公布：公布之日前不生效。',
        en: 'A responsibility whose last day is over may not be published: it cannot be in force before it is published.',
      },
      holds: ({ entry, now }) => entry.validUntil === null || entry.validUntil >= civilDateOf(now),
      facts: ({ entry }) => [factValue('validUntil', entry.validUntil)],
    },
    {
      code: 'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD',
      path: ['id'],
      basis: AQF('第十条'),
      says: {
        zh: '同一范围的安全职责有多个部门专项监管的，须有且只能有一个牵头部门。',
        en: 'Where several departments hold special supervision of safety over the same scope, exactly one of them must be the lead.',
      },
      holds: ({ entry, facts }) => hasOneLead(entry as unknown as Duty, facts.others),
      facts: ({ entry, facts }) =>
        besides(entry as unknown as Duty, facts.others).map(({ organisation }) => factValue('also', organisation)),
      remedies: [{ action: 'supersedeResponsibility', role: 'COUNTY_LEADER' }],
    },
    {
      code: 'RESPONSIBILITY_OF_THE_FIRST_IS_ONES_ALONE',
      path: ['id'],
      basis: GOV('第三条'),
      says: {
        zh: '同一区域的党委、政府在同一时间只能各有一名第一责任人，行政首长责任也只能由一个岗位承担；另有岗位的，须先移交或者废止。',
        en: 'A region may have only one first responsible person of the party and one of the government at a time, and one chief executive for disasters; where another post holds it, that must first be handed over or superseded.',
      },
      holds: ({ facts }) => facts.firsts.length === 0,
      facts: ({ facts }) =>
        facts.firsts.flatMap(({ office, title, validFrom, validUntil }) => [
          factValue('also', `${office}${title}`),
          factValue('validFrom', validFrom),
          factValue('validUntil', validUntil),
        ]),
      remedies: [
        { action: 'handOverResponsibility', role: 'COUNTY_LEADER' },
        { action: 'supersedeResponsibility', role: 'COUNTY_LEADER' },
      ],
    },
  ],
  musts: [
    {
      code: 'RESPONSIBILITY_IS_APPROVED',
      path: ['approvalDocument'],
      basis: AQF('第十七条'),
      says: { zh: '须写明批准文号。', en: 'The number of the approval must be stated.' },
      holds: ({ input }) => hasText(input.approvalDocument),
    },
    {
      code: 'RESPONSIBILITY_NOT_APPROVED_BY_ITS_DRAFTER',
      path: ['id'],
      basis: AQF('第十七条'),
      says: {
        zh: '起草人不得批准本人起草的责任。',
        en: 'A responsibility may not be approved by the person who drafted it.',
      },
      holds: ({ entry, actor }) => entry.authorId === null || entry.authorId !== actor.operatorId,
    },
  ],
  // It is public from when it is entered: a day that is over keeps what was read of it.
  decide: ({ input, now }) => ({ approvalDocument: input.approvalDocument.trim(), publishedAt: now }),
});

/** The holder signs for it. 签收 */
export const acknowledgeResponsibility = act<
  Responsibility,
  AcknowledgeResponsibilityInput,
  { signer: OperatorFacts[] }
>({
  name: 'acknowledgeResponsibility',
  facts: { signer: ask(operatorById, ({ actor }) => [actor.operatorId]) },
  musts: [
    {
      code: 'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER',
      path: ['id'],
      basis: GOV('第三条'),
      says: {
        zh: '指明责任岗位的，只能由该岗位现任人员签收；未指明的，只能由责任单位或者责任企业的任职人员签收。',
        en: 'Only a current holder of the responsible post or, where no post is named, a person who holds a post in the responsible office or enterprise may sign for the responsibility.',
      },
      holds: ({ entry, facts, today }) =>
        facts.signer.some((signer) =>
          entry.holderEnterpriseId != null
            ? worksAt(signer, entry.holderEnterpriseId, today)
            : sitsOn(signer, entry.postId, entry.organisationId, today),
        ),
    },
  ],
  decide: ({ at }) => ({ acknowledgedAt: at }),
});

/**
 * Nobody ends what binds somebody above: a leader's duty is for another who is first responsible, an office's own for
 * the office's head or a county leader.
 */
const endsFromAbove: Must<EntryContext<Responsibility, Above>> = {
  code: 'RESPONSIBILITY_ENDS_FROM_ABOVE',
  basis: GOV('第三条'),
  says: {
    zh: '党委、政府领导的责任，须由其他第一责任人移交或者废止；其他单位的责任，须由本单位负责人或者县领导移交或者废止。',
    en: 'A duty of the party committee or the government may only be ended or handed over by another first responsible person; that of another office by its own head or a county leader.',
  },
  holds: (ctx) =>
    isOfLeaders(ctx.facts)
      ? standsAbove(ctx as never)
      : ctx.actor.roles.includes('COUNTY_LEADER') || ctx.entry.organisationId === ctx.actor.organisationId,
};
const above = aboveOf<Responsibility & { organisationId: string }>() as never as {
  readonly [Name in keyof Above]: AskedFact<{ readonly entry: Readonly<Responsibility> }>;
};

type Successor = Above & { post: PostFacts[]; organisation: OrganisationFacts[] };
const endsWithin: Must<OfInput<{ lastDay: CivilDate }> & Pick<EntryContext<Responsibility>, 'entry'>> = {
  code: 'RESPONSIBILITY_LAST_DAY_LIES_WITHIN',
  path: ['lastDay'],
  basis: AQF('第十七条'),
  says: {
    zh: '截止日不得早于责任起始日，不得晚于责任原截止日。',
    en: 'The last day must lie within the days for which the responsibility is valid.',
  },
  holds: ({ entry, input }) =>
    input.lastDay >= entry.validFrom && (entry.validUntil === null || input.lastDay <= entry.validUntil),
  facts: ({ entry }) => [factValue('validFrom', entry.validFrom), factValue('validUntil', entry.validUntil)],
};

/** Who answered on a day that is over stays who answered then: the day on which it is entered counts. */
const endsOpenly: Must<OfInput<{ lastDay: CivilDate }> & Pick<EntryContext<Responsibility>, 'now'>> = {
  code: 'RESPONSIBILITY_ENDS_NO_EARLIER_THAN_YESTERDAY',
  path: ['lastDay'],
  basis: AQF('第十七条'),
  says: {
    zh: '截止日不得早于登记之日的前一日：已过之日由谁负责，不得事后变更。',
    en: 'The last day may not be before the day before it is entered: who was responsible on a day that is over may not change.',
  },
  holds: ({ input, now }) => input.lastDay >= addDays(civilDateOf(now), -1),
  facts: ({ now }) => [factValue('earliest', addDays(civilDateOf(now), -1))],
};

const hasASuccessor = ({
  entry,
  input,
  facts,
}: Judging<Responsibility, HandOverResponsibilityInput, Successor>): boolean =>
  entry.postId !== null
    ? facts.post.some(
        ({ key, organisationId }) =>
          key !== entry.postId &&
          facts.organisation.some((office) => office.key === organisationId && standing(office)),
      ) && input.successorPostId !== entry.postId
    : input.successorPostId == null &&
      input.successorOrganisationId != null &&
      input.successorOrganisationId !== entry.organisationId &&
      facts.organisation.some((office) => standing(office) && offices[entry.holder]!.includes(office.kind));

/** Hands it over: another holds the same from the next day, whole and open as it stands. 交接 */
export const handOverResponsibility = act<Responsibility, HandOverResponsibilityInput, Successor>({
  name: 'handOverResponsibility',
  preconditionFacts: above,
  preconditions: [endsFromAbove],
  facts: {
    post: ask(postById, ({ input }) => [input.successorPostId]),
    organisation: ask(organisationById, ({ entry, input }) => [input.successorOrganisationId ?? entry.organisationId]),
  },
  musts: [
    {
      code: 'RESPONSIBILITY_HAS_A_SUCCESSOR',
      path: ['successorPostId'],
      basis: GOV('第三条'),
      says: {
        zh: '岗位承担的责任，须指明另一岗位，该岗位须属现存的接任单位（未指明接任单位的，为现责任单位）；单位承担的责任，须指明另一现存单位，其类别须与该责任的责任主体类别相符，且不得指明岗位。',
        en: 'A responsibility of a post must go to another post, in an existing successor office or, if none is named, the present one; that of an office must go to another existing office of a kind that fits the holder, and may not name a post.',
      },
      holds: hasASuccessor,
    },
    {
      code: 'RESPONSIBILITY_HANDED_OVER_IN_ITS_COUNTY',
      path: ['successorOrganisationId'],
      basis: AQF('第九条'),
      says: { zh: '接任单位须为本县单位。', en: 'The successor office must be in the same county.' },
      holds: ({ entry, facts }) => facts.organisation.every(({ countyCode }) => countyCode === entry.countyCode),
    },
    {
      code: 'RESPONSIBILITY_LEAVES_DAYS_TO_ITS_SUCCESSOR',
      path: ['lastDay'],
      basis: GOV('第三条'),
      says: {
        zh: '移交人截止日须早于责任截止日。',
        en: 'The last day of the present holder must be before the last day of the responsibility.',
      },
      holds: ({ entry, input }) => entry.validUntil === null || input.lastDay < entry.validUntil,
      facts: ({ entry }) => [factValue('validUntil', entry.validUntil)],
    },
    {
      code: 'RESPONSIBILITY_HANDOVER_IS_DESCRIBED',
      path: ['note'],
      basis: GOV('第三条'),
      says: { zh: '须写明交接情况。', en: 'What is handed over must be described.' },
      holds: ({ input }) => hasText(input.note),
    },
    endsWithin,
    endsOpenly,
  ],
  decide: ({ input }) => ({ validUntil: input.lastDay, endNote: input.note.trim() }),
  creates: ({ entry, input, now }) => [
    created<Responsibility>('Responsibility', {
      ...carriedFrom(entry),
      regionCode: entry.regionCode,
      status: 'PUBLISHED',
      organisationId: input.successorOrganisationId ?? entry.organisationId,
      postId: entry.postId === null ? null : input.successorPostId!,
      validFrom: addDays(input.lastDay, 1),
      validUntil: entry.validUntil,
      publishedAt: now,
      acknowledgedAt: null,
      endNote: null,
      authorId: null,
    }),
  ],
});
const carried = [
  'holder',
  'unit',
  'category',
  'must',
  'aspect',
  'lever',
  'first',
  'lead',
  'sectors',
  'industries',
  'townships',
  'businessForms',
  'enterpriseIds',
  'corridorKind',
  'corridor',
  'corridorCourse',
  'disasterKinds',
  'projects',
  'content',
  'document',
  'clause',
  'approvalDocument',
  'holderEnterpriseId',
] as const satisfies readonly (keyof Responsibility)[];
type Carried = Pick<Responsibility, (typeof carried)[number]>;
const carriedFrom = (entry: Readonly<Responsibility>): Carried =>
  Object.fromEntries(carried.map((property) => [property, entry[property]])) as Carried;

/** Ends it by another document. What it said remains true of its days. 废止 */
export const supersedeResponsibility = act<Responsibility, SupersedeResponsibilityInput, Above>({
  name: 'supersedeResponsibility',
  preconditionFacts: above,
  preconditions: [endsFromAbove],
  musts: [
    {
      code: 'RESPONSIBILITY_ENDED_BY_A_DOCUMENT',
      path: ['document'],
      basis: AQF('第十七条'),
      says: {
        zh: '须写明替代文件和废止理由。',
        en: 'The document that takes its place and the reason must both be stated.',
      },
      holds: ({ input }) => hasText(input.document) && hasText(input.reason),
    },
    endsWithin,
    endsOpenly,
  ],
  decide: ({ input }) => ({
    validUntil: input.lastDay as CivilDate,
    endNote: `${input.document.trim()}：${input.reason.trim()}`,
  }),
});
