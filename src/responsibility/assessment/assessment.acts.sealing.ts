import { act, ask, factValue, type Judging } from '../../kernel/act.js';
import { addMonths, civilDateOf } from '../../kernel/civil-date.js';
import { periodOf } from '../../kernel/period.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import {
  accidentsOfMonth,
  dutyOfMonth,
  enforcementOfMonth,
  enterpriseAccidentsOfMonth,
  hazardsDueOfMonth,
  hazardsOfMonth,
  lettersOfMonth,
  resultsOfMonth,
  sealedMonths,
  speechesOfMonth,
  spotChecksOfMonth,
  tasksOfMonth,
  type MonthFigure,
  type SealedFacts,
} from './assessment.facts.js';
import type { SealMonthInput } from './assessment.inputs.js';
import type { SealedMonth } from './assessment.js';

const cycle = POINTS('季度通报、半年评估、年终考核');
const monthKey = ({ input }: { input: SealMonthInput }): (string | null)[] => [
  periodOf(input.month)?.kind === 'MONTH' ? `${countyOf(input.region)}/${input.month}` : null,
];

const monthIsOver = ({ input, today }: Judging<SealedMonth, SealMonthInput>): boolean => {
  const month = periodOf(input.month);
  return month === null || month.to < today;
};

const monthIsNotLongPast = ({ input, law, at }: Judging<SealedMonth, SealMonthInput>): boolean => {
  const month = periodOf(input.month);
  const today = civilDateOf(at);
  return month === null || addMonths(month.to, law.number('assessment.seal.back.months', today, input.region)) >= today;
};

/** What a month keeps: the figures of every room whose work is assessed. */
const counted = {
  duty: ask(dutyOfMonth, monthKey),
  hazards: ask(hazardsOfMonth, monthKey),
  enforcement: ask(enforcementOfMonth, monthKey),
  accidents: ask(accidentsOfMonth, monthKey),
  hazardsDue: ask(hazardsDueOfMonth, monthKey),
  letters: ask(lettersOfMonth, monthKey),
  spotChecks: ask(spotChecksOfMonth, monthKey),
  tasks: ask(tasksOfMonth, monthKey),
  speeches: ask(speechesOfMonth, monthKey),
  results: ask(resultsOfMonth, monthKey),
  enterpriseAccidents: ask(enterpriseAccidentsOfMonth, monthKey),
};
const rooms = Object.keys(counted) as (keyof typeof counted)[];

/** Fixes the figures of a month. 封账 */
export const sealMonth = act<
  SealedMonth,
  SealMonthInput,
  { sealed: SealedFacts[] } & { readonly [Room in keyof typeof counted]: MonthFigure[] }
>({
  name: 'sealMonth',
  begins: true,
  facts: {
    sealed: ask(sealedMonths, monthKey),
    ...counted,
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
      code: 'MONTH_IS_NOT_LONG_PAST',
      path: ['month'],
      basis: cycle,
      says: {
        zh: '只能补封规定年限（参数assessment.seal.back.months）之内的月份。',
        en: 'Only a month within the time for sealing (parameter assessment.seal.back.months) can be sealed.',
      },
      holds: monthIsNotLongPast,
      facts: ({ input, law, today }) => [
        factValue('months', law.number('assessment.seal.back.months', today, input.region)),
      ],
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
      rooms
        .flatMap((room) => facts[room])
        .map(({ measure, subject, subjectId, value }) => ({ measure, subject, subjectId, value })),
    ),
  }),
});
