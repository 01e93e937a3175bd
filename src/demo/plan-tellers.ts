import type { Tellers } from '../access/simulation/memory-register.js';
import { inspections } from '../enforcement/inspection/inspection.noun.js';
import { inspectionPlans } from '../enforcement/plan/plan.noun.js';
import { held } from './offices.js';
import type { Simulation } from './simulation.js';

/** What plans ask for: the office, who leads it, and how far a plan is. The tale's plans name no units. */
export function planTellers(sim: Simulation): Tellers {
  const { offices } = sim;
  const seated = (office: string) => offices.people.filter((person) => person.office.id === office);
  return {
    planningOffice: (key) => {
      const { id, kind, regionCode } = offices.officeById(key.split('/')[0]!)!;
      const officers = seated(id).filter(({ roles }) => roles.includes('LAW_OFFICER')).length;
      const sectors = [...offices.departmentOf].filter(([, office]) => office.id === id).map(([sector]) => sector);
      return [{ key, kind, regionCode, officers, sectors }];
    },
    leadersOfOffice: (key) =>
      seated(key)
        .filter(({ subject }) => /^(head|deputy-head|.*-head)$/.test(subject))
        .map(({ id }) => ({ key, operatorId: id, from: held, to: null })),
    progressOfPlan: (key) => {
      const [id, moment] = key.split('/') as [string, string];
      const { visits, randomPercent, endsOn } = sim.get(inspectionPlans, id)!;
      const made = sim
        .of(inspections, 'planId', id)
        .filter(({ endedAt }) => endedAt !== null && endedAt !== undefined && endedAt <= moment);
      const random = made.filter(({ drawId }) => drawId != null).length;
      return [{ key, visits, randomPercent, endsOn, made: made.length, random, units: [] }];
    },
  };
}
