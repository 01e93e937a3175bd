import { act, ask, factValue, given } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { AQF, XKZ } from '../../kernel/statutes.js';
import { decided } from '../../responsibility/responsibility/responsibility.facts.js';
import { licensedSectors, openHazardsAt, supervisorsOf, type SupervisorFacts } from './enterprise.facts.js';
import type { AdmitEnterpriseInput, DeregisterEnterpriseInput, StopEnterpriseInput } from './enterprise.inputs.js';
import type { Enterprise } from './enterprise.js';
import type { Open } from './enterprise.musts.js';

/** Lets it operate. 转为正常 */
export const admitEnterprise = act<Enterprise, AdmitEnterpriseInput, { supervisors: SupervisorFacts[] }>({
  name: 'admitEnterprise',
  facts: {
    supervisors: ask(supervisorsOf, ({ entry, at }) => [
      `${entry.sector}/${entry.townshipCode}/${civilDateOf(at)}/${entry.industryCode}/${entry.id}/${entry.businessForm ?? ''}`,
    ]),
  },
  standing: [],
  musts: [
    {
      code: 'ENTERPRISE_HAS_ITS_DEPARTMENT',
      basis: AQF('第十条'),
      says: {
        zh: '须恰有一个部门（或者一个牵头部门）对该企业负专项监管责任。',
        en: 'Exactly one department, or one that leads, must be responsible for supervising this enterprise.',
      },
      holds: ({ facts }) => decided(facts.supervisors) === 'ONE',
      facts: ({ entry, facts }) => [
        factValue('sector', entry.sector),
        factValue('departments', facts.supervisors.length, '个'),
      ],
    },
    {
      code: 'ENTERPRISE_HAS_ITS_LICENCE',
      path: ['licenceNumber'],
      basis: XKZ('第二条'),
      says: {
        zh: '须取得安全生产许可证的行业，须填写许可证号且许可证须在有效期内。',
        en: 'An enterprise of a sector that needs a work-safety licence must have one that is valid on that day.',
      },
      holds: ({ entry, input, at }) =>
        !licensedSectors.includes(entry.sector) ||
        (given(input.licenceNumber ?? entry.licenceNumber) &&
          (input.licenceValidUntil ?? entry.licenceValidUntil ?? '') >= civilDateOf(at)),
      facts: ({ entry, input }) => [factValue('licenceValidUntil', input.licenceValidUntil ?? entry.licenceValidUntil)],
    },
  ],
  decide: ({ input, at }) => ({
    admittedAt: at,
    ...(input.licenceNumber != null && { licenceNumber: input.licenceNumber.trim() }),
    ...(input.licenceValidUntil != null && { licenceValidUntil: input.licenceValidUntil }),
  }),
});

/** It stops by itself. 自行停产 */
export const stopEnterprise = act<Enterprise, StopEnterpriseInput>({
  name: 'stopEnterprise',
  standing: [],
  musts: [
    {
      code: 'ENTERPRISE_STOPPED_WITH_REASON_AND_GUARD',
      path: ['guardPlan'],
      basis: AQF('第四十一条'),
      says: {
        zh: '自行停产须写明停产原因和值守方案。',
        en: 'The reason for stopping and the plan for guarding the place must be stated.',
      },
      holds: ({ input }) => given(input.reason) && given(input.guardPlan),
    },
  ],
  decide: ({ input, at }) => ({ stoppedAt: at, stopReason: input.reason, guardPlan: input.guardPlan }),
});

/** Strikes it off. 注销 */
export const deregisterEnterprise = act<Enterprise, DeregisterEnterpriseInput, Open>({
  name: 'deregisterEnterprise',
  standingFacts: { open: ask(openHazardsAt, ({ entry }) => [entry.id]) },
  standing: [],
  musts: [
    {
      code: 'ENTERPRISE_DEREGISTERED_WITH_REASON',
      path: ['reason'],
      basis: AQF('第六十二条'),
      says: { zh: '注销须写明理由。', en: 'The reason for striking off must be stated.' },
      holds: ({ input }) => given(input.reason),
    },
  ],
  // That the market register ended it is a fact; what is still owed here is kept in sight.
  decide: ({ input, at, facts }) => ({
    deregisteredAt: at,
    deregistrationKind: input.kind,
    openHazardsAtEnd: facts.open.reduce((sum, { n }) => sum + n, 0),
  }),
});
