import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { countyOf } from '../../kernel/region-code.js';
import { AQF, GOV } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { postById, townshipsOf, type PostFacts, type TownshipFacts } from './responsibility.facts.js';
import type { DraftResponsibilityInput } from './responsibility.inputs.js';
import type { Responsibility } from './responsibility.js';
import { offices, standing } from './responsibility.musts.js';

const byPost: readonly string[] = ['PARTY_LEADER', 'GOV_LEADER', 'POST', 'ENTERPRISE_POST'];
const namesPlaces: readonly string[] = [
  'SPECIAL_SUPERVISION',
  'TERRITORIAL',
  'SECTOR_COORDINATION',
  'OVERALL_SUPERVISION',
  'FIRE',
];

type Drafting = { organisation: OrganisationFacts[]; post: PostFacts[]; places: TownshipFacts[] };

/** Drafts a responsibility: of no effect until it is published. 起草责任 */
export const draftResponsibility = act<Responsibility, DraftResponsibilityInput, Drafting>({
  name: 'draftResponsibility',
  begins: true,
  facts: {
    organisation: ask(organisationById, ({ input }) => [input.organisationId]),
    post: ask(postById, ({ input }) => [input.postId]),
    places: ask(townshipsOf, ({ input }) => input.regions),
  },
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
      holds: ({ input }) => input.holder !== 'INTERNAL_UNIT' || hasText(input.unit),
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
        zh: '国民经济行业须为GB/T 4754分类代码的前二至四位数字。',
        en: 'Each industry must be the first two to four digits of a GB/T 4754 code.',
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
      holds: ({ input }) => (input.corridorKind == null) === !hasText(input.corridor),
    },
    {
      code: 'RESPONSIBILITY_STATES_CONTENT_AND_BASIS',
      path: ['content'],
      basis: AQF('第十七条'),
      says: {
        zh: '须写明责任内容和依据文件。',
        en: 'The content of the responsibility and the document it is based on must both be stated.',
      },
      holds: ({ input }) => hasText(input.content) && hasText(input.document),
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
