import { act, ask, given } from '../../kernel/act.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import type { SetTargetInput } from './target.inputs.js';
import type { SafetyTarget } from './target.js';

const basis = POINTS('年度目标');

/** Sets a target of the year. 下达目标 */
export const setTarget = act<SafetyTarget, SetTargetInput, { organisation: OrganisationFacts[] }>({
  name: 'setTarget', begins: true,
  facts: { organisation: ask(organisationById, ({ input }) => [input.organisationId]) },
  standing: [],
  musts: [
    { code: 'TARGET_IS_A_COUNTYS', path: ['region'], basis, says: { zh: '须为县的目标；指明单位的，须为本县现存单位。', en: 'It is a county\'s, or that of a standing office in it.' }, holds: ({ input, facts }) => levelOf(input.region) === 'COUNTY' && (input.organisationId == null || facts.organisation.some(({ endedOn, countyCode }) => endedOn === null && countyCode === countyOf(input.region))) },
    { code: 'TARGET_IS_A_NUMBER', path: ['value'], basis, says: { zh: '目标值须为数字，至多四位小数。', en: 'The value is a number with at most four places.' }, holds: ({ input }) => /^-?\d{1,9}(\.\d{1,4})?$/.test(input.value) },
    { code: 'TARGET_IS_OF_A_YEAR', path: ['year'], basis, says: { zh: '年度不合格。', en: 'It is for a year.' }, holds: ({ input }) => input.year >= 2000 && input.year <= 2100 },
    { code: 'TARGET_IS_SET_BY_A_CLAUSE', path: ['document'], basis, says: { zh: '须写明文件、条款和单位。', en: 'The document, its clause and the unit are stated.' }, holds: ({ input }) => given(input.document) && given(input.clause) && given(input.unit) },
  ],
  decide: ({ input }) => ({ regionCode: input.region, year: input.year, measure: input.measure, bound: input.bound, value: Number(input.value).toFixed(4), unit: input.unit.trim(), document: input.document.trim(), clause: input.clause.trim(), organisationId: input.organisationId ?? null }) as never,
});
