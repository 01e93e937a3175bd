import { act, childrenOf, ask, factValue, hasText, created, type Judging } from '../../kernel/act.js';
import { addDays, civilDateOf } from '../../kernel/civil-date.js';
import { periodOf, periodsUpTo, type Period } from '../../kernel/period.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import type { PublishAssessmentSchemeInput, WithdrawAssessmentSchemeInput } from './assessment.inputs.js';
import { termDue } from './assessment.facts.js';
import type { AssessmentScheme, AssessmentTerm } from './assessment.js';

const basis = POINTS('季度通报、半年评估、年终考核');
/** Who is assessed: those who carry out duties, never those who assess or watch over the assessment. */
const assessed: readonly string[] = ['DEPARTMENT', 'TOWNSHIP', 'PARK'];

type Publishing = Judging<AssessmentScheme, PublishAssessmentSchemeInput, { offices: OrganisationFacts[] }>;
const objectsAreOfTheCounty = ({ input, facts }: Publishing): boolean =>
  input.objectIds.length >= 2 &&
  new Set(input.objectIds).size === input.objectIds.length &&
  input.objectIds.every((id) =>
    facts.offices.some(
      ({ key, kind, endedOn, countyCode }) =>
        key === id && endedOn === null && countyCode === countyOf(input.region) && assessed.includes(kind),
    ),
  );

/** The half-year is evaluated in its middle; the second is told by the year. */
const termsOf = (year: number): Period[] =>
  [1, 3, 6, 12]
    .flatMap((months) => periodsUpTo(periodOf(String(year))!.to, months))
    .filter(({ name }) => name !== `${year}H2`);

/** Publishes whom a year's assessment is of; what is then to be done, and by when, begins with it. 印发考核办法 */
export const publishAssessmentScheme = act<
  AssessmentScheme,
  PublishAssessmentSchemeInput,
  { offices: OrganisationFacts[] }
>({
  name: 'publishAssessmentScheme',
  begins: true,
  facts: { offices: ask(organisationById, ({ input }) => input.objectIds) },
  musts: [
    {
      code: 'SCHEME_IS_OF_A_COUNTY_AND_YEAR',
      path: ['year'],
      basis,
      says: {
        zh: '区划须为县，年度须在2000年至2100年之间。',
        en: 'The region must be a county, and the year must be from 2000 to 2100.',
      },
      holds: ({ input }) => levelOf(input.region) === 'COUNTY' && input.year >= 2000 && input.year <= 2100,
    },
    {
      code: 'SCHEME_NAMES_ITS_OBJECTS',
      path: ['objectIds'],
      basis,
      says: {
        zh: '考核对象须为本县两个以上现存的部门、乡镇（街道）或者园区管委会，每个只能填写一次。',
        en: 'At least two objects of assessment must be named, each only once, and each must be an existing department, township or committee of a park of the county.',
      },
      holds: objectsAreOfTheCounty,
      facts: ({ facts }) =>
        facts.offices.filter(({ kind }) => !assessed.includes(kind)).map(({ name }) => factValue('office', name)),
    },
    {
      code: 'SCHEME_STATES_TITLE_AND_DOCUMENT',
      path: ['document'],
      basis,
      says: {
        zh: '须写明考核办法名称和文号。',
        en: 'The title of the scheme and the number of its document must both be stated.',
      },
      holds: ({ input }) => hasText(input.title) && hasText(input.document),
    },
  ],
  decide: ({ input, today }) => ({
    regionCode: input.region,
    year: input.year,
    title: input.title.trim(),
    document: input.document.trim(),
    objectIds: input.objectIds,
    publishedOn: today,
  }),
  // What was due before there was a scheme nobody has missed under it.
  creates: ({ input, law, keyAt, today }, { id, regionCode }) =>
    termsOf(input.year)
      .map((period) => ({ period, dueOn: termDue(law, period, input.region) }))
      .filter(({ dueOn }) => dueOn >= today)
      .map(({ period, dueOn }, i) =>
        created<AssessmentTerm>('AssessmentTerm', {
          id: keyAt(i),
          regionCode,
          schemeId: id,
          kind: period.kind,
          period: period.name,
          opensOn: addDays(period.to, 1),
          dueOn,
        }),
      ),
});

/** Withdraws it, so that another may be published; what was due by then stays due or missed. 停止执行考核办法 */
export const withdrawAssessmentScheme = act<
  AssessmentScheme,
  WithdrawAssessmentSchemeInput,
  Record<never, never>,
  AssessmentTerm
>({
  name: 'withdrawAssessmentScheme',
  children: childrenOf<AssessmentTerm>()({
    entryType: 'AssessmentTerm',
    by: 'schemeId',
    decide: ({ at }: { readonly at: Publishing['at'] }, { dueOn, status }) =>
      status === 'PLANNED' && dueOn >= civilDateOf(at) ? {} : null,
  }),
  musts: [
    {
      code: 'SCHEME_WITHDRAWN_WITH_REASON_AND_DOCUMENT',
      path: ['reason'],
      basis,
      says: {
        zh: '须写明停止执行的理由和文号。',
        en: 'The reason for withdrawing the scheme and the number of the document must both be stated.',
      },
      holds: ({ input }) => hasText(input.reason) && hasText(input.document),
    },
  ],
  decide: ({ input, today }) => ({
    withdrawnOn: today,
    withdrawReason: input.reason.trim(),
    withdrawDocument: input.document.trim(),
  }),
});
