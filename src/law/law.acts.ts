import { act, ask, factValue, hasText, isSaid } from '../kernel/act.js';
import type { Basis } from '../kernel/law.js';
import { addDays, weekdayOf, type CivilDate } from '../kernel/civil-date.js';
import { day, fact, text, type FactOf } from '../kernel/fact.js';
import { CFF, DSJ, JJR } from '../kernel/statutes.js';
import { calendarWith, isWorkingDay, type WorkingCalendar } from '../kernel/working-days.js';
import { organisationById, type OrganisationFacts } from '../organisation/organisation.facts.js';
import type { HolidayNotice } from './holiday-notice.js';
import type { EnterHolidayNoticeInput, EnterStatutoryParameterInput } from './law.inputs.js';
import type { StatutoryParameter } from './statutory-parameter.js';

const right: readonly Basis[] = DSJ('数据真实准确');
const working: readonly Basis[] = CFF('第八十五条');

/** What a parameter was and will be, everywhere; keys are keys of parameters. */
const valuesOfParameter = fact(
  'valuesOfParameter',
  { regionPrefix: text, value: text, unit: text, dayType: text.orNull, effectiveFrom: day },
  `select key, region_prefix as "regionPrefix", value, unit, day_type as "dayType", effective_from as "effectiveFrom"
  from statutory_parameter where key = any($1::text[]) order by effective_from desc, length(region_prefix) desc, id`,
);
type ValueOfParameter = FactOf<typeof valuesOfParameter>;

/**
 * What each word of a value looks like: whole numbers, numbers of so many decimals, words. The rules that read it
 * read it in that form.
 */
const formOf = (word: string): string =>
  /^(ON|OFF)$/.test(word)
    ? 'ON'
    : word.replace(/\d+(\.\d+)?/g, (digits) => (digits.includes('.') ? '0.0' : '0')).replace(/[A-Z_]+/g, 'W');
const wordsOf = (value: string): string[] => value.trim().split(/\s+/);
/** Whether a value is of the form that the parameter has had; whole numbers are such as the register counts by. */
const keepsForm = (value: string, values: readonly ValueOfParameter[]): boolean => {
  const forms = new Set(values.flatMap((each) => wordsOf(each.value)).map(formOf));
  const single = values.every((each) => wordsOf(each.value).length === 1);
  const words = wordsOf(value);
  return (!single || words.length === 1) && words.every((word) => forms.has(formOf(word)) && !/\d{10}/.test(word));
};

/** Sets a number of the law for the county from a day on; what held before that day holds for it as it did. 设定参数 */
export const enterStatutoryParameter = act<
  StatutoryParameter,
  EnterStatutoryParameterInput,
  { office: OrganisationFacts[]; values: ValueOfParameter[] }
>({
  name: 'enterStatutoryParameter',
  begins: true,
  facts: {
    office: ask(organisationById, ({ actor }) => [actor.organisationId]),
    values: ask(valuesOfParameter, ({ input }) => [input.parameterKey.trim()]),
  },
  musts: [
    {
      code: 'PARAMETER_IS_ONE_THAT_RULES_READ',
      path: ['parameterKey'],
      basis: right,
      says: { zh: '参数键须为在册参数。', en: 'The key must be that of a parameter of the register.' },
      holds: ({ facts }) => facts.values.length > 0,
    },
    {
      code: 'PARAMETER_KEEPS_ITS_FORM',
      path: ['value'],
      basis: right,
      says: {
        zh: '参数值的写法须与该参数以往各值一致。',
        en: 'The value must be written as the values of that parameter are.',
      },
      holds: ({ input, facts }) => facts.values.length === 0 || keepsForm(input.value, facts.values),
      facts: ({ facts }) => facts.values.slice(0, 1).map(({ value, unit }) => factValue('value', value, unit)),
    },
    {
      code: 'PARAMETER_HOLDS_FROM_A_DAY_AHEAD',
      path: ['effectiveFrom'],
      basis: right,
      says: {
        zh: '生效日期须晚于办理之日；已过日期的参数不得改写。',
        en: 'It must hold from a day ahead; what held on days past may not be rewritten.',
      },
      holds: ({ input, today }) => input.effectiveFrom > today,
    },
    {
      code: 'PARAMETER_IS_SET_ONCE_FOR_A_DAY',
      path: ['effectiveFrom'],
      basis: right,
      says: {
        zh: '同一参数在本县同一生效日期只能设定一次。',
        en: 'A parameter can be set for the county only once from the same day.',
      },
      holds: ({ input, facts }) =>
        !facts.values.some(
          ({ regionPrefix, effectiveFrom }) =>
            effectiveFrom === input.effectiveFrom && regionPrefix === facts.office[0]?.countyCode,
        ),
    },
    {
      code: 'PARAMETER_STATES_ITS_BASIS',
      path: ['basisTitle'],
      basis: right,
      says: {
        zh: '须写明所依据的法律、文件及其条款。',
        en: 'The law or document and its article must be stated.',
      },
      holds: ({ input }) => hasText(input.basisTitle) && hasText(input.basisArticle),
    },
    isSaid(
      'PARAMETER_IS_SET_BY_A_DOCUMENT',
      'document',
      right,
      '须写明本县设定该参数的文件。',
      'The document by which the county sets it must be stated.',
    ),
  ],
  decide: ({ input, facts }) => ({
    regionCode: `${facts.office[0]!.countyCode}000000`,
    key: input.parameterKey.trim(),
    regionPrefix: facts.office[0]!.countyCode,
    value: wordsOf(input.value).join(' '),
    unit: facts.values[0]!.unit,
    dayType: input.dayType ?? (facts.values[0]!.dayType as StatutoryParameter['dayType']),
    basisTitle: input.basisTitle.trim(),
    basisArticle: input.basisArticle.trim(),
    certainty: input.certainty,
    effectiveFrom: input.effectiveFrom,
    effectiveUntil: null,
    registerDocument: input.document.trim(),
  }),
});

interface DaysOfNotice {
  readonly year: number;
  readonly offOn: readonly CivilDate[];
  readonly madeUpOn: readonly CivilDate[];
}
const daysOf = ({ offOn, madeUpOn }: DaysOfNotice): readonly CivilDate[] => [...offOn, ...madeUpOn];
const calendarOf = ({ year, offOn, madeUpOn }: DaysOfNotice): WorkingCalendar =>
  calendarWith(
    [
      ...offOn.map((each) => ({ day: each, working: false })),
      ...madeUpOn.map((each) => ({ day: each, working: true })),
    ],
    [String(year)],
  );
/** Whether a day that has begun would be worked where it was not, or the other way round. */
function rewritesThePast(notice: DaysOfNotice, known: WorkingCalendar, today: CivilDate): boolean {
  const year = String(notice.year);
  if (!known.publishedYears.has(year)) return false;
  const told = calendarOf(notice);
  for (let on = `${year}-01-01` as CivilDate; on <= today && on.startsWith(year); on = addDays(on, 1))
    if (isWorkingDay(known, on) !== isWorkingDay(told, on)) return true;
  return false;
}
/** Days that every year has off, whatever the notice joins to them. */
const everyYear = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** Enters the State Council's notice of a year's holidays and make-up days. 录入放假通知 */
export const enterHolidayNotice = act<HolidayNotice, EnterHolidayNoticeInput, { office: OrganisationFacts[] }>({
  name: 'enterHolidayNotice',
  begins: true,
  facts: { office: ask(organisationById, ({ actor }) => [actor.organisationId]) },
  musts: [
    {
      code: 'NOTICE_IS_OF_ITS_YEAR',
      path: ['offOn'],
      basis: JJR('第六条'),
      says: {
        zh: '放假日和调休上班日须在该年度内，且同一日不得重复列出。',
        en: 'Every holiday and make-up day must lie in the year, and none may be named twice.',
      },
      holds: ({ input }) =>
        daysOf(input).every((each) => each.startsWith(`${input.year}-`)) &&
        new Set(daysOf(input)).size === daysOf(input).length,
    },
    {
      code: 'NOTICE_HAS_THE_HOLIDAYS_OF_EVERY_YEAR',
      path: ['offOn'],
      basis: JJR('第二条'),
      says: {
        zh: '放假日须包括元旦、劳动节和国庆节的法定放假日。',
        en: 'New Year, Labour Day and the National Day must be among the holidays.',
      },
      holds: ({ input }) =>
        everyYear.every((each) => (input.offOn as readonly string[]).includes(`${input.year}-${each}`)),
    },
    {
      code: 'NOTICE_MAKES_UP_ON_WEEKENDS',
      path: ['madeUpOn'],
      basis: JJR('第六条'),
      says: { zh: '调休上班日须为星期六或者星期日。', en: 'A make-up day must be a Saturday or a Sunday.' },
      holds: ({ input }) => input.madeUpOn.every((each) => weekdayOf(each) % 6 === 0),
    },
    {
      code: 'NOTICE_DOES_NOT_REWRITE_THE_PAST',
      path: ['offOn'],
      basis: working,
      says: {
        zh: '年度安排已经公布的，已过日期是否为工作日不得改变。',
        en: 'Once a year is published, a day that is past may not become a working day or cease to be one.',
      },
      holds: ({ input, law, today }) => !rewritesThePast(input, law.calendar, today),
    },
    {
      code: 'NOTICE_IS_OUT',
      path: ['publishedOn'],
      basis: working,
      says: {
        zh: '通知日期不得晚于办理之日，且不得早于上一年度。',
        en: 'The notice must be out on this day, and may not be older than the year before.',
      },
      holds: ({ input, today }) => input.publishedOn <= today && input.publishedOn >= `${input.year - 1}-01-01`,
    },
    isSaid(
      'NOTICE_HAS_ITS_NUMBER',
      'document',
      working,
      '须写明国务院办公厅通知文号。',
      'The number of the notice of the State Council must be stated.',
    ),
  ],
  decide: ({ input, facts }) => ({
    regionCode: `${facts.office[0]!.countyCode}000000`,
    year: input.year,
    offOn: [...input.offOn].sort(),
    madeUpOn: [...input.madeUpOn].sort(),
    publishedOn: input.publishedOn,
    document: input.document.trim(),
  }),
});
