import { act, ask, factValue, hasText, type Must } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { countyOf, levelOf, type RegionCode } from '../../kernel/region-code.js';
import { AQF, POINTS } from '../../kernel/statutes.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import {
  criterionByCode,
  lastVersion,
  versionsBeside,
  type CriterionFacts,
  type VersionFacts,
} from './criterion.facts.js';
import type { EndCriterionInput, PublishCriterionInput, SupersedeCriterionInput } from './criterion.inputs.js';
import type { HazardCriterion } from './criterion.js';

const basis = AQF('第一百一十八条');
/** Every later version names the one it follows, and judges from a day that has not passed. */
interface Entering {
  readonly input: { readonly region: RegionCode; readonly effectiveFrom: CivilDate };
  readonly today: CivilDate;
}
const musts = [
  {
    code: 'CRITERION_IS_OF_A_COUNTY',
    path: ['region'],
    basis,
    says: { zh: '区划须为县。', en: 'The region must be a county.' },
    holds: ({ input }) => levelOf(input.region) === 'COUNTY',
  },
  {
    code: 'CRITERION_FIRST_DAY_HAS_NOT_PASSED',
    path: ['effectiveFrom'],
    basis: POINTS('重大事故隐患判定标准'),
    says: {
      zh: '生效（废止）日期不得早于办理之日：此前已判定的，仍以原版本为准。',
      en: 'The first day may not be before the day of this act: what was graded before must keep the version it was graded by.',
    },
    holds: ({ input, today }) => input.effectiveFrom >= today,
    facts: ({ input }) => [factValue('effectiveFrom', input.effectiveFrom)],
  },
] as const satisfies readonly Must<Entering>[];

const isWorded: Must<{
  readonly input: { readonly document: string; readonly article: string; readonly content: string };
}> = {
  code: 'CRITERION_SAYS_WHAT_BY_WHICH_ARTICLE',
  path: ['content'],
  basis,
  says: {
    zh: '须写明判定标准、条款和内容。',
    en: 'The standard, its item and the wording must all be stated.',
  },
  holds: ({ input }) => hasText(input.document) && hasText(input.article) && hasText(input.content),
};
const shown = fileIsTheOffices('CRITERION_FILE_SENT_BY_THE_OFFICE', 'fileId', {
  basis: POINTS('重大事故隐患判定标准'),
  says: { zh: '文件须由本单位上传。', en: "The file must have been uploaded by the caller's own office." },
});
interface Following {
  readonly input: { readonly region: RegionCode; readonly effectiveFrom: CivilDate; readonly formerId: string };
  readonly facts: { readonly versions: VersionFacts[] };
}
const formerOf = ({ input, facts }: Following): VersionFacts | undefined =>
  facts.versions.find(({ id }) => id === input.formerId);
const followsTheLast: Must<Following> = {
  code: 'CRITERION_FOLLOWS_THE_LAST_VERSION',
  path: ['formerId'],
  basis: POINTS('重大事故隐患判定标准'),
  says: {
    zh: '只能接续本县适用的最后版本，且生效（废止）日期须晚于该版本的生效日期；已废止的条目不得再废止。',
    en: 'Only the last version that judges in the county can be followed, from a later day than its own; an item that is out of force may not be ended again.',
  },
  holds: (ctx) => {
    const { input, facts } = ctx;
    const last = lastVersion(facts.versions, countyOf(input.region));
    return last !== undefined && last.id === input.formerId && last.effectiveFrom < input.effectiveFrom;
  },
  facts: (ctx) => [factValue('effectiveFrom', formerOf(ctx)?.effectiveFrom)],
};

type Worded = PublishCriterionInput | SupersedeCriterionInput;
const version = (input: Worded, publishedOn: CivilDate, publisherId: string | null) => ({
  regionCode: input.region,
  sectors: [...new Set(input.sectors)],
  document: input.document.trim(),
  article: input.article.trim(),
  content: input.content.trim(),
  // Its text is attached, so that anybody can check it.
  certainty: 'CONFIRMED' as const,
  effectiveFrom: input.effectiveFrom,
  effectiveUntil: null,
  publishedOn,
  publisherId,
  fileId: input.fileId,
  repeals: false,
});

/** Publishes an item that the register lacks. 公布判定标准条目 */
export const publishCriterion = act<
  HazardCriterion,
  PublishCriterionInput,
  { known: CriterionFacts[]; files: FileFacts[] }
>({
  name: 'publishCriterion',
  begins: true,
  facts: {
    known: ask(criterionByCode, ({ input }) => [input.code.trim()]),
    files: ask(fileById, ({ input }) => [input.fileId]),
  },
  musts: [
    ...musts,
    {
      code: 'CRITERION_CODE_IS_NEW',
      path: ['code'],
      basis: POINTS('重大事故隐患判定标准'),
      remedies: [{ action: 'supersedeCriterion', role: 'BUREAU_HEAD' }],
      says: {
        zh: '条目代码须由大写字母、数字和连字符组成，至多40个字符，且本县未使用过；已有的条目须公布新版本。',
        en: 'The code must be of at most 40 capital letters, digits and hyphens, and not used in the county; of an item that is there, a new version must be published.',
      },
      holds: ({ input, facts }) =>
        /^[A-Z0-9][A-Z0-9-]{0,39}$/.test(input.code.trim()) &&
        lastVersion(facts.known, countyOf(input.region)) === undefined,
      facts: ({ input }) => [factValue('code', input.code)],
    },
    isWorded,
    shown,
  ],
  decide: ({ input, today, actor }) => ({
    ...version(input, today, actor.operatorId),
    code: input.code.trim(),
  }),
});

/** Publishes a new version of an item. 公布新版本 */
export const supersedeCriterion = act<
  HazardCriterion,
  SupersedeCriterionInput,
  { versions: VersionFacts[]; files: FileFacts[] }
>({
  name: 'supersedeCriterion',
  begins: true,
  concerns: ({ formerId }) => ({ entryType: 'HazardCriterion', id: formerId, path: 'formerId' }),
  facts: {
    versions: ask(versionsBeside, ({ input }) => [input.formerId]),
    files: ask(fileById, ({ input }) => [input.fileId]),
  },
  musts: [...musts, followsTheLast, isWorded, shown],
  decide: (ctx) => ({
    ...version(ctx.input, ctx.today, ctx.actor.operatorId),
    code: formerOf(ctx)!.code,
    formerId: ctx.input.formerId,
  }),
});

/** Puts an item out of force; what was graded by it stands. 废止 */
export const endCriterion = act<HazardCriterion, EndCriterionInput, { versions: VersionFacts[]; files: FileFacts[] }>({
  name: 'endCriterion',
  begins: true,
  concerns: ({ formerId }) => ({ entryType: 'HazardCriterion', id: formerId, path: 'formerId' }),
  facts: {
    versions: ask(versionsBeside, ({ input }) => [input.formerId]),
    files: ask(fileById, ({ input }) => [input.fileId]),
  },
  musts: [
    ...musts,
    followsTheLast,
    {
      code: 'CRITERION_ENDED_BY_A_DOCUMENT',
      path: ['endDocument'],
      basis: POINTS('重大事故隐患判定标准'),
      says: {
        zh: '须写明废止文号，且该条目尚未废止。',
        en: 'The document must be stated by which the item is put out of force, and the item must still be in force.',
      },
      holds: (ctx) => hasText(ctx.input.endDocument) && formerOf(ctx)?.repeals !== true,
    },
    shown,
  ],
  decide: (ctx) => {
    const { code, sectors, document, article, content } = formerOf(ctx)!;
    const { input, today, actor } = ctx;
    return {
      regionCode: input.region,
      code,
      sectors: [...sectors] as HazardCriterion['sectors'],
      document,
      article,
      content,
      certainty: 'CONFIRMED',
      effectiveFrom: input.effectiveFrom,
      effectiveUntil: null,
      publishedOn: today,
      publisherId: actor.operatorId,
      fileId: input.fileId,
      formerId: input.formerId,
      repeals: true,
      endDocument: input.endDocument.trim(),
    };
  },
});
