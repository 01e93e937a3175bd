import { act, ask, factValue, given, type Must } from '../../kernel/act.js';
import { addDays, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { countyOf } from '../../kernel/region-code.js';
import { AQF, GOV } from '../../kernel/statutes.js';
import {
  operatorById,
  organisationById,
  sitsOn,
  type OperatorFacts,
  type OrganisationFacts,
  accountsOfEnterprise,
  type AccountFacts,
} from '../../organisation/organisation.facts.js';
import {
  covers,
  decided,
  narrowness,
  othersBeside,
  postById,
  townshipsOf,
  type Duty,
  type PostFacts,
  type TownshipFacts,
} from './responsibility.facts.js';
import type {
  AcknowledgeResponsibilityInput,
  DraftResponsibilityInput,
  HandOverResponsibilityInput,
  PublishResponsibilityInput,
  SupersedeResponsibilityInput,
} from './responsibility.inputs.js';
import type { Responsibility } from './responsibility.js';

/** Which kinds of office each kind of holder may be. */
const offices: Readonly<Record<string, readonly string[]>> = {
  PARTY_LEADER: ['GOVERNMENT', 'TOWNSHIP', 'PARK'],
  GOV_LEADER: ['GOVERNMENT', 'TOWNSHIP', 'PARK', 'BUREAU'],
  DEPARTMENT: ['GOVERNMENT', 'BUREAU', 'DEPARTMENT'],
  INTERNAL_UNIT: ['GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP', 'PARK'],
  POST: ['GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP', 'PARK', 'VILLAGE'],
  TOWNSHIP: ['TOWNSHIP'],
  PARK: ['PARK'],
  ENTERPRISE: ['ENTERPRISE'],
  ENTERPRISE_POST: ['ENTERPRISE'],
};
const byPost: readonly string[] = ['PARTY_LEADER', 'GOV_LEADER', 'POST', 'ENTERPRISE_POST'];
const namesPlaces: readonly string[] = [
  'SPECIAL_SUPERVISION',
  'TERRITORIAL',
  'SECTOR_COORDINATION',
  'OVERALL_SUPERVISION',
  'FIRE',
];

type Drafting = { organisation: OrganisationFacts[]; post: PostFacts[]; places: TownshipFacts[] };
const standing = ({ endedOn }: OrganisationFacts): boolean => endedOn === null;

/** Drafts a responsibility: of no effect until it is published. 起草责任 */
export const draftResponsibility = act<Responsibility, DraftResponsibilityInput, Drafting>({
  name: 'draftResponsibility',
  begins: true,
  facts: {
    organisation: ask(organisationById, ({ input }) => [input.organisationId]),
    post: ask(postById, ({ input }) => [input.postId]),
    places: ask(townshipsOf, ({ input }) => input.regions),
  },
  standing: [],
  musts: [
    {
      code: 'RESPONSIBILITY_NAMES_A_STANDING_HOLDER',
      path: ['organisationId'],
      basis: AQF('第三条'),
      says: {
        zh: '责任单位须为现存且与责任主体类别相符的单位；只有责任主体为生产经营单位的，方可只指明企业。',
        en: 'The responsible office must be an existing one of the kind of holder stated; only a holder of kind ENTERPRISE can be named by its enterprise alone.',
      },
      holds: ({ input, facts }) =>
        input.holder === 'ENTERPRISE' && input.organisationId == null
          ? input.holderEnterpriseId != null
          : facts.organisation.some((office) => standing(office) && offices[input.holder]!.includes(office.kind)),
      facts: ({ input, facts }) => [
        factValue('holder', input.holder),
        ...facts.organisation.map(({ kind }) => factValue('kind', kind)),
      ],
    },
    {
      code: 'RESPONSIBILITY_OF_A_POST_NAMES_IT',
      path: ['postId'],
      basis: GOV('第三条'),
      says: {
        zh: '领导、岗位责任须指明责任单位的岗位；其他责任不得指明岗位。',
        en: 'A responsibility of a leader or a post must name a post of the responsible office; any other may not name a post.',
      },
      holds: ({ input, facts }) =>
        byPost.includes(input.holder)
          ? facts.post.some(({ organisationId }) => organisationId === input.organisationId)
          : input.postId == null,
    },
    {
      code: 'RESPONSIBILITY_UNIT_IS_NAMED',
      path: ['unit'],
      basis: AQF('第三条'),
      says: { zh: '内设机构责任须写明机构名称。', en: 'A responsibility of an internal unit must name the unit.' },
      holds: ({ input }) => input.holder !== 'INTERNAL_UNIT' || given(input.unit),
    },
    {
      code: 'RESPONSIBILITY_SAYS_OVER_WHAT',
      path: ['sectors'],
      basis: AQF('第十条'),
      says: {
        zh: '专项监管须至少指明监管行业、国民经济行业、新兴业态、企业之一。',
        en: 'A special supervision must name at least one sector, industry, business form or enterprise.',
      },
      holds: ({ input }) =>
        input.category !== 'SPECIAL_SUPERVISION' ||
        input.sectors.length + input.industries.length + input.businessForms.length + input.enterpriseIds.length > 0,
    },
    {
      code: 'RESPONSIBILITY_SAYS_WHERE',
      path: ['regions'],
      basis: AQF('第九条'),
      says: {
        zh: '专项监管、综合监管、行业统筹监管、属地和消防责任须指明辖有乡镇的区域；指明单个企业的除外。',
        en: 'A responsibility of category SPECIAL_SUPERVISION, OVERALL_SUPERVISION, SECTOR_COORDINATION, TERRITORIAL or FIRE must name regions that contain at least one township, unless it names single enterprises.',
      },
      holds: ({ input, facts }) =>
        !namesPlaces.includes(input.category) ||
        input.enterpriseIds.length > 0 ||
        facts.places.some(({ townships }) => townships.length > 0),
    },
    {
      code: 'RESPONSIBILITY_KEEPS_TO_ITS_COUNTY',
      path: ['regions'],
      basis: AQF('第九条'),
      says: {
        zh: '责任区域、责任单位不得超出本县。',
        en: 'The regions and the responsible office must lie in the county for which the responsibility is entered.',
      },
      holds: ({ input, facts }) =>
        facts.places.every(({ townships }) =>
          townships.every((township) => township.startsWith(countyOf(input.region))),
        ) && facts.organisation.every(({ countyCode }) => countyCode === countyOf(input.region)),
    },
    {
      code: 'RESPONSIBILITY_INDUSTRY_IS_A_CODE',
      path: ['industries'],
      basis: [{ title: 'GB/T 4754-2017', article: '分类代码' }],
      says: {
        zh: '国民经济行业须为二至四位数字代码。',
        en: 'Each industry must be two to four leading digits of a GB/T 4754 class.',
      },
      holds: ({ input }) => input.industries.every((digits) => /^\d{2,4}$/.test(digits)),
    },
    {
      code: 'RESPONSIBILITY_CORRIDOR_IS_WHOLE',
      path: ['corridor'],
      basis: AQF('第九条'),
      says: {
        zh: '沿线类别和沿线名称须同时填写或者均不填写。',
        en: 'The kind and the name of the corridor must be given together or not at all.',
      },
      holds: ({ input }) => (input.corridorKind == null) === !given(input.corridor),
    },
    {
      code: 'RESPONSIBILITY_STATES_CONTENT_AND_BASIS',
      path: ['content'],
      basis: AQF('第十七条'),
      says: {
        zh: '须写明责任内容和依据文件。',
        en: 'The content of the responsibility and the document it is based on must both be stated.',
      },
      holds: ({ input }) => given(input.content) && given(input.document),
    },
    {
      code: 'RESPONSIBILITY_ENDS_AFTER_IT_BEGAN',
      path: ['validUntil'],
      basis: AQF('第十七条'),
      says: { zh: '截止日不得早于起始日。', en: 'The last day may not be before the first day.' },
      holds: ({ input }) => input.validUntil == null || input.validUntil >= input.validFrom,
    },
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: input.region,
    holder: input.holder,
    organisationId: input.organisationId ?? null,
    postId: input.postId ?? null,
    holderEnterpriseId: input.holderEnterpriseId ?? null,
    unit: input.unit?.trim() ?? null,
    category: input.category,
    must: input.must,
    aspect: input.aspect,
    lever: input.lever ?? null,
    first: input.first,
    lead: input.lead,
    sectors: [...new Set(input.sectors)],
    industries: [...new Set(input.industries)],
    townships: [...new Set(facts.places.flatMap(({ townships }) => townships))].sort(),
    enterpriseIds: [...new Set(input.enterpriseIds)],
    businessForms: [...new Set(input.businessForms.map((form) => form.trim()))],
    corridorKind: input.corridorKind ?? null,
    corridor: input.corridor?.trim() ?? null,
    content: input.content.trim(),
    document: input.document.trim(),
    clause: input.clause?.trim() ?? null,
    validFrom: input.validFrom,
    validUntil: input.validUntil ?? null,
    authorId: actor.operatorId,
  }),
});

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));
/** Those that would supervise some of the same, as narrowly, on some of the same days. */
const besides = (draft: Duty, others: readonly Duty[]): readonly Duty[] =>
  others.filter(
    (other) =>
      narrowness(other) === narrowness(draft) &&
      other.organisationId !== draft.organisationId &&
      (draft.validUntil === null || other.validFrom <= draft.validUntil) &&
      [
        meet(draft.sectors, other.sectors),
        draft.industries.some((a) => other.industries.some((b) => a.startsWith(b) || b.startsWith(a))),
        meet(draft.businessForms, other.businessForms),
        meet(draft.enterpriseIds, other.enterpriseIds),
      ][narrowness(draft)],
  );

/** Whether in every cell, form and enterprise that a draft shares with others there would be one lead. */
export function hasOneLead(draft: Duty, others: readonly Duty[]): boolean {
  if (draft.category !== 'SPECIAL_SUPERVISION' || draft.aspect !== 'SAFETY') return true;
  const level = narrowness(draft);
  const beside = besides(draft, others);
  if (beside.length === 0) return true;
  const at = (part: object) => ({
    id: null,
    sector: '',
    industryCode: null,
    businessForm: null,
    township: '',
    ...part,
  });
  // What both name at the same breadth: of two industries the longer code lies in both.
  const shared =
    level === 3
      ? draft.enterpriseIds.map((id) => at({ id }))
      : draft.townships.flatMap((township) => {
          if (level === 2) return draft.businessForms.map((businessForm) => at({ businessForm, township }));
          if (level === 0) return draft.sectors.map((sector) => at({ sector, township }));
          const codes = [...new Set([...draft.industries, ...beside.flatMap(({ industries }) => industries)])].filter(
            (code) => draft.industries.some((digits) => code.startsWith(digits)),
          );
          const sectors = [...new Set([...draft.sectors, ...beside.flatMap((other) => other.sectors)])].filter(
            (sector) => draft.sectors.length === 0 || draft.sectors.includes(sector),
          );
          return codes.flatMap((industryCode) =>
            (sectors.length === 0 ? [''] : sectors).map((sector) => at({ industryCode, sector, township })),
          );
        });
  return shared.every((place) => decided([draft, ...beside.filter((other) => covers(other, place))]) === 'ONE');
}

/** Publishes it: approved, numbered, for everyone to read, and in force. 公布责任 */
export const publishResponsibility = act<
  Responsibility,
  PublishResponsibilityInput,
  { others: (Duty & { key: string })[] }
>({
  name: 'publishResponsibility',
  standingFacts: { others: ask(othersBeside, ({ entry }) => [entry.id]) },
  standing: [
    {
      code: 'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD',
      path: ['id'],
      basis: AQF('第十条'),
      says: {
        zh: '同一范围有多个部门专项监管的，须有且只能有一个牵头部门。',
        en: 'Where several departments supervise the same scope, exactly one of them must lead.',
      },
      holds: ({ entry, facts }) => hasOneLead(entry as unknown as Duty, facts.others),
      facts: ({ entry, facts }) =>
        besides(entry as unknown as Duty, facts.others).map(({ organisation }) => factValue('also', organisation)),
      remedies: [{ action: 'supersedeResponsibility', role: 'COUNTY_LEADER' }],
    },
  ],
  musts: [
    {
      code: 'RESPONSIBILITY_IS_APPROVED',
      path: ['approvalDocument'],
      basis: AQF('第十七条'),
      says: { zh: '须写明批准文号。', en: 'The number of the approval must be stated.' },
      holds: ({ input }) => given(input.approvalDocument),
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
  decide: ({ input, at }) => ({ approvalDocument: input.approvalDocument.trim(), publishedAt: at }),
});

/** The holder signs for it. 签收 */
export const acknowledgeResponsibility = act<
  Responsibility,
  AcknowledgeResponsibilityInput,
  { signer: OperatorFacts[]; accounts: AccountFacts[] }
>({
  name: 'acknowledgeResponsibility',
  facts: {
    signer: ask(operatorById, ({ actor }) => [actor.operatorId]),
    accounts: ask(accountsOfEnterprise, ({ entry }) => [entry.holderEnterpriseId]),
  },
  standing: [],
  musts: [
    {
      code: 'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER',
      path: ['id'],
      basis: GOV('第三条'),
      says: {
        zh: '指明责任岗位的，只能由该岗位现任人员签收；未指明的，只能由责任单位（责任企业）的任职人员签收。',
        en: 'Only a current holder of the responsible post or, where no post is named, a person who holds a post in the responsible office or enterprise may sign for the responsibility.',
      },
      holds: ({ entry, facts, at }) =>
        facts.signer.some((signer) =>
          [entry.organisationId, ...(entry.organisationId === null ? facts.accounts.map(({ id }) => id) : [])].some(
            (office) => office !== null && sitsOn(signer, entry.postId, office, civilDateOf(at)),
          ),
        ),
    },
  ],
  decide: ({ at }) => ({ acknowledgedAt: at }),
});

type Successor = { post: PostFacts[]; organisation: OrganisationFacts[] };
const endsWithin: Must<any> = {
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

/** Hands it over: another holds the same from the next day, whole and open as it stands. 交接 */
export const handOverResponsibility = act<Responsibility, HandOverResponsibilityInput, Successor>({
  name: 'handOverResponsibility',
  facts: {
    post: ask(postById, ({ input }) => [input.successorPostId]),
    organisation: ask(organisationById, ({ entry, input }) => [input.successorOrganisationId ?? entry.organisationId]),
  },
  standing: [],
  musts: [
    {
      code: 'RESPONSIBILITY_HAS_A_SUCCESSOR',
      path: ['successorPostId'],
      basis: GOV('第三条'),
      says: {
        zh: '岗位承担的责任，须指明另一岗位，该岗位须属现存的接任单位（未指明接任单位的，为原责任单位）；单位承担的责任，须指明另一现存且类别相符的单位，不得指明岗位。',
        en: 'A responsibility held by a post must name another post, in the successor office or, where none is named, in the present office, which must be an existing one; a responsibility held by an office must name another existing office of the same kind of holder and may not name a post.',
      },
      holds: ({ entry, input, facts }) =>
        entry.postId !== null
          ? facts.post.some(
              ({ key, organisationId }) =>
                key !== entry.postId &&
                facts.organisation.some((office) => office.key === organisationId && standing(office)),
            ) && input.successorPostId !== entry.postId
          : input.successorPostId == null &&
            input.successorOrganisationId != null &&
            input.successorOrganisationId !== entry.organisationId &&
            facts.organisation.some((office) => standing(office) && offices[entry.holder]!.includes(office.kind)),
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
      holds: ({ input }) => given(input.note),
    },
    endsWithin,
  ],
  decide: ({ input }) => ({ validUntil: input.lastDay, endNote: input.note.trim() }),
  parts: ({ entry, input, at }) => [
    {
      entryType: 'Responsibility',
      set: {
        ...Object.fromEntries(carried.map((property) => [property, entry[property]])),
        regionCode: entry.regionCode,
        status: 'PUBLISHED',
        organisationId: input.successorOrganisationId ?? entry.organisationId,
        postId: entry.postId === null ? null : input.successorPostId!,
        validFrom: addDays(input.lastDay, 1),
        validUntil: entry.validUntil,
        publishedAt: at,
        acknowledgedAt: null,
        endNote: null,
        authorId: null,
      },
    },
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
  'content',
  'document',
  'clause',
  'approvalDocument',
  'holderEnterpriseId',
] as const satisfies readonly (keyof Responsibility)[];

/** Ends it by another document. What it said remains true of its days. 废止 */
export const supersedeResponsibility = act<Responsibility, SupersedeResponsibilityInput>({
  name: 'supersedeResponsibility',
  standing: [],
  musts: [
    {
      code: 'RESPONSIBILITY_ENDED_BY_A_DOCUMENT',
      path: ['document'],
      basis: AQF('第十七条'),
      says: {
        zh: '须写明替代文件和废止理由。',
        en: 'The document that takes its place and the reason must both be stated.',
      },
      holds: ({ input }) => given(input.document) && given(input.reason),
    },
    endsWithin,
  ],
  decide: ({ input }) => ({
    validUntil: input.lastDay as CivilDate,
    endNote: `${input.document.trim()}：${input.reason.trim()}`,
  }),
});
