import { factValue, hasText, type Judging, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { GOV } from '../../kernel/statutes.js';
import { answers, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import type { PostFacts } from '../responsibility/responsibility.facts.js';
import type { OpenWorkProgrammeInput, ProgrammeLine } from './assignment.inputs.js';
import type { WorkProgramme } from './assignment.js';

export const basis = GOV('第十六条');
const document = (title: string, article: string) => [{ title, article }] as const;

export type Opening = Judging<
  WorkProgramme,
  OpenWorkProgrammeInput,
  { readonly offices: readonly OrganisationFacts[]; readonly posts: readonly PostFacts[] }
>;
const ownerOf = ({ input, facts }: Opening): OrganisationFacts | undefined =>
  facts.offices.find(({ key, endedOn }) => key === input.organisationId && endedOn === null);
/** The items of each office. */
const byOffice = ({ input }: Opening): ProgrammeLine[][] => {
  const offices = new Map<string, ProgrammeLine[]>();
  for (const item of input.items) offices.set(item.organisationId, [...(offices.get(item.organisationId) ?? []), item]);
  return [...offices.values()];
};
const wanted = (key: string, { law, at, input, facts }: Opening): number =>
  law.number(key, civilDateOf(at), facts.offices.find((office) => office.key === input.organisationId)!.regionCode);

/** What a programme of each kind must set. */
const ofItsKind: readonly Must<Opening>[] = [
  {
    code: 'PROGRAMME_MEASURES_ARE_TEN_PERSONS_OWN',
    path: ['items'],
    basis: document('双桥经开区2022年工作要点', '第一条、第二条'),
    says: {
      zh: '“十条措施”须齐全，每条措施须明确到人（责任岗位）。',
      en: 'The programme must have its full number of measures, and each must name the post whose holder carries it out.',
    },
    holds: (ctx) =>
      ctx.input.kind !== 'TEN_MEASURES' ||
      ownerOf(ctx) === undefined ||
      (new Set(ctx.input.items.map(({ content }) => content.trim())).size === wanted('programme.measures.count', ctx) &&
        ctx.input.items.every(({ postId }) => postId != null)),
  },
  {
    code: 'PROGRAMME_FOUR_ONES_OF_EACH_OFFICE',
    path: ['items'],
    basis: document('巫溪县2025年工作要点', '第二条'),
    says: {
      zh: '行业消防安全“四个一”须对每个行业部门逐项下达。',
      en: 'Each office of the programme must be given the full number of the four ones of fire safety.',
    },
    holds: (ctx) =>
      ctx.input.kind !== 'FIRE_FOUR_ONES' ||
      ownerOf(ctx) === undefined ||
      byOffice(ctx).every((items) => items.length === wanted('programme.four-ones.count', ctx)),
  },
  {
    code: 'PROGRAMME_SYNC_HAS_THREE_STEPS',
    path: ['items'],
    basis: document('双桥经开区2022年工作要点', '第二条'),
    says: {
      zh: '同部署、同推进、同考核须对每个单位各下达一项；其他方案事项不得写明同步环节。',
      en: 'Each office must be given each of the three steps once; an item of any other programme may not name a step.',
    },
    holds: (ctx) =>
      ctx.input.kind === 'TRIPLE_SYNC'
        ? byOffice(ctx).every(
            (items) => items.length === 3 && new Set(items.map(({ step }) => step ?? '')).size === 3,
          ) && ctx.input.items.every(({ step }) => step != null)
        : ctx.input.items.every(({ step }) => step == null),
  },
  {
    code: 'PROGRAMME_COMPREHENSIVE_HAS_STANDARDS',
    path: ['items'],
    basis: document('重庆市安全生产综合监督管理办法', '综合监管规范化'),
    says: {
      zh: '综合监管任务须逐项写明规范标准。',
      en: 'Every task of comprehensive supervision must state the standard by which it is done.',
    },
    holds: ({ input }) => input.kind !== 'COMPREHENSIVE' || input.items.every(({ standard }) => hasText(standard)),
  },
];

export const opensWell: readonly Must<Opening>[] = [
  {
    code: 'PROGRAMME_STATES_TITLE_AND_DOCUMENT',
    path: ['title'],
    basis,
    says: { zh: '须写明方案名称和文件。', en: 'The title of the programme and its document must both be stated.' },
    holds: ({ input }) => hasText(input.title) && hasText(input.document),
  },
  {
    code: 'PROGRAMME_ITEMS_NAME_WHO_ANSWERS',
    path: ['items'],
    basis,
    says: {
      zh: '方案须至少有一个事项，每个事项须写明内容；牵头单位和责任单位须为同县现存的党委政府、部门、乡镇（街道）或者园区，责任岗位须属责任单位。',
      en: 'There must be at least one item, each with its content; the office of the programme and of every item must be an existing one of the county that answers, and a post must belong to the office of its item.',
    },
    holds: (ctx) => {
      const owner = ownerOf(ctx);
      return (
        owner !== undefined &&
        ctx.input.items.length > 0 &&
        ctx.input.items.every(
          ({ organisationId, postId, content }) =>
            hasText(content) &&
            ctx.facts.offices.some(
              (office) =>
                office.key === organisationId &&
                office.endedOn === null &&
                answers(office) &&
                office.countyCode === owner.countyCode,
            ) &&
            (postId == null ||
              ctx.facts.posts.some((post) => post.key === postId && post.organisationId === organisationId)),
        )
      );
    },
  },
  {
    code: 'PROGRAMME_DAYS_ARE_AHEAD',
    path: ['items'],
    basis,
    says: {
      zh: '办结期限不得早于下达之日，且须在方案年度或者次年一季度之内。',
      en: 'Every day by which something is done may not be before the day of the act, and must be in the year of the programme or the quarter after it.',
    },
    holds: ({ input, today }) =>
      input.items.every(
        ({ dueOn }) => dueOn >= today && dueOn >= `${input.year}-01-01` && dueOn <= `${input.year + 1}-03-31`,
      ),
    facts: ({ today }) => [factValue('on', today)],
  },
  ...ofItsKind,
];
