export { adoptPlan, closePlan, planInspections, withdrawPlan } from './plan.acts.plan.js';
export { drawInspections } from './plan.acts.draw.js';
