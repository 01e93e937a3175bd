import { act, ask, factValue } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { identityNumberOf } from '../../kernel/identity-number.js';
import { AQF } from '../../kernel/statutes.js';
import { regionByCode, type RegionFacts } from '../../region/region.facts.js';
import type { DeregisterEnterpriseInput, RegisterEnterpriseInput } from './enterprise.inputs.js';
import type { Enterprise } from './enterprise.js';

/** Enters an enterprise in the ledger. 建档 */
export const registerEnterprise = act<Enterprise, RegisterEnterpriseInput, { region: RegionFacts[] }>({
  name: 'registerEnterprise', begins: true,
  facts: { region: ask(regionByCode, ({ input }) => [input.region]) },
  standing: [],
  musts: [
    { code: 'ENTERPRISE_PLACE_IS_A_TOWNSHIP_OR_VILLAGE', path: ['region'], basis: AQF('第九条'),
      says: { zh: '企业所在地须为现行的乡镇（街道）或村（社区）。', en: 'An enterprise lies in an existing township or village.' },
      holds: ({ facts }) => facts.region.some(({ level, validTo }) => validTo === null && (level === 'TOWNSHIP' || level === 'VILLAGE')), facts: ({ input }) => [factValue('region', input.region)] },
    { code: 'ENTERPRISE_IS_NAMED', path: ['name'], basis: AQF('第六十二条'),
      says: { zh: '企业名称不得为空。', en: 'An enterprise has a name.' }, holds: ({ input }) => input.name.trim() !== '' },
    { code: 'ENTERPRISE_INDUSTRY_CODE_HAS_FOUR_DIGITS', path: ['industryCode'], basis: [{ title: 'GB/T 4754-2017', article: '国民经济行业分类' }],
      says: { zh: '行业代码为四位数字。', en: 'The industry code has four digits.' }, holds: ({ input }) => /^\d{4}$/.test(input.industryCode), facts: ({ input }) => [factValue('industryCode', input.industryCode)] },
    { code: 'ENTERPRISE_HEADCOUNT_NOT_NEGATIVE', path: ['headcount'], basis: AQF('第二十四条'),
      says: { zh: '从业人数不得为负。', en: 'The headcount is not negative.' }, holds: ({ input }) => (input.headcount ?? 0) >= 0, facts: ({ input }) => [factValue('headcount', input.headcount, '人')] },
    { code: 'ENTERPRISE_ID_NUMBER_VALID', path: ['legalRepresentativeIdNumber'], basis: [{ title: 'GB 11643-1999', article: '公民身份号码' }],
      says: { zh: '公民身份号码不合格。', en: 'The identity number is not valid.' },
      holds: ({ input, at }) => input.legalRepresentativeIdNumber == null || typeof identityNumberOf(input.legalRepresentativeIdNumber, civilDateOf(at)) === 'string',
      // The number itself is never told back.
      facts: ({ input, at }) => { const fault = identityNumberOf(input.legalRepresentativeIdNumber!, civilDateOf(at)); return typeof fault === 'string' ? [] : [factValue('fault', fault.reason), factValue('character', fault.at)]; } },
    { code: 'ENTERPRISE_PHONE_VALID', path: ['contactPhone'], basis: AQF('第七十三条'),
      says: { zh: '手机号码不合格。', en: 'The telephone number is not valid.' }, holds: ({ input }) => input.contactPhone == null || /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(input.contactPhone) },
  ],
  decide: ({ input }) => ({
    regionCode: input.region, creditCode: input.creditCode, name: input.name.trim(), sector: input.sector, industryCode: input.industryCode, address: input.address, headcount: input.headcount ?? null,
    legalRepresentative: input.legalRepresentative ?? null, legalRepresentativeIdNumber: input.legalRepresentativeIdNumber?.trim().toUpperCase() ?? null, contactPhone: input.contactPhone ?? null,
  }) as never,
});

/** Strikes an enterprise off. 注销 */
export const deregisterEnterprise = act<Enterprise, DeregisterEnterpriseInput>({
  name: 'deregisterEnterprise',
  standing: [],
  musts: [
    { code: 'ENTERPRISE_DEREGISTERED_WITH_REASON', path: ['reason'], basis: AQF('第六十二条'),
      says: { zh: '注销须说明理由。', en: 'Striking off needs a reason.' }, holds: ({ input }) => input.reason.trim() !== '' },
  ],
  decide: () => ({}),
});
