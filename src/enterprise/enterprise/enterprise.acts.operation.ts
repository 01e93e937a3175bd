import { act, ask, hasText } from '../../kernel/act.js';
import { AQF } from '../../kernel/statutes.js';
import {
  openHazardsAt,
  penaltiesAt,
  supervisorsOf,
  type PenaltyFacts,
  type SupervisorFacts,
} from './enterprise.facts.js';
import type { AdmitEnterpriseInput, DeregisterEnterpriseInput, StopEnterpriseInput } from './enterprise.inputs.js';
import type { Enterprise } from './enterprise.js';
import { hasItsDepartment, hasItsLicence, supervisedAs, type Open } from './enterprise.musts.js';

/** Lets it operate. 转为正常 */
export const admitEnterprise = act<Enterprise, AdmitEnterpriseInput, { supervisors: SupervisorFacts[] }>({
  name: 'admitEnterprise',
  facts: { supervisors: ask(supervisorsOf, ({ entry, at }) => [supervisedAs(entry, at)]) },
  musts: [
    hasItsDepartment(),
    hasItsLicence(({ entry, input }) => ({
      sector: entry.sector,
      licenceNumber: input.licenceNumber ?? entry.licenceNumber,
      licenceValidUntil: input.licenceValidUntil ?? entry.licenceValidUntil,
    })),
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
  musts: [
    {
      code: 'ENTERPRISE_STOPPED_WITH_REASON_AND_GUARD',
      path: ['guardPlan'],
      basis: AQF('第四十一条'),
      says: {
        zh: '自行停产须写明停产原因和值守方案。',
        en: 'The reason for stopping and the plan for guarding the place must be stated.',
      },
      holds: ({ input }) => hasText(input.reason) && hasText(input.guardPlan),
    },
  ],
  decide: ({ input, at }) => ({ stoppedAt: at, stopReason: input.reason, guardPlan: input.guardPlan }),
});

/** Strikes it off. 注销 */
export const deregisterEnterprise = act<Enterprise, DeregisterEnterpriseInput, Open & { penalties: PenaltyFacts[] }>({
  name: 'deregisterEnterprise',
  preconditionFacts: {
    open: ask(openHazardsAt, ({ entry }) => [entry.id]),
    penalties: ask(penaltiesAt, ({ entry }) => [entry.id]),
  },
  musts: [
    {
      code: 'ENTERPRISE_DEREGISTERED_WITH_REASON',
      path: ['reason'],
      basis: AQF('第六十二条'),
      says: { zh: '注销须写明理由。', en: 'The reason for striking off must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  // That the market register ended it is a fact; what is still owed here is kept in sight.
  decide: ({ input, at, facts }) => ({
    deregisteredAt: at,
    deregistrationKind: input.kind,
    openHazardsAtEnd: facts.open.reduce((sum, { n }) => sum + n, 0),
    openPenaltiesAtEnd: facts.penalties.filter(({ open }) => open).length,
    unpaidFinesAtEnd: String(facts.penalties.reduce((sum, { unpaid }) => sum + BigInt(unpaid), 0n)),
  }),
});
