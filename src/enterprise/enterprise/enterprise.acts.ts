import { act, ask, factValue, type Must } from '../../kernel/act.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { faultFacts } from '../../kernel/fault.js';
import { identityNumberOf } from '../../kernel/identity-number.js';
import type { Instant } from '../../kernel/instant.js';
import { AQF, DSJ } from '../../kernel/statutes.js';
import { townshipOf } from '../../kernel/region-code.js';
import { regionByCode, type RegionFacts } from '../../region/region.facts.js';
import { supervisorsOf, type SupervisorFacts } from './enterprise.facts.js';
import type {
  AmendEnterpriseInput,
  CorrectEnterpriseInput,
  EnterpriseParticulars,
  RegisterEnterpriseInput,
} from './enterprise.inputs.js';
import type { Enterprise } from './enterprise.js';
import { hasItsDepartment, hasItsLicence, supervisedAs } from './enterprise.musts.js';

export * from './enterprise.acts.operation.js';
export * from './enterprise.acts.suspension.js';
export * from './enterprise.acts.closure.js';

type Place = { region: RegionFacts[] };
interface Told {
  readonly input: EnterpriseParticulars & { readonly industryCode?: string | null; readonly name?: string | null };
  readonly at: Instant;
  /** As it stands; without dates where it is only now entered. */
  readonly entry: { readonly establishedOn?: CivilDate | null; readonly licenceValidUntil?: CivilDate | null };
}
const blank = (text: string | null | undefined): boolean => text != null && text.trim() === '';

const placeExists: Must<{ input: { region?: string | null }; facts: Place }> = {
  code: 'ENTERPRISE_PLACE_IS_A_TOWNSHIP_OR_VILLAGE',
  path: ['region'],
  basis: AQF('第九条'),
  says: {
    zh: '企业所在地须为现行的乡镇（街道）或者村（社区）。',
    en: 'The region of the enterprise must be an existing township or village.',
  },
  holds: ({ input, facts }) =>
    input.region == null ||
    facts.region.some(({ level, validUntil }) => validUntil === null && (level === 'TOWNSHIP' || level === 'VILLAGE')),
  facts: ({ input }) => [factValue('region', input.region)],
};
const named: Must<Told> = {
  code: 'ENTERPRISE_IS_NAMED',
  path: ['name'],
  basis: AQF('第六十二条'),
  says: { zh: '企业名称不得为空。', en: 'The name of the enterprise may not be blank.' },
  holds: ({ input }) => !blank(input.name),
};

const identity = (property: 'legalRepresentativeIdNumber' | 'actualControllerIdNumber', code: string): Must<Told> => ({
  code,
  path: [property],
  basis: [{ title: 'GB 11643-1999', article: '公民身份号码' }],
  says: { zh: '公民身份号码须为有效的十八位号码。', en: 'The identity number must be a valid one of 18 characters.' },
  holds: ({ input, at }) =>
    input[property] == null || typeof identityNumberOf(input[property], civilDateOf(at)) === 'string',
  // The number itself is never told back.
  facts: ({ input, at }) => {
    const fault = identityNumberOf(input[property]!, civilDateOf(at));
    return typeof fault === 'string' ? [] : faultFacts(fault);
  },
});
const telephone = (property: 'contactPhone' | 'principalPhone', code: string): Must<Told> => ({
  code,
  path: [property],
  basis: AQF('第七十三条'),
  says: {
    zh: '电话须为十一位手机号码，或者带区号的固定电话号码。',
    en: 'The telephone must be a mobile number of 11 digits or a landline number with its area code.',
  },
  holds: ({ input }) => input[property] == null || /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(input[property]),
});

const licenceEndsAfterSetUp = ({ entry, input }: Told): boolean => {
  const setUp = input.establishedOn ?? entry.establishedOn;
  const until = input.licenceValidUntil ?? entry.licenceValidUntil;
  return setUp == null || until == null || until >= setUp;
};
/** What holds of an enterprise's particulars whenever they are told. */
const particulars: readonly Must<Told>[] = [
  {
    code: 'ENTERPRISE_INDUSTRY_CODE_HAS_FOUR_DIGITS',
    path: ['industryCode'],
    basis: [{ title: 'GB/T 4754-2017', article: '国民经济行业分类' }],
    says: { zh: '行业代码须为四位数字。', en: 'The industry code must have four digits.' },
    holds: ({ input }) => input.industryCode == null || /^\d{4}$/.test(input.industryCode),
    facts: ({ input }) => [factValue('industryCode', input.industryCode)],
  },
  {
    code: 'ENTERPRISE_HEADCOUNT_NOT_NEGATIVE',
    path: ['headcount'],
    basis: AQF('第二十四条'),
    says: {
      zh: '从业人数、派遣人数、专职和兼职安全管理人员数均不得为负；填写从业人数的，派遣人数、专兼职安全管理人员合计均不得多于从业人数。',
      en: 'Every number of people must be 0 or more and, where the headcount is given, neither the dispatched workers nor the full-time and part-time safety managers together may be more than it.',
    },
    holds: ({ input: { headcount, dispatchedWorkers, fullTimeSafetyManagers, partTimeSafetyManagers } }) =>
      [headcount, dispatchedWorkers, fullTimeSafetyManagers, partTimeSafetyManagers].every((n) => (n ?? 0) >= 0) &&
      (headcount == null ||
        Math.max(dispatchedWorkers ?? 0, (fullTimeSafetyManagers ?? 0) + (partTimeSafetyManagers ?? 0)) <= headcount),
    facts: ({ input }) => [factValue('headcount', input.headcount, '人')],
  },
  {
    code: 'ENTERPRISE_ESTABLISHED_BEFORE_TOLD',
    path: ['establishedOn'],
    basis: DSJ('数据真实准确'),
    says: {
      zh: '成立日期不得晚于办理之日。',
      en: 'The day the enterprise was set up may not be later than the day of this act.',
    },
    holds: ({ input, at }) => input.establishedOn == null || input.establishedOn <= civilDateOf(at),
    facts: ({ input }) => [factValue('establishedOn', input.establishedOn)],
  },
  {
    code: 'ENTERPRISE_LICENCE_ENDS_AFTER_IT_WAS_SET_UP',
    path: ['licenceValidUntil'],
    basis: DSJ('数据真实准确'),
    says: {
      zh: '许可证有效期不得早于成立日期。',
      en: 'The licence may not end before the day the enterprise was set up.',
    },
    holds: licenceEndsAfterSetUp,
    facts: ({ entry, input }) => [
      factValue('establishedOn', input.establishedOn ?? entry.establishedOn),
      factValue('licenceValidUntil', input.licenceValidUntil ?? entry.licenceValidUntil),
    ],
  },
  {
    code: 'ENTERPRISE_CAPITAL_NOT_NEGATIVE',
    path: ['registeredCapital'],
    basis: DSJ('数据真实准确'),
    says: { zh: '注册资本不得为负。', en: 'The registered capital may not be negative.' },
    holds: ({ input }) => input.registeredCapital == null || BigInt(input.registeredCapital) >= 0n,
  },
  identity('legalRepresentativeIdNumber', 'ENTERPRISE_ID_NUMBER_VALID'),
  identity('actualControllerIdNumber', 'ENTERPRISE_CONTROLLER_ID_NUMBER_VALID'),
  telephone('contactPhone', 'ENTERPRISE_PHONE_VALID'),
  telephone('principalPhone', 'ENTERPRISE_PRINCIPAL_PHONE_VALID'),
];

const texts = [
  'legalRepresentative',
  'actualController',
  'principal',
  'principalPhone',
  'safetyDirector',
  'safetyManager',
  'chiefEngineer',
  'contactPhone',
  'licenceNumber',
] as const;
const plain = [
  'orgForm',
  'establishedOn',
  'registeredCapital',
  'headcount',
  'dispatchedWorkers',
  'fullTimeSafetyManagers',
  'partTimeSafetyManagers',
  'scale',
  'aboveScale',
  'stateOwned',
  'riskGrade',
  'inspectionTier',
  'licenceValidUntil',
  'businessForm',
] as const;
const numbers = ['legalRepresentativeIdNumber', 'actualControllerIdNumber'] as const;

/** The particulars that are given, as they are kept; what is not given is not touched. */
function kept(input: EnterpriseParticulars): Record<string, unknown> {
  const told = <Name extends keyof EnterpriseParticulars>(
    names: readonly Name[],
    form: (value: NonNullable<EnterpriseParticulars[Name]>) => unknown,
  ) =>
    names.flatMap((name) => {
      const value = input[name];
      return value === undefined ? [] : [[name, value === null ? null : form(value!)] as const];
    });
  return Object.fromEntries([
    ...told(plain, (value) => value),
    ...told(texts, (text) => text.trim()),
    ...told(numbers, (text) => text.trim().toUpperCase()),
  ]);
}

/** Enters an enterprise in the ledger. 建档 */
export const registerEnterprise = act<Enterprise, RegisterEnterpriseInput, Place>({
  name: 'registerEnterprise',
  begins: true,
  facts: { region: ask(regionByCode, ({ input }) => [input.region]) },
  musts: [
    placeExists,
    named,
    {
      code: 'ENTERPRISE_HAS_ONE_CODE',
      path: ['creditCode'],
      basis: [{ title: 'GB 32100-2015', article: '统一社会信用代码' }],
      says: {
        zh: '须填写统一社会信用代码，只有没有统一社会信用代码的个体工商户，方可以注册号代替；填写注册号的，须为十五位数字。',
        en: 'An enterprise must have a unified social credit code; only an individual business without one may have a registration number instead, and a registration number must have 15 digits.',
      },
      holds: ({ input }) =>
        (input.creditCode == null ? input.orgForm === 'INDIVIDUAL' && input.registrationNumber != null : true) &&
        (input.registrationNumber == null || /^\d{15}$/.test(input.registrationNumber)),
    },
    ...particulars,
  ],
  decide: ({ input }) => ({
    regionCode: input.region,
    creditCode: input.creditCode ?? null,
    registrationNumber: input.registrationNumber ?? null,
    name: input.name.trim(),
    sector: input.sector,
    industryCode: input.industryCode,
    address: input.address,
    ...kept(input),
  }),
});

type Supervised = { supervisors: SupervisorFacts[] };
type Change = Pick<
  Partial<AmendEnterpriseInput>,
  'sector' | 'industryCode' | 'businessForm' | 'region' | 'licenceNumber' | 'licenceValidUntil'
>;
const asChanged = (entry: Readonly<Enterprise>, input: Change) => ({
  id: entry.id,
  sector: input.sector ?? entry.sector,
  industryCode: input.industryCode ?? entry.industryCode,
  businessForm: input.businessForm === undefined ? entry.businessForm : input.businessForm,
  townshipCode: input.region == null ? entry.townshipCode : townshipOf(input.region),
  licenceNumber: input.licenceNumber === undefined ? entry.licenceNumber : input.licenceNumber,
  licenceValidUntil: input.licenceValidUntil === undefined ? entry.licenceValidUntil : input.licenceValidUntil,
});
/** What operates under another sector is admitted to it as whoever begins there. */
const changesSector = (entry: Readonly<Enterprise>, { sector }: Change): boolean =>
  entry.status === 'OPERATING' && sector != null && sector !== entry.sector;
const changesLicence = (entry: Readonly<Enterprise>, input: Change): boolean =>
  changesSector(entry, input) || input.licenceNumber !== undefined || input.licenceValidUntil !== undefined;

/** Records that it has changed. 变更 */
export const amendEnterprise = act<Enterprise, AmendEnterpriseInput, Place & Supervised>({
  name: 'amendEnterprise',
  facts: {
    region: ask(regionByCode, ({ input }) => [input.region]),
    supervisors: ask(supervisorsOf, ({ entry, input, at }) =>
      changesSector(entry, input) ? [supervisedAs(asChanged(entry, input), at)] : [],
    ),
  },
  preconditions: [
    {
      code: 'ENTERPRISE_IS_LIVE',
      basis: AQF('第六十二条'),
      says: { zh: '企业注销后，不得变更。', en: 'An enterprise that is struck off may not be amended.' },
      holds: ({ entry }) => entry.status !== 'DEREGISTERED',
    },
  ],
  musts: [
    {
      code: 'ENTERPRISE_CHANGE_RESTS_ON_SOMETHING',
      path: ['basis'],
      basis: DSJ('数据真实准确'),
      says: { zh: '须写明变更依据。', en: 'The basis of the change must be stated.' },
      holds: ({ input }) => !blank(input.basis),
    },
    {
      code: 'ENTERPRISE_CHANGE_LEAVES_ITS_IDENTITY',
      path: ['name'],
      basis: AQF('第六十二条'),
      says: {
        zh: '名称、行业、行业代码、区划、地址不得变更为空。',
        en: 'Name, sector, industry code, region and address may not be changed to nothing.',
      },
      holds: ({ input: { name, sector, industryCode, region, address } }) =>
        [name, sector, industryCode, region, address].every((each) => each !== null && !blank(each)),
    },
    {
      code: 'ENTERPRISE_CHANGE_CHANGES_SOMETHING',
      basis: DSJ('数据真实准确'),
      says: { zh: '须至少变更一项。', en: 'At least one field must be changed.' },
      holds: ({ input: { name, sector, industryCode, region, address, ...rest } }) =>
        [name, sector, industryCode, region, address].some((each) => each != null) ||
        Object.keys(kept(rest)).length > 0,
    },
    hasItsDepartment(({ entry, input }) => changesSector(entry, input)),
    hasItsLicence(({ entry, input }) =>
      entry.status === 'OPERATING' && changesLicence(entry, input) ? asChanged(entry, input) : null,
    ),
    placeExists,
    ...particulars,
  ],
  decide: ({ entry, input }) => ({
    ...kept(input),
    changeBasis: input.basis.trim(),
    ...(input.region != null && { regionCode: input.region }),
    ...(input.sector != null && { sector: input.sector }),
    ...(input.industryCode != null && { industryCode: input.industryCode }),
    ...(input.address != null && { address: input.address }),
    ...(input.name != null &&
      input.name.trim() !== entry.name && {
        name: input.name.trim(),
        formerNames: [entry.name, ...(entry.formerNames ?? [])],
      }),
  }),
});

/** Puts right what was written wrong. 更正 */
export const correctEnterprise = act<Enterprise, CorrectEnterpriseInput, Place & Supervised>({
  name: 'correctEnterprise',
  journalledAs: 'CORRECTED',
  facts: {
    region: ask(regionByCode, ({ input }) => [input.region]),
    supervisors: ask(supervisorsOf, ({ entry, input, at }) =>
      changesSector(entry, input) ? [supervisedAs(asChanged(entry, input), at)] : [],
    ),
  },
  musts: [
    {
      code: 'ENTERPRISE_CORRECTED_WITH_REASON',
      path: ['reason'],
      basis: DSJ('数据校核'),
      says: { zh: '更正须写明理由。', en: 'The reason for the correction must be stated.' },
      holds: ({ input }) => !blank(input.reason),
    },
    {
      code: 'ENTERPRISE_CORRECTION_CHANGES_SOMETHING',
      basis: DSJ('数据校核'),
      says: {
        zh: '须至少更正一项，名称、行业代码和地址不得更正为空。',
        en: 'At least one field must be corrected, and name, industry code and address may not be corrected to blank.',
      },
      holds: ({ input: { creditCode, name, region, sector, industryCode, address } }) =>
        [creditCode, name, region, sector, industryCode, address].some((each) => each != null) &&
        [name, industryCode, address].every((each) => !blank(each)),
    },
    hasItsDepartment(({ entry, input }) => changesSector(entry, input)),
    hasItsLicence(({ entry, input }) => (changesSector(entry, input) ? asChanged(entry, input) : null)),
    placeExists,
    particulars[0]!,
  ],
  decide: ({ input: { creditCode, name, region, sector, industryCode, address } }) =>
    Object.fromEntries(
      Object.entries({ creditCode, name: name?.trim(), regionCode: region, sector, industryCode, address }).filter(
        ([, value]) => value != null,
      ),
    ),
});
