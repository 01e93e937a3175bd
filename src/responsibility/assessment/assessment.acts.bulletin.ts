import { act, ask, factValue, hasText, created, type Judging } from '../../kernel/act.js';
import { periodOf } from '../../kernel/period.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import type { LastSpeech } from '../speech/speech.js';
import {
  bulletinsOfYear,
  objectsOf,
  schemeOf,
  sealedFigures,
  unitsWithAccidents,
  vetoesOf,
  type IssuedFacts,
  type ObjectFacts,
  type SchemeFacts,
  type SealedFigureFacts,
  type UnitFacts,
  type VetoFacts,
} from './assessment.facts.js';
import type { IssueBulletinInput, OfficeScore } from './assessment.inputs.js';
import type { AssessmentCycle } from './assessment.js';
import { cents, pointsOf } from './assessment.score.js';
import { rankingOf, quartersOf, scored, type StoredStanding } from './assessment.standings.js';

const cycle = POINTS('季度通报、半年评估、年终考核');
const score = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;

export interface BulletinFacts {
  readonly sealed: SealedFigureFacts[];
  readonly scheme: SchemeFacts[];
  readonly offices: ObjectFacts[];
  readonly issued: IssuedFacts[];
  readonly vetoes: VetoFacts[];
  readonly units: UnitFacts[];
  readonly files: FileFacts[];
}
export type Issuing = Judging<AssessmentCycle, IssueBulletinInput, BulletinFacts>;
const yearOf = ({ input }: Pick<Issuing, 'input'>): string => `${countyOf(input.region)}/${input.period.slice(0, 4)}`;
const monthsOf = ({ input }: Pick<Issuing, 'input'>): readonly string[] =>
  (periodOf(input.period)?.months ?? []).map((month) => `${countyOf(input.region)}/${month}`);
const scores = ({ input }: Pick<Issuing, 'input'>): readonly OfficeScore[] => input.scores ?? [];

const monthsAreSealed = ({ input, facts }: Issuing): boolean => {
  const period = periodOf(input.period);
  return (
    period === null ||
    period.months.every((month) => facts.sealed.some(({ key }) => key === `${countyOf(input.region)}/${month}`))
  );
};
/** Those who are given another score than their figures come to. */
const deviating = (ctx: Issuing): readonly OfficeScore[] =>
  scores(ctx).filter((each) => {
    const own = scored(ctx).find(({ organisationId }) => organisationId === each.organisationId);
    return own !== undefined && score.test(each.score) && own.index !== cents(each.score);
  });

/** The vetoes on those who are to be rewarded. */
const ofRewarded = ({ input, facts }: Issuing): readonly VetoFacts[] =>
  facts.vetoes.filter(({ organisationId }) => input.rewardedIds.includes(organisationId));
/** Those to be rewarded whose figures do not earn it; a veto is told of by itself. */
const unearned = (ctx: Issuing): readonly StoredStanding[] =>
  rankingOf(ctx).standings.filter(
    ({ organisationId, earnedReward }) =>
      ctx.input.rewardedIds.includes(organisationId!) &&
      !earnedReward &&
      !ctx.facts.vetoes.some((veto) => veto.organisationId === organisationId),
  );

/** Issues a bulletin: what the sealed figures come to, who stands where, who speaks, who is rewarded. 通报 */
export const issueBulletin = act<AssessmentCycle, IssueBulletinInput, BulletinFacts>({
  name: 'issueBulletin',
  begins: true,
  facts: {
    sealed: ask(sealedFigures, monthsOf),
    units: ask(unitsWithAccidents, monthsOf),
    scheme: ask(schemeOf, (ctx) => [yearOf(ctx)]),
    offices: ask(objectsOf, (ctx) => [yearOf(ctx)]),
    issued: ask(bulletinsOfYear, (ctx) => [yearOf(ctx)]),
    vetoes: ask(vetoesOf, ({ input, today }) => [
      `${countyOf(input.region)}/${periodOf(input.period)?.from ?? today}/${today}`,
    ]),
    files: ask(filesNamed.source, (ctx) => scores(ctx).map(({ fileId }) => fileId)),
  },
  musts: [
    {
      code: 'BULLETIN_NAMES_ITS_PERIOD',
      path: ['period'],
      basis: cycle,
      says: {
        zh: '期间须与周期相符（如2026Q1、2026H1、2026），区划须为县。',
        en: 'The period must match the cycle, such as 2026Q1, 2026H1 or 2026, and the region must be a county.',
      },
      holds: ({ input }) => periodOf(input.period)?.kind === input.kind && levelOf(input.region) === 'COUNTY',
    },
    {
      code: 'BULLETIN_STANDS_ON_A_SCHEME',
      path: ['period'],
      basis: cycle,
      says: {
        zh: '该年度考核办法须已印发且在执行。',
        en: 'The scheme of assessment of the year must have been published and be in force.',
      },
      holds: ({ facts }) => facts.scheme.length === 1,
      remedies: [{ action: 'publishAssessmentScheme', role: 'COUNTY_LEADER' }],
    },
    {
      code: 'BULLETIN_STANDS_ON_SEALED_MONTHS',
      path: ['period'],
      basis: cycle,
      says: { zh: '期间内各月均须已封账。', en: 'Every month of the period must be sealed first.' },
      holds: monthsAreSealed,
      facts: ({ input, facts }) => [
        factValue('sealed', facts.sealed.length),
        factValue('months', periodOf(input.period)?.months.length),
      ],
      remedies: [{ action: 'sealMonth', role: 'BUREAU_HEAD' }],
    },
    {
      code: 'BULLETIN_OF_THE_YEAR_STANDS_ON_ITS_QUARTERS',
      path: ['period'],
      basis: POINTS('既年终算总账，又平时算细账'),
      says: {
        zh: '年终考核须在四个季度通报均已发布之后。',
        en: 'The assessment of the year can only be issued after the bulletins of its four quarters.',
      },
      holds: (ctx) => periodOf(ctx.input.period)?.kind !== 'YEAR' || quartersOf(ctx).length === 4,
      facts: (ctx) => [factValue('quarters', quartersOf(ctx).length)],
      remedies: [{ action: 'issueBulletin', role: 'BUREAU_HEAD' }],
    },
    {
      code: 'BULLETIN_RANKS_OFFICES_OF_THE_COUNTY',
      path: ['scores'],
      basis: cycle,
      says: {
        zh: '只能填写该年度考核对象的得分，每个单位只能填写一次。',
        en: "Only objects of the year's assessment may be given a score, each only once.",
      },
      holds: (ctx) =>
        new Set(scores(ctx).map(({ organisationId }) => organisationId)).size === scores(ctx).length &&
        scores(ctx).every(({ organisationId }) =>
          ctx.facts.offices.some(({ officeId }) => officeId === organisationId),
        ),
    },
    {
      code: 'BULLETIN_SCORE_IS_A_SCORE',
      path: ['scores'],
      basis: cycle,
      says: {
        zh: '得分须为零至一百，至多两位小数。',
        en: 'Each score must be from 0 to 100 with at most two decimal places.',
      },
      holds: (ctx) => scores(ctx).every((each) => score.test(each.score)),
    },
    {
      code: 'BULLETIN_DEVIATION_HAS_REASON_AND_FILE',
      path: ['scores'],
      basis: cycle,
      says: {
        zh: '得分与指数不一致的，须写明理由并附本单位上传的材料。',
        en: "A score other than the index must have its reason, and a file uploaded by the caller's own office.",
      },
      holds: (ctx) =>
        deviating(ctx).every(
          ({ reason, fileId }) =>
            hasText(reason) && fileId != null && sentBy(ctx.actor.organisationId, ctx.facts.files, fileId),
        ),
      facts: (ctx) =>
        deviating(ctx).map(({ organisationId }) => {
          const own = scored(ctx).find((each) => each.organisationId === organisationId)!;
          return factValue(own.organisation, pointsOf(own.index));
        }),
    },
    {
      code: 'BULLETIN_REWARDS_WHO_IS_RANKED',
      path: ['rewardedIds'],
      basis: POINTS('考核奖励'),
      says: { zh: '奖励单位须在考核之列。', en: 'Only offices scored in the bulletin can be rewarded.' },
      holds: ({ input, facts }) =>
        input.rewardedIds.every((id) => facts.offices.some(({ officeId }) => officeId === id)),
    },
    {
      code: 'BULLETIN_REWARDS_NOBODY_VETOED',
      path: ['rewardedIds'],
      basis: POINTS('一票否决'),
      says: {
        zh: '自期间开始至通报之日，单位或者其人员被一票否决且未解除的，该单位不得奖励。',
        en: 'An office may not be rewarded if it, or a person in it, was barred by a veto not lifted on any day from the beginning of the period to the day of the bulletin.',
      },
      holds: (ctx) => ofRewarded(ctx).length === 0,
      facts: (ctx) => ofRewarded(ctx).map(({ number }) => factValue('veto', number)),
    },
    {
      code: 'BULLETIN_REWARDS_WHO_EARNED_IT',
      path: ['rewardedIds'],
      basis: POINTS('考核奖励'),
      says: {
        zh: '只能奖励考核等次为优秀或者良好（参数assessment.grade.*）且不作末位发言的单位。',
        en: 'Only an office rated excellent or good (parameters assessment.grade.*) that does not have to speak from the last place may be rewarded.',
      },
      holds: (ctx) => unearned(ctx).length === 0,
      facts: (ctx) => unearned(ctx).map(({ organisation, score: of }) => factValue(organisation, of)),
    },
    {
      code: 'BULLETIN_IS_NUMBERED_AND_SAYS_SOMETHING',
      path: ['document'],
      basis: cycle,
      says: { zh: '须写明通报文号和通报内容。', en: 'The number and the text of the bulletin must both be stated.' },
      holds: ({ input }) => hasText(input.document) && hasText(input.opinion),
    },
  ],
  decide: (ctx) => {
    const { input, facts, at } = ctx;
    const { standings, speakerId, frequentIds, units } = rankingOf(ctx);
    const away = deviating(ctx).flatMap(({ fileId }) => fileId ?? []);
    return {
      regionCode: input.region,
      kind: input.kind,
      period: input.period,
      document: input.document.trim(),
      opinion: input.opinion.trim(),
      issuedAt: at,
      schemeId: facts.scheme[0]?.id ?? null,
      rewardedIds: [...new Set(input.rewardedIds)],
      standings: JSON.stringify(standings),
      speakerId,
      frequentIds,
      frequentUnits: JSON.stringify(
        units.map(({ enterpriseId, name, accidents }) => ({ enterpriseId, name, accidents })),
      ),
      deviationFileIds: away.length > 0 ? [...new Set(away)] : null,
    };
  },
  // 末位发言: who stands last, and where accidents were many, speaks at a meeting of the county.
  creates: (ctx, { id, regionCode }) => {
    const { lastIds, speakerId, frequentIds, units } = rankingOf(ctx);
    const dueOn = ctx.law.due('assessment.speech.days', ctx.today, ctx.input.region).day;
    const owed = [
      ...[...new Set([...lastIds, ...frequentIds])].map((organisationId) => ({
        organisationId,
        enterpriseId: null,
        ground:
          organisationId === speakerId || !frequentIds.includes(organisationId)
            ? ('LAST_PLACE' as const)
            : ('MANY_ACCIDENTS' as const),
      })),
      ...units.flatMap(({ organisationId, enterpriseId }) =>
        organisationId === null ? [] : [{ organisationId, enterpriseId, ground: 'MANY_ACCIDENTS' as const }],
      ),
    ];
    return owed.map((each, i) =>
      created<LastSpeech>('LastSpeech', { id: ctx.keyAt(i), regionCode, cycleId: id, ...each, dueOn }),
    );
  },
});
