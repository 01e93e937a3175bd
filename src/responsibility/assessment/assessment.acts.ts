import { act, ask, factValue, hasText, type Judging } from '../../kernel/act.js';
import { addMonths, civilDateOf } from '../../kernel/civil-date.js';
import type { Law } from '../../kernel/law.js';
import { periodOf } from '../../kernel/period.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import type { Instant } from '../../kernel/instant.js';
import {
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import {
  dutyOfMonth,
  enforcementOfMonth,
  hazardsOfMonth,
  sealedMonths,
  vetoesOf,
  type MonthFigure,
  type SealedFacts,
  type VetoFacts,
} from './assessment.facts.js';
import type { IssueBulletinInput, RecordVetoInput, SealMonthInput } from './assessment.inputs.js';
import type { AssessmentCycle, SealedMonth, VetoRecord } from './assessment.js';

const cycle = POINTS('季度通报、半年评估、年终考核');
const veto = POINTS('一票否决');
const monthKey = ({ input }: { input: SealMonthInput }): (string | null)[] => [
  periodOf(input.month)?.kind === 'MONTH' ? `${countyOf(input.region)}/${input.month}` : null,
];

const monthIsOver = ({ input, at }: Judging<SealedMonth, SealMonthInput>): boolean => {
  const month = periodOf(input.month);
  return month === null || month.to < civilDateOf(at);
};

/** Fixes the figures of a month. 封账 */
export const sealMonth = act<
  SealedMonth,
  SealMonthInput,
  { sealed: SealedFacts[]; duty: MonthFigure[]; hazards: MonthFigure[]; enforcement: MonthFigure[] }
>({
  name: 'sealMonth',
  begins: true,
  facts: {
    sealed: ask(sealedMonths, monthKey),
    duty: ask(dutyOfMonth, monthKey),
    hazards: ask(hazardsOfMonth, monthKey),
    enforcement: ask(enforcementOfMonth, monthKey),
  },
  musts: [
    {
      code: 'MONTH_IS_ONE_OF_THE_COUNTY',
      path: ['month'],
      basis: cycle,
      says: {
        zh: '月份须按YYYY-MM填写，区划须为县。',
        en: 'The month must be written YYYY-MM, and the region must be a county.',
      },
      holds: ({ input }) => periodOf(input.month)?.kind === 'MONTH' && levelOf(input.region) === 'COUNTY',
    },
    {
      code: 'MONTH_IS_OVER',
      path: ['month'],
      basis: cycle,
      says: { zh: '只有已结束的月份，方可封账。', en: 'Only a month that has ended can be sealed.' },
      holds: monthIsOver,
    },
    {
      code: 'MONTH_IS_SEALED_ONCE',
      path: ['month'],
      basis: cycle,
      says: { zh: '同一月份只能封账一次。', en: 'A month may be sealed only once.' },
      holds: ({ facts }) => facts.sealed.length === 0,
    },
  ],
  decide: ({ input, facts, at }) => ({
    regionCode: input.region,
    month: input.month,
    sealedAt: at,
    figures: JSON.stringify(
      [...facts.duty, ...facts.hazards, ...facts.enforcement].map(({ measure, subject, subjectId, value }) => ({
        measure,
        subject,
        subjectId,
        value,
      })),
    ),
  }),
});

const score = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;
const cents = (text: string): number => {
  const [whole, part = ''] = text.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
};

type Issuing = Judging<AssessmentCycle, IssueBulletinInput, { sealed: SealedFacts[]; offices: OrganisationFacts[] }>;
const monthsAreSealed = ({ input, facts }: Issuing): boolean => {
  const period = periodOf(input.period);
  return (
    period === null ||
    period.months.every((month) => facts.sealed.some(({ key }) => key === `${countyOf(input.region)}/${month}`))
  );
};
const officesAreOfTheCounty = ({ input, facts }: Issuing): boolean =>
  input.scores.length >= 2 &&
  new Set(input.scores.map(({ organisationId }) => organisationId)).size === input.scores.length &&
  input.scores.every(({ organisationId }) =>
    facts.offices.some(
      (office) =>
        office.key === organisationId && office.endedOn === null && office.countyCode === countyOf(input.region),
    ),
  );

/** Issues a bulletin: who stands where, who speaks last, who is rewarded. 通报 */
export const issueBulletin = act<
  AssessmentCycle,
  IssueBulletinInput,
  { sealed: SealedFacts[]; offices: OrganisationFacts[]; vetoes: VetoFacts[] }
>({
  name: 'issueBulletin',
  begins: true,
  facts: {
    sealed: ask(sealedMonths, ({ input }) =>
      (periodOf(input.period)?.months ?? []).map((month) => `${countyOf(input.region)}/${month}`),
    ),
    offices: ask(organisationById, ({ input }) => input.scores.map(({ organisationId }) => organisationId)),
    vetoes: ask(vetoesOf, ({ input }) => input.rewardedIds.map((id) => `${id}/${input.period.slice(0, 4)}`)),
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
      code: 'BULLETIN_RANKS_OFFICES_OF_THE_COUNTY',
      path: ['scores'],
      basis: cycle,
      says: {
        zh: '须有两个以上单位的得分，每个单位只能填写一次，且均须为本县现存单位。',
        en: 'At least two offices must be scored, each only once, and each must be an existing office of the county.',
      },
      holds: officesAreOfTheCounty,
    },
    {
      code: 'BULLETIN_SCORE_IS_A_SCORE',
      path: ['scores'],
      basis: cycle,
      says: {
        zh: '得分须为零至一百，至多两位小数。',
        en: 'Each score must be from 0 to 100 with at most two decimal places.',
      },
      holds: ({ input }) => input.scores.every((each) => score.test(each.score)),
    },
    {
      code: 'BULLETIN_REWARDS_WHO_IS_RANKED',
      path: ['rewardedIds'],
      basis: POINTS('考核奖励'),
      says: { zh: '奖励单位须在考核之列。', en: 'Only offices scored in the bulletin can be rewarded.' },
      holds: ({ input }) =>
        input.rewardedIds.every((id) => input.scores.some(({ organisationId }) => organisationId === id)),
    },
    {
      code: 'BULLETIN_REWARDS_NOBODY_VETOED',
      path: ['rewardedIds'],
      basis: veto,
      says: {
        zh: '期间所在年度内单位或者其人员被一票否决的，该单位不得奖励。',
        en: 'An office may not be rewarded if it, or a person in it, is under a veto of the year of the period.',
      },
      holds: ({ facts }) => facts.vetoes.length === 0,
      facts: ({ facts }) => facts.vetoes.map(({ number }) => factValue('veto', number)),
    },
    {
      code: 'BULLETIN_IS_NUMBERED_AND_SAYS_SOMETHING',
      path: ['document'],
      basis: cycle,
      says: { zh: '须写明通报文号和通报内容。', en: 'The number and the text of the bulletin must both be stated.' },
      holds: ({ input }) => hasText(input.document) && hasText(input.opinion),
    },
  ],
  decide: ({ input, facts, at }) => {
    const nameOf = (id: string) => facts.offices.find(({ key }) => key === id)!.name;
    const ranked = [...input.scores].sort(
      (a, b) => cents(b.score) - cents(a.score) || (nameOf(a.organisationId) < nameOf(b.organisationId) ? 1 : -1),
    );
    return {
      regionCode: input.region,
      kind: input.kind,
      period: input.period,
      document: input.document.trim(),
      opinion: input.opinion.trim(),
      issuedAt: at,
      rewardedIds: [...new Set(input.rewardedIds)],
      standings: JSON.stringify(
        ranked.map((each) => ({
          organisation: nameOf(each.organisationId),
          organisationId: each.organisationId,
          place: 1 + ranked.filter((other) => cents(other.score) > cents(each.score)).length,
          score: each.score,
        })),
      ),
      // 末位发言: of several with the lowest score, the first by name.
      speakerId: ranked.at(-1)!.organisationId,
    };
  },
});

const groundsOf = (law: Law, at: Instant, region: string): readonly string[] =>
  law.parameter('veto.grounds', civilDateOf(at), region).value.split(' ');

/** Records that an office, or a person in it, is barred. 一票否决 */
export const recordVeto = act<
  VetoRecord,
  RecordVetoInput,
  { organisation: OrganisationFacts[]; operator: OperatorFacts[] }
>({
  name: 'recordVeto',
  begins: true,
  numbers: { number: '否决' },
  facts: {
    organisation: ask(organisationById, ({ input }) => [input.organisationId]),
    operator: ask(operatorById, ({ input }) => [input.operatorId]),
  },
  musts: [
    {
      code: 'VETO_NAMES_ITS_SUBJECT',
      path: ['organisationId'],
      basis: veto,
      says: {
        zh: '须指明在册单位；指明个人的，须现任或者曾任该单位岗位。',
        en: 'A registered office must be named, and a person, where one is named, must hold or have held a post in it.',
      },
      holds: ({ input, facts }) =>
        facts.organisation.length === 1 &&
        (input.operatorId == null ||
          facts.operator.some(({ posts }) =>
            posts.some(({ organisationId }) => organisationId === input.organisationId),
          )),
    },
    {
      code: 'VETO_HAS_A_GROUND',
      path: ['ground'],
      basis: veto,
      says: {
        zh: '须为本地规定的否决情形之一，并写明事实。',
        en: 'The ground must be one of those on the county list (parameter veto.grounds), and the facts must be stated.',
      },
      holds: ({ input, facts, law, at }) =>
        hasText(input.finding) && groundsOf(law, at, facts.organisation[0]?.regionCode ?? '').includes(input.ground),
      facts: ({ input, facts, law, at }) => [
        factValue('ground', input.ground),
        factValue('grounds', groundsOf(law, at, facts.organisation[0]?.regionCode ?? '').join(' ')),
      ],
    },
    {
      code: 'VETO_IS_DECIDED_BY_DOCUMENT',
      path: ['document'],
      basis: veto,
      says: { zh: '须写明决定文号。', en: 'The number of the decision must be stated.' },
      holds: ({ input }) => hasText(input.document),
    },
    {
      code: 'VETO_YEAR_HAS_BEGUN',
      path: ['year'],
      basis: veto,
      says: {
        zh: '年度不得早于2000年，不得晚于登记当年。',
        en: 'The year must be 2000 or later and may not be after the year in which the veto is recorded.',
      },
      holds: ({ input, at }) => input.year >= 2000 && input.year <= Number(civilDateOf(at).slice(0, 4)),
    },
  ],
  decide: ({ input, facts, law, at }) => ({
    regionCode: facts.organisation[0]!.regionCode,
    organisationId: input.organisationId,
    operatorId: input.operatorId ?? null,
    year: input.year,
    ground: input.ground,
    finding: input.finding.trim(),
    document: input.document.trim(),
    vetoUntil: addMonths(
      civilDateOf(at),
      law.number('veto.months', civilDateOf(at), facts.organisation[0]!.regionCode),
    ),
  }),
});
